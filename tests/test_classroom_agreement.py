"""Agreement figures against worked examples from the literature."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.classroom.agreement import agreement, disputed, drift, one_name
from analysis.classroom.agreement_told import plainly
from analysis.classroom.coefficients import Codes, alpha, alpha_interval, cohen, fleiss, percent
from analysis.classroom.disputes import alike
from analysis.classroom.notebook import confusion_of
from analysis.classroom.report import told
from analysis.classroom.returns import Answer, Returned

OBSERVERS = {
    "A": [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    "B": [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    "C": [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    "D": [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
}
"""Krippendorff 2011, "Computing Krippendorff's alpha-reliability", example C: four observers, twelve units."""

KRIPPENDORFF = {
    f"unit {nth + 1}": {name: str(given[nth]) for name, given in OBSERVERS.items() if given[nth] is not None}
    for nth in range(12)
}

COUNTS = (
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
)
"""The worked example that goes with Fleiss' kappa in textbooks: ten subjects, fourteen raters, five categories."""


def _answers(codes: dict[str, dict[str, str]], task: str = "tensions", field: str = "holds") -> list[Answer]:
    return [
        Answer(coder=coder, item_id=item, task=task, field=field, answer=answer, file=f"{coder}.csv", row=row)
        for row, (item, given) in enumerate(codes.items(), 2)
        for coder, answer in given.items()
    ]


def test_alpha_of_krippendorffs_own_example():
    assert alpha(KRIPPENDORFF) == pytest.approx(0.743, abs=0.0005)
    assert alpha(KRIPPENDORFF, scale=list("12345")) == pytest.approx(0.815, abs=0.0005)


def test_fleiss_of_the_textbook_example():
    codes = {
        f"subject {nth}": {
            f"rater {rater}": answer
            for rater, answer in enumerate(str(category) for category, count in enumerate(row) for _ in range(count))
        }
        for nth, row in enumerate(COUNTS)
    }
    assert fleiss(codes) == pytest.approx(0.210, abs=0.0005)


def test_cohen_of_the_textbook_example():
    """Fifty proposals, two readers, 20 both yes, 15 both no: observed 0.7, expected 0.5, kappa 0.4."""
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    codes = {f"{nth}": {"a": one, "b": other} for nth, (one, other) in enumerate(pairs)}
    assert percent(codes) == pytest.approx(0.7)
    assert cohen(codes) == pytest.approx(0.4)


def test_undefined_figures_are_not_invented():
    same = {"1": {"a": "y", "b": "y"}, "2": {"a": "y", "b": "y"}}
    assert percent(same) == 1
    assert math.isnan(alpha(same))
    assert math.isnan(cohen(same))
    assert math.isnan(percent({"1": {"a": "y"}}))
    assert agreement([]) == ()


def test_the_interval_holds_the_figure_and_is_repeatable():
    codes = {
        f"{nth:02d}": {"a": "holds" if nth % 3 else "dissolves", "b": "holds" if nth % 4 else "dissolves"}
        for nth in range(24)
    }
    first, second = agreement(_answers(codes)), agreement(_answers(codes))
    assert first == second
    (one,) = first
    assert one.alpha_low < one.alpha < one.alpha_high
    assert (one.coders, one.items) == (2, 24)


def slow_interval(
    statistic: Callable[[Codes], float], codes: Codes, *, replicates: int, seed: int
) -> tuple[float, float]:
    """The percentile bootstrap as its definition has it: the statistic anew on each replicate."""
    items = [given for given in codes.values() if len(given) > 1]
    if len(items) < 2 or replicates < 1:
        return math.nan, math.nan
    random = np.random.default_rng(seed)
    values = []
    for _ in range(replicates):
        draw = random.integers(0, len(items), len(items))
        values.append(statistic({f"{nth}": items[place] for nth, place in enumerate(draw)}))
    kept = [value for value in values if not math.isnan(value)]
    if not kept:
        return math.nan, math.nan
    return float(np.quantile(kept, 0.025)), float(np.quantile(kept, 0.975))


@given(
    st.lists(
        st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), st.sampled_from(["x", "y", "z"]), min_size=1),
        min_size=2,
        max_size=8,
    )
)
@settings(max_examples=30, deadline=None)  # the slow one is slow
def test_the_quick_interval_of_alpha_is_the_slow_one(items: list[dict[str, str]]):
    codes = {f"{nth}": given for nth, given in enumerate(items)}
    quick = alpha_interval(codes, replicates=8, seed=3)
    assert quick == pytest.approx(slow_interval(alpha, codes, replicates=8, seed=3), nan_ok=True)


def test_the_items_the_class_split_on_come_first():
    codes = {
        "calm": {"a": "holds", "b": "holds", "c": "holds"},
        "split": {"a": "holds", "b": "dissolves", "c": "undecided"},
        "two to one": {"a": "holds", "b": "holds", "c": "undecided"},
    }
    found = disputed(_answers(codes))
    assert [one.item_id for one in found] == ["split", "two to one"]
    assert found[1].split == (("holds", 2), ("undecided", 1))


