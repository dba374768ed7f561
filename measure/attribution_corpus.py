"""Read articles annotated with attributions from a folder: those of PolNeAR, or others in a plainer form.

PolNeAR, the Political News Attribution Relations corpus (Edward Newell, Drew Margolin and Derek Ruths, LREC 2018), is
published as a repository of that name by the group "networkdynamics"; its articles belong to their publishers, so none
stands here. A clone has ``data/train/text/NAME.txt`` and, beside it, ``data/train/attributions/NAME_CODER.ann``:
``data/train`` is a folder for :func:`articles`. An ``.ann`` file is brat's standoff: lines
``T1<tab>Source 4 9<tab>words`` (pieces of a span that is interrupted are parted by ";") and lines
``E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1``, of whatever type begins with "Attribution", a role numbered where
it comes more than once.

The plainer form is ``NAME.txt`` beside ``NAME.jsonl``, in one folder, one attribution a line:
``{"source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 30]]}``; offsets count code points, any list may be empty.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

Spans = list[tuple[int, int]]
Parts = dict[str, Spans]
"""The pieces of one attribution's ``source``, ``cue`` and ``content``."""

_ROLE = re.compile(r"(?P<role>[A-Za-z-]+?)\d*:(?P<target>T\d+)")


def articles(folder: Path) -> Iterator[tuple[str, str, list[Parts]]]:
    """The annotated articles of a folder, by name: name, text, attributions.

    Raises:
        SystemExit: the folder holds none.
    """
    empty = True
    for name, text, notes in sorted(_pairs(folder)):
        empty = False
        read = standoff if notes.suffix == ".ann" else lines
        yield name, text.read_bytes().decode("utf-8"), read(notes.read_text(encoding="utf-8"))
    if empty:
        raise SystemExit(f"{folder}: no NAME.txt with NAME.jsonl or NAME.ann, and no text/ with attributions/")


def _pairs(folder: Path) -> Iterator[tuple[str, Path, Path]]:
    """Each text with its annotations; where several coders read it, the first."""
    texts, notes = folder / "text", folder / "attributions"
    if not texts.is_dir():
        texts = notes = folder
    coded = sorted(notes.glob("*.ann"))
    for text in texts.glob("*.txt"):
        plain = notes / f"{text.stem}.jsonl"
        mine = [one for one in coded if one.stem == text.stem or re.sub(r"_[0-9a-f]{4}$", "", one.stem) == text.stem]
        if plain.exists():
            yield text.stem, text, plain
        elif mine:
            yield text.stem, text, mine[0]


def lines(written: str) -> list[Parts]:
    """The attributions of a file in JSON Lines; those without content are left out."""
    found: list[Parts] = []
    for line in written.splitlines():
        row = json.loads(line)
        found.append(
            {part: [(start, end) for start, end in row.get(part, [])] for part in ("source", "cue", "content")}
        )
    return [one for one in found if one["content"]]


def standoff(written: str) -> list[Parts]:
    """The attributions of a file in brat's standoff; those without content are left out."""
    spans: dict[str, Spans] = {}
    events: list[list[tuple[str, str]]] = []
    for line in written.splitlines():
        key, _, rest = line.partition("\t")
        if key.startswith("T"):
            _, _, places = rest.partition("\t")[0].partition(" ")
            spans[key] = [(int(start), int(end)) for start, end in (one.split() for one in places.split(";"))]
        elif key.startswith("E") and rest.startswith("Attribution"):
            events.append([(m["role"].casefold(), m["target"]) for m in _ROLE.finditer(rest)])
    found: list[Parts] = []
    for event in events:
        one: Parts = {"source": [], "cue": [], "content": []}
        for role, target in event:
            if role in one:
                one[role] = sorted(one[role] + spans[target])
        found.append(one)
    return [one for one in found if one["content"]]
