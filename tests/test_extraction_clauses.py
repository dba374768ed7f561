"""Clauses: where one assertion ends and the next begins, on parses built by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from analysis.extraction.parse.grammar import is_quantity
from analysis.extraction.sentences.clauses import pieces, trim
from tests.texts import VOCAB, extracted, parsed_by_hand


def cut(parse: Doc) -> list[tuple[str, str]]:
    return [(one.form, parse[one.start : one.end].text) for one in pieces(parse, 0, len(parse))]


RUN_AND_TAKES = """
The DET DT det 1
Service PROPN NNP nsubjpass 3
is AUX VBZ auxpass 3 be
run VERB VBN ROOT 3
by ADP IN agent 3
a DET DT det 6
board NOUN NN pobj 4
and CCONJ CC cc 3
takes VERB VBZ conj 3 take
no DET DT det 10
instructions NOUN NNS dobj 8 instruction
from ADP IN prep 8
ministers NOUN NNS pobj 11 minister
. PUNCT . punct 3
"""


def test_coordinated_predicates_with_assertions_of_their_own_are_split():
    assert cut(parsed_by_hand(RUN_AND_TAKES)) == [
        ("sentence", "The Service is run by a board"),
        ("predicate", "takes no instructions from ministers"),
    ]


def test_verbs_that_share_their_object_stay_together():
    parse = parsed_by_hand("""
        They PRON PRP nsubj 1
        signed VERB VBD ROOT 1 sign
        and CCONJ CC cc 1
        ratified VERB VBD conj 1 ratify
        the DET DT det 6
        long ADJ JJ amod 6
        treaty NOUN NN dobj 3
        . PUNCT . punct 1
    """)
    assert cut(parse) == [("sentence", "They signed and ratified the long treaty")]


def test_a_last_relative_clause_asserts_and_a_defining_one_does_not():
    last = parsed_by_hand("""
        Directors NOUN NNS nsubjpass 2 director
        are AUX VBP auxpass 2 be
        named VERB VBN ROOT 2 name
        by ADP IN agent 2
        ministers NOUN NNS pobj 3 minister
        , PUNCT , punct 4
        who PRON WP nsubj 8
        may AUX MD aux 8
        recall VERB VB relcl 4
        them PRON PRP dobj 8
        anytime ADV RB advmod 8
        . PUNCT . punct 2
    """)
    assert cut(last) == [("sentence", "Directors are named by ministers"), ("relative", "who may recall them anytime")]
    middle = parsed_by_hand("""
        Boards NOUN NNS nsubjpass 7 board
        , PUNCT , punct 0
        which PRON WDT nsubj 3
        write VERB VBP relcl 0
        the DET DT det 5
        manuals NOUN NNS dobj 3 manual
        , PUNCT , punct 0
        chaired VERB VBN ROOT 7 chair
        . PUNCT . punct 7
    """)
    assert len(cut(middle)) == 1


def test_a_last_phrase_with_a_figure_is_split_and_a_year_is_no_figure():
    rows = """
        It PRON PRP nsubj 1
        is AUX VBZ ROOT 1 be
        the DET DT det 4
        largest ADJ JJS amod 4 large
        union NOUN NN attr 1
        , PUNCT , punct 1
        with ADP IN prep 1
        {} NUM CD nummod 8
        members NOUN NNS pobj 6 member
        . PUNCT . punct 1
    """
    assert [form for form, _ in cut(parsed_by_hand(rows.format("410,000")))] == ["sentence", "adjunct"]
    assert [form for form, _ in cut(parsed_by_hand(rows.format("2014")))] == ["sentence"]


def test_shares_of_one_whole_are_split_at_each_figure():
    parse = parsed_by_hand("""
        62 NUM CD nummod 1
        cents NOUN NNS nsubj 2 cent
        go VERB VBP ROOT 2
        into ADP IN prep 2
        programmes NOUN NNS pobj 3
        , PUNCT , punct 2
        28 NUM CD conj 4
        into ADP IN prep 6
        masts NOUN NNS pobj 7
        and CCONJ CC cc 6
        ten NUM CD conj 6
        into ADP IN prep 10
        offices NOUN NNS pobj 11
        . PUNCT . punct 2
    """)
    assert [text for _, text in cut(parse)] == ["62 cents go into programmes", "28 into masts", "ten into offices"]


def test_trim_keeps_paired_brackets_and_drops_loose_ones():
    words = ["(", "old", ")", "law", ")", ","]
    parts = ["PUNCT", "ADJ", "PUNCT", "NOUN", "PUNCT", "PUNCT"]
    parse = Doc(VOCAB, words=words, pos=parts, deps=["dep"] * 6, heads=[0] * 6)
    assert trim(parse, 0, 6) == (0, 4)


def test_trim_keeps_the_bracket_that_closes_behind_a_full_stop():
    parse = Doc(VOCAB, words=["half", "(", "a", "third", ".", ")"], deps=["dep"] * 6, heads=[0] * 6)

    assert trim(parse, 0, 5) == (0, 6)
    assert trim(parse, 2, 5) == (2, 4)

    parse = Doc(VOCAB, words=["half", "(", "a", "third", ")"], deps=["dep"] * 5, heads=[0] * 5)
    assert trim(parse, 0, 4) == (0, 5)


@pytest.mark.parametrize(
    ("word", "counts"), [("41", True), ("1,240", True), ("2014", False), ("first", False), ("law", False)]
)
def test_what_counts_as_a_figure(word: str, counts: bool):
    parse = Doc(VOCAB, words=[word], pos=["NUM"], deps=["nummod"], heads=[0])
    if word == "law":
        parse = Doc(VOCAB, words=[word], pos=["NOUN"], deps=["ROOT"], heads=[0])
    assert is_quantity(parse[0]) is counts


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        (
            "The city opened two clinics and, with help from donors, repaired nine roads.",
            "The city opened two clinics",
            "The city, with help from donors, repaired nine roads",
        ),
        (
            "The court heard forty long cases and, in May, closed its doors to all comers.",
            "The court heard forty long cases",
            "The court, in May, closed its doors to all comers",
        ),
        (
            "The boats were built in 2010 and, with help from donors, refitted in 2019.",
            "The boats were built in 2010",
            "The boats were, with help from donors, refitted in 2019",
        ),
    ],
)
def test_a_phrase_between_commas_behind_and_goes_with_the_verb_behind_it(sentence, first, second):
    assert [one.proposition.text for one in extracted(sentence).claims] == [first, second]
