"""Years are read with the tense of their clause; passages that cannot be of one date are told apart."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.collections import LineCollection
from spacy.lang.en import English
from spacy.tokens import Doc

from analysis.extraction.parse.model import parse
from analysis.presentation.dates import NOW, YEAR, mentions, told_as
from analysis.presentation.figures_timeline import timeline
from analysis.presentation.mention import Mention
from analysis.presentation.timeline import written
from analysis.text.layout import units

VOCAB = English().vocab


def _doc(*rows: tuple[str, int, str, str, str]) -> Doc:
    words, heads, deps, pos, tags = zip(*rows, strict=True)
    return Doc(VOCAB, words=list(words), heads=list(heads), deps=list(deps), pos=list(pos), tags=list(tags))


def _clause(tense: str, helper: tuple[str, str] | None = None) -> Doc:
    rows = [("The", 1, "det", "DET", "DT"), ("council", 2, "nsubj", "NOUN", "NN")]
    verb = 2 if helper is None else 3
    rows[1] = ("council", verb, "nsubj", "NOUN", "NN")
    if helper is not None:
        rows.append((helper[0], verb, "aux", "AUX", helper[1]))
    rows += [
        ("meets", verb, "ROOT", "VERB", tense),
        ("in", verb, "prep", "ADP", "IN"),
        ("2010", verb + 1, "pobj", "NUM", "CD"),
    ]
    return _doc(*rows)


@pytest.mark.parametrize(
    ("doc", "told"),
    [
        (_clause("VBD"), "past"),
        (_clause("VBZ"), "present"),
        (_clause("VB", ("will", "MD")), "future"),
        (_clause("VB", ("to", "TO")), "planned"),
    ],
)
def test_a_year_takes_the_tense_of_its_clause(doc: Doc, told: str):
    assert told_as(doc[len(doc) - 1]) == told


def test_a_year_inside_a_name_says_nothing_of_the_clause():
    doc = _doc(
        ("It", 1, "nsubj", "PRON", "PRP"),
        ("reflects", 1, "ROOT", "VERB", "VBZ"),
        ("amendments", 1, "dobj", "NOUN", "NNS"),
        ("of", 2, "prep", "ADP", "IN"),
        ("1998", 3, "pobj", "NUM", "CD"),
    )
    assert told_as(doc[4]) == "name"


def test_a_part_of_a_year_is_of_the_clause():
    """ "Will present its results by the end of 2023" told no year, and the earliest year ahead came out as 2025."""
    doc = _doc(
        ("It", 2, "nsubj", "PRON", "PRP"),
        ("will", 2, "aux", "AUX", "MD"),
        ("report", 2, "ROOT", "VERB", "VB"),
        ("by", 2, "prep", "ADP", "IN"),
        ("the", 5, "det", "DET", "DT"),
        ("end", 3, "pobj", "NOUN", "NN"),
        ("of", 5, "prep", "ADP", "IN"),
        ("2023", 6, "pobj", "NUM", "CD"),
    )
    assert told_as(doc[7]) == "future"


@pytest.mark.parametrize(("by", "told"), [("Since", "past"), ("In", "present")])
def test_a_year_since_which_something_is_so_had_begun(by: str, told: str):
    """ "Since 2004 plans are drawn up every two years" made 2004 the latest year in which the text can stand."""
    doc = _doc(
        (by, 4, "prep", "ADP", "IN"),
        ("2004", 0, "pobj", "NUM", "CD"),
        ("plans", 4, "nsubjpass", "NOUN", "NNS"),
        ("are", 4, "auxpass", "AUX", "VBP"),
        ("drawn", 4, "ROOT", "VERB", "VBN"),
    )
    assert told_as(doc[1]) == told


@pytest.mark.parametrize(("verb", "told"), [(("is", "VBZ"), "name"), (("was", "VBD"), "past")], ids=["present", "past"])
def test_a_year_of_comparison_is_not_that_of_the_clause(verb: tuple[str, str], told: str):
    """ "The wait is now 26 months, down from 31 in 2019": no passage was written in 2019, as the picture had it."""
    doc = _doc(
        ("It", 1, "nsubj", "PRON", "PRP"),
        (verb[0], 1, "ROOT", "AUX", verb[1]),
        ("shorter", 1, "acomp", "ADJ", "JJR"),
        (",", 1, "punct", "PUNCT", ","),
        ("down", 1, "advmod", "ADV", "RB"),
        ("from", 4, "prep", "ADP", "IN"),
        ("in", 5, "prep", "ADP", "IN"),
        ("2019", 6, "pobj", "NUM", "CD"),
        ("than", 2, "prep", "ADP", "IN"),
        ("in", 8, "prep", "ADP", "IN"),
        ("2018", 9, "pobj", "NUM", "CD"),
    )
    assert [told_as(doc[7]), told_as(doc[10])] == [told, told]


def test_bounds_that_no_single_date_meets():
    def mention(year: int, told: str) -> Mention:
        return Mention(start=0, end=4, words=str(year), year=year, told=told, paragraph=0, sentence="")

    both = written([mention(2011, "past"), mention(2010, "present"), mention(2020, "planned")])
    assert (both.not_before, both.not_after, both.possible) == (2011, 2010, False)
    assert written([mention(2009, "past"), mention(2010, "future")]).possible
    assert written([]).possible


@pytest.mark.parametrize("words", ["1,998 members", "2000%", "$2010", "12010", "1998.5"])
def test_numbers_that_are_no_years(words: str):
    assert YEAR.search(words) is None


def test_words_for_now():
    assert [match.group() for match in NOW.finditer("Today, as last year, and this November; knowhow")] == [
        "Today",
        "last year",
        "this November",
    ]


def test_the_word_now_is_one_where_it_means_the_day_of_writing():
    """The band is headed “now”, and a text that says that very word had no dash there."""
    assert NOW.findall("The law now: a party now needs 600 members") == ["now", "now"]
    assert not NOW.findall("By now, until now, up to now, from now on; now that it is law, now and then; just now")


def test_a_decade_is_drawn_over_its_length_and_is_no_year():
    decade = Mention(start=10, end=15, words="1990s", year=1990, told="period", paragraph=0, sentence="", until=1999)
    year = Mention(start=50, end=54, words="1990", year=1990, told="past", paragraph=1, sentence="")
    axes = timeline([decade, year], 100).figure.axes[0]
    lines = [one for one in axes.collections if isinstance(one, LineCollection)]
    [bar] = [np.asarray(segment).tolist() for one in lines for segment in one.get_segments()]
    assert bar == [[1990, 10], [1999, 10]]
    marked = {(float(x), float(y)) for line in axes.lines for x, y in np.asarray(line.get_data()).T}
    assert {(1994.5, 10), (1990, 50)} <= marked
    assert (1990, 10) not in marked


def test_the_mention_of_a_decade_says_how_long_it_is():
    text = "In the mid-1990s the council was founded. It moved in 1998."
    found = [(one.words, one.year, one.until) for one in mentions(parse(units(text)), text)]
    assert found == [("1990s", 1990, 1999), ("1998", 1998, None)]
