"""One name for each critic of a text, however often it is spelt otherwise: "CoE-ECRI", "COE- ECRI"; "Amnesty"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from analysis.extraction.critics.bags import bag

_TOGETHER = re.compile(r" (?:and|&) ")
"""Between those who speak together."""


def one_name(voices: Iterable[str]) -> Mapping[str, str]:
    """The name that each voice goes by among the others of its text.

    Spellings that differ in case, blanks and signs alone are one name, the commonest of them. A single word of a name
    stands for it ("Amnesty", "Berg") where it can stand for no other.

    Args:
        voices: the voice of each demand.

    Returns:
        For each voice the name it goes by, mostly its own.
    """
    counts = Counter(voices)
    spelt: dict[str, str] = {}
    for voice in sorted(counts, key=lambda one: (-counts[one], one)):
        spelt.setdefault(re.sub(r"[\W_]+", "", voice).casefold(), voice)
    names = {voice: spelt[re.sub(r"[\W_]+", "", voice).casefold()] for voice in counts}
    return {voice: _longer(name, spelt.values()) for voice, name in names.items()}


def _longer(name: str, names: Iterable[str]) -> str:
    """The one longer name that a single word, written as a name is, may be short for; else the word itself.

    Of two that speak together ("Amnesty and Oxfam") neither is short for both.
    """
    if " " in name or not name[:1].isupper():
        return name
    longer = [
        one
        for one in names
        if " " in one and bag(name) <= bag(one) and name in one.split() and name not in _TOGETHER.split(one)
    ]
    return longer[0] if len(longer) == 1 else name
