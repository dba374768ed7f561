"""A list item said alone: the words that its list's head lends it, joined as they fit."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from analysis.extraction.parse.grammar import FINITE_TAGS, SUBJECTS, WH_TAGS, is_finite
from analysis.extraction.parse.noun_phrases import NOUNS
from analysis.extraction.sentences.antecedents import subject_of
from analysis.text.draft import INSERTED
from analysis.text.layout import Unit
from analysis.text.lists import OPEN_ENDED, is_whole_head
from analysis.text.words import ANNOUNCERS

_BULLET = re.compile(r"^[>*•▪·»–—-]+\s+")
_NAMING = frozenset(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "ADV"])
"""What a head ends in that names something, and does not run on into a thing or a sentence."""

_UNDER = frozenset(["relcl", "advcl", "acl", "ccomp", "pcomp", "csubj"])
"""How a verb hangs on another: such a clause says nothing by itself."""

_LONGEST_LEAD = 40
"""So many words of an announcing sentence are said along."""

_THINGS = frozenset(["DET", "PRON", "NUM", "NOUN", "ADJ"])
"""How a thing begins, "at least" and "up to" aside."""


def alone(unit: Unit, doc: Doc, start: int, end: int) -> str:
    """An item's words behind its head's.

    A head that ends in a noun does not run on into a thing or a sentence of its own, nor does one that announces
    things ("… include") run on into a sentence; a colon parts them. A bullet within the words is left out.
    """
    text = doc[start:end].text
    lent = next((place for place, offset in enumerate(unit.origin) if offset != INSERTED), 0)
    if start:
        return text
    if not lent:
        return text if _states(doc, start, end) else _announced(unit, doc, end)
    first = next((token.i for token in doc if token.idx >= lent), end)
    if not 0 < first < end:
        return text
    head = unit.text[:lent].rstrip()
    item = _BULLET.sub("", text[lent:])
    opens = next((token for token in doc[first:end] if token.is_alpha), doc[first])
    last = doc[first - 1]
    whole = _is_whole(doc, first, end)
    if whole and last.lemma_ == "be" and _states(doc, first, end):
        return item  # "The main points are" does not run on into a sentence
    if head.endswith(",") and is_whole_head(head[:-1]):
        return f"{head[:-1]}: {item}"
    if head.endswith(","):
        named = doc[first - 2].pos_ in NOUNS and doc[first - 2].dep_ != "pobj"
        runs_on = doc[first - 2].pos_ in ("PART", "AUX", "VERB") or (named and (opens.tag_ in FINITE_TAGS or not whole))
        return f"{head[:-1] if runs_on else head} {item}"  # "After the revision the Act" + "gives"
    sentence = whole and (
        last.lower_ in OPEN_ENDED or last.pos_ in _NAMING or (last.tag_ == "VBN" and _is_told(doc, first))
    )
    counted = last.tag_ in ("NNS", "NNPS") and any(child.dep_ == "nummod" for child in last.lefts)
    if opens.lower_ == "to" and _is_told(doc, first) and (counted or last.pos_ in ("PRON", "ADJ", "ADV", "NUM")):
        return f"{head}: {item}"
    thing = (opens.pos_ in _THINGS or opens.lower_ in ("at", "up")) and last.pos_ in _NAMING and _is_told(doc, first)
    return f"{head}: {item}" if sentence or thing else f"{head} {item}"


def _announced(unit: Unit, doc: Doc, end: int) -> str:
    """What a head announces that could lend it no words: "… has three tasks: to …", "It" + "protects …"."""
    text, lead = doc[:end].text, unit.lead.rstrip(" :-–—")
    if not lead or len(lead.split()) > _LONGEST_LEAD or ":" in text:
        return text
    item = _BULLET.sub("", text)
    opens = next((token for token in doc[:end] if token.is_alpha), doc[0])
    if lead.split()[-1].lower() in ANNOUNCERS and (opens.tag_ in FINITE_TAGS or opens.tag_ in ("NNS", "NNPS")):
        return text  # "The Act does the following" does not run on into "abolishes …"
    if opens.tag_ in FINITE_TAGS and opens.tag_ != "VBP" and not is_whole_head(lead):
        return f"{lead}{',' * (',' in lead)} {item[:1].lower()}{item[1:]}"
    return f"{lead}: {item}"


def _states(doc: Doc, start: int, end: int) -> bool:
    """Whether an item says something by itself: its highest verb, or one beside that, is finite and has its subject."""
    return any(
        is_finite(token)
        and (token.dep_ not in _UNDER or (token.dep_ == "ccomp" and token.i < token.head.i))
        and any(child.dep_ in SUBJECTS and child.tag_ not in WH_TAGS for child in token.lefts)
        for token in doc[start:end]
    )


def _is_whole(doc: Doc, start: int, end: int) -> bool:
    """Whether an item is a sentence by itself: its first finite verb has its subject before it."""
    verb = next((one for one in doc[start:end] if is_finite(one)), None)
    subject = None if verb is None or verb.dep_ == "relcl" else subject_of(verb)
    return subject is not None and start <= subject.i < end and subject.tag_ not in WH_TAGS


def _is_told(doc: Doc, end: int) -> bool:
    """Whether a head has a verb of its own."""
    return any(token.tag_ in FINITE_TAGS for token in doc[:end])
