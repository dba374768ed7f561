"""Reported speech that goes on: sentences without a cue that still tell what the speaker before them said.

English marks them by tense alone. Behind "The dam was safe, she said." a sentence in the past perfect or with "would"
("It had been tested twice.") is hers; one in the present, or about what happened then, is the writer's again. A simple
past between two reports of one speaker is that speaker's, that of a verb of state behind a report in the past perfect
too, and so is what follows a semicolon or a colon in a report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Span, Token

from analysis.extraction import speech_words as speech
from analysis.extraction.attributed import Attributed
from analysis.extraction.grammar import SUBJECTS, is_finite
from analysis.extraction.model import Parsed
from analysis.extraction.openings import opener
from analysis.extraction.reporting.report import lemma_of
from analysis.extraction.reporting.who import can_speak, noun_phrase
from analysis.extraction.spans import shrink
from analysis.extraction.voices import Voices
from analysis.extraction.vouching import puts_forward
from analysis.text.places import Place, common
from analysis.text.words import THIRD_PERSON, word_set

_SHIFTED = frozenset(("would", "might"))
"""What "will" and "may" become in reported speech."""

_OWN = word_set("i we me us my our you your")
_STATES = word_set(
    "be stand have remain need want deserve depend belong lie seem know include amount owe hold contain consist mean"
    " matter exist suffice"
)
"""Verbs of state: their simple past is what the present becomes in reported speech."""

_WRITTEN = word_set("state find record note describe mention conclude hold observe set list point")
"""What is done in a paper, in the passive."""

_PHRASES = speech.OPINION_NOUNS | speech.REASONED
"""Cues without a verb, whose tense is that of the clause beside them."""

_THEN = re.compile(
    r"\s*(?:at (?:that|the) time|then|in those days|in (?:\w+ )?\d{4}|on \d|yesterday|last \w+|later|afterwards"
    r"|today|(?:earlier|later) (?:that|this) )\b",
    re.I,
)
"""A sentence that sets its own time tells what happened."""


def carried(
    parsed: Sequence[Parsed], found: Sequence[Attributed], source: str, names: Voices
) -> tuple[Attributed, ...]:
    """Find the sentences that go on with what somebody was said to say.

    Args:
        parsed: the text.
        found: who is made to say what, by which cue.
        source: the text as it stands.
        names: the names of the text.

    Returns:
        One attribution, without source and cue, for each such sentence or end of a sentence, in reading order.
    """
    added: list[Attributed] = []
    voices = names.fresh()
    for one in parsed:
        if one.unit.kind in ("furniture", "heading", "row"):
            continue
        sentences = [(sentence, place) for sentence in one.doc.sents if (place := _place(one, sentence)) is not None]
        if not sentences:
            continue
        whole = (sentences[0][1][0], sentences[-1][1][1])
        here = [each for each in found if common(_reach(each), whole) > 0]
        if here:
            added += _ends(one, sentences, here, source)
        added += _sentences(one, sentences, here, source, voices)
        added += _behind_colons(one, sentences, here, source, voices)
        added += _answers(one, sentences, names, source)
    return tuple(added)


def _answers(one: Parsed, sentences: Sequence[tuple[Span, Place]], names: Voices, source: str) -> Iterator[Attributed]:
    """Answers to the author's own question what somebody said ("What did the Board say? That it was too early.")."""
    asked: Attributed | None = None
    for (question, _), (answer, place) in pairwise(sentences):
        verb = next((t for t in reversed(question) if t.pos_ == "VERB" and lemma_of(t) in speech.SPEECH), None)
        if verb is not None and question.text.rstrip().endswith("?") and _is_content(answer):
            before = (token for token in question if token.i < verb.i and token.pos_ in ("NOUN", "PROPN"))
            subject = next((token for token in before if token.dep_ in SUBJECTS and can_speak(token)), None)
            if subject is None:
                continue
            span = noun_phrase(subject)
            voice, kind = names.fresh().who(one.doc, span, subject, place[0])
            asked = Attributed(
                content=place, source=None, cue=None, voice=voice, voice_kind=kind, quoted=False, form="clause"
            )
        if asked is not None and _is_content(answer):
            yield replace(asked, content=shrink(source, place))
        else:
            asked = None


