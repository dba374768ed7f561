"""Quantities as a text writes them: how many, of what, out of what, about or exactly.

Two libraries were tried. ``text2num`` rewrites a text with digits in it but gives no offsets, dozens or fractions
("one third" becomes "one 3rd"); ``quantulum3`` reads "8 mln" as a volume times a force and loses both the counted noun
and ratios ("nine out of ten" is two numbers). Offsets, nouns and ratios are what the arithmetic needs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.comparison.tensions.numbers import number_words as words
from analysis.comparison.tensions.numbers.counted_nouns import NounPhrase, noun_behind, share_of
from analysis.comparison.tensions.numbers.dates import When
from analysis.comparison.tensions.numbers.lemmas import cut_plural
from analysis.comparison.tensions.numbers.quantity import Quantity, number
from analysis.comparison.tensions.numbers.units import carry_money, carry_percent, lend
from analysis.comparison.tensions.read.passages import Passage
from analysis.text.caseless import Caseless
from analysis.text.words import MONTHS

WHOLES = frozenset([*range(2, 11), 12, 15, 20, 25, 50, 100, 1000])
"""Out of how many a share is told: round numbers."""

_PAID = re.compile(rf"\s*(?P<unit>{words.CURRENCY})\b")
_BEFORE = 80
"""Characters before a number in which its label or hedge stands."""

_NUMBERS = Caseless(rf"(?<![\w.])(?<!\d[,/-]){words.NUMBER}")


def quantities(passage: Passage, when: Sequence[When] = ()) -> list[Quantity]:
    """The quantities of a passage, in order; numbers inside dates, labels ("Section 31") and ordinals are none."""
    found = _Reading(passage, when).quantities()
    if not found:
        return found
    text = passage.text
    return carry_money(text, carry_percent(text, lend(text, sorted(found, key=lambda one: one.start))))


class _Reading:
    """One passage read form by form, the longest first: what one form has taken is not read again as another."""

    def __init__(self, passage: Passage, when: Sequence[When]) -> None:
        self._passage, self._text = passage, passage.text
        self._taken = [(one.start, one.end) for one in when]
        self._found: list[Quantity] = []

    def quantities(self) -> list[Quantity]:
        """What is found, form by form."""
        numeral = words.NUMERAL.search(self._text) is not None  # most passages have none: half of the forms need one
        if numeral:
            self._ratios()
        self._parts_of_every()
        self._most()
        if numeral:
            self._fractions()
        self._every_nth()
        self._vague()
        if numeral:
            self._numbers()
        return self._found

    def _free(self, match: re.Match[str]) -> bool:
        start, end = match.span()
        return all(end <= begin or start >= stop for begin, stop in self._taken)

    def _take(self, one: Quantity, *spans: tuple[int, int]) -> None:
        self._found.append(one)
        self._taken += spans

    def _ratios(self) -> None:
        """Read "Nine out of ten", "one pupil in five"."""
        passage = self._passage
        for match in words.RATIO.finditer(self._text) if words.RATIO_ENDS.search(self._text) else ():
            part, whole = number(match["part"]), number(match["whole"])
            if not (part and whole and part < whole and self._free(match)):
                continue
            single = part == 1 and match["noun"].strip() and "-" in match["whole"]  # "one athlete in thirty-two"
            if (whole not in WHOLES and not single) or re.search(r"[,;:]", match["noun"]):
                continue
            after = noun_behind(passage, match.end())
            if " in " in match.group() and "out of" not in match.group() and self._only_inside(match, part, after[0]):
                continue
            noun = noun_behind(passage, match.end("part")) if match["noun"].strip() else after
            self._take(_share(passage, match.span(), part / whole, noun, every=whole), match.span())

    def _only_inside(self, match: re.Match[str], part: float, after: str) -> bool:
        """Whether "in" leads to a place or a time and not to a whole ("2 projects in 10 towns", "one in two years")."""
        if after in words.TIME:
            return True
        if re.search(r"\b(?:every|each)\b", match.group()):
            return False
        worded = number(match["whole"]) in (20, 50, 100, 1000) and not match["noun"]
        if part > 9 and not (worded and not re.search(r"\d", match.group())):
            return True
        named = match["noun"].strip(" ").lower() not in ("", "times", "time")
        return bool(after) and named and not _verb_next(self._passage, match.end())

    def _parts_of_every(self) -> None:
        """Read "Of every ten pupils three"."""
        for match in words.OF_EVERY.finditer(self._text):
            part, whole = number(match["part"]), number(match["whole"])
            if part and whole and part < whole and self._free(match):
                noun = noun_behind(self._passage, match.end("whole"))
                one = _share(self._passage, match.span("part"), part / whole, noun, every=whole)
                self._take(one, match.span("part"), match.span("whole"))

    def _most(self) -> None:
        """Read "Most of the pupils", "nearly all"."""
        for match in words.MOST_OF.finditer(self._text):
            if self._free(match):
                one = _share(self._passage, match.span(), 0.5001, noun_behind(self._passage, match.end()))
                low = 0.8 if match["nearly"] else 0.5001
                self._take(replace(one, low=low, high=1.0, stated="vague"), match.span())

    def _fractions(self) -> None:
        """Read "Two thirds", "half of the pupils"."""
        for match in words.FRACTION.finditer(self._text):
            if self._free(match) and not self._is_loose(match) and not self._is_no_share(match):
                value = 0.5 if match["half"] else _fraction(match)
                noun = share_of(self._passage, match.end())
                self._take(_share(self._passage, match.span(), value, noun), match.span())

    def _is_loose(self, match: re.Match[str]) -> bool:
        """Whether a half or a single part ("a third") has nothing behind it that it could be a share of."""
        if not match["half"] and match["whole"].endswith("s"):
            return False
        if _BY.search(self._text, 0, match.start()):
            return False  # "grew by a fifth"
        tokens = self._passage.after(match.end())
        if match["part"] and match["part"].lower() == "one" and tokens and tokens[0].pos_ in ("VERB", "AUX", "ADV"):
            return False  # "one half goes to nurseries"
        following = self._text[match.end() :]
        return not (words.FRACTION_GOES_ON.match(following) or (match["half"] and words.HALF_OF.match(following)))

    def _is_no_share(self, match: re.Match[str]) -> bool:
        """Whether it is a rate ("one visit a quarter"), a part of the year ("the first quarter") or of the hour."""
        if match.group().lower() == "a quarter" and _before(self._passage, match.start()) == "NOUN":
            return True
        if _NTH.search(self._text, 0, match.start()) or _AND_A.search(self._text, 0, match.start()):
            return True
        return _PAST_THE_HOUR.match(self._text, match.end()) is not None

    def _every_nth(self) -> None:
        """Read "Every fifth pupil", "every other"."""
        for match in words.EVERY.finditer(self._text):
            if self._free(match):
                whole = 2 if match["nth"].lower() == "other" else words.ORDINALS[match["nth"].lower()]
                noun = noun_behind(self._passage, match.end())
                self._take(_share(self._passage, match.span(), 1 / whole, noun, every=whole), match.span())

    def _vague(self) -> None:
        """Read "A majority", "a small minority"; no "absolute majority", which a rule needs and nobody has."""
        for match in words.VAGUE.finditer(self._text):
            if not self._free(match) or _NEEDED.search(self._text, 0, match.start()):
                continue
            low, high = (0.5001, 1.0) if match["which"].lower() == "majority" else (0.0, 0.4999)
            low = 0.6 if match["much"] and high == 1.0 else low
            one = _share(self._passage, match.span(), low, share_of(self._passage, match.end()))
            self._take(replace(one, low=low, high=high, stated="vague"), match.span())

    def _numbers(self) -> None:
        """All other numbers: "40 per cent", "1,200 pupils", "3 million"."""
        for match in _NUMBERS.finditer(self._text):
            start, end = match.span()
            counted = number(match.group())
            if not self._free(match) or counted is None or self._is_none_counted(match, counted):
                continue
            percent = words.PERCENT.match(self._text, end)
            if percent:
                kind = "points" if percent["unit"].lower().startswith("percentage") else "share"
                span = start, percent.end()
                one = _share(self._passage, span, counted / 100, share_of(self._passage, percent.end()))
                self._take(replace(one, kind=kind), span)
                continue
            thing = _counted(self._passage, start, end, counted)
            if thing:
                self._take(thing, (start, end))

    def _is_none_counted(self, match: re.Match[str], counted: float) -> bool:
        """Whether a number is a label, a measure of two sides, a day, an ordinal, an hour, an age or a mark."""
        text = self._text
        start, end = match.span()
        if words.LABEL.search(text, max(0, start - _BEFORE), start) and not words.SCALED.search(match.group()):
            return True
        if _TIMES_OR_MONTH.match(text, end) or _TIMES.search(text, 0, start):
            return True
        if counted <= 31 and _MONTH.search(text, 0, start) and not noun_behind(self._passage, end)[0]:
            return True  # "April 19", where no year is told
        if words.ORDINAL_ENDS.match(text, end) or _ENDS.match(text, end) or _is_hour(text, start, end, counted):
            return True
        if counted <= 30 and words.UNDER_AGE.search(text, 0, start) and not words.NO_AGE.match(text, end):
            return True  # "children under ten"
        if words.AGE_OR_LABELS.search(text, max(0, start - _BEFORE), start) or _mid_marker(text, start, end):
            return True
        return _marker(text, start, end)


_BY = re.compile(r"\bby\s(?:(?:about|some|around|nearly|almost|over|more than)\s)?$")
_NTH = re.compile(r"\b(?:first|second|third|fourth|last)\s$")
_AND_A = re.compile(r"\b(?:year|decade|century|month|week|day|hour|million|billion)s? and $")
"""Before "a half" that goes on with a span of time: "a year and a half"."""
_PAST_THE_HOUR = re.compile(r" (?:past|hour|year|an?\b|as (?:many|much|large|high|big|long) )")
_NEEDED = re.compile(
    r"(?:two-thirds|(?:by|with|of|needs?|requir\w+) (?:an? |the )?absolute|simple|qualified|fifths|quarters)\s*$"
)
"""Before "majority": the one that a vote takes."""

_TIMES_OR_MONTH = re.compile(
    r"\s?[x×]\s?\d|(?:(?:,| and| to| or) \d\d?)*"
    rf"\s(?:of )?(?:{'|'.join(name.title() for name in MONTHS)})\b"
)
"""After a number that is a day ("23, 24 and 25 September") or one of two sides ("3 x 4")."""

_MONTH = re.compile(rf"\b(?:{'|'.join(name.title() for name in MONTHS)}) (?:(?:\d\d?,? (?:and |to |or )?)|\d\d?[-–])*$")
"""Before a number that is a day, or one of several: "April 19", "May 13 and 20"."""

_TIMES = re.compile(r"\d\s?[x×]\s?$")
_ENDS = re.compile(r"(?:st|nd|rd|th)\b|[/]\d|\s?(?:[ap]\.?m\.|o[’']clock)")


def _verb_next(passage: Passage, end: int) -> bool:
    """Whether a verb follows: "one pupil in nine left school"."""
    tokens = passage.after(end)
    verb = ("VBD", "VBZ", "VBP", "MD", "VBN")
    taken_for_noun = len(tokens) > 1 and tokens[0].tag_ == "NNS" and tokens[1].pos_ in ("DET", "PRON")  # "cheats the"
    return bool(tokens) and (tokens[0].tag_ in verb or tokens[0].lower_ in words.VERBS_TOO or taken_for_noun)


def _before(passage: Passage, start: int) -> str:
    """The part of speech of the word before a place: "one visit a quarter" is a rate."""
    tokens = passage.words(0, max(0, start - 1))
    return tokens[-1].pos_ if tokens else ""


def _is_hour(text: str, start: int, end: int, counted: float) -> bool:
    """Whether a number is an hour ("until five in the afternoon") and not how many ("held 12 at night")."""
    return counted <= 12 and bool(
        words.OF_DAY.match(text, end) and words.AT_AN_HOUR.search(text, max(0, start - _BEFORE), start)
    )


def _mid_marker(text: str, start: int, end: int) -> bool:
    """Whether a number counts off points within a sentence ("first that 1) …, 2) …") or is a note's ("the Act)30")."""
    if not text[start:end].isdecimal():
        return False
    if text[end : end + 1] == ")":
        return text.count("(", 0, start) <= text.count(")", 0, start)
    return text[start - 1 : start] == ")"


