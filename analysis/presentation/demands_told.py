"""What critics ask for, and what the text says to it, in sentences whose numbers add up to all of their demands."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.comparison.answers import ANSWERING
from analysis.presentation.finding import Demand, Finding
from analysis.presentation.relations import AGAINST, NONE_SPEAKS, RELATIONS, SILENCE, asks, place_of
from analysis.presentation.wording import listed, number

CLAUSES = (*((words.state, words.many) for words in RELATIONS.values()), (SILENCE, (NONE_SPEAKS,) * 3))
"""For each state what is said of demands, of findings of fault, and of both together. The most telling first."""

ANSWERED = ("a demand", "a finding of fault", "a demand or a finding of fault")
"""What is answered, for the same three."""


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


def by_state(given: Sequence[Demand]) -> list[tuple[str, list[Demand]]]:
    """Demands by what the text says to them, the most telling first: what is said of those, and they in their order."""
    groups = []
    for state, words in CLAUSES:
        those = [one for one in given if one.state == state]
        if those:
            clause = words[place_of(one.critique for one in those)].format(it="it")
            groups.append((clause[0].upper() + clause[1:], those))
    return groups


def met(found: Finding) -> str:
    """For how many demands a claim answers, in whole or in part, denies or touches them, and for how many none does.

    Whole sentences but for the first letter.

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
            clause = words[place_of(one.critique for one in those)]
            clauses.append(whom + clause.format(it="them" if 1 < many < total else "it"))
    return " ".join([f"{'; '.join(clauses)}.", *of_answers(found)])


def of_answers(found: Finding) -> list[str]:
    """What is to be said of the answers together, a sentence each: what denies them, that nobody has read one again."""
    links = [link for demand in found.demands for link, _ in demand.beside if link.relation in ANSWERING]
    answered = sum(one.answered for one in found.demands)
    said = []
    if found.contested:
        sort = place_of(one.critique for one in found.demands if one.contested)
        some = f"For {number(found.contested)} of the {number(answered)} that a claim answers,"
        # "it" has to be the demand or the fault, not the answer
        every = f"Where a claim answers {ANSWERED[sort]},"
        said.append(f"{every if found.contested == answered else some} another {AGAINST[sort]}.")
    if links and not any(link.judgement for link in links):
        one = "this answer" if answered == 1 else "these answers"
        said.append(f"That is what rules suggest; nobody has read {one} again.")
    return said