def _opened(one: Parsed, verb: Token, place: Place, voices: Voices, *, past: bool) -> Attributed | None:
    """Whoever a sentence tells to have spoken, or to be of a mind, without what they said; of a known voice."""
    subject = opener(verb, past=past)
    if subject is None:
        return None
    voice, kind = voices.who(one.doc, noun_phrase(subject), subject, place[0])
    if kind not in ("person", "organisation", "group"):
        return None
    return Attributed(content=place, source=None, cue=None, voice=voice, voice_kind=kind, quoted=False, form="clause")


def _behind_colons(
    one: Parsed, sentences: Sequence[tuple[Span, Place]], here: Sequence[Attributed], source: str, voices: Voices
) -> Iterator[Attributed]:
    """What stands behind the colon of a sentence that tells of what mind somebody was ("He was blunt: it was late")."""
    for sentence, place in sentences:
        colon = next((token for token in sentence if token.text == ":"), None)
        if colon is None:
            continue
        before = (token for token in sentence if token.i < colon.i and token.pos_ in ("VERB", "AUX"))
        # the parser may make what is said the main clause
        verb = next((token for token in before if all(above.i > colon.i for above in token.ancestors)), None)
        if verb is None or any(t.lower_ in _OWN for t in sentence if t.i > colon.i):
            continue
        if not any(is_finite(token) for token in sentence if token.i > colon.i):
            continue
        at = one.unit.span(colon.idx, colon.idx + 1)
        said = _opened(one, verb, place, voices, past=False) if at is not None else None
        if said is None or at is None:
            continue
        rest = shrink(source, (at[1], place[1]))
        if not any(common(_reach(other), rest) > 0 for other in here):
            yield replace(said, content=rest)


def _sentences(
    one: Parsed,
    sentences: Sequence[tuple[Span, Place]],
    here: Sequence[Attributed],
    source: str,
    voices: Voices,
) -> Iterator[Attributed]:
    own = [[each for each in here if _stands_in(each, place)] for _, place in sentences]
    past = _told_in_past(one, here)
    speaker: Attributed | None = None
    shifted = in_past = False
    for at, (sentence, place) in enumerate(sentences):
        if speaker is not None and _stands_on_paper(sentence.root, own[at]):
            yield replace(speaker, content=shrink(source, place), source=None, cue=None, phrase=None, form="clause")
            continue
        if own[at] and not (speaker is not None and _open_within(sentence, own[at], in_past=in_past, shifted=shifted)):
            last = max(own[at], key=lambda each: each.content[1])
            told = (
                last.voice_kind in ("person", "organisation", "group") and puts_forward(last) and _past(sentence.root)
            )
            opened = _opened(one, sentence.root, place, voices, past=True) if not (_tells(last) or told) else None
            speaker = last if _tells(last) else replace(last, cue=None) if told else opened
            shifted = not last.quoted and any(_perfect(token) or token.lower_ in _SHIFTED for token in sentence)
            in_past = speaker is not None and (speaker.cue in past or (shifted and speaker.cue is not None))
            in_past = in_past or opened is not None or (speaker is not None and last.lemma in _PHRASES and _past(sentence.root))
            continue
        after = own[at + 1] if at + 1 < len(sentences) else []
        following = next((each for each in after if _tells(each)), None)
        if speaker is None and following is not None and at > 0 and _shifts(sentence):
            # "Roe went further. It had been closing for years. She warned that …"
            name = following.voice.split()[-1]
            named = any(t.text == name and t.dep_ in (*SUBJECTS, "appos") for t in sentences[at - 1][0])
            speaker = following if named and following.voice_kind == "person" else None
            in_past = speaker is not None and speaker.cue in past
        later = following or _told_later(own, at + 2)
        embedded = following is not None and speaker is not None and following.voice != speaker.voice
        if embedded and _shifts(sentences[at + 1][0]):  # "It had been stated to her by clerks that …": still hers
            later = next((each for each in own[at + 2] if _tells(each)), None) if at + 2 < len(own) else None
        moved = at + 1 < len(sentences) and not own[at + 1] and _shifts(sentences[at + 1][0])
        later = speaker if moved and in_past and not following else later
        if speaker is None or not _goes_on(sentence, speaker, later, in_past=in_past, shifted=shifted):
            speaker = _opened(one, sentence.root, place, voices, past=True)
            in_past, shifted = speaker is not None, False
            continue
        yield replace(
            speaker, content=shrink(source, place), source=None, cue=None, phrase=None, quoted=False, form="clause"
        )


