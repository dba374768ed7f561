"""Reports by a turn that names the source: "if X is to be believed", "as X puts it", "we hear from X".

The turn stands beside a clause; its own verb takes no complement that the parser could show.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.agents import holder_of
from analysis.extraction.attribution.reporting.groups import verb_group
from analysis.extraction.attribution.reporting.lead_ins import answers, clefts, emerging, led, pointed_out
from analysis.extraction.attribution.reporting.report import Range, Report, lemma_of
from analysis.extraction.attribution.reporting.what import QUOTES, around, clause_span, trim
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase, subject_of
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import FINITE_TAGS, beside


def sourced(doc: Doc) -> Iterator[Report]:
    """Find the reports of one parsed text that a turn beside a clause makes, or a clause that leads up to them."""
    yield from answers(doc)
    yield from clefts(doc)
    by_word = {"if": _if_believed, "as": _as_put, "thus": _thus, "so": _thus, ":": led, "attention": pointed_out}
    for token in doc:
        turn = by_word.get(token.lower_)
        report = (
            (turn(token) if turn is not None else None)
            or _judging_by(token)
            or _heard(token)
            or _told_by(token)
            or _struck(token)
            or _placed(token)
            or emerging(token)
        )
        if report is not None:
            yield report


def _beside(doc: Doc, first: int, last: int, cue: Token, group: Range, speaker: Token) -> Report | None:
    """The clause around a turn, tokens ``first`` to ``last``, as what its source says."""
    if not can_speak(speaker) or speaker.lower_ in sources.FIRST_PERSON:
        return None
    content = around(doc, first, last)
    if content is None:
        return None
    source = noun_phrase(speaker, exclude=[cue])
    return Report(
        cue=cue, group=group, source=(max(first, source[0]), min(last, source[1])), speaker=speaker, content=content
    )


def _stop(token: Token) -> int:
    """Where a turn that begins with a word ends: at the next comma, or with the sentence."""
    doc, end = token.doc, token.sent.end
    for one in doc[token.i : end]:
        if one.text in (",", ";", ":") or (one.is_punct and one.i == end - 1):
            return one.i
    return end


def _opens(token: Token) -> bool:
    """Whether a word stands at the head of its sentence or behind a mark."""
    return token.is_sent_start is True or beside(token, -1).is_punct or beside(token, -1).dep_ == "cc"


def _if_believed(token: Token) -> Report | None:
    """Read "if the Index is to be believed", "if we are to believe the Index", "if we go by the figures of X"."""
    if token.lower_ != "if" or not _opens(token):
        return None
    doc, stop = token.doc, _stop(token)
    cue = next((t for t in doc[token.i : stop] if lemma_of(t) in turns.TRUSTING), None)
    if cue is None:
        return None
    if cue.tag_ == "VBN":
        subject = next((t for t in doc[token.i + 1 : cue.i] if t.dep_ in ("nsubj", "nsubjpass")), None)
        return _beside(doc, token.i, stop, cue, (cue.i, cue.i + 1), subject) if subject is not None else None
    who = ("we", "one") if lemma_of(cue) in turns.CONSULTING else ("we", "you", "one")
    if not any(t.lower_ in who for t in doc[token.i : cue.i]):
        return None
    speaker = _named_behind(cue, stop)
    return _beside(doc, token.i, stop, cue, (token.i, cue.i + 1), speaker) if speaker is not None else None


def _judging_by(token: Token) -> Report | None:
    """Read "to judge by the figures of X", "judging from X", "going by X", "to quote X"."""
    if token.tag_ not in ("VB", "VBG"):
        return None
    infinitive = token.tag_ == "VB" and beside(token, -1).lower_ == "to"
    first = beside(token, -1) if infinitive else token
    quoting = infinitive and token.lemma_ == "quote"
    fits = token.lemma_ in ("judge", "go") and (infinitive or token.tag_ == "VBG")
    by = quoting or (fits and beside(token, 1).lower_ in ("by", "from"))
    if not by or not _opens(first):
        return None
    stop = _stop(token)
    cue = token if quoting else beside(token, 1)
    speaker = _named_behind(cue, stop)
    if speaker is None or (lemma_of(speaker) in sources.INFERRED_FROM and holder_of(speaker) is None):
        return None  # "to judge from the evidence": the author judges
    return _beside(token.doc, first.i, stop, token, (first.i, cue.i + 1), speaker)


def _named_behind(cue: Token, stop: int) -> Token | None:
    """Whom a turn trusts: the first noun behind it, or who gave the figures that it names."""
    noun = next((t for t in cue.doc[cue.i + 1 : stop] if t.dep_ in ("dobj", "pobj")), None)
    given = next((c for c in noun.rights if c.dep_ == "relcl"), None) if noun is not None else None
    giver = (
        next((c for c in given.lefts if c.dep_ == "nsubj" and c.pos_ != "PRON"), None) if given is not None else None
    )
    return giver if giver is not None and giver.i < stop else noun


def _as_put(token: Token) -> Report | None:
    """Read "as Roe puts it", "as the Chamber sees it", and "as the Office informs" where the verb passes for a noun."""
    if token.lower_ != "as" or not _opens(token):
        return None
    doc, stop = token.doc, _stop(token)
    plain = (t.i for t in doc[token.i + 3 : stop] if t.lower_ in words.PLAIN and t.nbor(-1).lemma_ == "make")
    end = next((t.i for t in doc[token.i + 2 : stop] if t.lower_ == "it"), next(plain, stop))
    if not token.i + 2 < end <= stop or stop - end > 4:
        return None
    verb = doc[end - 1]
    noun = end == stop and verb.tag_ in ("NNS", "NN") and lemma_of(verb) in turns.PARENTHETIC | {"inform"}
    if not noun and (end == stop or verb.lemma_ not in turns.PUTTING_IT | {"make"}):
        return None
    inside = [t for t in doc[token.i + 1 : verb.i] if t.pos_ in ("NOUN", "PROPN", "PRON") and t.head.i == verb.i]
    speaker = next((t for t in inside if t.dep_ in ("nsubj", "nsubjpass", "compound", "dep")), None)
    if speaker is None and verb.pos_ == "NOUN":  # "as the papers in the archive make plain": taken for a noun
        speaker = next((t for t in doc[token.i + 1 : verb.i] if t.dep_ == "nsubj"), None)
    return _beside(doc, token.i, stop, token, (token.i, end), speaker) if speaker is not None else None


def _heard(token: Token) -> Report | None:
    """Read "we hear from the Chamber that", "from the Chamber we learn that"."""
    if token.pos_ != "VERB" or lemma_of(token) not in turns.HEARING:
        return None
    hearer = next((c for c in token.lefts if c.dep_ == "nsubj"), None)
    links = ("in",) if token.lemma_ == "read" else ("from",)
    link = next((c for c in token.children if c.dep_ == "prep" and c.lower_ in links), None)
    teller = next((c for c in link.children if c.dep_ == "pobj"), None) if link is not None else None
    if hearer is None or hearer.lower_ not in sources.FIRST_PERSON or link is None:
        return None
    if teller is None or not can_speak(teller):
        return None
    clause = next((c for c in token.subtree if c.i > token.i and c.lower_ == "that" and c.dep_ == "mark"), None)
    if clause is None and beside(hearer, -1).text == ",":  # "The traffic, we learn from the port, has risen"
        stop = _stop(hearer)
        return _beside(token.doc, hearer.i, stop, link, (token.i, token.i + 1), teller) if stop > teller.i else None
    content = clause_span(clause.head, token) if clause is not None and clause.head.i > clause.i else None
    if content is None:
        return None
    return Report(
        cue=link,  # the hearer learns, it is the teller who says it
        group=(token.i, token.i + 1),
        source=noun_phrase(teller),
        speaker=teller,
        content=content,
    )


def _told_by(token: Token) -> Report | None:
    """Read "The road, we are told by the carriers, is safe"."""
    if token.tag_ != "VBN" or lemma_of(token) not in words.ADDRESSED or beside(token, 1).lower_ != "by":
        return None
    told = next((c for c in token.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    agent = next((c for c in beside(token, 1).children if c.dep_ == "pobj"), None)
    clause = any(c.dep_ in ("ccomp", "xcomp") and c.i > token.i for c in token.children)
    if told is None or agent is None or clause or told.lower_ not in sources.FIRST_PERSON or not _opens(told):
        return None
    return _beside(token.doc, told.i, _stop(told), token, verb_group(token), agent)


def _thus(token: Token) -> Report | None:
    """Read "“A gift to us all”: thus the Chamber", "… – so Roe in her yearbook"."""
    if token.lower_ not in ("thus", "so") or token.i < 3 or beside(token, -1).text not in (":", "–", "—", ","):
        return None
    doc, start, end = token.doc, token.i - 1, token.sent.end
    rest = [t for t in doc[token.i + 1 : end] if not t.is_punct]
    if any(t.pos_ in ("VERB", "AUX") for t in rest):
        return None
    speaker = next(
        (t for t in rest if t.pos_ in ("NOUN", "PROPN") and t.dep_ not in ("compound", "amod", "poss")), None
    )
    content = _before_thus(token)
    if speaker is None or content is None or not can_speak(speaker):
        return None
    return Report(
        cue=token,
        group=(token.i, token.i + 1),
        source=noun_phrase(speaker),
        speaker=speaker,
        content=content,
        form="quotation" if doc[start - 1].text in QUOTES else "clause",
    )


def _before_thus(token: Token) -> Range | None:
    """The quotation before "thus" or "so" and a mark, or, before a dash, the clause ("The road is safe – so the …")."""
    doc, start = token.doc, token.i - 1
    if doc[start - 1].text in QUOTES:
        opening = next((t.i for t in reversed(doc[: start - 1]) if t.text in QUOTES), None)
        return (opening, start) if opening is not None else None
    dash = doc[start].text in ("–", "—") and token.sent.start < start
    return trim(doc, token.sent.start, start) if dash and any(t.tag_ in FINITE_TAGS for t in token.sent) else None


def _struck(token: Token) -> Report | None:
    """Read "were struck by “the calm of it all”": what moved somebody, in words of their own."""
    if token.tag_ not in ("VBN", "JJ") or token.lower_ not in turns.MOVED_BY:
        return None
    doc, link = token.doc, beside(token, 1)
    subject = subject_of(token) or subject_of(token.head)
    if link.lower_ not in ("by", "with", "at") or subject is None or subject.i > token.i or not can_speak(subject):
        return None
    first = beside(link, 1)
    if first.text not in QUOTES or subject.lower_ in sources.FIRST_PERSON:
        return None
    close = next((t.i for t in doc[first.i + 2 : token.sent.end] if t.text in QUOTES and t.text not in "'’"), None)
    close = close or next((t.i for t in reversed(doc[first.i + 2 : token.sent.end]) if t.text in QUOTES), None)
    if close is None:
        return None
    return Report(
        cue=token,
        group=verb_group(token),
        source=noun_phrase(subject, exclude=[token]),
        speaker=subject,
        content=(first.i, close + 1),
        form="quotation",
    )


def _placed(token: Token) -> Report | None:
    """Read "moved up to twelfth place in the Harbour Index": what a named index finds."""
    if token.pos_ != "PROPN" or token.lower_ not in words.INDEXES | words.COMPARISONS or token.dep_ != "pobj":
        return None
    if token.head.lower_ not in ("in", "on", "of", "by", "from", "within"):
        return None
    link = token.head
    while link.dep_ in ("pobj", "prep") and link.head.pos_ in ("NOUN", "PROPN", "ADP"):
        link = link.head
    verb = link.head
    if link.dep_ != "prep" or lemma_of(verb) not in turns.STANDING or not any(c.dep_ == "nsubj" for c in verb.lefts):
        return None
    doc = token.doc
    content = around(doc, link.i, link.right_edge.i + 1) if link.i < verb.i else trim(doc, verb.left_edge.i, link.i)
    if content is None:
        return None
    return Report(cue=verb, group=verb_group(verb), source=noun_phrase(token), speaker=token, content=content)
