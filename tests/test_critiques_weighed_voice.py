"""Whose a critique found by weight is, and where nobody from outside is heard near enough for it to be one."""

from __future__ import annotations

import pytest

from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.attribution.gathering import gather
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.floor_words import is_place
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.stance_weight import PLAIN, Stance
from analysis.extraction.extract import extract
from analysis.extraction.fitted.lines import Line
from analysis.extraction.fitted.voice import REACH, Around, Floors
from analysis.extraction.parse.model import parse
from analysis.extraction.passages import critic_turns
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.posted import greeted
from analysis.extraction.passages.statements import stretches
from analysis.text.layout import units
from analysis.text.source import source_from_text

FAR = REACH + 500
LIKELY, UNLIKELY = 2500, -3000


def turns(source: str, blocks: list[str], **told: object) -> Turns:
    """The turns of a text made of some blocks, each a paragraph."""
    page = Page([], source)
    places = [source.index(block) for block in blocks]
    page.blocks = tuple(
        Block("heading" if block.isupper() else "paragraph", place, place + len(block), "")
        for place, block in zip(places, blocks, strict=True)
    )
    given: dict[str, object] = {"stances": (), "spoken": (), "allied": {}} | told
    return Turns(page=page, **given)  # type: ignore[arg-type]


def around(heard: Turns, floors: Floors | None = None, odds: int = UNLIKELY) -> Around:
    lines = [Line(one.start, one.end, one.kind, True, one.start, "") for one in heard.page.blocks]
    return Around(heard, heard.stances, floors or Floors(), lines, [odds] * len(lines))


LINE = "The tolls should be lowered."


def test_what_nobody_from_outside_speaks_near_is_the_authors_own_wish():
    text = "x" * FAR + "\n" + LINE
    far = turns(text, [LINE], spoken=((0, 9, "Guild"), (20, 29, "Guild")))
    assert around(far).alone(FAR + 1)
    near = turns(text, [LINE], spoken=((FAR - 90, FAR - 60, "Guild"), (FAR - 50, FAR - 20, "Guild")))
    assert around(near).alone(FAR + 1)  # two sentences, and nothing that reads like a critic's
    assert not around(near, odds=0).alone(FAR + 1)
    assert not around(far, odds=LIKELY).alone(FAR + 1)


def test_a_stretch_or_a_label_makes_up_for_what_is_not_said():
    text = f"{LINE}\n\nMs Roe (Low Quays): {LINE.lower()}"
    heard = turns(text, [LINE, f"Ms Roe (Low Quays): {LINE.lower()}"])
    assert around(heard).alone(0)
    assert not around(heard).alone(text.index(LINE.lower()))
    assert not around(heard, Floors(spoken=[(0, 30, "Guild")])).alone(0)
    assert not around(heard, Floors(papers=[(0, 30, "Guild")])).alone(0)
    assert around(heard).voice((text.index(LINE.lower()), len(text)), text.index(LINE.lower())) == "Roe"


def test_an_author_who_asks_as_often_as_others_speak_asks_for_it():
    asks = "I therefore recommend a new mint."
    text = f"{asks}\n\n{LINE}"
    heard = turns(text, [asks, LINE], spoken=((0, 9, "Guild"),))
    assert around(heard, odds=LIKELY).alone(text.index(LINE))
    letter = Floors(spoken=[(0, len(asks), "Guild")])
    assert not around(heard, letter, odds=LIKELY).alone(text.index(LINE))


def test_an_answer_of_the_author_takes_the_word_back():
    told, answer = "The Guild asked for lamps.", "I have listened."
    text = f"{told} {LINE} {answer} {LINE}"
    heard = turns(text, [text], spoken=((0, len(told), "Guild"),))
    assert not around(heard).taken_back(text.index(LINE))
    assert around(heard).taken_back(text.rindex(LINE))
    assert not around(heard, Floors(spoken=[(0, len(text), "Guild")])).taken_back(text.rindex(LINE))


