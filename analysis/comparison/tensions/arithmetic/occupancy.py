"""How full a house is said to be, beside its places and those who are in it."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.comparison.tensions.arithmetic.share_words import BUILT, CROWDED, OCCUPIED, PLACES
from analysis.comparison.tensions.numbers.facts import Facts, apart, around
from analysis.comparison.tensions.numbers.figures import percent, plain
from analysis.comparison.tensions.read.candidate import Candidate


def find_occupancies(facts: Facts) -> Iterator[Candidate]:
    """How full a house is said to be, beside its places and those in it, told in that sentence or right before."""
    for index, sheet, _ in facts.sheets.first(OCCUPIED):
        shares = [fact for fact in facts.by_sheet[index] if fact.one.kind == "share"]
        if len(shares) != 1 or shares[0].one.stated == "vague":
            continue
        near = [*(facts.by_sheet[index - 1] if index else ()), *facts.by_sheet[index]]
        counts = [fact for fact in near if fact.one.kind == "count" and fact.value > 20 and not fact.one.of][-2:]
        room = [fact for fact in counts if fact.noun in PLACES or BUILT.search(fact.sheet.text, 0, fact.one.start)]
        inside = [fact for fact in counts if fact not in room]
        if len(counts) != 2 or len(room) != 1 or apart(*counts):
            continue
        ratio, share = inside[0].value / room[0].value, shares[0].one
        slack = 0.03 if not share.stated else 0.08
        beyond = bool(CROWDED.search(sheet.text)) and share.value < 0.6  # "overcrowding is under ten per cent"
        off = share.low - slack > ratio - 1 or ratio - 1 > share.high + slack
        if off if beyond else min(abs(ratio - share.value), abs(1 - ratio - share.value)) > slack:
            b = around([*room, *inside]) if inside[0].sheet is not sheet else inside[0].sheet.passage.span
            far = [fact for fact in (*room, *inside) if fact.sheet is not sheet]
            sides = sheet.passage.span, far[0].sheet.passage.span if far else b
            places = shares[0].place, inside[0].place, room[0].place
            made = f"{plain(inside[0].value)} in {plain(room[0].value)} is {percent(ratio)}"
            why = f"{made}, not {sheet.written(share)}"
            yield Candidate.of("arithmetic", 0.9, sides, places, why, "Are other places meant?")
