"""Letters printed without quotation marks: from the salutation to the signature they are their sender's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.whose import brought_in
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.introduced import Introductions
from analysis.extraction.passages.statement_words import SALUTES, TAKES_LEAVE
from analysis.extraction.passages.stretch import Stretch
from analysis.text.words import COURTESY

_HEAD = 250
"""A salutation among the first characters opens the text itself, which is no critic's letter."""

_INTRODUCED = re.compile(r"\b(?:letter|wrote|writes|written|sent|received|message|petition|appeal)\b", re.IGNORECASE)
_REACH = 700

_QUOTES = '“"«„'

_SIGNATURE = re.compile(
    r"(?:[A-Z][\w’'-]*[a-z]|[A-Z]\.)(?:\s+(?:(?:de|da|di|van|von|der|al|el|bin)\s+){0,2}(?:[A-Z][\w’'-]*[a-z]|[A-Z]\.)){1,3}"
)
"""A name alone on its line."""

_OPENING = 1000
"""A text that is a letter greets within so many characters whom it answers."""

_GREETS = re.compile(rf"^\s*(?:[Mm]y\s+)?[Dd]ear\s+(?:(?i:{COURTESY})\s+)?(?P<name>[A-Z][^\W\d_]+)\s*[,:!]", re.M)
"""The salutation of a letter to somebody by name."""

_YOURS = re.compile(
    r"\b[Yy]our\s+(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|next|last|other)\s+)?"
    r"(?:letter|paragraph|page|question|complaint|request|point|list)s?\b"
    r"|\b[Yy]ou\s+(?:write|wrote|ask|asked|say|said|complain|regret|add|begin|go\s+on|want|demand|recommend)\b"
)
"""What the text answers to is a letter of whom it greets."""

_ANSWERS = 3
"""So often must it say so."""


def posted(
    heard: Turns, people: Introductions, sides: Sides, names: Voices, *, quoted: bool = False
) -> Iterator[Stretch]:
    """Find the printed letters of outside voices.

    Args:
        heard: who speaks in which sentence.
        people: whom the text introduces.
        sides: which voices can be critics.
        names: the names of the text.
        quoted: take those, too, whose salutation opens a quotation; its sentences are read as direct speech.

    Returns:
        Whose each is, its sentences, that it is one for sure, and where it ends.
    """
    page = heard.page
    source = page.source
    opened = -1
    run: list[tuple[int, int]] = []
    for block in page.blocks:
        text = source[block.start : block.end]
        if opened < 0:
            before = source[max(0, block.start - _REACH) : block.start]
            if (
                block.start > _HEAD
                and SALUTES.match(text.lstrip(_QUOTES if quoted else ""))
                and _INTRODUCED.search(before)
            ):
                opened, run = block.start, []
            continue
        if TAKES_LEAVE.match(text) or (block.kind == "heading" and run):
            signed = _signed(source, block.end, people) or (text if _SIGNATURE.fullmatch(text) else "")
            sender = people.writer(opened) or _sender(source, opened, sides, names)
            voice = sender or brought_in(source, opened, sides, names) or signed
            if voice and run:
                yield Stretch(voice, run, headed=True, end=block.end)
            opened = -1
        elif block.kind in ("paragraph", "item"):
            run += page.sentences(block)


def greeted(source: str, names: Voices) -> str:
    """The person whose letter a text answers point by point, itself a letter; or "".

    Args:
        source: the text.
        names: the names of the text.
    """
    greets = _GREETS.search(source, 0, _OPENING)
    if greets is None or len(_YOURS.findall(source)) < _ANSWERS:
        return ""
    known = (names.full(one.name) for one in names.mentions if one.kind == "person" and greets["name"] in one.name)
    voice = next((name for name in known if " " in name), "")
    above = re.search(
        rf"^\W*(?:[Tt]o\s+)?(?:{COURTESY}\s+)?(?P<name>(?:[A-Z][\w’'-]*[a-z]\s+){{1,3}}{re.escape(greets['name'])})\b",
        source[: greets.start()],
        re.MULTILINE,
    )
    return voice or (above["name"] if above else "")


def _sender(source: str, place: int, sides: Sides, names: Voices) -> str:
    """The outside person whom the paragraph before a letter names first, or ""."""
    begin = source.rfind("\n", 0, len(source[:place].rstrip())) + 1
    for mention in names.mentions:
        if begin <= mention.start < place and mention.kind == "person":
            voice = names.full(mention.name, mention.start)
            if " " in voice and sides.outside(voice, "person"):
                return voice
    return ""


def _signed(source: str, place: int, people: Introductions) -> str:
    """Who signs, where the text knows the name as an outside one."""
    line = re.match(r"\s*([^\n,]{3,60})", source[place:])
    return people.critic(line[1].strip(), "") if line else ""
