"""Reporting verbs: "said that", "vowed to", "called it a sham"."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.apparent import inferred
from analysis.extraction.attribution.reporting.clausal import foreseen, held_to_be, says_that
from analysis.extraction.attribution.reporting.complements import complement
from analysis.extraction.attribution.reporting.groups import hypothetical, verb_group, wished_for
from analysis.extraction.attribution.reporting.passives import passive_reports
from analysis.extraction.attribution.reporting.report import Range, Report, lemma_of
from analysis.extraction.attribution.reporting.tallies import tally
from analysis.extraction.attribution.reporting.what import QUOTES, closing, extracted_clause, parenthetical, trim
from analysis.extraction.attribution.reporting.who import (
    can_speak,
    names_study,
    noun_phrase,
    required,
    speaker_of,
    subject_of,
)
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.disowned import is_disowned
from analysis.extraction.parse.grammar import SUBJECTS, beside, is_accountable

_ESTIMATING = ("estimate", "project", "put", "divide", "give", "list", "hold", "see")
"""Verbs that report only where somebody who can speak is their subject."""

_SHOWING = ("show", "prove", "demonstrate", "mean")
"""What papers and studies do and persons do with their acts."""

_COMING_TO_KNOW = ("learn", "overhear", "notice")
"""What a person does whom somebody else has told, or who has seen it: the author puts it forward."""

_LEAVING_OPEN = ("deny", "dispute", "refute", "rebut", "doubt", "wonder", "ask", "question", "hope", "wish", "want")
"""Verbs that do not put forward what they report."""

_DENYING = ("deny", "dispute", "doubt", "question")
"""Those of them that put it forward where they are denied: "does not deny that"."""

_KNOWN = (
    words.SPEECH
    | words.THOUGHT
    | words.EVIDENCE
    | words.COMMISSIVE
    | words.DIRECTIVE
    | words.JUDGING
    | words.BLAMING
    | words.EXPRESSING
    | words.DIRECTIVE_PREP.keys()
    | words.MEASURING
    | words.GROUNDS.keys()
    | words.PASSIVE
    | attitudes.OBJECT
    | attitudes.HANDING
    | attitudes.PREPOSITION.keys()
    | {"go", "put", "like", "return", "answer"}
)
"""Verbs that may report, whatever stands around them."""


_TURNING = attitudes.TURN_VERBS | attitudes.OTHER_TURNS


def verb_reports(verb: Token) -> list[Report]:
    """Read a reporting verb: who, what, and how firmly."""
    lemma = lemma_of(verb)
    counted = tally(verb, lemma)
    if counted is not None:
        return [counted]
    known = lemma in _KNOWN or verb.lemma_.lower() in _TURNING or says_that(verb)
    opening = not known and _behind_quotation(verb) and (lemma in words.OPENING | turns.PARENTHETIC or _reads(verb))
    if not (known or opening) or verb.dep_ in ("aux", "auxpass", "amod", "compound"):
        return []
    if _is_passive(verb) or _headline_passive(verb, lemma):
        return passive_reports(verb, lemma)
    if _asked_aside(verb) or is_accountable(verb) or _is_told_by_noun(verb):
        return []
    if lemma == "assure" and not _assures_somebody(verb):
        return []
    group = verb_group(verb)
    subject = _subject(verb, lemma)
    content, form, extent = _content(verb, lemma, subject, opening=opening)
    if lemma in ("convince", "persuade") and form == "clause":
        # who is convinced believes it
        subject = next((c for c in verb.children if c.dep_ in ("dobj", "dative") and c.i > verb.i), subject)
    if (
        subject is None
        or not form
        or _free_relative(verb, content)
        or _only_looks_so(verb, lemma, subject, content, form)
    ):
        return []
    source = _source(verb, subject, content, form)
    if content and group[1] > content[0] >= group[0]:
        group = (group[0], max(group[0] + 1, content[0]))
    if extent is not None and extent > group[1]:
        group = (group[0], extent)
    if form == "infinitive" and content is not None and (foreseen(verb, lemma) or held_to_be(verb, lemma)):
        form = "predicate" if lemma in words.ATTITUDE else "clause"  # "considers it to be a breach": a verdict
    asserted = _asserted(verb, lemma, content, form)
    return [
        Report(cue=verb, group=group, source=source, speaker=subject, content=content, form=form, asserted=asserted)
    ]


def _assures_somebody(verb: Token) -> bool:
    """Whether somebody is assured ("assured us that"); "helps to assure that" makes sure."""
    return any(c.dep_ in ("dobj", "dative") and (c.pos_ == "PRON" or can_speak(c)) for c in verb.rights)


def _is_told_by_noun(verb: Token) -> bool:
    """Whether an infinitive beside a noun is the noun's content ("the wish to say"), and no occasion to say it."""
    occasion = lemma_of(verb.head) in turns.OCCASIONS and verb.head.dep_ == "dobj"
    return _is_infinitive_of_noun(verb) and not occasion


