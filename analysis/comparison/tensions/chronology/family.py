"""Chronology: before its own founding, after its own adoption, longer than it has existed, first and yet not first."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.chronology.answers import find_answers
from analysis.comparison.tensions.chronology.basis import find_basis
from analysis.comparison.tensions.chronology.causes import find_causes
from analysis.comparison.tensions.chronology.chronology_words import (
    BUILDING,
    CREDIT,
    DRAFTING,
    IN_PLACE,
    PLANNING,
    PROCEDURE,
    SUPERLATIVE,
)
from analysis.comparison.tensions.chronology.derivation import find_derivations
from analysis.comparison.tensions.chronology.derivation_words import RESTS
from analysis.comparison.tensions.chronology.lengths import find_lengths
from analysis.comparison.tensions.chronology.lifelines import find_lifelines
from analysis.comparison.tensions.chronology.lifetimes import find_lifetimes
from analysis.comparison.tensions.chronology.limits import find_limits
from analysis.comparison.tensions.chronology.no_days import find_no_days
from analysis.comparison.tensions.chronology.occasions import find_occasions
from analysis.comparison.tensions.chronology.ongoing import find_ongoing
from analysis.comparison.tensions.chronology.posts import find_before_joining
from analysis.comparison.tensions.chronology.recurrence import find_recurrences, find_weekdays
from analysis.comparison.tensions.chronology.replies import find_replies
from analysis.comparison.tensions.chronology.sequence import find_reactions, find_sequences
from analysis.comparison.tensions.chronology.series import find_series
from analysis.comparison.tensions.chronology.spans import find_spans
from analysis.comparison.tensions.chronology.stages import find_stages
from analysis.comparison.tensions.chronology.subordinate import find_subordinate
from analysis.comparison.tensions.chronology.tenure import find_tenure
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets, sheets
from analysis.comparison.tensions.numbers.speaking import speaks
from analysis.comparison.tensions.read.bodies import Bodies
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.passages import SILENT, told
from analysis.comparison.tensions.read.reading import Reading
from analysis.comparison.tensions.times.events import BORN, GONE, LAW, Calendar, Event, calendar, nearest
from analysis.comparison.tensions.times.happenings import Happenings, described, governor
from analysis.comparison.tensions.times.life_words import LINGERS
from analysis.comparison.tensions.times.lives import Lives
from analysis.comparison.tensions.times.present import completed, present
from analysis.comparison.tensions.times.thing_words import INSTRUMENTS
from analysis.comparison.tensions.times.things import Things
from analysis.comparison.tensions.times.timeline import Timeline
from analysis.comparison.tensions.times.timeline_words import BASELINE, DOCUMENTS
from analysis.text.caseless import Caseless
from analysis.text.words import MONTHS

_NTH = Caseless(r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))\b")
_HELD = re.compile(r"\b(?:elections?|report|session|meeting|letter|decision) of\s*$")


def find(reading: Reading) -> list[Candidate]:
    """Dates of one text that cannot all be right, or whose order needs explaining.

    The text's own date decides what "for ten years now" reaches back to.
    """
    source = reading.source
    heard = sheets(told(reading.sentences, SILENT - {"critique", "demand", "request"}), source, reading.texts)
    pages = Sheets(
        (sheet for sheet in heard if sheet.passage.role not in ("critique", "demand", "request")), reading.texts
    )
    bodies = reading.bodies
    known = calendar(pages, bodies)
    now = speaks(source)
    things = Things(completed(heard, source))
    happened = Happenings(things, heard)
    own = sorted(sheet.passage.span for sheet in pages)
    candidates = [
        *(one for one in _ordered(happened, now) if _in(own, one.a) or _in(own, one.b)),
        *(one for one in _timed(things, source) if _in(own, one.a) or _in(own, one.b)),
        *_before_beginning(pages, bodies, known),
        *_drafted_after(pages, bodies, known),
        *_procedures(pages, bodies, known),
        *_credits(pages, bodies, known),
        *find_sequences(pages),
        *find_reactions(heard),
        *find_no_days(pages),
        *find_before_joining(pages),
        *find_subordinate(pages),
        *find_recurrences(pages, now),
        *find_derivations(pages, now),
    ]
    best: dict[tuple[tuple[int, int], tuple[int, int]], Candidate] = {}
    for one in candidates:
        key = (min(one.a, one.b), max(one.a, one.b))
        if key not in best or best[key].strength < one.strength:
            best[key] = one
    return sorted(best.values(), key=lambda one: (-one.strength, one.a, one.b))


def _ordered(happened: Happenings, now: int | None) -> Iterator[Candidate]:
    yield from find_stages(happened)
    yield from find_basis(happened)
    yield from find_tenure(happened, now)
    yield from find_weekdays(happened.sheets)


def _timed(things: Things, source: str) -> Iterator[Candidate]:
    known, now = Timeline(things), present(source)
    yield from find_lifelines(known)
    yield from find_causes(known)
    yield from find_occasions(known, now)
    yield from find_spans(known, now)
    yield from find_limits(known, now, source)
    yield from find_ongoing(known, now)
    yield from find_replies(known)
    lives = Lives(known)
    yield from find_lifetimes(lives)
    yield from find_series(lives, now)
    yield from find_answers(lives)
    yield from find_lengths(lives, now)


def _in(spans: Sequence[tuple[int, int]], place: tuple[int, int]) -> bool:
    """Whether a place stands in one of the text's own sentences; two quotations of critics are not its tension."""
    at = bisect_right(spans, (place[0], place[1] + 10**9)) - 1
    return at >= 0 and spans[at][0] <= place[0] < spans[at][1]


