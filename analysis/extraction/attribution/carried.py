"""Reported speech that goes on: sentences without a cue that still tell what the speaker before them said.

English marks them by tense alone. Behind "The dam was safe, she said." a sentence in the past perfect or with "would"
("It had been tested twice.") is hers; one in the present, or about what happened then, is the writer's again. A simple
past between two reports of one speaker is that speaker's, that of a verb of state behind a report in the past perfect
too, and so is what follows a semicolon or a colon in a report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Span

from analysis.extraction.attribution import speech_words as speech
from analysis.extraction.attribution.attributed import AUTHOR, Attributed
from analysis.extraction.attribution.carried_sentences import OWN, Floor, is_content, over_sentences, told_in_past
from analysis.extraction.attribution.named_after import named_after
from analysis.extraction.attribution.openings import opened, own_time
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase
from analysis.extraction.attribution.summarised import summarised
from analysis.extraction.attribution.told_tense import is_past, shifts
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.attribution.vouching import puts_forward
from analysis.extraction.parse.grammar import SUBJECTS, is_finite
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.spans import shrink
from analysis.text.places import Meeting, Place, common

_OF_ITSELF = 4
"""So many sentences in the past perfect before anybody is said to say something: it is the author's own tense."""

_TO_WHOM = 40
"""At most so many characters name whom something is told to, behind the cue."""


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
    reaching = Meeting(found, _reach)
    voices = names.fresh()
    floor = Floor()
    told_so = _tells_in_perfect(parsed, found)
    for one in parsed:
        if one.unit.kind in ("furniture", "heading", "row"):
            floor = Floor()
            continue
        sentences = [(sentence, place) for sentence in one.doc.sents if (place := _place(one, sentence)) is not None]
        if not sentences:
            continue
        whole = (sentences[0][1][0], sentences[-1][1][1])
        here = reaching.at(*whole)
        if here:
            added += _ends(one, sentences, here, source)
        told, floor = over_sentences(one, sentences, here, source, voices, floor)
        added += () if told_so else told
        added += _behind_colons(one, sentences, here, source, voices)
        added += _answers(one, sentences, names, source)
        added += _named_behind(one, sentences, here, source, names)
    rest = summarised(parsed, found, source)
    return (*added, *(one for one in rest if not any(common(one.content, each.content) > 0 for each in added)))


def _tells_in_perfect(parsed: Sequence[Parsed], found: Sequence[Attributed]) -> bool:
    """Whether a text, such as minutes, tells in the past perfect by itself, so that this tense is no sign of speech."""
    heard = (each.content[0] for each in found if puts_forward(each) and each.voice != AUTHOR)
    first = min(heard, default=0)
    before = 0
    for one in parsed:
        if one.unit.kind in ("furniture", "heading", "row"):
            continue
        for sentence in one.doc.sents:
            place = _place(one, sentence)
            if place is not None and place[1] > first:
                return before >= _OF_ITSELF
            before += place is not None and shifts(sentence)
    return before >= _OF_ITSELF


def _answers(one: Parsed, sentences: Sequence[tuple[Span, Place]], names: Voices, source: str) -> Iterator[Attributed]:
    """Answers to the author's own question what somebody said ("What did the Board say? That it was too early.")."""
    asked: Attributed | None = None
    for (question, _), (answer, place) in pairwise(sentences) if "?" in one.unit.text else ():
        verb = next((t for t in reversed(question) if t.pos_ == "VERB" and lemma_of(t) in speech.SPEECH), None)
        if verb is not None and question.text.rstrip().endswith("?") and is_content(answer):
            before = (token for token in question if token.i < verb.i and token.pos_ in ("NOUN", "PROPN"))
            subject = next((token for token in before if token.dep_ in SUBJECTS and can_speak(token)), None)
            if subject is None:
                continue
            span = noun_phrase(subject)
            voice, kind = names.fresh().who(one.doc, span, subject, place[0])
            asked = Attributed(
                content=place, source=None, cue=None, voice=voice, voice_kind=kind, quoted=False, form="clause"
            )
        if asked is not None and is_content(answer):
            yield replace(asked, content=shrink(source, place))
        else:
            asked = None


