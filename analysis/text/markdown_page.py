"""Text out of Markdown as its reader sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from analysis.text.raised import HEIGHTS
from analysis.text.table_lines import table_lines
from analysis.text.web_page import STRUCK, fragment_text

_FIELD = re.compile(r"[ \t]*[\w-]+[ \t]*:")
"""The first line of the fields about a page that stand before it, parted from it by dashes."""

_NOTE = re.compile(r" {0,3}\[\^([^\]\s]{1,80})\]:[ \t]*(.*)")
"""The first line of a footnote."""

_BEGINS = re.compile(r"#{1,6} |[-*+>] |\d{1,9}[.)] |```|~~~|\|")
"""What no paragraph goes on with."""

_MARK = re.compile(r"\[\^([^\]\s]{1,80})\]")
_BOX = re.compile(r"\[([ xX])\]\s+")
UNDONE = "☐ "
"""Before a task that is not ticked: it is not said to be done."""

_TAG = re.compile(r"<(/?)([a-z0-9]+)", re.I)


def markdown_text(source: str) -> str:
    """The paragraphs, items and tables of a page in Markdown, its footnotes last; code is no text.

    Front matter says something about the page and is left out; so is what is struck out. Blocks of HTML are read.
    """
    from markdown_it import MarkdownIt

    lines, notes = _parted(source.removeprefix("\ufeff").splitlines()[len(front_matter(source)) :])
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parts = _blocks(parser.parse("\n".join(lines)), notes)
    for label, words in notes.told():
        told = " ".join(" ".join(_blocks(parser.parse(words), notes)).split())
        parts.append(f"[{label}] {told}")
    return "\n\n".join(part for part in parts if part.strip())


def front_matter(source: str) -> list[str]:
    """The fields before a page, with the lines around them; a line of dashes may also part passages."""
    lines = source.removeprefix("\ufeff").splitlines()
    if len(lines) < 2 or lines[0].rstrip() != "---" or not _FIELD.match(lines[1]):
        return []
    end = next((place for place, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    return [] if end is None else lines[: end + 1]


def _parted(lines: list[str]) -> tuple[list[str], _Notes]:
    """The lines of the text, and its footnotes: each goes on to a blank line, and behind one where it is indented."""
    text: list[str] = []
    words: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in lines:
        note = _NOTE.match(line)
        if note:
            current = words.setdefault(note[1], [])
            current.append(note[2])
        elif current is not None and line.strip() and (_goes_on(line) if current[-1] else line[:1] in "\t "):
            current.append(line.strip())
        elif current is not None and not line.strip():
            current.append("")
        else:
            current = None
            text.append(line)
    return text, _Notes({label: "\n".join(told).strip() for label, told in words.items()})


def _goes_on(line: str) -> bool:
    return not _BEGINS.match(line)


class _Notes:
    """The footnotes of a page, numbered in the order of their marks."""

    def __init__(self, words: dict[str, str]) -> None:
        self._words = words
        self._numbers: dict[str, int] = {}

    def marked(self, text: str) -> str:
        """``text`` with the numbers of its notes in their marks, as the notes below the text have them."""
        return _MARK.sub(self._mark, text)

    def _mark(self, match: re.Match[str]) -> str:
        if match[1] not in self._words:
            return match[0]
        return f"[{self._numbers.setdefault(match[1], len(self._numbers) + 1)}]"

    def told(self) -> Iterator[tuple[int, str]]:
        """The number and the words of each note that is marked; a note may mark another."""
        told = 0
        while told < len(self._numbers):
            label = list(self._numbers)[told]
            told += 1
            yield told, self._words[label]


def _blocks(tokens: Sequence[Any], notes: _Notes) -> list[str]:
    parts: list[str] = []
    bullet = ""
    rows: list[list[list[str]]] = []
    for token in tokens:
        if token.type == "list_item_open":
            bullet = f"{token.info}{token.markup} " if token.info else "• "
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            parts += table_lines(rows)
            rows = []
        elif token.type == "html_block":
            parts += fragment_text(token.content)
        elif token.type == "inline":
            words = _inline(token.children or (), notes)
            if rows:
                rows[-1].append([words] if words.strip() else [])
            else:
                parts.append(_item(bullet, words))
                bullet = ""
    return parts


def _item(bullet: str, words: str) -> str:
    """A paragraph behind its bullet; the box of a task is a mark of the list."""
    box = _BOX.match(words) if bullet else None
    if box:
        return (UNDONE if box[1] == " " else bullet) + words[box.end() :]
    return bullet + re.sub(r"\n:[ \t]+", "\n\n", words)  # a term and what it means


def _inline(children: Sequence[Any], notes: _Notes) -> str:
    """The words of a paragraph, without those struck out."""
    found = ""
    struck = 0
    heights: list[tuple[str, int]] = []
    for child in children:
        tag = _TAG.match(child.content) if child.type == "html_inline" else None
        name = tag[2].lower() if tag else ""
        if child.type in ("s_open", "s_close") or name in STRUCK:
            struck = max(0, struck + (-1 if child.type == "s_close" or (tag and tag[1]) else 1))
        elif name in HEIGHTS and tag and not tag[1]:
            heights.append((name, len(found)))
        elif name in HEIGHTS and heights and heights[-1][0] == name:
            _, start = heights.pop()
            found = found[:start] + HEIGHTS[name](found[start:], found[:start])
        elif struck:
            continue
        elif child.type == "text":
            found += notes.marked(child.content)
        elif child.type == "code_inline":
            found += child.content
        elif "break" in child.type or name == "br":
            found += "\n"
    return found
