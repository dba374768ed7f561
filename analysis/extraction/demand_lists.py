"""Lists of demands: the items after a sentence that announces them, and parallel parts cut off by semicolons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction import demand_words as words
from analysis.extraction.attribution import Attributed
from analysis.extraction.model import Parsed
from analysis.extraction.official import Sides
from analysis.extraction.voices import Voices, gather

_ITEM_REACH = 60
"""A list of more items than this is a document of its own."""

_BULLET = re.compile(r"^\s*(?:[-•*–—▪◦·●]|\(?[0-9]{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)])\s*")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of an announced list: its extent, the words that announce it, and the critic."""

    start: int
    end: int
    lead: str
    voice: str
    cue: str
    passage: tuple[int, int]


def announced(parsed: Sequence[Parsed], source: str, attributions: Sequence[Attributed], sides: Sides) -> list[Item]:
    """Find the items of every list that a critic's sentence announces.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        attributions: who says what in it.
        sides: which voices can be critics.
    """
    found: list[Item] = []
    voices: Voices | None = None
    index = 0
    while index < len(parsed):
        lead = _lead(parsed[index])
        index += 1
        if not lead:
            continue
        place = parsed[index - 1].unit.span(0, len(parsed[index - 1].unit.text))
        if place is None:
            continue
        own = parsed[index - 1].unit
        start = index - 1 if own.kind == "item" and own.lead else index
        begin = source.rfind(lead[-20:], max(0, place[0] - len(own.lead) - 400), place[1])
        sentence = announcement(source, begin + 20 if begin >= 0 else place[1])
        voice = ""
        verbs = _verbs(parsed, source, start)
        if verbs or _announces(source[slice(*sentence)]):
            voices = voices or gather(parsed)
            voice = announcer(sentence, source, attributions, sides, voices)
        if not voice:
            if own.kind == "item" and own.lead:
                while index < len(parsed) and parsed[index].unit.lead == own.lead:
                    index += 1
            continue
        spans, index = _items(parsed, source, start)
        for number, (first, last) in enumerate(spans):
            whole = first
            if verbs:
                opening = _OPENING.match(source, first, last)
                lemma = _verb(opening.group(1)) if opening else ""
                if not opening or lemma in words.PRAISING or not lemma:
                    continue
                first = opening.end()
            passage = (sentence[0], last) if number == 0 else (whole, last)
            found.append(Item(first, last, source[slice(*sentence)], voice, "announced list", passage))
    return found


_OPENING = re.compile(r"(?:also\s+|further\s+|strongly\s+)?([a-z]+)\s+(?:on\s+|upon\s+|for\s+)?(?:that\s+)?")


def _verb(word: str) -> str:
    """The lemma of a reporting verb that opens an item ("urges", "regretted"), or ""."""
    for ending in ("", "s", "es", "ed", "d", "ing"):
        stem = word[: len(word) - len(ending)] if ending and word.endswith(ending) else word
        for lemma in (stem, stem + "e"):
            if (
                lemma in words.ASKING
                or lemma in words.FAULTING
                or lemma in words.PRAISING
                or lemma in words.NAMING_FAULTS
            ):
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


def _lead(one: Parsed) -> str:
    """The words that announce a list: the unit's own end, or the lead its layout gave it."""
    unit = one.unit
    if unit.kind == "item" and unit.lead:
        return unit.lead
    text = unit.text.rstrip()
    return text if text.endswith(":") and unit.kind in ("paragraph", "item") else ""


def announcement(source: str, end: int) -> tuple[int, int]:
    """The last sentence before ``end``."""
    begin = max(0, end - 500)
    window = source[begin:end]
    starts = [0, *(m.end() for m in re.finditer(r"[.!?][”\"]?\s+(?=[A-Z])|\n\s*\n", window.rstrip()))]
    start = begin + starts[-1]
    while start < end and source[start].isspace():
        start += 1
    return start, end


def _announces(sentence: str) -> bool:
    return bool(words.OUTSTANDING.search(sentence)) and not words.MET.search(sentence)


def announcer(
    sentence: tuple[int, int], source: str, attributions: Sequence[Attributed], sides: Sides, voices: Voices
) -> str:
    """Who announces, or "": the outside voice that the sentence names, or points back to."""
    for one in attributions:
        if one.cue and sentence[0] <= one.cue[0] < sentence[1]:
            if sides.critic(one):
                return one.voice
            if one.voice_kind != "unnamed":
                return ""
    known = [one.voice for one in attributions if one.content[0] < sentence[0] and sides.critic(one)]
    text = source[slice(*sentence)]
    if re.search(r"\b(?:we|our|I|my|the\s+(?:government|ministry|act|law|bill))\b", text, re.IGNORECASE):
        return ""
    lowered = set(re.findall(r"[\w-]+", text.casefold()))
    for voice in reversed(known):
        if set(re.findall(r"[\w-]+", voice.casefold())) & lowered - {"of", "the", "and", "for", "on"}:
            return voice
    for mention in voices.mentions:
        if sentence[0] <= mention.start < sentence[1] and mention.kind in ("person", "organisation"):
            name = " ".join(mention.name)
            if sides.outside(name, mention.kind):
                return name if mention.kind == "person" else voices.body(name)
    for word in ("he", "she", "his", "her"):
        if word in lowered:
            voice, kind = voices.pronoun(word, sentence[0])
            return voice if sides.outside(voice, kind) else ""
    back = lowered & {"it", "they", "its", "their", "letter", "report", "recommendations"}
    return known[-1] if known and back else ""


def _items(parsed: Sequence[Parsed], source: str, start: int) -> tuple[list[tuple[int, int]], int]:
    """The extents of the items from unit ``start`` on, and the unit after them."""
    spans: list[tuple[int, int]] = []
    index = start
    kind = parsed[index].unit.kind if index < len(parsed) else ""
    lead = parsed[index].unit.lead if index < len(parsed) else ""
    while index < len(parsed) and len(spans) < _ITEM_REACH:
        unit = parsed[index].unit
        if unit.kind in ("heading", "furniture", "footnote"):
            if unit.kind == "heading" and not (spans and not _ended(source, spans[-1])):
                break
            index += 1
            continue
        place = unit.span(0, len(unit.text))
        if place is None:
            index += 1
            continue
        if spans and "\n" not in source[spans[-1][1] : place[0]]:
            spans[-1] = (spans[-1][0], place[1])  # one line cut at its semicolons
            index += 1
            continue
        if spans and (unit.kind != kind or unit.lead != lead or (kind != "item" and _ended(source, spans[-1]))):
            break
        if spans and kind == "item" and not lead and not unit.marker and _ended(source, spans[-1]):
            break
        bullet = _BULLET.match(source[place[0] : place[1]])
        spans.append((place[0] + (bullet.end() if bullet else 0), place[1]))
        index += 1
    return [_bare(source, *span) for span in spans], index


def _ended(source: str, span: tuple[int, int]) -> bool:
    return source[span[0] : span[1] + 1].rstrip()[-1:] == "."


def _bare(source: str, start: int, end: int) -> tuple[int, int]:
    while end > start and (source[end - 1].isspace() or source[end - 1] in ".;,"):
        end -= 1
    trailing = re.search(r"[;,]\s+and$", source[start:end])
    return start, end - len(trailing.group()) if trailing else end
