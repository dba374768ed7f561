"""How the demands of critics' own documents read: concluding observations, letters, reports on elections."""

from __future__ import annotations

import pytest

import analysis

OFFICIAL = "The Ministry of Justice has reformed the courts. Prisons are clean and the press is free in Zanara."


def _told(text: str) -> list[tuple[str, str]]:
    return [(one.kind, one.demand) for one in analysis.read(OFFICIAL, critic_texts=text).critiques]


def test_what_a_committee_is_concerned_about_is_a_fault_item_by_item():
    found = _told(
        "Committee against Torture\nConcluding observations on the report of Zanara\n\n"
        "10. While noting the measures taken to reduce overcrowding, the Committee remains concerned about:\n"
        "(a) The occupancy rate of 164 per cent in Harbour Prison;\n"
        "(b) Reports of 23 deaths in custody, only four of which have been investigated;\n"
        "(c) The absence of separate facilities for women.\n\n"
        "11. The State party should:\n(a) Redouble its efforts to reduce overcrowding;\n"
        "(b) Investigate all deaths in custody promptly.\n"
    )
    assert [kind for kind, _ in found] == ["fault"] * 3 + ["demand"] * 2


def test_a_note_below_the_last_request_is_no_item_of_a_list():
    found = _told(
        "Committee against Torture\nConcluding observations on the report of Zanara\n\n"
        "26. The Committee invites the State party to make the declaration under article 22 of the Convention.\n\n"
        "* Adopted by the Committee at its seventy-ninth session (15 April–17 May 2024).\n"
    )
    assert found == [("demand", "The State party should make the declaration under article 22 of the Convention")]


def test_items_of_a_letter_read_as_sentences():
    found = _told(
        "Velda Centre\n\nWe therefore respectfully urge you to:\n\n1. Withdraw the draft law.\n\n"
        "2. Article 12 (fines): reduce the maximum fine, which at present equals eleven months' wages.\n\n"
        "3. Journalists must not be treated as participants.\n"
    )
    assert [demand for _, demand in found] == [
        "You should withdraw the draft law",
        "Article 12 (fines): you should reduce the maximum fine, which at present equals eleven months' wages",
        "Journalists must not be treated as participants",
    ]


@pytest.mark.parametrize(
    ("item", "read"),
    [
        ("To meet paragraph 7.5 of the 1990 Document, the law should be amended in this respect.", "To meet paragraph"),
        ("To repeal the criminal provisions on defamation, which are vague.", "Repeal the criminal provisions"),
    ],
)
def test_an_aim_keeps_its_to_before_the_sentence_that_asks(item: str, read: str):
    [(_, demand)] = _told(f"Office for Elections\n\nRecommendations\n\n1. {item}\n")
    assert demand.startswith(read)


def test_what_others_should_ask_for_is_asked_by_the_author():
    text = (
        "Rights International\n\nMorvane's partners, in particular the European Union, should publicly press the"
        " authorities to respect media freedom.\n"
    )
    [one] = analysis.read(OFFICIAL, critic_texts=text).critiques
    assert (one.kind, one.demand.partition(",")[0]) == ("demand", "Morvane's partners")
    assert one.voice != "European Union"


def test_last_years_advice_keeps_its_last_and_a_release_says_whose_it_is():
    found = analysis.read(
        OFFICIAL,
        critic_texts="Morvane: Crackdown Intensifies\n\n(Nairobi, June 17, 2025) – Morvane should release nine editors"
        " and leave reporters alone, Rights International said today.\n\n"
        "Last year's recommendations were never implemented. Donors should suspend support to the police.\n",
    ).critiques
    assert {one.voice for one in found} == {"Rights International"}
    assert [one.demand.partition(" were")[0] for one in found][:3] == [
        "Morvane should release nine editors",
        "Morvane should leave reporters alone",
        "Last year's recommendations",
    ]
    assert found[0].demand.startswith("Morvane should release")


def test_a_paragraph_of_a_law_in_brackets_cuts_no_demand():
    found = _told(
        "Committee against Torture\nConcluding observations on the report of Zanara\n\n"
        "7. The Committee requested Zanara to review the definition in article 135 (a) of the Penal Code and the"
        " penalties set out in article 4 (2) of the Convention.\n"
    )
    assert [text for _, text in found] == [
        "Zanara should review the definition in article 135 (a) of the Penal Code and the penalties set out in"
        " article 4 (2) of the Convention"
    ]
