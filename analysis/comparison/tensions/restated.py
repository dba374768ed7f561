"""Figures drawn from figures: a share said over, a margin, a rate, a unit's burden, a rule for every row of a table."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.figures import Sheet, percent, plain
from analysis.comparison.tensions.quantity import Quantity, number

ANEW = re.compile(
    r"^\W*(?:in other words|that is(?: to say)?|that means|which means|this means|put differently|put another way|thus"
    r"|hence|so|in short|to put it|expressed|or|i\.e\.|this (?:is|was|makes|made|comes|came|amounts"
    r"|amounted|represents)"
    r"|that (?:was|makes|made|comes|came|amounts|amounted|represents)|which (?:is|was|makes)"
    r"|it (?:follows|amounts)|(?:its|their|the) (?:\w+ )?(?:occupancy|filling|rate|share|proportion|ratio"
    r"|utili[sz]ation|attendance)"
    r" (?:of \w+ )?(?:is|was|stood|stands|comes|came|amounts|amounted) (?:thus|therefore|to|at|then))\b",
    re.IGNORECASE,
)
"""The opening of a sentence that says over what the figures before it said."""


PERIODS = {"hour": 1 / 8, "day": 1.0, "night": 1.0, "week": 7.0, "weekend": 7.0, "fortnight": 14.0, "month": 30.4}
PERIODS |= {"quarter": 91.3, "year": 365.0, "annum": 365.0, "decade": 3652.0, "summer": 92.0, "winter": 92.0}
_UNIT = r"(?P<unit>hour|day|night|week|weekend|fortnight|month|quarter|year|annum|decade)"
_COUNT = (
    r"(?P<count>\d[\d ,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|fifty)"
)
RATE = re.compile(
    rf"\b(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: \w+){{0,2}}?"
    rf" (?:for |in |on )?(?:every|each|a|an|per)(?: single)?(?P<working> (?:working|week|business"
    rf"|school))?[ -]?{_UNIT}\b",
    re.IGNORECASE,
)
"""One for every working day, two a week."""

SPAN = re.compile(
    rf"\b(?:over|in|within|during|for|throughout)\s+(?:the\s+)?(?:past|last|first"
    rf"|course of the)?\s*{_COUNT}\s+{_UNIT}s?\b"
    rf"|\b(?P<last>last|this|that|in the (?:past|same)|the past|over the) (?P<one>year|month|week"
    rf"|quarter)\b|\b(?:in|for|during) (?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""Over the past two years, last year, in 2012."""

_ALL_ROWS = re.compile(
    r"\bin (?:none|each|all|every one|every|not one) of (?:the|these|those|its|our)\b|\bin (?:all|every"
    r"|each|no) (?!one|two|three|four|five|ten|other|\d)|\bwithout exception\b"
    r"|\bnowhere\b|\beverywhere\b|\bin no (?:\w+ )?(?:category|case|district|field|branch|region|office"
    r"|sector)\b|\bthroughout\b",
    re.IGNORECASE,
)


def find_restated(sheets: Sequence[Sheet], source: str) -> list[Candidate]:
    """What is drawn from figures and does not follow from them.

    Args:
        sheets: the passages of a text with their figures, in reading order.
        source: the text, for its tables.
    """
    return [
        *_said_over(sheets),
        *_rates(sheets),
        *_rows(sheets, source),
        *_one_each(sheets),
        *_bill_of_parts(sheets),
    ]


def _make(
    one: Sheet, first: Quantity | tuple[int, int], other: Sheet, second: Quantity, why: str, strength: float
) -> Candidate:
    place = one.place(first) if isinstance(first, Quantity) else one.passage.place(*first)
    a, b = one.passage.span, other.passage.span
    if one is other:
        a, b = place, other.place(second)
    return Candidate(
        kind="arithmetic",
        strength=strength,
        a=a,
        b=b,
        triggers=(place, other.place(second)),
        why=why,
        question="Are the same things counted, over the same time?",
    )


def _close(one: Sheet, other: Sheet, reach: int) -> bool:
    same = one.passage.unit.section == other.passage.unit.section
    return same and 0 <= abs(one.passage.order - other.passage.order) <= reach


