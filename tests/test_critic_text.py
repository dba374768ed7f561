"""A critic's own text: its author has the floor throughout (`analysis run official.txt --critic-text shadow.txt`)."""

from __future__ import annotations

import pytest

from analysis import read
from analysis.case import make_case
from analysis.extraction.critics.demands import Demand
from analysis.extraction.extract import extract
from analysis.extraction.passages.critic_author import author_of, is_author
from analysis.text.source import source_from_text

HEAD = "Shadow report on the schools of Ostria\n\nSubmitted by the Linden Parents Network\n\n"


def demands(text: str, *critics: str) -> list[Demand]:
    source = source_from_text(HEAD + text + "\n", "shadow.txt")
    return list(extract(source, critics, author=author_of(source.text, critics, source.name)).demands)


def found(text: str) -> list[str]:
    return [one.demand for one in demands(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Government must release the three teachers.",
        "The police should publish the rules of the raids.",
        "Classes ought to be smaller in the hill towns.",
        "The school buses need to run in winter.",
        "The inspectorate has failed to visit the village schools.",
        "No progress has been made on the promised school fund.",
        "The Network remains concerned about the sale of school meadows.",
        "Children still walk nine kilometres to school.",
        "The school law has not yet been published.",
        "The school law isn't enforced.",
        "The school board is no longer independent.",
        "The Government has adopted a set of measures that have undermined the village schools.",
        "There is a bias against girls in the village schools.",
        "Pupils with disabilities lack transport of any kind.",
        "Police arrested forty pupils at the march.",
        "The draft decree restricts meetings in schools.",
        "It is recommended that the State ratify the protocol.",
        "Please reopen the school at the mill.",
    ],
)
def test_a_plain_sentence_of_the_author_is_a_critique(sentence: str):
    assert [(one.voice, one.demand.split()[-1]) for one in demands(sentence)] == [
        ("Linden Parents Network", sentence.rstrip(".").split()[-1])
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Linden Parents Network is an association of 900 parents that takes no money from the State.",
        "This report covers three years and does not discuss fees.",
        "We welcome the repeal of the fees.",
        "We interviewed 84 witnesses, some of whom feared reprisals.",
        "The Government states that no school has been closed.",
        "According to the Ministry of Schools, no pupil lacks transport.",
        "The Constitution provides that no child shall be excluded from school.",
        "The new school at the mill has room for 200 pupils.",
        "In its reply, the Ministry explained that the fund was not yet needed.",
    ],
)
def test_what_is_granted_reported_or_told_of_oneself_is_none(sentence: str):
    assert found(sentence) == []


def test_asking_parts_each_thing_asked_for():
    assert found("We call on the Government to publish the inquiry and to pay the families.") == [
        "The Government should publish the inquiry",
        "The Government should pay the families",
    ]


def test_the_author_answers_what_it_reports():
    assert found("The Government states that no school is closed, but in practice nine were shut by decree.") == [
        "In practice nine were shut by decree"
    ]
    assert found("We welcome the new bus, but it does not serve the hill towns.") == [
        "It does not serve the hill towns"
    ]


def test_every_item_under_recommendations_is_asked_for():
    text = (
        "Recommendations\n\nTo Parliament:\n\n1. Repeal section 12 of the School Act.\n"
        "2. An end to the winter fees.\n3. Training for drivers.\n"
    )
    assert found(text) == ["Repeal section 12 of the School Act", "An end to the winter fees", "Training for drivers"]


def test_numbered_paragraphs_under_demands_are_asked_for_though_they_hold_no_verb():
    assert found(
        "Our demands\n\n1. Immediate release of the nine teachers.\n\n2. No more night raids on schools.\n"
    ) == [
        "Immediate release of the nine teachers",
        "No more night raids on schools",
    ]


def test_infinitives_below_a_heading_under_the_recommendations_are_asked_for():
    text = (
        "Recommendations to the government\n\nWinter fees\n\n- To end the winter fees at once;\n"
        "- To publish the accounts.\n\n"
        "Our plans\n\nWe meet on Mondays. All are free to come.\n\n- To walk to the mill\n- To sing there\n"
    )
    assert found(text) == ["End the winter fees at once", "Publish the accounts"]


def test_what_is_asked_of_others_than_the_official_side_is_none():
    text = (
        "Recommendations\n\nTo the Government\n\n- Repeal section 12 of the School Act\n- Pay the drivers\n\n"
        "To the European partners\n\n- Raise the schools in every meeting\n- Fund the buses\n"
    )
    assert found(text) == ["Repeal section 12 of the School Act", "Pay the drivers"]


