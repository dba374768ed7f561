"""Openings: sentences that tell that somebody spoke, or of what mind they were, and not what they said.

"The auditor was satisfied. The books had been kept with care." Behind such a sentence the past perfect, and behind its
colon any clause, is what that person said.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as speech
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.reporting.agents import agent_of, holder_of
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase
from analysis.extraction.attribution.told_tense import is_perfect
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import AUXILIARY, SUBJECTS
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.source_words import FIRST_PERSON
from analysis.text.places import Place
from analysis.text.words import word_set

_MINDED = speech.ADJECTIVES | word_set(
    "enthusiastic critical blunt frank scathing brief curt laconic categorical unequivocal outspoken candid full",
    "unimpressed dissatisfied indignant furious content complimentary dismissive sceptical unanimous unmoved relieved",
)
"""What somebody is who has said so; "full of praise", "full of doubts"."""

_MOVED = word_set(
    "impress satisfy convince persuade surprise delight disappoint astonish amaze move shock alarm please reassure",
    "dismay disturb trouble appal appall horrify encourage strike touch overwhelm puzzle",
)
"""With a passive: what an experience does to those who then tell of it."""

_SPEAKING = word_set(
    "speak talk tell explain recall remember complain recount relate reminisce reply answer respond disagree agree",
    "object protest differ describe report testify think confide lament praise comment elaborate insist dissent",
    "contradict demur concur counter rebut refute",
)
"""Verbs of telling that may stand without what is told."""

_PRESENTING = word_set(
    "present introduce summarise summarize outline submit table read give set lay publish release issue"
)
"""With a paper or findings as object: what somebody then tells the contents of ("presented her firm's study")."""

_PAPERS = word_set(
    "study report findings finding result paper analysis assessment survey review audit estimate calculation evidence",
    "testimony account figure submission conclusion summary statement opinion argument case reason ground version",
    "explanation",
)
"""What is presented, or what somebody gives who speaks at length ("gave evidence", "set out her argument")."""

_GIVEN = _PRESENTING | word_set("deliver circulate hear receive make hand file read quote cite lodge")
"""What is done with a paper or a speech before its contents are told ("an account was given by Roe")."""

DENYING = word_set("deny dispute reject contradict contest refute rebut dismiss")
"""What somebody does with a charge who then gives another account."""

_DENIED = word_set(
    "charge allegation accusation claim finding criticism account figure reproach assertion report version"
)

_COMING_TO = word_set("come arrive reach take add append attach draw hold offer tell have put file enter")
_VIEWED = turns.VIEWS | word_set(
    "result note story version reason objection rider picture line tale dissent reservation caveat"
)
"""What somebody comes to, or adds, whose words follow ("came to another conclusion: …")."""

_OTHERWISE = frozenset(("differently", "otherwise", "alike", "similarly"))
_VIEWING = word_set("see read view judge put")
"""How somebody looks at a thing who has words of their own for it ("reads it differently: …")."""

_WORDED = turns.VIEWS | turns.WORDINGS | speech.REASONED | sources.DOCUMENTS | sources.SUBMITTED
_SHAPED = turns.SPOKEN | word_set("short long simple damning devastating sobering mixed severe mild different detailed")
"""How somebody's words are whose contents follow ("the tribunal's reasoning was short")."""

_NOBODY = frozenset(("nobody", "nothing", "none"))


_THEN = re.compile(
    r"\s*(?:at (?:that|the) time|then|in those days|in (?:\w+ )?\d{4}|on \d|yesterday|last \w+|later|afterwards"
    r"|today|(?:earlier|later) (?:that|this) )\b",
    re.I,
)
"""A sentence that sets its own time tells what happened."""


