"""Typed otherwise: the same words saved by another program, typed by another hand, give the same tables row by row."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from textwrap import wrap

import pytest

from analysis import Case, read
from analysis.text.source import source_from_text

ROOT = Path(__file__).resolve().parents[1]
SMALL = ROOT / "examples" / "velmora.txt"
TEXTS = ROOT / "measure" / "texts"


def _broken(text: str) -> str:
    """Lines broken at a width, as mails and old documents have them."""
    return "\n".join(
        "\n".join(wrap(line, 72, break_long_words=False, break_on_hyphens=False)) for line in text.split("\n")
    )


def _inside_sentences(text: str, wide: str) -> str:
    """Every third blank of the long lines that end as sentences do is another one."""
    lines = []
    for line in text.split("\n"):
        if len(line.split()) >= 20 and re.search(r"[.!?][”\"]?$", line):
            words = line.split(" ")
            line = "".join(f"{word}{wide if place % 3 == 2 else ' '}" for place, word in enumerate(words)).rstrip()
        lines.append(line)
    return "\n".join(lines)


ANOTHER_HAND: dict[str, Callable[[str], str]] = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "line ends of old Macintosh files": lambda text: text.replace("\n", "\r"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "empty lines at both ends": lambda text: f"\n\n{text}\n\n\n",
    "no line end at the end": lambda text: text.rstrip("\n"),
    "two empty lines for one": lambda text: re.sub(r"\n\n+", "\n\n\n", text),
    "blanks at the ends of lines": lambda text: text.replace("\n", "  \n"),
    "indented lines": lambda text: re.sub(r"^(?=.)", "   ", text, flags=re.M),
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "two blanks after a sentence": lambda text: re.sub(r"(?<=[.!?]) (?=[A-Z“\"])", "  ", text),
    "double blanks": lambda text: _inside_sentences(text, "  "),
    "tabs": lambda text: _inside_sentences(text, "\t"),
    "broken lines": _broken,
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{6})(?=[a-z]{5})", "\u00ad", text),
}


def _plain(words: str) -> str:
    return " ".join(words.replace("\u00ad", "").replace("\ufeff", "").split())


def _told(case: Case) -> dict[str, list[tuple[object, ...]]]:
    """All that a case says, without its offsets."""
    claims = {one.claim_id: _plain(one.quote) for one in case.claims}
    asked = {one.critique_id: _plain(one.quote) for one in case.critiques}
    return {
        "claims": [
            (_plain(one.quote), one.section, one.voice, one.voice_kind, one.kind, one.topic, one.endorsement, one.cue)
            for one in case.claims
        ],
        "critiques": [(_plain(one.quote), one.voice, one.cue, one.answered) for one in case.critiques],
        "links": [
            (claims[one.claim_id], asked[one.critique_id], one.rank, one.score, one.relation, one.shared, one.why)
            for one in case.links
        ],
        "tensions": [
            (one.kind, one.score, _plain(one.a_quote), _plain(one.b_quote), one.why, one.question)
            for one in case.tensions
        ],
        "dropped": [(_plain(one.quote), one.reason) for one in case.dropped],
    }


_TYPEWRITER = str.maketrans("“”‘’—–", "\"\"''--")
_UNMARKED = str.maketrans("—–", "--", "“”‘’\"'\\")


def _check(path: Path, typed: str, *, marks: bool = True) -> None:
    case = read(source_from_text(typed, "another name.txt"))
    assert all(typed[one.start : one.end] == one.quote for one in case.claims)
    assert all(typed[one.start : one.end] == one.quote for one in case.critiques)
    assert all(typed[one.start : one.end] == one.quote for one in case.dropped)
    assert all(typed[one.a_start : one.a_end] == one.a_quote for one in case.tensions)
    assert all(typed[one.b_start : one.b_end] == one.b_quote for one in case.tensions)
    if marks:
        assert _told(case) == _as_it_stands(path)
    else:
        assert _unmarked(_told(case)) == _unmarked(_as_it_stands(path))


def _unmarked(told: dict[str, list[tuple[object, ...]]]) -> str:
    """The same without marks, and without why two are linked: the parser takes a curly apostrophe for a mark."""
    return str({**told, "links": [row[:-1] for row in told["links"]]}).translate(_UNMARKED)


@cache
def _as_it_stands(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return _told(read(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("how", ANOTHER_HAND)
def test_a_text_typed_otherwise_gives_the_same_rows(how: str):
    text = SMALL.read_text(encoding="utf-8")
    typed = ANOTHER_HAND[how](text)
    assert typed != text
    _check(SMALL, typed)


@pytest.mark.parametrize("name", ["d1", "d2"])
def test_lines_may_be_broken(name: str):
    path = TEXTS / f"{name}.txt"
    _check(path, _broken(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", ["d4", "h2"])
def test_a_keyboard_without_dashes_and_curly_marks_moves_nothing(name: str):
    path = TEXTS / f"{name}.txt"
    text = path.read_text(encoding="utf-8")
    assert "“" in text
    assert " – " in text or " — " in text
    _check(path, text.translate(_TYPEWRITER), marks=False)


@pytest.mark.parametrize("name", ["d2", "d4", "h3", "h5"])
def test_all_of_it_at_once_moves_nothing(name: str):
    path = TEXTS / f"{name}.txt"
    text = path.read_text(encoding="utf-8")
    for how in (
        "soft hyphens",
        "double blanks",
        "two blanks after a sentence",
        "indented lines",
        "blanks at the ends of lines",
        "two empty lines for one",
        "line ends of Windows",
        "blanks that do not break",
        "a byte order mark",
    ):
        text = ANOTHER_HAND[how](text)
    _check(path, text)
