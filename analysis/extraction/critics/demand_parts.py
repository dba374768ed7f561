"""Parts: one demand each of what is asked for or found fault with side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.critics import demand_span_words as forms

_MARKED = re.compile(
    r"(?:^|(?:[,;:]|(?<![\s\d]))\s+(?:and\s+)?)(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:first|second|third|fourth|fifth|last)(?:ly)?,|\d\)|[ivx]{1,3}\))\s+",
    re.IGNORECASE,
)
"""Letters, numbers and ordinals that number the parts of one sentence; behind a figure they name a paragraph of a law
("article 4 (2)")."""

_SEMICOLON = re.compile(r";\s*(?:and\s+|as\s+well\s+as\s+|but\s+)?")
_INFINITIVES = re.compile(r";\s*(?:and\s+|but\s+)?(?=to\s+[a-z])")
"""Between duties told side by side ("ought to close …; to pay …; and to bring …")."""

_AND_SHOULD = re.compile(r"(?:,|(?<!\s))\s+and\s+(?=(?:should|must)\s)")
_COMMA = re.compile(r",\s+(?:and\s+)?")
"""Between clauses listed after a colon."""

_JOINED = {
    "that": re.compile(r"(?:[,;]\s*(?:and\s+|or\s+)?|(?<!\s)\s+and\s+)(?=that\s(?!(?:this|it)\s))"),
    "to": re.compile(
        r"(?:[”\"’]?[,;]\s*(?:and\s+)?(?:also\s+)?|(?<!\s)\s+and\s+)(?:upon\s+(?:[\w’'-]+\s+){1,5}?)?(?=to\s+[a-z])"
    ),
    "for": re.compile(r"(?:[,;]\s*(?:and\s+)?|(?<!\s)\s+and\s+)(?=for\s)"),
    "on": re.compile(r"(?:[,;]\s*(?:and\s+)?|(?<!\s)\s+and\s+)(?=on\s)"),
    "at": re.compile(r"(?:[,;]\s*(?:and\s+)?|(?<!\s)\s+and\s+)(?=(?:at|about|by|over|of)\s)"),
    "ing": re.compile(
        r"(?:[,;]\s*(?:and\s+)?|(?<!\s)\s+and\s+)(?!(?:including|excluding|regarding|concerning)\s)(?=[a-z]{3,}ing\s)"
    ),
}
"""By the word that opens a part: what stands between two of them."""

_NOUNS = re.compile(
    r"(?:,\s*(?:and\s+|as\s+well\s+as\s+|or\s+)?|(?<!\s)\s+and\s+|(?<!\s)\s+as\s+well\s+as\s+)" rf"(?={forms.THING})"
)
"""Between things named side by side."""


def parts(source: str, start: int, end: int, *, that: bool, nouns: bool = True) -> list[tuple[int, int]]:
    """Cut a content into its parallel parts.

    Args:
        source: the text.
        start: where the content begins.
        end: where it ends.
        that: the cue ends in "that", so that the first part lacks its own.
        nouns: things named side by side are parts; in a clause they are its subject ("the Act and the Code are old").

    Returns:
        The extents of the parts, in order; marks and joining words stay outside.
    """
    content = source[start:end]
    marks = list(_MARKED.finditer(content))
    if len(marks) >= 2:
        stops = [*(m.start() for m in marks[1:]), len(content)]
        pieces = [(start + m.end(), start + stop) for m, stop in zip(marks, stops, strict=True)]
        opening = content[: marks[0].start()]
        if len(opening.split()) > 3 and re.match(
            r"[,;:\s]*(?:and\s+)?(?:second|\(b\)|\(2\)|2\)|\(ii\)|ii\))", marks[0].group(), re.IGNORECASE
        ):
            pieces.insert(0, (start, start + marks[0].start()))
        return [(left, _unjoined(source, left, right)) for left, right in pieces]
    lead = content.lstrip(' ,:“"‘«')
    clause = that or lead.startswith("that ")
    duties = _cut(source, start, end, _INFINITIVES, 3)
    if len(duties) > 1:
        return duties
    pieces = _cut(source, start, end, _SEMICOLON, 3) if ";" in content and not clause else [(start, end)]
    if len(pieces) > 1:
        return pieces
    if source[max(0, start - 3) : start].rstrip()[-1:] == ":":
        listed = _cut(source, start, end, _COMMA, 3)
        if len(listed) > 2 and all(_finite(source[left:right]) for left, right in listed):
            return listed
    pattern = _joint(content, lead, source[max(0, start - 8) : start].rstrip(), clause=clause)
    if pattern is not None:
        return _cut(source, start, end, pattern, 2)
    if nouns and re.match(r"(?:an?|the|more|no|its|their|[a-z]+)\s", lead) and not _finite(content):
        return _whole(source, _cut(source, start, end, _NOUNS, 3))
    return [(start, end)]


def _whole(source: str, pieces: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same pieces, but one again what a joint does not part.

    "Changes to the old Act" and "the Pier Code": the name completes what is to change. "The want of a free",
    "independent press" and "jobs in the public", "the private sector": the noun is still to come. "Ways such as visits
    to schools", "the parks": an example, and no wish of its own.
    """
    found = [pieces[0]]
    for left, right in pieces[1:]:
        began, ended = found[-1]
        joint = source[ended:left].split()
        joined = joint == ["and"] and re.match(r"the\s+[A-Z]", source[left:right])
        examples = forms.EXAMPLES.search(source[began:ended])
        if examples and joint == [",", "and"] and "," not in examples[0]:
            examples = None  # behind a single example ", and" goes on with something else
        open_end = _ends_in_adjective(source[began:ended]) or examples
        if open_end or (joined and _CHANGED.search(source[began:ended])):
            found[-1] = began, right
        else:
            found.append((left, right))
    return found


