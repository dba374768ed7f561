"""Numbers as a text writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.tensions.numbers.number_words import FRACTIONS, NUMERAL, ONES, RATIO, RATIO_ENDS, SCALES, TENS
from analysis.comparison.tensions.numbers.quantities import quantities
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.passages import passages
from tests.texts import statements


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("140 400", 140400),
        ("1,240", 1240),
        ("1.240.000", 1240000),
        ("20\u00a0000", 20000),
        ("8 mln.", 8e6),
        ("4.1 million", 4.1e6),
        ("forty thousand", 40000),
        ("twenty-nine", 29),
        ("a dozen", 12),
        ("two dozen", 24),
        ("three hundred and fifty", 350),
        ("one hundred", 100),
        ("half a million", 500000),
        ("several", None),
        ("one and a half million", 1_500_000),
        ("two and a half", 2.5),
        ("a million and a half", 1_500_000),
    ],
)
def test_number(words, value):
    assert number(words) == value


@given(st.integers(min_value=0, max_value=10**9))
def test_thousands_are_read_back(value):
    assert number(f"{value:,}") == value
    assert number(f"{value:,}".replace(",", " ")) == value


@pytest.mark.parametrize("word", [*ONES, *TENS, *SCALES, *FRACTIONS, "7"])
def test_no_numeral_is_passed_over(word):
    assert NUMERAL.search(f"It was a {word.title()}.")
    assert not NUMERAL.search("It was a barge.")


@pytest.mark.parametrize("number_", ["nine", "9", "9 million"])
@pytest.mark.parametrize("joint", ["in", "out of", "in every", "of each", "out of every", "In"])
@pytest.mark.parametrize("whole", ["ten", "10", "1,000", "a dozen", "thirty-two"])
def test_no_ratio_is_passed_over(number_: str, joint: str, whole: str):
    text = f"Of the pupils {number_} wrote {joint} {whole} of them."
    assert RATIO.search(text)
    assert RATIO_ENDS.search(text)


def test_a_year_ends_no_ratio():
    assert not RATIO_ENDS.search("The 40 schools opened in 2011 and, of each kind, 12 more in 1998.")


def read(text: str):
    return [one for passage in passages(statements(text)) for one in quantities(passage)]


@pytest.mark.parametrize(
    ("text", "kind", "low", "high", "noun"),
    [
        ("Nine posts out of ten are occupied.", "share", 0.9, 0.9, "post"),
        ("Four out of every five parcels are on the register.", "share", 0.8, 0.8, "parcel"),
        ("One voter in eight abstained.", "share", 0.125, 0.125, "voter"),
        ("Two-thirds of the schools were closed.", "share", 2 / 3, 2 / 3, "school"),
        ("Farmers make up a twentieth of the voters.", "share", 0.05, 0.05, "voter"),
        ("They hold 40 per cent of the seats.", "share", 0.4, 0.4, "seat"),
        ("The fund has more than 3,000 members.", "count", 3000, 4500, "member"),
        ("The project cost 31 million crowns.", "money", 31e6, 31e6, "crown"),
        ("In May 25 people were fined.", "count", 25, 25, "people"),
        ("A majority of the judges were women.", "share", 0.5001, 1.0, "judge"),
    ],
)
def test_quantity(text, kind, low, high, noun):
    [one] = read(text)
    assert (one.kind, one.noun) == (kind, noun)
    assert one.low == pytest.approx(low)
    assert one.high == pytest.approx(high)


@pytest.mark.parametrize(
    "text",
    [
        "Section 31 of the Act was repealed.",
        "A third annual report was published.",
        "One of the judges resigned.",
        "Resolution 1325 was adopted.",
        "12. The Commission was heard.",
        "The courts closed their books on 31 Dec each year.",
        "Articles 64 and 11 of the Constitution apply.",
        "People between the ages of 55 and 65 were heard.",
        "The Act failed, first because 1) it was late and 2) it was vague.",
        "Over the past year and a half of war prices rose.",
        "The law on the Act)30 was changed.",
        "The minority unions went on strike.",
        "Stations were open from seven in the morning until five in the afternoon.",
        "Nominations were received on 23, 24 and 25 September.",
        "Executive order 11246 was revoked.",
        "Polling is slated for April 19, and counting for May 13 and 20.",
        "See Articles 5, 6-8, 12 (as amended), 13 and 14.",
    ],
)
def test_no_quantity(text):
    assert not read(text)


def test_them_and_the_remaining():
    nine, seven, six = read("Nine of them were new, seven came from citizens, and the remaining six were old.")
    assert (nine.of, seven.noun, six.remaining) == ("them", "", True)


@pytest.mark.parametrize(
    ("text", "kind", "noun", "modifiers"),
    [
        ("The State runs two state-owned hospitals.", "count", "hospital", {"state", "own"}),
        ("There are 14 privately-run newspapers.", "count", "newspaper", {"privately", "run"}),
        ("Two large old public hospitals were closed.", "count", "hospital", {"large", "old", "public"}),
        ("A 12-member council was named.", "count", "member", set()),
        ("Ministers took up a five-year plan.", "time", "year", set()),
        ("Staff are given ten days’ notice.", "time", "day", set()),
        ("It kept a surplus of $70 billion last year.", "money", "", set()),
        ("The bank lends in two countries today.", "count", "country", set()),
        ("In all, 50 (per cent) of cases were closed.", "share", "case", set()),
        ("Under Articles 5 and 6, 30 people were fined.", "count", "people", set()),
        ("Pupils aged 12 and 400 teachers came.", "count", "teacher", set()),
        ("The ministry will order 200 buses.", "count", "bus", set()),
        ("The police held 12 at night.", "count", "", set()),
        ("Some 40 in the morning shift left.", "count", "", set()),
        ("The plan has five long-term public policy goals.", "count", "goal", {"long", "term", "public", "policy"}),
        ("The vast majority reported losses.", "share", "", set()),
        (
            "Five large state-owned long-distance bus companies were sold.",
            "count",
            "company",
            {"large", "state", "own", "long", "distance", "bus"},
        ),
    ],
)
def test_what_is_counted(text: str, kind: str, noun: str, modifiers: set[str]):
    one = read(text)[0]
    assert (one.kind, one.noun, one.modifiers) == (kind, noun, modifiers)
