"""Who announces a list of demands: whom its sentence names or points back to, or who was heard just before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.names import is_law
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.official import Sides
from analysis.extraction.passages.critic_turns import Turns

_PARAGRAPH = 900
"""Characters of a paragraph in which somebody may be heard before the list that is announced at its end."""


def announcement(source: str, end: int) -> tuple[int, int]:
    """The last sentence before ``end``."""
    begin = max(0, end - 500)
    window = source[begin:end]
    starts = [0, *(m.end() for m in re.finditer(r"[.!?][”\"]?\s+(?=[A-Z])|\n\s*\n", window.rstrip()))]
    start = begin + starts[-1]
    while start < end and source[start].isspace():
        start += 1
    return start, end


def just_heard(start: int, source: str, turns: Turns) -> str:
    """The outside voice that spoke last in the paragraph before a sentence that names nobody, or ""."""
    begin = max(0, start - _PARAGRAPH)
    breaks = [match.end() for match in re.finditer(r"\n\s*\n", source[begin:start])]
    return turns.speaker(begin + breaks[-1] if breaks else begin, start) if start else ""


_GROUP = re.compile(
    r"\W*(?:The|These|Those|Some|Several)\s+(?P<name>(?:[a-z’'-]+\s+){0,2}?(?P<head>[a-z]+?)s?)\s+(?=[a-z]+s?\b)"
)
"""A group that is not called by its name ("The union lists six demands")."""


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
    lowered = set(re.findall(r"[\w-]+", text.casefold()))
    for voice in reversed(known):
        if set(re.findall(r"[\w-]+", voice.casefold())) & lowered - {"of", "the", "and", "for", "on"}:
            return voice
    for mention in voices.mentions:
        if sentence[0] <= mention.start < sentence[1] and mention.kind in ("person", "organisation"):
            name = " ".join(mention.name)
            if sides.outside(name, mention.kind) and not is_law(name):
                return name if mention.kind == "person" else voices.body(name)
    for word in ("he", "she", "his", "her"):
        if word in lowered:
            voice, kind = voices.pronoun(word, sentence[0])
            return voice if sides.outside(voice, kind) else ""
    if re.match(
        r"\W*(?:\w+\W+){0,3}?(?:we|our|I|my|the\s+(?:government|ministry|act|law|bill))\b", text, re.IGNORECASE
    ):
        return ""
    group = _GROUP.match(text)
    if group and group.group("head").casefold() in words.CRITIC_GROUPS - {"body", "community"}:
        full = [voice for voice in known if voice.casefold().endswith(group.group("head").casefold())]
        named = [
            voices.body(" ".join(m.name))
            for m in voices.mentions
            if m.start < sentence[0] and m.name[-1].casefold() == group.group("head").casefold()
        ]
        return (full or named or [group.group("name")])[-1]
    back = lowered & {"it", "they", "its", "their", "letter", "report", "recommendations"}
    if not back:
        return ""
    voice, kind = voices.nearest(sentence[0])
    if sides.outside(voice, kind) and not is_law(voice):
        return voice
    return known[-1] if known else ""
