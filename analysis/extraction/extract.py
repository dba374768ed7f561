"""From a text to its claims and critiques."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction.attribution import Attributed, attributed
from analysis.extraction.critiques import Demand, demands
from analysis.extraction.model import known, parse
from analysis.extraction.propositions import Proposition, propositions
from analysis.records import Dropped, Source
from analysis.text.layout import units


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A proposition and what was found out about it.

    Attributes:
        role: ``claim``, ``critique``, or why it is neither (``heading``, ``definition``, ``question`` …).
        voice, voice_kind: ``author``, or the named source.
        kind: provision, event, statistic, evaluation, causal or intention.
        cue: what decided.
    """

    proposition: Proposition
    role: str
    voice: str
    voice_kind: str
    kind: str
    topic: str
    endorsement: bool
    checkable: bool
    cue: str

    @property
    def start(self) -> int:
        """Offset of the first character in the source."""
        return self.proposition.start

    @property
    def end(self) -> int:
        """Offset after the last character in the source."""
        return self.proposition.end


@dataclass(frozen=True, kw_only=True)
class Extraction:
    """What one text says: every statement in reading order, the demands, the attributions, what was dropped."""

    source: Source
    statements: tuple[Statement, ...]
    demands: tuple[Demand, ...]
    attributions: tuple[Attributed, ...]
    dropped: tuple[Dropped, ...]

    @property
    def claims(self) -> tuple[Statement, ...]:
        """The statements that are claims of the official side."""
        return tuple(statement for statement in self.statements if statement.role == "claim")


def extract(source: Source, critics: Sequence[str] = ()) -> Extraction:
    """Find the claims and the critics' demands of one text."""
    parsed = parse(units(source.text, known()))
    attributions = attributed(parsed, source.text)
    wanted = demands(parsed, source.text, attributions, critics)
    statements = tuple(
        Statement(
            proposition=proposition,
            role="claim" if proposition.unit.kind in ("paragraph", "item", "row") else proposition.unit.kind,
            voice="author",
            voice_kind="author",
            kind="provision",
            topic=proposition.unit.section,
            endorsement=False,
            checkable=True,
            cue="sentence",
        )
        for proposition in propositions(parsed)
    )
    return Extraction(source=source, statements=statements, demands=wanted, attributions=attributions, dropped=())
