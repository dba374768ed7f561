"""Text in capitals: who is named in full behind a verb of saying is read as a name."""

from __future__ import annotations

import pytest

from analysis.text.layout import units
from analysis.text.words import word_set

ENGLISH = word_set("prisoners are still held said anna the chair of committee no ship was lost board added last year")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("“PRISONERS ARE STILL HELD,” SAID ANNA KOVAC, THE CHAIR OF THE COMMITTEE.", "said Anna Kovac, the chair"),
        ("PRISONERS ARE STILL HELD, SAID ANNA KOVAC. NO SHIP WAS LOST.", "said Anna Kovac. No ship"),
        ("NO SHIP WAS LOST, SAID THE BOARD OF THE COMMITTEE.", "said the board of the committee"),
        ("PRISONERS ARE STILL HELD, ADDED LAST YEAR. NO SHIP WAS LOST.", "added last year"),
        ("NO SHIP WAS LOST, SAID UNDP. PRISONERS ARE STILL HELD.", "said UNDP. Prisoners"),
    ],
)
def test_a_name_behind_what_was_said_is_one(text: str, read: str):
    assert read in " ".join(unit.text for unit in units(text, ENGLISH.__contains__))
