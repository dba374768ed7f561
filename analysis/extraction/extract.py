"""From a text to its claims and critiques."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.attribution.carried import carried
from analysis.extraction.attribution.gathering import gather
from analysis.extraction.claims.credit import is_checkable, is_endorsement, own_officers
from analysis.extraction.claims.elsewhere import Elsewhere
from analysis.extraction.claims.kinds import kind_of, told_by_meaning
from analysis.extraction.claims.roles import CLAIM, CRITIQUE, REASONS, roles
from analysis.extraction.claims.topics import topics
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critiques import hearing
from analysis.extraction.parse.model import known, parse
from analysis.extraction.sentences.propositions import Proposition, propositions
from analysis.extraction.voicing import Voices
from analysis.records import Dropped, Source
from analysis.text.bounds import bounded
from analysis.text.layout import units
from analysis.text.lines import line_ends
from analysis.text.plain import unwrapped
from analysis.text.progress import Tell, silent


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
    """What one text says: every statement in reading order, the demands, what was dropped.

    ``passed_over``: where critics are named, whose other demands were heard, one voice a demand.
    """

    source: Source
    statements: tuple[Statement, ...]
    demands: tuple[Demand, ...]
    dropped: tuple[Dropped, ...]
    passed_over: tuple[str, ...] = ()

    @property
    def claims(self) -> tuple[Statement, ...]:
        """The statements that are claims of the official side."""
        return tuple(statement for statement in self.statements if statement.role == "claim")


def extract(source: Source, critics: Sequence[str] = (), *, author: str = "", tell: Tell = silent) -> Extraction:
    """Find the claims and the critics' demands of one text.

    Args:
        source: the text.
        critics: names that restrict whose demands count; empty: whoever criticises.
        author: the critic whose own text it is, who has the floor throughout; "": an official text.
        tell: hears what is being done.
    """
    cut = units(source.text, known())
    text = unwrapped(line_ends(source.text), cut)
    source = replace(source, text=text)
    parsed = parse(tuple(bounded(cut)), tell)
    tell("  who says what")
    names = gather(parsed)
    attributions = attributed(parsed, text, names=names)
    other = Elsewhere(text)
    tell("  what critics demand")
    critical = hearing(parsed, text, attributions, critics, author, names)
    critical = replace(critical, demands=tuple(one for one in critical.demands if not other.holds(one.start, one.end)))
    tell("  what is claimed")
    found = propositions(parsed, attributions)
    told = (*attributions, *carried(parsed, attributions, text, names))
    voices = Voices(told, critical, own_officers(names))
    statements = tuple(
        _statement(proposition, role, topic, voices, meaning)
        for proposition, role, topic, meaning in zip(
            found, other.mark(found, roles(found)), topics(found), told_by_meaning(found), strict=True
        )
    )
    passed_over = tuple(one.voice for one in critical.others)
    return Extraction(
        source=source,
        statements=statements,
        demands=critical.demands,
        dropped=tuple(_dropped(one, source, passed_over) for one in statements if one.role != CLAIM),
        passed_over=passed_over,
    )


def _statement(proposition: Proposition, role: str, topic: str, voices: Voices, meaning: Sequence[float]) -> Statement:
    voice, voice_kind = voices.of(proposition)
    turn = proposition.unit.turn
    on_the_floor = turn is not None and turn.is_of(voice)  # in a transcript all words are somebody's
    if role in ("rhetoric", "fragment", "objection") and voice != AUTHOR and not on_the_floor:
        role = CLAIM
    if role == CLAIM and voices.is_critique(proposition):
        role, voice = CRITIQUE, voices.other(proposition) or voice
    kind = kind_of(proposition, voice, meaning)
    return Statement(
        proposition=proposition,
        role=role,
        voice=voice,
        voice_kind=voice_kind,
        kind=kind.name,
        topic=topic,
        endorsement=is_endorsement(proposition, voice, kind, voices.officers),
        checkable=is_checkable(proposition, kind),
        cue=f"{kind.name}: {kind.cue}",
    )


def _dropped(statement: Statement, source: Source, passed_over: Sequence[str]) -> Dropped:
    whose = f" ({statement.voice}, whom no --critic names)" if statement.voice in passed_over else ""
    return Dropped(
        start=statement.start,
        end=statement.end,
        quote=source.text[statement.start : statement.end],
        reason=f"{statement.role}: {REASONS[statement.role]}" + (whose if statement.role == CRITIQUE else ""),
    )
