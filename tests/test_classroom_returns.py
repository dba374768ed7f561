"""What a class hands in: one bad file holds up nobody, and what people wrote afterwards is not written over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from analysis import Case
from analysis.__main__ import main
from analysis.classroom.report import TOLD, remarks
from analysis.classroom.returns import Problem, read_returns
from analysis.classroom.sheets import given_out, new_sheets
from analysis.errors import InputError
from analysis.tables.judgements import read_judgements
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
        "page.html": ((sheets / "coder-01.html").read_bytes(), "press “Save as CSV”"),
        "list.csv": ((sheets / "items.csv").read_bytes(), "has no column for answers"),
        "titled.csv": (b"Our answers\n" + text(rows).encode(), "has no column 'item_id'"),
    }
    for name, (data, _) in bad.items():
        (back / name).write_bytes(data)
    files = [str(path) for path in sorted(back.iterdir())]
    assert main(["coding", "read", *files, "--sheets", str(sheets), "--out", str(tmp_path / "out")]) == 1
    told = capsys.readouterr()
    assert "of 2 coders" in told.out
    assert "5 files that cannot be read" in told.out
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


def beyond(rows: list[list[str]]) -> None:
    rows[1].append("ask the ministry")


def same_name(rows: list[list[str]]) -> None:
    for row, cells in zip(rows, [["note", "note"], ["mine", ""]], strict=False):
        row += cells


def twice(rows: list[list[str]]) -> None:
    for row in rows:
        row.append("")
    rows[0][-1] = "reason"
    rows[1][rows[0].index("reason")] = "decided in class"


ELSEWHERE = [
    (beyond, "row 2, (column 11) 'ask the ministry' was written by a person"),
    (same_name, "row 2, note 'mine' was written by a person"),
    (twice, "row 1 names the column 'reason' twice; keep one"),
]


@pytest.mark.parametrize(("change", "told"), ELSEWHERE)
def test_words_beside_the_columns_of_decisions_are_not_written_over(
    change: Callable[[list[list[str]]], None], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    sheets, out = tmp_path / "sheets", tmp_path / "out"
    new_sheets(site_cases.ordinary(), sheets, coders=1, tasks=["claims"])
    (tmp_path / "back.csv").write_text(text(fill(sheets / "coder-01-claims.csv", {"is_claim": "yes"})), "utf-8")
    read = ["coding", "read", str(tmp_path / "back.csv"), "--sheets", str(sheets), "--out", str(out)]
    assert main(read) == 0
    rows = fill(out / "decisions.csv", {})
    change(rows)
    typed = text(rows).encode()
    (out / "decisions.csv").write_bytes(typed)
    assert main(read) == 2
    assert f"decisions.csv: {told}" in capsys.readouterr().err
    assert (out / "decisions.csv").read_bytes() == typed


@pytest.mark.parametrize("change", [beyond, same_name])
def test_words_beside_the_columns_of_a_sheet_are_not_written_over(
    change: Callable[[list[list[str]]], None], tmp_path: Path
):
    case, sheets = site_cases.ordinary(), tmp_path / "sheets"
    new_sheets(case, sheets, coders=1, tasks=["claims"])
    rows = fill(sheets / "coder-01-claims.csv", {})
    change(rows)
    (sheets / "coder-01-claims.csv").write_text(text(rows), "utf-8")
    with pytest.raises(InputError, match=r"coder-01-claims\.csv: row 2, .* was written by a person"):
        new_sheets(case, sheets, coders=1, tasks=["claims"])


@pytest.mark.parametrize(
    ("column", "words", "told"),
    [
        ("decision", "stands", "decision 'stands' was written"),
        ("decision", "", "decision was emptied ('dissolved' stood there)"),
        ("charitable_reading", "they speak of two years", "charitable_reading 'they speak of two years' was written"),
        ("charitable_reading", "", "charitable_reading was emptied ('As a coder wrote: two registers'"),
        ("our notes", "ask the ministry", "our notes 'ask the ministry' was written"),
    ],
)
def test_what_a_class_changed_in_its_decisions_is_not_written_over(
    column: str, words: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    sheets, out = tmp_path / "sheets", tmp_path / "out"
    new_sheets(site_cases.ordinary(), sheets, coders=2, tasks=["tensions"])
    files = []
    for nth in (1, 2):
        rows = fill(
            sheets / f"coder-0{nth}-tensions.csv", {"holds": "dissolves", "charitable_reading": "two registers"}
        )
        (tmp_path / f"back-{nth}.csv").write_text(text(rows), "utf-8")
        files.append(str(tmp_path / f"back-{nth}.csv"))
    read = ["coding", "read", *files, "--sheets", str(sheets), "--out", str(out)]
    assert main(read) == 0
    # saved again as it was made, in a spreadsheet's way: nothing to lose, whoever else hands in
    (out / "decisions.csv").write_text(text(fill(out / "decisions.csv", {}), ";"), encoding="cp1252")
    assert main(["coding", "read", files[0], "--sheets", str(sheets), "--out", str(out)]) == 0
    rows = fill(out / "decisions.csv", {})
    if column not in rows[0]:
        rows = [[*row, ""] for row in rows]
        rows[0][-1] = column
    rows[1][rows[0].index(column)] = words
    typed = text(rows).encode()
    (out / "decisions.csv").write_bytes(typed)
    capsys.readouterr()
    assert main(read) == 2
    assert f"decisions.csv: row 2, {told}" in capsys.readouterr().err
    assert (out / "decisions.csv").read_bytes() == typed


def test_a_reading_that_begins_like_a_formula_is_no_change(tmp_path: Path):
    files = returned(site_cases.ordinary(), tmp_path, "tensions", "holds", "dissolves")
    rows = fill(Path(files[0]), {"charitable_reading": "=the two differ"})
    Path(files[0]).write_text(text(rows), "utf-8")
    read = ["coding", "read", *files, "--out", str(tmp_path / "out")]
    assert main(read) == 0
    assert main(read) == 0


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("coder-01-claims.csv", {"is_claim": "yes"}),
        ("coder-02-claims.csv", {"note": "?"}),
        ("coder-01-claims.csv", {"coder": "Anna"}),
    ],
)
def test_a_sheet_that_somebody_filled_in_is_not_written_over(
    name: str, typed: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    page, folder, sheets = tmp_path / "page.txt", tmp_path / "case", tmp_path / "sheets"
    page.write_text("The Media Act removes fees. It charges a fee. The council is independent.\n", encoding="utf-8")
    assert main(["run", str(page), "--out", str(folder)]) == 0
    new = ["coding", "new", str(folder), "--task", "claims", "--out", str(sheets)]
    assert main([*new, "--coders", "3"]) == 0
    # saved in another way, and blank still; then for other numbers of coders
    (sheets / name).write_bytes(("sep=;\n" + text(fill(sheets / name, {}), ";")).encode("cp1252"))
    assert main([*new, "--coders", "3", "--overlap", "2"]) == 0
    filled = text(fill(sheets / name, typed), ";").encode("cp1252")
    (sheets / name).write_bytes(filled)
    before = {path.name: path.read_bytes() for path in sheets.iterdir()}
    capsys.readouterr()
    assert main([*new, "--coders", "3"]) == 2
    ((question, answer),) = typed.items()
    assert f"{name}: row 2, {question} {answer!r} was written by a person" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in sheets.iterdir()} == before


def test_instructions_that_a_teacher_changed_are_not_written_over(tmp_path: Path):
    new_sheets(site_cases.ordinary(), tmp_path, coders=1)
    (tmp_path / "INSTRUCTIONS.md").write_text("Work in pairs.\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"INSTRUCTIONS\.md: differs from what would be written"):
        new_sheets(site_cases.ordinary(), tmp_path, coders=1)


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
    assert f"The tables show {shown} of them after: analysis build {folder}" in told
    assert told.count("found by readers, and no row of the tables: claim “") == len(rows) - shown


def test_a_decision_that_cannot_be_kept_or_would_not_show_is_named_by_its_row_and_holds_up_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    page, folder, sheets = tmp_path / "page.txt", tmp_path / "case", tmp_path / "sheets"
    page.write_text("The Media Act removes fees. It charges a fee. It closed the register.\n", encoding="utf-8")
    assert main(["run", str(page), "--out", str(folder)]) == 0
    assert main(["coding", "new", str(folder), "--coders", "1", "--task", "claims", "--out", str(sheets)]) == 0
    header, first, second, *_ = fill(sheets / "items.csv", {})
    item_id, start = header.index("item_id"), header.index("a_start")
    ids = [first[item_id], second[item_id]]

    def judged(decision: str, reasons: tuple[str, str], date: str, code: int = 0) -> str:
        rows = [["item_id", "decision", "reason"]]
        rows += [[one, decision, reason] for one, reason in zip(ids, reasons, strict=True)]
        (tmp_path / "d.csv").write_text(text(rows), "utf-8")
        told = ["--sheets", str(sheets), "--case", str(folder), "--coder", "Class", "--date", date]
        assert main(["coding", "judge", str(tmp_path / "d.csv"), *told]) == code
        return capsys.readouterr().err

    def kept() -> list[str]:
        return [one.decision for one in read_judgements(folder / "judgements")]

    assert "d.csv, row 3: reason begins with '=', which a" in judged("claim", ("so", "=1+1 sum"), "2026-03-02")
    assert kept() == ["claim"]
    told = judged("no_claim", ("so", "so"), "2026-03-01")
    assert "d.csv, row 2: Class decided 'claim' on 2026-03-02 (class.csv row 2), which counts before a" in told
    assert kept() == ["claim", "no_claim"]
    assert "9026-03-02: is still to come" in judged("unsure", ("so", ""), "9026-03-02")
    # a spreadsheet that saved the list of items gave its numbers a point
    second[start] += ".0"
    (sheets / "items.csv").write_text(text([header, first, second]), "utf-8")
    judged("unsure", ("", "so"), "2026-03-03")
    assert kept() == ["claim", "no_claim", "unsure", "unsure"]
    second[start] = "soon"
    (sheets / "items.csv").write_text(text([header, first, second]), "utf-8")
    told = judged("claim", ("", "so"), "2026-03-04", code=2)
    assert "is 'soon'; expected a whole number of characters, as 'coding new' wrote it" in told


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


def test_the_page_to_project_ends_with_how_far_all_agree_and_on_what(tmp_path: Path):
    case, sheets, out = site_cases.ordinary(), tmp_path / "sheets", tmp_path / "out"
    new_sheets(case, sheets, coders=2)
    files = []
    for path in sorted(sheets.glob("coder-*-claims.csv")):
        (tmp_path / path.name).write_text(text(fill(path, {"is_claim": "yes"})), "utf-8")
        files.append(str(tmp_path / path.name))
    assert main(["coding", "read", *files, "--sheets", str(sheets), "--out", str(out)]) == 0
    split, _, agreed = (out / "disputed.html").read_text(encoding="utf-8").partition("<h2 id=agree>")
    assert "No item was answered in two ways." in split
    assert "Is the passage a claim? Of 100 pairs of answers to the same item 100 are alike." in agreed
    assert agreed.count("<article>") == 2
    assert "<p class=answers>yes 2</p>" in agreed


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


@pytest.mark.parametrize(
    ("task", "field", "written", "vote", "decision"),
    [
        ("tensions", "holds", "stands", "holds", "stands"),
        ("tensions", "holds", "Unsure", "undecided", "unsure"),
        ("tensions", "holds", "dissolved", "dissolves", "dissolved"),
        ("tensions", "holds", "dissolve", "dissolves", "dissolved"),
        ("tensions", "holds", "holds", "holds", "stands"),
        ("links", "relation", "unrelated", "none", "unrelated"),
        ("claims", "is_claim", "no claim", "no", "no_claim"),
    ],
)
def test_sheets_take_the_words_of_the_tables_too(
    task: str, field: str, written: str, vote: str, decision: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    files = returned(site_cases.ordinary(), tmp_path, task, field, written)
    assert main(["coding", "read", *files, "--out", str(tmp_path / "out")]) == 0
    assert "is none of" not in capsys.readouterr().err
    table = fill(tmp_path / "out" / "decisions.csv", {})
    column = table[0].index
    assert len(table) > 1
    assert {(row[column("votes")], row[column("decision")]) for row in table[1:]} == {(f"{vote} 1", decision)}


def test_a_voice_is_not_missed_of_what_the_tables_call_no_claim(tmp_path: Path):
    new_sheets(site_cases.ordinary(), tmp_path, coders=1, tasks=["claims"])
    path = tmp_path / "back.csv"
    path.write_text(text(fill(tmp_path / "coder-01-claims.csv", {"is_claim": "no_claim"})), "utf-8")
    assert read_returns([path], tmp_path).blank == 0


def test_a_decision_says_how_many_of_those_who_had_the_item_voted(tmp_path: Path):
    files = returned(site_cases.ordinary(), tmp_path, "links", "relation", "touches", "", "")
    assert main(["coding", "read", *files, "--out", str(tmp_path / "out")]) == 0
    table = fill(tmp_path / "out" / "decisions.csv", {})
    column = table[0].index
    assert len(table) > 1
    for row in table[1:]:
        assert (row[column("votes")], row[column("voted")]) == ("touches 1", "1 of 3")


def test_a_column_of_answers_that_is_gone_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    sheets = tmp_path / "sheets"
    new_sheets(site_cases.ordinary(), sheets, coders=1, tasks=["claims"])
    rows = fill(sheets / "coder-01-claims.csv", {"is_claim": "yes", "voice": "author", "kind": "event"})
    gone = rows[0].index("is_claim")
    for row in rows:
        del row[gone]
    (tmp_path / "back.csv").write_text(text(rows), "utf-8")
    assert main(["coding", "read", str(tmp_path / "back.csv"), "--sheets", str(sheets)]) == 0
    assert "back.csv, row 1: has no column 'is_claim'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("coders", "number", "says"), [(2, 0, "--items 0"), (2, -2, "--items -2"), (1_000_000, 1, "--coders 1000000")]
)
def test_a_number_of_items_or_coders_that_cannot_be_is_named(coders: int, number: int, says: str, tmp_path: Path):
    with pytest.raises(InputError, match=f"{says}: expected"):
        new_sheets(site_cases.ordinary(), tmp_path / "sheets", coders=coders, number=number)
    assert not (tmp_path / "sheets").exists()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--coder", " "], "--coder: is empty"),
        (["--coder", "@10b"], "--coder '@10b': a spreadsheet takes it for a formula"),
        (["--coder", "10b", "--date", "1.2.2026"], "--date '1.2.2026': expected YYYY-MM-DD"),
    ],
)
def test_what_is_wrong_with_all_decisions_is_said_once(
    options: list[str], says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["coding", "judge", str(tmp_path / "d.csv"), "--sheets", str(tmp_path), *options]) == 2
    told = capsys.readouterr().err
    assert told.count(says) == 1
    assert told.count("\n") == 1


def test_the_list_of_items_may_come_from_a_spreadsheet(tmp_path: Path):
    new_sheets(site_cases.ordinary(), tmp_path, coders=1, tasks=["claims"])
    as_written = given_out(tmp_path)
    rows = [[*row, ""] for row in fill(tmp_path / "items.csv", {})]
    for data in (
        text(rows, ";").encode("utf-8-sig"),
        text(rows, "\t").encode("utf-16"),
        text(rows, ";").encode("cp1252"),
    ):
        (tmp_path / "items.csv").write_bytes(data + b"\n" * (b"\x00" not in data))
        read = given_out(tmp_path)
        assert [{name: row[name] for name in as_written[key]} for key, row in read.items()] == [*as_written.values()]


def test_a_sheet_that_is_wrong_throughout_does_not_bury_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    problems = [Problem(file="a.csv", row=nth, message=f"odd {nth}") for nth in range(2, 40)]
    problems.append(Problem(file="b.csv", row=2, message="blank"))
    told = remarks(problems, tmp_path)
    assert [line.split(",")[0] for line in told] == ["a.csv"] * TOLD + [
        "a.csv: 32 more remarks (all in " + str(tmp_path / "left-out.csv") + ")",
        "b.csv",
    ]
    assert remarks(problems[: TOLD + 1], None) == [str(one) for one in problems[: TOLD + 1]]
    assert remarks(problems, None)[TOLD].endswith("(--out FOLDER writes them all to left-out.csv)")


def test_that_two_pupils_may_have_one_name_is_told_before_all_that_follows_from_it(tmp_path: Path):
    sheets = tmp_path / "sheets"
    new_sheets(site_cases.ordinary(), sheets, coders=2, tasks=["claims"])
    files = []
    for nth, answer in ((1, "yes"), (2, "no")):
        rows = fill(sheets / f"coder-0{nth}-claims.csv", {"is_claim": answer, "coder": "Alma"})
        files.append(tmp_path / f"{nth}.csv")
        files[-1].write_text(text(rows), "utf-8")
    problems = read_returns(files, sheets).problems
    assert "two people" in problems[0].message
    assert len(problems) > 1


def test_sheets_of_another_case_are_refused_though_a_few_words_stand_there_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    sheets, folder, page = tmp_path / "sheets", tmp_path / "case", tmp_path / "page.txt"
    new_sheets(site_cases.ordinary(), sheets, coders=1, tasks=["claims"])
    items = given_out(sheets)
    (first, *_) = items.values()
    page.write_text(f"{first['a_quote']}. The Media Act removes fees.\n", encoding="utf-8")
    assert main(["run", str(page), "--out", str(folder)]) == 0
    (tmp_path / "d.csv").write_text(
        text([["item_id", "decision", "reason"], [first["item_id"], "claim", "so"]]), "utf-8"
    )
    judge = ["coding", "judge", str(tmp_path / "d.csv"), "--sheets", str(sheets), "--case", str(folder)]
    assert len(items) > 5
    assert main([*judge, "--coder", "Class"]) == 2
    assert f"1 of its {len(items)} passages stands in page.txt; give with --case" in capsys.readouterr().err
