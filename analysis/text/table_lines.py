"""Tables of documents as lines of plain text: a row a line, its cells parted by tabs, as layout reads them."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.tables import LONGEST_CELL

Cell = Sequence[str]
"""The paragraphs of a cell."""


def table_lines(table: Sequence[Sequence[Cell]]) -> list[str]:
    """A table as paragraphs, most often one with a line for each row.

    A cell of several paragraphs is no cell of a row: they follow it, each by itself. Words that alone stand in a row
    are a paragraph too, where they are more than a label of the rows below.
    """
    if max((len(row) for row in table), default=0) == 1:  # one column: a frame around running text
        return [block for row in table for cell in row for block in cell]
    parts: list[str] = []
    lines: list[str] = []

    def flush() -> None:
        if lines:
            parts.append("\n".join(lines))
            lines.clear()

    for row in table:
        cells = [" ".join(cell[0].split()) if len(cell) == 1 else "" for cell in row]
        further = [block for cell in row if len(cell) > 1 for block in cell]
        said = [cell for cell in cells if cell]
        if len(said) == 1 and not is_label(said[0]):
            flush()
            parts.append(said[0])
        elif said:
            lines.append("\t".join(cells).rstrip("\t"))
        if further:
            flush()
            parts += further
    flush()
    return parts


def is_label(words: str) -> bool:
    """Whether the words of a cell are short and end no sentence."""
    return len(words) <= LONGEST_CELL and not words.rstrip().endswith((".", ";", "!", "?", ":"))
