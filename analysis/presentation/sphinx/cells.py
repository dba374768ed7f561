"""An anchor and a link to it on every notebook cell, and on every figure the words its notebook keeps for it."""

from __future__ import annotations

import re
from typing import Any

import nbformat
from docutils import nodes
from sphinx.application import Sphinx


def anchor_cells(app: Sphinx, doctree: nodes.document) -> None:
    """Give each code cell the id ``cell-<id>`` and each image of its outputs the alt text stored with it.

    Raises:
        RuntimeError: the page shows another number of code cells than the notebook holds.
    """
    path = str(app.env.doc2path(app.env.docname))
    if not path.endswith(".ipynb"):
        return
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    shown = [node for node in doctree.findall(nodes.container) if node.get("nb_element") == "cell_code"]
    if len(cells) != len(shown):
        raise RuntimeError(f"{app.env.docname}: {len(cells)} code cells, {len(shown)} of them on the page")
    for cell, node in zip(cells, shown, strict=True):
        node["ids"].append(f"cell-{cell.id}")
        for image, alt in zip(node.findall(nodes.image), _alts(cell), strict=False):
            image["alt"] = alt
        for raw in node.findall(nodes.raw):
            # pandas leaves the corner of a table empty; as a heading it would be announced as one without a name
            raw.children = [nodes.Text(re.sub(r"<th[^>]*>\s*</th>", "<td></td>", raw.astext()))]
        link = f'<a class="cell-link" href="#cell-{cell.id}" aria-label="Link to step {cell.id}">#</a>'
        node.append(nodes.raw("", link, format="html"))  # last: what comes first is what myst-nb folds


def _alts(cell: Any) -> list[str]:
    return [
        output.metadata.get(kind, {}).get("alt") or "Figure; the table beside it holds the same numbers"
        for output in cell.get("outputs", [])
        for kind in ("image/png", "image/svg+xml")
        if kind in output.get("data", {})
    ]


def name_summaries(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Let the words of a folded cell be its name: the label that myst-nb gives it says something else."""
    if "body" in context:
        context["body"] = context["body"].replace('<summary aria-label="Toggle hidden content">', "<summary>")


def setup(app: Sphinx) -> dict[str, bool]:
    """Sphinx calls this."""
    app.connect("doctree-read", anchor_cells)
    app.connect("html-page-context", name_summaries)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
