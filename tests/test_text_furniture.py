"""Page furniture: headers that turn, notices of mails and releases, what is heard in a hall."""

from __future__ import annotations

import pytest

from analysis.text.layout import units
from tests.test_text_layout import check


def test_headers_in_columns_that_turn_from_page_to_page_are_furniture_and_words_go_on_across_them():
    left, right = "HARBOUR OFFICE              Report 2020", "Report 2020              HARBOUR OFFICE"
    source = (
        f"{left}\n\nThe port is free to all of the boats that come to it in the\nsummer. The police issued 1,200 per-\n"
        f"\n      - 3 -\n\n{right}\n\nmits for boats in one year, and many more to\nthe pilots.\n\n{left}\n\n"
        "It is long.\n"
    )
    found = units(source)
    check(source, found)
    assert [one.text for one in found if one.kind != "furniture"] == [
        "The port is free to all of the boats that come to it in the summer. The police issued 1,200 permits for boats"
        " in one year, and many more to the pilots.",
        "It is long.",
    ]
    numbered = [f"Report of the Council      {number}\nThe port is free of charge.\n" for number in (3, 4, 5)]
    assert {one.kind for one in units("\n".join(numbered)) if "Council" in one.text} == {"furniture"}
    tables = [f"Boats of the north   {number}\nBoats of the south   {9 - number}\n" for number in (3, 4, 5)]
    assert not any(one.kind == "furniture" for one in units("\n".join(tables)))


@pytest.mark.parametrize(
    "end",
    [
        "###\n\nThe council is committed to its boats. It has 40 members.\n",
        "- ENDS -\n\nThe council has 40 members.\n",
        "Notes to editors: The council has 40 members.\n\nIt was founded in 1991.\n",
        "This e-mail may contain confidential information and must not be forwarded.\n",
        "If you have received this message in error, please tell us at once.\n",
        "To unsubscribe, click on the link below.\n",
        "For further information, please contact the press office of\nthe council at any time.\n",
        "Media enquiries: Ada Vale\n",
    ],
)
def test_what_follows_a_release_or_mail_is_furniture(end: str):
    text = "The port is open to all.\n\nFor more information on fees see the Act.\n\n" + "The pier is long. " * 12
    kinds_of_end = {one.kind for one in units(f"{text}\n\n{end}") if one.origin[0] > len(text)}
    assert kinds_of_end == {"furniture"}
    assert {one.kind for one in units(f"{text}\n\n{end}") if one.origin[0] <= len(text)} == {"paragraph"}


def test_a_mark_in_the_middle_parts_passages_and_ends_no_text():
    source = "The port is open to all.\n\n###\n\nThe pier is long. It was built in 1999.\n"
    assert [one.kind for one in units(source)] == ["paragraph", "furniture", "paragraph"]


def test_long_notes_to_editors_tell_of_the_matter():
    notes = "".join(f"{number}. The pier of the north was closed to boats in 201{number}.\n" for number in range(1, 7))
    source = "The port is open to all.\n\n" * 40 + f"Notes to editors\n\n{notes}"
    assert not any(one.kind == "furniture" for one in units(source))


def test_what_is_heard_in_a_hall_and_titles_cut_short_end_no_sentence():
    source = "The port is open. [Interruption.] The rt. hon. Member must be heard (Prolonged applause from the left)."
    [unit] = units(source)
    assert unit.text == "The port is open. The rt hon Member must be heard."
    assert units("He heard a protest (in the north).")[0].text == "He heard a protest (in the north)."


def test_what_several_people_call_out_is_furniture():
    source = "Hon. Members: Oh!\n\nSeveral Members: Hear, hear!\n\nMembers: they pay fees.\n"
    assert [one.kind for one in units(source)] == ["furniture", "furniture", "paragraph"]


def test_a_page_break_parts_number_and_header_from_words_that_touch_them():
    header = "Harbour Office                    Report 2020"
    source = (
        f"{header}\n\nThe port is free to all of the boats that come to it in the\nsummer. The police gave 1,200 per-\n"
        f"                    3\n\f{header}\n\nmits for boats in one year, and many more to\nthe pilots.\n"
        f"                    4\n\f{header}\n\nIt is long.\n                    5\n\f"
    )
    found = units(source)
    check(source, found)
    assert [one.text for one in found if one.kind != "furniture"] == [
        "The port is free to all of the boats that come to it in the summer. The police gave 1,200 permits for boats"
        " in one year, and many more to the pilots.",
        "It is long.",
    ]


def test_a_row_of_a_table_drawn_with_bars_heads_nothing():
    source = (
        "1. Boats\n\n| Port | 2020 | 2022 |\n|---|---|---|\n| North | 310 | 500 |\n\nThe police counted all boats.\n"
    )
    found = units(source)
    check(source, found)
    assert "|" not in next(one.section for one in found if one.text.startswith("The police"))


def test_raised_figures_behind_words_are_notes_and_behind_units_powers():
    source = "The port is closed.¹ The old harbour² has 40 km² of water, and 10² boats.\n"
    found = units(source)
    check(source, found)
    assert found[0].text == "The port is closed. The old harbour has 40 km² of water, and 10² boats."


def test_a_small_picture_before_a_full_stop_hides_no_end_of_a_sentence():
    source = "The port is free 👍🏽. No boat is late 😀! The 😀 boats are new ☀️.\n"
    found = units(source)
    check(source, found)
    assert found[0].text == "The port is free. No boat is late! The 😀 boats are new."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Published by the Ministry of Justice of Alden, March 2023", "furniture"),
        ("Issued by the Press Office on 3 May 2021", "furniture"),
        ("Released on 3 May 2021", "furniture"),
        ("Published all decisions of the courts in 2022", "heading"),
        ("Issued 3,200 permits for boats in 2010", "heading"),
    ],
)
def test_who_published_a_page_and_when_heads_nothing(line: str, kind: str):
    found = units(f"Courts in Alden\n\n{line}\n\nThe courts are open to all. The law protects every judge.\n")
    assert [one.kind for one in found if one.text == line] == [kind]
    assert (found[-1].section == line) == (kind == "heading")


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("[The President then spoke in Velmoran.]", "furniture", "[The President then spoke in Velmoran.]"),
        ("[The Ministry opened 14 clinics in 2012.]", "paragraph", "[The Ministry opened 14 clinics in 2012.]"),
        ("24/7 Helplines are open to all.", "paragraph", "24/7 Helplines are open to all."),
        ("3/9 Courts are open to all.", "paragraph", "Courts are open to all."),
    ],
)
def test_words_in_brackets_with_figures_and_hours_of_the_week_are_the_texts_own(line: str, kind: str, text: str):
    found = units(f"The courts are open.\n\n{line}\n\nThe law protects every judge.\n")
    assert [(one.kind, one.text) for one in found][1] == (kind, text)
