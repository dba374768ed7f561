"""Shares drawn from what stands beside them, though no word names the same whole: "Three shops in four are thus …".

A sentence that draws a conclusion is about the figures before it. Its premises are every part and whole that these
sentences set side by side: two figures of one thing, the members of a row and what they add up to, and what is left of
a total once the members told with a figure are taken away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.comparison.tensions.arithmetic import inference_words as cues
from analysis.comparison.tensions.arithmetic.partitions import Pair, Share, one_kind
from analysis.comparison.tensions.arithmetic.runs import Run
from analysis.comparison.tensions.arithmetic.share_words import BUDGETS, GLOSS, OPENING, PART_OF, PARTED, RESTATES
from analysis.comparison.tensions.arithmetic.shares import allowed
from analysis.comparison.tensions.arithmetic.sum_words import DIVIDES, OF_ANY, PEOPLE, POINTS
from analysis.comparison.tensions.numbers.facts import Fact, Facts, apart, content
from analysis.comparison.tensions.numbers.same_matter import alike, same_noun

PLACES = {0: 0.2, 1: 0.25, 2: 0.1, 3: 0.05, -1: 0.15}
"""What it says for a share and its premises that these stand so many sentences before it."""


def drawn(facts: Facts, share: Share, rows: Sequence[Run]) -> Iterator[tuple[float, Pair]]:
    """The parts and wholes beside a share, and how likely it is drawn from each; of a count that says it over only its.

    Args:
        facts: the figures of the text.
        share: a share as a sentence states it.
        rows: the rows of figures of the text.
    """
    told_of = [fact.value for fact in beside_it(facts, share)]
    for score, pair in _drawn(facts, share, rows):
        if not told_of or pair.part.value in told_of:
            yield score, pair


def _drawn(facts: Facts, share: Share, rows: Sequence[Run]) -> Iterator[tuple[float, Pair]]:
    """The same, whatever count stands right beside the share."""
    text, one = share.sheet.text, share.fact.one
    cued = bool(
        cues.DRAWN.search(text) or cues.POINTING.search(text, 0, one.start) or cues.POINTED.match(text, one.end)
    )
    own = [fact for fact in facts.by_sheet[share.index] if fact.one.kind in ("count", "money") and fact.value >= 5]
    for distance in (0,) if own else PLACES:
        index = share.index - distance
        if not 0 <= index < len(facts.sheets) or not facts.sheets.together(share.index, index):
            continue
        found = [
            pair
            for pair in premises(facts, index, rows)
            if share.fact.one.end <= pair.part.one.start or distance or share.fact.one.start >= pair.part.one.end
        ]
        alone = len({(pair.part.place, pair.whole.place) for pair in found}) == 1
        for pair in found:
            if not cued and (apart(share.fact, pair.part) or apart(share.fact, pair.whole)):
                continue
            if not cued and distance and share.fact.when and not pair.part.when:
                continue  # "42 of the 120, that is 35 percent. It was 33 percent in 2000"
            said = facts.covered(share.said, pair.part.own | {pair.part.noun}) if share.said else 0.0
            base = _based(share, pair.whole)
            noun = share.fact.one.noun
            if distance < 0 and noun and max(alike(noun, word) for word in {*pair.whole.own, pair.whole.noun}) < 0.5:
                continue  # what follows is of something else
            gloss = not distance and bool(base or said) and _glossed(text, share, pair)
            linked = distance in (1, -1, 2) and (pair.part.one.of == "them" or _linked(pair))
            goes_on = linked and abs(distance) == 1 and alone and bool(cues.GOES_ON.match(text))
            if not (cued or gloss or goes_on) and (
                said < (0.25 if share.fact.one.noun else 0.5) or base < 0.6 - 0.1 * (not share.fact.one.noun)
            ):
                continue
            score = (
                0.45 * (cued or gloss or goes_on)
                + 0.2 * (linked and not cued)
                + PLACES[distance]
                + 0.4 * said
                + 0.2 * base
                + 0.1 * alone
            )
            value, left = max(share.fact.value, 0.004), 1 - pair.ratio
            rest = pair.ratio > 3 * value and left < 3 * value and bool(cues.MISSING.search(text))
            yield score, replace(pair, index=index, rest=rest)
    yield from _together_of(facts, share, rows)
    said_over = len(own) == 1 and share.points and cues.NUMBERED.search(text)
    yield from _across(facts, share, own) if cued or said_over else ()
    yield from _said_over(facts, share)
    later = facts.sheets[share.index + 1] if share.index + 1 < len(facts.sheets) else None
    if share.whole and later and cues.DRAWN.search(later.text) and facts.sheets.together(share.index, share.index + 1):
        parts = [fact for fact in facts.by_sheet[share.index + 1] if fact.one.kind == share.whole.one.kind]
        if len(parts) == 1 and _of_one(parts[0], share.whole) and 0 < parts[0].value < share.whole.value:
            yield 0.7, Pair(index=share.index + 1, part=parts[0], whole=share.whole, told=True)


def _said_over(facts: Facts, share: Share) -> Iterator[tuple[float, Pair]]:
    """The last figure before a sentence that says it over as a share: "166,000 hectares. That is a fifth of …"."""
    if not share.whole or not share.index or not RESTATES.match(share.sheet.text):
        return
    before = facts.by_sheet[share.index - 1]
    part = before[-1] if before and facts.sheets.together(share.index, share.index - 1) else None
    if part and _may_count(part) and one_kind(part, share.whole) and 0 < part.value < share.whole.value:
        yield 0.9, Pair(index=share.index - 1, part=part, whole=share.whole, told=True)


def _together_of(facts: Facts, share: Share, rows: Sequence[Run]) -> Iterator[tuple[float, Pair]]:
    """The members of a row taken together, of the whole that the share names: "a third of the 120; 21 sit for …"."""
    whole = share.whole
    if not whole and (share.points or share.fact.one.of == "them"):
        before = [fact for at in (share.index - 1, share.index) for fact in facts.by_sheet[max(0, at)]]
        before = [fact for fact in before if fact.place < share.fact.place and _may_count(fact)]
        whole = max(before, key=lambda fact: fact.value) if before else None
    for run in rows if whole else ():
        near = run.first == share.index and run.head.place > share.fact.place
        near = near or (run.first == share.index + 1 and bool(cues.GOES_ON.match(run.head.sheet.text)))
        row = [fact for fact in run.facts if fact is not whole]
        added = sum(fact.value for fact in row) + run.ones
        if near and len(row) > 2 and whole and not run.open and one_kind(row[0], whole) and added < whole.value:
            one = replace(row[0].one, low=added, high=added)
            yield (
                0.75 if share.whole else 1.02,
                Pair(index=run.first, part=replace(row[0], one=one), whole=whole, told=True),
            )


_OF_THAT = re.compile(r"\s+of th(?:at|is)\b(?!(?: \w+)?(?:, (?:or|that is|i\.e\.) | \())")
"""Behind a share what points at a whole told before, unless the part follows: "half of this sum, or 80 million"."""


def beside_it(facts: Facts, share: Share) -> list[Fact]:
    """The counts right beside a share, which says them over."""
    one, text, found = share.fact.one, share.sheet.text, list[Fact]()
    if _OF_THAT.match(text, one.end):
        return found  # "720 million; a third of that sum": the whole
    for part in facts.by_sheet[share.index]:
        gap = text[one.end : part.one.start] if part.one.start >= one.end else text[part.one.end : one.start]
        close = re.fullmatch(
            r"\s?(?:[\w’-]+\s?){0,3}[,(–—]\s*"
            r"(?:or |i\.e\. |that is(?: to say)?,? |namely,? |in other words,? )?(?!and\b)(?:[\w-]+\s){0,2}[,)]?\s*",
            gap,
        )
        told = part.one.end <= one.start and re.fullmatch(r"(?:\s[\w’-]+){1,4}[:—–] ", gap)
        before = told or (
            part.one.end <= one.start
            and re.fullmatch(r"(?:\s[\w’/-]+){1,5}, (?:or |that is(?: to say)?,? |i\.e\. |which is )?", gap)
        )
        if part.one.kind in ("count", "money") and (close or before or _behind_whole(share, part)):
            found.append(part)
    return found


def _behind_whole(share: Share, part: Fact) -> bool:
    """Whether a count behind the whole of a share is that share of it: "two thirds of the 90 deputies, 60, voted"."""
    whole = share.whole
    if not whole or whole.sheet is not share.sheet or not share.fact.one.end <= whole.one.start < part.one.start:
        return False
    low, high = allowed(share.sheet, share.fact.one)
    gap = share.sheet.text[whole.one.end : part.one.start]
    said_over = re.fullmatch(r"(?:\s[\w’-]+){1,4}(?:, (?:or )?| \(| or )", gap)
    return bool(said_over) and whole.value > 0 and low <= part.value / whole.value <= high


def borne_out(facts: Facts, pair: Pair) -> bool:
    """Whether the sentence of a part and its whole says their share itself."""
    return any(
        low <= pair.ratio <= high
        for fact in facts.by_sheet[pair.index]
        if fact.one.kind == "share"
        for low, high in [allowed(fact.sheet, fact.one)]
    )


def _across(facts: Facts, share: Share, own: Sequence[Fact]) -> Iterator[tuple[float, Pair]]:
    """A part told with the share, and a whole right before or after that counts what the share is a share of."""
    for index in (share.index - 1, share.index + 1):
        if not 0 <= index < len(facts.sheets) or not facts.sheets.together(share.index, index):
            continue
        for whole in facts.by_sheet[index]:
            base = 0.6 if share.points and index < share.index else _based(share, whole)
            for part in own if base >= 0.6 and _may_count(whole) and not whole.one.of else ():
                if part.value < whole.value and _may_count(part) and _of_one(part, whole):
                    said = facts.covered(share.said, part.own | {part.noun}) if share.said else 0.0
                    yield 0.5 + 0.4 * said + 0.2 * base, Pair(index=share.index, part=part, whole=whole, told=True)
            for other in own:
                known = same_noun(whole.one.noun, other.one.noun) and _may_count(other) and _may_count(whole)
                if known and whole.value < other.value and index < share.index and not apart(whole, other):
                    yield 0.65, Pair(index=share.index, part=whole, whole=other, told=True)


def premises(facts: Facts, index: int, rows: Sequence[Run]) -> Iterator[Pair]:
    """The parts and wholes of a sentence, of a row and its total, and of what is left of a total."""
    text = facts.sheets[index].text
    own = [fact for fact in facts.by_sheet[index] if _may_count(fact) and not _ends_a_range(text, fact)]
    rows = [run for run in rows if run.first <= index <= run.last and run.head.one.kind != "share"]
    for at, one in enumerate(own):
        if cues.BETWEEN.search(text, 0, one.one.start):
            continue
        for other in own[at + 1 :]:
            part, whole = (one, other) if one.value < other.value else (other, one)
            gap = text[one.one.end : other.one.start]
            if part.value == whole.value or cues.OLD_AND_NEW.search(gap) or cues.HELD_AGAINST.search(gap):
                continue
            if whole.one.of == "them" or apart(part, whole) or not _of_one(part, whole):
                continue
            if len(own) > 2 and whole is not own[0] and OF_ANY.match(text):
                continue  # "of 32 parcels, 24 …, five …": all of the first
            if any({part, whole} <= set(run.facts) and not (whole is run.head and _divided(run)) for run in rows):
                continue  # members of one row
            if part is one and PART_OF.match(gap):
                part = replace(part, own=part.own | whole.own)  # "nine of the twenty-two posts are vacant"
            yield Pair(index=index, part=part, whole=whole, told=True, listed=len(own) > 2)
    for run in rows:
        yield from _members(facts, run, index)


def _ends_a_range(text: str, fact: Fact) -> bool:
    """Whether a figure is one end of a range: neither a part nor a whole."""
    return bool(cues.RANGE.match(text, fact.one.end) or cues.RANGE_BEFORE.search(text, 0, fact.one.start))


def _linked(pair: Pair) -> bool:
    """Whether the words say that the one figure is a part of the other."""
    sheet, part, whole = pair.part.sheet, pair.part.one, pair.whole.one
    if sheet is not pair.whole.sheet:
        return False
    if part.start < whole.start:
        return bool(PART_OF.match(sheet.text[part.end : whole.start]))
    gap = sheet.text[whole.end : part.start]
    return bool(PARTED.search(gap) or OPENING.search(sheet.text, 0, whole.start))


def _members(facts: Facts, run: Run, index: int) -> Iterator[Pair]:
    """The members of a row beside its total told before, or beside what they add up to."""
    rest = cues.LEFT.search(run.facts[-1].sheet.text, run.facts[-1].one.end)
    whole = _told(facts, run)
    told = sum(fact.value for fact in run.facts if fact is not whole)
    if rest and whole and whole.value > told:
        last, sheet = run.facts[-1], run.facts[-1].sheet
        left = whole.value - told
        words = content(sheet.passage.words(rest.end(), len(sheet.text)))
        fact = replace(
            last,
            one=replace(last.one, low=left, high=left, stated=""),
            own=words,
            noun="",
            region=(rest.start(), len(sheet.text)),
        )
        yield Pair(index=index, part=fact, whole=whole, told=True)
        return
    if not whole and len(run.facts) > 2:
        largest = max(run.facts, key=lambda fact: fact.value)
        if abs(2 * largest.value - run.added) < 0.5:
            return  # the total is told among them
        one = replace(run.head.one, low=run.added, high=run.added, of="", stated="")
        whole = replace(run.head, one=one)
    if whole:
        for part in run.facts:
            if part.value < whole.value and not part.one.remaining:
                yield Pair(index=index, part=part, whole=whole, told=True, listed=True)


def _told(facts: Facts, run: Run) -> Fact | None:
    """The total of a row: a larger figure of its kind right before it, or that its sentence begins with."""
    pointed = POINTS.match(run.head.sheet.text) or run.head.one.of == "them"
    for index in range(run.first, max(-1, run.first - 3), -1):
        for fact in reversed(facts.by_sheet[index]):
            inside = fact in run.facts and not (fact is run.head and _divided(run))
            after = index == run.first and fact.one.start > run.head.one.start
            if inside or after or not one_kind(run.facts[-1], fact) or not _may_count(fact) or fact.one.of:
                continue
            others = [one.value for one in run.facts if one is not fact]
            if fact.value > max(others) and (pointed or 0.5 <= sum(others) / fact.value <= 1.8):
                return fact
    return None


def _divided(run: Run) -> bool:
    """Whether the first figure of a row is what the others divide."""
    text, head, later = run.head.sheet.text, run.head.one, run.facts[1]
    if len(run.facts) < 3:
        return True
    told = later.sheet is run.head.sheet and DIVIDES.search(text[head.end : later.one.start])
    opened = bool(OPENING.search(text, 0, head.start)) and not head.of
    return bool(told) or opened or abs(2 * head.value - run.added) < 0.5


def _may_count(fact: Fact) -> bool:
    one = fact.one
    return (
        one.kind in ("count", "money") and fact.value > 0 and one.pinned and not one.remaining and one.noun != "point"
    )


def _of_one(part: Fact, whole: Fact) -> bool:
    """Whether two figures can be of one thing."""
    if not one_kind(part, whole):
        return False
    nouns = part.one.noun, whole.one.noun
    people = part.noun in PEOPLE and whole.noun in PEOPLE
    return (
        part.one.kind == "money"
        or not all(nouns)
        or nouns[0] in cues.CASES
        or same_noun(*nouns)
        or people
        or part.one.of == "them"
    )


def _based(share: Share, whole: Fact) -> float:
    """How far the whole can be what the share is a share of."""
    noun = share.fact.one.noun
    if not noun or share.fact.one.of == "them":
        return 0.5
    if same_noun(noun, whole.noun) or (whole.one.kind == "money" and noun in BUDGETS):
        return 1.0
    if noun in PEOPLE and whole.noun in PEOPLE:
        return 0.6
    return max((alike(noun, word) for word in whole.context | {whole.noun}), default=0.0)


def _glossed(text: str, share: Share, pair: Pair) -> bool:
    """Whether a share says over the figures of its own sentence, or they spell it out."""
    low = min(pair.part.one.start, pair.whole.one.start)
    high = max(pair.part.one.end, pair.whole.one.end)
    one = share.fact.one
    if one.end <= low:
        return ":" in text[one.end : low]
    if pair.whole.one.end <= one.start and one.end <= pair.part.one.start:
        return bool(cues.NUMBERED.search(text[one.end : pair.part.one.start]))
    return one.start >= high and bool(GLOSS.search(text[high : one.start]))
