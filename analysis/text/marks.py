"""Marks of texts: what every match of a pattern holds, so that a text without it need not be searched.

A mark is the head of a word ("appo" of "appointed"; "no " where the word ends there), a sign such as "%", or that there
is a figure. Of each way through a pattern the mark is kept that fewer texts hold: the prefilter of RE2 and of Google's
code search (Cox 2012, "Regular Expression Matching with a Trigram Index"), over heads of words instead of trigrams.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Literal, NamedTuple

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

FEW = 6
"""So many characters in brackets are followed one by one."""

LONGEST = 6000
"""Longer patterns are not followed: that takes longer than it saves."""

_FREQUENT_WORDS = (
    "the", "of", "and", "to", "in", "for", "is", "are", "was", "were", "be", "been", "has", "have", "had",
    "that", "this", "with", "from", "by", "on", "at", "as", "an", "it", "its", "not", "or", "no", "all", "who",
    "which", "their", "they", "there", "these", "those", "any", "one", "may", "can", "will", "would", "more",
    "than", "when", "where", "what", "after", "before", "only", "other", "such",
)  # fmt: skip
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


Joint = Literal["row", "either", "maybe", "again"]


class Part(NamedTuple):
    """A part of a pattern: one ``kind`` of character, place or joint, its ``text``, and the ``parts`` of a joint.

    ``figure``, ``word`` and ``gap`` stand for any figure, letter and other character; ``start`` is a place with no
    letter before it, ``bound`` one with none behind it, ``edge`` one with a letter on one side alone.
    """

    kind: Literal["letters", "sign", "figure", "word", "gap", "any", "start", "bound", "edge"] | Joint
    text: str = ""
    parts: tuple[Part, ...] = ()


class UnknownPatternError(ValueError):
    """A pattern holds what is not followed here."""


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
        ways = _follow(_Reader(pattern).read(), {None: NOTHING})
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


_RUN = re.compile(r"[a-z0-9]+(?![*+?{])")
"""Letters that each stand once."""

_COUNT = re.compile(r"(?P<some>[+]|\{[1-9]\d*(?:,\d*)?\})|(?P<any>[*]|\{(?:0?,)\d*\})|(?P<one>[?])")
_OPENS = re.compile(r"\?(?::|P<\w+>|\(\w+\)|(?P<look><?[=!]))|(?!\?)")
_CLASS = re.compile(r"(?P<other>\^?)(?P<members>\]?(?:\\.|[^\]\\])*)\]")
_MEMBER = re.compile(r"\\u[0-9a-f]{4}|\\.|.-.|.", re.DOTALL)
_NO_LETTER = re.compile(r"\\w|\[\\w[^\]\\]*\]")
"""What a look around refuses that refuses every letter."""

_BARE = {".": Part("any"), "^": Part("start"), "$": Part("bound")}
_ESCAPED = {
    "w": Part("word"),
    "d": Part("figure"),
    "s": Part("gap"),
    "W": Part("gap"),
    "D": Part("any"),
    "S": Part("any"),
    "b": Part("edge"),
    "n": Part("gap"),
    "t": Part("gap"),
}


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._text, self._at = pattern, 0

    def read(self) -> Part:
        """The whole of it."""
        part = self._either()
        if self._at < len(self._text):
            raise UnknownPatternError
        return part

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str]:
        match = pattern.match(self._text, self._at)
        if not match:
            raise UnknownPatternError
        self._at = match.end()
        return match

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _either(self) -> Part:
        rows = [self._row()]
        while self._next() == "|":
            self._at += 1
            rows.append(self._row())
        return rows[0] if len(rows) == 1 else Part("either", parts=tuple(rows))

    def _row(self) -> Part:
        parts: list[Part] = []
        while self._next() not in ("", "|", ")"):
            run = _RUN.match(self._text, self._at)
            if run:
                self._at = run.end()
                parts.append(Part("letters", run[0]))
            else:
                parts.append(self._counted(self._one()))
        return parts[0] if len(parts) == 1 else Part("row", parts=tuple(parts))

    def _counted(self, part: Part) -> Part:
        count = _COUNT.match(self._text, self._at)
        if not count:
            if self._next() == "{":
                raise UnknownPatternError
            return part
        self._at = count.end() + (self._text[count.end() : count.end() + 1] in ("?", "+"))
        once = part if count["one"] else Part("again", parts=(part,))
        return once if count["some"] else Part("maybe", parts=(once,))

    def _one(self) -> Part:
        char = self._next()
        self._at += 1
        if char == "(":
            return self._group()
        if char == "[":
            match = self._take(_CLASS)
            return _one_of(_MEMBER.findall(match["members"]), other=bool(match["other"]))
        if char == "\\":
            self._at -= 1
            return _plain(self._take(_MEMBER)[0])
        return _BARE.get(char) or _plain(char)

    def _group(self) -> Part:
        look = self._take(_OPENS)["look"]
        begin = self._at
        part = self._either()
        inside = self._text[begin : self._at]
        if self._next() != ")":
            raise UnknownPatternError
        self._at += 1
        if look in ("!", "<!") and _NO_LETTER.fullmatch(inside):
            return Part("bound" if look == "!" else "start")
        return Part("row") if look else part


def _plain(written: str) -> Part:
    """One character as it is written, with or without a backslash."""
    if written[0] != "\\" or len(written) == 1:
        char = written
    elif written[1] == "u":
        char = chr(int(written[2:], 16))
    elif written[1] in _ESCAPED:
        return _ESCAPED[written[1]]
    elif written[1].isalnum():
        raise UnknownPatternError
    else:
        char = written[1]
    if char.isalnum() or char == "_":
        return Part("letters", char)
    return Part("gap") if char.isspace() else Part("sign", char)


def _one_of(members: list[str], *, other: bool) -> Part:
    """One character of several, or of all ``other``."""
    if other:
        return Part("gap" if r"\w" in members else "word" if r"\W" in members else "any")
    parts = [part for member in members for part in _members(member)]
    kinds = {part.kind for part in parts}
    if len(parts) <= FEW or not kinds & {"letters", "word", "figure"}:
        return Part("either", parts=tuple(parts))
    return Part("word" if kinds <= {"letters", "word", "figure"} else "any")


def _members(written: str) -> list[Part]:
    if len(written) == 3 and written[1] == "-":
        first, last = ord(written[0]), ord(written[2])
        if written == "0-9":
            return [Part("figure")]
        if last - first < FEW:
            return [_plain(chr(code)) for code in range(first, last + 1)]
        return [Part("word") if written == "a-z" or written.replace("-", "").isdigit() else Part("any")]
    return [_plain(written)]
