"""Whether time grows with the length of a text or with its square: processor time, whatever else the machine does."""

from __future__ import annotations

import time
from collections.abc import Callable

TIMES = 4
"""How much longer the long text is than the short one."""

SLACK = 2.5
"""How far above the proportion a measurement may be: with the square it would be :data:`TIMES`."""

NOTHING = 0.02
"""Seconds below which a measurement says nothing."""


def grows_with_length(run: Callable[[int], object], length: int) -> bool:
    """Whether ``run(length)`` takes no more than its share of what a quarter of it takes; the best of three counts.

    Args:
        run: does the work on a text of that length.
        length: of the long text.
    """
    short = min(_seconds(run, length // TIMES) for _ in range(3))
    most = TIMES * SLACK * max(short, NOTHING)
    return any(_seconds(run, length) <= most for _ in range(3))


def _seconds(run: Callable[[int], object], length: int) -> float:
    begun = time.process_time()
    run(length)
    return time.process_time() - begun
