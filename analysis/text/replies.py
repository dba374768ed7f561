"""Quoted mail in plain text: the marks before its lines ("> > The Ministry …") are no words of anybody.

A line behind such a mark goes on in the next one like any wrapped line; where the marks grow more or fewer, another
message begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.text.draft import Edit

_MARKS = re.compile(r"^(?:[ \t]?>){1,20}[ \t]?", re.MULTILINE)
_LINE = re.compile(r"[^\n]+")
_LEAST = 2
"""So many marked lines, one of which goes on in the next or is announced, are a message; one may be a sign of more."""


def marks(source: str) -> list[Edit]:
    """What is left out or put in, so that a text with quoted mail reads like one without; nothing of any other text.

    Args:
        source: the text, its line ends made alike.
    """
    return list(_edits(source)) if quoted_lines(source) else []


def quoted_lines(source: str) -> int:
    """How many lines of a text are quoted from another message."""
    if "\n>" not in source and not source.startswith(">"):
        return 0
    lines = [(_MARKS.match(line), line) for line in _LINE.findall(source)]
    count = sum(bool(mark) for mark, _ in lines)
    before = [("", False), *((text.rstrip(), bool(mark)) for mark, text in lines)]
    told = any(
        mark and (_goes_on if quoted else _is_announced)(last, text[mark.end() :])
        for (mark, text), (last, quoted) in zip(lines, before, strict=False)
    )
    return count if told and count >= _LEAST else 0


def _goes_on(last: str, text: str) -> bool:
    return last[-1:].isalpha() and text[:1].islower()


def _is_announced(last: str, text: str) -> bool:
    """Whether a line before says that a message comes; before a figure the mark may say "more than"."""
    return last.endswith(":") and not text[:1].isdigit()


def _edits(source: str) -> Iterator[Edit]:
    """A mark is left out; it leaves an empty line where the line before, touching it, has another number of marks."""
    depth, end = 0, -2
    for line in _LINE.finditer(source):
        mark = _MARKS.match(line.group())
        now = mark.group().count(">") if mark else 0
        start = line.start()
        touches = start == end + 1
        parted = "\n" if touches and now != depth else ""
        if mark or parted:
            yield start, start + (mark.end() if mark else 0), parted
        depth, end = now, line.end()
