"""Attribution: who is made to say what, by which cue.

Conventions. A content is the complement clause without "that" (with "whether", "if", "how"), an infinitive with its
"to" and, where someone else is told to act, that someone ("them to vote"), or a quotation with its marks; a content
interrupted by its own cue is one stretch from its first word to its last. Sources are whole noun phrases with titles
and appositions but without relative clauses; cues are verb groups, nouns, "is confident", "according to". Nothing is
nested: a report inside the content of another is part of what the other says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from analysis.extraction import source_words as sources
from analysis.extraction import speech_words as words
from analysis.extraction.model import Parsed
from analysis.extraction.quotations import quotations
from analysis.extraction.reporting.find import reports
from analysis.extraction.reporting.phrases import opinions
from analysis.extraction.reporting.report import Report
from analysis.extraction.voices import AUTHOR, Voices, gather

_CONTINUES = 160
"""At most so many characters stand between two quotations of one speech (", said X. ")."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Attributed:
    """One attribution in source offsets, with the voice its source was resolved to.

    Attributes:
        content, source, cue: (start, end) in the source; source and cue may be None.
        voice: the name the source goes by in the whole text ("Kyle Scott" for "he"), or the source's own words;
            ``author`` where the text's own "we" or "I" speaks.
        voice_kind: ``person``, ``organisation``, ``group``, ``document``, ``unnamed`` or ``author``.
        quoted: the content stands in quotation marks.
        asserted: the content is put forward as true by the source; False for what is asked, planned, hoped or denied.
        lemma: the cue word ("urge", "concerned", "view").
        form: ``clause``, ``infinitive``, ``object``, ``predicate`` or ``quotation``.
    """

    content: tuple[int, int]
    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    voice: str
    voice_kind: str
    quoted: bool
    asserted: bool = True
    lemma: str = ""
    form: str = ""


def attributed(parsed: Sequence[Parsed], source: str) -> tuple[Attributed, ...]:
    """Find the attributions of a parsed text, in order of their contents."""
    voices = gather(parsed)
    quotes = quotations(source)
    found: list[Attributed] = []
    previous: Attributed | None = None
    listed: tuple[int, Attributed] | None = None
    at = 0
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
        here = _unit(one, source, quotes[at:stop], voices, previous)
        found += here
        if not here and listed is not None and one.unit.kind == "item" and one.unit.paragraph == listed[0]:
            here = [replace(listed[1], content=_shrink(source, whole), quoted=False)]
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
    ready = [each for each in found if each.content[0] < each.content[1]]
    return tuple(sorted(ready, key=lambda each: (each.content, each.cue or (0, 0))))


def voice_of(attributions: Sequence[Attributed], start: int, end: int) -> tuple[str, str]:
    """Whose the words ``start:end`` of the source are: the voice and its kind, ``author`` where nobody else's.

    What is asked for, planned or denied stays the author's report of it; so does a passage that holds an attribution
    only as a small part.
    """
    best: tuple[int, Attributed] | None = None
    for one in attributions:
        if not one.asserted or one.voice_kind == "unnamed" or one.voice == AUTHOR or one.lemma in words.ATTITUDE:
            continue
        if one.voice_kind == "document" and one.voice.split()[-1].casefold() in sources.LAWS:
            continue  # a law disposes, it does not speak
        common = min(end, one.content[1]) - max(start, one.content[0])
        if common <= 0:
            continue
        said = one.content[1] - one.content[0]
        reach = [one.content, *([one.source] if one.source else []), *([one.cue] if one.cue else [])]
        covered = min(end, max(r[1] for r in reach)) - max(start, min(r[0] for r in reach))
        if (2 * common >= end - start or (2 * covered >= end - start and 2 * common >= said)) and (
            best is None or common > best[0]
        ):
            best = (common, one)
    return (best[1].voice, best[1].voice_kind) if best else (AUTHOR, AUTHOR)


