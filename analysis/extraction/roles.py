"""What is no claim, and why: definitions, questions, the text speaking of itself, requests, formulas, fragments."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.extraction.grammar import SUBJECTS, is_finite, is_quantity
from analysis.extraction.propositions import Proposition
from analysis.extraction.vocabulary import (
    ADDRESSED,
    CONTACT_HEADINGS,
    DEFINING,
    GREETINGS,
    KIN,
    PARTS,
    PRESENTING,
    RHETORIC,
    ROLES,
    SELF_DESCRIBING,
    SERVICE,
    URGING,
    US,
)
from analysis.text.words import ASKING_LABELS, DENIED_LABELS, word_set

CLAIM = "claim"
CRITIQUE = "critique"
REASONS = {
    "heading": "a heading",
    "furniture": "page furniture",
    "contact": "contact details or references",
    "lead": "announces a list or a quotation",
    "question": "a question without an answer",
    "denied": "quoted in order to deny it",
    "definition": "says what a word means or what sort of thing something is",
    "self-description": "the text speaks of itself",
    "request": "asks the reader to do something",
    "formula": "a greeting or formula",
    "rhetoric": "speaks about speaking",
    "exhortation": "urges somebody to act; states nothing",
    "anecdote": "a family memory of the speaker",
    "fragment": "no assertion of its own",
    "critique": "the critic's words, or the frame around them",
}
"""Why a passage is no claim, in words."""

COUNTS_AS = re.compile(
    r"\b(?:counts? as|(?:is|are) (?:defined|understood|known) as|refers? to|stands? for|for the purposes? of"
    r"|in the (?:usage|sense|meaning) of|not to be confused with|hereinafter|by which (?:is|are) meant)\b",
    re.I,
)
SHOWN_BELOW = re.compile(
    r"\b(?:shown|given|set out|listed|presented|summari[sz]ed|described|found|seen|reproduced|contained|appears?)"
    r" (?:in|by|on|at) (?:the )?(?:following|table|figure|annex|appendix|chart|box|below|next)"
    r"|(?:listed|described|set out|shown) below\b",
    re.I,
)
READER_ASKS = re.compile(
    r"\b(?:readers?|visitors?|users?|people|you|we are) (?:\w+ )?(?:asks?|asked|wonders?)"
    r" (?:\w+ ){0,3}?(?:how|whether|if|what)\b",
    re.I,
)
OFFERED = re.compile(r"\b(?:on|upon) request\b|\bcan be (?:had|obtained|ordered|downloaded|printed|found|consulted)\b")
GLAD = re.compile(r"\b(?:is|are|will be) (?:glad|happy|pleased|grateful|ready|thankful)\b")
STAGE = re.compile(
    r"\bamid(?:st)? (?:\w+ )?(?:applause|cheers|laughter|protests?)|\bapplause\b"
    r"|\b(?:resum|tak|took|retak)\w* (?:his|her|their|the|its) (?:seat|chair|floor)\b"
    r"|\b(?:was|is|be) (?:given|yielded) the floor\b|\blaughter from\b"
    r"|\b(?:sitting|meeting|session) (?:was|is|were|stands) (?:called to order|suspended|adjourned|resumed|closed)\b"
    r"|\b(?:rose|withdrew|left) (?:from )?(?:the )?(?:chamber|rostrum|podium)\b",
    re.I,
)
BIO = word_set("writer author columnist contributor correspondent essayist")
NOW_TO = re.compile(
    r"^(?:(?:so|but|and) )?(?:then|next|now|finally|lastly|first|second) (?:there(?: is| are|'s|’s)|comes?) ", re.I
)
ASKED = re.compile(
    r"\b(?:is|are) (?:kindly |also |therefore |hereby )?"
    r"(?:asked|requested|invited|advised|reminded|encouraged|welcome|urged) to\b",
    re.I,
)
IN_ORDER = re.compile(
    r"\b(?:clarifications?|words?|remarks?|explanations?|corrections?|comments?|observations?) "
    r"(?:\w+ ){0,6}?(?:is|are|seems?) (?:\w+ )?(?:in order|in place|called for|due|necessary|needed)\b",
    re.I,
)
ON_THIS = re.compile(
    r"\b(?:on|in|throughout) (?:this|the present|these|our) (?:web ?)?(?:page|site|website|report|document|paper|note"
    r"|brochure|leaflet|booklet|guide|chapter|section|publication|annex|table|factsheet|fact sheet)s?\b"
    r"|^(?:this|the present) (?:\w+ )?(?:document|report|paper|note|page|brochure|leaflet|submission|publication)\b",
    re.I,
)
THIS_TEXT = re.compile(r"\b(?:this|the present|the following|these|our|below|above|following)\b", re.I)


def roles(propositions: Sequence[Proposition]) -> list[str]:
    """For each proposition ``claim``, or the reason why it is none (a key of ``REASONS``)."""
    found: list[str] = []
    carried = ("", -1, -1)
    for one in propositions:
        role = _role(one)
        here = (one.unit.paragraph, one.sentence.start)
        if role == CLAIM and carried[0]:
            same_sentence = carried[1:] == here
            points_back = (
                carried[0] in ("self-description", "request", "anecdote")
                and one.unit.paragraph == carried[1]
                and one.sentence[0].lower_ in (("he", "she") if carried[0] == "anecdote" else ("it", "they", "these"))
            )
            if same_sentence or points_back:
                role = carried[0]
        if role in ("definition", "self-description", "request", "formula", "rhetoric", "anecdote"):
            carried = (role, *here)
        elif one.sentence[0].lower_ not in ("it", "they", "these") and carried[1:] != here:
            carried = ("", -1, -1)
        found.append(role)
    return found


def _role(one: Proposition) -> str:
    unit = one.unit
    if unit.kind == "furniture" or (one.form == "whole" and unit.kind == "heading"):
        return unit.kind
    if unit.label in ASKING_LABELS:
        return "question"
    if unit.label in DENIED_LABELS:
        return "denied"
    section = {word.strip(".,:").lower() for word in unit.section.split()}
    if section and len(section) <= 4 and section & CONTACT_HEADINGS and unit.kind != "heading":
        return "contact"
    if one.form == "row":
        return CLAIM
    if one.form == "question":
        return "question"
    if one.form == "answer":
        return CLAIM
    if _is_lead(one):
        return "lead"
    if one.form == "item":
        return CLAIM if len(one.tokens) >= 2 else "fragment"
    head = one.verb
    has_verb = any(is_finite(token) or token.lower_ == "having" for token in one.tokens)
    if one.form in ("adjunct", "share", "gapped", "participle", "apposition"):
        return CLAIM if len(one.tokens) >= 2 else "fragment"
    if _is_stage_direction(one):
        return "formula"
    if not has_verb and _is_request(one, head):
        return "request"
    if not has_verb:
        if unit.kind == "footnote":
            return "contact"
        return CLAIM if one.form == "predicate" or _counts(one) or _is_misparsed(one) else "fragment"
    if _is_formula(one):
        return "formula"
    if _is_request(one, head):
        return "request"
    if _announces(one, head):
        return "lead"
    if _is_exhortation(head):
        return "exhortation"
    if _is_anecdote(head):
        return "anecdote"
    if _is_definition(one, head):
        return "definition"
    if _is_self_description(one, head):
        return "self-description"
    if _is_rhetoric(one, head):
        return "rhetoric"
    if len([token for token in one.tokens if token.is_alpha]) < 3 and not any(is_quantity(t) for t in one.tokens):
        return "fragment"
    return CLAIM


def _is_lead(one: Proposition) -> bool:
    """Whether the sentence ends in a colon and nothing follows it in its unit: a list or a quotation comes next."""
    text = one.sentence.text.rstrip(' –—-"“')
    return text.endswith(":")


def _is_misparsed(one: Proposition) -> bool:
    """Whether a full stop and its length say that the parser overlooked the verb."""
    words = [token for token in one.tokens if token.is_alpha]
    enough = 5 if any(is_quantity(token) for token in one.tokens) else 8
    return one.sentence.text.rstrip().endswith((".", ".”")) and len(words) >= enough and one.unit.kind == "paragraph"


def _announces(one: Proposition, head: Token) -> bool:
    """Whether it only leads up to what comes ("The following points are of interest", "Shops are another matter:")."""
    subject = _subject(head)
    if subject is not None and any(child.lower_ == "following" for child in subject.lefts):
        return True
    doc = one.tokens.doc
    if one.tokens.end >= len(doc) or doc[one.tokens.end].text != ":" or head.lemma_ != "be":
        return False
    vague = ("matter", "story", "question", "thing", "point", "reason", "answer", "result")
    named = any(child.dep_ == "attr" and child.lemma_ in vague for child in head.children)
    return named and not any(is_quantity(token) for token in one.tokens)


def _counts(one: Proposition) -> bool:
    """Whether a stretch without a verb still tells a figure ("Total: 41 percent")."""
    tokens = [token for token in one.tokens if not token.is_punct]
    return len(tokens) >= 3 and any(is_quantity(token) for token in tokens) and one.form != "sentence"


def _subject(head: Token) -> Token | None:
    verb: Token = head
    for _ in range(6):
        found = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        if found is not None:
            return found
        if verb.dep_ != "conj":
            return None
        verb = verb.head
    return None


def _is_formula(one: Proposition) -> bool:
    words = [token.lower_ for token in one.tokens if token.is_alpha]
    return bool(words) and (words[0] in GREETINGS or words[-1] in ("goodnight", "amen")) and len(words) <= 20


def _is_stage_direction(one: Proposition) -> bool:
    """What the minutes of a sitting note between the speeches ("Applause", "resumed his seat")."""
    return len(one.tokens) <= 14 and bool(STAGE.search(one.tokens.text))


def _is_exhortation(head: Token) -> bool:
    """What we must do, what anybody should, what the speaker asks others to do."""
    subject = _subject(head)
    helpers = {child.lower_ for child in head.lefts if child.dep_ == "aux"}
    if helpers & {"should", "ought"} and not any(child.dep_ in ("mark", "advcl") for child in head.children):
        return True
    if subject is not None and (subject.lower_ in US or subject.lemma_ in ADDRESSED):
        needed = head.lemma_ in ("need", "ought", "have", "get") and any(
            child.dep_ == "xcomp" and child.tag_ == "VB" for child in head.rights
        )
        needed = needed and not any(child.dep_ == "dobj" for child in head.rights)
        if "must" in helpers or (needed and head.tag_ in ("VBP", "VBZ", "VB", "VBN") and subject.lower_ in US):
            return True
        if head.lemma_ == "afford" and any(child.dep_ == "neg" for child in head.children):
            return True
    verb = head
    for _ in range(6):
        asked = _subject(verb)
        if verb.lemma_ in URGING and verb.tag_ in ("VBP", "VB") and asked is not None and asked.lower_ in ("i", "we"):
            return not any(child.dep_ == "aux" and child.lower_ in ("will", "shall") for child in verb.lefts)
        if verb.dep_ not in ("ccomp", "xcomp", "conj", "pcomp", "advcl") or verb.head.i == verb.i:
            return False
        verb = verb.head
    return False


def _is_anecdote(head: Token) -> bool:
    """The speaker's family in the past ("My grandmother kept …", "I was born …")."""
    subject = _subject(head)
    if subject is None or (head.tag_ not in ("VBD", "VBN") and not any(c.lower_ == "used" for c in head.lefts)):
        return False
    mine = any(child.dep_ == "poss" and child.lower_ == "my" for child in subject.lefts)
    return (mine and subject.lemma_.lower() in KIN) or (
        subject.lower_ == "i" and (head.lemma_ == "bear" or (head.lemma_ == "grow" and head.nbor(1).lower_ == "up"))
    )


