"""Small texts: read as the suite reads them, or cut into paragraphs and sentences without the extraction rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy
from spacy.tokens import Doc

from analysis.__main__ import main
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.comparison.tensions.read.reading import Reading, read
from analysis.extraction.extract import Extraction, Statement, extract
from analysis.extraction.parse.model import load
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.layout import Unit
from analysis.text.source import source_from_text

VOCAB = spacy.blank("en").vocab
"""For parses built by hand."""

FILLER = "The Ministry was founded long ago. Its garden has a pond. Trains run to the coast. The bread is good."
"""Sentences that neither promise nor take back anything."""

FAR = f" {FILLER}\n\n{FILLER} "
"""What stands between two passages of paragraphs of their own."""


def extracted(text: str) -> Extraction:
    """What the suite finds in a text."""
    return extract(source_from_text(text))


def page_of(text: str, folder: Path) -> Path:
    """A text as a file of a folder."""
    page = folder / "page.txt"
    page.write_text(text, encoding="utf-8")
    return page


def case_of(page: Path) -> Path:
    """The case that ``analysis run`` makes of a file, beside it."""
    assert main(["run", str(page), "--out", str(page.with_name("case"))]) == 0
    return page.with_name("case")


def claims(text: str) -> list[str]:
    """The words of its claims."""
    return [text[one.start : one.end] for one in extracted(text).claims]


def demands(text: str) -> list[tuple[str, str]]:
    """Each demand's voice, and its words in the text."""
    return [(one.voice, text[one.start : one.end]) for one in extracted(text).demands]


def voice_of(text: str, words: str) -> str:
    """The voice of the first claim that holds some words; "" where there is none."""
    return next((one.voice for one in extracted(text).claims if words in text[one.start : one.end]), "")


def pairs(between: Callable[[Sequence[Frame], Index], list[Candidate]], text: str) -> list[tuple[str, str]]:
    """The words of the two passages of each pair that a family of tensions finds."""
    found = read(extracted(text))
    return [(text[slice(*one.a)], text[slice(*one.b)]) for one in between(found.frames, found.index)]


def paired(between: Callable[[Sequence[Frame], Index], list[Candidate]], claim: str, gap: str, other: str) -> bool:
    """Whether a family of tensions sets words of one passage beside words of another; ``gap`` stands between them."""
    return any(a.rstrip(".") in claim and b.rstrip(".") in other for a, b in pairs(between, f"{claim}{gap}{other}"))


def statements(text: str, role: str = "claim") -> list[Statement]:
    """One statement a sentence; a paragraph of under 40 characters without a full stop is a heading."""
    found = []
    section = ""
    for number, block in enumerate(re.finditer(r"\S.*", text)):
        words = block.group()
        heading = len(words) < 40 and not words.endswith((".", ":", ";"))
        section = words if heading else section
        unit = Unit(
            kind="heading" if heading else "paragraph",
            text=words,
            origin=tuple(range(block.start(), block.end())),
            section=section,
            paragraph=number,
        )
        for sentence in load()(words).sents:
            span = unit.span(sentence.start_char, sentence.end_char)
            if span:
                proposition = Proposition(start=span[0], end=span[1], text=sentence.text, tokens=sentence, unit=unit)
                found.append(
                    Statement(
                        proposition=proposition,
                        role="heading" if heading else role,
                        voice="author",
                        voice_kind="author",
                        kind="provision",
                        topic=section,
                        endorsement=False,
                        checkable=True,
                        cue="",
                    )
                )
    return found


def reading(text: str) -> Reading:
    """The same, as the families of tensions read it."""
    return Reading(statements=statements(text), source=text)


def clashes_alone(find: Callable[[Reading], list[Candidate]], text: str, clash: str, fits: str) -> None:
    """Assert that words put in for "{x}" are part of a pair where they clash; where they fit, nothing is found."""
    at = text.index("{x}")
    found = find(reading(text.format(x=clash)))
    assert any(start <= at < end for one in found for start, end in (one.a, one.b)), found
    assert find(reading(text.format(x=fits))) == []


def reasons(find: Callable[[Reading], list[Candidate]], text: str, kind: str) -> list[str]:
    """Why a family takes passages of a text for a tension of its ``kind``, each looked up in the text."""
    found = find(reading(text))
    for one in found:
        assert one.kind == kind
        assert 0 <= one.strength <= 1
        for start, end in (one.a, one.b, *one.triggers):
            assert text[start:end].strip()
    return [one.why for one in found]


def parsed_by_hand(rows: str) -> Doc:
    """A Doc from lines of ``word pos tag dep head lemma`` (head: place in the sentence; lemma may be left out)."""
    cells = [line.split() for line in rows.strip().splitlines()]
    return Doc(
        VOCAB,
        words=[cell[0] for cell in cells],
        pos=[cell[1] for cell in cells],
        tags=[cell[2] for cell in cells],
        deps=[cell[3] for cell in cells],
        heads=[int(cell[4]) for cell in cells],
        lemmas=[cell[5] if len(cell) > 5 else cell[0].lower() for cell in cells],
    )
