"""How strongly a demand draws a claim, by what a sentence model makes of both (the extra ``embeddings``).

The cosine of two embeddings says how like two sentences are; an answer is another thing than a likeness. So a bilinear
form over the embeddings is fitted on annotated links (``measure/fit_answering.py``): high where a text sets the claim
beside the demand, low for the other claims of the text. What all claims of a text have in common is taken out first,
and what stands before and after a claim counts with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from scipy.stats import rankdata

from analysis.comparison.meaning import DIGITS, Grid, apart
from analysis.lexicon.meanings import unit

BESIDE = 0.35
"""How much the claims before and after count beside a claim."""

FULL = 32767
"""The form is kept as whole numbers up to this."""


@dataclass(frozen=True, kw_only=True)
class Laid:
    """The demands and claims of a text as the form is laid over them: demands and claims by dimensions."""

    demands: Grid
    claims: Grid


def laid(demands: Grid, claims: Grid) -> Laid:
    """Demands and claims with a last column of ones, by which a form weighs either by itself.

    Args:
        demands: their embeddings, a row a demand.
        claims: the same of the claims in reading order; at least one.
    """
    common = claims.mean(axis=0)
    own = apart(claims, common)
    beside = np.zeros_like(own)
    beside[1:] += own[:-1]
    beside[:-1] += own[1:]
    return Laid(demands=_wide(apart(demands, common)), claims=_wide(unit(own + BESIDE * beside)))


def _wide(rows: Grid) -> Grid:
    return np.column_stack([rows, np.ones(len(rows))])


def drawn(texts: Laid, form: Grid) -> Grid:
    """How strongly each demand (row) draws each claim (column)."""
    grid: Grid = np.round(texts.demands @ form @ texts.claims.T, DIGITS)
    return grid


def draws(demands: Sequence[str], claims: Sequence[str]) -> Grid:
    """The same for texts, by the form of the package.

    Raises:
        InputError: the extra is not installed.
    """
    from analysis.comparison.embeddings import embed

    return drawn(laid(embed(demands), embed(claims)), fitted())


def signs(grid: Grid) -> Mapping[str, Grid]:
    """What speaks for a pair in how its demand draws its claim; the names are those of the table of weights."""
    lead = grid - grid.mean(axis=1, keepdims=True)
    spread = grid.std(axis=1, keepdims=True)
    return {
        "drawn": grid,
        "drawn_lead": lead / np.where(spread > 0, spread, 1.0),
        "drawn_rank": 1 / rankdata(-grid, method="ordinal", axis=1),
        "drawn_rank_of_demands": 1 / rankdata(-grid, method="ordinal", axis=0),
    }


@lru_cache(maxsize=1)
def fitted() -> Grid:
    """The form of the package: dimensions of the demand by those of the claim; the last row and column weigh either."""
    with as_file(files(__package__).joinpath("answering.npz")) as path, np.load(path, allow_pickle=False) as table:
        form: Grid = table["rows"].astype(np.float64) * float(table["scale"])
    return form


def write(form: Grid, path: Path) -> None:
    """Keep a form."""
    scale = float(np.abs(form).max()) / FULL or 1.0
    np.savez_compressed(path, rows=np.round(form / scale).astype(np.int16), scale=np.float32(scale))
