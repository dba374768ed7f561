"""What is no claim, and why: definitions, questions, the text speaking of itself, requests, formulas, fragments."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.extraction.claims import publication_words as pages
from analysis.extraction.claims import role_words as words
from analysis.extraction.claims.asides import (
    is_anecdote,
    is_exhortation,
    is_formula,
    is_pledged,
    is_request,
    is_self_description,
    is_stage_direction,
    subject_of,
)
from analysis.extraction.claims.kind_words import LAWS
from analysis.extraction.claims.reactions import is_reaction
from analysis.extraction.claims.rhetoric import is_rhetoric, takes_sides
from analysis.extraction.parse.disowned import is_addressed
from analysis.extraction.parse.grammar import AUXILIARY, YEAR, beside, is_finite, is_quantity
from analysis.extraction.parse.vocabulary import (
    ANSWERS,
    CONTACT_HEADINGS,
    DEFINING,
    NOTES,
    ROLES,
    SAYING,
    SELF_DESCRIBING,
)
from analysis.extraction.sentences.contents import GRANTING
from analysis.extraction.sentences.propositions import Proposition
from analysis.extraction.sentences.subordination import is_fronted
from analysis.text.words import ASKING_LABELS, DENIED_LABELS

CLAIM = "claim"
CRITIQUE = "critique"
REASONS = {
    "heading": "a heading",
    "furniture": "page furniture",
    "contact": "contact details or references",
    "lead": "announces a list or a quotation",
    "question": "a question without an answer",
    "denied": "quoted in order to deny it",
    "objection": "quoted in order to answer it",
    "definition": "says what a word means or what sort of thing something is",
    "self-description": "the text speaks of itself",
    "request": "asks the reader to do something",
    "formula": "a greeting or formula",
    "rhetoric": "speaks about speaking",
    "exhortation": "urges somebody to act; states nothing",
    "anecdote": "a family memory of the speaker",
    "fragment": "no assertion of its own",
    "foreign": "not in English",
    "critique": "the critic's words, or the frame around them",
}
"""Why a passage is no claim, in words."""


_ASKED_AT_MOST = 200
"""A paragraph of so many letters that ends in a question puts one and tells little else."""

_ARTICLE = 2
"""Words that stand before a noun with which a sentence begins."""

_CUT_SHORT = 4
"""So few words before a dash or dots at the end say nothing whole."""

_TITLE = 4
"""Fewer words in quotation marks are rather the name of a thing."""

_ASKED = ("?”", '?"', "?’", "?»")
"""The end of a quoted question, before who asked it."""


_CARRIED = ("definition", "self-description", "request", "formula", "rhetoric", "anecdote", "objection")
"""What the other parts of a sentence are too."""


_AT_LENGTH = 8
"""Words of a clause that tells something."""


def roles(propositions: Sequence[Proposition]) -> list[str]:
    """For each proposition ``claim``, or the reason why it is none (a key of ``REASONS``)."""
    found: list[str] = []
    carried, asked = ("", -1, -1), False
    last = max((one.unit.paragraph for one in propositions if one.unit.kind != "furniture"), default=-1)
    for one in propositions:
        role = _role(one)
        if role == CLAIM and one.unit.paragraph == last and _is_signature(one):
            role = "self-description"
        here = (one.unit.paragraph, one.sentence.start)
        if role == CLAIM and carried[0]:
            same_sentence = carried[1:] == here
            points_back = (
                carried[0] in ("self-description", "request", "anecdote")
                and not asked  # "A reader asked what became of the tax. It is gone."
                and one.unit.paragraph == carried[1]
                and one.sentence[0].lower_ in (("he", "she") if carried[0] == "anecdote" else ("it", "they", "these"))
            )
            apart = one.form == "clause" and carried[0] not in ("definition", "objection") and bool(one.quantities)
            behind = one.tokens.start > 0 and beside(one.tokens[0], -1).text == ":"  # "Take the courts: they are free"
            apart = apart or (carried[0] == "request" and one.form == "reason")
            apart = apart or (carried[0] in ("request", "rhetoric") and behind)  # "I say it again: they are free"
            told = one.form in ("relative", "predicate") and _is_told(one)
            apart = apart or (carried[0] == "formula" and told)
            apart = apart or (carried[0] in ("formula", "rhetoric") and _is_assured(one))
            apart = apart or (carried[0] == "rhetoric" and _is_told_beside(one))
            if (same_sentence and not apart) or points_back:
                role = carried[0]
        sided = role == "rhetoric" and takes_sides(one)  # "They are right, and the toll was lifted"
        if role in _CARRIED and not sided:
            carried, asked = (role, *here), words.READER_ASKS.search(one.wording) is not None
        elif one.sentence[0].lower_ not in ("it", "they", "these") and carried[1:] != here:
            carried = ("", -1, -1)
        found.append(role)
    return found


def _role(one: Proposition) -> str:
    return _by_place(one) or _by_words(one)


def _by_place(one: Proposition) -> str:
    """What the unit, its heading or the form of a proposition make it; "" where its words decide."""
    unit = one.unit
    if unit.kind == "furniture" or (one.form == "whole" and unit.kind == "heading"):
        return unit.kind
    if words.PRESENT.match(unit.text):
        return "self-description"
    if pages.MOVED.match(unit.text) and ";" not in unit.text:  # one of several points says what the movers think
        return "exhortation"
    if unit.label in ASKING_LABELS:
        return "question"
    if unit.label in DENIED_LABELS:
        return "denied"
    if words.OBJECTIONS.search(unit.section) and _is_quoted_whole(one):
        return "objection"
    section = {word.strip(".,:").lower() for word in unit.section.split()}
    listed = len(section) <= 4 and section & CONTACT_HEADINGS and not section & ANSWERS
    if listed and unit.kind != "heading":
        return CLAIM if section & CONTACT_HEADINGS <= NOTES and _is_prose(one) else "contact"
    if one.form == "row":
        return "contact" if words.REFERENCE.search(one.wording) else CLAIM
    if one.form == "question":
        return "question"
    if one.form == "answer":
        return CLAIM
    if _is_lead(one):
        return "lead"
    if one.form == "item" and words.ON_THIS.search(one.wording) and is_self_description(one, one.verb):
        return "self-description"
    if words.AS_RECEIVED.match(one.wording):
        return "self-description"
    if _of_speaker(one) or _leads_up(one):
        return "lead"
    if words.FOOT_MARK.match(unit.text) and not _is_told_in_full(one.verb):
        return "definition"  # "² Water lost through leaks"
    short = len(unit.text) <= _ASKED_AT_MOST
    if short and (words.IS_IT_SO.search(unit.text) or pages.OF_ASKER.match(unit.text)):
        return "question"
    if one.form in ("item", "adjunct", "aside", "share", "gapped", "participle", "apposition"):
        return CLAIM if len(one.tokens) >= 2 else "fragment"
    return ""


def _by_words(one: Proposition) -> str:
    """What the words of a sentence or clause make it."""
    head = one.verb
    absolute = ("having", "being") if one.form == "clause" else ("having",)
    has_verb = any(is_finite(token) or token.lower_ in absolute for token in one.tokens)
    if is_stage_direction(one):
        return "formula"
    if not has_verb and is_request(one, head):
        return CLAIM if is_pledged(one, head) else "request"
    if not has_verb:
        if words.TURNING.match(one.wording) or words.BARE_TURN.match(one.wording):
            return "lead"
        cited = words.REFERENCE.search(one.unit.text) and pages.NUMBERED_NOTE.match(one.unit.text)
        if one.unit.kind == "footnote" or words.CONTACT_LINE.search(one.wording) or cited:
            return "contact"
        elided = one.form == "predicate" and head.tag_ in ("NNS", "VBN")
        elided = elided or (is_fronted(head) and head.head.i >= one.tokens.end)
        if head.lemma_.lower() in SELF_DESCRIBING and one.form == "sentence" and not one.quantities:
            return "self-description"
        elided = elided or _comes_to(one)
        return CLAIM if elided or _counts(one) or _is_misparsed(one) or _hides_verb(one) else "fragment"
    if (one.form == "clause" and words.CONDITION.match(one.wording)) or _only_names(one, head) or _breaks_off(one):
        return "fragment"
    if is_formula(one):
        return "formula"
    if is_addressed(head) and one.form == "sentence":
        return "objection"
    if is_request(one, head):
        return CLAIM if is_pledged(one, head) else "request"
    if _announces(one, head) or is_reaction(one, head):
        return "lead"
    if is_exhortation(head) and not _is_a_rules_content(one):
        return "exhortation"
    if is_anecdote(head):
        return "anecdote"
    if _is_definition(one, head):
        return "definition"
    if is_self_description(one, head):
        return "self-description"
    if is_rhetoric(one, head):
        return "rhetoric"
    if len([token for token in one.tokens if token.is_alpha]) < 3 and not one.quantities:
        return "fragment"
    return CLAIM


def _is_quoted_whole(one: Proposition) -> bool:
    """Whether a paragraph begins with a sentence in quotation marks and no speaker, which the next one answers."""
    first, last = one.tokens[0], one.tokens[-1]
    alone = one.unit.kind == "paragraph" and one.tokens.start == 0 and one.form == "sentence"
    return alone and first.is_quote and last.is_quote and len(one.tokens) > _TITLE


def _breaks_off(one: Proposition) -> bool:
    """Whether a speaker was cut short after a few words ("He wants concrete —", "we will never …")."""
    if one.unit.turn is None or sum(token.is_alpha for token in one.tokens) > _CUT_SHORT:
        return False
    return one.setting.rstrip().endswith(("…", "—", "–", "...")) and one.tokens.end >= one.sentence.end - 1


def _only_names(one: Proposition, head: Token) -> bool:
    """Whether a sentence is a noun with a clause right behind it and no figure ("A world where the small are safe")."""
    named = one.form == "sentence" and head.dep_ == "ROOT" and head.pos_ in ("NOUN", "PROPN") and not one.quantities
    kids = {child.dep_ for child in head.children}
    bare = head.i - one.tokens.start <= _ARTICLE and not kids & {"nsubj", "nsubjpass", "csubj", "appos", "aux", "ccomp"}
    which = any(
        child.dep_ == "relcl"
        and child.left_edge.i == head.i + 1
        and child.left_edge.dep_ != "mark"
        # "A bill to limit it to judges who consent will be brought in"
        and not (child.tag_ == "VB" and child.left_edge.lower_ == "to")
        for child in head.rights
    )
    return named and bare and which and not _is_quoted(one)


def _is_quoted(one: Proposition) -> bool:
    """Whether somebody's words in quotation marks are part of it."""
    return any(token.is_quote for token in one.sentence)


