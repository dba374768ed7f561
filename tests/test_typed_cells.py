"""What a person types into the tables is never written over: it is named, and one command keeps it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.tables.judgements import add_judgements, read_judgements
from analysis.tables.overlay import judge_tension
from analysis.tables.reading import read_case
from tests.texts import case_of, page_of

TEXT = (
    "The Media Act removes every fee for newspapers. The Media Act keeps the fee for newspapers.\n\n"
    "The envoy of the Union, Anna Berg, said that fees for newspapers should be abolished.\n"
)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return page_of(TEXT, tmp_path)


@pytest.fixture
def case(text: Path) -> Path:
    return case_of(text)


def cell(path: Path, column: str, words: str | None = None, *, row: int = 2, delimiter: str = ",") -> str:
    """A cell of a table by the number of its row; with words, after a spreadsheet wrote them there and saved."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        first = file.readline()
        file.seek(0)
        rows = list(csv.reader(file, delimiter=max(",;", key=first.count)))
    place = rows[0].index(column)
    if words is not None:
        rows[row - 1][place] = words
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=delimiter).writerows(rows)
    return rows[row - 1][place]


@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        ("tensions.csv", "judgement", "stands"),
        ("tensions.csv", "charitable_reading", "One speaks of old papers; the other of new ones"),
        ("comparison.csv", "judgement", "touches"),
        ("claims.csv", "judgement", "no_claim"),
    ],
)
def test_what_was_typed_stops_run_and_build_and_is_named(
    table: str, column: str, words: str, delimiter: str, text: Path, case: Path, capsys: pytest.CaptureFixture[str]
):
    cell(case / table, column, words, delimiter=delimiter)
    typed = (case / table).read_bytes()
    for command in (["run", str(text), "--out", str(case)], ["build", str(case)]):
        capsys.readouterr()
        assert main(command) == 2
        told = capsys.readouterr().err.splitlines()[-1]
        assert f"{case / table}: a person has written in row 2, {column} '{words[:30]}" in told
        assert f"analysis judge {case} --coder NAME --reason WHY" in told
        assert (case / table).read_bytes() == typed
    assert not list(case.glob(".claims*"))
    assert main(["check", str(case)]) == 1
    told = capsys.readouterr().err
    assert f"{table}: a person has written in row 2" in told
    assert "mend: analysis build" not in told


def test_one_command_takes_it_in_and_the_tables_show_it(text: Path, case: Path, capsys: pytest.CaptureFixture[str]):
    cell(case / "tensions.csv", "judgement", "Stands", delimiter=";")
    cell(case / "tensions.csv", "charitable_reading", "Of old papers", delimiter=";")
    cell(case / "comparison.csv", "judgement", "touches")
    cell(case / "claims.csv", "judgement", "no claim")
    assert main(["judge", str(case), "--coder", "Ada", "--reason", "read again", "--date", "2026-02-03"]) == 0
    assert "3 judgements added" in capsys.readouterr().out
    found = read_judgements(case / "judgements")
    assert {(one.kind, one.decision, one.charitable_reading) for one in found} == {
        ("tension", "stands", "Of old papers"),
        ("link", "touches", ""),
        ("claim", "no_claim", ""),
    }
    assert {(one.coder, one.reason, one.date) for one in found} == {("Ada", "read again", "2026-02-03")}
    assert main(["judge", str(case), "--coder", "Ada", "--reason", "again"]) == 0
    assert "no judgements added" in capsys.readouterr().out
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands"
    assert cell(case / "tensions.csv", "charitable_reading") == "Of old papers"
    assert cell(case / "comparison.csv", "judgement") == "touches"
    assert main(["check", str(case)]) == 0


def test_what_is_no_decision_stays_in_its_cell(case: Path, capsys: pytest.CaptureFixture[str]):
    cell(case / "comparison.csv", "judgement", "perhaps")
    cell(case / "tensions.csv", "charitable_reading", "Of old papers")
    assert main(["judge", str(case), "--coder", "Ada", "--reason", "so"]) == 1
    told = capsys.readouterr().err
    assert "comparison.csv row 2: judgement is 'perhaps'; expected one of addresses" in told
    assert "tensions.csv row 2: judgement is ''; expected one of stands" in told
    assert cell(case / "comparison.csv", "judgement") == "perhaps"
    assert main(["build", str(case)]) == 2


def test_a_decision_typed_over_another_readers_is_kept(text: Path, case: Path):
    made = read_case(case)
    first = judge_tension(made, made.tensions[0], decision="stands", reason="so", coder="Ben", date="2026-01-02")
    add_judgements(case / "judgements" / "ben.csv", [first])
    assert main(["run", str(text), "--out", str(case)]) == 0
    cell(case / "tensions.csv", "judgement", "dissolved")
    assert main(["run", str(text), "--out", str(case)]) == 2
    assert main(["judge", str(case), "--coder", "Ada", "--reason", "of old papers"]) == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands (Ben) / dissolved (Ada)"


