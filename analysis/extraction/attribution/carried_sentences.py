"""Speech that goes on over sentences: which of those behind a report are still told as the speaker's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from spacy.tokens import Span, Token

from analysis.extraction.attribution import speech_words as speech
from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.openings import DENYING, opened, own_time
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.told_tense import could, is_modal, is_past, is_perfect, is_shifted, shifts
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.attribution.vouching import puts_forward
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import SUBJECTS
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.spans import shrink
from analysis.text.places import Place, common
from analysis.text.words import THIRD_PERSON, word_set

OWN = word_set("i we me us my our you your")
"""By which a sentence shows that the author speaks, or is spoken to."""

_STATES = word_set(
    "be stand have remain need want deserve depend belong lie seem know include amount owe hold contain consist mean"
    " matter exist suffice"
)
"""Verbs of state: their simple past is what the present becomes in reported speech."""

_WRITTEN = word_set("state find record note describe mention conclude hold observe set list point")
"""What is done in a paper, in the passive."""

_NONE = frozenset(("no", "none", "never", "nothing", "nobody", "neither", "nor"))

_REMEMBERING = word_set("remember recall recount relate recollect")
"""With the present, what somebody does who then tells what happened."""

_PHRASES = speech.OPINION_NOUNS | speech.REASONED
"""Cues without a verb, whose tense is that of the clause beside them."""


_AHEAD = 4
"""So many sentences at most lead up to a report of whoever the one before them is about."""


@dataclass(frozen=True, slots=True)
class Floor:
    """Who has the floor behind a sentence.

    Attributes:
        speaker: whoever it is.
        in_past: what they say is told in the past.
        shifted: it stands in the tense of reported speech.
        recounts: they tell, in the present, what happened ("She notes that the kitchen was clean").
    """

    speaker: Attributed | None = None
    in_past: bool = False
    shifted: bool = False
    recounts: bool = False


def over_sentences(
    one: Parsed,
    sentences: Sequence[tuple[Span, Place]],
    here: Sequence[Attributed],
    source: str,
    voices: Voices,
    floor: Floor,
) -> tuple[list[Attributed], Floor]:
    """Find the sentences of a unit without a cue that go on with what somebody was said to say.

    Args:
        one: the unit.
        sentences: its sentences with their places.
        here: who is made to say what in it.
        source: the text as it stands.
        voices: the names of the text.
        floor: who had it at the end of the paragraph before.

    Returns:
        One attribution for each such sentence, and who has the floor at the unit's end.
    """
    floor = floor if _takes_up(sentences[0][0].root) else Floor()
    found: list[Attributed] = []
    own = [[each for each in here if _stands_in(each, place)] for _, place in sentences]
    past = told_in_past(one, here)
    for at, (sentence, place) in enumerate(sentences):
        floor = _led_up(sentences, own, at, past) if floor.speaker is None and not own[at] else floor
        later = _later(sentences, own, at, floor)
        if floor.speaker is not None and _still_theirs(sentence, own[at], floor, later):
            said = shrink(source, place)
            found.append(
                replace(floor.speaker, content=said, source=None, cue=None, phrase=None, quoted=False, form="clause")
            )
            floor = replace(floor, shifted=floor.shifted or shifts(sentence))
        else:
            floor = _floor_behind(one, sentence, place, own[at], past, voices)
    return found, floor


def _floor_behind(
    one: Parsed, sentence: Span, place: Place, own: Sequence[Attributed], past: frozenset[Place | None], voices: Voices
) -> Floor:
    """Who has the floor behind a sentence: whoever it makes say something last, or tells to have spoken."""
    last = max((each for each in own if puts_forward(each)), key=lambda each: each.content[1], default=None)
    main = sentence.root
    shifted = last is not None and not last.quoted and is_shifted(sentence)
    if last is not None and tells(last):
        by_phrase = last.lemma in _PHRASES and is_past(main)
        in_past = last.cue in past or (shifted and last.cue is not None) or by_phrase
        told = (child for child in main.rights if child.dep_ == "ccomp")
        recounts = not in_past and last.form == "clause" and any(is_past(clause) for clause in told)
        return Floor(last, in_past=in_past, shifted=shifted, recounts=recounts)
    if last is not None and last.voice_kind in ("person", "organisation", "group") and is_past(main):
        return Floor(replace(last, cue=None), shifted=shifted)
    speaker = opened(one, main, place, voices, past=True)
    if speaker is None and lemma_of(main) in _REMEMBERING:
        return Floor(opened(one, main, place, voices, past=False), recounts=True)
    return Floor(speaker, in_past=speaker is not None, shifted=shifted)


def _led_up(
    sentences: Sequence[tuple[Span, Place]],
    own: Sequence[Sequence[Attributed]],
    at: int,
    past: frozenset[Place | None],
) -> Floor:
    """Who has the floor in a sentence that leads up to a report of whoever the one before it is about.

    "Roe went further. It had been closing for years. She warned that …"
    """
    ahead = at + 1
    while ahead < len(own) and not own[ahead] and ahead < at + _AHEAD and shifts(sentences[ahead][0]):
        ahead += 1
    following = next((each for each in own[ahead] if tells(each)), None) if ahead < len(own) else None
    if following is None or at == 0 or following.voice_kind != "person" or not shifts(sentences[at][0]):
        return Floor()
    name = following.voice.rpartition(" ")[2]
    named = any(t.text == name and t.dep_ in (*SUBJECTS, "appos") for t in sentences[at - 1][0])
    return Floor(following, in_past=following.cue in past) if named else Floor()


def _later(
    sentences: Sequence[tuple[Span, Place]], own: Sequence[Sequence[Attributed]], at: int, floor: Floor
) -> Attributed | None:
    """Who is told to say something next: in the sentence that follows, or in the one behind it if nobody does there."""
    if at + 1 >= len(own):
        return None
    following = next((each for each in own[at + 1] if _words_of_theirs(each)), None)
    behind = next((each for each in own[at + 2] if _words_of_theirs(each)), None) if at + 2 < len(own) else None
    moves_on = shifts(sentences[at + 1][0])
    if following is not None:
        embedded = floor.speaker is not None and following.voice != floor.speaker.voice and moves_on
        return behind if embedded else following  # "It had been stated to her by clerks that …": still hers
    if not own[at + 1] and moves_on and floor.in_past:
        return floor.speaker
    return None if any(puts_forward(each) for each in own[at + 1]) else behind


def _still_theirs(sentence: Span, own: Sequence[Attributed], floor: Floor, later: Attributed | None) -> bool:
    """Whether a sentence is told as the speaker's, though it may leave open what others ask or think."""
    if floor.speaker is None:
        return False
    if _stands_on_paper(sentence.root, own):
        return True
    return _open_within(sentence, own, floor, later) if own else _goes_on(sentence, floor, later)


