"""Whether an attribution gives words to somebody: what they put forward as true, not what they ask, plan or think."""

from __future__ import annotations

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.attributed import AUTHOR, Attributed
from analysis.extraction.attribution.names import is_law
from analysis.text.words import word_set

PEOPLE_AT_LARGE = word_set("people men women citizens residents inhabitants households persons respondents nobody")
"""What so many of these say is a figure of whoever counted them."""

STATING = frozenset(["recognise", "recognize", "view", "accept", "consider"])
"""With a clause, what a visiting team or a report says in somebody's favour; what is so "in the view of" somebody."""

SEEING = frozenset(["see", "view", "regard", "consider", "recognise", "recognize"])
"""With a thing and what it is taken for, somebody's verdict."""

_SPEAKERS = ("person", "organisation")


def puts_forward(one: Attributed) -> bool:
    """Whether somebody other than the author puts forward as true what is attributed to them."""
    if one.voice in PEOPLE_AT_LARGE or not one.asserted or one.voice_kind == "unnamed" or one.voice == AUTHOR:
        return False
    if one.lemma in words.ATTITUDE and not _stated(one):
        return False
    if one.voice_kind != "person" and is_law(one.voice):
        return False  # a law disposes, it does not speak
    return not (one.lemma in words.THANKING and one.form == "predicate")  # an act of courtesy


def _stated(one: Attributed) -> bool:
    """Whether what somebody does in the mind is told as a view of theirs ("analysts see the reform as a hurdle")."""
    if one.form == "predicate":
        return one.lemma in SEEING and one.voice_kind in ("group", *_SPEAKERS)
    return one.lemma in STATING and one.form == "clause"
