"""The tense of a verb or a sentence, as reported speech moves it: past, past perfect, "would", "might"."""

from __future__ import annotations

from spacy.tokens import Span, Token

from analysis.extraction.parse.grammar import AUXILIARY

_SHIFTED = frozenset(("would", "might"))
"""What "will" and "may" become in reported speech."""


def is_past(verb: Token) -> bool:
    """Whether a verb stands in the simple past, itself or by a helping verb."""
    helping = [child for child in verb.lefts if child.dep_ in AUXILIARY]
    if not helping and verb.tag_ == "VBN" and any(child.dep_ == "nsubj" for child in verb.lefts):
        return True  # "No other port allowed for it": taken for a participle
    return any(token.tag_ == "VBD" for token in (verb, *helping))


def is_perfect(verb: Token) -> bool:
    """Whether a verb stands in the past perfect; behind "Never had it …" the parser makes "had" the head."""
    if verb.lower_ == "had":
        return any(child.dep_ == "ccomp" and child.tag_ == "VBN" for child in verb.rights)
    return verb.tag_ in ("VBN", "VBG") and any(
        child.lower_ in ("had", "'d", "’d") and child.dep_ == "aux" for child in verb.lefts
    )


def is_modal(verb: Token) -> bool:
    """Whether a verb stands with "would", "might" or "could have"."""
    helping = {child.lower_ for child in verb.lefts if child.dep_ in AUXILIARY}
    return bool(helping & _SHIFTED) or {"could", "have"} <= helping


def could(verb: Token) -> bool:
    """Whether a verb stands with "could"."""
    return any(child.lower_ == "could" and child.dep_ == "aux" for child in verb.lefts)


def shifts(sentence: Span) -> bool:
    """Whether any verb of a sentence stands in the tense of reported speech."""
    return is_past(sentence.root) and any(is_perfect(token) for token in sentence)


def is_shifted(sentence: Span) -> bool:
    """Whether a sentence has a past perfect, a "would" or a "might" anywhere."""
    return any(is_perfect(token) or token.lower_ in _SHIFTED for token in sentence)
