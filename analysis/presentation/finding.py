"""What a case comes to, computed from its tables: nothing on the start page or the handout is typed in."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.comparison.answers import ANSWERING, UNRELATED
from analysis.presentation import wording
from analysis.presentation.relations import (
    AGAINST,
    ANNOUNCES,
    NONE_ANSWERS,
    ONE_TOUCHES,
    PARTLY,
    RELATIONS,
    SILENCE,
    TOUCHED,
    called,
    place,
)
from analysis.presentation.titles import articled
from analysis.records import Case, Claim, Critique, Link, Tension

STANDS, SPLIT, UNSURE, UNREAD, DISSOLVED = wording.TENSION_STATES

_AHEAD = re.compile(
    r"(?<!the )(?<!political )\bwill\b(?! of\b)|\b(?:intends?|plans?|proposes?) to\b"
    r"|\b(?:is|are) to be\b|\bgoing to\b",
    re.IGNORECASE,
)
"""Words that put what a claim tells of into the future."""


def announces(link: Link, claim: Claim) -> bool:
    """Whether a claim that answers in part puts all it says into the future: a plan, a promise."""
    ahead = claim.kind == "intention" or bool(_AHEAD.search(claim.quote))
    return link.relation == "partly_addresses" and ahead


def relation_said(link: Link, claim: Claim, critique: Critique | None = None, *, short: bool = False) -> str:
    """What a claim says to the demand, or to the finding of fault, that it stands beside."""
    if announces(link, claim):
        return ANNOUNCES[place(critique)]
    return called(link.relation, critique, short=short)


def tension_state(one: Tension) -> str:
    """One of :data:`wording.TENSION_STATES`; ``split`` where coders decided differently."""
    return one.judgement if one.judgement in wording.TENSION_STATES else SPLIT


def in_reading_order(tensions: Iterable[Tension]) -> list[Tension]:
    """Those judged to stand first, those set aside last; within each state the queue's own order."""
    states = list(wording.TENSION_STATES)
    return sorted(tensions, key=lambda one: states.index(tension_state(one)))


def open_tensions(tensions: Iterable[Tension]) -> list[Tension]:
    """The tensions that nobody's charitable reading has dissolved, in reading order: all that may be put forward."""
    return [one for one in in_reading_order(tensions) if tension_state(one) != DISSOLVED]


def apart(tensions: Iterable[Tension]) -> list[Tension]:
    """The first tension for each passage it starts from: a passage with many would fill a short list alone."""
    found: dict[int, Tension] = {}
    for one in tensions:
        found.setdefault(one.a_start, one)
    return list(found.values())


@dataclass(frozen=True, kw_only=True)
class Demand:
    """One demand with the claims set beside it, best first.

    Attributes:
        critique: the demand.
        beside: the links that say something (a relation is suggested), each with its claim, the most telling first.
        closest: the passages shown where nothing says anything, but for those that were read again and are about
            something else.
        elsewhere: how many those are.
    """

    critique: Critique
    beside: tuple[tuple[Link, Claim], ...]
    closest: tuple[tuple[Link, Claim], ...]
    elsewhere: int = 0

    @property
    def relations(self) -> set[str]:
        """The relations suggested for the claims beside it."""
        return {link.relation for link, _ in self.beside}

    @property
    def state(self) -> str:
        """``answered``, ``partly answered``, ``opposed``, ``touched`` or ``silence``: what the text says to it."""
        return next((words.state for name, words in RELATIONS.items() if name in self.relations), SILENCE)

    @property
    def answered(self) -> bool:
        """Whether a claim says that the thing is done, wholly or in part, or will be."""
        return bool(self.relations & ANSWERING)

    @property
    def announced(self) -> bool:
        """Whether it is answered in part, and by nothing but what is still to come."""
        partly = [pair for pair in self.beside if pair[0].relation == "partly_addresses"]
        return self.state == PARTLY and all(announces(*pair) for pair in partly)

    @property
    def contested(self) -> bool:
        """Whether one claim says that the thing is done, wholly or in part, and another is at odds with the demand."""
        return self.answered and "in_tension" in self.relations

    @property
    def says(self) -> str:
        """The state as a clause about the text, neutral as to who is right."""
        sort = place(self.critique)
        words = next((words.one[sort] for name, words in RELATIONS.items() if name in self.relations), NONE_ANSWERS)
        if self.announced:
            words = f"a claim {ANNOUNCES[sort]}"
        elif self.state == TOUCHED and len(self.beside) == 1:
            words = ONE_TOUCHES[sort]
        return f"{words}; another {AGAINST[sort]}" if self.contested else words

    @property
    def far(self) -> str:
        """What is said of a demand that no passage stands beside."""
        if not self.elsewhere:
            return "no passage is close"
        if self.elsewhere == 1:
            return "no passage is on this matter: the nearest was read again, and is on another"
        return f"no passage is on this matter: the nearest {self.elsewhere} were read again, and are on another"

    @property
    def telling(self) -> list[tuple[Link, Claim]]:
        """The claims that ``says`` rests on: the first beside it, and the first that goes against it."""
        against = [pair for pair in self.beside if pair[0].relation == "in_tension"]
        return list({claim.claim_id: (link, claim) for link, claim in (*self.beside[:1], *against[:1])}.values())