def test_drift_names_nobody_unless_asked():
    codes = {f"{nth}": {"zoe": "holds", "ann": "holds", "bob": "holds" if nth < 2 else "dissolves"} for nth in range(4)}
    assert drift(_answers(codes)) == {"A": (1.0, 1.0), "B": (1.0, 0.0), "C": (1.0, 1.0)}
    assert set(drift(_answers(codes), names=True)) == {"ann", "bob", "zoe"}


def test_coders_agree_on_a_voice_whatever_they_call_it():
    given = {
        "I1": {"A": "Ada Holm", "B": "Holm", "C": "Dr. Holm"},
        "I2": {"A": "author", "B": "author", "C": "the Port Council"},
    }
    answers = [
        Answer(coder=coder, item_id=item, task="claims", field="voice", answer=name, file="a.csv", row=1)
        for item, names in given.items()
        for coder, name in names.items()
    ]
    (found,) = agreement(answers, replicates=0)
    assert (found.field, found.items, found.coders) == ("voice", 2, 3)
    assert found.percent == pytest.approx((3 + 1) / 6)
    assert [one.item_id for one in disputed(answers)] == ["I2"]


THREE = {
    "1": {"a": "holds", "b": "dissolves", "c": "dissolves"},
    "2": {"a": "dissolves", "b": "holds", "c": "holds"},
    "3": {"a": "undecided", "b": "undecided", "c": "holds"},
}


def test_of_many_coders_a_confusion_has_no_first_and_no_second():
    order = ["holds", "undecided", "dissolves"]
    picture = confusion_of(THREE, "tensions.holds", order)
    counts = {(one, other): count for one, other, count in picture.data.itertuples(index=False)}
    assert counts == {
        ("dissolves", "dissolves"): 1,
        ("dissolves", "holds"): 4,
        ("holds", "holds"): 1,
        ("undecided", "holds"): 2,
        ("undecided", "undecided"): 1,
    }
    assert "3 coders, all pairs" in picture.alt
    (axes,) = picture.figure.axes
    assert "3 coders, all pairs" in axes.get_title("left")
    assert axes.get_title("left").startswith("tensions.holds: alike 3 of 9\n")
    assert axes.get_xlabel() == "another coder (in bold: the two differ)"
    assert len(axes.patches) == 6  # the lower half of nine squares
    renamed = {item: dict(zip("cab", given.values(), strict=True)) for item, given in THREE.items()}
    assert picture.data.equals(confusion_of(renamed, "tensions.holds", order).data)


def test_two_coders_who_mark_freely_keep_their_sides():
    two = {item: {"Anna": given["a"], "Ben": given["b"]} for item, given in THREE.items()}
    picture = confusion_of(two, "kind", [], fold=False)
    (axes,) = picture.figure.axes
    assert (axes.get_ylabel(), axes.get_xlabel().partition(" ")[0], len(axes.patches)) == ("Anna", "Ben", 9)
    assert "of 2 coders. Equal 1 times of 3" in picture.alt


def test_the_mean_over_pairs_is_called_so():
    figures = agreement(_answers(THREE), replicates=0)
    returned = Returned(answers=tuple(_answers(THREE)), problems=(), blank=0, handed={})
    assert "Cohen: the mean over pairs of coders." in told(returned, figures, (), names=False)


def _told(codes: dict[str, dict[str, str]]) -> str:
    answers = tuple(_answers(codes))
    returned = Returned(answers=answers, problems=(), blank=0, handed={})
    return "\n".join(told(returned, agreement(answers, replicates=0), (), names=False))


def test_of_items_alike_in_agreement_those_that_more_answered_come_first():
    codes = {"of two": {"a": "holds", "b": "dissolves"}, "of three": {"a": "holds", "b": "dissolves", "c": "undecided"}}
    assert [one.item_id for one in disputed(_answers(codes))] == ["of three", "of two"]


def test_a_class_that_is_split_comes_before_two_students_who_differ():
    """A voice that one called "author" and one "the government" was the first thing to be projected to a class."""
    five = dict(zip("abcde", ("holds", "holds", "holds", "dissolves", "undecided"), strict=True))
    four = dict(zip("abcd", ("holds", "holds", "dissolves", "dissolves"), strict=True))
    codes = {"two": {"a": "holds", "b": "dissolves"}, "five": five, "four": four}
    assert [one.item_id for one in disputed(_answers(codes))] == ["five", "four", "two"]


def test_it_is_said_how_many_items_count_in_no_figure():
    codes = {"one": {"a": "holds"}, "two": {"a": "holds", "b": "holds"}, "three": {"a": "holds", "b": "dissolves"}}
    assert "Items that only one coder answered count in no figure: tensions.holds 1 of 3." in _told(codes)
    del codes["one"]
    assert "count in no figure" not in _told(codes)


