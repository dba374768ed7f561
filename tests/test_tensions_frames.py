"""Frames: what a statement says, taken apart, on parses built by hand."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc

from analysis.comparison.tensions.read.frames import frame
from analysis.comparison.tensions.read.reading import read
from analysis.extraction.extract import Statement, extract
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.layout import Unit
from analysis.text.source import source_from_text


def statement(words, heads, deps, pos, tags, lemmas, head) -> Statement:
    doc = Doc(spacy.blank("en").vocab, words=words, heads=heads, deps=deps, pos=pos, tags=tags, lemmas=lemmas)
    unit = Unit(kind="paragraph", text=doc.text, origin=tuple(range(len(doc.text))))
    proposition = Proposition(start=0, end=len(doc.text), text=doc.text, tokens=doc[:], unit=unit, head=head)
    return Statement(
        proposition=proposition,
        role="claim",
        voice="author",
        voice_kind="author",
        kind="provision",
        topic="",
        endorsement=False,
        checkable=True,
        cue="",
    )


def every_judge():
    return statement(
        ["Every", "judge", "is", "named", "by", "Parliament", "unless", "absent"],
        [1, 3, 3, 3, 3, 4, 7, 3],
        ["det", "nsubjpass", "auxpass", "ROOT", "agent", "pobj", "mark", "advcl"],
        ["DET", "NOUN", "AUX", "VERB", "ADP", "PROPN", "SCONJ", "ADJ"],
        ["DT", "NN", "VBZ", "VBN", "IN", "NNP", "IN", "JJ"],
        ["every", "judge", "be", "name", "by", "Parliament", "unless", "absent"],
        3,
    )


def test_a_passive_names_whom_it_acts_upon():
    one = frame(every_judge(), 0, frozenset(), frozenset())
    assert (one.passive, one.acted_upon, one.predicate) == (True, "judge", "name")


def test_a_quantifier_knows_its_noun_and_an_exception_is_seen():
    one = frame(every_judge(), 0, frozenset(), frozenset())
    assert [(each.word, each.noun, each.place) for each in one.quantifiers] == [("every", "judge", "nsubjpass")]
    assert one.exceptions == ("unless",)
    assert one.tense == "present"


def test_the_trigger_is_not_its_own_object():
    one = frame(every_judge(), 0, frozenset(), frozenset())
    assert "judge" in one.keys
    assert "judge" not in one.without(0, 11)


def test_words_carried_in_are_told_apart_from_its_own():
    one = frame(every_judge(), 0, frozenset({"tax court"}), frozenset({"tax", "judge"}))
    assert one.carried == {"tax"}
    assert {"tax", "judge"} <= one.keys


def test_items_of_one_list_do_not_share_the_words_of_its_head():
    text = (
        "The Harbour Act guarantees every tenant:\n- two hours a day in the open air;\n"
        "- the right to confidential letters.\n"
    )
    frames = read(extract(source_from_text(text, "x.txt"))).frames
    assert len(frames) == 2
    assert all("guarantee" in one.carried for one in frames)
    assert all("hour" not in one.carried for one in frames)
