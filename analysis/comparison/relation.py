"""How a claim stands to a demand: a suggestion, and the reason for it in one sentence.

Signs (:mod:`analysis.comparison.signs`) are weighed by a multinomial logistic regression. Its table
(``relations.tsv``) was fitted by ``measure/fit_links.py`` on annotated links. Three questions are answered by rule.
Two, because examples are too few to learn them from: whether a figure reaches the one that is demanded, and whether
the very thing that is demanded is said to have been done. One, because it needs no weighing: whether a step is only
announced. The reason names the signs that spoke most for the relation,
and the words that show them; a reader may decide otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from analysis.comparison import polarity as p
from analysis.comparison.answers import RELATIONS
from analysis.comparison.reasons import IS, MEANS, SHOWS, SPOKEN
from analysis.comparison.signs import Place, Sign, negated, signs
from analysis.comparison.wants import CLOSE, Want, figure, was_done
from analysis.extraction.extract import Statement
from analysis.lexicon import tied
from analysis.lexicon.words import base
from analysis.text.packaged import rows

BOLD = ("addresses", "in_tension")
"""Said only where words show it if critics have a text of their own: what a claim's form and place are worth was learnt
from texts that were written around their critics, where a claim so near a demand mostly meets or defies it."""
ASSERTING = tuple(name for name in SHOWS if name not in SPOKEN)

NAMED, LEAST = 2, 0.1
"""What a reason names at most; and how much a sign has to add to be named, in log-odds against the other relations."""


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Sequence[float]]:
    """For each sign ("" the constant) what it speaks for each of :data:`RELATIONS`, in their order."""
    return {name: tuple(map(float, values)) for name, *values in rows(__package__, "relations.tsv")}


def relate(wanted: Want, place: Place) -> tuple[str, str]:
    """Suggest how a claim stands to a demand.

    Args:
        wanted: what the demand wants.
        place: the claim, and where it stands.

    Returns:
        One of :data:`RELATIONS`, and one sentence that says why.
    """
    claim = place.claims[place.number]
    words = [base(token.text) for token in claim.proposition.tokens]
    common = frozenset(word for word in wanted.matter if any(tied(word, other) >= CLOSE for other in words))
    if decided := _by_figure(wanted, claim, common) or _by_deed(wanted, claim, common) or _by_plan(claim):
        return decided
    found = signs(wanted, place)
    table = weights()
    sums = [
        table[""][number] + sum(one.value * table[one.name][number] for one in found if one.name in table)
        for number in range(len(RELATIONS))
    ]
    order = sorted(range(len(RELATIONS)), key=lambda number: (-sums[number], number))
    if wanted.finding and RELATIONS[order[0]] == "addresses" and _granted(wanted, claim):
        order = order[1:]  # the finding says itself that it was done, and finds fault with how
    best = order[0]
    if place.apart and RELATIONS[best] in BOLD and not _shown(found, best, table):
        best = next(number for number in order if RELATIONS[number] not in BOLD)
    return RELATIONS[best], reason(found, best, table)


def reason(found: Sequence[Sign], best: int, table: Mapping[str, Sequence[float]]) -> str:
    """One sentence: what speaks most for relation number ``best``, with the words that show it, and what it means."""
    told = _told(found, best, table)
    quoted = frozenset(SHOWS.values())
    speaking = [shows for shows in told if told[shows][0] > LEAST]
    order = sorted(speaking, key=lambda shows: (shows not in quoted, -told[shows][0], shows))[:NAMED]
    said = " and ".join(f"{shows} (“{words}”)" if (words := told[shows][1]) else shows for shows in order)
    if not said:
        return f"No word decides; from its form and place: {MEANS[RELATIONS[best]]}."
    return f"{said[0].upper()}{said[1:]}: {MEANS[RELATIONS[best]]}."


def _told(found: Sequence[Sign], best: int, table: Mapping[str, Sequence[float]]) -> Mapping[str, tuple[float, str]]:
    """What the signs show, how much each speaks for relation number ``best``, and the words that show it."""
    told: dict[str, tuple[float, str]] = {}
    for one in found:
        name = one.name.split("*")[0]
        if one.name in table and (shows := SHOWS.get(name) or IS.get(name)):
            row = table[one.name]
            before, words = told.get(shows, (0.0, ""))
            told[shows] = before + one.value * (row[best] - sum(row) / len(row)), words or one.words
    return told


def _shown(found: Sequence[Sign], best: int, table: Mapping[str, Sequence[float]]) -> bool:
    """Whether words of the claim show relation number ``best``, and not its form, its place or its matter alone."""
    told = _told(found, best, table)
    return any(told[SHOWS[name]][0] > LEAST for name in ASSERTING if SHOWS[name] in told)


def _by_figure(wanted: Want, claim: Statement, common: frozenset[str]) -> tuple[str, str] | None:
    """Whether the claim gives a figure below, or not below, the one that is demanded of the same thing."""
    text = f" {claim.proposition.text.lower()} "
    given = figure(text)
    if wanted.least is None or given is None or claim.kind == "intention" or p.COUNTED.search(text) or not common:
        return None
    if given < wanted.least:
        return "in_tension", f"Gives {given:g} where the demand asks for at least {wanted.least:g}."
    return "addresses", f"Gives {given:g}, which reaches the {wanted.least:g} demanded."


def _by_deed(wanted: Want, claim: Statement, common: frozenset[str]) -> tuple[str, str] | None:
    """Whether the claim says that what is to be done was done, to a thing of which the demand speaks."""
    tokens = claim.proposition.tokens
    text = f" {claim.proposition.text.lower()} "
    if wanted.finding or negated(tokens) or p.LIMIT.search(text) or p.PLAN.search(text):
        return None
    for token in tokens:
        if was_done(token):
            word = base(token.text)
            acts = {act for act in wanted.acts if tied(act, word) >= CLOSE}
            if acts and common - acts and (word in p.GONE or not wanted.gone):
                return "addresses", f"Says that what is demanded was done (“{token.text}”): {MEANS['addresses']}."
    return None


def _granted(wanted: Want, claim: Statement) -> bool:
    """Whether the claim tells of a deed of which the finding says itself that it was done."""
    deeds = {base(token.text) for token in claim.proposition.tokens if was_done(token)}
    return any(tied(deed, act) >= CLOSE for deed in deeds for act in wanted.granted)


def _by_plan(claim: Statement) -> tuple[str, str] | None:
    """Whether the claim announces something; not where it says that things stay, or are only looked at."""
    text = f" {claim.proposition.text.lower()} "
    plan = p.PLAN.search(text)
    if plan is None or p.STAYS.search(text) or p.STUDY.search(text):
        return None
    return "partly_addresses", f"Announces something still to come (“{plan[0].strip()}”): {MEANS['partly_addresses']}."
