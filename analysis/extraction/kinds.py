"""What kind of claim a proposition is, and the words that decide it.

Syntax first (who acts, in which tense, how many), vocabulary after it; each rule returns its cue, so that a reader sees
why.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.extraction import kind_words as words
from analysis.extraction.afterthoughts import VERDICTS
from analysis.extraction.figures import PERCENT, statistic
from analysis.extraction.grammar import AUXILIARY, FINITE_TAGS, SUBJECTS
from analysis.extraction.propositions import Proposition
from analysis.extraction.reading import Kind, Reading, legal_subject, read
from analysis.extraction.vocabulary import PRAISING, SAYING, SHOWING
from analysis.text.words import MODALS

CAUSE = re.compile(words.CAUSE_PHRASES, re.I)
SELF_RULE = re.compile(words.SELF_RULE, re.I)
PERSONAL = re.compile(r"\b(?:I|my|our|we|We|us|My|Our)\b")
QUOTED = re.compile(r"[“\"«„][^”\"»“]{8,}")
IN_FORCE = re.compile(
    r"\b(?:has|have) been (?:\w+ )?(?:in (?:force|effect|place)|compulsory|mandatory|obligatory|forbidden|exempt"
    r"|unknown|free of charge|illegal|lawful|optional|public)\b",
    re.I,
)
"""The state of the law, told since when."""

UNDER_WAY = re.compile(
    r"\b(?:is|are|remains?) (?:now |currently |still |also )?(?:in|under) (?:active )?"
    r"(?:preparation|consideration|discussion|development|study|examination|negotiation)\b"
    r"|\b(?:is|are) (?:now |currently |also |being )?"
    r"(?:planned|foreseen|envisaged|scheduled|slated|proposed|due to)\b"
    r"|\b(?:is|are) (?:now |currently )?being (?:drafted|prepared|planned|discussed|negotiated)\b"
    r"|\b(?:am|are|is) (?:prepared|ready|willing|determined|resolved) to\b"
    r"|\b(?:is|are) to (?:follow|open|begin|start|join|come|receive|replace|rise|double|move|launch|publish|introduce"
    r"|build|expand|extend|become|reach|cover|take|make|have|go|end|close|leave|rest)\b",
    re.I,
)
NEVER = frozenset(["nobody", "none", "no", "nothing", "never", "not"])
CREDIT = re.compile(words.INTERNATIONAL_CREDIT, re.I)
TO_BE = re.compile(
    r"\b(?:is|are) (?:now |soon |also )?(?:to be|going to|about to"
    r"|on course to|in the process of|expected to|projected to)\b"
)


def kind_of(one: Proposition, voice: str = "author") -> Kind:
    """Provision, event, statistic, evaluation, causal or intention.

    Args:
        one: the proposition.
        voice: whose words it is; outside voices mostly judge.
    """
    if one.form == "row":
        return Kind("statistic", f"table row: {one.tokens.text}")
    if one.form == "answer":
        asked = any(token.tag_ in ("WP", "WDT", "WRB") for token in one.tokens)
        return Kind("provision" if asked else "evaluation", "a question with its own answer")
    parse = read(one)
    for rule in (_intention, _causal, _listed, _proof, statistic, _by_law, _evaluation):
        found = rule(parse)
        if found:
            return found
    quoted = QUOTED.search(parse.text) is not None
    judged = not parse.past or parse.verb.lemma_ in SAYING | PRAISING or quoted
    own = parse.perfect and parse.subject is not None and parse.subject.text in voice  # what the source itself has done
    judged = judged and not own
    if voice != "author" and judged:
        return Kind("evaluation", f"said by {voice}")
    return _by_tense(parse)


def _intention(parse: Reading) -> Kind | None:
    if parse.helpers & {"will", "'ll", "’ll"} and not _is_law_item(parse):
        return Kind("intention", "will")
    future = next((token for token in parse.one.tokens if token.tag_ == "MD" and token.lower_ in ("will", "'ll")), None)
    if (
        future is not None
        and parse.one.form != "item"
        and not any(
            one.dep_ in ("relcl", "advcl", "ccomp", "acl", "pcomp") for one in (future.head, *future.head.ancestors)
        )
    ):
        return Kind("intention", "will")
    if parse.subject is not None and parse.subject.lemma_ in ("bill", "draft") and parse.helpers & {"would", "will"}:
        return Kind("intention", f"'{parse.subject.text} would'")
    ahead = UNDER_WAY.search(parse.text)
    if ahead and parse.present:
        return Kind("intention", f"'{ahead.group()}'")
    if _announced(parse):
        return Kind("intention", "first person and 'will' or 'shall'")
    match = TO_BE.search(parse.text)
    if match and parse.present and not CAUSE.search(parse.text):
        return Kind("intention", match.group())
    if (
        parse.subject is not None
        and parse.subject.lemma_.lower() in words.GOALS
        and parse.verb.lemma_ in ("be", "remain")
        and not any(child.dep_ == "acomp" for child in parse.verb.rights)
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


def _announced(parse: Reading) -> bool:
    """Whether the speaker says "I shall" or "we will", here or in the sentence that reports the plan."""
    place = parse.verb
    for _ in range(5):
        helpers = {child.lower_ for child in place.lefts if child.dep_ in AUXILIARY}
        subject = next((child for child in place.children if child.dep_ in SUBJECTS), None)
        if helpers & {"shall", "will", "'ll", "’ll"} and subject is not None and subject.lower_ in ("i", "we"):
            return place.lemma_ not in SAYING - {"propose", "recommend", "suggest", "ask", "promise", "pledge"}
        if place.dep_ not in ("ccomp", "xcomp", "conj"):
            return False
        place = place.head
    return False


def _causal(parse: Reading) -> Kind | None:
    if _is_provision_item(parse) or parse.helpers & MODALS:
        return None
    match = CAUSE.search(parse.text)
    if match and "for reasons" not in parse.text:
        return Kind("causal", f"'{match.group()}'")
    lemma = parse.verb.lemma_
    acted = lemma in ("facilitate", "encourage", "contribute", "lead", "result") and not parse.present
    if lemma in words.CAUSING and (acted or not legal_subject(parse)):
        acts = any(child.dep_ in ("ccomp", "xcomp", "dobj") for child in parse.verb.rights)
        caused = any(child.dep_ == "ccomp" or (child.dep_ == "xcomp") for child in parse.verb.rights)
        if parse.verb.lemma_ in ("help", "lead", "contribute", "result", "encourage", "promote", "facilitate") and acts:
            return Kind("causal", f"'{parse.verb.text}'")
        if caused and parse.subject is not None and parse.subject.pos_ == "NOUN" and (parse.past or parse.perfect):
            return Kind("causal", f"'{parse.verb.text}'")
    return None


def _is_provision_item(parse: Reading) -> bool:
    if parse.one.form != "item" or not parse.one.unit.lead:
        return False
    bare = len(parse.one.unit.lead.split()) <= 4 and (parse.present or bool(parse.helpers & MODALS))
    return _is_law_item(parse) or bare


def _is_law_item(parse: Reading) -> bool:
    """Whether an item tells what a law does, by the list head."""
    lead = {word.strip(".,:;").lower() for word in parse.one.unit.lead.split()}
    return parse.one.form == "item" and any({word, word.rstrip("s")} & words.LAWS for word in lead)


def _listed(parse: Reading) -> Kind | None:
    if _is_provision_item(parse) and not PERCENT.search(parse.text.split(" of ")[0]):
        return Kind("provision", f"list item of '{parse.one.unit.lead}:'")
    return None


def _proof(parse: Reading) -> Kind | None:
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


def _by_law(parse: Reading) -> Kind | None:
    if parse.helpers & {"may", "must", "shall", "can", "cannot"} and not _judges(parse):
        return Kind("provision", f"'{min(parse.helpers & MODALS)}'")
    if parse.verb.lemma_ == "have" and any(child.dep_ == "xcomp" for child in parse.verb.rights):
        never = any(token.dep_ == "neg" or token.lower_ in NEVER for token in parse.one.tokens)
        if parse.present or (parse.perfect and "had" not in parse.helpers and not never):
            return Kind("provision", "'have to'")
    if not legal_subject(parse) or parse.subject is None:
        return None
    verb = parse.verb
    if verb.lemma_ in words.ENACTING:
        return Kind("event", f"'{verb.text}'") if not parse.present else None
    if verb.lemma_ in words.CREDITING or parse.perfect:
        return Kind("evaluation", f"'{verb.text}'")
    if verb.lemma_ == "be":
        return None
    return Kind("provision", f"'{parse.subject.text}' {verb.text}")


def _judges(parse: Reading) -> str:
    """The word of judgement in the predicate, or ""."""
    match = SELF_RULE.search(parse.text)
    if match:
        return match.group()
    verb = parse.verb
    if verb.lemma_ == "belong" and verb.dep_ in ("ROOT", "ccomp"):
        return verb.text
    if parse.one.form in ("adjunct", "aside"):
        if parse.one.tokens[0].tag_ in ("JJR", "RBR"):
            return parse.one.tokens[0].text
        listed = words.PRAISE_NOUNS | words.PRAISE_ADJECTIVES | words.PRAISE_ADVERBS
        return next((t.text for t in parse.one.tokens if t.lower_ in listed or t.tag_ == "JJS"), "")
    for token in parse.one.tokens:
        low = token.lower_
        if token.pos_ == "ADJ" or token.tag_ in ("JJ", "JJR", "JJS"):
            near = (token.dep_ in ("acomp", "attr", "oprd") and not _in_side_clause(token, verb)) or (
                token.dep_ in ("amod", "conj", "ccomp", "advcl")
                and token.head.dep_ in ("attr", "dobj", "acomp", "oprd", "ROOT", "pobj")
                and _near(token, verb)
            )
            bound = low in ("accountable", "open", "responsible") and any(
                child.lower_ == "to" for child in token.rights
            )
            # "free to accept" and "set free" tell what may be done, not how good it is
            bound |= low == "free" and (verb.lemma_ == "set" or any(child.dep_ == "xcomp" for child in token.rights))
            praises = low in words.PRAISE_ADJECTIVES or token.tag_ == "JJS"
            if near and praises and not bound and low not in words.SIZES:
                return token.text
        elif token.head.i != verb.i:
            continue
        elif token.pos_ == "ADV" and low in words.PRAISE_ADVERBS:
            if not parse.present or low in ("better", "best"):
                return token.text
        elif token.lemma_ in words.PRAISE_NOUNS and token.dep_ in ("attr", "dobj", "nsubj") and token.pos_ == "NOUN":
            return token.text
    return ""


def _in_side_clause(token: Token, verb: Token) -> bool:
    """Whether a word stands in a clause beside the verb."""
    for one in token.ancestors:
        if one.i == verb.i:
            return False
        if one.dep_ in ("advcl", "relcl", "pcomp"):
            return True
    return False


def _near(token: Token, verb: Token) -> bool:
    head = token.head
    under = head.dep_ == "pobj" and verb.lemma_ == "be" and head.head.head.i == verb.i
    return head.i == verb.i or head.head.i == verb.i or under


def _evaluation(parse: Reading) -> Kind | None:
    credit = CREDIT.search(parse.text)
    if credit:
        return Kind("evaluation", f"credit: '{credit.group()}'")
    if _praises_in_quotes(parse):
        return Kind("evaluation", f"verdict quoted: '{parse.verb.text}'")
    word = _judges(parse)
    if not word:
        return None
    if (
        parse.past
        and parse.verb.lemma_ not in ("be", "bring", "yield", "make", "achieve", "have", "enjoy")
        and not parse.perfect
    ):
        return None
    return Kind("evaluation", f"'{word}'")


def _praises_in_quotes(parse: Reading) -> bool:
    """Whether somebody's verdict is told in their own words ("spoke of “a model for others”")."""
    quoted = QUOTED.search(parse.text)
    if quoted is None or (parse.subject is not None and parse.subject.lower_ in ("i", "we")):
        return False
    verbs = {parse.verb.lemma_, *(child.lemma_ for child in parse.verb.subtree if child.dep_ == "xcomp")}
    return bool(
        verbs
        & (PRAISING | {"speak", "salute", "write", "find", "see", "conclude", "admire", "honour", "cite", "pronounce"})
    )


