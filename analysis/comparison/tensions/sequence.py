"""Order within and between sentences: an answer before the question, a first that comes second."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.dates import When, say
from analysis.comparison.tensions.events import LAW, nearest
from analysis.comparison.tensions.figures import Sheet
from analysis.comparison.tensions.sequence_words import (
    AFTER,
    BEFORE,
    GENERAL,
    LAWS,
    NO_FIRST,
    REACTS,
    TOO_COMMON,
)


def find_sequences(pages: Sequence[Sheet]) -> list[Candidate]:
    """Things done in an order that their dates do not bear out."""
    return [*_within(pages), *_spans(pages), *_firsts(pages)]


def _pair(
    a: tuple[int, int],
    b: tuple[int, int],
    triggers: tuple[tuple[int, int], ...],
    why: str,
    question: str,
    strength: float,
) -> Candidate:
    return Candidate(kind="chronology", strength=strength, a=a, b=b, triggers=triggers, why=why, question=question)


def _within(pages: Sequence[Sheet]) -> Iterator[Candidate]:
    """Find "following the ruling of March 2014 the ban was lifted in January 2014"."""
    for sheet in pages:
        dated = [
            when
            for when in sheet.dates
            if when.precision in ("day", "month", "year", "season", "part") and not when.inferred
        ]
        yield from _cause(sheet, dated)
        if len(dated) != 2 or len(sheet.dates) != 2:
            continue
        for pattern, sign in ((AFTER, 1), (BEFORE, -1)):
            for match in pattern.finditer(sheet.text):
                inner = [when for when in dated if when.start > match.end()]
                if not inner or inner[0].start - match.end() < 3 or inner[0].start - match.end() > 90:
                    continue
                if re.search(r"[,;:—]", sheet.text[match.end() : inner[0].start]):
                    continue
                other = dated[1] if inner[0] is dated[0] else dated[0]
                if other.start > inner[0].start and not re.search(
                    r",| \w+ed\b|\bwas\b|\bwere\b", sheet.text[inner[0].end : other.start]
                ):
                    continue
                if other.relation in ("of", "until", "by") or inner[0].relation in ("since", "until"):
                    continue
                wrong = other.before(inner[0]) if sign > 0 else inner[0].before(other)
                if wrong:
                    first, second = sorted((other, inner[0]), key=lambda when: when.start)
                    cut = second.start if match.start() < second.start and match.start() < first.end else match.start()
                    cut = (
                        match.start()
                        if match.start() > first.end
                        else max(first.end, sheet.text.rfind(",", 0, second.start))
                    )
                    yield _pair(
                        sheet.passage.place(0, cut),
                        sheet.passage.place(cut, len(sheet.text)),
                        (sheet.place(other), sheet.passage.place(*match.span()), sheet.place(inner[0])),
                        f"{say(other)} is not {match.group().lower()} {say(inner[0])}",
                        "Which of the two dates holds?",
                        0.88,
                    )


def _cause(sheet: Sheet, dated: Sequence[When]) -> Iterator[Candidate]:
    """An effect dated before its cause: "as a result of the reform of 2015 … from 900 in 2012 to 300 in 2014"."""
    match = re.search(
        r"\b(?:as a result of|thanks to|owing to|because of|due to|following)\b", sheet.text, re.IGNORECASE
    )
    if not match or len(dated) < 3:
        return
    cause = next((when for when in dated if 3 < when.start - match.end() < 70), None)
    others = [when for when in dated if when is not cause]
    if cause and all(when.before(cause) for when in others) and "," not in sheet.text[match.end() : cause.start]:
        cut = min(when.start for when in others)
        low, high = (0, cause.end) if cause.end < cut else (match.start(), len(sheet.text))
        rest = (high, len(sheet.text)) if low == 0 else (0, low)
        yield _pair(
            sheet.passage.place(low, high),
            sheet.passage.place(*rest),
            (sheet.place(cause), *(sheet.place(when) for when in others)),
            f"the effect is dated {say(others[0])} to {say(others[-1])}, its cause {say(cause)}",
            "What had changed before the cause?",
            0.85,
        )


_LASTED = re.compile(
    r"\b(?:for|in|within|over|lasted|lasting|took|after|during|period of|spanning)\s+(?:the |a "
    r"|some |only |just |about |less than |more than |nearly )*$",
    re.IGNORECASE,
)


def _spans(pages: Sequence[Sheet]) -> Iterator[Candidate]:
    """A duration beside the dates it runs between: "for five years, from 2012 to 2015"."""
    for sheet in pages:
        dated = [when for when in sheet.dates if when.precision in ("day", "month", "year") and not when.inferred]
        if len(dated) != 2 or dated[0].relation not in ("from", "between", "in", "on"):
            continue
        between = sheet.text[dated[0].end : dated[1].start]
        ranged = dated[0].relation in ("from", "between") and re.fullmatch(
            r"\s*(?:to|until|till|and|up to|through)\s*(?:the end of\s*)?", between
        )
        if not ranged:
            continue
        for one in sheet.figures:
            days = {"day": 1, "week": 7, "month": 30.44, "year": 365.25, "decade": 3652.5}.get(one.noun)
            if one.kind != "time" or not days or not _LASTED.search(sheet.text[: one.start]):
                continue
            gap = min(abs(one.start - dated[1].end), abs(dated[0].start - one.end))
            least, most = (dated[1].first - dated[0].last) / days, (dated[1].last - dated[0].first + 1) / days
            if gap < 60 and (one.low > most * 1.08 + 0.1 or one.high < least * 0.92 - 0.1):
                yield _pair(
                    sheet.place(one),
                    sheet.passage.place(dated[0].start, dated[1].end),
                    (sheet.place(one), sheet.place(dated[0]), sheet.place(dated[1])),
                    f"{say(dated[0])} to {say(dated[1])} is at most {most:.1f} {one.noun}s, not {sheet.written(one)}",
                    "Was there a break, or another beginning?",
                    0.82,
                )


def find_reactions(pages: Sequence[Sheet]) -> Iterator[Candidate]:
    """Find an adoption welcomed before it happened (a critic's passages count here too)."""
    laws: list[tuple[Sheet, When, frozenset[str]]] = []
    for sheet in pages:
        for match in LAW.finditer(sheet.text):
            when = nearest(sheet, *match.span())
            if when and not when.inferred:
                laws.append((sheet, when, _nouns(sheet)))
    for sheet in pages:
        reaction = REACTS.search(sheet.text)
        when = nearest(sheet, *reaction.span()) if reaction else None
        if not reaction or not when or when.inferred:
            continue
        own = _nouns(sheet)
        for other, law, nouns in laws:
            common = own & nouns
            if other is sheet or not when.before(law) or not (common - LAWS) or not (own & LAWS and nouns & LAWS):
                continue
            if law.first - when.last > 500:
                continue
            yield _pair(
                sheet.passage.span,
                other.passage.span,
                (sheet.passage.place(*reaction.span()), sheet.place(when), other.place(law)),
                f"the {reaction['act'].lower()} is spoken of {say(when)}, yet the law dates from {say(law)}",
                "Adopted first and signed later, or two different laws?",
                0.7,
            )
            break


def _nouns(sheet: Sheet) -> frozenset[str]:
    return (
        frozenset(
            token.lemma_.lower().removesuffix("s")
            for token in sheet.passage.tokens
            if token.pos_ in ("NOUN", "PROPN") and len(token.text) > 2
        )
        - TOO_COMMON
    )


def _firsts(pages: Sequence[Sheet]) -> Iterator[Candidate]:
    """The first of a kind, and one of the kind before it."""
    by_noun: dict[str, list[Sheet]] = {}
    for sheet in pages:
        for lemma in {token.lemma_.lower() for token in sheet.passage.tokens if token.pos_ in ("NOUN", "PROPN")}:
            by_noun.setdefault(lemma, []).append(sheet)
    for sheet in pages:
        for token in sheet.passage.tokens:
            head = token.head
            if (
                token.lower_ != "first"
                or head.pos_ not in ("NOUN", "PROPN")
                or head.i < token.i
                or head.lemma_.lower() in NO_FIRST
            ):
                continue
            if any(child.dep_ == "poss" for child in head.lefts):
                continue
            mods = {
                child.lemma_.lower()
                for child in head.lefts
                if child.dep_ in ("compound", "amod") and child.i != token.i
            }
            noun = head.lemma_.lower()
            if noun in GENERAL and not mods:
                continue
            start = token.idx - sheet.passage.offset
            if re.match(
                r"\s*(?:to|since|under|in which|of its kind)\b",
                sheet.text[head.idx - sheet.passage.offset + len(head.text) :],
            ):
                continue
            when = nearest(sheet, start, head.idx - sheet.passage.offset + len(head.text))
            if not when:
                continue
            for other in by_noun.get(noun, []):
                if (
                    other is sheet
                    or re.search(r"\bfirst\b|\bwill\b|\bplanned\b", other.text)
                    or not _speaks_of(other, noun, mods)
                ):
                    continue
                for earlier in other.dates:
                    since = earlier.relation == "since"
                    if earlier.before(when) and (since or (mods and earlier.relation in ("in", "on", "during"))):
                        yield _pair(
                            other.passage.span,
                            sheet.passage.span,
                            (other.place(earlier), sheet.passage.place(start, start + 5), sheet.place(when)),
                            f"{say(earlier)}, yet the first {' '.join([*sorted(mods), noun])} are of {say(when)}",
                            "Are the two of one kind?",
                            0.88 if since else 0.62,
                        )
                        break


def _speaks_of(sheet: Sheet, noun: str, mods: set[str]) -> bool:
    """Whether a passage speaks of the noun with the same modifiers."""
    return any(
        token.lemma_.lower() == noun
        and mods <= {child.lemma_.lower() for child in token.lefts if child.dep_ in ("compound", "amod")}
        for token in sheet.passage.tokens
        if token.pos_ in ("NOUN", "PROPN")
    )
