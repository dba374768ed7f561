"""Tables as spreadsheets leave them: a lost header is told before it costs a decision, a copied row says it once."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.__main__ import main
from tests.test_by_hand import TEXT, rewrite
from tests.texts import case_of, page_of


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return case_of(page_of(TEXT, tmp_path))


def _decide(row: list[str], rows: list[list[str]], decision: str) -> None:
    row[rows[0].index("judgement")] = decision


def _judge(case: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    capsys.readouterr()
    code = main(["judge", str(case), "--coder", "Anna", "--reason", "so it is"])
    return code, "".join(capsys.readouterr())


def _capitals(rows: list[list[str]]) -> None:
    rows[0][:] = [name.upper() for name in rows[0]]


def _title(rows: list[list[str]]) -> None:
    rows.insert(0, ["Class 10b", ""])


@pytest.mark.parametrize("spoil", [_capitals, _title])
def test_a_table_without_its_header_is_told_and_not_written_over(spoil, case: Path, capsys):
    def change(rows: list[list[str]]) -> None:
        _decide(rows[1], rows, "claim")
        spoil(rows)

    written = rewrite(case / "claims.csv", change)
    code, told = _judge(case, capsys)
    assert code == 2
    assert f"{case / 'claims.csv'}: row 1 is no header of this table; expected claim_id" in told
    assert main(["build", str(case)]) == 2
    assert (case / "claims.csv").read_bytes() == written


def test_a_page_of_the_web_in_the_place_of_a_table_is_told(case: Path, capsys):
    (case / "claims.csv").write_text("<html><table><tr><td>claim</td></tr></table></html>", encoding="utf-8")
    assert _judge(case, capsys)[0] == 2


def test_a_copied_row_decides_once(case: Path, capsys):
    def change(rows: list[list[str]]) -> None:
        _decide(rows[1], rows, "claim")
        rows.append(rows[1])

    rewrite(case / "claims.csv", change)
    code, told = _judge(case, capsys)
    assert code == 0
    assert "1 judgement added" in told


def test_a_copied_row_that_says_something_else_is_asked_about(case: Path, capsys):
    def change(rows: list[list[str]]) -> None:
        rows.append(list(rows[1]))
        _decide(rows[1], rows, "claim")
        _decide(rows[-1], rows, "no_claim")
        _decide(rows[2], rows, "unsure")

    rewrite(case / "claims.csv", change)
    code, told = _judge(case, capsys)
    assert code == 1
    last = len((case / "claims.csv").read_text(encoding="utf-8").splitlines())
    assert f"claims.csv row 2: says something else of the same passages than row {last}" in told
    assert "1 judgement added" in told


def test_a_table_of_ours_with_a_sentence_of_any_length_is_read_again(tmp_path: Path, capsys):
    long = f"The Ministry adopted the law {'a' * 140_000} in 2019.\n"
    case = case_of(page_of(TEXT + "\n" + long, tmp_path))
    rewrite(case / "critiques.csv", lambda rows: None)
    path = case / "claims.csv"
    path.write_bytes(path.read_bytes() + b"\n")  # as an editor leaves it
    assert _judge(case, capsys)[0] == 0


@pytest.mark.parametrize(
    ("table", "decision", "dropped"),
    [("claims.csv", "claim", ("quote", "proposition")), ("tensions.csv", "stands", ("a_quote", "b_quote", "why"))],
)
def test_a_decision_finds_its_row_where_columns_were_left_out(table, decision, dropped, case: Path, capsys):
    def change(rows: list[list[str]]) -> None:
        _decide(rows[1], rows, decision)
        kept = [nth for nth, name in enumerate(rows[0]) if name not in dropped]
        rows[:] = [[row[nth] for nth in kept] for row in rows]

    rewrite(case / table, change)
    code, told = _judge(case, capsys)
    assert code == 0
    assert "1 judgement added" in told
    assert "The Media Act removes 40 percent" in (case / "judgements" / "from-tables.csv").read_text(encoding="utf-8")


def test_a_reading_is_kept_where_the_column_of_decisions_was_left_out(case: Path, capsys):
    def change(rows: list[list[str]]) -> None:
        rows[1][rows[0].index("charitable_reading")] = "Of old papers"
        place = rows[0].index("judgement")
        rows[:] = [[*row[:place], *row[place + 1 :]] for row in rows]

    written = rewrite(case / "tensions.csv", change)
    assert main(["build", str(case)]) == 2
    assert "a person has written in row 2, charitable_reading 'Of old papers'" in capsys.readouterr().err
    code, told = _judge(case, capsys)
    assert code == 1
    assert "tensions.csv row 2: judgement is ''; expected one of stands" in told
    assert (case / "tensions.csv").read_bytes() == written


def test_a_column_of_decisions_that_was_left_out_takes_none_back(case: Path, capsys):
    rewrite(case / "claims.csv", lambda rows: _decide(rows[1], rows, "claim"))
    assert _judge(case, capsys)[0] == 0
    assert main(["run", str(case.with_name("page.txt")), "--out", str(case)]) == 0
    rewrite(case / "claims.csv", lambda rows: rows.__setitem__(slice(None), [row[:-1] for row in rows]))
    code, told = _judge(case, capsys)
    assert code == 0
    assert "no judgements added" in told


@pytest.mark.parametrize("first", [True, False])
def test_of_two_columns_of_decisions_nobody_can_tell_which_counts(first: bool, case: Path, capsys):
    def change(rows: list[list[str]]) -> None:
        place = rows[0].index("judgement")
        for nth, row in enumerate(rows):
            row.append("judgement" if nth == 0 else "")
        rows[1][place if first else -1] = "stands"

    written = rewrite(case / "tensions.csv", change)
    code, told = _judge(case, capsys)
    assert code == 2
    assert f"{case / 'tensions.csv'}: row 1 names the column 'judgement' twice; keep one" in told
    assert main(["build", str(case)]) == 2
    assert (case / "tensions.csv").read_bytes() == written


def test_a_decision_on_words_that_are_not_in_the_text_is_told(case: Path, capsys):
    def change(rows: list[list[str]]) -> None:
        _decide(rows[1], rows, "claim")
        rows[1][rows[0].index("quote")] = "Entirely other words that nobody wrote"

    rewrite(case / "claims.csv", change)
    code, told = _judge(case, capsys)
    assert code == 0
    assert "1 judgement added" in told
    assert "claims.csv row 2: claim 'claim' by Anna on “Entirely other words that nobody wrote” is kept, but" in told
    assert "The tables show" not in told
