"""Take reported content out of its frame: from "She affirmed that the road is open" the claim is "the road is open".

Who says it is a matter of :mod:`analysis.extraction.attribution.attributions`; here only the frame comes off.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from analysis.extraction.attribution.reporting.interruptions import parenthetic
from analysis.extraction.attribution.reporting.what import past_relative
from analysis.extraction.parse.disowned import is_disowned
from analysis.extraction.parse.grammar import (
    AUXILIARY,
    FINITE_TAGS,
    SUBJECTS,
    beside,
    has_finite,
    is_accountable,
    is_done_to,
    is_finite,
    is_quantity,
)
from analysis.extraction.parse.vocabulary import CONNECTIVES, SAYING, SHOWING
from analysis.extraction.sentences.clauses import trim

OPENING_PHRASE = re.compile(
    r"(?:in (?:all|addition|fact|short|sum|particular|conclusion|other words|this way|this respect|brief)|of course"
    r"|for (?:example|instance)|to be sure|at the same time|above all|as you know|as we know|on the (?:one|other) hand"
    r"|(?:as (?:for|to|regards|concerns)|with regard to|on the (?:matter|subject|question) of) [^,;:.()]{3,60}"
    r"|by contrast|if (?:you|we|one) asks? [^,;:.()]{3,60}|after all|what is more|once again|let me be clear)\s*,\s*",
    re.I,
)
"""Phrases at the head of a sentence that assert nothing."""

_WISHES = (
    r"(?:would|should|[’']d) (?:(?:also|just|only|again|first|once again) )*(?:like|wish|want)|wish|want|have|beg"
    r"|(?:am|are|is|would be|[’']m|[’']re) (?:pleased|happy|proud|glad|delighted|honou?red|obliged|able|in a position)"
    r"|(?:take|seize|use) (?:this|the) (?:opportunity|occasion|chance|moment)|ha(?:ve|s) the hono(?:u)?r"
)
_STATING = (
    r"recall|underline|underscore|stress|emphasi[sz]e|highlight|note|point out|reiterate|repeat|reaffirm|affirm|assure"
    r"|inform|remind|say|state|mention|add|remark|observe|remember|report|announce|declare|confirm|make (?:it )?clear"
    r"|bear in mind|keep in mind|not forget|never forget|tell"
    r"|(?:draw|call) (?:the |your |this |everyone[’']s |[\w’']+ )?attention(?: [^,.;:]{0,60}?)? to the fact"
)
FLOOR = re.compile(
    rf"(?:here |in this (?:regard|context|respect|connection),? )?"
    rf"(?:(?:I|we|(?:my|our|the|this) (?:delegation|government|country)) (?:\w+ly |also |just )?(?:{_WISHES})"
    r"(?: here| again| once again| today)? to|(?:please )?(?:allow|permit) (?:me|us)(?: also| here| first)? to"
    r"|let (?:me|us)(?: also| just| first| again| once again)?"
    rf"|(?:I|we) (?:must|should|can|will|shall)(?: only| also| just)?) (?:also |once again |again )?(?:{_STATING})"
    r"(?:(?: to)? (?!that\b|whether\b|how\b)[^,.;:]{1,70}?)?(?:, [^,.;:]{3,50},)? that "
    r"|(?:(?:let it )?suffice(?: it)?|(?:I|we) (?:will|shall) suffice|it (?:will|should|may) suffice)"
    r" (?:(?:here|now) )?to (?:say|state|note|mention) that "
    r"|as (?:(?:I|we|was|is|has|have|been|already|previously|just|also|often) ){0,4}"
    r"(?:stated|said|noted|mentioned|indicated|explained|emphasi[sz]ed|underlined)(?: \w+){0,2}, that "
    # not "as stated before, that law is void"
    r"(?=(?:the|an?|this|these|those|our|its|their|his|her|my|it|he|she|they|we|there|all|no|every|each|(?-i:[A-Z])\w*)\b)",
    re.I,
)
"""By what a speaker on a floor leads up to what is claimed ("I would like to underline that …", "Allow me to recall to
the Council that …", "as stated before, that …")."""

WITHDRAWN = re.compile(r"\b(?:but|yet) (?:I|we) (?:can(?:not|[’']t| not)|could(?:n[’']t| not))\W*$", re.I)
"""What a speaker would like to say and does not ("We would like to say that all is well, but we cannot")."""

VOCATIVE = re.compile(
    r"(?:(?:(?:dear|hono(?:u)?rable|distinguished|right hono(?:u)?rable|my|ladies and|fellow|mr\.?|madam|mister) "
    r"(?:(?:\w+ ){0,2}(?:president|speaker|minister|chair(?:man|woman|person)?|members|friends?|colleagues?|gentlemen"
    r"|citizens|countrymen|compatriots|delegates|senators|deputies|lords|excellenc(?:y|ies)))(?: of [\w ]{3,30})?"
    r"|sir|madam|your (?:hono(?:u)?r|excellency)),\s*)+",
    re.I,
)
"""Whom a speech or letter addresses."""

NOTING = re.compile(
    r"(?:it (?:is|should be|must be|has to be|may be|can be|was|has been)"
    r"(?: (?!(?:not|never|hardly|scarcely|no)\b)\w+){0,3}?"
    r" (?:noting|noted|stress(?:ed|ing)|emphasi[sz](?:ed|ing)|underlined|said|recalled|recalling|mentioned|mentioning"
    r"|asked|remembered|remembering|pointed out|pointing out|known|clear|true|evident|obvious|no secret|no surprise)"
    r" (?:that|why) "
    r"|(?:i|we)(?:'m|’m|'re|’re| am| are) (?:sure|certain|confident|convinced|glad|proud|happy|pleased|aware) that "
    r"|what is [^,.;:]{3,80}? is that |(?:the|one) (?:\w+ )?(?:fact|truth|point|reality) is(?: that)? "
    r"|there is no (?:doubt|question) that )",
    re.I,
)
"""Frames by which an author puts a clause forward as known or worth knowing."""


def without_opening(doc: Doc, start: int, end: int) -> int:
    """Skip connectives ("Therefore,", "But", "In all,") at the head of an assertion; returns its new start."""
    for _ in range(3):
        if end - start < 3:
            return start
        first, second = doc[start], doc[start + 1]
        low = first.lower_
        if low in CONNECTIVES and (
            second.text == "," or first.dep_ == "cc" or low in ("but", "and", "or", "so", "yet")
        ):
            if low == "so" and first.dep_ != "cc" and second.text != ",":
                return start
            start += 2 if second.text == "," else 1
            continue
        text = doc[start:end].text
        floor = FLOOR.match(text)
        floor = None if floor and WITHDRAWN.search(first.sent.text) else floor
        match = OPENING_PHRASE.match(text) or NOTING.match(text) or floor or VOCATIVE.match(text)
        if not match:
            return start
        place = first.idx + match.end()
        while start < end and doc[start].idx < place:
            start += 1
    return start


def content(doc: Doc, start: int, end: int, head: int) -> tuple[int, int]:
    """The part of an assertion that is put forward as true, its reporting frame taken off.

    Args:
        doc: the parsed unit.
        start: the assertion's first token.
        end: the token after its last.
        head: its verb.

    Returns:
        The content's tokens; the whole where there is no frame, or where the quotation is only a fragment that
        needs its frame to be understood.
    """
    start = without_opening(doc, start, end)
    start = _after_source_phrase(doc, start, end)
    end = _before_source_phrase(doc, start, end)
    found = (
        _after_colon(doc, start, end)
        or _quotation_end(doc, start, end)
        or _quoted(doc, start, end)
        or _reported(doc, start, end, doc[head])
    )
    if found is None:
        return start, end
    left, right = trim(doc, *found)
    left = without_opening(doc, left, right)
    if right - left < 3:
        return start, end
    return left, right


def _after_source_phrase(doc: Doc, start: int, end: int) -> int:
    """Skip "According to the agency," at the head."""
    if doc[start].lower_ != "according":
        return start
    for token in doc[start + 2 : min(end, start + 25)]:
        if token.text == "," and not (beside(token, 1).dep_ in ("appos", "conj") or beside(token, -1).dep_ == "appos"):
            told = past_relative(doc, token.i, end) + 1  # "According to Roe, who built it, …"
            return told if end - told > 2 else start
    return start


def _before_source_phrase(doc: Doc, start: int, end: int) -> int:
    """Leave out ", according to the agency" at the end."""
    place = next((token.i for token in doc[start + 4 : max(0, end - 2)] if token.lower_ == "according"), None)
    if place is None or doc[place - 1].text != "," or any(token.text in (",", ";", ":") for token in doc[place:end]):
        return end
    return place - 1


def _after_colon(doc: Doc, start: int, end: int) -> tuple[int, int] | None:
    """What stands after a colon that says who speaks ("As the envoy stated: This law marks a step")."""
    for token in doc[start + 2 : max(0, end - 3)]:
        if token.text == ":":
            before = doc[max(start, token.i - 16) : token.i]
            said = any(one.lemma_ in SAYING and one.pos_ == "VERB" for one in before) or _PUTS_IT.search(before.text)
            introduced = doc[start].lower_ == "as" or doc[token.i + 1].text in ("“", '"', "‘", "«")
            return (token.i + 1, end) if said and introduced else None
    return None


_PUTS_IT = re.compile(r"\bput(?:s|ting)? (?:it|the matter)(?: \w+){0,3}$")
"""How somebody is led in who says it in his own words."""

VERDICT_VERBS = frozenset(["call", "describe", "hail"])
"""Verbs that say what somebody takes a thing for."""

_LONG = 11
"""A verdict of so many words says enough by itself."""

_WITH_CLAUSE = frozenset(["outline"])
"""Verbs that tell what somebody says where a clause stands with them; with a thing they tell what is done."""

_NOBODY = frozenset(["nobody", "none"])
_WISHING = frozenset(["hope", "wish"])
"""What somebody wants to be so; that it is or will be, nobody has said."""

_FORESEEING = frozenset(["expect", "want", "like", "prefer", "need", "intend", "mean"])
"""What somebody wants or awaits another to do: its infinitive is no statement."""

_ONLY = frozenset(["only", "just", "merely", "simply", "but"])
"""Behind "not": something is said, and more."""

_JUST = frozenset(["only", "just", "exactly", "precisely"])
"""Before a question word: "see only what you show them"."""

_ASKED = frozenset(["whether", "if", "how", "what", "who", "which", "whatever", "whoever", "whichever", "where"])
"""What opens a question, or stands for a thing, behind a verb of saying."""


def is_reporting(verb: Token) -> bool:
    """Whether a verb reports what somebody says, and does not draw a conclusion from a fact."""
    if verb.lemma_ not in SAYING | _WITH_CLAUSE or is_accountable(verb) or is_disowned(verb):
        return False
    if verb.lemma_ in SHOWING:
        subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
        return subject is not None and subject.pos_ == "PROPN"
    return True


def _reported(doc: Doc, start: int, end: int, verb: Token) -> tuple[int, int] | None:
    """The clause a verb of saying governs, before or after it; one that its verb stands in is taken whole."""
    for marks, report in parenthetic(doc, start, end):
        if report.cue.i == verb.i:
            if marks[0] > start and not has_finite(doc, start, marks[0]):
                return start, end  # "A toy for the rich, scoffed the critics": a phrase alone says nothing
            left = start if marks[0] > start else marks[1] + 1
            return (left, marks[0]) if marks[1] >= end - 1 or doc[marks[1]].text == ";" else (start, end)
    if not start <= verb.i < end or not is_reporting(verb):
        kindly = _kindly(verb)
        if kindly is None or not start <= kindly.i < end:
            return _told(doc, start, end)
        verb = kindly
    if any(is_quantity(token) for token in doc[start : verb.i]) and verb.tag_ in ("VBD", "VBP", "VBZ"):
        subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
        if subject is not None and any(is_quantity(token) for token in (subject, *subject.lefts)):
            return None  # so many who say so are a figure of a poll
    if any(child.dep_ in SUBJECTS and child.lower_ in _NOBODY for child in verb.lefts) or _is_denied(verb):
        return None  # "nobody can say that we look away", "I do not think that it is safe"
    if verb.lemma_ in _WISHING:
        return None  # "I hope that the House will agree"
    clause = next(
        (
            child
            for child in verb.children
            if child.dep_ == "ccomp" and start <= child.i < end and (is_finite(child) or child.pos_ in ("VERB", "AUX"))
        ),
        None,
    )
    if clause is None:
        return (verb.i, end) if _rates(verb, end) else None
    if verb.lemma_ in _FORESEEING and clause.i > verb.i and any(child.tag_ == "TO" for child in clause.lefts):
        return None  # "We expect the House to rise on Friday"; but "They found the count to be orderly"
    if clause.i > verb.i:
        left = max(clause.left_edge.i, verb.i + 1)
        first = next((token for token in doc[left : clause.i] if token.lower_ not in _JUST), doc[left])
        asks = verb.lemma_ in ("ask", "wonder") or first.lower_ in _ASKED
        if asks and doc[left].lower_ != "why":
            return None
        while left < clause.i and doc[left].lower_ in ("that", "why", ",", ":"):
            left += 1
        bare = doc[left].dep_ in AUXILIARY and doc[left].tag_ in FINITE_TAGS and _is_without_subject(clause)
        return None if bare else (left, end)  # "Every person admitted is examined" is nobody's admission
    right = clause.right_edge.i + 1
    if is_done_to(verb) or any(token.text == ";" for token in doc[right : verb.i]):
        return None  # "It had eight pupils; today they count ninety": two figures side by side
    inside = doc[start:right]
    if 2 * len(inside.text) < len(doc[start:end].text) and any(one.text in ("”", '"', "»") for one in doc[start:end]):
        return None
    return start, right


def _is_denied(verb: Token) -> bool:
    """Whether it is said that somebody does not say or think something; "not only says that" says it."""
    denied = next((child for child in verb.lefts if child.dep_ == "neg"), None)
    return denied is not None and verb.lemma_ not in ("ask", "wonder") and beside(denied, 1).lower_ not in _ONLY


def _is_without_subject(clause: Token) -> bool:
    """Whether a clause has no subject, so that nobody can have said it."""
    return not any(child.dep_ in SUBJECTS for child in clause.children)


def _rates(verb: Token, end: int) -> bool:
    """Whether a verdict is long enough to stand without who gives it ("has called it one of the boldest …")."""
    if verb.lemma_ not in VERDICT_VERBS or any(child.dep_ == "auxpass" for child in verb.lefts):
        return False
    judged = any(child.dep_ in ("dobj", "ccomp") for child in verb.rights)
    own = any(child.dep_ in SUBJECTS and child.tag_ == "PRP" for child in verb.lefts)
    return judged and not own and sum(one.is_alpha for one in verb.doc[verb.i + 1 : end]) >= _LONG


def _kindly(verb: Token) -> Token | None:
    """The verb of saying behind an adjective or participle of grace ("was kind enough to say that …")."""
    for child in verb.subtree if verb.lemma_ in ("be", "move", "please", "prompt") else ():
        said = child.dep_ in ("xcomp", "advcl") and child.lemma_ in SAYING and beside(child, -1).lower_ == "to"
        if said and not is_disowned(child) and (child.head.i == verb.i or child.head.head.i == verb.i):
            return child
    return None


def _told(doc: Doc, start: int, end: int) -> tuple[int, int] | None:
    """The clause after a verb of saying that the parser took for a noun ("Analysts at the bank estimate that …")."""
    for token in doc[start + 1 : min(max(0, end - 4), start + 12)]:
        if (
            token.tag_ in ("NN", "NNS", "VBP", "VBZ", "VBD")
            and token.lemma_ in SAYING
            and beside(token, 1).lower_ == "that"
            and not is_disowned(token)
        ):
            before = any(one.pos_ in ("NOUN", "PROPN") for one in doc[start : token.i])
            plain = not any(is_finite(one) for one in doc[start : token.i]) and doc[token.i - 1].pos_ != "DET"
            if before and plain and token.dep_ in ("ROOT", "conj", "appos", "pobj"):
                return token.i + 2, end
    return None


def _quotation_end(doc: Doc, start: int, end: int) -> tuple[int, int] | None:
    """The rest of a quotation that began in an assertion before this one, without who said it."""
    marks = [token for token in doc[start:end] if token.text in ("“", "”", '"', "«", "»")]
    if len(marks) != 1 or marks[0].text in ("“", "«") or not start + 3 <= marks[0].i < end - 2:
        return None
    said = any(token.lemma_ in SAYING and token.pos_ == "VERB" for token in doc[marks[0].i : end])
    return (start, marks[0].i) if said and doc[marks[0].i - 1].text in (",", ".", "!") else None


def _quoted(doc: Doc, start: int, end: int) -> tuple[int, int] | None:
    """A sentence that begins with a quotation and ends with who said it; a short quotation keeps its speaker."""
    if doc[start].text not in ("“", '"', "«"):
        return None
    closing = [token.i for token in doc[start + 1 : end] if token.text in ("”", '"', "»")]
    if not closing or closing[0] >= end - 2:
        return None
    if not any(token.lemma_ in SAYING and token.pos_ == "VERB" for token in doc[closing[0] : end]):
        return None
    apart = doc[closing[0] - 1].text in (",", ".", "!") or doc[closing[0] + 1].text == ","
    whole = apart and has_finite(doc, start, closing[0])
    if not whole and 2 * len(doc[start : closing[0]].text) < len(doc[start:end].text):
        return None
    return start + 1, closing[0]
