"""What a class hands in: one bad file holds up nobody, and what people wrote afterwards is not written over."""

from __future__ import annotations

from pathlib import Path

import pytest

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
    assert f"{len(rows) - shown} decision" in told