def _named_behind(
    one: Parsed, sentences: Sequence[tuple[Span, Place]], here: Sequence[Attributed], source: str, names: Voices
) -> Iterator[Attributed]:
    """Sentences whose speaker the next one names ("The wall was sound. That is what the Office says.")."""
    for (said, place), (naming, at) in pairwise(sentences):
        who = named_after(naming)
        if who is None or any(token.lower_ in OWN for token in said) or said.text.rstrip().endswith("?"):
            continue
        if any(puts_forward(other) and common(_reach(other), place) > 0 for other in here):
            continue
        voice, kind = names.fresh().who(one.doc, noun_phrase(who), who, at[0])
        content = shrink(source, place)
        yield Attributed(
            content=content, source=None, cue=None, voice=voice, voice_kind=kind, quoted=False, form="clause"
        )


def _behind_colons(
    one: Parsed, sentences: Sequence[tuple[Span, Place]], here: Sequence[Attributed], source: str, voices: Voices
) -> Iterator[Attributed]:
    """What stands behind the colon of a sentence that tells of what mind somebody was ("He was blunt: it was late")."""
    for sentence, place in sentences if ":" in one.unit.text else ():
        colon = next((token for token in sentence if token.text == ":"), None)
        if colon is None:
            continue
        before = (token for token in sentence if token.i < colon.i and token.pos_ in ("VERB", "AUX"))
        # the parser may make what is said the main clause
        verb = next((token for token in before if all(above.i > colon.i for above in token.ancestors)), None)
        if verb is None or any(t.lower_ in OWN for t in sentence if t.i > colon.i):
            continue
        if not any(is_finite(token) for token in sentence if token.i > colon.i):
            continue
        at = one.unit.span(colon.idx, colon.idx + 1)
        said = opened(one, verb, place, voices, past=False) if at is not None else None
        if said is None or at is None:
            continue
        rest = shrink(source, (at[1], place[1]))
        if not any(common(_reach(other), rest) > 0 for other in here):
            yield replace(said, content=rest, source=(place[0], at[0]))


def _ends(
    one: Parsed, sentences: Sequence[tuple[Span, Place]], here: Sequence[Attributed], source: str
) -> Iterator[Attributed]:
    """What follows a semicolon or a colon behind what somebody says, in the same sentence."""
    past = told_in_past(one, here)
    for each in here:
        if not puts_forward(each) or each.form != "clause" or each.quoted:
            continue
        if each.cue in past and each.cue is not None and each.content[1] <= each.cue[0]:
            joined = _joined(one, each.cue)
            if joined is not None and not any(common(_reach(other), joined) > 0 for other in here if other is not each):
                yield replace(each, content=joined, source=None, cue=None, phrase=None)
                continue
        end = max(part[1] for part in (each.content, each.cue, each.source) if part is not None)
        place = next((place for _, place in sentences if place[0] < end <= place[1]), None)
        mark = source.find(";", end, min(end + _TO_WHOM, place[1])) if place is not None else -1
        if each.cue is not None and end == each.cue[1] and mark > end and "," not in source[end:mark]:
            end = mark  # "…, she told the press; new gates were on their way"
        if place is None or source[end : end + 1] not in (";", ":"):
            continue
        rest = shrink(source, (end + 1, place[1]))
        if own_time(source, rest[0]):
            continue
        if any(other is not each and common(_reach(other), rest) > 0 for other in here):
            continue
        tokens = [token for token in one.doc if (at := one.unit.span(token.idx, token.idx + 1)) and at[0] >= rest[0]]
        tokens = [token for token in tokens if (at := one.unit.span(token.idx, token.idx + 1)) and at[0] < rest[1]]
        if not any(is_finite(token) for token in tokens) or any(token.lower_ in OWN for token in tokens):
            continue
        yield replace(each, content=rest, source=None, cue=None, phrase=None)


def _joined(one: Parsed, cue: Place) -> Place | None:
    """The clause the parser joined to a cue that stands behind its content ("It was dry, she said, and had no cracks").

    It has to have a subject of its own, no person, and to stand in the past.
    """
    verb = next(
        (t for t in one.doc if t.pos_ == "VERB" and common(one.unit.span(t.idx, t.idx + 1) or (0, 0), cue) > 0), None
    )
    clause = next((c for c in verb.rights if c.dep_ == "conj" and is_past(c)), None) if verb is not None else None
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
