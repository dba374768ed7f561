"""Who decided what about a row, and how: a rule's suggestion, a reading made by a machine, or a person's decision.

The three are never shown alike. The tables hold the decision alone; who made it, why, and with what stands in the
case's ``judgements/`` and is looked up here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from analysis.comparison.answers import unsaid
from analysis.presentation.finding import DISSOLVED, SPLIT, STANDS, UNSURE, tension_state
from analysis.presentation.wording import listed, number
from analysis.records import Case, Claim, Link, Tension
from analysis.tables.judgements import Judgement, read_judgements
from analysis.tables.overlay import attach, link_key
from analysis.tables.rowless import found_by_readers

MADE_WITH = "made_with"
"""The column of a judgements file that says, where it is filled, that no person made the row."""

RULE, MACHINE, PERSON, UNKNOWN = "rule", "machine", "person", "unknown"
"""Whose word a row is; unknown where a table holds a decision that no file of judgements has."""


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One decision about one row.

    ``made_with`` is filled where it was a machine's reading; ``recorded`` is False where only the table holds it, so
    that nobody can say who decided, or why.
    """

    decision: str
    coder: str = ""
    reason: str = ""
    date: str = ""
    made_with: str = ""
    recorded: bool = True

    @property
    def by(self) -> str:
        """``machine``, ``person`` or ``unknown``."""
        return UNKNOWN if not self.recorded else MACHINE if self.made_with else PERSON

    @property
    def who(self) -> str:
        """Whose decision it is, with what it was made; empty where there is no record of it."""
        if not self.recorded:
            return ""
        coder = self.coder or "a reader who gave no name"
        return f"{coder}, made with {self.made_with}" if self.made_with else coder


@dataclass(frozen=True, kw_only=True)
class Found:
    """A passage, or a pair of them, that readers found and no rule did: its words, and the decisions on it.

    ``start`` is where the first passage stands, in characters.
    """

    kind: str
    quotes: tuple[str, ...]
    start: int
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, kw_only=True)
class Decisions:
    """Every decision on the rows of a case.

    Attributes:
        rows: (kind, key of the row) → its decisions, as ``analysis.tables.overlay.attach`` keys them.
        suggested: key of a link → the relation that the rules suggested before anyone decided.
        readers: who decided anything on a row, each once.
        found: what readers found that is no row, in the order of the text.
    """

    rows: Mapping[tuple[str, str], tuple[Decision, ...]] = field(default_factory=dict)
    suggested: Mapping[str, str] = field(default_factory=dict)
    readers: tuple[str, ...] = ()
    found: tuple[Found, ...] = ()

    def found_as(self, kind: str) -> tuple[Found, ...]:
        """The claims (``claim``) or pairs of passages (``tension``) that readers found and no rule did."""
        return tuple(one for one in self.found if one.kind == kind)

    def tension(self, one: Tension) -> tuple[Decision, ...]:
        """The decisions on a tension."""
        return self._of("tension", one.tension_id, one.judgement)

    def link(self, one: Link) -> tuple[Decision, ...]:
        """The decisions on a claim beside a demand."""
        return self._of("link", link_key(one), one.judgement)

    def claim(self, one: Claim) -> tuple[Decision, ...]:
        """The decisions on whether a row is a claim."""
        return self._of("claim", one.claim_id, one.judgement)

    def by(self, one: Link) -> str:
        """Whose word the relation of a link is: ``rule``, ``machine``, ``person`` or ``unknown``."""
        given = {decision.by for decision in self.link(one)}
        return next((by for by in (PERSON, MACHINE, UNKNOWN) if by in given), RULE)

    def unread(self, pairs: Iterable[tuple[Link, Claim]]) -> bool:
        """Whether of some links with their claims one is a rule's suggestion and no more."""
        return any(self.by(link) == RULE for link, _ in pairs)

    def rule_said(self, one: Link) -> str:
        """The relation that the rules suggested."""
        return self.suggested.get(link_key(one), one.relation)

    def _of(self, kind: str, key: str, judgement: str) -> tuple[Decision, ...]:
        found = self.rows.get((kind, key), ())
        if found:
            return found
        return tuple(Decision(decision=said, coder=coder, recorded=False) for coder, said in unsaid(judgement))


