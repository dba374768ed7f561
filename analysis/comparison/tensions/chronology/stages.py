"""Stages the wrong way round: in force before adoption, two dates for one beginning, a condition met too late."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.chronology.told_apart import told_apart
from analysis.comparison.tensions.numbers.date_words import AT_THE_TIME
from analysis.comparison.tensions.numbers.dates import say
from analysis.comparison.tensions.numbers.facts import content
from analysis.comparison.tensions.numbers.same_matter import alike
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times import stage_words as words
from analysis.comparison.tensions.times.happenings import Happenings
from analysis.comparison.tensions.times.order import pair, spot


def find_stages(known: Happenings) -> Iterator[Candidate]:
    """Stages of one thing that stand in the wrong order, or twice, or before what was to come first."""
    yield from _stages(known)
    yield from _twice(known)
    yield from _none_until(known)
    yield from _preconditions(known)


_ORDERS = (
    ("adopt", "force", "in force before it was adopted"),
    ("draft", "adopt", "still a draft after its adoption"),
    ("receive", "answer", "answered before it was there"),
)


def _stages(known: Happenings) -> Iterator[Candidate]:
    """Two stages of one thing the wrong way round."""
    for first, second, wrong in _ORDERS:
        for later in known.all(second):
            things = [later.thing]
            if second == "answer":  # "every point of the report had been answered"
                things += [
                    one
                    for one in known.things.at[later.thing.index]
                    if one.token.i in {t.i for t in later.thing.token.subtree}
                ]
            for thing in things:
                earlier = [one for one in known.of(thing, first) if one.sheet is not later.sheet]
                if not earlier or (thing.head in words.PLAIN_HEADS and not thing.words):
                    continue
                late = [one for one in earlier if later.when.before(one.when)]
                if len(late) != len(earlier) or re.search(
                    r"\b(?:amend|revis|second|new version)\w*", later.sheet.text + late[0].sheet.text
                ):
                    continue
                if later.when.relation in ("since", "until") and second != "force":
                    continue
                why = f"{wrong}: {later.said}, yet {late[0].said}"
                question = "Which of the two dates holds?"
                yield pair(later.sheet, spot(later.when), late[0].sheet, spot(late[0].when), why, question, 0.88)
                break


def _twice(known: Happenings) -> Iterator[Candidate]:
    """One beginning, adoption or end of a thing with two dates."""
    for stage in ("begin", "adopt"):
        for found in known.by_stage[stage].values():
            for position, one in enumerate(found):
                for other in found[position + 1 :]:
                    apart = one.when.before(other.when) or other.when.before(one.when)
                    if (
                        not apart
                        or one.sheet is other.sheet
                        or one.verb.lemma_ != other.verb.lemma_
                        or not known.things.same(one.thing, other.thing)
                    ):
                        continue
                    if one.thing.many or other.thing.many or not (one.thing.definite and other.thing.definite):
                        continue
                    if not (one.thing.words & other.thing.words) or {one.when.relation, other.when.relation} & {
                        "since",
                        "until",
                        "by",
                        "from",
                        "of",
                    }:
                        continue
                    if re.search(
                        r"\b(?:re-?|again|second|new|amend\w*|section|part|stage|phase|wing|first)\b",
                        one.sheet.text + other.sheet.text,
                        re.IGNORECASE,
                    ) or told_apart(one.thing.token, one.verb, other.thing.token, other.verb):
                        continue
                    why = f"{one.said} in one place, {other.said} in the other"
                    question = "Are two occasions meant?"
                    yield pair(one.sheet, spot(one.when), other.sheet, spot(other.when), why, question, 0.72)


def _none_until(known: Happenings) -> Iterator[Candidate]:
    """Nothing of the kind up to a day, and yet an earlier case."""
    sheets = known.sheets
    for _, sheet, cue in sheets.first(words.UNTIL_THEN):
        if not sheet.dates or not words.NONE_OF_IT.search(sheet.text, cue.start() - 60 if cue.start() > 60 else 0):
            continue
        before = [when for when in sheet.dates if when.end <= cue.start()] or list(sheet.dates)
        denied = content(sheet.passage.words(cue.end(), len(sheet.text))) or content(
            sheet.passage.words(0, cue.start())
        )
        if len(denied) < 2:
            continue
        for other in sheets:
            if other is sheet or words.NOT_YET.search(other.text):
                continue
            told = content(other.passage.tokens)
            hits = [word for word in denied if any(alike(word, one) >= 0.45 for one in told)]
            early = [when for when in other.dates if when.before(before[-1]) and when.relation in AT_THE_TIME]
            if early and 2 * len(hits) >= len(denied) + 1:
                why = f"none {cue.group()} ({say(before[-1])}), yet one {say(early[0])}: {', '.join(sorted(hits))}"
                question = "Was there one before, or is another kind meant?"
                yield pair(sheet, cue.span(), other, spot(early[0]), why, question, 0.86 if len(hits) > 1 else 0.7)


def _preconditions(known: Happenings) -> Iterator[Candidate]:
    """Done only once another thing was finished, which was begun later."""
    things = known.things
    for index, sheet, cue in known.sheets.first(words.PRECONDITION):
        cut = cue.end() + sheet.passage.offset
        done = [one for one in things.at[index] if one.token.idx < cut]
        first = [
            one
            for one in things.at[index]
            if one.token.idx >= cut and one.token.dep_ in ("nsubj", "nsubjpass", "pobj", "conj")
        ]
        for one in done:
            begun = [event for event in known.of(one, "begin", "force") if event.sheet is not sheet]
            begun += [
                event for event in known.of(one, "act") if event.when.relation == "since" and event.sheet is not sheet
            ]
            if not begun:
                continue
            start = max(begun, key=lambda event: event.when.last)
            for other in first:
                for order in known.all("order", "begin", "draft"):
                    late = (
                        start.when.before(order.when)
                        and things.same(other, order.thing)
                        and other.words & order.thing.words
                    )
                    if late and order.sheet is not sheet and words.STUDY_BEGUN.search(order.sheet.text):
                        began = f"the {one.name} {start.said}, and “{cue.group()}” the {other.name}"
                        why = f"{began}: yet that was {order.said}"
                        question = "Was an earlier one meant?"
                        yield pair(sheet, cue.span(), order.sheet, spot(order.when), why, question, 0.88)
                        return
