"""Kinds of texts that people bring: threads, laws, speeches as they were delivered, news, minutes."""

from __future__ import annotations

import pytest

from analysis.text.layout import units
from analysis.text.lines import is_furniture


def _told(text: str) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in units(text)]


def test_messages_of_a_thread_are_numbered_and_their_numbers_count_nothing():
    text = "1/ The square was open.\n\n2/3 FACT: The march was not banned.\n\n1/3 of the police stayed at home."
    assert [words for _, words in _told(text)] == [
        "The square was open.",
        "The march was not banned.",
        "1/3 of the police stayed at home.",
    ]


def test_a_dash_leads_up_to_a_list_in_a_law_and_heads_nothing_below_it():
    text = (
        "Freedom of speech\n\n1. The right in this article does not extend to—\n(a) propaganda for war; or\n"
        "(b) threats.\n\n2. Censorship is prohibited.\n"
    )
    found = units(text)
    items = [one.text for one in found if one.kind == "item"]
    assert items == [
        "The right in this article does not extend to propaganda for war",
        "The right in this article does not extend to threats.",
    ]
    assert {one.section for one in found if one.kind != "heading"} == {"Freedom of speech"}


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        ("[As delivered]", True),
        ("[The President then repeated part of the address in Velmoran.]", True),
        ("(Applause.)", True),
        ("[1] The Council disputes this.", False),
        ("(Kiel is not a party.)", False),
        ("Signed ............................ Mayor        Date ....................", True),
        ("Wheat ............ 1,200 tonnes", False),
        ("Velmora remains an open, tolerant society. Read the full statement: https://mfa.example/en/14", False),
        ("Read the full statement here: https://mfa.example/en/14", True),
    ],
)
def test_what_is_said_of_a_speech_or_left_to_be_filled_in_is_no_text(line: str, furniture: bool):
    assert bool(is_furniture(line)) == furniture


@pytest.mark.parametrize(
    "begins",
    [
        "(Nairobi, June 17, 2025) – ",
        "Port Amrel, 6 May 2025 – ",
        "PORT ELM, 3 May (VNA) – ",
        "(San Marco, 6 May 2025) (VNA) -- ",
    ],
)
def test_where_and_when_news_was_written_is_no_part_of_its_first_sentence(begins: str):
    told = "Authorities in Morvane should release nine journalists who were held in May."
    assert _told(f"{begins}{told}\n") == [("paragraph", told)]


def test_a_sentence_that_begins_with_a_place_and_a_day_stands():
    told = "In Port Amrel, 6 May 2025 – Founders' Day – was a working day for the Ministry of Health."
    assert _told(told) == [("paragraph", told)]


def test_ticks_and_arrows_are_bullets():
    text = "Our democracy\n\n✔ Free elections in every district\n✘ No foreign agents\n→ adopt the new law\n"
    assert [one.kind for one in units(text)] == ["heading", "item", "item", "item"]
