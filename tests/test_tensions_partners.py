"""Things and deeds looked up by their words: nothing is missed that trying all against all would find."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from analysis.comparison.tensions.numbers.figures import sheets
from analysis.comparison.tensions.read.passages import told
from analysis.comparison.tensions.times.likeness import TIED
from analysis.comparison.tensions.times.partners import Partners
from analysis.comparison.tensions.times.things import Thing, Things
from analysis.comparison.tensions.times.timeline import Timeline
from analysis.lexicon import tied
from tests.texts import reading

VOCAB = spacy.blank("en").vocab


def thing(*words: str, role: str = "compound") -> Thing:
    """A mention whose last word is the head of those before it."""
    head = len(words) - 1
    doc = Doc(VOCAB, words=list(words), heads=[head] * len(words), deps=[role] * head + ["ROOT"], lemmas=list(words))
    return Thing(
        index=0, token=doc[head], head=words[-1], words=frozenset(), owner=frozenset(), definite=True, many=False
    )


def test_rows_are_found_by_the_head_in_their_order_and_once():
    rows = Partners(
        [("first", [thing("mill")]), ("second", [thing("ferry")]), ("third", [thing("mill"), thing("mill")])]
    )
    assert list(rows.of([thing("mill")])) == ["first", "third"]
    assert list(rows.of([thing("ferry"), thing("mill"), thing("mill")])) == ["first", "second", "third"]
    assert list(rows.of([thing("quay")])) == []
    assert list(rows.of([])) == []


def test_a_bare_name_finds_the_thing_that_bears_it_and_the_other_way_round():
    assert list(Partners([("row", [thing("Orla", "mine")])]).of([thing("orla")])) == ["row"]
    assert list(Partners([("row", [thing("orla")])]).of([thing("Orla", "mine")])) == ["row"]
    assert list(Partners([("row", [thing("old", "mine", role="amod")])]).of([thing("old")])) == []


@pytest.mark.parametrize(("head", "other", "found"), [("registration", "register", True), ("bread", "loaf", False)])
def test_heads_that_are_closely_tied_stand_for_each_other(head: str, other: str, found: bool):
    assert (tied(head, other) >= TIED) == found
    assert list(Partners([("row", [thing(head)])]).of([thing(other)])) == (["row"] if found else [])


def test_every_deed_that_one_of_its_things_is_like_is_found():
    text = (
        "The Harbour Panel was set up in May 2014 under the Ports Act of 2013. The Panel heard its first case in 2015."
        "\n\nThe registration of ferries began in June 2016. A new register was opened in 2017. The Quay Court sat in"
        " March 2018.\n\nIn 2019 the court upheld a ruling of the Panel. The Act was amended in 2020."
    )
    read = reading(text)
    known = Timeline(Things(sheets(told(read.sentences), text, read.texts)))
    pairs = 0
    for one in (thing for own in known.things.at for thing in own):
        found = [id(deed) for deed in known.partners.of([one])]
        for deed in known.deeds:
            if any(known.likeness(one, theme) for theme in (*deed.themes, *deed.others)):
                assert id(deed) in found
                pairs += 1
    assert pairs > 20


def test_what_a_text_calls_the_first_of_a_kind_is_known_where_it_tells_of_several():
    text = (
        "The Harbour Panel was set up in May 2014. The Tax Panel was set up in May 2015.\n\nThe Quay Court sat in 2018."
    )
    read = reading(text)
    things = Things(sheets(told(read.sentences), text, read.texts))
    assert things.main("panel") == frozenset({"harbour"})
    assert things.main("court") is None
    assert things.main("ferry") is None
