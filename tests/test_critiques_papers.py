"""Papers, printed letters and lists of wishes of outside bodies, none of whose sentences names its speaker."""

from __future__ import annotations

import pytest

from analysis.extraction.extract import extract
from analysis.text.source import source_from_text
from tests.texts import demands

CHAPTER = """Embassy of the Republic of Osk
Briefing note, 9 November 2016

What the lawyers said

The Bar Association of the Northern Isles sent three observers to our courts in spring. We had asked them to \
come. Their report runs to ninety pages, and most of it is kind. The new courthouses, they write, are a \
pleasure to enter. Trials begin on time.

It is the last chapter that has been quoted in the papers, and we do not hide it. The bench is chosen by the \
Minister alone. Interpreters are missing in nine courts of twelve. A lawyer who wants to see a client has to \
ask the prosecutor. Judgments ought to be published within a month. The observers would like to see the cells \
under the old court closed.

We have read this with attention. The Minister chooses the bench because the Constitution says so. \
Interpreters are being trained.

Our own commission has proposed that hearings be filmed. Visitors to the courts should bring an identity card.
"""

ANSWERS = """Ministry of Health of the Republic of Varda
Questions and answers on the hospital reform
Updated 3 May 2018

How many hospitals have been modernised?
Since 2014 we have modernised 31 of 40 hospitals. Waiting times have fallen from nine weeks to five.

Who pays for it?
The budget and a loan of 200 million marks. Nobody pays more than before.

What does the Nurses' Federation of Varda say?
The Federation supports the reform and has said so in public. It welcomes the new wards. In its paper of March \
it also makes some points that we should like to answer here. There ought to be two nurses on every ward at \
night. Overtime has not been paid in the eastern districts since last summer. The complaints office answers to \
the very director about whom one complains. The Federation would like students to be paid for night shifts. It \
calls on patients to be patient.

And what is the answer?
Two nurses at night are planned from 2022. Overtime will be paid when the accounts have been checked.

Will there be new hospitals?
Yes, three. A commission of the Ministry recommends that they be built on the coast. Please bring your card.
"""

EDITORIAL = """Embassy of the Kingdom of Rhone
Letter to our readers, No. 14, June 2015

Dear friends,

The Kingdom has halved its debt. The railway to the north was opened in May, two months early.

Not everybody is pleased with us. The Nordic Herald, which has never been unkind to our country, devoted an \
editorial to it on 2 June. "A kingdom on the right track" was the heading, and the first half is as good as \
its title. The second half is about the courts. Judges, says the paper, are paid by the month and dismissed by \
the week. Trials of journalists are held behind closed doors. A law on lawyers that was promised in 2011 lies \
in a drawer. The paper sees no reason why the files of the secret police should stay shut for fifty years. It \
thinks it high time that women inherited land.

The editorial closes with a compliment to our cooks, and we thank the editor for that. Judges are dismissed \
only for cause. The law on lawyers is being studied.

In autumn the Queen will open the new library. We invite all readers to come.

Yours,
The Embassy
"""

PRINTED = """Ministry of Schools of the Republic of Tarn
Newsletter 7, September 2013

Four hundred classrooms

Four hundred classrooms were painted over the summer. The number of pupils per teacher fell from 41 to 36.

A letter from the Teachers' Guild

The Guild wrote to us in August. We print its letter in full and answer below.

Dear Minister,

Thank you for the paint. We have taught in grey rooms long enough to know what it means.

Paint does not teach, however. In eleven districts the textbooks came in March. Teachers on short contracts \
are not paid in July and August. We ask that the contracts run for twelve months and that the books be in the \
schools by the first day. Do not send inspectors who have never stood before a class. Parents, too, could do \
more to send their children on time.

The school doctor, for whom we asked last year, has come, and we are grateful.

Yours sincerely,
Hanna Weiss, President

Our answer

The books came late because of the floods. Contracts follow the budget year.

From 2014 every school will have a library corner. Teachers are invited to our open day.
"""

WISHES = """Government of the Isles of Morn
Progress report on the Fisheries Convention, April 2013

What has been done

We have closed two illegal harbours. Catches have recovered by a fifth since 2010.

What the churches ask for

The Council of Island Churches visited eleven villages at Whitsun and handed the Prime Minister a list. We \
reproduce it without comment.

A school boat for the outer islands
Return of the commons at Hale to the villages
Wells that are tested every month
No more arrests of fishermen who cross the line in fog
A public account of what became of the relief fund

The bishops thanked the coast guard for its courtesy, and they asked their own parishes to give more.

What is planned

A new harbour at Sund. A doctor for every island by 2016. Publication of the sea charts.
"""