def test_who_was_only_spoken_of_by_a_common_noun_holds_no_floor():
    told, of = "The Guild asked for lamps.", "Every child goes to school."
    text = f"{told} {of} {LINE}"
    spoken = ((0, len(told), "Guild"), (len(told) + 1, len(told) + 1 + len(of), "child"))
    assert around(turns(text, [text], spoken=spoken)).voice((text.index(LINE), len(text)), text.index(LINE)) == "Guild"


@pytest.mark.parametrize(
    ("named", "floors", "voice"),
    [
        pytest.param([], Floors(), "Guild", id="who spoke last, and not whom a critic speaks of"),
        pytest.param([], Floors(spoken=[(0, 500, "Luc Ansel")]), "Luc Ansel", id="who has the floor"),
        pytest.param(["Low Quays Union"], Floors(), "Low Quays Union", id="whom a paragraph begins with"),
    ],
)
def test_a_sentence_without_a_cue_is_whose_turn_it_is(named: list[str], floors: Floors, voice: str):
    first = "The Guild has complained. The Toll Board has spent half of it. It was slow."
    second = f"The Low Quays Union sent a note. {LINE}"
    text = f"{first}\n\n{second}"
    board = text.index("The Toll")
    subjects = [(board, board + 40, "Toll Board"), *((text.index(second), text.index(LINE), one) for one in named)]
    heard = turns(text, [first, second], spoken=((0, 25, "Guild"),), named=tuple(subjects))
    place = text.index(LINE)
    assert around(heard, floors).voice((place, len(text)), place) == voice


def test_a_voice_that_comes_in_with_the_sentence_is_its_voice():
    first, second = "The Guild has complained.", "The Low Quays Union made known its view that boats wait."
    text = f"{first}\n\n{second}"
    line = (text.index(second), len(text))
    heard = turns(text, [first, second], spoken=((0, 25, "Guild"),), named=((*line, "Low Quays Union"),))
    assert around(heard).voice(line, text.index("boats")) == "Low Quays Union"
    assert around(heard).voice(line, line[0]) == "Guild"  # the critique itself speaks of the Union