def _is_told_in_full(head: Token) -> bool:
    """Whether a verb has a subject, and a participle its helping verb."""
    helped = head.tag_ != "VBN" or any(child.dep_ in AUXILIARY for child in head.lefts)
    return helped and subject_of(head) is not None


def _is_told(one: Proposition) -> bool:
    """Whether a relative clause tells something with a date or a figure of its own."""
    return bool(one.quantities) or any(YEAR.fullmatch(token.text) for token in one.tokens)


def _is_told_beside(one: Proposition) -> bool:
    """Whether a clause with "whose" tells something at length of whomever the speaker speaks of."""
    subject = subject_of(one.verb)
    own = subject is not None and subject.tag_ not in ("WDT", "WP") and subject.pos_ in ("NOUN", "PROPN")
    whose = any(token.lower_ == "whose" for token in one.tokens[:_ARTICLE])
    return one.form == "relative" and own and whose and is_finite(one.verb) and len(one.tokens) >= _AT_LENGTH


def _is_a_rules_content(one: Proposition) -> bool:
    """Whether a rule is what says that something should be so ("The guidelines say that no pupil should wait")."""
    frame = one.tokens.doc[one.sentence.start : one.tokens.start]
    above = {token.i for token in one.verb.ancestors}  # not "The law says nothing; the papers should be read"
    return any(
        token.lemma_.lower() in words.RULING and token.head.lemma_ in SAYING and token.head.i in above
        for token in frame
    )


