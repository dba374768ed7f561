"""Shares: "nine out of ten" beside the counts it comes from, two that leave each other no room, sums over 100."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.figures import Sheet, Table, percent, plain, tables
from analysis.comparison.tensions.quantity import Quantity
from analysis.comparison.tensions.share_words import (
    GROWTH,
    GROWTH_AFTER,
    NONE,
    OPPOSITES,
    PART_OF,
    THUS,
)


def find_shares(sheets: Sequence[Sheet], source: str) -> list[Candidate]:
    """Shares that the text's own counts or other shares do not allow."""
    return [
        *_against_counts(sheets, tables(source)),
        *_against_rest(sheets),
        *_opposites(sheets),
        *_above_all(sheets),
    ]


def is_share(sheet: Sheet, one: Quantity) -> bool:
    """Whether a percentage or fraction is the share of a whole, not a change, rate or threshold."""
    return (
        one.kind == "share"
        and not GROWTH.search(sheet.text[: one.start])
        and not GROWTH_AFTER.match(sheet.text[one.end :])
        and one.value <= 1.0
    )


def _against_counts(sheets: Sequence[Sheet], rows: Sequence[Table]) -> Iterator[Candidate]:
    for index, sheet in enumerate(sheets):
        for one in sheet.figures:
            if not is_share(sheet, one):
                continue
            pairs = list(_pairs(sheets, index, one, rows))
            if (one.stated == "vague" and one.of == "them") or (one.stated == "vague" and not one.noun):
                pairs += list(_apposed(sheet, one))
            low, high = allowed(sheet, one)
            if not pairs or any(low <= part / whole <= high for part, whole, *_ in pairs):
                continue
            part, whole, b, triggers, strength = pairs[0]
            yield Candidate(
                kind="arithmetic",
                strength=strength,
                a=sheet.passage.span
                if not sheet.passage.start <= b[0] < sheet.passage.end
                else sheet.passage.place(one.start, one.end),
                b=b,
                triggers=(sheet.place(one), *triggers),
                why=f"{plain(part)} of {plain(whole)} is {percent(part / whole)}, not {sheet.written(one)}",
                question="Is the share taken of another whole, or at another date?",
            )