def _is_request(one: Proposition, head: Token) -> bool:
    """An imperative, or an offer of service to the reader."""
    first = next((token for token in one.tokens if token.is_alpha), None)
    if first is None:
        return False
    if (first.lower_ in ("please", "let") and first.i <= head.i) or (head.lower_ == "let" and head.tag_ == "VB"):
        return True
    subject = _subject(head)
    if head.tag_ == "VB" and subject is None and not any(child.dep_ in ("aux", "auxpass") for child in head.lefts):
        return (
            one.form in ("sentence", "clause")
            and head.dep_ in ("ROOT", "conj", "ccomp")
            and (head.i - one.tokens.start <= 2 or (head.dep_ == "ROOT" and _after_phrase(one, head)))
        )
    if subject is not None and subject.lower_ == "you" and head.dep_ in ("ROOT", "conj", "ccomp"):
        return head.lemma_ in SERVICE | {"find", "learn", "send", "know"} or not any(
            child.tag_ == "MD" or child.dep_ == "auxpass" for child in head.lefts
        )
    text = one.tokens.text
    offered = OFFERED.search(text)
    if (
        ASKED.search(one.tokens.text)
        and head.tag_ == "VBN"
        and not any(child.dep_ == "aux" and child.tag_ != "VBP" and child.tag_ != "VBZ" for child in head.lefts)
    ):
        return True
    if offered or (GLAD.search(text) and not re.search(r"\d", text)):
        return True
    helped = any(child.dep_ in ("aux", "auxpass") for child in head.lefts)
    return head.lemma_ in SERVICE and subject is None and head.tag_ == "VB" and not helped


