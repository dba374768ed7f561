"""What a statement is about: the text's own headings, and where they do not part it the nouns of its paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from analysis.extraction.propositions import Proposition

LEAST_SHARE = 0.5
"""A heading over more than this share of the text (its title) parts nothing."""


def topics(propositions: Sequence[Proposition]) -> list[str]:
    """A topic for each proposition."""
    sections = Counter(one.unit.section for one in propositions)
    titles = {section for section, count in sections.items() if count > LEAST_SHARE * len(propositions)}
    by_paragraph: dict[int, Counter[str]] = {}
    units: set[int] = set()
    for one in propositions:
        if id(one.unit) not in units and one.unit.kind not in ("heading", "furniture"):
            units.add(id(one.unit))
            by_paragraph.setdefault(one.unit.paragraph, Counter()).update(_nouns(one))
    spread = Counter(noun for counts in by_paragraph.values() for noun in counts)
    labels = {paragraph: _best(counts, spread, len(by_paragraph)) for paragraph, counts in by_paragraph.items()}
    return [
        one.unit.section
        if one.unit.section and one.unit.section not in titles
        else labels.get(one.unit.paragraph, "") or one.unit.section
        for one in propositions
    ]


def _nouns(one: Proposition) -> list[str]:
    """The nouns of a unit, alone and with the word that tells their sort ("mass media")."""
    found = []
    for token in one.tokens.doc:
        if token.pos_ != "NOUN" or len(token.text) < 4:
            continue
        found.append(token.lemma_.lower())
        before = token.doc[token.i - 1] if token.i else None
        if before is not None and before.head.i == token.i and before.dep_ in ("amod", "compound") and before.is_alpha:
            found.append(f"{before.lower_} {token.lower_}")
    return found


def _best(counts: Counter[str], spread: Counter[str], paragraphs: int) -> str:
    """The noun that is frequent here and shared by some but not by all paragraphs."""
    best, most = "", 0.0
    for noun, count in sorted(counts.items()):
        shared = spread[noun]
        if shared > 0.6 * paragraphs and paragraphs > 3:
            continue
        score = count * (1.5 if " " in noun else 1.0) * log(1 + paragraphs / shared) * (1.3 if shared > 1 else 1.0)
        if score > most:
            best, most = noun, score
    return best