# -- one unit --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Draft:
    """A report in source offsets, before quotations are laid over it."""

    report: Report
    content: tuple[int, int] | None
    quoted: bool = False


def _unit(
    one: Parsed, source: str, quotes: Sequence[tuple[int, int]], voices: Voices, previous: Attributed | None
) -> list[Attributed]:
    doc = one.doc
    every = sorted([*reports(doc), *opinions(doc)], key=lambda report: (report.cue.i, report.group))
    cue_at = {id(report): _offsets(one, report.group) for report in every}
    every = [report for report in every if cue_at[id(report)] is not None]
    outside = [r for r in every if not any(_within(cue_at[id(r)], quote) for quote in quotes)]
    drafts = [_Draft(report=r, content=_offsets(one, r.content) if r.content else None) for r in outside]
    drafts = _not_nested(drafts, cue_at)
    loose: list[tuple[int, int]] = []
    speech = {id(draft.report): draft for draft in drafts}
    for quote in quotes:
        inside = [d for d in drafts if d.content and _overlap(d.content, quote) > 0]
        if inside:
            draft = max(inside, key=lambda d: _overlap(d.content or quote, quote))
            content = draft.content or quote
            # a clause that runs from or into a quotation takes all of it
            draft.content = (min(content[0], quote[0]), max(content[1], quote[1]))
            cue = cue_at[id(draft.report)]
            whole = _overlap(draft.content, quote) >= 0.7 * (draft.content[1] - draft.content[0])
            draft.quoted = draft.quoted or whole
            if cue and quote[0] <= cue[0] < quote[1]:
                draft.content = content
            continue
        nearby = _speaker_of(one, source, quote, [d for d in drafts], cue_at)
        if nearby is not None:
            draft = speech[id(nearby)]
            draft.content = quote if draft.content is None else _hull(draft.content, quote)
            draft.quoted = True
        else:
            loose.append(quote)
    said = [_finish(one, draft, cue_at, voices, source) for draft in drafts if draft.content]
    found = [each for each in said if each is not None]
    found = _announced(one, source, found, drafts, cue_at, voices)
    return _continued(one, source, found, loose, quotes, previous, voices)


def _finish(
    one: Parsed,
    draft: _Draft,
    cue_at: dict[int, tuple[int, int] | None],
    voices: Voices,
    source: str,
) -> Attributed | None:
    report, content = draft.report, draft.content
    if content is None:
        return None
    content = _shrink(source, content)
    if content[1] - content[0] < 2:
        return None
    who = _offsets(one, report.source) if report.source else None
    voice, kind = "", "unnamed"
    if report.source and report.speaker is not None and who:
        voice, kind = voices.name(one.doc, report.source, report.speaker, who[0])
    return Attributed(
        content=content,
        source=who,
        cue=cue_at[id(report)],
        voice=voice or "unnamed",
        voice_kind=kind,
        quoted=draft.quoted,
        asserted=report.asserted,
        lemma=_lemma(report),
        form=report.form,
    )


def _lemma(report: Report) -> str:
    """The cue word; a negated adjective of contentment is its opposite ("not satisfied")."""
    cue = report.cue
    word = cue.lower_ if cue.pos_ == "ADJ" or cue.lower_ in words.ADJECTIVES else cue.lemma_.lower()
    negated = any(token.dep_ == "neg" for token in cue.doc[max(0, report.group[0] - 1) : report.group[1]])
    if word in words.NEGATED and negated:
        return "dissatisfied"
    if report.group[1] - report.group[0] > 1 and word in words.NOUN_PHRASES and report.form == "object":
        return "criticize" if word in ("find", "take", "pour", "cast", "throw") else word
    return word


