"""Names told by what stands beside them: a noun that leads one in, a body behind it, words set in apposition."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from analysis.extraction.attribution.names import is_bodily
from analysis.extraction.parse import source_words as sources
from analysis.text.words import word_set

_BODIES = sources.BODIES - sources.TITLES - (sources.PEOPLE - sources.PEOPLED)

_NAMED = re.compile(
    r"\s+(?:[“\"](?P<quoted>[A-Z][^“”\"\n]{2,60})[”\"]|(?P<plain>[“\"]?[A-Z][\w’'-]+"
    r"(?:\s+(?:(?:of|for|in|on|and|de|des|du|di|y|für|para|pour)\s+(?:the\s+|la\s+|les\s+|los\s+)?)?[A-Z][\w’'-]+)*))"
)
"""A name behind the word for what bears it, in quotation marks or not."""


def called(token: Token) -> str:
    """The name that a common noun for a body leads in ("the association Clear Windows"), met at either; or ""."""
    noun = token
    while noun.tag_ in ("NNP", "NNPS", "PRP$") and noun.i > noun.sent.start:
        noun = noun.nbor(-1)
    if noun.pos_ != "NOUN" or noun.lemma_ not in _BODIES or not noun.text.islower():
        return ""
    name = _NAMED.match(noun.doc.text, noun.idx + len(noun))
    return " ".join((name["quoted"] or name["plain"]).split()) if name else ""


def led_in(doc: Doc, start: int) -> bool:
    """Whether a name that begins at a token is a body's by the noun before it ("the association Clear Windows")."""
    before = doc[start - 1] if start else None
    return before is not None and before.pos_ == "NOUN" and before.text.islower() and before.lemma_ in _BODIES


def of_a_body(token: Token, name: str) -> bool:
    """Whether a name of two or three words is a person's by the body behind it ("Jane Roe of the Bar Union")."""
    words_of = name.split()
    if len(words_of) not in (2, 3) or any(is_bodily(word) or not word[:1].isupper() for word in words_of):
        return False
    of = next((child for child in token.rights if child.lower_ == "of" and child.i == token.i + 1), None)
    return of is not None and any(part.lemma_.casefold() in _BODIES or part.lower_ in _BODIES for part in of.subtree)


def plural_name(token: Token) -> str:
    """A name whose head is a plural ("Midwives of the Two Seas, an association"), or ""."""
    if token.tag_ not in ("NNS", "NNPS") or not token.text[:1].isupper():
        return ""
    of = next((child for child in token.rights if child.lower_ == "of" and child.i == token.i + 1), None)
    place = (
        next((child for child in of.children if child.dep_ == "pobj" and child.pos_ == "PROPN"), None) if of else None
    )
    if place is None or (token.is_sent_start and not (explained(token) or explained(place))):
        return ""
    end = next((t.i for t in token.doc[token.i : place.right_edge.i + 1] if t.is_punct), place.right_edge.i + 1)
    return token.doc[token.i : end].text


def of_members(token: Token) -> str:
    """A body called by those who are in it, in small letters ("the teachers' union"), or ""."""
    if token.pos_ != "NOUN" or token.lemma_.casefold() not in _OF_MEMBERS or token.tag_ == "NNS":
        return ""
    owner = next((child for child in token.lefts if child.dep_ == "poss" and child.tag_ == "NNS"), None)
    if owner is None or not owner.text.islower():
        return ""
    start = next((t.i for t in owner.subtree if t.dep_ != "det"), owner.i)
    return token.doc[start : token.i + 1].text


_OF_MEMBERS = word_set("union association league federation confederation guild alliance coalition syndicate")
"""Bodies that people join, and that speak for them."""


def explained(token: Token) -> bool:
    """Whether words set beside a name say that a body bears it: "Clear Windows, a group of neighbours"."""
    return any(child.dep_ == "appos" and child.lemma_.casefold() in _BODIES for child in token.children)


def holder(token: Token) -> str:
    """The name behind an office ("its president, Jane Roe"), or ""."""
    for child in token.children:
        if child.dep_ == "appos" and child.pos_ == "PROPN":
            name = child.doc[child.left_edge.i : child.i + 1].text.split()
            while name and name[0].casefold().strip(".") in sources.TITLES | sources.PEOPLE | {"the"}:
                name = name[1:]
            return "" if len(name) < 2 or any(is_bodily(word) for word in name) else " ".join(name)
    return ""
