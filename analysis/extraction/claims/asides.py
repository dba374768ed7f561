"""Where a text speaks to its reader or of itself, and claims nothing."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.extraction.claims import publication_words as pages
from analysis.extraction.claims import role_words as words
from analysis.extraction.claims.forecasts import is_forecast
from analysis.extraction.claims.kind_words import LAWS
from analysis.extraction.parse import vocabulary
from analysis.extraction.parse.conditions import opens_condition
from analysis.extraction.parse.grammar import AUXILIARY, SUBJECTS, beside, is_label
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.words import word_set


def subject_of(head: Token) -> Token | None:
    """The subject of a verb, or of the verb it is coordinated with."""
    verb: Token = head
    for _ in range(6):
        found = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        if found is not None:
            return found
        if verb.dep_ != "conj":
            return None
        verb = verb.head
    return None


def is_formula(one: Proposition) -> bool:
    """A greeting, thanks, or what a speech begins and ends with."""
    if words.CEREMONY.search(one.wording) or words.COURTESY.search(one.wording):
        return True
    if pages.SIGNED_OFF.fullmatch(one.wording):
        return True
    first = next((token.lower_ for token in one.tokens if token.is_alpha), "")
    last = next((token.lower_ for token in reversed(one.tokens) if token.is_alpha), "")
    subject = subject_of(one.verb)
    if first == "may" and one.form == "sentence" and subject is not None and subject.i > one.tokens.start:
        return True  # "May your harvest be rich"
    polite = first in vocabulary.GREETINGS or last in ("goodnight", "amen")
    return polite and sum(token.is_alpha for token in one.tokens) <= 20


def is_stage_direction(one: Proposition) -> bool:
    """What the minutes of a sitting note between the speeches ("Applause", "resumed his seat")."""
    return len(one.tokens) <= 14 and bool(words.STAGE.search(one.wording) or words.PUT.fullmatch(one.wording))


def _is_now(head: Token) -> bool:
    """Whether a need is one of today ("we have got to act"; "we have had to act" is over)."""
    return head.tag_ in ("VBP", "VBZ", "VB") or (head.tag_ == "VBN" and head.lemma_ != "have")


def _renews(verb: Token) -> bool:
    """Whether a request is made with a noun ("I renew my request that …", "we make a plea for …")."""
    made = verb.lemma_ in ("renew", "repeat", "reiterate", "make", "extend", "issue", "have")
    return made and any(child.dep_ == "dobj" and child.lemma_ in words.REQUESTS for child in verb.rights)


def is_exhortation(head: Token) -> bool:
    """What we must do, what anybody should, what the speaker asks others to do."""
    subject = subject_of(head)
    helpers = {child.lower_ for child in head.lefts if child.dep_ == "aux"}
    first = head
    while first.dep_ == "conj" and not helpers and not any(child.dep_ in SUBJECTS for child in first.lefts):
        first = first.head  # "we must meet it and permit no standstill"
        if head.tag_ == "VB":
            helpers = {child.lower_ for child in first.lefts if child.dep_ == "aux"}
    if "did" in helpers:
        return False
    if any(child.lower_ == "should" and opens_condition(child) for child in head.lefts):
        return False
    if helpers & {"should", "ought"} and not any(child.dep_ in ("mark", "advcl") for child in head.children):
        return not is_forecast(head, subject)
    if subject is not None and subject.lower_ == "it" and head.lemma_ == "be":  # "it is time to act"
        time = next((child for child in head.rights if child.dep_ == "attr" and child.lower_ == "time"), None)
        if time is not None and any(
            child.lower_ in ("to", "for", "that") for child in head.doc[time.i + 1 : time.i + 2]
        ):
            return head.tag_ == "VBZ"
    if subject is not None and (subject.lower_ in vocabulary.US or subject.lemma_ in vocabulary.ADDRESSED):
        needed = head.lemma_ in ("need", "ought", "have", "get") and any(
            child.dep_ == "xcomp" and "TO" in (child.tag_, *(one.tag_ for one in child.lefts)) for child in head.rights
        )
        spared = any(child.dep_ == "neg" for child in head.lefts)  # "we do not have to reply"
        needed = needed and not spared and not any(child.dep_ == "dobj" for child in head.rights)
        if "must" in helpers or (needed and _is_now(head) and subject.lower_ in vocabulary.US):
            return True
        if head.lemma_ == "afford" and any(child.dep_ == "neg" for child in head.children):
            return True
    verb = head
    for _ in range(6):
        asked = subject_of(verb)
        now = verb.tag_ in ("VBP", "VB") or (verb.tag_ == "VBG" and any(c.lower_ == "am" for c in verb.lefts))
        if (
            (verb.lemma_ in vocabulary.URGING or _renews(verb))
            and now
            and asked is not None
            and asked.lower_ in ("i", "we")
        ):
            return not any(child.dep_ == "aux" and child.lower_ in ("will", "shall") for child in verb.lefts)
        if verb.dep_ not in ("ccomp", "xcomp", "conj", "pcomp", "advcl") or verb.head.i == verb.i:
            return False
        verb = verb.head
    return False


def _is_my_kin(token: Token) -> bool:
    """Whether something belongs to the speaker's family ("my mother's newspaper")."""
    mine = any(child.dep_ == "poss" and child.lower_ == "my" for child in token.lefts)
    return token.dep_ == "poss" and token.lemma_.lower() in vocabulary.KIN and mine