def test_it_is_said_of_how_many_items_fleiss_is():
    """Beside 36 items a kappa of the 20 that just two answered stood without a word."""
    codes = {f"{nth}": {"a": "holds", "b": "holds" if nth else "dissolves"} for nth in range(3)}
    codes["full"] = {"a": "holds", "b": "dissolves", "c": "dissolves"}
    assert "Fleiss: only of the items that have as many answers as most (tensions.holds 3 of 4). Alpha" in _told(codes)
    del codes["full"]
    assert "Fleiss: only" not in _told(codes)


def test_it_is_said_where_one_common_answer_makes_alpha_low():
    codes = {f"{nth}": {"a": "dissolves", "b": "dissolves"} for nth in range(9)}
    codes["odd"] = {"a": "dissolves", "b": "holds"}
    assert "tensions.holds: 95 in 100 answers are dissolves; where one answer is so common" in _told(codes)
    even = {f"{nth}": {"a": one, "b": one} for nth, one in enumerate(("holds", "dissolves"))}
    assert "in 100 answers" not in _told(even)


def test_agreement_is_told_in_words_that_say_what_it_is_worth():
    def sentence_of(split: int) -> str:
        two = ("holds", "dissolves")
        codes = {f"{nth:02}": {"a": two[nth % 2], "b": two[(nth + (nth < split)) % 2]} for nth in range(12)}
        (sentence,) = plainly(agreement(_answers(codes)))
        return sentence

    assert sentence_of(0).startswith(
        "Do these two passages need to be reconciled? Of 100 pairs of answers to the same item 100"
    )
    assert sentence_of(0).endswith("That is enough to rely on such answers.")
    assert "83 are alike. Beyond chance: 0.6" in sentence_of(2)
    assert sentence_of(2).endswith("more than guessing, too little to build on.")
    assert sentence_of(6).endswith("not to be told from guessing.")
    assert "-0.00" not in sentence_of(6)
    one = {f"{nth}": {"a": "holds", "b": "holds"} for nth in range(3)}
    (sentence,) = plainly(agreement(_answers(one)))
    assert "100 are alike. All gave one answer" in sentence
    assert plainly(agreement(_answers({"1": {"a": "holds"}}))) == []


def test_who_gave_a_few_answers_is_not_told_to_tire():
    codes = {f"{nth}": {"a": "holds", "b": "holds" if nth < 2 else "dissolves"} for nth in range(5)}
    assert set(drift(_answers(codes), fewest=2)) == {"A", "B"}
    assert drift(_answers(codes), fewest=3) == {}
    returned = Returned(answers=tuple(_answers(codes)), problems=(), blank=0, handed={})
    assert "may have tired" not in "\n".join(told(returned, agreement(returned.answers), (), names=False))


def test_an_article_makes_no_other_voice():
    codes = {"1": {"a": "author", "b": "the author"}, "2": {"a": "The Port Council", "b": "Port Council"}}
    assert percent(one_name(codes)) == 1
    assert percent(one_name({"1": {"a": "author", "b": "the Port Council"}})) == 0


@pytest.mark.parametrize(
    ("value", "low", "worth"),
    [
        (0.9, 0.81, "enough to rely on such answers"),
        (0.9, 0.7, "enough for cautious conclusions"),
        (0.9, 0.4, "high, but of too few items to be sure"),
        (0.7, 0.4, "more than guessing, too little to build on"),
        (0.7, -0.1, "not to be told from guessing"),
    ],
)
def test_what_a_figure_is_worth_goes_by_the_lower_end_of_its_interval(value: float, low: float, worth: str):
    (one,) = agreement(_answers({"1": {"a": "holds", "b": "holds"}, "2": {"a": "holds", "b": "dissolves"}}))
    (sentence,) = plainly([replace(one, alpha=value, alpha_low=low, alpha_high=0.95)])
    assert sentence.endswith(f"That is {worth}.")


def test_of_what_all_answer_alike_two_answers_are_shown():
    agreed = {"1": "holds", "2": "holds", "3": "holds", "4": "dissolves"}
    codes = {item: {"a": answer, "b": answer} for item, answer in agreed.items()}
    codes["3"]["c"] = "holds"
    codes |= {"5": {"a": "holds", "b": "dissolves"}, "6": {"a": "dissolves"}}
    items = {item: dict.fromkeys(("a_quote", "b_quote", "section", "a_context", "b_context"), "") for item in codes}
    shown = [(one.item_id, one.answers) for one in alike(_answers(codes), items)]
    assert shown == [("3", "holds 3"), ("4", "dissolves 2")]
    one_answer = {item: codes[item] for item in ("1", "2")}
    assert [one.item_id for one in alike(_answers(one_answer), items)] == ["1", "2"]
