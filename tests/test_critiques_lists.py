"""Lists of demands by how they are led up to, and whose they are when a pronoun or a part of a body says it."""

from __future__ import annotations

import pytest

import analysis
from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.critiques import hearing
from analysis.extraction.parse.model import parse
from analysis.text.layout import units
from analysis.text.lists import is_list_marker, marker

OPENING = "The courts of Belmora have been renewed. Trade has grown.\n\n"
ITEMS = "\n- the closing of the night courts;\n- ferries without a second fee.\n"


def told(text: str) -> list[tuple[str, str]]:
    """Voice and words of every demand."""
    text = OPENING + text
    parsed = parse(units(text))
    return [(one.voice, text[one.start : one.end]) for one in hearing(parsed, text, attributed(parsed, text)).demands]


@pytest.mark.parametrize(
    "asked",
    [
        "to take the following steps",
        "to adopt the following urgent measures",
        "to do the following",
        "to make three changes",
    ],
)
def test_that_a_list_comes_is_no_demand_beside_its_items(asked: str):
    """It asks for nothing, so that every text "passed it over"."""
    items = "\n\n- The night courts should be closed;\n- The lists of the ferry board should be printed.\n"
    found = [words for _, words in told(f"The Ferry Users’ Union called on the government {asked}:{items}")]
    assert found == ["The night courts should be closed", "The lists of the ferry board should be printed"]


@pytest.mark.parametrize("asked", ["to close the night courts and to take the following steps", "to free two pilots"])
def test_what_is_asked_for_before_a_list_stays_a_demand(asked: str):
    items = "\n\n- The night courts should be closed;\n- The lists of the ferry board should be printed.\n"
    first, *_ = [words for _, words in told(f"The Ferry Users’ Union called on the government {asked}:{items}")]
    assert first.endswith(("night courts", "two pilots"))


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        (
            "The River States’ Compact sent us its review in May. It asks Belmora:\n",
            "\n1. To close the night courts;\n2. To print the lists of the ferry board.\n",
        ),
        ("A week ago Fathers’ Voice, whose head is a pilot, sent me its own wishes. It speaks of:\n", ITEMS),
        ("The Ferry Users’ Union came in May. Its placards said:\n", ITEMS),
    ],
)
def test_a_list_is_a_critics_however_it_is_led_up_to(lead, items):
    found = told(lead + items)
    assert len(found) == 2
    assert all({"Compact", "Voice", "Union"} & set(voice.split()) for voice, _ in found)


def test_items_may_complete_a_sentence_with_verbs_of_their_own():
    text = (
        "The Council for Open Harbours examined our report and adopted its conclusions in May. For the rest, it\n\n"
        "– is concerned that fishermen still pay two fees;\n– recommends the abolition of the second fee;\n"
        "– urges the publication of all leases.\n"
    )
    assert told(text) == [
        ("Council for Open Harbours", "fishermen still pay two fees"),
        ("Council for Open Harbours", "the abolition of the second fee"),
        ("Council for Open Harbours", "the publication of all leases"),
    ]


def test_duties_side_by_side_are_one_each():
    text = (
        "The League of Ferrymen sent a report. Their report says that Belmora ought to close the night courts for"
        " good; to print the lists of the ferry board; and to pay the crews each month."
    )
    assert [words.split()[-1] for _, words in told(text)] == ["good", "board", "month"]


def test_a_delegation_speaks_for_its_body():
    text = (
        "A delegation of the Continental Bar Union spent a week in Belmora. The delegation called for the fee for"
        " appeals to be dropped. It also called for the opening of all hearings."
    )
    assert {voice for voice, _ in told(text)} == {"Continental Bar Union"}