def is_anecdote(head: Token) -> bool:
    """The speaker's family in the past ("My grandmother kept …", "I was born …")."""
    subject = subject_of(head)
    if subject is not None and any(_is_my_kin(child) for child in subject.lefts):
        return True
    if subject is None or (head.tag_ not in ("VBD", "VBN") and not any(c.lower_ == "used" for c in head.lefts)):
        return False
    mine = any(child.dep_ == "poss" and child.lower_ == "my" for child in subject.lefts)
    return (mine and subject.lemma_.lower() in vocabulary.KIN) or (
        subject.lower_ == "i" and (head.lemma_ == "bear" or (head.lemma_ == "grow" and beside(head, 1).lower_ == "up"))
    )


def is_pledged(one: Proposition, head: Token) -> bool:
    """Whether an imperative is what the author means to do, by the heading it stands under, and asks no reader."""
    if head.tag_ != "VB" or subject_of(head) is not None or any(child.dep_ in AUXILIARY for child in head.lefts):
        return False
    asks = head.lemma_ in vocabulary.SERVICE or any(token.lower_ in _OF_READER for token in one.tokens)
    return pages.PLEDGES.search(one.unit.section) is not None and not asks


_OF_READER = word_set("please you your us let")
"""What a page says when it asks its reader to do something."""


def is_request(one: Proposition, head: Token) -> bool:
    """An imperative, what a page tells its reader to do, or an offer of service."""
    first = next((token for token in one.tokens if token.is_alpha), None)
    if first is None:
        return False
    if words.CALL_US.match(one.setting):
        return True
    subject = subject_of(head)
    let = head.lower_ == "let" and head.tag_ == "VB" and subject is None  # not "The guard did not let us in"
    if (first.lower_ in ("please", "let") and first.i <= head.i) or let:
        return True
    if head.tag_ == "VB" and subject is None and not any(child.dep_ in AUXILIARY for child in head.lefts):
        return _is_imperative(one, head, first)
    if subject is not None and subject.lower_ == "you":
        if _is_ruled(one, head) or _is_due(head):
            return False  # under a question "You decide" tells who may
        if not _is_told_of(head) and head.dep_ in ("ROOT", "conj", "ccomp"):
            return head.lemma_ in vocabulary.SERVICE | {"find", "learn", "send", "know"} or not any(
                child.tag_ == "MD" or child.dep_ == "auxpass" for child in head.lefts
            )
    return _is_offer(one, head)


def _is_imperative(one: Proposition, head: Token, first: Token) -> bool:
    """Whether a bare verb without a subject begins its sentence, or all but begins it."""
    near = head.i - one.tokens.start <= 2 or (head.dep_ == "ROOT" and _after_phrase(one, head))
    near = near or (first.tag_ == "VB" and first.head.i == head.i)  # "Fill in the form, choose an office and …"
    return one.form in ("sentence", "clause") and head.dep_ in ("ROOT", "conj", "ccomp") and near


