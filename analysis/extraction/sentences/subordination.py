"""Cuts before subordinate clauses that assert something of their own."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import (
    AUXILIARY,
    FINITE_TAGS,
    SUBJECTS,
    WH_TAGS,
    YEAR,
    beside,
    has_finite,
    has_subject,
    is_finite,
    is_quantity,
    on_main_line,
    reaches_end,
)
from analysis.extraction.parse.vocabulary import EFFECTS, SAYING, SHOWING
from analysis.extraction.sentences.afterthoughts import VERDICTS, is_wanted
from analysis.text.words import word_set

_CITING = word_set("cite quote commend praise call hail term name single")
"""With a quotation, what a reporter goes on to in a participle."""

_MADE = word_set(
    "create establish found form build erect open set_up set launch introduce draft write adopt pass enact own run lead"
    " head chair appoint elect name nominate choose fund finance pay publish issue commission design make produce"
    " operate staff govern administer supervise train licence license approve endorse hold"
)
"""How a body, a law or a thing came about, and in whose hands it is."""

_FINDING = SAYING | word_set("find call describe term judge rate")
"""With a quotation, whose words a clause with "whose" tells ("…, whose experts called it “a model”")."""

_SEQUENCE = word_set("of to in at after before during until till upon")
"""Prepositions before "which" that tell what happened next or there, or a part of what was named."""

_OPENING_RELATIVES = word_set("which who whom whose where according by")
"""Relative words, and words that stand before them."""

_CONTRAST = word_set("while whereas whilst though although")


def at_subordination(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Relative, causal, contrasting and participial clauses that assert something of their own."""
    for token in doc[start:end]:
        dep = token.dep_
        if dep == "relcl":
            yield from _relative(doc, token, start, end)
        elif dep in ("advcl", "acl", "ccomp", "conj", "pcomp"):
            yield from _adverbial(doc, token, start, end)
    for token in doc[start + 1 : max(0, end - 4)]:
        if token.lower_ not in _OPENING_RELATIVES:
            continue
        if token.lower_ == "according" and doc[token.i + 2].lower_ == "which" and doc[token.i - 1].text == ",":
            yield token.i + 3, "clause"  # "a letter of the Chamber, according to which the road is safe"
        if _told_by_whom(doc, token, end):
            yield token.i, "clause"
        if _is_open_place(doc, token, end) or _is_subject_of_rest(doc, token, start, end):
            yield token.i, "relative"
        elif _is_governed(doc, token, start, end):
            yield token.i - 1, "relative"


def _is_subject_of_rest(doc: Doc, token: Token, start: int, end: int) -> bool:
    """Whether "which" or "who" and a finite verb open a clause that runs to the end, wherever the parser hangs it."""
    if token.lower_ not in ("which", "who") or doc[token.i + 1].tag_ not in FINITE_TAGS:
        return False
    if doc[token.i - 1].text != "," and not _in_apposition(doc, start, token.i):
        return False
    main = any(one.tag_ in FINITE_TAGS and one.dep_ == "ROOT" for one in doc[token.i : end])
    return not main and not any(one.text == "," for one in doc[token.i + 1 : end])


def _is_governed(doc: Doc, token: Token, start: int, end: int) -> bool:
    """Whether a relative word behind a preposition opens the last clause ("…, without whose consent none is sold")."""
    if token.lower_ not in ("which", "whom", "whose") or doc[token.i - 1].pos_ != "ADP" or doc[token.i - 2].text != ",":
        return False
    if doc[token.i - 1].lower_ in _SEQUENCE or doc[token.i + 1].lower_ in ("case", "event", "point"):
        return False
    rest = doc[token.i + 1 : end]
    stop = next((one.i for one in rest if one.text == ";"), end)
    plain = all(one.text != "," and one.lemma_ not in ("mean", "understand") for one in doc[token.i : stop])
    stated = any(one.dep_ == "ROOT" or one.tag_ in FINITE_TAGS for one in doc[start : token.i - 2])
    return plain and stated and has_finite(doc, token.i + 1, stop)


def _told_by_whom(doc: Doc, by: Token, end: int) -> bool:
    """Whether a word opens what somebody named says ("the heirs, by whom it is alleged that the mill is shut")."""
    if by.lower_ != "by" or doc[by.i - 1].text != "," or doc[by.i + 1].lower_ != "whom":
        return False
    said = next(
        (one for one in doc[by.i + 2 : min(end, by.i + 14)] if one.tag_ == "VBN" and one.lemma_ in SAYING), None
    )
    return said is not None and beside(said, 1).lower_ in ("to", "that")


