"""What a statement is about: the text's own headings, and where they do not part it the nouns of its paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

from spacy.tokens import Doc, Token

from analysis.extraction.claims.topic_words import GENERAL_ADJECTIVES, GENERIC
from analysis.extraction.parse.grammar import beside
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.words import MONTHS

LEAST_SHARE = 0.5
"""A heading over more than this share of the text (its title) parts nothing."""

COMMON = 0.6
"""A noun in more than this share of the paragraphs parts nothing."""


@dataclass(slots=True)
class _Nouns:
    """What the whole text calls things.

    Attributes:
        counts: for each paragraph, how often it names a thing, by lemma.
        forms: for each lemma, the forms in which the text writes it.
    """

    counts: dict[int, Counter[str]] = field(default_factory=dict)
    forms: dict[str, Counter[str]] = field(default_factory=dict)

    def hear(self, doc: Doc, paragraph: int) -> None:
        here = self.counts.setdefault(paragraph, Counter())
        for token in doc:
            for lemma, form in _names(token):
                here[lemma] += 1
                self.forms.setdefault(lemma, Counter())[form] += 1

    def written(self, lemma: str) -> str:
        """The form in which the text most often writes a thing."""
        forms = self.forms.get(lemma)
        return min(forms, key=lambda form: (-forms[form], form)) if forms else ""


def topics(propositions: Sequence[Proposition]) -> list[str]:
    """A topic for each proposition: its heading, else the noun that best parts its paragraph from the others.

    Headings are given as the text writes them, without a number and without a date; nouns in the form in which the text
    writes them most often ("media", not "medium").
    """
    sections = Counter(one.unit.section for one in propositions)
    titles = {section for section, count in sections.items() if count > LEAST_SHARE * len(propositions)}
    nouns = _Nouns()
    units: set[int] = set()
    for one in propositions:
        if id(one.unit) not in units and one.unit.kind not in ("heading", "furniture"):
            units.add(id(one.unit))
            nouns.hear(one.tokens.doc, one.unit.paragraph)
    spread = Counter(noun for counts in nouns.counts.values() for noun in counts)
    total: Counter[str] = Counter()
    for counts in nouns.counts.values():
        total.update(counts)
    labels = {
        paragraph: nouns.written(_best(counts, spread, total, len(nouns.counts)))
        for paragraph, counts in nouns.counts.items()
    }
    found = []
    for one in propositions:
        section = "" if one.unit.section in titles or _is_dated(one.unit.section) else one.unit.section
        found.append(section or labels.get(one.unit.paragraph, "") or one.unit.section)
    return found


_TELLING_LITTLE = GENERAL_ADJECTIVES | GENERIC
"""Words that make no topic more exact."""


def _is_dated(section: str) -> bool:
    """Whether a line that stands as a heading is hardly more than a date ("Vale, 4 October 2022", "October 2022")."""
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", section)]
    return bool(re.search(r"\b\d{4}\b", section)) and len(words) <= 4 and any(word in MONTHS for word in words)


def _names(token: Token) -> list[tuple[str, str]]:
    """A noun, and the noun with the word that tells its sort ("mass media"), as lemma and as written."""
    if token.pos_ != "NOUN" or len(token.text) < 3 or not token.is_alpha:
        return []
    if token.text[0].isupper() and not token.is_sent_start:
        return []  # a name
    after = beside(token, 1) if token.i + 1 < len(token.doc) else None
    if after is not None and (after.text == "-" or after.dep_ == "compound" or token.dep_ == "compound"):
        return []  # the first half of a longer name
    low = token.lower_
    found = [] if low in GENERIC or token.lemma_.lower() in GENERIC else [(token.lemma_.lower(), low)]
    before = beside(token, -1) if token.i else None
    if before is None or before.head.i != token.i or before.dep_ not in ("amod", "compound") or not before.is_alpha:
        return found
    plain = before.pos_ in ("NOUN", "ADJ") and before.lower_ not in _TELLING_LITTLE
    if plain and before.tag_ not in ("JJR", "JJS", "VBN", "VBG"):
        name = before.lower_ if before.text.islower() or before.is_sent_start else before.text
        found.append((f"{before.lower_} {token.lemma_.lower()}", f"{name} {low}"))
    return found


def _best(counts: Counter[str], spread: Counter[str], total: Counter[str], paragraphs: int) -> str:
    """The noun that is frequent here and shared by some but not by all paragraphs; a pair only if it comes back."""
    best, most = "", 0.0
    for noun, count in sorted(counts.items()):
        shared = spread[noun]
        if (shared > COMMON * paragraphs and paragraphs > 3) or (" " in noun and total[noun] < 2):
            continue
        score = count * (1.8 if " " in noun else 1.0) * log(1 + paragraphs / shared) * (1.3 if shared > 1 else 1.0)
        if score > most:
            best, most = noun, score
    return best
