"""Whose critique it is: the body that wrote, not what it wrote of, where it has its seat, or who last spoke."""

from __future__ import annotations

import pytest

from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critiques import hearing
from analysis.extraction.parse.model import parse
from analysis.extraction.passages.critic_floor import addressed
from analysis.text.layout import units

HEAD = "What others say\n\n"


def demands_of(text: str) -> tuple[Demand, ...]:
    parsed = parse(units(text))
    return hearing(parsed, text, attributed(parsed, text)).demands


def voices(text: str) -> list[str]:
    return [one.voice for one in demands_of(text)]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        pytest.param(
            "The association Open Windows, whose leaflet came out in May, was worried about prices. It asks for:\n\n"
            "- a cap on the price of bread;\n- an end to the tax on salt.",
            ["Open Windows"],
            id="the name that a common noun leads in",
        ),
        pytest.param(
            "Green Harbour, a group of neighbours, wrote to the council in May. It demanded that the quay be cleaned.",
            ["Green Harbour"],
            id="a group that is named like a person",
        ),
        pytest.param(
            "The Society for Safe Roads, a body of engineers with its seat at Mount Felder, published a study in June."
            " It demanded that the bridges be inspected every year.",
            ["Society for Safe Roads"],
            id="a seat is no speaker",
        ),
        pytest.param(
            "In March the Fishers' Union handed the Minister a letter. It called upon the Ministry to lower the fees."
            ' "The fees must go," said the Union\'s chairwoman, Mrs. Ada Brill.',
            ["Fishers' Union", "Ada Brill"],
            id="a union is not its chairwoman",
        ),
        pytest.param(
            "The World Bakers' Congress sent two experts to Tolmark in May. Their report praised the ovens."
            " The experts recommended:\n\n- that the mills be inspected;\n- that night work be forbidden.",
            ["World Bakers' Congress"],
            id="experts are those of the body that sent them",
        ),
        pytest.param(
            "The Readers' Coalition handed the Office a petition in March. The spokesman of the Coalition, Olaf Tarn,"
            " told the radio that the libraries should be open on Sundays. The petition demands that the fines be"
            " abolished.",
            ["Olaf Tarn", "Readers' Coalition"],
            id="a petition is its senders', though a spokesman was heard",
        ),
        pytest.param(
            "The Family Courts sit in the mornings. The Grand Forum for Equal Law, a union of bar associations, looked"
            " at the Republic in its survey of May. It demanded that women travel without a guardian.",
            ["Grand Forum for Equal Law"],
            id="a forum for the law is no law",
        ),
        pytest.param(
            "“A fine harbour,” says Lars Roe of Holm Lines. The Delta Trade Monitor wrote in May that the zone sleeps."
            " It demands judges with tenure, and it misses a register of accidents.",
            ["Delta Trade Monitor"],
            id="whoever is called by an article is no person",
        ),
        pytest.param(
            "The Lake Council of Archives studied our laws in spring. The reviewers find that the files are closed."
            " They ask that the files be opened.",
            ["Lake Council of Archives"],
            id="reviewers are those of the body that reviewed",
        ),
        pytest.param(
            "Lawyers of the Harbour Relief Foundation hold that people are turned away unheard. They demand that every"
            " refusal be given in writing.",
            ["Harbour Relief Foundation"],
            id="the people of a body speak for it",
        ),
        pytest.param(
            "The Northern Brethren have a house here. The Rapporteur of the Inner League, Mrs. Ada Lund, came in May."
            " Her report deplored that children are held back. It demanded that the school at Brod be reopened, and it"
            " urged the Ministry to pay the teachers.",
            ["Ada Lund"],
            id="it is the report that was spoken of",
        ),
        pytest.param(
            "The Bay Press Alliance came in August. It holds that cards are refused, and that the Media Council cannot"
            " be trusted so long as it lives in the Ministry. It demands an open register.",
            ["Bay Press Alliance"],
            id="whom a critic speaks of is no critic",
        ),
        pytest.param(
            "The Wheel Users' Alliance handed out a leaflet. According to its chairman, Mr. Jan Sack, medicines are not"
            " on the list and must be. He demands a new list.",
            ["Jan Sack"],
            id="the holder of an office, where he is named",
        ),
    ],
)
def test_a_body_keeps_its_word(text, heard):
    assert list(dict.fromkeys(voices(HEAD + text))) == heard


@pytest.mark.parametrize(
    "text",
    [
        "The Tenants' League published its view in May. Its president, Otto Varn, added in an interview that the rents"
        " should be frozen.",
        "The Tenants' League, through its secretary Mr. Otto Varn, told the Herald that the rents should be frozen.",
        "The Tenants' League met in May. Its secretary, Mr. Otto Varn, laid two demands on the table:\n\n"
        "- that the rents be frozen;\n- that the roofs be mended.",
        "The Tenants' League, a union from abroad, visited the country in May. Its expert, Dr. Otto Varn, was glad of"
        " the new roofs. As regards the rest, the expert\n\n- recommends that the rents be frozen;\n"
        "- recommends that the stairs be mended.",
    ],
    ids=["beside his office", "through whom it speaks", "who leads up to a list", "who begins the items"],
)
def test_a_person_who_is_named_as_the_speaker_speaks(text):
    assert set(voices(HEAD + text)) == {"Otto Varn"}


