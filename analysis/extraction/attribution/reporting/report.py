"""What a reporting construction consists of, in tokens of one Doc."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.parse.grammar import beside

Range = tuple[int, int]
"""First token and the one after the last."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """One reporting construction.

    Attributes:
        cue: the token that reports.
        group: the tokens of the cue ("has repeatedly said", "according to").
        source: who reports, or None.
        speaker: the head word of the source, or None.
        content: what is reported, or None where it has to be a quotation nearby.
        form: ``clause``, ``infinitive``, ``object``, ``predicate`` or ``quotation``.
        phrase: the source with its title before and its relative or participial clause after; None without source.
        patient: the subject of a passive, of which the content is said; None elsewhere.
        asserted: the content is put forward as true by the source (not wished, asked, denied or left open).
    """

    cue: Token
    group: Range
    source: Range | None
    speaker: Token | None
    content: Range | None
    form: str = "clause"
    asserted: bool = True
    phrase: Range | None = None
    patient: Range | None = None


def lemma_of(token: Token) -> str:
    """The lemma, mended where the lemmatiser cuts too much; a phrasal verb of speech counts as the plain verb."""
    lemma = token.lemma_.lower()
    lemma = words.MENDED.get(lemma, lemma)
    if lemma in words.PHRASAL and token.i + 1 < len(token.doc):
        particles, plain = words.PHRASAL[lemma]
        if beside(token, 1).lower_ in particles.split():
            return plain
    return lemma
