"""A text whose lines do without full stops: what its lines tell is read; headlines among paragraphs stay headings."""

from __future__ import annotations

import pytest

import analysis
from analysis.text.headings import is_begun, is_told
from analysis.text.layout import units

LINES = (
    "Housing report 2022\n\nThe city built 1,200 flats in 2022\n\nRents fell by 12 percent\n\n"
    "No tenant was evicted in 2022\n\nWhat comes next\n\nTwo courts were opened in the north\n"
)

BODY = "The quay was closed in May. It will be opened again.\n\n"


def test_lines_that_tell_something_are_read():
    kinds = [(unit.kind, unit.text.partition(" ")[0]) for unit in units(LINES)]
    assert kinds == [
        ("heading", "Housing"),
        ("paragraph", "The"),
        ("paragraph", "Rents"),
        ("paragraph", "No"),
        ("heading", "What"),
        ("paragraph", "Two"),
    ]
    claims = analysis.read(LINES).claims
    assert [claim.section for claim in claims][::3] == ["Housing report 2022", "What comes next"]
    assert all(LINES[claim.start : claim.end] == claim.quote for claim in claims)


def test_headlines_among_paragraphs_stay_headings():
    text = "".join(f"{line}\n\n{BODY}" for line in LINES.strip().split("\n\n"))
    assert [unit.kind for unit in units(text)] == ["heading", "paragraph"] * 6


def test_headlines_that_all_tell_something_stay_headings():
    lines = [line for line in LINES.split("\n\n") if is_told(line.strip())]
    text = "The city votes again in May\n\n" + "".join(f"{line.strip()}\n\n{BODY}" for line in lines)
    assert [unit.kind for unit in units(text)] == ["heading", *["heading", "paragraph"] * len(lines)]


def test_long_lines_without_full_stops_are_no_paragraphs_of_headlines():
    long = "In the spring the city and both of its harbour towns opened nine new schools for small children"
    text = LINES + "".join(f"\n{long} in {year}\n" for year in range(2010, 2015))
    assert [unit.kind for unit in units(text)] == [*(unit.kind for unit in units(LINES)), *["paragraph"] * 5]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Rents fell by 12 percent", True),
        ("The council opened two schools", True),
        ("What has been done since 2019", False),
        ("Was the quay closed in May?", False),
        ("Schools and their teachers", False),
        ("Rents fell", False),
        ("The right to be heard", False),
        ("Answers to tenants who have asked", False),
    ],
)
def test_a_line_tells_something_by_its_verb(line: str, told: bool):
    assert is_told(line) == told


@pytest.mark.parametrize(
    ("line", "begun"),
    [
        ("We repaired the pier,", True),
        ("The board has dredged the strait,", True),
        ("No sailor was lost in May,", True),
        ("I am, Sir, your obedient servant,", False),
        ("Mr. Chairman, distinguished members of the Committee,", False),
        ("The Press Office,", False),
        ("We have the honour to be, Sir,", False),
        ("The members of the Committee who are here,", False),
    ],
)
def test_a_line_that_ends_in_a_comma_may_begin_a_sentence(line: str, begun: bool):
    assert is_begun(line) == begun
    [unit] = units(f"{line}\n")
    assert (unit.kind != "furniture") == begun
