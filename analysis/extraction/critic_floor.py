"""The critic's floor: sentences that go on in a critic's name without saying so again.

A letter quoted over paragraphs, a committee's concluding observations, or a section headed "What others say" names
its speaker once; what obliges the official side after that is the critic's until the official side answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction import demand_spans as spans
from analysis.extraction import demand_words as words
from analysis.extraction.attributed import Attributed
from analysis.extraction.demand_lists import announcer
from analysis.extraction.model import Parsed
from analysis.extraction.official import Sides
from analysis.extraction.voices import gather

_HEADED = re.compile(
    r"\b(?:recommend\w*|demands?|concerns?|critici\w+|critics?|shortcomings|calls?\s+for|requests?|proposals?\s+(?:of|by|from)|"
    r"observations|findings|objections?|outstanding|remains?\s+to\s+be|asks?|wants?|still|says?|views\s+of|letters?|opinions?\s+of|"
    r"comments?\s+(?:of|by|from)|voices?|unmet|overdue|appeals?)\b",
    re.IGNORECASE,
)
"""Headings under which critics have the floor."""

_OWN = re.compile(r"\b(?:we|our|I|my|us)\b|^\W*(?:the\s+)?(?:government|ministry|minister|authorities|cabinet)\b", re.I)
"""The official side speaks of itself."""

_SIDE = (
    r"(?:the\s+)?(?:states?(?:\s+party|\s+parties)?|government|authorit(?:y|ies)|ministry|ministries|minister|parliament|cabinet|"
    r"legislature|legislator|administration|municipality|council|country|republic|kingdom|agency|department|police|courts?|law|"
    r"bill|act|president|executive|congress|senate|embassy)"
)

_REPLIES = re.compile(
    rf"^\W*(?:\(?\d+[.)]\s+)?(?:{_SIDE}|we|I|it|this\s+\w+|our\s+\w+)\b[^.;:]{{0,40}}?\b(?:answers?|answered|repl(?:y|ies|ied)|responds?|"
    r"responded|notes?|noted|agrees?|agreed|disagrees?|disagreed|thanks?|thanked|shares?|accepts?|accepted|rejects?|rejected|"
    r"considers?|given\s+\w+\s+\w+\s+(?:\w+\s+)?attention|takes?\s+note|taken\s+note|offers?|explains?|wish(?:es)?\s+to|regrets?|"
    r"takes?\s+(?:\w+\s+){1,3}seriously|points?\s+out|recalls?|maintains?|comments?|stands?\s+by)\b",
    re.IGNORECASE,
)
"""The official side takes the floor again ("The State party has given these observations its full attention")."""

_MODAL = re.compile(
    r"\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought\s+(?:not\s+)?to|needs?\s+to|needed\s+to|ha(?:s|ve|d)\s+(?:yet\s+)?to|"
    r"(?:is|are|was|were)\s+(?:also\s+|further\s+|strongly\s+)?(?:urged|encouraged|invited|requested|advised|called\s+upon|asked)\s+to|"
    r"(?:high\s+)?time\s+(?:to|that|for)|cannot\s+wait|overdue|indispensable|imperative|essential)\b",
    re.IGNORECASE,
)
"""Obligation strong enough to be heard as a critic's where nobody is named again."""

_BODY = (
    r"(?:committees?|commission(?:er)?|council|court|board|rapporteur|ombuds(?:man|woman|person)|auditors?|mission|delegation|group|"
    r"union|association|federation|league|network|coalition|society|institute|centre|center|panel|experts?|observers?|monitors?|"
    r"advocate|inspector(?:ate)?|tribunal|envoy|representative|organi[sz]ations?|ngos?|assembly|opposition|party|alliance|bishops?|"
    r"conference|synod|church|bar|guild|chamber|foundation|trust|forum|watchdog|report|letter|submission|petition|statement|review|"
    r"evaluation|editorial|editors?|newspaper|petitioners?|signatories|authors?|members|critics?|campaigners?|activists?|lawyers?)"
)

_HOW = (
    r"(?:\s*(?:also|further|however|nevertheless|nonetheless|still|again|therefore|moreover|strongly|"
    r"deeply|particularly|firmly|once\s+more),?)*"
)

