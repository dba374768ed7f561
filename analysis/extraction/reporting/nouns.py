"""Nouns that report: "her claim that", "a pledge to", "the union's demands include"."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction import attitude_words as attitudes
from analysis.extraction import speech_words as words
from analysis.extraction.grammar import beside
from analysis.extraction.reporting.frame import with_to
from analysis.extraction.reporting.groups import verb_group
from analysis.extraction.reporting.report import Range, Report, lemma_of
from analysis.extraction.reporting.what import clause_span, trim, without_remark
from analysis.extraction.reporting.who import can_speak, noun_phrase, subject_of


def noun_reports(noun: Token) -> list[Report]:
    """Nominal cues: "her claim that …", "the promise to …", "issued a warning that …"."""
    lemma = lemma_of(noun)
    if lemma not in words.NOMINAL or (lemma == "order" and noun.i and beside(noun, -1).lower_ == "in"):
        return []
    clause, form = _clause_of(noun, lemma)
    if clause is None:
        return []
    content = clause_span(clause, noun)
    who, group = _owner_of(noun), (noun.i, noun.i + 1)
    if who is None:
        who, group = _utterer_of(noun)
    exists = any(c.dep_ == "expl" for c in noun.head.children)  # "there is little doubt that"
    if content is None or (who is None and (exists or form == "infinitive")):
        return []
    source = noun_phrase(who, exclude=[noun]) if who is not None else None
    return [
        Report(cue=noun, group=group, source=source, speaker=who, content=content, form=form, asserted=form == "clause")
    ]


def _clause_of(noun: Token, lemma: str) -> tuple[Token | None, str]:
    """The clause or infinitive that a noun introduces, and its form."""
    clause = next(
        (
            c
            for c in noun.children
            if c.dep_ in ("acl", "ccomp", "relcl", "appos")
            and c.i > noun.i
            and any(k.lower_ == "that" and k.tag_ == "IN" and k.dep_ == "mark" for k in c.children)
        ),
        None,
    )
    if clause is not None and said_in(noun) is not None:
        return None, ""  # "said in her message that": the verb says it
    after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    if clause is None and after.lower_ == "that" and after.dep_ == "mark" and after.head.dep_ == "ccomp":
        clause = after.head if after.head.head.is_ancestor(noun) else None  # "comply with the demand that"
    if clause is not None or lemma not in words.NOMINAL_INFINITIVE:
        return clause, "clause"
    acts = (c for c in noun.children if c.dep_ in ("acl", "relcl", "xcomp") and c.i > noun.i and c.tag_ == "VB")
    return next((c for c in acts if with_to(c)), None), "infinitive"


def _owner_of(noun: Token) -> Token | None:
    """Whose a noun is: its possessor, a name before it ("the ministry demand that"), "of the union"."""
    who = next((c for c in noun.children if c.dep_ == "poss"), None)
    if who is None:
        who = next((c for c in noun.children if c.dep_ == "compound" and c.pos_ == "PROPN" and c.i == noun.i - 1), None)
    if who is not None:
        return who
    links = (c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "by", "from", "among"))
    behind = (next((c for c in prep.children if c.dep_ == "pobj" and can_speak(c)), None) for prep in links)
    return next((one for one in behind if one is not None), None)


def _utterer_of(noun: Token) -> tuple[Token | None, Range]:
    """Who utters what a noun names ("issued a warning that", "was of the opinion that"), and the tokens of the cue."""
    alone = (noun.i, noun.i + 1)
    if noun.dep_ in ("dobj", "pobj"):
        verb = noun.head if noun.dep_ == "dobj" else noun.head.head
        if verb.pos_ == "VERB" and lemma_of(verb) in words.UTTERING:
            who = subject_of(verb)
            if who is not None and can_speak(who):
                near = noun.dep_ == "dobj" and verb.i < noun.i and noun.i - verb.i < 6
                return who, (verb_group(verb)[0], noun.i + 1) if near else alone
    above = noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and lemma_of(above) in ("be", "remain"):
        return subject_of(above), (above.i, noun.i + 1)
    return None, alone


def said_in(noun: Token) -> Token | None:
    """The verb of speech whose clause the parser hung on the paper or speech it was said in, or None."""
    verb = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("in", "at", "during") or verb.i >= noun.i:
        return None
    return verb if verb.pos_ == "VERB" and lemma_of(verb) in words.SPEECH else None


def standpoint_reports(noun: Token) -> list[Report]:
    """Read "her criticism of the plan", "the union's stance on tolls": whoever owns the noun."""
    links = attitudes.STANDPOINT.get(lemma_of(noun))
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    if links is None or owner is None or not can_speak(owner):
        return []
    prep = next((c for c in noun.children if c.dep_ == "prep" and c.i > noun.i and c.lower_ in links), None)
    if prep is None or prep.i > noun.i + 3 or prep.right_edge.i == prep.i:
        return []
    return _towards(noun, prep, owner, noun.i)


def partisan_reports(noun: Token) -> list[Report]:
    """Read "was a strong supporter of the wall", "Roe, a longtime critic of the deal"."""
    if lemma_of(noun) not in attitudes.STANCE_PEOPLE or noun.dep_ not in ("attr", "appos"):
        return []
    prep = next((c for c in noun.children if c.dep_ == "prep" and c.i > noun.i and c.lower_ in ("of", "in")), None)
    who = noun.head if noun.dep_ == "appos" else subject_of(noun.head)
    if prep is None or who is None or not can_speak(who) or who.i > noun.i or prep.right_edge.i == prep.i:
        return []
    return _towards(noun, prep, who, noun.left_edge.i if noun.dep_ == "appos" else verb_group(noun.head)[0])


def _towards(noun: Token, prep: Token, who: Token, start: int) -> list[Report]:
    """An attitude with what its preposition leads to: ``start`` is the first token of its cue."""
    content = without_remark(noun.doc, (prep.i + 1, prep.right_edge.i + 1))
    if content is None:
        return []
    return [
        Report(
            cue=noun,
            group=(start, prep.i + 1),
            source=noun_phrase(who, exclude=[noun]),
            speaker=who,
            content=content,
            form="object",
            asserted=False,
        )
    ]


def demand_reports(noun: Token) -> list[Report]:
    """Read "the union's demands include A, B and C", "its main criticism concerned D", "her wish is that E"."""
    verb = noun.head
    if lemma_of(noun) not in words.DEMAND_NOUNS or noun.dep_ != "nsubj" or verb.pos_ not in ("VERB", "AUX"):
        return []
    if lemma_of(verb) not in ("include", "be", "concern", "cover", "remain", "relate", "comprise", "regard"):
        return []
    who = next((c for c in noun.children if c.dep_ == "poss"), None)
    if who is None:
        for prep in (c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "by", "from")):
            who = next((c for c in prep.children if c.dep_ == "pobj" and can_speak(c)), None) or who
    if who is None or not can_speak(who):
        return []
    doc = noun.doc
    clause = next((c for c in verb.children if c.dep_ in ("ccomp", "xcomp") and c.i > verb.i), None)
    things = [c for c in verb.children if c.dep_ in ("dobj", "attr") and c.i > verb.i]
    contents: list[Range | None] = []
    form = "object"
    if clause is not None:
        contents, form = [clause_span(clause, verb)], "clause"
    elif things:
        heads = [things[0], *things[0].conjuncts] if lemma_of(verb) in ("include", "comprise", "cover") else things[:1]
        heads.sort(key=lambda head: head.i)
        for head, after in zip(heads, [*heads[1:], None], strict=True):
            start = head.left_edge.i
            end = after.left_edge.i if after is not None else things[0].right_edge.i + 1
            while end > start + 1 and doc[end - 1].dep_ in ("cc", "punct"):
                end -= 1
            contents.append(trim(doc, start, end))
    return [
        Report(
            cue=noun,
            group=(noun.i, verb.i + 1),
            source=noun_phrase(who),
            speaker=who,
            content=one,
            form=form,
            asserted=False,
        )
        for one in contents
        if one
    ]