def test_an_item_brings_nobody_in():
    text = (
        "The Writers' Alliance wrote to the Ministry in May. It demanded:\n\n- that the Book Fund be opened to all;\n"
        "- that the Paper Board be dissolved.\n\nIt regretted that the libraries are closed on Sundays."
    )
    assert set(voices(HEAD + text)) == {"Writers' Alliance"}


def test_the_body_that_is_greeted_is_you():
    head = "Statement before the Committee on Clean Rivers\n\nMadam Chair, distinguished members,\n\n"
    assert addressed(head) == "Committee on Clean Rivers"
    assert addressed("Statement before the Committee on Clean Rivers\n\nDear reader,\n\n") == ""
    text = (
        head + "We built two plants. You recommended that Tolmark:\n\n- Open the dams in spring;\n- Close the old mine."
    )
    assert voices(text) == ["Committee on Clean Rivers"] * 2


def test_the_president_of_a_country_is_not_let_in_by_its_name():
    text = "Foreign visits\n\nThe President of Tolmark, Mr. Ivo Grend, said that the border should be opened."
    assert "Ivo Grend" not in voices(text)


def test_what_people_are_free_to_ask_is_no_demand():
    text = (
        "Parents may call on the head of the school at any hour. Parents may ask for a copy of the rules. The Parents'"
        " Union asks for a ramp at each door. It demands that the lift be mended."
    )
    assert set(voices(text)) == {"Parents' Union"}


def test_a_code_that_provides_is_no_critic():
    text = (
        "Firms may turn to the Tender Chamber. In its place stands a register. The Code of Conduct has been revised."
        " It now provides that\n\n(1) nobody may accept a gift;\n\n(2) every judge must file a declaration."
    )
    assert not voices(text)


def test_what_the_author_urges_is_no_critique():
    filler = "The harbour was dredged in spring, and the quay was paved by the men of the town. " * 26
    text = (
        "The Readers' Council asks that libraries open on Sundays. It demands that the fines be abolished.\n\n"
        f"I urge that the Congress vote the harbour bill without delay. We must build more piers.\n\n{filler}"
    )
    demands = demands_of(text)
    assert demands
    assert all(one.start < text.index("I urge") for one in demands)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        pytest.param(
            'The alliance "A Quay for All" handed us a petition in May. Its wishes are these:\n\n'
            "- a ramp at every pier;\n- a lamp at every gate.",
            {"A Quay for All"},
            id="a name in quotation marks",
        ),
        pytest.param(
            "The Senate of Tides met. Oarsmen of the Grey Sound, an association with seat at Karsk, wrote to it in May."
            " It demands that no lock be shut by day.",
            {"Oarsmen of the Grey Sound"},
            id="a name whose head is a plural",
        ),
        pytest.param(
            "The Harbour League wrote. One of the authors, the lawyer Runa Stolberg, demanded that pilots be"
            " free to strike.",
            {"Runa Stolberg"},
            id="one of the authors",
        ),
        pytest.param(
            "Sir Odo Brenner called it a marvel.\n\nWilma Tarn of the association Fair Tides, whom the Post quoted"
            " at length, was sterner. She demanded that pilots be free to change ships.",
            {"Wilma Tarn"},
            id="a person known by the body behind the name",
        ),
    ],
)
def test_who_bears_a_name_of_an_unusual_shape_is_heard(text: str, heard: set[str]):
    assert set(voices(HEAD + text)) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        pytest.param(
            "The Lakes League suggested other rules in May. Teachers and parents expressed their opinion on the law to"
            " the board. They called for a clear list of books. They criticised the fees as unjust.",
            ["Teachers"],
            id="the people last spoken of",
        ),
        pytest.param(
            "The Lakes League came in May. Its lawyers met prisoners. They called for a clear list of books. They"
            " criticised the cells as unjust.",
            ["Lakes League"],
            id="the body whose people were spoken of",
        ),
        pytest.param(
            "Norland invited a Lakes League delegation to see the vote. It worked beside the Parliamentary Union and"
            " the Coast Assembly. The delegation recommended that the rules be mended and demanded that lists be"
            " printed.",
            ["Lakes League"],
            id="a delegation is that of the body before it",
        ),
        pytest.param(
            "Norland invited a delegation to see the vote. It worked beside the Lakes Union and the Coast Assembly. The"
            " delegation recommended that the rules be mended and demanded that lists be printed.",
            ["Coast Assembly"],
            id="a delegation of nobody in particular",
        ),
    ],
)
def test_whom_they_and_a_delegation_mean(text, heard):
    assert list(dict.fromkeys(voices(text))) == heard
