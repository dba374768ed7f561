"""The model's rules for words, each worked out once: the same answers as the model's own components give."""

from __future__ import annotations

import spacy
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc

from analysis.extraction.parse.model import NAMES, load
from analysis.extraction.parse.word_rules import NAME, RULER, WordRules

TEXTS = [
    "The board which runs the pier said that it has been repaired, and that those who did not pay must leave.",
    "There is a pier. Let's see it: I ain't gonna wait, y'all.  \n\n She'd have told you once, but nothin' was said.",
    "Those are taxes. That is why THE ships do what they do, and do have what they had had.",
    "It's the board's. What the clerk had, nobody got; he gets it because I let them see you.\t",
    "",
]


def told(doc: Doc) -> list[tuple[str, ...]]:
    return [(one.text, one.tag_, one.pos_, str(one.morph), one.dep_, one.lemma_) for one in doc]


def fresh() -> WordRules:
    rules = load().get_pipe(RULER)
    assert isinstance(rules, AttributeRuler)
    return WordRules(rules)


def test_words_get_what_the_models_own_rules_and_lemmatizer_say():
    name = next(name for name in NAMES if spacy.util.is_package(name))
    own = spacy.load(name, exclude=["ner"])
    lemmatizer = own.get_pipe("lemmatizer")
    assert isinstance(lemmatizer, Lemmatizer)
    lemmatizer.lookups.get_table("lemma_exc")["noun"]["taxes"] = ["tax"]
    assert [told(load()(text)) for text in TEXTS] == [told(own(text)) for text in TEXTS]


def test_answers_do_not_hang_on_what_was_read_before():
    before, after = fresh(), fresh()
    docs = [load()(text, disable=[NAME, "lemmatizer"]) for text in TEXTS]
    forward = [told(before(doc.copy())) for doc in docs]
    assert [told(after(doc.copy())) for doc in reversed(docs)] == forward[::-1]


def test_what_is_kept_does_not_grow_with_the_words_read():
    rules = fresh()
    for nth in range(100):
        rules(
            Doc(load().vocab, words=[f"pier{nth}", "stands"], tags=["NN", "VBZ"], deps=["nsubj", "ROOT"], heads=[1, 1])
        )
    assert len(rules._ruled) == 2


def test_rules_about_two_words_are_left_to_the_model():
    doc = load()("There is a pier.")
    assert doc[1].pos_ == "VERB"
    assert load()("A pier is there.")[2].pos_ == "AUX"
