"""A text may say one sentence twice: what is decided about one of the two is not taken for said of the other."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.classroom.decide import judgements_of_class
from analysis.classroom.sheets import MANIFEST
from analysis.classroom.tasks import Item
from analysis.tables.anchors import anchor, same_passage
from analysis.tables.judgements import FOLDER, read_file, read_judgements
from analysis.text.source import source_from_text
from tests.test_typed_cells import cell
from tests.texts import case_of, page_of

SAID = "There is no censorship in Velmora"
TEXT = (
    "The ministry of health\n\n"
    f"The government opened twelve clinics in 2019. {SAID}. Doctors were hired in every town.\n\n"
    "The ministry of culture\n\n"
    f"The state theatre received a new building in 2020. {SAID}. All writers of the land were praised.\n\n"
    "The Press Union said that the fee for requests should be abolished.\n"
)
PLACES = (TEXT.index(SAID), TEXT.rindex(SAID))


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return case_of(page_of(TEXT, tmp_path))


def rows_of_it(case: Path) -> list[int]:
    lines = (case / "claims.csv").read_text(encoding="utf-8-sig").splitlines()
    return [number for number, line in enumerate(lines, 1) if SAID in line]


def test_what_is_typed_at_the_second_is_kept_when_the_first_was_taken_in(case: Path):
    judge = ["judge", str(case), "--coder", "Anna", "--reason", "an opinion"]
    first, second = rows_of_it(case)
    cell(case / "claims.csv", "judgement", "no_claim", row=first)
    assert main(judge) == 0
    assert main(["run", str(case / "source" / "page.txt"), "--out", str(case)]) == 0
    cell(case / "claims.csv", "judgement", "no_claim", row=second)
    assert main(["run", str(case / "source" / "page.txt"), "--out", str(case)]) == 2  # it would be lost
    assert main(judge) == 0
    assert {one.a.start for one in read_judgements(case / FOLDER)} == {*PLACES}


def test_two_marks_of_one_coder_on_equal_words_are_two_decisions(case: Path, tmp_path: Path):
    marks = tmp_path / "marks.csv"
    marks.write_text(
        "layer,a_source,a_start,a_end,a_quote,coder,decision,note\n"
        + "".join(f"claim,page.txt,{at},{at + len(SAID)},{SAID},Ben,no_claim,an opinion\n" for at in PLACES),
        encoding="utf-8",
    )
    out = case / FOLDER / "class.csv"
    command = ["import", str(marks), "--format", "csv", "--case", str(case), "--judgements", str(out)]
    for _ in range(2):  # the second time there is nothing new
        assert main(command) == 0
        assert [one.a.start for one in read_file(out)] == [*PLACES]


def test_a_class_that_decides_both_has_decided_both(tmp_path: Path):
    text = source_from_text(TEXT, "text.txt")
    columns = ",".join(field.name for field in fields(Item))
    sheets = tmp_path / "sheets"
    sheets.mkdir()
    (sheets / MANIFEST).write_text(
        f"{columns}\n" + "".join(f"claims-{nth},claims,,{at},,{SAID},,,,,,\n" for nth, at in enumerate(PLACES)),
        encoding="utf-8",
    )
    decisions = tmp_path / "decisions.csv"
    decisions.write_text(
        "item_id,decision,reason\n" + "".join(f"claims-{nth},no_claim,an opinion\n" for nth in range(2)),
        encoding="utf-8",
    )
    rows, left = judgements_of_class(decisions, sheets, (text,), coder="Class", date="2026-01-02")
    assert ([one.a.start for one in rows], left) == ([*PLACES], ())


def test_equal_words_are_one_passage_where_they_stand_in_one_place():
    source = source_from_text(TEXT, "text.txt")
    longer = source_from_text(f"A new head.\n\n{TEXT}", "text.txt")
    first, second = (anchor(source, at, at + len(SAID)) for at in PLACES)
    moved = anchor(longer, PLACES[0] + 13, PLACES[0] + 13 + len(SAID))
    texts = {"text.txt": longer.text}
    assert same_passage(first, moved, texts)
    assert not same_passage(second, moved, texts)
    assert same_passage(first, second, {})  # of a text that is not there, words are all that is known
