"""What a claim is to a finding of fault, in words on every page; and that no page tells of a claim it does not show."""

from __future__ import annotations

from dataclasses import replace

from analysis.classroom.cards import cards
from analysis.presentation import own_text
from analysis.presentation.demands_told import met
from analysis.presentation.figures_matrix import matrix
from analysis.presentation.finding import finding_of
from analysis.presentation.handout import handout
from analysis.presentation.reading_page import reading_page
from analysis.presentation.relations import asks
from analysis.presentation.site_tables import table_pages
from analysis.records import Case
from tests import site_cases
from tests.site_html import Page


def _with_fault(case: Case, *relations: str) -> Case:
    """The case with one finding of fault, and a claim for each relation to it."""
    fault = replace(case.critiques[0], kind="fault", demand="The Council is named by the executive")
    link = case.links[0]
    links = tuple(
        replace(link, claim_id=claim.claim_id, rank=nth, relation=one)
        for nth, (one, claim) in enumerate(zip(relations, case.claims, strict=False), 1)
    )
    return replace(case, critiques=(fault,), links=links)


def test_a_finding_of_fault_is_borne_out_and_not_stood_against():
    """A claim that shows the very fault would seem to deny it, and nothing is "done" about what nobody asked for."""
    case = site_cases.ordinary()
    said = {
        "addresses": "a claim says it is not so, or is put right",
        "partly_addresses": "a claim says part of it is put right, or will be",
        "in_tension": "a claim bears it out",
        "touches": "a claim touches the matter, and does not say it is put right",
    }
    for relation, words in said.items():
        only = _with_fault(case, relation)
        assert finding_of(only).demands[0].says == words
        pages = [reading_page(only), handout(only), cards(only), *(one.html(only) for one in table_pages(only))]
        pages += [own_text.demands(only).forms["text/html"], own_text.silences(only).forms["text/markdown"]]
        text = " ".join(" ".join(map(str, pages)).split())
        assert words in text
        assert not [
            one for one in ("is at odds with", "thing is done", "says it is done", "of it is done") if one in text
        ]
    both = _with_fault(case, "addresses", "in_tension")
    assert finding_of(both).demands[0].says == "a claim says it is not so, or is put right; another bears it out"
    assert met(finding_of(both)) == (
        "a claim says that the thing is not so, or is put right. Where a claim answers a finding of fault, another"
        " bears it out. That is what rules suggest; nobody has read this answer again."
    )
    assert matrix(both).alt.count("bears it out") == 2
    demand = replace(case.critiques[0], critique_id="R9")
    mixed = replace(
        both, critiques=(*both.critiques, demand), links=(*both.links, replace(both.links[0], critique_id="R9"))
    )
    assert met(finding_of(mixed)).startswith("for each a claim says that the thing is done, or the fault put right. ")


def test_a_claim_that_goes_against_an_answer_is_shown_wherever_it_is_told_of():
    case = site_cases.ordinary()
    one = finding_of(case).demands[0]
    assert one.contested
    quotes = [claim.quote for _, claim in one.telling]
    assert len(quotes) == 2
    for page in (Page(handout(case)).text, own_text.demands(case).forms["text/plain"]):
        row = " ".join(page.split()).partition("another is at odds with it")[2][:600]
        assert all(quote in row for quote in quotes)


def test_the_text_marks_a_fault_as_one_and_counts_it_apart():
    """ "Rallies had been banned" was marked "demand", and the key said that it was still to be done."""
    case = _with_fault(site_cases.ordinary(), "in_tension")
    faults = sum(not asks(one) for one in case.critiques)
    page = " ".join(Page(reading_page(case)).text.split())
    assert faults
    assert f"fault what a critic finds wrong ({faults})" in page
    assert f"finding{'s' if faults > 1 else ''} of fault of critics" in page
    assert "fault what a critic finds wrong" not in " ".join(Page(reading_page(_asking_only())).text.split())


def _asking_only() -> Case:
    case = site_cases.ordinary()
    return replace(case, critiques=tuple(one for one in case.critiques if asks(one)))


def test_the_table_of_demands_says_which_ask_and_which_find_fault():
    case = site_cases.ordinary()
    fault = replace(case.critiques[0], critique_id="R9", kind="fault")
    (page,) = (one for one in table_pages(replace(case, critiques=(*case.critiques, fault))) if one.name == "critiques")
    assert [row["kind"] for _, row in page.rows] == ["asks"] * len(case.critiques) + ["finds fault"]
    assert page.told.endswith(" and one finding of fault")
