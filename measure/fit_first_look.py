"""Fit the network of the first look (``network.npz``); ``fit_tensions.py`` calls it.

Multi-layer perceptrons of scikit-learn (Adam, cross-entropy), three from different starts, whose mean is taken. Of the
pairs that are neither annotated nor traps a quarter is drawn and counts four times.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

from analysis.comparison.tensions.weighing.network import FURTHEST, Network, together

UNITS, STARTS, ROUNDS = 32, 3, 8
PENALTY, STEP, PAIRS_A_STEP = 0.1, 0.002, 1024
DRAWN = 0.25

Floats = NDArray[np.float64]


def fit(names: Sequence[str], matrix: Floats, right: NDArray[np.bool_], worth: Floats) -> Network:
    """Fit the network.

    Args:
        names: the features.
        matrix: pairs by features.
        right: whether a pair is annotated.
        worth: how much a pair counts; more than 1: a trap.
    """
    scaler = StandardScaler().fit(matrix)
    told = right | (worth > 1)
    kept = told | (np.random.default_rng(0).random(len(right)) < DRAWN)
    scaled = np.clip(scaler.transform(matrix[kept]), -FURTHEST, FURTHEST).astype(np.float32)
    weights = np.where(told, worth, worth / DRAWN)[kept]
    ones = [_fitted(names, scaler, scaled, right[kept], weights, start) for start in range(STARTS)]
    return together(ones)


def _fitted(
    names: Sequence[str],
    scaler: StandardScaler,
    scaled: NDArray[np.float32],
    right: NDArray[np.bool_],
    weights: Floats,
    start: int,
) -> Network:
    model = MLPClassifier(
        (UNITS,),
        alpha=PENALTY,
        batch_size=PAIRS_A_STEP,
        learning_rate_init=STEP,
        max_iter=ROUNDS,
        n_iter_no_change=ROUNDS,  # always all of them
        random_state=start,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is stopped early on purpose
        model.fit(scaled, right, sample_weight=weights)
    (into, out), (bias, constant) = model.coefs_, model.intercepts_
    return Network(
        names=tuple(names),
        mean=scaler.mean_,
        scale=scaler.scale_,
        into=into.astype(np.float64),
        bias=bias.astype(np.float64),
        out=out[:, 0].astype(np.float64),
        constant=float(constant[0]),
    )


def write(found: Network, path: Path) -> None:
    """Keep a network."""
    np.savez_compressed(
        path,
        names=np.frombuffer("\n".join(found.names).encode("ascii"), dtype=np.uint8),
        constant=np.float32(found.constant),
        **{name: getattr(found, name).astype(np.float32) for name in ("mean", "scale", "into", "bias", "out")},
    )
