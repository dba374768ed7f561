"""The tables say what they hold, hold what they say, and can be opened in a spreadsheet without acting."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, system

from analysis import Case, read
from analysis.comparison.answers import answered
from analysis.errors import InputError
from analysis.records import Claim, Critique, Link, Tension
from analysis.tables.case_folder import write_case
from analysis.tables.files import FORMULA, TABLES, render
from analysis.tables.reading import read_case, read_table
from analysis.tables.schema import FIELD_MEANS

CRITICISED = """The Harbour Act

The Harbour Act opens every berth to any vessel. Berths are let by the Ministry of Ports. In 2010, 40 berths were let.

The Council of Mariners welcomed the Act. It said that berths should be let by auction and the lists be published.
"""


@pytest.fixture(scope="module")
def made() -> Case:
    """A small case that has a row in every table that the stages so far can fill."""
    case = read(CRITICISED)
    if case.critiques and case.links:
        return case
    claim = case.claims[0]
    start = CRITICISED.index("berths should be let by auction")
    critique = Critique(
        critique_id="R1", source=case.source.name, start=start, end=start + 31, quote=CRITICISED[start : start + 31],
        voice="Council of Mariners", demand="berths should be let by auction", cue="should",
    )  # fmt: skip
    link = Link(claim_id=claim.claim_id, critique_id="R1", rank=1, score=0.5, relation="touches", shared="berth")
    return dataclasses.replace(case, critiques=(critique,), links=(link,))


def test_every_column_is_described():
    for name, record in TABLES.items():
        assert list(FIELD_MEANS[name]) == [field.name for field in dataclasses.fields(record)]


def valid(folder: Path) -> list[str]:
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    return [error.message for task in report.tasks for error in task.errors] + [e.message for e in report.errors]


def test_a_case_validates_against_its_own_description(made: Case, tmp_path: Path):
    write_case(made, tmp_path)
    assert valid(tmp_path) == []


def test_lists_in_cells_do_not_make_a_reader_guess_another_separator(made: Case, tmp_path: Path):
    met = "; ".join(f"T00139-00{nth} scope" for nth in range(402, 412))
    row = dataclasses.replace(
        made.claims[0], section="", topic="", cue="item; 'shall'; 'must'; 'body'; no subject", tensions=met
    )
    claims = [dataclasses.replace(row, claim_id=f"C{nth:05d}") for nth in range(40)]
    links = [dataclasses.replace(made.links[0], claim_id=claims[0].claim_id)]
    write_case(dataclasses.replace(made, claims=tuple(claims), links=tuple(links), tensions=()), tmp_path)
    assert valid(tmp_path) == []


def test_the_repositorys_own_case_validates_and_comes_back(own_case: Case, tmp_path: Path):
    write_case(own_case, tmp_path)
    assert valid(tmp_path) == []
    back = read_case(tmp_path)
    assert [claim.quote for claim in back.claims] == [claim.quote for claim in own_case.claims]
    assert [(link.claim_id, link.score) for link in back.links] == [
        (link.claim_id, link.score) for link in own_case.links
    ]


def test_the_description_catches_a_wrong_table(made: Case, tmp_path: Path):
    write_case(made, tmp_path)
    path = tmp_path / "comparison.csv"
    path.write_text(path.read_text("utf-8").replace(made.links[0].claim_id, "C99999"), "utf-8")
    assert any("foreign key" in message.lower() for message in valid(tmp_path))


def test_no_cell_begins_a_formula(own_case: Case):
    acting = "- A list\n\n=SUM(A1) is no sum. -5 degrees were measured. +7 came. @home was opened by the Ministry.\n"
    for case in (own_case, read(acting)):
        for name, data in render(case).items():
            if name.endswith(".csv"):
                for row in csv.reader(io.StringIO(data.decode("utf-8"), newline="")):
                    assert not any(cell.startswith(tuple(FORMULA)) for cell in row), row


def test_the_description_says_how_claims_were_ranked(made: Case):
    package = json.loads(render(made)["datapackage.json"])
    assert package["linking"]["embeddings"] is False
    assert len(package["linking"]["rankings"]) >= 5


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("claim_id,", "id,", "row 1 lacks the column 'claim_id'"),
        (",false,", ",perhaps,", "row 2: endorsement is 'perhaps', expected true or false"),
        (",author,", ",author,,", "row 2 has"),
        ("C00017", "", "row 2: claim_id is empty"),
    ],
)
def test_a_bad_cell_is_named_by_file_and_row(made: Case, tmp_path: Path, old: str, new: str, message: str):
    write_case(made, tmp_path)
    path = tmp_path / "claims.csv"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(InputError) as error:
        read_table(path, Claim)
    assert message in str(error.value)
    assert "claims.csv" in str(error.value)


def test_a_spreadsheets_copy_of_a_table_is_read(made: Case, tmp_path: Path):
    write_case(made, tmp_path)
    path = tmp_path / "claims.csv"
    text = path.read_text("utf-8").replace(",false,", ",FALSE,").replace(",true,", ",TRUE,").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode("utf-8"))
    assert read_table(path, Claim) == made.claims


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_table_saved_with_another_separator_is_read(made: Case, tmp_path: Path, delimiter: str):
    write_case(made, tmp_path)
    tables: tuple[tuple[str, Any, object], ...] = (  # mypy knows no common type of the three
        ("claims.csv", Claim, made.claims),
        ("comparison.csv", Link, made.links),
        ("tensions.csv", Tension, made.tensions),
    )
    for name, record, rows in tables:
        path = tmp_path / name
        header, *table = csv.reader(io.StringIO(path.read_text("utf-8"), newline=""))
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=delimiter)
            writer.writerow(header)
            for cells in table:
                named = zip(header, cells, strict=True)
                writer.writerow([cell.replace(".", ",") if name == "score" else cell for name, cell in named])
        assert read_table(path, record) == rows


def test_a_critique_that_nothing_answers_is_a_finding(made: Case):
    touched = dataclasses.replace(made.links[0], relation="touches")
    critique = next(one for one in made.critiques if one.critique_id == touched.critique_id)
    case = dataclasses.replace(made, critiques=(critique,), links=(touched,))
    assert answered(case) == {critique.critique_id: "unanswered"}
    step = dataclasses.replace(touched, relation="partly_addresses")
    assert answered(dataclasses.replace(case, links=(step,))) == {critique.critique_id: "partly_addressed"}
    refused = dataclasses.replace(step, judgement="unrelated")
    assert answered(dataclasses.replace(case, links=(refused,))) == {critique.critique_id: "unanswered"}