QUESTIONS = """Ministry of Justice, Republic of Lund
Speech by the Minister at the Open Day, 5 October 2010

Friends,

The prisons hold 4,100 people, a thousand fewer than in 2004. Every cell has a window.

Last week I met Sister Agnes Moll, who has visited our prisons for thirty years and whom the prisoners call \
Mother. She gave me a sheet of paper with questions, and I promised to read them to you. Why are letters kept \
for three weeks? Why must a mother see her child through glass? When will the punishment cells at Gorm be \
closed? Who pays the men for the brooms they make? She did not ask about the food, which is good.

I answered as best I could. Letters have to be read. The cells at Gorm are dry.

Next year we shall open a workshop. Judges have been asked by our council to send fewer people to us.
"""


@pytest.mark.parametrize(
    ("text", "voice", "quotes"),
    [
        pytest.param(
            CHAPTER,
            "Bar Association of the Northern Isles",
            [
                "The bench is chosen by the Minister alone",
                "Interpreters are missing in nine courts of twelve",
                "A lawyer who wants to see a client has to ask the prosecutor",
                "Judgments ought to be published within a month",
                "the cells under the old court closed",
            ],
            id="the last chapter of a report",
        ),
        pytest.param(
            ANSWERS,
            "Nurses' Federation of Varda",
            [
                "There ought to be two nurses on every ward at night",
                "Overtime has not been paid in the eastern districts since last summer",
                "The complaints office answers to the very director about whom one complains",
                "students to be paid for night shifts",
            ],
            id="under a question that names the body",
        ),
        pytest.param(
            EDITORIAL,
            "Nordic Herald",
            [
                "are paid by the month and dismissed by the week",
                "Trials of journalists are held behind closed doors",
                "A law on lawyers that was promised in 2011 lies in a drawer",
                "the files of the secret police should stay shut for fifty years",
                "women inherited land",
            ],
            id="the second half of an editorial",
        ),
        pytest.param(
            WISHES,
            "Council of Island Churches",
            [
                "A school boat for the outer islands",
                "Return of the commons at Hale to the villages",
                "Wells that are tested every month",
                "No more arrests of fishermen who cross the line in fog",
                "A public account of what became of the relief fund",
            ],
            id="lines under a heading",
        ),
        pytest.param(
            QUESTIONS,
            "Agnes Moll",
            [
                "Why are letters kept for three weeks",
                "Why must a mother see her child through glass",
                "When will the punishment cells at Gorm be closed",
                "Who pays the men for the brooms they make",
            ],
            id="questions of a visitor",
        ),
    ],
)
def test_after_the_turn_the_body_has_the_word(text: str, voice: str, quotes: list[str]) -> None:
    assert demands(text) == [(voice, quote) for quote in quotes]


def test_a_printed_letter_is_its_senders() -> None:
    found = demands(PRINTED)
    assert {voice for voice, _ in found} == {"Teachers' Guild"}
    quotes = [quote for _, quote in found]
    assert "Teachers on short contracts are not paid in July and August" in quotes
    assert "the books be in the schools by the first day" in quotes
    assert "Do not send inspectors who have never stood before a class" in quotes
    assert not any(word in quote for quote in quotes for word in ("Parents", "doctor", "Thank", "floods"))


def test_a_letter_that_is_the_whole_text_is_nobody_elses() -> None:
    text = PRINTED[PRINTED.index("Dear Minister") :].replace("Dear Minister", "Dear friends")
    found = extract(source_from_text(text))
    assert "Teachers on short contracts are not paid in July and August" in {
        text[one.start : one.end] for one in found.claims
    }
    assert not any(one.voice == "Teachers' Guild" for one in found.demands)


def test_the_lines_of_a_plan_are_no_wishes() -> None:
    text = WISHES.replace("What the churches ask for", "What we ask for")
    text = text.replace("and handed the Prime Minister a list. We reproduce it without comment", "and left")
    assert demands(text) == []


def test_without_a_turn_the_plain_words_of_a_report_are_nobodys() -> None:
    text = CHAPTER.replace("It is the last chapter that has been quoted in the papers, and we do not hide it. ", "")
    assert ("Bar Association of the Northern Isles", "The bench is chosen by the Minister alone") not in demands(text)
