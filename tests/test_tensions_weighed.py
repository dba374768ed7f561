"""All families weighed together: nearness by meaning and context, leanings, weights, the rows that come out."""

from __future__ import annotations

import math
import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.tensions.read.candidate import FLOOR, Candidate
from analysis.comparison.tensions.read.index import Index
from analysis.comparison.tensions.read.reading import Reading, read
from analysis.comparison.tensions.weighing import pairs, weighed
from analysis.comparison.tensions.weighing.affinity import Affinity, about
from analysis.comparison.tensions.weighing.lean import Leanings, held, lean, leanings, terms
from analysis.comparison.tensions.weighing.nearness import Near, Nearness
from analysis.comparison.tensions.weighing.numerals import told
from analysis.comparison.tensions.weighing.odds import chance, sparse, weigh, weights
from analysis.comparison.tensions.weighing.rivals import rivals
from analysis.comparison.tensions.weighing.ruled import COUNTED
from analysis.comparison.tensions.weighing.set_apart import excepts, is_repeated, of_two_bodies, told_as_over
from analysis.extraction.extract import extract
from analysis.lexicon.vectors import vectors
from analysis.text.source import source_from_text

ROOT = Path(__file__).resolve().parents[1]

TEXT = """Every resident may consult the municipal archive free of charge.

The town has eleven parks and two museums.

The old furnace was shut down for good in 2015.

Trams run every ten minutes.

Files on building permits are kept in a locked room, and only holders of a pass signed by the mayor may read them.

Last winter the incinerator behind the station burned nine thousand tonnes of refuse.
"""


def near(text: str) -> tuple[Nearness, dict[str, int]]:
    told = read(extract(source_from_text(text)))
    return Nearness(told.frames, told.index), {one.text: one.order for one in told.frames}


def order(places: dict[str, int], words: str) -> int:
    return next(place for text, place in places.items() if words in text)


def test_words_of_one_meaning_are_nearer_than_others():
    grid = np.concatenate(list(vectors().nearness(["furnace", "incinerator", "school", "no-such-word"], -1.0)))
    assert grid[0, 1] > 0.5 > grid[0, 2]
    assert np.allclose(grid, grid.T)
    assert math.isclose(grid[0, 0], 1.0)
    assert not grid[3].any()


def test_a_thing_named_by_another_word_is_among_the_candidates():
    nearness, places = near(TEXT)
    one, other = order(places, "old furnace"), order(places, "incinerator")
    ones, others = nearness.candidates()
    assert others[ones == one][0] == other
    assert ("furnace", "incinerator") in nearness.met(one, other)
    assert nearness.between(np.array([one]), np.array([other])).total[0] > 0


def test_what_is_met_is_told_when_the_measures_are_gone():
    nearness, places = near(TEXT)
    pair = order(places, "old furnace"), order(places, "incinerator")
    met = nearness.met(*pair)
    nearness.let_go()
    assert met
    assert nearness.met(*pair) == met


def test_the_sentence_before_says_what_a_pronoun_means():
    text = "The court of audit publishes its reports. It does so twice a year.\n\nBakers sell bread."
    nearness, places = near(text)
    reports, pronoun, bakers = (order(places, word) for word in ("court", "It does", "Bakers"))
    near_by = nearness.between(np.array([reports, reports]), np.array([pronoun, bakers]))
    assert near_by.around[0] > near_by.total[0]
    assert near_by.around[1] < 0.1 < near_by.around[0]


def test_what_two_statements_share_is_what_met_names_and_no_more():
    nearness, _ = near(TEXT)
    ones, others = nearness.candidates()
    found = nearness.between(ones, others)
    for place, pair in enumerate(zip(ones.tolist(), others.tolist(), strict=True)):
        assert found.count[place] == len(nearness.met(*pair))
    assert (found.around >= found.total - 1e-9).all()
    assert (found.whole >= found.around - 1e-9).all()


def test_terms_are_words_pairs_and_digits_with_their_places():
    found = list(terms("No-one paid 15 marks"))
    assert ("no-one", 0, 6) in found
    assert ("#", 12, 13) in found
    assert ("no-one paid", 0, 11) in found


def test_a_statement_leans_by_the_sum_of_the_terms_that_are_known():
    weights_ = np.array([[[1.0, 0.0], [0.0, 0.5]], [[0.25, 2.0], [0.0, -1.0]]])
    table = Leanings(kinds=("any", "scope"), places={"": 0, "never": 1}, weights=weights_)
    some, none = table.of([frozenset({"never", "heard of"}), frozenset()]).tolist()
    assert some == [[1.25, 2.0], [0.0, -0.5]]
    assert none == weights_[0].tolist()


