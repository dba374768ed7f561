"""Speech that goes on: after a colon, over sentences without a cue, into the next paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.attributed import AUTHOR, Attributed
from analysis.extraction.attribution.quoted_beside import spoken_before, told_in_next
from analysis.extraction.attribution.reporting.agents import holder_of
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase, subject_of
from analysis.extraction.attribution.speech import Draft, finish, sentence_ends
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import SUBJECTS
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.source_words import FIRST_PERSON
from analysis.extraction.parse.spans import hull, offsets, shrink, within
from analysis.text.places import common

_CONTINUES = 160
"""At most so many characters stand between two quotations of one speech (", said X. ")."""

_WORDED = turns.VIEWS | turns.WORDINGS | sources.DOCUMENTS | sources.SUBMITTED | {"page", "site", "statement"}
"""What is somebody's and holds their words."""

_RUNS = frozenset(("be", "read", "run", "go", "say", "state", "conclude", "find", "note", "observe", "tell", "explain"))
"""By which verbs such a paper or view is told to hold what follows."""

_SPEAKERS = ("person", "organisation", "group")
"""Whose words a paragraph is that is a quotation and nothing else, behind one that tells what they say."""


def announced(
    one: Parsed,
    source: str,
    found: list[Attributed],
    drafts: Sequence[Draft],
    voices: Voices,
) -> list[Attributed]:
    """Give "As X stated at Y: …" what follows the colon, quoted or not; a bare cue at a unit's end waits."""
    added: list[Attributed] = []
    for draft in drafts:
        if draft.content is not None or not (draft.report.speaker is None or can_speak(draft.report.speaker)):
            continue
        cue = draft.cue
        tail = one.unit.span(0, len(one.unit.text))
        end = tail[1] if tail else cue[1]
        colon = source.find(":", cue[1], min(end, cue[1] + 200))
        if colon < 0 or sentence_ends(source[cue[1] : colon]):
            continue
        stop = _unquoted_end(source, colon + 1, end)
        content = shrink(source, (colon + 1, stop))
        if content[1] - content[0] < 12:
            content = (colon, colon)
        draft.content = content
        finished = finish(one, draft, voices, source) if content[1] > content[0] else None
        if finished:
            added.append(finished)
        else:
            who = offsets(one, draft.report.source) if draft.report.source else None
            if who and draft.report.source and draft.report.speaker is not None:
                voice, kind = voices.name(one.doc, draft.report.source, draft.report.speaker, who[0])
                added.append(
                    Attributed(content=(end, end), source=who, cue=cue, voice=voice, voice_kind=kind, quoted=False)
                )
    return found + (added or _paper_announced(one, found, voices))


def _paper_announced(one: Parsed, found: Sequence[Attributed], voices: Voices) -> list[Attributed]:
    """Whose words the next paragraph is, where the last sentence of one tells how somebody's view or paper runs.

    "The mission's conclusion was one of praise:"
    """
    if one.unit.kind != "paragraph" or not one.unit.text.rstrip().endswith(":"):
        return []
    lead = list(one.doc.sents)[-1]
    subject = next((t for t in lead if t.dep_ in SUBJECTS and lemma_of(t) in _WORDED and t.head.i > t.i), None)
    end = one.unit.span(0, len(one.unit.text))
    if subject is None or end is None or not _runs(subject):
        return []
    noun = offsets(one, (subject.i, subject.i + 1))
    told = next((each for each in found if each.cue is not None and noun is not None and within(noun, each.cue)), None)
    if told is not None and told.voice_kind in _SPEAKERS and not told.quoted:
        return [replace(told, content=(end[1], end[1]), form="quotation", asserted=True)]
    holder = holder_of(subject)
    if holder is None or holder.lower_ in FIRST_PERSON:
        return []
    place = one.unit.span(lead.start_char, lead.end_char)
    if place is None or any(common(each.content, place) > 0 for each in found):
        return []
    span = noun_phrase(holder)
    who, cue = offsets(one, span), offsets(one, (subject.i, subject.i + 1))
    if who is None or cue is None:
        return []
    voice, kind = voices.name(one.doc, span, holder, who[0])
    if kind not in _SPEAKERS:
        return []
    return [Attributed(content=(end[1], end[1]), source=who, cue=cue, voice=voice, voice_kind=kind, quoted=False)]