def _is_assured(one: Proposition) -> bool:
    """Whether a clause is what a speaker goes on to assure of ("… to thank you, and to assure you that …")."""
    return one.form == "clause" and one.tokens.start > 0 and beside(one.tokens[0], -1).dep_ == "mark"


def _of_speaker(one: Proposition) -> bool:
    """Whether a relative clause only says who is quoted before it ("“…,” says Jane Roe, who ran the port")."""
    verb = one.verb
    if one.form != "relative" or verb.dep_ != "relcl" or verb.head.dep_ not in ("nsubj", "pobj"):
        return False
    said = verb.head.head if verb.head.dep_ == "nsubj" else verb.head.head.head
    quoted = any(
        token.text in ('"', "”", "»") for token in one.tokens.doc[max(one.sentence.start, said.i - 3) : said.i]
    )
    return quoted and said.i < verb.head.i and (said.lemma_ in SAYING or said.lower_ in ("verdict", "words", "view"))


def _is_prose(one: Proposition) -> bool:
    """Whether a remark or item under "Notes" is a sentence of the text's own, and no reference or direction."""
    if one.unit.kind not in ("paragraph", "item", "footnote") or words.CONTACT_LINE.search(one.unit.text):
        return False
    told = is_finite(one.verb) and subject_of(one.verb) is not None
    if not told and len(one.tokens) > _CUT_SHORT and one.setting.rstrip().endswith((".", ".”")):
        # a parser that errs still sees that something is said: "drafts are laid before the Minister"
        told = any(is_finite(token) for token in one.tokens) and not words.REFERENCE.search(one.setting)
    return told and not is_request(one, one.verb)