def test_what_the_suite_itself_wrote_stops_nothing(text: Path, case: Path):
    made = read_case(case)
    one = judge_tension(made, made.tensions[0], decision="stands", reason="so", coder="Ben", date="2026-01-02")
    add_judgements(case / "judgements" / "ben.csv", [one])
    assert main(["run", str(text), "--out", str(case)]) == 0
    cell(case / "tensions.csv", "why", "rewritten by hand")
    assert main(["run", str(text), "--out", str(case)]) == 0, "what stands there is in judgements/"
    (case / "judgements" / "ben.csv").unlink()
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == ""


def test_words_typed_before_the_text_was_edited_are_kept_too(text: Path, case: Path, capsys):
    cell(case / "tensions.csv", "judgement", "stands")
    text.write_text(TEXT.replace("removes every fee for newspapers", "is praised by all who read it"), "utf-8")
    assert main(["run", str(text), "--out", str(case)]) == 2
    assert main(["judge", str(case), "--coder", "Ada", "--reason", "so"]) == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert (
        "of its words, “The Media Act removes every fee for newspapers” are no longer in the text"
        in capsys.readouterr().err
    )
    assert len(read_judgements(case / "judgements")) == 1


def test_a_table_that_is_none_any_more_is_not_written_over_either(text: Path, case: Path, capsys):
    (case / "tensions.csv").write_bytes(b"PK\x03\x04 a workbook under the name of a table")
    assert main(["run", str(text), "--out", str(case)]) == 2
    assert "tensions.csv: is a spreadsheet file" in capsys.readouterr().err


def judge(case: Path, words: str, coder: str, date: str, *, row: int = 2) -> int:
    """Type a decision about a row of the tensions and take it in."""
    cell(case / "tensions.csv", "judgement", words, row=row)
    return main(["judge", str(case), "--coder", coder, "--reason", f"{words} it is", "--date", date])


def test_a_decision_that_is_changed_back_is_taken_in(text: Path, case: Path, capsys: pytest.CaptureFixture[str]):
    for day, words in enumerate(("stands", "dissolved", "stands", "unsure", "stands"), 1):
        assert judge(case, words, "Ada", f"2026-01-0{day}") == 0
        assert "1 judgement added" in capsys.readouterr().out
        assert main(["run", str(text), "--out", str(case)]) == 0
        assert cell(case / "tensions.csv", "judgement") == words
        assert main(["check", str(case)]) == 0
    assert len(read_judgements(case / "judgements")) == 5


def test_it_is_taken_in_too_where_the_tables_were_not_made_anew_between(text: Path, case: Path):
    for words in ("stands", "dissolved", "stands"):
        assert judge(case, words, "Ada", "2026-01-01") == 0
    assert [one.decision for one in read_judgements(case / "judgements")] == ["stands", "dissolved", "stands"]
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands"


def test_what_one_coder_took_in_is_new_from_another(text: Path, case: Path, capsys: pytest.CaptureFixture[str]):
    for coder, words in (("Ben", "stands"), ("Ada", "dissolved"), ("Cleo", "dissolved")):
        capsys.readouterr()
        assert judge(case, words, coder, "2026-01-01") == 0
        assert "1 judgement added" in capsys.readouterr().out
        assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands (Ben) / dissolved (Ada) / dissolved (Cleo)"


def test_a_cell_that_is_only_not_made_anew_is_nobodys_decision(case: Path, capsys: pytest.CaptureFixture[str]):
    made = read_case(case)
    told = {"reason": "so", "coder": "Ben"}
    first = judge_tension(made, made.tensions[0], decision="stands", date="2026-01-02", **told)
    add_judgements(case / "judgements" / "ben.csv", [first])
    assert main(["run", str(case / "source" / "page.txt"), "--out", str(case)]) == 0
    later = judge_tension(made, made.tensions[0], decision="dissolved", date="2026-01-03", **told)
    add_judgements(case / "judgements" / "ben.csv", [later])
    capsys.readouterr()
    assert judge(case, "unsure", "Ada", "2026-01-04", row=3) == 0, "row 2 still says stands"
    assert "1 judgement added" in capsys.readouterr().out
    (ada,) = [one for one in read_judgements(case / "judgements") if one.coder == "Ada"]
    assert ada.decision == "unsure"


def test_a_case_of_before_this_was_written_down_is_read(text: Path, case: Path):
    place = case / "datapackage.json"
    package = json.loads(place.read_text("utf-8"))
    for one in package["resources"]:
        del one["stood"]
    place.write_text(json.dumps(package), "utf-8")
    for day, words in enumerate(("stands", "dissolved", "stands"), 1):
        assert judge(case, words, "Ada", f"2026-01-0{day}") == 0
    assert len(read_judgements(case / "judgements")) == 3
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands"


