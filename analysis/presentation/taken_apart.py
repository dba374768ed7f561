"""One paragraph taken apart: its list items, its parse, and what was made of each part."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd
from spacy.tokens import Doc

from analysis.extraction.parse.model import Parsed
from analysis.presentation.shown import Shown, drawing
from analysis.presentation.wording import voice
from analysis.records import Case

TREE = {
    "compact": False,
    "distance": 96,  # narrow, so that its letters can be read on a phone
    "word_spacing": 30,
    "arrow_spacing": 12,
    "font": "sans-serif",
    "bg": "#ffffff",
}


def paragraph(text: str, words: str) -> tuple[int, int]:
    """Where the paragraph stands that holds ``words``: (start, end) in ``text``.

    Raises:
        ValueError: the words are not in the text.
    """
    place = text.index(words)
    end = text.find("\n", place)
    return text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end


def pieces(parsed: Sequence[Parsed], start: int, end: int) -> list[Parsed]:
    """The units that the layout makes of a stretch of the text."""
    found = []
    for one in parsed:
        place = one.unit.span(0, len(one.unit.text))
        if place and start <= place[0] and place[1] <= end:
            found.append(one)
    return found


def pieces_table(found: Sequence[Parsed]) -> pd.DataFrame:
    """What the parser is given: ``read as``, ``announced by`` (the list's head) and ``words``."""
    rows = [(one.unit.kind, one.unit.lead, one.unit.text) for one in found]
    return pd.DataFrame(rows, columns=["read as", "announced by", "words"])


def opening(doc: Doc, words: int) -> Doc:
    """The first words of a parse as a parse of their own; a word whose head is cut off keeps no arc."""
    return doc[:words].as_doc()


def parse_table(doc: Doc) -> pd.DataFrame:
    """The parse in words: one row a token, with the word it depends on."""
    rows = [
        (token.text, _class(token.pos_), _role(token.dep_), "–" if token.head == token else token.head.text)
        for token in doc
        if not token.is_space
    ]
    return pd.DataFrame(rows, columns=["word", "class", "role", "depends on"])


def tree(doc: Doc, alt: str) -> Shown:
    """DisplaCy's drawing of a parse."""
    from spacy import displacy

    svg = str(displacy.render(doc, style="dep", jupyter=False, options=TREE))
    # displaCy numbers its drawings at random; a fixed name keeps the notebook's bytes
    return drawing(re.sub(r"[0-9a-f]{32}", "parse", svg), alt)


def claims_table(case: Case, start: int, end: int) -> pd.DataFrame:
    """The claims in a stretch of the text, and what was found out about each."""
    rows = [
        (one.quote, one.proposition, voice(one.voice), one.kind, one.cue)
        for one in case.claims
        if start <= one.start and one.end <= end
    ]
    return pd.DataFrame(rows, columns=["words of the text", "read alone", "voice", "kind", "what decided"])


def sentences_with_claims(case: Case, parsed: Sequence[Parsed]) -> tuple[int, int, int]:
    """How many sentences the text has, how many hold a claim, and how many hold more than one."""
    spans = [
        one.unit.span(sentence.start_char, sentence.end_char)
        for one in parsed
        if one.unit.kind not in ("furniture", "heading")
        for sentence in one.doc.sents
    ]
    held = [sum(place[0] <= one.start < place[1] for one in case.claims) for place in spans if place]
    return len(held), sum(count > 0 for count in held), sum(count > 1 for count in held)


def dropped_table(text: str) -> pd.DataFrame:
    """The passages that are no claim, and why: in words, without the name that the reason goes by in the code."""
    from analysis import read

    rows = [(one.quote, one.reason.partition(": ")[2] or one.reason) for one in read(text).dropped]
    return pd.DataFrame(rows, columns=["words of the text", "why it is no claim"])


def _class(tag: str) -> str:
    from spacy.glossary import GLOSSARY

    return {"ADP": "preposition"}.get(tag) or str(GLOSSARY.get(tag, tag.lower()))


_ROLES = {
    "nsubj": "subject",
    "nsubjpass": "subject of a passive",
    "dobj": "object",
    "det": "article or determiner",
    "prep": "preposition",
    "pobj": "object of a preposition",
    "ROOT": "main verb",
    "amod": "adjective",
    "compound": "part of a compound",
    "punct": "punctuation",
    "aux": "helping verb",
    "poss": "possessive",
    "advmod": "adverb",
    "conj": "joined by and/or",
    "cc": "and/or",
}


def _role(dependency: str) -> str:
    return _ROLES.get(dependency, dependency)
