"""What a text is called on a page."""

from __future__ import annotations

import re

from analysis.presentation.segments import blocks
from analysis.records import Case

_FURNITURE = re.compile(r"[|>:\u2028]|\S {2,}\S|[.;,]$")


def title_of(case: Case) -> str:
    """The first line of the text that reads as a title, else the name of its file without its ending.

    Document numbers, dates, menus and "Label: value" lines, with which official pages begin, are passed over.
    """
    text = case.source.text
    for start, end in blocks(text)[:2]:
        for line in text[start:end].splitlines():
            words = [word for word in line.split() if len(word) > 1 and word.isalpha()]
            if len(words) >= 2 and len(line) < 120 and not _FURNITURE.search(line.strip()):
                return " ".join(line.split())
    return case.source.name.rpartition(".")[0] or case.source.name