def _not_nested(drafts: list[_Draft], cue_at: dict[int, tuple[int, int] | None]) -> list[_Draft]:
    """Leave out reports whose cue stands inside what another reports, unless that one is interrupted by it."""
    kept: list[_Draft] = []
    for draft in drafts:
        cue = cue_at[id(draft.report)]
        inner = False
        for other in drafts:
            if other is draft or other.content is None or cue is None:
                continue
            other_cue = cue_at[id(other.report)]
            if _within(cue, other.content):
                # Two that lie in each other: the one with the wider content speaks.
                mutual = draft.content is not None and other_cue is not None and _within(other_cue, draft.content)
                if mutual and draft.content is not None:
                    mine, theirs = draft.content[1] - draft.content[0], other.content[1] - other.content[0]
                    inner = mine < theirs or (mine == theirs and other.report.cue.i < draft.report.cue.i)
                else:
                    aside = draft.report.cue.dep_ == "relcl" and draft.report.form == "clause"
                    inner = not (aside and other.report.form in ("infinitive", "object"))
            if inner:
                break
        if not inner:
            kept.append(draft)
    return kept


def _speaker_of(
    one: Parsed,
    source: str,
    quote: tuple[int, int],
    drafts: Sequence[_Draft],
    cue_at: dict[int, tuple[int, int] | None],
) -> Report | None:
    """The report beside a quotation that the tree did not tie to it: right after it, or before it in its sentence."""
    best: tuple[int, Report] | None = None
    for draft in drafts:
        report = draft.report
        if report.form not in ("quotation", "clause") or report.cue.pos_ not in ("VERB", "AUX"):
            continue
        if report.cue.lemma_.lower() not in words.SPEECH and report.form != "quotation":
            continue
        cue = cue_at[id(report)]
        if cue is None:
            continue
        if cue[0] >= quote[1]:
            gap = source[quote[1] : cue[0]]
            distance = len(gap)
            if distance > 120 or "\n\n" in gap or (any(mark in gap for mark in ".;!?") and distance > 60):
                continue
            if draft.content is not None and not draft.quoted:
                continue
        elif cue[1] <= quote[0]:
            gap = source[cue[1] : quote[0]]
            distance = len(gap) + 20
            if _finite_between(one.doc, report, quote, one):
                continue
            if len(gap) > 200 or _sentence_ends(gap):
                continue
            if draft.content is not None and not draft.quoted and draft.content[1] < quote[0] - 40:
                continue
        else:
            continue
        if best is None or distance < best[0]:
            best = (distance, report)
    return best[1] if best else None


def _finite_between(doc: Doc, report: Report, quote: tuple[int, int], one: Parsed) -> bool:
    """Whether another finite verb stands between a cue and the quotation after it."""
    for token in doc[report.group[1] :]:
        place = one.unit.span(token.idx, token.idx + len(token))
        if place is None:
            continue
        if place[0] >= quote[0]:
            return False
        if token.pos_ in ("VERB", "AUX") and token.tag_ in ("VBD", "VBZ", "VBP", "MD") and token.dep_ != "relcl":
            return True
    return False


def _sentence_ends(gap: str) -> bool:
    return bool(re.search(r"[a-z0-9\)”\"]{2}[.!?]\s", gap)) or "\n\n" in gap


def _announced(
    one: Parsed,
    source: str,
    found: list[Attributed],
    drafts: Sequence[_Draft],
    cue_at: dict[int, tuple[int, int] | None],
    voices: Voices,
) -> list[Attributed]:
    """Give "As X stated at Y: …" what follows the colon, quoted or not; a bare cue at a unit's end waits."""
    added: list[Attributed] = []
    for draft in drafts:
        if draft.content is not None:
            continue
        cue = cue_at[id(draft.report)]
        if cue is None:
            continue
        tail = one.unit.span(0, len(one.unit.text))
        end = tail[1] if tail else cue[1]
        colon = source.find(":", cue[1], min(end, cue[1] + 200))
        if colon < 0 or _sentence_ends(source[cue[1] : colon]):
            continue
        stop = _unquoted_end(source, colon + 1, end)
        content = _shrink(source, (colon + 1, stop))
        if content[1] - content[0] < 12:
            content = (colon, colon)
        draft.content = content
        finished = _finish(one, draft, cue_at, voices, source) if content[1] > content[0] else None
        if finished:
            added.append(finished)
        else:
            who = _offsets(one, draft.report.source) if draft.report.source else None
            if who and draft.report.source and draft.report.speaker is not None:
                voice, kind = voices.name(one.doc, draft.report.source, draft.report.speaker, who[0])
                added.append(
                    Attributed(content=(end, end), source=who, cue=cue, voice=voice, voice_kind=kind, quoted=False)
                )
    return found + added


