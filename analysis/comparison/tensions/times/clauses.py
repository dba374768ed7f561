"""Who does and who undergoes what a verb tells, also where the words are left out that say so."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.comparison.tensions.times.life_words import BEGUN, ENDED, FORCE

_HANGS = ("conj", "xcomp", "advcl", "pcomp", "pobj", "prep", "aux", "auxpass")
"""How a verb without a subject hangs on the clause that has one."""


def arguments(verb: Token) -> tuple[list[Token], list[Token]]:
    """Subjects and objects of a verb; a relative or left-out subject is the noun it belongs to."""
    subjects = [one for one in verb.children if one.dep_ in ("nsubj", "nsubjpass")]
    top = verb
    while not subjects and top.dep_ in _HANGS and top.head != top:
        top = top.head
        subjects = [one for one in top.children if one.dep_ in ("nsubj", "nsubjpass")]
    if top.dep_ in ("acl", "relcl") and (not subjects or subjects[0].lower_ in ("which", "that", "who")):
        subjects = [top.head]
    return subjects, [one for one in verb.children if one.dep_ == "dobj"]


def undergone(verb: Token) -> bool:
    """Whether the subject undergoes it: "was signed", "was ratified and signed", "the dam, completed in 1987,"."""
    own = {one.dep_ for one in verb.children}
    if own & {"nsubjpass", "auxpass"}:
        return True
    if verb.tag_ != "VBN" or own & {"nsubj", "aux", "dobj"}:
        return False
    return verb.dep_ == "acl" or (verb.dep_ == "conj" and undergone(verb.head))


def gives(verb: Token) -> bool:
    """Whether a verb makes its object begin, instead of beginning itself with it: "founded the school"."""
    particle = any(child.dep_ == "prt" for child in verb.children)  # "set up", "brought in"
    return particle or any(pattern.fullmatch(verb.text) for pattern in (BEGUN, FORCE, ENDED))
