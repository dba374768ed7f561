"""Series of plain sentences: points counted before they are made, and sentences whose author is named afterwards."""

from __future__ import annotations

import pytest

from analysis.extraction.critics.content_frames import behind_speaker
from analysis.extraction.critics.demand_spans import SENTENCE, trimmed
from analysis.extraction.passages.floor_turns import AFTERWARDS, ANNOUNCES, COUNTED
from tests.growth import processor_seconds
from tests.test_critiques_inline import found, quotes

COUNTING = """MINISTRY OF TRANSPORT OF ALDEN

The railways carried nine million passengers last year, and the bridge at Corve was opened in May.

Before the debate the Passengers' League, which has 4,000 members, put forward three demands.

{points}

The Ministry will answer in the autumn. Tickets may be bought on the train. Conductors carry a cash box."""

THREE = "Night trains run again to the coast. Every station has a lit platform. Season tickets are good on all lines."


def test_points_that_are_counted_are_the_counters() -> None:
    text = COUNTING.format(points=THREE)
    assert quotes(text) == [
        "Night trains run again to the coast",
        "Every station has a lit platform",
        "Season tickets are good on all lines",
    ]
    assert {one.voice for one in found(text)} == {"Passengers' League"}


def test_too_few_sentences_are_not_the_points_that_were_counted() -> None:
    text = COUNTING.format(points="We received the League in April. The talks were friendly.")
    assert quotes(text) == []


def test_sentences_that_are_named_afterwards_are_the_bodys() -> None:
    text = """CUSTOMS SERVICE OF ALDEN

Two bridges were opened. Lorries are weighed within nine minutes at the border.

Every third lorry is waved through unseen. Seized goods are kept in a shed without a lock. These are among the \
findings of the Court of Audit, which visited the border in June. The Service agrees."""
    assert quotes(text) == [
        "Every third lorry is waved through unseen",
        "Seized goods are kept in a shed without a lock",
    ]
    assert {one.voice for one in found(text)} == {"Court of Audit"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("These are some of the findings of the Court of Audit, which came in June.", "Court of Audit"),
        ("Such are the complaints of the Tenants' Union.", "Tenants' Union"),
        ("The Bar Council, whose words these are, met in May.", "Bar Council"),
        ("So says the Harbour Commission in its last report.", "Harbour Commission"),
    ],
)
def test_it_is_said_afterwards_whose_words_they_were(text: str, name: str) -> None:
    match = AFTERWARDS.search(text)
    assert match is not None
    assert next(group for group in match.groups() if group).startswith(name)


def test_points_come_at_the_end_of_a_sentence() -> None:
    assert COUNTED.search("The League has set out six demands.")
    assert not COUNTED.search("The six demands of the League were met.")
    assert ANNOUNCES.search("She sent us the following lines.")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("The Committee also said the projects for widows should come first.", "the projects"),
        ("The Land-Commissioner further noted that no field had been measured.", "no field"),
        ("Projects for widows should come first, the Committee said.", "Projects"),
        ("It added two points.", "It added"),
    ],
)
def test_who_says_so_is_no_part_of_what_is_asked(text: str, rest: str) -> None:
    assert text[behind_speaker(text) :].startswith(rest)


@pytest.mark.parametrize("mark", [".21", "²", " (paragraph 74)", " (paras. 7, 9)."])
def test_a_note_or_the_number_of_a_paragraph_is_no_part_of_a_demand(mark: str) -> None:
    text = f"to amend the Forest Act{mark}"
    assert trimmed(text, 0, len(text)) == (0, 23)
    assert trimmed("to pass Act 21", 0, 14) == (0, 14)


def test_what_troubles_a_body_is_a_fault() -> None:
    text = (
        "The Bar Council reviewed the courts. What troubles the Bar Council is that files are lost and that clerks "
        "are not replaced."
    )
    assert quotes(text) == ["files are lost", "clerks are not replaced"]
    assert quotes("What troubles the Minister is that files are lost.") == []


def test_it_is_the_body_whose_text_it_is_if_the_sentence_before_was_about_that() -> None:
    text = """DIRECTORATE OF PRISONS

The Prisons Ombudsman visited nine houses in May.

The Directorate of Prisons keeps nine houses. It recommends that other services should buy lamps."""
    assert quotes(text) == []


def test_a_raised_number_ends_a_sentence_with_it() -> None:
    assert [match.end() for match in SENTENCE.finditer("The dam was begun.² Nobody was asked.")] == [20]


def test_linking_words_in_a_long_sentence_are_read_in_one_way() -> None:
    sentence = "The report deals with " + "of the town for the good " * 4 + "and no more."
    assert processor_seconds(lambda: AFTERWARDS.search(sentence)) < 1
    assert AFTERWARDS.search(sentence) is None
