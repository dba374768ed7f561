"""The words a reader sees for what the tables hold, and the order in which kinds are listed."""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    "provision": "what a law or a body does",
    "event": "something done, or that happened",
    "statistic": "a number",
    "evaluation": "praise, progress, a judgement",
    "causal": "one thing said to lead to another",
    "intention": "a plan, a goal, a promise",
}
"""Kinds of claim, in the order in which a legend lists them."""

RELATIONS: Mapping[str, str] = {
    "addresses": "says the thing is done",
    "partly_addresses": "says part of it is done",
    "in_tension": "stands against it",
    "touches": "same matter only",
    "": "closest passage only",
}
"""What a suggested relation of a claim to a demand means; an empty one is no answer. The most telling first."""

TENSIONS: Mapping[str, str] = {
    "contradiction": "one passage grants what the other denies",
    "arithmetic": "the figures given do not add up as they stand",
    "chronology": "dates or the order of events do not meet",
    "scope": "a promise, and an exception to it",
    "evidence": "the fact given may not carry the conclusion",
    "independence": "independence is claimed, dependence described",
    "terminology": "a thing ended under one name seems kept under another",
}
"""Kinds of tension, as questions put to a text rather than verdicts on it."""

VOICE_KINDS: Mapping[str, str] = {
    "author": "unattributed",
    "person": "a person",
    "organisation": "an organisation",
    "group": "a group",
    "document": "a document",
    "unnamed": "an unnamed source",
}


def voice(name: str) -> str:
    """A voice as a reader should meet it."""
    return "the text’s own voice" if name == "author" else name


def relation(name: str) -> str:
    """A suggested relation in plain words; an unknown one is shown as it stands."""
    return RELATIONS.get(name, name.replace("_", " "))


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: ``1 claim``, ``2 claims``, ``no claims``."""
    noun = one if number == 1 else (many or f"{one}s")
    return f"{number or 'no'} {noun}"


def listed(names: list[str]) -> str:
    """``a``; ``a and b``; ``a, b and c``."""
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
