"""Passages and relations between them, as the tools see a case that know only regions of one text.

A pair needs a region for each of its sides: that of a claim or critique which stands there already, else one of its
own, of the layer ``passage``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.classroom.formats.marks import Mark, Stretch
from analysis.presentation.wording import TENSIONS
from analysis.tables.judgements import DECISIONS

CLOSEST = "closest"
"""What a link is called that only names the closest passage: no relation is suggested."""

TENSION = "tension: "
"""What the name of a tension's kind begins with, among relations."""

DECIDED = ", "
"""What parts a tension's kind from what a person decided about it."""

CONFIRMED = "decided"
"""What parts a link's relation that a person decided for from the same relation as the machine proposes it."""

MARKED = "stands"
"""What a tension is by being marked: its name needs no decision."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Relation:
    """A pair of regions, by their ids."""

    mark: Mark
    name: str
    from_id: str
    to_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Regions:
    """What one coder (or the machine) marked in one text. ``across`` counts pairs whose sides stand in two texts."""

    regions: tuple[Mark, ...]
    relations: tuple[Relation, ...]
    across: int


def regions_of(marks: Sequence[Mark], source: str, coder: str = "") -> Regions:
    """The regions of one text and the relations between them."""
    own = [mark for mark in marks if mark.coder == coder]
    regions = [mark for mark in own if mark.b is None and mark.a.source == source]
    at = {(mark.a.start, mark.a.end): mark.mark_id for mark in reversed(regions)}
    relations, across = [], 0
    for mark in own:
        if mark.b is None or source not in (mark.a.source, mark.b.source):
            continue
        if mark.a.source != mark.b.source:
            across += 1
            continue
        ids = []
        for side in (mark.a, mark.b):
            place = (side.start, side.end)
            if place not in at:
                at[place] = f"P{side.start:05d}-{side.end:05d}"
                regions.append(Mark(mark_id=at[place], layer="passage", a=side, coder=coder))
            ids.append(at[place])
        relations.append(Relation(mark=mark, name=relation_name(mark), from_id=ids[0], to_id=ids[1]))
    return Regions(regions=tuple(regions), relations=tuple(relations), across=across)


def relation_name(mark: Mark) -> str:
    """What a pair is called among a tool's relations; see :func:`pair`.

    A person's decision counts before what the machine called the pair: the name is all that such a tool keeps of it.
    """
    if mark.layer != "tension":
        return mark.decision or mark.label or CLOSEST
    plain = f"{TENSION}{mark.label}"
    return plain if mark.decision in ("", MARKED) else f"{plain}{DECIDED}{mark.decision}"


def pair_names() -> list[str]:
    """What a coder may call a pair: the machine's names, and for each of them those that tell a decision."""
    links = [f"{one}{DECIDED}{CONFIRMED}" for one in DECISIONS["link"]]
    kinds = [f"{TENSION}{kind}" for kind in TENSIONS]
    tensions = [f"{kind}{DECIDED}{decision}" for kind in kinds for decision in DECISIONS["tension"]]
    return [*DECISIONS["link"], *links, CLOSEST, *kinds, *tensions]


def pair(mark_id: str, name: str, a: Stretch, b: Stretch, coder: str, *, note: str = "", begun: bool = False) -> Mark:
    """The mark that a relation stands for.

    Args:
        mark_id: the mark's id.
        name: the relation's, by which the mark is a link or a tension, with its decision.
        a: where it begins.
        b: where it ends.
        coder: whose it is.
        note: what the coder wrote beside it.
        begun: the tool may have put the machine's suggestion before the coder.
    """
    layer, label, decision = "link", "" if name == CLOSEST else name, ""
    if name.startswith(TENSION.strip()):
        layer, label = "tension", name.partition(":")[2].strip()
        kind, _, said = label.rpartition(DECIDED.strip())
        if said.strip() in DECISIONS["tension"]:
            label, decision = kind.strip(), said.strip()
    elif name.endswith(f"{DECIDED}{CONFIRMED}"):
        label = decision = name.removesuffix(f"{DECIDED}{CONFIRMED}")
    return Mark(
        mark_id=mark_id, layer=layer, label=label, a=a, b=b, coder=coder, decision=decision, note=note, begun=begun
    )
