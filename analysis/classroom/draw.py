"""Which passages a class is asked about: rows of the tables, and others that nothing on a sheet tells from them.

What a coder could learn a row by is made the same for both: the section is that of the place, the context is cut
alike, the sides of a pair stand in the order of the text, and the others are taken as long and as far apart as rows.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from analysis.classroom.blocks import Blocks, blocks
from analysis.classroom.tasks import TASKS, Item
from analysis.comparison.flagged import flagged
from analysis.errors import InputError
from analysis.records import Case, Claim
from analysis.text.places import Place, overlap

DECOYS = 4
"""One passage in so many is one that the machine passed over, so that a coder cannot lean on its having been chosen."""

NO_PASSAGE = frozenset({"heading", "furniture", "header", "marker"})
"""Reasons for passing over what nobody would take for a claim: no decoys are made of it."""

FEWEST = 4
"""Words of a passage that was passed over, unless a claim is shorter."""

NEAR = 5
"""So many claims are looked at for one that stands as far from another as the sides of a flagged pair do."""

TRIES = 8
"""Pairs made for each one that is taken."""

MOST_PAIRS = 250
"""Pairs of claims that no rule sets beside each other, at most: those of a thousand items, which no class codes."""


def items(case: Case, task: str, *, number: int, seed: int) -> tuple[Item, ...]:
    """Choose the passages of one task, in a random order.

    Args:
        case: the case whose passages are coded; none of the machine's answers goes into an item.
        task: ``claims``, ``links`` or ``tensions``.
        number: how many items at most.
        seed: same case, number and seed give the same items.

    Raises:
        InputError: there is no such task.
    """
    if task not in TASKS:
        raise InputError(f"task {task!r}: expected one of {', '.join(TASKS)}")
    chance = random.Random(f"{seed} {task}")
    texts = _Texts(case)
    wanted = number // DECOYS
    if task == "tensions":
        proposed = _flagged_pairs(texts)
        others = _random_pairs(texts, proposed, wanted, chance)
    else:
        proposed, others = _claims(texts) if task == "claims" else _links(texts)
    rows = {item.item_id for item in proposed}
    others = list({item.item_id: item for item in others if item.item_id not in rows}.values())
    wanted = min(len(others), wanted)
    chosen = chance.sample(proposed, min(len(proposed), number - wanted))
    unique = {item.item_id: item for item in (*chosen, *_alike(chosen, others, wanted, chance))}
    drawn = list(unique.values())
    chance.shuffle(drawn)
    return tuple(drawn)


def _alike(rows: Sequence[Item], others: Sequence[Item], number: int, chance: random.Random) -> list[Item]:
    """Of the others so many whose lengths are spread as those of the rows are."""
    left = chance.sample(others, len(others))
    found = []
    for _ in range(number):
        if rows:
            row = chance.choice(rows)
            left.sort(key=lambda one: _apart(one, row), reverse=True)
        found.append(left.pop())
    return found


def _apart(one: Item, other: Item) -> int:
    return abs(len(one.a_quote) - len(other.a_quote)) + abs(len(one.b_quote) - len(other.b_quote))


class _Texts:
    """A case with the blocks of its texts, out of which items are made."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.names = [source.name for source in (case.source, *case.critic_sources)]
        self._blocks: dict[str, Blocks] = {}

    @cached_property
    def claims(self) -> list[Claim]:
        """The claims in the order of the text."""
        return sorted(self.case.claims, key=lambda claim: (claim.start, claim.end))

    def blocks(self, name: str) -> Blocks:
        """The blocks of one text."""
        if name not in self._blocks:
            texts = (self.case.source, *self.case.critic_sources)
            self._blocks[name] = blocks(next(source.text for source in texts if source.name == name))
        return self._blocks[name]

    def item(self, task: str, a: Place, b_source: str = "", b: Place | None = None) -> Item:
        """One passage, or two, to be judged, named by its places so that a second run gives it the same name."""
        here = self.blocks(self.names[0])
        a_quote, a_context = here.shown(a)
        item = Item(
            item_id=f"{task}-{a[0]:05d}-{a[1]:05d}",
            task=task,
            section="" if task == "tensions" else here.section(a[0]),
            a_start=a[0],
            a_end=a[1],
            a_quote=a_quote,
            a_context=a_context,
        )
        if b is None:
            return item
        b_quote, b_context = self.blocks(b_source).shown(b)
        place = "" if b_source == self.names[0] else f"{self.names.index(b_source) + 1}."
        return replace(
            item,
            item_id=f"{item.item_id}-{place}{b[0]:05d}-{b[1]:05d}",
            b_source=b_source,
            b_start=b[0],
            b_end=b[1],
            b_quote=b_quote,
            b_context=b_context,
        )

    def pair(self, one: Place, other: Place) -> Item:
        """Two passages of the official text, the earlier one first: which one a rule starts from is its own affair."""
        a, b = sorted((one, other))
        return self.item("tensions", a, self.names[0], b)


