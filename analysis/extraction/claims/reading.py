"""How a proposition is put: verb, subject, tense, helping verbs, figures. What the rules for kinds look at."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from analysis.extraction.claims import kind_words as words
from analysis.extraction.parse.grammar import AUXILIARY, SUBJECTS, is_finite, is_label
from analysis.extraction.sentences.propositions import Proposition

EXCEPTING = frozenset(["excepted", "excluded", "included", "apart"])
"""What the parser takes for the verb of "hearings are public, matters of state excepted"."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind and the words that decided it."""

    name: str
    cue: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules look at: verb, subject, tense and helping verbs of a proposition."""

    one: Proposition
    text: str
    verb: Token
    subject: Token | None
    helpers: frozenset[str]
    past: bool
    perfect: bool
    quantities: tuple[Token, ...]


def read(one: Proposition) -> Reading:
    """Read a proposition once for all rules."""
    verb = one.verb
    if verb.lower_ in EXCEPTING:
        verb = next((child for child in verb.lefts if child.dep_ == "ccomp" and is_finite(child)), verb)
    helpers = {child.lower_ for child in verb.lefts if child.dep_ in AUXILIARY}
    first = verb
    while first.dep_ == "conj" and not helpers and not any(child.dep_ in SUBJECTS for child in verb.lefts):
        first = first.head
        if first.tag_ == verb.tag_:
            helpers |= {child.lower_ for child in first.lefts if child.dep_ in AUXILIARY}
    subject: Token | None = None
    place = verb
    for _ in range(6):
        subject = next((child for child in place.children if child.dep_ in SUBJECTS), None)
        if subject is not None or place.dep_ not in ("conj", "xcomp", "advcl"):
            break
        place = place.head
    if verb.dep_ == "relcl" and subject is not None and subject.tag_ in ("WDT", "WP"):
        subject = verb.head
    perfect = bool(helpers & {"has", "have", "had", "having", "'ve", "’ve"})
    plain = verb.tag_ == "VBN" and not helpers and is_finite(verb)
    past = "had" in helpers or (
        not perfect and (verb.tag_ == "VBD" or plain or not helpers.isdisjoint(("was", "were", "did")))
    )
    return Reading(
        one=one,
        text=one.wording,
        verb=verb,
        subject=subject,
        helpers=frozenset(helpers),
        past=past,
        perfect=perfect,
        quantities=tuple(token for token in one.quantities if not is_label(token)),
    )


def legal_subject(parse: Reading) -> bool:
    """Whether a law acts."""
    if parse.subject is None:
        return False
    if parse.subject.lower_ in ("it", "they") and not parse.one.text.startswith(parse.one.tokens[0].text):
        named = parse.one.text.split(parse.verb.text)[0].split()[:8]
        return any(word.lower() in words.LAWS for word in named) and not parse.helpers & {"was", "were", "been"}
    return parse.subject.lemma_.lower() in words.LAWS and parse.subject.dep_ != "nsubjpass"
