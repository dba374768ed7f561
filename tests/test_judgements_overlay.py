"""Judgements find their rows again after the text or a rule changed; none is lost."""

from __future__ import annotations

import dataclasses

import pytest

from analysis.records import Case, Claim, Critique, Link, Source, Tension
from analysis.tables.anchors import anchor, locate
from analysis.tables.judgements import Judgement, read_judgements
from analysis.tables.overlay import judge_claim, judge_link, judge_tension, overlay

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
