"""Units: whatever the text, every character of the repaired copy leads back to the source."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.text.draft import INSERTED
from analysis.text.layout import Unit, units
from analysis.text.words import word_set
from tests.growth import grows_with_length

ALPHABET = "aA zZ\n\n\r\t.,;:!?-–—•()[]“”\"'’0123 189\u00a0\u00ad\u200b\ufeffé law The Act: s "


def check(source: str, found: tuple[Unit, ...]) -> None:
    for unit in found:
        assert len(unit.text) == len(unit.origin)
        places = [place for place in unit.origin if place != INSERTED]
        assert places == sorted(set(places))
        assert all(0 <= place < len(source) for place in places)
        for char, place in zip(unit.text, unit.origin, strict=True):
            if place == INSERTED:
                continue
            there = source[place]
            same = char == there or char == there.lower() or (char in " ," and there.isspace())
            assert same, (char, there)


@given(st.text(st.sampled_from(ALPHABET), max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_units_that_lead_back(source: str):
    check(source, units(source, lambda word: len(word) % 2 == 0))


@given(
    st.lists(
        st.sampled_from(
            [
                "The law:",
                "(a) Gives x;",
                "• one",
                "1. Two",
                "page 3",
                "A/B/1",
                "",
                "half a line that",
                "goes on.",
                "Head",
                "1 200",
                "3 A note.",
                "said1 so2.",
                "The law: Gives x; takes y. More.",
                "“Open",
                "Kazaks law",
                "Kazak is",
                "2006a day",
            ]
        ),
        max_size=25,
    )
)
@settings(max_examples=300, deadline=None)
def test_any_mixture_of_lines_gives_units_that_lead_back(lines: list[str]):
    source = "\n".join(lines)
    check(source, units(source))


@pytest.mark.parametrize(
    ("piece", "times"),
    [("(", 80_000), (";", 80_000), ("word ", 200_000), (":;", 40_000), ("“", 80_000), ("a\n", 40_000)],
)
def test_odd_texts_take_their_length_not_its_square(piece: str, times: int):
    def read(count: int) -> None:
        source = piece * count + "a: b; c."
        check(source, units(source))

    assert grows_with_length(read, times)


def kinds(source: str) -> list[tuple[str, str]]:
    return [(unit.kind, unit.text) for unit in units(source)]


def test_list_items_carry_their_subject():
    found = units(
        "The Fire Act. The Fire Act was passed in 1999. The Act: Requires alarms; Bans candles (indoors; outdoors)."
    )
    assert [(u.kind, u.text) for u in found] == [
        ("heading", "The Fire Act."),
        ("paragraph", "The Fire Act was passed in 1999. The Act:"),
        ("item", "The Fire Act requires alarms"),
        ("item", "The Fire Act bans candles (indoors; outdoors)."),
    ]
    assert {u.paragraph for u in found} == {0}
    assert found[2].span(0, 12) is None
    assert found[2].lead == "The Act"


def test_a_verb_in_the_list_head_is_lent_whole():
    found = units("The Act gives officers:\n\n• the right to enter;\n• the power to search.\n")
    assert [u.text for u in found if u.kind == "item"] == [
        "The Act gives officers the right to enter",
        "The Act gives officers the power to search.",
    ]


def test_items_that_are_sentences_stay_as_they_are():
    found = units(
        "She listed reforms, including:\n\nThe board should be elected;\nFees should be cut.\n\nThe end came soon."
    )
    assert [u.kind for u in found] == ["paragraph", "item", "item", "paragraph"]
    assert found[1].text == "The board should be elected"


def test_broken_lines_page_furniture_and_footnotes():
    source = (
        "ABC/2019/1\n\n1. The register1 was opened by the Minister of Lands, who may close\nthe regis-\ntry for his\n\n"
        "ABC/2019/1\npage 3\n\nown reasons2. It holds 216 000 entries in all parts of the country and\nits islands.\n\n"
        "1 Act No. 4.\n2 A reason counts as his own until he says\notherwise.\n"
    )
    assert kinds(source) == [
        ("furniture", "ABC/2019/1"),
        (
            "paragraph",
            "The register was opened by the Minister of Lands, who may close the registry for his own reasons."
            " It holds 216,000 entries in all parts of the country and its islands.",
        ),
        ("furniture", "ABC/2019/1"),
        ("furniture", "page 3"),
        ("footnote", "Act No. 4."),
        ("footnote", "A reason counts as his own until he says otherwise."),
    ]


def test_a_flattened_table_gives_rows():
    source = "Table 1\nPlots sold\nProvince\nNumber\nNorth\n41 200\nSouth Bay\n63 500\n"
    assert [(u.kind, u.text) for u in units(source) if u.kind == "row"] == [
        ("row", "North 41,200"),
        ("row", "South Bay 63,500"),
    ]


def test_lost_apostrophes_and_dashes():
    source = (
        "Ruritania is free. Ruritania is old. Ruritanias road is long. It was used on two occasionsin each case gently."
    )
    words = set(["free", "road", "long", "used", "occasions", "each", "case", "gently", "old", "two"])
    [unit] = units(source, lambda word: word in words)
    assert "Ruritania's road" in unit.text
    assert "occasions — in each" in unit.text


def test_plain_plurals_keep_their_form():
    source = "Members of the council met. The Member spoke. Americans vote. The American people voted. Texans rode."
    assert [u.text for u in units(source)] == [source]


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("The pier - a long one - is open.", "The pier – a long one – is open."),
        ("It closed in 2017 -- and not before.", "It closed in 2017 – and not before."),
        ("The gap of 12 - 7 boats is small.", "The gap of 12 - 7 boats is small."),
    ],
)
def test_a_hyphen_between_blanks_is_a_dash(source: str, read: str):
    [unit] = units(source)
    assert unit.text == read
    check(source, (unit,))


def test_a_question_and_its_answer_in_broken_lines_are_two():
    source = (
        "Q: Who runs the pier of the northern harbour and all that\nstands on it, and who pays for that in the end?\n"
        "A: The board runs it, with the money of the towns along the\ncoast. Each pays a share by its size.\n"
    )
    assert [(one.label, one.text.split(" ")[0]) for one in units(source)] == [("q", "Who"), ("a", "The")]


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("The Act was adopted on 31\nMay 2010. It is short.", ["The Act was adopted on 31 May 2010. It is short."]),
        ("It was read by the\nSenate twice. It is short.", ["It was read by the Senate twice. It is short."]),
        ("Annex 31\nMay Day 2010 was quiet.", ["Annex 31", "May Day 2010 was quiet."]),
        ("Chapter 4\nParks 2010 to 2020\n\nThe parks grew.", ["Chapter 4", "Parks 2010 to 2020", "The parks grew."]),
    ],
)
def test_a_line_that_must_go_on_does_whatever_letter_follows(source: str, read: list[str]):
    assert [" ".join(one.text.split()) for one in units(source)] == read


def test_labels_of_questions_and_answers_are_kept_beside_the_unit():
    found = units("Q: Who runs the pier?\n\nA: The board runs it.\n\nThe pier is long.\n")
    assert [(one.label, one.text) for one in found] == [
        ("q", "Who runs the pier?"),
        ("a", "The board runs it."),
        ("", "The pier is long."),
    ]


def test_a_label_with_one_figure_is_a_row():
    [heading, row] = units("Figures\n\nBerths held by fishermen: one in three\n")
    assert (heading.kind, row.kind) == ("heading", "row")


def test_names_and_figures_glued_by_a_lost_dash_are_parted_and_demonyms_are_not():
    words = {"visited", "own", "papers", "freedom", "pilots"}
    [unit] = units(
        "Valia is old. The Freedomvisited port has papers of its own640 in all. A Valian and Valiais men came.",
        lambda word: word in words or word == "Freedom",
    )
    assert "Freedom — visited" in unit.text
    assert "own — 640" in unit.text
    assert "Valian and Valiais" in unit.text


def test_a_numbered_list_may_complete_the_sentence_before_it():
    source = (
        "The mission of the neighbouring states left in May, after nine days of talks with all who wished to be heard"
        " in the town and its villages. It recommended that the town should\n1. publish the minutes of each sitting;\n"
        "2. open the archive to all."
    )
    items = [unit for unit in units(source) if unit.kind == "item"]
    assert [unit.text for unit in items] == [
        "the town should publish the minutes of each sitting",
        "the town should open the archive to all.",
    ]


def test_a_numbered_paragraph_after_a_whole_sentence_is_no_item():
    source = (
        "The mission left in May. It recommended much.\n1. The town publishes its minutes.\n2. The archive is open."
    )
    assert [unit.kind for unit in units(source)][:1] == ["paragraph"]
    assert all(not unit.lead for unit in units(source))


def test_two_initials_at_the_head_of_a_line_are_no_marker():
    text = (
        "In the message of that year the President of the Republic, Mr.\n"
        "R. T. Almen, said that the harbour was open to every ship of\n"
        "every nation, and that nobody had been turned away from it.\n"
    )
    assert [unit.marker for unit in units(text)] == [""]


def test_cells_parted_by_tabs_are_rows_with_the_names_of_their_columns():
    head = "Table 2: Boats and berths\nYear\tBoats\tBerths\tFines\n"
    source = head + "2011\t1,450\t96\t310\n2012\t2,310\t\t404\nChange\tnone\n"
    found = units(source)
    check(source, found)
    assert [(one.kind, one.text) for one in found] == [
        ("heading", "Table 2: Boats and berths"),
        ("heading", "Year Boats Berths Fines"),
        ("row", "2011: Boats 1,450, Berths 96, Fines 310"),
        ("row", "2012: Boats 2,310, Fines 404"),
        ("furniture", "Change: Boats none"),
    ]
    assert {one.lead for one in found if one.kind == "row"} == {"Table 2: Boats and berths"}


def test_neighbouring_cells_are_not_read_as_thousands():
    assert [one.text for one in units("Fees\n\n2011   96   310\n2012   97   404\n") if one.kind == "row"] == [
        "2011 96, 310",
        "2012 97, 404",
    ]


def test_numbers_and_bullets_before_a_tab_make_no_table():
    for source in (
        "1.\tThe port was opened\n2.\tIt has 40 berths\n",
        "The port.\tIt was opened in 1999.\nIt\tis long.\n",
    ):
        assert not any(one.kind == "row" for one in units(source))


def test_what_a_page_says_about_cookies_and_itself_is_furniture():
    source = (
        "Skip to main content\n\nCookies on harbour.example\nWe use some essential cookies to make this website work.\n"
        "Accept additional cookies\n\nOn this page\n\nThe port is old. It uses cookies to lure fish.\n\n"
        "Was this page helpful?\n"
    )
    assert [one.text for one in units(source) if one.kind != "furniture"] == [
        "The port is old. It uses cookies to lure fish."
    ]


def test_place_and_day_of_a_speech_head_nothing():
    found = units("New piers\n\nPort Selby, 14 March 2023\n\nCheck against delivery.\n\nThe pier is long and wide.\n")
    assert [(one.kind, one.section) for one in found] == [
        ("heading", "New piers"),
        ("heading", "New piers"),
        ("furniture", ""),
        ("paragraph", "New piers"),
    ]


def test_a_question_on_a_line_of_its_own_heads_its_answer_and_yes_is_no_heading():
    found = units("Is the port safe?\n\nYes. The port has never been closed.\n\nWho runs it?\n\nThe board runs it.\n")
    assert [(one.kind, one.section) for one in found if "port has" in one.text or "board" in one.text] == [
        ("paragraph", "Is the port safe"),
        ("paragraph", "Who runs it"),
    ]


def test_a_footnote_mark_in_brackets_is_no_part_of_the_sentence_and_its_note_is_a_footnote():
    source = "Boats may not be sold.[1] They are let.\n\n[1] See Article 4. In 2020 two boats were sold.\n"
    found = units(source)
    check(source, found)
    assert [(one.kind, one.text) for one in found] == [
        ("paragraph", "Boats may not be sold. They are let."),
        ("footnote", "See Article 4. In 2020 two boats were sold."),
    ]
    assert [one.kind for one in units("[1] The court finds it so.\n\n[2] The boats were sold.\n")] == ["paragraph"] * 2


def test_years_name_the_rows_of_a_table():
    source = "Table 2\nShips and pilots\nYear\nShips\nPilots\n2011\n4 100\n31\n2012\n4 600\n35\n"
    assert [(u.kind, u.text) for u in units(source) if u.kind == "row"] == [
        ("row", "2011 4,100 31"),
        ("row", "2012 4,600 35"),
    ]


@pytest.mark.parametrize(
    "where",
    [
        "PORT ELM, 4 May 2014 –",
        "PORT ELM (Newswire) -",
        "PORT ELM (Newswire) —",
        "PORT ELM, Ruritania (NW) --",
        "PORT ELM, Ruritania —",
        "PORT ELM, March 3 (Coast News) -",
        "PORT ELM (3 May 2011) –",
    ],
)
def test_a_dateline_is_left_out(where: str):
    assert kinds(f"{where} The Harbour Council has opened the new pier.\n") == [
        ("paragraph", "The Harbour Council has opened the new pier.")
    ]


def test_a_label_and_the_name_of_a_body_are_no_dateline():
    assert kinds("UN (the world body) praised it.\n")[0][1].startswith("UN")
    assert kinds("The Harbour Board (HB) – a body of nine – met.\n")[0][1].startswith("The Harbour")
    assert kinds("NOTE – The Harbour Council has opened the new pier.\n")[0][1].startswith("NOTE")


def test_a_line_with_a_figure_and_its_label_is_a_row_and_a_title_is_none():
    box = "IN FIGURES\nPrison budget, 2015: 18 billion crowns\nTeachers in prisons: 164 (in 2010: 12)\n"
    box += "Stations with cameras: 31 of 58\n"
    assert [kind for kind, _ in kinds(box)] == ["heading", "row", "row", "row"]
    assert [kind for kind, _ in kinds("Our republic: 20 years of progress\n\nMuch was built.\n")][:1] == ["heading"]


def test_lines_of_a_chronology_are_items_and_one_dated_title_is_a_heading():
    lines = (
        "Milestones\n\nMay 2020: one-millionth connection\nSeptember 2021: lessons to begin\n2012 – Family First Act\n"
    )
    assert [kind for kind, _ in kinds(lines)] == ["heading", "item", "item", "item"]
    assert kinds("2014: a year of reform\n\nMuch was built.\n")[0][0] == "heading"


def test_cells_of_words_are_told_apart_and_a_sentence_with_a_tab_is_not():
    table = "Harbours\n\nHarbour\tRemark\nNorth\tThe north pier was closed in 2019.\nSouth\tin part\n\nIt is long.\n"
    found = units(table)
    check(table, found)
    assert [(one.kind, one.text, one.section) for one in found] == [
        ("heading", "Harbours", "Harbours"),
        ("heading", "Harbour", "Harbours"),
        ("heading", "Remark", "Harbours"),
        ("heading", "North", "Harbours"),
        ("paragraph", "The north pier was closed in 2019.", "Harbours"),
        ("heading", "South", "Harbours"),
        ("heading", "in part", "Harbours"),
        ("paragraph", "It is long.", "Harbours"),
    ]
    for sentence in (
        "The port was\topened in 1999.\n",
        "1.\tThe port was opened.\n",
        "It\tis old.\nIt\tis very long.\n",
    ):
        assert not any(one.kind == "heading" for one in units(sentence))


def test_a_label_of_the_rows_below_it_stays_in_their_table():
    found = units("Harbour\tBoats\tPilots\nNorth\nElm\t12\t3\nAsh\t9\t1\n")
    assert [(one.kind, one.text) for one in found] == [
        ("heading", "Harbour Boats Pilots"),
        ("furniture", "North"),
        ("row", "Elm: Boats 12, Pilots 3"),
        ("row", "Ash: Boats 9, Pilots 1"),
    ]


def test_capitals_make_no_heading_of_several_sentences():
    source = "THE COURTS ARE FREE. IN 2019 A COURT CLOSED TWO PORTS. NO PORT HAS BEEN CLOSED SINCE.\n\nIt is so.\n"
    assert [(one.kind, one.section) for one in units(source)] == [("paragraph", ""), ("paragraph", "")]
    assert units("MR. J. P. BROWN AND THE COURTS OF THE NORTH\n\nIt is so.\n")[0].kind == "heading"


def test_sentences_in_capitals_are_parsed_in_small_letters_and_names_keep_theirs():
    words = word_set("courts are free court closed port union pilots said that fees should be cut harbour praised")
    source = (
        "THE COURTS OF RURITANIA ARE FREE. PILOTS UNION SAID THAT FEES SHOULD BE CUT. THE WHO AND THE IMO PRAISED IT."
        "\n\nThe Harbour Court closed a port in Ruritania.\n"
    )
    found = units(source, words.__contains__)
    check(source, found)
    assert found[0].text == (
        "The courts of Ruritania are free. Pilots Union said that fees should be cut. The WHO and the IMO praised it."
    )
    title = "RULES OF THE COURT\n\nIt is free.\n"
    assert units(title, words.__contains__)[0].text == "RULES OF THE COURT"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("2.The harbour was closed.", "The harbour was closed."),
        ("12)I closed the harbour.", "I closed the harbour."),
        ("3.A harbour was closed.", "A harbour was closed."),
        ("3.May 2014 brought ten ships.", "3.May 2014 brought ten ships."),
        ("1.FC Port Elm opened a ground.", "1.FC Port Elm opened a ground."),
        ("2.5 million ships came.", "2.5 million ships came."),
    ],
)
def test_the_number_of_a_paragraph_that_lost_its_blank_is_no_part_of_it(line: str, text: str):
    assert kinds(f"{line}\n") == [("paragraph", text)]


def test_a_head_that_points_back_takes_the_sentence_before():
    source = "There are three courts for such cases. These are:\n\n- the Port Court\n- the High Court\n"
    items = [one for one in units(source) if one.kind == "item"]
    assert {one.lead for one in items} == {"There are three courts for such cases"}
    above = units("We have a duty to help you. We meet it.\n\nThis may be:\n\n- advice\n- a form\n")
    assert {one.lead for one in above if one.kind == "item"} == {"We meet it"}
    alone = units("These are:\n\n- the Port Court\n- the High Court\n")
    assert [one.lead for one in alone if one.kind == "item"] == ["These are", "These are"]


def test_the_numbered_paragraphs_of_a_text_that_is_announced_are_no_items():
    source = (
        "The following is the full text of the communiqué:\n\n1. The ministers met in May.\n\n2. They spoke of trade.\n"
    )
    assert [(one.kind, one.lead) for one in units(source)][1:] == [("paragraph", ""), ("paragraph", "")]
    listed = units("The law has two aims:\n\n1. The courts are to be free.\n\n2. The press is to be free.\n")
    assert [one.kind for one in listed][1:] == ["item", "item"]


def test_bullets_that_each_head_a_paragraph_are_headings():
    source = (
        "• Access card\n\nVisitors need a card. It is free.\n\n• Lost card\n\nA lost card is replaced in a week.\n\n"
        "The office has:\n\n• a hall\n\n• a desk\n\nIt opens at nine.\n"
    )
    assert [one.text for one in units(source) if one.kind == "heading"] == ["Access card", "Lost card"]


def test_subjects_of_a_transcript_are_furniture_and_sentences_apart_no_menu():
    source = "Subjects: the port; the pilots; the pier\n\nYes.  Okay.  So the pier  was —\n"
    assert units(source)[0].kind == "furniture"
    assert units("ROE:  All right.  Okay.  So it was closed\n")[0].kind != "furniture"


def test_the_last_item_of_a_list_in_a_sentence_takes_the_head_too():
    source = "The Office has three tasks: to watch the courts; to hear complaints; and to write a report.\n"
    items = [one for one in units(source) if one.kind == "item"]
    assert [one.text.endswith(said) for one, said in zip(items, ("courts", "complaints", "a report."), strict=True)]
    assert not items[-1].text.startswith("and")


def test_names_that_are_counted_lost_no_apostrophe():
    source = "Ports Bill and Media Bill were read. They vote on two Bills today. Bill and Bill stand.\n"
    assert "two Bills today" in units(source)[0].text