def _stands_on_paper(verb: Token, own: Sequence[Attributed]) -> bool:
    """Whether a sentence tells in the passive what stands in a paper just read from, without naming it again.

    "The quota is stated to have been exceeded", behind a sentence about what somebody's letter says.
    """
    passive = any(child.dep_ == "auxpass" for child in verb.lefts) and lemma_of(verb) in _WRITTEN
    told = any(child.dep_ in ("xcomp", "ccomp") for child in verb.rights)
    open_to_doubt = any(child.tag_ == "MD" for child in verb.lefts)  # "it should be noted that": the author notes it
    nobody_else = all(each.source is None and each.voice_kind == "unnamed" and not each.quoted for each in own)
    return passive and told and not open_to_doubt and nobody_else


def _open_within(sentence: Span, own: Sequence[Attributed], floor: Floor, later: Attributed | None) -> bool:
    """Whether a sentence that leaves open what others ask or think is told as the speaker's itself.

    "A tenant could not know what the landlord had planned", "The Guild had asked to be heard".
    """
    others = (each for each in own if each.asserted and each.source is not None and each.voice not in THIRD_PERSON)
    told = any(each.form in ("clause", "quotation") for each in others)
    if told or any(puts_forward(each) for each in own) or floor.speaker is None:
        return False
    main = sentence.root
    if not floor.in_past:
        return is_perfect(main)
    same = later is not None and later.voice == floor.speaker.voice
    return is_perfect(main) or is_modal(main) or ((floor.shifted or same) and could(main))


def _stands_in(each: Attributed, place: Place) -> bool:
    """Whether a sentence holds part of an attribution; those between a cue and a quotation further on hold none."""
    return any(part is not None and common(part, place) > 0 for part in (each.content, each.source, each.cue))


def tells(one: Attributed) -> bool:
    """Whether an attribution tells in whole sentences what somebody said or thought."""
    return puts_forward(one) and one.form in ("clause", "quotation") and one.lemma not in speech.ADJECTIVES


