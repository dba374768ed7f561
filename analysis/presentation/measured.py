"""How often the suite is wrong on texts nobody had read, in the same words on every page and in every document.

The numbers are those of ``measure/FIGURES.md`` (*How sure, and beside what*; *Texts that stay unread*) and of
``docs/method/tensions-read-by-eye.md``; a test holds them together.
"""

from __future__ import annotations

Share = tuple[float, float, float]
"""A mean, and the two ends of its 95 % interval."""

DENSE = 117
FIRST_TEN: Share = (0.71, 0.67, 0.74)
FOUND: Share = (0.68, 0.64, 0.71)
"""Invented texts with 14 tensions each, and their means: precision of the first ten pairs, and recall."""

REPORTS, ROWS, TRUE = 12, 209, 13
"""Texts made like real reports, with few tensions or none: pairs in their tables, and of these tensions."""

REAL, SHOWN, WORTH = 19, 7, 1
"""Real texts, the pairs of them that pages show, and those of these that were worth a look."""


def in_100(share: Share) -> tuple[str, str]:
    """A mean and its interval in words: "71 in 100", "67 to 75"."""
    mean, low, high = (round(100 * value) for value in share)
    return f"{mean} in 100", f"{low} to {high}"


_TEN, _RECALL = in_100(FIRST_TEN), in_100(FOUND)

HOW_OFTEN = (
    f"In {REAL} real texts, addresses and reports, {WORTH} of the {SHOWN} pairs that pages like these show"
    f" {'was' if WORTH == 1 else 'were'} worth a look. In {DENSE} texts invented for the measure, each with 14 tensions"
    f" and none used in fitting, {_TEN[0]} of the first ten pairs were tensions (95 % interval {_TEN[1]}), and"
    f" {_RECALL[0]} of the tensions were found ({_RECALL[1]}); in {REPORTS} invented like real reports, {TRUE} of"
    f" {ROWS} pairs were tensions. What is a tension was decided by a language model each time."
)
"""Of the pairs of passages."""
