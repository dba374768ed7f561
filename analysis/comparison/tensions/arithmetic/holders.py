"""Rates as a text states them: so much of one thing for each of another, in a period or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from analysis.comparison.tensions.arithmetic import rate_words as words
from analysis.comparison.tensions.arithmetic.share_words import RESTATES
from analysis.comparison.tensions.numbers.facts import Facts
from analysis.comparison.tensions.numbers.figure_words import NO_THING
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.quantity import Quantity, number
from analysis.comparison.tensions.numbers.same_matter import same_noun
from analysis.text.caseless import Caseless

MINORS = {"cent": 0.01, "pence": 0.01, "penny": 0.01, "penni": 0.01}
"""Coins of which a hundred make one of the larger unit."""

SAME_THINGS = "Do both figures count the same things, over the same time?"
"""What would dissolve a rate that its two figures do not make."""

NEAR = 3
"""How many sentences apart a rate, its number and its sum stand at most where nothing else ties them."""

_NO = Caseless(r"\b(?:no|not one|none of the|nobody|never)\b")


@dataclass(frozen=True, kw_only=True)
class Rate:
    """So much of one thing for each of another.

    Attributes:
        index: the sentence.
        one: the figure.
        low, high: what it may be exactly.
        unit: what there is so much of: a noun, or "money".
        holder: lemma of what each has it, or a period ("day").
        period: where a holder has it in a period ("for each household a month"), that period; else "".
    """

    index: int
    one: Quantity
    low: float
    high: float
    unit: str
    holder: str
    period: str = ""


def some_only(counted: Quantity, there: Sheet, here: Sheet) -> bool:
    """Whether what ``there`` counts is narrower than what ``here`` has a rate: 15 million working families."""
    said = {token.lower_ for token in here.passage.tokens}
    return bool(counted.modifiers - said or words.NARROWER.match(there.text, counted.end))


def rates(facts: Facts, index: int) -> Iterator[Rate]:
    """The rates stated in a sentence."""
    sheet = facts.sheets[index]
    for one in sheet.figures:
        if (
            one.kind not in ("count", "money", "time")
            or one.of
            or one.remaining
            or (one.kind == "time" and words.TERM.search(sheet.text, 0, one.start))
            or words.OF_WHOM.search(sheet.text, 0, one.start)
        ):
            continue
        holder, period = _holders(facts, index, one)
        unit = "money" if one.kind == "money" else _noun(facts, index, one, holder)
        if (
            not (holder or period)
            or not unit
            or unit in (holder, period)
            or (unit in NO_THING - words.MEASURED_TOO and one.kind == "count")
        ):
            continue
        scale = MINORS.get(one.unit, 1.0) if one.kind == "money" else 1.0
        lot = words.FOR_LOT.match(sheet.text, one.end)
        scale /= (number(lot["lot"]) or 1) if lot else 1
        none = one.stated == "more" and _NO.search(sheet.text, 0, one.start)
        low, high = (0.0, one.low) if none else (one.low, one.high)
        rate = Rate(
            index=index, one=one, low=low * scale, high=high * scale, unit=unit, holder=holder or period,
            period=period if holder else "",
        )  # fmt: skip
        yield rate
        later = facts.sheets[index + 1] if index + 1 < len(facts.sheets) else None
        if later and words.NOW.match(later.text):
            for now in later.figures[:1]:  # "48 pupils to a teacher. Now there are 36."
                if now.kind == "count" and not now.noun:
                    yield replace(rate, index=index + 1, one=now, low=now.low, high=now.high)


def _noun(facts: Facts, index: int, one: Quantity, holder: str) -> str:
    """What there is so much of; where left out, what was counted before that is not the holder."""
    place = facts.sheets[index].place(one)
    noun = next((fact.noun for fact in facts.by_sheet[index] if fact.place == place), one.noun)
    if one.noun or not same_noun(noun, holder):
        return noun
    before = [fact.noun for fact in facts.by_sheet[index] if fact.one.end <= one.start and fact.one.kind == "count"]
    return next((other for other in reversed(before) if other and not same_noun(other, holder)), "")


def _holders(facts: Facts, index: int, one: Quantity) -> tuple[str, str]:
    """What each has so much of, and in which period: either may be empty."""
    sheet = facts.sheets[index]
    text = sheet.text
    ratio = words.FOR_EVERY.search(text, 0, one.start)
    if not ratio and words.LOT.search(text, 0, one.start):
        ratio = words.TO_ONE.match(text, one.end)
    if ratio:
        return _lemma(sheet, ratio), ""
    holder, period = _named_behind(facts, index, one)
    if words.HEADWISE.match(text, one.end):
        holder = "person"
    priced = one.kind == "money" or bool(holder or period)
    holder, period = _named_ahead(facts, index, one, holder, period)
    low, high = stretch(sheet, one.start, one.end)
    usual = words.USUAL.search(text, low, high)
    if usual and not period:
        period = usual["unit"].lower()
    periodic = words.PERIODIC.search(text, low, high)
    if periodic and not period and (priced or words.AVERAGE.search(text, low, high)):
        period = words.PERIODS[periodic.group(1).lower()]
    if one.kind == "money" and period and not holder:
        for fact in facts.by_sheet[index]:  # "84 crowns a month, drawn by 3,000 persons"
            if fact.one.kind == "count" and fact.one.start > one.end and words.TO_WHOM.search(text, 0, fact.one.start):
                holder = fact.noun
    if not holder and index and RESTATES.match(text):
        earlier = [two for two in facts.sheets[index - 1].figures if two.kind == one.kind]
        if earlier:
            holder = _holders(facts, index - 1, earlier[-1])[0]
    return holder, period


def _named_behind(facts: Facts, index: int, one: Quantity) -> tuple[str, str]:
    """The holder and the period that stand behind a figure: "for each household a month", "60 crowns per day"."""
    sheet = facts.sheets[index]
    holder, period = "", ""
    tokens = sheet.passage.after(one.end)
    for at, token in enumerate(tokens[:12]):
        word = token.lower_
        following = tokens[at + 1 : at + 5]
        if word in ("each", "apiece") and (not following or following[0].pos_ not in ("NOUN", "ADJ", "ADP")):
            holder = holder or _before(facts, index, one)
        elif word in ("each", "every", "per", "a", "an"):
            head = _head(following)
            if _is_each_of(sheet, token):
                holder = holder or _before(facts, index, one)
            elif head in words.DAYS and head and following[0].lower_ not in words.NUMBERED:
                period = period or ("" if at and tokens[at - 1].lower_ in words.WITHIN else head)
            elif word not in ("a", "an") and head:
                holder = holder or head
        elif word in words.PERIODLY:
            period = period or words.PERIODLY[word]
        elif token.pos_ in ("VERB", "AUX", "PUNCT") or token.like_num or word in ("and", "but", "while"):
            break
    return holder, period


def _named_ahead(facts: Facts, index: int, one: Quantity, holder: str, period: str) -> tuple[str, str]:
    """The same with what stands before the figure in its stretch: "each member pays", "on average an adviser sees"."""
    sheet = facts.sheets[index]
    text = sheet.text
    low, high = stretch(sheet, one.start, one.end)
    stop = sheet.passage.offset + one.start
    before = [token for token in sheet.passage.words(low, one.start) if token.idx + len(token.text) <= stop]
    averaged = words.AVERAGE.search(text, low, high)
    for at, token in enumerate(before):
        if holder:
            break
        following = before[at + 1 : at + 7]
        if _is_each_of(sheet, token):
            us = at + 2 < len(before) and before[at + 2].lower_ == "us"
            holder = "person" if us else _before(facts, index, one)
        elif token.lower_ in ("each", "every", "no") and not any(two.lower_ == "and" for two in before[at:]):
            head = _head(following)
            holder, period = (holder, period or head) if head in words.DAYS else (head, period)
        elif token.lower_ in ("a", "an", "the", "one", "average") and (
            _subject(following[:4]) or (at == 2 and before[1].lower_ == "average")  # "on average an adviser"
        ):
            general = token.lower_ in ("a", "an", "one") and (at < 2 or averaged) and _present(sheet)
            holder = _head(following) if (averaged or general) and not words.FURTHER.search(text, 0, stop) else ""
        elif at == 0 and one.kind == "money" and _pays(token) and words.PAYS.search(text, low, one.start):
            holder = in_singular(token)
    return holder, period


def _is_each_of(sheet: Sheet, token: Token) -> bool:
    return words.EACH_OF.match(sheet.text, token.idx - sheet.passage.offset) is not None


def _pays(token: Token) -> bool:
    """Whether a plural is the subject ("Members pay")."""
    return token.tag_ == "NNS" and token.dep_ == "nsubj"


def _lemma(sheet: Sheet, match: re.Match[str]) -> str:
    tokens = sheet.passage.words(*match.span("holder"))
    return in_singular(tokens[-1]) if tokens else ""


def _present(sheet: Sheet) -> bool:
    """Whether a sentence tells what is usual."""
    return sheet.passage.root.tag_ in ("VBP", "VBZ", "MD") or sheet.passage.root.morph.get("Tense", []) == ["Pres"]


def _subject(tokens: Sequence[Token]) -> bool:
    """Whether "a borrower" is who has it, not "a total" or "an average"."""
    nouns = [token for token in tokens if token.pos_ == "NOUN"]
    return (
        bool(nouns)
        and nouns[0].dep_ in ("nsubj", "nsubjpass")
        and nouns[0].tag_ == "NN"
        and nouns[0].lemma_.lower() not in NO_THING | {"average"}
    )


def _head(tokens: Sequence[Token]) -> str:
    """The noun of "each (new) voter"."""
    last = ""
    for token in tokens:
        if token.pos_ in ("NOUN", "PROPN"):
            last = in_singular(token)
        elif last or (token.pos_ not in ("ADJ", "VERB", "NUM", "DET", "PRON") and token.lower_ != "of"):
            break
    return last


def _before(facts: Facts, index: int, one: Quantity) -> str:
    """Whom "each" means: the number told before it."""
    earlier = [fact for fact in facts.by_sheet[index] if fact.one.end <= one.start and fact.one.kind == "count"]
    if not earlier and index:
        earlier = [fact for fact in facts.by_sheet[index - 1] if fact.one.kind == "count"][-1:]
    earlier = [fact for fact in earlier if fact.noun and not same_noun(fact.noun, one.noun)]
    return earlier[0].noun if earlier else ""
