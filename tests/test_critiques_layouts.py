"""Demands that the layout makes sure: labels with replies below them, and tables with a column for each."""

from __future__ import annotations

import re

from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.content_frames import framed
from tests.texts import demands

REPLIES = """REPUBLIC OF ARVENIA
Reply of the Ministry of Ports to the report of the Lakes Commission on Seafarers

1. The Ministry replies below to the report which the Lakes Commission on Seafarers sent to it in May 2019.

Recommendation (paragraph 4 of the report)
The Commission recommends that wages be paid before a ship is sold.

Reply
2. The Wages Act of 2011 regulates the payment of wages.

Request (paragraph 6)
Crews should be given shore leave in every port. The harbour masters must also stop keeping passports.

Reply
3. Shore leave is granted in six of nine ports.

Comment (paragraph 9)
The Commission trusts that the Shipowners' Association will print the rules in five languages.

Reply
4. The comment was passed on to the Association.

Findings (paragraph 11)
In May the port of Orl had 40 berths and employed 212 persons.

Comment (paragraph 12)
The new hostel at Orl is exemplary. It is all the more regrettable that it closes in winter.

Reply
5. The hostel was built in 2017.

Request of 2012 on lamps (paragraph 14)
The Commission considers its request on lamps to have been implemented.

Reply
6. The Ministry is grateful for this remark.

Next steps

7. The Ministry recommends that shipowners register their crews before the end of the year.
"""

TABLE = """Republic of Arvenia, Ministry of Schools
Note on rural schools

The Association of Village Parents with Young Children sent a paper to the Minister in May 2021. \
The table shows where each point stands.

Asked for | State of play
A warm meal in every school | In progress. Meals are served in 40 of 112 schools.
Drinking water tested every term | Under examination.
A school bus for every valley | Completed. In service since 2020.
Seat belts in the coaches of private hauliers | Outside our remit. Passed on \
to the Federation of Coach Operators.
Repeal of the fee for books | Not envisaged.

The Ministry asks parents to label the coats of their children.
"""


def test_what_stands_under_a_label_and_is_replied_to_is_the_bodys() -> None:
    assert [quote for _, quote in demands(REPLIES)] == [
        "wages be paid before a ship is sold",
        "Crews should be given shore leave in every port",
        "The harbour masters must also stop keeping passports",
        "it closes in winter",
    ]
    assert {voice for voice, _ in demands(REPLIES)} == {"Lakes Commission on Seafarers"}


def test_labels_without_replies_are_headings() -> None:
    text = REPLIES.replace("\nReply\n", "\n")
    assert ("Lakes Commission on Seafarers", "it closes in winter") not in demands(text)


def test_labels_of_nobody_are_no_critics() -> None:
    def of(name: str, label: str) -> list[str]:
        text = REPLIES.replace("Lakes Commission on Seafarers", name).replace("The Commission", label)
        return [quote for _, quote in demands(text)]

    assert any("shore leave" in quote for quote in of("Lakes Council for Seafarers", "The Council"))
    assert not any("shore leave" in quote for quote in of("survey", "The survey"))


def test_a_column_of_demands_is_a_list_of_whoever_sent_it() -> None:
    assert demands(TABLE) == [
        ("Association of Village Parents with Young Children", "A warm meal in every school"),
        ("Association of Village Parents with Young Children", "Drinking water tested every term"),
        ("Association of Village Parents with Young Children", "Repeal of the fee for books"),
    ]


def test_a_column_may_say_who_asks() -> None:
    text = TABLE.replace("Asked for | State", "Raised by | Asked for | State")
    for row in ("A warm", "Drinking", "A school", "Seat"):
        text = text.replace(f"\n{row}", f"\nTeachers' Union | {row}")
    text = text.replace("\nRepeal", "\nCouncil of Pupils | Repeal")
    assert [voice for voice, _ in demands(text)] == ["Teachers' Union", "Teachers' Union", "Council of Pupils"]


def test_the_head_of_a_column_may_say_whose_it_is() -> None:
    second = "Noted by the Coastal Bank | State of play\nHarbours silted up | Dredged.\nNo ferry in winter | Costly.\n"
    text = TABLE.replace("\nThe Ministry asks", f"\nTwo voices\n\n{second}\nThe Ministry asks").replace(
        "The Association", "The Harbour Council and the Coastal Bank were heard too. The Association"
    )
    text = text.replace("Asked for |", "ASKED FOR BY THE ASSOCIATION |")
    assert {voice for voice, _ in demands(text)} == {
        "Association of Village Parents with Young Children",
        "Coastal Bank",
    }


def test_whoever_a_sentence_begins_with_comes_in_whatever_it_does() -> None:
    def of(sentence: str) -> set[str]:
        text = TABLE.replace("Note on rural schools", "Drivers, please keep the doors shut.")
        return {voice for voice, _ in demands(re.sub(r"The Association[^.]*\.", sentence, text))}

    assert of("The National Federation of Parents met in Orl in May.") == {"National Federation of Parents"}
    assert of("The paper on the gate was the work of the Syndicat des Parents.") == {"Syndicat des Parents"}
    assert of("In its report the observation mission of EUPO called the schools clean.") == {"EUPO"}


def test_a_table_of_other_columns_lists_no_demands() -> None:
    assert demands(TABLE.replace("Asked for | State of play", "Measure | Cost in 2020")) == []


def test_what_is_asked_of_others_than_the_state() -> None:
    assert others("it was for the farmers' cooperatives, as owners, to repair them")
    assert others("the Bar Association will draw up rosters")
    assert others("As to the private clinics, they would be well advised to publish their fees.")
    assert not others("the accounts of all companies should be audited")
    assert not others("the Ministry should inspect the companies")


def test_frames_end_where_the_words_begin() -> None:
    for frame in ("In the opinion of the Board, ", "It is all the more regrettable that ", "The Board insists that "):
        assert framed(f"{frame}the bridge is closed") == len(frame)
    assert framed("The bridge is closed") == 0
