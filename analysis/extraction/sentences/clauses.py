"""Cut a sentence where one assertion ends and the next begins.

The cuts follow the dependency parse (Universal Dependencies as spaCy's English models label them); punctuation helps
where a small parser is least sure: at semicolons, colons and dashes.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.extraction.attribution.reporting.interruptions import parenthetic
from analysis.extraction.parse.conditions import condition_end
from analysis.extraction.parse.grammar import FINITE_TAGS, beside, is_finite
from analysis.extraction.sentences.afterthoughts import at_afterthoughts
from analysis.extraction.sentences.breakdowns import attached, is_part
from analysis.extraction.sentences.contents import at_added_facts, at_concessions, at_contents, at_requests
from analysis.extraction.sentences.coordination import (
    at_conjunctions,
    at_coordination,
    at_double_subjects,
    at_hidden_predicates,
    at_joined_thats,
    at_juxtaposition,
    at_series_of_predicates,
)
from analysis.extraction.sentences.gapping import at_ellipsis, at_gapping, at_numbered_subjects
from analysis.extraction.sentences.last_phrases import at_absolutes, at_adjuncts, at_shares
from analysis.extraction.sentences.punctuation import DASHES, PARTING, QUOTING, at_punctuation, at_resumed_speech
from analysis.extraction.sentences.subordination import at_subordination
from analysis.text.words import word_set

JOINING_A_FACT = frozenset(["as", "well", "and", "also", "the", "fact", "that", ","])
OF_FIGURES = frozenset(["share", "aside", "gapped", "adjunct"])
"""Forms of a figure set beside another."""
OPEN = frozenset("(“[‘«„")
CLOSE = frozenset(")”]’»")
_WITNESSING = word_set("see visit watch work meet know study observe follow travel live serve spend attend inspect")
"""What gives a speaker's judgement its weight."""
_DEGREES = word_set("chiefly mainly largely partly mostly especially simply only precisely solely")
"""Adverbs before "because" that belong to the reason."""
_CLOSED_BY = {"(": ")", "[": "]", "“": "”", "‘": "’", "«": "»"}
_ALIKE = frozenset(('"', "'"))
"""Marks that open and close a quotation alike."""

_OPENED_BY = {closing: opening for opening, closing in _CLOSED_BY.items()}


@dataclass(frozen=True, slots=True)
class Piece:
    """One assertion: tokens ``start`` to ``end`` of a Doc.

    Attributes:
        form: how it was found: ``sentence``, ``clause`` (own subject), ``predicate`` (subject before), ``relative``,
            ``participle``, ``adjunct``, ``aside`` (a proportion, part or comparison at the end), ``share``,
            ``gapped`` (the verb is said once), ``apposition``, ``reason``.
        head: its verb, or its first token where it has none.
    """

    start: int
    end: int
    form: str
    head: int


def cuts(doc: Doc, start: int, end: int) -> dict[int, str]:
    """Where one sentence, tokens ``start`` to ``end``, is to be cut: the first token of each new piece and its form."""
    levels = _levels(doc, start, end)
    words = {token.lower_ for token in doc[start:end]}
    # these count inside quotation marks too
    also = dict(at_added_facts(doc, start, end)) if "fact" in words else {}
    if words & QUOTING:
        also |= dict(at_resumed_speech(doc, start, end))
    condition = condition_end(doc, start, end)
    found: dict[int, str] = {}
    for place, form in _proposed(doc, start, end, levels, words):
        if place == condition:
            continue  # "Should it fail to meet, / the Minister dissolves it" says no more than a rule with "if"
        if form == "predicate" and _is_quality(doc, place):
            continue
        if start < place < end and (not levels[place - start] or _opens_quotation(doc, levels, place, start)):
            found.setdefault(place, form)
    return _kept(doc, start, end, levels, found) | also if found else also


_WIDELY = word_set("universally internationally generally widely commonly mutually democratically legally globally")
"""How a thing is recognised, accepted or elected, before the participle."""


def _is_quality(doc: Doc, place: int) -> bool:
    """Whether what looks like a verb behind a comma is what a thing is like ("…, universally recognised norms")."""
    if place + 2 >= len(doc) or doc[place].lower_ not in _WIDELY or doc[place - 1].text != ",":
        return False
    return doc[place + 1].tag_ in ("VBN", "VBD") and doc[place + 2].pos_ in ("NOUN", "PROPN", "ADJ")


