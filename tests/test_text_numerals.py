"""Lists counted by roman numerals or letters, and lines that only begin with such a letter."""

from __future__ import annotations

import re

import pytest

from analysis.text.layout import Unit, units

LISTED = """The river ports have been rebuilt in eight years, and each of them has a quay of its own by now.
The Union of Pilots, which went to see all of them in the spring, sent us its report in September. It
addresses six recommendations to the port authority:

i. that the lights of the outer mole be lit by half past five in winter, whatever the weather and
whoever is on duty (page 4);
ii. providing the Harbour Watch with boats that are fit for the open sea (page 6);
iii. abolishing the fee for the books of the pilots, which was brought in by a circular of the harbour
master (page 9);
iv. that the charts be printed again;
v. giving the night crews a room of their own (page 12);
vi. that the ferry board meet in public.

The authority has answered the report in full, and its answer can be read at every quay of the river.
"""


def items(source: str) -> list[Unit]:
    return [one for one in units(source) if one.kind == "item"]


@pytest.mark.parametrize(
    "mark", [lambda m: m[1] + ".", lambda m: m[1] + ")", lambda m: f"({m[1]})", lambda m: m[1].upper() + "."]
)
def test_roman_numerals_count_the_items_of_a_list_in_broken_lines(mark):
    source = re.sub(r"^([ivx]+)\.", mark, LISTED, flags=re.MULTILINE)
    found = items(source)
    assert [one.marker.strip("(.)").lower() for one in found] == ["i", "ii", "iii", "iv", "v", "vi"]
    assert all(one.lead.startswith("It addresses six recommendations") for one in found)
    assert all(f"(page {page})" in one.text for one, page in zip(found, (4, 6, 9), strict=False))


def test_a_list_by_numerals_gives_the_items_of_one_by_numbers():
    def numbered(match: re.Match[str]) -> str:
        return f"{('i', 'ii', 'iii', 'iv', 'v', 'vi').index(match[1]) + 1}."

    by_number = re.sub(r"^([ivx]+)\.", numbered, LISTED, flags=re.MULTILINE)
    assert [one.text for one in items(LISTED)] == [one.text for one in items(by_number)]


@pytest.mark.parametrize(
    "line",
    [
        "v. the Port of Selby, which the High Court decided in the year of the great storm, and in which the",
        "C. Poe, the harbour master of those days, whose books are kept in the town hall to this day, that the",
        "I. Marsh, the harbour master of those days, whose books are kept in the town hall to this day, that the",
        "i. e. of those who had paid the fee for the books of the pilots before the end of that year, that the",
        "I have never seen a quay that was better lit, and the pilots of the night boats said so, too, that the",
    ],
)
def test_a_line_that_only_begins_with_such_a_letter_goes_on(line):
    source = (
        "It was said at the time, in the first of the many cases that were brought before the judges by Marsh\n"
        f"{line}\n"
        "quay had to be open to whoever came by ship, whatever the flag, and that nobody could be sent away.\n"
        "All of them have since been let in, and the quay has been open for so long that few remember it shut.\n"
    )
    found = units(source)
    assert [one.kind for one in found] == ["paragraph"]
    assert found[0].marker == ""


def test_numerals_that_do_not_follow_one_another_count_nothing():
    source = LISTED.replace("\nii.", "\niv.").replace("\niii.", "\nx.").replace("\niv. that", "\nvii. that")
    assert [one.marker for one in items(source) if one.marker in ("iv.", "x.", "vii.")] == []


def test_numerals_without_a_sentence_that_leads_up_to_them_are_items_all_the_same():
    source = "The quays\n\ni. the north quay was paved in May;\nii. the south quay was lit in June.\n"
    assert [one.marker for one in items(source)] == ["i.", "ii."]