def test_the_official_position_is_none_where_it_goes_on_in_a_pronoun():
    assert found("The Ministry says that fees are low. It writes that no child is excluded.") == []
    assert found("The Ministry says that fees are low. It excludes no child but refuses the poor a bus.") != []


def test_a_place_is_no_voice():
    text = "In Eastgate, officials demanded bribes for a place on the list. They demanded fees in Eastgate too."
    assert {one.voice for one in demands(text)} == {"Linden Parents Network"}


def test_it_at_the_head_of_a_paragraph_is_the_author():
    text = "The School Board has no power to act.\n\n7. It further recommends that the drivers be paid.\n"
    assert [one.voice for one in demands(text) if "drivers" in one.demand] == ["Linden Parents Network"]


def test_introduction_and_method_hold_no_findings():
    body = "The villages were poor and no records remain.\n"
    for heading in ("1. Introduction", "2. Methodology", "About us", "The Government's position"):
        assert found(f"{heading}\n\n{body}") == []
    assert len(found(f"3. Village schools\n\n{body}")) == 1


def test_the_same_plain_words_prove_nothing_in_an_official_text():
    text = "The villages were poor and no records remain. The school buses need to run in winter."
    assert extract(source_from_text(text, "official.txt")).demands == ()
    case = make_case(
        source_from_text("The schools are open.", "official.txt"),
        critic_sources=[source_from_text(HEAD + text, "s.txt")],
    )
    assert {one.voice for one in case.critiques} == {"Linden Parents Network"}
    assert len(case.critiques) == 2


@pytest.mark.parametrize(
    ("text", "critics", "author"),
    [
        ("Report\n\nSubmitted by the Alder Trust to the Committee\n", (), "Alder Trust"),
        ("Alder Trust's submission on mines\n", (), "Alder Trust"),
        ("Dear Minister,\n\nWe, the Alder Trust, write to you.\n", (), "Alder Trust"),
        ("ALDER RIVERS COALITION\n\nComments on the State report\n", (), "Alder Rivers Coalition"),
        ("Below ground: a shadow report\n\nAlder Rivers Group, March 2022\n\nNotes.\n", (), "Alder Rivers Group"),
        ("Nothing in the Ministry's report explains why the mines are open.\n", (), "shadow.txt"),
        ("The mines are closed.\n", (), "shadow.txt"),
        ("RECOMMENDATIONS TO THE GOVERNMENT\n\nFree the miners.\n", (), "shadow.txt"),
        ("A hard winter\nby Ada Birch, miner\n\nThe mines are closed.\n", (), "Ada Birch"),
        ("Comments on the third periodic report of Ostria\n", (), "shadow.txt"),
        ("Submitted by the Alder Trust\n", ("Birch League",), "Birch League"),
        ("Submitted by the Alder Trust\n", ("Birch League", "Alder"), "Alder"),
    ],
)
def test_the_author_is_the_critic_given_else_who_the_text_names_else_the_file(
    text: str, critics: tuple[str, ...], author: str
):
    assert author_of(text, critics, "shadow.txt") == author


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("Rules at the Mill\n\nMill Watch\n\n", "Mill Watch"),
        ("Rules at the Mill\n\nLinden International\n\n", "Linden International"),
        (
            "Chalk Dust: the first report from the School Office\n\nOstrians for Warm Schools\n\n",
            "Ostrians for Warm Schools",
        ),
        ("STATEMENT OF PRELIMINARY FINDINGS AND CONCLUSIONS\n\n", "shadow.txt"),
        ("Mill Rules Explained\n\nGuidelines For Millers\n\n", "shadow.txt"),
    ],
)
def test_a_body_alone_in_a_line_of_the_head_is_the_author(head: str, author: str):
    assert author_of(f"{head}Pupils walk nine kilometres to school.\n", (), "shadow.txt") == author


def test_steps_that_have_been_taken_are_no_fault():
    assert found("Important steps have been taken to close a fund that had undermined the schools.") == []
    assert found("No important steps have been taken to close a fund that undermines the schools.") != []


def test_what_a_release_is_released_by_frees_nobody():
    told = "The use of broad rules severely curtails the work of teachers"
    assert found(f"{told}, the Linden Parents Network said in a report released today.") == [told]


