"""Rates and products: so many each, so much per head, so many a day, and what it comes to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import Fact, Facts, apart, clashing, stretch
from analysis.comparison.tensions.figure_words import MEASURES, NO_THING, SPENT
from analysis.comparison.tensions.figures import Sheet, plain
from analysis.comparison.tensions.portions import strangers
from analysis.comparison.tensions.quantity import Quantity
from analysis.comparison.tensions.same_matter import same_noun

_EACH = re.compile(r"\b(?:each|every|apiece|per head|per capita|per person|on average|an average of)\b", re.IGNORECASE)
_HOLDER = re.compile(
    r"\b(?:each|every|per|no|a single) (?:of (?:the|its|our|these) )?(?:[a-z-]+ )?(?P<noun>[a-z-]+)\b", re.IGNORECASE
)
_NONE = re.compile(r"\b(?:no|not one|none of the|nobody)\b", re.IGNORECASE)
_FOR_EVERY = re.compile(r"\b(?:one|an?) (?P<holder>[a-z-]+) (?:for|to|per) (?:every|each)\s*$", re.IGNORECASE)
_PERIODIC = re.compile(
    r"\b(?:a|an|per|each|every) (?P<unit>day|week|month|quarter|year)\b|\b(?P<ly>daily|weekly|monthly"
    r"|quarterly|annual|yearly)\b",
    re.IGNORECASE,
)
_A_YEAR = {"day": 365, "daily": 365, "week": 52, "weekly": 52, "month": 12, "monthly": 12, "quarter": 4, "quarterly": 4}


def find_rates(facts: Facts) -> Iterator[Candidate]:
    """Ratios, products and differences that the figures they are drawn from do not give."""
    for index in range(len(facts.sheets)):
        yield from _per_head(facts, index)
        yield from _products(facts, index)
        yield from _regular(facts, index)


def make(one: Sheet, place: tuple[int, int], other: Fact, third: Fact, why: str, strength: float) -> Candidate:
    """A candidate of a stated rate at ``place`` and the two figures that it is drawn from."""
    low, high = stretch(one, *place)
    same = other.sheet is one
    return Candidate(
        kind="arithmetic",
        strength=strength,
        a=one.passage.place(low, high) if same else one.passage.span,
        b=_apart_from((low, high), other, third) if same else other.sheet.passage.span,
        triggers=(one.passage.place(*place), other.place, third.place),
        why=why,
        question="Are the same things counted, over the same time?",
    )


def _apart_from(region: tuple[int, int], other: Fact, third: Fact) -> tuple[int, int]:
    """The words that hold two figures of a sentence, without the statement set against them."""
    low, high = min(other.one.start, third.one.start), max(other.one.end, third.one.end)
    begin, end = stretch(other.sheet, low, high)
    if end > region[0] >= high:
        end = region[0]
    if begin < region[1] <= low:
        begin = region[1]
    return other.sheet.passage.place(begin, end)


def close(low: float, high: float, value: float, room: float) -> bool:
    """Whether a value lies between two limits, some room allowed."""
    return low * (1 - room) <= value <= high * (1 + room)


def _limits(one: Quantity, text: str) -> tuple[float, float]:
    """What a figure allows; "no doctor sees more than forty" allows anything up to forty."""
    if _NONE.search(text[: one.start]) and one.stated == "more":
        return 0.0, one.value
    if _NONE.search(text[: one.start]) and one.stated == "less":
        return one.high, float("inf")
    return one.low, one.high


def _per_head(facts: Facts, index: int) -> Iterator[Candidate]:
    """So many for each, beside how many there are of both."""
    sheet = facts.sheets[index]
    for fact in facts.by_sheet[index]:
        one = fact.one
        low, high = stretch(sheet, one.start, one.end)
        ratio = _FOR_EVERY.search(sheet.text[: one.start])
        each = ratio or _EACH.search(sheet.text, low, high) or _NONE.search(sheet.text[low : one.start])
        if one.kind != "count" or one.of or not each or _OF_WHOM.search(sheet.text[: one.start]):
            continue
        least, most = _limits(one, sheet.text)
        near = _beside(facts, index, fact, bool(ratio))
        found, strength = ([near], 0.9) if near else (_elsewhere(facts, index, fact, ratio), 0.85 if ratio else 0.72)
        found = [(top, bottom) for top, bottom in found if top.value > bottom.value and not apart(top, bottom)]
        if not found or any(close(least, most, top.value / bottom.value, 0.15) for top, bottom in found):
            continue
        top, bottom = found[0]
        share = top.value / bottom.value
        if not most / 8 <= share <= max(most, least) * 8 or strangers(top.sheet, sheet):
            continue
        why = f"{plain(top.value)} {top.noun} for {plain(bottom.value)} {bottom.noun} is {plain(round(share, 1))} each"
        far, other = (bottom, top) if top.sheet is sheet else (top, bottom)
        yield make(sheet, (one.start, one.end), far, other, f"{why}, not {sheet.written(one)}", strength)


_OF_WHOM = re.compile(r"(?<!each )\bof (?:whom|which)\b[^.;]*$", re.IGNORECASE)


def _beside(facts: Facts, index: int, fact: Fact, ratio: bool) -> tuple[Fact, Fact] | None:
    """How many there are of both, told right before."""
    here = facts.by_sheet[index]
    earlier = [other for other in here if other.one.end <= fact.one.start and other.one.kind == "count"]
    if index and not ratio and len(earlier) < 2:
        earlier = [other for other in facts.by_sheet[index - 1] if other.one.kind == "count"] + earlier
    tops = [other for other in earlier if same_noun(other.noun, fact.noun)]
    bottoms = [other for other in earlier if other not in tops and other.noun not in NO_THING and other.one.noun]
    return (tops[0], bottoms[0]) if len(tops) == 1 and len(bottoms) == 1 else None


def _elsewhere(facts: Facts, index: int, fact: Fact, ratio: re.Match[str] | None) -> list[tuple[Fact, Fact]]:
    """How many there are of both, told anywhere: of those who have so many each, and of what they have."""
    sheet = facts.sheets[index]
    holder = _HOLDER.search(sheet.text, *stretch(sheet, fact.one.start, fact.one.end))
    of = ratio["holder"].lower() if ratio else holder["noun"].lower() if holder else _subject(sheet)
    if not of or of in NO_THING or not fact.noun or fact.noun in MEASURES:
        return []
    tops = [other for other in facts.of(fact.noun) if _whole(other, fact)]
    for bottoms in (facts.by_noun.get(single(of), ()), tuple(facts.of(single(of)))):
        pairs = [
            (top, bottom)
            for top in tops
            for bottom in bottoms
            if _whole(bottom, fact) and not same_noun(bottom.noun, fact.noun)
        ]
        if pairs:
            return pairs
    return [(top, bottom) for top in tops for bottom in _acting(facts, index, top)]


def _subject(sheet: Sheet) -> str:
    """Who has so many "on average": the subject."""
    root = sheet.passage.tokens.root
    return next((one.lemma_.lower() for one in root.children if one.dep_ == "nsubj" and one.pos_ == "NOUN"), "")


def _whole(other: Fact, fact: Fact) -> bool:
    """Whether a count is of all of its kind."""
    one = other.one
    plain_count = one.kind == "count" and not one.of and not one.remaining and one.stated in ("", "about")
    return (
        other.place != fact.place and plain_count and not clashing(one.modifiers, fact.one.modifiers) and one.value > 1
    )


def _acting(facts: Facts, index: int, top: Fact) -> list[Fact]:
    """How many there are of those who did what a total counts: "the nurses made 900 calls"."""
    doers = {
        token.lemma_.lower() for token in top.sheet.passage.tokens if token.dep_ == "nsubj" and token.pos_ == "NOUN"
    }
    return [
        one
        for at in range(max(0, index - 3), min(len(facts.sheets), index + 2))
        for one in facts.by_sheet[at]
        if one.noun in doers and _whole(one, top)
    ]


def single(word: str) -> str:
    """A noun without its plural s."""
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _products(facts: Facts, index: int) -> Iterator[Candidate]:
    """So many, so much each, and what it came to: "2 000 widows, 50 crowns each, 300 000 paid out"."""
    sheet = facts.sheets[index]
    text = sheet.text
    each = re.search(r"\b(?:each|every|apiece|on average|per)\b", text, re.IGNORECASE)
    often = _PERIODIC.search(text)
    if not each and not often:
        return
    own = [
        one
        for one in facts.by_sheet[index]
        if one.one.kind in ("count", "money") and one.one.stated in ("", "about") and one.noun
    ]
    holder = _HOLDER.search(text)
    if len(own) == 1 and holder and holder["noun"].lower() not in NO_THING and holder["noun"].lower() != own[0].noun:
        own += [one for one in facts.by_noun.get(single(holder["noun"].lower()), ()) if _whole(one, own[0])][:1]
    for many, much in [(a, b) for a in own for b in own if a is not b]:
        if (
            many.one.kind != "count"
            or same_noun(many.noun, much.noun)
            or many.value < 5
            or many.noun in NO_THING
            or much.one.of
        ):
            continue
        if (
            (many.sheet is sheet and abs(many.one.start - much.one.start) > 140)
            or much.sheet is not sheet
            or len(own) > 3
        ):
            continue
        factor = 1.0
        if often:
            unit = (often["unit"] or often["ly"]).lower()
            factor = _A_YEAR.get(unit, 1)
        due = many.value * much.value * factor
        for total in facts.all:
            if total.sheet is sheet or total.one.kind != much.one.kind or total.noun != much.noun or total.one.of:
                continue
            if (
                apart(total, many)
                or total.value <= 3 * much.value
                or (total.value <= many.value and much.one.kind == "money")
            ):
                continue
            words = (
                total.context - {much.noun, many.noun}
                if much.one.kind == "money" or much.noun not in NO_THING
                else total.context
            )
            common = facts.shared((many.own | much.own) - {much.noun}, words)
            paid = bool(SPENT.search(total.sheet.text))
            told = bool(total.when and many.when and not apart(total, many)) and much.one.kind == "count"
            if (
                not told and common < (0.5 if paid or much.noun not in NO_THING else 0.9)
            ) or total.one.modifiers - much.one.modifiers - many.own:
                continue
            if (
                (paid or each)
                and not often
                and total.one.stated == ""
                and total.when
                and many.when
                and apart(total, many)
            ):
                continue
            if total.value / due > 12 or due / total.value > 12 or close(total.one.low, total.one.high, due, 0.12):
                continue
            if often and not (
                total.when
                or re.search(r"\b(?:a year|annual|yearly|twelve months|last year)\b", total.sheet.text, re.IGNORECASE)
            ):
                continue
            why = f"{plain(many.value)} times {plain(much.value)}" + (f" times {factor:g}" if factor != 1 else "")
            yield make(
                sheet,
                (much.one.start, much.one.end),
                total,
                many,
                f"{why} is {plain(round(due))}, not {plain(total.value)}",
                0.88 if paid else 0.75,
            )
            return


_A_DAY = re.compile(r"\s+\w+\s+(?:a|per|every|each) (?P<unit>day|week|month)\b", re.IGNORECASE)


def _regular(facts: Facts, index: int) -> Iterator[Candidate]:
    """So many a day or week, and how many there were in a year."""
    sheet = facts.sheets[index]
    for fact in facts.by_sheet[index]:
        unit = _A_DAY.match(sheet.text, fact.one.end)
        if not unit or fact.one.kind != "count" or not fact.one.noun or fact.one.noun in NO_THING:
            continue
        due = fact.value * _A_YEAR[unit["unit"].lower()]
        for total in facts.by_noun.get(fact.noun, ()):
            whole = total.when and 300 < total.when[1] - total.when[0] < 400
            near = abs(total.sheet.passage.order - sheet.passage.order) <= 2
            if (
                total.sheet is sheet
                or not whole
                or not _whole(total, fact)
                or not (near or facts.shared(fact.own - {fact.noun}, total.own) > 0.6)
            ):
                continue
            if 0.62 * due <= total.value <= 1.15 * due or not due / 12 < total.value < due * 12:
                continue
            why = f"{plain(fact.value)} a {unit['unit']} makes some {plain(due)} a year, not {plain(total.value)}"
            yield make(sheet, (fact.one.start, unit.end()), total, total, why, 0.75)
            return
