"""Interviews: the answers are those of whoever the text says was spoken with."""

from __future__ import annotations

import pytest

from analysis.text import interviews
from tests.growth import grows_with_length
from tests.texts import claims, extracted, voice_of

LABELS = """Port news
Interview with the chairman of the Central Port Board (CPB), Jan Moe.
Question: Is the list of the pilots complete?

Answer: The list of the pilots has been compiled. The boats were counted twice.

Question: How do you see the report of the Union?

Answer: The report is balanced.
"""

DASHES = """Coast News presents an interview with Jan Moe, Head of the Port Board.

- At what stage are the works?

- The board has launched a campaign.

The boats were counted twice.

- The list is made in May each year. But this year it was late...

- The list was made in June.

- Will the pier open?

- The pier will open in July.
"""

PLAIN = """Interview with Port Minister Jan Moe

The minister received us in May.

Is the pier safe?

The pier was rebuilt in 2019.

Who pays for the boats?

The boats are paid for by the town.
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (LABELS, "boats were counted"),
        (LABELS, "report is balanced"),
        (DASHES, "launched a campaign"),
        (DASHES, "boats were counted"),
        (DASHES, "list was made in June"),
        (PLAIN, "pier was rebuilt"),
        (PLAIN, "boats are paid"),
    ],
)
def test_answers_are_the_interviewees(text: str, words: str):
    assert voice_of(text, words) == "Jan Moe"


def test_what_the_press_asks_is_no_claim_and_what_it_tells_is_its_own():
    assert "this year it was late" not in claims(DASHES)
    assert voice_of(PLAIN, "received us") == "author"


@pytest.mark.parametrize(
    "text",
    [
        LABELS.replace(
            "Interview with the chairman of the Central Port Board (CPB), Jan Moe.", "Questions on the port"
        ),
        LABELS.replace("the chairman of the Central Port Board (CPB), Jan Moe", "the Coast Daily News"),
        "The board spoke with Jan Moe.\n\nIs the pier safe?\n\nIt was rebuilt.\n\nWho pays?\n\nThe town pays.\n",
    ],
)
def test_a_page_of_questions_is_its_authors(text: str):
    assert "Jan Moe" not in {one.voice for one in extracted(text).claims}


QUESTIONS = """
Who may use the pier?

Any ship with a licence may use the pier.

What does it cost?

The pier costs ten crowns a day.
"""


@pytest.mark.parametrize(
    "lead",
    [
        "The Minister told the hall in an interview with Ada Vale that the toll had been cut.",
        "The Minister gave an interview with Ada Vale, the correspondent of the Gazette.",
        "Interview by Ada Vale",
        "Ada Vale answered the critics in May.",
    ],
)
def test_who_asks_or_is_told_something_elsewhere_answers_no_page_of_questions(lead: str):
    assert voice_of(f"Port news\n\n{lead}\n{QUESTIONS}", "ten crowns") == "author"


@pytest.mark.parametrize("lead", ["The Minister spoke to Ada Vale about the pier.", "The board spoke with Ada Vale."])
def test_whom_somebody_else_has_spoken_with_answers_no_page_of_questions(lead: str):
    labelled = QUESTIONS.replace("\nWh", "\nQuestion: Wh").replace("\nAny", "\nAnswer: Any")
    labelled = labelled.replace("\nThe pier", "\nAnswer: The pier")
    assert voice_of(f"Port news\n\n{lead}\n{labelled}", "ten crowns") == "author"
    ours = "We spoke to Ada Vale about the pier."
    assert voice_of(f"Port news\n\n{ours}\n{labelled}", "ten crowns") == "Ada Vale"


@pytest.mark.parametrize("piece", ["Jane Roe ", "J", "A. ", "Aa.’ ", "Jane has "])
def test_a_long_line_of_names_is_read_at_once(piece: str):
    assert grows_with_length(lambda count: interviews._GAVE.search(piece * count), 4000)


def test_dashed_questions_with_their_answers_below_are_no_turns():
    text = (
        "Interview with Jan Moe, and what readers ask.\n\n- Is the pier safe?\n\n"
        "The pier was rebuilt in 2019.\n\n- Who pays for the boats?\n\nThe boats are paid for by the town.\n\n"
        "- When does the ferry run?\n\nThe ferry runs every day.\n\n- The harbour office is open on Mondays.\n\n"
        "- What does it cost?\n\nNothing is charged for the crossing.\n\n- Children travel in the cabin.\n"
    )
    assert {"The pier was rebuilt in 2019", "The ferry runs every day"} <= set(claims(text))
