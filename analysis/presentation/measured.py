"""How often the suite is wrong on texts nobody had read, in one sentence that every page and document has alike.

The numbers are those of ``measure/FIGURES.md``, under *Texts that stay unread*; a test holds them together.
"""

from __future__ import annotations

DENSE, FIRST_TEN, FOUND, RELATIONS = 117, 0.71, 0.67, 0.61
"""Texts with 14 tensions each, and their means: precision of the first ten pairs, recall, relations right."""

REPORTS, ROWS, TRUE = 12, 273, 13
"""Texts made like real reports, with few tensions or none: pairs in their tables, and of these tensions."""

HOW_OFTEN = (
    f"On {DENSE} unread texts dense with tensions, {round(100 * FIRST_TEN)} in 100 of the first ten pairs were"
    f" tensions, and {round(100 * FOUND)} in 100 of the tensions were found; on {REPORTS} unread texts made like real"
    f" reports, {TRUE} of {ROWS} pairs were tensions."
)
"""Of the pairs of passages."""

HOW_OFTEN_RELATIONS = (
    f"Where a claim was rightly set beside a demand in the dense ones, {round(100 * RELATIONS)} in 100 of the relations"
    " suggested were right."
)
"""Of the relations of claims to demands."""