def test_a_letter_with_a_mark_is_part_of_its_word():
    assert held("Maître") == {"maître"}


def test_a_pair_goes_together_in_the_family_whose_words_stand_on_both_its_sides():
    source = source_from_text("No dues are ever asked of a member. Members pay a yearly contribution for the hall.\n")
    told = read(extract(source)).frames
    words = {"": 0, "no": 1, "contribution": 2}
    weights_ = np.full((3, 2, 3), -2.0)
    weights_[1:] = 0.0
    weights_[1, 0, 2] = weights_[2, 1, 2] = 6.0  # the second family alone knows these words, each on its side
    table = Leanings(kinds=("any", "scope", "terminology"), places=words, weights=weights_)
    affinity = Affinity(about(told))
    listed = pairs.pairs(told, Nearness(told, Index(told)), affinity, also=[(0, 1), (1, 0)])
    found = pairs.features(told, pairs.signs(told, table), affinity, listed)
    there = list(zip(listed.ones.tolist(), listed.others.tolist(), strict=True)).index((0, 1))
    back = list(zip(listed.ones.tolist(), listed.others.tolist(), strict=True)).index((1, 0))
    assert found["family_terminology"][there] > 0.9 > 0.1 > found["family_scope"][there]
    assert found["family"][there] == found["family_terminology"][there] > found["family_terminology"][back]


def test_statements_about_one_thing_mean_alike():
    source = source_from_text(TEXT)
    told = read(extract(source)).frames
    about = pairs.signs(told).meaning
    place = {one.text: one.order for one in told}
    furnace, burned, trams = (order(place, words) for words in ("old furnace", "incinerator", "Trams"))
    assert about[furnace] @ about[burned] > about[furnace] @ about[trams]
    assert np.allclose(np.linalg.norm(about, axis=1), 1)


def test_firm_words_lean_to_the_promise_and_particular_ones_away_from_it():
    assert lean("Nobody is ever turned away.").promise > lean("The office opened in a former school.").promise
    assert lean("It may be refused by the officer who holds the list.").particular > lean("Life is good.").particular


def test_a_number_before_a_word_leans_too():
    numbered = [term for term in leanings().places if term.startswith("# ")]
    assert len(numbered) > 100
    assert set(held("In 2015 two of three were closed.")) & set(numbered)


def test_figures_that_no_rule_has_reckoned_with_are_shown_only_where_likely(monkeypatch: pytest.MonkeyPatch):
    text = (ROOT / "source" / "kazakhstan-democracy.txt").read_text(encoding="utf-8")
    told = read(extract(source_from_text(text)))

    def resembling(found: list[Candidate]) -> list[float]:
        return [
            one.strength for one in found if one.kind in COUNTED and one.why.startswith("two passages on one matter")
        ]

    shown = resembling(weighed.find(told))
    monkeypatch.setattr(weighed, "UNRECKONED", FLOOR)
    every = resembling(weighed.find(told))
    assert min(every) < 0.18
    assert min(shown, default=1.0) >= 0.18
    assert len(shown) < len(every)


@pytest.mark.parametrize("name", ["lean.tsv", "weights.tsv"])
def test_the_fitted_tables_say_where_they_come_from(name):
    first = (ROOT / "analysis/comparison/tensions/weighing" / name).read_text(encoding="utf-8").splitlines()[0]
    assert "measure/fit_tensions.py" in first


def test_no_leaning_is_that_of_a_single_text():
    paths = [*(ROOT / "measure/training").glob("*.txt"), *(ROOT / "measure/texts").glob("*.txt")]
    spread = Counter(word for path in paths for word in set(re.findall(r"[a-z]+", path.read_text("utf-8").lower())))
    words = [term for term in leanings().places if re.fullmatch(r"[a-z]+", term)]
    assert len(words) > 200
    assert [term for term in words if spread[term] < 5] == []


def test_the_weight_of_a_pair_is_the_logistic_of_what_speaks_for_it():
    table = weights()

    def one(**features: float) -> float:
        odds = weigh({name: np.array([value]) for name, value in features.items()}, 1, table)
        return float(chance(odds)[0])

    assert math.isclose(one(), 1 / (1 + math.exp(-table[""])), abs_tol=1e-9)
    assert one(odds=1.0, no_such_feature=9.0) == one(odds=1.0)
    assert one(odds=1.0) > one(odds=-1.0)