def _against_rest(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """A share of a number, and what is left of it: "three quarters of the 2,400 …. The remaining 900 …"."""
    for index, sheet in enumerate(sheets):
        for share, whole in pairwise(sheet.figures):
            if share.kind != "share" or share.stated or whole.kind != "count" or not is_share(sheet, share):
                continue
            if not PART_OF.match(sheet.text[share.end : whole.start]):
                continue
            for later in sheets[index : index + 4]:
                for rest in later.figures:
                    if not rest.remaining or rest.noun not in ("", whole.noun) or rest.kind != "count":
                        continue
                    left = whole.value * (1 - share.value)
                    if abs(left - rest.value) > 0.02 * whole.value:
                        yield Candidate(
                            kind="arithmetic",
                            strength=0.9,
                            a=sheet.passage.span,
                            b=later.passage.span if later is not sheet else later.place(rest),
                            triggers=(sheet.place(share), sheet.place(whole), later.place(rest)),
                            why=f"{sheet.written(share)} of {plain(whole.value)} leaves {plain(left)}, "
                            f"not {plain(rest.value)}",
                            question="Of which whole is the rest counted?",
                        )


def allowed(sheet: Sheet, one: Quantity) -> tuple[float, float]:
    """Between which values the counts may lie for the share to be fair, rounding allowed for."""
    if one.stated == "vague":
        return one.low, one.high
    if one.stated in ("less", "more") and NONE.search(sheet.text[: one.start]):
        return (one.high - 0.002, 1.0) if one.stated == "less" else (0.0, one.low + 0.002)
    slack = 0.5 / one.every if one.every else 0.045 if "percent" not in sheet.written(one) else 0.015
    if one.every or not re.search(r"%|cent", sheet.written(one)):
        slack = min(0.05, slack)
        if one.every > 2 and one.value * one.every < 1.5:
            slack = min(slack, max(0.012, 0.6 / (one.every * (one.every - 0.6))))  # next to one in nine, one in eleven
    elif one.value * 100 % 10 == 0:
        slack = 0.025
    if one.stated == "more":
        return one.value - 0.002, 1.0
    if one.stated == "less" and one.low == 0:
        return 0.0, one.high + 0.002
    return one.low - slack, one.high + slack


def _pairs(
    sheets: Sequence[Sheet], index: int, share: Quantity, rows: Sequence[Table]
) -> Iterator[tuple[float, float, tuple[int, int], tuple[tuple[int, int], ...], float]]:
    """Counts before a share that it may have been drawn from: part, whole, their passage, their places, strength."""
    sheet = sheets[index]
    for first, second in _partitions(sheet):
        if _near(sheet, share, first, second) or (share.stated == "vague" and share.of):
            span = sheet.passage.place(min(first.start, second.start), max(first.end, second.end))
            yield first.value, second.value, span, (sheet.place(first), sheet.place(second)), 0.93
    drawn = bool(THUS.search(sheet.text))
    for near in (index - 1, index + 1, index - 2):
        if not 0 <= near < len(sheets) or abs(sheets[near].passage.unit.paragraph - sheet.passage.unit.paragraph) > 1:
            continue
        for first, second in _partitions(sheets[near]):
            same = bool(share.noun) and share.noun == second.noun
            other = bool(share.noun and second.noun) and not same
            if same or (drawn and not other and (near < index or THUS.search(sheets[near].text))):
                places = (sheets[near].place(second), sheets[near].place(first))
                yield first.value, second.value, sheets[near].passage.span, places, 0.92 if drawn else 0.8
    seen = 0
    for back in range(index - 1, max(-1, index - 40), -1):
        earlier = sheets[back]
        seen += earlier.passage.unit.kind != "row"  # a table of any length stands between figure and share
        if seen > 6:
            break
        if earlier.passage.unit.section != sheet.passage.unit.section:
            break
        wholes = [
            one
            for one in earlier.figures
            if one.kind in ("count", "money")
            and not one.of
            and not one.stated
            and not one.remaining
            and one.value > 2
            and (
                (share.noun and one.noun == share.noun)
                or (not share.noun and drawn and sheet.passage.order - earlier.passage.order < 3)
            )
        ]
        for whole in wholes:
            for ahead in range(back, index):
                later = sheets[ahead]
                for part in later.figures:
                    if part is whole or part.kind != whole.kind or part.stated or not 0 < part.value < whole.value:
                        continue
                    if (ahead, part.start) < (back, whole.start):
                        continue
                    partitive = part.of == "them" or re.match(
                        r"\W*(?:of|among) (?:these|them|those|the|whom)\b", later.text, re.I
                    )
                    if not partitive and not (part.noun == whole.noun and part.of):
                        continue
                    if not drawn and sheet.passage.order - later.passage.order > 1:
                        continue
                    b = (earlier.passage.start, later.passage.end)
                    yield part.value, whole.value, b, (earlier.place(whole), later.place(part)), 0.93 if drawn else 0.7
            if not share.noun:
                continue
            for row in rows:
                if (
                    earlier.passage.start < row.total[1] < sheet.passage.start
                    and share.noun in row.caption.lower()
                    and row.total[0] < whole.value
                ):
                    triggers = (earlier.place(whole), (row.total[1], row.total[2]))
                    yield row.total[0], whole.value, earlier.passage.span, triggers, 0.9 if drawn else 0.65


def _apposed(
    sheet: Sheet, share: Quantity
) -> Iterator[tuple[float, float, tuple[int, int], tuple[tuple[int, int], ...], float]]:
    """Find "fifteen members, a majority of whom, seven, …": a share glossed by the part alone."""
    counts = [one for one in sheet.figures if one.kind == "count"]
    wholes = [one for one in counts if one.end < share.start and one.noun]
    parts = [one for one in counts if 0 < one.start - share.end < 20 and not one.noun]
    if wholes and parts and parts[0].value < wholes[-1].value:
        span = sheet.place(wholes[-1])
        yield parts[0].value, wholes[-1].value, span, (span, sheet.place(parts[0])), 0.88


_OF_THESE = re.compile(
    r"\b(?:of|out of|among)\s+(?:the|its|our|all|their|these|those|some|all the)?\s*(?:total )?$", re.IGNORECASE
)


def _partitions(sheet: Sheet) -> Iterator[tuple[Quantity, Quantity]]:
    """Part and whole named together: "34 of the 120", "of the 520 received, 312 …", "fifteen, seven of whom"."""
    counts = [one for one in sheet.figures if one.kind in ("count", "money") and not one.stated and not one.remaining]
    for first, second in pairwise(counts):
        if first.kind != second.kind:
            continue
        if first.value < second.value and PART_OF.match(sheet.text[first.end : second.start]):
            yield first, second
        elif second.value < first.value and second.noun in ("", first.noun):
            between = sheet.text[first.end : second.start]
            if (
                (_OF_THESE.search(sheet.text[: first.start]) and "." not in between and ";" not in between)
                or second.of == "them"
                or re.search(r"\bof (?:whom|which|them|these)\b", between)
            ):
                yield second, first


def _near(sheet: Sheet, share: Quantity, first: Quantity, second: Quantity) -> bool:
    """Whether a share glosses a pair of counts: "(75 percent)", ", or 75 percent,", "that is, three quarters"."""
    between = sheet.text[second.end : share.start] if share.start > second.end else sheet.text[share.end : first.start]
    return (
        len(between) < 60
        and bool(re.search(r"[(,—–:]|\bthat is\b|\bor\b", between))
        and not re.search(r"\bof (?:whom|which)\b", between)
    )


def _opposites(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """Two shares that exclude each other and do not make up their whole: turnout 88, "a third stayed at home"."""
    for _, yes, no in OPPOSITES:
        for_it, against = [], []
        for sheet in sheets:
            for one in sheet.figures:
                if not is_share(sheet, one):
                    continue
                around = sheet.text[max(0, one.start - 60) : one.end + 90]
                if re.search(rf"\b(?:{no})\b", around, re.IGNORECASE):
                    against.append((sheet, one))
                elif re.search(rf"\b(?:{yes})\b", sheet.text[max(0, one.start - 35) : one.end + 70], re.IGNORECASE):
                    for_it.append((sheet, one))
        for sheet, one in against:
            for other, two in for_it:
                if sheet.passage.order == other.passage.order or not _same_case(sheet, one, other, two):
                    continue
                least, most = one.low + two.low, one.high + two.high
                if least > 1.04 or (most < 0.93 and one.noun == two.noun):
                    yield Candidate(
                        kind="arithmetic",
                        strength=0.88 if least > 1.04 else 0.55,
                        a=other.passage.span,
                        b=sheet.passage.span,
                        triggers=(other.place(two), sheet.place(one)),
                        why=f"{other.written(two)} leaves {percent(max(0.0, 1 - two.value))}, not {sheet.written(one)}",
                        question="Are both shares taken of the same whole, at the same time?",
                    )


def _same_case(sheet: Sheet, one: Quantity, other: Sheet, two: Quantity) -> bool:
    """Whether two shares can speak of one thing: same noun where both name one, and no different years."""
    if one.noun and two.noun and one.noun != two.noun:
        return False
    if not (one.noun or two.noun):
        return False
    years, others = sheet.years(), other.years()
    if years and others and not years & others:
        return False
    return bool(years & others) or abs(sheet.passage.order - other.passage.order) < 6


def _above_all(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """A list of shares of one whole that exceeds it: "62 percent …, 28 percent … and 15 percent …"."""
    for sheet in sheets:
        shares = [one for one in sheet.figures if is_share(sheet, one) and not one.stated]
        if len(shares) < 2 or len(shares) != sum(one.kind == "share" for one in sheet.figures):
            continue
        between = sheet.text[shares[0].end : shares[-1].start]
        if len(sheet.dates) > 1 or re.search(
            r"\b(?:against|compared|from|than|while|whereas|with|but|also|turnout|multiple|at"
            r" least|respectively|about|in \d{4})\b",
            between,
        ):
            continue
        nouns = {one.noun for one in shares if one.noun}
        rest = shares[-1].remaining
        if len(nouns) > 1 or not (rest or len(shares) > 2) or not re.search(r",|\band\b", between):
            continue
        added = sum(one.value for one in shares)
        if added > 1.02 or (rest and abs(added - 1) > 0.02):
            yield Candidate(
                kind="arithmetic",
                strength=0.88,
                a=sheet.passage.place(0, shares[1].start),
                b=sheet.passage.place(shares[1].start, len(sheet.text)),
                triggers=tuple(sheet.place(one) for one in shares),
                why=f"{' + '.join(percent(one.value) for one in shares)} = {percent(added)}, not 100 percent",
                question="Are the shares taken of different wholes?",
            )