def _marker(text: str, start: int, end: int) -> bool:
    """Whether a number counts paragraphs, footnotes or a file rather than things."""
    if (start and text[start - 1] in "/#") or text[end : end + 1] == "/":
        return True
    if text[:start].strip(" (•-"):
        return False
    return (
        text[start:end].isdigit() and bool(re.match(r"[.)]|\s+[A-Z]|\s*$", text[end:])) and int(text[start:end]) < 400
    )


def _fraction(match: re.Match[str]) -> float:
    part = number(match["part"]) or 1
    return part / words.FRACTIONS[match["whole"].lower()]


def _share(passage: Passage, span: tuple[int, int], value: float, noun: NounPhrase, every: float = 0.0) -> Quantity:
    low, high, stated, start = _hedged(passage.text, span[0], value)
    return Quantity(
        start=start, end=span[1], low=low, high=min(high, max(1.0, value)), kind="share", stated=stated, noun=noun[0],
        modifiers=noun[1], of=noun[2], every=every, remaining=_remaining(passage.text, span[0]),
    )  # fmt: skip


def _counted(passage: Passage, start: int, end: int, value: float) -> Quantity | None:
    """What a number counts; None for a "one" that counts nothing."""
    text = passage.text
    if value == 1 and not text[start:end].isdigit():
        return None  # "one of the most", "without one": rarely a count
    low, high, stated, begin = _hedged(text, start, value)
    money = _PAID.match(text, end) or re.search(r"(?P<unit>[$€£¥])\s?$", text[max(0, start - 2) : start])
    noun, modifiers, of = noun_behind(passage, end)
    named = None if noun else words.NAMED_BEFORE.search(text, 0, start)
    if named and not money and not of:
        noun = cut_plural(named["noun"])
    many = value >= 1000 or re.search(r"[a-z]-[a-z]", text[end : end + 30].split(" of ")[0].split(",")[0])
    sums = noun in words.SUMS and bool(re.search(r"[mb]illion|\b(?:bn|mln)\b", text[start:end]))
    kind = "money" if money or sums else "time" if noun in words.TIME and not many else "count"
    return Quantity(
        start=begin, end=end, low=low, high=high, kind=kind, stated=stated, noun=noun, modifiers=modifiers, of=of,
        remaining=_remaining(text, start), unit=money["unit"].lower().rstrip("s") if money else "",
    )  # fmt: skip


