"""Whether time grows with the length of a text or with its square, whatever else the machine or the process does.

What counts is the processor time of the one thread, with the collection of garbage put off: a collection walks all
that the process of the tests has loaded by then, which says nothing about the text.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

TIMES = 10
"""How much longer the long text is than the short one."""

SLACK = 4
"""How far above the proportion a measurement may be: with the square it would be :data:`TIMES`."""

NOTHING = 0.02
"""Seconds below which a measurement says nothing."""


def grows_with_length(run: Callable[[int], object], length: int) -> bool:
    """Whether ``run(length)`` takes no more than its share of what a tenth of it takes; the best of three counts.

    Args:
        run: does the work on a text of that length.
        length: of the long text.
    """
    short = min(processor_seconds(lambda: run(length // TIMES)) for _ in range(3))
    most = TIMES * SLACK * max(short, NOTHING)
    return any(processor_seconds(lambda: run(length)) <= most for _ in range(3))


def processor_seconds(run: Callable[[], object]) -> float:
    """Processor time, in seconds, that ``run`` takes in this thread, without collections of garbage."""
    gc.collect()
    collects = gc.isenabled()
    gc.disable()
    try:
        begun = time.thread_time()
        run()
        return time.thread_time() - begun
    finally:
        if collects:
            gc.enable()
