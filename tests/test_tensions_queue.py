"""The queue of tensions: order, no pair twice, whichever family or side found it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.tensions.queue import find, ranked
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.reading import once
from analysis.comparison.tensions.weighing.explained import TIED_PAIR
from analysis.extraction.extract import extract
from analysis.text.places import same_pair
from analysis.text.source import source_from_text
from tests.texts import statements


def candidate(a: tuple[int, int], b: tuple[int, int], strength: float, kind: str = "scope") -> Candidate:
    return Candidate(kind=kind, strength=strength, a=a, b=b, triggers=(a, b), why="w", question="q")


def test_a_mirrored_pair_is_kept_once_with_the_stronger_reason():
    one = candidate((0, 40), (100, 140), 0.6)
    mirrored = candidate((100, 140), (5, 40), 0.8, "contradiction")
    assert ranked([one, mirrored]) == (mirrored,)


def test_the_words_of_a_rule_go_before_those_of_none():
    weighed = replace(candidate((0, 40), (100, 140), 0.8), why=f"{TIED_PAIR} (carts): no one word decides")
    ruled = replace(candidate((100, 140), (0, 45), 0.5, "arithmetic"), why="3 + 4 = 7, not 9", triggers=((2, 9),))
    at_home = replace(ruled, strength=0.8, a=weighed.a, b=weighed.b)
    assert ranked([ruled, weighed]) == (at_home,), "what stands beside what is not for the wording to change"
    further = replace(ruled, triggers=((38, 44),))
    assert ranked([further, weighed]) == (replace(further, strength=0.8),), "clashing words stand in their passages"
    assert ranked([weighed, replace(weighed, strength=0.5)]) == (weighed,)
    assert ranked([weighed, replace(ruled, kind="scope")]) == (weighed,)  # words of all kinds may stand in a pair


def test_two_passages_that_share_one_side_stay_apart():
    one, two = candidate((0, 40), (100, 140), 0.6), candidate((0, 40), (200, 240), 0.7)
    assert [(kept.a, kept.b) for kept in ranked([one, two])] == [(two.a, two.b), (one.a, one.b)]


def test_a_passage_that_stands_in_a_stronger_pair_makes_way_for_another():
    first, again = candidate((0, 40), (100, 140), 0.9), candidate((2, 40), (200, 240), 0.7)
    other = candidate((500, 540), (600, 640), 0.6)
    kept = ranked([first, again, other])
    assert [(one.a, one.strength) for one in kept] == [((0, 40), 0.9), ((500, 540), 0.6), ((2, 40), 0.56)]


spans = st.integers(0, 3000).flatmap(lambda start: st.integers(start + 1, start + 90).map(lambda end: (start, end)))
some = st.builds(candidate, spans, spans, st.sampled_from([0.5, 0.6, 0.7, 0.9]))


@given(st.lists(some, max_size=30))
def test_no_pair_twice_and_the_order_of_finding_does_not_matter(found):
    kept = ranked(found)
    assert [one.strength for one in kept] == sorted((one.strength for one in kept), reverse=True)
    assert not any(
        same_pair((kept[i].a, kept[i].b), (kept[j].a, kept[j].b)) for i in range(len(kept)) for j in range(i)
    )
    assert ranked(reversed(found)) == kept


TWICE = (
    "Every permit is granted by open tender. Two permits were granted without tender."
    " The Harbour Council is independent. Its members are dismissed by the Mayor."
)


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(text[slice(*one.a)], text[slice(*one.b)]) for one in find(extract(source_from_text(text, "t.txt")))]


def test_a_paragraph_that_stands_twice_is_in_tension_once_and_not_with_itself():
    expected = _pairs(TWICE)
    assert expected
    assert sorted(_pairs(f"{TWICE}\n\n{TWICE}\n")) == sorted(expected)


def test_what_points_back_is_a_copy_only_behind_a_copy():
    said = statements(
        "The Port Act sets the fee. It was adopted in 2010.\n\nThe Mill Act sets the toll. It was adopted in 2010."
    )
    assert once(said) == said
    again = statements(
        "The Port Act sets the fee. It was adopted in 2010.\n\nThe Port Act sets the fee. It was adopted in 2010."
    )
    assert len(once(again)) == 2
