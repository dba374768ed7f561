"""Whose a list, a table or a labelled part is that names nobody: the outside body that was brought in before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from analysis.extraction.attribution.names import is_law
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import passage_words as vocabulary
from analysis.extraction.critics.floor_words import OF_GOVERNMENT
from analysis.extraction.critics.official import Sides

_TELLS = re.compile(
    r"\b(?:recommend\w*|review(?:s|ed)?|examin(?:es?|ed|ation)|audit(?:s|ed)?|evaluat\w+|mission|concluding|requests?|reports?)\b",
    re.IGNORECASE,
)
"""What the body did whose words are repeated."""

_BEHIND = frozenset(("of", "on", "for", "and", "the"))

_REACH = 1500
"""Characters before a table in which whoever asks comes in."""

_SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n\s*\n")

_HEAD_OF = re.compile(r"\s(?:of|for|on|against)\s")

_BY = re.compile(r"\b(?:by|of|from)\s+(?:the\s+)?(?P<name>[^\W\d_][^|:()]{2,70}?)\s*$", re.IGNORECASE)
"""Whose the words of a column are ("Asked for by the Bar Union")."""


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
        own = name.partition(" ")[0].casefold() in OF_GOVERNMENT  # a "Ministry of Foreign Affairs" is none from outside
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
    begin = max(0, before - _REACH)
    cuts = [begin, *(match.end() for match in _SENTENCE.finditer(source, begin, before)), before]
    for left, right in reversed(list(pairwise(cuts))):
        sentence = source[left:right].rstrip()
        for pattern in (vocabulary.NAMED, vocabulary.SENT):
            match = pattern.search(sentence)
            name = _with_members(match, sentence) if match else ""
            sent = pattern is vocabulary.SENT
            voice = outside_named(name, sides) or (name if sent and _is_initials(name, sides) else "")
            if voice:
                return _fullest(voice, names)
        subject = _subject(source, (left, right), sides, names)
        if subject:
            return subject
    return body_before(source, before, sides, names)


def _is_initials(name: str, sides: Sides) -> bool:
    """Whether a name is the initials of an outside body."""
    return name.isalpha() and name.isupper() and len(name) > 2 and sides.outside(name, "organisation")


def _subject(source: str, extent: tuple[int, int], sides: Sides, names: Voices) -> str:
    """The outside body that a sentence begins with, or its subject, whatever it does ("The Bar Union met."), or ""."""
    for mention in names.mentions:
        if not extent[0] <= mention.start < extent[1] or mention.kind != "organisation":
            continue
        if mention.subject or source[extent[0] : mention.start].strip().casefold() in ("", "the"):
            voice = outside_named(names.body(" ".join(_trimmed(mention.name))), sides)
            if voice and " " in voice and sides.marked(voice):
                return _fullest(voice, names)
    return ""


def of_column(head: str, sides: Sides, names: Voices) -> str:
    """The outside body that the head of a column says its words are of ("Asked for by the Bar Union"), or "".

    Args:
        head: the head of the column.
        sides: which voices can be critics.
        names: the names of the text.
    """
    by = _BY.search(head)
    if by is None:
        return ""
    name = by["name"].title() if by["name"].isupper() and " " in head else by["name"]
    voice = outside_named(name, sides)
    return _fullest(voice, names) if voice else ""


def _fullest(voice: str, names: Voices) -> str:
    """The first name in the text that a shorter one is the head of ("the Bank" is the Lake Development Bank)."""
    said = [" ".join(_trimmed(one.name)) for one in names.mentions if one.kind == "organisation"]
    if " " not in voice:
        heads = (name for name in said if " " in name and voice == _HEAD_OF.split(name)[0].rpartition(" ")[2])
        voice = next(heads, voice)
    return next((name for name in said if name.startswith(f"{voice} of ")), voice)


def outside_named(name: str, sides: Sides) -> str:
    """A name without its article and possessive, if it is that of an outside body or group; else ""."""
    name = re.sub(r"^[Tt]he\s+|['’]s$", "", " ".join(name.split()))
    words = {word.removesuffix("s") for word in re.findall(r"[^\W\d_]+", name.casefold())}
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
