"""Lists of wishes that a heading or a sentence leads up to without a colon: line upon line, many without a verb.

"What the churches ask for", or "handed the Minister a list; we print it without comment", says whose wishes the lines
are. They end with the first line that is a paragraph of sentences, or the heading of another matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.passage_shapes import OWN_SUBJECT, mark
from analysis.extraction.critics.passage_words import REPLY, REPLY_HEAD
from analysis.extraction.critics.whose import brought_in
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.demand_lists import Item
from analysis.extraction.passages.statement_words import LIST_COMES, WISHES_OF
from analysis.text.places import Place

LINED_UP = "list of wishes"
"""The cue of such a demand."""

_LEAST = 3
"""Fewer lines are no list."""

_LONGEST = 40
"""Words of a line that is still one wish."""

_SENTENCES = re.compile(r"[.!?]\s+(?=[A-Z])")
"""Where one sentence of a line ends and another begins."""


def wished(heard: Turns, sides: Sides, names: Voices) -> tuple[list[Item], list[Place]]:
    """Find the lists of wishes of outside bodies.

    Args:
        heard: who speaks in which sentence.
        sides: which voices can be critics.
        names: the names of the text.

    Returns:
        One item each, and the extents of the lists, in which nothing else is a demand.
    """
    source = heard.page.source
    items: list[Item] = []
    extents: list[Place] = []
    for head, lines in _lists(source):
        voice = heard.speaker(head[0], lines[0][0]) or heard.holder(head[0], lines[0][0])
        voice = voice or brought_in(source, lines[0][0], sides, names)
        if not voice:
            continue
        lead = source[slice(*head)]
        items += [Item(*line, lead, voice, LINED_UP, line) for line in lines if _wants(source[slice(*line)])]
        extents.append((lines[0][0], lines[-1][1]))
    return items, extents


def _lists(source: str) -> Iterator[tuple[Place, list[Place]]]:
    """Each line that leads up to wishes, and the lines of the list below it; a sentence or two may stand between."""
    lines = [match.span() for match in re.finditer(r"[^\n]*\S[^\n]*", source)]
    number = 0
    while number < len(lines):
        head = lines[number]
        number += 1
        text = source[slice(*head)].strip()
        headed = bool(WISHES_OF.search(text)) and text[-1:] not in ".!?" and len(text.split()) < 12
        if not headed and not LIST_COMES.search(text):
            continue
        at = number
        if headed and at < len(lines) and source[slice(*lines[at])].rstrip()[-1:] in ".:":
            at += 1  # who asks, and when
        run = []
        while at < len(lines) and _is_line(source[slice(*lines[at])], source, lines[at]):
            run.append(_bare(source, *lines[at]))
            at += 1
        if len(run) >= _LEAST:
            yield head, run
            number = at


def _is_line(text: str, source: str, line: Place) -> bool:
    """Whether a line is one of a list: short, at most one sentence, and no heading over a paragraph."""
    bare = text.strip()
    if len(bare.split()) > _LONGEST or len(bare.split()) < 2 or REPLY_HEAD.match(bare) or REPLY.match(bare):
        return False
    if (
        bare[-1:] in ":?"
        or "|" in bare
        or bare.isupper()
        or OWN_SUBJECT.match(bare)
        or _SENTENCES.search(bare) is not None
    ):
        return False
    after = re.match(r"\s*([^\n]+)", source[line[1] :])
    heads = after is not None and bare[-1:].isalnum() and _SENTENCES.search(after[1]) is not None
    return not (heads and not mark(bare) and _OPENS.match(bare) is not None)


_OPENS = re.compile(
    r"(?:what|how|our|the\s+(?:ministry|government|way)|next|outlook|conclusions?|plans?)\b", re.IGNORECASE
)
"""How the heading of another matter opens."""


def _bare(source: str, start: int, end: int) -> Place:
    start += len(source[start:end]) - len(source[start:end].lstrip())
    return spans.trimmed(source, start + mark(source[start:end]), end)


def _wants(text: str) -> bool:
    return len(text) > 7 and not words.MET.search(text) and not others(text)
