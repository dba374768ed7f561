"""What kind of claim a proposition is, and the words that decide it.

Syntax first (who acts, in which tense, how many), vocabulary after it; each rule returns its cue, so that a reader sees
why.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.extraction import kind_words as words
from analysis.extraction.clauses import AUXILIARY, SUBJECTS, is_quantity
from analysis.extraction.propositions import Proposition
from analysis.extraction.vocabulary import SHOWING
from analysis.text.words import MODALS, word_set

CAUSE = re.compile(words.CAUSE_PHRASES, re.I)
SELF_RULE = re.compile(words.SELF_RULE, re.I)
CREDIT = re.compile(words.INTERNATIONAL_CREDIT, re.I)
PERCENT = re.compile(r"\d[\d.,]*\s?(?:%|per ?cent)|\b(?:percent|per cent|per thousand)\b", re.I)
FRACTION = re.compile(
    r"\b(?:half|(?:two|three|four|five|nine|eight|seven)[ -](?:thirds?|quarters?|fifths?|tenths?)"
    r"|(?:a|one|nearly a) (?:third|quarter|fifth|tenth)"
    r"|(?:\w+) out of (?:every )?\w+|in every|one in (?:two|three|four|five|six|ten))\b",
    re.I,
)
PART_OF = re.compile(r"\b(?:of (?:them|these|those|which|the \d)|another \d|remaining)\b", re.I)
TO_BE = re.compile(
    r"\b(?:is|are) (?:now |soon |also )?(?:to be|going to|about to"
    r"|on course to|in the process of|expected to|projected to)\b"
)
SMALL = word_set("one two three four five six seven eight nine ten eleven twelve both a dozen")
FOUNDED_ON = ("provision", "item of a list of provisions")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind and the words that decided it."""

    name: str
    cue: str


@dataclass(frozen=True, slots=True)
class _Parse:
    """What the rules look at: verb, subject, tense and helping verbs of a proposition."""

    one: Proposition
    text: str
    verb: Token
    subject: Token | None
    helpers: frozenset[str]
    past: bool
    perfect: bool
    present: bool
    quantities: tuple[Token, ...]


def kind_of(one: Proposition, voice: str = "author") -> Kind:
    """Provision, event, statistic, evaluation, causal or intention.

    Args:
        one: the proposition.
        voice: whose words it is; outside voices mostly judge.
    """
    if one.form == "row":
        return Kind("statistic", f"table row: {one.tokens.text}")
    parse = _read(one)
    for rule in (_intention, _causal, _listed, _proof, _statistic, _by_law, _evaluation):
        found = rule(parse)
        if found:
            return found
    if voice != "author":
        return Kind("evaluation", f"said by {voice}")
    return _by_tense(parse)


def _read(one: Proposition) -> _Parse:
    verb = one.verb
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
    past = (
        (verb.tag_ == "VBD" or bool(helpers & {"was", "were", "did"}) or "had" in helpers) and not perfect
    ) or "had" in helpers
    return _Parse(
        one=one,
        text=one.tokens.text,
        verb=verb,
        subject=subject,
        helpers=frozenset(helpers),
        past=past,
        perfect=perfect,
        present=not past and not perfect,
        quantities=tuple(token for token in one.tokens if is_quantity(token)),
    )


def _intention(parse: _Parse) -> Kind | None:
    if parse.helpers & {"will", "'ll", "’ll"} and parse.one.form != "item":
        return Kind("intention", "will")
    match = TO_BE.search(parse.text)
    if match and parse.present:
        return Kind("intention", match.group())
    if (
        parse.subject is not None
        and parse.subject.lemma_.lower() in words.GOALS
        and parse.verb.lemma_ in ("be", "remain")
    ):
        return Kind("intention", f"subject '{parse.subject.text}'")
    if parse.verb.lemma_ in words.INTENDING and not parse.quantities:
        goal = next(
            (
                child
                for child in parse.verb.rights
                if child.dep_ == "xcomp" or (child.dep_ == "prep" and child.lower_ in ("at", "towards", "toward"))
            ),
            None,
        )
        if goal is not None:
            return Kind("intention", f"'{parse.verb.text} {goal.text}'")
    if any(
        child.dep_ == "dobj" and child.lemma_ in words.GOALS for child in parse.verb.rights
    ) and parse.verb.lemma_ in ("outline", "set", "announce", "have", "present", "make", "unveil"):
        return Kind("intention", f"'{parse.verb.text} … plan'")
    if parse.verb.lemma_ in ("envisage", "envision", "foresee") and parse.present:
        return Kind("intention", f"'{parse.verb.text}'")
    return None


