"""Flattened tables: a label on one line, its figure on the next, or both on one line, or cells parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.text.draft import Draft
from analysis.text.lines import Line
from analysis.text.lists import marker
from analysis.text.repair import Survey, repair
from analysis.text.running import ENDS

FIGURE = re.compile(
    r"[-–+]?(?:[$€£]\s?)?\d[\d\s.,]*(?:%|per ?cent|percent|million|billion|thousand)?|[-–—]|n/?a|\.\.", re.I
)
"""A cell that holds a figure, or says that there is none."""

ON_ONE_LINE = re.compile(
    r"(\S.*?\S)(?:\s{2,}|\t+|\s*\|\s*|:\s+|\s\.{3,}\s*)((?:[-–+]?\d[\d .,]*%?(?:\s{2,}|\t|\s*\|\s*|$))+)"
)
"""A label and its figures on one line."""

SPACED = re.compile(r"([^\W\d_][^\d:;]{1,50}?)((?: [-–+]?(?:[$€£]\s?)?\d[\d.,]*%?){2,})")
"""A label and two figures or more with single blanks between them, as a table comes out of a PDF."""

CELL_END = re.compile(r"[^\S\t]*(?:\t|\|)[^\S\t]*|[^\S\t]{2,}")
"""What parts the cells of a row on one line."""

_CELL = re.compile(r"[^\s](?:[^\t]*[^\s])?")

LONGEST_CELL = 60
"""Characters of a cell; what is longer is running text behind a tab."""


def cells(line: Line) -> list[tuple[int, int]]:
    """Where in the source the cells of a row on one line stand; empty ones have no length."""
    ends = [(match.start(), match.end()) for match in CELL_END.finditer(line.text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(line.text)]
    return [(line.start + start, line.start + stop) for start, stop in zip(starts, stops, strict=True)]


def row_draft(source: str, row: Sequence[Line], names: Sequence[str], found: Survey) -> Draft:
    """A row as the parser reads it: its cells parted by commas, each behind the name of its column.

    Args:
        source: the text.
        row: the lines of the row.
        names: the names of the columns, that of the labels among them; none where the table gives none.
        found: what the whole text tells about its parts.
    """
    places = cells(row[0])
    if len(places) > len(names):  # some tabs only align
        places = [place for place in places if place[0] < place[1]]
    if len(row) > 1 or len(places) < 2:
        drafts = [Draft.of(source, line.start, line.end) for line in row]
        spaced = [part for one in drafts[1:] for part in (Draft.inserted(" "), one)]
        return repair(Draft.joined([drafts[0], *spaced]), found)
    draft = repair(Draft.of(source, *places[0]), found)
    between = ": " if names else " "
    for number, (start, end) in enumerate(places[1:], start=1):
        cell = repair(Draft.of(source, start, end), found)
        if cell.text.strip():
            name = f"{names[number]} " if number < len(names) and names[number] else ""
            draft, between = draft + Draft.inserted(between + name) + cell, ", "
    return draft


YEAR = re.compile(r"(?:1[89]|20)\d\d(?:[/–-]\d{2,4})?")
"""A cell that names the year its row is about."""


def rows(lines: Sequence[Line]) -> tuple[list[Line], list[tuple[Line, ...]]] | None:
    """Read a block of short lines as a flattened table.

    Returns:
        The caption and header lines, and the rows (each its label and its figures), or None where it is no table.
    """
    tabbed = _tabbed(lines)
    if tabbed is not None:
        return tabbed
    if len(lines) >= 2 and sum(bool(ON_ONE_LINE.fullmatch(line.text)) for line in lines) >= max(2, 0.6 * len(lines)):
        first = next(place for place, line in enumerate(lines) if ON_ONE_LINE.fullmatch(line.text))
        return list(lines[:first]), [(line,) for line in lines[first:]]
    spaced = _spaced(lines)
    if spaced is not None:
        return spaced
    figures = [bool(FIGURE.fullmatch(line.text)) for line in lines]
    for place in _years(lines, figures):
        figures[place] = False
    if len(lines) < 4 or sum(figures) < 2 or any(len(line.text) > 60 and ENDS.search(line.text) for line in lines):
        return None
    first = figures.index(True)
    if first == 0:
        return None
    found: list[tuple[Line, ...]] = []
    current: list[Line] = []
    for place in range(first - 1, len(lines)):
        if not figures[place] and current and figures[place - 1]:
            found.append(tuple(current))
            current = []
        current.append(lines[place])
    if current and figures[-1]:
        found.append(tuple(current))
    if len(found) < 2:
        return None
    return list(lines[: first - 1]), found


def _spaced(lines: Sequence[Line]) -> tuple[list[Line], list[tuple[Line, ...]]] | None:
    """Read a block that ends in lines of a label and as many figures each, parted by single blanks, as a table."""
    counts = [len(match[2].split()) if (match := SPACED.fullmatch(line.text)) else 0 for line in lines]
    first = next((place for place, count in enumerate(counts) if count), len(lines))
    body = counts[first:]
    if len(body) < _FEWEST_ROWS or len(set(body)) > 1:
        return None
    return list(lines[:first]), [(line,) for line in lines[first:]]


_FEWEST_ROWS = 3
"""Lines in the same form that make a table where nothing but blanks parts their cells."""


def text_cells(lines: Sequence[Line]) -> list[Line] | None:
    """Read lines with tabs that are no table of figures as rows of words: each cell is told by itself.

    Returns:
        The cells, row by row, or None where the tabs part no cells: where a number or a bullet stands before one, or
        a sentence goes on behind it.
    """
    if not all("\t" in line.text and not marker(line.text) for line in lines):
        return None
    found: list[Line] = []
    for line in lines:
        before = ""
        for start, end in _between_tabs(line):
            text = line.text[start - line.start : end - line.start]
            if (
                before
                and text[:1].islower()
                and (len(lines) == 1 or len(text.split()) > LONGEST_WORDS or ENDS.search(text))
            ):
                return None
            found.append(Line(start, end, text, line.gap if not before else ""))
            before = text
    return found


LONGEST_WORDS = 4
"""Words of a cell that begins with a small letter ("yes", "in part") and is no rest of a sentence."""


def _between_tabs(line: Line) -> list[tuple[int, int]]:
    """Where the cells of a line stand that have words in them."""
    return [(line.start + one.start(), line.start + one.end()) for one in _CELL.finditer(line.text)]


def _tabbed(lines: Sequence[Line]) -> tuple[list[Line], list[tuple[Line, ...]]] | None:
    """Read a block that ends in lines of short cells parted by tabs, as a table copied from a page or a sheet is.

    A first such line without a figure, above others that have some, is the header.
    """
    first = next((place for place, line in enumerate(lines) if "\t" in line.text), len(lines))
    body = list(lines[first:])
    tabbed = [line for line in body if "\t" in line.text]
    if len(tabbed) < 2 or 2 * len(tabbed) <= len(body) or not all(_is_row(line) or _is_label(line) for line in body):
        return None
    figured = [bool(re.search(r"\d", line.text)) for line in body]
    header = 1 if (not figured[0] and any(figured)) or _names_years(body) else 0
    return [*lines[:first], *body[:header]], [(line,) for line in body[header:]]


_NAMED_YEAR = re.compile(r"(?:[A-Za-z]+\.? ){0,3}(?:1[89]|20)\d\d(?:[/–-]\d{2,4})?")
"""The name of a column of one year ("2016", "Target 2017")."""


def _names_years(body: Sequence[Line]) -> bool:
    """Whether the first line names columns of years, and each line below has figures that are no years."""
    heads, *rest = [[part.strip() for part in line.text.split("\t")] for line in body]
    named = [part for part in heads[1:] if part]
    years = named and all(_NAMED_YEAR.fullmatch(part) or not re.search(r"\d", part) for part in named)
    if not years or not any(_NAMED_YEAR.fullmatch(part) for part in named):
        return False
    figures = [[part for part in row[1:] if re.search(r"\d", part)] for row in rest if len(row) > 1]
    return bool(figures) and all(any(not _NAMED_YEAR.fullmatch(part) for part in row) for row in figures)


def _is_row(line: Line) -> bool:
    """Whether a line has cells parted by tabs: no bullet or number before running text, and no sentence."""
    parts = line.text.split("\t")
    short = all(len(part) <= LONGEST_CELL and not part.rstrip().endswith((".", ";")) for part in parts)
    return len(parts) > 1 and short and not marker(line.text)


def _is_label(line: Line) -> bool:
    """Whether a line is a short label of the rows below it."""
    return (
        "\t" not in line.text
        and len(line.text) <= LONGEST_CELL
        and not ENDS.search(line.text)
        and not marker(line.text)
    )


def _years(lines: Sequence[Line], figures: Sequence[bool]) -> range:
    """The places of years that name the rows of a table: as far from one another, with nothing but figures between."""
    places = [place for place, line in enumerate(lines) if YEAR.fullmatch(line.text)]
    if len(places) < 2:
        return range(0)
    width = places[1] - places[0]
    found = range(places[0], places[-1] + 1, width)
    filled = all(figures[place] for place in range(places[0], places[-1]))
    return found if width > 1 and list(found) == places and filled else range(0)
