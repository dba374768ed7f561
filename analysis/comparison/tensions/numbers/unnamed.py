"""What a figure counts that has no noun behind it."""

from __future__ import annotations

import re

from analysis.comparison.tensions.numbers.figure_words import NUMBERS
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.numbers.quantity import Quantity


def whom(sheet: Sheet) -> str:
    """Whom "their number" counts where none was told before: the plural that the sentence is about."""
    many = [
        token
        for token in sheet.passage.tokens
        if token.tag_ == "NNS" and token.dep_ in ("nsubj", "nsubjpass", "attr", "dobj")
    ]
    return in_singular(many[0]) if many else ""


def labelled(sheet: Sheet, one: Quantity) -> str:
    """What a row counts: the noun that its label begins with, "Donors aged under twenty: 39,000"."""
    if not re.search(r":\s*$", sheet.text[: one.start]) or sheet.text[one.end :].strip(" .;"):
        return ""
    nouns = [token for token in sheet.passage.words(0, one.start) if token.pos_ == "NOUN"]
    return in_singular(nouns[0]) if nouns else ""


def subject(sheet: Sheet, one: Quantity) -> str:
    """What a bare figure counts: the subject of its verb, in "the number of visits rose from 900 to 1,200"."""
    tokens = sheet.passage.words(one.start, one.end)
    top = tokens[-1] if tokens else None
    while top is not None and top.head != top and top.pos_ not in ("VERB", "AUX"):
        top = top.head
    if top is None:
        return ""
    for child in top.children:
        if child.dep_ in ("nsubj", "nsubjpass") and child.i < tokens[0].i and child.pos_ == "NOUN":
            inner = [deep for word in child.children if word.lower_ == "of" for deep in word.children]
            if child.lemma_.lower() in ("number", "total", "count", "figure"):
                return in_singular(inner[0]) if inner else ""
            if top.lemma_.lower() in NUMBERS and tokens[-1].dep_ in (
                "dobj",
                "attr",
                "acomp",
                "nummod",
                "oprd",
                "npadvmod",
            ):
                return in_singular(child)
            return in_singular(child) if re.search(r"\b(?:from|to)\s*$", sheet.text[: one.start]) else ""
    return ""
