"""Lists against totals that stand elsewhere, and what is left of a number once a part of it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import Fact, Facts, apart, clashing
from analysis.comparison.tensions.figures import plain
from analysis.comparison.tensions.list_words import LEADS
from analysis.comparison.tensions.parts import OPEN, rounding
from analysis.comparison.tensions.portions import strangers
from analysis.comparison.tensions.same_matter import same_noun

_LAST = re.compile(r"(?:\band|[,;] (?:and )?the|\brest|\bwhile)\s+(?:the\s+)?(?:\w+\s+){0,2}$", re.IGNORECASE)
_CHANGING = re.compile(
    r"\b(?:from|against|compared|than|between|rose|fell|grew|up from|down from|instead of|each|every|per|twice"
    r"|of which)\b",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:the (?:other|rest|remaining|others)|others|remain\w*|left over|that (?:were|are) left|thus|so"
    r"|thereby|hence"
    r"|those who|who (?:did|had|were) not|(?:lost|forfeited) (?:the|their|its|his))\b",
    re.IGNORECASE,
)
"""What is left once the part is taken away."""

STILL = re.compile(
    r"\b(?:(?:have|has|are|is) (?:still|yet) to|still (?:wait|await|have|need|to|pending|open|outstanding)"
    r"|not yet|are (?:still )?"
    r"(?:outstanding|pending|missing|lacking)|remain(?:s|ed)? to be|have not been|has not been|await\w*)\b",
    re.IGNORECASE,
)
"""What has not happened to the rest."""

_PARTITION = re.compile(r"[;:—–]|\b(?:of|among) (?:these|them|those|whom|which)\b", re.IGNORECASE)
"""Between a whole and a part of it, in one sentence; two members of a list are parted by a comma."""


def find_remainders(facts: Facts) -> Iterator[Candidate]:
    """Lists that do not make their total, remainders that are not what remains."""
    for index in range(len(facts.sheets)):
        counts = [one for one in facts.by_sheet[index] if one.one.kind in ("count", "money") and one.value > 0]
        for group in _lists(counts):
            found = _total(facts, group)
            if found:
                yield found
        yield from _left(facts, index)
        yield from _summed(counts)
        yield from _divided(counts)
    yield from _told_twice(facts)


def _lists(counts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """Closed lists of counts of one noun: "800 passed, 90 failed and 10 stayed away"."""
    for start in range(len(counts)):
        group = [counts[start]]
        for one in counts[start + 1 :]:
            text = one.sheet.text
            gap = text[group[-1].one.end : one.one.start]
            like = one.one.kind == group[0].one.kind and (
                one.noun == group[0].noun or one.one.of or one.one.remaining or not one.one.noun or not group[0].noun
            )
            if LEADS.search(group[0].sheet.text[: group[0].one.start]):
                break  # "of the 600,000" is the whole
            if not like or len(gap) > 90 or re.search(r"[.:(—–]", gap) or _CHANGING.search(gap):
                break
            if not re.search(r"[,;]|\band\b", gap):
                break
            group.append(one)
        if len(group) < 2 or any(one.one.stated in ("less", "more", "vague") for one in group):
            continue
        before = group[-1].sheet.text[: group[-1].one.start]
        if not (group[-1].one.remaining or (len(group) > 2 and _LAST.search(before))):
            continue
        if OPEN.search(group[0].sheet.text[max(0, group[0].one.start - 20) : group[-1].one.start]):
            continue
        yield group
        return


_OF_N = re.compile(r"^\W*(?:of|among|out of)\s+(?:the|our|its|all|these|those)?\s*$", re.IGNORECASE)


def _divided(counts: Sequence[Fact]) -> Iterator[Candidate]:
    """Two parts of a whole: "Of 84 mayors, 51 were returned and 23 lost"."""
    if (
        len(counts) != 3
        or counts[0].one.kind != counts[2].one.kind
        or not _OF_N.match(counts[0].sheet.text[: counts[0].one.start])
    ):
        return
    whole, one, two = counts
    text = whole.sheet.text
    bare = not one.one.noun and not two.one.noun and not two.one.remaining
    gap = text[one.one.end : two.one.start]
    if not bare or any(fact.one.stated for fact in counts) or OPEN.search(text) or _CHANGING.search(gap):
        return
    added = one.value + two.value
    if re.search(r"\band\s+(?:the\s+)?$|,\s*$", gap) and added != whole.value and 0.7 < added / whole.value < 1.3:
        yield Candidate(
            kind="arithmetic",
            strength=0.72,
            a=whole.sheet.passage.place(0, one.one.start),
            b=whole.sheet.passage.place(one.one.start, len(text)),
            triggers=(whole.place, one.place, two.place),
            why=f"{plain(one.value)} + {plain(two.value)} = {plain(added)}, not {plain(whole.value)}",
            question=f"Where do the other {plain(whole.value - added)} belong?"
            if added < whole.value
            else "Are some counted twice?",
        )


def _told_twice(facts: Facts) -> Iterator[Candidate]:
    """One count of one year, given twice and differently."""
    told: dict[tuple[object, ...], Fact] = {}
    for one in facts.all:
        quantity = one.one
        if (
            quantity.kind != "count"
            or quantity.of
            or quantity.stated
            or quantity.remaining
            or not (one.when and one.noun)
        ):
            continue
        said = one.own - {one.noun}
        other = told.setdefault((one.noun, one.when, quantity.modifiers, said), one)
        if other.sheet is not one.sheet and other.value != one.value and len(said) > 1:
            yield Candidate(
                kind="arithmetic",
                strength=0.8,
                a=other.sheet.passage.span,
                b=one.sheet.passage.span,
                triggers=(other.place, one.place),
                why=f"{plain(other.value)} {one.noun} in one place, {plain(one.value)} in the other, for one time",
                question="Is another part of them counted?",
            )


_IN_ALL = re.compile(
    r"\s*(?:\w+\s+){0,2}(?:in all|in total|altogether|all told|all together|together)\b", re.IGNORECASE
)


_TOGETHER = re.compile(
    r"\b(?:in all|in total|altogether|all told|all together|together|making|making a total of)\b[^,;:.]{0,30}$",
    re.IGNORECASE,
)


def _summed(counts: Sequence[Fact]) -> Iterator[Candidate]:
    """A list and, in the same breath, what it makes "in all"."""
    for position, total in enumerate(counts):
        parts = [one for one in counts[:position] if one.one.kind == total.one.kind and not one.one.of]
        text = total.sheet.text
        if (
            len(parts) < 2
            or not (_IN_ALL.match(text, total.one.end) or _TOGETHER.search(text[parts[-1].one.end : total.one.start]))
            or _CHANGING.search(text[parts[0].one.start : total.one.start])
        ):
            continue
        added = sum(one.value for one in parts)
        if any(one.one.stated for one in parts) or not 0.5 <= added / total.value <= 1.5:
            continue
        if abs(added - total.value) > rounding([one.value for one in parts]) + 1e-6:
            terms = " + ".join(plain(one.value) for one in parts)
            yield Candidate(
                kind="arithmetic",
                strength=0.9,
                a=total.sheet.passage.place(max(parts[-1].one.end, total.one.start - 2), len(text)),
                b=total.sheet.passage.place(0, max(parts[-1].one.end, total.one.start - 2)),
                triggers=(total.place, *(one.place for one in parts)),
                why=f"{terms} = {plain(added)}, not {plain(total.value)}",
                question="Is something left out of the list?",
            )


def _noun(group: Sequence[Fact]) -> set[str]:
    """What a list counts: the noun of its members, or the one that "Of the complaints, …" names before it."""
    nouns = {one.noun for one in group if one.noun}
    first = group[0]
    lead = re.match(r"\W*(?:of|among|out of)\b[^,]{3,80},", first.sheet.text, re.IGNORECASE)
    if lead and lead.end() <= first.one.start + 2:
        for token in first.sheet.passage.words(0, lead.end()):
            if token.pos_ == "NOUN":
                return nouns | {token.lemma_.lower()}
    return nouns


def _total(facts: Facts, group: Sequence[Fact]) -> Candidate | None:
    first, last = group[0], group[-1]
    added = sum(one.value for one in group)
    room = rounding([one.value for one in group])
    found: list[tuple[float, Fact]] = []
    for noun in sorted(_noun(group)):
        for total in facts.of(noun):
            if total.sheet is first.sheet or total.one.kind != first.one.kind or total.one.of or total.one.remaining:
                continue
            if apart(total, first) or any(one.value >= total.value for one in group):
                continue
            narrowed = frozenset(word for one in group for word in one.one.modifiers)
            if clashing(total.one.modifiers, narrowed) or not 0.75 <= added / total.value <= 1.25:
                continue
            loose = 0.02 * total.value if total.one.stated else 0.0
            if abs(added - total.value) <= room + loose + 1e-6:
                return None
            common = facts.shared(total.context - {noun}, first.context - {noun})
            if strangers(total.sheet, first.sheet) and common < 1.2:
                continue
            everything = bool(re.search(r"\b(?:all|every|in all|total|altogether)\b", total.sheet.text, re.IGNORECASE))
            if first.one.kind == "money" and not last.one.remaining:
                continue  # sums of money are many and have one unit
            near = total.sheet.passage.unit.section == first.sheet.passage.unit.section
            if common >= 0.35 or (everything and (common > 0 or near)):
                found.append((common, total))
    if not found:
        return None
    common, total = max(found, key=lambda one: (one[0], one[1].place))
    terms = " + ".join(plain(one.value) for one in group)
    left = total.value - added
    return Candidate(
        kind="arithmetic",
        strength=0.92 if last.one.remaining or common > 0.8 else 0.8,
        a=total.span if len(total.sheet.text) > 200 else total.sheet.passage.span,
        b=first.sheet.passage.place(first.one.start, len(first.sheet.text)),
        triggers=(total.place, *(one.place for one in group)),
        why=f"{terms} = {plain(added)}, not {plain(total.value)}",
        question=f"Where do the other {plain(left)} belong?" if left > 0 else "Are some counted twice?",
    )


def _left(facts: Facts, index: int) -> Iterator[Candidate]:
    """A whole, a part of it, and a remainder that is not what the part leaves."""
    own = [one for one in facts.by_sheet[index] if one.one.kind in ("count", "money")]
    for whole in own:
        if whole.one.of or whole.one.remaining or whole.one.stated or whole.value < 5:
            continue
        for near in range(index, min(index + 2, len(facts.sheets))):
            for part in facts.by_sheet[near]:
                later = (near, part.one.start) > (index, whole.one.start)
                if not later or part.one.kind != whole.one.kind or not 0 < part.value < whole.value or part.one.stated:
                    continue
                partitive = part.one.of or not part.one.noun or same_noun(part.one.noun, whole.noun)
                gap = part.sheet.text[(whole.one.end if near == index else 0) : part.one.start]
                named = _OF_N.match(whole.sheet.text[: whole.one.start])
                if near == index and not (named or _PARTITION.search(gap)):
                    continue
                if not partitive or _CHANGING.search(gap) or part.one.remaining:
                    continue
                rest = _rest(facts, near, whole, part)
                if rest:
                    yield rest
                    return


def _rest(facts: Facts, index: int, whole: Fact, part: Fact) -> Candidate | None:
    due = whole.value - part.value
    home = whole.sheet.passage.unit
    others = [
        one
        for at in range(index, min(index + 3, len(facts.sheets)))
        for one in facts.by_sheet[at]
        if one.one.kind == whole.one.kind
        and (at, one.one.start) > (index, part.one.start)
        and facts.sheets[at].passage.unit.section == home.section
    ]
    if any(abs(one.value - due) <= 0.01 * whole.value for one in others) or not others:
        return None
    for one in others:
        before = one.sheet.text[max(0, one.one.start - 40) : one.one.start]
        low, high = max(0, one.one.start - 60), min(len(one.sheet.text), one.one.end + 60)
        cue = _LEFT.search(one.sheet.text, low, high) or STILL.search(one.sheet.text, one.one.end)
        single = len(others) == 1 or one.one.remaining
        if not cue or one.one.stated or not 0.4 <= one.value / due <= 2.2 or one.value == part.value or not single:
            continue
        if (
            not one.one.remaining
            and not re.search(r"\bthe\s*$", before)
            and not STILL.search(one.sheet.text, one.one.end)
        ):
            continue
        near = one.sheet is part.sheet
        return Candidate(
            kind="arithmetic",
            strength=0.88 if one.one.remaining or cue.group().lower() in ("thus", "the rest", "the others") else 0.72,
            a=one.span if near else one.sheet.passage.span,
            b=part.span if part.sheet is whole.sheet and near else whole.sheet.passage.span,
            triggers=(one.place, whole.place, part.place),
            why=f"{plain(whole.value)} less {plain(part.value)} leaves {plain(due)}, not {plain(one.value)}",
            question="Who or what else is counted out?",
        )
    return None
