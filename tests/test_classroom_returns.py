"""What a class hands in: one bad file holds up nobody, and what people wrote afterwards is not written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis import Case
from analysis.__main__ import main
from analysis.classroom.sheets import new_sheets
from tests import site_cases
from tests.test_classroom import _fill as fill
from tests.test_classroom import _text as text


def test_a_file_that_is_no_sheet_does_not_hold_up_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    sheets, back = tmp_path / "sheets", tmp_path / "back"
    new_sheets(site_cases.ordinary(), sheets, coders=2, tasks=["claims"])
    back.mkdir()
    for nth in (1, 2):
        rows = fill(sheets / f"coder-0{nth}-claims.csv", {"is_claim": "yes"})
        (back / f"good-{nth}.csv").write_text(text(rows), "utf-8")
    (back / "marked.csv").write_text("sep=;\n" + text(rows, ";"), "utf-8")  # as one spreadsheet asks for it
    bad = {
        "empty.csv": (b"", "is empty"),
        "book.csv": (b"PK\x03\x04", "is a spreadsheet file"),
        "titled.csv": (b"Our answers\n" + text(rows).encode(), "has no column 'item_id'"),
    }
    for name, (data, _) in bad.items():
        (back / name).write_bytes(data)
    files = [str(path) for path in sorted(back.iterdir())]
    assert main(["coding", "read", *files, "--sheets", str(sheets), "--out", str(tmp_path / "out")]) == 1
    told = capsys.readouterr()
    assert "of 2 coders" in told.out
    assert "3 files that cannot be read" in told.out
    for name, (_, reason) in bad.items():
        assert [line for line in told.err.splitlines() if f"{name}" in line and reason in line]
    assert (tmp_path / "out" / "answers.csv").exists()
    alone = [str(back / name) for name in bad]
    assert main(["coding", "read", *alone, "--sheets", str(sheets)]) == 2
    told = capsys.readouterr()
    assert all(name in told.err for name in bad)


def test_reasons_that_a_class_wrote_are_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    sheets, out = tmp_path / "sheets", tmp_path / "out"
    new_sheets(site_cases.ordinary(), sheets, coders=2, tasks=["claims"])
    files = []
    for nth, answer in enumerate(("yes", "no"), 1):
        rows = fill(sheets / f"coder-0{nth}-claims.csv", {"is_claim": answer})
        (tmp_path / f"back-{nth}.csv").write_text(text(rows), "utf-8")
        files.append(str(tmp_path / f"back-{nth}.csv"))
    read = ["coding", "read", *files, "--sheets", str(sheets), "--out", str(out)]
    assert main(read) == 0
    assert main(read) == 0
    as_made = fill(out / "decisions.csv", {})
    for column, words in (("reason", "decided in class"), ("decision", "claim")):
        rows = [list(row) for row in as_made]
        rows[1][rows[0].index(column)] = words
        (out / "decisions.csv").write_text(text(rows, ";"), encoding="utf-8-sig")
        assert main(read) == 2
        assert f"decisions.csv: row 2, {column} '{words}' was written by a person" in capsys.readouterr().err
        assert text(rows, ";") == (out / "decisions.csv").read_text(encoding="utf-8-sig").replace("\n", "\r\n")


def test_a_decision_on_what_is_no_row_is_not_promised_to_be_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    page, folder, sheets = tmp_path / "page.txt", tmp_path / "case", tmp_path / "sheets"
    page.write_text(
        "The Media Act removes fees. It charges a fee. Is it so? Who would say it of it?\n", encoding="utf-8"
    )
    assert main(["run", str(page), "--out", str(folder)]) == 0
    assert main(["coding", "new", str(folder), "--coders", "1", "--task", "claims", "--out", str(sheets)]) == 0
    items = fill(sheets / "items.csv", {})
    column = items[0].index
    rows = [[row[column("item_id")], "claim", "so"] for row in items[1:]]
    (tmp_path / "d.csv").write_text(text([["item_id", "decision", "reason"], *rows]), "utf-8")
    judge = ["coding", "judge", str(tmp_path / "d.csv"), "--sheets", str(sheets), "--case", str(folder)]
    capsys.readouterr()
    assert main([*judge, "--coder", "Class"]) == 0
    told = capsys.readouterr().out
    shown = (folder / "claims.csv").read_text(encoding="utf-8").count("\nC")
    assert 0 < shown < len(rows)
    assert f"{len(rows)} judgements added" in told
    assert f"The tables show the others after: analysis build {folder}" in told
    assert told.count("found by readers, and no row of the tables: claim “") == len(rows) - shown


def returned(case: Case, tmp_path: Path, task: str, field: str, *answers: str) -> list[str]:
    """The sheets of a class, each filled in with one answer throughout; the files."""
    new_sheets(case, tmp_path / "sheets", coders=len(answers), tasks=[task])
    files = []
    for nth, answer in enumerate(answers, 1):
        rows = fill(tmp_path / "sheets" / f"coder-0{nth}-{task}.csv", {field: answer})
        (tmp_path / f"back-{nth}-{task}.csv").write_text(text(rows), "utf-8")
        files.append(str(tmp_path / f"back-{nth}-{task}.csv"))
    return [*files, "--sheets", str(tmp_path / "sheets")]


def test_what_the_class_split_on_is_told_in_words_task_by_task(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    case, sheets, out = site_cases.ordinary(), tmp_path / "sheets", tmp_path / "out"
    new_sheets(case, sheets, coders=2)
    files = []
    given = {"is_claim": ("yes", "no"), "relation": ("partly_addresses", "none"), "holds": ("holds", "dissolves")}
    for path in sorted(sheets.glob("coder-*-*.csv")):
        nth = int(path.name[7]) - 1
        (tmp_path / path.name).write_text(text(fill(path, {name: two[nth] for name, two in given.items()})), "utf-8")
        files.append(str(tmp_path / path.name))
    assert main(["coding", "read", *files, "--sheets", str(sheets), "--out", str(out)]) == 0
    told = capsys.readouterr().out
    for task, words in (("claims", case.claims[1].quote), ("links", "libel should"), ("tensions", "registration of")):
        part = told.partition(f"Most disputed, {task}:")[2].partition("\n\n")[0]
        assert words in part
    assert "partly addresses 1" in told
    table = fill(out / "disputed.csv", {})
    column = table[0].index
    tasks = [row[column("task")] for row in table[1:]]
    assert set(tasks) == {"claims", "links", "tensions"}
    assert {row[column("voted")] for row in table[1:]} == {"2"}
    page = (out / "disputed.html").read_text(encoding="utf-8")
    assert page.count("<article>") == len(table) - 1
    assert f"<mark>{case.claims[1].quote}</mark>" in page


def test_the_page_to_project_shows_any_text_as_text(tmp_path: Path):
    files = returned(site_cases.hostile(), tmp_path, "claims", "is_claim", "yes", "no")
    assert main(["coding", "read", *files, "--out", str(tmp_path / "out")]) == 0
    page = (tmp_path / "out" / "disputed.html").read_text(encoding="utf-8")
    assert "<article>" in page
    assert "<script" not in page
    assert "<img" not in page


@pytest.mark.parametrize(
    ("task", "field", "written", "meant"),
    [
        ("claims", "is_claim", "yess", "yes"),
        ("claims", "kind", "provison", "provision"),
        ("links", "relation", "adresses", "addresses"),
        ("links", "relation", "partialy adresses", "partly_addresses"),
        ("tensions", "holds", "disolves", "dissolves"),
        ("claims", "kind", "event / statistic", ""),
        ("tensions", "holds", "maybe", ""),
    ],
)
def test_a_slip_of_the_pen_is_shown_the_answer_it_resembles(
    task: str, field: str, written: str, meant: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    files = returned(site_cases.ordinary(), tmp_path, task, field, written)
    assert main(["coding", "read", *files, "--out", str(tmp_path / "out")]) == 0
    told = capsys.readouterr().err
    assert (f"did you mean {meant!r}?" in told) if meant else ("did you mean" not in told)
    left = (tmp_path / "out" / "left-out.csv").read_text(encoding="utf-8-sig")
    assert f"{written!r} is none of" in left


def test_a_decision_says_how_many_of_those_who_had_the_item_voted(tmp_path: Path):
    files = returned(site_cases.ordinary(), tmp_path, "links", "relation", "touches", "", "")
    assert main(["coding", "read", *files, "--out", str(tmp_path / "out")]) == 0
    table = fill(tmp_path / "out" / "decisions.csv", {})
    column = table[0].index
    assert len(table) > 1
    for row in table[1:]:
        assert (row[column("votes")], row[column("voted")]) == ("touches 1", "1 of 3")