def _after_phrase(one: Proposition, head: Token) -> bool:
    """Whether a bare verb follows a phrase and a comma ("For interviews, call …", "To apply, write …")."""
    first = one.tokens[0]
    return head.nbor(-1).text == "," and first.tag_ in ("IN", "TO") and head.i - one.tokens.start <= 12


def _is_definition(one: Proposition, head: Token) -> bool:
    """A word explained, or a name said to be a body of some sort, without praise, rank or figure."""
    if COUNTS_AS.search(one.sentence.text) and not any(is_quantity(token) for token in one.tokens):
        return True
    subject = _subject(head)
    if head.lemma_ in DEFINING and head.tag_ in ("VBZ", "VBP") and subject is not None:
        kids = [child.dep_ for child in head.children]
        return "dobj" in kids and subject.pos_ in ("NOUN", "PROPN") and head.lemma_ != "comprise"
    if head.lemma_ != "be" or head.tag_ not in ("VBZ", "VBP") or subject is None:
        return False
    noun = next((child for child in head.children if child.dep_ == "attr"), None)
    if noun is None or noun.pos_ not in ("NOUN", "PROPN") or subject.lower_ in ("it", "this", "that", "there", "what"):
        return False
    phrase = list(noun.subtree)
    aside = one.tokens.doc[max(0, one.tokens.start - 1)].text == "(" or one.tokens[0].text == "("
    definite = any(child.lower_ == "the" for child in noun.lefts)
    ranked = any(token.tag_ in ("JJS", "RBS") or token.lower_ in ("only", "first", "sole", "main") for token in phrase)
    plain = aside or not any(is_quantity(token) for token in phrase)
    return definite and noun.lemma_.lower() in ROLES and not ranked and plain


