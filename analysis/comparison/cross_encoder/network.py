"""The encoder: three layers over the pieces of two texts, in whole numbers wherever sums are long.

BERT's layers (Devlin and others, 2019) with weights of eight bits. Before each product of matrices a row is rounded to
whole numbers between -127 and 127 (Dettmers and others, "LLM.int8()", 2022, by rows and columns). The products are then
sums of whole numbers below 2**24, which 32-bit floats hold exactly: whatever adds them, in whatever order, on however
many threads, they come out the same, and so does what a pair gets, whichever pairs it is read with. What is left is
done number by number, where all machines agree; the one curve among it, by which units open (GELU), is looked up in a
table, which is quicker too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Pieces = Sequence[int]

HEADS = 12
EIGHT_BITS, NARROW = 127, 84
"""The largest whole number of a row, and of a weight; of a weight of :data:`LONG` matrices the second, since 1,536
products of both must stay below 2**24."""
LONG = frozenset({"shrink"})
MATRICES = ("query", "key", "value", "attended", "widen", "shrink")
NORMS = ("attended_norm", "shrink_norm")
SAME = 1e-12
FAR = np.float32(1e9)
"""What is taken from the weight of a piece that is not there."""

TOGETHER = 16
"""Pairs read at once."""


STEPS, WIDEST = 256, 12.0
"""How finely the table of GELU is stepped, and up to where; beyond, a unit is shut or wholly open."""


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """A matrix of whole numbers, what each column is to be multiplied with, and what is added to each."""

    whole: Singles
    scale: Singles
    bias: Singles

    def of(self, rows: Singles) -> Singles:
        """The rows multiplied with the matrix."""
        flat = rows.reshape(-1, rows.shape[-1])  # one product, not one a pair
        most = np.maximum(flat.max(axis=-1, keepdims=True), -flat.min(axis=-1, keepdims=True))
        most[most == 0] = 1.0
        whole = flat * (np.float32(EIGHT_BITS) / most)
        result: Singles = np.rint(whole, out=whole) @ self.whole
        result *= most / np.float32(EIGHT_BITS)
        result *= self.scale
        result += self.bias
        return result.reshape(*rows.shape[:-1], -1)


@dataclass(frozen=True, kw_only=True)
class Norm:
    """Rows brought to mean nought and variance one, then stretched and moved."""

    stretch: Singles
    move: Singles

    def of(self, rows: Singles) -> Singles:
        """The rows, evened out."""
        result: Singles = rows - rows.mean(axis=-1, keepdims=True)
        result /= np.sqrt((result * result).mean(axis=-1, keepdims=True) + np.float32(SAME))
        result *= self.stretch
        result += self.move
        return result


def opened(rows: Singles) -> Singles:
    """GELU: each unit times the share of a normal distribution that lies below it (Hendrycks and Gimpel, 2016)."""
    place = rows * np.float32(STEPS)
    place += np.float32(STEPS * WIDEST + 0.5)  # to the nearest step: what follows cuts off
    table = _open()
    result: Singles = np.take(table, place.astype(np.intp), mode="clip")
    result *= rows
    return result


@lru_cache(maxsize=1)
def _open() -> Singles:
    steps = np.arange(-STEPS * WIDEST, STEPS * WIDEST + 1) / STEPS
    shares: Singles = ndtr(steps).astype(np.float32)
    return shares


@dataclass(frozen=True, kw_only=True)
class Encoder:
    """The network as it was fitted.

    Attributes:
        words: for each piece its row, in whole numbers; ``word_scale``: what each row is to be multiplied with.
        positions, sides: what is added for where a piece stands and for which of the two texts it stands in.
        opening: evens out their sum.
        layers: for each layer its matrices and norms by name.
        head, constants: what the state of a pair speaks for each answer.
    """

    words: NDArray[np.int8]
    word_scale: Singles
    positions: Singles
    sides: Singles
    opening: Norm
    layers: Sequence[tuple[Mapping[str, Matrix], Mapping[str, Norm]]]
    head: Floats
    constants: Floats

    def read(self, pairs: Sequence[tuple[Pieces, Pieces]]) -> Floats:
        """What each pair of texts, its marks of begin and end included, speaks for each answer: pairs by answers."""
        result = np.zeros((len(pairs), len(self.constants)))
        order = sorted(range(len(pairs)), key=lambda place: (sum(map(len, pairs[place])), place))
        for begin in range(0, len(order), TOGETHER):
            part = order[begin : begin + TOGETHER]
            result[part] = self._together([pairs[place] for place in part])
        return result

    def _together(self, pairs: Sequence[tuple[Pieces, Pieces]]) -> Floats:
        length = max(len(one) + len(other) for one, other in pairs)
        numbers = np.zeros((len(pairs), length), dtype=np.int64)
        sides = np.zeros((2, len(pairs), length, 1), dtype=np.float32)
        for row, (one, other) in enumerate(pairs):
            numbers[row, : len(one) + len(other)] = [*one, *other]
            sides[0, row, : len(one)] = 1.0
            sides[1, row, len(one) : len(one) + len(other)] = 1.0
        rows = self.words[numbers] * self.word_scale[numbers][..., None]
        rows = self.opening.of(rows + self.positions[:length] + np.where(sides[1] > 0, self.sides[1], self.sides[0]))
        absent = (sides.sum(axis=0)[:, None, None, :, 0] - 1) * FAR
        for matrices, norms in self.layers:
            rows = norms["attended_norm"].of(rows + matrices["attended"].of(_attended(rows, matrices, absent)))
            rows = norms["shrink_norm"].of(rows + matrices["shrink"].of(opened(matrices["widen"].of(rows))))
        one, other = ((rows * here).sum(axis=1) / here.sum(axis=1) for here in sides)
        state = np.concatenate([rows[:, 0], one, other, np.abs(one - other), one * other], axis=-1)
        result: Floats = state.astype(np.float64) @ self.head + self.constants
        return result


def _attended(rows: Singles, matrices: Mapping[str, Matrix], absent: Singles) -> Singles:
    """What each piece takes from the others, each head by itself: sums of fractions, so in 64 bits, then rounded."""
    count, length, size = rows.shape
    query, key, value = (
        matrices[name].of(rows).reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3).astype(np.float64)
        for name in MATRICES[:3]
    )
    weight = query @ key.transpose(0, 1, 3, 2) / np.sqrt(size / HEADS) + absent
    weight = np.exp(weight - weight.max(axis=-1, keepdims=True))
    weight /= weight.sum(axis=-1, keepdims=True)
    result: Singles = (weight @ value).transpose(0, 2, 1, 3).reshape(count, length, size).astype(np.float32)
    return result


@lru_cache(maxsize=1)
def encoder() -> Encoder:
    """The encoder of the package, read on the first question."""
    with as_file(files(__package__).joinpath("encoder.npz")) as path:
        return read(path)


def read(path: Path) -> Encoder:
    """An encoder as :func:`write` keeps it."""
    with np.load(path, allow_pickle=False) as table:
        kept = {name: table[name] for name in table.files}
    layers = [
        (
            {
                name: Matrix(
                    whole=kept[f"{number}.{name}"].astype(np.float32),
                    scale=kept[f"{number}.{name}.scale"],
                    bias=kept[f"{number}.{name}.bias"],
                )
                for name in MATRICES
            },
            {
                name: Norm(stretch=kept[f"{number}.{name}.stretch"], move=kept[f"{number}.{name}.move"])
                for name in NORMS
            },
        )
        for number in range(sum(name.endswith(".query") for name in kept))
    ]
    return Encoder(
        words=kept["words"],
        word_scale=kept["words.scale"],
        positions=kept["positions"],
        sides=kept["sides"],
        opening=Norm(stretch=kept["opening.stretch"], move=kept["opening.move"]),
        layers=layers,
        head=kept["head"].astype(np.float64),
        constants=kept["constants"].astype(np.float64),
    )


def write(path: Path, given: Mapping[str, NDArray[Any]]) -> None:
    """Keep what was fitted, by the names of :func:`read`, matrices and words in whole numbers of eight bits."""
    kept: dict[str, NDArray[Any]] = {}
    for name, array in given.items():
        last = name.rpartition(".")[2]
        if last in MATRICES:
            scale = np.abs(array).max(axis=0) / (NARROW if last in LONG else EIGHT_BITS)
            kept[name], kept[f"{name}.scale"] = np.rint(array / scale).astype(np.int8), scale.astype(np.float32)
        elif name == "words":
            scale = np.abs(array).max(axis=1, keepdims=True) / EIGHT_BITS
            kept[name], kept["words.scale"] = np.rint(array / scale).astype(np.int8), scale[:, 0].astype(np.float32)
        else:
            kept[name] = array.astype(np.float32)
    np.savez(path, **kept)  # type: ignore[arg-type]  # a name is no option of it; packed, it would be read more slowly
