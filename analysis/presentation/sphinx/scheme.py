"""The theme's light and dark colours for a reader without scripts, and light ones on paper.

The theme leaves the choice of its colours to a script. Here its own rules are said once more, for the state in which
a page is without that script, under the reader's own preference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from sphinx.application import Sphinx

SHEETS = ("styles/pydata-sphinx-theme.css", "pygments.css", "site.css")
SCHEME = "scheme.css"

_THEME = re.compile(r"""\[data-theme=["']?(light|dark)["']?\]""")
_COMMA = re.compile(r",(?![^()]*\))")
"""Between two selectors, none inside the parentheses of one."""
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Selector and declarations of each rule of a style sheet that stands in no ``@`` block."""
    text, depth, start, opened, selector = _COMMENT.sub("", sheet), 0, 0, 0, ""
    for place, letter in enumerate(text):
        if letter == "{":
            depth += 1
            if depth == 1:
                selector, opened = text[start:place].strip(), place + 1
        elif letter == "}":
            depth -= 1
            if depth == 0:
                if not selector.startswith("@"):
                    yield selector, text[opened:place].strip()
                start = place + 1
        elif letter == ";" and depth == 0:
            start = place + 1


def scheme(sheets: Sequence[str]) -> str:
    """A style sheet that chooses between the light and the dark rules of ``sheets`` without a script."""
    found: dict[str, list[tuple[str, str]]] = {"light": [], "dark": []}
    for sheet in sheets:
        for selector, declarations in rules(sheet):
            for theme, kept in found.items():
                parts = [part for part in _COMMA.split(selector) if theme in _THEME.findall(part)]
                if parts:
                    kept.append((",".join(parts), declarations))
    auto = {theme: _written(kept, "[data-theme=auto]") for theme, kept in found.items()}
    # the rules for paper come last, and a page that a script has made dark is light there too
    paper = _written(found["light"], "[data-theme]")
    return f"{auto['light']}@media (prefers-color-scheme:dark){{\n{auto['dark']}}}\n@media print{{\n{paper}}}\n"


def _written(kept: Sequence[tuple[str, str]], state: str) -> str:
    return "".join(f"{_THEME.sub(state, selector)}{{{declarations}}}\n" for selector, declarations in kept)


def write_scheme(app: Sphinx, exception: Exception | None) -> None:
    """Write the sheet beside those it repeats, once they are there."""
    static = Path(app.outdir) / "_static"
    if exception is None and app.builder.format == "html":
        sheets = [(static / name).read_text(encoding="utf-8") for name in SHEETS]
        (static / SCHEME).write_text(scheme(sheets), encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Sphinx calls this."""
    app.connect("build-finished", write_scheme, priority=900)  # after the theme, which writes its colours of code then
    return {"parallel_read_safe": True, "parallel_write_safe": True}