def _is_infinitive_of_noun(verb: Token) -> bool:
    return verb.dep_ == "acl" and verb.tag_ == "VB"


def _subject(verb: Token, lemma: str) -> Token | None:
    """Who reports by a verb."""
    if lemma == "know" and verb.head.lemma_ == "let":
        return subject_of(verb.head)  # "let the visitors know that"
    if _is_infinitive_of_noun(verb):
        return subject_of(verb.head.head)  # "took the opportunity to announce that"
    return speaker_of(verb, lemma)


def _asserted(verb: Token, lemma: str, content: Range | None, form: str) -> bool:
    """Whether what is reported is put forward as true."""
    if is_disowned(verb) or _tells_which(verb, content):
        return False  # "falsely claims that"
    granted = lemma in _DENYING and form == "clause" and any(c.dep_ == "neg" for c in verb.lefts)
    if not granted and (lemma in (*_LEAVING_OPEN, *_COMING_TO_KNOW) or hypothetical(verb)):
        return False
    if form == "object":
        return content is not None and _vouched(verb, lemma, content)
    if form == "clause" and lemma in turns.WISHING and wished_for(verb):
        return False
    first = (
        next((t for t in verb.doc[slice(*content)] if t.pos_ != "ADV" or t.tag_ == "WRB"), None) if content else None
    )
    if form == "clause" and first is not None and first.tag_ in ("WP", "WRB", "WDT"):
        # "tells us what it misses", "sees only what we show" name a topic, "remarked how much better it was" exclaims
        return (lemma in turns.EXCLAIMING and _exclaims(first)) or (lemma in turns.NARRATING and first.lower_ == "how")
    return form in ("clause", "predicate", "quotation")


def _tells_which(verb: Token, content: Range | None) -> bool:
    """Whether a relative clause only tells which thing is meant ("All that the Observer printed is untrue")."""
    if verb.dep_ != "relcl" or content is None or not any(child.tag_ in ("WDT", "WP") for child in verb.lefts):
        return False
    above = verb.head.head
    return verb.head.dep_ in SUBJECTS and content[0] == verb.i + 1 and above.i in range(*content)


def _is_passive(verb: Token) -> bool:
    """Whether a verb is a passive by its helping verb, or a participle that the parser took for no main verb."""
    helped = any(child.dep_ == "auxpass" for child in verb.children)
    if helped or any(child.dep_ in ("nsubjpass", "csubjpass") for child in verb.children):
        # "A clerk who asked not to be named conceded that": the passive beside it misleads the tagger
        return helped or not any(c.dep_ == "ccomp" and c.left_edge.lower_ == "that" for c in verb.rights)
    reduced = verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl", "advcl")
    return reduced and not any(c.dep_ in ("aux", "nsubj") for c in verb.children) and not _main_mistaken(verb)


def _content(verb: Token, lemma: str, subject: Token | None, *, opening: bool) -> tuple[Range | None, str, int | None]:
    """What a verb introduces by its grammar, its place or a quotation: (tokens, form, where a widened cue ends).

    Args:
        verb: the verb.
        lemma: its lemma.
        subject: who reports.
        opening: it stands behind a quotation, and only there it reports.
    """
    content, form, extent = complement(verb, lemma)
    if content is None and (
        lemma in words.SPEECH | words.EVIDENCE
        or lemma in ("put", "think", "believe", "find", "hold", "feel", "fear")
        or (lemma == "go" and beside(verb, 1).lower_ in turns.WITH_VERB["go"])
    ):
        around = parenthetical(verb) or closing(verb)
        if around:
            content, form = around, "clause"
        elif lemma in words.SPEECH and subject is not None:
            form = "quotation"
    if opening and subject is not None:
        content, form = None, "quotation"
    group = verb_group(verb)
    if content is not None and group[0] <= content[0] < group[1]:
        content = trim(verb.doc, group[1], content[1])
    extracted = extracted_clause(verb) if lemma in words.SPEECH | words.THOUGHT else None
    return (content, form, extent) if extracted is None else (extracted, "clause", extent)


