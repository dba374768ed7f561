"""Demands and criticisms inside running text: what is quoted, whose it is, and what is none."""

from __future__ import annotations

from functools import cache

import pytest

from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.critics.demand_spans import with_subject, worded
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critiques import hearing
from analysis.extraction.parse.model import parse
from analysis.text.layout import units
from tests.texts import extracted


@cache
def found(text: str, critics: tuple[str, ...] = ()) -> tuple[Demand, ...]:
    parsed = parse(units(text))
    return hearing(parsed, text, attributed(parsed, text), critics).demands


def quotes(text: str, critics: tuple[str, ...] = ()) -> list[str]:
    return [text[one.start : one.end] for one in found(text, critics)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Monitoring Committee urged the Government to publish the contracts.",
            ["the Government to publish the contracts"],
        ),
        (
            "The Ombudsman recommended that the fee be dropped, that clinics be reopened in every province, and that"
            " the waiting list be published.",
            ["the fee be dropped", "clinics be reopened in every province", "the waiting list be published"],
        ),
        (
            "The Auditor asks for the abolition of the levy; for an end to secret tenders; and for the return of the"
            " seized boats.",
            ["the abolition of the levy", "an end to secret tenders", "the return of the seized boats"],
        ),
        (
            "The Press Council remains concerned that editors are dismissed without a hearing.",
            ["editors are dismissed without a hearing"],
        ),
        (
            "The Bar Association regretted that trials are still held in secret.",
            ["trials are still held in secret"],
        ),
        (
            "Judges, the Bar Association said, should be chosen by their peers.",
            ["Judges, the Bar Association said, should be chosen by their peers"],
        ),
    ],
)
def test_a_demand_is_quoted_without_its_reporting_verb(text, expected):
    assert quotes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Monitoring Committee welcomed the adoption of the Transparency Act.",
        "The Committee noted with satisfaction that the backlog had been cleared.",
        "We must never forget what our parents built.",
        "The Act says that ministers must publish their accounts.",
        "The Minister urged employers to hire more apprentices.",
        "The Union called on its members to vote.",
        "The Government called on the United Nations to act.",
    ],
)
def test_praise_laws_and_the_official_side_demand_nothing(text):
    assert quotes(text) == []


def test_a_list_after_an_announcing_sentence_is_one_demand_an_item():
    text = (
        "The Rights Commissioner, Jana Holt, visited the prisons in May. Her report ends with a list of the changes"
        " that remain to be made:\n\n"
        "- Night cells should have windows;\n- Letters should not be opened;\n- Visits should be free of charge.\n\n"
        "The Ministry has thanked her."
    )
    assert quotes(text) == [
        "Night cells should have windows",
        "Letters should not be opened",
        "Visits should be free of charge",
    ]
    assert {one.voice for one in found(text)} == {"Jana Holt"}


def test_a_list_head_lends_its_subject():
    text = (
        "The Charter Council recommended that Morvania should:\n\n"
        "• Repeal the Secrecy Decree;\n• Publish the votes of every judge.\n"
    )
    assert [one.demand for one in found(text)] == [
        "Morvania should repeal the Secrecy Decree",
        "Morvania should publish the votes of every judge",
    ]


def test_the_official_sides_own_list_is_none():
    text = (
        "The Government will carry out the following measures:\n\n- Schools should open at eight;\n- Fees must fall.\n"
    )
    assert quotes(text) == []


def test_named_critics_are_the_only_ones():
    text = (
        "The Press Council urged the Government to repeal the decree. The Teachers' Union urged the Government to"
        " raise salaries."
    )
    assert quotes(text, ("Teachers' Union",)) == ["the Government to raise salaries"]


def test_praise_beside_a_demand_stays_outside_its_passage():
    text = "The Rapporteur welcomed the adoption of the law, and called for the release of the remaining prisoners."
    (demand,) = found(text)
    assert text[demand.start : demand.end] == "the release of the remaining prisoners"
    assert "welcomed" not in text[slice(*demand.passage)]