_REPORTS = re.compile(
    rf"^\W*(?:\(?\d{{1,3}}[.)]\s*)?(?P<who>(?:The|This|That|These|Its|Their|An?|Some|Several|Many|Both)\s+(?:[\w’'-]+\s+){{0,5}}?{_BODY}"
    rf"(?:\s+(?:on|of|for|against|to)\s+[^.,;:]{{2,50}}?)?|It|They|He|She|I|We),?{_HOW}\s+(?P<cue>"
    r"(?:(?:am|is|are|was|were|remains?|remained|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:concerned|alarmed|troubled|worried|disturbed|"
    r"disappointed|dismayed|preoccupied|uneasy|struck|saddened|unconvinced|unpersuaded|unhappy|dissatisfied|critical)\s+(?:about|at|by|over|of|with|that|to\s+\w+\s+that))|"
    r"(?:notes?|noted|observes?|observed|finds?|found|points?\s+out|pointed\s+out|records?|recorded|sees?|saw|learn(?:s|ed|t))\s+"
    r"(?:\w+\s+)?with\s+(?:\w+\s+)?(?:concern|regret|alarm|dismay|disquiet|worry|unease|disappointment|sorrow)\s*,?\s*(?:that|about)?|"
    r"(?:regrets?|regretted|deplores?|deplored|(?:sees?|saw|finds?|found)\s+no|misses|critici[sz]e[sd]?|faults?|faulted|laments?|lamented|condemns?|condemned|misses|missed|"
    r"decries|decried|objects?\s+to|objected\s+to|takes?\s+issue\s+with|took\s+issue\s+with|finds?\s+fault\s+with|complains?\s+(?:of|about|that)|"
    r"is\s+critical\s+of|(?:calls?|called)\s+(?:for|on|upon)|urges?|urged|recommends?|recommended|demands?|demanded|requests?|requested|"
    r"insists?\s+(?:on|that)|asks?\s+(?:for|that))(?:\s+that)?|"
    r"express(?:es|ed)\s+(?:\w+\s+){0,3}?(?:concern|regret|alarm|dismay|disquiet|worry)s?\s+(?:that|about|at|over|regarding))\s+",
    re.IGNORECASE,
)
"""What treaty bodies, ombudsmen and unions write, whether or not the parser is sure ("notes with concern that …")."""


_NAMED = ("person", "organisation", "document")


@dataclass(frozen=True, slots=True)
class Going:
    """One sentence that goes on in a critic's name: the demand's extent, whose, why, and the whole sentence."""

    start: int
    end: int
    voice: str
    cue: str
    passage: tuple[int, int]


def headed(parsed: Sequence[Parsed]) -> list[tuple[int, int]]:
    """The extents of the units that stand under a heading of critics ("Observations received")."""
    places = [one.unit.span(0, len(one.unit.text)) for one in parsed if _VIEWS.search(one.unit.section)]
    return [place for place in places if place is not None]


_VIEWS = re.compile(
    r"\b(?:recommendations?|concerns?|critici\w+|critics?|shortcomings|observations|objections?|what\s+.{2,40}\s+(?:says?|said|think|found)|"
    r"views\s+of|others\s+say|comments?\s+(?:of|by|from)|unmet|submissions?|letters?\s+(?:of|from)|complaints?)\b",
    re.IGNORECASE,
)