def opener(verb: Token, *, past: bool) -> Token | None:
    """Who is told of by a sentence that opens what they say, or None.

    Args:
        verb: the main verb of a sentence, or of its part before a colon, in which nobody is made to say anything.
        past: its verb has to stand in the past.
    """
    finite = [verb, *(child for child in verb.lefts if child.dep_ in AUXILIARY)]
    tags = {token.tag_ for token in finite}
    if denies(verb) and (owner := next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)) is not None:
        return owner if can_speak(owner) and owner.lower_ not in FIRST_PERSON else None
    if "MD" in tags or ("VBD" not in tags and (past or not tags & {"VBZ", "VBP"})):
        return None
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    if subject is not None and verb.lemma_ in speech.LINKING and lemma_of(subject) in _WORDED:
        holder = holder_of(subject)
        shaped = any(child.dep_ == "acomp" and child.lower_ in _SHAPED for child in verb.rights)
        return holder if shaped and holder is not None and holder.lower_ not in FIRST_PERSON else None
    if subject is not None and subject.dep_ == "nsubjpass" and (giver := _giver(verb, subject)) is not None:
        return giver
    if subject is None or subject.lower_ in FIRST_PERSON or not can_speak(subject) or not _opens(verb):
        return None
    return subject


def denies(verb: Token) -> bool:
    """Whether a sentence tells that somebody denies what was said before ("The commandant denies it.")."""
    helped = any(child.tag_ == "MD" or child.dep_ in ("neg", "auxpass") for child in verb.children)
    thing = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if helped or thing is None or lemma_of(verb) not in DENYING:
        return False
    return thing.lower_ in ("it", "this", "that", "these", "them") or lemma_of(thing) in _DENIED


def _giver(verb: Token, paper: Token) -> Token | None:
    """Whoever a paper or speech in the passive comes from ("an account was given by Roe", "a letter of X was read")."""
    given = lemma_of(verb) in _GIVEN and lemma_of(paper) in _PAPERS | sources.DOCUMENTS | sources.SUBMITTED
    if not given or any(child.dep_ == "neg" for child in verb.children):
        return None
    giver = holder_of(paper) or agent_of(verb, lemma_of(verb))
    return giver if giver is not None and can_speak(giver) and giver.lower_ not in FIRST_PERSON else None


def _opens(verb: Token) -> bool:
    if any(child.dep_ == "ccomp" or child.lower_ in _NOBODY for child in verb.children) or is_perfect(verb):
        return False  # "Roe had told nobody", "The minister had reported to the king": what happened
    if any(child.dep_ == "neg" for child in verb.children):
        return any(t.lower_ in speech.NEGATED for t in (verb, *verb.rights))  # "was not convinced", but "did not speak"
    if verb.lemma_ in speech.LINKING:
        told = (child for child in verb.rights if child.dep_ == "acomp")
        return any(child.lemma_.lower() in _MINDED for child in told)
    lemma = lemma_of(verb)
    if any(child.dep_ == "auxpass" for child in verb.lefts):
        return lemma in _MOVED
    presented = any(
        child.dep_ == "dobj" and lemma_of(child) in _PAPERS and child.lower_ != "accounts" for child in verb.rights
    )
    worded = lemma in _COMING_TO and any(
        lemma_of(thing) in _VIEWED and thing.dep_ in ("dobj", "pobj")
        for child in verb.rights
        for thing in (child, *(child.children if child.lower_ in ("to", "at") else ()))
    )
    otherwise = any(child.lower_ in _OTHERWISE for child in verb.rights)
    return lemma in _SPEAKING or (lemma in _PRESENTING and presented) or (lemma in _VIEWING and otherwise) or worded


def opened(one: Parsed, verb: Token, place: Place, voices: Voices, *, past: bool) -> Attributed | None:
    """Whoever a sentence tells to have spoken, or to be of a mind, without what they said; of a known voice."""
    subject = opener(verb, past=past)
    if subject is None:
        return None
    voice, kind = voices.who(one.doc, noun_phrase(subject), subject, place[0])
    if kind not in ("person", "organisation", "group"):
        return None
    return Attributed(
        content=place,
        source=None,
        cue=None,
        voice=voice,
        voice_kind=kind,
        quoted=False,
        lemma=lemma_of(verb) if denies(verb) else "",
        form="clause",
    )


def own_time(text: str, start: int = 0) -> bool:
    """Whether a sentence that begins at an offset sets its own time, and so tells what happened."""
    return _THEN.match(text, start) is not None
