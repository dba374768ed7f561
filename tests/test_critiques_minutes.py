"""Minutes: an outside speaker's paragraph in indirect speech."""

from __future__ import annotations

import pytest

from analysis.extraction.extract import extract
from analysis.text.source import source_from_text
from tests.texts import demands

MINUTES = """REPUBLIC OF ARVENIA
Minutes of the ninth meeting of the Harbour Board

Chair: Ms Lena Vor, Minister of Ports

Item 1. Report of the Secretary

The Secretary presented the report. Since 2014 a total of 40 quays had been repaired, and no ship had been refused.

Item 2. Statement of the seamen's chaplain

The Chair gave the floor to the seamen's chaplain, Father Odo Brell.

Father Brell thanked the Board for its welcome. His mission had received 300 visitors in 2015. He was pleased to \
see that the lamps had been repaired. Crews were being kept on board without pay. No captain ought to be allowed \
to keep a passport. He did not doubt the good will of the harbour masters; but the hostel should be opened in \
winter. As to the parcels, it was for the shipowners' association to forward them.

Item 3. Discussion

The Deputy Minister of Finance considered that the districts should not borrow more. Ms Vor regretted that the \
funds were not available.

The observer of the Lakes Union of Pilots, Mr Jan Karr, congratulated the Board on its figures. He wished to add \
two points: the charts should be printed anew, and there should be a pilot at every lock.

Item 4. Conclusions

The Board recommended that shipowners should not delay their returns.
"""


def test_a_paragraph_is_the_speakers_to_its_end() -> None:
    assert demands(MINUTES) == [
        ("Odo Brell", "Crews were being kept on board without pay"),
        ("Odo Brell", "No captain ought to be allowed to keep a passport"),
        ("Odo Brell", "the hostel should be opened in winter"),
        ("Jan Karr", "the charts should be printed anew"),
        ("Jan Karr", "there should be a pilot at every lock"),
    ]


@pytest.mark.parametrize("office", ["the Deputy Minister of Ports", "the Director-General", "the Secretary of State"])
def test_whoever_sits_in_the_body_is_no_critic(office: str) -> None:
    text = MINUTES.replace("the seamen's chaplain, Father", f"{office}, Mr").replace("Father Brell", "Mr Brell")
    found = demands(text)
    assert ("Jan Karr", "the charts should be printed anew") in found
    assert not any("Brell" in voice for voice, _ in found)


def test_what_a_turn_leads_up_to_needs_no_words_of_fault() -> None:
    text = MINUTES.replace(
        "Crews were", "The rest of his report made less agreeable reading. Boys of twelve worked at night. Crews were"
    )
    assert ("Odo Brell", "Boys of twelve worked at night") in demands(text)
    assert ("Odo Brell", "Boys of twelve worked at night") not in demands(
        MINUTES.replace("Crews were", "Boys of twelve worked at night. Crews were")
    )


def test_the_word_minutes_in_running_text_makes_no_record():
    text = """The council was last convened in 2020.

The Water Alliance criticises that the minutes of the council are secret.

The Bar Association has also asked for access to the camp.
"""
    found = extract(source_from_text(text)).demands
    assert [(one.voice, one.cue) for one in found] == [
        ("Water Alliance", "criticises"),
        ("Bar Association", "asked for"),
    ]


def test_an_auxiliary_is_no_part_of_who_takes_the_floor():
    text = MINUTES.replace(
        "The observer of the Lakes Union of Pilots, Mr Jan Karr, congratulated",
        "The Lakes Union of Pilots had also congratulated",
    )
    assert text != MINUTES
    voices = {one.voice for one in extract(source_from_text(text)).demands}
    assert "Lakes Union of Pilots" in voices
    assert not any(voice.endswith(" had") for voice in voices)
