"""Caseless patterns find what ``re.IGNORECASE`` finds, in whatever letters."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis.comparison.tensions as families
import analysis.extraction as extraction
from analysis.comparison.tensions.weighing.contrast_words import CONTRASTS
from analysis.text.caseless import Caseless, Texts
from analysis.text.marks import small

PATTERNS = (
    r"\b(?:no|not) (?:one|a single)\b",
    r"(?<![\w-])(?P<Who>the Board|[A-Z]+s)(?! of)\b\S*",
    r"^\W*(?P<half>half|third) of\b|\bof\s*$",
    r"É+\D",
    r"\b(?:un)?(?:fair|even)(?:ly|ness)?\b(?! third)",
    r"\b(?:(?:the|an?) )*(?:\w+ ){1,2}?boards?(?![\w-])",
    r"[;:—(]|\d[\d,.]* of|(?<!\w)(?P<no>no )?third(?(no) of| half)",
    r"\.$|\b[nt]o[- ]?one\b|\bn(?:ot|ever) (?!a )\w+",
)
words = st.lists(
    st.sampled_from(
        [
            "No one",
            "NO-ONE",
            "noone",
            "un",
            "Unfair",
            "evenly",
            "no",
            ";",
            "never.",
            "a",
            "not a SINGLE",
            "The BOARD",
            "boards",
            "of",
            "Half of",
            "third",
            "éé",
            "’",
            "İ",
            "7,5",
            "-",
        ]
    ),
    max_size=8,
).map(" ".join)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=words, pos=st.integers(0, 12), cut=st.integers(0, 40))
def test_the_same_places_and_words_as_with_ignorecase(pattern, text, pos, cut):
    quick, plain = Caseless(pattern), re.compile(pattern, re.IGNORECASE)
    for args in ((text,), (text, pos), (text, pos, cut)):
        here, there = quick.search(*args), plain.search(*args)
        assert (here and (here.span(), here.groupdict())) == (there and (there.span(), there.groupdict()))
        assert [one.span() for one in quick.finditer(*args)] == [one.span() for one in plain.finditer(*args)]
        assert bool(quick.match(*args)) == bool(plain.match(*args))


@given(st.text())
def test_small_letters_stay_at_their_place(text):
    assert len(small(text)) == len(text)
    assert small("THE Board’S") == "the board’s"


def held(value: object) -> Iterator[Caseless]:
    """The caseless patterns that a module's value holds."""
    if isinstance(value, Caseless):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from held(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from held(one)
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in value.__dataclass_fields__:
            yield from held(getattr(value, name))


def test_no_pattern_of_the_rules_loses_a_match_to_being_quick():
    root = Path(__file__).resolve().parents[1]
    paths = [root / "source" / "kazakhstan-democracy.txt", *sorted((root / "measure" / "training").glob("*.txt"))[::60]]
    told = " ".join(path.read_text(encoding="utf-8") for path in paths)
    sentences = re.split(r"(?<=[.;])\s+|\n+", told)[::2]
    modules = [
        import_module(one.name)
        for rooms in (families, extraction)
        for one in pkgutil.walk_packages(rooms.__path__, f"{rooms.__name__}.")
    ]
    patterns = {one for module in modules for value in vars(module).values() for one in held(value)}
    assert len(patterns) > 300
    for one in patterns:
        plain = re.compile(one.pattern, re.IGNORECASE)
        for sentence in sentences:
            here, there = one.search(sentence), plain.search(sentence)
            assert (here and here.span()) == (there and there.span())


def test_what_a_pattern_needs_is_looked_for_in_small_letters():
    pattern = Caseless(r"\b(?:twice|\w+ times) a year\b", needs=("year",))
    assert pattern.search("Twice a YEAR")
    assert not pattern.search("twice a month")
    assert not Caseless(r"\bno\b", needs=("yes",)).search("No.")


def test_a_match_that_begins_with_a_blank_is_found_where_that_is_said():
    for anywhere, span in ((False, (4, 7)), (True, (3, 7))):
        found = Caseless(r"\b ?end", anywhere=anywhere).search("the end")
        assert found
        assert found.span() == span


def test_several_texts_are_asked_at_once():
    pattern = Caseless(r"\b(?:appoint\w*|named) by (?:the )?minister\b")
    texts = Texts(["Nothing.", "Appointed BY the minister.", "He was named by nobody.", "named by Minister Who"])
    assert texts.possible(pattern) == [1, 3]
    assert texts.possible(Caseless(r"\w+"), pattern) == [0, 1, 2, 3]
    assert {place: match[0] for place, match in texts.having(pattern).items()} == {
        1: "Appointed BY the minister",
        3: "named by Minister",
    }


def test_texts_are_asked_for_patterns_of_either_sort():
    texts = Texts(["Ten ferries sank.", "Two years passed.", "For ten years the ferry ran.", "FERRY"])
    assert texts.possible(Caseless(r"\bferr(?:y|ies)\b")) == [0, 2, 3]
    assert texts.possible(re.compile(r"\bFor ten years\b")) == [2]
    assert texts.possible(re.compile(r"\bbarges\b"), Caseless(r"\btwo years\b")) == [1]


def test_a_denial_inside_a_word_parts_two_statements():
    for said in ("They don't pay", "schools that don’t teach", "It is not paid", "nobody pays"):
        assert CONTRASTS.search(said), said
    assert not CONTRASTS.search("The schools teach and the pupils learn")
