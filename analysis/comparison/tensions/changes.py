"""Changes: "doubled", "fell by a third", "rose by 40 percent" beside the figures they go from and to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.change_words import (
    AGAIN,
    BACK,
    BEYOND,
    BY,
    DOWN,
    MULTIPLE,
    ON,
    SIGNED,
    TIMES,
    TIMES_AS,
    UP,
)
from analysis.comparison.tensions.ends import Change, old_and_new
from analysis.comparison.tensions.figures import Sheet, plain
from analysis.comparison.tensions.quantity import Quantity, number


def find_changes(sheets: Sequence[Sheet]) -> list[Candidate]:
    """Stated changes that the text's own figures do not bear out."""
    found = []
    for index, sheet in enumerate(sheets):
        stated = list(changes(sheet))
        for change in stated:
            candidate = _compare(sheets, index, change)
            if candidate:
                found.append(candidate)
        if not stated:
            found += _direction(sheet)
    return found


def changes(sheet: Sheet) -> Iterator[Change]:
    """The changes stated in a passage."""
    text = sheet.text
    for match in MULTIPLE.finditer(text):
        factor = next(value for word, value in TIMES.items() if match["word"].lower().replace("-", "").startswith(word))
        yield _change(match, factor)
    for match in TIMES_AS.finditer(text):
        factor = {"twice": 2.0, "half": 0.5}.get(match["count"].lower()) or number(match["count"].split()[0]) or 1.0
        yield _change(match, factor)
    for match in AGAIN.finditer(text):
        part = re.split(r"[ -]", match["part"].lower())
        share = (1 if part[0] == "half" else number(part[0]) or 1) / {"half": 2, "third": 3, "quarter": 4, "fifth": 5}[
            part[-1].removesuffix("s")
        ]
        sign = -1 if (match["more"] or "").lower() in ("less", "fewer", "lower", "smaller") else 1
        yield Change(
            start=match.start(), end=match.end(), low=1 + sign * share - 0.07, high=1 + sign * share + 0.07, sign=sign
        )
    for one in sheet.figures:
        beyond = BEYOND.match(text, one.end)
        loose = beyond and re.search(r"\b(?:above|over|below|under)\s*$", beyond.group())
        if beyond and one.kind in (("share",) if loose else ("share", "count", "money")) and not one.stated:
            sign = 1 if beyond["more"] else -1
            if one.kind == "share":
                slack = max(0.012 if re.search(r"%|cent", sheet.written(one)) else 0.04, 0.03 * one.value)
                low, high = 1 + sign * one.value - slack, 1 + sign * one.value + slack
                yield Change(start=one.start, end=beyond.end(), low=low, high=high, sign=sign, within=True)
            elif one.value:
                yield Change(
                    start=one.start, end=beyond.end(), low=0, high=0, amount=sign * one.value, sign=sign, within=True
                )
            continue
        if one.kind not in ("share", "count", "money", "points") or not BY.search(text[: one.start]):
            continue
        clause = text[: one.start]
        up, down = _last(rf"\b(?:{UP})\b", clause), _last(rf"\b(?:{DOWN})\b", clause)
        signed = SIGNED.search(clause)
        if signed:
            up, down = (len(clause), -1) if signed["sign"].lower() == "plus" else (-1, len(clause))
        if max(up, down) < 0 or len(clause) - max(up, down) > 110:
            continue
        if (
            not signed
            and re.search(r"\bof\s+(?:\w+\s+){0,2}$", clause)
            and not re.search(
                r"\b(?:increase|rise|growth|gain|improvement|expansion|uplift|adjustment|fall|drop|decline|decrease|reduction"
                r"|cut|loss)\s+of\s+(?:\w+\s+){0,2}$",
                clause,
            )
        ):
            continue
        sign = 1 if up > down else -1
        if one.kind == "share":
            slack = 0.012 if re.search(r"%|cent", sheet.written(one)) else 0.04
            slack = max(slack, 0.03 * one.value) + (0.03 if one.stated else 0)
            low, high = 1 + sign * one.value - slack, 1 + sign * one.value + slack
            if one.stated == "more":
                low, high = (low, high + 0.5) if sign > 0 else (low - 0.5, high)
            yield Change(start=one.start, end=one.end, low=low, high=high, sign=sign)
        elif one.value and not one.stated:
            amount = one.value / 100 if one.noun == "point" and one.kind == "count" else one.value
            yield Change(start=one.start, end=one.end, low=0, high=0, amount=sign * amount, sign=sign)


