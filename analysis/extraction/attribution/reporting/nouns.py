"""Nouns that report: "her claim that", "a pledge to", "the union's demands include"."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.agents import behind_which, holder_of
from analysis.extraction.attribution.reporting.frame import with_to
from analysis.extraction.attribution.reporting.groups import verb_group
from analysis.extraction.attribution.reporting.report import Range, Report, lemma_of
from analysis.extraction.attribution.reporting.what import QUOTES, clause_span, trim, without_remark
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase, points_back, subject_of
from analysis.extraction.parse.grammar import beside


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
            and any(k.lower_ == "that" and _joins(k, c) for k in c.lefts)
        ),
        None,
    )
    if clause is not None and said_in(noun) is not None:
        return None, ""  # "said in her message that": the verb says it
    passive = _uttered(noun)
    if clause is None and passive is not None:  # "Fears had been expressed by employers that …"
        clause = next(
            (c for c in passive.rights if c.dep_ in ("ccomp", "advcl", "acl") and c.left_edge.lower_ == "that"), None
        )
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
    uttering = _uttering(noun)
    if who is not None and who.tag_ == "PRP$" and uttering is not None and points_back(who):
        owner = subject_of(uttering)
        who = None if owner is not None and can_speak(owner) else who  # "Roe voiced her belief that"
    if who is None:
        who = next((c for c in noun.children if c.dep_ == "compound" and c.pos_ == "PROPN" and c.i == noun.i - 1), None)
    if who is not None:
        return who
    links = (c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "by", "from", "among"))
    behind = (next((c for c in prep.children if c.dep_ == "pobj" and can_speak(c)), None) for prep in links)
    return next((one for one in behind if one is not None), None)


def _utterer_of(noun: Token) -> tuple[Token | None, Range]:
    """Who utters what a noun names ("issued a warning that", "was of the opinion that"), and the tokens of the cue."""
    group = (noun.i, noun.i + 1)
    passive = _uttered(noun)
    if passive is not None:
        held = [c for c in passive.children if c.dep_ == "agent" or (c.dep_ == "prep" and c.lower_ == "among")]
        who = next((c for link in held for c in link.rights if c.dep_ == "pobj" and can_speak(c)), None)
        group = (noun.i, passive.i + 1)
        if who is not None:
            return who, group
    uttering = _uttering(noun)
    who = subject_of(uttering) if uttering is not None else None
    if uttering is not None and who is not None and can_speak(who):
        near = uttering.i < noun.i and noun.i - uttering.i < 8
        return who, (verb_group(uttering)[0], noun.i + 1) if near else group
    above = noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and lemma_of(above) in ("be", "remain"):
        return subject_of(above), (above.i, noun.i + 1)
    return None, group


def _uttered(noun: Token) -> Token | None:
    """The passive verb by which a noun is uttered ("Fears had been expressed"), or None."""
    return noun.head if noun.dep_ == "nsubjpass" and lemma_of(noun.head) in words.UTTERING else None


def _joins(that: Token, clause: Token) -> bool:
    """Whether a "that" introduces what a noun says; the parser may take it for an object of the clause."""
    if that.dep_ == "mark" and that.tag_ == "IN":
        return True
    return that.dep_ == "dobj" and clause.dep_ == "acl" and any(c.dep_ in ("nsubj", "nsubjpass") for c in clause.lefts)


def _uttering(noun: Token) -> Token | None:
    """The verb by which somebody comes out with a claim or view ("voiced", "came to", "made no secret of"), or None."""
    above = noun
    while above.dep_ in ("pobj", "prep") and above.head.i < above.i:
        above = above.head
        if above.pos_ == "NOUN" and lemma_of(above) not in words.OPENLY:
            return None
    verb = above.head if above.dep_ == "dobj" else above
    opened = lemma_of(verb) in words.OPENING and noun.head.lower_ == "with"  # "closed with the promise that"
    uttered = opened or lemma_of(verb) in words.UTTERING
    return verb if verb.pos_ == "VERB" and verb.i < noun.i and uttered else None


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


_TOLD = words.DEMAND_NOUNS | turns.SUBMISSIONS | {"word"}
"""What is told by a clause or things behind a verb of being."""


def demand_reports(noun: Token) -> list[Report]:
    """Read "the union's demands include A, B and C", "its main criticism concerned D", "her wish is that E"."""
    verb = noun.head
    if noun.dep_ == "attr":
        return _verdict(noun)
    if lemma_of(noun) not in _TOLD or noun.dep_ != "nsubj" or verb.pos_ not in ("VERB", "AUX"):
        return []
    if lemma_of(verb) not in ("include", "be", "concern", "cover", "remain", "relate", "comprise", "regard"):
        return []
    doc = noun.doc
    clause = next((c for c in verb.children if c.dep_ in ("ccomp", "xcomp") and c.i > verb.i), None)
    bare = lemma_of(noun) in turns.VERDICTS and clause is not None and noun.left_edge.lower_ == "the"
    who = _owner(noun) or (noun if bare else None)  # "The verdict is that": whose, tells the text before
    if who is None:
        return []
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
            start -= doc[start - 1].text in QUOTES and doc[start - 1].i > verb.i
            end += end < len(doc) and doc[end].text in QUOTES and doc[start].text in QUOTES
            contents.append(trim(doc, start, end))
    return [
        Report(
            cue=noun,
            group=(noun.i, verb.i + 1),
            source=noun_phrase(who),
            speaker=who,
            content=one,
            form=form,
            asserted=lemma_of(noun) in turns.PUT_FORWARD
            and (form == "clause" or (one is not None and doc[one[0]].text in QUOTES)),
        )
        for one in contents
        if one
    ]


_OWNING = frozenset(("of", "by", "from", "at", "in", "within", "among", "inside"))
"""Before whoever holds a view ("the view at the ministry is that")."""


def _owner(noun: Token) -> Token | None:
    """Whose a view or a demand is."""
    who = next((c for c in noun.children if c.dep_ == "poss"), None)
    which = next((t for t in noun.subtree if t.tag_ in ("WDT", "WP$") and abs(t.i - noun.i) < 3), None)
    if which is not None:
        return behind_which(which)  # "a study by X, the finding of which was that"
    if who is None:
        for prep in (c for c in noun.children if c.dep_ == "prep" and c.lower_ in _OWNING):
            who = who or next((c for c in prep.children if c.dep_ == "pobj" and can_speak(c)), None)
    who = who or holder_of(noun)  # "the argument advanced by the pilots is that"
    return who if who is not None and can_speak(who) else None


def _verdict(noun: Token) -> list[Report]:
    """Read "“Well run” was the verdict of the observers", "it is the view of the Chamber that"."""
    be, who = noun.head, _owner(noun)
    subject = next((c for c in be.lefts if c.dep_ in ("nsubj", "csubj", "expl", "ccomp", "acomp")), None)
    if (
        lemma_of(noun) not in turns.PUT_FORWARD
        or who is None
        or subject is None
        or lemma_of(be) not in ("be", "remain")
    ):
        return []
    content: Range | None = None
    if subject.lower_ == "it":
        that = next((t for t in be.subtree if t.i > noun.i and t.lower_ == "that" and t.dep_ == "mark"), None)
        content = clause_span(that.head, noun) if that is not None and that.head.i > that.i else None
    elif noun.doc[noun.sent.start].text in QUOTES and noun.doc[be.i - 1].text in QUOTES:
        content = (noun.sent.start, be.i)
    if content is None:
        return []
    source = noun_phrase(who, exclude=[noun])
    form = "clause" if subject.lower_ == "it" else "quotation"
    return [Report(cue=noun, group=(be.i, noun.i + 1), source=source, speaker=who, content=content, form=form)]
