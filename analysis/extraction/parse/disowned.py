"""What is told to have been said without being believed: a frame that does not come off.

"The Observer falsely claims that the press is tied", "It is wrong to say that …", "It has been alleged that …", "You
write that …": of these the clause alone would say the contrary of the text.
"""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.parse import disowned_words as words
from analysis.extraction.parse.grammar import AUXILIARY, SUBJECTS

_SAID = frozenset(("ccomp", "oprd", "parataxis"))
"""What is said, or what something is called, for the parser."""


def is_disowned(verb: Token) -> bool:
    """Whether a text that tells what somebody says by a verb does not put it forward itself.

    Args:
        verb: the verb of saying.
    """
    return is_called_false(verb) or _is_rumoured(verb) or is_addressed(verb)


def is_called_false(verb: Token) -> bool:
    """Whether it is said to be wrong: "falsely claims", "it is a mistake to believe"."""
    if any(child.lower_ in words.FALSELY for child in verb.children if child.dep_ == "advmod"):
        return True
    if verb.tag_ != "VB" or verb.dep_ not in ("xcomp", "ccomp", "advcl", "acl", "csubj", "relcl"):
        return False
    above = verb.head
    noun = above.lower_ in words.WRONG
    judged = above if noun else next((c for c in above.children if c.lower_ in words.WRONG and c.i < verb.i), None)
    being = above.head if noun and above.head.pos_ == "AUX" else above
    beside = (child for one in (above, being) for child in one.children)
    denied = any(child.dep_ == "neg" or child.lower_ in words.HARDLY for child in beside)
    return judged is not None and being.lemma_ == "be" and not denied


def _is_rumoured(verb: Token) -> bool:
    """Whether nobody is named who says it, and it is a charge: "it has been alleged that"."""
    passive = any(child.dep_ == "auxpass" for child in verb.lefts)
    it = any(child.dep_ in SUBJECTS and child.lower_ == "it" for child in verb.lefts)
    return passive and it and verb.lemma_ in words.CHARGING and not any(c.dep_ == "agent" for c in verb.rights)


def is_addressed(verb: Token) -> bool:
    """Whether whoever a letter replies to has said it: "you allege", "your editorial says"; not "if you say".

    Something has to be said, or called by a name: "you report a loss within a day", "you ask for a form" tell a reader
    what to do.
    """
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or verb.lemma_ not in words.WRITING or verb.dep_ in ("advcl", "relcl", "acl"):
        return False
    if any(child.tag_ == "MD" or child.dep_ == "neg" for child in verb.lefts if child.dep_ in (*AUXILIARY, "neg")):
        return False
    told = verb.lemma_ in words.ALLEGING or any(child.dep_ in _SAID for child in verb.rights)
    if not told and not any(child.dep_ == "prep" and child.lower_ == "as" for child in verb.rights):
        return False
    yours = any(child.dep_ == "poss" and child.lower_ == "your" for child in subject.lefts)
    return subject.lower_ == "you" or (yours and subject.lemma_.lower() in words.PRESS)
