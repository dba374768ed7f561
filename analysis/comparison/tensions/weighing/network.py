"""The first look at a pair: how likely it is one to reconcile by what speaks for it by itself.

A small network (one layer of rectified units) over the features of :mod:`analysis.comparison.tensions.weighing.pairs`,
fitted by ``measure/fit_first_look.py`` on annotated texts: that two passages are near counts otherwise where the one
promises much than where it promises little, and a sum of weights cannot say so. It serves ranking alone; the reason
that a row gives is what stands in its two passages. ``network.npz`` holds it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files

import numpy as np

from analysis.comparison.tensions.weighing.cells import Floats, Side

FURTHEST = 6.0
"""Features so many standard deviations from their mean say no more than those that are nearer."""

MOST, DIGITS = 30.0, 6
"""Log-odds beyond the first say no more; they are rounded, because the last digits depend on the machine."""

BLOCK = 512
"""Pairs looked at together: so many and their units stay in the cache of the processor."""


@dataclass(frozen=True, kw_only=True)
class Network:
    """The fitted network.

    Attributes:
        names: the features it knows.
        mean, scale: of each feature over the pairs it was fitted on.
        into: features by units; ``bias``: what each unit has without them.
        out: what each unit adds to the odds; ``constant``: the odds without units.
    """

    names: tuple[str, ...]
    mean: Floats
    scale: Floats
    into: Floats
    bias: Floats
    out: Floats
    constant: float

    def odds(self, features: Mapping[str, Floats], count: int, sides: Sequence[Side] = ()) -> Floats:
        """How much speaks for each pair: log-odds.

        Args:
            features: by name, one value a pair; one that the network does not know counts nothing.
            count: how many pairs there are.
            sides: what is said of statements by themselves: it is led into the units once a statement, not once a pair.
        """
        led = [(side.places, self._led(side.columns)) for side in sides]
        given = {name for side in sides for name in side.columns}
        own = [place for place, name in enumerate(self.names) if name in features]
        missing = [place for place, name in enumerate(self.names) if name not in features and name not in given]
        always = self.bias + self._bounded(np.zeros((len(missing), 1)), missing)[:, 0] @ self.into[missing]
        into = self.into[own]
        result = np.empty(count)
        for begin in range(0, count, BLOCK):
            part = slice(begin, begin + BLOCK)
            rows = np.array([features[self.names[place]][part] for place in own], dtype=np.float64)
            units = self._bounded(rows.reshape(len(own), -1), own).T @ into  # a row a feature: numpy goes along rows
            units += always
            for places, table in led:
                units += table[places[part]]
            result[part] = np.maximum(units, 0.0, out=units) @ self.out + self.constant
        return np.asarray(np.round(np.clip(result, -MOST, MOST), DIGITS), dtype=np.float64)

    def _led(self, columns: Mapping[str, Floats]) -> Floats:
        """What some features, one value a statement, add to each unit: statements by units."""
        known = [place for place, name in enumerate(self.names) if name in columns]
        rows = np.array([columns[self.names[place]] for place in known], dtype=np.float64)
        return np.asarray(self._bounded(rows, known).T @ self.into[known], dtype=np.float64)

    def _bounded(self, rows: Floats, places: Sequence[int]) -> Floats:
        """Rows of the features at ``places`` in standard deviations from their mean, in place."""
        rows -= self.mean[places, None]
        rows /= self.scale[places, None]
        return np.clip(rows, -FURTHEST, FURTHEST, out=rows)


def together(networks: Sequence[Network]) -> Network:
    """Networks over the same features as one, whose odds are the mean of theirs."""
    first, count = networks[0], len(networks)
    return Network(
        names=first.names,
        mean=first.mean,
        scale=first.scale,
        into=np.concatenate([one.into for one in networks], axis=1),
        bias=np.concatenate([one.bias for one in networks]),
        out=np.concatenate([one.out for one in networks]) / count,
        constant=sum(one.constant for one in networks) / count,
    )


@lru_cache(maxsize=1)
def network() -> Network:
    """The network of the package, read on the first question."""
    with as_file(files(__package__).joinpath("network.npz")) as path, np.load(path, allow_pickle=False) as table:
        read = {name: table[name].astype(np.float64) for name in ("mean", "scale", "into", "bias", "out")}
        names = tuple(bytes(table["names"]).decode("ascii").split("\n"))
        return Network(names=names, constant=float(table["constant"]), **read)