def test_a_law_that_requires_asks_for_nothing():
    text = (
        "Pilots' rules violate commitments, says harbour representative\n\n"
        "PORT, 8 March 2011 – The harbour's rules still violate commitments, the Representative on Pilots, "
        "Ada Brandt, said today.\n\n"
        "“The rules can still be misused to curb pilots despite changes,” Brandt said.\n\n"
        "“Several problems remain: The law vests unusually broad powers in the Pilots Council. It leaves key terms "
        "undefined. It requires all pilots to be registered with the Pilots Council. It punishes violations with high "
        "fines. It fails to guarantee the independence of pilots.”\n"
    )
    told = [one.demand for one in read("The harbour is safe.", critic_texts=text).critiques]
    assert not [one for one in told if "registered" in one]
    assert any("high fines" in one for one in told)


def test_who_says_so_at_the_end_of_a_sentence_is_no_part_of_it():
    for tail in (
        ", Linden Parents said in a report released on Tuesday.",
        ", Linden Parents said in a joint statement today.",
        '," it said.',
    ):
        opened = '"' if tail.startswith(',"') else ""
        assert found(f"{opened}The Government must release the three teachers{tail}") == [
            "The Government must release the three teachers"
        ]
    assert found("The Government must publish what it said.") == ["The Government must publish what it said"]


def test_a_shared_common_word_does_not_make_an_author():
    assert is_author("Network", "Linden Parents Network")
    assert is_author("LPN, Linden Parents Network", "Linden Parents Network")
    assert not is_author("Linden Farmers Network", "Linden Parents Network")


def test_a_critic_given_is_the_voice_and_other_voices_do_not_come_through():
    text = "The Birch League urged the Government to free the miners. The Government must reopen the school."
    assert [(one.voice, one.demand) for one in demands(text, "Alder Trust")] == [
        ("Alder Trust", "The Government must reopen the school")
    ]


def test_critics_given_for_an_official_text_let_nobody_else_through():
    text = (
        "The Birch League urged the Government to free the miners and called for an inquiry. "
        "The Alder Trust regretted that the mines were closed. It recommended that wages be paid."
    )
    source = source_from_text(text, "official.txt")
    assert {one.voice for one in extract(source).demands} >= {"Birch League"}
    assert {one.voice for one in extract(source, ["Alder"]).demands} <= {"Alder Trust"}
    assert {one.voice for one in extract(source, ["The League of Nations"]).demands} <= {"Birch League"}


def test_a_speaker_in_a_record_comes_through_only_under_his_name():
    text = "".join(
        f"THE MINISTER: The mines are open and safe this year.\n\n{speech}\n\n"
        for speech in (
            "MR. ROE: I urge you to publish the report on the mines. I ask that the shafts be closed.",
            "MS. POE: I have seen the mines.",
            "",
        )
    )
    source = source_from_text(text, "record.txt")
    assert {one.voice for one in extract(source).demands} == {"Mr. Roe"}
    assert {one.voice for one in extract(source, ["Mr. Roe"]).demands} == {"Mr. Roe"}
    assert extract(source, ["Mr. Poe"]).demands == ()


def test_of_two_critics_texts_one_name_claims_only_its_own():
    texts = [
        source_from_text("Submitted by the Alder Trust\n\nThe mines must be closed.\n", "a.txt"),
        source_from_text("Submitted by the Birch League\n\nThe schools must be opened.\n", "b.txt"),
    ]
    official = source_from_text("The mines are safe.", "official.txt")
    case = make_case(official, ["Alder"], texts)
    assert [(one.voice, one.source) for one in case.critiques] == [("Alder", "a.txt")]
    assert [(one.voice, one.source) for one in make_case(official, (), texts).critiques] == [
        ("Alder Trust", "a.txt"),
        ("Birch League", "b.txt"),
    ]


def test_in_a_summary_of_submissions_each_voice_keeps_what_it_says():
    text = (
        "SUMMARY OF SUBMISSIONS PREPARED BY THE OFFICE OF THE SECRETARIAT\n\n"
        "1. The Birch League stated that wages are not paid. It recommended that the mines be inspected. "
        "The law falls short of the convention.\n\n"
        "2. The Alder Trust regretted that the schools were closed and urged the State to reopen them. "
        "It was concerned about the lack of buses.\n\n"
        "3. The Cedar Union recommended that the courts be reformed. It regretted the delay of trials.\n"
    )
    heard = extract(source_from_text(text, "summary.txt"), author=author_of(text, (), "summary.txt")).demands
    assert {one.voice for one in heard} == {"Birch League", "Alder Trust", "Cedar Union"}
    assert [one.voice for one in heard if "falls short" in one.demand] == ["Birch League"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recommendation: The State should hold hearings.", ["The State should hold hearings"]),
        (
            "In practice, however, police officers send women back.",
            ["In practice, however, police officers send women back"],
        ),
        ("Courts in the north go on giving land to sons.", ["Courts in the north go on giving land to sons"]),
        ("The State report does not mention this.", ["The State report does not mention this"]),
        ("Our report does not discuss prisons.", []),
        ("Courts in the north give land to daughters.", []),
    ],
)
def test_what_is_told_as_amiss_without_a_word_of_fault(text, expected):
    assert found(text) == expected


