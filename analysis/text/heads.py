r"""Which heads of words a pattern cannot do without: read off the pattern, to pass over what cannot hold a match.

``\b(?:for|since) (?:ten|two) years?`` matches only where a word "for" or "since" stands, and one that begins with "ten"
or "two", and one with "year". Each such choice is a clause; a text that has no word of a clause holds no match. What is
not understood of a pattern asks for nothing, so that the clauses may be too few, and are never too many.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

LENGTH = 4
"""Letters of a word's head that are looked at; a shorter key with a blank behind it is a whole word."""

DIGIT = "#"
"""The key of any digit, wherever it stands."""

_WORD = re.compile(r"[a-z_]+")
_LETTERS = re.compile(r"[A-Za-z_]+(?![?*+{])")
"""Letters that stand once each."""

_DIGIT = re.compile(r"\d")
_QUANTIFIER = re.compile(r"[?*+]|\{(\d*)(?:,\d*)?\}")
_GROUP = re.compile(r"\(\?(?:P<\w+>|-?i?:|(?P<edge><!(?=\[\\w|\\w\)))|(?P<either>\(\w+\))|(?P<around><?[=!]))|\((?!\?)")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_APART = re.compile(r"\[(?:\\s|[^\w\\^-])(?:\\s|[^\w\\])*\]")
"""A class of characters none of which is part of a word."""

Clause = frozenset[str]


