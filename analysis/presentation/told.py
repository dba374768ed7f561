"""What the text says to its critics' demands, in one sentence whose numbers add up to all of them."""

from __future__ import annotations

from analysis.presentation.finding import ANSWERED, OPPOSED, PARTLY, SILENCE, TOUCHED, Finding
from analysis.presentation.wording import number

CLAUSES = (
    (ANSWERED, "a claim says that the thing is done"),
    (PARTLY, "a claim says that part of it is done, or will be"),
    (OPPOSED, "a claim stands against {it}"),
    (TOUCHED, "a claim touches the matter and says no more"),
    (SILENCE, "no claim was found that bears on {it}"),
)
"""The most telling first. A demand that a claim denies is met by no answer and by no silence either."""


def met(found: Finding, *, unread: bool = False) -> str:
    """For how many demands a claim answers, in whole or in part, denies or touches them, and for how many none does.

    Args:
        found: the case's figures; with a demand at least.
        unread: whether nobody has read again what is suggested as an answer.
    """
    total = len(found.demands)
    clauses: list[str] = []
    for state, words in CLAUSES:
        many = found.in_state(state)
        if many:
            whom = "" if total == 1 else f"for {'each' if many == total else number(many)} "
            clauses.append(whom + words.format(it="it" if many == 1 else "them" if many < total else "it"))
        if state == PARTLY and clauses:
            clauses[-1] += _beside(found, unread=unread)
    return "; ".join(clauses)


def _beside(found: Finding, *, unread: bool) -> str:
    """What is to be said of the answers together."""
    notes = ["suggested by a rule"] if unread else []
    if found.contested:
        answered = sum(one.answered for one in found.demands)
        some = f"{number(found.contested)} of these {number(answered)}"
        which = "each of these" if found.contested == answered else some
        notes.append("another stands against it" if answered == 1 else f"for {which} another stands against it")
    return f" ({'; '.join(notes)})" if notes else ""
