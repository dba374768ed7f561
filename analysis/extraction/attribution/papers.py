"""Papers: whose letter, report or submission a text has spoken of, so that "the letter" later on is theirs."""

from __future__ import annotations

from bisect import bisect_left

from spacy.tokens import Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as speech
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.attribution.names import proper_runs
from analysis.extraction.attribution.referents import NEAR, REACH
from analysis.extraction.attribution.reporting.agents import holder_of
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, subject_of
from analysis.extraction.parse import source_words as sources

_HELD = (turns.VIEWS | turns.SUBMISSIONS) - sources.DOCUMENTS - sources.SUBMITTED
"""What stands for whoever holds it only where that is said ("the Council's case rests on numbers")."""

_HANDED_IN = sources.DOCUMENTS | sources.SUBMITTED | _HELD

SIGNING = frozenset(("signatory", "petitioner", "complainant", "applicant", "undersigned"))
"""Who has handed in the paper last spoken of."""


class Papers:
    """The papers and speeches of a text with those whose they are, in reading order."""

    def __init__(self) -> None:
        """None is known yet."""
        self._met: list[tuple[int, str, Voice]] = []

    def add(self, place: int, lemma: str, whose: Voice) -> None:
        """Remember a paper met at an offset behind those met before."""
        self._met.append((place, lemma, whose))

    def whose(self, lemma: str, place: int) -> Voice | None:
        """Whose the paper is that was last called so before a place, not too far back; None where nobody is told."""
        before = bisect_left(self._met, place, key=lambda one: one[0])
        near = (one for one in reversed(self._met[:before]) if one[1] == lemma)
        last = next(near, None)
        return last[2] if last is not None and place - last[0] < REACH else None

    def since(self, after: int, place: int) -> Voice | None:
        """Whose the last paper between two places is, close by; None where there is none."""
        last = next((one for one in reversed(self._met) if after < one[0] < place), None)
        return last[2] if last is not None and place - last[0] < NEAR else None

    def by_person(self, after: int, place: int) -> Voice | None:
        """As :meth:`since`, where that is one human being."""
        last = self.since(after, place)
        office = (
            last is not None
            and last[0].partition(" ")[0].casefold() in sources.TITLES | sources.PEOPLE - sources.PEOPLED
        )
        return last if last is not None and (last[1] == "person" or office) else None


def handed_in(token: Token) -> Token | None:
    """Whoever a paper or speech belongs to by its own phrase ("a letter of the Union"), if the token is one."""
    lemma = lemma_of(token) if token.pos_ == "NOUN" else ""
    if lemma not in _HANDED_IN:
        return None
    if lemma in _HELD and not any(child.dep_ == "poss" for child in token.lefts):
        return None
    return holder_of(token) or _gives_out(token)


def _gives_out(paper: Token) -> Token | None:
    """Who says something in "a statement", or issues one: the subject of the verb on which the paper hangs."""
    if not any(child.lower_ in ("a", "an") for child in paper.lefts) or lemma_of(paper) not in sources.DOCUMENTS:
        return None
    spoken = paper.dep_ == "pobj" and paper.head.lower_ in ("in", "through") and paper.head.head.pos_ == "VERB"
    verb = paper.head.head if spoken else paper.head
    known = speech.SPEECH if spoken else attitudes.HANDING if paper.dep_ == "dobj" else frozenset[str]()
    subject = subject_of(verb) if lemma_of(verb) in known else None
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or lemma_of(subject) in sources.DOCUMENTS:
        return None
    return subject if can_speak(subject) else None


def issuer(paper: Token) -> tuple[int, int] | None:
    """The name behind "by" in "figures released by the Chamber", "a survey made in May by Roe", or None."""
    by = (t for c in paper.rights if c.dep_ == "acl" for t in c.rights if t.dep_ == "agent")
    maker = next((t for one in by for t in one.children if t.dep_ == "pobj" and t.pos_ in ("NOUN", "PROPN")), None)
    runs = proper_runs(paper.doc, maker.left_edge.i, maker.right_edge.i + 1) if maker is not None else ()
    return next((run for run in runs if paper.doc[run[0]].lower_ != "the"), None)
