"""How a claim stands to a demand: a suggestion, and the reason for it in one sentence.

Signs (:mod:`analysis.comparison.signs`) are weighed by a multinomial logistic regression. Its table
(``relations.tsv``) was fitted by ``measure/fit_links.py`` on annotated links. Where claim and demand were read together
(:mod:`analysis.comparison.third_look`), what the encoder made of them counts too. What needs no weighing is left to
rules (:mod:`analysis.comparison.rules`). No answer is read into a claim that leaves out what the demand is about, no
tension into one that neither denies nor limits anything, unless much else speaks for it. The reason names the signs
that spoke most for the relation, and the words that show them; a reader may decide otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from analysis.comparison.answers import ANSWERING, RELATIONS
from analysis.comparison.bearing import bearing
from analysis.comparison.faults import mended, only_alleged, pursued
from analysis.comparison.reasons import (
    BY_FORM,
    BY_READING,
    CONTRARY,
    IS,
    KINDS,
    LEANING,
    MEANS,
    NOT_SO,
    SHOWS,
    SO,
    SPOKEN,
)
from analysis.comparison.reservations import denies_another, waiting
from analysis.comparison.rules import (
    before_then,
    decide,
    elsewhere,
    granted,
    in_answer,
    in_part,
    laid_down,
    of_another,
    of_another_law,
    on_paper,
    only_asserted,
)
from analysis.comparison.signs import Place, Sign, signs
from analysis.comparison.stands import by_verdict, rebutted, refused, stance
from analysis.comparison.third_look import related
from analysis.comparison.wants import Want
from analysis.text.packaged import rows
from analysis.text.words import word_set

BOLD = ("addresses", "in_tension")
"""Said only where words show it if critics have a text of their own: what a claim's form and place are worth was learnt
from texts that were written around their critics, where a claim so near a demand mostly meets or defies it. What the
encoder knows was learnt there too, so where it was heard nothing else is said either but that the matter is touched."""
ASSERTING = tuple(name for name in SHOWS if name not in SPOKEN)

NAMING = frozenset((SHOWS["met_words"], SHOWS["met_nothing"], SHOWS["dated"], *(IS[name] for name in KINDS)))
"""What tells of which matter a claim is, when, and of what kind, and so shows a reader no stance by itself."""

GROUNDS = word_set("""
    limited negated denied stays kept used penal waits open_to_change in_charge official no_longer
    """)
"""Signs one of which a tension shows as a rule: something is denied, limited, left as it was, or in others' hands."""
HINDERING = GROUNDS - {"kept", "official"}
"""Those of them that stand against a demand by themselves; "the Government keeps supporting the plan" does not."""
SURE = 0.35
"""How likely a tension has to be by all signs together where none of them is there; most that were less likely
were none in texts left out."""
NEAR, CLOSEST = 0.6, 0.3
"""Scores below which a claim that leaves out what the demand is about is no answer, whatever it says: the first where
critics have a text of their own, the second elsewhere; below that it is no more than a closest passage. A
critic whom the text itself quotes is more often answered in it, so there the score may be lower. The first
was set by reading: of the five such claims between .41 and .6 beside the papers of eight critics none answered ("the
state of emergency was lifted" beside what tells of the time before it)."""

NO_WORD = "No word decides"
"""How a reason begins that no word of the claim shows."""

NAMED, LEAST = 2, 0.1
"""What a reason names at most; and how much a sign has to add to be named, in log-odds against the other relations."""


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Sequence[float]]:
    """For each sign ("" the constant) what it speaks for each of :data:`RELATIONS`, in their order."""
    return {name: tuple(map(float, values)) for name, *values in rows(__package__, "relations.tsv")}


def spoken(found: Iterable[tuple[str, float]]) -> list[float]:
    """What signs, by name and how far each is there, speak for each of :data:`RELATIONS`, in log-odds."""
    table = weights()
    known = [(value, table[name]) for name, value in found if name in table]
    return [table[""][number] + sum(value * row[number] for value, row in known) for number in range(len(RELATIONS))]


def relate(wanted: Want, place: Place) -> tuple[str, str]:
    """Suggest how a claim stands to a demand.

    Args:
        wanted: what the demand wants.
        place: the claim, and where it stands.

    Returns:
        One of :data:`RELATIONS`, and one sentence that says why.
    """
    claim, speaks = place.claims[place.number], bearing(wanted, place.claims, place.number)
    if elsewhere(claim):
        return "", "Tells where the text deals with the matter, and nothing of it."
    if place.named and (told := stance(claim)):
        return told
    stands = refused(wanted, claim, speaks) or rebutted(wanted, claim, speaks)
    seen_to = mended(wanted, claim)
    ruled = stands or seen_to or decide(wanted, claim, speaks, apart=place.apart)
    relation, why = ruled or _weighed(wanted, place)
    if place.named and (why.startswith(NO_WORD) or (relation == "in_tension" and speaks.beside and not stands)):
        relation = "touches" if relation == "in_tension" else relation
        why = f"Stands under the number of the recommendation, and no word tells more: {MEANS[relation]}."
    chance, near = place.chances[place.number], NEAR if place.apart else CLOSEST
    if relation == "touches" and (told := by_verdict(place.verdict)):
        return told
    beside = speaks.beside and not (place.named or seen_to)
    if relation in ANSWERING and beside and chance < near:
        # "abolishes the fee" is no answer to "abolish the penalty"
        if chance < CLOSEST:
            return "", "Names nothing of what the demand is about: among the closest passages, no more."
        return "touches", "Names nothing of what the demand is about, so no answer is read into it."
    if relation == "addresses" and place.apart and speaks.slight and not (ruled or place.named) and chance < near:
        return "touches", f"Speaks of little that the demand is about: {MEANS['touches']}."
    if relation == "in_tension" and place.apart and not (ruled or place.named):
        if speaks.slight and chance < near:
            return "touches", f"Speaks of little that the demand is about: {MEANS['touches']}."
        if other := denies_another(wanted, claim):
            return other
    if relation in (*ANSWERING, "in_tension") and (earlier := before_then(wanted, claim)):
        return earlier
    if relation in ANSWERING and not place.named and (lesser := of_another_law(wanted, claim)):
        return lesser
    if relation in ANSWERING and (lesser := on_paper(wanted, claim)):
        return lesser
    if relation == "addresses":
        lesser = waiting(claim) or of_another(wanted, claim) or only_asserted(wanted, claim) or in_part(wanted, claim)
        return lesser or (relation, why)
    if relation == "touches" and not speaks.slight and (further := pursued(wanted, claim)):
        return further
    if relation == "touches" and why.startswith(NO_WORD):
        return relation, laid_down(wanted, claim) or why
    if relation == "in_tension":
        return in_answer(wanted, claim) or (None if stands else only_alleged(claim)) or (relation, why)
    return relation, why