def _make(sheet: Sheet, when: tuple[int, int], event: Event, why: str, question: str, strength: float) -> Candidate:
    sides = sheet.passage.span, event.sheet.passage.span
    places = sheet.passage.place(*when), event.sheet.place(event.when)
    return Candidate.of("chronology", strength, sides, places, why, question)


def _began(event: Event) -> str:
    verb = {"born": "began", "law": "became law", "named": "is dated", "gone": "ended"}[event.sort]
    return f"{event.key} {verb} {say(event.when)}"


def _active(sheet: Sheet) -> Iterator[When]:
    """The dates of a passage at which something is done, not planned or hoped."""
    for when in sheet.dates:
        if when.precision in ("span", "decade"):
            continue
        if when.relation in ("until", "till", "before", "prior to", "by"):
            continue
        if when.relation == "since" and SUPERLATIVE.search(sheet.text, 0, when.start):
            continue  # "the first law on water since 1951"
        if BASELINE.search(sheet.text, 0, when.start):
            continue
        if when.relation == "of" and not _HELD.search(sheet.text, 0, when.start):
            continue
        if when.inferred and when.relation not in ("since",) and when.precision != "month":
            continue
        yield when


def _of_another(sheet: Sheet, when: When, key: str) -> bool:
    """Whether a date tells of something beside a body: "the complaints of 2001 and 2002", "papers printed in 1950"."""
    verb, noun = governor(sheet, when)
    own = key.lower().split()
    tokens = sheet.passage.words(when.start, when.end)
    if noun is not None and tokens and tokens[-1].dep_ == "conj" and noun.lemma_.lower() not in own:
        return True
    return verb is not None and verb.dep_ in ("relcl", "acl") and described(verb).lemma_.lower() not in own


def _before_beginning(pages: Sheets, bodies: Bodies, known: Calendar) -> Iterator[Candidate]:
    """Something done by a body, or to it, before it began or after it ended."""
    for index, sheet in enumerate(pages):
        if not sheet.dates or PLANNING.search(sheet.text) or RESTS.search(sheet.text) or BUILDING.search(sheet.text):
            continue
        topic = bodies.topics[index]
        actors = [topic] if topic and (topic.named or topic.definite) else []
        actors += [
            mention
            for mention in bodies.mentions[index]
            if (mention.named or mention.definite)
            and mention not in actors
            and (
                re.search(r"\bby (?:the )?$", sheet.text[: mention.start])
                or re.search(r"\bthe $|^$", sheet.text[: mention.start], re.I)
            )
            and not re.search(r"\b(?:of|in|for|with|from|than) (?:the )?$", sheet.text[: mention.start])
        ]
        for key in dict.fromkeys(mention.key for mention in actors):
            begun = known.first(key) if key not in MONTHS else None
            if begun and begun.sort == "law" and not (INSTRUMENTS | DOCUMENTS) & set(key.split()):
                continue  # a body signs a petition, and is no law
            if begun and _NTH.search(begun.sheet.text):
                continue  # the tenth one was opened: not the first
            if begun and begun.sheet is sheet and begun.sort == "born" and len(sheet.dates) == 2:
                other = (
                    next(when for when in sheet.dates if when is not begun.when) if begun.when in sheet.dates else None
                )
                if other and other.before(begun.when) and other.relation in ("in", "on"):
                    why = f"{say(other)}, yet {_began(begun)}"
                    low, high = sorted((other, begun.when), key=lambda when: when.start)
                    sides, places = sheet.passage.halves(low.end), (sheet.place(low), sheet.place(high))
                    yield Candidate.of("chronology", 0.85, sides, places, why, "What was there before it began?")
            if begun and begun.sheet is not sheet and begun.sort != "named":
                if BORN.search(sheet.text) or (LAW.search(sheet.text) and not re.search(r"\breports?\b", sheet.text)):
                    continue  # told twice: another beginning, perhaps of another kind
                matters = {_matter(one, key) for one in (sheet, begun.sheet)} - {""}
                if len(matters) > 1:
                    continue
                for when in _active(sheet):
                    if when.before(begun.when) and not _of_another(sheet, when, key):
                        why = f"{say(when)}, yet {_began(begun)}"
                        yield _make(sheet, (when.start, when.end), begun, why, "What was there before it began?", 0.9)
                        break
            for gone in known.gone.get(key, [])[:1]:
                if gone.sheet is sheet or GONE.search(sheet.text) or LINGERS.search(sheet.text):
                    continue
                for when in _active(sheet):
                    if gone.when.before(when) and when.relation != "since":
                        why = f"{say(when)}, yet {_began(gone)}"
                        yield _make(sheet, (when.start, when.end), gone, why, "Does it go on under the old name?", 0.8)
                        break


