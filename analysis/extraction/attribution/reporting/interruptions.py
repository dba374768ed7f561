"""Reports that stand between commas in what they report: "Rents, the Chamber believes, have doubled".

Found by their own shape (who, one verb of saying, perhaps whom it was said to and when), since the parser hangs the
words around them anywhere.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.groups import verb_group
from analysis.extraction.attribution.reporting.report import Range, Report, lemma_of
from analysis.extraction.attribution.reporting.what import QUOTES, past_relative, trim
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import AUXILIARY, FINITE_TAGS, beside

_LONGEST = 16
"""So many words at most stand between the commas."""
_MARKS = (",", "—", "–")
_BORDERS = (";", ":")
_PARTING = frozenset((*_MARKS, *_BORDERS))
_TENSED = FINITE_TAGS - {"MD"}
_OPENING = frozenset(("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "PDT"))
"""How whoever speaks may begin."""
_BETWEEN = frozenset(("RB", "MD", "VBZ", "VBP", "VBD", "VB", "VBN"))
"""What may stand between who speaks and the verb: adverbs, helping verbs."""


def interruptions(doc: Doc) -> Iterator[Report]:
    """Find the reports that stand between commas in the sentence they report."""
    for sentence in doc.sents:
        for _, report in parenthetic(doc, sentence.start, sentence.end):
            yield report


def parenthetic(doc: Doc, start: int, end: int) -> Iterator[tuple[Range, Report]]:
    """Find the reports between commas in one sentence, each with the places of the marks that set it off.

    Args:
        doc: the parsed unit.
        start: the sentence's first token.
        end: the token after its last.
    """
    while end > start + 1 and (doc[end - 1].is_space or doc[end - 1].text in (".", "!", "?")):
        end -= 1
    marks = [*(token.i for token in doc[start:end] if token.text in _PARTING), end]
    for left, right in itertools.pairwise(marks):
        if doc[left].text in _MARKS:
            report = _between(doc, left, right, (start, end))
            if report is None or (doc[right : right + 1].text == ":" and not _inverted(report)):
                continue
            yield (left, right), report
            behind = _gone_on(doc, report, (start, end)) if _inverted(report) else None
            if behind is not None:
                yield (left, right), replace(report, content=behind)


def _between(doc: Doc, left: int, right: int, sentence: Range) -> Report | None:
    """The report that the words between two commas are, or None."""
    inside = doc[left + 1 : right]
    if not 1 < len(inside) <= _LONGEST or any(token.text in QUOTES and token.tag_ != "POS" for token in inside):
        return None
    cue = _cue(inside) or _gladly(inside)
    hedge = 1 if inside[0].lower_ == "so" else 2 if [t.lower_ for t in inside[:2]] == ["or", "so"] else 0
    first = left + 1 + hedge
    who = _who(doc, first, right, cue) if cue is not None else None
    if cue is None or who is None:
        return None
    speaker = _head(doc, who)
    if speaker is None or not can_speak(speaker) or speaker.lower_ in sources.FIRST_PERSON | {"you"}:
        return None
    if who[0] > cue.i and right < sentence[1] and doc[right].text == ",":
        who = who[0], max(who[1], min(noun_phrase(speaker, exclude=[cue])[1], sentence[1]))
        right = max(right, who[1])  # "says Roe, an engineer at the mill"
    if who[0] > cue.i:
        right = past_relative(doc, right, sentence[1])
        content = _around(doc, left, right, sentence) or _verbless(doc, left, right, sentence)
    else:
        content = _around(doc, left, right, sentence)
    if content is None:
        return None
    group = verb_group(cue)
    start = max(group[0], left + 1) if who[0] > cue.i else max(group[0], who[1])
    end = min(group[1], right)
    if cue.i + 1 < right and doc[cue.i + 1].lower_ in turns.WITH_VERB.get(cue.lemma_, ()):
        end = cue.i + 2
    return Report(cue=cue, group=(start, end), source=who, speaker=speaker, content=content)


def _inverted(report: Report) -> bool:
    """Whether the verb stands before whoever speaks ("…, thinks Roe")."""
    return report.source is not None and report.source[0] > report.cue.i


def _verbless(doc: Doc, left: int, right: int, sentence: Range) -> Range | None:
    """A phrase without a verb that an inverted report closes ("A toy for the rich, scoffed the critics")."""
    closed = right >= sentence[1] or doc[right].text in _BORDERS
    phrase = left - sentence[0] >= _LEAST and doc[sentence[0]].tag_ in _OPENING
    if not closed or not phrase or doc[left - 1].text in QUOTES:
        return None
    return trim(doc, sentence[0], left)


def _gone_on(doc: Doc, report: Report, sentence: Range) -> Range | None:
    """What an inverted report goes on with: behind its colon, or behind a semicolon in the tense of reported speech."""
    mark = next((t for t in doc[report.group[1] : sentence[1]] if t.text in _BORDERS), None)
    if mark is None or mark.i + 2 >= sentence[1] or (report.content is not None and mark.i < report.content[1]):
        return None
    end = next((t.i for t in doc[mark.i + 1 : sentence[1]] if t.text in _BORDERS), sentence[1])
    rest = doc[mark.i + 1 : end]
    moved = report.cue.tag_ == "VBD" and any(t.lower_ in _SHIFTED and t.tag_ in FINITE_TAGS for t in rest)
    if any(t.text in QUOTES for t in rest) or not any(t.tag_ in FINITE_TAGS for t in rest):
        return None
    return trim(doc, mark.i + 1, end) if mark.text == ":" or moved else None


_LEAST = 3
"""A phrase without a verb has so many words at least if it is what somebody says."""

_SHIFTED = frozenset(("had", "would", "could", "might"))
"""The auxiliaries of what is reported in the past."""


def _cue(inside: Tokens) -> Token | None:
    """The only verb of a stretch, one that says, with nothing but addressee, manner and time behind it."""
    tensed = [token for token in inside if token.tag_ in _TENSED and token.dep_ not in AUXILIARY]
    perfect = [token for token in inside if token.tag_ in ("VBN", "VBG") and token.dep_ not in ("amod", "compound")]
    helped = [
        token
        for token in perfect
        if any(c.dep_ == "aux" and c.lower_ in ("has", "have", "had", "is", "are") for c in token.lefts)
    ]
    found = helped or tensed
    if len(found) != 1 or any(token.tag_ == "VB" and token.lower_ not in ("slip",) for token in inside):
        return None
    cue = found[0]
    plain = lemma_of(cue) in turns.PARENTHETIC or (
        cue.i + 1 < inside.end and cue.doc[cue.i + 1].lower_ in turns.WITH_VERB.get(cue.lemma_, ())
    )
    if not plain or any(child.dep_ in ("neg", "auxpass") for child in cue.children):
        return None
    return cue


def _gladly(inside: Tokens) -> Token | None:
    """The infinitive of saying behind a word of readiness ("the Chamber was quick to point out")."""
    for token in inside:
        if token.tag_ != "VB" or beside(token, -1).lower_ != "to" or lemma_of(token) not in turns.PARENTHETIC:
            continue
        ready = beside(token, -2)
        if ready.tag_ in ("JJ", "VBN", "RB") and beside(token, -3).lower_ in ("is", "was", "are", "were"):
            tensed = [one for one in inside if one.tag_ in _TENSED]
            return token if len(tensed) == 1 else None
    return None


def _who(doc: Doc, start: int, end: int, cue: Token) -> Range | None:
    """Who speaks: all that stands before the verb, or the phrase behind it ("said the Minister in March")."""
    first = cue.i if cue.tag_ != "VB" else cue.i - 3
    while first > start and doc[first - 1].tag_ in _BETWEEN and doc[first - 1].dep_ in ("aux", "advmod", "neg"):
        first -= 1
    if first > start:
        opening = doc[start]
        if opening.tag_ not in _OPENING or any(_parts(token) for token in doc[start:first]):
            return None
        told = doc[cue.i + 1 : end]
        things = [child for child in cue.rights if child.dep_ == "dobj" and child.i < end]
        if things and lemma_of(cue) not in words.ADDRESSED and not _named_part(cue):
            return None
        if any(token.tag_ in ("WP", "WDT", "WRB", "CC", "TO") and token.dep_ == "aux" for token in told):
            return None
        return start, first
    if lemma_of(cue) in words.ADDRESSED - {"warn", "ask", "advise", "urge"}:
        return None  # "told the House": whom, not who
    behind = cue.i + 1
    if behind >= end or doc[behind].tag_ not in _OPENING or doc[behind].tag_ in ("PRP", "CD"):
        return None
    stop = behind
    while stop < end and not (doc[stop].pos_ == "ADP" and doc[stop].lower_ not in ("of", "for")):
        stop += 1
    if any(token.tag_ == "PRP" and token.dep_ in ("nsubj", "nsubjpass") for token in doc[behind:stop]):
        return None  # "The cells, for their part, held twice the number they were built for"
    papers = (child for child in cue.rights if child.dep_ == "dobj" and child.i < stop)
    if any(child.dep_ == "nsubj" for child in cue.lefts) and any(lemma_of(one) in sources.DOCUMENTS for one in papers):
        return None  # "Two members, however, added a note"
    return behind, stop


def _parts(token: Token) -> bool:
    """Whether a word before a verb parts it from what stands before ("fewer than the Chamber had assumed")."""
    return token.tag_ in ("WP", "WDT", "WRB", "CC") or token.lower_ == "than"


def _named_part(cue: Token) -> bool:
    """Whether the noun behind a verb makes one expression with it ("let slip")."""
    return cue.i + 1 < len(cue.doc) and cue.doc[cue.i + 1].lower_ in turns.WITH_VERB.get(cue.lemma_, ())


def _head(doc: Doc, who: Range) -> Token | None:
    """The head word of whoever speaks: the last noun before a preposition, comma or relative."""
    head: Token | None = None
    for token in doc[who[0] : who[1]]:
        if token.pos_ == "ADP" or token.is_punct:
            break
        if token.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ"):
            head = token
    return head


def _around(doc: Doc, left: int, right: int, sentence: Range) -> Range | None:
    """The words around a report, back and on to the next semicolon or colon, if they make a clause."""
    start = max((t.i + 1 for t in doc[sentence[0] : left] if t.text in _BORDERS), default=sentence[0])
    end = next((t.i for t in doc[right : sentence[1]] if t.text in _BORDERS), sentence[1])
    before, after = doc[start:left], doc[right + 1 : end]
    stated = any(token.tag_ in FINITE_TAGS for token in before)
    if not any(token.is_alpha for token in before):
        return None
    if right + 1 >= end:  # behind the words it reports
        return trim(doc, start, left) if stated and doc[left - 1].text not in QUOTES else None
    first = after[0]
    if stated and first.tag_ == "VBG" and lemma_of(first) in words.SPEECH:
        return trim(doc, start, left)  # "…, he says, adding that …"
    joined = first.dep_ == "cc" or first.lower_ in ("and", "but", "or")
    cleft = before[0].lower_ == "it" and first.lower_ in ("that", "who", "which")
    if (joined and not stated) or (first.lower_ in ("that", "whether", "if", "who", "which") and not cleft):
        return None
    if not stated and not any(token.tag_ in FINITE_TAGS for token in after):
        return None
    if not joined and any(token.text in QUOTES for token in (*before[-1:], *after[:1])):
        return None
    return trim(doc, start, end)
