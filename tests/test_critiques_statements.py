"""Statements: letters quoted at length and speeches told over sentences, with what in them is no critique."""

from __future__ import annotations

from analysis.extraction.extract import extract
from analysis.extraction.passages.held_sentences import Judge
from analysis.extraction.passages.introduced import Introductions
from analysis.text.source import source_from_text
from tests.texts import demands

MINUTES = """DUCHY OF VELLAND
Council for Inland Waterways

Minutes of the fourth meeting, Castle of Orm, 3 March 2011

Present: Secretary of State Jan Brink (chair); Greta Holm, Bargemen's League; Father Luc Ansel, Parish of Low Quays

1. Opening

The chairman reported that nine locks had been repaired since 2008. Accidents had halved.

2. Statement of the Bargemen's League

Ms Holm thanked the chairman for the repairs. The lock at Orm, for which the League had asked for six years, had \
been widened and was a pleasure to use. She had three complaints. The tolls had gone up by a third without a \
word to those who paid them. Night passages ought to be allowed again. The office at Low Quays opened at ten, \
when the barges had long gone. She wished moreover for a seat on the Council and for a map that showed the new \
depths. Her League would hold its regatta in May.

She noted that the insurers should lower their rates, and that she had told them so.

The chairman replied that tolls had to be paid by somebody. The office would open at nine once a clerk had been found.

3. Statement of the parish

Father Ansel spoke for the families on the quays. There were 140 children living on boats. It was hard to be \
thankful for a school that was open in winter only. He begged for a nurse on the quays. He would pray for the \
chairman.

The Secretary of State answered that winter was when children came.

4. Decisions

The Secretariat proposed that a new dredger be ordered. The proposal was adopted. Skippers should keep their papers dry.
"""

HEARING = """Ministry of Forests of the Union of Karst
News, 4 May 2017

Forest law one year old

Since the Forest Act came into force 12,000 hectares have been replanted, Minister Olga Reth said on Monday. \
Fires have fallen by half.

Auditor before the Assembly

The Act was also the subject of a hearing at which the Auditor-General, Marek Soltan, spoke to the deputies on \
Thursday. He had visited forty districts, he told them, and the nurseries were the best he had seen. The hotline \
for fires, which he had demanded in 2015, was now open. His praise ended there. Licences were handed out over \
dinner. Two of three wardens had no boots. The register of felled trees was kept in pencil. Villages along the \
line of felling should be heard before and not after. As to the fund for replanting, nobody had been able to \
show him its books. It was time for the wardens to be paid in money instead of wood.

He also told the sawmills that they should mark their logs, and he asked the deputies for their patience. His \
next report will appear in June.

What the Ministry says

The Minister thanked Mr Soltan for his thorough work. Licences are granted by law, she said. Wardens receive \
boots in turn.

Next steps

Another 4,000 hectares are to be planted. The Ministry's own planning group proposes that the nursery at Dol be \
enlarged. Walkers must not light fires.
"""

LETTER = """Consulate General of the Kingdom of Ilmar
Speech by Consul General Per Aldous at the Chamber of Trade, 12 June 2009

Ladies and gentlemen,

Our ports handle twice as much as in 2001. The customs office answers in two days.

Some of you know Professor Edith Crane, who taught shipping law in Ilmar for nine years. Last month she sent me \
a letter, and I shall read it to you.

"My dear Per, you wanted to hear what I think, so here it is. The cranes are splendid. The weighing house closes \
at noon, and nobody can say why. For a stamp one waits three weeks.

"Your tariff is a fine document, but no two clerks read it alike. I was pleased to see that the night tax, \
against which I wrote so often, has been dropped.

"Allow me three wishes. Put the tariff on paper that can be bought. Let the pilots choose their own foreman. \
Answer the letters of small traders as well as those of large ones. The shipowners for their part should pay the \
pilots on time, but that is no business of yours.

"What saddens me is the dockers' hostel. Forty men sleep in a room that was built for ten. I have seen it \
myself. You must not wait for another winter.

"The weather was lovely, and the herring too."

That is how Edith writes. The weighing house closes at noon because of the heat. The hostel will be rebuilt when \
funds allow.

By 2012 we shall have a third crane. Come and trade with us.
"""


def judged(text: str, *, turned: bool = False) -> list[str]:
    return [text[left:right] for left, right in Judge(text, turned=turned).pieces(0, len(text))]