def _runs(subject: Token) -> bool:
    """Whether a view or a paper is told to hold what follows, and not to bring something about or to be late."""
    if subject.dep_ != "nsubj" or lemma_of(subject.head) not in _RUNS:
        return False
    what = [child for child in subject.head.rights if child.dep_ in ("attr", "ccomp") or child.lower_ == "as"]
    return bool(what) or subject.head.lemma_ != "be" or lemma_of(subject) in turns.VIEWS | turns.WORDINGS


def _unquoted_end(source: str, start: int, end: int) -> int:
    """Where unquoted words after a colon end: their sentence, and those after it that go on in the first person.

    Words that begin in lower case are no speech of their own, and end with their sentence.
    """
    stop = end
    position = start
    lower = source[start:end].lstrip()[:1].islower()
    for match in re.finditer(r"[.!?][”\"’')]*(?=\s+[A-Z“\"])", source[start:end]):
        position = start + match.end()
        rest = source[position:end]
        following = re.split(r"[.!?]", rest, maxsplit=1)[0]
        if lower or not re.search(r"\b(?:I|we|our|us|my)\b", following, re.IGNORECASE):
            return position
    return stop


def continued(
    one: Parsed,
    source: str,
    found: list[Attributed],
    loose: Sequence[tuple[int, int]],
    quotes: Sequence[tuple[int, int]],
    previous: Attributed | None,
    voices: Voices,
) -> list[Attributed]:
    """Give quotations without a cue of their own to who spoke last; tie them to it where only the cue parts them."""
    whole = one.unit.span(0, len(one.unit.text)) or (0, 0)
    waiting = [each for each in found if each.content[0] == each.content[1]]
    ready = [each for each in found if each.content[0] < each.content[1]]
    before = previous
    if before is not None and before.content[0] == before.content[1]:
        # The unit before ended with "X stated:": this unit, or its quotation, is what X stated.
        first = quotes[0] if quotes and quotes[0][0] <= whole[0] + 2 else None
        apart = before.cue is not None and one.unit.kind == "paragraph" and not source[whole[0]].islower()
        content = first or (whole if apart else (whole[0], _unquoted_end(source, whole[0], whole[1])))
        block = apart and first is None
        if not any(common(each.content, content) > 0 and not (block and each.voice == AUTHOR) for each in ready):
            ready = [each for each in ready if not (block and each.voice == AUTHOR)]  # "we" in a paragraph of theirs
            ready.append(replace(before, content=shrink(source, content), quoted=first is not None))
    for quote in loose:
        if any(common(each.content, quote) > 0 for each in ready):
            continue
        earlier = [each for each in ready if each.content[1] <= quote[0]]
        close = [each for each in earlier if each.quoted and quote[0] - each.content[1] <= 2 * _CONTINUES]
        goes_on = bool(close) and source[max(0, quote[0] - 5) : quote[0]].rstrip()[-1:] in (".", ":", ",", ";")
        runs_on = goes_on and source[max(0, quote[0] - 5) : quote[0]].rstrip()[-1:] in (",", ";")
        runs_on = runs_on and len(source[slice(*quote)].split()) >= 4
        short = not _full(source, quote) and not (goes_on and _closed_sentence(source, quote)) and not runs_on
        if short and not _paragraph_of_it(source, quote, whole, before):
            continue
        last = max(close or earlier, key=lambda each: each.content[1], default=None)
        nearest = max(earlier, key=lambda each: each.content[1], default=None)
        if nearest is not last and nearest is not None and last is not None and nearest.source is not None:
            # "“…,” says Roe. She holds that it is over. “It is done.”": whoever spoke in between goes on
            last = nearest if last.content[1] <= nearest.source[0] else last
        if last is None and before is not None and before.content[1] <= quote[0] and quote[0] <= whole[0] + 3:
            printed = quote == whole and before.cue is not None and before.voice_kind in _SPEAKERS
            last = before if before.quoted or before.content[0] == before.content[1] or printed else None
            if last is not None:
                ready.append(replace(last, content=quote, quoted=True))
            continue
        introduced = _introduced(one, source, quote, voices)
        if introduced is None and not close:
            introduced = told_in_next(one, source, quote, voices) or spoken_before(one, source, quote, voices)
        if introduced is not None and (last is None or last.content[1] < (introduced.source or quote)[0]):
            ready.append(introduced)
            continue
        if last is None:
            voice, kind = voices.nearest(quote[0]) if quote[0] <= whole[0] + 3 else ("", "unnamed")
            ready.append(
                Attributed(content=quote, source=None, cue=None, voice=voice or "unnamed", voice_kind=kind, quoted=True)
            )
            continue
        if last.quoted and quote[0] - last.content[1] <= 2 * _CONTINUES:
            ready[ready.index(last)] = replace(last, content=hull(last.content, quote))
        elif last.voice_kind != "unnamed":
            ready.append(replace(last, content=quote, quoted=True))
    return ready + waiting