def test_a_complaint_that_only_announces_makes_faults_of_what_follows():
    text = (
        "We are deeply concerned about several provisions. Section 6 would allow the police to close a school"
        " for noise. Section 9 makes teachers liable for strangers. We welcome the new preface."
    )
    assert found(text) == [
        "Section 6 would allow the police to close a school for noise",
        "Section 9 makes teachers liable for strangers",
    ]


@pytest.mark.parametrize("plea", ["would be grateful if you could", "would also be glad if you would"])
def test_a_courteous_plea_asks(plea):
    assert found(f"We {plea} publish the list of schools.") == ["Publish the list of schools"]


def test_items_under_a_regret_are_faults_however_they_begin():
    text = "We regret that:\n(a) Open trials are rare;\n(b) State schools charge fees for books;\n"
    assert [(one.demand, one.cue[:5]) for one in demands(text)] == [
        ("Open trials are rare", "fault"),
        ("State schools charge fees for books", "fault"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "The Hill Courier\nEditorial\n\n",
        "The Hill Courier – Editorial\n\n",
        "The Hill Courier\n3 May 2021\nOur view\n\n",
    ],
)
def test_an_editorial_is_its_newspapers(head):
    assert author_of(f"{head}A promise\n\nThe mayor must publish the contract.", (), "x.txt") == "Hill Courier"


def test_a_word_with_which_bodies_end_is_no_body_by_itself():
    assert author_of("Concern\n\nThe mayor must publish the contract.\n", (), "x.txt") == "x.txt"
    assert author_of("A Matter of Concern\n\nThe mayor must publish the contract.\n", (), "x.txt") == "x.txt"
    assert author_of("Harbour Concern\n\nThe mayor must publish the contract.\n", (), "x.txt") == "Harbour Concern"


PAPER = "Harbour Rights Committee\n\nConcluding observations on the fourth report of Lakeland\n\n"


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        (
            "4. The Committee regrets that the State party has no plan for piers. The State party should make public"
            " the report of the Senate Select Committee on Fisheries.\n\n"
            "5. The Committee is concerned about the lack of beds for crews.\n\n",
            {"Harbour Rights Committee"},
        ),
        (
            "4. The Senate Select Committee on Fisheries is concerned about the lack of beds for crews.\n\n",
            {"Senate Select Committee on Fisheries"},
        ),
    ],
)
def test_the_committee_of_a_committee_s_paper_is_its_author(text: str, voices: set[str]):
    source = source_from_text(PAPER + text, "observations.txt")
    found = extract(source, (), author=author_of(source.text, (), source.name)).demands
    assert {one.voice for one in found} == voices


def test_of_bodies_that_go_by_numbers_each_finding_is_the_one_s_that_is_named():
    """However the names happen to be ordered: "JS3" and "JS5" share their letters."""
    text = (
        "Summary of stakeholders' submissions on Lakeland\n\n24. JS3 noted that Lakeland had not repaired its piers."
        " According to JS6, the courts were slow.\n\n27. JS5 expressed concern about attacks on crews. JS6 recommended"
        " repairing the piers. JS3 recommended opening the clinics. JS5 recommended paying the crews.\n\n"
        "28. JS3 recorded 122 cases of violence directed at crews and two skippers killed since the last review.\n\n"
        "29. JS5 recorded 11 cases of violence directed at cooks.\n"
    )
    told = {one.quote: one.voice for one in read("The courts are open.\n", critic_texts=text).critiques}
    assert [voice for quote, voice in told.items() if "122" in quote or "11 cases" in quote] == ["JS3", "JS5"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The fee for the meadow is no longer charged.",
        "The Government has adopted a set of measures that have helped the village schools.",
        "The Government has adopted a law on gangs that threaten the village schools.",
        "The police are no longer able to hold pupils for ten days.",
        "The judges are no longer free to raise their fees.",
        "Training against bias is given to all judges.",
    ],
)
def test_what_was_ended_or_helps_is_no_fault(sentence: str):
    assert found(sentence) == []
