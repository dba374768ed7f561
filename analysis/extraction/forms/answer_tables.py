"""Tables of demands: a column of what was asked for beside one of what became of it, the bars still in the text.

The heads of the columns say which is which; nobody in the rows speaks. A row whose reply says that the thing is done,
or that it is somebody else's to do, is no outstanding demand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import reply_words as vocabulary
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.passage_shapes import mark
from analysis.extraction.critics.whose import brought_in, of_column, outside_named
from analysis.extraction.passages.demand_lists import Item

TABLED = "table of demands"
"""The cue of such a demand."""

_BAR = re.compile(r"\s*\|\s*|\t+")
_WIDEST = 10
"""Words of a head of a column."""

Cell = tuple[int, int]


def tabled(source: str, sides: Sides, names: Voices) -> tuple[list[Item], list[tuple[int, int]]]:
    """Find the demands that stand in tables.

    Args:
        source: the text.
        sides: which voices can be critics.
        names: the names of the text.

    Returns:
        One item each, and the extents of the tables, in which nothing else is a demand.
    """
    items: list[Item] = []
    extents: list[tuple[int, int]] = []
    for head, *rows in _tables(source):
        heads = [source[slice(*cell)] for cell in head]
        asked = _column(heads, vocabulary.ASKED_COLUMN, vocabulary.REPLY_COLUMN)
        reply = _column(heads, vocabulary.REPLY_COLUMN)
        if asked is None and reply is not None:
            asked = next((n for n, one in enumerate(heads) if n != reply and of_column(one, sides, names)), None)
        if asked is None or reply is None or asked == reply:
            continue
        body, told = brought_in(source, head[0][0], sides, names), of_column(heads[asked], sides, names)
        body = body if body.startswith(told) else told
        by = _column(heads, vocabulary.VOICE_COLUMN)
        extents.append((head[0][0], rows[-1][-1][1]))
        for row in rows:
            voice = (outside_named(source[slice(*row[by])], sides) if by is not None else "") or body
            if voice and not _dealt_with(source[slice(*row[asked])], source[slice(*row[reply])]):
                left, right = row[asked]
                left += mark(source[left:right])
                items.append(
                    Item(*spans.trimmed(source, left, right), "", voice, TABLED, (row[asked][0], row[asked][1]))
                )
    return items, extents


def _tables(source: str) -> Iterator[list[list[Cell]]]:
    """The runs of three and more lines with as many cells each, empty lines and rules between them passed over."""
    run: list[list[Cell]] = []
    for line in re.finditer(r"[^\n]+", source):
        if re.fullmatch(r"[\s|:+=–—-]+", line.group()):
            continue
        cells = _cells(line)
        if run and (len(cells) != len(run[0]) or _heads_again(source, run[0], cells)):
            if len(run) > 2:
                yield run
            run = []
        if len(cells) > 1:
            run.append(cells)
    if len(run) > 2:
        yield run


def _heads_again(source: str, heads: Sequence[Cell], cells: Sequence[Cell]) -> bool:
    """Whether a line repeats the last head of the columns, so that another table begins."""
    return len(heads) > 1 and source[slice(*heads[-1])].casefold() == source[slice(*cells[-1])].casefold()


def _cells(line: re.Match[str]) -> list[Cell]:
    """The cells of a line that are cut off by bars or tabs, with their places."""
    text = line.group().strip().strip("|").strip()
    start = line.start() + line.group().find(text)
    found, at = [], 0
    for bar in _BAR.finditer(text):
        found.append((start + at, start + bar.start()))
        at = bar.end()
    return [*found, (start + at, start + len(text))] if found else []


def _column(heads: Sequence[str], wanted: re.Pattern[str], unlike: re.Pattern[str] | None = None) -> int | None:
    """The first column whose head a pattern fits and another does not, or None."""
    for number, head in enumerate(heads):
        if len(head.split()) <= _WIDEST and wanted.search(head) and not (unlike and unlike.fullmatch(head)):
            return number
    return None


def _dealt_with(asked: str, reply: str) -> bool:
    """Whether a reply says that the demand is met, or that it is for others to meet."""
    if vocabulary.SETTLED.match(reply) or vocabulary.MET.search(reply):
        return True
    passed = vocabulary.PASSED_ON.search(reply)
    return passed is not None and bool(
        vocabulary.OTHERS.search(reply[passed.start() :]) or vocabulary.OTHERS.search(asked)
    )