def _change(match: re.Match[str], factor: float) -> Change:
    hedge = (match["hedge"] or "").lower()
    up = factor > 1
    low, high = (factor * 0.92, factor * 1.25) if up else (factor * 0.84, factor * 1.1)
    if hedge in ("more than", "over", "well over", "just over", "at least"):
        low, high = (factor * 0.999, factor * 3) if up else (0.0, factor * 1.02)
    elif hedge in ("nearly", "almost", "not quite", "close to", "just under", "practically", "less than"):
        low, high = (factor * 0.83, factor * 1.02) if up else (factor * 0.95, factor * 1.2)
    elif hedge:
        low, high = low * 0.93, high * 1.07
    return Change(start=match.start(), end=match.end(), low=low, high=high, sign=1 if up else -1)


def _last(pattern: str, text: str) -> int:
    places = [match.start() for match in re.finditer(pattern, text, re.IGNORECASE)]
    return places[-1] if places else -1


def _compare(sheets: Sequence[Sheet], index: int, change: Change) -> Candidate | None:
    sheet = sheets[index]
    stated = sheet.text[change.start : change.end].strip()
    for old, new, passage, strength in _ends(sheets, index, change):
        if old.value <= 0 or new.value < 0:
            continue
        ratio = new.value / old.value
        if change.sign * _verb(passage, old, new) < 0:
            return None  # the figures have a verb of their own, which goes the other way
        if change.amount:
            difference = new.value - old.value
            if abs(difference - change.amount) <= max(
                0.02 * abs(change.amount),
                0.5 if max(old.value, new.value) > 20 else 0.05 if max(old.value, new.value) > 1 else 0.006,
            ):
                return None
            facts = f"from {plain(old.value)} to {plain(new.value)} is a change of {plain(abs(difference))}"
        else:
            loose = 0.12 if old.stated or new.stated else 0.0
            if change.low * (1 - loose) <= ratio <= change.high * (1 + loose):
                return None
            if re.search(r"\bhalf of\b", stated):
                return None
            facts = f"from {plain(old.value)} to {plain(new.value)} is {say_change(ratio)}"
        if passage is sheet:
            b = sheet.passage.place(min(old.start, new.start), max(old.end, new.end))
            a = sheet.passage.place(*_clause(sheet.text, change, min(old.start, new.start), max(old.end, new.end)))
        else:
            a, b = sheet.passage.span, passage.passage.span
        first = next(one for one in sheets[max(0, index - 4) : index + 3] if old in one.figures)
        second = next(one for one in sheets[max(0, index - 4) : index + 3] if new in one.figures)
        if passage is not sheet and first is not second:
            b = (min(first.passage.start, second.passage.start), max(first.passage.end, second.passage.end))
        return Candidate(
            kind="arithmetic",
            strength=strength,
            a=a,
            b=b,
            triggers=(sheet.passage.place(change.start, change.end), first.place(old), second.place(new)),
            why=f"{facts}, not “{stated}”",
            question="Is the change measured from another starting point?",
        )
    return None


def _verb(sheet: Sheet, old: Quantity, new: Quantity) -> int:
    """+1 or -1 where a verb right before "from A to B" says which way the figures went, else 0."""
    before = sheet.text[: min(old.start, new.start)][-60:]
    up, down = _last(rf"\b(?:{UP})\b[^,;]*\bfrom\b", before), _last(rf"\b(?:{DOWN})\b[^,;]*\bfrom\b", before)
    return 0 if up == down else 1 if up > down else -1


def _clause(text: str, change: Change, low: int, high: int) -> tuple[int, int]:
    """The words around a change without the figures it is set against."""
    if change.start < low:
        return 0, low
    return high, len(text)


def say_change(ratio: float) -> str:
    """A factor in plain words: "a fall of 20 percent"."""
    if ratio >= 1:
        return f"a rise of {100 * (ratio - 1):.3g} percent"
    return f"a fall of {100 * (1 - ratio):.3g} percent"