def _proposed(doc: Doc, start: int, end: int, levels: list[int], words: Set[str]) -> Iterator[tuple[int, str]]:
    """Where each kind of cut would be made, the surest first; kinds that need a word are asked where it stands."""
    yield from at_coordination(doc, start, end)
    yield from at_juxtaposition(doc, start, end)
    yield from at_hidden_predicates(doc, start, end)
    yield from at_series_of_predicates(doc, start, end)
    if words & {"and", "but"}:
        yield from at_conjunctions(doc, start, end)
    yield from at_double_subjects(doc, start, end)
    if "let" in words:
        yield from at_requests(doc, start, end)
    if "that" in words:
        yield from at_joined_thats(doc, start, end)
    if words & PARTING:
        yield from at_punctuation(doc, start, end, levels)
    yield from at_subordination(doc, start, end)
    if words & {"being", "having"}:
        yield from at_absolutes(doc, start, end, levels)
    yield from at_adjuncts(doc, start, end, levels)
    yield from at_shares(doc, start, end)
    if words & {"and", "but"}:
        yield from at_ellipsis(doc, start, end)
    yield from at_gapping(doc, start, end, levels)
    yield from at_numbered_subjects(doc, start, end, levels)
    yield from at_afterthoughts(doc, start, end, levels)
    if "that" in words:
        yield from at_contents(doc, start, end)
        yield from at_concessions(doc, start, end)


def _kept(doc: Doc, start: int, end: int, levels: list[int], found: dict[int, str]) -> dict[int, str]:
    """The cuts that stand beside one another, each where its piece begins."""
    found = {_behind_colon(doc, place, end) if form == "clause" else place: form for place, form in found.items()}
    whole = attached(doc, start, end)
    found = {
        place: form
        for place, form in found.items()
        if not any(is_part(doc, place, parts) or (form in OF_FIGURES and place in parts) for parts in whole)
    }
    verdicts = [place for place, form in found.items() if form == "apposition"]
    for place in [place for place, form in found.items() if form == "relative"]:
        if any(0 < place - verdict <= 6 for verdict in verdicts):
            del found[place]
    said = [marks for marks, report in parenthetic(doc, start, end) if report.content and report.content[1] > marks[1]]
    return {
        place: form
        for place, form in found.items()
        if _stands(doc, start, place, found, levels)
        and not _by_a_witness(doc, start, place, form)
        and not any(_within_report(doc, place, form, marks) for marks in said)
    }


def _behind_colon(doc: Doc, place: int, end: int) -> int:
    """Where a clause begins that a phrase and a colon open: "… by you, and by you alone: / councils decide"."""
    for token in doc[place : min(place + _FEW, end - 2)]:
        if token.tag_ in FINITE_TAGS or token.pos_ in ("NOUN", "PROPN", "NUM"):
            return place
        if token.text == ":":
            return token.i + 1
    return place


_FEW = 6
"""Words of a phrase before a colon, at most."""


def _opens_quotation(doc: Doc, levels: list[int], place: int, start: int) -> bool:
    """Whether a cut falls before an opening mark, behind a semicolon ("…; “once open, it stays open”")."""
    text = doc[place].text
    return text in ("“", '"', "‘") and levels[place - start] == 1 and doc[place - 1].text == ";"


def _within_report(doc: Doc, place: int, form: str, marks: tuple[int, int]) -> bool:
    """Whether a cut would part a sentence at who says it ("He had, he told us, / warned in each of the years")."""
    left, right = marks
    if not left < place <= right + 1:
        return False
    behind = beside(doc[left], right + 1 - left)
    runs_on = doc[left].text == beside(behind, -1).text and behind.dep_ != "cc"
    return place <= right or (runs_on and form in ("clause", "predicate", "adjunct", "reason"))


def _stands(doc: Doc, start: int, place: int, found: dict[int, str], levels: list[int]) -> bool:
    """Whether what stands before a cut, back to the cut before it, holds a finite verb of its own."""
    if found[place] not in ("clause", "predicate"):
        return True
    before = max((other for other in found if other < place), default=start)
    if found.get(before) in ("apposition", "adjunct", "aside", "relative", "share", "gapped") and before != start:
        return True
    plain = [token for token in doc[before:place] if not levels[token.i - start]]
    if doc[place - 1].text == ":" and doc[before].tag_ == "VB":
        return True  # a call to look at what follows
    tags = FINITE_TAGS | {"VBN", "VB"} if found.get(before) == "predicate" else FINITE_TAGS
    return any(token.tag_ in tags for token in plain) or len(plain) >= 8


def _by_a_witness(doc: Doc, start: int, place: int, form: str) -> bool:
    """Whether quoted words go on from what their speaker has seen to a judgement ("“I have seen forty, and none …")."""
    if form not in ("clause", "predicate") or doc[start].text not in ("“", '"') or beside(doc[start], 1).text != "I":
        return False
    spoken = doc[start + 1 : place]
    close = any(one.text in ("”", '"') for one in spoken)
    return not close and beside(doc[start], 2).lemma_ == "have" and beside(doc[start], 3).lemma_ in _WITNESSING