def _stands_on_paper(verb: Token, own: Sequence[Attributed]) -> bool:
    """Whether a sentence tells in the passive what stands in a paper just read from, without naming it again.

    "The quota is stated to have been exceeded", behind a sentence about what somebody's letter says.
    """
    passive = any(child.dep_ == "auxpass" for child in verb.lefts) and lemma_of(verb) in _WRITTEN
    told = any(child.dep_ in ("xcomp", "ccomp") for child in verb.rights)
    open_to_doubt = any(child.tag_ == "MD" for child in verb.lefts)  # "it should be noted that": the author notes it
    return passive and told and not open_to_doubt and all(each.source is None and each.voice_kind == "unnamed" and not each.quoted for each in own)


def _open_within(sentence: Span, own: Sequence[Attributed], *, in_past: bool, shifted: bool) -> bool:
    """Whether a sentence that leaves open what others ask or think is told as the speaker's itself.

    "A tenant could not know what the landlord had planned", "The Guild had asked to be heard".
    """
    if any(puts_forward(each) for each in own) or not in_past:
        return False
    main = sentence.root
    return _perfect(main) or _modal(main) or (shifted and any(child.lower_ == "could" for child in main.lefts))


def _stands_in(each: Attributed, place: Place) -> bool:
    """Whether a sentence holds part of an attribution; those between a cue and a quotation further on hold none."""
    return any(part is not None and common(part, place) > 0 for part in (each.content, each.source, each.cue))


def _told_later(own: Sequence[Sequence[Attributed]], at: int) -> Attributed | None:
    """What somebody is told to say in the sentence after next, where nobody says anything before it."""
    if at >= len(own) or own[at - 1]:
        return None
    return next((each for each in own[at] if _tells(each)), None)


def _tells(one: Attributed) -> bool:
    """Whether an attribution tells in whole sentences what somebody said or thought."""
    return puts_forward(one) and one.form in ("clause", "quotation") and one.lemma not in speech.ADJECTIVES


def _told_in_past(one: Parsed, here: Sequence[Attributed]) -> frozenset[Place | None]:
    """The cues that stand in the past ("said", "had warned")."""
    past = {place for token in one.doc if token.tag_ == "VBD" and (place := one.unit.span(token.idx, token.idx + 1))}
    return frozenset(each.cue for each in here if each.cue and any(common(each.cue, place) > 0 for place in past))


def _goes_on(
    sentence: Span, speaker: Attributed, following: Attributed | None, *, in_past: bool, shifted: bool
) -> bool:
    """Whether a sentence without a cue is still told as somebody's words."""
    if sentence.text.rstrip().endswith("?") or any(token.lower_ in _OWN for token in sentence):
        return False
    if _is_content(sentence):
        return True
    main = sentence.root
    if _THEN.match(sentence.text):
        return False
    if _perfect(main):
        return True
    if not in_past:
        return False
    by_pronoun = any(child.dep_ in SUBJECTS and child.lower_ in THIRD_PERSON for child in main.lefts)
    if by_pronoun and _past(main):
        return False  # "They believed that we would fail. They were wrong."
    if any(_modal(clause) or (clause.i != main.i and _perfect(clause)) for clause in (main, *main.conjuncts)):
        return True
    if main.tag_ == "VBD" and main.lemma_ in _STATES and shifted and not _has_done(main):
        return True
    same = following is not None and following.voice == speaker.voice
    return same and (_past(main) or any(child.lower_ == "could" for child in main.lefts))


def _modal(verb: Token) -> bool:
    return any(child.lower_ in _SHIFTED and child.dep_ == "aux" for child in verb.lefts)


def _has_done(verb: Token) -> bool:
    """Read "The Chair had the letter filed": an act, no state."""
    things = (child for child in verb.rights if child.dep_ in ("dobj", "nsubj"))
    done = (child for thing in things for child in thing.rights if child.dep_ == "acl")
    return verb.lemma_ == "have" and any(child.tag_ == "VBN" for child in done)


