"""Two columns of running text that were copied side by side: no line of such a text goes on where it ends."""

from __future__ import annotations

import re
from collections import Counter

from analysis.text.lines import line_ends

_BETWEEN = re.compile(r" {3,}")
_WORDS, _LEAST = 3, 6
"""Words of a cell that is part of a sentence; lines that tell the columns of a page from chance."""
_SHARE = 0.6
"""Share of the parted lines whose right half begins at one place (a blank more or less), and is part of a sentence."""


def side_by_side(text: str) -> int:
    """How many lines of a text hold a line of one column and one of another; 0 where they are cells or chance."""
    starts: Counter[int] = Counter()
    parted = 0
    for line in line_ends(text).splitlines():
        cells = _BETWEEN.split(line.strip(), maxsplit=2)
        if len(cells) == 2:
            parted += 1
            if all(map(_is_prose, cells)):
                starts[len(line.rstrip()) - len(cells[1])] += 1
    if not starts:
        return 0
    place = starts.most_common(1)[0][0]
    count = sum(starts[near] for near in (place - 1, place, place + 1))
    return count if count >= _LEAST and count >= _SHARE * parted else 0


def _is_prose(cell: str) -> bool:
    """Whether a cell is rather part of a sentence than a name or a figure."""
    words = cell.split()
    return len(words) >= _WORDS and 2 * sum(word[:1].islower() for word in words) >= len(words)