def _matter(sheet: Sheet, key: str) -> str:
    """What a protocol or plan is told to be on, right after its name: there are several of one name."""
    told = re.search(rf"{re.escape(key)} (?:on|to|against|concerning|relating to) (?:the )?(\w+)", sheet.text, re.I)
    return told.group(1).lower() if told else ""


def _drafted_after(pages: Sheets, bodies: Bodies, known: Calendar) -> Iterator[Candidate]:
    """A text still being drafted, or debated, after its adoption."""
    for index, sheet, match in pages.first(DRAFTING):
        if (
            not sheet.dates
            or LAW.search(sheet.text)
            or re.search(r"\b(?:amend|revis|second|new version|implement|under)\w*\b", sheet.text)
        ):
            continue
        when = nearest(sheet, match.start(), match.end())
        if not when or when.inferred or when.relation in ("until", "since", "of"):
            continue
        for mention in bodies.mentions[index]:
            if not (mention.named or mention.definite) or mention.start > match.end() + 20:
                continue
            law = [
                event
                for event in known.begun.get(mention.key, [])
                if event.sort in ("law", "named") and event.sheet is not sheet
            ]
            late = [event for event in law if event.when.before(when)]
            if late and len(late) == len(law):
                words = sheet.text[match.start() : match.end()]
                why = f"{words} {say(when)}, yet {_began(late[0])}"
                yield _make(sheet, (when.start, when.end), late[0], why, "Was a later version meant?", 0.9)
                break


def _procedures(pages: Sheets, bodies: Bodies, known: Calendar) -> Iterator[Candidate]:
    """Done "by this procedure", which needs a body that came later."""
    for index, sheet, match in pages.first(PROCEDURE):
        if not sheet.dates:
            continue
        for back in range(index - 1, max(-1, index - 4), -1):
            if pages[back].section != sheet.section:
                break
            for mention in bodies.mentions[back]:
                begun = known.first(mention.key) if mention.named or mention.definite else None
                when = nearest(sheet, *match.span()) or sheet.dates[0]
                if begun and when.before(begun.when) and begun.sheet is not pages[back]:
                    why = f"{say(when)} by a procedure that needs the {begun.key}, yet {_began(begun)}"
                    yield _make(sheet, (when.start, when.end), begun, why, "Who did its part before it existed?", 0.9)


def _credits(pages: Sheets, bodies: Bodies, known: Calendar) -> Iterator[Candidate]:
    """A measure credited to a government that came into office after it."""
    if not known.office:
        return
    start = known.office.when
    for index, sheet in enumerate(pages):
        own = _OWN.search(sheet.text)
        if (
            own
            and sheet is not known.office.sheet
            and not re.search(r"\b(?:before|inherited|predecessors?)\b", sheet.text, re.I)
        ):
            for when in sheet.dates:
                if (
                    when.before(start)
                    and when.relation in ("in", "on", "since")
                    and not when.inferred
                    and 0 < when.start - own.start() < 120
                ):
                    why = f"{say(when)}, yet the government took office {say(start)}"
                    yield _make(sheet, (when.start, when.end), known.office, why, "Whose measure was it?", 0.85)
                    break
        match = CREDIT.search(sheet.text)
        if not match:
            continue
        given = {m.key for m in bodies.mentions[index] if m.named and m.start >= match.start()}
        features = {w for m in bodies.mentions[index] if m.named and m.start >= match.start() for w in m.words}
        for ahead in range(index, min(len(pages), index + 7)):
            later = pages[ahead]
            if later.section != sheet.section:
                break
            topic = bodies.topics[ahead]
            mine = bool(topic and topic.key in given)
            definite = {
                token.lemma_.lower()
                for token in later.passage.tokens
                if token.dep_ in ("nsubj", "nsubjpass")
                and any(child.lower_ in ("the", "this", "it") for child in token.children)
            }
            if later.dates and IN_PLACE.search(later.text) and (mine or definite & features):
                for when in later.dates:
                    if when.before(start) and when.relation in ("since", "in", "on", "from") and not when.inferred:
                        why = f"{say(when)}, yet the government took office {say(start)}"
                        yield _make(later, (when.start, when.end), known.office, why, "Whose measure was it?", 0.88)
                        break
            if mine:
                features |= {token.lemma_.lower() for token in later.passage.tokens if token.pos_ in ("NOUN", "VERB")}


_OWN = Caseless(
    r"\bby (?:this|our|my|the present) (?:government|cabinet|administration|coalition)\b|\b(?:this|our|my"
    r"|the present) (?:government|cabinet|administration|coalition) (?:\w+ed|built|gave|brought|made|cut|began|put)\b"
)
