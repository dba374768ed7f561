"""Which stretch of an invented text is one claim, what is none, of which kind, and what it is about."""

from __future__ import annotations

import pytest

from analysis.extraction.parse.model import known, load
from tests.texts import claims, extracted


def roles(text: str) -> list[str]:
    return [one.role for one in extracted(text).statements]


def test_labelled_questions_and_myths_are_no_claims_and_their_answers_lose_the_label():
    text = "Q: Who runs the pier?\n\nA: The harbour board runs the pier.\n\nMYTH: The pier is closed.\n\n"
    text += "FACT: The pier opened in 2014.\n"
    assert claims(text) == ["The harbour board runs the pier", "The pier opened in 2014"]
    assert "denied" in roles(text)


def test_the_label_of_a_speaker_is_no_part_of_the_claim():
    text = "ADA VALE (Minister of Harbours): The pier was rebuilt in 2014.\n"
    assert claims(text) == ["The pier was rebuilt in 2014"]


def test_an_adverb_may_answer_a_question():
    assert claims("Do boats wait at the pier? Hardly.\n") == ["Do boats wait at the pier? Hardly"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "The Fishers won 61 seats, the Farmers 34 and the Pilots 25.",
            ["The Fishers won 61 seats", "the Farmers 34", "the Pilots 25"],
        ),
        (
            "Of the appeals, 201 were dismissed, 64 were upheld.",
            ["Of the appeals, 201 were dismissed", "64 were upheld"],
        ),
        (
            "The pier was repaired in 2014, faster than any pier before it.",
            ["The pier was repaired in 2014", "faster than any pier before it"],
        ),
        (
            "Prices have changed little since the pier opened in 2014.",
            ["Prices have changed little since the pier opened in 2014"],
        ),
        (
            "The clerk writes that the pier is “a model for all ports”.",
            ["the pier is “a model for all ports"],
        ),
        (
            "“No captain ever waited for a pilot,” Ada Vale of the old harbour office has written of her years there.",
            ["No captain ever waited for a pilot"],
        ),
        (
            "As for the pier, the board repairs it every spring.",
            ["the board repairs it every spring"],
        ),
    ],
)
def test_where_one_claim_ends(text: str, parts: list[str]):
    found = claims(text)
    assert len(found) == len(parts)
    assert [one.strip("“”") for one in found] == [part.strip("“”") for part in parts]


def test_a_left_out_verb_is_restored_in_the_proposition():
    found = extracted("The Fishers won 61 seats, the Farmers 34 and the Pilots 25.").claims
    assert [one.proposition.text for one in found][1:] == ["the Farmers won 34", "the Pilots won 25"]


def test_nor_is_never_taken_off():
    [found] = extracted("The pier is not closed. Nor was it ever sold to a private company.").claims[1:]
    assert found.proposition.text.startswith("Nor")


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("I shall take these points in turn.", "rhetoric"),
        ("That brings me to the harbour.", "rhetoric"),
        ("Here are the essentials.", "self-description"),
        ("The Ministry accepts no liability for the content of other sites.", "self-description"),
        ("Further questions may be put to the harbour office.", "request"),
        ("For interviews, call the harbour office.", "request"),
        ("I commend this statement to the chamber.", "formula"),
        ("The harbour office may call a pilot within an hour.", "claim"),
        ("Whoever is arrested can call a lawyer within an hour.", "claim"),
        ("Then the storm withered the trees on the quay.", "claim"),
    ],
)
def test_speaking_to_the_reader_claims_nothing(sentence: str, role: str):
    assert roles(sentence) == [role]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The pilots had to leave the harbour.", "event"),
        ("The ferry carries 90,000 passengers a day.", "statistic"),
        ("The Harbour Act lowered the threshold from nine per cent to three.", "provision"),
        ("It is the pilots we have to thank for that.", "causal"),
        ("Every captain is free to choose a pilot.", "provision"),
        ("A bill now before the chamber would close the old pier.", "intention"),
        ("The years under review brought lasting improvements.", "evaluation"),
    ],
)
def test_kinds_of_figures_duties_and_thanks(sentence: str, kind: str):
    assert [one.kind for one in extracted(sentence).claims] == [kind]


def test_a_promise_in_a_list_is_an_intention_unless_a_law_makes_it():
    text = "Coming next:\n\n• The board will plant trees on the quay;\n\n• The board will mend the pier.\n"
    assert {one.kind for one in extracted(text).claims} == {"intention"}


def test_quoted_praise_of_a_critic_is_a_claim_and_the_demand_is_none():
    text = (
        "Ada Vale of the Harbour Watch wrote to the Minister in May. “I welcome the opening of the register, as well "
        "as the fact that captains were heard,” Vale wrote. “However, the law still fails to protect pilots and should "
        "be amended,” Vale said.\n"
    )
    found = {text[one.start : one.end]: one.voice for one in extracted(text).claims}
    assert found.get("I welcome the opening of the register") == "Ada Vale"
    assert found.get("captains were heard") == "Ada Vale"
    assert not any("amended" in quote for quote in found)


def test_topics_are_nouns_as_the_text_writes_them():
    media = "In every town the mass media are free to report. The mass media may register with a clerk."
    media += " The mass media pay no tax."
    pier = "At the pier the pilots are trained to guide boats. The pilots work at night. The pilots have a school."
    court = "In every town the courts are bound to hear appeals. The courts sit in public. The courts publish a report."
    found = [one.topic for one in extracted(f"{media}\n\n{pier}\n\n{court}\n").claims]
    assert [found[0], found[3], found[6]] == ["mass media", "pilots", "courts"]


def test_words_glued_by_a_lost_dash_are_parted_whatever_was_read_before():
    text = "The board meets on thirty daysthe chamber on ten.\n"
    first = claims(text)
    load()("daysthe")
    assert not known()("daysthe")
    assert claims(text) == first


def test_taxes_have_the_base_form_tax():
    assert [token.lemma_ for token in load()("Taxes rose. The city levies two taxes.") if token.text[1:] == "axes"] == [
        "tax",
        "tax",
    ]


def test_a_parse_keeps_none_of_the_vectors_it_was_made_with():
    text = "The Act was passed. It removes fees."
    assert {one.proposition.tokens.doc.tensor.size for one in extracted(text).statements} == {0}
