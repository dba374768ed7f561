"""What is fuzzed: every reader takes any bytes and gives a result that keeps its promises, or one line of error."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from analysis.classroom.formats import doccano, inception, label_studio, spans_csv, web_annotation
from analysis.classroom.formats.decisions import judgements_of_marks
from analysis.classroom.formats.marks import settle
from analysis.classroom.returns import read_returns
from analysis.corpus.documents import find_documents, load
from analysis.errors import InputError
from analysis.records import Claim, Critique, Link, Tension
from analysis.tables.judgements import read_file
from analysis.tables.overlay import overlay
from analysis.tables.reading import read_table
from analysis.text.bounds import bounded
from analysis.text.draft import INSERTED
from analysis.text.ingest import ingest
from analysis.text.layout import units
from tests import site_cases

SUFFIXES = (".txt", ".md", ".html", ".docx", ".pdf", ".zip")
RECORDS: tuple[Any, ...] = (Claim, Critique, Link, Tension)  # mypy knows no common type of the four
FORMATS = (web_annotation, label_studio, doccano, inception, spans_csv)
PIECES = (
    "The Act ", "removes ", "fees", ": ", "; ", ". ", "\n", "\n\n", "“", "”", '"', "(", ")", "• ", "1. ", "he said ",
    "according to ", "should ", "12 percent ", "of the ", "\u00a0", "\r\n", "’s ", "-", "— ", "Total\n41 200\n",
    "in 2010 ", "in May 2011 ", "every ", "no ", "except ", "first ", "was adopted ", "The Ministry ", "called on ",
    "to ", "and ", "Q: ", "A: ", "THE PRESIDENT: ", "[Applause]", "3/9 ", "@ministry ", "#reform ", "(a) ",
    "Article 5\n", "does not extend to—\n", "The Committee is concerned about:\n", "The State party should:\n",
    "on 31 June 2021 ", "29 February ", "the remaining 24 ", "41 of the 63 ", "Scope 1 and 2 ", "RESOLVED that ",
    "(Port Elm, May 3, 2014) – ", "Dear Minister,\n", "*", "[3]", "✘ ", "........ ", "https://a.example/b ",
    "You should ", "To comply with it, ",
)  # fmt: skip
"""What texts are made of: one byte of the input each."""


def fuzz_text(data: bytes) -> None:
    """Files of every kind, by their first byte; units of the text lead back to it, in order and within bounds."""
    if not data:
        return
    with _file(f"a{SUFFIXES[data[0] % len(SUFFIXES)]}", data[1:]) as path:
        source = load(find_documents([str(path)])[0]) if path.suffix == ".zip" else ingest(path)
    for unit in bounded(units(source.text)):
        assert len(unit.text) == len(unit.origin)
        assert all(place == INSERTED or 0 <= place < len(source.text) for place in unit.origin)


def fuzz_case(data: bytes) -> None:
    """All stages on a text put together from pieces; every row quotes it letter for letter."""
    from analysis import attributions, read

    words = "".join(PIECES[byte % len(PIECES)] for byte in data[:120])
    if not words.strip():
        return
    found = read(words)
    for claim in found.claims:
        assert words[claim.start : claim.end] == claim.quote
    for critique in found.critiques:
        assert words[critique.start : critique.end] == critique.quote
    for pair in found.tensions:
        assert words[pair.a_start : pair.a_end] == pair.a_quote
        assert words[pair.b_start : pair.b_end] == pair.b_quote
    attributions(words)


def fuzz_tables(data: bytes) -> None:
    """The four tables of a case, a table of texts, and sheets that come back from a class."""
    if not data:
        return
    chosen = data[0] % 6
    with _file("claims.csv", data[1:]) as path:
        if chosen < 4:
            read_table(path.rename(path.with_name(f"{('claims', 'critiques', 'comparison', 'tensions')[chosen]}.csv")),
                       RECORDS[chosen])  # fmt: skip
        elif chosen == 4:
            for document in find_documents([str(path)])[:5]:
                load(document)
        else:
            (path.parent / "items.csv").write_text(site_cases.GIVEN_OUT, "utf-8")
            read_returns([path], path.parent)


def fuzz_judgements(data: bytes) -> None:
    """A file of judgements, laid over a case; what is not found stays, and no row is lost."""
    with _file("class.csv", data) as path:
        found = read_file(path)
    laid, unattached = overlay(_ordinary(), found)
    assert len(laid.claims) == len(_ordinary().claims)
    assert len(unattached) <= len(found)


def fuzz_annotations(data: bytes) -> None:
    """The formats of annotation tools, by the first byte; what is found stands in the text as it is quoted."""
    if not data:
        return
    held = _ordinary()
    sources = (held.source, *held.critic_sources)
    marks, _ = settle(FORMATS[data[0] % len(FORMATS)].load(data[1:], "file", sources), sources)
    texts = {source.name: source.text for source in sources}
    for mark in marks:
        for side in (mark.a, mark.b):
            assert side is None or texts[side.source][side.start : side.end] == side.quote
    judgements_of_marks(
        [dataclasses.replace(mark, coder="A") for mark in marks], sources, reason="so", date="2026-01-02"
    )


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": fuzz_text,
    "case": fuzz_case,
    "tables": fuzz_tables,
    "judgements": fuzz_judgements,
    "annotations": fuzz_annotations,
}


def check(name: str, data: bytes) -> None:
    """Run one target; the error a user can mend is a right answer if it is one line."""
    try:
        TARGETS[name](data)
    except InputError as error:
        if "\n" in str(error):
            raise AssertionError(repr(str(error))) from error


@lru_cache(maxsize=1)
def _ordinary():
    return site_cases.ordinary()


class _file:
    """A file of that name and content, in a folder of its own that goes again."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name, self.data = name, data

    def __enter__(self) -> Path:
        self.folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
        path = self.folder / self.name
        path.write_bytes(self.data)
        return path

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
