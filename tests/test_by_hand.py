"""What a person changed in a table without deciding anything is named and kept, and an opened table is not changed."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis.__main__ import main
from tests import drills, site_cases
from tests.texts import case_of, page_of

TEXT = (
    "The Media Act removes 40 percent of the fees. The Media Act keeps the fee for newspapers.\n\n"
    "The envoy of the Union, Anna Berg, said that fees for newspapers should be abolished.\n"
)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return page_of(TEXT, tmp_path)


@pytest.fixture
def case(text: Path) -> Path:
    return case_of(text)


def rewrite(path: Path, change: Callable[[list[list[str]]], object], delimiter: str = ",") -> bytes:
    """Change a table as in a spreadsheet, which writes it in its own way."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    change(rows)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path.read_bytes()


def note(rows: list[list[str]]) -> None:
    for row, words in zip(rows, ["my notes", "read this again"], strict=False):
        row.append(words)


def voice(rows: list[list[str]]) -> None:
    rows[2][rows[0].index("voice")] = "the Ministry"


def added(rows: list[list[str]]) -> None:
    rows.append(["C99999", *rows[1][1:]])


def answer(rows: list[list[str]]) -> None:
    column = rows[0].index("answered")
    rows[1][column] = "addressed" if rows[1][column] == "unanswered" else "unanswered"


def beyond(rows: list[list[str]]) -> None:
    rows[2].append("my comment")


def same_name(rows: list[list[str]]) -> None:
    for row, words in zip(rows, [["note", "note"], ["mine", ""]], strict=False):
        row += words


def same_name_second(rows: list[list[str]]) -> None:
    same_name(rows)
    rows[1][-2:] = ["", "mine"]


def no_name(rows: list[list[str]]) -> None:
    for row, words in zip(rows, [["", ""], ["mine", ""]], strict=False):
        row += words


def twice(rows: list[list[str]]) -> None:
    for row in rows:
        row.append(row[rows[0].index("voice")])


CHANGES = [
    ("claims.csv", note, "row 2, column 'my notes'"),
    ("claims.csv", voice, "row 3, voice 'the Ministry' (now 'author')"),
    ("claims.csv", added, "row 4, 'C99999', is no row now"),
    ("critiques.csv", answer, "row 2, answered '"),
    ("claims.csv", beyond, "row 3, column '(column 17)'"),
    ("claims.csv", same_name, "row 2, column 'note'"),
    ("claims.csv", same_name_second, "row 2, column 'note (column 18)'"),
    ("claims.csv", no_name, "row 2, column '(column 17)'"),
    ("critiques.csv", twice, "row 2, column 'voice (column "),
]


@pytest.mark.parametrize(
    ("command", "table", "change", "named"), [*(("run", *one) for one in CHANGES), ("build", *CHANGES[0])]
)
def test_it_is_named_and_kept(command: str, table: str, change, named: str, text: Path, case: Path, capsys):
    there = rewrite(case / table, change)
    assert main(["check", str(case)]) == 1
    assert named in capsys.readouterr().err
    with site_cases.without_documents():
        assert main(["run", str(text), "--out", str(case)] if command == "run" else ["build", str(case)]) == 0
    told = capsys.readouterr().err
    assert f"{case / table}: was changed by hand ({named}" in told
    assert f"it is kept as changed-by-hand/{table}" in told
    assert (case / "changed-by-hand" / table).read_bytes() == there
    assert main(["check", str(case)]) == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert "changed by hand" not in capsys.readouterr().err


def test_each_state_is_kept_once(text: Path, case: Path):
    for change in (note, voice, note):
        rewrite(case / "claims.csv", change)
        assert main(["run", str(text), "--out", str(case)]) == 0
    assert sorted(path.name for path in (case / "changed-by-hand").iterdir()) == ["claims-2.csv", "claims.csv"]


def spreadsheet(rows: list[list[str]]) -> None:
    """Sort, and write numbers and truths in another way."""
    rows[1:] = [[{"true": "TRUE", "false": "FALSE"}.get(cell, cell) for cell in row] for row in reversed(rows[1:])]
    for name in ("score", "rank", "start"):
        if name in rows[0]:
            for row in rows[1:]:
                row[rows[0].index(name)] = row[rows[0].index(name)].replace(".", ",") + (
                    "" if name == "score" else ",0"
                )


@pytest.mark.parametrize("edited", [False, True])
def test_a_table_that_was_only_opened_or_decided_in_is_not_changed(edited: bool, text: Path, case: Path, capsys):
    def decide(rows: list[list[str]]) -> None:
        spreadsheet(rows)
        if "judgement" in rows[0]:
            rows[1][rows[0].index("judgement")] = "unsure"

    for table in ("claims.csv", "critiques.csv", "comparison.csv", "tensions.csv"):
        rewrite(case / table, decide, delimiter=";")
    assert main(["judge", str(case), "--coder", "Ada", "--reason", "so"]) == 0
    if edited:  # rows are others now, and not by a person's hand in the table
        text.write_text(TEXT.replace("newspapers", "papers"), "utf-8")
    capsys.readouterr()
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert "changed by hand" not in capsys.readouterr().err
    assert not (case / "changed-by-hand").exists()


def test_after_a_kill_the_notes_are_in_the_table_or_kept(text: Path, case: Path, tmp_path: Path):
    there = rewrite(case / "claims.csv", note)
    for nth in range(6):
        process = drills.start(["run", str(text), "--out", str(case)], tmp_path / "log")
        time.sleep(0.15 * nth)
        drills.kill(process)
        kept = case / "changed-by-hand" / "claims.csv"
        held = [path.read_bytes() for path in (case / "claims.csv", kept) if path.is_file()]
        pending = [path.read_bytes() for path in (case / ".claims-pending").glob("*") if path.is_file()]
        assert there in held + pending
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert (case / "changed-by-hand" / "claims.csv").read_bytes() == there
