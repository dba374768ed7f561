"""Fit a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001); ``fit_critiques.py`` calls it.

The atoms of all lines are taken together, step by step: first those that stand first in their line, then the second
ones, and so on, so that every step is one operation on arrays. A critique cannot go on where none has begun.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import logsumexp

from analysis.extraction.fitted.features import Read
from analysis.extraction.fitted.tagging import GOES_ON, LABELS

PENALTY = 6.0
ROUNDS = 100

SIZE = len(LABELS)
BARRED = -1e4
"""The weight of what cannot be."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Chains:
    """The atoms of many lines under each other.

    Attributes:
        matrix: atoms by features.
        gold: atoms by labels, 1 where annotated.
        steps: the atoms that stand first in their line, those that stand second, …; the longest line first.
        last: the last atom of each line.
        chain: the line of each atom.
        follows: how often each label comes after each.
        begins: how often each label stands first.
    """

    matrix: csr_matrix
    gold: Floats
    steps: Sequence[NDArray[np.int64]]
    last: NDArray[np.int64]
    chain: NDArray[np.int64]
    follows: Floats
    begins: Floats


@dataclass(frozen=True, kw_only=True)
class Weights:
    """What speaks for each label: every feature (features by labels), the label before it, standing first."""

    features: Floats
    after: Floats
    first: Floats


def chains_of(reads: Sequence[Read], golds: Sequence[Sequence[int]], names: Sequence[str]) -> Chains:
    """Lay out the lines ``reads``, annotated with the labels ``golds``, with the features ``names``."""
    matrix = _matrix(reads, names)
    lengths = np.array([len(gold) for gold in golds])
    offsets = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    order = np.argsort(-lengths, kind="stable")
    lengths, offsets = lengths[order], offsets[order]
    chain = np.zeros(matrix.shape[0], dtype=np.int64)
    for number, (offset, length) in enumerate(zip(offsets, lengths, strict=True)):
        chain[offset : offset + length] = number
    follows, begins = np.zeros((SIZE, SIZE)), np.zeros(SIZE)
    for gold in golds:
        begins[gold[0]] += 1
        for old, new in pairwise(gold):
            follows[old, new] += 1
    return Chains(
        matrix=matrix,
        gold=np.eye(SIZE)[np.concatenate([np.array(gold) for gold in golds])],
        steps=[offsets[lengths > step] + step for step in range(int(lengths.max()))],
        last=offsets + lengths - 1,
        chain=chain,
        follows=follows,
        begins=begins,
    )


def _matrix(reads: Sequence[Read], names: Sequence[str]) -> csr_matrix:
    """Atoms by features."""
    place = {name: number for number, name in enumerate(names)}
    entries, line = [], 0
    for one in reads:
        shared = [place[name] for name in sorted(one.common) if name in place]
        for own in one.own:
            entries += [(line, number) for number in shared]
            entries += [(line, place[name]) for name in sorted(own) if name in place]
            line += 1
    return csr_matrix((np.ones(len(entries)), np.array(entries).T), shape=(line, len(names)))


def fitted(chains: Chains) -> Weights:
    """The weights under which what is annotated is likeliest, but for a penalty on their squares."""
    count = chains.matrix.shape[1]
    turned = chains.matrix.T.tocsr()
    held = turned @ chains.gold

    def unpacked(vector: Floats) -> Weights:
        features, after, first = np.split(vector, [count * SIZE, count * SIZE + SIZE * SIZE])
        return Weights(features=features.reshape(count, SIZE), after=after.reshape(SIZE, SIZE), first=first)

    def loss(vector: Floats) -> tuple[float, Floats]:
        weights = unpacked(vector)
        scores = chains.matrix @ weights.features
        total, likely, likely_pairs = _expected(chains, scores, weights)
        gain = (scores * chains.gold).sum()
        gain = gain + (chains.follows * weights.after).sum() + (chains.begins * weights.first).sum()
        slope = np.concatenate(
            [
                (held - turned @ likely).ravel(),
                (chains.follows - likely_pairs).ravel(),
                chains.begins - likely[chains.steps[0]].sum(0),
            ]
        )
        value = total - gain + PENALTY / 2 * (vector**2).sum()
        return float(value), PENALTY * vector - slope

    start = np.zeros(count * SIZE + SIZE * SIZE + SIZE)
    return unpacked(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x)


def _expected(chains: Chains, scores: Floats, weights: Weights) -> tuple[float, Floats, Floats]:
    """Forward and backward: the log of the sum over all labellings, how likely each label is, and each pair of them."""
    barred = np.zeros((SIZE, SIZE))
    barred[0, GOES_ON] = BARRED
    never = np.where(np.arange(SIZE) == GOES_ON, BARRED, 0.0)
    ahead, behind = np.zeros_like(scores), np.zeros_like(scores)
    ahead[chains.steps[0]] = scores[chains.steps[0]] + weights.first + never
    moves = weights.after + barred
    for step in chains.steps[1:]:
        ahead[step] = scores[step] + logsumexp(ahead[step - 1][:, :, None] + moves, axis=1)
    for step in reversed(chains.steps[1:]):
        behind[step - 1] = logsumexp(moves + (scores[step] + behind[step])[:, None, :], axis=2)
    total = logsumexp(ahead[chains.last], axis=1)
    norm = total[chains.chain]
    likely = np.exp(ahead + behind - norm[:, None])
    likely_pairs = np.zeros((SIZE, SIZE))
    for step in chains.steps[1:]:
        both = ahead[step - 1][:, :, None] + moves + (scores[step] + behind[step])[:, None, :]
        likely_pairs += np.exp(both - norm[step][:, None, None]).sum(0)
    return total.sum(), likely, likely_pairs