def _paragraph_of_it(source: str, quote: tuple[int, int], whole: tuple[int, int], before: Attributed | None) -> bool:
    """Whether a quotation is a paragraph of the one before it, however short ("“That is all.”")."""
    quoted = before is not None and before.quoted and quote == whole
    return quoted and before is not None and not source[before.content[1] : quote[0]].strip()


def _closed_sentence(source: str, quote: tuple[int, int]) -> bool:
    """Whether a quotation, however short, begins and ends like a sentence ("It's rigged.")."""
    text = source[quote[0] : quote[1]].strip("\"“”„«»'‘’ \n")
    return text[:1].isupper() and text[-1:] in ".!?"


def _introduced(one: Parsed, source: str, quote: tuple[int, int], voices: Voices) -> Attributed | None:
    """A quotation after a colon belongs to the subject of the sentence before it ("A second was blunter: “…”")."""
    if not source[max(0, quote[0] - 3) : quote[0]].rstrip().endswith(":"):
        return None
    colon = next((t for t in reversed(one.doc) if t.text == ":" and _before(one, t, quote)), None)
    if colon is None:
        return None
    lead = one.doc[colon.sent.start : colon.i]
    owned = (t.head for t in lead if t.dep_ in SUBJECTS and t.head.i < colon.i)
    head = next((t for t in lead if t.dep_ == "ROOT"), next(owned, None))
    subject = subject_of(head) if head is not None else None
    if subject is not None and lemma_of(subject) in _WORDED and (holder := holder_of(subject)) is not None:
        subject = holder  # "The Bank's page has this of the port: “…”"
    if subject is None or not can_speak(subject) or subject.i > colon.i:
        return None
    span = noun_phrase(subject)
    who = offsets(one, span)
    if who is None:
        return None
    voice, kind = voices.name(one.doc, span, subject, who[0])
    return Attributed(
        content=quote,
        source=who,
        cue=None,
        voice=voice or "unnamed",
        voice_kind=kind,
        quoted=True,
        form="quotation",
        phrase=who,
    )


def _before(one: Parsed, token: Token, quote: tuple[int, int]) -> bool:
    place = one.unit.span(token.idx, token.idx + len(token))
    return place is not None and place[1] <= quote[0]


def _full(source: str, quote: tuple[int, int]) -> bool:
    """Whether a quotation without a cue is speech and no single odd word: several words, opened like a sentence."""
    text = source[quote[0] : quote[1]].strip("\"“”„«»'‘’ \n")
    return len(text.split()) >= 4 and text[:1].isupper() and (text[-1:] in ".,!?…—" or len(text.split()) >= 8)
