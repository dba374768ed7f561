"""What whoever runs the suite on a text should be told besides the counts."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.lexicon.foreign import share
from analysis.records import Case
from analysis.tables import named_critics
from analysis.text.brief import brief
from analysis.text.capitals import mostly
from analysis.text.columns import side_by_side
from analysis.text.replies import quoted_lines

LEAST = 0.02
"""Share of a text in another language below which it is a quotation, a title or an address."""


def remarks(case: Case) -> tuple[str, ...]:
    """One line each: no claims at all, what was left out of a file, how its words stand in it, critics named."""
    found = (_empty, _left_out, _capitals, _columns, _replies, _languages)
    return (*(line for told in found for line in told(case)), *named_critics.told(case))


def _empty(case: Case) -> Iterator[str]:
    if not case.claims:
        yield "no claims: is this running prose in English? --explain shows each passage with why it is none"


def _left_out(case: Case) -> Iterator[str]:
    for source in (case.source, *case.critic_sources):
        yield from (f"{source.name.removesuffix('.txt')}: {remark}" for remark in source.remarks)


def _capitals(case: Case) -> Iterator[str]:
    for source in (case.source, *case.critic_sources):
        if mostly(source.text):
            yield (
                f"{source.name}: is mostly in capitals; which words are names is guessed, and claims and critics may be"
                " missed (mend: give the text in small letters)"
            )


def _columns(case: Case) -> Iterator[str]:
    for source in (case.source, *case.critic_sources):
        if count := side_by_side(source.text):
            yield (
                f"{source.name}: {count} lines seem to hold two columns side by side, whose sentences then run into one"
                " another (mend: put one column below the other)"
            )


def _replies(case: Case) -> Iterator[str]:
    for source in (case.source, *case.critic_sources):
        if count := quoted_lines(source.text):
            yield (
                f"{source.name}: {count} lines are quoted from other messages (“>”) and are read as its own, whoever"
                " wrote them (mend: leave out what others wrote)"
            )


def _languages(case: Case) -> Iterator[str]:
    for source in (case.source, *case.critic_sources):
        part, first = share(source.text, LEAST)
        if part >= LEAST:
            head = brief(first, 60)
            yield (
                f"{source.name}: about {part:.0%} is not in English and was left out (first: “{head}”);"
                " only English is read (--explain lists what was left out)"
            )