def _ends_in_adjective(text: str) -> bool:
    found = forms.ADJECTIVE.search(text)
    return found is not None and found[0].rpartition(" ")[2] not in forms.NOUNS_LIKE_ADJECTIVES


_CHANGED = re.compile(
    r"(?:^|,\s|\band\s|\bfor\s)\s*(?:and\s+)?(?:[a-z-]+\s+){0,2}[a-z]+s\s+(?:in|to|of|on|between)\s+the\s[^,;]*$"
)
"""Bare plurals and, behind a preposition, the first of the things that they belong to."""


def _joint(content: str, lead: str, ahead: str, *, clause: bool) -> re.Pattern[str] | None:
    """What joins the parallel parts of a content, or None.

    Args:
        content: the content.
        lead: the content without the signs before it.
        ahead: the end of what stands before it.
        clause: the content is a clause with "that".
    """
    if clause:
        return _JOINED["that"]
    if re.match(r"(?:(?:on|upon)\s+)?(?:[\w’'-]+\s+){0,6}?[“\"‘]?to\s+[a-z]", lead) and _JOINED["to"].search(content):
        return _JOINED["to"]
    if re.match(r"[a-z]+ing\s", lead) and _JOINED["ing"].search(content):
        return _JOINED["ing"]
    if _JOINED["that"].search(content):
        return _JOINED["that"]
    for name, words in (("for", "for"), ("on", "on"), ("at", "(?:at|about|by|over|of)")):
        if re.search(rf"\b{words}$", ahead) and _JOINED[name].search(content):
            return _JOINED[name]
    return None


def listed(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items behind a colon, cut at their commas and, in the last, at the "and" that no comma stands before."""
    found = _cut(source, start, end, _SEMICOLON if ";" in source[start:end] else _COMMA, 2)
    last = re.match(r"(?:\S+\s+){1,9}?and\s+(?=\S+\s)", source[found[-1][0] : found[-1][1]])
    if last is None or re.match(r",\s+and\s", source[found[-2][1] : found[-1][0]] if len(found) > 1 else ""):
        return found
    left, right = found[-1]
    joint = re.search(r"\s+and\s+$", last.group())
    return [*found[:-1], (left, left + (joint.start() if joint else last.end())), (left + last.end(), right)]


def duties(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """What one sentence obliges the same body to, side by side ("should end … and should fix …")."""
    return _cut(source, start, end, _AND_SHOULD, 3)


def _finite(content: str) -> bool:
    first = re.split(r",|\band\b", content, maxsplit=1)[0]
    return bool(
        re.search(
            r"\b(?:is|are|was|were|has|have|had|should|must|ought|will|would|can|cannot)\b",
            re.sub(r"\b(?:who|which|that|what|where)\b.*", "", first),
        )
    )


def _cut(source: str, start: int, end: int, pattern: re.Pattern[str], least: int) -> list[tuple[int, int]]:
    found, at = [], start
    for match in pattern.finditer(source, start, end):
        before, after = source[at : match.start()].split(), source[match.end() : end].split()
        if len(before) >= least and len(after) >= least:
            found.append((at, match.start()))
            at = match.end()
    return [*found, (at, end)]


def _unjoined(source: str, left: int, right: int) -> int:
    tail = re.search(r"[,;]?\s*(?:and|or)?\s*$", source[left:right])
    return left + tail.start() if tail else right