def _is_signature(one: Proposition) -> bool:
    """A last line that says who the author is ("N. N. is the ambassador of …")."""
    head = one.verb
    subject = subject_of(head)
    office = any(child.dep_ == "attr" and child.lemma_.lower() in words.OFFICES for child in head.children)
    whole = len(one.unit.text) <= len(one.wording) + 3
    return office and whole and head.tag_ == "VBZ" and subject is not None and subject.pos_ == "PROPN"


def _is_lead(one: Proposition) -> bool:
    """Whether the sentence ends in a colon and nothing follows it in its unit: a list or a quotation comes next."""
    text = one.setting.rstrip(' –—-"“')
    if text.endswith(":"):
        return not words.FOR_ONE.search(text)
    last = one.sentence[-1]
    if last.tag_ == "MD":
        before = beside(last, -1)
        return before.tag_ not in ("PRP$", "DT", "JJ", "POS") and before.lower_ != "her"  # "against her will"
    return last.pos_ == "ADV" and last.i > 0 and beside(last, -1).tag_ == "MD"


def _is_misparsed(one: Proposition) -> bool:
    """Whether a full stop and its length say that the parser overlooked the verb."""
    letters = [token for token in one.tokens if token.is_alpha]
    enough = 5 if one.quantities else 8
    return one.setting.rstrip().endswith((".", ".”")) and len(letters) >= enough and one.unit.kind == "paragraph"


def _hides_verb(one: Proposition) -> bool:
    """Whether a verb that is a noun as well stands behind a plural, as in "The rules concern judges."."""
    stopped = one.form == "sentence" and one.unit.kind == "paragraph" and one.setting.rstrip().endswith(".")
    return stopped and any(
        token.lower_ in pages.VERBS_ALIKE
        and token.dep_ == "compound"
        and beside(token, -1).tag_ in ("NNS", "NNPS")
        and token.i - one.tokens.start >= _ARTICLE
        for token in one.tokens
    )


