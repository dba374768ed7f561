"""Judgements find their rows again after the text or a rule changed; none is lost."""

from __future__ import annotations

import dataclasses

import pytest

from analysis.comparison.counting import counting, no_claims
from analysis.records import Case, Claim, Critique, Link, Source, Tension
from analysis.tables.anchors import anchor, locate
from analysis.tables.judgements import Judgement, read_judgements
from analysis.tables.kept_links import related
from analysis.tables.overlay import judge_tension, lay, overlay
from tests.judging import judge_claim, judge_link

TEXT = (
    "The Water Act opens every well of the province to the public. The well of Orran is closed to visitors.\n"
    "The Monitor said that all wells should be opened to those who live beside them.\n"
    "The well of Orran is closed to visitors on Sundays only.\n"
)


def source(text: str) -> Source:
    return Source(name="text.txt", text=text, sha256="0")


def case(text: str = TEXT, shift: int = 0) -> Case:
    def at(words: str, nth: int = 0) -> tuple[int, int]:
        start = -1
        for _ in range(nth + 1):
            start = text.index(words, start + 1)
        return start + shift, start + len(words)

    def claim(words: str, nth: int = 0) -> Claim:
        start, end = at(words, nth)
        return Claim(
            claim_id=f"C{start:05d}", section="", start=start, end=end, quote=text[start:end], proposition=words,
            voice="author", voice_kind="author", kind="provision", topic="", endorsement=False, checkable=True, cue="",
        )  # fmt: skip

    one, two, three = (
        claim("The Water Act opens every well"),
        claim("The well of Orran", 0),
        claim("The well of Orran", 1),
    )
    start, end = at("all wells should be opened")
    critique = Critique(
        critique_id="R1", source="text.txt", start=start, end=end, quote=text[start:end], voice="", demand="", cue=""
    )
    link = Link(claim_id=one.claim_id, critique_id="R1", rank=1, score=0.5, relation="touches", shared="well")
    tension = Tension(
        tension_id="T1", kind="scope", score=1.0, a_claim=one.claim_id, a_start=one.start, a_end=one.end,
        a_quote=one.quote, b_claim=two.claim_id, b_start=two.start, b_end=two.end, b_quote=two.quote, trigger="",
        why="", question="",
    )  # fmt: skip
    return Case(
        source=source(text), claims=(one, two, three), critiques=(critique,), links=(link,), tensions=(tension,)
    )


def judged(coder: str = "KB", date: str = "2026-03-01", decision: str = "addresses") -> list[Judgement]:
    one = case()
    return [
        judge_link(one, one.links[0], decision=decision, reason="It opens them", coder=coder, date=date),
        judge_tension(
            one, one.tensions[0], decision="dissolved", reason="Orran is older", charitable_reading="An exception",
            coder=coder, date=date,
        ),
        judge_claim(one, one.claims[2], decision="no_claim", reason="A repetition", coder=coder, date=date),
    ]  # fmt: skip


def test_decisions_are_written_into_their_rows():
    laid, loose = overlay(case(), judged())
    assert loose == ()
    assert laid.links[0].judgement == "addresses"
    assert (laid.tensions[0].judgement, laid.tensions[0].charitable_reading) == ("dissolved", "An exception")
    assert [claim.judgement for claim in laid.claims] == ["", "", "no_claim"]


@pytest.mark.parametrize(
    "edited",
    [
        "A preface of some length.\n\n" + TEXT,
        TEXT.replace("The Water Act opens every well", "The Water Act  opens\nevery well"),
        TEXT.replace("all wells should be opened", "all the wells should be opened"),
        TEXT.replace("the province", "the whole province, islands included,"),
    ],
)
def test_decisions_find_their_rows_again_after_an_edit(edited: str):
    new = case(edited) if "  opens" not in edited and "all the" not in edited else None
    if new is None:  # the rows as a run on the edited text would give them
        base = case()
        text = source(edited)
        places = {
            "a": edited.index("The Water Act"),
            "end": edited.index(" of the province"),
            "r": edited.index("all "),
            "r_end": edited.index(" to those"),
        }
        moved = dataclasses.replace(base.claims[0], start=places["a"], end=places["end"])
        critique = dataclasses.replace(base.critiques[0], start=places["r"], end=places["r_end"])
        new = dataclasses.replace(base, source=text, claims=(moved, *base.claims[1:]), critiques=(critique,))
    laid, loose = overlay(new, judged()[:1])
    assert loose == ()
    assert laid.links[0].judgement == "addresses"


