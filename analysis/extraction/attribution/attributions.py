"""Attribution: who is made to say what, by which cue.

Conventions, as in ``docs/method/attribution.md``. A content is the complement clause without "that" (with "whether",
"if", "how"), an infinitive with its "to" and, where someone else is told to act, that someone ("them to vote"), or a
quotation with its marks; a content interrupted by its own cue is one stretch from its first word to its last. Sources
are whole noun phrases; cues are verb groups, nouns, "is confident", "according to". Nothing is nested: a report inside
the content of another is part of what the other says. :func:`told` adds "that" and the subject of a passive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.extraction.attribution.attributed import AUTHOR, Attributed
from analysis.extraction.attribution.gathering import gather
from analysis.extraction.attribution.handed_over import handed_over
from analysis.extraction.attribution.labels import floor_holder, labelled, turned
from analysis.extraction.attribution.quoted_beside import told_behind
from analysis.extraction.attribution.reporting.find import reports
from analysis.extraction.attribution.speech import (
    Draft,
    before_fragment,
    finish,
    not_nested,
    set_before_quotations,
    speaker_beside,
)
from analysis.extraction.attribution.speech_continued import announced, continued
from analysis.extraction.attribution.unclosed import told_at_the_end
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.parse.headlines import LONGEST, named, recased
from analysis.extraction.parse.model import Parsed, parse
from analysis.extraction.parse.quotations import quotations
from analysis.extraction.parse.spans import hull, offsets, shrink, within
from analysis.text.layout import Unit
from analysis.text.places import common

_THAT = re.compile(r"\bthat,?\s+\Z")
_LINE = re.compile(r"[^\n]+")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|me|us)\b")
_CONTRAST = re.compile(r"\s*[,–—-]?\s*(?:but|and|though|although)\b")
_ASIDE = 200
"""More characters than this between two quotations are no mere cue."""


def attributed(
    parsed: Sequence[Parsed], source: str, *, hosts: bool = False, names: Voices | None = None
) -> tuple[Attributed, ...]:
    """Find the attributions of a parsed text, in order of their contents.

    Args:
        parsed: its units.
        source: the text.
        hosts: whoever leads through a broadcast is a source like others, and not the text's own voice.
        names: the names of the text, where they are at hand.
    """
    voices = (names or gather(parsed)).fresh()
    quotes = quotations(source)
    found: list[Attributed] = []
    previous: Attributed | None = None
    listed: tuple[int, Attributed] | None = None
    at = 0
    holder = "" if hosts else floor_holder(parsed)
    headline = True
    above: Parsed | None = None
    for one in parsed:
        if one.unit.kind == "furniture" or not len(one.doc):
            continue
        whole = one.unit.span(0, len(one.unit.text))
        if whole is None:
            continue
        while at < len(quotes) and quotes[at][1] <= whole[0]:
            at += 1
        stop = at
        while stop < len(quotes) and quotes[stop][0] < whole[1]:
            stop += 1
        headline = headline and len(one.unit.text.split()) <= LONGEST
        spoken = turned(one.unit, voices, source, hosts=hosts, holder=holder)
        label = None
        if one.unit.turn is None:
            label = labelled(source, voices, whole, headline=headline, hosts=hosts, holder=holder)
        if found and previous is found[-1] and previous.quoted and previous.source is None:
            found[-1] = told_behind(one, voices, previous.content) or previous
        printed = at < stop and _opens_with(quotes[at], whole)
        if printed and above is not None and above.unit.kind == "paragraph":
            previous = handed_over(above, voices) or previous
        above = None if printed else one
        here = [label] if label else _unit(one, source, quotes[at:stop], voices, previous)
        if spoken is not None:  # "I" is whoever has the floor
            voice, kind = spoken.voice, spoken.voice_kind
            here = [replace(each, voice=voice, voice_kind=kind) if each.voice == AUTHOR else each for each in here]
            found.append(spoken)
        found += here
        if not here and listed is not None and one.unit.kind == "item" and one.unit.paragraph == listed[0]:
            here = [replace(listed[1], content=shrink(source, whole), quoted=False)]
            found += here
        elif here and previous is not None and previous.content[0] == previous.content[1]:
            said = next((each for each in here if each.cue == previous.cue), None)
            listed = (one.unit.paragraph, said) if said is not None else None
        else:
            listed = None
        if here:
            previous = max(here, key=lambda each: each.content[1])
        elif whole[1] - whole[0] > 60:
            previous = None
    ready = [each for each in told_at_the_end(found, quotes, source) if each.content[0] < each.content[1]]
    return tuple(sorted(ready, key=lambda each: (each.content, each.cue or (0, 0))))


def _opens_with(quote: tuple[int, int], whole: tuple[int, int]) -> bool:
    """Whether a quotation opens a paragraph and is most of it."""
    return quote[0] <= whole[0] + 2 and 3 * (min(quote[1], whole[1]) - quote[0]) >= 2 * (whole[1] - whole[0])


def told(units: Sequence[Unit], source: str) -> tuple[Attributed, ...]:
    """Find the attributions of a text read as news: headlines, names and speech over paragraphs are told by its whole.

    Returns:
        Those of :func:`attributed`, contents with the "that" before them, or with the subject of a passive, each speech
        once.
    """
    found = joined(attributed(named(parse(recased(units, source))), source, hosts=True), source)
    whole = [_whole(one, source) for one in found]
    nexts = [*(one.content[0] for one in whole[1:]), len(source)]
    return tuple(_block(one, source, stop) for one, stop in zip(whole, nexts, strict=False))


def _block(one: Attributed, source: str, stop: int) -> Attributed:
    """Words set off in a paragraph after "Roe wrote:", with the paragraphs that go on in the first person."""
    if one.quoted or one.cue is None or one.content[0] - one.cue[1] > 40:
        return one
    if not re.fullmatch(r":\s*\n\s*", source[one.cue[1] : one.content[0]]):
        return one
    end = one.content[1]
    for line in _LINE.finditer(source, end, stop):
        words = line.group().rstrip()
        if not words:
            continue
        own = _FIRST_PERSON.search(words) and words[-1] in ".!?" and not re.search('[“”"]', words)
        if not own or line.end() >= stop < len(source):
            break
        end = line.start() + len(words)
    return replace(one, content=(one.content[0], end))


def _whole(one: Attributed, source: str) -> Attributed:
    if one.patient is not None and one.patient[0] < one.content[0]:
        return replace(one, content=(one.patient[0], one.content[1]))
    start = one.content[0]
    that = _THAT.search(source, max(0, start - 12), start)
    if that is None or one.form not in ("clause", "infinitive") or one.cue is None or one.cue[1] > that.start():
        return one
    return replace(one, content=(that.start(), one.content[1]))


def joined(found: Sequence[Attributed], source: str) -> tuple[Attributed, ...]:
    """Speech that one cue introduces and that goes on in the next paragraph, as one attribution.

    Only blank space may part two such passages, or the sentence that holds the cue.
    """
    whole: list[Attributed] = []
    for one in found:
        last = whole[-1] if whole else None
        if last is not None and one.quoted and one.cue and (one.cue, one.source) == (last.cue, last.source):
            gap = source[last.content[1] : one.content[0]]
            cue_between = last.quoted and last.content[1] <= one.cue[0] < one.content[0] and len(gap) < _ASIDE
            if not gap.strip(" \t\n.") or (cue_between and len(re.findall(r"[.!?]\s", gap)) < 2):
                whole[-1] = replace(last, content=hull(last.content, one.content))
                continue
        whole.append(one)
    return tuple(whole)


def _unit(
    one: Parsed, source: str, quotes: Sequence[tuple[int, int]], voices: Voices, previous: Attributed | None
) -> list[Attributed]:
    """The attributions of one unit: what its verbs and nouns report, with the quotations that belong to them."""
    drafts = [
        Draft(
            report=report,
            cue=cue,
            begin=offsets(one, (report.cue.left_edge.i, report.cue.i + 1)),
            content=offsets(one, report.content) if report.content else None,
        )
        for report in reports(one.doc)
        if (cue := offsets(one, report.group)) is not None and not any(within(cue, quote) for quote in quotes)
    ]
    set_before_quotations(source, drafts, quotes)
    drafts = not_nested(drafts)
    loose: list[tuple[int, int]] = []
    for quote, following in zip(quotes, (*quotes[1:], None), strict=False):
        inside = [d for d in drafts if d.content and common(d.content, quote) > 0]
        if inside:
            draft = max(inside, key=lambda d: common(d.content or quote, quote))
            content = draft.content or quote
            # a clause that runs from or into a quotation takes all of it
            draft.content = (min(content[0], quote[0]), max(content[1], quote[1]))
            cue = draft.cue
            if cue[0] >= quote[1] and source[content[0] : quote[0]].rstrip().endswith(":"):
                draft.content = quote  # "They want a decision: “…,” said Roe": what leads up to it is the writer's
            if _closed_off(source, quote, content, following):
                draft.content = (draft.content[0], quote[1])
            whole = common(draft.content, quote) >= 0.7 * (draft.content[1] - draft.content[0])
            draft.quoted = draft.quoted or whole
            if quote[0] <= cue[0] < quote[1]:
                draft.content = content
            continue
        nearby = speaker_beside(one, source, quote, drafts)
        if nearby is not None:
            nearby.content = quote if nearby.content is None else hull(nearby.content, quote)
            nearby.content = (before_fragment(one, source, nearby, quote), nearby.content[1])
            nearby.quoted = True
        else:
            loose.append(quote)
    said = [finish(one, draft, voices, source) for draft in drafts if draft.content]
    found = [each for each in said if each is not None]
    found = announced(one, source, found, drafts, voices)
    return continued(one, source, found, loose, quotes, previous, voices)


def _closed_off(
    source: str, quote: tuple[int, int], content: tuple[int, int], following: tuple[int, int] | None
) -> bool:
    """Whether a clause runs on behind its quotation in the writer's own words ("“I erred,” but in fact …")."""
    if abs(content[0] - quote[0]) > 1 or source[quote[1] - 2] not in ",.!?":
        return False
    if following is not None and following[0] < content[1]:
        return False
    return bool(_CONTRAST.match(source, quote[1], quote[1] + 14))
