"""Demands under labels, with the official side's reply under a label of its own below each.

A response to a monitoring body repeats its report in pieces ("Recommendation (paragraph 17)", "Comment (paragraph 35)")
and answers each of them ("Response"). The labels say who speaks: what stands under the first kind is the body's, with
or without its name; what stands under the second is the official side's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import reply_words as vocabulary
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.content_frames import framed
from analysis.extraction.critics.demand_parts import duties
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.passage_shapes import mark
from analysis.extraction.critics.stance_weight import TELLING, Stance, praising
from analysis.extraction.critics.whose import body_before, outside_named
from analysis.extraction.passages.demand_lists import Item

REPLIED = "labelled demand"
"""The cue of such a demand."""

_LEAST_PAIRS = 2
"""A label is a heading like any other until it has come back with a reply behind it."""

_LONGEST = 12
"""Words of a label that stands alone in its line."""


@dataclass
class _Part:
    """What stands under one label: ``asked``, ``faulted`` or ``reply``; ``inline``: in one line with it."""

    kind: str
    start: int
    owner: str = ""
    inline: bool = False
    blocks: list[tuple[Block, int]] = field(default_factory=list)

    @property
    def end(self) -> int:
        return self.blocks[-1][0].end if self.blocks else self.start


@dataclass(frozen=True, slots=True)
class Labelled:
    """The demands under labels, and the extents in which nothing else is one."""

    items: tuple[Item, ...] = ()
    extents: tuple[tuple[int, int], ...] = ()


def replied(page: Page, stances: Sequence[Stance], sides: Sides, names: Voices) -> Labelled:
    """Find the demands that stand under labels, each with its reply under another.

    Args:
        page: the text.
        stances: what is heard in its sentences, whose extents are taken over.
        sides: which voices can be critics.
        names: the names of the text.

    Returns:
        One item each; none where fewer than two are replied to, or no outside body is named before them.
    """
    found = list(_parts(page))
    pairs = sum(one.kind != "reply" and two.kind == "reply" for one, two in pairwise(found))
    body = body_before(page.source, found[0].start, sides, names) if pairs >= _LEAST_PAIRS else ""
    if not body:
        return Labelled()
    items = []
    for part, after in zip(found, [*found[1:], None], strict=True):
        reply = page.source[after.start : after.end] if after and after.kind == "reply" else ""
        if part.kind == "reply" or vocabulary.MET.search(reply):
            continue
        voice = outside_named(part.owner, sides) or body
        items += [Item(*piece, "", voice, REPLIED, line) for piece, line in _demands(part, page, stances)]
    return Labelled(tuple(items), tuple((part.start, part.end) for part in found))


def answered(page: Page) -> Iterator[tuple[int, int]]:
    """The sections in which the official side replies, as their headings say ("Position of the Ministry")."""
    begin = None
    for block in page.blocks:
        text = page.source[block.start : block.end]
        if block.kind == "heading":
            if begin is not None:
                yield begin, block.start
            begin = block.start if vocabulary.ANSWER_HEADING.match(text) else None
    if begin is not None:
        yield begin, len(page.source)


def _parts(page: Page) -> Iterator[_Part]:
    """The labelled parts of a text, in reading order; any other heading ends one."""
    part: _Part | None = None
    for block in (piece for whole in page.blocks for piece in _lines(whole, page.source)):
        text = page.source[block.start : block.end]
        kind, owner, begin = _label(text)
        if kind:
            if part is not None:
                yield part
            part = _Part(kind, block.start, owner)
            if begin < len(text):
                part.blocks.append((block, block.start + begin))
                part.inline = True
        elif block.kind == "heading":
            if part is not None:
                yield part
            part = None
        elif part is not None and block.kind != "furniture" and not (part.inline and block.kind != "item"):
            part.blocks.append((block, block.start))
    if part is not None:
        yield part


def _lines(block: Block, source: str) -> Iterator[Block]:
    """A block with the label that its layout took off, cut before each of its lines that begins with another."""
    start = block.start
    opens = source.rfind("\n", 0, start) + 1
    if opens < start and _label(source[opens : block.end])[0]:
        start = opens
    for match in re.finditer(r"\n", source[block.start : block.end]):
        at = block.start + match.end()
        line = source[at : source.find("\n", at, block.end) if "\n" in source[at : block.end] else block.end]
        kind, _, begin = _label(line)
        if kind and begin < len(line):
            yield replace(block, start=start, end=at - 1)
            start = at
    yield replace(block, start=start)


def _label(text: str) -> tuple[str, str, int]:
    """The kind of label a block begins with, whose it says the words are, and where these begin."""
    for kind, pattern in (
        ("reply", vocabulary.REPLY_LABEL),
        ("asked", vocabulary.ASKED_LABEL),
        ("faulted", vocabulary.FAULTED_LABEL),
    ):
        match = pattern.match(text)
        if match is None or len(match.group().split()) > _LONGEST:
            continue
        rest = match.end() if text[match.end() :].strip() else len(text)
        return kind, "" if kind == "reply" else match.groupdict().get("owner") or "", rest
    return "", "", 0


def _demands(part: _Part, page: Page, stances: Sequence[Stance]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The demands under one label and the sentence each stands in."""
    sentences = [
        (max(start, begin), end, block.kind == "item" or mark(page.source[start:end]) > 0)
        for block, begin in part.blocks
        for start, end in page.sentences(block)
        if end > begin
    ]
    for start, end, item in sentences:
        text = page.source[start:end]
        if text[-1:] in ":?" or _met(text) or others(text[framed(text) :]):
            continue
        heard = [one for one in stances if start <= one.start < end]
        heard = [one for one in heard if one.weight >= TELLING or len(heard) == 1]  # a figure beside a demand is none
        if heard:
            yield from (
                ((one.start, one.end), (start, end)) for one in heard if not others(page.source[one.start : one.end])
            )
        elif _counts(text, part.kind, item=item, alone=len(sentences) == 1):
            begin = start + (framed(text) or mark(text))
            yield from ((spans.trimmed(page.source, *one), (start, end)) for one in duties(page.source, begin, end))


def _met(text: str) -> bool:
    return bool(words.MET.search(text) or vocabulary.MET.search(text))


def _counts(text: str, kind: str, *, item: bool, alone: bool) -> bool:
    """Whether a sentence under a label asks or finds fault."""
    if spans.obliging(text) or words.IMPERATIVE.match(text):
        return True
    if praising(text):
        return False
    if kind == "asked" and (item or alone):
        return True
    frame = framed(text)
    judged = frame > 0 and re.search(
        r"\b(?:regrett\w+|unfortunate|sad|hard|worrying|wrong)\b", text[:frame], re.IGNORECASE
    )
    named = (match for match in stance.NEGATIVE.finditer(text) if match.group().islower())  # "Brod Prison" is a name
    return bool(judged or spans.wanting(text) or any(named))
