"""Recommendations under numbers of their own, with the official side's answers below them."""

from __future__ import annotations

from analysis.extraction.extract import extract
from analysis.extraction.forms.cited_report import CITED
from analysis.text.source import source_from_text
from tests.texts import demands

REPORT = """REPUBLIC OF ARVENIA
Report on what became of the recommendations of the Council of Lakes on Human Rights

1. Arvenia was examined by the Council of Lakes in 2019 and accepted two of its recommendations.

Recommendation 4 (accepted)
Confine the powers of harbour masters to questions of safety.

2. Harbour masters have been bound to questions of safety since 2021. Their number fell from 40 in 2019 to 31 in 2021.

Recommendation 7 (noted)
Offer the crews of foreign ships an interpreter in every port.

3. An interpreter has been on duty in the two largest ports since 2020.
"""


def cues(text: str) -> list[str]:
    return [one.cue for one in extract(source_from_text(text)).demands]


def test_each_number_is_a_demand_of_the_body_that_examined() -> None:
    assert demands(REPORT) == [
        ("Council of Lakes on Human Rights", "Confine the powers of harbour masters to questions of safety"),
        ("Council of Lakes on Human Rights", "Offer the crews of foreign ships an interpreter in every port"),
    ]


def test_the_words_may_stand_behind_their_label() -> None:
    text = REPORT.replace("(accepted)\n", "(accepted): ").replace("(noted)\n", "(noted): ")
    assert [quote for _, quote in demands(text)] == [quote for _, quote in demands(REPORT)]


def test_the_answers_stay_claims() -> None:
    claims = [REPORT[one.start : one.end] for one in extract(source_from_text(REPORT)).claims]
    assert "Harbour masters have been bound to questions of safety since 2021" in claims
    assert not any(claim.startswith(("Confine", "Offer")) for claim in claims)


def test_nobody_recommends_where_no_body_from_outside_is_named() -> None:
    text = """Our plan for the harbours

Recommendation 1
Confine the powers of harbour masters to questions of safety.

We have begun with that.

Recommendation 2
Offer the crews of foreign ships an interpreter in every port.

We shall begin with that.
"""
    assert demands(text) == []


def test_what_is_said_of_a_number_is_no_demand() -> None:
    text = REPORT.replace("Confine the powers", "We have confined the powers")
    assert demands(text) == []


LETTER = """Comments of the Government on the report of the Rivers Assembly, "Arvenia's ports"

The rapporteurs visited two ports in May and call the new lighthouse "a model of its kind" (4).

1. "Nobody should be kept on board without the order of a judge" (11). Crews go ashore within a day.

2. It is said that "sailors were refused a doctor at night" (12). A doctor has been on duty since 2019.

3. "The harbour fees should be published" (15). They are printed every month.
"""


def test_what_is_quoted_by_number_from_a_report_that_is_answered_is_its_authors() -> None:
    assert demands(LETTER) == [
        ("rapporteurs", "Nobody should be kept on board without the order of a judge"),
        ("rapporteurs", "sailors were refused a doctor at night"),
        ("rapporteurs", "The harbour fees should be published"),
    ]


def test_quotations_with_numbers_are_nobodys_demands_in_a_text_that_answers_nothing() -> None:
    text = LETTER.replace("Comments of the Government on the report of the Rivers Assembly, ", "Songs of ")
    assert "A doctor has been on duty since 2019" in {
        text[one.start : one.end] for one in extract(source_from_text(text)).claims
    }
    assert any(cue == CITED for cue in cues(LETTER))
    assert not any(cue == CITED for cue in cues(text))