class _UnknownError(Exception):
    """A construct that is not read here: the pattern asks for nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """One part of a pattern.

    Attributes:
        kind: ``letters`` (of a word), ``apart`` (no word holds it, or a word's edge), ``digit``, ``group``, ``any``.
        letters: the letters, small.
        choices: the alternatives of a group.
        least: how often it stands at least: 0 for what may be left out.
        once: whether it stands no more than once.
    """

    kind: str
    letters: str = ""
    choices: tuple[tuple[_Part, ...], ...] = ()
    least: int = 1
    once: bool = True


def words(text: str) -> set[str]:
    """The words of a text in small letters, of ASCII letters alone, and ``DIGIT`` where it has a digit."""
    found = set(_WORD.findall(text))
    if _DIGIT.search(text):
        found.add(DIGIT)
    return found


def keys(word: str) -> tuple[str, ...]:
    """By which keys of clauses a word is found."""
    if len(word) < LENGTH:
        return word, word[:2], word[:1], f"{word} "
    return word[:LENGTH], word[:3], word[:2], word[:1]


@lru_cache(maxsize=2048)
def clauses(pattern: str) -> tuple[Clause, ...]:
    """What every match of a pattern that is indifferent to capitals holds: of each clause a word with one of its keys.

    Args:
        pattern: as for ``re.compile`` with ``re.IGNORECASE``.
    """
    try:
        choices, end = _choices(pattern, 0)
        if end != len(pattern):
            return ()
    except _UnknownError:
        return ()
    found, _ = _all_of((_Part(kind="group", choices=choices),), head=False, shut=False)
    return tuple(sorted(set(found), key=_cost))


def _choices(pattern: str, at: int) -> tuple[tuple[tuple[_Part, ...], ...], int]:
    """The alternatives from ``at`` on to the end of the group, and where that stands."""
    found: list[tuple[_Part, ...]] = []
    parts: list[_Part] = []
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            found.append(tuple(parts))
            parts = []
            at += 1
            continue
        part, at = _part(pattern, at)
        if part is None:
            continue
        counted = _QUANTIFIER.match(pattern, at)
        if counted:
            at = counted.end()
            if at < len(pattern) and pattern[at] in "?+":
                at += 1
            least = 0 if counted.group() in "?*" else int(counted[1] or 0) if counted[1] is not None else 1
            once = counted.group() == "?"
            part = replace(part, least=least, once=once)
        parts.append(part)
    found.append(tuple(parts))
    return tuple(found), at


def _part(pattern: str, at: int) -> tuple[_Part | None, int]:
    """The part at a place, and the place behind it; None for what takes no room and is no word's edge."""
    letters = _LETTERS.match(pattern, at)
    if letters:
        return _Part(kind="letters", letters=letters.group().lower()), letters.end()
    one = pattern[at]
    if one == "(":
        return _group(pattern, at)
    if one == "[":
        match = _CLASS.match(pattern, at)
        if not match:
            raise _UnknownError
        kind = "digit" if match.group() in (r"[\d]", "[0-9]") else "apart" if _APART.fullmatch(match.group()) else "any"
        return _Part(kind=kind), match.end()
    if one == "\\":
        return _escaped(pattern[at + 1]), at + 2
    if one == "$":
        return None, at + 1
    if one == "^":
        return _Part(kind="apart"), at + 1
    if one in "?*+{.":
        return _Part(kind="any"), at + 1
    return _plain(one), at + 1


def _plain(one: str) -> _Part:
    small = one.lower()
    if _WORD.fullmatch(small):
        return _Part(kind="letters", letters=small)
    if one.isdigit():
        return _Part(kind="digit")
    return _Part(kind="any" if one.isalnum() else "apart")


def _escaped(one: str) -> _Part:
    if one in "sWb":
        return _Part(kind="apart")
    if one == "d":
        return _Part(kind="digit")
    return _Part(kind="any") if one.isalnum() else _plain(one)


def _group(pattern: str, at: int) -> tuple[_Part | None, int]:
    match = _GROUP.match(pattern, at)
    if not match:
        raise _UnknownError
    choices, end = _choices(pattern, match.end())
    if end >= len(pattern):
        raise _UnknownError
    if match["edge"]:  # no letter of a word before
        return _Part(kind="apart"), end + 1
    if match["either"] and len(choices) == 1:
        choices = (*choices, ())
    return None if match["around"] else _Part(kind="group", choices=choices), end + 1


def _all_of(parts: Sequence[_Part], *, head: bool, shut: bool) -> tuple[list[Clause], bool]:
    """The clauses of parts one after the other, and whether a word can only begin behind them.

    Args:
        parts: the parts.
        head: whether no letter stands right before them.
        shut: whether no letter stands right behind them.
    """
    found: list[Clause] = []
    run: str | None = "" if head else None  # the letters of the word that a match is in, from its head

    def ends(whole: bool) -> None:
        if run and len(run) >= LENGTH:
            found.append(frozenset({run[:LENGTH]}))
        elif run:
            found.append(frozenset({f"{run} " if whole else run}))

    for at, part in enumerate(parts):
        if part.kind == "letters" and part.least and part.once:
            run = None if run is None else run + part.letters
            continue
        before = run == ""
        ends(whole=part.kind == "apart" and part.least > 0)
        if part.kind == "apart":
            run = "" if part.least or before else None
        elif part.kind == "digit":
            if part.least:
                found.append(frozenset({DIGIT}))
            run = None
        elif part.kind == "group":
            follows = parts[at + 1].kind == "apart" and parts[at + 1].least > 0 if at + 1 < len(parts) else shut
            inner, after = _one_of(part.choices, head=before, shut=follows and part.once)
            found += inner if part.least else []
            if not part.once:
                _, after = _one_of(part.choices, head=False, shut=False)
            run = "" if after and (part.least or before) else None
        else:
            run = None
    ends(whole=shut)
    return found, run == ""


def _one_of(choices: Sequence[Sequence[_Part]], *, head: bool, shut: bool) -> tuple[list[Clause], bool]:
    """The clause that one of several alternatives meets, if each of them asks for something."""
    read = [_all_of(parts, head=head, shut=shut) for parts in choices]
    after = all(end for _, end in read)
    if len(read) == 1:
        return read[0][0], after
    best = [min(asked, key=_cost) for asked, _ in read if asked]
    return ([frozenset().union(*best)] if len(best) == len(read) else []), after


_LIGHT = frozenset(
    ["the ", "of ", "to ", "in ", "an ", "and ", "for ", "on ", "by ", "is ", "as ", "that", "with", "have", "has ",
     "was ", "were", "are ", "be ", "been", "it ", "its ", "this", "from", "at ", "not ", "will", "or "]
)  # fmt: skip
"""Keys that most sentences hold: a clause with one of them says little."""


def _cost(clause: Clause) -> tuple[int, list[str]]:
    """How much a clause lets through, roughly; the keys themselves keep the order the same at each run."""
    return sum(40 if key in _LIGHT or len(key) == 1 else 1 if len(key) >= LENGTH else 8 for key in clause), sorted(
        clause
    )
