"""Passages that take nothing back, whatever they are about: praise, an appeal, a wish, the same said again.

What puts a statement in question is a rule, a deed, a figure, a state of things. An address praises and appeals in the
words of the matter it speaks of, and goes from matter to matter, so that its passages come near each other and clash in
nothing. The weights were fitted on texts of which none is one; how an address is known, and what its pairs are worth,
is said here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.comparison.tensions.opposites.parts import ALL
from analysis.comparison.tensions.read.candidate import FLOOR
from analysis.comparison.tensions.read.frame_words import WISHING
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.weighing.absolute_words import ABSOLUTE, PARTICULAR
from analysis.comparison.tensions.weighing.complaint_words import COMPLAINS, GOES_ON, PART, PROMISING
from analysis.comparison.tensions.weighing.contrast_words import CONTRASTS, COUNTS, DATES
from analysis.text.caseless import Caseless
from analysis.text.words import word_set

BLUNT = 0.5
"""What is left of the score of a pair that says the same twice, or of which a side only asks. In an address it is what
is left of every pair that no rule speaks of, and is taken twice where a side takes nothing back or no word is met: few
of these were worth a look."""

ADDRESS, ENOUGH = 1 / 3, 40
"""The share of evaluations among its claims from which on a text is an address, and the fewest claims that can tell.
Pages and reports stay below it, addresses to a parliament lie above."""

A_FEW = 15
"""Of a text of fewer claims it tells nothing that no rule is sure of any pair in it."""

ASKING = word_set("recommend urge encourage suggest advise invite request exhort")
"""Verbs that say what somebody wants: what is asked for is not told as so, be it a report that tells of the asking."""

_END = re.compile(r"[.!?;:]\s+")

NEXT = 2
"""How many statements on a passage still goes on from another."""

Pair = tuple[int, int]

SAME, FEW = 0.6, 3
"""The share of the words of the shorter statement, and how many, that two have in common which say the same."""

LIMITS = ("condition", "excluded", "deemed", "sample", "tied", "changed")
FREEDOMS = ("free", "self", "ended")
"""Signs with which a passage does not say the same again: a limit in the second, a freedom in the first alone."""


def blunt(one: Frame, other: Frame) -> bool:
    """Whether ``other`` praises or appeals, and so takes nothing back, or ``one`` is a wish and promises nothing."""
    return other.kind == "evaluation" or other.role == "exhortation" or _appeals(other) or _appeals(one)


def address(found: Sequence[Frame]) -> bool:
    """Whether a text mostly appraises, as an address does, and seldom tells rules, deeds and figures."""
    claims = [one for one in found if one.role == "claim"]
    return len(claims) >= ENOUGH and sum(one.kind == "evaluation" for one in claims) >= ADDRESS * len(claims)


def blunted(
    found: Sequence[Frame], pairs: Sequence[Pair], scores: Sequence[float], met: Sequence[bool], *, silent: bool = False
) -> list[float]:
    """The scores of pairs that no rule speaks of, less where one side takes nothing back.

    There is none where the one only complains, or the other only goes on.

    Args:
        found: the frames of a text.
        pairs: the orders of the two frames of each pair.
        scores: how likely each pair is, above the floor.
        met: whether the two share a word, be it by meaning.
        silent: whether no rule is sure of anything in the whole text; in a short one that says nothing. All the texts
            that the weights were fitted on hold words that clash so plainly that a rule is sure of some; most pages
            and reports hold none, and what only comes near each other in them was seldom worth a look.
    """
    spoken = address(found)
    silent = silent and sum(one.role == "claim" for one in found) >= A_FEW
    result = []
    for (one, other), score, near in zip(pairs, scores, met, strict=True):
        if again(found[one], found[other]) or asks(found[one]) or asks(found[other]):
            score = max(FLOOR, BLUNT * score)
        if complains(found[one]) or goes_on(found[one], found[other]):
            score = 0.0
        if spoken:
            score *= BLUNT if near and not blunt(found[one], found[other]) else BLUNT**2
        elif silent:
            score *= BLUNT
        result.append(round(score, 9))
    return result


def complains(one: Frame) -> bool:
    """Whether a statement only tells of harm or of a fault, be it of others: it promises nothing.

    What is said of all ("all who suffer from it are seen by a doctor") may be a promise still.
    """
    if one.negated or any(each.word in ALL for each in one.quantifiers):
        return False
    return COMPLAINS.first(one.text) is not None and PROMISING.first(one.text) is None


def goes_on(one: Frame, other: Frame) -> bool:
    """Whether ``other``, right behind, adds to ``one``, or tells how those are made up whom ``one`` counts."""
    if not 0 < other.order - one.order <= NEXT or CONTRASTS.first(other.text):
        return False
    if PART.search(opening(other)):
        return other.order - one.order == 1 and COUNTS.first(one.text) is not None
    return GOES_ON.search(opening(other)) is not None


def opening(one: Frame) -> str:
    """A statement with what stands before it in its sentence: the words that join it to the sentence before."""
    return _END.split(one.unit.text[: one.offset])[-1] + one.text


def asks(frame: Frame) -> bool:
    """Whether a statement only tells that something was recommended, urged, asked for."""
    return frame.predicate in ASKING and not (frame.passive or frame.negated or frame.modality)


def again(one: Frame, other: Frame) -> bool:
    """Whether two statements say the same: most words in common, and no figure, date, limit or denial in one alone."""
    mine, theirs = (frame.keys - frame.carried for frame in (one, other))
    shared, shorter = len((mine & theirs) - (_named(one) & _named(other))), min(len(mine), len(theirs))
    if shared < 2 or shared < SAME * shorter or shared < min(FEW, shorter - 1) or one.negated != other.negated:
        return False
    dates = [_said(DATES, frame) for frame in (one, other)]
    if (all(dates) and dates[0] != dates[1]) or any(
        _said(each, one) != _said(each, other) for each in (CONTRASTS, COUNTS)
    ):
        return False
    limited = any(PARTICULAR[each][1].search(other.text) for each in LIMITS)
    freed = any(ABSOLUTE[each][1].search(one.text) and not ABSOLUTE[each][1].search(other.text) for each in FREEDOMS)
    return not limited and not freed


def _said(pattern: Caseless, frame: Frame) -> frozenset[str]:
    return frozenset(match.group().casefold() for match in pattern.finditer(frame.text))


def _named(frame: Frame) -> frozenset[str]:
    """The words that stand in it with a capital, as parts of a name: both may speak of one body and say two things."""
    return frozenset(lemma for start, _, lemma in frame.lemmas if start > 1 and frame.text[start].isupper())


def _appeals(frame: Frame) -> bool:
    return frame.modality in WISHING and frame.kind != "provision"
