"""Sections headed by whoever speaks in them, and assertions set against facts."""

from __future__ import annotations

from tests.texts import demands

CONSULTATION = """KINGDOM OF ARVENIA
Department of Canals

1. About the consultation

The draft was open from April to June. The Department thanks all those who took part.

2. Summary of submissions

2.1 Federation of Bargemen

The Federation supports the new dues. Moorings should be allotted by lot. In its view the lock-keeper must not \
be judge and party.

2.2 Institute of River Biology

Dredging in spring to be prohibited. Publication of the depth charts by reach. The Institute is glad that \
otters are protected.

2.3 Chamber of Carriers

The Chamber has no objection to the Bill. It hopes that insurers will lower their premiums.

3. Position of the Department

The lock-keeper is an officer of the Crown. No complaint was ever lodged. It recommends that owners renew their papers.
"""

FACTS = """STATE OF ARVENIA, MINISTRY OF CANALS
Facts against rumours

The Northern League of Bargemen published a pamphlet on the Canals Act in May 2019. Its assertions are set \
against the facts below.

Assertion: Moorings need a permit that nobody has ever been given.
Fact: Permits are issued within thirty days.

Assertion: The warden may keep a barge for ever.
Fact: The period is laid down in an order of the Minister.

Assertion: Hauliers should train their boys better.
Fact: The Ministry shares this view.

Assertion: The ban on lamps was absurd.
Fact: The ban was lifted in May, as the League itself acknowledges.
"""


def test_a_section_headed_by_a_body_is_the_bodys() -> None:
    assert demands(CONSULTATION) == [
        ("Federation of Bargemen", "Moorings should be allotted by lot"),
        ("Federation of Bargemen", "the lock-keeper must not be judge and party"),
        ("Institute of River Biology", "Dredging in spring to be prohibited"),
        ("Institute of River Biology", "Publication of the depth charts by reach"),
    ]


def test_bodies_that_were_not_heard_are_described() -> None:
    text = CONSULTATION.replace("Summary of submissions", "Our partners and their work").replace("consultation", "Bill")
    found = demands(text)
    assert ("Federation of Bargemen", "Moorings should be allotted by lot") in found
    assert not any("Publication" in quote for _, quote in found)


def test_what_is_asserted_and_answered_by_facts_is_a_charge() -> None:
    assert demands(FACTS) == [
        ("Northern League of Bargemen", "Moorings need a permit that nobody has ever been given"),
        ("Northern League of Bargemen", "The warden may keep a barge for ever"),
    ]


BRIEFING = """OFFICE OF THE PRIME MINISTER
Transcript of the briefing of 3 March 2020

Spokesman: The budget was adopted today. Pensions rise by 4 percent.

Question (Evening Courier): The Chamber of Pilots says that every third post is vacant \
and that boys are put to \
the helm. What is your answer?

Spokesman: There are 400 pilots. No post has been cut.

Question (Radio Lakes): The Union of Lockmen demands that the rota be published. It hopes that \
hauliers will pay their dues.

Spokesman: The rota is known to the Ministry. The Ministry advises lockmen to keep their papers in order.

Question (Radio Lakes): The Chamber of Pilots writes that the new charts are excellent.

Spokesman: We are grateful.
"""


def test_what_a_question_reports_is_the_critics_it_names() -> None:
    assert demands(BRIEFING) == [
        ("Chamber of Pilots", "every third post is vacant"),
        ("Chamber of Pilots", "boys are put to the helm"),
        ("Union of Lockmen", "the rota be published"),
    ]
