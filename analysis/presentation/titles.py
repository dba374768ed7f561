"""What a text is called on a page."""

from __future__ import annotations

from analysis.presentation.segments import blocks
from analysis.records import Case


def title_of(case: Case) -> str:
    """The text's first line where it reads as a title, else the name of its file without its ending."""
    text = case.source.text
    for start, end in blocks(text)[:1]:
        first = " ".join(text[start:end].split())
        if len(first) < 120 and not first.endswith((".", ";", ":")):
            return first
    return case.source.name.rpartition(".")[0] or case.source.name
