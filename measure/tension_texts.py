"""Annotated texts as ``fit_tensions.py`` learns from them: their statements, and the tensions these are in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import fit_affinity  # beside this file, as score.py
import numpy as np
from fitting import FAMILIES
from numpy.typing import NDArray
from score import overlaps, rows, span

from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.reading import read
from analysis.comparison.tensions.weighing import lean
from analysis.comparison.tensions.weighing.affinity import about
from analysis.comparison.tensions.weighing.nearness import Nearness
from analysis.comparison.tensions.weighing.ruled import Orders, by_rule
from analysis.extraction.extract import extract
from analysis.text.source import read_source

KINDS = ("any", *FAMILIES)


@dataclass(frozen=True, kw_only=True)
class Text:
    """An annotated text, taken apart once: its frames, their words, what is annotated of each.

    ``sides`` says of which a statement is one side: statements by sides (promise, particular) by :data:`KINDS`.
    ``held`` are the tensions (ids) of which it is the promising and the particular side. ``traps`` are the pairs that
    are annotated as no tension, either way round.
    """

    name: str
    found: Sequence[Frame]
    near: Nearness
    ruled: Mapping[Orders, Sequence[Candidate]]
    words: Sequence[frozenset[str]]
    rows: NDArray[np.float64]
    sides: NDArray[np.bool_]
    held: Sequence[Sequence[frozenset[str]]]
    annotated: frozenset[str]
    kinds: Mapping[str, str]
    traps: frozenset[Orders]

    @property
    def example(self) -> fit_affinity.Example:
        """The annotated pairs by family."""
        promises, particulars = self.held
        pairs_: dict[str, list[tuple[int, int]]] = {}
        for one, mine in enumerate(promises):
            for other, theirs in enumerate(particulars):
                for each in sorted(mine & theirs) if one != other else ():
                    pairs_.setdefault(self.kinds[each], []).append((one, other))
        return fit_affinity.Example(rows=self.rows, pairs=pairs_)


def read_text(path: Path) -> Text:
    """Read one text and its annotated tensions."""
    reading = read(extract(read_source(path)))
    found = reading.frames
    tensions = [
        one for one in rows(path.with_suffix(".tensions.jsonl")) if one["kind"] in FAMILIES and one.get("agreed", True)
    ]
    kinds = {one["id"]: one["kind"] for one in tensions}
    held = [
        [frozenset(t["id"] for t in tensions if overlaps(one.span, span(t[which]))) for one in found] for which in "ab"
    ]
    return Text(
        name=path.stem,
        found=found,
        near=Nearness(found, reading.index),
        ruled=by_rule(reading).pairs,
        words=[lean.held(one.text) for one in found],
        rows=about(found),
        sides=np.array([[_kinds(side[place], kinds) for side in held] for place in range(len(found))]),
        held=held,
        annotated=frozenset(t["id"] for t in tensions if t["strength"] != "weak"),
        kinds=kinds,
        traps=_traps(found, path.with_suffix(".negatives.jsonl")),
    )


def _traps(found: Sequence[Frame], path: Path) -> frozenset[Orders]:
    pairs_ = set()
    for trap in rows(path) if path.exists() else ():
        ones, others = ([one.order for one in found if overlaps(one.span, span(trap[side]))] for side in "ab")
        pairs_ |= {pair for one in ones for other in others for pair in ((one, other), (other, one))}
    return frozenset(pairs_)


def _kinds(ids: frozenset[str], kinds: Mapping[str, str]) -> list[bool]:
    return [bool(ids), *(any(kinds[one] == kind for one in ids) for kind in FAMILIES)]
