"""Sums: parts told beside a total, shares of one whole, named members of a number, rows of a table.

A run is a row of figures of one kind that a sentence, or the sentences and rows after each other, set side by side.
It is held against the totals near it. Where any figure of the text is the sum of the run, the run is explained;
otherwise the nearest total that the run is said to divide, or nearly makes up, is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from analysis.comparison.tensions.arithmetic import sum_words as words
from analysis.comparison.tensions.arithmetic.enumerations import named, tabled
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.partitions import one_kind
from analysis.comparison.tensions.arithmetic.runs import ALMOST, Run, rounding, unmade, with_rest
from analysis.comparison.tensions.arithmetic.shares import overfull
from analysis.comparison.tensions.arithmetic.sum_strength import strength
from analysis.comparison.tensions.numbers.facts import TOGETHER, Fact, Facts, apart, content
from analysis.comparison.tensions.numbers.figures import over, plain
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.numbers.same_matter import same_noun
from analysis.comparison.tensions.read.candidate import Candidate

REACH = 4
"""How many sentences before its parts a total stands at most."""


FAR = 0.7
"""Weight of the words that a run and a total far from it must have in common."""


def find_sums(facts: Facts, rows: Iterable[Run], source: str) -> Iterator[Candidate]:
    """Runs of figures that do not add up to the total that they divide.

    Args:
        facts: the figures of a text.
        rows: its runs of figures.
        source: the text, for its tables.
    """
    for run in rows:
        found = overfull(facts, run) if run.head.one.kind == "share" else _check(facts, run)
        if found:
            yield found
    for sheet in facts.sheets:
        yield from named(sheet)
    yield from tabled(source)


def _check(facts: Facts, run: Run) -> Candidate | None:
    """The total that a run is said to divide, or nearly makes up, and does not; None where the run is explained."""
    times = {fact.when for fact in run.facts if fact.when}
    if (len(times) > 1 and not run.facts[-1].one.remaining) or len(run.facts) > 9:
        return None  # one figure for each year
    run = _counted(run)
    if run.last > run.first and len(run.facts) > 2 and words.TOTAL.search(run.facts[-1].sheet.text):
        return None  # a table with its total
    run = with_rest(facts, run)
    rest = _readings(facts, run)
    if _ends_in_total(run):
        return _against_last(facts, run)
    return None if any(_explained(facts, one) for one in rest) else _nearest(facts, rest)


def _readings(facts: Facts, run: Run) -> list[Run]:
    """The rows that a run may be: all of it, and what stands behind a first figure that the others may divide."""
    head = run.head.sheet.text
    rows = run.last > run.first and not words.TOTAL.search(head) and not words.ALL.match(head)
    gap = head[run.head.one.end : run.facts[1].one.start] if run.first == run.last else ""
    gap = words.OF_THEM.sub("", gap) if run.head.one.of == "them" else gap  # "78 of them, the League 44 …"
    gap = gap.replace("(", "") if gap.startswith(")") else gap  # "teachers (640), nurses (410)": a member as the others
    divides = (
        words.DIVIDES.search(gap)
        or words.OF_ANY.match(head)
        or (run.facts[1].one.of == "them" and not run.head.one.of)
        or (_bare(facts, run) and ALMOST <= over(run.added, run.head.value) - 1 <= 2 - ALMOST)
        or (len(run.facts) > 3 and run.facts[-1].one.remaining and ";" in gap)
    )
    if not divides or rows or len(run.facts) <= 2 or run.head.value <= max(one.value for one in run.facts[1:]):
        return [run]
    parts = replace(run, facts=run.facts[1:])
    return [parts] if len(parts.facts) > 2 else [run, parts]


def _ends_in_total(run: Run) -> bool:
    """Whether the last figure of a run, its greatest, is said to be what the others come to."""
    last, several = run.facts[-1], len(run.facts) > 2
    if not several or last.value <= max(one.value for one in run.facts[:-1]):
        return False
    if words.WHOLLY.search(last.sheet.text, 0, last.one.start):
        return True
    if run.first != run.last:
        return False
    told = last.sheet.text[run.facts[-2].one.end : last.one.end + 18]
    return bool(words.TOTAL.search(told) or _drawn(run))


def _against_last(facts: Facts, run: Run) -> Candidate | None:
    """A run held against its last figure; None where the others come to it, or to something quite different."""
    last, parts = run.facts[-1], replace(run, facts=run.facts[:-1], closed=True)
    if len(parts.facts) > 2 and run.head.value == len(parts.facts) - 1:  # "four halls, Arl (32), …, 414 in all"
        parts = replace(parts, facts=parts.facts[1:])
    slack = rounding([one.value for one in run.facts])
    more = len(words.EXTRA.findall(last.sheet.text, run.head.one.end, last.one.start))
    made = any(abs(parts.added + extra - last.value) <= slack + 1e-6 for extra in range(more + 1))
    if made or not ALMOST - 0.2 <= over(parts.added, last.value) <= 1.4:
        return None
    return _make(facts, parts, 0.9, last)


def _nearest(facts: Facts, rest: Iterable[Run]) -> Candidate | None:
    """The total that is surest to be what one of some rows should make up, of such the one that it comes nearest."""
    best: tuple[tuple[float, float], Run, Fact] | None = None
    for one in rest:
        if len(one.facts) == 2 and (one.facts[0].value == one.facts[1].value or _apposed(*one.facts)):
            continue
        totals = list(_totals(facts, one))
        if any(_begins_with(one, total) for total in totals):
            return None
        sure = [(strength(facts, one, total), total) for total in totals]
        sure += [(0.0 if one.open and one.added < total.value else 0.85, total) for total in _far(facts, one)]
        for likely, total in sure:
            slack = rounding([*(fact.value for fact in one.facts), total.value])
            key = (likely, -abs(over(one.added, total.value) - 1))
            if likely and abs(one.added - total.value) > slack and (not best or key > best[0]):
                best = key, one, total
    return _make(facts, best[1], best[0][0], best[2]) if best else None


def _counted(run: Run) -> Run:
    """A run without the number of its members before them, which are all then: "three parties: 640 to …, 330, 180"."""
    head, behind = run.head.one, run.facts[1:]
    counts = len(behind) > 1 and run.head.value == len(behind) and head.kind == "count" and head.noun
    led = counts and words.NAMELY.search(run.head.sheet.text[head.end : behind[0].one.start])
    return replace(run, facts=behind, closed=True) if led and run.first == run.last else run


def _begins_with(run: Run, total: Fact) -> bool:
    """Whether the first of a run make up a total: "548 were admitted; the other 64 were turned away, 40 for …"."""
    slack = rounding([*(fact.value for fact in run.facts), total.value])
    added = (sum(fact.value for fact in run.facts[:end]) for end in range(2, len(run.facts)))
    return any(abs(one - total.value) <= slack for one in added)


def _apposed(part: Fact, other: Fact) -> bool:
    """Whether a figure is a part of the part right before it: "decided 291 of them, 96 in favour"."""
    gap = part.sheet.text[part.one.end : other.one.start] if part.sheet is other.sheet else ""
    return part.one.of == "them" and other.value < part.value and words.OF_THEM.sub("", gap).strip() == ","


def _drawn(run: Run) -> re.Match[str] | None:
    """Whether the last of a row is said to follow from the others, and nearly does: "…; 84,000 were thus planted"."""
    last = run.facts[-1]
    near = len(run.facts) > 3 and ALMOST <= over(run.added - last.value, last.value) <= 2 - ALMOST
    return DRAWN.search(last.sheet.text[: last.one.end + 30], run.facts[-2].one.end) if near else None


def _bare(facts: Facts, run: Run) -> bool:
    """Whether the first of a row may be what the others divide: it alone names a thing, or they come to it.

    "1,500 came in; 900 …, 400 …"; "90 million pesos, 34 million go to …, 27 million to …".
    """
    if len(run.facts) < 4:
        return False
    if run.head.one.kind == "money":
        return bool(words.COMES_TO.search(run.head.sheet.text, 0, run.head.one.start)) and not _explained(facts, run)
    return bool(run.head.one.noun) and not any(fact.one.noun for fact in run.facts[1:])


def _explained(facts: Facts, run: Run) -> bool:
    """Whether some figure of the text is what the run adds up to, the members told without a number counted too."""
    values = [fact.value for fact in run.facts]
    sheet = facts.sheets[run.last]
    more = len(words.EXTRA.findall(sheet.text, run.facts[-1].one.end)) + len(
        words.EXTRA.findall(sheet.text, run.head.one.end, run.facts[-1].one.start)
    )
    sums = {run.added + extra for extra in range(more + 1)}
    if len(values) > 2:  # "9 and 4, 13 in all"
        first = words.DIVIDES.search(run.head.sheet.text[run.head.one.end :][:60]) and run.first == run.last
        if abs(values[-1] - sum(values[:-1])) < 0.5 or (first and abs(values[0] - sum(values[1:])) < 0.5):
            return True
    room = rounding(values)
    members = {fact.place for fact in run.facts}
    return any(
        abs(fact.value - added) <= room + 1e-6 + (0.02 * added if fact.one.stated else 0)
        for added in sums
        for fact in facts.ledger.valued(run.head.one.kind, 0.98 * added - room - 1, 1.02 * added + room + 1)
        if fact.place not in members and _within_reach(facts, fact, run)
    )


def _within_reach(facts: Facts, fact: Fact, run: Run) -> bool:
    """Whether a figure may be the sum of a run: a large one anywhere, a small one only near."""
    apart_by = fact.sheet.passage.order - facts.sheets[run.first].passage.order
    return fact.value >= 1000 or -2 * REACH <= apart_by <= REACH + run.last - run.first


def _totals(facts: Facts, run: Run) -> Iterator[Fact]:
    """What a run may divide: a figure of its kind before it, or right after it "in all"."""
    largest = max(fact.value for fact in run.facts)
    home = facts.sheets[run.first].passage.unit
    for index in range(max(0, run.first - REACH), min(len(facts.sheets), run.last + 2)):
        unit = facts.sheets[index].passage.unit
        titled = index == run.last + 1 and facts.sheets[index].passage.role == "heading"
        if unit.section != home.section and not titled and not (run.closed and run.first - index <= 3):
            continue
        for fact in facts.by_sheet[index]:
            one = fact.one
            if not one_kind(run.head, fact) or fact in run.facts:
                continue
            after = index > run.first or (index == run.first and one.start > run.head.one.start)
            if after and not (one.start > run.facts[-1].one.end or index > run.last):
                continue
            text = facts.sheets[index].text
            alone = [each for each in facts.by_sheet[index] if each.value != len(run.facts)] == [fact]
            drawn = index > run.last and alone and (DRAWN.search(text) or words.SAID_OVER.search(text))
            if after and not drawn and not words.TOTAL.search(text[max(0, one.start - 30) : one.end + 20]):
                continue
            if one.of or one.remaining or one.stated == "less" or fact.value <= largest or fact.value in (1, 2):
                continue
            if any(apart(part, fact) for part in run.facts if not part.one.remaining):
                continue
            yield fact


def _far(facts: Facts, run: Run) -> Iterator[Fact]:
    """Totals that stand elsewhere: of what "Of the complaints …" divides, or of what every part counts."""
    sheet, largest = run.head.sheet, max(fact.value for fact in run.facts)
    if abs(2 * run.head.value - run.added) < 0.5:
        return  # "eighteen members, eleven women and seven men"
    opening = words.OF_THE.match(sheet.text)
    told = sheet.passage.words(0, run.head.one.start) if opening else []
    nouns = {in_singular(token) for token in told if token.pos_ == "NOUN"}
    if not opening and len(run.facts) > 2:
        nouns |= {run.head.one.noun} - {""}
    if words.LISTS_SOME.search(sheet.text, 0, run.head.one.start):
        return
    around = run.head.context | content(
        token for near in facts.sheets[max(0, run.first - 2) : run.last + 1] for token in near.passage.tokens
    )
    rows = run.last > run.first and len(run.facts) > 2
    around |= {word.lower().removesuffix("s") for word in (sheet.section or "").split() if rows}
    low, high = run.added / (2 - ALMOST), run.added / ALMOST
    for fact in facts.ledger.valued(run.head.one.kind, 0.99 * low, 1.01 * high):
        one = fact.one
        paid = one.kind == "money" and bool(nouns & fact.own)
        known = paid or any(same_noun(fact.noun, noun) for noun in nouns) or (rows and fact.noun in around)
        if known and not (one.of or one.remaining or one.stated == "less"):
            close = ALMOST <= over(run.added, fact.value) <= 2 - ALMOST
            if close and fact.value > largest and fact not in run.facts and facts.shared(around, fact.own) > FAR:
                yield fact


def _make(facts: Facts, run: Run, likely: float, total: Fact) -> Candidate:
    """The total on one side, the run on the other."""
    home, first, last = total.sheet, facts.sheets[run.first], facts.sheets[run.last]
    if home is first:
        low = run.head.region[0] if total.one.start < run.head.one.start else len(home.text)
        cut = min(max(low, total.one.end), run.head.one.start) if low < len(home.text) else total.region[0]
        a, b = home.passage.halves(cut)
        if total.one.start > run.head.one.start:
            a, b = b, a
    else:
        a = home.passage.span if len(home.text) < 160 else total.span
        b = first.passage.start, last.passage.end
    if run.facts[-1].sheet.passage.order > last.passage.order:
        left_over = run.facts[-1].sheet.passage
        if home is not first and 0 < left_over.end - first.passage.start <= TOGETHER:
            b = first.passage.start, left_over.end
        else:
            a, b = left_over.span, (min(a[0], b[0]) if home is first else b[0], last.passage.end)
    elif home is first and words.OF_THE.match(home.text) and total.one.start < 30:
        told = [fact for fact in facts.of(total.noun) if fact.value == total.value and fact.place < total.place]
        a, b = (told[-1].span, home.passage.span) if told and total.noun else (a, b)
    after = facts.sheets[run.last + 1] if run.last + 1 < len(facts.sheets) else last
    said = words.USED_UP.search(after.text) or words.SINGLY.search(after.text)
    if after.passage.order - last.passage.order == 1 and said:
        near = 0 < last.passage.end - home.passage.start <= TOGETHER
        b = (home.passage.start, last.passage.end) if near else (first.passage.start, after.passage.end)
        a = after.passage.span if near else a
    terms = " + ".join([*(plain(fact.value) for fact in run.facts), *["1"] * run.ones])
    why = f"{terms} = {plain(run.added)}, not {plain(total.value)}"
    triggers = total.place, *(fact.place for fact in run.facts)
    return Candidate.of("arithmetic", likely, (a, b), triggers, why, unmade(total.value, run.added))
