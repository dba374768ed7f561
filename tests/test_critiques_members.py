"""Critics called by their members in small letters, whatever body they turn to; an answer to them is not theirs."""

from __future__ import annotations

import pytest

from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.critiques import hearing
from analysis.extraction.parse.model import parse
from analysis.text.layout import units


def demands(text: str) -> list[tuple[str, str]]:
    parsed = parse(units(text))
    return [(one.voice, text[one.start : one.end]) for one in hearing(parsed, text, attributed(parsed, text)).demands]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The nurses' union demanded that pay be raised.",
            [("nurses' union", "pay be raised")],
        ),
        (
            "The national teachers’ association urges the ministry to pay all salaries.",
            [("national teachers’ association", "the ministry to pay all salaries")],
        ),
        (
            "The tenants' league called on the city to freeze rents.",
            [("tenants' league", "the city to freeze rents")],
        ),
        (
            "The Consumers' League recommended that the Board publish the results.",
            [("Consumers' League", "the Board publish the results")],
        ),
        ("The goods were held at the customs union for weeks.", []),
    ],
)
def test_a_body_of_members_turns_to_whoever_governs(text, expected):
    assert demands(text) == expected


@pytest.mark.parametrize(
    "answer",
    [
        "; the ministry replied that all salaries had been paid by May",
        ", but the government says that all salaries had been paid",
        "; however, the Minister of Education answered that none was due",
    ],
)
def test_what_the_official_side_answers_is_no_demand(answer):
    asked = "The Teachers' Union called on the ministry to pay all salaries"
    assert demands(f"{asked}{answer}.") == [("Teachers' Union", "the ministry to pay all salaries")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The nurses' union complained that it had written twice, but the ministry never replied.",
            "it had written twice, but the ministry never replied",
        ),
        (
            "The Bar Association urged Parliament to repeal the law, but no member responded.",
            "Parliament to repeal the law",
        ),
        (
            "The Teachers' Union demanded that fees be cut; all letters be answered in May; and schools be opened.",
            "fees be cut; all letters be answered in May; and schools be opened",
        ),
        (
            "The Bar Association criticised that courts are slow, while the ministry maintained a list of judges.",
            "courts are slow, while the ministry maintained a list of judges",
        ),
    ],
)
def test_what_nobody_answered_or_is_to_answer_is_the_critics(text, expected):
    assert [words for _, words in demands(text)] == [expected]


def test_replies_that_are_asked_for_are_a_demand():
    text = "The Bar Association urged Parliament to repeal the law; to pay judges well; and to publish its replies."
    assert [words for _, words in demands(text)][-1] == "to publish its replies"
