"""Reports in a phrase: "according to X", "in the view of X", "by her own account"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.agents import holder_of
from analysis.extraction.attribution.reporting.report import Report, lemma_of
from analysis.extraction.attribution.reporting.what import around, before_subject, comma_stop, past_relative, trim
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import FINITE_TAGS, beside
from analysis.text.words import MONTHS, word_set


def according(token: Token) -> list[Report]:
    """Read "According to X, …"."""
    doc = token.doc
    if token.i + 1 >= len(doc) or doc[token.i + 1].lower_ != "to":
        return []
    who = next((c for c in doc[token.i + 1].children if c.dep_ == "pobj"), None)
    if who is None and token.i + 2 < len(doc):
        who = doc[token.i + 2]
    if who is None or _manner(token, who):
        return []
    if who.tag_ == "WP":
        return _according_to_what(token, who)
    if who.tag_ == "WDT":
        return _according_to_which(token, who)
    source, group = noun_phrase(who), (token.i, token.i + 2)
    source = (max(source[0], token.i + 2), comma_stop(doc, who, source))
    if token.i > token.sent.start + 1 and token.nbor(-1).text == ":":
        comma = next((t.i for t in doc[who.i + 1 : who.i + 3] if t.text == ","), source[1])
        source = (source[0], min(source[1], comma))
        told = trim(doc, comma, token.sent.end)  # "The roads are safe: according to Roe, nobody fell"
        return [Report(cue=token, group=group, source=source, speaker=who, content=told)]
    reach = (source[0], max(source[1], who.right_edge.i + 1))
    stop = comma_stop(doc, who, reach) if reach[1] > source[1] else source[1]
    host = around(doc, token.i, past_relative(doc, stop, token.sent.end))  # "According to Roe, who built it, …"
    if host is None or source[0] >= source[1]:
        return []
    return [Report(cue=token, group=group, source=source, speaker=who, content=host)]


def _according_to_what(token: Token, what: Token) -> list[Report]:
    """Read "according to what the carriers tell us, the road is safe"."""
    doc = token.doc
    stop = next((t.i for t in doc[what.i : token.sent.end] if t.text in (",", ";", ".")), token.sent.end)
    who = next((t for t in doc[what.i + 1 : stop] if t.dep_ == "nsubj" and can_speak(t)), None)
    content = around(doc, token.i, stop)
    if who is None or content is None:
        return []
    source, group = noun_phrase(who, exclude=[who.head]), (token.i, token.i + 2)
    return [Report(cue=token, group=group, source=source, speaker=who, content=content)]


def _according_to_which(token: Token, which: Token) -> list[Report]:
    """Read "read from a letter of the Chamber, according to which the road is safe"."""
    doc = token.doc
    comma = token.i - 1 if token.i > token.sent.start and beside(token, -1).text == "," else token.i
    last = next((t for t in reversed(doc[token.sent.start : comma]) if t.pos_ in ("NOUN", "PROPN")), None)
    above = (last, *last.ancestors) if last is not None else ()
    paper = next((t for t in above if lemma_of(t) in sources.DOCUMENTS), None)
    content = trim(doc, which.i + 1, token.sent.end)
    if paper is None or content is None or not any(t.tag_ in FINITE_TAGS for t in doc[slice(*content)]):
        return []
    source, group = noun_phrase(paper, exclude=[paper.head]), (token.i, token.i + 2)
    source = (source[0], min(source[1], comma))
    return [Report(cue=token, group=group, source=source, speaker=paper, content=content)]


def _manner(according: Token, source: Token) -> bool:
    """Read "pays according to the hours used", "is filled according to the result": by which rule a thing is done."""
    if according.i == according.sent.start or according.nbor(-1).is_punct:
        return False
    if source.tag_ == "WP":
        return True  # "pays according to what he owns"
    result = source.lemma_ in words.MEASURES and not any(child.lower_ == "by" for child in source.rights)
    return result or not (can_speak(source) or source.pos_ == "PROPN")


def opinions(doc: Doc) -> Iterator[Report]:
    """Find "in X's view", "in the words of X", "by her own account"; the clause around them is content."""
    for token in doc:
        report = _seen_by(token) or _in_whose(token) or _held_in(token)
        if report is not None:
            yield report


def _held_in(token: Token) -> Report | None:
    """Read "in the reasoning of the Court, …", "by her own account": a view or wording with its holder."""
    if token.lower_ not in ("in", "by", "to", "on") or token.i + 1 >= len(token.doc):
        return None
    doc = token.doc
    noun = next((c for c in token.children if c.dep_ == "pobj"), None)
    if noun is None or not _is_view(token, noun) or _is_all_said(token):
        return None
    survey = lemma_of(noun) in words.SURVEY_NOUNS
    said = [c for c in noun.children if c.dep_ in ("acl", "ccomp", "relcl") and c.i > noun.i]
    who = _user(said[0]) if said else None
    made = bool(said) and (said[0].tag_ == "VBN" or said[0].lemma_ in words.CONDUCTING)
    if said and who is None and not (made and (survey or holder_of(noun) is not None)):
        return None  # "in his belief that …" says itself what he believes
    if survey and who is None and not _finds_for_itself(token):
        who = _surveyor(noun)
    elif not survey:
        who = who or _holder(token, noun)
    if who is None or not (can_speak(who) or who.tag_ == "PRP$"):
        return None
    source = noun_phrase(who)
    end = max(noun.right_edge.i + 1, source[1])
    stop = before_subject(doc, noun, comma_stop(doc, noun, (noun.i, end)))
    source = (source[0], min(source[1], stop)) if source[0] < stop else source
    host = around(doc, token.i, stop)
    if host is None:
        return None
    return Report(cue=noun, group=(token.i, noun.i + 1), source=source, speaker=who, content=host)


def _is_all_said(link: Token) -> bool:
    """Whether a phrase is what a sentence says of its subject ("The proof is in the assessment of the monitors")."""
    being = link.head
    if being.lemma_ != "be" or being.i != link.i - 1:
        return False
    return not any(child.dep_ in ("acomp", "attr", "oprd") for child in being.rights)


def _is_view(link: Token, noun: Token) -> bool:
    """Whether a preposition and a noun make a phrase by which a clause is handed to whoever holds a view."""
    lemma = lemma_of(noun)
    if lemma in words.REASONED or link.lower_ == "on":
        before = link.doc[link.i - 1] if link.i else link
        set_off = link.is_sent_start or before.is_punct
        return set_off and lemma in (words.REASONED if link.lower_ != "on" else _ON)
    if lemma not in words.OPINION_NOUNS | words.SURVEY_NOUNS:
        return False
    if link.lower_ == "to" and lemma not in _TO:
        return False  # "access to her account"
    own = any(child.tag_ == "PRP$" for child in noun.lefts) or link.is_sent_start
    if link.lower_ == "to" and not own and not link.nbor(-1).is_punct:
        return False  # "leaves it to the judgment of officials"
    if noun.lower_ == "accounts" or (link.lower_ == "by" and noun.n_lefts == 0 and noun.lower_ == "judgment"):
        return False  # "declares them in its accounts", "dissolved by judgment of a court"
    if any(child.dep_ == "nummod" for child in noun.lefts):
        return False  # "cited in 64 judgments of the court"
    if lemma_of(link.head) in ("stand", "abide", "stick", "judge") or _holds_itself(link.head):
        return False  # "stood by his account", "by its judgment it was held that"
    return link.lower_ == "by" or lemma not in ("language", "experience", "conviction")


def _holds_itself(verb: Token) -> bool:
    """Whether the clause beside a phrase says itself that something was held or stated."""
    impersonal = any(c.dep_ == "nsubjpass" and c.lower_ == "it" for c in verb.lefts)
    return impersonal and lemma_of(verb) in words.SPEECH | words.THOUGHT


def _holder(link: Token, noun: Token) -> Token | None:
    """Whose a view is: its possessor, "of X", or whoever drew it up ("in an opinion prepared by X")."""
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    if owner is not None:
        return owner
    of = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    if of is not None and lemma_of(noun) not in ("language", "experience", "mind"):
        return next((c for c in of.children if c.dep_ == "pobj"), None)
    return holder_of(noun) if link.lower_ == "in" else None


def _user(clause: Token) -> Token | None:
    """Whoever used a phrase ("in the phrase which she used, …")."""
    if clause.dep_ != "relcl" or clause.lemma_ not in _USED:
        return None
    return next((c for c in clause.lefts if c.dep_ == "nsubj" and can_speak(c)), None)


def _seen_by(token: Token) -> Report | None:
    """Read "For Jane Roe, the historian of the port, the vote decided more": the view of whoever watches or judges."""
    if token.lower_ != "for" or not token.is_sent_start:
        return None
    doc = token.doc
    who = next((c for c in token.children if c.dep_ == "pobj"), None)
    stop = next((t.i for t in doc[token.i : token.sent.end] if t.text == ","), None)
    if who is None or stop is None or who.i != stop - 1:
        return None
    beside = doc[stop + 1 : stop + 4]
    set_beside = next((t for t in beside if lemma_of(t) in _WATCHING and t.tag_ in ("NN", "NNS")), None)
    if lemma_of(who) not in _WATCHING and (who.pos_ != "PROPN" or set_beside is None):
        return None
    if set_beside is not None:
        stop = next((t.i for t in doc[stop + 1 : token.sent.end] if t.text == ","), stop)
    content = trim(doc, stop + 1, token.sent.end)
    verb = next((t for t in doc[slice(*content)] if t.tag_ in _TOLD), None) if content is not None else None
    if content is None or verb is None:
        return None
    source = noun_phrase(who)
    source = (max(source[0], token.i + 1), who.i + 1)
    return Report(cue=token, group=(token.i, token.i + 1), source=source, speaker=who, content=content)


def _in_whose(token: Token) -> Report | None:
    """Read "…, in whose experience people come late": the view of whom the relative clause is hung on."""
    if token.tag_ != "WP$" or token.i < 2 or token.nbor(-1).lower_ not in ("in", "by", "to"):
        return None
    noun, doc = token.head, token.doc
    clause = next((t for t in noun.ancestors if t.dep_ == "relcl"), None)
    who = clause.head if clause is not None else None
    if lemma_of(noun) not in words.OPINION_NOUNS or clause is None or who is None or not can_speak(who):
        return None
    content = trim(doc, noun.i + 1, clause.right_edge.i + 1)
    if content is None or clause.i < noun.i or who.i > token.i:
        return None
    source, group = noun_phrase(who), (token.i - 1, noun.i + 1)
    return Report(cue=noun, group=group, source=source, speaker=who, content=content)


_TOLD = ("VBD", "VBZ", "VBP")

_WATCHING = sources.EXPERTS | word_set(
    "critic commentator chronicler biographer supporter opponent sceptic skeptic optimist pessimist admirer detractor"
    " sociologist jurist ecologist journalist columnist"
)
"""Who looks on and judges, for whom a thing is what they take it for, not what it brings them."""

_TO = word_set("mind eye judgment judgement belief knowledge")
"""What stands behind "to" beside a clause ("to her mind", "to its knowledge")."""

_ON = word_set("reading account version view interpretation understanding submission case showing telling")
"""What stands behind "on" beside a clause ("on the Chamber's reading, the levy is void")."""

_USED = word_set("use choose employ coin prefer")
"""What somebody does with a phrase of theirs."""


def _surveyor(noun: Token) -> Token | None:
    """Who made a survey or a count: a named body behind "by", "of" or "from", or its possessor."""
    links = [child for child in noun.rights if child.lower_ in ("by", "of", "from", "conducted", "carried", "made")]
    done = [one for one in noun.subtree if one.dep_ == "acl" and one.lemma_ in words.CONDUCTING and one.i > noun.i]
    links += [child for link in (*links, *done) for child in link.children if child.dep_ == "agent"]
    behind = [child for link in links for child in link.children if child.dep_ == "pobj"]
    clauses = (child for child in noun.rights if child.dep_ == "relcl" and child.lemma_ in words.CONDUCTING)
    for clause in clauses:  # "a survey which the firm carried out for us"
        doer = next((c for c in clause.lefts if c.dep_ == "nsubj" and can_speak(c)), None)
        if doer is not None and doer.pos_ in ("NOUN", "PROPN"):
            return doer
    behind += [child for one in behind for child in one.rights if child.dep_ == "appos"]  # "by the polling firm Roe"
    owners = [child for child in noun.lefts if child.dep_ == "poss"]
    named = (one for one in (*behind, *owners) if one.pos_ == "PROPN" and one.lower_ not in MONTHS)
    bodies = (one for one in (*behind, *owners) if one.lemma_ in sources.BODIES or one.tag_ == "PRP$")
    return next(named, next(bodies, None))


def _finds_for_itself(link: Token) -> bool:
    """Whether somebody else finds: "In a study commissioned by the Ministry, the Fund found that"."""
    verb = link.head
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    tells = any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.rights)
    return tells and subject is not None and subject.pos_ in ("NOUN", "PROPN") and can_speak(subject)


def hearsay(adverb: Token) -> list[Report]:
    """Read "reportedly", "allegedly": the clause or phrase they stand in, from a source left unnamed."""
    doc, head = adverb.doc, adverb.head
    if head.i == adverb.i:
        return []
    if head.pos_ in ("VERB", "AUX") and head.dep_ in ("acl", "advcl", "xcomp", "pcomp", "relcl"):
        content = trim(doc, min(adverb.i + 1, head.left_edge.i), head.right_edge.i + 1)
    elif head.pos_ in ("VERB", "AUX"):
        later = [c.left_edge.i for c in head.children if c.i > head.i and c.dep_ in ("conj", "advcl", "cc")]
        content = trim(doc, head.left_edge.i, min([head.right_edge.i + 1, *later]))
        if content and doc[content[0]].dep_ in ("cc", "mark"):
            content = trim(doc, content[0] + 1, content[1])
    else:
        content = trim(doc, adverb.i + 1, head.right_edge.i + 1)
    if content is None:
        return []
    return [
        Report(cue=adverb, group=(adverb.i, adverb.i + 1), source=None, speaker=None, content=content, asserted=False)
    ]
