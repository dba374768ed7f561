"""Noun phrases as they can be said elsewhere: the noun with what tells which one is meant, without afterthoughts."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import AUXILIARY, beside
from analysis.text.words import word_set

LONGEST = 14
"""So many tokens a subject may have that stands in for a pronoun."""
LONGEST_SHARED = 24
"""So many where it is the subject that a second predicate shares."""
MARKS = frozenset([",", ";", ":", "–", "—", "--", "-", "("])
NOUNS = frozenset(["NOUN", "PROPN"])
NONE = frozenset(["no", "none", "nothing", "nobody", "neither", "hardly", "scarcely", "barely"])
POSTPOSED = frozenset(["prep", "conj", "compound", "nummod", "nmod", "npadvmod", "dep", "advmod", "amod"])
INDEFINITE = frozenset(["a", "an", "any", "each", "every", "another"])
_OF_WHOM = word_set("member head leader secretary governor mayor representative spokesman spokeswoman group majority")
"""Who is told apart only by whom they belong to."""
_VAGUE = word_set("other many some several few more most certain")
"""How many there are tells nothing of who they are."""
_VERBAL = re.compile(r"[a-z]{2,}ifies")
"""What is a verb wherever it stands ("codifies"), though the tagger takes it for a noun."""

_BEFORE = word_set("the a an its our their his her my other some many")
"""What stands before a designation and is no part of it."""


def phrase(noun: Token, longest: int = LONGEST) -> str:
    """A noun phrase without its relative clauses and afterthoughts, but with clauses that say which is meant.

    Args:
        noun: its head.
        longest: so many tokens at most; complements that would make it longer are left out.

    Returns:
        Its words; "" where a clause is too long that an indefinite noun cannot do without ("Any person who …").
    """
    left, right = _first(noun), noun.i + 1
    parts = list(noun.rights)
    for place, child in enumerate(parts):
        end = _end(child)
        if child.dep_ == "punct":
            continue
        verb = next((one for one in child.subtree if one.i > left and _VERBAL.fullmatch(one.text)), None)
        if verb is not None:
            right = max(right, verb.i)
            break
        if child.lower_.endswith(("self", "selves")):
            break
        if child.dep_ == "cc":  # goes with what it joins
            following = next((one for one in parts[place + 1 :] if one.dep_ == "conj"), None)
            end = end if following is None else _end(following)
        elif child.dep_ in ("acl", "relcl", "appos"):
            if beside(child.left_edge, -1).text in MARKS:
                break
            if end - left > longest:
                if _is_indefinite(noun):
                    return ""
                break
        elif child.dep_ not in POSTPOSED:
            break
        elif child.dep_ == "prep" and noun.pos_ == "PROPN" and beside(child, -1).text == ",":
            break  # "Ms Roe, by the way, …"
        if end - left > longest or noun.i < noun.head.i < end:
            break
        right = end
    if noun.doc[right - 1].lower_ in ("no", "nos"):  # "Convention No. 12"
        stop = min(right + 2, len(noun.doc))
        right = next((one.i + 1 for one in noun.doc[right:stop] if one.like_num), right)
    return words(noun.doc, left, right)


def _first(noun: Token) -> int:
    """Where a noun phrase begins; in "Since independence Ruritania has …" the tagger takes two nouns for one name."""
    first = noun.left_edge
    opened = first.i > noun.sent.start and beside(first, -1).lower_ in ("since", "after", "before")
    if opened and noun.pos_ == "PROPN" and first.dep_ == "compound" and first.pos_ == "NOUN" and first.text.islower():
        return first.i + 1
    return first.i


def words(doc: Doc, start: int, end: int) -> str:
    """The words of a stretch as they stand, without loose marks and conjunctions at its edges."""
    while end - 1 > start and (doc[end - 1].dep_ == "cc" or doc[end - 1].text in MARKS):
        end -= 1
    while start < end - 1 and (doc[start].dep_ == "cc" or doc[start].text in MARKS - {"("}):
        start += 1
    while start > 1 and doc[start - 1].text == "-" and not (doc[start - 1].whitespace_ or doc[start - 2].whitespace_):
        start -= 2  # the first half of "e-Service" belongs to it
    return doc[start:end].text.strip()


def _end(part: Token) -> int:
    """Where a complement ends, or what is set behind it by a comma begins."""
    for one in part.subtree:
        mark = beside(one.left_edge, -1)
        if one.dep_ in ("appos", "relcl", "acl") and mark.text in MARKS and mark.i > part.left_edge.i:
            return mark.i
    return part.right_edge.i + 1


def is_plural(noun: Token) -> bool:
    """Whether a noun takes a plural verb: its form, or others coordinated with it."""
    if any(child.dep_ == "conj" and child.pos_ in NOUNS for child in noun.children):
        return not any(child.dep_ == "cc" and child.lower_ in ("or", "nor") for child in noun.children)
    if noun.tag_ == "CD" or noun.dep_ == "nummod":
        return noun.lower_ not in ("one", "1")
    return noun.tag_ in ("NNS", "NNPS") or noun.lower_ in ("they", "we", "these", "those", "others", "both", "people")


def is_none(noun: Token) -> bool:
    """Whether a noun phrase says that there is none, or hardly one."""
    return any(one.lower_ in NONE for one in noun.doc[noun.left_edge.i : noun.i + 1])


def agrees(verb: Token, noun: Token) -> bool:
    """Whether a finite verb can have a noun as its subject, by number and person; a form that shows neither can."""
    shown = next((one for one in verb.lefts if one.dep_ in AUXILIARY and one.tag_ in ("VBZ", "VBP")), verb)
    past = next((one for one in (verb, *verb.lefts) if one.lower_ in ("was", "were")), None)
    low = noun.lower_
    if past is not None:
        plural = is_plural(noun) or low == "you"
        return (past.lower_ == "were") == plural
    if shown.tag_ == "VBZ":
        return not is_plural(noun) and low not in ("i", "you", "we")
    if shown.tag_ == "VBP":
        return is_plural(noun) or low in ("i", "you", "we") or noun.tag_ == "CD"
    return True


def _is_indefinite(noun: Token) -> bool:
    """Whether a noun names no one thing by itself: "a prisoner", "any two persons", "prisoners"."""
    fixed = [child for child in noun.lefts if child.dep_ in ("det", "poss", "predet")]
    return all(child.lower_ in INDEFINITE for child in fixed) and noun.pos_ != "PROPN"


def head_phrase(doc: Doc, span: tuple[int, int], speaker: Token) -> str:
    """The head noun with its adjectives: "Many independent observers" is "independent observers"."""
    start, end = speaker.i, speaker.i + 1
    for child in speaker.lefts:
        if child.dep_ in ("amod", "compound", "nmod", "poss") and span[0] <= child.i and child.lower_ not in _VAGUE:
            start = min(start, child.left_edge.i if child.dep_ == "poss" else child.i)
    behind = next((child for child in speaker.rights if _narrows(child, span[1])), None)
    if behind is not None and _belongs(behind, speaker):
        end = behind.right_edge.i + 1
    while start < speaker.i and doc[start].lower_ in _BEFORE:
        start += 1
    return re.sub(r"\s+", " ", doc[start:end].text)


def _narrows(child: Token, end: int) -> bool:
    """Whether a phrase behind a noun may tell who is meant: a body, or a quality with what it is about."""
    if child.right_edge.i >= end:
        return False
    link = child.dep_ == "prep" and child.lower_ in ("of", "for", "at", "from")
    return link or (child.dep_ == "amod" and child.n_rights > 0)


def _belongs(behind: Token, speaker: Token) -> bool:
    named = any(token.pos_ == "PROPN" for token in behind.subtree)
    return named or behind.dep_ == "amod" or speaker.lemma_.lower() in _OF_WHOM | sources.TITLES | sources.SHARES