def _is_ruled(one: Proposition, head: Token) -> bool:
    """Whether what "you" do is told under a question, as an answer to it."""
    answered = one.unit.section.partition(" ")[0].lower() in words.OPENS_QUESTION
    return answered and head.lemma_ not in vocabulary.SERVICE | words.SEEKING and head.tag_ in ("VBP", "VBZ")


def _is_told_of(head: Token) -> bool:
    """Whether "you" did something, or need not do it ("You do not need a licence" states a rule)."""
    if any(child.lower_ in ("have", "had", "'ve", "’ve", "did") for child in head.lefts):
        return True
    if head.tag_ == "VBD" and not any(c.dep_ == "dobj" and c.lower_ in ("us", "me") for c in head.rights):
        return True
    denied = {"neg", "aux"} <= {child.dep_ for child in head.lefts} and head.lemma_ not in vocabulary.SERVICE
    return denied and any(child.lemma_ == "do" for child in head.lefts)


def _is_offer(one: Proposition, head: Token) -> bool:
    """Whether something is asked of the reader in the passive, or offered to whoever wants it."""
    text = one.wording
    past = any(child.dep_ == "aux" and child.tag_ not in ("VBP", "VBZ") for child in head.lefts)
    if words.ASKED.search(text) and head.tag_ == "VBN" and not past:
        return True
    named = any(child.dep_ == "agent" for child in head.rights)  # "may be seen by the owner on request": a right
    # "can be obtained only on a warrant" is a rule
    limited = any(token.lower_ in words.LIMITING for token in one.tokens)
    if words.OFFERED.search(text) and not (named or limited or _is_handed_on(head)):
        return True
    glad = any(token.lower_ in words.GLADNESS and token.head.i == head.i for token in one.tokens)  # not in a quotation
    return glad and words.GLAD.search(text) is not None and not re.search(r"\d", text)


def _is_handed_on(head: Token) -> bool:
    """Whether something goes to a named body, and not to whoever reads ("is sent to the tax office on request").

    What "can be sent to the Committee" is offered to it.
    """
    if any(child.tag_ == "MD" for child in head.lefts):
        return False
    for phrase in head.rights:
        if phrase.lower_ == "to" and phrase.dep_ in ("prep", "dative"):
            return any(child.dep_ == "pobj" and child.lemma_.lower() not in words.ASKERS for child in phrase.rights)
    return False


def _is_due(head: Token) -> bool:
    """Whether a page tells its reader a rule: what they must have or may do ("you need a card", "you need not pay").

    "You can read the log at home" is one too, "you can read more below" is none.
    """
    if head.lemma_ in words.ENTITLING and not any(child.lower_ == "to" for child in head.rights):
        return True
    owned = next((child for child in head.rights if child.dep_ == "dobj"), None)
    if head.lemma_ == "have" and owned is not None and owned.lemma_ in words.DUE:
        return True
    helper = next((child for child in head.lefts if child.tag_ == "MD" or child.lower_ == "need"), None)
    denied = any(child.dep_ == "neg" for child in head.lefts)
    first = next((child for child in head.rights if child.dep_ == "dobj"), None)
    if helper is not None and denied:
        return first is None or first.lemma_ != "word"  # "you need not take my word"
    named = first is not None and any(child.lower_ in ("the", "your", "a", "an") for child in first.lefts)
    return helper is not None and helper.lower_ in ("can", "may") and named and head.lemma_ == "read"


def _after_phrase(one: Proposition, head: Token) -> bool:
    """Whether a bare verb follows a phrase and a comma ("For interviews, call …", "To apply, write …")."""
    first = one.tokens[0]
    return beside(head, -1).text == "," and first.tag_ in ("IN", "TO") and head.i - one.tokens.start <= 12


_OF_ITSELF = word_set("be issue intend refer relate cover mean replace constitute substitute serve aim")
"""Verbs by which a text speaks of itself where it says "this text"."""

