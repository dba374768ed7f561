"""What critics ask for, and what the text says to it, in sentences whose numbers add up to all of their demands."""

from __future__ import annotations

import re

from analysis.presentation.finding import ANSWERED, ANSWERS, OPPOSED, PARTLY, SILENCE, TOUCHED, Finding
from analysis.presentation.wording import listed, number
from analysis.records import Critique

CLAUSES = (
    (ANSWERED, "a claim says that the thing is done"),
    (PARTLY, "a claim says that part of it is done, or will be"),
    (OPPOSED, "a claim stands against {it}"),
    (TOUCHED, "a claim touches the matter and says no more"),
    (SILENCE, "no claim was found that answers, denies or touches {it}"),
)
"""The most telling first. A demand that a claim denies is met by no answer and by no silence either."""

_OUGHT = re.compile(
    r"\b(?:should|must|ought|shall|needs?|needed|ha(?:s|ve) to|time to|let|please|demands?)\b", re.IGNORECASE
)
"""Words of what ought to be: who uses them says what is to be done."""

_ASKING = re.compile(
    r"\b(?:ask|call|demand|urg|request|recommend|want|appeal|insist|press|propos|suggest|advis|petition|seek|list)",
    re.IGNORECASE,
)
"""Stems of verbs and nouns of asking, in the cue by which a critique was known; a list stands under such words."""


def asks(one: Critique) -> bool:
    """Whether a critic asks for something, rather than finding fault and leaving the demand unsaid."""
    if one.cue.startswith(("demand in", "fault")):
        return one.cue.startswith("demand")
    return bool(_OUGHT.search(one.demand) or _ASKING.search(one.cue))


def demands(found: Finding) -> str:
    """How many demands a case holds, and apart from them how many findings of fault, in words."""
    asked = sum(asks(one.critique) for one in found.demands)
    fault = len(found.demands) - asked
    parts = [(asked, "demand", "demands"), (fault, "finding of fault", "findings of fault")]
    return listed([f"{number(many)} {one if many == 1 else more}" for many, one, more in parts if many])


def asked_for(found: Finding) -> str:
    """What the critics do, in words behind their names: ``asks for 13 things and finds fault with ten``."""
    asked = sum(asks(one.critique) for one in found.demands)
    fault, alone = len(found.demands) - asked, len(found.voices) == 1
    parts = [
        f"{'asks' if alone else 'ask'} for {number(asked)} {'thing' if asked == 1 else 'things'}" if asked else "",
        f"{'finds' if alone else 'find'} fault with {number(fault)}" if fault else "",
    ]
    return listed([part for part in parts if part])


def met(found: Finding) -> str:
    """For how many demands a claim answers, in whole or in part, denies or touches them, and for how many none does.

    Args:
        found: the case's figures; with a demand at least.
    """
    total = len(found.demands)
    clauses: list[str] = []
    for state, words in CLAUSES:
        many = found.in_state(state)
        if many:
            whom = "" if total == 1 else f"for {'each' if many == total else number(many)} "
            clauses.append(whom + words.format(it="it" if many == 1 else "them" if many < total else "it"))
        if state == PARTLY and clauses:
            clauses[-1] += _beside(found)
    return "; ".join(clauses)


def _beside(found: Finding) -> str:
    """What is to be said of the answers together: whether anybody has read one of them again, and what denies them."""
    links = [link for demand in found.demands for link, _ in demand.beside if link.relation in ANSWERS]
    unread = not any(link.judgement for link in links)
    notes = ["suggested by a rule"] if unread else []
    if found.contested:
        answered = sum(one.answered for one in found.demands)
        some = f"{number(found.contested)} of these {number(answered)}"
        which = "each of these" if found.contested == answered else some
        notes.append("another stands against it" if answered == 1 else f"for {which} another stands against it")
    return f" ({'; '.join(notes)})" if notes else ""
