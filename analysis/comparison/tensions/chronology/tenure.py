"""Offices and terms: held since and yet signed by another, in post too soon, for too many years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.chronology import tenure_words as cues
from analysis.comparison.tensions.numbers.date_words import AT_THE_TIME
from analysis.comparison.tensions.numbers.dates import say
from analysis.comparison.tensions.numbers.facts import content
from analysis.comparison.tensions.numbers.figures import Sheets
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.happenings import Happenings
from analysis.comparison.tensions.times.order import pair, spot
from analysis.text.words import COURTESY

_REACH = 3


def find_tenure(known: Happenings, now: int | None) -> Iterator[Candidate]:
    """Terms of office, deadlines and counts of years that their dates do not allow.

    Args:
        known: the happenings of a text.
        now: the day on which the text speaks, as an ordinal, if known.
    """
    sheets = known.sheets
    yield from _predecessors(sheets)
    yield from _deadlines(sheets)
    yield from _terms_over(known)
    yield from _incumbents(sheets)
    if now is not None:
        yield from _too_long(known, now)


def _predecessors(sheets: Sheets) -> Iterator[Candidate]:
    """An office held since a day, and what a predecessor did in it after that day."""
    held = [
        (sheet, when)
        for _, sheet, _ in sheets.first(cues.HELD_SINCE)
        for when in sheet.dates
        if when.relation == "since"
    ]
    for _, sheet, cue in sheets.first(cues.BY_PREDECESSOR):
        for when in sheet.dates:
            for other, since in held:
                first_person = bool(re.search(r"\b(?:I|my|we|our)\b", other.text)) == bool(
                    re.search(r"\bmy|our\b", sheet.text)
                )
                late = when.first > since.last and when.relation in AT_THE_TIME and not when.inferred
                if late and first_person and other is not sheet:
                    why = f"in office since {say(since)}, yet “{cue.group()}” acts {say(when)}"
                    question = "Which office is meant, or which date?"
                    yield pair(other, spot(since), sheet, spot(when), why, question, 0.86)
                    break


def _deadlines(sheets: Sheets) -> Iterator[Candidate]:
    """The outcome of a contest before its closing date."""
    chosen = [(index, sheet, cue) for index, sheet, cue in sheets.first(cues.CHOSEN) if sheet.dates]
    for index, sheet, _ in sheets.first(cues.DEADLINE):
        ends = [
            when
            for when in sheet.dates
            if when.relation in ("until", "till", "by", "to", "on", "") and when.precision != "year"
        ]
        if not ends:
            continue
        last = ends[-1]
        words = content(token for at in range(max(0, index - _REACH), index + 1) for token in sheets[at].passage.tokens)
        for at, other, done in chosen:
            early = [
                when
                for when in other.dates
                if when.before(last) and when.relation in ("since", "on", "in", "from") and last.first - when.last < 400
            ]
            if not early or other is sheet:
                continue
            common = words & content(other.passage.tokens)
            near = " ".join(one.text for one in sheets[max(0, at - 1) : at + 2])
            contest = bool(cues.CONTEST.search(near))
            alone = sum(one[1] is not other for one in chosen) == 0 or abs(at - index) <= _REACH
            if len(common) > 1 or (contest and (common or alone)):
                why = f"“{done.group()}” {say(early[0])}, yet one could apply until {say(last)}"
                question = "Is it the same post, and the same round?"
                strength = 0.86 if common or abs(at - index) <= _REACH else 0.75
                yield pair(other, spot(early[0]), sheet, spot(last), why, question, strength)
                break


def _terms_over(known: Happenings) -> Iterator[Candidate]:
    """Members whose term had ended, and a vote in which all took part."""
    sheets = known.sheets
    over = list(sheets.first(cues.TERM_OVER))
    everyone = list(sheets.first(cues.ALL_SIDES)) if over else []
    for index, sheet, cue in over:
        ended = [
            when
            for when in sheet.dates
            if when.relation in AT_THE_TIME
            and not re.search(r"\b(?:filled|elected|due)\b", sheet.text[cue.end() : when.start])
        ]
        if not ended:
            continue
        around = [sheets[at] for at in range(max(0, index - 1), index + 1) if sheets[at].section == sheet.section]
        body = {
            token.lemma_.lower() for one in around for token in one.passage.tokens if token.pos_ in ("NOUN", "PROPN")
        } | set(re.findall(r"[a-z]+", sheet.section.lower()))
        for _, other, full in everyone:
            late = [when for when in other.dates if ended[0].before(when) and when.relation in ("in", "on", "at")]
            names = {
                token.lemma_.lower() for token in other.passage.tokens if token.pos_ == "PROPN" and token.text.istitle()
            }
            nouns = {token.lemma_.lower() for token in other.passage.tokens if token.pos_ == "NOUN"}
            seats = {
                token.lemma_.lower() for token in sheet.passage.words(0, cue.end()) if token.pos_ in ("NOUN", "PROPN")
            }
            mine = names & body or nouns & seats - _NO_BODY
            if other is not sheet and late and mine:
                why = f"“{full.group()}” {say(late[0])}, yet “{cue.group()}” ({say(ended[0])})"
                yield pair(other, full.span(), sheet, cue.span(), why, "Who sat for those whose term was over?", 0.84)


_NO_BODY = frozenset(["term", "seat", "mandate", "member", "vote", "year", "office", "end", "time"])
_OFFICE = re.compile(
    rf"(?P<name>(?:{COURTESY} )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*) (?:was|served as|acted as"
    r"|held the (?:office|post) of) (?:the )?(?P<office>[A-Z][a-z]+(?: (?:of|for|the|and|[A-Z][a-z]+)){0,5})"
)


def _incumbents(sheets: Sheets) -> Iterator[Candidate]:
    """Two holders of one office at one time."""
    for sheet in sheets:
        dated = [when for when in sheet.dates if when.precision in ("day", "month", "year")]
        if len(dated) != 2 or dated[0].relation not in ("from", "between"):
            continue
        match = _OFFICE.search(sheet.text)
        if not match:
            continue
        office = re.sub(r" (?:of|for|the|and)$", "", match["office"])
        held = re.compile(rf"{re.escape(office)},? (?P<name>(?:{COURTESY} )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
        for other in sheets:
            name = held.search(other.text)
            if other is sheet or not name or name["name"].split()[-1] == match["name"].split()[-1]:
                continue
            if re.search(r"\b(?:deputy|acting|former|then)\s*$", other.text[: name.start()], re.IGNORECASE):
                continue
            inside = [
                when
                for when in other.dates
                if dated[0].last < when.first and when.last < dated[1].first and when.relation in ("in", "on")
            ]
            if inside:
                then = f"{match['name']} was from {say(dated[0])} to {say(dated[1])}"
                why = f"{name['name']} is {office} {say(inside[0])}, yet {then}"
                question = "Did one stand in for the other?"
                yield pair(other, spot(inside[0]), sheet, (dated[0].start, dated[1].end), why, question, 0.86)


def _too_long(known: Happenings, now: int) -> Iterator[Candidate]:
    """For so many years now: longer than it has been there."""
    things = known.things
    for index, sheet, match in known.sheets.every(cues.MANY_YEARS):
        if not re.search(r"\b(?:has|have|now)\b", sheet.text) or re.search(r"\bhad\b", sheet.text):
            continue
        size = number(match["count"]) or 1
        years = size * {"y": 1, "d": 10, "c": 100}[match["unit"][0].lower()]
        years *= 0.85 if (match["hedge"] or "").strip().lower() in ("nearly", "almost", "about", "some") else 1
        subject = things.subject(index)
        low = match.start()
        near = [one for one in things.at[index] if one.token.dep_ in ("nsubj", "nsubjpass")]
        inner = [
            one
            for one in things.at[index]
            if one.token.head.lower_ == "of" and any(one.token.head.head.i == two.token.i for two in near)
        ]
        for one in [*near, *inner, *([subject] if subject else [])]:
            begun = [event for event in known.of(one, "begin") if event.sheet is not sheet]
            late = [event for event in begun if now - event.when.first < (years - 1) * 365.25]
            if begun and len(late) == len(begun):
                event = late[0]
                age = (now - event.when.first) / 365.25
                why = f"“{match.group()}”, yet {event.said}, {age:.1f} years before the text speaks"
                question = "Did a forerunner do this before?"
                yield pair(sheet, (low, match.end()), event.sheet, spot(event.when), why, question, 0.9)
                return
