"""What critics ask for, and what the text says to it, in sentences whose numbers add up to all of their demands."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.presentation import wording
from analysis.presentation.asked import asks
from analysis.presentation.finding import ANSWERED, ANSWERS, OPPOSED, PARTLY, SILENCE, TOUCHED, Demand, Finding
from analysis.presentation.wording import listed, number

CLAUSES = (
    (
        ANSWERED,
        (
            "a claim says that the thing is done",
            "a claim says that the thing is not so, or is put right",
            "a claim says that the thing is done, or the fault put right",
        ),
    ),
    (
        PARTLY,
        (
            "a claim says that part of it is done, or will be",
            "a claim says that part of it is put right, or will be",
            "a claim says that part of it is done or put right, or will be",
        ),
    ),
    (
        OPPOSED,
        (
            "a claim stands against {it}",
            "a claim bears {it} out",
            "a claim stands against the demand, or bears the fault out",
        ),
    ),
    (TOUCHED, ("a claim touches the matter and says no more",) * 3),
    (SILENCE, ("no claim was found that answers, denies or touches {it}",) * 3),
)
"""For each state what is said of demands, of findings of fault, and of both together. The most telling first. A demand
that a claim denies is met by no answer and by no silence either."""


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
        those = [one for one in found.demands if one.state == state]
        many = len(those)
        if many:
            whom = "" if total == 1 else f"for {'each' if many == total else number(many)} "
            clauses.append(
                whom + words[sort_of(those)].format(it="it" if many == 1 else "them" if many < total else "it")
            )
        if state == PARTLY and clauses:
            clauses[-1] += _beside(found)
    return "; ".join(clauses)


def sort_of(those: Sequence[Demand]) -> int:
    """Which of a state's clauses fits: that of demands, of findings of fault, or of both together."""
    asked = {asks(one.critique) for one in those}
    return 2 if len(asked) > 1 else int(asked == {False})


def _beside(found: Finding) -> str:
    """What is to be said of the answers together: whether anybody has read one of them again, and what denies them."""
    links = [link for demand in found.demands for link, _ in demand.beside if link.relation in ANSWERS]
    unread = not any(link.judgement for link in links)
    notes = ["suggested by a rule"] if unread else []
    if found.contested:
        answered = sum(one.answered for one in found.demands)
        some = f"{number(found.contested)} of these {number(answered)}"
        which = "each of these" if found.contested == answered else some
        against = (wording.AGAINST, wording.BEARS_OUT, wording.EITHER)
        other = "another " + against[sort_of([one for one in found.demands if one.contested])]
        notes.append(other if answered == 1 else f"for {which} {other}")
    return f" ({'; '.join(notes)})" if notes else ""