def _is_open_place(doc: Doc, token: Token, end: int) -> bool:
    """Whether ", where …" runs to the end and tells what happens there now, whatever the parser hangs its rest on."""
    relative = token.lower_ == "where" and token.dep_ == "advmod" and token.head.dep_ == "relcl"
    if not relative or doc[token.i - 1].text != "," or end - token.i < 6:
        return False
    return not any(one.lower_ in ("had", "used") or one.text == "," for one in doc[token.i : end])


def _in_apposition(doc: Doc, start: int, place: int) -> bool:
    """Whether a relative word follows a noun phrase that explains another ("the board, a body of experts which …")."""
    for token in reversed(doc[max(start, place - 12) : place]):
        if token.text == ",":
            return doc[token.i + 1].lower_ in ("a", "an", "the") and any(
                one.dep_ == "appos" for one in doc[token.i + 1 : place]
            )
    return False


def _relative(doc: Doc, token: Token, start: int, end: int) -> Iterator[tuple[int, str]]:
    left, right = token.left_edge.i, token.right_edge.i + 1
    while left < token.i and doc[left].is_punct:
        left += 1
    first = doc[left]
    if not is_finite(token) or right - left < 4 or left <= start:
        return
    if first.lower_ == "whose" and doc[left - 1].text == "," and reaches_end(doc, right, end):
        inside = doc[left + 1 : right]
        quoted = token.lemma_ in _FINDING and any(one.text in ("“", '"') for one in inside)
        if quoted or any(is_quantity(one) for one in inside):
            yield left, "relative"
        return
    if first.lower_ not in ("who", "which", "where"):
        return
    comma = doc[left - 1].text == ","
    last = reaches_end(doc, right, end) or _contrasted(doc, right, end)
    if last:
        subject = first.dep_ in SUBJECTS and first.head.i == token.i
        if first.lower_ == "where" and comma and right - left >= 6:
            if not any(one.lower_ in ("had", "used") for one in doc[left:right]):
                yield left, "relative"
        elif first.lower_ != "where" and subject and (comma or token.head.dep_ == "appos"):
            yield left, "relative"
            yield from _joined(doc, token, right)
    elif comma and doc[right : right + 1].text == "," and token.head.dep_ in SUBJECTS and _weighs(doc, left, right):
        yield right + 1, "predicate"


def _contrasted(doc: Doc, place: int, end: int) -> bool:
    """Whether a clause follows that sets something against the whole ("…, while the fees are paid by the town")."""
    following = doc[place : min(end, place + 3)]
    if len(following) < 3 or following[0].text != ",":
        return False
    return following[1].lower_ in _CONTRAST or (following[1].lower_ == "a" and following[2].lower_ in VERDICTS)


def _joined(doc: Doc, verb: Token, end: int) -> Iterator[tuple[int, str]]:
    """A second relative clause, or a second predicate of one ("which seats 90 and which the town owns")."""
    while (following := next((child for child in verb.rights if child.dep_ == "conj"), None)) is not None:
        joint = next((one for one in reversed(doc[verb.i + 1 : following.i]) if one.dep_ == "cc"), None)
        verb = following
        if joint is None or not is_finite(verb) or end - joint.i <= 3:
            continue
        first = doc[joint.i + 1]
        if first.lower_ in ("who", "which"):
            yield first.i, "relative"
        elif not has_subject(verb) and any(is_quantity(one) for one in doc[first.i : end]):
            yield first.i, "predicate"


def _weighs(doc: Doc, start: int, end: int) -> bool:
    """Whether a parenthetic clause asserts something of weight: a figure in digits or a superlative."""
    return any(
        (is_quantity(token) and token.text[0].isdigit()) or token.tag_ in ("JJS", "RBS") for token in doc[start:end]
    )


def _adverbial(doc: Doc, token: Token, start: int, end: int) -> Iterator[tuple[int, str]]:
    left, right = token.left_edge.i, token.right_edge.i + 1
    while left < token.i and doc[left].is_punct:
        left += 1
    if left <= start + 1:
        yield from _initial(doc, token, left, right, end)
        return
    if token.i < token.head.i or not reaches_end(doc, right, end):
        return
    first, comma = doc[left], doc[left - 1].text == ","
    if is_finite(token) and has_subject(token):
        if _gives_reason(token, first, comma=comma) and right - left >= 4:
            yield left + 1, "reason"
        elif comma and first.lower_ in _CONTRAST and right - left >= 5 and not _then_and_now(token):
            yield left + 1, "clause"
        elif comma and first.lower_ == "so" and right - left >= 5 and not is_wanted(token):
            yield left, "clause"
    elif not comma:
        return
    elif has_subject(token):
        helpers = {child.lower_ for child in token.lefts if child.dep_ in AUXILIARY}
        if token.tag_ in ("VBG", "VBN") and helpers & {"having", "been", "being"}:
            yield left, "clause"
    elif token.tag_ == "VBG" and left == token.i and _tells(doc, token, end):
        yield left, "clause"
    elif not (token.head.dep_ == "ROOT" or on_main_line(token.head)):
        return
    elif token.tag_ == "VBG" and token.lemma_ in EFFECTS and right - left >= 6 and first.lower_ != "thus":
        yield left, "participle"