@dataclass(frozen=True, kw_only=True)
class Sureness:
    """How the rules' proposals fared where they were read again.

    Attributes:
        links_read: suggested relations that somebody decided on.
        links_kept: those decided as suggested.
        tensions_read, standing, unsure, split, dissolved: the same for tensions; the four parts are the whole.
    """

    links_read: int
    links_kept: int
    tensions_read: int
    standing: int
    unsure: int
    split: int
    dissolved: int

    @property
    def links(self) -> str:
        """How the suggested relations fared, in a clause."""
        if not self.links_read:
            return "no suggested relation has been read again yet"
        if self.links_read == 1:
            return f"one suggested relation was read again, and {'left as it was' if self.links_kept else 'changed'}"
        kept = f"{self.links_kept or 'none'} {'was' if self.links_kept == 1 else 'were'} left as suggested"
        return f"of {self.links_read} suggested relations that were read again, {kept}"

    @property
    def pairs(self) -> str:
        """How the flagged pairs fared, in a clause."""
        if not self.tensions_read:
            return "no flagged pair has been read again yet"
        if self.tensions_read == 1:
            return f"one flagged pair was read again: {self.alone}"
        return f"of {self.tensions_read} flagged pairs that were read again, {self.tensions}"

    @property
    def alone(self) -> str:
        """What became of a pair that alone was read again."""
        if self.split:
            return "readers differ on it"
        return "it stands" if self.standing else "it stays open" if self.unsure else "it was set aside"

    @property
    def tensions(self) -> str:
        """What became of the tensions that were read again, in a clause; the parts add up to ``tensions_read``."""
        stand = f"{number(self.standing)} {'stands' if self.standing == 1 else 'stand'}"
        unsure = f"{number(self.unsure)} {'stays' if self.unsure == 1 else 'stay'} open"
        split = f"on {number(self.split)} readers differ"
        aside = f"{number(self.dissolved)} {'was' if self.dissolved == 1 else 'were'} set aside"
        parts = [stand, unsure if self.unsure else "", split if self.split else "", aside if self.dissolved else ""]
        return listed([part for part in parts if part])


def decisions_of(case: Case, folder: Path) -> Decisions:
    """The decisions on a case as its tables have it, before any of them is laid over a suggestion.

    Args:
        case: as read from its tables.
        folder: its folder; without ``judgements/`` in it nobody has decided.

    Raises:
        InputError: a file of judgements cannot be read.
    """
    attached = attach(case, read_judgements(folder / "judgements"))
    rows = {key: tuple(map(_decision, found)) for key, found in attached.rows.items()}
    return Decisions(
        rows=rows,
        suggested={link_key(one): one.relation for one in case.links},
        readers=tuple(sorted({one.who for found in rows.values() for one in found})),
        found=tuple(map(_found, found_by_readers(attached.unattached))),
    )


def _decision(one: Judgement) -> Decision:
    return Decision(
        decision=one.decision,
        coder=one.coder,
        reason=one.reason,
        date=one.date,
        made_with=dict(one.extra).get(MADE_WITH, ""),
    )


def _found(given: tuple[Judgement, ...]) -> Found:
    first = given[0]
    return Found(
        kind=first.kind,
        quotes=tuple(side.exact for side in (first.a, first.b) if side),
        start=first.a.start,
        decisions=tuple(map(_decision, given)),
    )


def read_by(case: Case, decisions: Decisions) -> str:
    """By what the pairs were read again, in words behind "read again"; empty where a person decided on any."""
    given = {said.by for one in case.tensions for said in decisions.tension(one)}
    return " by a machine, and by no person yet" if given == {MACHINE} else ""


def sureness(case: Case, decisions: Decisions) -> Sureness:
    """Count how the proposals fared."""
    read = [one for one in case.links if decisions.rule_said(one) and decisions.link(one)]
    states = [tension_state(one) for one in case.tensions]
    return Sureness(
        links_read=len(read),
        links_kept=sum(all(d.decision == decisions.rule_said(one) for d in decisions.link(one)) for one in read),
        tensions_read=sum(bool(state) for state in states),
        standing=states.count(STANDS),
        unsure=states.count(UNSURE),
        split=states.count(SPLIT),
        dissolved=states.count(DISSOLVED),
    )