def test_a_series_of_quotations_is_as_many_demands() -> None:
    text = (
        "The Monitoring Committee sent a mission in May. Its report recommends “that the berth fee be dropped”, “that"
        " all tenders be made public” and “that the votes of the board be recorded”."
    )
    assert quotes(text) == [
        "that the berth fee be dropped",
        "that all tenders be made public",
        "that the votes of the board be recorded",
    ]


def test_a_text_in_capitals_has_sentences_too():
    text = (
        "THE GOVERNMENT HAS OPENED THE ARCHIVES. THE HARBOUR LEAGUE CALLED ON THE GOVERNMENT TO REPEAL THE FERRY ACT."
        " THE MINISTER SAID THAT THE FERRY ACT WAS AMENDED IN 2016."
    )
    for critics in ((), ("Harbour League",)):
        assert quotes(text, critics) == ["THE GOVERNMENT TO REPEAL THE FERRY ACT"]
        assert found(text, critics)[0].demand == "THE GOVERNMENT SHOULD REPEAL THE FERRY ACT"


def test_a_critic_asked_for_by_name_is_heard_in_every_turn_of_a_record():
    text = (
        "THE MINISTER OF FERRIES: Every licence is awarded by open tender.\n\n"
        "MR. OKORO (Opposition): That is not true!\n\n"
        "THE MINISTER OF FERRIES: The tenders are published.\n\n"
        "MR. OKORO (Opposition): The government must publish every licence. Will the Minister do so?\n\n"
        "THE MINISTER OF FERRIES: I thank the member.\n"
    )
    assert quotes(text, ("Okoro",)) == ["The government must publish every licence"]
    assert found(text, ("Okoro",))[0].voice == "Mr. Okoro"


def test_an_authority_can_be_asked():
    text = "The Authority laid 40 kilometres of pipe. The Ombudsman called on the Authority to publish the tariffs."
    assert quotes(text) == ["the Authority to publish the tariffs"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mills must open their books, the Harbour League demanded.", "Mills must open their books"),
        (
            "The fee, the Ombudsman recommended, should be dropped.",
            "The fee, the Ombudsman recommended, should be dropped",
        ),
    ],
)
def test_who_asks_may_stand_behind_or_between_the_words(text: str, expected: str):
    assert quotes(f"The ministry spent 40 million. {text}") == [expected]


@pytest.mark.parametrize(
    ("text", "cue", "demand"),
    [
        (
            "a public register be set up without delay",
            "recommended",
            "A public register should be set up without delay",
        ),
        ("Ostria keep the law in force", "recommended", "Ostria should keep the law in force"),
        (
            "the Inspectorate report to Parliament and that it be allowed to make visits",
            "reiterates",
            "The Inspectorate should report to Parliament and that it should be allowed to make visits",
        ),
        ("Ostria strengthen efforts to end raids", "recommended", "Ostria should strengthen efforts to end raids"),
        ("the adoption of measures to ensure haste", "recommended", "The adoption of measures to ensure haste"),
        ("the exemption for lets to be removed", "wants", "The exemption for lets should be removed"),
        ("the government to open the maps", "called on", "The government should open the maps"),
        ("the results which are to be made public", "recommended", "The results which are to be made public"),
        ("Immediate release of the teachers", "demand in the critic's own text", "Immediate release of the teachers"),
    ],
)
def test_a_bare_subjunctive_reads_with_should_and_a_means_does_not_act(text: str, cue: str, demand: str):
    assert worded(text, cue) == demand