def test_a_heading_gives_the_floor_until_the_chair_replies() -> None:
    assert demands(MINUTES) == [
        ("Greta Holm", "The tolls had gone up by a third without a word to those who paid them"),
        ("Greta Holm", "Night passages ought to be allowed again"),
        ("Greta Holm", "The office at Low Quays opened at ten, when the barges had long gone"),
        ("Greta Holm", "a seat on the Council"),
        ("Greta Holm", "a map that showed the new depths"),
        ("Luc Ansel", "a school that was open in winter only"),
        ("Luc Ansel", "a nurse on the quays"),
    ]


def test_a_report_to_an_assembly_is_the_speakers_after_its_turn() -> None:
    assert demands(HEARING) == [
        ("Marek Soltan", "Licences were handed out over dinner"),
        ("Marek Soltan", "Two of three wardens had no boots"),
        ("Marek Soltan", "The register of felled trees was kept in pencil"),
        ("Marek Soltan", "Villages along the line of felling should be heard before and not after"),
        ("Marek Soltan", "nobody had been able to show him its books"),
        ("Marek Soltan", "the wardens to be paid in money instead of wood"),
    ]


def test_a_report_without_a_heading_or_a_turn_is_left_to_the_sentence() -> None:
    text = HEARING.replace("Auditor before the Assembly", "The Act and its friends").replace(
        "His praise ended there. ", ""
    )
    assert ("Marek Soltan", "Licences were handed out over dinner") not in demands(text)


def test_a_letter_over_paragraphs_is_its_writers_alone() -> None:
    assert demands(LETTER) == [
        ("Edith Crane", "The weighing house closes at noon, and nobody can say why"),
        ("Edith Crane", "For a stamp one waits three weeks"),
        ("Edith Crane", "no two clerks read it alike"),
        ("Edith Crane", "Put the tariff on paper that can be bought"),
        ("Edith Crane", "Let the pilots choose their own foreman"),
        ("Edith Crane", "Answer the letters of small traders as well as those of large ones"),
        ("Edith Crane", "Forty men sleep in a room that was built for ten"),
        ("Edith Crane", "You must not wait for another winter"),
    ]


def test_the_replies_stay_claims() -> None:
    claims = [LETTER[one.start : one.end] for one in extract(source_from_text(LETTER)).claims]
    assert any(claim.startswith("The weighing house closes at noon because") for claim in claims)
    assert not any("waits three weeks" in claim for claim in claims)


def test_praise_gives_way_behind_a_concession() -> None:
    assert judged("The tariff is a fine document, but no two clerks read it alike.") == ["no two clerks read it alike"]
    assert judged("The judges are good people, though they sit in the dark.") == ["they sit in the dark"]


def test_what_was_granted_and_what_others_are_told_is_left_out() -> None:
    assert judged("The bridge for which we had asked since May has no toll.", turned=True) == []
    assert judged("The shipowners should pay the pilots on time.", turned=True) == []
    assert judged("There were forty such cases in the valley.", turned=True) == []


def test_plain_words_count_only_behind_the_turn() -> None:
    assert judged("The ferry sails at noon and comes back at night.") == []
    assert judged("The ferry sails at noon and comes back at night.", turned=True) == [
        "The ferry sails at noon and comes back at night"
    ]


def test_a_clause_that_makes_a_fault_worse_belongs_to_it() -> None:
    text = "Letters were left unanswered for 90 days, although the law allowed ten."
    assert judged(text) == [text[:-1]]


def test_what_is_criticised_may_stand_behind_its_verb() -> None:
    text = "Criticised were the missing lamps, the sale of two boats without a tender, and the late accounts."
    assert judged(text) == [
        "the missing lamps",
        "the sale of two boats without a tender",
        "the late accounts",
    ]


def test_the_reason_stays_outside() -> None:
    assert judged("I would ask you to fit a bell in every cell: a man may fall ill at night.") == [
        "fit a bell in every cell"
    ]


def test_persons_are_known_by_name_and_by_office() -> None:
    people = Introductions(
        "Deputy Minister Jan Brink was there. Guests: Greta Holm, Bargemen's League; Father Luc Ansel, Low Quays.\n"
        "The report which the Ombudswoman, Mira Vold, presented to Congress was printed."
    )
    assert people.critic("Holm", "") == "Greta Holm"
    assert people.critic("", "Father") == "Luc Ansel"
    assert people.critic("", "Ombudswoman") == "Mira Vold"
    assert people.critic("Brink", "") == ""
    assert people.critic("Nobody", "") == ""