def _tells(doc: Doc, verb: Token, end: int) -> bool:
    """Whether a participle goes on to tell what somebody says ("…, adding that the quay is safe", "…, citing “…”")."""
    if verb.lemma_ not in SAYING | _CITING:
        return False
    clause = next((one for one in verb.rights if one.dep_ == "ccomp" and is_finite(one)), None)
    if clause is not None and (clause.left_edge.tag_ in WH_TAGS or clause.left_edge.lower_ in ("if", "whether")):
        return False
    after = next((one.text for one in doc[verb.i + 1 : min(end, verb.i + 4)] if one.text in '“"‘:'), "")
    return (clause is not None and verb.lemma_ not in SHOWING) or bool(after)


def _then_and_now(verb: Token) -> bool:
    """Whether a contrast gives one measure at two times ("it takes 45 days, whereas under the old law it took 210")."""
    pronoun = any(child.dep_ == "nsubj" and child.lower_ in ("it", "they") for child in verb.lefts)
    sides = ([*verb.subtree], [one for one in verb.head.subtree if one not in set(verb.subtree)])
    return pronoun and verb.lemma_ == verb.head.lemma_ and all(any(map(is_quantity, side)) for side in sides)


def _gives_reason(verb: Token, first: Token, *, comma: bool) -> bool:
    """Whether a clause at the end tells a cause that is a fact of its own: because, since, for, as (both past)."""
    denied = any(child.dep_ == "neg" for child in verb.head.lefts)
    if denied and not comma:
        return False  # "does not grow faster because one pulls at it"
    if verb.lemma_ in SAYING or (first.lower_ == "since" and first.dep_ != "mark"):
        return False
    past = verb.tag_ == "VBD" and verb.head.tag_ in ("VBD", "VBN")
    mark = first.lower_
    if mark == "since" and past and any(child.lower_ in ("has", "have", "'ve", "’ve") for child in verb.head.lefts):
        return False  # a time, not a reason: "has not met since it was elected"
    if mark == "since" and verb.tag_ == "VBD" and _dates_a_record(verb):
        return False
    if mark == "because" and not comma and _forbids(verb.head):
        return False  # "no one may be refused because he has no card"
    if mark == "as" and first.dep_ != "mark":
        return False  # "and as a result a new party emerged"
    return mark in ("because", "since") or (mark == "for" and comma) or (mark == "as" and past)


def _dates_a_record(verb: Token) -> bool:
    """Whether "since" says from when on: "the highest figure since records began", "the first since it was founded"."""
    before = verb.doc[verb.sent.start : verb.left_edge.i]
    return verb.lemma_ in ("begin", "start") or any(
        token.tag_ in ("JJS", "RBS") or token.lower_ in ("first", "only") for token in before[-6:]
    )


_NO_ONE = frozenset(["nobody", "none", "nothing", "neither"])


def _forbids(verb: Token) -> bool:
    """Whether a clause says what may not be done, so that its reason is the one that does not count."""
    bound = any(child.tag_ == "MD" and child.lower_ in ("may", "can", "shall", "must", "ca") for child in verb.lefts)
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    denied = any(child.dep_ == "neg" for child in verb.lefts)
    none = subject is not None and (subject.lower_ in _NO_ONE or any(child.lower_ == "no" for child in subject.lefts))
    return bound and (denied or none)


def _initial(doc: Doc, token: Token, left: int, right: int, end: int) -> Iterator[tuple[int, str]]:
    """A dated clause at the head of a sentence ("When we came to office in 2019, …") asserts an event of its own."""
    dated = any(YEAR.fullmatch(one.text) for one in doc[left:right])
    if right + 1 >= end:
        return
    if doc[left].lower_ == "when" and dated and token.tag_ == "VBD":
        if doc[right].text == ",":
            yield right + 1, "clause"
        elif doc[right].dep_ == "nsubj" and doc[right].pos_ == "PRON" and doc[right].head.i == token.head.i:
            yield right, "clause"
    elif is_fronted(token) and left == token.i and doc[right].text == ",":
        yield right + 1, "clause"


def is_fronted(verb: Token) -> bool:
    """Whether a passive participle before its sentence tells how its subject came about ("Built by the guild, …")."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBN" or any(child.dep_ != "punct" for child in verb.lefts):
        return False
    by = verb.lemma_ in _MADE and any(child.dep_ == "agent" for child in verb.rights)
    subject = next((child for child in verb.head.lefts if child.dep_ in SUBJECTS), None)
    return by and subject is not None and subject.left_edge.i - verb.right_edge.i == 2
