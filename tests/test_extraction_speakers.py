"""What a speaker says as a private person, courtesies and bridges; cuts and voices of figures somebody else gives."""

from __future__ import annotations

import pytest

from tests.texts import claims, extracted


@pytest.mark.parametrize(
    "sentence",
    [
        "I have come to listen to the fishermen of this coast.",
        "I walked along the quay with my hat in my hand.",
        "I was about to answer the honourable member.",
        "Nor are we blind to the state of the piers.",
        "We have taken due note of these remarks.",
        "The Embassy has the greatest respect for the envoy of the League.",
        "Our readers will judge for themselves.",
        "I am requesting the Senate to vote for the harbour bill.",
        "I renew my request that the dyke be raised.",
        "It is time for the ministers to act.",
        "My mother's boat lies in the harbour of Karsk.",
        "Many of you have asked how the pilots are faring.",
    ],
)
def test_private_acts_courtesies_and_bridges_are_no_claims(sentence: str):
    assert claims(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I signed the harbour bill in March.",
        "I appointed eleven pilots last year.",
        "Nor was the pier ever sold to a private company.",
        "You planted 400 trees along the quay.",
        "In the whole year we did not have to close a single harbour.",
    ],
)
def test_acts_of_office_and_told_facts_stay_claims(sentence: str):
    assert claims(sentence) == [sentence.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "The ratio stood at 16 per cent in June, the legal floor being ten per cent.",
            ["The ratio stood at 16 per cent in June", "the legal floor being ten per cent"],
        ),
        (
            "The guarantee covers boats up to 4,000 crowns and piers up to 9,000.",
            ["The guarantee covers boats up to 4,000 crowns", "piers up to 9,000"],
        ),
        (
            "It takes 12 days to get a berth today, whereas under the old rules it took 90.",
            ["It takes 12 days to get a berth today, whereas under the old rules it took 90"],
        ),
        (
            "The port belongs to 14 towns, whose shares come to 80 million crowns.",
            ["The port belongs to 14 towns", "whose shares come to 80 million crowns"],
        ),
    ],
)
def test_measures_set_side_by_side(text: str, parts: list[str]):
    assert claims(text) == parts


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("In a poll by the Harbour Institute, 70 per cent of captains said that they felt safe.", "Harbour Institute"),
        ("By the count of the Ministry of Ports, forty of the sixty piers have been mended.", "Ministry of Ports"),
        ("The Karsk Chamber of Trade counts twelve foreign firms in the port.", "Karsk Chamber of Trade"),
        (
            "The new lighthouse was pronounced “a model for the whole coast” by Professor Ada Vale of Karsk.",
            "Ada Vale",
        ),
        ("The World Harbour Index has moved us up nine places, from 40th to 31st.", "World Harbour Index"),
        ("The Harbour Commission has moved us up the quay.", "author"),
        ("Asked by the Ministry of Ports last year, seven in ten captains praised the pilots.", "author"),
        ("The town of Karsk counts twelve firms in its port.", "author"),
        (
            "Where two elders attest that the girl has consented to it freely, the district judge dispenses her.",
            "author",
        ),
        ("According to the Minister of Roads, Mr. Jan Bervik, 900 bridges were mended last year.", "Jan Bervik"),
        ("According to the polling house Sondane, 83 per cent of borrowers would return.", "Sondane"),
        ("The Regional Chamber acknowledged “a visible effort to put procurement in order”.", "Regional Chamber"),
    ],
)
def test_whose_figure_or_verdict_it_is(text: str, voice: str):
    assert extracted(text).claims[0].voice == voice


def test_what_leads_up_to_a_colon_stays_with_the_author():
    text = "The captains are coming home: 310 have returned since May, the Port Office tells me.\n"
    found = {text[one.start : one.end]: one.voice for one in extracted(text).claims}
    assert found["The captains are coming home"] == "author"
    assert found["310 have returned since May"] == "Port Office"


def test_a_quotation_of_two_clauses_is_laid_open():
    text = "“In my youth the captain beat us; today my son is a captain himself,” recalls Mr. Aldo Renn.\n"
    assert len(claims(text)) == 2


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Of every ten ships that leave the port, one sails under our flag.", "statistic"),
        ("The programme comprises nine harbours.", "statistic"),
        ("A total of 900 permits had been handed out.", "statistic"),
        ("Permits are granted within 30 days.", "provision"),
        ("Since May captains have had to wait for a pilot.", "provision"),
        ("A berth has cost the captains nothing since 2010.", "provision"),
        ("The port had a splendid year.", "evaluation"),
    ],
)
def test_kinds(sentence: str, kind: str):
    assert extracted(sentence).claims[0].kind == kind


def test_references_in_a_row_of_notes_are_no_claims():
    text = "Table 3\n\nSource\tPlace\tYear\nHARBOUR WATCH\tp. 7\t2004\nPORT LEAGUE\tp. 19\t2005\n"
    assert {one.role for one in extracted(text).statements if one.proposition.form == "row"} == {"contact"}


def test_labels_of_speakers_are_no_part_of_what_they_say():
    text = (
        "Mr. Brown: The port has not been closed.\n\nThe Mayor: There are no boats in the harbour.\n\n"
        "The Minister of Ports: The pier was closed in 2019.\n\nThe Speaker: Order! It was opened in 2020."
    )
    found = extracted(text)
    stated = [one for one in found.statements if one.role == "claim"]
    assert [text[one.start : one.end] for one in stated] == [
        "The port has not been closed",
        "There are no boats in the harbour",
        "The pier was closed in 2019",
        "It was opened in 2020",
    ]


@pytest.mark.parametrize("body", ["USAID", "UNICEF"])
def test_an_acronym_that_the_tagger_takes_for_an_adjective_still_speaks(body):
    text = f"In its 1998 report, {body} underscored that NGOs exercised tax benefits without undue difficulty."
    [claim] = extracted(text).claims
    assert (claim.voice, claim.voice_kind) == (body, "organisation")