def test_the_surroundings_decide_between_equal_passages():
    wanted = anchor(source(TEXT), TEXT.rindex("The well of Orran"), TEXT.rindex("The well of Orran") + 17)
    found = locate(wanted, {"text.txt": "New first line.\n" * 9 + TEXT})
    assert found is not None
    assert found.start == 9 * 16 + TEXT.rindex("The well of Orran")


def test_a_text_that_was_renamed_is_still_found():
    wanted = anchor(source(TEXT), 4, 30)
    found = locate(wanted, {"renamed.txt": TEXT})
    assert found is not None
    assert (found.source, found.start, found.how) == ("renamed.txt", 4, "exact")


def test_words_that_are_gone_are_listed_and_what_only_resembles_them_is_not_taken():
    edited = TEXT.replace("all wells should be opened", "taxes on boats should be lowered")
    laid, loose = overlay(dataclasses.replace(case(), source=source(edited)), judged()[:1])
    assert laid.links[0].judgement == ""
    assert "no longer in the text" in str(loose[0])
    assert "The Water Act opens every well" in str(loose[0])
    short = anchor(source("It may. Or not."), 0, 6)
    assert locate(short, {"text.txt": "It mau."}) is None


def test_a_decision_on_a_row_that_is_no_longer_shown_is_listed():
    laid, loose = overlay(dataclasses.replace(case(), links=(), tensions=()), judged()[:2])
    assert len(loose) == 2
    assert "no row" in str(loose[0])
    assert laid.claims == case().claims


def test_a_judged_pair_stays_judged_where_the_ranking_names_another_family():
    (judgement,) = [one for one in judged() if one.kind == "tension"]
    was = case()
    (row,) = was.tensions
    renamed = dataclasses.replace(row, tension_id="T2", kind="evidence")
    alone, _ = overlay(dataclasses.replace(was, tensions=(renamed,)), [judgement])
    assert alone.tensions[0].judgement == judgement.decision
    both, _ = overlay(dataclasses.replace(was, tensions=(renamed, row)), [judgement])
    assert [one.judgement for one in both.tensions] == ["", judgement.decision]


def test_a_later_decision_of_the_same_coder_counts_and_coders_who_differ_are_both_named():
    one = overlay(case(), [*judged(date="2026-04-01", decision="touches"), *judged()])[0]
    assert one.links[0].judgement == "touches"
    two = overlay(case(), [*judged(), *judged("LM", decision="in_tension")])[0]
    assert two.links[0].judgement == "addresses (KB) / in_tension (LM)"
    assert two.tensions[0].judgement == "dissolved"


