"""How two statements stand to each other in their figures and dates: whether both tell any, how many, and of what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.comparison.tensions.numbers.number_words import FRACTIONS, MONTH_NAME, ONES, SCALES, TENS
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.weighing.cells import Flags, Floats, Table, Whole
from analysis.comparison.tensions.weighing.together import numbered
from analysis.text.caseless import Caseless
from analysis.text.marks import small

CHANGES = ("doubled", "trebled", "tripled", "halved", "twice", "percent", "per cent", "majority")
"""Words that tell a figure without one."""

NUMBER = Caseless(
    r"\d[\d,.]*|%|\b(?:" + "|".join(sorted({*ONES, *TENS, *SCALES, *FRACTIONS, *CHANGES} - {"one", "score"})) + r")\b"
)
_SMALL = re.compile(NUMBER.pattern)
"""The same in small letters."""

DATE = re.compile(MONTH_NAME + r"|\b(?:spring|summer|autumn|winter)\b")

FIGURE_OR_DATE = Caseless(rf"(?:{NUMBER.pattern}|\b{MONTH_NAME})")

TIME = Caseless(
    rf"(?:\b(?:1[6-9]|20)\d\d\b|\b{MONTH_NAME}|\b(?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?"
    r"|centur(?:y|ies)|terms?|quarters?|seasons?|nights?|mornings?|evenings?)\b|\b(?:spring|summer|autumn|winter"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|anniversar(?:y|ies)|birthdays?|yesterday|tomorrow|ago|since|until"
    r"|before|after|once|when|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (?:\w+ )?times?"
    r"|the (?:first|last|next)|now|to date|so far|by the time|o['’]clock)\b|\b\d{1,2}[:.]\d\d\b)"
)
"""Says when, how long or in which order."""

_NO_MONTHS = ("may", "march")
"""Small letters make them verbs."""

MANY = 3
"""More figures than these say no more."""


@dataclass(frozen=True, kw_only=True)
class Figured:
    """What statements tell in figures and dates, one value a statement in every field.

    Attributes:
        figures: their figures but for years.
        count: how many, :data:`MANY` at most.
        dated: whether they tell a date.
    """

    figures: Sequence[Sequence[str]]
    count: Floats
    dated: Flags


def figured(found: Sequence[Frame]) -> Figured:
    """Read the figures and dates of statements."""
    figures = [_figures(frame) for frame in found]
    return Figured(
        figures=figures,
        count=np.minimum(np.array([len(row) for row in figures], dtype=np.float64), MANY),
        dated=np.array([bool(frame.years) or DATE.search(frame.text) is not None for frame in found], dtype=np.bool_),
    )


def in_numbers(found: Sequence[Frame], told_: Figured, ones: Whole, others: Whole) -> Mapping[str, Floats]:
    """Features of pairs by name, one value a pair.

    Args:
        found: the frames of a text.
        told_: their figures and dates.
        ones: orders of the statements.
        others: orders of the passages they are set beside.
    """
    figures = Table.held(told_.figures, numbered(word for row in told_.figures for word in row))
    nouns = Table.held([frame.nouns for frame in found], numbered(word for frame in found for word in frame.nouns))
    same_noun = nouns.meets(ones, nouns, others)
    count, dated = told_.count, told_.dated
    both, dates = (count > 0)[ones] & (count > 0)[others], dated[ones] & dated[others]
    either = (count > 0) | dated
    columns = {
        "numbers_both": both,
        "numbers_many": both * np.minimum(count[ones] + count[others], MANY + 1) / (MANY + 1),
        "numbers_same": figures.meets(ones, figures, others),
        "numbers_same_noun": both & same_noun,
        "dates_both": dates,
        "dates_same_noun": dates & same_noun,
        "dates_or_numbers": either[ones] & either[others],
    }
    return {name: np.asarray(column, dtype=np.float64) for name, column in columns.items()}


def may_be(frame: Frame) -> frozenset[str]:
    """Of which of the families of figures and dates a statement may be one side: of a pair, of those of both sides."""
    if told(frame) is None:
        return frozenset()
    return frozenset({"arithmetic", "chronology"} if _figures(frame) else {"chronology"})


def timed(frame: Frame) -> bool:
    """Whether a statement says when or how long: "the majority", "the 93rd Congress" and "12 members" do not."""
    return bool(frame.years) or _first(TIME, frame.text) is not None


def told(frame: Frame, kind: str = "") -> tuple[int, int] | None:
    """Where in its text a statement first tells a figure or a date; None where it tells none.

    Args:
        frame: the statement.
        kind: the family of the pair it is a side of: in ``chronology`` a time goes before a figure, in ``arithmetic`` a
            figure before a year.
    """
    first = None
    if kind == "chronology":
        first = _first(TIME, frame.text)
    elif kind == "arithmetic":
        years = {str(year) for year in frame.years}
        found = (match for match in NUMBER.finditer(frame.text) if match.group().strip(".,") not in years)
        first = next(found, None)
    match = first or _first(FIGURE_OR_DATE, frame.text)
    return match.span() if match else None


def _first(pattern: Caseless, text: str) -> re.Match[str] | None:
    return next((match for match in pattern.finditer(text) if match.group() not in _NO_MONTHS), None)


def _figures(frame: Frame) -> list[str]:
    """The figures of a statement but for its years."""
    if not NUMBER.possible(frame.text):
        return []
    years = {str(year) for year in frame.years}
    told = _SMALL.findall(small(frame.text))
    return [one for one in dict.fromkeys(word.strip(".,") for word in told) if one not in years]
