"""How the demands of critics' own documents read: concluding observations, letters, reports on elections."""

from __future__ import annotations

import pytest

import analysis
from analysis.extraction.critics.demand_spans import worded
from analysis.extraction.critics.demand_words import GRANTS
from analysis.extraction.critics.worded import under

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


COMMITTEE = "Committee against Torture\nConcluding observations on the report of Zanara\n\n"


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        (
            "The Committee recommended that Zanara mend its cells, continue to repair its roofs and ensure that beds"
            " are clean.",
            ["Zanara should mend its cells, continue to repair its roofs and ensure that beds are clean"],
        ),
        (
            "The Committee stated that Zanara should keep up the visits and carefully consider all advice that it got.",
            ["Zanara should keep up the visits and carefully consider all advice that it got"],
        ),
        (
            "The Committee urged Zanara to combat prejudice in schools and to publicly condemn hateful speech.",
            ["Zanara should combat prejudice in schools", "Zanara should publicly condemn hateful speech"],
        ),
        (
            "The Committee is concerned at the absence of an effective, independent register of the sick.",
            ["The absence of an effective, independent register of the sick"],
        ),
        (
            "The Committee is concerned at the wage gap between women and men in the public and the private sectors.",
            ["The wage gap between women and men in the public and the private sectors"],
        ),
        (
            "The Committee encouraged the authorities to teach, such as by letters to employers, nurses and the public"
            " about their rights.",
            ["The authorities should teach, such as by letters to employers, nurses and the public about their rights"],
        ),
        (
            "The Committee recommended ensuring that victims find help, including by visiting them at home.",
            ["Ensuring that victims find help, including by visiting them at home"],
        ),
        ("The Committee called for stepping up the repair of roofs.", ["Stepping up the repair of roofs"]),
        (
            "The Committee recommended that the authorities unify and harmonise the rules on fines.",
            ["The authorities should unify and harmonise the rules on fines"],
        ),
        (
            "The Committee regrets the closure of the school and calls for the repair of the roof.",
            ["The closure of the school", "The repair of the roof"],
        ),
        (
            "The Committee is concerned at the closure of the old school, the decay of the roads and the want of"
            " doctors.",
            ["The closure of the old school", "The decay of the roads", "The want of doctors"],
        ),
        (
            "The Committee observed, in 2022 and 2023, that the reception centre was overcrowded.",
            ["The reception centre was overcrowded"],
        ),
        ("The Committee reported on the overcrowding in prisons.", ["The overcrowding in prisons"]),
        (
            "The Committee is concerned at the want of pay for guards, including night guards, and the decay of the"
            " prisons.",
            ["The want of pay for guards, including night guards", "The decay of the prisons"],
        ),
        (
            "The Committee is concerned at the weakness of the judiciary, the decay of the roads and the want of"
            " doctors.",
            ["The weakness of the judiciary", "The decay of the roads", "The want of doctors"],
        ),
        (
            "The Committee highlighted the need of urgent action in the care of orphans.",
            ["The need of urgent action in the care of orphans"],
        ),
    ],
)
def test_what_stands_side_by_side_is_cut_where_a_demand_ends(sentence: str, asked: list[str]):
    assert [text for _, text in _told(f"{COMMITTEE}7. {sentence}\n")] == asked


def test_items_under_whom_they_tell_are_the_authors_and_say_who_should_act():
    text = (
        "4. The Committee takes note of article 38 (2) of the Penal Code. However, the Committee remains concerned"
        " that:\n\n(a) Courts rely on confessions;\n\n(b) None of the 141 complaints was heard (arts. 2 and 15).\n\n"
        "The State party should:\n\n(a) Establish rules on questioning;\n\n(b) Improve its laboratories.\n\n"
        "The Committee recommends that the State party:\n\n(a) Consider a complaints office;\n\n"
        "(b) Guarantee that all complaints are looked into.\n"
    )
    found = analysis.read(OFFICIAL, critic_texts=COMMITTEE + text).critiques
    assert [one.demand for one in found][2:] == [
        "The State party should establish rules on questioning",
        "The State party should improve its laboratories",
        "The State party should consider a complaints office",
        "The State party should guarantee that all complaints are looked into",
    ]
    assert {one.voice for one in found} == {"Committee against Torture"}


def test_a_list_of_what_is_welcomed_asks_for_nothing():
    found = _told(
        f"{COMMITTEE}4.The Committee welcomes the constructive dialogue with the State party.\n\n"
        "5.The Committee welcomes the following legislative measures taken by the State party:\n\n"
        "(a)The revision of the Prison Act, which came into effect in July 2009;\n\n"
        "(b)The revision of the Asylum Act, which came into effect in January 2008.\n"
    )
    assert found == []


def test_these_crimes_announce_no_list():
    found = _told(
        f"{COMMITTEE}8.The Committee is concerned that no court punishes these crimes (arts. 4, 12 and 14).\n\n"
        "In the light of its previous recommendation (para. 12), the Committee urges Zanara to review its rules.\n"
    )
    assert [text for _, text in found][1:] == ["Zanara should review its rules"]


def test_the_body_above_the_title_of_its_paper_is_its_author():
    text = (
        "United Nations\n\nCommittee against Torture\n\nConcluding observations on the second report of Zanara\n\n"
        "7.Prisons are overcrowded. Courts are slow and judges lack training.\n"
    )
    assert {one.voice for one in analysis.read(OFFICIAL, critic_texts=text).critiques} == {"Committee against Torture"}


def test_a_bare_verb_with_its_purpose_names_nobody_who_should_act():
    asked = "establish auditing bodies to ensure that complaints are heard"
    assert worded(asked, "recommended") == "Establish auditing bodies to ensure that complaints are heard"
    assert worded("the Ministry to ensure that complaints are heard", "recommended").startswith("The Ministry should")


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


def test_a_list_of_what_would_be_welcome_is_asked_for():
    assert not GRANTS.search("The Committee would welcome the following measures:")
    assert not GRANTS.search("It would also appreciate progress:")
    assert GRANTS.search("The Committee welcomes the following measures:")


@pytest.mark.parametrize(
    ("lead", "item", "asked"),
    [
        ("The Committee recommends that Zanara:", "Mend its roofs", "Zanara should mend its roofs"),
        ("The Committee recommends that measures be taken to:", "Mend the roofs", "Mend the roofs"),
        ("The Committee recommends that steps are taken to ensure that:", "Roofs are mended", "Roofs are mended"),
        ("It recommends that priority be given to the following:", "Mend the roofs", "Mend the roofs"),
    ],
)
def test_only_whoever_can_act_is_told_to_by_the_items(lead: str, item: str, asked: str):
    assert under(item, lead) == asked


def test_companies_that_run_trains_are_told_to_act():
    assert worded("train companies to lower fares", "urged") == "Train companies should lower fares"