@pytest.mark.parametrize(
    ("text", "cue", "demand"),
    [
        ("an end to unrecorded questioning", "asks for", "An end to unrecorded questioning"),
        ("a right to personal help", "recommended", "A right to personal help"),
        (
            "improving clinics to ensure that all are heard",
            "recommended",
            "Improving clinics to ensure that all are heard",
        ),
        ("in efforts to promote peace, the towns meet", "recommended", "In efforts to promote peace, the towns meet"),
        ("special schools cease to enrol pupils", "urged", "Special schools should cease to enrol pupils"),
        ("planning authorities to keep the law", "urged", "Planning authorities should keep the law"),
        ("more guarantees for keeping the peace", "recommended", "More guarantees for keeping the peace"),
        ("promptly drafting and adopting the act", "recommended", "Promptly drafting and adopting the act"),
        ("the office bring the case to court", "recommended", "The office should bring the case to court"),
        (
            "the government promptly prepare all rules",
            "recommended",
            "The government should promptly prepare all rules",
        ),
        ("the assembly keep the law", "recommended", "The assembly should keep the law"),
    ],
)
def test_should_is_put_only_behind_whoever_can_act(text: str, cue: str, demand: str):
    """ "An end should raids" is no sentence."""
    assert worded(text, cue) == demand


@pytest.mark.parametrize(
    ("text", "cue", "demand"),
    [
        ("that, as foreigners, they have had no papers", "stated", "As foreigners, they have had no papers"),
        ("of the delays in their studies", "remained concerned about", "The delays in their studies"),
        ("of the 300 complaints ten were heard", "stated", "Of the 300 complaints ten were heard"),
        ("families moved, she added, ought to be paid", "she added", "Families moved ought to be paid"),
        ("and accounts should be published", "appeal", "Accounts should be published"),
        ("rules for\n\fA/CN.1/2/R/3\nPage 7\nuse of roads", "called for", "Rules for use of roads"),
        ("rules for\nA/CN.1/2/R.6/3\nPage 7\n\nuse of roads", "called for", "Rules for use of roads"),
        ("rules for\n- 12 -\n\nuse of roads", "called for", "Rules for use of roads"),
        ("that 'no farmer be made to pay'", "asks", "No farmer should be made to pay"),
        ("families, who said so, ought to be paid", "urged", "Families, who said so, ought to be paid"),
    ],
)
def test_what_ties_a_demand_to_its_sentence_is_left_out(text: str, cue: str, demand: str):
    assert worded(text, cue) == demand


def test_a_demand_that_begins_within_a_quotation_keeps_its_subject():
    text = 'Its director told Parliament that the Department "must stop counting homes".'
    start = text.index("must")
    assert with_subject(text, start, "Must stop counting homes") == "The Department must stop counting homes"
    assert with_subject(text, start, "Stop counting homes") == "Stop counting homes"
    assert with_subject("They must stop.", 5, "Must stop") == "Must stop"
    beside = 'It is late. Protest within sight, she said, "must not hang on leave".'
    worded_alone = with_subject(beside, beside.index("must"), "Must not hang on leave")
    assert worded_alone == "Protest within sight must not hang on leave"


def test_a_demand_that_begins_behind_nor_would_keeps_both():
    """Without them it would say the contrary."""
    text = "Names are secret. Nor, in her opinion, would inspections carry any weight."
    start = text.index("inspections")
    assert with_subject(text, start, "Inspections carry any weight") == "Nor would inspections carry any weight"
    assert with_subject("Nor is Ostria safe", 7, "Ostria safe") == "Nor is Ostria safe"


def test_words_broken_at_the_end_of_a_line_are_joined_in_a_demand():
    text = "Amnesty International said that the law on as-\nsemblies should be repealed by the long-\nterm council."
    assert [one.demand for one in extracted(text).demands] == [
        "The law on assemblies should be repealed by the long-term council"
    ]


def test_a_demand_that_goes_over_a_page_is_worded_without_the_head_of_the_page():
    text = (
        "The Ministry of Justice publishes this page.\n\nThe Council of Observers called for the adoption of more "
        "guarantees, above all in cases about the\nA/CN.1/WG.6/7/R/3\nPage 7\n\nuse of public resources by the many "
        "offices of\nthe state. The courts are free.\n"
    )
    (demand,) = extracted(text).demands
    assert demand.demand == (
        "The adoption of more guarantees, above all in cases about the use of public resources by the many "
        "offices of the state"
    )
