"""Who holds the office that a voice names: "our Ombudsman, Dr Jane Roe", "Jane Roe is the League's Commissioner"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from analysis.extraction.attribution.names import is_bodily
from analysis.extraction.parse import source_words

_OFFICES = (source_words.TITLES | source_words.PEOPLE) - source_words.PEOPLED
"""Offices held by one person, whose name a text may tell once."""

_BEHIND = re.compile(r"\s(?:of|on|for|in|at|against)\s")
_TITLE = "|".join(sorted({word.capitalize() for word in source_words.TITLES if word.isalpha()}))
_WORD = r"[^\W\d_a-z][^\W\d_]*(?:[’'-][^\W\d_]+)*"
_PARTICLE = r"(?:de|da|di|van|von|der|al|el|bin|ibn)"
_NAME = rf"(?:(?:{_TITLE})\b\.?\s+){{0,4}}(?P<name>{_WORD}(?:\s+(?:[A-Z]\.|{_PARTICLE}|{_WORD})){{1,3}})"
_SPAN = r"(?:\s+for\s+[^,.;:]{1,30}?|\s+once|\s+then|\s+long)?"


def holders(source: str, voices: Iterable[str]) -> Mapping[str, str]:
    """Who each voice is that names an office alone; those that name none, or whose holder nobody names, left out.

    Args:
        source: the text.
        voices: the voices of its demands.
    """
    found = {voice: _holder(source, voice) for voice in sorted(set(voices)) if _is_office(voice)}
    return {voice: name for voice, name in found.items() if name}


def _is_office(voice: str) -> bool:
    return _BEHIND.split(voice)[0].rpartition(" ")[2].casefold() in _OFFICES


def _holder(source: str, voice: str) -> str:
    """The one person whom a text names beside an office; "" where it names none or two."""
    office = r"\s+".join(map(re.escape, voice.split()))
    beside = (
        rf"\b{office},\s+{_NAME}(?=\s*[,.;:()])",
        rf"\b{_NAME},\s+(?:the\s+|then\s+|former\s+|our\s+|[^,.;:]{{2,40}}[’']s?\s+)?{office}\b",
        rf"\b{_NAME}\s+(?:is|was|has\s+been){_SPAN}\s+(?:the\s+|our\s+|[^,.;:]{{2,40}}?[’']s?\s+)?{office}\b",
    )
    named = {" ".join(match["name"].split()) for pattern in beside for match in re.finditer(pattern, source)}
    named = {name for name in named if not any(is_bodily(word) for word in name.split())}
    return named.pop() if len(named) == 1 else ""
