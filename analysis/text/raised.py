"""Characters set above or below the line, as plain text shows them: glued on they would change word and figure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_UP = str.maketrans("0123456789+-−–=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ")
_DOWN = str.maketrans("0123456789+-−–=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎")

_NOTES = re.compile(r"\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,9}")
_UNIT = re.compile(r"(?:^|[^\w.])(?:[a-zA-Zµ]{1,2}|sq|in)$")
"""Ends in a letter or two: a unit ("40 km") or a sign of a formula, which has a power and no note."""

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d$")


def raised(words: str, before: str) -> str:
    """What is set above the line: a footnote mark in brackets, as the notes below have it; else a power or an ending.

    Args:
        words: what is raised.
        before: the words of its line up to it.
    """
    if _NOTES.fullmatch(words.strip()):
        before = before.rstrip()
        power = before[-1:].isdigit() and not _YEAR.search(before)
        if before and not power and not (len(words.strip()) == 1 and _UNIT.search(before)):
            return "".join(f"[{number}]" for number in re.findall(r"\d+", words))
    shown = words.translate(_UP)
    return words if re.search(r"[^\s⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ]", shown) else shown


def lowered(words: str, before: str) -> str:
    """What is set below the line: behind a figure in small figures ("10₂"); a formula stays as it is typed ("CO2")."""
    shown = words.translate(_DOWN)
    return shown if before.rstrip()[-1:].isdigit() and not re.search(r"[^\s₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎]", shown) else words


HEIGHTS: Mapping[str, Callable[[str, str], str]] = {"sup": raised, "sub": lowered}
"""The elements of HTML that set words above and below the line."""
