"""Faults behind what is granted, views of whoever has the floor, missions and their leaders, sections of replies."""

from __future__ import annotations

import pytest

from analysis.extraction.critics.contrasts import behind
from tests.texts import demands

NOTE = """REPUBLIC OF ARVENIA, MINISTRY OF PORTS
Communiqué on the visit of the Lakes Reconstruction Bank

Orl, 8 May 2020 – The annual mission of the Lakes Reconstruction Bank, headed by Ms Inga Tall, ended its work \
today. The Ministry summarises below what the mission has found, in the interest of an open debate on the future \
of the ports of the country.

Figures

Traffic grew by 3 percent in 2019 and is expected to grow by 2 percent in 2020. Inflation stood at 4 percent in \
April. Freight rates fell for the third year in succession, and the fleet now counts 412 ships, of which 38 were \
built in the last five years.

Assessment

In the view of the mission, the register of ships is a considerable achievement, even if eleven companies \
continue to escape it. The collection of dues has improved, whereas the exemptions granted to the free port of \
Cape Morn cost more than they yield. It regrets, however, that the pilots answer to the same director who owns \
the tugs. The mission has trouble in reconciling the principles of the Ports Act of 2011 with the fact that the \
ferry has been rescued three times without a plan.

At the closing meeting Ms Tall encouraged the Government to fill the hardship fund of the crews by 2022.

Position of the Ministry

The accounts of the companies are approved by the Cabinet and are therefore subject to full public control. The \
ferry serves the outer islands, which cannot be reached by road. No pilot has been dismissed since 2015, and no \
tug was out of order in 2019.
"""


def test_a_fault_behind_what_is_granted_is_the_missions_and_the_mission_is_its_banks() -> None:
    found = demands(NOTE)
    for fault in (
        "eleven companies continue to escape it",
        "the exemptions granted to the free port of Cape Morn cost more than they yield",
        "the pilots answer to the same director who owns the tugs",
        "the ferry has been rescued three times without a plan",
    ):
        assert ("Lakes Reconstruction Bank", fault) in found


def test_whoever_leads_a_mission_speaks_for_it() -> None:
    assert ("Inga Tall", "the Government to fill the hardship fund of the crews by 2022") in demands(NOTE)


def test_under_the_head_of_its_position_the_ministry_speaks() -> None:
    found = [quote for _, quote in demands(NOTE)]
    assert "eleven companies continue to escape it" in found
    assert not any("tug was out" in quote or "approved by the Cabinet" in quote for quote in found)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("The register is useful, although two ports are still missing.", "two ports are still missing."),
        (
            "Supervision has gained in method, though not in freedom: the head could still be removed by decree.",
            "the head could still be removed by decree.",
        ),
        ("The fleet has improved, while exports have doubled since 2012.", ""),
        ("The fleet is old, although the crews are trained.", ""),
        ("The ministry should print the charts, although it is new to this.", ""),
    ],
)
def test_what_stands_behind_the_joint_is_a_fault_where_something_was_granted(text: str, fault: str) -> None:
    begin, _ = behind(text)
    assert (text[begin:] if begin else "") == fault


def test_a_court_that_rejects_a_complaint_finds_no_fault() -> None:
    rejected = "The mission rejected the complaint of the tug owners as ill-founded. At the closing"
    text = NOTE.replace("At the closing", rejected)
    assert not any("complaint of the tug owners" in quote for _, quote in demands(text))
