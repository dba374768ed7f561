"""When things began, became law and ended, by the name of the body, law or document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analysis.comparison.tensions.numbers.dates import When
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets
from analysis.comparison.tensions.read.bodies import Bodies, Mention
from analysis.comparison.tensions.read.ending_words import ABOLISHED, DISSOLVED
from analysis.text.caseless import Caseless

BORN = Caseless(
    r"\b(?:was|were|been|is|being|had been|has been)?\s*(?P<verb>founded|established|set up"
    r"|created|formed|constituted|instituted|inaugurated|launched|formally opened"
    r"|came into being|came into existence|was born|began (?:its |their )?(?:work|operations?"
    r"|activit\w+|life)|started (?:its |their )?(?:work|operations?)|took up"
    r" (?:its |their )?(?:work|duties)|opened (?:its |their )?doors(?! to)|became operational|been"
    r" in operation|started operating|began operating|(?:was|were) opened"
    r"|(?:agreed|decided|voted|resolved) to (?:establish|set up|create|form|found)"
    r"|held (?:its|their) (?:first|inaugural|constituent) (?:meeting|session|sitting)|first"
    r" met|saw the light of day|came to life|went into service|went live)\b",
    anywhere=True,
)
"""Beginnings of bodies and things."""

LAW = Caseless(
    r"\b(?P<verb>adopted|passed|enacted|signed(?: into law)?|promulgated|entered into force"
    r"|came into (?:force|effect)|took effect|became law|ratified"
    r"|in force since|applied since|applies since|been in force|been law|put into effect|gazetted|published in the"
    r" official|approved by (?:parliament|the (?:assembly|senate|house|legislature)))\b"
)
"""Beginnings of laws, charters, plans."""

GONE = Caseless(
    rf"\b(?P<verb>{ABOLISHED}|{DISSOLVED}|wound up|shut down|ceased to exist|was closed"
    r"|were closed|was merged|were merged|terminated|lapsed|expired|was broken up"
    r"|been closed since|has been closed|stood empty)\b"
)
"""Ends."""

MAKES = Caseless(
    r"\b(?:creates?|created|establish(?:es|ed)?|sets? up|institutes?|instituted|provides? for"
    r"|provided for|introduces?|introduced|founds?|founded|sets? in place)\s+(?:an?|the)\s"
)
"""A law as maker of a body."""

OFFICE = Caseless(
    r"\b(?:we|I|(?:this|our|my|the (?:present|current|new|federal)) (?:government|cabinet"
    r"|administration|coalition|party|ministry))\b[^.;]{0,25}?\b(?:came (?:in)?to (?:office|power)"
    r"|took (?:office|power|over)|assumed (?:office|power)|entered (?:office|government)"
    r"|(?:was|were) (?:sworn in|voted in|elected|formed)|came in\b|took the helm"
    r"|governed since|been in (?:office|power|government) since|taking office|coming (?:in)?to (?:office|power))"
    r"|\b(?:our|my|this government[’']s) (?:election|inauguration|first day in office)"
)
"""A government's first day."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something dated about one name.

    Attributes:
        key: the full name.
        when: its date.
        sheet: where it is said.
        sort: ``born``, ``law``, ``gone`` or ``named`` ("the Charter of 2006").
    """

    key: str
    when: When
    sheet: Sheet
    sort: str


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """All beginnings and ends of one text, and its government's first day."""

    begun: dict[str, list[Event]] = field(default_factory=dict)
    gone: dict[str, list[Event]] = field(default_factory=dict)
    office: Event | None = None

    def first(self, key: str) -> Event | None:
        """The earliest beginning of a name."""
        known = self.begun.get(key, [])
        return min(known, key=lambda event: (event.when.first, event.sheet.passage.order)) if known else None


def calendar(sheets: Sheets, bodies: Bodies) -> Calendar:
    """Collect the beginnings and ends that ``sheets`` date."""
    begun: dict[str, list[Event]] = {}
    gone: dict[str, list[Event]] = {}
    office: Event | None = None
    for index, sheet in enumerate(sheets):
        for mention in bodies.mentions[index]:
            named = _year_of_name(sheet, mention)
            if named:
                begun.setdefault(mention.key, []).append(Event(key=mention.key, when=named, sheet=sheet, sort="named"))
        if not sheet.dates:
            continue
        for sort, pattern, where in (("born", BORN, begun), ("law", LAW, begun), ("gone", GONE, gone)):
            for match in pattern.finditer(sheet.text):
                who = subject(sheet, index, match.start(), match.end(), bodies)
                when = nearest(sheet, match.start(), match.end())
                if who and when and when.relation not in ("until", "till", "before", "prior to", "by"):
                    where.setdefault(who.key, []).append(Event(key=who.key, when=when, sheet=sheet, sort=sort))
        entered = OFFICE.search(sheet.text)
        if entered and office is None:
            when = nearest(sheet, *entered.span())
            if when and not when.inferred:
                office = Event(key="", when=when, sheet=sheet, sort="office")
    for index, sheet, maker in sheets.first(MAKES):
        if not sheet.dates:
            _made(index, maker, bodies, begun)
    return Calendar(begun=begun, gone=gone, office=office)


