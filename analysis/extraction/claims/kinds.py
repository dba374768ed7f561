"""What kind of claim a proposition is, and the words that decide it.

Features that can be named (:mod:`analysis.extraction.claims.kind_features`) are weighed by a logistic regression over
the six kinds, fitted on annotated texts by ``measure/fit_kinds.py``; its table (``kind_weights.tsv``) can be read. The
cue is what spoke most for the kind against the others. Beside the features counts what the words mean, as a whole
(``kind_meanings.tsv``): so a verb that no annotated text had is read as those like it. Rules written by hand did worse
on texts they had not seen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.claims.asides import is_pledged
from analysis.extraction.claims.kind_features import WORD, features
from analysis.extraction.claims.kind_signs import settled
from analysis.extraction.claims.praise import feeling
from analysis.extraction.claims.reading import Kind, read
from analysis.extraction.sentences.propositions import Proposition
from analysis.lexicon.meanings import directions
from analysis.lexicon.words import content
from analysis.records import CLAIM_KINDS
from analysis.text.packaged import rows
from analysis.text.words import FUNCTION_WORDS

KINDS = tuple(sorted(CLAIM_KINDS))
"""In the order of the columns of the fitted tables."""

CONSTANT = "(constant)"


_RESULT = re.compile(r"\W*(?:As a (?:direct )?(?:result|consequence),|Thanks to\b)")
"""How a sentence opens that tells what something led to: a cause, whatever else it tells."""

_AHEAD = re.compile(
    r"\b(?:will|shall|(?:plans?|intends?|aims?|pledges?|undertakes?|promises?|is|are) to|going to)(?: \w+)?\W*$"
)
"""How the head of a list ends whose items are what is yet to be done."""

DIGITS = 6
"""What meanings add is rounded, because the last digits of such sums depend on the machine."""


def matters(found: Sequence[Proposition]) -> NDArray[np.float64]:
    """What each proposition is about: propositions by dimensions, rows of length 1."""
    return directions([Counter(content(one.wording)) for one in found])


def told_by_meaning(found: Sequence[Proposition]) -> list[list[float]]:
    """What the meaning of each proposition adds to each of ``KINDS``."""
    added: list[list[float]] = np.round(matters(found) @ by_meaning(), DIGITS).tolist()
    return added


def kind_of(one: Proposition, voice: str = AUTHOR, meaning: Sequence[float] | None = None) -> Kind:
    """Provision, event, statistic, evaluation, causal or intention.

    Args:
        one: the proposition.
        voice: whose words it is.
        meaning: what its meaning adds (:func:`told_by_meaning`), where that is at hand for many at once.
    """
    if one.form == "row":
        return Kind("statistic", f"table row: {one.wording}")
    result = _RESULT.match(one.wording)
    if result:
        return Kind("causal", f"it opens with '{result.group().strip()}'")
    if one.form == "item" and one.verb.tag_ == "VB" and (ahead := _AHEAD.search(one.unit.lead or one.unit.section)):
        return Kind("intention", f"the list's head: '{ahead.group().strip()}'")
    if is_pledged(one, one.verb):
        return Kind("intention", f"the heading: '{one.unit.section}'")
    if voice != AUTHOR and (praise := feeling(one)):
        return Kind("evaluation", f"it tells praise: '{praise}'")
    plain = settled(read(one))
    if plain is not None:
        return plain
    found = features(one, voice)
    table = weights()
    known = [(name, word, table[name]) for name, word in found.items() if name in table]
    meant = told_by_meaning([one])[0] if meaning is None else meaning
    columns = zip(*(row for _, _, row in known), strict=True) if known else ((),) * len(KINDS)
    sums = [one + other + sum(column) for one, other, column in zip(table[CONSTANT], meant, columns, strict=True)]
    best = max(range(len(KINDS)), key=lambda place: (sums[place], -place))
    rival = max((place for place in range(len(KINDS)) if place != best), key=lambda place: (sums[place], -place))
    ranked = sorted(known, key=lambda each: (each[2][rival] - each[2][best], each[0]))
    shown: dict[str, str] = {}
    for name, word, row in ranked:
        little = name.startswith(WORD) and word.lower() in FUNCTION_WORDS  # it counts, but tells a reader nothing
        if row[best] > row[rival] and not little:
            shown.setdefault(word.lower(), _shown(name, word))
    return Kind(KINDS[best], "; ".join([*shown.values()][:2]) or "nothing speaks for another kind")


_PLAINLY = (
    (re.compile(r"clause: \w+"), "its verb"),
    (re.compile(r"a figure as \w+"), "a figure"),
    (re.compile(r"subject bare"), "a subject without article"),
)
"""Names of features in a parser's terms, and what a reader is told instead."""

_FORMS = {
    "adjunct": "said as an addition to a sentence",
    "answer": "said as an answer",
    "apposition": "said as an explanation of a name",
    "aside": "said as an aside",
    "clause": "said as a clause",
    "gapped": "said without a verb of its own",
    "item": "said as an item of a list",
    "predicate": "said as one of several predicates",
    "reason": "said as a reason",
    "relative": "said as a relative clause",
    "sentence": "said as a sentence",
    "share": "said as a share",
}
"""The forms of propositions, as a reader is told of them."""


def _shown(name: str, word: str) -> str:
    form = name.removeprefix("form: ")
    name = _FORMS.get(form, form)
    for pattern, plain in _PLAINLY:
        name = pattern.sub(plain, name)
    return name if not word or f"'{word.lower()}'" in name else f"{name}: '{word}'"


@lru_cache(maxsize=1)
def weights() -> Mapping[str, tuple[float, ...]]:
    """What each feature adds to each of ``KINDS``."""
    return {name: tuple(float(value) for value in values) for name, *values in rows(__package__, "kind_weights.tsv")}


@lru_cache(maxsize=1)
def by_meaning() -> NDArray[np.float64]:
    """What each dimension of meaning adds to each of ``KINDS``."""
    return np.array([[float(value) for value in values] for _, *values in rows(__package__, "kind_meanings.tsv")])