def _is_self_description(one: Proposition, head: Token) -> bool:
    """The page, report or section says what it holds, how it was made, or where to find it."""
    subject = _subject(head)
    text = one.tokens.text
    if READER_ASKS.search(text) or IN_ORDER.search(text):
        return True
    if subject is not None and subject.lower_ in BIO and any(child.lower_ == "the" for child in subject.lefts):
        return head.tag_ in ("VBZ", "VBP")
    if subject is not None and head.i > subject.i:
        phrase = one.tokens.doc[subject.left_edge.i : head.i].text
        if ON_THIS.search(phrase) and head.lemma_ in PRESENTING | {"be", "issue", "intend", "refer", "relate", "cover"}:
            return True
        if re.match(
            r"(?:The|All|These|Our) (?:\w+ )?(?:figures|statistics|data|numbers|amounts|dates|translations?)\b", phrase
        ):
            return head.lemma_ == "be" and any(
                child.dep_ == "attr" and child.lower_ in ("those", "that") for child in head.rights
            )
    if SHOWN_BELOW.search(one.tokens.text):
        return True
    if subject is None or subject.lemma_.lower() not in SELF_DESCRIBING:
        return False
    if head.lemma_.lower() not in PRESENTING and head.lemma_ != "be":
        return False
    around = one.tokens.doc[subject.left_edge.i : max(subject.i + 1, head.i)].text
    if any(child.dep_ == "poss" for child in subject.lefts) and not re.search(r"\bour\b", around, re.I):
        return False
    if head.lemma_ == "be":
        return bool(THIS_TEXT.search(around)) or any(
            child.lower_ in ("available", "offered", "below", "online") for child in head.children
        )
    return bool(THIS_TEXT.search(around)) or subject.lemma_.lower() in PARTS


def _is_rhetoric(one: Proposition, head: Token) -> bool:
    """First person and a verb of speech or mind without a clause of its own; the frame of a report that follows."""
    if NOW_TO.match(one.tokens.text) and len(one.tokens) <= 8 and not any(is_quantity(t) for t in one.tokens):
        return True
    subject = _subject(head)
    if subject is None:
        return False
    has_clause = any(child.dep_ in ("ccomp",) and is_finite(child) for child in head.children)
    first_person = subject.lower_ in ("i", "we")
    if any(child.lower_ in ("easy", "hard", "difficult", "simple", "enough") for child in head.children):
        return subject.lower_ in ("it", "this", "that") and len(one.tokens) <= 8
    if not first_person:
        comment = one.form == "clause" and subject.lower_ in ("he", "she", "they") and head.lemma_ == "say"
        return comment and not has_clause
    counted = any(is_quantity(token) for token in one.tokens)
    moves_on = head.lemma_ in (
        "come",
        "turn",
        "return",
        "move",
        "pass",
        "go",
        "get",
        "answer",
        "deal",
        "begin",
        "start",
    )
    if moves_on and subject.lower_ == "i" and head.tag_ in ("VBP", "VB") and not counted:
        return len(one.tokens) <= 12
    done = head.tag_ in ("VBD", "VBN") or any(child.lower_ in ("will", "shall", "'ll", "’ll") for child in head.lefts)
    if head.lemma_ in URGING and done and any(child.dep_ in ("dobj", "xcomp", "ccomp") for child in head.rights):
        return False
    return (head.lemma_ in RHETORIC and not counted) or (head.lemma_ in ("say", "tell") and not has_clause)