def _weighed(wanted: Want, place: Place) -> tuple[str, str]:
    """The relation that the signs speak for, and the reason."""
    found, table = signs(wanted, place), weights()
    sums = spoken((one.name, one.value) for one in found)
    if place.told is not None:
        sums = related(sums, place.told)
    order = sorted(range(len(RELATIONS)), key=lambda number: (-sums[number], number))
    if wanted.unasked and RELATIONS[order[0]] == "addresses" and granted(wanted, place.claims[place.number]):
        order = order[1:]  # the finding says itself that it was done, and finds fault with how
    best = order[0]
    if RELATIONS[best] == "in_tension" and not _grounded(found):
        share = 1 / sum(math.exp(one - sums[best]) for one in sums)
        if share < SURE:
            best = RELATIONS.index("touches")
    if place.apart and not _shown(found, best, table):
        if place.told is not None:
            best = RELATIONS.index("touches")
        elif RELATIONS[best] in BOLD:
            best = next(number for number in order if RELATIONS[number] not in BOLD)
    if place.apart and RELATIONS[best] == "in_tension" and _only_a_programme(found):
        best = RELATIONS.index("touches" if wanted.unasked else "partly_addresses")
    return RELATIONS[best], reason(found, best, table, BY_FORM if place.told is None else BY_READING)


def reason(found: Sequence[Sign], best: int, table: Mapping[str, Sequence[float]], otherwise: str = BY_FORM) -> str:
    """One sentence: what speaks most for relation number ``best``, with the words that show it, and what it means.

    ``otherwise``: how it is told where no word shows the relation.
    """
    told = _told(found, best, table)
    asserted, quoted = frozenset(SHOWS[name] for name in ASSERTING), frozenset(SHOWS.values())
    speaking = [shows for shows in told if told[shows][0] > LEAST]
    order = sorted(speaking, key=lambda shows: (shows not in asserted, shows not in quoted, -told[shows][0], shows))
    once: dict[str, str] = {}  # a word that shows two things is quoted for the first
    for shows in order:
        once.setdefault(told[shows][1].lower() or shows, shows)
    shown = list(once.values())
    if {SO, NOT_SO} <= set(shown):
        shown.remove(max(SO, NOT_SO, key=shown.index))
    named = shown[:NAMED]
    said = " and ".join(f"{shows} (“{words}”)" if (words := told[shows][1]) else shows for shows in named)
    if not said:
        return f"{NO_WORD}; {otherwise} {MEANS[RELATIONS[best]]}."
    said = f"{said[0].upper()}{said[1:]}"
    if RELATIONS[best] in BOLD and set(named) <= NAMING:  # what is spoken of shows no stance
        return f"{said}, but no word decides; {otherwise} {MEANS[RELATIONS[best]]}."
    return f"{said}: {MEANS[RELATIONS[best]]}."


def _only_a_programme(found: Sequence[Sign]) -> bool:
    """Whether a programme is all that a claim shows: no limit, no refusal, nothing left as it was."""
    names = {one.name for one in found}
    return "programme" in names and not names & HINDERING


def _grounded(found: Sequence[Sign]) -> bool:
    """Whether a claim shows why it should be in tension with anything."""
    return any(one.name in GROUNDS for one in found)


def _told(found: Sequence[Sign], best: int, table: Mapping[str, Sequence[float]]) -> Mapping[str, tuple[float, str]]:
    """What the signs show, how much each speaks for relation number ``best``, and the words that show it."""
    told: dict[str, tuple[float, str]] = {}
    contrary = CONTRARY.get(RELATIONS[best], frozenset())
    if RELATIONS[best] == "addresses" and not any(one.name == "gone" for one in found):
        contrary |= {NOT_SO}
    for one in found:
        name = one.name.split("*")[0]
        if (name in LEANING and not one.words) or (SHOWS.get(name) or IS.get(name)) in contrary:
            continue
        if one.name in table and (shows := SHOWS.get(name) or IS.get(name)):
            row = table[one.name]
            before, words = told.get(shows, (0.0, ""))
            told[shows] = before + one.value * (row[best] - sum(row) / len(row)), words or one.words
    return told


def _shown(found: Sequence[Sign], best: int, table: Mapping[str, Sequence[float]]) -> bool:
    """Whether words of the claim show relation number ``best``, and not its form, its place or its matter alone."""
    told = _told(found, best, table)
    return any(told[SHOWS[name]][0] > LEAST for name in ASSERTING if SHOWS[name] in told)