def _levels(doc: Doc, start: int, end: int) -> list[int]:
    """How deep each token stands in parentheses or quotation marks."""
    depth = 0
    levels = []
    straight = False
    for token in doc[start:end]:
        text = token.text
        if text in OPEN and text != "‘":
            depth += 1
        elif text == '"':
            depth += -1 if straight else 1
            straight = not straight
        levels.append(depth)
        if text in CLOSE and text != "’":
            depth = max(0, depth - 1)
    return _opened(doc, start, levels) if depth == 0 else [0] * len(levels)


def _opened(doc: Doc, start: int, levels: list[int]) -> list[int]:
    """Levels with a quotation laid open that is most of the sentence and holds two clauses, as speech of its own."""
    inside = [place for place, level in enumerate(levels) if level]
    if not inside or doc[start + inside[0]].text not in ("“", '"') or inside[-1] - inside[0] + 1 != len(inside):
        return levels
    spoken = [doc[start + place] for place in inside]
    clauses = sum(1 for one in spoken if one.dep_ in ("nsubj", "nsubjpass") and is_finite(one.head))
    return [0] * len(levels) if clauses >= 2 and 5 * len(inside) >= 3 * len(levels) else levels


def pieces(doc: Doc, start: int, end: int) -> list[Piece]:
    """The assertions of one sentence, in order; every token belongs to at most one."""
    found = cuts(doc, start, end)
    borders = sorted(found)
    if borders and found[borders[0]] == "share" and doc[start].lower_ == "of" and borders[0] > start:
        start = borders.pop(0)
        found[start] = "share"
    bounds = list(zip([start, *borders], [*borders, end], strict=True))
    out: list[Piece] = []
    for left, right in bounds:
        form = found.get(left, "sentence")
        joined = found.get(right) == "fact"
        while joined and right - 1 > left and doc[right - 1].lower_ in JOINING_A_FACT:
            right -= 1
        form = "clause" if form == "fact" else form
        reason = found.get(right) == "reason"
        left, right = trim(doc, left, right)
        if reason and right - left > 1 and doc[right - 1].lower_ in _DEGREES:
            left, right = trim(doc, left, right - 1)  # "they wait, chiefly / because …"
        if left >= right:
            continue
        out.append(Piece(left, right, form, _head(doc, left, right)))
    return out


def trim(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Drop conjunctions, marks and punctuation at both sides; brackets and quotation marks only where unpaired."""
    while start < end and (
        _is_loose(doc, start, end) or (doc[start].dep_ == "cc" and doc[start].lower_ in ("and", "but", "or", "yet"))
    ):
        start += 1
    while start < end and (doc[end - 1].dep_ in ("cc", "mark") or _is_loose(doc, start, end, last=True)):
        end -= 1
    return start, _closed(doc, start, end)


def _closed(doc: Doc, start: int, end: int) -> int:
    """The end of a stretch with the bracket that closes one of its own just behind it ("… (a third of it.)")."""
    inside = doc[start:end].text
    if inside.count("(") != inside.count(")") + 1:
        return end
    behind = [one.text for one in doc[end : end + 2]]
    if behind[:1] == [")"]:
        return end + 1
    return end + 2 if behind == [".", ")"] else end


def _is_loose(doc: Doc, start: int, end: int, *, last: bool = False) -> bool:
    """Whether the mark at the edge of a stretch belongs to neither side of the cut."""
    token = doc[end - 1] if last else doc[start]
    if token.is_space:
        return True
    if not token.is_punct and token.text not in DASHES:
        return False
    text = token.text
    if text in ("%", "$", "§"):
        return False
    partner = (_OPENED_BY if last else _CLOSED_BY).get(text)
    inside = [one.text for one in doc[start:end]]
    if text in _ALIKE:
        return inside.count(text) % 2 == 1
    if not partner:
        return True
    if text in "()[]":  # sign by sign: "11(1" is one token
        whole = doc[start:end].text
        return whole.count(partner) < whole.count(text)
    return inside.count(partner) < inside.count(text)


def _head(doc: Doc, start: int, end: int) -> int:
    """The highest verb of a stretch: the one whose governor stands outside, finite before not."""
    best, rank = start, 9
    for token in doc[start:end]:
        above = token.head.i
        outside = above == token.i or not start <= above < end
        if not outside and token.dep_ not in ("conj", "ccomp", "parataxis"):
            continue
        verb = token.pos_ in ("VERB", "AUX")
        here = (0 if verb and is_finite(token) else 1 if verb else 3) + (0 if outside else 2)
        if here < rank:
            best, rank = token.i, here
    return best
