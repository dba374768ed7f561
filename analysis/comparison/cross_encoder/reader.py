"""What the encoder makes of demands and claims: how far each claim is a passage on the demand, and as what."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from analysis.comparison.cross_encoder.network import Floats, encoder
from analysis.comparison.cross_encoder.pieces import BEGIN, END, numbers, pieces
from analysis.comparison.threads import one_thread

MOST = 56
"""Pieces of either side that are read, some forty words; what follows is cut."""

DIGITS = 3
"""What is told is rounded: further digits mean nothing."""


def together(pairs: Sequence[tuple[str, str]]) -> Floats:
    """Read each demand and claim together.

    Args:
        pairs: a demand and a claim each, as they read alone.

    Returns:
        A row a pair: what speaks for each of :data:`analysis.comparison.answers.RELATIONS` against no link at all,
        in log-odds.
    """
    begin, end = numbers()[BEGIN], numbers()[END]
    cut = {text: pieces(text, MOST) for text in sorted({text for pair in pairs for text in pair})}
    with one_thread():
        found = encoder().read([([begin, *cut[one], end], [*cut[other], end]) for one, other in pairs])
    result: Floats = np.round(found[:, 1:] - found[:, :1], DIGITS)
    return result