def _ends(sheets: Sequence[Sheet], index: int, change: Change) -> Iterator[tuple[Quantity, Quantity, Sheet, float]]:
    """The old and the new figure a change may be measured by, nearest first, with the passage of the later one."""
    sheet = sheets[index]
    inside = old_and_new(sheet, change)
    if inside:
        if not _others(sheet, change, inside):
            yield *inside, sheet, 0.93
        return
    if change.within:
        return
    subject = {token.lemma_.lower() for token in sheet.passage.tokens if token.pos_ in ("NOUN", "PROPN")}
    back = bool(BACK.search(sheet.text[: change.end]))
    on = index + 1 < len(sheets) and bool(ON.match(sheets[index + 1].text))
    for near in (index - 1, index + 1, index - 2):
        if not 0 <= near < len(sheets):
            continue
        other = sheets[near]
        if other.passage.unit.section != sheet.passage.unit.section:
            continue
        pair = old_and_new(other, None)
        if pair and ((back and near < index) or (on and near > index) or _shared(other, subject, pair)):
            yield *pair, other, 0.9 if back else 0.72
            return
        if pair:
            return
    if not back or index < 2:
        return
    first, second = sheets[index - 2], sheets[index - 1]
    if first.passage.unit.section != sheet.passage.unit.section:
        return
    olds = [one for one in first.figures if one.kind in ("count", "money")]
    news = [one for one in second.figures if one.kind in ("count", "money")]
    if len(olds) == 1 and len(news) == 1 and olds[0].kind == news[0].kind and first.dates and second.dates:
        same = not news[0].noun or news[0].noun == olds[0].noun
        if same and first.dates[0].before(second.dates[0]):
            yield olds[0], news[0], second, 0.92
        elif same and second.dates[0].before(first.dates[0]):
            yield news[0], olds[0], second, 0.92


def _others(sheet: Sheet, change: Change, pair: tuple[Quantity, Quantity]) -> bool:
    """Whether the two figures belong to another change that stands nearer to them."""
    low, high = min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end)
    gap = max(low - change.end, change.start - high)
    if not re.search(r"\b(?:while|whereas|but|and)\b|;", sheet.text[min(high, change.end) : max(low, change.start)]):
        return False
    return any(
        max(low - one.end, one.start - high) < gap
        for one in changes(sheet)
        if (one.start, one.end) != (change.start, change.end)
    )


def _shared(other: Sheet, subject: set[str], pair: tuple[Quantity, Quantity]) -> bool:
    words = {token.lemma_.lower() for token in other.passage.tokens if token.pos_ in ("NOUN", "PROPN")}
    common = (subject & words) - {"percent", "year", "cent", "number", "country", "government", "time", "people"}
    return bool(common & {pair[0].noun, pair[1].noun} - {""}) or len(common) > 1


def _direction(sheet: Sheet) -> Iterator[Candidate]:
    """A rise from more to less, or a fall from less to more."""
    for match in re.finditer(
        r"\b(?:(?P<up>rose|risen|rises|grew|grown|increased|climbed|went up|gone up)"
        r"|(?P<down>fell|fallen|dropped|declined|decreased|sank|shrank|shrunk"
        r"|went down|gone down|reduced))\b[^,.;:]{0,40}?\bfrom\b",
        sheet.text,
    ):
        pair = old_and_new(sheet, None)
        if not pair or pair[0].start < match.start() or pair[0].start - match.end() > 25:
            continue
        old, new = pair
        if new.start < old.start or old.stated or new.stated:
            continue
        if (match["up"] and new.value < old.value) or (match["down"] and new.value > old.value):
            yield Candidate(
                kind="arithmetic",
                strength=0.85,
                a=sheet.passage.place(0, match.end()),
                b=sheet.passage.place(old.start, new.end),
                triggers=(sheet.passage.place(match.start(), match.end()), sheet.place(old), sheet.place(new)),
                why=f"from {plain(old.value)} to {plain(new.value)} is {say_change(new.value / old.value)}",
                question="Are the two figures in the right order?",
            )
