"""Quantities as a text writes them: how many, of what, out of what, about or exactly.

Two libraries were tried. ``text2num`` rewrites a text with digits in it but gives no offsets, dozens or fractions
("one third" becomes "one 3rd"); ``quantulum3`` reads "8 mln" as a volume times a force and loses both the counted noun
and ratios ("nine out of ten" is two numbers). Offsets, nouns and ratios are what the arithmetic needs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.dates import When
from analysis.comparison.tensions.numbers.lemmas import cut_plural
from analysis.comparison.tensions.numbers.number_words import (
    ABOUT,
    BASED,
    CURRENCY,
    DETERMINERS,
    EVERY,
    FRACTION,
    FRACTION_GOES_ON,
    FRACTIONS,
    HALF_OF,
    LABEL,
    MONTH_NAME,
    MOST_OF,
    NAMED_BEFORE,
    NO_AGE,
    NO_NOUN,
    NUMBER,
    NUMERAL,
    OF_EVERY,
    ORDINAL_ENDS,
    ORDINALS,
    PERCENT,
    POINTED,
    RATIO,
    SCALED,
    SUMS,
    TIME,
    UNDER_AGE,
    VAGUE,
    VERBS_TOO,
)
from analysis.comparison.tensions.numbers.quantity import Quantity, number
from analysis.comparison.tensions.numbers.units import carry_money, carry_percent, lend
from analysis.comparison.tensions.read.passages import Passage
from analysis.extraction.parse.grammar import beside
from analysis.text.caseless import Caseless

WHOLES = frozenset([*range(2, 11), 12, 15, 20, 25, 50, 100, 1000])
"""Out of how many a share is told: round numbers."""

_PAID = re.compile(rf"\s*(?P<unit>{CURRENCY})\b")
_BEFORE = 80
"""Characters before a number in which its label or hedge stands."""

_NUMBERS = Caseless(rf"(?<![\w.])(?<!\d[,/-]){NUMBER}")


def quantities(passage: Passage, when: Sequence[When] = ()) -> list[Quantity]:
    """The quantities of a passage, in order; numbers inside dates, labels ("Section 31") and ordinals are none."""
    text = passage.text
    taken = [(one.start, one.end) for one in when]
    found: list[Quantity] = []

    def free(start: int, end: int) -> bool:
        return all(end <= begin or start >= stop for begin, stop in taken)

    numeral = NUMERAL.search(text) is not None
    for match in RATIO.finditer(text) if numeral else ():
        part, whole = number(match["part"]), number(match["whole"])
        if not (part and whole and part < whole and free(*match.span())):
            continue
        inside = " in " in match.group() and "out of" not in match.group()
        single = part == 1 and match["noun"].strip() and "-" in match["whole"]  # "one athlete in thirty-two"
        if (whole not in WHOLES and not single) or re.search(r"[,;:]", match["noun"]):
            continue
        after = _noun(passage, match.end())
        worded = whole in (20, 50, 100, 1000) and not match["noun"] and not re.search(r"\d", match.group())
        if (
            inside
            and not re.search(r"\b(?:every|each)\b", match.group())
            and (
                (part > 9 and not worded)
                or (
                    after[0]
                    and match["noun"].strip(" ").lower() not in ("", "times", "time")
                    and not _verb_next(passage, match.end())
                )
            )
        ):
            continue
        if inside and after[0] in TIME:
            continue
        noun = _noun(passage, match.end("part")) if match["noun"].strip() else after
        found.append(_share(passage, match.span(), part / whole, noun, every=whole))
        taken.append(match.span())
    for match in OF_EVERY.finditer(text):
        part, whole = number(match["part"]), number(match["whole"])
        if part and whole and part < whole and free(*match.span()):
            start, end = match.span("part")
            noun = _noun(passage, match.end("whole"))
            found.append(_share(passage, (start, end), part / whole, noun, every=whole))
            taken += [match.span("part"), match.span("whole")]
    for match in MOST_OF.finditer(text):
        if free(*match.span()):
            one = _share(passage, match.span(), 0.5001, _noun(passage, match.end()))
            low = 0.8 if match["nearly"] else 0.5001
            found.append(replace(one, low=low, high=1.0, stated="vague"))
            taken.append(match.span())
    for match in FRACTION.finditer(text) if numeral else ():
        if not free(*match.span()):
            continue
        value = 0.5 if match["half"] else _fraction(match)
        following = text[match.end() :]
        loose = match["half"] or not match["whole"].endswith("s")
        if re.search(r"\bby\s(?:(?:about|some|around|nearly|almost|over|more than)\s)?$", text[: match.start()]):
            loose = False  # "grew by a fifth"
        tokens = passage.after(match.end())
        told = match["part"] and match["part"].lower() == "one" and tokens and tokens[0].pos_ in ("VERB", "AUX", "ADV")
        loose = loose and not told  # "one half goes to nurseries"
        if loose and not (FRACTION_GOES_ON.match(following) or (match["half"] and HALF_OF.match(following))):
            continue
        rate = match.group().lower() == "a quarter" and _before(passage, match.start()) == "NOUN"
        if (
            rate
            or re.search(r"\b(?:first|second|third|fourth|last)\s$", text[: match.start()])
            or re.match(r" (?:past|hour|year|an?\b|as (?:many|much|large|high|big|long) )", following)
        ):
            continue
        found.append(_share(passage, match.span(), value, _of_noun(passage, match.end())))
        taken.append(match.span())
    for match in EVERY.finditer(text):
        if free(*match.span()):
            whole = 2 if match["nth"].lower() == "other" else ORDINALS[match["nth"].lower()]
            found.append(_share(passage, match.span(), 1 / whole, _noun(passage, match.end()), every=whole))
            taken.append(match.span())
    for match in VAGUE.finditer(text):
        if free(*match.span()) and not re.search(
            r"(?:two-thirds|(?:by|with|of|needs?|requir\w+) (?:an? |the )?absolute|simple|qualified"
            r"|fifths|quarters)\s*$",
            text[: match.start()],
        ):
            low, high = (0.5001, 1.0) if match["which"].lower() == "majority" else (0.0, 0.4999)
            low = 0.6 if match["much"] and high == 1.0 else low
            one = _share(passage, match.span(), low, _of_noun(passage, match.end()))
            found.append(replace(one, low=low, high=high, stated="vague"))
            taken.append(match.span())
    for match in _NUMBERS.finditer(text) if numeral else ():
        start, end = match.span()
        if (
            not free(start, end)
            or (LABEL.search(text, max(0, start - _BEFORE), start) and not SCALED.search(match.group()))
            or re.match(rf"\s?[x×]\s?\d|\s(?:of )?{MONTH_NAME}", text[end:])
            or re.search(r"\d\s?[x×]\s?$", text[:start])
            or ORDINAL_ENDS.match(text, end)
            or re.match(r"(?:st|nd|rd|th)\b|[/]\d|\s?(?:[ap]\.?m\.|o[’']clock)", text[end:])
        ):
            continue
        counted = number(match.group())
        if counted is not None and counted <= 30 and UNDER_AGE.search(text[:start]) and not NO_AGE.match(text, end):
            continue  # "children under ten"
        if counted is None or _marker(text, start, end):
            continue
        percent = PERCENT.match(text, end)
        if percent:
            kind = "points" if percent["unit"].lower().startswith("percentage") else "share"
            one = _share(passage, (start, percent.end()), counted / 100, _of_noun(passage, percent.end()))
            found.append(replace(one, kind=kind, digits=len(match.group().partition(".")[2])))
            taken.append((start, percent.end()))
            continue
        thing = _counted(passage, start, end, counted)
        if thing:
            found.append(thing)
            taken.append((start, end))
    if not found:
        return found
    return carry_money(text, carry_percent(text, lend(text, sorted(found, key=lambda one: one.start))))


def _verb_next(passage: Passage, end: int) -> bool:
    """Whether a verb follows: "one pupil in nine left school"."""
    tokens = passage.after(end)
    verb = ("VBD", "VBZ", "VBP", "MD", "VBN")
    taken_for_noun = len(tokens) > 1 and tokens[0].tag_ == "NNS" and tokens[1].pos_ in ("DET", "PRON")  # "cheats the"
    return bool(tokens) and (tokens[0].tag_ in verb or tokens[0].lower_ in VERBS_TOO or taken_for_noun)


def _before(passage: Passage, start: int) -> str:
    """The part of speech of the word before a place: "one visit a quarter" is a rate."""
    tokens = passage.words(0, max(0, start - 1))
    return tokens[-1].pos_ if tokens else ""


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
    return part / FRACTIONS[match["whole"].lower()]


def _share(
    passage: Passage, span: tuple[int, int], value: float, noun: tuple[str, frozenset[str], str], every: float = 0.0
) -> Quantity:
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
    noun, modifiers, of = _noun(passage, end)
    named = None if noun else NAMED_BEFORE.search(text[:start])
    if named and not money and not of:
        noun = cut_plural(named["noun"])
    many = value >= 1000 or re.search(r"[a-z]-[a-z]", text[end : end + 30].split(" of ")[0].split(",")[0])
    sums = noun in SUMS and bool(re.search(r"[mb]illion|\b(?:bn|mln)\b", text[start:end]))
    kind = "money" if money or sums else "time" if noun in TIME and not many else "count"
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
    match = ABOUT.search(text, max(0, start - _BEFORE), start)
    if not match:
        return value, value, "", start
    if (match["more"] or match["less"]) and BASED.search(text[: match.start()]):
        return value, value, "", start  # "2,400 more than the 10,000 of the year before"
    if match["bare"]:
        return value, value * 1.12, "about", match.start()
    if match["less"]:
        nearly = match["less"].lower() in ("nearly", "almost", "not quite", "just under", "barely", "close to")
        return value * (0.88 if nearly else 0.0), value, "less", match.start()
    if match["more"]:
        return value, value * 1.5, "more", match.start()
    return value * 0.9, value * 1.1, "about", match.start()


def _of_noun(passage: Passage, end: int) -> tuple[str, frozenset[str], str]:
    """What a share is a share of: the noun after "of"."""
    if re.match(r"\s+(?:of|the)\b", passage.text[end:]):
        return _noun(passage, end)
    return "", frozenset(), ""


def _noun(passage: Passage, end: int) -> tuple[str, frozenset[str], str]:
    """The noun phrase that begins at ``end``: its head's lemma, its modifiers' lemmas, and the "of" before it."""
    tokens = passage.after(end)
    of = ""
    position = 0
    while position < len(tokens) and tokens[position].lower_ in DETERMINERS:
        word = tokens[position].lower_
        if word == "of":
            of = "the"
        elif word in ("these", "those") and _bare(tokens, position + 1):
            return "", frozenset(), "them"
        position += 1
    if position < len(tokens) and of and tokens[position].lower_ in ("them", "whom", "which", "us", "it"):
        return "", frozenset(), "them"
    phrase: list[Token] = []
    for token in tokens[position : position + 6]:
        hyphen = token.i + 1 < len(token.doc) and beside(token, 1).text == "-" and token.is_alpha
        if token.pos_ == "NUM" and not hyphen and token.text != "-":
            break  # "5 billion two years ago"
        if token.pos_ in ("NOUN", "PROPN") or hyphen:
            phrase.append(token)
        elif token.pos_ in ("ADJ", "NUM") or token.text == "-" or token.tag_ in ("VBN", "VBG", "POS"):
            if phrase and token.tag_ != "POS" and token.text != "-":
                break
            phrase.append(token)
        else:
            break
    while phrase and phrase[-1].pos_ not in ("NOUN", "PROPN"):
        phrase.pop()
    if not phrase or phrase[-1].lower_ in NO_NOUN:
        return "", frozenset(), of
    if phrase[0].tag_ in ("VBN", "VBG") and phrase[0].dep_ not in ("amod", "compound"):
        return "", frozenset(), of
    if len(phrase) > 1 and phrase[-1].dep_ == "ROOT" and phrase[-2].tag_ == "NNS":
        phrase.pop()  # "36 libraries lends": a verb that the model takes for a noun
    if len(phrase) == 1 and phrase[0].dep_ == "ROOT" and POINTED.match(passage.text[:end]):
        return "", frozenset(), of  # "of these, 540 patrol on foot"
    if of and phrase[-1].lemma_.lower() in TIME:
        return "", frozenset(), of  # "the 10,000 of the year before"
    head = re.split(r"[,;:]", phrase[-1].lemma_.lower())[0]  # "members,48": a lost blank
    return cut_plural(head), frozenset(t.lemma_.lower() for t in phrase[:-1] if t.is_alpha), of


def _bare(tokens: Sequence[Token], position: int) -> bool:
    return position >= len(tokens) or tokens[position].pos_ not in ("NOUN", "PROPN", "ADJ", "NUM")
