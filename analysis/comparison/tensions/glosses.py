"""Shares said over a part: "48 of them, a quarter of the fleet", where the 160 of the fleet stand a sentence before.

The part stands beside the share; the whole is looked for by what the text says the part is a part of, nearest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import TOGETHER, Fact, Facts, apart, around
from analysis.comparison.tensions.figures import Sheet, percent, plain
from analysis.comparison.tensions.moments import stretch
from analysis.comparison.tensions.same_matter import alike, same_noun
from analysis.comparison.tensions.share_words import GLOSS, PART_OF, PERCENT_OF, POINTS, RESTATES
from analysis.comparison.tensions.shares import allowed, is_share

BACK = 4
"""How many sentences back the whole is looked for."""

APART = 90
"""Characters between a part and the share that says it over, at most."""

_OF = re.compile(
    r"\s*(?:[\w’'-]+\s+){0,4}?(?:of|out of|among|from) (?P<np>(?:the|our|its|their|these|those|all|this"
    r"|what)\b[^,;:.(—–]*)",
    re.IGNORECASE,
)
_WILD = 6.0


def find_glosses(facts: Facts) -> Iterator[Candidate]:
    """Shares that the part beside them and its whole do not give."""
    for index, sheet in enumerate(facts.sheets):
        for share in facts.by_sheet[index]:
            if share.one.kind != "share" or share.one.of == "them" or not _share(sheet, share):
                continue
            for part in _parts(facts, index, share):
                found = _check(facts, share, part)
                if found:
                    yield found
                    break


def _share(sheet: Sheet, share: Fact) -> bool:
    return is_share(sheet, share.one) or bool(PERCENT_OF.match(sheet.text, share.one.end))


def _parts(facts: Facts, index: int, share: Fact) -> Iterator[Fact]:
    """The figure that a share says over: beside it, or in the sentence before."""
    sheet = facts.sheets[index]
    own = [one for one in facts.by_sheet[index] if one.one.kind in ("count", "money")]
    before = [one for one in own if one.one.end <= share.one.start]
    after = [one for one in own if one.one.start >= share.one.end]
    for one, gap in (
        *((one, sheet.text[one.one.end : share.one.start]) for one in before[-1:]),
        *((one, sheet.text[share.one.end : one.one.start]) for one in after[:1]),
    ):
        if len(gap) <= APART and GLOSS.search(gap) and not re.search(r"[.;]\s", gap) and not POINTS.search(gap):
            yield one
    if len(after) > 1 and PART_OF.match(sheet.text[share.one.end : after[0].one.start]):
        gap = sheet.text[after[0].one.end : after[1].one.start]
        if len(gap) <= APART and GLOSS.search(gap) and not POINTS.search(gap) and after[1].value < after[0].value:
            yield after[1]  # "15 per cent of the 20,000 passports, 3,000 in all"
    if not before and index and RESTATES.match(sheet.text):
        earlier = [one for one in facts.by_sheet[index - 1] if one.one.kind in ("count", "money")]
        if len(earlier) == 1:
            yield earlier[0]


def _check(facts: Facts, share: Fact, part: Fact) -> Candidate | None:
    sheet = share.sheet
    if part.one.stated in ("less", "more", "vague") or part.one.remaining or apart(part, share):
        return None
    low, high = allowed(sheet, share.one)
    if share.one.stated == "more":
        low = share.one.value * (1 + 1e-6)  # exactly half is not more than half
    wholes = list(_wholes(facts, share, part))
    fair = [one for one in wholes if part.value < one.value and part.value / one.value >= share.one.value / _WILD]
    over = PERCENT_OF.match(sheet.text, share.one.end)
    if over:
        low, high, fair = share.value - 0.015, share.value + 0.015, [one for one in wholes if one.value > 0]
    ratios = [part.value / one.value for one in wholes]
    if not fair or any(low <= one <= high or low <= 1 - one <= high for one in ratios):
        return None
    whole = fair[0]
    value = part.value / whole.value
    low, high = stretch(sheet, share.one.start, share.one.end)
    if part.sheet is sheet and part.one.end <= share.one.start:
        low = max(low, part.one.end)
    elif part.sheet is sheet and part.one.start >= share.one.end:
        high = min(high, part.one.start)
    a = sheet.passage.place(low, high)
    b = around([whole, part])
    if part.sheet is sheet and b[0] < a[1] and a[0] < b[1]:
        b = around([whole]) if whole.sheet is not sheet else (b[0], a[0]) if b[0] < a[0] else (a[1], b[1])
        if whole.sheet is not sheet and part.one.end <= share.one.start:
            b = (b[0], sheet.passage.place(low, high)[0]) if a[0] - b[0] <= TOGETHER and b[0] < a[0] else b
    return Candidate(
        kind="arithmetic",
        strength=0.92 if part.one.of or len(wholes) == 1 else 0.82,
        a=a,
        b=b,
        triggers=(share.place, part.place, whole.place),
        why=f"{plain(part.value)} of {plain(whole.value)} is {percent(value)}, not {sheet.written(share.one)}",
        question="Is the share taken of another whole?",
    )


def _wholes(facts: Facts, share: Fact, part: Fact) -> Iterator[Fact]:
    """What a part may be a part of, likeliest first."""
    home = part.sheet
    at = facts.index(home)
    named = _OF.match(home.text, part.one.end)
    words: frozenset[str] = frozenset()
    if named and part.one.of != "them":
        inside = home.passage.words(*named.span("np"))
        words = frozenset(token.lemma_.lower() for token in inside if token.pos_ in ("NOUN", "PROPN"))
    found: list[tuple[float, int, Fact]] = []
    for near in range(max(0, at - BACK), min(len(facts.sheets), at + 2)):
        for one in facts.by_sheet[near]:
            quantity = one.one
            if (
                one is part
                or quantity.kind != part.one.kind
                or (quantity.value < part.value and not PERCENT_OF.match(share.sheet.text, share.one.end))
                or quantity.remaining
            ):
                continue
            if quantity.stated in ("less", "vague") or (part.one.unit and quantity.unit != part.one.unit):
                continue
            if apart(one, part):
                continue
            score = _fits(one, part, share, words)
            if score and not (near > at and score < 1):
                found.append((score, -abs(near - at), one))
    for _, _, one in sorted(found, key=lambda each: (-each[0], -each[1], each[2].place)):
        yield one


def _single(word: str) -> str:
    return word.lower().removesuffix("s")


def _fits(one: Fact, part: Fact, share: Fact, words: frozenset[str]) -> float:
    """How well a figure is the whole that a part is said to be taken from; 0 where it is not."""
    over = PERCENT_OF.match(share.sheet.text, share.one.end)
    if over:
        return 0.9 if same_noun(one.noun, _single(over["whole"])) else 0.0
    if words:
        best = max(
            (alike(word, other) for word in words for other in one.own | one.one.modifiers | {one.noun}), default=0
        )
        return best if best >= 0.7 else 0.0
    if part.one.of != "them" and part.one.kind == "count" and not part.one.noun and share.one.noun:
        return 0.9 if alike(one.noun, share.one.noun) >= 0.7 or same_noun(one.noun, share.one.noun) else 0.0
    if part.one.of == "them" or (not part.one.noun and part.one.kind == "count"):
        return 0.8 if one.noun and not one.one.of else 0.0
    if part.one.kind == "money":
        said = one.own | {one.noun}
        named = any(alike(word, other) >= 0.7 for word in share.own for other in said) or share.one.noun in (
            "",
            "total",
        )
        return 0.6 if named or one.one.start < 60 else 0.0
    return 0.9 if same_noun(one.noun, part.noun) and not one.one.of else 0.0
