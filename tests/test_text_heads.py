"""Which words a pattern cannot do without, and which texts are passed over for want of them."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis.comparison.tensions as families
from analysis.text.caseless import Caseless
from analysis.text.concordance import Concordance
from analysis.text.heads import clauses
from tests.test_text_caseless import held


@pytest.mark.parametrize(
    ("pattern", "asked"),
    [
        (r"\b(?:for|since) (?:ten|two) years?\b", [{"year"}, {"for ", "sinc"}, {"ten ", "two "}]),
        (r"\b(?:the )?bar(?:red)?\b", [{"bar"}]),  # with or without an article
        (r"\bre-?open", [{"re"}]),
        (r"\bno (?!one)\w+", [{"no "}]),
        (r"(?<![\w-])Ferr(?:y|ies)\b", [{"ferr"}]),
        (r"\b\d{1,3}(?:st|th) (?:\w+ ){0,2}Year", [{"year"}, {"#"}]),
        (r"\b(?:(?P<kept>kept its )?tenth (?(kept)year|birthday))\b", [{"birt", "year"}, {"tent"}]),
        (r"ferry", []),  # it may stand within a word
        (r"\b(?:the )?\w+ed\b", []),
        (r"\b(?:ferry|\w+ed)\b", []),  # one of the choices asks for nothing
        (r"\b(?-i:Ferry)\b", [{"ferr"}]),
        (r"\b(?>ferry)\b", []),  # not read: asks for nothing
    ],
)
def test_the_words_that_a_pattern_asks_for(pattern, asked):
    assert sorted(map(sorted, clauses(pattern))) == sorted(map(sorted, asked))


words = st.lists(
    st.sampled_from(["No", "one", "in2010", "TEN", "years", "Ferries", "-", "é", "the", "31st"]), max_size=7
)


@given(
    pattern=st.sampled_from(
        [r"\bno\s*one\b", r"\bin ?(?:2010|two)\b", r"\b(?:31st|ten) (?:\w+ )*?years?\b", r"(?:the |\b)ferr(?:y|ies)\b"]
    ),
    texts=st.lists(words.map(" ".join), max_size=5),
)
def test_no_text_with_a_match_is_passed_over(pattern, texts):
    having = Concordance(texts).having(Caseless(pattern))
    matching = {number for number, text in enumerate(texts) if re.search(pattern, text, re.IGNORECASE)}
    assert matching <= set(having)


def test_texts_without_a_word_of_some_clause_are_passed_over():
    found = Concordance(["Ten ferries sank.", "Two years passed.", "For ten years the ferry ran."])
    assert found.having(Caseless(r"\bfor (?:ten|two) years\b")) == [2]
    assert found.having(Caseless(r"\b(?:ferr(?:y|ies)|years)\b")) == [0, 1, 2]
    assert found.having(Caseless(r"\bbarges\b")) == []


def test_no_pattern_of_the_rules_loses_a_match_to_being_passed_over():
    root = Path(__file__).resolve().parents[1]
    told = (root / "source" / "kazakhstan-democracy.txt").read_text(encoding="utf-8")
    told += " ".join(
        path.read_text(encoding="utf-8") for path in sorted((root / "measure/training").glob("*.txt"))[::90]
    )
    sentences = [one for one in re.split(r"(?<=[.;])\s+|\n+", told) if one]
    read = Concordance(sentences)
    modules = [import_module(f"{families.__name__}.{one.name}") for one in pkgutil.iter_modules(families.__path__)]
    patterns = {one for module in modules for value in vars(module).values() for one in held(value)}
    passed = 0
    for one in patterns:
        having = set(read.having(one))
        assert all(not one.search(text) for at, text in enumerate(sentences) if at not in having)
        passed += len(sentences) - len(having)
    assert passed > 0.7 * len(patterns) * len(sentences)  # and it is worth the while
