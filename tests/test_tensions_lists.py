"""Lists beside their totals and densities beside their figures, each with figures that clash and that fit."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic import family as arithmetic
from analysis.comparison.tensions.arithmetic.densities import find_densities
from analysis.comparison.tensions.arithmetic.listed import find_listed
from analysis.comparison.tensions.numbers.facts import Facts
from analysis.comparison.tensions.numbers.figures import sheets
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.reading import read
from tests.texts import FILLER, extracted, reading

WARDS = "Harbour ward: {a}\nThe six mill streets: 322\nSaint Anne: 275\nUpper town: 341\n\n"


def _facts(text: str) -> Facts:
    told = read(extracted(text))
    return Facts(sheets(told.sentences, told.source, told.texts), told.source, None)


def _listed(text: str) -> list[Candidate]:
    return list(find_listed(_facts(text), extracted(text).source.text))


@pytest.mark.parametrize(
    "text",
    [
        "At the end of the year the town had 1,424 lamps.\n\n" + WARDS + FILLER,
        WARDS + "That is to say, 1,424 lamps were lit.\n\n" + FILLER,
        WARDS + "All 1,424 of them stand in these four wards.\n\n" + FILLER,
    ],
)
def test_listed(text: str) -> None:
    """A list whose rows all but make up the figure before or after it, whatever that counts."""
    assert len(_listed(text.format(a="436"))) == 1  # 1,374
    assert _listed(text.format(a="486")) == []


@pytest.mark.parametrize(
    "text",
    [
        "The town has 1,424 lamps, among others these.\n\n" + WARDS,  # nothing says that they are all
        "The town has 2,900 lamps.\n\n" + WARDS,  # far away
        "The town has 1,424 lamps. They cost 1,374 crowns.\n\n" + WARDS,  # the rows make up another figure
        "The town has 1,424 lamps.\n\nHarbour ward: {a}\nSaint Anne: 938\n\n",  # two rows are no list
        "The town has 1,424 lamps.\n\n" + WARDS.rstrip() + "\nWhole town: 1,374\n\n",  # the list tells its own total
    ],
)
def test_not_listed(text: str) -> None:
    """What is no list of all that a figure counts."""
    assert _listed(text.format(a="436")) == []


def test_listed_in_thousands() -> None:
    """The rows may count in thousands or millions."""
    rows = "Ports: 380\nDrains: 290\nPower: 265\nSchools: 90\n\n"
    assert len(_listed("The Bank lent 1,060 million crowns.\n\n" + rows)) == 1
    assert _listed("The Bank lent 1,025 million crowns.\n\n" + rows) == []


def test_listed_hours() -> None:
    """The rows may be hours and minutes."""
    rows = "Sleep: 8.31\nMeals: 2.14\nWork: 3.06\nHousehold: 3.52\nLeisure: 5.02\nTravel: 1.15\n\n"
    assert _listed("A day comes to 24.00 in the tables.\n\n" + rows) == []
    assert len(_listed("A day comes to 24.00 in the tables.\n\n" + rows.replace("5.02", "4.02"))) == 1


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        ("The land has 4,200 doctors. {x} There is one doctor for every {n} inhabitants.", "400", "500"),
        ("There are 4,200 judges, that is, one for every {n} citizens. {x}", "400", "500"),
        ("The land has 4,200 prisoners. {x} It has {n} prisoners to every hundred thousand inhabitants.", "130", "200"),
    ],
)
def test_densities(text: str, clash: str, fits: str) -> None:
    """One for every so many, beside the two figures wherever they stand."""
    text = text.replace("{x}", FILLER + " The land has 2.1 million inhabitants. " + FILLER)
    wrong, right = text.format(n=clash), text.format(n=fits)
    assert len(list(find_densities(_facts(wrong)))) == 1
    assert list(find_densities(_facts(right))) == []


@pytest.mark.parametrize(
    "counted",
    [
        "The coast has 900 doctors and the hills have 700 doctors.",  # which of them?
        "Nothing is known of doctors.",
        "The land has more than 4,200 doctors.",
    ],
)
def test_no_density(counted: str) -> None:
    """Without one figure for all of those that are divided nothing is said."""
    text = (
        f"The land has 2.1 million inhabitants. {FILLER} {counted} {FILLER} There is one doctor for every 400 people."
    )
    assert list(find_densities(_facts(text))) == []


def test_all_of_a_thing() -> None:
    """A few of the same, or all of its parts, are not taken for all of it."""
    few = "The police have 1,800 officers. Eight officers were disciplined."
    parts = "The police have 1,800 officers: 1,260 officers in towns and 540 officers in villages."
    for told in (few, parts):
        text = (
            f"{told} {FILLER} There are 900,000 inhabitants. {FILLER} There is one officer for every 450 inhabitants."
        )
        assert len(list(find_densities(_facts(text)))) == 1


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "Of the means, which come to {x} million pesos, 34 million go to halls, 27 million to workshops, 18 million"
            " to hostels and 15 million to camps.",
            "90",
            "94",
        ),
        (
            "The estates planted 31,000 hectares, the State 28,000, schools 15,000; the year's planting thus reached"
            " {x} hectares.",
            "84,000",
            "74,000",
        ),
    ],
)
def test_row_and_total(text: str, clash: str, fits: str) -> None:
    """The total of a row in its own sentence, before the row or drawn from it."""
    assert [one.kind for one in arithmetic.find(reading(text.format(x=clash)))] == ["arithmetic"]
    assert arithmetic.find(reading(text.format(x=fits))) == []


def test_percentage_drawn() -> None:
    """A percentage that a sentence draws from the part and the whole right before it."""
    text = "At the last count {n} of our 84,000 clerks were such persons. The five per cent which"
    text += " the law prescribes have therefore been reached."
    assert [one.kind for one in arithmetic.find(reading(text.format(n="2,520")))] == ["arithmetic"]
    assert arithmetic.find(reading(text.format(n="4,200"))) == []


def test_parts_of_a_part() -> None:
    """A row whose members all make up a figure is not divided by its own first."""
    parts = (
        "9.2 million went on pay, 4.3 million on the college, 2.6 million on examinations and 1.9 million on buildings"
    )
    assert arithmetic.find(reading(f"The budget stood at 18.0 million crowns, of which {parts}.")) == []


def test_a_last_row_that_is_told_again_is_the_total() -> None:
    """No word calls it one; and leaders of dots stand between what is counted and its figure."""
    rows = "Harbour ..... 15,200\nNorthside ... 11,900\nOther wards .. {x}\nCity ......... 36,800\n\n"
    told = "Some 36,800 of the inhabitants speak the second language.\n\n"
    [found] = _listed(told + rows.format(x="7,900") + FILLER)
    assert found.why == "the rows add up to 35,000, not 36,800"
    assert _listed(told + rows.format(x="9,700") + FILLER) == []
    assert _listed(rows.format(x="7,900") + FILLER) == []  # four wards, one of them called "City"
