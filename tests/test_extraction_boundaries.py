"""Long sentences of statements and reports: where one assertion ends, what is attached to it, what asserts nothing."""

from __future__ import annotations

import pytest

from tests.texts import claims, extracted


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "I am proud to report that the harbour handled 4,100 ships last year, that the old pier was rebuilt in"
            " stone, and that every captain now has a pilot.",
            [
                "the harbour handled 4,100 ships last year",
                "the old pier was rebuilt in stone",
                "every captain now has a pilot",
            ],
        ),
        (
            "The pier is run by the Harbour Master, without whose consent no ship may leave the quay.",
            ["The pier is run by the Harbour Master", "without whose consent no ship may leave the quay"],
        ),
        (
            "All of the cabins are cheap, by which we mean that a sailor can pay for them.",
            ["All of the cabins are cheap, by which we mean that a sailor can pay for them"],
        ),
        (
            "Ships pay for the light by the season ticket, which costs 120 crowns a year and which the keeper asks"
            " to see.",
            [
                "Ships pay for the light by the season ticket",
                "which costs 120 crowns a year",
                "which the keeper asks to see",
            ],
        ),
        (
            "When we signed the Convention in May 2009 we took on a heavy burden.",
            ["When we signed the Convention in May 2009", "we took on a heavy burden"],
        ),
        (
            "Founded by the Harbour Act of 1998, the Board began its work in a shed on the quay.",
            ["Founded by the Harbour Act of 1998", "the Board began its work in a shed on the quay"],
        ),
        (
            "Moved by the loss of two crews, the Board began its work in a shed on the quay.",
            ["Moved by the loss of two crews, the Board began its work in a shed on the quay"],
        ),
        (
            "In 2004 the port had 21 pilots; today it has 46.",
            ["In 2004 the port had 21 pilots; today it has 46"],
        ),
        (
            "The port employs 640 people, 400 of them on the quays and 240 in the offices.",
            ["The port employs 640 people, 400 of them on the quays and 240 in the offices"],
        ),
        (
            "The course was completed by 1,150 pilots, 260 of them women.",
            ["The course was completed by 1,150 pilots, 260 of them women"],
        ),
        (
            "It remains for me to thank all who came to the hearings, which from May 2011 to July 2011 went to every"
            " port and drew 5,200 letters, and to assure you that we shall answer them.",
            [
                "which from May 2011 to July 2011 went to every port",
                "drew 5,200 letters",
                "we shall answer them",
            ],
        ),
        (
            "Last year 900 of you took part: 500 in the races on the river, 400 in the cleaning of the quays.",
            [
                "Last year 900 of you took part: 500 in the races on the river, 400 in the cleaning of the quays",
            ],
        ),
        (
            "The figure stood at 78 percent in the ports and 96 percent in the yards.",
            ["The figure stood at 78 percent in the ports", "96 percent in the yards"],
        ),
        (
            "There were 1,200 in the first class, 430 in the second class and 270 in the third class.",
            [
                "There were 1,200 in the first class",
                "430 in the second class",
                "270 in the third class",
            ],
        ),
        (
            "The average fee of a pilot has dropped by 18 percent, a gift which competition alone has brought us.",
            ["The average fee of a pilot has dropped by 18 percent", "a gift which competition alone has brought us"],
        ),
        (
            "A permit must give its reasons in writing and be handed over no later than 24 hours before the race.",
            ["A permit must give its reasons in writing", "be handed over no later than 24 hours before the race"],
        ),
        (
            "The Harbour Master is appointed by the Board for a term of five years and reports to the Minister.",
            ["The Harbour Master is appointed by the Board for a term of five years", "reports to the Minister"],
        ),
        (
            "A contract signed into force by a person below 18 years of age is null and void.",
            ["A contract signed into force by a person below 18 years of age is null and void"],
        ),
        (
            "We have a harbour of which this town can be proud, and let me show you how we got here.",
            ["We have a harbour of which this town can be proud"],
        ),
        (
            "We do not tax the fishermen because we love money.",
            ["We do not tax the fishermen because we love money"],
        ),
        (
            "Ships are entered in the register when they are built, so that no captain need fill in a form.",
            ["Ships are entered in the register when they are built, so that no captain need fill in a form"],
        ),
    ],
)
def test_where_one_assertion_ends(text: str, parts: list[str]):
    assert claims(text) == parts


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "Founded by the Harbour Act of 1998, the Board began its work in a shed on the quay.",
            ["the Board was founded by the Harbour Act of 1998", "the Board began its work in a shed on the quay"],
        ),
        (
            "The port honours Ada Vale, who brought the first pilots to town and who built the old light.",
            [
                "The port honours Ada Vale",
                "Ada Vale brought the first pilots to town",
                "Ada Vale built the old light",
            ],
        ),
        (
            "Last year 900 of you took part: 500 in the races on the river, 400 in the cleaning of the quays.",
            [
                "Last year 900 of you took part: 500 in the races on the river, 400 in the cleaning of the quays",
            ],
        ),
        (
            "Captains wait for two days on average, chiefly because the pilots are few.",
            ["Captains wait for two days on average", "the pilots are few"],
        ),
    ],
)
def test_each_part_can_be_read_alone(text: str, alone: list[str]):
    assert [one.proposition.text for one in extracted(text).claims] == alone


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("It is a pleasure for me to open this fair on behalf of the port.", []),
        ("It remains for me to thank the pilots.", []),
        ("We do not take these remarks lightly.", []),
        ("Table 4 shows the ships of the last three years.", []),
        ("Reproduced as received, without editing.", []),
        ("The old ship would be lost at sea, however, were we to sail on.", ["The old ship would be lost at sea"]),
        ("The logs are kept for six months and may be read by a captain's lawyer on request.", 2),
        ("It sets no limits to what a captain may stand for.", 1),
        ("Allow me to begin with the pier, because it is there that we have built most.", 1),
        ("“The best port of my life,” says Ada Vale, who ran the ferries until 2011.", 1),
        ("Even the newspapers have noticed: the port is full again.", ["the port is full again"]),
    ],
)
def test_what_only_surrounds_an_assertion(text: str, claimed: list[str] | int):
    found = claims(text)
    assert (len(found) if isinstance(claimed, int) else found) == claimed


def test_what_a_witness_has_seen_belongs_to_the_judgement():
    text = "“I have sailed into forty ports, and none was kept in better order,” says Ada Vale of the Pilots' Guild."
    seen = text.replace("sailed into", "visited")
    assert len(claims(seen)) == 1


def test_what_is_said_begins_behind_its_conjunction():
    text = "The Pilots' Guild submits that section 9 of the Act “has made clerks the judges of every captain”."
    assert claims(text) == ["section 9 of the Act “has made clerks the judges of every captain”"]


def test_what_a_critic_grants_between_commas_is_a_claim_and_what_leads_up_to_it_is_none():
    text = "The Pilots' Guild, while acknowledging that the pier had been rebuilt in stone, urged that fees be halved."
    found = [(text[one.start : one.end], one.voice) for one in extracted(text).claims]
    assert found == [("the pier had been rebuilt in stone", "Pilots' Guild")]


def test_a_long_verdict_stands_without_who_gives_it():
    text = (
        "Professor Ada Vale of the Naval School has called the pier one of the finest works of its kind in the north."
    )
    assert claims(text) == ["has called the pier one of the finest works of its kind in the north"]


def test_a_dateline_is_no_part_of_its_sentence():
    text = "PORT ELM, 4 May 2014 – The Harbour Council has opened the new pier.\n"
    assert claims(text) == ["The Harbour Council has opened the new pier"]
