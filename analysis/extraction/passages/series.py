"""Series of plain sentences whose author is named once: the text counts the points that come, or says whose they were.

"The Federation has set out six demands. Lunch is to be free in every school. …" Nothing in such sentences asks; the
count says that they do, and how far they go. "These are among the findings of the Court of Accounts" says so of the
sentences before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critics.stance_weight import clauses, praising
from analysis.extraction.passages import floor_turns as vocabulary
from analysis.extraction.passages.critic_floor import author_speaks
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.held_floor import HeldFloor
from analysis.text.places import Place

IN_SERIES = "one of a series"
"""The cue of such a demand."""

_MORE = 1
"""So many sentences more than were counted may belong to the series."""

_LEAST = 12
"""Fewer characters are no point of their own."""


def in_series(heard: Turns, floor: HeldFloor) -> list[Demand]:
    """Find the points of such series.

    Args:
        heard: who speaks in which sentence.
        floor: who has the word in which sentence.
    """
    source = heard.page.source
    found: list[Demand] = []
    series = [(*one, True) for one in _counted(heard, floor)] + [(*one, False) for one in floor.named_after()]
    for voice, run, counted in series:
        for start, end in run:
            if not counted and praising(source[start:end]):
                continue
            found += [
                Demand(
                    start=left, end=right, demand=spans.worded(source[left:right], IN_SERIES), voice=voice,
                    cue=IN_SERIES, passage=(start, end),
                )
                for left, right in _points(source, start, end)
            ]  # fmt: skip
    return found


def _points(source: str, start: int, end: int) -> Iterator[Place]:
    """What one sentence says: a point, or two that "and" joins."""
    text = source[start:end]
    if text[-1:] in "?:" or words.MET.search(text) or others(text):
        return
    for one in clauses(source, start, end):
        left, right = spans.trimmed(source, *one)
        if right - left >= _LEAST:
            yield left, right


def _counted(heard: Turns, floor: HeldFloor) -> Iterator[tuple[str, Sequence[Place]]]:
    """Whose the points are that a sentence counts, and the sentences behind it that make them."""
    page = heard.page
    blocks = [block for block in page.blocks if block.kind in ("paragraph", "heading")]
    lines = [
        (block.kind, start, end)
        for block in blocks
        for start, end in (page.sentences(block) if block.kind == "paragraph" else [(block.start, block.end)])
    ]
    for number, (kind, start, end) in enumerate(lines):
        match = vocabulary.COUNTED.search(page.source, start, end) if kind == "paragraph" else None
        voice = floor.enters(start, end) if match else ""
        if match is None or not voice:
            continue
        many = vocabulary.NUMBERS[match["many"].casefold()]
        run: list[Place] = []
        for other, left, right in lines[number + 1 : number + 1 + many + _MORE]:
            text = page.source[left:right]
            if other != "paragraph" or author_speaks(text):
                break
            if heard.speaker(left, right) or text[:1] in '“"«':
                break
            run.append((left, right))
        if many - 1 <= len(run):
            yield voice, run[:many]
