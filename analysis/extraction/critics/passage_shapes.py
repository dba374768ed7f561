"""Shapes of sentences in a critic's passage: items, turns, who a sentence is about, and who speaks without a name."""

from __future__ import annotations

import re

from analysis.extraction.critics import passage_words as vocabulary
from analysis.extraction.critics import stance_words as stance

_SHORT = 18
"""A sentence that only turns to what comes has at most so many words."""

OWN_SUBJECT = re.compile(
    r"^\W*(?:(?:and|but|so|now|then|yet|to\s+\w+|here|of\s+course|in\s+\w+|on\s+\w+)\W+)?"
    r"(?:we|I|our|my|let\s+(?:us|me))\b",
    re.IGNORECASE,
)
"""The author speaks of the author's side."""

ABOUT_CRITIC = re.compile(
    r"^\W*(?:it|they|he|she|its|their|his|her|(?:the|this|that|these)\s+(?:[\w’'-]+\s+){0,2}?(?:"
    + "|".join(sorted(stance.PAPERS | vocabulary.GENERIC))
    + r")s?)\b",
    re.IGNORECASE,
)
"""The subject is the critic or what the critic wrote."""

BULLETS = "-•*–—▪◦·●»›>→"
"""What may stand before an item that the layout takes for a heading."""

QUOTE = '“"«„‘'
"""What opens a quotation."""


def led_up(source: str, start: int) -> str:
    """The sentence that leads up to an item."""
    ahead = source[max(0, start - 400) : start]
    ahead = ahead[: ahead.rfind("\n") + 1].rstrip() if "\n" in ahead else ahead.rstrip()
    return re.split(r"[.!?][”\"]?\s+(?=[A-Z])|\n", ahead)[-1].strip()


def group(subject: str) -> str:
    """The group or office without a name in a subject ("the nurses of Brod"), or ""."""
    if _SAID_BESIDE.search(subject):
        return ""
    found = ""
    for match in _GROUP.finditer(re.split(r",|\b(?:who|which)\b", subject)[0]):
        if match["head"].removesuffix("s") in vocabulary.PEOPLE:
            found = " ".join(match["whole"].split())
    return found


_GROUP = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal)\s+(?P<whole>(?:[a-z’'-]+\s+){0,2}?(?P<head>[a-z-]+)"
    r"(?:\s+(?:of|at|from|in)\s+(?:[Tt]he\s+|[a-z]+\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)?)"
)
"""People without a name, with where they are."""

_SAID_BESIDE = re.compile(r",\s+(?:(?:the|its|their|his|her)\s+\w+|it|they|he|she)\s*$", re.IGNORECASE)
"""Whoever speaks is set beside the words: "the judges, the report adds, must go"."""

CLAUSE = re.compile(r";\s+(?:and\s+)?|,\s+and\s+(?=(?:it|they|he|she)\s)")
"""Between clauses with a verb of speech each."""

BY_CRITIC = re.compile(r"(?:^|\s)(?:it|they|he|she)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""The critic is the subject, by a pronoun."""


LEFT_OPEN = re.compile(
    rf"(?:(?:it|they|he|she)\s|the\s+(?:{'|'.join(sorted(vocabulary.GENERIC))})\s).*\b(?:that|to|for|{vocabulary.SPEAKS})$",
    re.IGNORECASE,
)
"""A sentence that a list completes and the layout takes for a heading ("It then states that")."""


def quoted_apart(text: str) -> list[tuple[int, int]]:
    """The quotations of a sentence that is little else than quotations and who says them, or none."""
    found = [(m.start(1), m.end(1)) for m in re.finditer(r"[“\"«]([^“”\"«»]{8,})[”\"»]", text)]
    rest = re.sub(r"[“\"«][^“”\"«»]*[”\"»]", " ", text)
    return found if 0 < len(rest.split()) <= 10 and vocabulary.TELLS.search(rest) else []


def mark(text: str) -> int:
    """The length of a bullet, a number or an ordinal, and of the "that" behind an ordinal."""
    match = vocabulary.MARK.match(text)
    return match.end() if match else 0


def turns_critical(text: str) -> bool:
    """Whether a sentence only turns to what the critic wants: short, about the critic's wishes, or left open."""
    if len(text.split()) > _SHORT or not vocabulary.OF_CRITIC.search(text):
        return False
    open_ended = text.rstrip()[-1:] == ":" or text.rstrip()[-1:].isalpha()
    if (
        re.search(r"(?<!\bafter)(?<!\bto)(?<!\bof)(?<!\bwith)(?<!\bat)(?<!\bbeyond)\s+that\s+\w", text, re.IGNORECASE)
        and not open_ended
    ):
        return False
    asks = vocabulary.ASKS_FOR.match(text)
    if (
        asks
        and not open_ended
        and len(text[asks.end() :].split()) > 2
        and not vocabulary.WANTED.search(text[asks.end() :])
    ):
        return False
    return open_ended or bool(vocabulary.WANTED.search(text)) or bool(vocabulary.SOURS.search(text))


BY_PERSON = re.compile(
    r",\s+(?:in\s+(?P<in>his|her)\s+\w+|(?P<by>he|she)\s+\w+)[,.]|"
    r"^\W*(?:(?:and|but|nor|yet|also)\s+)?(?:(?:did|does|could|would|will|can|is|was|has)\s+)?(?P<subject>he|she)\b",
    re.IGNORECASE,
)
"""Words beside a sentence that a person says it, in whosever passage it stands."""


_BACK_TO_CRITIC = re.compile(r"\b(?:it|they|he|she)\b", re.IGNORECASE)

HOLDER = re.compile(
    r"\b(?:" + "|".join(sorted(stance.SPOKESMEN)) + r")\b[^,]{0,60},\s+(?:[A-Z][a-z]+\.\s+)?"
    r"(?P<name>[A-Z][\w’-]+(?:\s+[A-Z][\w’-]+)+),?\s*$"
)
"""Who holds an office: "the director of the League, Jane Roe, (added)"."""

_BETWEEN = 3
"""More words than these between a body and a verb of speech: the verb is hardly the body's."""


def spoken_of(match: re.Match[str], *, apart: bool) -> bool:
    """Whether a body that seems to come in is one of which the critic speaks ("it asks that the Panel be freed").

    Args:
        match: the body as ``name`` and what it does as ``verb``.
        apart: what is wanted has begun, so that a verb far from the name is not taken for the body's.
    """
    if _BACK_TO_CRITIC.search(match.string[: match.start("name")]):
        return True
    gap = match.string[match.end("name") : match.start("verb")] if match["verb"] else ""
    return apart and not gap.lstrip().startswith(",") and len(gap.split()) > _BETWEEN
