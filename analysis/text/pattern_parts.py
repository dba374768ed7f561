"""The parts of a regular expression, as far as it must be followed to say what every match of it holds.

Python's own reader of patterns is private to ``re`` and changes between versions.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

FEW = 6
"""So many characters in brackets are followed one by one."""

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
"""Letters that stand for a class behind a backslash."""


def read(pattern: str) -> Part:
    """The parts of ``pattern``, in small letters and without flags.

    Raises:
        UnknownPatternError: it holds what is not followed, such as a reference back to a group.
    """
    return _Reader(pattern).whole()


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._text, self._at = pattern, 0

    def whole(self) -> Part:
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
