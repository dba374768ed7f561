"""A row that readers found to be no claim: shown as that, and in no number on any page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis.classroom.cards import cards
from analysis.comparison.counting import counting, set_apart
from analysis.presentation import notebook, own_text
from analysis.presentation.decisions import Decisions, decisions_of, read_by
from analysis.presentation.finding import finding_of
from analysis.presentation.reading_page import reading_page
from analysis.presentation.site import make_site
from analysis.presentation.site_tables import table_pages
from analysis.records import Case
from analysis.tables.reading import read_case
from tests import site_cases
from tests.judging import judge_claim
from tests.site_html import Page

WHY = "A label, says Ada"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case in which Ada found the second claim, which is at odds with a demand, to be none."""
    case = site_cases.ordinary()
    none = judge_claim(case, case.claims[1], decision="no_claim", reason=WHY, coder="Ada", date="2026-03-01")
    return site_cases.put_judged(case, [none], tmp_path_factory.mktemp("none") / "case")


@pytest.fixture(scope="module")
def site(folder: Path) -> Path:
    with site_cases.without_documents():
        make_site(folder, folder.parent / "site")
    return folder.parent / "site"


def words(path: Path) -> str:
    return " ".join(Page.at(path).text.split())


def gone(folder: Path) -> tuple[Case, str]:
    case = read_case(folder)
    (none,) = set_apart(case)
    return case, none.claim_id


def test_every_page_counts_the_same_claims_and_says_what_it_leaves_out(folder: Path, site: Path):
    start, tables, text = (words(site / name) for name in ("index.html", "tables/index.html", "reading.html"))
    assert "This text makes 5 claims." in start
    assert "1 more passage was proposed as a claim and read again as none; it is kept apart and counted" in start
    assert "5 claims made or reported in the text" in words(site / "handout.html")
    assert "Claims (5 claims; 1 row read again as no claim)" in tables
    assert "The whole text as it stands. 5 claims," in text
    assert "1 more passage, proposed as a claim and read again as none, is marked “no claim”" in text
    assert "5 claims" in (site / "figures" / "signature.svg").read_text(encoding="utf-8")
    assert own_text.open_case(str(folder)).claims == counting(own_text.open_case(str(folder))).claims


def test_the_row_stands_apart_with_its_reason_and_leads_to_the_text_and_back(folder: Path, site: Path):
    _, key = gone(folder)
    claims = Page.at(site / "tables" / "claims.html")
    assert key in claims.ids
    assert claims.text.index("Proposed as claims, and read again as none") < claims.text.index(WHY)
    assert "Download claims.csv (6 rows" in " ".join(claims.text.split())
    text = Page.at(site / "reading.html")
    assert {key, f"note-{key}"} <= set(text.ids)
    mark = next(values for tag, values in text.tags if tag == "a" and values.get("id") == key)
    assert (mark["data-sort"], mark["data-kind"]) == ("passage", "passage")
    assert "only-aside" not in str(mark["class"]), "it is seen without opening all notes"


def test_what_is_no_claim_stands_beside_no_demand(folder: Path, site: Path):
    case, key = gone(folder)
    comparison = words(site / "tables" / "comparison.html")
    assert key not in comparison
    assert "(3 rows, every column, offsets included; 1 of them sets there what was read again as no claim" in comparison
    assert "another is at odds with it" not in words(site / "index.html")
    assert "(2 pairs of a claim and a demand)" in words(site / "tables" / "index.html")
    assert "is at odds with it" not in words(site / "tables" / "claims.html")
    assert "another is at odds with it" not in cards(case)
    assert key in {one.claim_id for one in case.claims}, "the table keeps the row"
    assert not any(one.contested for one in finding_of(own_text.open_case(str(folder))).demands)


def test_a_notebook_counts_what_pages_count_and_names_the_row_it_leaves_out(folder: Path):
    case, every = own_text.open_case(str(folder)), own_text.open_rows(str(folder))
    counts = notebook.overview(case, every).set_index("what")["how many"]
    assert (counts["claims"], counts["besides: rows that readers found to be no claims"]) == (5, 1)
    assert "besides: rows that readers found to be no claims" not in set(notebook.overview(case, case)["what"])
    assert len(set_apart(every)) == 1
    assert {one.name: one for one in notebook.case_pictures(folder)}["signature"].alt.startswith(
        "The text from top to bottom: 5 claims"
    )


def test_pairs_left_to_reconcile_are_never_called_open_beside_those_left_open(tmp_path: Path):
    """ "Left open" is what became of a pair; what a page counts are pairs left to reconcile."""
    case = site_cases.ordinary()
    made = site_cases.put_judged(case, site_cases.judged(case, made_with="a model", decision="unsure"), tmp_path / "c")
    with site_cases.without_documents():
        make_site(made, tmp_path / "site")
    for page in ("index.html", "tables/tensions.html", "pictures.html"):
        assert not re.search(r"(?:pairs?|tensions?|passages) that (?:is|are) open", words(tmp_path / "site" / page))
    assert "Passages to reconcile (3 pairs to reconcile)" in words(tmp_path / "site" / "tables" / "index.html")


@pytest.mark.parametrize(("made_with", "said"), [("a model", " by a machine, and by no person yet"), ("", "")])
def test_the_first_sentence_says_where_only_a_machine_read_again(made_with: str, said: str, tmp_path: Path):
    case = site_cases.ordinary()
    made = site_cases.put_judged(case, site_cases.judged(case, made_with=made_with), tmp_path / "case")
    found = read_case(made)
    assert read_by(found, decisions_of(found, made)) == said
    assert read_by(case, Decisions()) == ""


def test_without_such_a_row_nothing_is_said_of_any():
    case = site_cases.ordinary()
    claims = table_pages(case)[0]
    assert (claims.told, claims.aside) == ("6 claims", [])
    assert "marked “no claim”" not in reading_page(case)
