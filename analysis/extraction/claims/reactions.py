"""Sentences that only say that somebody takes it well or ill: they lead up to what is said, and claim nothing."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution.reporting.who import can_speak
from analysis.extraction.attribution.speech_words import NEGATED
from analysis.extraction.parse.grammar import SUBJECTS
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.words import word_set

_ILL = word_set(
    "critical sceptical skeptical unconvinced dissatisfied unhappy unimpressed displeased reserved cautious"
)
"""What somebody is who has something against it; of what, is said next."""

_WELL = NEGATED | {"enthusiastic"}
"""The same, denied or with "less"."""

_DENYING = word_set("not n't n’t less never hardly no nobody few")

_REACTING = word_set("react respond")

_RAISING = word_set("voice express raise air have utter harbour harbor")
_DOUBT = word_set("doubt concern criticism objection reservation misgiving worry scepticism skepticism disagreement")
"""What somebody voices without a word of what it is about."""

_TURNING_DOWN = word_set("reject dismiss deny refute rebut answer counter")
_CHARGE = word_set("criticism accusation allegation charge reproach complaint objection")
"""What somebody turns down, of which the text has told."""

_RULING = word_set("court tribunal judge bench jury")
"""Whoever turns down a complaint so decides it."""

_VIEW = word_set("optimism view opinion assessment enthusiasm confidence conviction satisfaction")

_QUOTES = frozenset(('"', "“", "”", "«", "»"))

_LONGEST = 16
"""Words, at most: a longer sentence tells something."""


def is_reaction(one: Proposition, head: Token) -> bool:
    """Whether a whole sentence only tells how somebody takes something ("Not everyone is satisfied").

    Args:
        one: the proposition.
        head: its verb.
    """
    words = [token for token in one.tokens if token.is_alpha]
    if (
        one.form != "sentence"
        or len(words) > _LONGEST
        or one.quantities
        or any(token.text in _QUOTES for token in one.tokens)
    ):
        return False
    kids = list(head.children)
    if any(child.dep_ in ("ccomp", "advcl", "conj", "xcomp") for child in kids):
        return False
    subject = next((child for child in kids if child.dep_ in SUBJECTS), None)
    if subject is None or not can_speak(subject):
        return False  # "The shortage is critical"
    denied = any(token.lower_ in _DENYING for token in one.tokens if token.i <= head.i + 3)
    if head.lemma_ in ("be", "remain", "seem"):
        felt = next((child for child in kids if child.dep_ == "acomp"), None)
        if felt is None or any(child.dep_ in ("prep", "ccomp", "xcomp") for child in felt.children):
            return False
        return felt.lower_ in _ILL or (denied and felt.lower_ in _WELL)
    told = next((child for child in kids if child.dep_ == "dobj"), None)
    if told is None:
        further = head.lemma_ == "go" and any(child.lower_ in ("further", "farther") for child in kids)
        further = further and not any(token.lower_ == "than" for token in one.tokens)
        return further or (head.lemma_ in _REACTING and any(child.dep_ == "advmod" for child in kids))
    if any(child.dep_ in ("prep", "acl", "relcl") for child in told.children):
        return False
    if head.lemma_ in _RAISING and told.lemma_ in _DOUBT:
        return True
    if head.lemma_ in _TURNING_DOWN and told.lemma_ in _CHARGE:
        return subject.lemma_.lower() not in _RULING
    return denied and head.lemma_ == "share" and told.lemma_ in _VIEW
