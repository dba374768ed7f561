"""Changes: "doubled", "fell by a third", "rose by 40 percent" beside the figures they go from and to."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from analysis.comparison.tensions.arithmetic import change_words as words
from analysis.comparison.tensions.arithmetic.ends import Change
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.numbers.facts import content
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.quantity import Quantity, number
from analysis.text.caseless import Caseless

WORDED = (words.MULTIPLE, words.TIMES_AS, words.AGAIN)
"""Changes that are told without a figure."""


def changes(sheet: Sheet, cues: Sequence[Caseless]) -> Iterator[Change]:
    """The changes stated in a passage.

    Args:
        sheet: the passage.
        cues: those of ``WORDED`` that may stand there.
    """
    yield from _worded(sheet.text, cues)
    for one in sheet.figures:
        yield from next((found for read in _READERS if (found := read(sheet, one)) is not None), ())


def _worded(text: str, cues: Sequence[Caseless]) -> Iterator[Change]:
    """Changes told without a figure: "doubled", "twice as many", "half as much again"."""
    for match in words.MULTIPLE.finditer(text) if words.MULTIPLE in cues else ():
        factor = next(
            value for word, value in words.TIMES.items() if match["word"].lower().replace("-", "").startswith(word)
        )
        yield _change(match, factor)
    for match in words.TIMES_AS.finditer(text) if words.TIMES_AS in cues else ():
        if words.AS_OF.match(text, match.end()):
            continue
        factor = {"twice": 2.0, "half": 0.5}.get(match["count"].lower()) or number(match["count"].split()[0]) or 1.0
        yield _change(match, factor)
    for match in words.AGAIN.finditer(text) if words.AGAIN in cues else ():
        part = re.split(r"[ -]", match["part"].lower())
        share = (1 if part[0] == "half" else number(part[0]) or 1) / {"half": 2, "third": 3, "quarter": 4, "fifth": 5}[
            part[-1].removesuffix("s")
        ]
        sign = -1 if (match["more"] or "").lower() in ("less", "fewer", "lower", "smaller") else 1
        yield Change(
            start=match.start(), end=match.end(), low=1 + sign * share - 0.07, high=1 + sign * share + 0.07, sign=sign
        )


Found = Sequence[Change] | None
"""What a reader makes of a figure: the changes it states, or None where another reader is to be asked."""


def _of_point(sheet: Sheet, one: Quantity) -> Found:
    """A part of a percentage point states no change of what there was."""
    return () if one.kind == "share" and _OF_POINT.match(sheet.text, one.end) else None


def _adjusted(sheet: Sheet, one: Quantity) -> Found:
    """A share told as an adjustment, whichever way it goes."""
    if one.kind != "share" or one.stated or not words.ADJUSTED.search(sheet.text, 0, one.start):
        return None
    slack = max(0.012, 0.03 * one.value)
    return (Change(start=one.start, end=one.end, low=1 + one.value - slack, high=1 + one.value + slack),)


def _beyond(sheet: Sheet, one: Quantity) -> Found:
    """So much more, or less, than another figure of the sentence."""
    beyond = words.BEYOND.match(sheet.text, one.end)
    loose = beyond and re.search(r"\b(?:above|over|below|under)\s*$", beyond.group())
    if not beyond or one.stated or one.kind not in (("share",) if loose else ("share", "count", "money")):
        return None
    sign = 1 if beyond["more"] else -1
    if one.kind == "share":
        slack = max(0.012 if _in_percent(sheet, one) else 0.04, 0.03 * one.value)
        low, high = 1 + sign * one.value - slack, 1 + sign * one.value + slack
        return (Change(start=one.start, end=beyond.end(), low=low, high=high, sign=sign, within=True),)
    if not one.value:
        return ()
    return (Change(start=one.start, end=beyond.end(), low=0, high=0, amount=sign * one.value, sign=sign, within=True),)


def _lost(sheet: Sheet, one: Quantity) -> Found:
    """A share of what there was that is gone: "a third were closed"."""
    text = sheet.text
    lost = one.kind == "share" and one.value < 1 and words.LOST.search(text, one.end, clause_end(text, one.end))
    if not lost or one.stated == "vague" or re.search(r"\bby\s*$", text[: one.start]):
        return None
    slack = (0.02 if _in_percent(sheet, one) else 0.05) * (0.5 if one.value < 0.3 else 1)
    low = 0.0 if one.stated == "more" else 1 - one.high - slack
    high = 1.0 if one.stated == "less" and not one.low else 1 - one.low + slack
    return (Change(start=one.start, end=one.end, low=low, high=min(high, 0.999), sign=-1),)


def _down_to(sheet: Sheet, one: Quantity) -> Found:
    """What is left of what there was: "fell to a third"."""
    if (
        one.kind != "share"
        or one.every
        or not words.DOWN_TO.search(sheet.text, 0, one.start)
        or _in_percent(sheet, one)
    ):
        return None
    low, high = (0.0, one.high + 0.02) if one.stated == "less" else (one.low - 0.05, one.high + 0.05)
    return (Change(start=one.start, end=one.end, low=low, high=high, sign=-1),)


def _left(sheet: Sheet, one: Quantity) -> Found:
    """So many more, or fewer, than before, where a conclusion says so."""
    left = one.kind == "count" and not one.stated and one.value and words.LESS_NOW.match(sheet.text, one.end)
    if not left or not DRAWN.search(sheet.text[: one.start][-60:]):
        return None
    sign = 1 if left["more"] else -1
    return (Change(start=one.start, end=left.end(), low=0, high=0, amount=sign * one.value, sign=sign),)


def _moved_by(sheet: Sheet, one: Quantity) -> Found:
    """By how much something rose or fell, as a verb or a sign before it says."""
    clause = sheet.text[: one.start]
    told = words.BY.search(clause) or (one.kind == "share" and words.AMOUNTED.search(clause))
    if one.kind not in ("share", "count", "money", "points") or not told:
        return None
    up, down = _last(rf"\b(?:{words.UP})\b", clause), _last(rf"\b(?:{words.DOWN})\b", clause)
    signed = words.SIGNED.search(clause)
    if signed:
        up, down = (len(clause), -1) if signed["sign"].lower() == "plus" else (-1, len(clause))
    if max(up, down) < 0 or len(clause) - max(up, down) > 110:
        return None
    if not signed and _OF.search(clause) and not clause.endswith("by ") and not _MOVE_OF.search(clause):
        return None
    sign = 1 if up > down else -1
    if one.kind == "share":
        slack = 0.012 if _in_percent(sheet, one) else 0.04 if one.value > 0.2 else 0.02
        slack = max(slack, 0.03 * one.value) + (0.02 if one.stated else 0)
        low, high = 1 + sign * one.value - slack, 1 + sign * one.value + slack
        if one.stated == "more":
            low, high = (low, high + 0.5) if sign > 0 else (low - 0.5, high)
        return (Change(start=one.start, end=one.end, low=low, high=high, sign=sign),)
    if one.value and not one.stated:
        amount = one.value / 100 if one.noun == "point" and one.kind == "count" else one.value
        return (Change(start=one.start, end=one.end, low=0, high=0, amount=sign * amount, sign=sign),)
    return None


def _moved(sheet: Sheet, one: Quantity) -> Found:
    """The size of a change before its noun: "a 35% increase in the number of cases"."""
    move = one.kind == "share" and not one.stated and _in_percent(sheet, one) and words.MOVE.match(sheet.text, one.end)
    if not move or words.SOUGHT.search(sheet.text):
        return None
    sign, slack = 1 if move["up"] else -1, max(0.012, 0.03 * one.value)
    low, high = 1 + sign * one.value - slack, 1 + sign * one.value + slack
    return (Change(start=one.start, end=move.end(), low=low, high=high, sign=sign),)


_READERS = (_of_point, _adjusted, _beyond, _lost, _down_to, _left, _moved_by, _moved)
"""How a figure may state a change; the first reader that knows what it is has the say."""

_OF = re.compile(r"\bof\s+(?:\w+\s+){0,2}$")
_MOVE_OF = re.compile(
    r"\b(?:increase|rise|growth|gain|improvement|expansion|uplift|adjustment|fall|drop|decline|decrease|reduction"
    r"|cut|loss)\s+of\s+(?:\w+\s+){0,2}$"
)
"""Before a figure: "of" tells what it is a part of, but for "a rise of"."""


def _in_percent(sheet: Sheet, one: Quantity) -> bool:
    """Whether a share is told in percent, more exactly than "a third"."""
    return re.search(r"%|cent", sheet.written(one)) is not None


_OF_POINT = re.compile(r"\s+of (?:a|one) (?:percentage )?point\b", re.IGNORECASE)
"""After "a quarter": of a point, not of what there was."""


def clause_end(text: str, start: int) -> int:
    """Where the clause ends that a figure stands in."""
    cut = re.search(r"[.;:—–]", text[start:])
    return start + cut.start() if cut else len(text)


def _change(match: re.Match[str], factor: float) -> Change:
    """A change by a factor, as wide as its hedge leaves it."""
    hedge = (match["hedge"] or "").lower()
    up = factor > 1
    low, high = (factor * 0.92, factor * 1.25) if up else (factor * 0.84, factor * 1.1)
    if hedge in ("more than", "over", "well over", "just over", "at least"):
        low, high = (factor * 0.999, factor * 3) if up else (0.0, factor * 1.02)
    elif hedge in ("nearly", "almost", "not quite", "close to", "just under", "practically", "less than"):
        low, high = (factor * 0.83, factor * 1.02) if up else (factor * 0.95, factor * 1.2)
    elif hedge:
        low, high = low * 0.93, high * 1.07
    return Change(start=match.start(), end=match.end(), low=low, high=high, sign=1 if up else -1)


def _last(pattern: str, text: str) -> int:
    places = [match.start() for match in re.finditer(pattern, text, re.IGNORECASE)]
    return places[-1] if places else -1


def measured(sheet: Sheet, change: Change) -> frozenset[str]:
    """What a change is a change of: the nouns of its statement."""
    dated = {token.i for when in sheet.dates for token in sheet.passage.words(when.start, when.end)}
    tokens = _object(sheet, change) or sheet.passage.words(*stretch(sheet, change.start, change.end))
    return frozenset(
        word
        for word in content(
            token for token in tokens if token.pos_ in ("NOUN", "PROPN", "ADJ") and token.i not in dated
        )
        if not words.CHANGING.match(word)
    )


def _object(sheet: Sheet, change: Change) -> list[Token]:
    """What a verb of change changes: its object, else its subject."""
    inside = sheet.passage.words(change.start, change.end)
    verb = next((token for token in inside if token.pos_ == "VERB"), inside[0] if inside else None)
    while verb is not None and verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    if verb is None:
        return []
    for role in (("dobj",), ("nsubj", "nsubjpass")):
        for child in reversed(list(verb.children)):
            if child.dep_ in role and not any(token.i == child.i for token in inside):
                found = list(child.subtree)
                if content(found):
                    return found
    return []


ANOTHER_START = "Is the change measured from another starting point?"
"""What would dissolve a change that an older and a newer figure do not make."""


def say_change(ratio: float) -> str:
    """A factor in plain words: "a fall of 20 percent"."""
    if math.isinf(ratio):
        return "a rise from nothing"
    if ratio >= 1:
        return f"a rise of {100 * (ratio - 1):.3g} percent"
    return f"a fall of {100 * (1 - ratio):.3g} percent"


_LEADING = re.compile(r"[\s,;:(–—-]*(?:\b(?:from|between|at)\b(?:\s+(?:about|some|over|nearly|only))?)?\s*$")


def led_up(text: str, end: int) -> int:
    """Where the words that lead up to two figures end: "We doubled the inspectors, from" without its "from"."""
    before = _LEADING.search(text, 0, end)
    return before.start() if before and before.start() else end
