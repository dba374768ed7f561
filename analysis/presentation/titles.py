"""What a text is called on a page."""

from __future__ import annotations

import re

from analysis.presentation.segments import blocks
from analysis.records import Case

_FURNITURE = re.compile(r"[|>:\u2028]|\S {2,}\S|[.;,]$")


def is_furniture(words: str) -> bool:
    """Whether a paragraph has too few words to say where in a text one is: a title, a menu, a footer."""
    return sum(word.isalpha() for word in words.split()) < LEAST_WORDS


LEAST_WORDS = 5


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


def introductions(case: Case) -> list[tuple[str, str, str]]:
    """How the official text first names each critic: voice, key of the paragraph on the reading page, the words.

    A critic whom the text does not name is left out.
    """
    text, found = case.source.text, []
    for voice in dict.fromkeys(one.voice for one in case.critiques):
        place = text.find(voice)
        if place < 0:
            continue
        number, start = next((n, one[0]) for n, one in enumerate(blocks(text)) if one[0] <= place < one[1])
        stop = text.rfind(". ", start, place)
        first, cut = (start if stop < 0 else stop + 2), ""
        if place - first > BEFORE:
            first, cut = text.index(" ", place - BEFORE) + 1, "… "
        found.append((voice, f"p0-{number}", f"{cut}{' '.join(text[first : place + len(voice)].split())} …"))
    return found


BEFORE = 120
"""Characters before a critic's first name that are quoted with it, at most."""
