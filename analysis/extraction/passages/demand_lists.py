"""Lists of demands: the items after a sentence that announces them, and parallel parts cut off by semicolons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.passage_words import REPLY_HEAD
from analysis.extraction.parse.grammar import FINITE_TAGS
from analysis.extraction.parse.model import Parsed
from analysis.extraction.passages.announcers import announcement, announcer, just_heard
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.list_heads import ANNOUNCED, cue_of

_ITEM_REACH = 60
"""A list of more items than this is a document of its own."""

_BULLET = re.compile(r"^\s*(?:[-•*–—▪◦·●]|\(?[0-9]{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,6}[.)])\s*")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of an announced list: its extent, the words that announce it, and the critic."""

    start: int
    end: int
    lead: str
    voice: str
    cue: str
    passage: tuple[int, int]


def announced(
    parsed: Sequence[Parsed],
    source: str,
    attributions: Sequence[Attributed],
    sides: Sides,
    turns: Turns,
    names: Voices,
) -> list[Item]:
    """Find the items of every list that a critic's sentence announces.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        attributions: who says what in it.
        sides: which voices can be critics.
        turns: who speaks in which sentence.
        names: the names of the text.
    """
    found: list[Item] = []
    voices = names.fresh()
    index = 0
    while index < len(parsed):
        lead, own = _lead(parsed, index), parsed[index].unit
        place = own.span(0, len(own.text))
        index += 1
        if not lead or place is None:
            continue
        start = index - 1 if own.kind == "item" and own.lead else index
        begin = source.rfind(lead[-20:], max(0, place[0] - len(own.lead) - 400), place[1])
        sentence = announcement(source, begin + 20 if begin >= 0 else place[1])
        says, told = source[slice(*sentence)], turns.speaker(*sentence)
        if _running(parsed, start) or (REPLY_HEAD.search(own.section) and not (told and _announces(says))):
            continue  # under "Replies to …" only what the critic is first made to say
        colon = lead.endswith(":")
        verbs = _verbs(parsed, source, start)
        spans, after, shapes = _items(parsed, source, start, colon or bool(own.lead))
        voice = holder = ""
        if (verbs or _opens(says, shapes, colon=colon)) and not words.MET.search(says):
            holder = (
                told or turns.holder(*sentence) or (just_heard(sentence[0], source, turns) if _announces(says) else "")
            )
            voice = holder or announcer(sentence, source, attributions, sides, voices)
        if voice and not holder and not sides.marked(voice) and not turns.known(voice):
            voice = ""
        if not voice:
            if own.kind == "item" and own.lead:
                while index < len(parsed) and parsed[index].unit.lead == own.lead:
                    index += 1
            continue
        telling = sum(shape in ("obliging", "imperative", "wanting") for shape in shapes)
        if not verbs and not holder and not _announces(says) and 2 * telling < len(shapes):
            continue
        if not colon and not own.lead and shapes == ["fragment"]:
            continue  # a note below the last sentence ("* Adopted by the Committee in May")
        told_only = shapes.count("other")
        if not colon and not own.lead and (2 * told_only > len(shapes) if not verbs else told_only == len(shapes)):
            continue  # a demand that is made in full, and a list of what was done
        index = max(index, after)
        found += _listed(spans, source, sentence, voice, verbs=verbs)
    return found


def _opens(says: str, shapes: Sequence[str], *, colon: bool) -> bool:
    """Whether a sentence opens a list of demands, by its words or by the shapes of the items that follow."""
    if words.GRANTS.search(says) and not _announces(says):
        return False
    if _announces(says) or words.LISTED.search(says) or re.search(r"\bthat\W*$", says):
        return True
    if colon and words.HANDED.search(says):
        return True
    return 2 * sum(shape in ("obliging", "imperative") for shape in shapes) > len(shapes) > 1


def _listed(
    spans: Sequence[tuple[int, int]], source: str, sentence: tuple[int, int], voice: str, *, verbs: bool
) -> list[Item]:
    """The items of a list, without their reporting verbs where they have their own; those that praise left out."""
    found = []
    for number, (whole, last) in enumerate(spans):
        first = whole
        if verbs:
            opening = _OPENING.match(source, first, last)
            lemma = _verb(opening.group(1)) if opening else ""
            if not opening or not lemma or lemma in words.PRAISING:
                continue
            first = opening.end()
        passage = (sentence[0] if number == 0 else whole, last)
        head = source[slice(*sentence)]
        found.append(Item(first, last, head, voice, ANNOUNCED if verbs else cue_of(head), passage))
    return found


_OPENING = re.compile(
    r"(?:(?:is|are|was|were|remains?|remained)\s+)?(?:also\s+|further\s+|strongly\s+|deeply\s+|gravely\s+)?"
    r"([a-z]+)\s+(?:on\s+|upon\s+|for\s+|about\s+|at\s+|by\s+)?(?:that\s+)?",
    re.IGNORECASE,
)
"""The verb of report that an item of a list begins with, and what joins it to its words."""


