"""How far a class agrees, in sentences that need no statistics."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from analysis.classroom.agreement import Agreement
from analysis.classroom.tasks import TASKS

FIRM, CAUTIOUS = 0.8, 0.667
"""From these values of alpha on, answers may be relied on, or cautious conclusions drawn (Krippendorff 2004)."""


def plainly(figures: Iterable[Agreement]) -> list[str]:
    """For each question that two coders answered about one item: how many agree, and what that is worth."""
    return [_sentence(one) for one in figures if not math.isnan(one.percent)]


def _sentence(one: Agreement) -> str:
    alike = f"{_asked(one)} Of 100 pairs of answers to the same item {round(100 * one.percent)} are alike."
    if math.isnan(one.alpha):
        return f"{alike} All gave one answer, so nobody can say what chance would have given."
    beyond = f"Beyond chance: {_two(one.alpha)}, where 0 is guessing and 1 is all alike"
    if math.isnan(one.alpha_low):
        return f"{alike} {beyond}."
    between = f"with other such items it might be anything from {_two(one.alpha_low)} to {_two(one.alpha_high)}"
    return f"{alike} {beyond}; {between}. That is {_worth(one)}."


def _two(value: float) -> str:
    """To two places; what rounds to nought has no sign."""
    return f"{round(value, 2) + 0.0:.2f}"


def _worth(one: Agreement) -> str:
    if one.alpha_low <= 0:
        return "not to be told from guessing"
    if one.alpha_low >= FIRM:
        return "enough to rely on such answers"
    if one.alpha_low >= CAUTIOUS:
        return "enough for cautious conclusions"
    return "more than guessing, too little to build on" if one.alpha < FIRM else "high, but of too few items to be sure"


def _asked(one: Agreement) -> str:
    """What was asked, as far as its question mark; where answers complete a sentence, what the task asks."""
    task = TASKS[one.task]
    asked, mark, _ = next(field.question for field in task.fields if field.name == one.field).partition("?")
    return f"{asked}?" if mark else task.title


MEANING: Sequence[str] = (
    "A low figure is not a failure of the class: the question, the instructions or the text leaves room. Which?",
    "Where nearly all answers are the same one, the second figure is low however many agree: go by the first.",
    "Answers can agree and be wrong, and one that stands alone can be right.",
)
"""What the figures do not say."""
