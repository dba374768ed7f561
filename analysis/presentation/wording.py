"""The words a reader sees for what the tables hold, and the order in which kinds are listed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from analysis.presentation.relations import called
from analysis.text.words import NUMBER_NAMES

KINDS: Mapping[str, str] = {
    "provision": "what a law or a body does",
    "event": "something done, or that happened",
    "statistic": "a number",
    "evaluation": "praise, progress, a judgement",
    "causal": "one thing said to lead to another",
    "intention": "a plan, a goal, a promise",
}
"""Kinds of claim, in the order in which a legend lists them."""

CHOSEN = "most of them those on which the text says most"
"""Which demands are shown of a list that is too long: some of those that nothing answers are among them."""

TENSIONS: Mapping[str, str] = {
    "contradiction": "one passage grants what the other denies",
    "arithmetic": "the figures given do not add up as they stand",
    "chronology": "dates or the order of events do not meet",
    "scope": "a promise, and an exception to it",
    "evidence": "the fact given may not carry the conclusion",
    "independence": "independence is claimed, dependence described",
    "terminology": "a thing ended under one name seems kept under another",
}
"""Kinds of tension in their fixed order, as questions put to a text rather than verdicts on it."""

SETTLES: Mapping[str, str] = {
    "contradiction": "the wording of the law or decision itself, with its date: does it say both, to the same people,"
    " at the same time?",
    "arithmetic": "the table or report the figures come from: what is counted, in which unit, on which day?",
    "chronology": "a dated record of each step: a gazette, minutes, the press of the day",
    "scope": "the rule together with its exceptions, and how often each of them was used in a year",
    "evidence": "a case where the same fact was there and the conclusion failed, or a source that the actor does not"
    " control",
    "independence": "the rules on appointment, dismissal and budget, and one decision taken against the wish of those"
    " who appoint",
    "terminology": "the two arrangements side by side: what changed besides the name, in duties, staff, sanctions?",
}
"""For each kind of tension, what evidence from outside the text would settle it."""

TENSION_STATES: Mapping[str, str] = {
    "stands": "stands",
    "split": "readers differ",
    "unsure": "left open",
    "": "not read again yet",
    "dissolved": "set aside",
}
"""What became of a flagged pair of passages, in two or three words, in the order in which a reader should meet them."""

STATE_MEANINGS: Mapping[str, str] = {
    "stands": "read again: nothing was found in the text that reconciles the two",
    "split": "read again: readers decided differently",
    "unsure": "read again: the text leaves it open",
    "": "it was flagged, and nobody has looked at it again",
    "dissolved": "read again: a charitable reading reconciles the two, or they are about different matters",
}
"""The same at length."""

PICTURES: Mapping[str, tuple[str, str]] = {
    "signature": (
        "Where does it claim, and where is it hard to reconcile?",
        "The text from its first words (top) to its last: its claims, in its own voice and in others’, the critics’ "
        "demands that stand in it, and arcs between two passages that are hard to reconcile. A colour says who speaks; "
        "arcs have none, and stand in a column for each kind of tension. Where arcs are drawn strong, the pair was "
        "read again and stands: look at those first.",
    ),
    "matrix": (
        "What does it say to each demand?",
        "Under each demand what the text says to it, and how many claims say that it is done, that part of it is or "
        "will be, speak of the same matter only, or are at odds with it, each with the claim that tells most. Blue: it "
        "is answered, wholly or in part; orange: something goes against it; white: only its matter is touched.",
    ),
    "timeline": (
        "From when does it speak?",
        "Each year it mentions, from its first words (top) to its last. Words such as “now”, which name no year, have "
        "a band of their own, if there are any. Blue line: the latest year told as past; orange line: the "
        "earliest told as present or future. Where the blue one lies right of the orange one, the two passages were "
        "not written at one time, a year is a slip, or a tense was read wrong: look at both sentences.",
    ),
    "voices": (
        "Who is called as a witness?",
        "Claims put in another’s mouth. Filled: marked as credit to the official side. The mark goes by who speaks and "
        "by the kind of the claim, not by whether it flatters: a court’s ruling can bear it. Hatched: anything else. "
        "What the same voice demands, or finds fault with, is no claim of the text’s; it is counted beside the bar.",
    ),
    "agreement": (
        "How far do readers agree, and the rules with them?",
        "Two annotated readings of the text, compared with each other and with the rules. Found: the share of the "
        "other side’s passages that were found; confirmed: the share of one’s own that the other side has too; alike: "
        "how often the same is said of a passage. The further a filled mark lies left of its ring, the further the "
        "rules fall behind what two readers reach.",
    ),
}
"""For each figure a question, and what it shows."""

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


def sentence(words: str) -> str:
    """Words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def read_as(proposition: str, quote: str) -> str:
    """How a passage was read so that it stands alone; empty where nothing but a lost mark was put back."""
    return "" if letters(proposition) == letters(quote) else proposition


