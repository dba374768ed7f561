"""What a reporting construction consists of, in tokens of one Doc."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

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
        asserted: the content is put forward as true by the source (not wished, asked, denied or left open).
    """

    cue: Token
    group: Range
    source: Range | None
    speaker: Token | None
    content: Range | None
    form: str
    asserted: bool = True
