"""Marks of texts: what every match of a pattern holds, so that a text without it need not be searched.

A mark is the head of a word ("appo" of "appointed"; "no " where the word ends there), a sign such as "%", or that there
is a figure. Of each way through a pattern the mark is kept that fewer texts hold: the prefilter of RE2 and of Google's
code search (Cox 2012, "Regular Expression Matching with a Trigram Index"), over heads of words instead of trigrams.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from analysis.text.pattern_parts import Part, UnknownPatternError, read

LENGTH = 5
"""Letters of a head; a word that is shorter is closed by a blank."""

SHORTEST = 3
"""Shorter heads tell too little to be marks."""

DIGITS = 2
"""The same of numbers: "19" of "1998"."""

ANY, FIGURE = "", "0"
"""The mark that every text has, and that of a figure."""

FREQUENT = frozenset(".,-'’")
"""Signs that most sentences hold."""

LONGEST = 6000
"""Longer patterns are not followed: that takes longer than it saves."""

_FREQUENT_WORDS = (
    "the", "of", "and", "to", "in", "for", "is", "are", "was", "were", "be", "been", "has", "have", "had",
    "that", "this", "with", "from", "by", "on", "at", "as", "an", "it", "its", "not", "or", "no", "all", "who",
    "which", "their", "they", "there", "these", "those", "any", "one", "may", "can", "will", "would", "more",
    "than", "when", "where", "what", "after", "before", "only", "other", "such",
)  # fmt: skip
"""Words that most sentences hold."""

COMMON = frozenset(f"{word} "[:LENGTH] for word in _FREQUENT_WORDS)
"""Heads of words that most sentences hold; they are taken for want of others."""

_NO_MARK = frozenset({ANY})
_PIECE, _FIGURE = re.compile(r"\w+|[^\w\s]"), re.compile(r"\d")


def small(text: str) -> str:
    """``text`` in small letters, each at its place."""
    return text.lower() if text.isascii() else _small(text)


@lru_cache(maxsize=512)
def _small(text: str) -> str:
    """The same of a text with other letters, which takes longer and is asked for again and again."""
    return "".join(one.lower()[0] for one in text)  # of a capital that becomes two characters the first


@lru_cache(maxsize=32768)  # all sentences of a book, and the pieces of them that are asked again and again
def marks(text: str) -> frozenset[str]:
    """The marks of a text, its capitals read as small letters."""
    return _NO_MARK.union(*map(_of_piece, _PIECE.findall(small(text))))


@lru_cache(maxsize=16384)
def _of_piece(word: str) -> frozenset[str]:
    """The marks of a word, or of a sign."""
    if not (word[0].isalnum() or word[0] == "_"):
        return frozenset({word})
    heads = {f"{word} "[:length] for length in range(SHORTEST, LENGTH + 1)}
    if word[0].isdigit():
        heads.add(word[:DIGITS])
    return frozenset(heads | {FIGURE} if _FIGURE.search(word) else heads)


Met = Mapping[str, frozenset[str]]
"""What ways through a pattern have met: the best mark of each, and which were second best of those."""

NOTHING: Met = {ANY: frozenset({ANY})}

Ways = Mapping[str | None, Met]
"""The ways up to some place, by the letters since the head of the present word: "" between words, None where that is
not known."""


@lru_cache(maxsize=1024)
def needed(pattern: str) -> Met:
    """Marks of which every text that ``pattern`` matches holds one, and beside it one of those given for it.

    Args:
        pattern: as for ``re.compile``, in small letters and without flags.

    Returns:
        The marks; :data:`ANY` where none can be named.
    """
    if len(pattern) > LONGEST:
        return NOTHING
    try:
        ways = _follow(read(pattern), {None: NOTHING})
    except UnknownPatternError:
        return NOTHING
    found = _both(_left(head, met) for head, met in ways.items())
    return NOTHING if ANY in found else found


@cache
def _worth(mark: str) -> int:
    """How few texts hold a mark, roughly."""
    if mark == ANY:
        return 0
    if mark in FREQUENT:
        return 1
    if mark in COMMON:
        return 2
    return 3 if len(mark) == 1 else 2 + len(mark)


def _meet(met: Met, mark: str) -> Met:
    """What is met by ways that meet ``mark`` as well."""
    worth = _worth(mark)
    found: dict[str, frozenset[str]] = {}
    lesser: set[str] = set()
    for best, seconds in met.items():
        if _worth(best) < worth:
            lesser.add(best)
        else:
            found[best] = _raised(seconds, mark) if best != mark else seconds
    if lesser:
        found[mark] = found.get(mark, frozenset()) | lesser
    return found


@lru_cache(maxsize=4096)
def _raised(marks: frozenset[str], mark: str) -> frozenset[str]:
    """``marks``, with ``mark`` for those of less worth."""
    worth = _worth(mark)
    return frozenset(mark if _worth(one) < worth else one for one in marks)


def _both(parts: Iterable[Met]) -> Met:
    found: dict[str, frozenset[str]] = {}
    for part in parts:
        for best, seconds in part.items():
            found[best] = found[best] | seconds if best in found else seconds
    return found


def _left(head: str | None, met: Met, *, ended: bool = False) -> Met:
    """What is met by ways that leave a word, which has ``ended`` or may go on."""
    if not head:
        return met
    mark = f"{head} "[:LENGTH] if ended else head
    return _meet(met, mark) if len(mark) >= (DIGITS if mark[0].isdigit() else SHORTEST) else met


def _union(parts: Iterable[Ways]) -> Ways:
    heads: dict[str | None, list[Met]] = {}
    for part in parts:
        for head, met in part.items():
            heads.setdefault(head, []).append(met)
    return {head: mets[0] if len(mets) == 1 else _both(mets) for head, mets in heads.items()}


def _follow(part: Part, ways: Ways) -> Ways:
    """The ways behind ``part``, from those before it."""
    if part.kind == "row":
        for each in part.parts:
            ways = _follow(each, ways)
        return ways
    if part.kind == "either":
        return _union(_follow(each, ways) for each in part.parts)
    if part.kind == "maybe":
        return _union((ways, _passed(part.parts[0], ways)))
    if part.kind == "again":
        return _again(part.parts[0], _follow(part.parts[0], ways))
    steps = [_step(part, head, met) for head, met in ways.items()]
    return steps[0] if len(steps) == 1 else _union(steps)


def _passed(part: Part, ways: Ways) -> Ways:
    """The ways behind a part that may be missing, so that what it holds is no mark; but a word may end in it."""
    return _union((*_between(part, ways), _follow(part, {head: met for head, met in ways.items() if head})))


def _between(part: Part, ways: Ways) -> list[Ways]:
    """The ways behind ``part`` of those that are in no known word, with no new mark."""
    return [dict.fromkeys(_follow(part, {head: NOTHING}), met) for head, met in ways.items() if not head]


def _again(part: Part, ways: Ways) -> Ways:
    """The ways behind ``part`` any number of times more, with no new mark."""
    for _ in range(LENGTH + 1):  # a head is no longer, so that nothing new comes after
        within = [head for head in ways if head]
        behind = dict.fromkeys(_follow(part, dict.fromkeys(within, NOTHING)), _both(ways[head] for head in within))
        more = _union((ways, *_between(part, ways), behind))
        if more == ways:
            return ways
        ways = more
    raise UnknownPatternError


def _step(part: Part, head: str | None, met: Met) -> Ways:
    """The ways of one head behind a character or a place."""
    if part.kind == "letters":
        return {head if head is None else (head + part.text)[:LENGTH]: met}
    if part.kind == "start":
        return {"": met}
    if part.kind == "bound":
        return {None if head is None else "": _left(head, met, ended=True)}
    if part.kind in ("gap", "sign", "edge"):
        met = _left(head, met, ended=True)
        return {"": _meet(met, part.text) if part.text else met}
    met = _left(head, met)
    return {None: _meet(met, FIGURE) if part.kind == "figure" else met}