def _only_looks_so(verb: Token, lemma: str, subject: Token, content: Range | None, form: str) -> bool:
    """Whether nobody says it: who is made to say it, what is to be done yet, what a subject that cannot speak does."""
    if required(verb) or _unsaid(verb) or subject.lower_ == "you":
        return True
    if form == "object" and hypothetical(verb, denied=False):
        return True
    if _is_of_own(verb, lemma, content):
        return True
    if form in ("object", "predicate") and _act_to_come(verb):
        return True
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if form == "infinitive" and helpers & {"can", "could", "may", "might"}:
        return True
    asks = content is not None and verb.doc[content[0]].tag_ in ("WRB", "WP", "WDT")
    if asks and lemma in ("decide", "determine", "plan", "choose"):
        return True
    speaks = can_speak(subject)
    if (lemma in words.DOCUMENT_ONLY or lemma in _ESTIMATING) and not speaks:
        return True
    if lemma in words.DOCUMENT_ONLY and (inferred(verb) or _acts_out(lemma, subject)):
        return True
    expert = any(child.pos_ == "NOUN" and child.text.islower() for child in subject.lefts)  # "the jurist Roe has shown"
    if lemma in _SHOWING and subject.pos_ in ("PRON", "PROPN") and not (names_study(subject) or expert):
        return True
    planned = lemma in words.PLANNED and lemma_of(subject) in sources.PLANS
    return not speaks and ((form == "object" and not planned) or form == "infinitive")


def _is_of_own(verb: Token, lemma: str, content: Range | None) -> bool:
    """Whether something is written about, or one's own past traced, and what stands before it said by nobody.

    "It is easy to stand - they write about who they are", "a community which traces its roots to the coast".
    """
    about = any(child.dep_ == "prep" and child.lower_ == "about" for child in verb.rights)
    if lemma == "write" and about and content is not None and content[1] <= verb.i:
        return True
    things = (child for child in verb.rights if child.dep_ == "dobj") if lemma == "trace" else ()
    return any(token.tag_ == "PRP$" and token.head.lemma_ in words.PAST for thing in things for token in thing.subtree)


def _source(verb: Token, subject: Token, content: Range | None, form: str) -> Range:
    """The words of the subject, up to what it reports."""
    doc = verb.doc
    start, stop = noun_phrase(subject, exclude=[verb])
    if start > verb.i:
        if stop < len(doc) and doc[stop].text in ")]":
            stop += 1
        while stop < len(doc) and doc[stop].pos_ == "PROPN" and doc[stop].sent == verb.sent:
            stop += 1
    if content and start < content[1] and content[0] < stop:
        interrupted = content[0] <= start and stop <= content[1] and form == "clause"
        if not interrupted and start < content[0]:
            stop = min(stop, content[0])
    return start, stop


def records_show(token: Token) -> list[Report]:
    """Read "…, court records show." where the tagger takes the verb for a noun."""
    doc, sentence = token.doc, token.sent
    start = token.i - 1
    while start > sentence.start and doc[start - 1].text != ",":
        start -= 1
    before = next((t for t in doc[start : token.i] if lemma_of(t) in sources.STUDIES), token)
    if before.i == token.i or token.i + 2 < sentence.end:
        return []
    content = trim(doc, sentence.start, start - 1) if start > sentence.start + 3 else None
    if content is None or before.i - start > 5 or token.i - before.i > 7:
        return []
    return [Report(cue=token, group=(token.i, token.i + 1), source=(start, token.i), speaker=before, content=content)]