def _leads_up(one: Proposition) -> bool:
    """Whether a stretch breaks off at who grants what follows ("The Guild, while admitting / that …")."""
    last = one.tokens[-1]
    return last.lemma_ in GRANTING and any(child.dep_ == "ccomp" and child.i > last.i for child in last.rights)


def _announces(one: Proposition, head: Token) -> bool:
    """Whether it only leads up to what comes ("The following points are of interest", "Shops are another matter:")."""
    subject = subject_of(head)
    if subject is not None and any(child.lower_ == "following" for child in subject.lefts):
        return True
    if pages.NEXT_MATTER.match(one.wording):
        return True
    doc = one.tokens.doc
    if doc[max(0, one.tokens.start - 2) : one.tokens.start].text in _ASKED and head.lemma_ in (
        "ask",
        "wonder",
        "write",
    ):
        return True
    if one.tokens.end < len(doc) and doc[one.tokens.end].text == ":" and head.lemma_ in words.NOTICING:
        return len(one.tokens) <= 8 and not any(child.dep_ in ("dobj", "ccomp") for child in head.rights)
    if one.tokens.end >= len(doc) or doc[one.tokens.end].text != ":" or head.lemma_ != "be":
        return False
    vague = ("matter", "story", "question", "thing", "point", "reason", "answer", "result")
    named = next((child for child in head.children if child.dep_ == "attr" and child.lemma_ in vague), None)
    said = named is not None and beside(named, 1).lower_ == "of"  # "is a thing of the past"
    return named is not None and not said and not one.quantities


def _counts(one: Proposition) -> bool:
    """Whether a stretch without a verb still tells a figure ("Total: 41 percent")."""
    tokens = [token for token in one.tokens if not token.is_punct]
    return len(tokens) >= 3 and any(is_quantity(token) for token in tokens) and one.form != "sentence"


def _comes_to(one: Proposition) -> bool:
    """Whether a plural comes to a figure by a verb that is a noun as well ("Those awaiting trial number 2,950")."""
    for token in one.tokens:
        if token.lower_ in ("number", "total") and token.i - one.tokens.start >= 1:
            follows = token.i + 1 < one.tokens.end and _is_count(beside(token, 1))
            plural = any(
                before.tag_ in ("NNS", "NNPS") or before.lower_ == "those"
                for before in one.tokens.doc[one.tokens.start : token.i]
            )
            return follows and plural and one.setting.rstrip().endswith(".")
    return False


def _is_count(token: Token) -> bool:
    """Whether a figure can only count, and is no number by which a house or a rule goes ("the Act number 14")."""
    return token.like_num and ("," in token.text or not token.text.isdigit())


def _points_to(one: Proposition) -> bool:
    """Whether it is a law, a paper or somebody that refers to something, and no word that is explained.

    "The Act refers to loss", "The report refers to nine cases"; but "The term refers to", "Open data refers to".
    """
    refers = next((token for token in one.sentence if token.lemma_ == "refer"), None)
    subject = subject_of(refers) if refers is not None else None
    if subject is None or subject.lemma_.lower() in words.TERMS or any(child.is_quote for child in subject.children):
        return False
    held = any(child.dep_ in ("det", "poss") for child in subject.lefts) or subject.pos_ == "PRON"
    return held or subject.lemma_.lower() in LAWS


def _is_definition(one: Proposition, head: Token) -> bool:
    """A word explained, or a name said to be a body of some sort, without praise, rank or figure."""
    explained = words.COUNTS_AS.search(one.setting)
    if explained is not None and not one.quantities and not (explained.group().startswith("refer") and _points_to(one)):
        return True
    subject = subject_of(head)
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
