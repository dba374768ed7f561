"""Small questions to a parse that all rules ask: finite, subject, figure, end of the sentence."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from analysis.text.words import MONTHS, word_set

FINITE_TAGS = frozenset(["VBD", "VBZ", "VBP", "MD"])
WH_TAGS = frozenset(["WP", "WDT", "WRB", "WP$"])
SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj", "csubjpass", "expl"])
BEFORE_NOUNS = frozenset(["compound", "amod", "nmod", "poss"])
"""How words that say which thing is meant hang on the noun behind them."""
AUXILIARY = frozenset(["aux", "auxpass"])
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
ADJUNCT_WORDS = word_set("with on at after in of for from within among including under during by over")
ORDINAL = re.compile(r"(?:first|second|third|[a-z]th|\d(?:st|nd|rd|th))$")


def beside(token: Token, steps: int) -> Token:
    """The token so many places on (back, where negative); at an edge of the parse the last one there is."""
    return token.doc[max(0, min(len(token.doc) - 1, token.i + steps))]


def is_finite(token: Token) -> bool:
    """Whether a verb is finite by itself or by a helping verb."""
    if token.tag_ in FINITE_TAGS or _is_past_mistagged(token):
        return True
    return token.pos_ in ("VERB", "AUX") and any(
        child.dep_ in AUXILIARY and child.tag_ in FINITE_TAGS for child in token.lefts
    )


def _is_past_mistagged(token: Token) -> bool:
    """Whether a past tense is tagged as a participle: it has an object, and a subject of its own or shared."""
    if token.tag_ != "VBN" or not any(child.dep_ in ("dobj", "oprd", "prep") for child in token.rights):
        return False
    if any(child.dep_ in AUXILIARY or child.dep_ == "mark" for child in token.lefts):
        return False
    own = any(child.dep_ == "nsubj" and child.tag_ not in ("WDT", "WP") for child in token.lefts)
    if own or token.dep_ != "conj":
        joined = token.dep_ == "conj" and token.head.tag_ in FINITE_TAGS
        return own and (joined or any(child.dep_ in ("dobj", "oprd") for child in token.rights))
    acted = any(child.dep_ == "dobj" for child in token.head.rights)
    shared = token.head.tag_ == "VBD" and not any(child.dep_ == "auxpass" for child in token.head.lefts)
    return (shared and any(child.dep_ == "dobj" for child in token.rights)) or (
        token.head.tag_ == "VBN" and acted and _is_past_mistagged(token.head)
    )


def has_subject(token: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(child.dep_ in SUBJECTS for child in token.children)


def is_quantity(token: Token) -> bool:
    """Whether a token is a number that counts something: no year, no day of a month, no label."""
    if (token.pos_ != "NUM" and not token.like_num) or ORDINAL.search(token.lower_):
        return False
    if token.lower_ == "one" and token.dep_ not in ("nummod", "compound", "quantmod"):
        return False
    if YEAR.fullmatch(token.text) or token.ent_type_ == "DATE":
        return False
    around = [token.doc[place].lower_ for place in (token.i - 1, token.i + 1) if 0 <= place < len(token.doc)]
    if any(word in MONTHS for word in around) and token.text.isdigit():
        return False
    ahead = [one.lower_ for one in token.doc[token.i + 1 : token.i + 4]]
    if len(ahead) == 3 and ahead[0] in ("to", "and", "-", "–") and ahead[1].isdigit() and ahead[2] in MONTHS:
        return False
    if token.i > 1 and token.doc[token.i - 1].text in "-/" and YEAR.fullmatch(token.doc[token.i - 2].text):
        return False
    before = token.doc[token.i - 1].lower_ if token.i else ""
    return before not in ("no", "no.", "article", "articles", "section", "para", "paragraph", "number", "act", "nos")


def is_done_to(verb: Token) -> bool:
    """Whether a passive has a noun for its subject ("the keys are held by three offices"): nobody says it of a clause.

    "It is held", "it was said by the mayor" may stand behind what is said.
    """
    return any(child.dep_ == "nsubjpass" and child.lower_ != "it" for child in verb.lefts)


def is_label(token: Token) -> bool:
    """Whether a number only tells one thing from its like ("Line 6", "Room 12")."""
    if not token.i or not token.text.isdigit() or len(token.text) > 3:
        return False
    before = beside(token, -1)
    named = before.text[:1].isupper() and before.pos_ in ("PROPN", "NOUN") and before.is_alpha
    return named and (token.head.i == before.i or (token.head.i < token.i and token.dep_ == "nummod"))


def has_finite(doc: Doc, start: int, end: int) -> bool:
    """Whether a stretch holds a finite verb form, whatever it belongs to."""
    return any(token.tag_ in FINITE_TAGS for token in doc[start:end])


def has_clause(doc: Doc, start: int, end: int) -> bool:
    """Whether a stretch holds a subject whose finite verb stands in it and governs it."""
    for token in doc[start:end]:
        if token.dep_ in SUBJECTS and start <= token.head.i < end and is_finite(token.head):
            verb = token.head
            bare = verb.dep_ == "advcl" and not any(
                child.dep_ in ("mark", "advmod") and child.i >= start for child in verb.lefts
            )
            apart = verb.dep_ in ("acl", "relcl") and verb.head.i < start and token.tag_ not in ("WDT", "WP")
            apart = apart and not any(child.tag_ in ("WRB", "WDT", "WP", "IN") for child in verb.lefts)
            if bare or apart or verb.dep_ not in ("relcl", "advcl", "acl", "pcomp", "csubj"):
                return True
    return False


def first_conjunct(token: Token) -> Token:
    """The first member of the coordination that a word stands in; the word itself in none."""
    while token.dep_ == "conj":
        token = token.head
    return token


def on_main_line(token: Token) -> bool:
    """Whether a conjunct belongs to the sentence's own predicate, or to what somebody is reported to say."""
    token = first_conjunct(token)
    if token.dep_ == "ROOT":
        return True
    if token.dep_ == "advcl" and token.tag_ == "VBD" and not any(child.dep_ == "mark" for child in token.lefts):
        return not has_subject(token)
    if token.dep_ in ("ccomp", "parataxis"):
        return token.head.dep_ == "ROOT" or on_main_line(token.head)
    return False


def reaches_end(doc: Doc, place: int, end: int) -> bool:
    """Whether nothing but punctuation follows, or a coordinated clause that will be cut off."""
    while place < end and (doc[place].is_punct or doc[place].is_quote):
        if doc[place].text == ";":
            return True
        place += 1
    return place >= end or (doc[place].dep_ == "cc" and doc[place].head.dep_ in ("ROOT", "ccomp", "conj"))


def is_accountable(verb: Token) -> bool:
    """Whether a verb tells to whom somebody is accountable, and no answer ("She answers to the law alone")."""
    present = verb.tag_ in ("VB", "VBP", "VBZ") and verb.lemma_ == "answer"
    return present and any(child.lower_ == "to" and child.dep_ == "prep" for child in verb.rights)
