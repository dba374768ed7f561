"""Cuts before last phrases and shares that assert something of their own, by a figure or by an absolute."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import ADJUNCT_WORDS, FINITE_TAGS, ORDINAL, beside, is_quantity, reaches_end
from analysis.extraction.sentences.punctuation import is_range

_UNIT = 5
"""A figure with what it counts and a full stop has no more words."""

_LATEST = frozenset(["latest", "last", "first", "largest", "oldest", "newest", "youngest", "smallest"])
"""What stands for one of those just named ("…, the latest being Norway")."""

_NOMINAL = frozenset(["DET", "NOUN", "PROPN", "ADJ", "NUM", "ADV", "PRON", "PART", "ADP"])
_HEADS = frozenset(["NOUN", "PROPN", "PRON", "NUM"])


def at_absolutes(doc: Doc, start: int, end: int, levels: list[int]) -> Iterator[tuple[int, str]]:
    """A noun with "being" or "having been" behind the last comma ("…, the legal minimum being eight per cent")."""
    for token in doc[start + 5 : max(0, end - 1)]:
        if token.lower_ not in ("being", "having") or levels[token.i - start]:
            continue
        comma = next((one.i for one in reversed(doc[max(start, token.i - 8) : token.i]) if one.text == ","), None)
        if comma is None or token.i - comma < 2 or levels[comma - start]:
            continue
        named = doc[comma + 1 : token.i]
        headed = any(one.pos_ in _HEADS or one.lower_ in _LATEST for one in named)
        nominal = headed and all(one.pos_ in _NOMINAL for one in named)
        tail = next((one.i for one in doc[token.i : end] if one.text == ";"), end)
        plain = not any(one.tag_ in FINITE_TAGS for one in doc[comma + 1 : min(tail, token.i + 3)])
        before = any(one.tag_ in FINITE_TAGS for one in doc[start:comma])
        if nominal and plain and before and named[0].pos_ not in ("ADP", "SCONJ", "CCONJ"):
            yield comma + 1, "clause"


def at_adjuncts(doc: Doc, start: int, end: int, levels: list[int]) -> Iterator[tuple[int, str]]:
    """A last phrase with a figure or a superlative of its own ("…, with 410,000 members")."""
    commas = [one.i for one in doc[start:end] if one.text == "," and not levels[one.i - start]]
    last = commas[-1] + 1 if commas else end
    if (
        last - start > 4
        and end - last >= 3
        and doc[last].lower_ in ADJUNCT_WORDS - {"by"}
        and not is_range(doc, last, end)
        and not _is_change(doc, last, end)
    ):
        inside = doc[last + 1 : end]
        counted = any(is_quantity(one) and not _is_of_ordinal(one) for one in inside)
        if doc[last].lower_ in ("including", "among"):
            counted = is_quantity(inside[0])
        best = doc[last].lower_ == "with" and any(one.tag_ == "JJS" for one in inside)
        if (counted or best) and not any(one.tag_ in FINITE_TAGS or one.tag_ in ("WDT", "WP") for one in inside):
            yield last, "adjunct"
    for token in doc[start + 3 : max(0, end - 3)]:
        if token.lower_ == "with" and token.dep_ == "prep" and is_quantity(doc[token.i + 1]):
            inside = doc[token.i + 1 : token.right_edge.i + 1]
            if any(one.tag_ == "VBG" for one in inside) and reaches_end(doc, token.right_edge.i + 1, end):
                yield token.i, "adjunct"


def _is_change(doc: Doc, start: int, end: int) -> bool:
    """Whether a bare range says how far what was told has gone ("has tripled, from 9 to 26 per cent")."""
    figures = [one for one in doc[start:end] if is_quantity(one)]
    bare = doc[start].lower_ == "from" and len(figures) == 2 and figures[0].i == start + 1
    return bare and beside(figures[1], -1).lower_ == "to" and end - figures[1].i <= _UNIT


def _is_of_ordinal(token: Token) -> bool:
    """Whether a number is half of an ordinal ("the twenty-fifth of the month")."""
    return beside(token, 1).text == "-" and bool(ORDINAL.search(beside(token, 2).lower_))


def at_shares(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Shares of one whole, each with its figure, the verb said once ("62 go to x, 28 to y and ten to z")."""
    begin = _shares_begin(doc, start, end)
    if begin is None:
        return
    stop = next((one.i for one in doc[begin:end] if one.text in (":", ";")), end)
    verb = next((one for one in doc[begin:stop] if one.tag_ in ("VBD", "VBN", "VBP", "VBZ", "VB")), doc[begin + 1])
    following = doc[verb.i + 1 : stop]
    link = following[0].lower_ if len(following) and following[0].pos_ == "ADP" else ""
    found = []
    for token in doc[verb.i + 2 : max(0, stop - 1)]:
        if not is_quantity(token) or doc[token.i - 1].lower_ not in (",", "and"):
            continue
        after = doc[token.i + 1]
        if (link and after.lower_ == link) or (not link and after.pos_ in ("NOUN", "ADJ", "PROPN")):
            found.append(token.i)
    if found:
        if begin > start:
            yield begin, "share"
        yield from ((place, "share") for place in found)


def _shares_begin(doc: Doc, start: int, end: int) -> int | None:
    """The figure that is the first share: the sentence begins with it, or with "Of these," and it."""
    place = start
    if doc[start].lower_ == "of":
        place = next((one.i + 1 for one in doc[start + 1 : min(end, start + 14)] if one.text == ","), start)
    return place if place + 3 < end and is_quantity(doc[place]) else None
