"""Quotation marks: the quoted stretches of a text, whatever the marks, balanced or not. Linear in the text's length."""

from __future__ import annotations

import re

_OPENERS = {"“": "”", "„": "“”", "«": "»", "‹": "›", "»": "«»", "‟": "”"}
_DOUBLE = re.compile(r"[\"“”„‟«»＂]|''|``")
_SINGLE = re.compile(r"['‘’‚‛]")
_PARAGRAPH = re.compile(r"\n[ \t\r\f\v\u00a0]*(?:\n|$)")
_REACH = 1500
"""A single-quoted passage longer than this is an apostrophe that met another."""


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Find the quoted passages of ``text``, outermost only, in order.

    Args:
        text: any text. Straight, curly, low-high, angle and single marks are read; an apostrophe is told from a
            single mark by the letters around it; a passage that is never closed ends with its paragraph.

    Returns:
        (start, end) of each, marks included, in code points. They never overlap.
    """
    found: list[tuple[int, int]] = []
    position = 0
    for boundary in [*(match.start() for match in _PARAGRAPH.finditer(text)), len(text)]:
        if boundary > position:
            _paragraph(text, position, boundary, found)
        position = max(position, boundary)
    return tuple(found)


def _paragraph(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    """Pair the double marks of one paragraph, then look for single ones in what is left."""
    opened: int | None = None
    closers = ""
    inner = ""
    free = start
    for match in _DOUBLE.finditer(text, start, end):
        mark, place = match.group(), match.start()
        if inner:
            inner = "" if mark in inner else inner
        elif opened is None:
            if _opens(text, match, start, end):
                _singles(text, free, place, found)
                opened, closers = place, _OPENERS.get(mark, "")
        elif not closers and mark in _OPENERS and mark != "»" and not text[start:opened].strip():
            inner = _OPENERS[mark]  # a paragraph in straight marks quotes in curly ones
        elif mark in closers or (not closers and mark not in _OPENERS.keys() - {"»"}):
            if not closers and _opens(text, match, start, end) and _strictly_opens(text, match, start):
                # A second opening mark: the first was never closed (a quotation that goes on in a new line).
                line = text.rfind("\n", opened, place)
                stop = line if line > opened else place
                found.append((opened, _trim(text, opened, stop)))
                opened, closers = place, ""
            else:
                found.append((opened, match.end()))
                free, opened = match.end(), None
        elif mark in _OPENERS and "\n" in text[max(opened, place - 3) : place]:
            found.append((opened, _trim(text, opened, place)))
            opened, closers = place, _OPENERS[mark]
        elif closers and mark == '"' and not _opens(text, match, start, end):
            found.append((opened, match.end()))
            free, opened = match.end(), None
    if opened is None:
        _singles(text, free, end, found)
    else:
        found.append((opened, _trim(text, opened, end)))


def _opens(text: str, match: re.Match[str], start: int, end: int) -> bool:
    if match.group() in _OPENERS.keys() - {"»"} or match.group() == "``":
        return True
    if match.group() == "”":
        return False
    after = text[match.end()] if match.end() < end else " "
    before = text[match.start() - 1] if match.start() > start else " "
    if match.group() == "»":  # pointing inwards
        return after.isalnum() and (before.isspace() or before in "([—–-")
    # an inch mark, or a closing mark that lost its partner, opens nothing
    return not after.isspace() and (before.isspace() or before in "([{—–-/:;,>" or not before.isalnum())


def _strictly_opens(text: str, match: re.Match[str], start: int) -> bool:
    before = text[match.start() - 1] if match.start() > start else " "
    return before.isspace() or before in "([{"


def _singles(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    marks = list(_SINGLE.finditer(text, start, end))
    position, at = start, 0
    while at < len(marks):
        place = marks[at].start()
        at += 1
        if place < position or text[place] == "’" or not _single_opens(text, place, start, end):
            continue
        first_possible = 0
        for other in marks[at : at + 40]:
            stop = other.start()
            if stop - place > _REACH:
                break
            if text[stop] in "‘‚‛" or not _single_closes(text, stop, end):
                continue
            after = text[stop + 1] if stop + 1 < end else " "
            if text[stop - 1] in ".,!?;:" or after in ".,;:!?)—" or text[stop - 1] != "s":
                first_possible = stop + 1
                break
            first_possible = first_possible or stop + 1
        if first_possible:
            found.append((place, first_possible))
            position = first_possible


def _single_opens(text: str, place: int, start: int, end: int) -> bool:
    before = text[place - 1] if place > start else " "
    after = text[place + 1] if place + 1 < end else " "
    if before.isalnum() or after.isspace() or not (after.isalnum() or after in "[("):
        return False
    return not re.match(r"(?:tis|twas|em|til|cause|n|\d0s)\b", text[place + 1 : place + 7])


def _single_closes(text: str, place: int, end: int) -> bool:
    after = text[place + 1] if place + 1 < end else " "
    return not text[place - 1].isspace() and not after.isalnum()


def _trim(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end
