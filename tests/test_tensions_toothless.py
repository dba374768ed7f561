"""Praise, appeals and the same said twice take nothing back; the reason of a pair says no more than its quotes."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.read.candidate import FLOOR
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.reading import read
from analysis.comparison.tensions.weighing.explained import (
    QUESTIONS,
    beside,
    counted,
    named,
    particular,
    question,
    signed,
    untied,
)
from analysis.comparison.tensions.weighing.numerals import timed, told
from analysis.comparison.tensions.weighing.toothless import (
    A_FEW,
    BLUNT,
    ENOUGH,
    address,
    again,
    asks,
    blunt,
    blunted,
    complains,
    goes_on,
)
from tests.texts import extracted


def frames(*lines: str) -> list[Frame]:
    """The statements of a text of so many paragraphs."""
    return list(read(extracted("\n\n".join(lines) + "\n")).frames)


def one_of(line: str) -> Frame:
    [frame] = frames(line)
    return frame


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Our food production is greater than it was.", "Production of food reached record heights in 1946.", True),
        ("The town keeps a register of its boats.", "A register of all boats is kept in the town.", True),
        ("The town keeps a register of its boats.", "The town does not keep a register of boats.", False),
        ("The town keeps a register of its boats.", "The town keeps a register of nine boats.", False),
        ("The harbour was opened in March 2011.", "The harbour was opened again in May 2014.", False),
        ("The Reef Council is an assembly.", "The Reef Council is chosen at a dinner.", False),
        ("Talks on the lease are voluntary.", "Talks on the lease begin with a signature of the mayor.", False),
    ],
)
def test_the_same_said_again_is_known_by_its_words(one: str, other: str, same: bool):
    first, second = frames(one, other)
    assert again(first, second) == same


@pytest.mark.parametrize(
    ("other", "toothless"),
    [
        ("Our harbours are the pride of a great nation.", True),
        ("The harbours might be better.", True),
        ("Ships must be registered by the Harbour Act before they leave.", False),
        ("Two harbours were closed in 2015.", False),
    ],
)
def test_praise_and_wishes_take_nothing_back(other: str, toothless: bool):
    first, second = frames("Every ship may enter every harbour.", other)
    assert blunt(first, second) == toothless


PRAISE = "The harbour is a great success."
DEED = "The mayor opened the harbour in 2015."


def test_an_address_mostly_appraises_and_has_claims_enough():
    praise, deed = one_of(PRAISE), one_of(DEED)
    assert (praise.kind, deed.kind) == ("evaluation", "event")
    assert address([praise] * ENOUGH)
    assert not address([praise] * (ENOUGH - 1))
    assert not address([praise] * ENOUGH + [deed] * 3 * ENOUGH)


def test_pairs_of_an_address_count_for_less_and_most_of_all_where_one_side_is_praise():
    praise, deed = one_of(PRAISE), one_of("In 2016 the harbour took in nine ships.")
    found = [deed, one_of("The Ministry closed two schools.").at(1), praise.at(2)]
    pairs, met = [(0, 1), (0, 2), (1, 0)], [True, True, False]
    assert blunted(found, pairs, [0.8, 0.8, 0.8], met) == [0.8, 0.8, 0.8]
    speech = found + [praise.at(3 + place) for place in range(ENOUGH)]
    assert blunted(speech, pairs, [0.8, 0.8, 0.8], met) == [0.8 * BLUNT, 0.8 * BLUNT**2, 0.8 * BLUNT**2]


def test_what_is_said_twice_ranks_lower_and_stays():
    found = frames("Our food production is greater than it was.", "Production of food reached record heights in 1946.")
    assert blunted(found, [(0, 1), (0, 1)], [0.6, FLOOR], [True, True]) == [0.6 * BLUNT, FLOOR]


@pytest.mark.parametrize(
    ("line", "kind", "words"),
    [
        ("The fund of 1967 gave them 4 billion crowns.", "arithmetic", "4"),
        ("Nine members met in May.", "chronology", "May"),
        ("Nine members met in May.", "", "Nine"),
    ],
)
def test_of_a_pair_of_figures_the_figure_is_told_and_of_one_of_dates_the_date(line: str, kind: str, words: str):
    frame = one_of(line)
    place = told(frame, kind)
    assert place
    assert frame.text[slice(*place)] == words


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("The majority of the Chamber is of one party.", False),
        ("The 93rd Chamber has 435 members.", False),
        ("The Chamber sat for six weeks.", True),
        ("The Chamber met in March.", True),
        ("Ships march past the Chamber.", False),
    ],
)
def test_only_what_says_when_or_how_long_can_be_of_dates(line: str, when: bool):
    assert timed(one_of(line)) == when


def test_the_reason_names_words_and_calls_them_nothing():
    assert signed("every", "those who") == "set “every” in the first beside “those who” in the second"
    assert signed("every", "") == "set “every” in the first beside all that the second says"
    assert signed("", "such as") == "set what the first says beside “such as” in the second"
    assert signed("", "").startswith("no one word decides")


def test_a_figure_is_told_with_what_it_counts():
    one, other = frames("It took in 10 million guests.", "For 209 it was closed.")
    assert (
        counted(one, told(one), other, told(other)) == "set “10 million guests” in the first beside “209” in the second"
    )
    assert counted(one, None, other, told(other)) == "both tell figures or dates"
    assert particular(other, (4, 7)) == "209"


def test_nobody_is_asked_who_has_the_last_word_where_nobody_decides():
    one, other = frames("Guests regard the storm with calm.", "The harbour took in nine ships.")
    assert question("independence", one, other) == QUESTIONS["contradiction"]
    one, other = frames("The Court is independent.", "The Minister appoints the judges.")
    assert question("independence", one, other) == QUESTIONS["independence"]
    assert question("terminology", one, other) == QUESTIONS["contradiction"]


def test_a_subject_that_one_statement_leaves_out_ties_it_to_the_other():
    """ "[The Council] takes orders from nobody" and "[The Council's] members …" share no word of their own."""
    free, named = frames("It takes orders from nobody.", "Its members are named by the King.")
    assert untied(free, named, ("The Council takes orders from nobody", "The Council's members are named")) == "Council"
    both = ("In all towns of Ostria it rains", "There is a king in Ostria")
    first, second = frames(f"{both[0]}.", f"{both[1]}.")
    assert untied(first, second, both).startswith("no telling word shared"), "a name that all share ties nothing"
    assert beside(untied(first, second, both)).startswith("two passages that share no telling word, though"), (
        "they are not said to be on one matter"
    )
    assert beside("court") == "two passages on one matter (court)"


@pytest.mark.parametrize(
    ("line", "sign", "shown"),
    [
        ("The operators keep the records for two years.", "two", "two years"),
        ("The operators keep the records for sixty days.", "sixty", "sixty days"),
        ("The board has fifteen members.", "fifteen", "fifteen members"),
        ("The tower was closed on 17 May.", "17", "17 May"),
        ("The tower takes 40 may it rain or not.", "40", "40"),
        ("The fee is 420 crowns without tax.", "420", "420 crowns"),
    ],
)
def test_a_number_is_shown_with_what_it_counts(line: str, sign: str, shown: str):
    frame = one_of(line)
    assert particular(frame, (frame.text.index(sign), frame.text.index(sign) + len(sign))) == shown


def test_a_joining_word_ties_no_two_statements():
    first, second = frames("Since August no grant has been paid.", "It has since been closed.")
    assert untied(first, second, (first.text, second.text)).startswith("no telling word shared")


def test_a_number_in_words_is_shown_with_what_it_counts():
    frame = one_of("The operators keep the records for two years.")
    assert particular(frame, (frame.text.index("two"), frame.text.index("two") + 3)) == "two years"


@pytest.mark.parametrize(
    ("line", "only"),
    [
        ("The Institute advised the growers to plant rye.", True),
        ("In 2006 the Board invited the towns to lay open their files.", True),
        ("The Committee opened the files.", False),
        ("The files were requested in March.", False),
    ],
)
def test_what_is_only_asked_for_is_not_told_as_so(line: str, only: bool):
    assert asks(one_of(line)) == only


def test_a_pair_of_which_a_side_only_asks_counts_half():
    found = frames("No file is closed to the public.", "The Institute advised the archives to close their cellars.")
    assert blunted(found, [(0, 1)], [0.4], [True]) == [0.4 * BLUNT]


def test_words_that_tie_two_statements_are_told_once():
    assert named([("vote", "poll", False), ("council", "council", True), ("ballot", "poll", False)]) == (
        "vote ~ poll, council"
    )
    assert named([("council", "council", True), ("council", "councillors", False)]) == "council"


def test_what_a_figure_with_a_scale_counts_is_told_whole():
    [frame] = frames("The network had 8 million cell phone users in 2008.")
    assert particular(frame, (16, 17)) == "8 million cell phone users"


@pytest.mark.parametrize(
    ("line", "only"),
    [
        ("Storms inflict heavy losses on the fishing towns.", True),
        ("Pirates have looted the stores of the island.", True),
        ("The harbour lacks a second pier.", True),
        ("No fisherman suffered a loss.", False),
        ("Whoever suffered a loss has the right to a boat.", False),
        ("The law prohibits looting.", False),
        ("All crews threatened by storms receive a new boat.", False),
        ("The harbour has a second pier.", False),
    ],
)
def test_a_complaint_promises_nothing(line: str, only: bool):
    assert complains(one_of(line)) == only


@pytest.mark.parametrize(
    ("one", "other", "on"),
    [
        ("The court heard 90 cases.", "Of these 40 were about nets.", True),
        ("The court hears cases about nets.", "In addition, the clerk keeps a register of nets.", True),
        ("The court heard 90 cases.", "Of these only 40 were about nets.", False),
        ("The court hears all cases.", "Of these 40 were about nets.", False),
        ("The court hears cases about nets.", "The clerk keeps a register of nets.", False),
    ],
)
def test_what_goes_on_from_a_passage_takes_nothing_of_it_back(one: str, other: str, on: bool):
    first, second = frames(one, other)
    assert goes_on(first, second) == on
    assert not goes_on(second, first)


def test_a_complaint_and_what_goes_on_are_in_no_pair():
    found = frames(
        "Storms inflict heavy losses on the towns.", "The court heard 90 cases.", "Of these 40 were on nets."
    )
    assert blunted(found, [(0, 1), (1, 2), (1, 0)], [0.8, 0.8, 0.8], [True] * 3) == [0.0, 0.0, 0.8]


def test_pairs_count_for_less_where_no_rule_is_sure_of_anything():
    few = frames("The court hears all cases.", "The Ministry closed two courts.")
    assert blunted(few, [(0, 1)], [0.8], [True], silent=True) == [0.8]
    many = few + [one_of(DEED).at(2 + place) for place in range(A_FEW)]
    assert blunted(many, [(0, 1)], [0.8], [True], silent=True) == [0.8 * BLUNT]