def test_a_new_decision_keeps_its_coders_reading(text: Path, case: Path):
    cell(case / "tensions.csv", "charitable_reading", "Of old papers")
    assert judge(case, "stands", "Ada", "2026-01-01") == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert judge(case, "dissolved", "Ada", "2026-01-02") == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "charitable_reading") == "Of old papers"


def test_an_emptied_cell_withdraws_a_decision(text: Path, case: Path, capsys: pytest.CaptureFixture[str]):
    assert judge(case, "stands", "Ada", "2026-01-01") == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    cell(case / "tensions.csv", "judgement", "")
    capsys.readouterr()
    assert main(["run", str(text), "--out", str(case)]) == 2
    told = capsys.readouterr().err
    assert "row 2, judgement '' (emptied; it said 'stands')" in told
    assert told.strip().endswith("or write 'stands' back")
    assert main(["judge", str(case), "--coder", "Ben", "--reason", "so", "--date", "2026-01-02"]) == 1
    assert "nothing of Ben's to withdraw ('stands' is Ada's)" in capsys.readouterr().err
    assert judge(case, "", "Ada", "2026-01-02") == 0
    assert [one.decision for one in read_judgements(case / "judgements")] == ["stands", "withdrawn"]
    for command in (["run", str(text), "--out", str(case)], ["check", str(case)]):
        assert main(command) == 0
        assert cell(case / "tensions.csv", "judgement") == ""
    assert judge(case, "stands", "Ada", "2026-01-03") == 0, "and is taken again"
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands"


def test_one_readers_decision_is_withdrawn_and_the_others_stays(text: Path, case: Path):
    for coder, words in (("Ben", "stands"), ("Ada", "dissolved")):
        assert judge(case, words, coder, "2026-01-01") == 0
        assert main(["run", str(text), "--out", str(case)]) == 0
    assert judge(case, "", "Ada", "2026-01-02") == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands"


def test_a_cell_that_is_empty_because_no_table_was_made_since_withdraws_nothing(text: Path, case: Path):
    made = read_case(case)
    first = judge_tension(made, made.tensions[0], decision="stands", reason="so", coder="Ada", date="2026-01-02")
    add_judgements(case / "judgements" / "ada.csv", [first])
    assert judge(case, "unsure", "Ada", "2026-01-03", row=3) == 0
    assert [one.decision for one in read_judgements(case / "judgements")] == ["stands", "unsure"]
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands"


def test_an_emptied_reading_goes_and_the_decision_stays(text: Path, case: Path):
    cell(case / "tensions.csv", "charitable_reading", "Of old papers")
    assert judge(case, "stands", "Ada", "2026-01-01") == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    cell(case / "tensions.csv", "charitable_reading", "")
    assert main(["judge", str(case), "--coder", "Ada", "--reason", "so", "--date", "2026-01-02"]) == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "stands"
    assert cell(case / "tensions.csv", "charitable_reading") == ""


@pytest.mark.parametrize(("file", "date"), [("from-tables.csv", "2026-01-02"), ("zz.csv", "2026-01-01")])
def test_a_decision_that_an_earlier_one_would_outdo_stays_in_its_cell(
    file: str, date: str, text: Path, case: Path, capsys: pytest.CaptureFixture[str]
):
    made = read_case(case)
    one = judge_tension(made, made.tensions[0], decision="stands", reason="so", coder="Ada", date=date)
    add_judgements(case / "judgements" / file, [one])
    assert main(["run", str(text), "--out", str(case)]) == 0
    capsys.readouterr()
    assert judge(case, "dissolved", "Ada", "2026-01-01") == 1
    told = capsys.readouterr()
    assert f"Ada decided 'stands' on {date} ({file} row 2), which counts before" in told.err
    assert "give a later day with --date; it stays in its cell" in told.err
    assert "no judgements added" in told.out
    assert cell(case / "tensions.csv", "judgement") == "dissolved"
    assert judge(case, "dissolved", "Ada", "2026-01-03") == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert cell(case / "tensions.csv", "judgement") == "dissolved"


def test_a_row_that_is_no_claim_is_not_counted(text: Path, case: Path, capsys: pytest.CaptureFixture[str]):
    cell(case / "claims.csv", "judgement", "no_claim")
    assert main(["judge", str(case), "--coder", "Ada", "--reason", "A heading"]) == 0
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert "1 claim (readers set 1 more aside as none), 1 critique" in capsys.readouterr().err


def test_a_day_to_come_is_told_since_no_decision_before_it_counts(case: Path, capsys: pytest.CaptureFixture[str]):
    assert judge(case, "stands", "Ada", "9026-01-02") == 0
    assert "9026-01-02: is still to come" in capsys.readouterr().err
    assert judge(case, "dissolved", "Ben", "2016-01-02") == 0
    assert "still to come" not in capsys.readouterr().err