def _counts(sheet: Sheet, kinds: tuple[str, ...] = ("count", "money")) -> list[Quantity]:
    return [one for one in sheet.figures if one.kind in kinds and one.value > 0]


def _said_over(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """A share that says over two counts before: "5,520 in 4,800 places. In other words, 92 of 100 …"."""
    for before, sheet in pairwise(sheets):
        if not ANEW.match(sheet.text) or not _close(before, sheet, 1):
            continue
        shares = [one for one in sheet.figures if one.kind == "share" and one.stated in ("", "about", "less", "more")]
        counts = [one for one in _counts(before) if not one.remaining]
        if len(shares) != 1 or not 2 <= len(counts) <= 4 or any(one.kind == "share" for one in before.figures):
            continue
        share = shares[0]
        slack = 0.03 if not share.stated else 0.08
        pairs = [
            pair for pair in combinations(counts, 2) if pair[0].kind == pair[1].kind and pair[0].value != pair[1].value
        ]
        ratios = [ratio for one, two in pairs for ratio in (one.value / two.value, two.value / one.value)]
        ratios += [abs(1 - ratio) for ratio in ratios]
        if not pairs or any(abs(ratio - share.value) <= slack for ratio in ratios):
            continue
        named = [pair for pair in pairs if share.noun and share.noun in (pair[0].noun, pair[1].noun)]
        one, two = (named or pairs)[-1]
        whole, part = (
            (one, two) if one.noun == share.noun or (two.noun != share.noun and one.value > two.value) else (two, one)
        )
        why = f"{plain(part.value)} to {plain(whole.value)} is {percent(part.value / whole.value)}"
        why += f", not {sheet.written(share)}"
        yield _make(sheet, share, before, whole, why, 0.9 if named else 0.75)


def _length(match: re.Match[str]) -> float:
    """How many days a span lasts."""
    if match["year"]:
        return 365.0
    if match["one"]:
        return PERIODS[match["one"].lower()]
    return (number(match["count"]) or 1) * PERIODS[match["unit"].lower()]


def _rates(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """A rate that its own count and time do not give: "190 in two years, one for every working day"."""
    for index, sheet in enumerate(sheets):
        for rate in RATE.finditer(sheet.text):
            each = number(rate["count"]) or 1
            day = PERIODS[rate["unit"].lower()]
            if rate["working"] and rate["unit"].lower() == "day":
                day = 365 / 250
            for near in (sheet, *sheets[max(0, index - 1) : index]):
                span = SPAN.search(near.text)
                counts = [one for one in _counts(near, ("count",)) if one.value > 2 and one.noun not in PERIODS]
                counts = [one for one in counts if near is not sheet or one.end <= rate.start()]
                if not span or len(counts) != 1 or not _close(sheet, near, 1):
                    continue
                days, count = _length(span), counts[0]
                if days <= day * 1.5:
                    continue
                due = each * days / day
                low = each * days * 250 / 365 if rate["unit"].lower() == "day" else due
                if min(due, low) * 0.75 <= count.value <= due * 1.3:
                    continue
                why = f"{rate.group()} would make {plain(round(due))} in that time, not {plain(count.value)}"
                yield _make(sheet, rate.span(), near, count, why, 0.86)
                break


_Index = dict[str, list[tuple[Sheet, Quantity]]]


_LINE = r"\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+"


def _grid(source: str) -> list[tuple[int, int, float, float]]:
    """Rows of a flattened table with a whole and a part: start, end, whole, part."""
    lines, place = [], 0
    for line in source.split("\n"):
        if line.strip():
            lines.append((place, line))
        place += len(line) + 1
    rows = []
    for (start, label), (_, first), (at, second) in zip(lines, lines[1:], lines[2:], strict=False):
        whole, part = first.strip().strip("|").strip(), second.strip().strip("|").strip()
        if re.fullmatch(_LINE, whole) and re.fullmatch(_LINE, part) and re.match(r"\W*[A-Za-z][^.;]{0,60}$", label):
            rows.append((start, at + len(second.rstrip()), number(whole) or 0, number(part) or 0))
    for start, line in lines:
        inline = re.fullmatch(rf"\W*[A-Za-z][^.;\d]{{0,60}}?[\s|:]+({_LINE})[\s|]+({_LINE})[\s|]*", line)
        if inline:
            rows.append((start, start + len(line.rstrip()), number(inline.group(1)) or 0, number(inline.group(2)) or 0))
    return [row for row in sorted(rows) if 0 < row[3] < row[2]]


def _rows(sheets: Sequence[Sheet], source: str) -> Iterator[Candidate]:
    """A share that is to hold in every row, and a row in which it does not."""
    bounds = [
        (sheet, one) for sheet in sheets if _ALL_ROWS.search(sheet.text) for one in sheet.figures if one.kind == "share"
    ]
    rows = _grid(source) if bounds else []
    for sheet, share in bounds:
        near = [row for row in rows if abs(row[0] - sheet.passage.start) < 2500]
        if len(near) < 2:
            continue
        none = bool(re.search(r"\b(?:none|no|not one|nowhere)\b", sheet.text[: share.start], re.IGNORECASE))
        floor = (share.stated == "less") == none if share.stated in ("less", "more") else None
        for start, end, whole, part in near:
            value = part / whole
            wrong = value < share.value - 0.01 if floor else value > share.value + 0.01
            if floor is None or not wrong:
                continue
            yield Candidate(
                kind="arithmetic",
                strength=0.88,
                a=sheet.passage.span,
                b=(start, end),
                triggers=(sheet.place(share), (start, end)),
                why=f"{plain(part)} of {plain(whole)} is {percent(value)}, yet “{sheet.written(share)}” is to hold"
                " in every row",
                question="Is this row counted otherwise?",
            )


_HAS_ONE = re.compile(
    r"\b(?:every|each) (?P<owner>[a-z]+)\b[^.;,:]{0,30}?\b(?:has|have|had|gets?|got|owns?|boasts?|with"
    r"|is (?:home to|given|served by))"
    r" (?:(?:its|his|her|their) own|at least one|an?|one) (?:[a-z-]+ )?(?P<owned>[a-z]+)\b"
    r"|\bno (?P<lacking>[a-z]+)\b[^.;,:]{0,30}?\b(?:without|lacks) (?:its own "
    r"|an? )?(?:[a-z-]+ )?(?P<lacked>[a-z]+)\b",
    re.IGNORECASE,
)


def _one_each(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """Every one has one, and there are fewer: "every village has a doctor", 210 villages and 140 doctors."""
    claims = [(sheet, match) for sheet in sheets for match in _HAS_ONE.finditer(sheet.text)]
    if not claims:
        return
    counts: _Index = defaultdict(list)
    for sheet in sheets:
        for one in _counts(sheet, ("count",)):
            if one.noun and not one.of and not one.remaining:
                counts[one.noun].append((sheet, one))
    for sheet, match in claims:
        owner = (match["owner"] or match["lacking"]).lower()
        owned = (match["owned"] or match["lacked"]).lower()
        owners = [pair for pair in counts.get(owner, []) if not pair[1].modifiers]
        things = [pair for pair in counts.get(owned, []) if pair[1].modifiers <= {owner}]  # "540 school nurses"
        if len(owners) != 1 or len(things) != 1 or things[0][1].value >= owners[0][1].value or sheet is things[0][0]:
            continue
        why = f"{plain(things[0][1].value)} {owned} for {plain(owners[0][1].value)} {owner}, yet “{match.group()}”"
        yield _make(sheet, match.span(), things[0][0], things[0][1], why, 0.8)


def _bill_of_parts(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """A sum of money and, after a colon or dash, what it is made up of."""
    for sheet in sheets:
        cut = re.search(r"[:(—–]", sheet.text)
        if not cut:
            continue
        before = [one for one in _counts(sheet, ("money",)) if one.end <= cut.start()]
        parts = [one for one in _counts(sheet, ("money",)) if one.start >= cut.end()]
        if len(before) != 1 or len(parts) < 2 or any(one.value >= before[0].value or one.stated for one in parts):
            continue
        made = sum(one.value for one in parts)
        if 0.6 < made / before[0].value < 1.6 and abs(made - before[0].value) > 0.02 * before[0].value:
            why = f"{' + '.join(plain(one.value) for one in parts)} = {plain(made)}, not {plain(before[0].value)}"
            yield _make(sheet, before[0], sheet, parts[0], why, 0.85)