def _made(index: int, maker: re.Match[str], bodies: Bodies, begun: dict[str, list[Event]]) -> None:
    """What a law creates begins no earlier than the law."""
    laws = [mention for mention in bodies.mentions[index] if mention.end <= maker.start() and mention.key in begun]
    pointed = bodies.topics[index]
    if not laws and pointed and pointed.key in begun:
        laws = [pointed]
    made = [
        mention
        for mention in bodies.mentions[index]
        if (mention.named or mention.definite) and 0 <= mention.start - maker.end() < 6
    ]
    for law in laws[-1:]:
        for one in made[:1]:
            for event in begun[law.key]:
                if event.sort in ("law", "named") and one.key != law.key:
                    begun.setdefault(one.key, []).append(
                        Event(key=one.key, when=event.when, sheet=event.sheet, sort="law")
                    )


_RULE = re.compile(
    r"\b(?:act|law|charter|code|decree|order|concept|plan|strategy|treaty|convention"
    r"|constitution|bill|programme|program|ordinance|regulation|accord|agreement|declaration|statute|reform)\b"
)
"""What has a year in its name: laws and plans alike."""


def _year_of_name(sheet: Sheet, mention: Mention) -> When | None:
    """The year in "the Islands Charter of 2006" or "the 2006 Charter"."""
    if not sheet.dates or not mention.named or not _RULE.search(mention.key):
        return None
    for when in sheet.dates:
        if when.precision not in ("year", "month", "day"):
            continue
        between = sheet.text[mention.end : when.start]
        if re.fullmatch(r"\d?\s*,?\s*(?:of|\()\s*", between):
            return when
        if when.end <= mention.start and re.fullmatch(r"\s*", sheet.text[when.end : mention.start]):
            return when
    return None


def nearest(sheet: Sheet, start: int, end: int) -> When | None:
    """The date that belongs to a verb: the first after it in its clause, else the last before it."""
    after = [when for when in sheet.dates if when.start >= end]
    if (
        after
        and not re.search(r"[;]|\.\s|, (?:and|but|which|who)\b", sheet.text[end : after[0].start])
        and after[0].start - end < 110
    ):
        return after[0]
    before = [when for when in sheet.dates if when.end <= start]
    if before and start - before[-1].end < 140 and ";" not in sheet.text[before[-1].end : start]:
        named = re.search(r"[A-Z]\w+ of\s*$", sheet.text[: before[-1].start])
        if not named:
            return before[-1]
    return None


def _where(sheet: Sheet, mention: Mention) -> bool:
    """Whether a mention tells where something is done: "at Arl there was set up a council"."""
    words = sheet.passage.words(mention.start, mention.end)
    return any(one.dep_ == "pobj" and one.head.lower_ in ("at", "in", "near") for one in words)


def subject(sheet: Sheet, index: int, start: int, end: int, bodies: Bodies) -> Mention | None:
    """Whom a verb is about: what stands before a passive or intransitive verb, what stands after another."""
    own = [mention for mention in bodies.mentions[index] if mention.named or mention.definite]
    verb = sheet.passage.words(start, end)
    passive = any(token.dep_ in ("auxpass", "nsubjpass") for word in verb for token in word.children) or bool(
        re.match(r"(?:was|were|been|is|being|had been|has been)\b", sheet.text[start:end].strip(), re.IGNORECASE)
    )
    intransitive = bool(
        re.search(
            r"\b(?:came|began|started|took|entered|became|opened|held|met|went|saw|in force|ceased|lapsed|expired)\b",
            sheet.text[start:end],
            re.I,
        )
    )
    before = [mention for mention in own if mention.end <= start + 1]
    if passive or intransitive:
        clause = max((place.end() for place in re.finditer(r"[;:]\s", sheet.text[:start])), default=0)
        here = [one for one in before if one.start >= clause and not _where(sheet, one)]
        if here:
            return here[0]
        if re.match(r"\W*(?:it|they)\b", sheet.text, re.IGNORECASE):
            return bodies.pointed(index)
        return None
    after = [mention for mention in own if end <= mention.start < end + 45]
    if after and re.fullmatch(
        r"\s*(?:into law\s*)?(?:an?|the|its|their|our|this)?\s*(?:new |first |second |revised )?",
        sheet.text[end : after[0].start],
    ):
        return after[0]
    if re.match(r"\s*(?:it|them)\b", sheet.text[end:], re.IGNORECASE):
        return bodies.pointed(index)
    if not verb or (verb[-1].tag_ != "VBN" and verb[0].tag_ != "VBN"):
        return None
    participle = [mention for mention in before if start - mention.end < 4]  # "the Council, founded in 2011"
    return participle[-1] if participle else None
