"""Recommendations of a review with the State's position below each, and what "we" ought to do as others tell us."""

from __future__ import annotations

from analysis.extraction.extract import extract
from analysis.extraction.fitted.weighed import _TOLD_US
from analysis.extraction.forms.review_positions import positions
from analysis.text.source import source_from_text

REVIEW = """Kingdom of Arvel
Position on the recommendations received

The Kingdom was reviewed in May. It thanks all delegations.

55.1 Ratify the Convention on Domestic Work (Norway).
Noted. The matter will be studied.

55.2 Repeal the press stamp, under which every paper is taxed (Ghana, Chile).
Noted. The stamp has a long tradition.

55.3 Appoint an ombudsman (Peru).
Supported and already implemented. The first one took office in June.

55.4 Continue the campaign against smoking (Cuba).
Supported.

55.5 Open the courts to reporters (Japan)
Accepted. The doors are being widened.
"""


def test_what_a_state_recommends_and_the_reviewed_one_answers() -> None:
    found = extract(source_from_text(REVIEW)).demands
    assert [(one.voice, REVIEW[one.start : one.end]) for one in found] == [
        ("Norway", "Ratify the Convention on Domestic Work"),
        ("Ghana", "Repeal the press stamp, under which every paper is taxed"),
        ("Japan", "Open the courts to reporters"),
    ]


def test_two_such_lines_are_no_review() -> None:
    assert positions(REVIEW[: REVIEW.index("55.3")]) == ([], [])


def test_what_others_tell_us_that_we_ought_to_do() -> None:
    assert _TOLD_US.search("We were told, further, that we ought to open the ward.")
    assert _TOLD_US.search("May I ask you to give the inquiry to a judge?")
    assert not _TOLD_US.search("We ought to open the ward.")