def _claims(texts: _Texts) -> tuple[list[Item], list[Item]]:
    """The claims, and what was passed over and might be taken for one."""
    claims = [texts.item("claims", (claim.start, claim.end)) for claim in texts.claims]
    fewest = min([FEWEST, *(len(item.a_quote.split()) for item in claims)])
    dropped = [
        texts.item("claims", (one.start, one.end))
        for one in texts.case.dropped
        if one.reason.partition(":")[0] not in NO_PASSAGE and len(one.quote.split()) >= fewest
    ]
    return claims, dropped


def _links(texts: _Texts) -> tuple[list[Item], list[Item]]:
    """Claims beside critiques: those that a relation is suggested for, and the closest of the others."""
    claims = {claim.claim_id: claim for claim in texts.claims}
    critiques = {critique.critique_id: critique for critique in texts.case.critiques}
    related: list[Item] = []
    closest: list[Item] = []
    for link in texts.case.links:
        claim, critique = claims[link.claim_id], critiques[link.critique_id]
        item = texts.item("links", (claim.start, claim.end), critique.source, (critique.start, critique.end))
        (related if link.relation else closest).append(item)
    return related, closest


def _flagged_pairs(texts: _Texts) -> list[Item]:
    """The pairs of passages that are flagged, each once: two rules may flag one pair."""
    pairs = (texts.pair((one.a_start, one.a_end), (one.b_start, one.b_end)) for one in flagged(texts.case).tensions)
    return list({item.item_id: item for item in pairs}.values())


def _random_pairs(texts: _Texts, rows: Sequence[Item], number: int, chance: random.Random) -> list[Item]:
    """Pairs of claims that no rule sets beside each other, as far apart as flagged pairs, on one topic where may be."""
    claims = texts.claims
    if len(claims) < 2:
        return []
    found = []
    for _ in range(min(number, MOST_PAIRS) * TRIES):
        first = chance.choice(claims)
        row = chance.choice(rows) if rows else None
        away = row.b_start - row.a_start if row else first.end - first.start
        for other in _at(claims, first, away * chance.choice((1, -1))):
            pair = (first.start, first.end), (other.start, other.end)
            if not overlap(*pair) and not any(_same(pair, known) for known in _known(texts.case)):
                found.append(texts.pair(*pair))
                break
    return found


def _at(claims: Sequence[Claim], first: Claim, away: int) -> list[Claim]:
    """The claims nearest to a place so far from one, those of its own topic first."""
    near = sorted(claims, key=lambda claim: abs(claim.start - first.start - away))[:NEAR]
    return sorted(near, key=lambda claim: claim.topic != first.topic)


def _known(case: Case) -> Iterator[tuple[Place, Place]]:
    for one in case.tensions:
        yield (one.a_start, one.a_end), (one.b_start, one.b_end)


def _same(pair: tuple[Place, Place], known: tuple[Place, Place]) -> bool:
    """Whether two pairs share words on both sides, whichever way round."""
    (a, b), (one, other) = pair, known
    return bool((overlap(a, one) and overlap(b, other)) or (overlap(a, other) and overlap(b, one)))
