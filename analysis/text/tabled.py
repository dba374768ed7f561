"""Data in a file named as plain text: a table with commas, JSON or XML, whose marks would be taken for the author's."""

from __future__ import annotations

import csv
import json
import re
from itertools import islice
from shlex import quote
from typing import Any

_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 2
"""Below these a few lines of prose may have the shape of a table."""

_LOOKED_AT = 200
"""Rows in which that is looked for."""

_NAME = re.compile(r"\w[^\n.!?,;:]{0,40}")
"""How a column is called: no sentence, and no blank in front, which behind a comma begins more of one."""

_BEGINS_XML = re.compile(rb"\s*<\?xml\b")
_OPENS = re.compile(rb"\s*<([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,500})?>")
"""An element at the beginning; what closes it has to stand at the end."""

_LATEX = re.compile(rb"(?:\s|%[^\n]{0,500}\n){0,50}\\documentclass\b")


def data_file(name: str, data: bytes) -> str:
    """Which data a file holds that was taken for plain text, and how to mend it; "" where it seems to be prose."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    mend = "save the text that is in it as a .txt file"
    if _LATEX.match(data):
        return "is LaTeX and no plain text; give the PDF that is made of it, or save its text as a .txt file"
    opened = _OPENS.match(data)
    if _BEGINS_XML.match(data) or (opened and data.rstrip().endswith(b"</" + opened[1] + b">")):
        return f"is XML and no plain text; {mend}"
    text = data.decode("utf-8", "replace")
    if _is_json(text):
        return f"is JSON and no plain text; {mend} (annotations of a tool: analysis import)"
    if mark := _separator(text):
        stem = name.rpartition(".")[0] or name
        return (
            f"is a table (columns with “{mark}” between them) and no plain text; for the texts in it: let its name"
            f" end in .csv (mend: mv {quote(name)} {quote(stem + '.csv')}), then analysis corpus; for one text, {mend}"
        )
    return ""


def _is_json(text: str) -> bool:
    """Whether it is JSON, or each line of it: an object, or a list of objects; "[1]" begins many a note."""
    begin = text.lstrip()[:1]
    if begin not in ("{", "["):
        return False
    lines = text.strip().splitlines()
    return any(_holds_object(one) for one in (text, lines[0]))


def _holds_object(text: str) -> bool:
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) or (isinstance(found, list) and any(isinstance(one, dict) for one in found))


def _separator(text: str) -> str:
    """The sign between the columns of a table: as many in each row as in a first one that names them; or ""."""
    for mark in ",;":
        try:
            rows = [
                row for row in islice(csv.reader(text.splitlines(keepends=True), delimiter=mark), _LOOKED_AT) if row
            ]
        except csv.Error:  # a cell longer than any
            continue
        first = rows[0] if rows else []
        if (
            len(rows) >= _FEWEST_ROWS
            and len(first) >= _FEWEST_COLUMNS
            and all(map(_NAME.fullmatch, first))
            and len(set(first)) == len(first)
            and all(len(row) == len(first) for row in rows)
        ):
            return mark
    return ""