def letters(text: str) -> str:
    """A text by its letters and figures alone, to be compared with another."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


WHOSE: Mapping[str, str] = {
    "rule": "suggested by a rule",
    "machine": "a machine’s reading",
    "person": "a person’s decision",
    "unknown": "no record of who decided",
}
"""Whose word a row is; the four never read alike."""


def whose(by: str, who: str = "") -> str:
    """Whose word a row is, with a name where there is one."""
    return f"{WHOSE[by]}: {who}" if who else WHOSE[by]


_TRIGGER = re.compile(r"(.*?)\s*\[\d+:\d+\](?:; |$)", re.DOTALL)


def clashing(trigger: str, *sides: str, why: str = "") -> str:
    """The clashing words of a pair without their offsets, which the tables keep.

    Args:
        trigger: as the table has it.
        sides: the two passages; where one stands whole in ``trigger``, it names no words of it, and is left out.
        why: the reason that is shown with them; where it quotes all of them, they are not said again.
    """
    whole = {" ".join(one.split()).rstrip(".") for one in sides}
    found = _TRIGGER.findall(trigger) or [trigger]
    left = [one for one in found if one and " ".join(one.split()).rstrip(".") not in whole]
    said = letters(why)
    return "" if why and all(letters(one) in said for one in left) else "; ".join(left)


def decision(name: str) -> str:
    """A decision in plain words, whatever kind of row it is about."""
    return {**TENSION_STATES, **_OTHER_DECISIONS}.get(name) or called(name)


_OTHER_DECISIONS: Mapping[str, str] = {
    "unrelated": "another matter",
    "claim": "is a claim",
    "no_claim": "is no claim",
}


def share(part: int, whole: int) -> str:
    """How much of a whole a part is, in words a reader can check against the numbers: ``about a third``."""
    if not whole or not part:
        return "none"
    if part == whole:
        return "all"
    value = part / whole
    return min(_SHARES, key=lambda one: abs(one[0] - value))[1]


_SHARES = (
    (0.03, "very few"),
    (0.1, "about one in ten"),
    (0.2, "about one in five"),
    (0.25, "about a quarter"),
    (1 / 3, "about a third"),
    (0.4, "about two in five"),
    (0.5, "about half"),
    (0.6, "about three in five"),
    (2 / 3, "about two thirds"),
    (0.75, "about three quarters"),
    (0.8, "about four in five"),
    (0.9, "about nine in ten"),
    (0.97, "nearly all"),
)


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: ``1 claim``, ``2 claims``, ``no claims``."""
    noun = one if number == 1 else (many or f"{one}s")
    return f"{number or 'no'} {noun}"


def number(value: int) -> str:
    """A number as prose has it: in words up to ten."""
    return _NUMBERS[value] if value < len(_NUMBERS) else str(value)


_NUMBERS = ("none", *NUMBER_NAMES[1:11])


def listed(names: list[str]) -> str:
    """``a``; ``a and b``; ``a, b and c``."""
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


MOST_NAMES = 3


def named(names: list[str]) -> list[str]:
    """Those of a list that one sentence can hold: the first three of many; all where at most one would be left out."""
    return names[:MOST_NAMES] if len(names) > MOST_NAMES + 1 else names


def few(names: list[str]) -> str:
    """The same as words, with how many are left out: ``a, b, c and 4 others``."""
    left = len(names) - len(named(names))
    return listed([*named(names), f"{left} others"] if left else names)
