"""Cut a text into units for the parser: paragraphs, headings, list items, table rows, footnotes, page furniture.

Each unit carries a repaired copy of its words and the offset, in the source, of every character of that copy.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from analysis.text import datelines
from analysis.text.accents import reaching
from analysis.text.capitals import in_small_letters
from analysis.text.draft import INSERTED, Draft
from analysis.text.headings import is_asked, is_begun, is_heading, is_run_in, is_told, sentence_ends
from analysis.text.interviews import interviewed
from analysis.text.lines import is_wrapped, line_ends, read_lines, width
from analysis.text.lists import (
    BULLET,
    HEAD_END,
    HEAD_OF_PRONOUN,
    INNER_MARK,
    JOINT,
    SENTENCE_END,
    TEXT_COMES,
    inline_list,
    is_bare,
    is_list_marker,
    last_sentence,
    lend,
)
from analysis.text.paragraphs import DIALOGUE, Paragraph, paragraphs
from analysis.text.repair import Survey, repair, survey
from analysis.text.running import ENDS
from analysis.text.tables import cells, row_draft
from analysis.text.transcripts import Turn, turns

STATED_FIGURE = re.compile(
    r"^[A-Z][^:.?!]{8,}: (?:about |over |nearly |some )?"
    r"(?:[$€£]?\d[\d.,]*(?: ?%| (?:per ?cent|million|billion|thousand))?(?: (?!years?\b)[a-z][\w’'-]*){0,3}"
    r"(?: of \d[\d.,]*)?|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\w+))(?: \([^()]{2,60}\))?$"
)
"""A line that gives one figure and its label; a figure of years makes a title ("The island: 20 years on")."""
DATED_EVENT = re.compile(
    r"^(?:\d{1,2} )?(?:(?:[A-Z][a-z]+|early|late|mid) )?(?:1[6-9]|20)\d\d ?[:–—] ?(?=\S+ \S)", re.MULTILINE
)
"""A line of a chronology: a date, and what happened then."""

FEWEST_TOLD = 3
"""Lines that show that a text does without full stops; fewer may be headlines."""

UNFINISHED = re.compile(r"\b(?:should|must|to|that|of|for|is|are|be|has|have|by|on|with)$")
"""Breaks off where a list goes on ("It asked that the authorities should")."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unit:
    """One stretch of text that is parsed as a whole.

    Attributes:
        kind: ``paragraph``, ``heading``, ``item``, ``row``, ``footnote`` or ``furniture``.
        text: the repaired copy; what the parser reads.
        origin: for each character of ``text`` its offset in the source, or ``INSERTED`` where repair or a carried-in
            list head added it.
        section: the heading it stands under, or "".
        lead: for a list item, the words that announce the list ("The law:"), else "".
        marker: for a list item, its bullet or number, else "".
        paragraph: which paragraph of the source it belongs to, counted from 0; the items of one list share it.
        label: what the paragraph is labelled as ("question", "myth", "fact"), in lower case, else "". The label itself
            is no part of ``text``.
        turn: in a transcript, who has the floor; the label is no part of ``text`` either.
        reaching: for a letter whose accents are signs of their own in the source, its offset there and where they end.
    """

    kind: str
    text: str
    origin: tuple[int, ...]
    section: str = ""
    lead: str = ""
    marker: str = ""
    paragraph: int = 0
    label: str = ""
    turn: Turn | None = None
    reaching: tuple[tuple[int, int], ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Source offsets of ``text[start:end]``, or None where all of it was inserted."""
        part = self.origin[start:end]
        if part and INSERTED not in (part[0], part[-1]):
            return part[0], self._end(part[-1])
        first = next((place for place in part if place != INSERTED), INSERTED)
        last = next((place for place in reversed(part) if place != INSERTED), INSERTED)
        return (first, self._end(last)) if first != INSERTED else None

    def _end(self, last: int) -> int:
        return next((end for place, end in self.reaching if place == last), last + 1)


@dataclass(slots=True)
class _State:
    """What cutting has to remember from one paragraph to the next."""

    source: str
    found: Survey
    known: Callable[[str], bool] | None = None
    units: list[Unit] = field(default_factory=list)
    number: int = -1
    section: str = ""
    run_in: str = ""
    lead: str | None = None
    context: str = ""
    style: str | None = None
    label: str = ""
    turns: Mapping[int, Turn] = field(default_factory=dict)
    turn: Turn | None = None
    titles: frozenset[int] = frozenset()
    chronology: bool = False
    rubrics: bool = False
    unstopped: bool = False

    def add(self, kind: str, draft: Draft, *, section: str | None = None, lead: str = "", marker: str = "") -> None:
        if draft.text.strip():
            self.units.append(
                Unit(
                    kind=kind,
                    text=draft.text,
                    origin=draft.origin,
                    section=self.here if section is None else section,
                    lead=lead,
                    marker=marker,
                    paragraph=max(0, self.number),
                    label=self.label,
                    turn=self.turn,
                    reaching=reaching(draft, self.source),
                )
            )

    @property
    def here(self) -> str:
        return self.run_in or self.section


def units(source: str, known: Callable[[str], bool] | None = None) -> tuple[Unit, ...]:
    """Cut ``source`` into units, in reading order.

    Args:
        source: the text as it stands in the file.
        known: tells whether a lower-case word is English, so that words glued together by a lost dash can be parted;
            without it they stay as they are.
    """
    source = line_ends(source)
    lines, furniture = read_lines(source)
    found = survey(source, known)
    spoken = turns(lines) or interviewed(lines)
    state = _State(source=source, found=found, known=known, turns=spoken, rubrics=datelines.has_rubrics(source))
    state.chronology = len(DATED_EVENT.findall(source)) > 1  # one alone may be a title: "2014: a year of reform"
    parts = paragraphs(lines, found.notes, wrapped=is_wrapped(lines), width=width(lines), turns=spoken)
    _read_all(parts, state)
    if _is_unstopped(state.units):
        state = _State(
            source=source, found=found, known=known, turns=spoken, chronology=state.chronology, unstopped=True
        )
        _read_all(parts, state)
    for line in furniture:
        state.units.append(
            Unit(kind="furniture", text=line.text, origin=tuple(range(line.start, line.end)), paragraph=0)
        )
    return tuple(sorted(state.units, key=_place))


def _read_all(parts: Sequence[Paragraph], state: _State) -> None:
    state.titles = _bullets_that_head(parts)
    for paragraph in parts:
        _read(paragraph, state)


def _bullets_that_head(parts: Sequence[Paragraph]) -> frozenset[int]:
    """Where bullets stand that head a paragraph each, as on a page that folds them up.

    One alone, between others that head nothing, is the last item of a list.
    """
    bullets = [
        (one.lines[0].start, below is not None and _heads(one, below))
        for one, below in itertools.pairwise([*parts, None])
        if one is not None and one.mark and BULLET.match(one.lines[0].text) is not None
    ]
    beside = [False, *(heads for _, heads in bullets), False]
    return frozenset(
        start
        for number, (start, heads) in enumerate(bullets, 1)
        if heads and (beside[number - 1] or beside[number + 1])
    )


def _heads(one: Paragraph, below: Paragraph) -> bool:
    """Whether a line with a bullet is a title, and what stands below it, apart, a sentence without a mark."""
    title = one.lines[0].text[len(one.mark) :]
    told = below.lines[0].text[:1].isupper() and sentence_ends(" ".join(line.text for line in below.lines)) > 0
    apart = not below.mark and bool(below.lines[0].gap)
    return len(one.lines) == 1 and apart and told and is_heading(title, one_line=True) and not is_told(title)


def _is_unstopped(found: Sequence[Unit]) -> bool:
    """Whether a text does without full stops: far more of what would be its headings tells something than stands below.

    Headlines may all tell something, but each has a paragraph below it; a long line without a full stop is none.
    """
    told = sum(one.kind == "heading" and is_told(one.text) for one in found)
    below = (one.kind in ("item", "row") or (one.kind == "paragraph" and sentence_ends(one.text) > 0) for one in found)
    return told >= max(FEWEST_TOLD, 2 * sum(below))


def _place(unit: Unit) -> int:
    return next((place for place in unit.origin if place != INSERTED), 0)


def _read(paragraph: Paragraph, state: _State) -> None:
    """Take a paragraph for what its form says it is, and add its units."""
    draft = _without_label(repair(paragraph.draft(state.source), state.found), paragraph.lines[0].start, state)
    text = draft.text
    if paragraph.table:
        state.number += 1
        _table(paragraph, state)
        return
    if not re.search(r"[^\W\d_]", text):
        state.number += 1
        state.add("furniture", draft)
        return
    if paragraph.cell:
        _cell(draft, state)
        return
    if paragraph.note:
        state.number += 1
        state.add("footnote", draft, marker=paragraph.mark.strip())
        return
    if paragraph.lines[0].start in state.titles:
        state.number += 1
        state.lead = state.style = None
        state.section, state.run_in = text.rstrip(" .:"), ""
        state.add("heading", draft)
        return
    if _is_item(paragraph, text, state):
        _item(paragraph, draft, state)
        return
    state.lead = state.style = None
    state.number += 1
    _line(paragraph, draft, state)


def _without_label(draft: Draft, begin: int, state: _State) -> Draft:
    """A paragraph without who speaks in a dialogue, which is kept, and without where a dispatch comes from."""
    draft = draft.cut(0, len(draft.text))
    turn = state.turns.get(begin)
    if turn is not None or (state.turns and (state.turn is not None or state.label)):
        return _on_the_floor(draft, turn, state)
    label = DIALOGUE.match(draft.text)
    state.label = label.group(1).lower() if label and label.group(1)[:1].isupper() else ""
    if label and state.label:
        draft = draft.cut(label.end(), len(draft.text))
    dispatch = datelines.dispatched(draft.text, rubrics=state.rubrics)
    return draft.cut(dispatch, len(draft.text)) if dispatch else draft


def _on_the_floor(draft: Draft, turn: Turn | None, state: _State) -> Draft:
    """A paragraph of a transcript without the label of its turn; who has the floor keeps it until the next label."""
    if turn is None:
        return draft
    state.turn = None if turn.answers else turn
    state.label = "question" if turn.asks else "answer" if turn.answers else ""
    said = next((at for at, place in enumerate(draft.origin) if place >= turn.words), len(draft.text))
    if said == len(draft.text):  # the label has a line of its own
        state.add("furniture", draft)
    return draft.cut(said, len(draft.text))


def _line(paragraph: Paragraph, draft: Draft, state: _State) -> None:
    """Take what is no table, note or item for a line of a letter or a table, a heading, or running text."""
    text = draft.text
    if text.endswith(",") and len(text.split()) <= 20 and not is_begun(text):
        state.add("furniture", draft)
        return
    if len(text.split()) <= 20 and STATED_FIGURE.search(text):
        state.add("row", draft)
        return
    if state.chronology and len(paragraph.lines) == 1 and DATED_EVENT.match(text):
        state.add("item", draft)
        return
    if is_heading(text, one_line=len(paragraph.lines) == 1) and not (state.unstopped and is_told(text)):
        if not datelines.ALONE.search(text) and (state.turn is None or not ENDS.search(text)):
            state.section, state.run_in = text.rstrip(" .:"), ""
            state.turn, state.label = None, ""
        state.add("heading", draft, marker=paragraph.mark.strip())
        return
    if len(paragraph.lines) == 1 and is_asked(text):
        state.section, state.run_in = text.rstrip(" ?"), ""
    _paragraph(in_small_letters(draft, state.source, state.known), state)


def _breaks_off(text: str) -> bool:
    """Whether the last of several sentences breaks off where a list goes on."""
    begin = last_sentence(text)
    return begin > 0 and UNFINISHED.search(text) is not None and len(text[begin:].split()) >= 4


def _paragraph(draft: Draft, state: _State) -> None:
    """Add running text: a heading run into it, a list inside it, the words that lead up to a list below it."""
    first = SENTENCE_END.search(draft.text)
    if first and is_run_in(draft.text[: first.end()].strip()) and draft.text[first.start()] == ".":
        state.run_in = draft.text[: first.start()].strip()
        state.add("heading", draft.cut(0, first.end()))
        draft = draft.cut(first.end(), len(draft.text))
    elif state.run_in and not _shares_word(state.run_in, draft.text):
        state.run_in = ""
    found = inline_list(draft)
    if found is None:
        state.add("paragraph", draft)
        if HEAD_END.search(draft.text) or _breaks_off(draft.text):
            state.lead = _head(draft.text, state.units[-2] if len(state.units) > 1 else None)
            state.context = draft.text
        return
    end, items = found
    head = draft.cut(0, end)
    state.add("paragraph", head)
    lead = head.text[last_sentence(head.text) :].rstrip(" :")
    for start, stop in items:
        inner = INNER_MARK.match(draft.text[start:stop].lstrip())
        item = draft.cut(start, stop)
        mark = inner.group().strip() if inner else ""
        joint = inner or JOINT.match(item.text)
        if joint:
            item = item.cut(joint.end(), len(item.text))
        rest = None if is_bare(lead) else SENTENCE_END.search(item.text)
        body = item if rest is None else item.cut(0, rest.end())
        state.add("item", _with_lead(body, lead, state.here, head.text), lead=lead, marker=mark)
        if rest is not None:
            _paragraph(item.cut(rest.end(), len(item.text)), state)


def _head(text: str, before: Unit | None) -> str | None:
    """The words that announce a list at the end of a paragraph; None where they announce a text instead.

    Args:
        text: the paragraph.
        before: what stands above it, to which a head that says nothing by itself points back.
    """
    begin = last_sentence(text)
    if TEXT_COMES.search(text, begin):
        return None
    if HEAD_OF_PRONOUN.fullmatch(text, begin):
        above = text[:begin] if begin else before.text if before is not None and before.kind == "paragraph" else ""
        above = above.rstrip()
        if above.endswith("."):
            return above[last_sentence(above.rstrip(".")) :].rstrip(".")
    return text[begin:]


def _shares_word(heading: str, text: str) -> bool:
    stems = {word[:6].lower() for word in re.findall(r"[A-Za-z]{4,}", heading)}
    return any(word[:6].lower() in stems for word in re.findall(r"[A-Za-z]{4,}", text))


def _with_lead(item: Draft, lead: str, section: str, context: str) -> Draft:
    lent = lend(lead, section, context, item.text) if lead else ""
    if not lent:
        return item
    if item.text[:1].isupper() and not item.text[:2].isupper() and not re.match(r"I\b|[A-Z]\w+ [A-Z]", item.text):
        item = Draft(item.text[0].lower() + item.text[1:], item.origin)
    return Draft.inserted(lent) + item


def _is_item(paragraph: Paragraph, text: str, state: _State) -> bool:
    """Whether a paragraph is an item of the list that has been announced, or bears a mark of its own."""
    mark = paragraph.mark
    if mark and (is_list_marker(mark) or (paragraph.counts and (mark.islower() or ")" in mark))):
        return True
    if state.lead is None:
        return False
    if state.style is None:
        return bool(re.match(r"\(?(?:1|[IiAa])[.)]", mark)) if mark else text.endswith((";", ";”", "; and", "; or"))
    if state.style:
        return _style(mark) == state.style
    return not mark and state.style == "" and len(text.split()) <= 60


def _style(mark: str) -> str:
    return re.sub(r"\d+", "1", re.sub(r"[A-Za-z]+", "a", mark)).strip()


def _item(paragraph: Paragraph, draft: Draft, state: _State) -> None:
    """Add an item with the words that its list head lends it."""
    lead = (state.lead or "").rstrip(" :-–—")
    if state.lead is None and state.style is None:
        state.number += 1
    bare = re.sub(r"[;,]?\s+(?:and|or)$|[;,]$", "", draft.text)
    draft = draft.cut(0, len(bare))
    state.add("item", _with_lead(draft, lead, state.here, state.context), lead=lead, marker=paragraph.mark.strip())
    style = _style(paragraph.mark)
    if state.style is None:
        state.style = style
        state.lead = state.lead or ""
    if not paragraph.mark and not re.search(r"[;,]$|[;,]\s+(?:and|or)$", paragraph.lines[-1].text):
        state.lead = state.style = None


def _cell(draft: Draft, state: _State) -> None:
    """Add a cell of a table of words; a label in one heads nothing that stands below the table."""
    state.lead = state.style = None
    state.number += 1
    if is_heading(draft.text, one_line=True):
        state.add("heading", draft)
    else:
        _paragraph(draft, state)
        state.lead = None


def _table(paragraph: Paragraph, state: _State) -> None:
    """Add the caption and the rows of a flattened table; a row without a figure claims nothing."""
    state.lead = state.style = None
    body = {line for row in paragraph.table for line in row}
    caption, names = "", list[str]()
    if paragraph.lines[0] not in body:
        for line in paragraph.lines:
            cell = repair(Draft.of(state.source, line.start, line.end), state.found)
            if "\t" in line.text:
                names = [state.source[slice(*place)] for place in cells(line)]
            elif len(cell.text) > len(caption):
                caption = cell.text
            state.add("heading", cell)
    for row in paragraph.table:
        draft = row_draft(state.source, row, names, state.found)
        state.add("row" if re.search(r"\d", draft.text) else "furniture", draft.cut(0, len(draft.text)), lead=caption)
