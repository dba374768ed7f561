"""To which verb of a sentence a date belongs: not to one that tells of what was still to come, nor of another year."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.chronology.limits import _told_as_past
from analysis.comparison.tensions.numbers.figures import Sheets, sheets
from analysis.comparison.tensions.read.reading import read
from analysis.comparison.tensions.times.things import Things
from analysis.comparison.tensions.times.timeline import Timeline
from tests.texts import extracted


def dated(text: str) -> Sheets:
    reading = read(extracted(text))
    return sheets(reading.sentences, reading.source, reading.texts)


@pytest.mark.parametrize(
    ("sentence", "past"),
    [
        ("The Ministry published a tender in 2010.", True),
        ("The Ministry closed a mine that had been leaking in 2010.", True),
        ("The Ministry published a tender encouraging work in the years 2009 and 2010.", False),
        ("The Ministry invited bids for works to be done in 2010.", False),
        ("As we approach the feast in 2010, we remember that we launched a loose league.", False),
    ],
)
def test_a_date_behind_what_was_to_come_is_not_told_as_past(sentence: str, past: bool):
    [sheet] = dated(sentence)
    assert _told_as_past(sheet, sheet.dates[-1]) == past


@pytest.mark.parametrize(
    ("phrase", "begun"), [("in 2008 the deficit", True), ("the deficit for 2008", False)], ids=["when", "of what year"]
)
def test_the_year_that_a_thing_is_for_dates_no_deed_beside_it(phrase: str, begun: bool):
    known = Timeline(Things(dated(f"When the mayor took office, {phrase} was projected to be nine billion crowns.")))
    assert any(deed.verb.lower_ == "took" for deed in known.deeds) == begun
