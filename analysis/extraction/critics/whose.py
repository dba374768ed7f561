"""Whose a list, a table or a labelled part is that names nobody: the outside body that was brought in before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.attribution.names import is_law
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import passage_words as vocabulary
from analysis.extraction.critics.official import Sides

_TELLS = re.compile(
    r"\b(?:recommend\w*|review(?:s|ed)?|examin(?:es?|ed|ation)|audit(?:s|ed)?|evaluat\w+|mission|concluding|requests?|reports?)\b",
    re.IGNORECASE,
)
"""What the body did whose words are repeated."""

_BEHIND = frozenset(("of", "on", "for", "and", "the"))

_OWN_HEADS = frozenset(("ministry", "minister", "government", "cabinet", "department"))
"""A "Ministry of Foreign Affairs" is none from outside."""

_REACH = 1500
"""Characters before a table in which whoever asks comes in."""


def body_before(source: str, before: int, sides: Sides, names: Voices) -> str:
    """The outside body named last before a place beside what such a body does, else the one named first, or "".

    Args:
        source: the text.
        before: where the words begin that are the body's.
        sides: which voices can be critics.
        names: the names of the text.
    """
    known = []
    for mention in names.mentions:
        if mention.start >= before or mention.kind != "organisation":
            continue
        name = names.body(" ".join(_trimmed(mention.name)))
        own = name.partition(" ")[0].casefold() in _OWN_HEADS
        if name and not own and sides.outside(name, "organisation") and sides.marked(name) and not is_law(name):
            around = source[max(0, mention.start - 120) : mention.start + 160]
            known.append((bool(_TELLS.search(around)), name))
    telling = [name for tells, name in known if tells]
    named = telling[-1] if telling else known[0][1] if known else ""
    longer = (name for _, name in known if name != named and set(named.split()) <= set(name.split()))
    return next(longer, named)  # "the Committee" is the one that was named in full


def brought_in(source: str, before: int, sides: Sides, names: Voices) -> str:
    """The outside body that comes in, or sends a paper, in the sentences right before a place; else as `body_before`.

    Args:
        source: the text.
        before: where the words begin that are the body's.
        sides: which voices can be critics.
        names: the names of the text.
    """
    ahead = source[max(0, before - _REACH) : before]
    for sentence in reversed(re.split(r"(?<=[.!?:])\s+|\n\s*\n", ahead)):
        for pattern in (vocabulary.NAMED, vocabulary.SENT):
            match = pattern.search(sentence)
            name = _with_members(match, sentence) if match else ""
            voice = outside_named(name, sides)
            if voice:
                return _fullest(voice, names)
    return body_before(source, before, sides, names)


def _fullest(voice: str, names: Voices) -> str:
    """The first name in the text that ends in a shorter one ("the Bank" is the Lake Development Bank)."""
    if " " in voice:
        return voice
    said = (" ".join(_trimmed(one.name)) for one in names.mentions if one.kind == "organisation")
    return next((name for name in said if " " in name and name.rpartition(" ")[2] == voice), voice)


def outside_named(name: str, sides: Sides) -> str:
    """A name without its article and possessive, if it is that of an outside body or group; else ""."""
    name = re.sub(r"^[Tt]he\s+|['’]s$", "", " ".join(name.split()))
    words = {word.removesuffix("s") for word in re.findall(r"[a-z]+", name.casefold())}
    bodily = {word.removesuffix("s") for word in vocabulary.BODIES} | vocabulary.PEOPLE
    return name if words & bodily and sides.outside(name, "organisation") else ""


def _with_members(match: re.Match[str], sentence: str) -> str:
    """The name a pattern met, with whom it says the body is of ("Council of Patients with Rare Diseases")."""
    more = re.match(r"\s+(?:with|without|in)\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}", sentence[match.end("name") :])
    return match["name"] + (more.group() if more else "")


def _trimmed(name: Sequence[str]) -> Sequence[str]:
    """A name without what a month or a place behind a preposition adds to it."""
    for place, word in enumerate(name):
        if word.islower() and word not in _BEHIND:
            return name[:place]
    return name
