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
from numpy.typing import NDArray

FURTHEST = 6.0
"""Features so many standard deviations from their mean say no more than those that are nearer."""

MOST, DIGITS = 30.0, 6
"""Log-odds beyond the first say no more; they are rounded, because the last digits depend on the machine."""

BLOCK = 4096
"""Pairs looked at together: this bounds the memory."""

Floats = NDArray[np.float64]


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

    def odds(self, features: Mapping[str, Floats], count: int) -> Floats:
        """How much speaks for each pair: log-odds.

        Args:
            features: by name, one value a pair; one that the network does not know counts nothing.
            count: how many pairs there are.
        """
        result = np.empty(count)
        nothing = np.zeros(count)
        columns = [features.get(name, nothing) for name in self.names]
        for begin in range(0, count, BLOCK):
            part = slice(begin, begin + BLOCK)
            raw = np.array([column[part] for column in columns], dtype=np.float64).T
            scaled = (raw - self.mean) / self.scale
            units = np.maximum(np.clip(scaled, -FURTHEST, FURTHEST) @ self.into + self.bias, 0.0)
            result[part] = units @ self.out + self.constant
        return np.asarray(np.round(np.clip(result, -MOST, MOST), DIGITS), dtype=np.float64)


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