def _remaining(text: str, start: int) -> bool:
    if not text[:start].rstrip().lower().endswith(("of", "remaining", "other", "rest,", "last")):
        return False
    if re.search(r"\b(?:balance|remainder|rest|residue) of\s*$", text[:start], re.IGNORECASE):
        return True
    return bool(re.search(r"\b(?:remaining|other|rest,|last)\s*$", text[:start], re.IGNORECASE)) and bool(
        re.search(
            r"\b(?:the|its|their|our|whose)\s+(?:remaining|other|last)\s*$|rest,\s*$", text[:start], re.IGNORECASE
        )
    )


def _hedged(text: str, start: int, value: float) -> tuple[float, float, str, int]:
    """What a hedge before a number makes of it: the interval it allows, its kind, and where the hedge begins."""
    match = words.ABOUT.search(text, max(0, start - _BEFORE), start)
    if not match:
        return value, value, "", start
    if (match["more"] or match["less"]) and words.BASED.search(text, 0, match.start()):
        return value, value, "", start  # "2,400 more than the 10,000 of the year before"
    if match["bare"]:
        return value, value * 1.12, "about", match.start()
    if match["less"]:
        nearly = match["less"].lower() in ("nearly", "almost", "not quite", "just under", "barely", "close to")
        return value * (0.88 if nearly else 0.0), value, "less", match.start()
    if match["more"]:
        return value, value * 1.5, "more", match.start()
    return value * 0.9, value * 1.1, "about", match.start()