def some_pairs(ones: list[int], others: list[int]) -> pairs.Pairs:
    nothing = np.zeros(len(ones))
    near = Near(
        total=nothing, share=nothing, best=nothing, around=nothing, whole=nothing, count=nothing.astype(np.int64)
    )
    place = np.zeros(len(ones), dtype=np.int64)
    sides = (np.array(side, dtype=np.int64) for side in (ones, others))
    return pairs.Pairs(ones=next(sides), others=next(sides), near=near, place=place, back=place)


def test_a_pair_is_set_beside_the_other_pairs_of_its_sides():
    listed = some_pairs([0, 0, 1, 2], [1, 2, 2, 0])
    found = rivals(listed, np.array([2.0, 1.5, 1.0, -3.0]), 4)
    assert found["ahead_statement"].tolist() == [0.5, 0.0, 5.0, 5.0]  # 1 and 2 promise but once: no rival is there
    assert found["behind_statement"].tolist() == [0.0, -0.5, 0.0, 0.0]
    assert found["ahead_passage"].tolist() == [5.0, 0.5, 0.0, 5.0]
    assert found["behind_passage"].tolist() == [0.0, 0.0, -0.5, 0.0]
    assert found["behind_promised"].tolist() == [0.0, 0.0, 0.0, -5.0]  # what takes back the last promises more itself
    assert found["ahead_taking_back"].tolist() == [5.0, 4.5, 0.0, 0.0]  # 0 takes back little; 1 and 2 take back more
    assert found["ahead_reverse"].tolist() == [5.0, 4.5, 5.0, 0.0]
    assert rivals(some_pairs([], []), np.zeros(0), 0)["odds"].shape == (0,)


@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 5), st.floats(-6, 6)), unique_by=lambda one: one[:2], max_size=30
    )
)
def test_rivals_are_those_that_a_plain_search_finds(told: list[tuple[int, int, float]]):
    odds = np.array([value for _, _, value in told], dtype=np.float64)
    found = rivals(some_pairs([one for one, _, _ in told], [other for _, other, _ in told]), odds, 6)
    for number, (one, other, value) in enumerate(told):
        best = max((v for a, b, v in told if a == one and b != other), default=-12.0)
        lead = found["ahead_statement"][number] + found["behind_statement"][number]
        assert math.isclose(lead, min(5.0, max(-5.0, value - best)), abs_tol=1e-6)
        best = max((v for a, b, v in told if b == other and a != one), default=-12.0)
        lead = found["ahead_passage"][number] + found["behind_passage"][number]
        assert math.isclose(lead, min(5.0, max(-5.0, value - best)), abs_tol=1e-6)


def test_a_practice_in_its_own_words_is_set_beside_the_promise():
    source = source_from_text(TEXT)
    found = weighed.find(read(extract(source)))
    best = max(found, key=lambda one: one.strength)
    sides = [source.text[slice(*best.a)], source.text[slice(*best.b)]]
    assert any("furnace" in side for side in sides) or any("archive" in side for side in sides)
    assert any("incinerator" in side or "locked room" in side or "pass signed" in side for side in sides)


@pytest.mark.parametrize(
    ("one", "other", "openly"),
    [
        ("All ferries carry a doctor, night ferries alone excepted.", "The night ferries sail without a doctor.", True),
        (
            "The pools are free of charge except for the pool in Lower Town.",
            "The pool of Lower Town costs four crowns.",
            True,
        ),
        ("With the sole exception of the archive, every office is open.", "The archive opens on request only.", True),
        ("The pools are free of charge except on holidays.", "The pool of Lower Town costs four crowns.", False),
        ("The Auditor stands apart from the Treasury.", "The Auditor has his office in the Treasury.", False),
        ("The council alone decides.", "The council decides once the prefect has agreed.", False),
    ],
)
def test_what_is_openly_excepted_is_told_from_what_is_not(one: str, other: str, openly: bool):
    assert excepts(one, other) == openly


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("The Harbour Council is bound by no one.", "The Council for Fishing is led by a minister.", True),
        ("The Harbour Council is bound by no one.", "The Council is led by a minister.", False),
        ("The Harbour Council is bound by no one.", "The Harbour Council of Sund is led by a minister.", False),
        ("The Harbour Council is bound by no one.", "The Fishing Office is led by a minister.", False),
        ("Our Harbour Council is bound by no one.", "Its Fishing Council is led by a minister.", False),
    ],
)
def test_two_bodies_of_one_sort_are_two(one: str, other: str, apart: bool):
    assert of_two_bodies(one, other) == of_two_bodies(other, one) == apart


