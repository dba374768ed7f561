"""The verb group of a cue, and whether it leaves open what it reports."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.report import Range, lemma_of


def verb_group(verb: Token) -> Range:
    """The verb group: auxiliaries, negation, adverbs between them, particle and preposition that belong to the verb."""
    doc = verb.doc
    start = end = verb.i
    for child in verb.children:
        if child.dep_ in ("aux", "auxpass", "neg") and verb.i - 6 < child.i < verb.i:
            start = min(start, child.i)
        if child.dep_ == "prt" and child.i == verb.i + 1:
            end = child.i
    if end == verb.i and lemma_of(verb) != words.MENDED.get(verb.lemma_.lower(), verb.lemma_.lower()):
        end += 1  # the particle of a phrasal verb
    if any(doc[i].dep_ in ("nsubj", "nsubjpass") for i in range(start, verb.i)):
        start = verb.i
    before = verb.head
    setting_out = before.lemma_.lower() in words.SETTING_OUT | {"appear", "seem"} and before.i < start
    if setting_out and verb.dep_ in ("xcomp", "advcl") and verb.tag_ == "VB":
        # "went on to endorse", "has tried to portray"
        start = min([before.i, *(c.i for c in before.lefts if c.dep_ in ("aux", "neg") and c.i > before.i - 6)])
    return start, end + 1


def hypothetical(verb: Token, *, denied: bool = True) -> bool:
    """Whether the verb stands under a modal or a condition, or, where that counts too, is denied."""
    for child in verb.children:
        if child.dep_ == "neg" and denied:
            return True
        if child.dep_ == "aux" and child.lower_ in (
            "can",
            "could",
            "might",
            "may",
            "should",
            "must",
            "will",
            "would",
            "'ll",
        ):
            return True
        if child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether"):
            return True
    return False


def wished_for(verb: Token) -> bool:
    """Whether a verb's clause is in the subjunctive of what is asked for ("demanded that she go")."""
    clause = next((c for c in verb.rights if c.dep_ == "ccomp" and c.left_edge.lower_ == "that"), None)
    if clause is None or any(c.dep_ == "aux" for c in clause.lefts):
        return False
    owner = next((c for c in clause.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    single = owner is not None and (owner.lower_ in ("he", "she", "it") or owner.tag_ in ("NN", "NNP"))
    helper = next((c for c in clause.lefts if c.dep_ == "auxpass"), clause)
    return helper.tag_ == "VB" or helper.lower_ == "be" or (single and helper.tag_ == "VBP" and helper.lower_ != "have")
