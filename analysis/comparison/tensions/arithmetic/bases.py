"""What a share can be of: its named base, the owner of the money, the count that its own sentence says over."""

from __future__ import annotations

from analysis.comparison.tensions.arithmetic.drawn import beside_it
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.partitions import Pair, Share, base_of, narrow, strangers, times_apart
from analysis.comparison.tensions.arithmetic.share_words import GLOSSED, ONCE, RATED
from analysis.comparison.tensions.arithmetic.sum_words import PEOPLE
from analysis.comparison.tensions.numbers.facts import Fact, Facts
from analysis.comparison.tensions.numbers.same_matter import alike, same_noun

NEAR = 3
"""How many sentences from a share of money the money stands at most, unless much else ties them."""


def said_beside(facts: Facts, share: Share, low: float, high: float) -> bool:
    """Whether a count that the share says over is that share of another figure of its sentence: "added to the 640"."""
    parts = [part.value for part in beside_it(facts, share)]
    wholes = [fact.value for fact in facts.by_sheet[share.index]]
    return any(low <= part / whole <= high for part in parts for whole in wholes if whole > part)


def may_be_of(facts: Facts, share: Share, pair: Pair) -> bool:
    """Whether nothing says that a share is of something else: its base, whose it is, what is said of it."""
    one, whole, part = share.fact.one, pair.whole, pair.part
    if GLOSSED.match(whole.sheet.text, whole.one.end) and whole.sheet is not share.sheet:
        return False  # "4,637 calls, or 89 per cent": a part itself
    if pair.index == share.index or not share.said:
        return True
    words = part.own | {part.noun}
    base = base_of(share.sheet, one.end)
    named = base is not None and narrow(base)
    drawn_from = bool(DRAWN.search(share.sheet.text)) and not named
    if one.of == "them" or share.points:
        return drawn_from or facts.covered(share.said, words | part.context) > 0
    if not one.noun or (drawn_from and facts.covered(share.said, words) > 0):
        return True
    if whole.one.kind == "money":
        far = abs(share.index - facts.index(whole.sheet)) > NEAR
        return facts.shared(share.said, words | part.context | whole.context) > (1.0 if far else 0.0)
    people = one.noun in PEOPLE and whole.noun in PEOPLE
    around = part.own | whole.own if named else part.context | whole.context
    near = alike(one.noun, whole.noun) >= 0.45 or one.noun in around
    return not whole.noun or people or same_noun(one.noun, whole.noun) or near


def may_be_part(share: Share, part: Fact) -> bool:
    """Whether a figure told elsewhere may be the part that a share is drawn from, whatever the whole."""
    one = part.one
    if one.remaining or one.stated in ("less", "more", "vague") or part.value <= 0:
        return False
    if part.sheet is share.sheet and share.region[0] <= one.start < share.region[1]:
        return False
    if times_apart(share.fact, part) or strangers(share.sheet, part.sheet):
        return False
    return not (
        RATED.match(part.sheet.text, one.end) or (ONCE.search(part.sheet.text, 0, one.start) and not share.points)
    )


def said_of(facts: Facts, share: Share, part: Fact) -> tuple[float, float, bool]:
    """How much of what is said of a share is said of a part, how much it weighs, and whether it is of one number."""
    own = facts.by_sheet[facts.index(part.sheet)]
    alone = sum(each.one.kind == part.one.kind for each in own) == 1
    words = (part.context if alone else part.own) | {part.noun}
    told = {token.lower_ for token in part.sheet.passage.tokens if token.like_num}
    counted = len(share.numbers & told) > (len(share.numbers) > 1) or part.one.noun in share.said
    return facts.covered(share.said, words), facts.shared(share.said, words), counted


def few_counts(facts: Facts, noun: str, kind: str) -> bool:
    """Whether the text tells no more than three different counts of a noun."""
    values: set[float] = set()
    for fact in facts.of(noun):
        if fact.one.kind == kind:
            values.add(fact.value)
            if len(values) > 3:
                return False
    return True