def test_the_name_of_a_place_or_a_day_is_nobodys_voice():
    text = f"Ann Roe wrote to us.\n\nIn the Old Quarter things stand badly. {LINE}"
    place = text.index(LINE)
    line = (place, place + len(LINE))
    named = ((text.index("In the"), place - 1, "Old Quarter"),)
    heard = turns(text, [text[:20], text[22:]], spoken=((0, 20, "Ann Roe"), (*line, "Old Quarter")), named=named)
    assert around(heard).voice(line, place) == "Ann Roe"
    assert around(heard).settled("Old Quarter", line, surely=True) == "Ann Roe"
    assert [is_place(name) for name in ("Ash Wednesday", "Tallow Road", "Radio Lake", "Lake Bank", "Sea")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_the_floor_says_whom_he_means():
    text = "Father Luc Ansel spoke. He asked for a nurse."
    line = (text.index("He asked"), len(text))
    subjects = {0: ("Luc Ansel", "person"), line[0]: ("Greta Holm", "person")}
    heard = turns(text, [text], subjects=subjects)
    floors = Floors(spoken=[(0, len(text), "Luc Ansel")])
    assert around(heard, floors).settled("Greta Holm", line, surely=True) == "Luc Ansel"
    assert around(heard).settled("Greta Holm", line, surely=True) == "Greta Holm"
    since = turns(text.replace("spoke", "met Ms Holm"), [text[:5]], subjects=subjects)
    assert around(since, floors).settled("Greta Holm", line, surely=True) == "Greta Holm"


def test_a_noun_that_is_spoken_of_yields_to_who_spoke():
    text = "The Auditor has written. She found that locks are dry."
    line = (text.index("She"), len(text))
    heard = turns(
        text,
        [text],
        spoken=((0, 24, "Auditor"), (*line, "contractor")),
        stances=(Stance(line[0] + 15, line[1], "contractor", "found", PLAIN, line),),
    )
    assert around(heard).settled("contractor", line, surely=False) == "Auditor"
    assert around(heard).settled("contractor", line, surely=True) == "contractor"


LETTER = """Ministry of Mines

To Ms Hanna Weiss
Miners' Guild of Orl

Dear Ms Weiss,

Thank you for your letter. You write that the lamps are dark. Your second paragraph is longer. The shafts are safe.
"""


def test_a_letter_answered_point_by_point_is_whom_it_greets():
    assert greeted(LETTER, gather([])) == "Hanna Weiss"
    assert greeted(LETTER.replace("You write that the", "The").replace("second ", ""), gather([])) == ""
    assert greeted(LETTER.replace("Dear Ms Weiss", "Dear friends"), gather([])) == ""


def letters(text: str) -> list[str]:
    """Whose letters a text prints."""
    parsed = parse(units(text))
    names = gather(parsed)
    sides = Sides(parsed, text, attributed(parsed, text), [], names)
    heard = critic_turns.turns(parsed, text, sides, names.fresh())
    return [voice for voice, _, _, _ in stretches(heard, sides, names, quoted=True)]


PRINTED = """Prison Service of Orl
Notice 19

Letters of this kind have to be printed. The prison at Orl was opened in 2009, and it is among the safest \
in the country. Deaths have fallen from nine to four. The cells were painted in spring. The wards are clean and warm.

THE LETTER

Coroner's Office, 6 May

Dear Mr. Director,

I sat with a jury for nine days. A bell that rings in an empty office is no bell. Bells should sound in the control \
room. The log was written up on the next day. Insulin has to be within reach of a trained hand at every hour. No \
prisoner should be left for a night without a nurse.

Maud Terrant

OUR ANSWER

We accept the letter. A new bell has been ordered.
"""


def test_a_printed_letter_is_whose_name_stands_under_it():
    assert letters(PRINTED) == ["Maud Terrant"]
    told = PRINTED.replace("THE LETTER", "Luc Ansel, who came to Orl in May, has written this letter.")
    told = told.replace("Coroner's Office, 6 May\n\n", "")
    quoted = told.replace("Dear Mr", '"Dear Mr').replace("Maud Terrant", 'I remain, Mr. Director, full of hope."')
    assert letters(quoted) == ["Luc Ansel"]


def test_what_counts_the_points_of_a_speech_is_no_voice():
    sides = Sides([], "", [], [], gather([]))
    floor = Floor("", gather([]), sides)
    assert not floor.outside("Eighth", "organisation")
    assert floor.outside("Eighth Chamber", "organisation")


def test_it_is_the_situation_that_was_told_and_not_a_body_named_before():
    text = (
        "The Lakes Union attended a hearing at Orl in May. This situation needs calm and patience, as it always has. "
        "It demands an effort of all who live by the river."
    )
    assert [one.voice for one in extract(source_from_text(text)).demands] == []


OPENING = """Address of the President to the Assembly of Morn

Members of the Assembly,

A year ago I stood here and told you that the harbours would be open by the spring. They are open. Four thousand men \
and women work in them, and the price of bread has not risen since March. The Lakes Union said in May that the berths \
were the best on the coast.

"""
DONE = """The schools of the islands have been painted, and each of them has a stove. The roads to the north are dry \
in every season, and the post comes twice a week. In the hills the new wells give water that is clean, and the old \
ones have been closed with stone. We have planted forests where there was sand, and we have taught the young to keep \
them. The fleet has grown by nine ships. The mint has struck new coins, and the bank holds more silver than it has \
lent. No family has been put out of its house since the law of last June, and no farmer has been sold up for a debt \
of less than a hundred crowns. """
ASKED = """But the work is not done. The tax on salt should be repealed. The law on the mines must be amended so that \
no child works below ground. Means should be provided for a doctor in every valley. The pensions of widows should be \
raised by a fifth, and the right to vote must not be denied to any citizen on the ground of his birth. I ask the \
Assembly to act on these matters before the winter.

"""


def test_what_a_president_asks_of_an_assembly_is_no_critics_demand():
    speech = f"{OPENING}{DONE}\n\n{DONE.replace('schools', 'ports')}\n\n{ASKED}{DONE}"
    assert [one.voice for one in extract(source_from_text(speech)).demands] == []