def going_on(
    parsed: Sequence[Parsed],
    source: str,
    attributions: Sequence[Attributed],
    sides: Sides,
    taken: Sequence[tuple[int, int]],
    known: Sequence[tuple[int, str]],
) -> list[Going]:
    """Find the demands that stand in a critic's name without naming it again.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        attributions: who says what in it.
        sides: which voices can be critics.
        taken: extents that are demands already.
        known: where a demand was found, and whose.
    """
    voices = gather(parsed)
    spoken = sorted(
        [(one.content[0], one.voice) for one in attributions if sides.critic(one) and one.voice_kind in _NAMED]
        + list(known)
    )
    held = [span for one in attributions for span in (one.content, one.cue) if span]
    critics = {voice for _, voice in known}
    floor = _Floor()
    found: list[Going] = []
    for one in parsed:
        place = one.unit.span(0, len(one.unit.text))
        if place is None or one.unit.kind in ("furniture", "footnote", "row"):
            continue
        if one.unit.kind == "heading":
            floor.heading(bool(_HEADED.search(one.unit.text)))
            continue
        floor.paragraph()
        for sentence in one.doc.sents:
            span = one.unit.span(sentence.start_char, sentence.end_char)
            if span is None:
                continue
            text = source[slice(*span)]
            quoting = floor.open or text[:1] in "“\"‘«'"
            if not quoting and _REPLIES.search(text) and not any(span[0] <= start < span[1] for start, _ in known):
                floor.lost()
                continue
            near = [voice for start, voice in spoken if span[0] <= start < span[1]]
            reported = _REPORTS.match(text)
            spoken_now = reported is not None and reported["who"].casefold() in ("i", "we")
            if spoken_now and not floor.open:
                reported = None
            if reported and not near and not words.MET.search(text) and not words.APPROVAL.search(text):
                voice = floor.speaker if spoken_now else announcer(span, source, attributions, sides, voices)
                if voice:
                    floor.taken_by(voice)
                    critics.add(voice)
                    if not any(_crosses((span[0] + reported.end(), span[1]), other) for other in taken):
                        start, end = spans.trimmed(source, span[0] + reported.end(), span[1])
                        found.append(Going(start, end, voice, re.sub(r"\s+", " ", reported["cue"]).strip(), span))
                    continue
            if near:
                floor.taken_by(near[-1])
            if not floor.speaker or any(_crosses(span, other) for other in (*taken, *held)):
                continue
            if not near and floor.reach == "section" and floor.speaker not in critics:
                continue
            if floor.open and not near and not words.APPROVAL.search(text) and not words.PRAISE_WORDS.search(text):
                fault = spans.obliging(text) or spans.wanting(text)
                if fault and not words.MET.search(text) and text.rstrip()[-1:] != "?":
                    start, end = spans.trimmed(source, *span)
                    start = _unnumbered(source, start, end)
                    found.append(Going(start, end, floor.speaker, f"quotation goes on: {fault}", span))
                continue
            match = _MODAL.search(text)
            if match and spans.obliging(text) and not _excused(text):
                start, end = spans.trimmed(source, *span)
                start = _unnumbered(source, start, end)
                found.append(Going(start, end, floor.speaker, f"goes on: {match.group()}", span))
        floor.quoted(source[slice(*place)])
    return found


@dataclass(slots=True)
class _Floor:
    """Who has the floor, and how far: the paragraph, a quotation over paragraphs, or the section."""

    speaker: str = ""
    reach: str = "paragraph"
    open: bool = False

    def heading(self, critical: bool) -> None:
        self.speaker, self.open = "", False
        self.reach = "section" if critical else "paragraph"

    def paragraph(self) -> None:
        if self.reach == "paragraph" and not self.open:
            self.speaker = ""

    def taken_by(self, voice: str) -> None:
        self.speaker = voice

    def lost(self) -> None:
        self.speaker, self.reach, self.open = "", "paragraph", False

    def quoted(self, text: str) -> None:
        """Remember whether a quotation goes on into the next paragraph."""
        straight = text.count('"')
        if straight % 2 or text.count("“") != text.count("”"):
            self.open = not self.open if straight % 2 else text.count("“") > text.count("”")


def _excused(text: str) -> bool:
    return (
        bool(_OWN.search(text) and not _TOLD.match(text)) or bool(words.MET.search(text)) or text.rstrip()[-1:] == "?"
    )


_TOLD = re.compile(
    rf"^\W*(?:\(?\d{{1,3}}[.)]\s*)?{_SIDE}\s+(?:also\s+|further\s+|therefore\s+)?(?:should|must|ought|needs?\s+to)\b",
    re.I,
)
"""The official side told what it should do: its own texts do not say "the Government should" of themselves."""


def _unnumbered(source: str, start: int, end: int) -> int:
    """Leave out a paragraph number, "First," and "It should also"."""
    lead = re.match(
        r"\W*(?:\(?\d{1,3}[.)]\s*)?(?:(?:First|Second|Third|Fourth|Fifth|Last|Final)(?:ly)?,?\s+)?"
        r"(?:(?:It|They)\s+(?:should|must|ought\s+to)\s+(?:also|further|likewise)\s+)?",
        source[start:end],
    )
    return start + lead.end() if lead and end - start - lead.end() > 15 else start


def _crosses(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]