def _causal(parse: _Parse) -> Kind | None:
    if _is_provision_item(parse) or parse.helpers & MODALS:
        return None
    match = CAUSE.search(parse.text)
    if match and "for reasons" not in parse.text:
        return Kind("causal", f"'{match.group()}'")
    if parse.verb.lemma_ in words.CAUSING and not _legal_subject(parse):
        acts = any(child.dep_ in ("ccomp", "xcomp", "dobj") for child in parse.verb.rights)
        caused = any(child.dep_ == "ccomp" or (child.dep_ == "xcomp") for child in parse.verb.rights)
        if parse.verb.lemma_ in ("help", "lead", "contribute", "result", "encourage", "promote", "facilitate") and acts:
            return Kind("causal", f"'{parse.verb.text}'")
        if caused and parse.subject is not None and parse.subject.pos_ == "NOUN" and (parse.past or parse.perfect):
            return Kind("causal", f"'{parse.verb.text}'")
    return None


def _is_provision_item(parse: _Parse) -> bool:
    if parse.one.form != "item" or not parse.one.unit.lead:
        return False
    lead = {word.strip(".,:;").lower() for word in parse.one.unit.lead.split()}
    law = bool(lead & words.LAWS) or any(word.rstrip("s") in words.LAWS for word in lead)
    bare = len(lead) <= 4 and (parse.present or bool(parse.helpers & MODALS))
    return law or bare


def _listed(parse: _Parse) -> Kind | None:
    if _is_provision_item(parse) and not PERCENT.search(parse.text.split(" of ")[0]):
        return Kind("provision", f"list item of '{parse.one.unit.lead}:'")
    return None


def _proof(parse: _Parse) -> Kind | None:
    if parse.verb.lemma_ in SHOWING - {"mean", "suggest", "reflect", "confirm"} and parse.verb.pos_ == "VERB":
        return Kind("evaluation", f"conclusion: '{parse.verb.text}'")
    proof = next(
        (
            child
            for child in parse.verb.rights
            if child.dep_ == "attr" and child.lemma_ in ("proof", "evidence", "testimony", "sign")
        ),
        None,
    )
    return Kind("evaluation", f"conclusion: '{proof.text}'") if proof is not None else None


def _statistic(parse: _Parse) -> Kind | None:
    size = next((token for token in parse.one.tokens if token.lower_ in words.SIZES and token.tag_ == "JJS"), None)
    if size is not None and size.lower_ != "most" and parse.verb.lemma_ == "be":
        return Kind("statistic", f"'{size.text}'")
    bound = parse.helpers & {"may", "can", "must", "shall", "cannot"}
    if not parse.quantities:
        fraction = FRACTION.search(parse.text)
        if fraction and not bound:
            return Kind("statistic", fraction.group())
        if (
            parse.verb.lemma_ in words.CHANGING
            and not bound
            and not _legal_subject(parse)
            and parse.verb.lemma_ not in ("cost", "stand")
        ):
            transitive = any(child.dep_ == "dobj" for child in parse.verb.rights)
            if not transitive:
                return Kind("statistic", f"trend: '{parse.verb.text}'")
        return None
    if bound:
        return None
    percent = PERCENT.search(parse.text)
    if percent:
        return None if _legal_subject(parse) and parse.present else Kind("statistic", percent.group())
    part = FRACTION.search(parse.text) or PART_OF.search(parse.text)
    if part and not (parse.present and parse.verb.dep_ != "ROOT" and "who" in parse.text):
        return Kind("statistic", part.group())
    if parse.one.form in ("adjunct", "share"):
        if parse.one.tokens[0].lower_ in ("after", "before", "for") and any(
            t.lemma_ in words.TIME_UNITS for t in parse.one.tokens
        ):
            return Kind("event", parse.one.tokens[0].text)
        return Kind("statistic", parse.quantities[0].text)
    return _counted(parse)