@pytest.mark.parametrize(
    ("one", "other", "over"),
    [
        ("Fees for boats were abolished in 2018", "In 2015 the port charged a fee for boats", True),
        ("Fees for boats were abolished in 2018", "In 2021 the port charged a fee for boats", False),
        ("Fees for boats were abolished in 2018", "Since 2015 the port has charged a fee for boats", False),
        ("Insult was removed from the code in 2017", "In 2014 an editor was fined for insult", True),
        ("Fees for boats were raised in 2018", "In 2015 the port charged a fee for boats", False),
        ("Fees for boats were abolished", "In 2015 the port charged a fee for boats", False),
    ],
)
def test_what_is_told_of_the_years_before_a_thing_was_ended_is_no_clash(one: str, other: str, over: bool) -> None:
    assert told_as_over(one, other) == over


def test_what_was_ended_stands_beside_what_came_after_and_not_before() -> None:
    for year, clash in (("2021", True), ("2015", False)):
        text = (
            "The port is open.\n\nFees for licences were abolished in 2018.\n\nThe council meets four times a year.\n\n"
            f"In {year} broadcasters paid 4 million marks in fees for licences.\n"
        )
        found = weighed.find(read(extract(source_from_text(text))))
        sides = {(text[slice(*one.a)][:4], text[slice(*one.b)][:4]) for one in found}
        assert (("Fees", "In 2") in sides) == clash


def test_a_pair_whose_exception_is_openly_stated_is_not_put_forward():
    bold, plain = (
        "Every pool is free of charge, the pool of Lower Town excepted.",
        "The pool of Lower Town costs four crowns.",
    )
    source = source_from_text(f"{bold}\n\nThe town has two museums.\n\n{plain}\n\nTrams run every ten minutes.\n")
    extracted = extract(source)
    assert {bold.strip("."), plain.strip(".")} <= {source.text[one.start : one.end] for one in extracted.claims}
    found = weighed.find(read(extracted))
    sides = [{source.text[slice(*one.a)].strip(". "), source.text[slice(*one.b)].strip(". ")} for one in found]
    assert not any(plain.strip(".") in pair and any("excepted" in side for side in pair) for pair in sides)


def test_every_trigger_lies_in_its_side_and_strengths_are_shares():
    source = source_from_text(TEXT)
    found = weighed.find(read(extract(source)))
    assert found
    for one in found:
        assert 0 <= one.strength <= 1
        assert one.a[0] <= one.triggers[0][0] <= one.triggers[0][1] <= one.a[1]
        assert one.b[0] <= one.triggers[1][0] <= one.triggers[1][1] <= one.b[1]


def test_the_search_gives_the_same_rows_again_and_none_for_nothing():
    source = source_from_text(TEXT)
    extraction = extract(source)
    assert weighed.find(read(extraction)) == weighed.find(read(extraction))
    assert weighed.find(Reading(statements=(), source="")) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Mothers may keep their children with them.", None),
        ("Mothers march for their children.", None),
        ("Mothers may write in May.", "May"),
        ("Mothers may keep two children.", "two"),
    ],
)
def test_may_is_a_date_only_with_a_capital(sentence: str, words: str | None):
    [frame] = read(extract(source_from_text(sentence, "x.txt"))).frames
    place = told(frame)
    assert (frame.text[slice(*place)] if place else None) == words


@pytest.mark.parametrize(
    ("text", "sign", "says"),
    [
        ("The Equal Treatment Act is in force", "Equal", False),
        ("Act No. 112 is in force", "112", False),
        ("Equal pay is law", "Equal", True),
        ("All have equal pay", "equal", True),
        ("It employs 112 people", "112", True),
    ],
)
def test_a_word_of_a_name_is_no_sign(text: str, sign: str, says: bool):
    match = re.search(sign, text)
    assert match
    assert weighed._says(match, text) == says


def test_a_quotation_set_out_from_the_text_is_no_other_passage():
    assert is_repeated('"Our press is the freest in the region."', "Our press is the freest in the region")
    assert not is_repeated("Our press is the freest in the region", "Our press is the freest in the world")
    assert not is_repeated("The road cost €5 million", "The road cost $5 million")


@pytest.mark.parametrize("each", [-6.0, -7.0])
def test_where_few_are_likely_each_is_less_so(each):
    odds = np.full(400, each)
    odds[0] = -1.0
    less = sparse(odds, 60)
    assert np.all(less < odds)
    assert np.allclose(np.diff(less), np.diff(odds), atol=1e-6)  # none changes its place


@pytest.mark.parametrize("odds", [np.full(400, -3.0), np.zeros(0)])
def test_where_many_are_likely_or_none_is_weighed_nothing_changes(odds):
    assert np.array_equal(sparse(odds, 60), odds)


def test_pairs_without_any_chance_stay_numbers():
    odds = np.array([-30.0, -40.0])
    assert np.array_equal(sparse(odds, 5), odds)