@pytest.mark.parametrize(
    "text",
    [
        "Replies to the League\n\nThe Harbour Pilots' League of Vesten met in May. It recommended that the Senate:\n\n"
        "- open the lock by night;\n- print the tariff.",
        "What others say\n\nThe Harbour Pilots' League of Vesten met in May. It invites the Senate to:\n\n"
        "- open the lock by night;\n- print the tariff.",
    ],
    ids=["what the critic is first made to say under a reply's heading", "an invitation"],
)
def test_a_list_is_announced_by_whoever_asks(text: str):
    assert [quote for _, quote in told(text)] == ["open the lock by night", "print the tariff"]


@pytest.mark.parametrize(
    "empty", ["It asked for the following.", "It asks for rather a lot.", "It asks hard questions."]
)
def test_that_something_is_asked_for_is_no_demand(empty: str):
    assert told(f"What others say\n\nThe Harbour Pilots' League of Vesten met in May. {empty}") == []


def test_an_item_reads_alone_without_its_to():
    text = "The Ombudsman recommends:\n(a) to publish the stocks;\n(b) to close the prison.\n"
    parsed = parse(units(text))
    found = hearing(parsed, text, attributed(parsed, text)).demands
    assert [one.demand for one in found] == ["Publish the stocks", "Close the prison"]


def test_a_list_that_names_nobody_is_whose_words_stood_just_before() -> None:
    text = (
        "The harbour is safer than ever, says Dr Ada Holm, the Ombudsman. "
        "There is also a page headed “Wanting”:\n\n"
        "– a doctor on every ferry;\n– night trains to the islands;\n– timetables in both languages.\n"
    )
    assert told(text)[-3:] == [
        ("Ada Holm", "a doctor on every ferry"),
        ("Ada Holm", "night trains to the islands"),
        ("Ada Holm", "timetables in both languages"),
    ]


def test_what_was_done_in_a_list_after_a_demand_made_in_full_is_the_authors() -> None:
    found = told(
        "The Ferry Users’ Union said that the night courts should be closed.\n\n"
        "• The night courts were closed in 2019.\n\n• In 2020 a judge reopened one court.\n\n"
        "• No ferry is late.\n\n• The lists were printed in May.\n\nThe harbour is calm.\n"
    )
    assert [words for _, words in found] == ["the night courts should be closed"]


def test_a_listed_clause_in_the_bare_subjunctive_reads_with_should():
    text = (
        "The Union of Tenants published its report. In its report the Union of Tenants demanded:\n"
        "- that the Government publish the inspection reports of all buildings;\n"
        "- that the members of the Tribunal be appointed by Parliament;\n"
        "- an independent inquiry into the fire.\n\n"
        "The League of Readers recommended that:\n"
        "- the Ministry reopen the libraries;\n"
        "- the State repeal the tax on books.\n"
    )
    found = analysis.read(text, critics=["Union of Tenants", "League of Readers"]).critiques
    assert [one.demand for one in found] == [
        "The Government should publish the inspection reports of all buildings",
        "The members of the Tribunal should be appointed by Parliament",
        "An independent inquiry into the fire",
        "The Ministry should reopen the libraries",
        "The State should repeal the tax on books",
    ]
    assert {one.kind for one in found} == {"demand"}


NUMBERED_LIST = """17. The Committee on Rights welcomed the register. It recommended that the State party should:
18. (a) Lift the ban on worship by communities that are not registered;
(b) Put an end to the prior examination of books;
(c) Carry out an inquiry into the burning of homes.

19. The delegation (a lawyer and two clerks) thanked the Committee on Rights.
"""


def test_a_numbered_paragraph_may_open_with_the_first_item_of_a_list():
    found = [one.quote for one in analysis.read(NUMBERED_LIST).critiques]
    assert found == [
        "Lift the ban on worship by communities that are not registered",
        "Put an end to the prior examination of books",
        "Carry out an inquiry into the burning of homes",
    ]
    assert marker("18. (a) Lift") == "18. (a) "
    assert marker("18. (b) Lift") == marker("18. A ban") == "18. "
    assert marker("19. The delegation (a) came") == "19. "
    assert is_list_marker("18. (a) ")
    assert not is_list_marker("18. ")