def _behind_quotation(verb: Token) -> bool:
    """Whether a verb and its subject stand right behind a quotation ("“…,” she began")."""
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    first = subject.left_edge if subject is not None else verb
    return first.i > 0 and beside(first, -1).text in QUOTES


def _reads(verb: Token) -> bool:
    """Whether a paper is what reads so ("“…,” the letter reads", "ran the message")."""
    paper = next((c for c in verb.children if c.dep_ in ("nsubj", "dobj")), None)
    return lemma_of(verb) in turns.READING and paper is not None and lemma_of(paper) in sources.DOCUMENTS


def _acts_out(lemma: str, subject: Token) -> bool:
    """Read "an official shows that he has nothing to hide": what anybody is to prove, no finding."""
    anybody = lemma_of(subject) in sources.PEOPLE - sources.EXPERTS and subject.pos_ == "NOUN"
    return lemma in ("show", "demonstrate", "prove", "establish") and anybody


def _main_mistaken(verb: Token) -> bool:
    """Read "One lawmaker called him a prince": the parser takes the only verb for a participle of its subject."""
    shares = lemma_of(verb.head) in sources.SHARES and verb.head.i == verb.i - 1
    alone = verb.head.dep_ == "ROOT" and verb.head.pos_ in ("NOUN", "PROPN") and verb.dep_ == "acl"
    return (shares or alone) and any(c.dep_ in ("dobj", "oprd", "ccomp") and c.i > verb.i for c in verb.children)


def _headline_passive(verb: Token, lemma: str) -> bool:
    """Read "Agency accused of hiding losses": a headline drops the helping verb."""
    return lemma in ("accuse", "suspect") and verb.tag_ in ("VBN", "VBD") and beside(verb, 1).lower_ == "of"


def _exclaims(how: Token) -> bool:
    """Whether "how" goes with a quality ("how much better it was")."""
    return how.lower_ == "how" and beside(how, 1).pos_ in ("ADJ", "ADV")


def _vouched(verb: Token, lemma: str, content: Range) -> bool:
    """Whether a bare object is told as a fact ("points to a fall in prices") or praised in somebody's own words."""
    words_in = verb.doc[content[0] : content[1]]
    if any(token.text in QUOTES and token.text not in "'’" for token in words_in):
        return lemma in turns.VOUCHING | turns.PRAISING
    of = lemma == "tell" and verb.doc[content[0] - 1].lower_ == "of"  # "tells of schools without a roof"
    return of or lemma in turns.VOUCHING


def _act_to_come(verb: Token) -> bool:
    """Whether a verb with a bare object names a purpose, not what was said ("voted to reject the motion")."""
    if beside(verb, -2).lower_ == "as":
        return False  # "went so far as to call it a sham"
    gracious = verb.head.lemma_ in words.MOVED | words.SETTING_OUT or (
        verb.head.dep_ == "acomp" and beside(verb.head, 1).lower_ == "enough"
    )
    return verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl", "acl", "ccomp") and not gracious


def _free_relative(verb: Token, content: Range | None) -> bool:
    """Whether "what she said" stands for what is said: a topic, no report."""
    what = next((c for c in verb.children if c.tag_ == "WP" and c.dep_ == "dobj" and c.lower_ == "what"), None)
    return what is not None and (content is None or what.i < verb.i)


def _asked_aside(verb: Token) -> bool:
    """Read "Roe, asked whether she would run, replied": the parser takes the participle for the main verb."""
    doc, end = verb.doc, verb.sent.end
    if verb.lower_ != "asked" or verb.i == 0 or doc[verb.i - 1].text != ",":
        return False
    return any(
        doc[i - 1].text == "," and doc[i].tag_ == "VBD" and lemma_of(doc[i]) in words.SPEECH
        for i in range(verb.i + 2, end)
    )


def _unsaid(verb: Token) -> bool:
    """Whether the verb names what somebody declined or was asked to do ("declined to say which")."""
    asked = verb.head.lower_ == "asked" and verb.head.dep_ in ("advcl", "acl")
    denied = any(child.dep_ == "neg" for child in verb.head.lefts)  # "did not hesitate to say"
    shunned = lemma_of(verb.head) in ("decline", "refuse", "fail", "hesitate") and not denied
    return verb.dep_ == "xcomp" and (asked or shunned)
