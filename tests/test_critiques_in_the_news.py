"""Critics as press releases and newspapers tell of them: initials, quotations in the third person, "said on Monday"."""

from __future__ import annotations

import pytest

from analysis.extraction.critics.stance_weight import praising
from tests.test_critiques_inline import found, quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Harbour Review Office has looked at three ports that have sent no accounts.\n\n"
            "The HRO advised the government to publish the port accounts every spring.",
            ["the government to publish the port accounts every spring"],
        ),
        (
            "The minister opened a pier.\n\nThe FMU appealed to the ministry to stop closing the night pier.",
            ["the ministry to stop closing the night pier"],
        ),
        ("The minister opened a pier.\n\nThe FMU appealed to its members to come to the quay.", []),
        ("The minister opened a pier.\n\nThe FMU reported that nine boats were late.", []),
    ],
)
def test_initials_ask_as_the_body_does_that_they_stand_for(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


def test_a_demand_made_by_appeal_is_worded_as_a_duty() -> None:
    text = "The Ferry Masters' Union appealed to the ministry to stop closing the pier."
    assert [one.demand for one in found(text)] == ["The ministry should stop closing the pier"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"The Union hereby advises the ministry to refrain from closing the night pier," the Ferry Masters\' Union'
            " said in a statement.",
            ["the ministry to refrain from closing the night pier"],
        ),
        (
            "The Ferry Masters' Union asked the ministry to mend the pier.\n\n"
            '"At the same time, the Union notes with disappointment that the plan for the islands has not appeared.\n\n'
            '"The Union insists that the plan should be printed."',
            [
                "the ministry to mend the pier",
                "the plan for the islands has not appeared",
                "the plan should be printed",
            ],
        ),
        ('"The Union thanks the ministry for the new pier," the Ferry Masters\' Union said in a statement.', []),
    ],
)
def test_a_body_may_speak_of_itself_in_its_own_statement(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


def test_a_quotation_that_is_a_paragraph_of_its_own_is_of_whoever_spoke_before() -> None:
    demand = "The Ferry Masters' Union appealed to the government to stop closing the night pier.\n\n"
    charge = '"The pier office cannot do its work since it has become a toy of the ministry."'
    assert [one.voice for one in found(demand + charge)] == ["Ferry Masters' Union"] * 2
    official = "The minister said the pier would stay.\n\n"
    assert len(found(demand + official + charge)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The night ferry should be restored, members of the River Users Council said on Monday, amid fears for the"
            " islands.",
            ["The night ferry should be restored"],
        ),
        (
            "The toll must be dropped, the River Users Council said on Friday.\n\nThe minister opened a pier.",
            ["The toll must be dropped"],
        ),
        ("The toll was dropped in May, the River Users Council said on Friday.", []),
        ("The toll must be dropped, the minister said on Friday, amid fears for the islands.", []),
    ],
)
def test_when_it_was_said_is_no_part_of_what_was_said(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Ferry Masters' Union welcomed the new timetable; however, it warned the timetable was only part of a"
            " much-needed plan.",
            ["the timetable was only part of a much-needed plan"],
        ),
        (
            "The Ferry Masters' Union warned the minister that the roof of the pier could fall. It also warned the wait"
            " was far too long.",
            ["the roof of the pier could fall", "the wait was far too long"],
        ),
        ("The Weather Service warned drivers on Monday.", []),
    ],
)
def test_a_warning_needs_no_conjunction(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


def test_a_subject_may_be_two_things_and_an_aside() -> None:
    text = (
        "The River Users Council said the Harbour Act and the Pier Code, recently put before the chamber, could be"
        " harmful to small boats. It called for an open register, the repeal of the toll, and the release of the plans."
    )
    assert quotes(text) == [
        "the Harbour Act and the Pier Code, recently put before the chamber, could be harmful to small boats",
        "an open register",
        "the repeal of the toll",
        "the release of the plans",
    ]


def test_praise_and_a_demand_may_share_a_quoted_sentence() -> None:
    said = "“The efforts of the port are commendable, and I {} before the winter,” the League's envoy, Jane Roe, said."
    assert quotes(said.format("urge the government to mend the pier")) == ["mend the pier before the winter"]
    assert not quotes(said.format("shall see the government"))


@pytest.mark.parametrize(
    ("text", "praises"),
    [
        ("an advance over the muddle that lasted until now", True),
        ("a leap forward for small ports that were limited until May", True),
        ("no advance on the rules that were in force until now", False),
        ("the advance was paid late", False),
    ],
)
def test_an_advance_on_what_was_is_praise(text: str, praises: bool) -> None:
    assert praising(text) is praises


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Ferry Masters' Union called for cheaper fares, and changes to the law of tolls and the Pier Code.",
            ["cheaper fares, and changes to the law of tolls and the Pier Code"],
        ),
        (
            "The Ferry Masters' Union called for changes to the law of tolls and the release of the plans.",
            ["changes to the law of tolls", "the release of the plans"],
        ),
        (
            "The Ferry Masters' Union called for the repeal of the toll and the Pier Fund's accounts.",
            ["the repeal of the toll", "the Pier Fund's accounts"],
        ),
    ],
)
def test_what_is_to_change_may_have_two_names(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected
