"""Transcripts: the label of a turn is no part of what is said, and whoever has the floor keeps it."""

from __future__ import annotations

from analysis.text.layout import units
from tests.texts import claims, extracted

SITTING = """HARBOUR DUES BILL

HON. I. B. ROE.- Mr. Speaker, Sir, the harbour was closed in 2019.

It opened again in 2021.

HON. OPPOSITION MEMBERS.- Hear, hear!

HON. I.B. ROE.- The pilots have no pension.

(Laughter)

HON. MINISTER OF PORTS.- The dues were halved last year. The pilots of Karsk and of Velm were given a pension in May.

The pier was rebuilt for nine million crowns.

MR. SPEAKER.- The lamps of the long quay were lit again in March. The bridge over the river was mended in April.

Question put.
"""

PRESS = """JOURNALIST:

Some say that the pier is unsafe. Minister, will you close the pier?

MINISTER:

The pier was rebuilt in 2014.

JOURNALIST:

I read that the dues have doubled.

MINISTER:

No. The dues fell by a third.
"""

GAGGLE = """MS. HOLM:  The minister flew to Karsk.  She met the pilots there.

Q    Like the other one?

MS. HOLM:  She will meet them again.

Q    The pilots say they are not paid.  Is that so?

MS. HOLM:  The pilots were paid in May.  Thank you.
"""


def told(text: str) -> list[tuple[str, str]]:
    return [(one.voice, text[one.start : one.end]) for one in extracted(text).claims]


def test_whoever_has_the_floor_keeps_it_over_paragraphs_and_goes_by_one_name():
    assert told(SITTING) == [
        ("I. B. Roe", "the harbour was closed in 2019"),
        ("I. B. Roe", "It opened again in 2021"),
        ("I. B. Roe", "The pilots have no pension"),
        ("Minister of Ports", "The dues were halved last year"),
        ("Minister of Ports", "The pilots of Karsk and of Velm were given a pension in May"),
        ("Minister of Ports", "The pier was rebuilt for nine million crowns"),
        ("Speaker", "The lamps of the long quay were lit again in March"),
        ("Speaker", "The bridge over the river was mended in April"),
    ]


def test_what_the_press_puts_forward_without_a_name_is_no_claim():
    assert told(PRESS) == [("author", "The pier was rebuilt in 2014"), ("author", "The dues fell by a third")]


def test_a_letter_and_blanks_are_a_label_beside_others():
    assert claims(GAGGLE) == [
        "The minister flew to Karsk",
        "She met the pilots there",
        "She will meet them again",
        "The pilots were paid in May",
    ]


def test_inside_a_turn_others_are_quoted_and_i_is_the_speaker():
    text = SITTING.replace(
        "It opened again in 2021.", "I believe that the dues are fair. The Port Union says that the pier is safe."
    )
    assert ("I. B. Roe", "the dues are fair") in told(text)
    assert ("Port Union", "the pier is safe") in told(text)


def test_rubrics_in_capitals_are_no_speakers():
    text = (
        "OBJECTIVE: The courts work faster.\n\nACTION: The Ministry hires judges.\n\n"
        "OBJECTIVE: The registers are open.\n\nACTION: The Office publishes them.\n"
    )
    assert {one.turn for one in units(text)} == {None}
    records = "MEMBERS: 12\n\nSEATS: 40\n\nMEMBERS: 14\n\nSEATS: 61\n"
    assert {one.turn for one in units(records)} == {None}


def test_a_heading_ends_a_turn_and_a_single_label_makes_no_transcript():
    parted = SITTING.replace("Question put.\n", "Annex of the clerk\n\nThe annex was printed in 2020.\n")
    assert ("author", "The annex was printed in 2020") in told(parted)
    assert units("MINISTER OF PORTS: The pier is open.\n\nIt was mended.\n")[-1].turn is None


def test_what_a_debater_finds_is_no_endorsement_unless_it_is_praise():
    found = {one.proposition.text: one.endorsement for one in extracted(SITTING).claims}
    assert not found["The pilots have no pension"]


def test_short_labels_mean_who_was_named_in_full_and_whoever_leads_through_only_asks():
    text = (
        "ANN HOLM, HOST: The minister is here. Welcome.\n\nJANE ROE, MINISTER: We have built two piers.\n\n"
        "HOLM: The port is closed. Is that right?\n\nMINISTER: The port was opened in May.\n"
    )
    found = [one for one in units(text) if one.kind == "paragraph"]
    assert [one.turn.who for one in found if one.turn] == ["ann holm", "jane roe", "ann holm", "jane roe"]
    assert told(text) == [("Jane Roe", "We have built two piers"), ("Jane Roe", "The port was opened in May")]


def test_a_name_in_the_way_of_a_record_is_a_turn_by_itself():
    text = "The sitting was opened at nine.\n\nSenator ROE (Karsk) (11:23): The pier was closed in 2019.\n"
    assert told(text)[-1] == ("Roe", "The pier was closed in 2019")
    assert units("Senator Roe: The pier is closed.\n")[0].turn is None


def test_an_office_before_a_name_means_the_same_speaker_later():
    text = (
        "ANN HOLM: The port is closed. Is that right?\n\nATTORNEY-GENERAL JANE ROE: It was opened in May.\n\n"
        "HOLM: When will the dues fall?\n\nATTORNEY-GENERAL: The dues were halved last year.\n"
    )
    assert told(text)[-1] == ("Jane Roe", "The dues were halved last year")


def test_what_only_looks_like_a_label_takes_no_floor():
    text = (
        "The SPEAKER: The House was opened in May, and forty members of all guilds took the oath before the judges of "
        "the high court of Velmora.\n\nMr. ROE: The port of Karsk was closed in 2019.\n\n"
        "A White Paper was issued in 2020.\n\nThe Hague: that is where the case was lost.\n\n"
        "The SPEAKER: The vote is at noon.\n\nMr. ROE: We lost the case.\n"
    )
    assert ("Roe", "A White Paper was issued in 2020") in told(text)
    assert "Hague" not in {one.voice for one in extracted(text).claims}


def test_duties_told_behind_an_office_and_a_colon_are_no_speeches():
    text = "The President: appoints the judges.\n\nThe Speaker: opens it.\n\nThe President: may dissolve it.\n"
    assert {one.turn for one in units(text)} == {None}


def test_a_name_in_small_letters_takes_the_floor_in_what_is_a_transcript():
    text = (
        "Interviewer: When was the port closed?\n\nJane Roe: The port was closed in 2019.\n\n"
        "Audience: Who paid for the pier?\n\nJane Roe: The Ministry of Ports paid for it.\n\n"
        "Interviewer: Is the Board independent?\n\nNew rules: they come in May.\n"
    )
    assert [words for _, words in told(text)][:2] == [
        "The port was closed in 2019",
        "The Ministry of Ports paid for it",
    ]
    assert [one.turn.who for one in units(text) if one.turn][-1] == "interviewer"
