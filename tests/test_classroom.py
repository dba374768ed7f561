"""Coding sheets out and answers in: blind, evenly split, and robust against what students return."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import Case
from analysis.__main__ import main
from analysis.classroom.cards import ASKED, cards
from analysis.classroom.decide import judgements_of_class, majorities
from analysis.classroom.draw import items
from analysis.classroom.returns import read_returns
from analysis.classroom.sheets import new_sheets, split
from analysis.classroom.tasks import TASKS, Item
from analysis.errors import InputError
from analysis.presentation import wording
from analysis.records import Claim, Critique, Dropped, Link, Source, Tension
from analysis.tables.judgements import Judgement, read_judgements
from tests import site_cases

TEXT = "The Act removes fees. The Act charges a fee. Is it so? Fees should be abolished, said the envoy."


def _span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.fixture
def case() -> Case:
    claims = tuple(
        Claim(
            claim_id=f"C{_span(words)[0]:05d}",
            section="Fees",
            start=_span(words)[0],
            end=_span(words)[1],
            quote=words,
            proposition=words,
            voice="SECRETVOICE",
            voice_kind="author",
            kind="provision",
            topic="fees",
            endorsement=False,
            checkable=True,
            cue="SECRETCUE",
        )
        for words in ("The Act removes fees", "The Act charges a fee")
    )
    start, end = _span("Fees should be abolished")
    dropped = _span("Is it so")
    return Case(
        source=Source(name="t.txt", text=TEXT, sha256="0" * 64),
        claims=claims,
        critiques=(
            Critique(
                critique_id="R1",
                source="t.txt",
                start=start,
                end=end,
                quote=TEXT[start:end],
                voice="envoy",
                demand=TEXT[start:end],
                cue="should",
            ),
        ),
        links=(
            Link(claim_id=claims[0].claim_id, critique_id="R1", rank=1, score=1.0, relation="addresses", shared="fees"),
        ),
        tensions=(
            Tension(
                tension_id="T1",
                kind="contradiction",
                score=0.9,
                a_claim=claims[0].claim_id,
                a_start=claims[0].start,
                a_end=claims[0].end,
                a_quote=claims[0].quote,
                b_claim=claims[1].claim_id,
                b_start=claims[1].start,
                b_end=claims[1].end,
                b_quote=claims[1].quote,
                trigger="SECRETTRIGGER",
                why="SECRETWHY",
                question="SECRETQUESTION",
            ),
        ),
        dropped=(Dropped(start=dropped[0], end=dropped[1], quote=TEXT[slice(*dropped)], reason="question"),),
    )


def test_sheets_are_blind_and_repeatable(case: Case, tmp_path: Path):
    for folder in ("one", "two"):
        new_sheets(case, tmp_path / folder, coders=2, seed=7)
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert "coder-01.html" in names
    assert "coder-02-tensions.csv" in names
    for name in names:
        written = (tmp_path / "one" / name).read_text(encoding="utf-8")
        assert written == (tmp_path / "two" / name).read_text(encoding="utf-8")
        assert "SECRET" not in written
        if name.startswith("coder"):
            assert "contradiction" not in written


def test_items_quote_the_text(case: Case):
    for task in TASKS:
        for item in items(case, task, number=10, seed=1):
            assert TEXT[item.a_start : item.a_end] == item.a_quote
            assert f"[[{item.a_quote}]]" in item.a_context
            assert not item.b_quote or TEXT[item.b_start : item.b_end] == item.b_quote


@settings(deadline=None)  # the machine may be busy
@given(number=st.integers(0, 30), coders=st.integers(1, 7), data=st.data())
def test_every_item_is_dealt_to_as_many_coders_as_asked(number: int, coders: int, data: st.DataObject):
    overlap = data.draw(st.integers(1, coders))
    dealt = [
        Item(item_id=f"i{nth}", task="claims", section="", a_start=nth, a_end=nth + 1, a_quote="x", a_context="x")
        for nth in range(number)
    ]
    names = [f"c{nth}" for nth in range(coders)]
    shares = split({"claims": dealt}, names, overlap=overlap, seed=1)
    sizes = [len(shares[name]["claims"]) for name in names]
    assert sum(sizes) == number * overlap
    assert max(sizes) - min(sizes) <= 1
    for name in names:
        ids = [item.item_id for item in shares[name]["claims"]]
        assert len(ids) == len(set(ids))


def test_a_hostile_passage_cannot_leave_the_page(case: Case, tmp_path: Path):
    text = "</script><script>alert(1)</script> is <b>x</b> so or not"
    hostile = Case(
        source=Source(name="t.txt", text=text, sha256="0" * 64),
        dropped=(Dropped(start=0, end=len(text), quote=text, reason="question"),) * 1,
    )
    new_sheets(hostile, tmp_path, coders=1, number=4)
    page = (tmp_path / "coder-01.html").read_text(encoding="utf-8")
    assert page.count("</script>") == 2
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert data
    assert json.loads(data[1])["tasks"][0]["items"][0]["passage"] == text
    assert "<b>" not in (tmp_path / "coder-01-print.html").read_text(encoding="utf-8")


def _fill(path: Path, answers: dict[str, str]) -> list[list[str]]:
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    for row in rows[1:]:
        for name, answer in answers.items():
            if name in rows[0]:
                row[rows[0].index(name)] = answer
    return rows


def _text(rows: list[list[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


def test_what_students_really_return(case: Case, tmp_path: Path):
    sheets = tmp_path / "sheets"
    new_sheets(case, sheets, coders=2)
    rows = _fill(sheets / "coder-01-links.csv", {"relation": " Addresses "})
    german = tmp_path / "final FINAL (2).csv"
    german.write_bytes(_text(rows, ";").encode("cp1252"))
    tensions = _fill(sheets / "coder-02-tensions.csv", {"holds": "HOLDS", "charitable_reading": "=1+1 “new” text"})
    doubled = tmp_path / "mine.csv"
    doubled.write_bytes(("\ufeff" + _text([*tensions, tensions[1], [""] * 5])).encode("utf-16"))
    returned = read_returns([german, doubled], sheets)
    assert not returned.problems
    assert {(one.coder, one.answer) for one in returned.answers if one.field == "relation"} == {
        ("coder-01", "addresses")
    }
    assert [one.answer for one in returned.answers if one.field == "holds"] == ["holds"]


def test_what_cannot_be_used_is_named_by_file_and_row(case: Case, tmp_path: Path):
    sheets = tmp_path / "sheets"
    new_sheets(case, sheets, coders=1)
    rows = _fill(sheets / "coder-01-tensions.csv", {"holds": "holds"})
    column = rows[0].index
    bad_answer = [*rows[1]]
    bad_answer[column("holds")] = "perhaps"
    unknown = [*rows[1]]
    unknown[column("item_id")] = "tensions-9"
    changed = [*rows[1]]
    changed[column("passage")] = "The Act adds fees"
    other = [*rows[1]]
    other[column("holds")] = "dissolves"
    path = tmp_path / "back.csv"
    path.write_text(_text([rows[0], rows[1], bad_answer, unknown, changed, other]), encoding="utf-8")
    returned = read_returns([path], sheets)
    assert [one.answer for one in returned.answers] == ["holds"]
    told = [(one.row, one.message) for one in returned.problems]
    assert [row for row, _ in told] == [3, 4, 5, 6]
    for (_, message), part in zip(
        told, ("none of holds", "was not given out", "was changed", "the first counts"), strict=True
    ):
        assert part in message


def test_two_people_of_one_name_are_suspected(case: Case, tmp_path: Path):
    new_sheets(case, tmp_path, coders=2)
    paths = []
    for nth, answer in ((1, "holds"), (2, "dissolves")):
        rows = _fill(tmp_path / f"coder-0{nth}-tensions.csv", {"holds": answer, "coder": "Anna"})
        paths.append(tmp_path / f"back-{nth}.csv")
        paths[-1].write_text(_text(rows), encoding="utf-8")
    links = tmp_path / "links.csv"
    links.write_text(_text(_fill(tmp_path / "coder-01-links.csv", {"relation": "touches", "coder": "Anna"})), "utf-8")
    (told,) = [one for one in read_returns([*paths, links], tmp_path).problems if "two people" in one.message]
    assert (told.file, "back-1.csv" in told.message, "'Anna'" in told.message) == ("back-2.csv", True, True)
    copy = tmp_path / "copy of back-1.csv"
    copy.write_bytes(paths[0].read_bytes())
    assert not read_returns([paths[0], copy, links], tmp_path).problems


def test_only_what_should_be_answered_counts_as_blank(case: Case, tmp_path: Path):
    new_sheets(case, tmp_path, coders=1)
    path = tmp_path / "back.csv"
    rows = _fill(tmp_path / "coder-01-tensions.csv", {"holds": "holds"})
    path.write_text(_text(rows), encoding="utf-8")
    assert read_returns([path], tmp_path).blank == 0  # a charitable reading may be given
    rows = _fill(tmp_path / "coder-01-claims.csv", {"is_claim": "n"})
    path.write_text(_text(rows), encoding="utf-8")
    assert read_returns([path], tmp_path).blank == 0  # what is no claim has no voice and no kind
    rows = _fill(tmp_path / "coder-01-claims.csv", {"is_claim": "yes"})
    path.write_text(_text(rows), encoding="utf-8")
    assert read_returns([path], tmp_path).blank == 2 * (len(rows) - 1)


@settings(deadline=None)  # writes files
@given(st.binary(max_size=300))
def test_any_bytes_are_answers_or_one_clear_line(data: bytes):
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        sheets, path = Path(folder) / "items.csv", Path(folder) / "r.csv"
        sheets.write_text(site_cases.GIVEN_OUT, encoding="utf-8")
        path.write_bytes(data)
        try:
            found = {answer.item_id for answer in read_returns([path], sheets).answers}
        except InputError as error:
            found = set() if "r.csv" in str(error) else {"an error that does not name the file"}
        assert found <= {"C1"}


def test_the_commands_end_to_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    page = tmp_path / "page.txt"
    page.write_text("The Media Act removes fees. It was adopted on 3 May 2010. It charges a fee.\n", encoding="utf-8")
    folder, sheets, out = tmp_path / "case", tmp_path / "class", tmp_path / "out"
    assert main(["run", str(page), "--out", str(folder)]) == 0
    assert main(["coding", "new", str(folder), "--coders", "2", "--task", "claims", "--out", str(sheets)]) == 0
    files = []
    for nth in (1, 2):
        path = tmp_path / f"back-{nth}.csv"
        path.write_text(_text(_fill(sheets / f"coder-0{nth}-claims.csv", {"is_claim": "y", "kind": "event"})), "utf-8")
        files.append(str(path))
    capsys.readouterr()
    assert main(["coding", "read", *files, "--sheets", str(sheets), "--out", str(out)]) == 0
    assert "claims.is_claim" in capsys.readouterr().out
    assert (out / "answers.csv").exists()
    assert main(["coding", "read", str(page), "--sheets", str(sheets)]) == 2
    assert main(["coding", "new", str(folder), "--coders", "2", "--overlap", "3", "--out", str(sheets)]) == 2


def test_a_class_decides_and_its_reasons_become_judgements(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    page = tmp_path / "page.txt"
    page.write_text("The Media Act removes fees. It was adopted on 3 May 2010. It charges a fee.\n", encoding="utf-8")
    folder, sheets, out = tmp_path / "case", tmp_path / "class", tmp_path / "out"
    assert main(["run", str(page), "--out", str(folder)]) == 0
    assert main(["coding", "new", str(folder), "--coders", "3", "--task", "claims", "--out", str(sheets)]) == 0
    files = []
    for nth, answer in enumerate(("yes", "no", "no"), 1):
        path = tmp_path / f"back-{nth}.csv"
        path.write_text(_text(_fill(sheets / f"coder-0{nth}-claims.csv", {"is_claim": answer})), "utf-8")
        files.append(str(path))
    assert main(["coding", "read", *files, "--sheets", str(sheets), "--out", str(out)]) == 0
    assert (out / "confusion-claims-is_claim.png").read_bytes().startswith(b"\x89PNG")
    decisions = _fill(out / "decisions.csv", {})
    column = decisions[0].index
    assert {row[column("decision")] for row in decisions[1:]} == {"no_claim"}
    assert {row[column("votes")] for row in decisions[1:]} == {"no 2, yes 1"}
    judge = ["coding", "judge", str(out / "decisions.csv"), "--sheets", str(sheets), "--case", str(folder)]
    judge += ["--coder", "Class 10b", "--date", "2024-05-03"]
    assert main(judge) == 0
    assert "no judgements added" in capsys.readouterr().out
    decisions[1][column("reason")] = "says nothing one could dispute"
    (out / "decisions.csv").write_text(_text(decisions, ";"), encoding="utf-8-sig")
    for _ in range(2):
        assert main(judge) == 0
    (one,) = read_judgements(folder / "judgements")
    assert (one.kind, one.decision, one.coder) == ("claim", "no_claim", "Class 10b")
    assert main(["run", str(page), "--out", str(folder)]) == 0
    assert "no_claim" in (folder / "claims.csv").read_text(encoding="utf-8")
    decisions[1][column("decision")] = "maybe"
    (out / "decisions.csv").write_text(_text(decisions), encoding="utf-8")
    assert main(judge) == 2


def test_a_tie_decides_nothing_and_readings_are_kept(case: Case, tmp_path: Path):
    new_sheets(case, tmp_path, coders=2, tasks=["tensions"])
    files = []
    for nth, answer in enumerate(("holds", "dissolves"), 1):
        path = tmp_path / f"back-{nth}.csv"
        rows = _fill(tmp_path / f"coder-0{nth}-tensions.csv", {"holds": answer, "charitable_reading": f"reading {nth}"})
        path.write_text(_text(rows), "utf-8")
        files.append(path)
    (one, *_) = majorities(read_returns(files, tmp_path).answers, tmp_path)
    assert (one.decision, one.votes) == ("", "dissolves 1, holds 1")
    assert one.readings == "reading 1 / reading 2"
    assert one.charitable_reading == ""


def _decided(case: Case, folder: Path, answers: tuple[str, ...], changed: str = "") -> Judgement:
    """What becomes of a vote on pairs: the second coder wrote a reading; ``changed`` is what the class then decides."""
    new_sheets(case, folder, coders=len(answers), tasks=["tensions"])
    files = []
    for nth, answer in enumerate(answers, 1):
        given = {"holds": answer, "charitable_reading": "they speak of two fees" if nth == 2 else ""}
        files.append(folder / f"back-{nth}.csv")
        files[-1].write_text(_text(_fill(folder / f"coder-0{nth}-tensions.csv", given)), "utf-8")
    (one, *_) = majorities(read_returns(files, folder).answers, folder)
    header = ("item_id", "decision", "reason", "charitable_reading", "readings")
    row = [one.item_id, changed or one.decision, "so we say", one.charitable_reading, one.readings]
    (folder / "d.csv").write_text(_text([list(header), row]), "utf-8")
    (found,), _ = judgements_of_class(folder / "d.csv", folder, [case.source], coder="Class", date="2024-05-03")
    return found


def test_the_reading_of_one_is_not_the_class_s(case: Case, tmp_path: Path):
    holds = _decided(case, tmp_path / "1", ("holds", "dissolves", "holds"))
    assert (holds.decision, holds.charitable_reading) == ("stands", "")
    gone = _decided(case, tmp_path / "2", ("dissolves", "dissolves", "holds"))
    assert (gone.decision, gone.charitable_reading) == ("dissolved", "As a coder wrote: they speak of two fees")
    changed = _decided(case, tmp_path / "3", ("dissolves", "dissolves", "holds"), changed="stands")
    assert (changed.decision, changed.charitable_reading) == ("stands", "")


def _sides(made: str) -> tuple[str, str]:
    """The fronts and the backs of all cards on a page."""
    fronts = re.findall(r'<div class="cards (?:tall )?front">.*?</div>', made, re.DOTALL)
    backs = re.findall(r'<div class="cards (?:tall )?back">.*?</div>', made, re.DOTALL)
    assert len(fronts) == len(backs) > 1
    return "".join(fronts), "".join(backs)


def test_the_front_of_a_card_says_nothing_that_was_suggested_or_decided():
    case = site_cases.ordinary()
    read = tuple(dataclasses.replace(one, charitable_reading="One reading.") for one in case.tensions)
    front, back = _sides(cards(dataclasses.replace(case, tensions=read)))
    for said in ("suggested", "a claim says", "says part of it", "One reading.", "settle", case.claims[0].claim_id):
        assert said in back
        assert said not in front
    asked = re.findall(r'<p class="question">(Do these words .*?)</p>', front)
    assert set(asked) == {ASKED}, "one question for every demand that a claim is near: it tells no answer"
    for demand in case.critiques:
        assert demand.demand in front


def test_cards_say_what_was_decided_and_mark_what_was_only_suggested():
    case = site_cases.ordinary()
    first = case.links[0]
    assert first.relation == "partly_addresses"
    made = cards(case)
    assert "In the text, so far: a claim says part of it is done, or will be; another is at odds with it." in made
    assert 'says part of it is done, or will be <span class="who">suggested by a rule' in made
    decided = [dataclasses.replace(one, judgement="unrelated") if one.relation else one for one in case.links]
    made = cards(dataclasses.replace(case, links=tuple(decided)))
    assert "says part of it is done" not in made
    assert "suggested by a rule" not in made


def test_a_card_shows_the_best_claim_of_each_relation():
    case = site_cases.ordinary()
    partly, against, *others = case.links
    more = [
        dataclasses.replace(partly, claim_id=claim.claim_id, rank=rank)
        for rank, claim in enumerate(case.claims[2:5], partly.rank + 1)
    ]
    made = cards(dataclasses.replace(case, links=(partly, *more, dataclasses.replace(against, rank=9), *others)))
    front, back = (side.partition("<article")[2].partition("</article")[0] for side in _sides(made))
    quotes = {claim.claim_id: claim.quote for claim in case.claims}
    for link, words in ((partly, "says part of it is done, or will be"), (against, "is at odds with it")):
        assert quotes[link.claim_id] in front
        assert words in back.partition(f">{link.claim_id}<")[2].partition("</li")[0]
    assert front.count("<blockquote") == 1 + 2


def test_cards_hold_every_demand_and_say_what_would_settle_it():
    made = cards(site_cases.ordinary())
    for critique in site_cases.ordinary().critiques:
        assert critique.quote in made
    for tension in site_cases.ordinary().tensions:
        assert tension.question in made
    count = len(site_cases.ordinary().critiques) + len(site_cases.ordinary().tensions)
    assert made.count("What would settle it") == count
    assert set(wording.SETTLES) == set(wording.TENSIONS)
    assert "<script" not in cards(site_cases.hostile())
    assert "was found in this text" in cards(Case(source=Source(name="t.txt", text="A text.", sha256="0" * 64)))


def test_other_sheets_are_not_written_over(case: Case, tmp_path: Path):
    new_sheets(case, tmp_path, coders=2)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    new_sheets(case, tmp_path, coders=2)
    with pytest.raises(InputError, match="holds sheets with other items"):
        new_sheets(case, tmp_path, coders=2, number=1)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_decisions_come_back_as_any_spreadsheet_saves_them(case: Case, tmp_path: Path):
    new_sheets(case, tmp_path, coders=1, tasks=["claims"])
    (item, *_) = _fill(tmp_path / "items.csv", {})[1:]
    path = tmp_path / "decisions.csv"
    for encoding in ("utf-8-sig", "cp1252", "utf-16"):
        path.write_bytes(f"item_id;decision;reason\r\n{item[0]};no_claim;à revoir\r\n".encode(encoding))
        (one,), left = judgements_of_class(path, tmp_path, [case.source], coder="Class", date="2024-05-03")
        assert (one.decision, one.reason, left) == ("no_claim", "à revoir", ())


def test_one_coder_is_told_that_there_is_no_agreement_to_measure(
    case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    new_sheets(case, tmp_path, coders=1, tasks=["claims"])
    path = tmp_path / "back.csv"
    path.write_text(_text(_fill(tmp_path / "coder-01-claims.csv", {"is_claim": "yes"})), "utf-8")
    assert main(["coding", "read", str(path), "--sheets", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert "of 1 coder," in told
    assert "No item was answered by two coders" in told