def _telling(pair: tuple[Link, Claim]) -> tuple[int, int]:
    known = list(RELATIONS)
    relation = pair[0].relation
    return (known.index(relation) if relation in known else len(known), pair[0].rank)


@dataclass(frozen=True, kw_only=True)
class Finding:
    """The figures of a case.

    ``voices`` are the critics; ``borrowed`` counts claims put into another's mouth; ``tension_states`` says of each
    flagged tension what became of it; ``articled`` holds the voices that are named with "the" in a sentence.
    """

    claims: int
    borrowed: int
    endorsements: int
    checkable: int
    tensions: int
    tension_states: tuple[str, ...]
    voices: tuple[str, ...]
    demands: tuple[Demand, ...]
    articled: frozenset[str] = frozenset()

    def called(self, voice: str) -> str:
        """A voice as it is named within a sentence."""
        return f"the {voice}" if voice in self.articled else voice

    @property
    def critics(self) -> list[str]:
        """The voices, in the order of the text; where they are too many for one sentence, the loudest first."""
        if wording.named(list(self.voices)) == list(self.voices):
            return list(self.voices)
        heard = Counter(one.critique.voice for one in self.demands)
        return sorted(self.voices, key=lambda voice: -heard[voice])

    @property
    def open_tensions(self) -> int:
        """How many flagged pairs nobody's charitable reading has dissolved."""
        return self.tensions - self.tension_states.count(DISSOLVED)

    @property
    def read_tensions(self) -> int:
        """How many flagged pairs somebody has read again and decided on."""
        return self.tensions - self.tension_states.count(UNREAD)

    @property
    def contested(self) -> int:
        """How many demands are answered by one claim while another is at odds with them."""
        return sum(demand.contested for demand in self.demands)


def finding_of(case: Case) -> Finding:
    """Count a case."""
    voices = tuple(dict.fromkeys(critique.voice for critique in case.critiques))
    return Finding(
        claims=len(case.claims),
        borrowed=sum(claim.voice != "author" for claim in case.claims),
        endorsements=sum(claim.endorsement for claim in case.claims),
        checkable=sum(claim.checkable for claim in case.claims),
        tensions=len(case.tensions),
        tension_states=tuple(tension_state(one) for one in case.tensions),
        voices=voices,
        demands=demands_of(case),
        articled=articled(case, voices),
    )


def demands_of(case: Case) -> tuple[Demand, ...]:
    """Every demand with its claims, in the order of the table of demands."""
    claims = {claim.claim_id: claim for claim in case.claims}
    beside: dict[str, list[Link]] = defaultdict(list)
    for link in case.links:
        beside[link.critique_id].append(link)
    found = []
    for critique in case.critiques:
        links = sorted(beside[critique.critique_id], key=lambda link: link.rank)
        pairs = [(link, claims[link.claim_id]) for link in links if link.claim_id in claims]
        closest = [pair for pair in pairs if not pair[0].relation]
        near = [pair for pair in closest if pair[0].judgement != UNRELATED]
        found.append(
            Demand(
                critique=critique,
                beside=tuple(sorted((pair for pair in pairs if pair[0].relation), key=_telling)),
                closest=_each_once(near),
                elsewhere=len(closest) - len(near),
            )
        )
    return tuple(found)


def _each_once(pairs: Iterable[tuple[Link, Claim]]) -> tuple[tuple[Link, Claim], ...]:
    """The first of those that say the same: a report that repeats a sentence is quoted once."""
    found: dict[str, tuple[Link, Claim]] = {}
    for link, claim in pairs:
        found.setdefault(wording.letters(claim.quote), (link, claim))
    return tuple(found.values())


SILENT_EVERY = 4
"""Of so many demands chosen from a long list one is met by silence: what a text passes over is a finding too."""


def ranked(demands: Sequence[Demand]) -> list[Demand]:
    """Demands with those first on which the text says most; among each few stands one that nothing answers.

    An answer or a denial says more than a claim on the same matter; of two alike the closer one comes first.
    """
    silent = sorted((one for one in demands if one.state == SILENCE), key=_said_little)
    spoken = sorted((one for one in demands if one.state != SILENCE), key=_said_little)
    found: list[Demand] = []
    while spoken or silent:
        turn = silent if not spoken or (silent and (len(found) + 1) % SILENT_EVERY == 0) else spoken
        found.append(turn.pop(0))
    return found


def foremost(demands: Sequence[Demand], most: int) -> list[Demand]:
    """All demands where they are no more than ``most``; else the first of :func:`ranked`. In the order of the table."""
    chosen = demands if len(demands) <= most else ranked(demands)[:most]
    return [one for one in demands if one in chosen]


def _said_little(one: Demand) -> tuple[bool, float]:
    pairs = one.beside or one.closest
    return one.state == TOUCHED, -max((link.score for link, _ in pairs), default=0.0)