def _verb(word: str) -> str:
    """The lemma of a reporting verb that opens an item ("urges", "regretted"), or ""."""
    word = word.casefold()
    for ending in ("", "s", "es", "ed", "d", "ing"):
        stem = word[: len(word) - len(ending)] if ending and word.endswith(ending) else word
        for lemma in (stem, stem + "e"):
            if any(lemma in group for group in (words.ASKING, words.FAULTING, words.PRAISING, words.NAMING_FAULTS)):
                return lemma
    return ""


def _verbs(parsed: Sequence[Parsed], source: str, start: int) -> bool:
    """Whether the items complete a sentence with reporting verbs of their own ("urges …; regrets …")."""
    seen = 0
    for one in parsed[start : start + 3]:
        place = one.unit.span(0, len(one.unit.text))
        if place is None:
            continue
        bullet = _BULLET.match(source[place[0] : place[1]])
        opening = _OPENING.match(source, place[0] + (bullet.end() if bullet else 0))
        seen += bool(opening and _verb(opening.group(1)))
    return seen >= 2


def _running(parsed: Sequence[Parsed], start: int) -> bool:
    """Whether what follows is running text of several sentences a paragraph, quoted perhaps, and no list."""
    coming = [one for one in parsed[start : start + 6] if one.unit.kind not in ("furniture", "footnote")][:3]
    if not coming or coming[0].unit.kind != "paragraph":
        return False
    run = [one for one in coming if one.unit.kind == "paragraph"]
    return 2 * sum(len([s for s in one.doc.sents if len(s) > 4]) > 1 for one in run) > len(run)


def _lead(parsed: Sequence[Parsed], index: int) -> str:
    """The words that announce a list: the unit's own end, or the lead its layout gave it."""
    unit = parsed[index].unit
    if unit.kind == "item" and unit.lead:
        return unit.lead
    text = unit.text.rstrip()
    if unit.kind in ("furniture", "footnote"):
        return ""
    if text.endswith(":"):
        return text
    after = parsed[index + 1].unit if index + 1 < len(parsed) else None
    if after is None or unit.kind == "item":
        return ""
    if (
        after.kind == "item"
        and not after.lead
        and unit.kind == "paragraph"
        and (text[-1:].isalpha() or text[-1:] == ",")
    ):
        return text  # the items complete its sentence
    last = re.split(r"(?<=[.!?])\s+(?=[A-Z])", text)[-1]
    if after.kind == "item" and not after.lead and (_announces(last) or words.LISTED.search(last)):
        return text
    return text if words.COUNTED.search(last) and _announces(last) and after.kind != "heading" else ""


def _announces(sentence: str) -> bool:
    return bool(words.OUTSTANDING.search(sentence)) and not words.MET.search(sentence)


def _items(
    parsed: Sequence[Parsed], source: str, start: int, colon: bool
) -> tuple[list[tuple[int, int]], int, list[str]]:
    """The extents of the items from unit ``start`` on, the unit after them, and the shape of each."""
    spans: list[tuple[int, int]] = []
    shapes: list[str] = []
    index = start
    if index >= len(parsed) or (parsed[index].unit.kind == "heading" and not colon):
        return [], index, []
    kind, lead = parsed[index].unit.kind, parsed[index].unit.lead
    while index < len(parsed) and len(spans) < _ITEM_REACH:
        unit = parsed[index].unit
        place = unit.span(0, len(unit.text))
        if unit.kind in ("furniture", "footnote") or place is None:
            index += 1
            continue
        if spans and "\n" not in source[spans[-1][1] : place[0]]:
            spans[-1] = (spans[-1][0], place[1])  # one line cut at its semicolons
            index += 1
            continue
        here = shape(parsed[index])
        if spans:
            if unit.kind != kind or unit.lead != lead:
                break
            ended = _ended(source, spans[-1])
            loose = kind != "item" or (not lead and not unit.marker)
            if ended and loose and (here != shapes[0] or here == "other" or len(list(parsed[index].doc.sents)) > 2):
                break
        bullet = _BULLET.match(source[place[0] : place[1]])
        spans.append((place[0] + (bullet.end() if bullet else 0), place[1]))
        shapes.append(here)
        index += 1
    if kind == "heading" and len(spans) < 2:
        return [], start, []
    return [_bare(source, *span) for span in spans], index, shapes


def shape(one: Parsed, begin: int = 0) -> str:
    """What an item looks like: ``obliging``, ``imperative``, ``fragment``, ``wanting`` or ``other``.

    Args:
        one: the parsed unit.
        begin: where in its text the item begins.
    """
    text = one.unit.text[begin:]
    if words.OBLIGING.search(text):
        return "obliging"
    first = next((token for token in one.doc if token.is_alpha and token.idx >= begin), None)
    if words.IMPERATIVE.match(text) or (first is not None and first.tag_ == "VB"):
        return "imperative"
    if not any(token.tag_ in FINITE_TAGS for token in one.doc if token.idx >= begin):
        return "fragment"
    return "wanting" if words.WANTING.search(text) else "other"


def _ended(source: str, span: tuple[int, int]) -> bool:
    return source[span[0] : span[1] + 1].rstrip()[-1:] == "."


def _bare(source: str, start: int, end: int) -> tuple[int, int]:
    while end > start and (source[end - 1].isspace() or source[end - 1] in ".;,"):
        end -= 1
    trailing = re.search(r"[;,]\s+and$", source[start:end])
    return start, end - len(trailing.group()) if trailing else end
