"""Cuts before what a sentence adds at its end: a proportion, a figure of those just named, a verdict on the fact."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import FINITE_TAGS, SUBJECTS, beside, has_finite, is_finite, is_quantity
from analysis.text.words import word_set

MARKS = frozenset([",", "—", "–", "--"])
OPENING = frozenset(["PRP", "DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "IN", "EX"])
VERDICTS = word_set(
    "rate practice effort fact feat step move record level achievement improvement arrangement custom tradition"
    " measure policy gesture sign result success failure scandal disgrace shame triumph pity ratio proportion share"
    " increase decrease rise fall drop decline gain loss reduction growth standard pace figure total percentage"
    " distinction honour honor privilege innovation novelty rarity first service right safeguard guarantee precaution"
    " courtesy concession luxury necessity burden sum average effect consequence outcome reminder rule offer bargain"
    " solution choice price"
)
"""Nouns that take up a whole fact and say something of it ("…, a practice common the world over")."""

HALVES = word_set(
    "half twice double triple thrice a nearly almost some about roughly over under more less fewer just only or i.e."
)
"""What may stand before the first word of a proportion ("nearly six in ten")."""

RATIO = word_set(
    "in out times every each per point points percent % of cent half third quarter whom which better worse"
)
"""Words one of which a proportion holds."""


_CHANGED = word_set("more less fewer higher lower up down above below")
"""Behind "points": how a figure has moved, which is told with it ("63 percent, six points more than in 2014")."""

_PURPOSE = word_set("may might could need should would shall")
"""Helping verbs of a purpose."""


def at_afterthoughts(doc: Doc, start: int, end: int, levels: list[int]) -> Iterator[tuple[int, str]]:
    """Where the last phrase after a comma or dash asserts something of its own without a verb of the main line."""
    for one in doc[start + 3 : max(0, end - 3)]:
        if one.lower_ == "so" and doc[one.i - 1].text == "," and doc[one.i + 1].tag_ in OPENING:
            subject = next((token for token in doc[one.i + 1 : one.i + 9] if token.dep_ in SUBJECTS), None)
            wanted = doc[one.i + 1].lower_ == "that" and subject is not None and is_wanted(subject.head)
            if wanted:
                continue
            if subject is not None and has_finite(doc, subject.i, end) and has_finite(doc, start, one.i):
                yield one.i, "clause"
    marks = [one.i for one in doc[start + 3 : max(0, end - 2)] if one.text in MARKS and not levels[one.i - start]]
    breaks = [one.i for one in doc[start:end] if one.text == ";" and not levels[one.i - start]]
    closing = [max((mark for mark in marks if mark < one), default=-1) for one in breaks]
    for place in (*reversed(marks[-3:]), *(one for one in closing if one >= 0 and one not in marks[-3:])):
        left = place + 1
        if not has_finite(doc, start, place):
            continue
        part = next((one.i for one in doc[left:end] if _ends_part(one) and not levels[one.i - start]), None)
        if part is not None:
            if _is_verdict(doc, left, part):
                yield left, "apposition"
            continue
        if _is_verdict(doc, left, end) or _is_description(doc, left, end) or _is_told_of(doc, left, end):
            yield left, "apposition"
        elif _is_proportion(doc, left, end) or _is_part(doc, left, end) or _is_comparison(doc, left, end):
            yield left, "aside"


def is_wanted(verb: Token) -> bool:
    """Whether a clause behind "so that" tells a purpose, and nothing that has come about."""
    return verb.lower_ in _PURPOSE or any(child.lower_ in _PURPOSE and child.dep_ == "aux" for child in verb.lefts)


def _ends_part(token: Token) -> bool:
    """Whether another clause is set beside what stands before: at a semicolon, and at ", and that …"."""
    joined = token.dep_ == "cc" and token.doc[token.i - 1].text == "," and beside(token, 1).dep_ == "mark"
    return token.text == ";" or (joined and beside(token, 1).lower_ == "that")


def _is_proportion(doc: Doc, start: int, end: int) -> bool:
    """A figure set beside the one before: "six out of every ten", "nine in ten", "two and a half times as much"."""
    words = [token for token in doc[start:end] if not token.is_punct]
    if len(words) < 3 or any(token.text in MARKS for token in doc[start:end]):
        return False
    first = next((token for token in words if token.lower_ not in HALVES), words[0])
    counted = first.like_num or is_quantity(first) or words[0].lower_ in ("half", "twice", "double", "triple")
    if (
        not counted
        or first.i - start > 2
        or (first.dep_ in ("conj", "nummod") and first.head.dep_ == "conj" and words[0].lower_ not in ("or", "i.e."))
    ):
        return False
    if not any(_compares(token, end) for token in words[1:5]):
        return False
    if any(token.lower_ in ("january", "february") for token in words[:3]) or first.ent_type_ == "DATE":
        return False
    return not _has_own_verb(doc, start, end)


def _compares(token: Token, end: int) -> bool:
    """A word of proportion; "in" and "of" only before another number ("nine in ten", not "nine in the north").

    "Nine of them women" is a part attached to its total.
    """
    if token.lower_ in ("in", "of"):
        following = token.doc[token.i + 1 : min(end, token.i + 3)]
        return any(one.like_num or one.lower_ in ("every", "each", "which", "whom") for one in following)
    if token.lower_ in ("point", "points"):
        return not any(one.lower_ in _CHANGED for one in token.doc[token.i + 1 : min(end, token.i + 3)])
    return token.lower_ in RATIO


def _is_part(doc: Doc, start: int, end: int) -> bool:
    """Of those just named, so many: "of whom 148 were women", "eight of which sent comments"."""
    near = [token.lower_ for token in doc[start : start + 4]]
    place = next((i for i, word in enumerate(near) if word in ("whom", "which")), 0)
    if not place or near[place - 1] != "of":
        return False
    counted = any(
        is_quantity(token) or token.lower_ in ("half", "most", "many", "some", "all", "none", "each", "both")
        for token in doc[start : start + 6]
    )
    return counted and end - start >= 5


def _is_comparison(doc: Doc, start: int, end: int) -> bool:
    """A comparison set behind the fact ("…, faster than any office before it")."""
    compared = doc[start].tag_ in ("JJR", "RBR") and any(token.lower_ == "than" for token in doc[start : start + 4])
    return compared and end - start >= 4 and not is_quantity(doc[start + 1]) and not has_finite(doc, start, end)


def _is_verdict(doc: Doc, start: int, end: int) -> bool:
    """An indefinite noun that takes up the fact, with words of its own about it."""
    if doc[start].lower_ not in ("a", "an", "another") or end - start < 3:
        return False
    noun: Token | None = next((t for t in doc[start + 1 : min(end, start + 5)] if t.lemma_.lower() in VERDICTS), None)
    if noun is None or noun.left_edge.i != start or noun.dep_ in ("conj", "pobj", "attr"):
        return False
    described = noun.right_edge.i > noun.i + 1 or noun.i - start >= 2
    return described and noun.right_edge.i >= end - 3


def _is_description(doc: Doc, start: int, end: int) -> bool:
    """An indefinite noun beside a name, with a participle or an adjective behind it that says something of it."""
    if doc[start].lower_ not in ("a", "an") or end - start < 5:
        return False
    noun = doc[start].head
    if noun.dep_ != "appos" or noun.left_edge.i != start or _has_own_verb(doc, start, end):
        return False
    return any(
        (child.dep_ == "acl" and child.tag_ in ("VBN", "JJ")) or (child.dep_ == "amod" and child.pos_ == "ADJ")
        for child in noun.rights
    )


def _is_told_of(doc: Doc, start: int, end: int) -> bool:
    """An indefinite noun with a relative clause to the end ("…, a book of nine chapters which the guild printed")."""
    if doc[start].lower_ not in ("a", "an") or end - start < 6:
        return False
    noun = next((one for one in doc[start + 1 : min(end, start + 5)] if one.tag_ in ("NN", "NNP")), None)
    opened = next((one.i for one in doc[start + 2 : min(end, start + 9)] if one.lower_ in ("which", "that", "who")), 0)
    if noun is None or noun.left_edge.i != start or noun.dep_ in ("conj", "pobj", "attr") or not opened:
        return False
    plain = all(one.text not in (",", ";", ":") and one.dep_ != "cc" for one in doc[start:end])
    if doc[opened - 1].pos_ == "ADP" or beside(doc[opened], 1).tag_ in FINITE_TAGS:
        return False  # "a body which sits twice a year" is cut before "which"
    return plain and noun.i < opened and has_finite(doc, opened, end) and not has_finite(doc, start, opened)


def _has_own_verb(doc: Doc, start: int, end: int) -> bool:
    return any(
        (token.tag_ in FINITE_TAGS or (token.tag_ == "VBN" and is_finite(token)))
        and token.dep_ != "relcl"
        and token.head.dep_ != "relcl"
        for token in doc[start:end]
    )