def _unquoted_end(source: str, start: int, end: int) -> int:
    """Where unquoted words after a colon end: their sentence, and those after it that go on in the first person."""
    stop = end
    position = start
    for match in re.finditer(r"[.!?][”\"’')]*(?=\s+[A-Z“\"])", source[start:end]):
        position = start + match.end()
        rest = source[position:end]
        following = re.split(r"[.!?]", rest, maxsplit=1)[0]
        if not re.search(r"\b(?:I|we|our|us|my)\b", following, re.IGNORECASE):
            return position
    return stop


def _continued(
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
        content = first or (whole[0], _unquoted_end(source, whole[0], whole[1]))
        if not any(_overlap(each.content, content) > 0 for each in ready):
            ready.append(replace(before, content=_shrink(source, content), quoted=first is not None))
    for quote in loose:
        if any(_overlap(each.content, quote) > 0 for each in ready):
            continue
        if not _full(source, quote):
            continue
        last = max(
            (each for each in ready if each.content[1] <= quote[0]), key=lambda each: each.content[1], default=None
        )
        if last is None and before is not None and before.content[1] <= quote[0] and quote[0] <= whole[0] + 3:
            last = before if before.quoted or before.content[0] == before.content[1] else None
            if last is not None:
                ready.append(replace(last, content=quote, quoted=True))
            continue
        if last is None:
            voice, kind = voices.nearest(quote[0]) if quote[0] <= whole[0] + 3 else ("", "unnamed")
            ready.append(
                Attributed(content=quote, source=None, cue=None, voice=voice or "unnamed", voice_kind=kind, quoted=True)
            )
            continue
        if last.quoted and quote[0] - last.content[1] <= _CONTINUES:
            ready[ready.index(last)] = replace(last, content=_hull(last.content, quote))
        elif last.voice_kind != "unnamed":
            ready.append(replace(last, content=quote, quoted=True))
    return ready + waiting


def _full(source: str, quote: tuple[int, int]) -> bool:
    """Whether a quotation without a cue is speech and no single odd word: several words, opened like a sentence."""
    text = source[quote[0] : quote[1]].strip("\"“”„«»'‘’ \n")
    return len(text.split()) >= 4 and text[:1].isupper() and (text[-1:] in ".,!?…—" or len(text.split()) >= 8)


# -- offsets ---------------------------------------------------------------------------------------------------------


def _offsets(one: Parsed, span: tuple[int, int]) -> tuple[int, int] | None:
    doc = one.doc
    if span[0] >= span[1]:
        return None
    last = doc[span[1] - 1]
    return one.unit.span(doc[span[0]].idx, last.idx + len(last))


def _within(inner: tuple[int, int] | None, outer: tuple[int, int]) -> bool:
    return inner is not None and outer[0] <= inner[0] and inner[1] <= outer[1]


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> int:
    return min(a[1], b[1]) - max(a[0], b[0])


def _hull(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    return min(a[0], b[0]), max(a[1], b[1])


def _shrink(source: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    while start < end and (source[start].isspace() or source[start] in ",;:—–-"):
        start += 1
    while end > start and (source[end - 1].isspace() or source[end - 1] in ",;:—–-"):
        end -= 1
    return start, end
