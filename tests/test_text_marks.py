"""Marks: what every match of a pattern holds, and which marks a text has."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from analysis.text.marks import ANY, FIGURE, LONGEST, marks, needed


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\babolish\w*|\bno longer\b", {"aboli", "longe"}),
        (r"\b(?:is|are) (?:\w+ )?decided\b", {"decid"}),
        (r"\bno\b", {"no "}),
        (r"\b(?:un)?fair\b", {"fair ", "unfai"}),
        (r"\blicen[cs]es\b", {"licen"}),
        (r"\d+ ?%", {FIGURE}),
        (r"(?:19|20)\d\d\b", {FIGURE}),
        (r"(?<!\w)(?:19|20)\d\d\b", {"19", "20"}),
        (r"\(", {"("}),
        (r"\w+ing\b", {ANY}),
        (r"less\b", {ANY}),  # may be the end of a word
        (r"\b(?:the )?\w+", {ANY}),
        (r"\bof\b|\w+", {ANY}),
        (r"(?P<a>x)(?P=a)", {ANY}),  # not followed
        ("a" * (LONGEST + 1), {ANY}),
    ],
)
def test_of_each_way_through_a_pattern_the_rarest_mark_is_needed(pattern: str, expected: set[str]):
    assert needed(pattern).keys() == expected


def test_beside_the_rarest_mark_another_is_needed_where_there_is_one():
    found = needed(r"\b(?:appointed|named) by (?:the )?(?:king|minister)\b")
    assert found == {mark: frozenset({"king ", "minis"}) for mark in ("appoi", "named")}
    assert needed(r"\bappointed\b") == {"appoi": frozenset({ANY})}


def test_a_text_has_the_heads_of_its_words_its_signs_and_whether_it_has_figures():
    found = marks("No EXIT: 1998")
    assert {"no ", "exi", "exit", "exit ", ":", "19", FIGURE, ANY} <= found
    assert not {"no", "exit:", "98", "0 "} & found


@given(
    st.lists(
        st.sampled_from(
            ["ab", "a?", "(?:b|cd)+", "\\w", "\\b", " ", "(?:ef g)*", "[cd]", "[^c]", ",", "\\d{2}", "(?=a)"]
        )
    )
    .map("".join)
    .filter(lambda pattern: not re.search(r"\\b[?*+]", pattern)),
    st.text("abcdefg ,1", max_size=24),
)
@settings(suppress_health_check=[HealthCheck.filter_too_much])  # one text in five matches
def test_no_text_that_matches_is_without_the_marks(pattern: str, text: str):
    assume(re.search(pattern, text))
    held = marks(text)
    assert any(mark in held and not beside.isdisjoint(held) for mark, beside in needed(pattern).items())
