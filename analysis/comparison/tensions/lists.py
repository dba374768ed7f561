"""Lists against totals: figures told in a row, in one sentence or line by line, and the total that stands near them.

A list is read as the parts of the nearest figure that they could be parts of: the same thing counted, each part
smaller, the sum not far off. One total near by that the parts do make clears them, whatever else stands around.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import Fact, Facts, apart
from analysis.comparison.tensions.figure_words import MEASURES
from analysis.comparison.tensions.figures import plain
from analysis.comparison.tensions.list_words import (
    BETWEEN,
    CLOSES,
    LEADS,
    NAMES,
    OPEN,
    POINTS,
    PRONOUN,
    TOTAL,
    VARIED,
)
from analysis.comparison.tensions.parts import rounding
from analysis.comparison.tensions.same_matter import alike, same_noun

BACK, AHEAD = 5, 2
"""How many sentences before and after a list its total is looked for."""

GAP = 110
"""Characters between two members of a list, at most."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """Figures told in a row.

    Attributes:
        parts: the members, in order.
        lead: the figure that opens the list in the same sentence ("Of the 900 …", "900: …"), if any.
        rows: whether each stands on a line of its own.
        closed: whether the list says that it is complete ("and the remaining 40").
    """

    parts: tuple[Fact, ...]
    lead: Fact | None
    rows: bool
    closed: bool

    @property
    def added(self) -> float:
        """What the parts make together."""
        return sum(one.value for one in self.parts)


def find_lists(facts: Facts) -> Iterator[Candidate]:
    """Lists that do not make the total beside them."""
    for index in range(len(facts.sheets)):
        for one in (*_in_sentence(facts, index), *_in_rows(facts, index)):
            found = _check(facts, index, one)
            if found:
                yield found


def _kin(one: Fact, other: Fact) -> bool:
    """Whether two figures can be members of one list."""
    left, right = one.one, other.one
    if left.kind != right.kind or (left.unit != right.unit and left.unit and right.unit):
        return False
    bare = not left.noun or not right.noun or right.of or right.remaining
    return left.kind == "money" or bool(bare) or same_noun(one.noun, other.noun)


def _in_sentence(facts: Facts, index: int) -> Iterator[Listed]:
    """The longest list of a sentence."""
    figures = [one for one in facts.by_sheet[index] if one.one.kind in ("count", "money") and one.value > 0]
    text = facts.sheets[index].text
    start = 0
    while start < len(figures):
        group = [figures[start]]
        for one in figures[start + 1 :]:
            gap = text[group[-1].one.end : one.one.start]
            if not _kin(group[-1], one) or not _kin(group[0], one) or len(gap) > GAP:
                break
            if not BETWEEN.search(gap) or VARIED.search(gap) or (len(group) > 1 and re.search(r"[.:(—–]", gap)):
                break
            group.append(one)
        start += len(group)
        if any(one.one.stated in ("less", "more", "vague") for one in group):
            continue
        lead = None
        opening = text[: group[0].one.start]
        gap = text[group[0].one.end : group[1].one.start] if len(group) > 1 else ""
        if len(group) > 2 and (LEADS.search(opening) or re.search(r"[:(—–]", gap)):
            lead, group = group[0], group[1:]
        elif start > len(group) and LEADS.search(text[: figures[start - len(group) - 1].one.start]):
            before = figures[start - len(group) - 1]
            lead = before if before.one.kind == group[0].one.kind else None
        last = group[-1]
        ends = bool(CLOSES.search(text[: last.one.start])) or last.one.remaining
        if len(group) < 2 or OPEN.search(text[max(0, group[0].one.start - 30) : last.one.start]):
            continue
        if VARIED.search(text[max(0, group[0].one.start - 20) : group[0].one.start]):
            continue
        pointed = bool(POINTS.match(text) or NAMES.match(text)) and not lead
        paired = len(group) == 2 and (pointed or _lengths(facts, index, group))
        if last.one.remaining or (ends and (lead or len(group) > 2 or paired)):
            yield Listed(parts=tuple(group), lead=lead, rows=False, closed=last.one.remaining or bool(lead))


def _lengths(facts: Facts, index: int, group: Sequence[Fact]) -> bool:
    """Whether two measures share out the one in the sentence before: "It runs for 510 kilometres through …"."""
    text = facts.sheets[index].text
    if not index or not PRONOUN.match(text) or any(one.one.noun not in MEASURES for one in group):
        return False
    before = [one for one in facts.by_sheet[index - 1] if one.noun == group[0].noun]
    return len(before) == 1


def _in_rows(facts: Facts, index: int) -> Iterator[Listed]:
    """A list told line by line, one figure a line, that begins at ``index``."""
    if _row(facts, index - 1) and _joined(facts, index - 1, index):
        return
    group: list[Fact] = []
    at = index
    while (one := _row(facts, at)) and (not group or (_joined(facts, at - 1, at) and _kin(group[0], one))):
        group.append(one)
        at += 1
    total = [one for one in group if TOTAL.match(one.sheet.text)]
    if len(group) > 2 and not total and not any(one.one.stated for one in group):
        yield Listed(parts=tuple(group), lead=None, rows=True, closed=True)


def _row(facts: Facts, at: int) -> Fact | None:
    """The one figure of a short line."""
    if not 0 <= at < len(facts.sheets):
        return None
    sheet = facts.sheets[at]
    short = len(sheet.text) < 90 and sheet.passage.unit.kind in ("item", "row", "paragraph", "heading")
    own = [one for one in facts.by_sheet[at] if one.one.kind in ("count", "money")]
    ends = re.match(r"\s*[\w’'% -]{0,20}[.;,)]?\s*$", sheet.text[own[0].one.end :]) if len(own) == 1 else None
    if not short or not ends or len(sheet.figures) != 1:
        return None
    return own[0] if re.search(r"[:\t|–—-]\s*[$€£]?\s*$|^\W*$", sheet.text[: own[0].one.start]) else None


def _joined(facts: Facts, one: int, other: int) -> bool:
    """Whether two lines stand in one list."""
    if not 0 <= one < other < len(facts.sheets):
        return False
    left, right = facts.sheets[one].passage, facts.sheets[other].passage
    same = left.unit.section == right.unit.section and left.unit.kind == right.unit.kind
    return same and right.start - left.end < 12


def _check(facts: Facts, index: int, listed: Listed) -> Candidate | None:
    totals = [listed.lead] if listed.lead else list(_totals(facts, index, listed))
    room = rounding([one.value for one in listed.parts])
    loose = 0.05 if any(one.one.stated for one in listed.parts) else 0.0
    for total in totals:
        slack = room + (loose + (0.05 if total.one.stated else 0.0)) * total.value
        if abs(listed.added - total.value) <= slack + 1e-6:
            return None
    fair = (0.5, 1.6) if listed.lead else (0.8, 1.25)
    totals = [one for one in totals if fair[0] <= listed.added / one.value <= fair[1]]
    if not totals:
        return None
    total = totals[0]
    terms = " + ".join(plain(one.value) for one in listed.parts)
    left = total.value - listed.added
    first, last = listed.parts[0], listed.parts[-1]
    home = first.sheet.passage
    same = total.sheet is first.sheet
    return Candidate(
        kind="arithmetic",
        strength=0.94 if listed.closed or same else 0.8,
        a=home.place(0, first.one.start) if same else total.span,
        b=home.place(first.one.start, len(home.text)) if not listed.rows else (home.start, last.sheet.passage.end),
        triggers=(total.place, *(one.place for one in listed.parts)),
        why=f"{terms} = {plain(listed.added)}, not {plain(total.value)}",
        question=f"Where do the other {plain(left)} belong?" if left > 0 else "Are some counted twice?",
    )


def _totals(facts: Facts, index: int, listed: Listed) -> Iterator[Fact]:
    """The figures near a list that it may be the parts of: those called a total first, then the nearest."""
    first = listed.parts[0]
    largest = max(one.value for one in listed.parts)
    found: list[tuple[bool, int, Fact]] = []
    ahead = index + len(listed.parts) if listed.rows else index + 1
    near = [*range(max(0, index - BACK), index), *range(ahead, min(len(facts.sheets), ahead + AHEAD))]
    far = [at for at in range(len(facts.sheets)) if at not in near and not index <= at < ahead] if listed.rows else []
    for at in (*near, *far):
        sheet = facts.sheets[at]
        for one in facts.by_sheet[at]:
            quantity = one.one
            if quantity.kind != first.one.kind or quantity.of or quantity.remaining or quantity.value <= largest:
                continue
            if quantity.stated in ("less", "vague") or not _of_it(facts, one, listed, at in far) or apart(one, first):
                continue
            called = bool(TOTAL.search(sheet.text[max(0, quantity.start - 30) : quantity.end + 40]))
            if quantity.kind == "money" and not called and not listed.closed:
                continue  # sums of money are many
            found.append((not called, abs(at - index), one))
    for _, _, one in sorted(found, key=lambda each: (each[0], each[1], each[2].place)):
        yield one


def _of_it(facts: Facts, total: Fact, listed: Listed, far: bool) -> bool:
    """Whether a figure counts what the list counts."""
    first = listed.parts[0]
    nouns = {one.noun for one in listed.parts if one.one.noun}
    named = bool(nouns) and any(same_noun(total.noun, noun) for noun in nouns)
    text = first.sheet.text
    back = facts.index(first.sheet) - facts.index(total.sheet)
    if POINTS.match(text) and 0 < back <= 2 and total.one.kind == first.one.kind:
        return True
    naming = NAMES.match(text)
    if naming:
        words = {token.lemma_.lower() for token in first.sheet.passage.words(*naming.span("np"))}
        return total.noun in words or any(same_noun(total.noun, word) for word in words)
    if not listed.rows:
        return named or (not nouns and first.one.kind == "count")
    around = _caption(facts, first)
    return named or any(alike(total.noun, word) >= 0.7 for word in around)


def _caption(facts: Facts, first: Fact) -> Sequence[str]:
    """The words over a list of lines: its heading and the line that announces it."""
    section = re.findall(r"[a-z-]{4,}", first.sheet.passage.unit.section.lower())
    at = facts.index(first.sheet)
    before = facts.sheets[at - 1].passage if at else None
    lead = (
        [token.lemma_.lower() for token in before.tokens]
        if before and first.sheet.passage.start - before.end < 8
        else []
    )
    lead += re.findall(r"[a-z-]{4,}", first.sheet.passage.unit.lead.lower())
    return [word.removesuffix("s") for word in (*section, *lead)]