def _is_content(sentence: Span) -> bool:
    """Whether a sentence is a clause with "that" and nothing above it ("That the fund was sound.")."""
    first = sentence[0]
    if first.text != "That" or len(sentence) < 4:
        return False
    following = sentence[1]
    return first.dep_ == "mark" or following.tag_ in ("DT", "PRP", "PRP$", "EX") or following.lower_.endswith("body")


def _perfect(verb: Token) -> bool:
    """Whether a verb stands in the past perfect; behind "Never had it …" the parser makes "had" the head."""
    if verb.lower_ == "had":
        return any(child.dep_ == "ccomp" and child.tag_ == "VBN" for child in verb.rights)
    return verb.tag_ in ("VBN", "VBG") and any(
        child.lower_ in ("had", "'d", "’d") and child.dep_ == "aux" for child in verb.lefts
    )


def _past(verb: Token) -> bool:
    helping = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    if not helping and verb.tag_ == "VBN" and any(child.dep_ == "nsubj" for child in verb.lefts):
        return True  # "No other port allowed for it": taken for a participle
    return any(token.tag_ == "VBD" for token in (verb, *helping))


def _shifts(sentence: Span) -> bool:
    """Whether any verb of a sentence stands in the tense of reported speech."""
    return any(_perfect(token) for token in sentence) and _past(sentence.root)


def _ends(
    one: Parsed, sentences: Sequence[tuple[Span, Place]], here: Sequence[Attributed], source: str
) -> Iterator[Attributed]:
    """What follows a semicolon or a colon behind what somebody says, in the same sentence."""
    past = _told_in_past(one, here)
    for each in here:
        if not puts_forward(each) or each.form != "clause" or each.quoted:
            continue
        if each.cue in past and each.cue is not None and each.content[1] <= each.cue[0]:
            joined = _joined(one, each.cue)
            if joined is not None and not any(common(_reach(other), joined) > 0 for other in here if other is not each):
                yield replace(each, content=joined, source=None, cue=None, phrase=None)
                continue
        end = max(each.content[1], each.cue[1] if each.cue else 0)
        place = next((place for _, place in sentences if place[0] < end <= place[1]), None)
        if place is None or source[end : end + 1] not in (";", ":"):
            continue
        rest = shrink(source, (end + 1, place[1]))
        if _THEN.match(source, rest[0]):
            continue
        if any(other is not each and common(_reach(other), rest) > 0 for other in here):
            continue
        tokens = [token for token in one.doc if (at := one.unit.span(token.idx, token.idx + 1)) and at[0] >= rest[0]]
        tokens = [token for token in tokens if (at := one.unit.span(token.idx, token.idx + 1)) and at[0] < rest[1]]
        if not any(is_finite(token) for token in tokens) or any(token.lower_ in _OWN for token in tokens):
            continue
        yield replace(each, content=rest, source=None, cue=None, phrase=None)


def _joined(one: Parsed, cue: Place) -> Place | None:
    """The clause the parser joined to a cue that stands behind its content ("It was dry, she said, and had no cracks").

    It has to have a subject of its own, no person, and to stand in the past.
    """
    verb = next(
        (t for t in one.doc if t.pos_ == "VERB" and common(one.unit.span(t.idx, t.idx + 1) or (0, 0), cue) > 0), None
    )
    clause = next((c for c in verb.rights if c.dep_ == "conj" and _past(c)), None) if verb is not None else None
    if verb is None or clause is None:
        return None
    subject = next((child for child in clause.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or subject.pos_ in ("PRON", "PROPN") or subject.i < verb.i:
        return None
    tokens = [token for token in clause.subtree if token.i > verb.i and not token.is_punct]
    return one.unit.span(tokens[0].idx, tokens[-1].idx + len(tokens[-1]))


def _place(one: Parsed, sentence: Span) -> Place | None:
    return one.unit.span(sentence.start_char, sentence.end_char)


def _reach(each: Attributed) -> Place:
    """From the first to the last of source, cue and content."""
    parts = [part for part in (each.content, each.source, each.cue) if part is not None]
    return min(part[0] for part in parts), max(part[1] for part in parts)