def _words_of_theirs(one: Attributed) -> bool:
    """Whether an attribution tells what somebody said, or what they call a thing."""
    return tells(one) or (puts_forward(one) and one.form == "predicate")


def told_in_past(one: Parsed, here: Sequence[Attributed]) -> frozenset[Place | None]:
    """The cues that stand in the past ("said", "had warned")."""
    cues = {each.cue for each in here if each.cue}
    if not cues:
        return frozenset()
    verbs = np.flatnonzero(one.doc.to_array("TAG") == one.doc.vocab.strings["VBD"]).tolist()
    starts = (one.doc[place].idx for place in verbs)
    past = {place for start in starts if (place := one.unit.span(start, start + 1))}
    return frozenset(cue for cue in cues if any(common(cue, place) > 0 for place in past))


def _goes_on(sentence: Span, floor: Floor, later: Attributed | None) -> bool:
    """Whether a sentence without a cue is still told as somebody's words."""
    if sentence.text.rstrip().endswith("?") or any(token.lower_ in OWN for token in sentence):
        return False
    if is_content(sentence):
        return True
    main = sentence.root
    if own_time(sentence.text) or _leads_up(sentence):
        return False
    if is_perfect(main):
        return True
    denied = floor.speaker is not None and floor.speaker.cue is None and floor.speaker.lemma in DENYING
    if denied and any(token.dep_ == "neg" or token.lower_ in _NONE for token in sentence):
        return True  # "The commandant denies it. No tent was burnt on his orders."
    if not (floor.in_past or floor.recounts) or floor.speaker is None:
        return False
    by_pronoun = any(child.dep_ in SUBJECTS and child.lower_ in THIRD_PERSON for child in main.lefts)
    if by_pronoun and is_past(main):
        return False  # "They believed that we would fail. They were wrong."
    same = later is not None and later.voice == floor.speaker.voice
    if floor.recounts:
        return same and is_past(main)
    acts = main.lemma_ not in _STATES and any(child.dep_ in SUBJECTS and _acts(child) for child in main.lefts)
    if is_modal(main) or (not acts and any(is_modal(clause) or is_perfect(clause) for clause in main.conjuncts)):
        return True
    if main.tag_ == "VBD" and main.lemma_ in _STATES and floor.shifted and not _has_done(main):
        return True
    return same and not acts and (is_past(main) or could(main))


def _takes_up(main: Token) -> bool:
    """Whether a paragraph goes on with the speech before: its first verb in the tense of reported speech, of a thing.

    "The gates had been left open." after what she said, but not "The Board had met in May."
    """
    return (is_perfect(main) or is_modal(main)) and not any(c.dep_ in SUBJECTS and _acts(c) for c in main.lefts)


def _leads_up(sentence: Span) -> bool:
    """Whether a sentence has a colon that somebody's simple past leads up to ("A miller took another view: …")."""
    colon = next((token for token in sentence if token.text == ":"), None)
    if colon is None:
        return False
    subjects = (token for token in sentence if token.i < colon.i and token.dep_ in SUBJECTS and _acts(token))
    return any(subject.head.i < colon.i and subject.head.tag_ == "VBD" for subject in subjects)


def _acts(subject: Token) -> bool:
    """Whether a subject is a person or body, whose simple past tells what was done ("The Guild took another view")."""
    if subject.pos_ == "PROPN":
        return True
    lemma = lemma_of(subject)
    people = subject.pos_ == "NUM" or lemma in sources.BODIES | sources.PEOPLE  # "Two of the members"
    return people and subject.pos_ in ("NOUN", "NUM")


def _has_done(verb: Token) -> bool:
    """Read "The Chair had the letter filed": an act, no state."""
    things = (child for child in verb.rights if child.dep_ in ("dobj", "nsubj"))
    done = (child for thing in things for child in thing.rights if child.dep_ == "acl")
    return verb.lemma_ == "have" and any(child.tag_ == "VBN" for child in done)


def is_content(sentence: Span) -> bool:
    """Whether a sentence is a clause with "that" and nothing above it ("That the fund was sound.")."""
    first = sentence[0]
    if first.text != "That" or len(sentence) < 4:
        return False
    following = sentence[1]
    return first.dep_ == "mark" or following.tag_ in ("DT", "PRP", "PRP$", "EX") or following.lower_.endswith("body")