def _counted(parse: _Parse) -> Kind | None:
    """A figure that counts the subject, the object or the state itself, not a detail of it."""
    if _legal_subject(parse) and parse.verb.lemma_ not in ("be", "have", "receive"):
        return None
    for number in parse.quantities:
        noun = number.head if number.dep_ in ("nummod", "quantmod", "compound", "amod", "advmod") else number
        while noun.dep_ in ("nummod", "compound", "quantmod") and noun.head.i != noun.i:
            noun = noun.head
        if (
            any(child.lower_ in ("the", "these", "those", "its", "their", "our") for child in noun.lefts)
            and noun.dep_ in SUBJECTS
        ):
            continue
        small = number.lower_ in SMALL and not number.text.isdigit()
        direct = noun.dep_ in (
            "nsubj",
            "nsubjpass",
            "dobj",
            "attr",
            "npadvmod",
            "conj",
            "appos",
        ) or noun.head.lower_ in ("to", "from", "at", "by", "on", "than", "of")
        measured = (
            parse.verb.lemma_ in words.CHANGING
            or (parse.verb.lemma_ in words.STATES and not small)
            or parse.verb.lemma_ == "be"
        )
        if (
            measured
            and (not parse.present or parse.verb.lemma_ in words.CHANGING | {"be", "have", "employ", "use", "make"})
            and direct
        ):
            if parse.verb.lemma_ == "have" and small:
                continue
            return Kind("statistic", number.text)
        if small or noun.dep_ not in ("nsubj", "nsubjpass", "dobj", "attr", "pobj"):
            continue
        if noun.dep_ == "pobj" and (noun.head.lower_ not in ("of", "on", "than") or noun.head.head.i != parse.verb.i):
            continue
        if parse.past or parse.perfect:
            return Kind("statistic", number.text)
        if "wait" in parse.verb.lemma_:
            return Kind("statistic", number.text)
    return None


def _legal_subject(parse: _Parse) -> bool:
    """Whether a law acts."""
    if parse.subject is None:
        return False
    return parse.subject.lemma_.lower() in words.LAWS and parse.subject.dep_ != "nsubjpass"


def _by_law(parse: _Parse) -> Kind | None:
    if parse.helpers & {"may", "must", "shall", "can", "cannot"} and not _judges(parse):
        return Kind("provision", f"'{min(parse.helpers & MODALS)}'")
    if not _legal_subject(parse) or parse.subject is None:
        return None
    verb = parse.verb
    if verb.lemma_ in words.ENACTING:
        return Kind("event", f"'{verb.text}'") if not parse.present else None
    if verb.lemma_ in words.CREDITING or parse.perfect:
        return Kind("evaluation", f"'{verb.text}'")
    if verb.lemma_ == "be":
        return None
    return Kind("provision", f"'{parse.subject.text}' {verb.text}")


def _judges(parse: _Parse) -> str:
    """The word of judgement in the predicate, or ""."""
    match = SELF_RULE.search(parse.text)
    if match:
        return match.group()
    verb = parse.verb
    for token in parse.one.tokens:
        low = token.lower_
        if token.pos_ == "ADJ" or token.tag_ in ("JJ", "JJR", "JJS"):
            near = token.dep_ in ("acomp", "attr", "oprd") or (
                token.dep_ in ("amod", "conj", "ccomp", "advcl")
                and token.head.dep_ in ("attr", "dobj", "acomp", "oprd", "ROOT", "pobj")
                and _near(token, verb)
            )
            if near and (low in words.PRAISE_ADJECTIVES or token.tag_ == "JJS") and low not in words.SIZES:
                return token.text
        elif (token.pos_ == "ADV" and low in words.PRAISE_ADVERBS and token.head.i == verb.i and not parse.present) or (
            token.pos_ == "NOUN"
            and token.lemma_ in words.PRAISE_NOUNS
            and token.head.i == verb.i
            and token.dep_ in ("attr", "dobj", "nsubj")
        ):
            return token.text
    return ""


def _near(token: Token, verb: Token) -> bool:
    head = token.head
    return head.i == verb.i or head.head.i == verb.i


def _evaluation(parse: _Parse) -> Kind | None:
    credit = CREDIT.search(parse.text)
    if credit:
        return Kind("evaluation", f"credit: '{credit.group()}'")
    word = _judges(parse)
    if not word:
        return None
    if parse.past and parse.verb.lemma_ != "be" and not parse.perfect:
        return None
    return Kind("evaluation", f"'{word}'")


def _by_tense(parse: _Parse) -> Kind:
    verb = parse.verb
    if verb.pos_ not in ("VERB", "AUX"):
        kind = "provision" if parse.one.form == "item" else "event"
        return Kind(kind, "no verb")
    if parse.past or parse.perfect:
        return Kind("event", f"{'perfect' if parse.perfect else 'past'} tense: '{verb.text}'")
    if verb.tag_ == "VBG" and parse.helpers & {"is", "are", "am"}:
        return Kind("event", f"under way: '{verb.text}'")
    return Kind("provision", f"present tense: '{verb.text}'")
