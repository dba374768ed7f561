"""Deeds done in a post before it was taken up, or after it was left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.chronology.dated_deeds import someone, two_dates
from analysis.comparison.tensions.numbers.date_words import AT_THE_TIME, OPEN_ENDED
from analysis.comparison.tensions.numbers.dates import say
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.events import nearest
from analysis.comparison.tensions.times.order import pair, spot
from analysis.comparison.tensions.times.timeline import Deed, Timeline
from analysis.comparison.tensions.times.timeline_words import AS_MEMBER, AS_ROLE, JOINS

_I = re.compile(r"\b(?:I|I[’']ve|my)\b")


def _in_role(known: Timeline) -> list[Deed]:
    """The deeds done by someone in a post: "as mayor"."""
    return [deed for deed in known.deeds if AS_ROLE.search(deed.clause)]


def find_before_post(known: Timeline) -> Iterator[Candidate]:
    """Done in a post before it was taken up."""
    begun = [one for one in known.staged("office", "appoint", "join") if one.when.relation not in OPEN_ENDED]
    done = _in_role(known) if begun else []
    for start in begun:
        for deed in done:
            if deed.sheet is start.sheet or not deed.when.before(start.when):
                continue
            same = any(known.likeness(theme, one) >= 0.8 for theme in start.themes for one in deed.others)
            beside = known.near(start.index, deed.index) and _pronoun(deed) and bool(_pronoun(start) or start.themes)
            beside = beside or bool(_I.search(deed.sheet.text) and _I.search(start.sheet.text))
            if (same or beside) and not re.search(r"\b(?:deputy|acting|former|then)\b", deed.clause, re.IGNORECASE):
                why = f"“{deed.verb.text}” in the post {say(deed.when)}, yet {start.said}"
                yield two_dates(deed, start, why, 0.86)


def find_before_joining(sheets: Sheets) -> Iterator[Candidate]:
    """Done as a member of a body before it was joined: the body is named, the member is the same."""
    done = list(_named(sheets, AS_MEMBER))
    for index, sheet, joined in _named(sheets, JOINS) if done else ():
        start = nearest(sheet, *joined.span())
        if start is None or start.relation in OPEN_ENDED or start.precision == "decade":
            continue
        body = _body(joined)
        own = sheet.names | _leading(sheet)
        for other, told, role in done:
            if other == index or not one_body(body, _body(role)):
                continue
            dated = [
                one for one in told.dates if one.relation in AT_THE_TIME and one.before(start) and not one.inferred
            ]
            member = (own & (told.names | _leading(told))) - {word.lower().removesuffix("s") for word in body.split()}
            both_we = bool(_WE.search(sheet.text) and _WE.search(told.text))
            if dated and (member or both_we):
                why = f"“{role.group().strip()}” {say(dated[0])}, yet “{joined.group().strip()}” {say(start)}"
                question = "In what quality was it done, if not as a member?"
                yield pair(told, spot(dated[0]), sheet, spot(start), why, question, 0.86)
                break


def _named(sheets: Sheets, pattern: re.Pattern[str]) -> Iterator[tuple[int, Sheet, re.Match[str]]]:
    """The matches, in sentences with a date, of a pattern to which capitals matter."""
    dated = (at for at in sheets.having(pattern) if sheets[at].dates)
    return ((at, sheets[at], match) for at in dated for match in pattern.finditer(sheets[at].text))


_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)


def _body(match: re.Match[str]) -> str:
    return next(name for name in match.groups() if name)


def _leading(sheet: Sheet) -> frozenset[str]:
    """The name that a sentence begins with, which has a capital in any case."""
    return frozenset(one.lower_ for one in sheet.passage.tokens[:1] if one.pos_ == "PROPN")


def one_body(one: str, other: str) -> bool:
    """Whether two names are of one body: word for word, or the one by the first letters of the other."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return short.isupper() and short == "".join(word[0] for word in long.split() if word[0].isupper())


def find_after_post(known: Timeline) -> Iterator[Candidate]:
    """Done in a post after it was left."""
    ended = known.staged("leave")
    done = _in_role(known) if ended else []
    for left in ended:
        back = any(
            left.when.before(one.when) and any(known.likeness(a, b) for a in left.themes for b in one.themes)
            for one in known.staged("office", "appoint", "join")
        )
        for deed in done:
            if back or deed.sheet is left.sheet or not left.when.before(deed.when):
                continue
            if re.search(r"\b(?:return\w*|again|former\w*|came back|new)\b", deed.clause, re.IGNORECASE):
                continue
            if any(known.likeness(a, b) >= 0.9 and someone(a) for a in left.themes for b in deed.others):
                why = f"“{deed.verb.text}” in the post {say(deed.when)}, yet {left.said}"
                yield two_dates(deed, left, why, 0.85)


def _pronoun(deed: Deed) -> bool:
    return any(
        token.lower_ in ("he", "she") and token.dep_ in ("nsubj", "nsubjpass", "attr")
        for token in deed.sheet.passage.tokens
    )
