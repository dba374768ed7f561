"""Where a passage stands in a text: the heading above it, and its neighbours, block by block."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from analysis.text.layout import units
from analysis.text.lines import line_ends

CONTEXT = 220
"""Characters of the text shown on each side of a passage."""

BORDER = "¶"
"""Stands in a context where a heading, paragraph or list item ends: run together they read as one sentence."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Blocks:
    """A text and its blocks.

    Attributes:
        text: the text as it stands.
        starts: where each block begins, in order.
        sections: for each block the heading it stands under, or "".
        borders: the line end at which each block but the first is parted from the one before it.
    """

    text: str
    starts: tuple[int, ...]
    sections: tuple[str, ...]
    borders: frozenset[int]

    def section(self, place: int) -> str:
        """The heading above a place; a claim and what is no claim stand under the same one."""
        nth = bisect_right(self.starts, place)
        return self.sections[nth - 1] if nth else ""

    def shown(self, span: tuple[int, int]) -> tuple[str, str]:
        """The passage letter for letter; and it amid its neighbours, between brackets, on one line."""
        start, end = span
        low, high = max(0, start - CONTEXT), min(len(self.text), end + CONTEXT)
        before, after = self._flat(low, start), self._flat(end, high)
        # no half words where the context is cut
        if low:
            before = "… " + (before.partition(" ")[2] or before).lstrip(f" {BORDER}")
        if high < len(self.text):
            after = (after.rpartition(" ")[0] or after).rstrip(f" {BORDER}") + " …"
        context = f"{before}[[{self.text[start:end]}]]{after}"
        return self.text[start:end], " ".join(context.split())

    def _flat(self, start: int, end: int) -> str:
        parts = (f" {BORDER} " if at in self.borders else self.text[at] for at in range(start, end))
        return "".join(parts)


def blocks(text: str) -> Blocks:
    """Cut a text into its blocks."""
    starts: list[int] = []
    sections: list[str] = []
    borders: list[int] = []
    end = 0
    lines = line_ends(text)
    for unit in units(text):
        span = unit.span(0, len(unit.text))
        if span is None:
            continue
        line = lines.find("\n", end, span[0])
        if starts and line >= 0:  # the items of a list that stands in one line have no border
            borders.append(line)
        starts.append(span[0])
        sections.append(unit.section)
        end = max(end, span[1])
    return Blocks(text=text, starts=tuple(starts), sections=tuple(sections), borders=frozenset(borders))


def parts(context: str, quote: str) -> tuple[str, str, str]:
    """What stands before the passage, the passage, and what follows it, in a context as items have it.

    Each block stands on a line of its own.
    """
    flat = " ".join(quote.split())
    before, _, after = context.partition(f"[[{flat}]]")
    return before.replace(f" {BORDER} ", "\n"), flat, after.replace(f" {BORDER} ", "\n")
