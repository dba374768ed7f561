"""Wide tables of Markdown pages, stacked on a small screen without a script: each cell under its column's words."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from docutils import nodes
from sphinx.application import Sphinx

from analysis.presentation.shown import BRIEF, STACKED_FROM


def stack_tables(app: Sphinx, doctree: nodes.document) -> None:
    """Give each cell of a wide table the words of its column, which the style sheet shows where the screen is small.

    Raw HTML, so that the search does not count a heading once for every row. Tables of notebooks and of the case are
    made with labels of their own; docutils does not see them as tables.
    """
    for table in doctree.findall(nodes.table):
        heads = [entry.astext() for row in _rows(table, nodes.thead) for entry in row]
        rows = _rows(table, nodes.tbody)
        if len(heads) < STACKED_FROM or any(len(row) != len(heads) for row in rows):
            continue
        table["classes"] += ["stacked", "brief"] if _brief(rows) else ["stacked"]
        for row in rows:
            for head, entry in zip(heads, row, strict=True):
                label = nodes.raw("", f'<span class="cell-label">{escape(head)}: </span>', format="html")
                if not entry.astext().strip() and not any(entry.findall(nodes.image)):
                    entry["classes"].append("empty")  # nothing to be told, so no label is
                else:
                    next(entry.findall(nodes.paragraph), entry).insert(0, label)


def _rows(table: nodes.table, part: type[nodes.Element]) -> list[list[nodes.entry]]:
    return [
        [one for one in row.children if isinstance(one, nodes.entry)]
        for group in table.findall(part)
        for row in group.findall(nodes.row)
    ]


def _brief(rows: Sequence[Sequence[nodes.entry]]) -> bool:
    return all(len(entry.astext()) <= BRIEF for row in rows for entry in row[1:])


def setup(app: Sphinx) -> dict[str, bool]:
    """Sphinx calls this."""
    app.connect("doctree-read", stack_tables)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