_MADE = word_set("change correct amend translate post upload print check view visit modify generate")
"""What is done to a page or text by those who publish and read it ("This page was last changed in May")."""


def is_self_description(one: Proposition, head: Token) -> bool:
    """The page, report or section says what it holds, how it was made, or where to find it."""
    subject = subject_of(head)
    text = one.wording
    told = (words.READER_ASKS, words.IN_ORDER, words.DISOWNED, words.HERE_IS, words.WELCOMED)
    if any(pattern.search(text) for pattern in (*told, pages.CROSS_REFERENCE, pages.HERE_TOLD, pages.REUSED)):
        return True
    if subject is not None and subject.lower_ in words.BIO and any(child.lower_ == "the" for child in subject.lefts):
        return head.tag_ in ("VBZ", "VBP") or (head.tag_ == "VBN" and any(c.lower_ == "has" for c in head.lefts))
    if subject is not None and head.i > subject.i:
        phrase = one.tokens.doc[subject.left_edge.i : head.i].text
        about = head.lemma_ in vocabulary.PRESENTING or head.lemma_ in _OF_ITSELF
        made = head.lemma_ in _MADE and any(child.dep_ == "auxpass" for child in head.lefts)
        if words.ON_THIS.search(phrase) and (about or made):
            return True
        if re.match(
            r"(?:The|All|These|Our) (?:\w+ )?(?:figures|statistics|data|numbers|amounts|dates|translations?)\b", phrase
        ):
            return head.lemma_ == "be" and any(
                child.dep_ == "attr" and child.lower_ in ("those", "that") for child in head.rights
            )
    if words.SHOWN_BELOW.search(text) or _is_exhibit(one, head, subject):
        return True
    if subject is None or subject.lemma_.lower() not in vocabulary.SELF_DESCRIBING:
        return False
    labelled = any(is_label(token) and token.head.i == subject.i for token in subject.rights)
    if subject.text == "Article" and labelled:
        return False  # it is one of a law
    if any(token.text[0].isdigit() and token.i != subject.i + 1 for token in one.quantities):
        return False  # but for the number of the table or section itself
    if _is_of_a_law(subject):
        return False
    if head.lemma_.lower() not in vocabulary.PRESENTING and head.lemma_ != "be":
        return False
    around = one.tokens.doc[subject.left_edge.i : max(subject.i + 1, head.i)].text
    if any(child.dep_ == "poss" for child in subject.lefts) and not re.search(r"\bour\b", around, re.I):
        return False
    if head.lemma_ == "be":
        shown = any(child.lower_ in ("available", "offered", "below", "online") for child in head.children)
        return bool(words.THIS_TEXT.search(around)) or (shown and subject.lower_ != "part")
    return labelled or bool(words.THIS_TEXT.search(around)) or subject.lemma_.lower() in vocabulary.PARTS


def _is_exhibit(one: Proposition, head: Token, subject: Token | None) -> bool:
    """Whether a numbered table or figure is said to show something, without saying what ("Table 2 shows the trend")."""
    if subject is None or subject.lemma_.lower() not in words.EXHIBITS or head.lemma_ not in vocabulary.PRESENTING:
        return False
    number = beside(subject, 1)
    counted = any(token.i != number.i for token in one.quantities)
    told = any(child.dep_ == "ccomp" for child in head.children)
    return number.is_digit and number.i < head.i and not counted and not told


def _is_of_a_law(part: Token) -> bool:
    """Whether a section or article is one of a law or treaty, so that what it says is what is law."""
    of = next((child for child in part.rights if child.lower_ == "of"), None)
    if of is None and part.i + 2 < len(part.doc):  # "Section 4 of": the parser may hang it on the number
        of = next((token for token in part.doc[part.i + 1 : part.i + 3] if token.lower_ == "of"), None)
    if of is None:
        return False
    whole = part.doc[of.i + 1 : of.i + 12]
    named = next(
        (token for token in whole if token.lower_ in LAWS - vocabulary.PARTS - vocabulary.SELF_DESCRIBING), None
    )
    return named is not None and not any(
        token.is_punct or token.pos_ == "VERB" for token in whole[: named.i - of.i - 1]
    )
