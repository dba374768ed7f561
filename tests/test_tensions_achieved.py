"""Achieved: what is told as done beside a list of what is still to be done."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.achieved import find
from analysis.comparison.tensions.read.reading import read
from tests.texts import extracted

TEXT = """The Archives Act does the following:
- Sets up a reading room;
- {done};
- Opens a branch on the coast.

The Union of Historians has criticised the Act. According to the Union, the following steps are still outstanding:
- The government should appoint a keeper of films;
- The fee for copies should be abolished;
- The catalogue should be printed.
"""


@pytest.mark.parametrize(
    ("done", "clashes"), [("Abolishes the fee for copies", True), ("Abolishes the oath of readers", False)]
)
def test_what_is_achieved_stands_beside_a_list_that_it_is_on(done: str, clashes: bool):
    found = find(read(extracted(TEXT.format(done=done))))
    assert any("Abolishes" in one.why and "outstanding" in one.why for one in found) == clashes


def test_what_was_asked_stands_beside_any_list_of_what_is_outstanding():
    text = TEXT.replace("The Union of Historians has", "The Act addressed the concerns of historians. The Union has")
    assert find(read(extracted(text.format(done="Lowers the tax on paper"))))