def test_run_lays_judgements_over_the_tables_and_names_those_left_over(tmp_path, capsys):
    import csv

    from analysis.__main__ import main
    from analysis.tables.judgements import add_judgements

    text = tmp_path / "wells.txt"
    text.write_text(TEXT, "utf-8")
    case_folder = tmp_path / "case"
    assert main(["run", str(text), "--out", str(case_folder)]) == 0
    with (case_folder / "claims.csv").open(encoding="utf-8", newline="") as file:
        first = next(csv.DictReader(file))
    there = anchor(Source(name="wells.txt", text=TEXT, sha256=""), int(first["start"]), int(first["end"]))
    gone = dataclasses.replace(there, exact="Words that this text has never held", prefix="", suffix="")
    rows = [
        Judgement(kind="claim", a=a, decision="claim", reason="So it is", coder="KB", date="2026-03-01")
        for a in (there, gone)
    ]
    add_judgements(case_folder / "judgements" / "kb.csv", rows)
    capsys.readouterr()
    assert main(["run", str(text), "--out", str(case_folder)]) == 0
    assert "kb.csv row 3" in capsys.readouterr().err
    with (case_folder / "claims.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.DictReader(file))["judgement"] == "claim"
    assert main(["check", str(case_folder)]) == 0
    assert len(read_judgements(case_folder / "judgements")) == 2


PERMITS = (
    "The Act does the following:\n- gives readers the right to attend all sittings of the council;\n"
    "- ends the fee for requests;\n- denies readers the right to attend closed sittings of the council;\n"
    "- sets up a register.\n"
)
GIVEN, DENIED = (
    "gives readers the right to attend all sittings of the council",
    "denies readers the right to attend closed sittings of the council",
)


def pair(decision: str = "unsure") -> Judgement:
    text = source(PERMITS)
    a, b = (anchor(text, PERMITS.index(words), PERMITS.index(words) + len(words)) for words in (GIVEN, DENIED))
    return Judgement(
        kind="tension", a=a, b=b, about="contradiction", decision=decision, reason="so", coder="KB", date="2026-03-01"
    )


def permits(text: str, *quotes: str) -> Case:
    """A case whose one tension is between two passages of a text."""
    (a, b) = (text.index(quote) for quote in quotes)
    row = Tension(
        tension_id="T1", kind="contradiction", score=1.0, a_claim="", a_start=a, a_end=a + len(quotes[0]),
        a_quote=quotes[0], b_claim="", b_start=b, b_end=b + len(quotes[1]), b_quote=quotes[1], trigger="", why="",
        question="",
    )  # fmt: skip
    return Case(source=source(text), tensions=(row,))


@pytest.mark.parametrize("new", ["denies readers and visitors the right to attend closed sittings of the council"])
def test_an_edited_passage_is_found_between_its_neighbours_and_not_in_one_that_resembles_it(new: str):
    laid, loose = overlay(permits(PERMITS.replace(DENIED, new), GIVEN, new), [pair()])
    assert (laid.tensions[0].judgement, loose) == ("unsure", ())


def test_the_side_whose_words_are_gone_is_named():
    gone = PERMITS.replace(f"- {DENIED};\n", "")
    laid, (loose,) = overlay(permits(gone, GIVEN, "ends the fee for requests"), [pair()])
    assert laid.tensions[0].judgement == ""
    assert "“gives readers the right to attend all sittings of the …” and “denies readers" in str(loose)
    assert "of its words, “denies readers" in str(loose)
    assert not loose.rowless


def test_quotation_marks_and_dashes_that_a_spreadsheet_turned_lose_nothing():
    text = source('He called it "the best law" - so far.')
    wanted = dataclasses.replace(anchor(text, 13, 36), exact="“the best law” – so far")
    found = locate(wanted, {"text.txt": text.text})
    assert found is not None
    assert (found.start, found.end, found.how) == (13, 36, "exact")


def test_two_decisions_of_one_coder_and_day_are_both_named_and_the_later_row_counts():
    one, two = (
        dataclasses.replace(pair(decision=decision), origin=f"class.csv row {row}")
        for row, decision in ((5, "stands"), (9, "dissolved"))
    )
    laid, (loose,) = overlay(permits(PERMITS, GIVEN, DENIED), [one, two])
    assert laid.tensions[0].judgement == "dissolved"
    assert str(loose).startswith("class.csv row 5: tension 'stands' by KB on ")
    assert "class.csv row 9, 'dissolved' of the same day, comes later and counts; give the one" in str(loose)
    other = dataclasses.replace(one, coder="LM")
    later = dataclasses.replace(two, date="2026-03-02")
    for every in ([one, one], [one, other], [one, later], [two, other]):
        assert overlay(permits(PERMITS, GIVEN, DENIED), every)[1] == ()


def test_decisions_on_what_is_no_row_are_counted_at_a_run_and_listed_by_check(tmp_path, capsys):
    from analysis.__main__ import main
    from analysis.tables.judgements import add_judgements

    text, folder = tmp_path / "wells.txt", tmp_path / "my case"
    text.write_text(TEXT, "utf-8")
    assert main(["run", str(text), "--out", str(folder)]) == 0
    there = Source(name="wells.txt", text=TEXT, sha256="")
    rows = [
        Judgement(kind="link", a=a, b=a, decision="touches", reason="So it is", coder="KB", date="2026-03-01")
        for a in (anchor(there, 0, 13), anchor(there, 62, 79), anchor(there, 80, 90))
    ]
    add_judgements(folder / "judgements" / "kb.csv", rows)
    for command in (["run", str(text), "--out", str(folder)], ["build", str(folder)]):
        capsys.readouterr()
        assert main(command) == 0
        told = capsys.readouterr().err
        assert "kb.csv row" not in told
        assert f"3 judgements kept that no row of the tables shows (listed by: analysis check '{folder}')" in told
    assert main(["check", str(folder)]) == 0
    assert capsys.readouterr().err.count("no row of the tables shows this") == 3


def test_what_is_no_claim_is_counted_nowhere_and_answers_nothing():
    was = case()
    (link,) = was.links
    was = dataclasses.replace(was, links=(dataclasses.replace(link, relation="addresses"),))
    none, other = (
        judge_claim(was, was.claims[0], decision=decision, reason="A wish", coder=coder, date="2026-03-01")
        for decision, coder in (("no_claim", "KB"), ("claim", "LM"))
    )
    assert overlay(was, [])[0].critiques[0].answered == "addressed"
    laid, _ = overlay(was, [none])
    assert laid.critiques[0].answered == "unanswered"
    assert [one.claim_id for one in laid.claims] == [one.claim_id for one in was.claims], "the tables keep the row"
    assert no_claims(laid) == {was.claims[0].claim_id}
    left = counting(laid)
    assert (len(left.claims), left.links) == (2, ())
    assert (left.tensions[0].a_claim, left.tensions[0].b_claim) == ("", was.claims[1].claim_id)
    split, _ = overlay(was, [none, other])
    assert counting(split) is split, "where readers differ it counts"
    assert split.critiques[0].answered == "addressed"


@pytest.mark.parametrize(
    ("decisions", "kept"),
    [
        (["touches"], True),
        (["addresses"], True),
        (["unrelated"], False),  # needs no row to be true
        (["unsure"], False),
        (["touches", "withdrawn"], False),
        (["touches", "unrelated"], False),  # the same coder, of a later day
    ],
)
def test_what_somebody_found_to_be_related_stays_in_the_table_when_no_rule_proposes_it(
    decisions: list[str], kept: bool
):
    one = case()
    said = [
        judge_link(one, one.links[0], decision=decision, reason="so", coder="KB", date=f"2026-03-0{nth}")
        for nth, decision in enumerate(decisions, 1)
    ]
    other = dataclasses.replace(one.links[0], claim_id=one.claims[1].claim_id, rank=3, judgement="")
    pushed_out = dataclasses.replace(one, links=(other,))
    whole, found = related(pushed_out, said)
    assert [(row.claim_id, row.critique_id, row.rank, row.relation) for row in whole.links[1:]] == (
        [(one.claims[0].claim_id, "R1", 4, "")] if kept else []
    )
    if kept:
        assert not found.unattached
        laid = lay(whole, found)
        assert laid.links[1].judgement == decisions[0]
        assert laid.critiques[0].answered == ("addressed" if decisions == ["addresses"] else "unanswered")
    else:
        assert whole == pushed_out
        assert all(loose.rowless for loose in found.unattached)


def test_what_is_no_claim_or_no_demand_any_more_gets_no_row():
    one = case()
    said = [judge_link(one, one.links[0], decision="touches", reason="so", coder="KB", date="2026-03-01")]
    for changed in ({"claims": one.claims[1:]}, {"critiques": ()}):
        less = dataclasses.replace(one, links=(), tensions=(), **changed)
        whole, found = related(less, said)
        assert whole == less
        assert len(found.unattached) == 1
