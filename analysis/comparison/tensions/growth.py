"""Changes against figures that stand elsewhere: "complaints are down by half", and pages on 500 and 400 of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from spacy.tokens import Token

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.changes import changes, say_change
from analysis.comparison.tensions.ends import Change, old_and_new
from analysis.comparison.tensions.facts import Fact, Facts, apart, clashing, content, stretch
from analysis.comparison.tensions.figure_words import HEADS, MEASURES
from analysis.comparison.tensions.figures import Sheet, plain
from analysis.comparison.tensions.quantity import number
from analysis.comparison.tensions.same_matter import same_noun

_SPAN = re.compile(
    r"\b(?:in|within|over|for|during)\s+(?:the\s+)?(?:space\s+of\s+|course\s+of\s+)?(?:just\s+|only\s+|(?:past|last)\s+)*"
    r"(?P<count>\d+|a|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\s+(?P<unit>year|decade)s?\b",
    re.IGNORECASE,
)
_CHANGING = re.compile(
    r"^(?:ris|rose|grow|increas|climb|expand|gain|jump|soar|rais|improv|fall|fell|drop|declin|decreas|shr[aiu]nk|reduc|cut"
    r"|lower|sank|sink|diminish|slump|doubl|tripl|trebl|quadrupl|halv|fold|steep|reach|meet|met)",
)

_PORTION = re.compile(r"\b(?:share|proportion|percentage|quota|rate)\b", re.IGNORECASE)
"""What is itself told in shares."""

_WILD = 4.0
"""Figures that changed so many times more than stated are of something else."""

_ENOUGH = 0.35
"""Weight of the words in common from which two measures are of one thing."""


def find_growth(facts: Facts) -> Iterator[Candidate]:
    """Stated changes that figures elsewhere in the text do not bear out."""
    for index, sheet in enumerate(facts.sheets):
        for change in changes(sheet):
            if change.amount or change.within:
                continue
            found = _against(facts, index, change)
            if found:
                yield found


def measured(sheet: Sheet, change: Change) -> frozenset[str]:
    """What a change is a change of: the nouns of its statement."""
    dated = {token.i for when in sheet.dates for token in sheet.passage.words(when.start, when.end)}
    tokens = _object(sheet, change) or sheet.passage.words(*stretch(sheet, change.start, change.end))
    return frozenset(
        word
        for word in content(
            token for token in tokens if token.pos_ in ("NOUN", "PROPN", "ADJ") and token.i not in dated
        )
        if not _CHANGING.match(word)
    )


def _object(sheet: Sheet, change: Change) -> list[Token]:
    """What a verb of change changes: its object, else its subject."""
    inside = sheet.passage.words(change.start, change.end)
    verb = next((token for token in inside if token.pos_ == "VERB"), inside[0] if inside else None)
    while verb is not None and verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    if verb is None:
        return []
    for role in (("dobj",), ("nsubj", "nsubjpass")):
        for child in verb.children:
            if child.dep_ in role and not any(token.i == child.i for token in inside):
                found = list(child.subtree)
                if content(found):
                    return found
    return []


def _against(facts: Facts, index: int, change: Change) -> Candidate | None:
    sheet = facts.sheets[index]
    wanted = measured(sheet, change)
    if not wanted or old_and_new(sheet, change):
        return None
    rated = sorted(
        (
            (score, old, new)
            for score, old, new in _pairs(facts, index, change, wanted)
            if _fits(sheet, change, old, new)
        ),
        key=lambda one: (-one[0], one[1].place, one[2].place),
    )
    loose = [
        (score, old, new, new.value / old.value)
        for score, old, new in rated
        if old.value > 0
        and (new.value / old.value - 1) * change.sign > 0
        and abs(new.value / old.value - 1) < _WILD * max(abs(change.low - 1), abs(change.high - 1))
    ]
    if not loose or any(
        change.low * (0.9 if old.one.stated or new.one.stated else 1)
        <= ratio
        <= change.high * (1.1 if old.one.stated or new.one.stated else 1)
        for _, old, new, ratio in loose
    ):
        return None
    score, old, new, ratio = loose[0]
    far = max((old, new), key=lambda one: (abs(one.sheet.passage.order - sheet.passage.order), one.place))
    low, high = stretch(sheet, change.start, change.end)
    stated = sheet.text[change.start : change.end].strip()
    return Candidate(
        kind="arithmetic",
        strength=0.9 if score > 0.75 else 0.7,
        a=sheet.passage.place(low, high),
        b=new.sheet.passage.span if new.sheet is old.sheet else far.span,
        triggers=(sheet.passage.place(change.start, change.end), old.place, new.place),
        why=f"from {plain(old.value)} to {plain(new.value)} is {say_change(ratio)}, not “{stated}”",
        question="Is the change measured from another starting point?",
    )


def _pairs(facts: Facts, index: int, change: Change, wanted: frozenset[str]) -> Iterator[tuple[float, Fact, Fact]]:
    """Two figures of the thing measured, the older first, and how sure it is the same thing."""
    near: list[tuple[float, Fact]] = []
    for fact in facts.about(wanted, facts.sheets[index]):
        own = fact.sheet is facts.sheets[index] and fact.one.start < change.end and change.start < fact.one.end
        portion = _PORTION.search(facts.sheets[index].text)
        if (
            own
            or (fact.one.kind == "share") != bool(portion)
            or (fact.one.of == "the" and not portion)
            or fact.one.remaining
        ):
            continue
        named = any(same_noun(fact.noun, word) for word in wanted)
        measure = (
            portion is not None
            or fact.noun in MEASURES | HEADS
            or fact.one.kind == "money"
            or fact.sheet.passage.unit.kind == "row"
        )
        covered = facts.covered(wanted, fact.context | fact.own | fact.one.modifiers)
        if covered >= (0.4 if named else 0.5) and (named or measure or covered > 0.75):
            near.append((covered, fact))
    for _, strong in list(near):  # the other figure may leave out what the first one said
        for fact in facts.by_noun.get(strong.noun, ()) if strong.noun in MEASURES else ():
            known = any(fact is one for _, one in near) or fact.sheet is facts.sheets[index]
            if not known and facts.shared(fact.own - {fact.noun}, strong.own) >= _ENOUGH:
                near.append((0.5, fact))
    for position, (score, one) in enumerate(near):
        for other_score, other in near[position + 1 :]:
            alike = one.noun == other.noun or same_noun(one.noun, other.noun) or not (one.noun and other.noun)
            if not alike or one.one.kind != other.one.kind or one.one.unit != other.one.unit or not apart(one, other):
                continue
            if clashing(one.one.modifiers - wanted, other.one.modifiers - wanted):
                continue
            if not (one.when and other.when):
                continue
            old, new = (one, other) if one.when[1] < other.when[1] else (other, one)
            yield min(score, other_score) if one.sheet is not other.sheet else max(score, other_score), old, new


def _fits(sheet: Sheet, change: Change, old: Fact, new: Fact) -> bool:
    """Whether two figures are of the years that a statement of change names, where it names any."""
    if not (old.when and new.when):
        return False
    first, last = date.fromordinal(old.when[0]).year, date.fromordinal(new.when[1]).year
    low, high = stretch(sheet, change.start, change.end)
    since = [when for when in sheet.dates if when.relation in ("since", "from") and low <= when.start < high]
    if since and all(when.year != first for when in since):
        return False
    told = [when for when in sheet.dates if when.relation in ("in", "during", "") and low <= when.start < high]
    if told and all(when.year != last for when in told):
        return False
    span = _SPAN.search(sheet.text, low, high)
    if span:
        count = (number(span["count"]) or 1) * (10 if span["unit"].lower() == "decade" else 1)
        return abs(last - first - count) <= 1
    return True