def _by_tense(parse: Reading) -> Kind:
    verb = parse.verb
    taken_up = {token.lemma_.lower() for token in parse.one.tokens[1:5]} & VERDICTS
    if parse.one.form == "apposition" and parse.one.tokens[0].lower_ in ("a", "an") and taken_up:
        return Kind("evaluation", f"verdict: '{min(taken_up)}'")
    if verb.pos_ not in ("VERB", "AUX"):
        if parse.quantities and any(token.text[0].isdigit() for token in parse.quantities):
            return Kind("statistic", parse.quantities[0].text)
        finite = next((token for token in parse.one.tokens if token.tag_ in FINITE_TAGS), None)
        ruled = parse.one.form == "item" or (finite is not None and finite.tag_ in ("VBZ", "VBP"))
        return Kind("provision" if ruled else "event", "no verb")
    if verb.lemma_ == "cost" and any(token.lower_ in ("nothing", "no", "not", "free") for token in parse.one.tokens):
        return Kind("provision", f"'{verb.text}' nothing")
    force = IN_FORCE.search(parse.text)
    if force and parse.perfect:
        return Kind("provision", f"'{force.group()}'")
    if parse.past or parse.perfect:
        return Kind("event", f"{'perfect' if parse.perfect else 'past'} tense: '{verb.text}'")
    if "being" in parse.helpers or (verb.tag_ == "VBG" and parse.helpers & {"is", "are", "am"}):
        return Kind("event", f"under way: '{verb.text}'")
    if parse.subject is not None and not any(child.dep_ == "auxpass" for child in verb.lefts):
        word = _opinion(parse)
        if word:
            return Kind("evaluation", f"present tense: '{word}'")
    return Kind("provision", f"present tense: '{verb.text}'")


def _opinion(parse: Reading) -> str:
    """The word by which a present tense judges rather than rules: the speaker, a vague subject, a verb of merit."""
    verb, subject = parse.verb, parse.subject
    if subject is None:
        return ""
    if subject.lower_ in words.VAGUE_SUBJECTS and not any(child.dep_ in ("relcl", "prep") for child in subject.rights):
        return subject.text
    if verb.lemma_ in words.JUDGING:
        return verb.text
    if verb.lemma_ == "be":
        for child in verb.rights:
            if child.lemma_ in words.STANDING and child.dep_ in ("attr", "acomp", "pobj"):
                return child.text
        states = any(child.dep_ in ("attr", "acomp") for child in verb.rights)
        if states and PERSONAL.search(parse.one.unit.text):
            return "is, in the speaker's own words"
    if any(child.lower_ in ("would", "could") for child in verb.lefts):
        return "would"
    return ""
