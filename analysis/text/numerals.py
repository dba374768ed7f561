"""Lines that count by roman numerals or by letters: which of them are items, and which only begin with such a letter.

An arabic number and a stop at the head of a line are an item wherever they stand. A letter is not: "v. Roe" goes on
with a case, "C. Poe" with a name and "i. e." with an explanation, and where lines are broken at a width any of them
may come to stand first. What counts them is the run: an item has another one before or behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from analysis.text.lines import Line

_MARK = re.compile(r"(?P<opens>\()?(?P<sign>[ivx]{1,6}|[IVX]{1,6}|[a-zA-Z])(?P<closes>[.)])\s+(?=\S)")

_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN = {f"{'x' * tens}{_ONES[ones]}": 10 * tens + ones for tens in range(4) for ones in range(10) if tens + ones}
"""The numerals to thirty-nine; no list that is read goes further."""

_APART = 40
"""At most so many lines stand between two items of one list."""

LONE = re.compile(r"[A-Za-z]\.\s+")
"""A mark that may as well be an initial or an abbreviation."""


@dataclass(slots=True)
class _Run:
    """Lines that count on: the value of the last, its number among the lines, and the marks by their place."""

    value: int
    number: int
    marks: dict[int, str] = field(default_factory=dict)


def counted(lines: Sequence[Line]) -> Mapping[int, str]:
    """The marks of the lines that count by roman numerals or letters, by the place where the line begins.

    A run begins with the first of its signs ("i.", "(a)", "I)"), and has at least two.
    """
    runs: list[_Run] = []
    latest: dict[tuple[str, str, bool, bool], _Run] = {}
    for number, line in enumerate(lines):
        match = _MARK.match(line.text)
        if match is None or (match["opens"] and match["closes"] == "."):
            continue
        sign = match["sign"]
        for roman, value in _values(sign.lower()):
            style = match["opens"] or "", match["closes"], sign.isupper(), roman
            run = latest.get(style)
            if run is not None and value == run.value + 1 and number - run.number <= _APART:
                run.value, run.number = value, number
            elif value == 1:
                run = latest[style] = _Run(value, number)
                runs.append(run)
            else:
                continue
            run.marks[line.start] = match.group()
    found: dict[int, str] = {}
    for run in runs:
        if len(run.marks) > 1:
            found.update(run.marks)
    return found


def _values(sign: str) -> Iterator[tuple[bool, int]]:
    """What a sign counts for: as a roman numeral (True), as a letter (False)."""
    if sign in _ROMAN:
        yield True, _ROMAN[sign]
    if len(sign) == 1:
        yield False, ord(sign) - ord("a") + 1
