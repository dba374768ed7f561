"""Statements of one critic over many sentences: letters quoted at length, and speeches told in indirect speech.

Who has the floor is said once: by the heading ("Statement of the union"), by the sentence that brings the speaker in,
by the quotation marks. What follows is the critic's, although no sentence says so, until a heading, another
speaker or the official side's reply. Where such a stretch is found, it is read as a whole and by itself
(:mod:`analysis.extraction.passages.held_sentences`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.passage_words import REPLY
from analysis.extraction.critics.stance_weight import TELLING
from analysis.extraction.parse.quotations import quotations
from analysis.extraction.parse.source_words import PEOPLE, TITLES
from analysis.extraction.passages import statement_words as vocabulary
from analysis.extraction.passages.critic_floor import replies
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.demand_lists import Item
from analysis.extraction.passages.held_sentences import Judge
from analysis.extraction.passages.introduced import SUBJECT, Introductions
from analysis.extraction.passages.papers_told import Bodies
from analysis.extraction.passages.posted import posted
from analysis.extraction.passages.stretch import Stretch
from analysis.text.places import Place

STATED = "in a statement"
"""The cue of such a demand."""

_LETTER = 5
"""Sentences of a quotation that is read as a whole."""

_BREAK = re.compile(r"\n\s*\n")


def statements(heard: Turns, sides: Sides, names: Voices) -> tuple[list[Item], list[Place]]:
    """Find what critics want and fault in the statements of a text.

    Args:
        heard: who speaks in which sentence.
        sides: which voices can be critics.
        names: the names of the text.

    Returns:
        One item each, and the extents of the statements, in which nothing else is a demand.
    """
    found: list[Item] = []
    extents: list[Place] = []
    told = (*stretches(heard, sides, names), *Bodies(heard.page, sides, names).papers())
    for voice, sentences, headed, end in told:
        whole = sentences[0][0], end
        if any(left < whole[1] and whole[0] < right for left, right in extents):
            continue
        items = _read(heard.page.source, voice, sentences, headed=headed)
        inside = (one for one in heard.stances if whole[0] <= one.start < whole[1])
        heard_in = [one for one in inside if one.weight >= TELLING and not one.soft]
        if items and (headed or len(items) >= 2 * len(heard_in)):  # where each sentence names its speaker, it is heard
            found += items
            extents.append(whole)
    return found, extents


def stretches(heard: Turns, sides: Sides, names: Voices, *, quoted: bool = False) -> Iterator[Stretch]:
    """Whose letters and speeches a text prints or retells, whatever is asked in them.

    Args:
        heard: who speaks in which sentence.
        sides: which voices can be critics.
        names: the names of the text.
        quoted: take letters, too, whose salutation opens a quotation.
    """
    people = Introductions(heard.page.source)
    yield from _letters(heard, people)
    yield from posted(heard, people, sides, names, quoted=quoted)
    yield from _told(heard.page, people)


def _read(source: str, voice: str, sentences: Sequence[Place], *, headed: bool) -> list[Item]:
    """The items of one statement; none where nothing but the speaker's name shows that it is one."""
    judge = Judge(source)
    found: list[Item] = []
    said = sentences[0][0]
    for start, end in sentences:
        if _BREAK.search(source, said, start):
            judge.paragraph()
        found += [Item(left, right, "", voice, STATED, (start, end)) for left, right in judge.pieces(start, end)]
        said = end
    return found if headed or judge.led else []


def _letters(heard: Turns, people: Introductions) -> Iterator[Stretch]:
    """The quotations of an outside voice that go on over paragraphs or many sentences."""
    run: list[Place] = []
    voice = ""
    quotes = quotations(heard.page.source)
    for block in (*heard.page.blocks, None):
        inside = _quoted(block, heard.page, quotes) if block is not None and block.kind in ("paragraph", "item") else []
        if inside and block is not None:
            voice = voice or heard.speaker(block.start, block.end) or (people.writer(block.start) if not run else "")
            run += inside
            continue
        if voice and len(run) >= _LETTER:
            yield Stretch(people.critic(voice, "") or voice, run, headed=True, end=run[-1][1])
        run, voice = [], ""


def _quoted(block: Block, page: Page, quotes: Sequence[Place]) -> list[Place]:
    """The quoted sentences of a paragraph that opens with a quotation and is little else, or none."""
    source = page.source
    if source[block.start] not in '“"«„':
        return []
    inside = [
        (max(left, block.start), min(right, block.end))
        for left, right in quotes
        if left < block.end and block.start < right
    ]
    if 3 * sum(right - left for left, right in inside) < 2 * (block.end - block.start):
        return []
    found = []
    for start, end in page.sentences(block):
        for left, right in inside:
            if left < end and start < right and min(right, end) - max(left, start) > 8:
                found.append((max(left, start), min(right, end)))
    return found


def _told(page: Page, people: Introductions) -> Iterator[Stretch]:
    """The speeches that are told in indirect speech, each to the end of the paragraph in which it is answered."""
    source = page.source
    voice, run, headed = "", list[Place](), False
    for block in page.blocks:
        if block.kind not in ("paragraph", "item"):
            if voice:
                yield Stretch(voice, run, headed, run[-1][1])
            voice, run, headed = "", [], bool(vocabulary.GIVES_FLOOR.search(source[block.start : block.end]))
            continue
        for start, end in page.sentences(block):
            text = source[start:end]
            entering = _speaker(text, people, headed=headed)
            opens = start == block.start
            answered = opens and _answers(text, people)
            strays = opens and not entering and not vocabulary.BY_SPEAKER.match(text)
            if voice and (strays or answered or _answers(text, people) or (entering and entering != voice)):
                yield Stretch(voice, run, headed, block.end if answered else run[-1][1])
                voice, run = "", []
            voice = entering or voice
            if voice:
                run.append((start, end))
    if voice:
        yield Stretch(voice, run, headed, run[-1][1])


def _speaker(text: str, people: Introductions, *, headed: bool) -> str:
    """The outside person whom a sentence lets speak or appear, or ""."""
    opening = re.match(rf"\W*{SUBJECT.pattern}", text)
    if opening is not None and (vocabulary.APPEARS if headed else vocabulary.CLOSES).match(text[opening.end() :]):
        found = people.critic(opening["name"] or "", opening["role"] or "")
        if found:
            return found
    for match in SUBJECT.finditer(text):
        if vocabulary.MEETS.search(text[: match.start()]):
            found = people.critic(match["name"] or "", match["role"] or "")
            if found:
                return found
        if headed and vocabulary.BESIDE_NAME.match(text[match.end() :]):
            found = people.critic(match["name"] or "", match["role"] or "")
            if found:
                return found
    return ""


def _answers(text: str, people: Introductions) -> bool:
    """Whether the official side has the word again."""
    if (REPLY.match(text) and not vocabulary.PASSIVE_ANSWER.match(text)) or replies(text):
        return True
    opening = re.match(rf"\W*{SUBJECT.pattern}", text)
    if opening is None or not vocabulary.APPEARS.match(text[opening.end() :]):
        return False
    who = opening["name"] or opening["role"]
    someone = bag(who) & (words.OFFICIAL | TITLES | PEOPLE | vocabulary.PRESIDING) or any(
        who.rpartition(" ")[2] in one.name for one in people.people
    )
    return bool(someone) and not people.critic(opening["name"] or "", opening["role"] or "")
