"""What speaks for the kind of a claim, and that the words which decided are shown."""

from __future__ import annotations

import pytest

from analysis.extraction.claims import kinds
from analysis.extraction.claims.kind_features import features
from analysis.extraction.claims.kind_patterns import COMPILED
from analysis.extraction.claims.kinds import CONSTANT, KINDS, weights
from analysis.extraction.extract import extract
from analysis.records import Source


def claim(sentence: str):
    return extract(Source(text=sentence, name="test", sha256="")).claims[0]


@pytest.mark.parametrize(
    ("sentence", "name", "word"),
    [
        ("The ferry board was dissolved in 2011.", "past tense", "dissolved"),
        ("The ferry board was dissolved in 2011.", "a date gone by, past tense", "in 2011"),
        ("The port will open a second quay.", "'will'", "will"),
        ("The Harbour Act grants a licence to each captain.", "subject a law", "Act"),
        ("Forty-one per cent of the captains wait for a berth.", "a percentage", "per cent"),
        ("Four in five captains wait for a berth.", "a fraction", "Four in five"),
        ("The pilots answer to nobody.", "freedom from anyone's power", "answer to nobody"),
        ("A bill on tolls is before the chamber.", "pending", "before the"),
        ("Tolls are paid each year.", "a habit, present tense", "each year"),
    ],
)
def test_what_speaks_for_a_kind_is_named_with_its_words(sentence, name, word):
    assert features(claim(sentence).proposition, "author")[name] == word


def test_a_number_in_a_year_is_no_fraction():
    assert "a fraction" not in features(claim("The port built 14 quays in 2021.").proposition, "author")


def test_every_weight_is_for_the_six_kinds():
    assert CONSTANT in weights()
    assert {len(row) for row in weights().values()} == {len(KINDS)}


def test_the_cue_shows_what_decided():
    found = claim("The port will open a second quay.")
    assert (found.kind, found.cue.split(": ")[0]) == ("intention", "intention")
    assert "'will'" in found.cue


def test_a_name_is_no_plain_word():
    assert not any("belmora" in name for name in features(claim("Belmora opened a quay.").proposition, "author"))


def test_no_phrase_is_passed_over_for_want_of_its_marks():
    text = "We paid £40 last year. In total 20% of them are free of charge. Half of the 30 fees are no longer due."
    claims = extract(Source(text=text, name="test", sha256="")).claims
    assert len(claims) == 3
    for one in (claim.proposition for claim in claims):
        met = {name for name, pattern in COMPILED.items() if pattern.search(one.wording)}
        assert len(met) > 1
        assert met == features(one, "author").keys() & COMPILED.keys()


def test_what_decided_is_told_without_a_parser_s_terms():
    assert kinds._shown("clause: ROOT", "regret") == "its verb: 'regret'"
    assert kinds._shown("a figure as pobj", "two") == "a figure: 'two'"
    assert kinds._shown("subject bare", "Editors") == "a subject without article: 'Editors'"
    assert kinds._shown("form: clause", "") == "said as a clause"
    assert kinds._shown("form: item", "") == "said as an item of a list"
    known = {name.removeprefix("form: ") for name in kinds.weights() if name.startswith("form: ")}
    assert known == set(kinds._FORMS)
    assert not [name for name in kinds.weights() if "form: " in kinds._shown(name, "")]
