"""General promises beside particulars that take them back without the promise's own noun."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.particulars import between
from tests.texts import FILLER, pairs


@pytest.mark.parametrize(
    ("promise", "particular"),
    [
        (
            "Whoever wants to hold a fair simply tells the clerk. Nobody needs a licence.",
            "On the quay, only fairs with the written consent of the harbour master can take place.",
        ),
        ("Every farmer who applies for seed gets a sack.", "In 2019 there were 80 applications; 31 were refused."),
        ("Wardens serve a single term of six years.", "A warden may be reappointed once by the reeve."),
        ("No tender is held for a stall on the quay.", "Stalls on the quay are let each year by public tender."),
        ("Every guild has the right to hold a fair.", "A fair on the quay requires the permission of the reeve."),
        ("All traders are treated equally in the market court.", "Foreigners may be heard by it only with leave."),
        (
            "Each minute of the town board can be read on the internet.",
            "The minutes on sales of land are kept in a safe at the town hall.",
        ),
    ],
)
def test_a_promise_stands_beside_the_particular(promise: str, particular: str):
    found = pairs(between, f"{FILLER}\n\n{promise} {particular}\n\n{FILLER}")
    assert any(a.rstrip(".") in promise and b.rstrip(".") in particular for a, b in found)


@pytest.mark.parametrize(
    ("promise", "particular"),
    [
        ("Nobody needs a licence to fish.", "A boat costs 40 crowns a day."),
        ("Nobody needs a licence to fish, except in the basin.", "Fishing in it may not begin without a licence."),
        ("Every farmer who applies for seed gets a sack.", "In 2019 there were 80 applications; 80 were granted."),
        ("Every farmer who applies for seed will get a sack.", "In 2019 there were 80 applications; 31 were refused."),
        ("No tender is held for a stall on the quay.", "Barges for the fleet are bought by public tender."),
        ("Every guild has the right to hold a fair.", "Photographs require the consent of the persons shown."),
        ("Wardens serve a single term of six years.", "The reeve may be re-elected."),
        ("All traders are treated equally in the market court.", "Foreigners may sell only cloth."),
        ("Each minute of the town board can be read on the internet.", "The minutes are kept by a clerk."),
        ("Each minute of the town board can be read on the internet.", "The silver spoons are kept in a safe."),
    ],
)
def test_other_passages_take_nothing_back(promise: str, particular: str):
    assert not pairs(between, f"{FILLER}\n\n{promise} {FILLER}\n\n{FILLER} {particular}\n\n{FILLER}")


@pytest.mark.parametrize(
    ("promise", "particular"),
    [
        ("Wardens serve a single term of six years.", "The reeve may be re-elected."),
        ("Every guild has the right to hold a fair.", "The sale of a house requires the consent of the reeve."),
    ],
)
def test_what_stands_right_beside_a_promise_and_is_of_others_takes_nothing_back(promise: str, particular: str):
    assert not pairs(between, f"{FILLER}\n\n{promise} {particular}\n\n{FILLER}")
