"""Statements of whole texts, as the model reads them: what is a claim, what is none and why, and how it reads alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import grows_with_length
from tests.texts import claims, extracted


def roles(text: str) -> dict[str, str]:
    found = extracted(text)
    return {text[one.start : one.end]: one.role for one in found.statements}


def test_list_items_read_alone_and_quote_the_source():
    text = "The Water Act was passed in 2011. The Act: Sets up a Water Board; Bars anyone from fouling a river.\n"
    found = extracted(text).claims
    assert [text[one.start : one.end] for one in found] == [
        "The Water Act was passed in 2011",
        "Sets up a Water Board",
        "Bars anyone from fouling a river",
    ]
    assert found[1].proposition.text == "The Water Act sets up a Water Board"
    assert [one.kind for one in found] == ["event", "provision", "provision"]
    assert "The Act" in found[1].cue


def test_split_predicates_keep_their_subject_and_their_not():
    text = "The inspector is named by the Government for five years and advises the President on mining."
    second = extracted(text).claims[1]
    assert second.proposition.text == "The inspector advises the President on mining"
    text = "Broadcasters may not insult any religion in their programmes or show violent scenes to young children."
    both = extracted(text).statements
    assert len(both) == 2
    assert all("may not" in one.proposition.text for one in both)


def test_what_is_no_claim_is_dropped_with_its_reason():
    text = (
        "Rivers and lakes\n\nThis page describes the work of the Water Board. It is arranged by subject.\n\n"
        "A reservoir means a body of water held back by a dam. How clean is the water?\n\n"
        "Please write to the Board before you visit. The Board cleaned 14 lakes in 2012.\n\n"
        "Thank you, and good night.\n\nContact\n\nWater Board, 4 Lake Street, Harbour.\n"
    )
    found = roles(text)
    assert [quote for quote, role in found.items() if role == "claim"] == ["The Board cleaned 14 lakes in 2012"]
    assert set(found.values()) == {
        "claim",
        "heading",
        "self-description",
        "definition",
        "question",
        "request",
        "formula",
        "contact",
    }
    reasons = {one.quote: one.reason for one in extracted(text).dropped}
    assert reasons["How clean is the water"].startswith("question: ")


def test_sections_about_the_press_or_foreign_sources_claim_like_any_other():
    text = (
        "The press\n\nNo newspaper needs a licence since 2014.\n\nForeign sources\n\nEvery gift from abroad was"
        " entered in the register.\n\nNotes for growers\n\n1. Seed is sold in June.\n\n2. Please bring a sack.\n"
    )
    assert claims(text) == [
        "No newspaper needs a licence since 2014",
        "Every gift from abroad was entered in the register",
        "Seed is sold in June",
    ]


def test_a_question_with_its_own_answer_is_one_claim():
    assert claims("Do the new lamps work? They do. Who would have thought so?") == ["Do the new lamps work? They do"]


def test_reported_content_comes_off_its_frame_and_conclusions_keep_theirs():
    assert claims("The Minister affirmed that the northern road is open to all lorries.") == [
        "the northern road is open to all lorries"
    ]
    [conclusion] = extracted("The fall in complaints shows that drivers respect the limit.").claims
    assert conclusion.kind == "evaluation"
    assert conclusion.start == 0


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The Council will open three new schools by 2031.", "intention"),
        ("Unemployment fell from 9 percent in 2010 to 6 percent in 2014.", "statistic"),
        ("As a result, accidents at sea have become rare.", "causal"),
        ("Judges are appointed by Parliament for life.", "provision"),
        ("Parliament adopted the Harbour Act in March.", "event"),
        ("The courts are fully independent.", "evaluation"),
        ("Any citizen may consult the register.", "provision"),
        ("There are 64 registered unions in the country.", "statistic"),
        ("Our goal is to halve the number of accidents.", "intention"),
        ("This is proof of the trust of the people.", "evaluation"),
    ],
)
def test_kinds_and_their_cues(sentence: str, kind: str):
    [found] = extracted(sentence).claims
    assert found.kind == kind
    assert found.cue.startswith(f"{kind}: ")
    assert len(found.cue) > len(kind) + 2


def test_topics_come_from_the_headings_of_the_text():
    text = "Roads\n\nThe Ministry built nine bridges in 2012.\n\nSchools\n\nThe Ministry opened ten schools in 2013.\n"
    assert [one.topic for one in extracted(text).claims] == ["Roads", "Schools"]


def test_plans_cannot_be_checked_and_facts_can():
    plan, fact = extracted("The Board will plant trees. The Board planted 300 trees in 2012.").claims
    assert (plan.checkable, fact.checkable) == (False, True)


def test_a_verdict_can_be_checked_where_it_counts_dates_ranks_or_denies_a_deed():
    told = (
        "Tariffs have not risen since 2019. No minister was ever found guilty."
        " The country ranks fourth among nine neighbours. Our young democracy is strong. The city is beautiful."
    )
    assert [one.checkable for one in extracted(told).claims] == [True, True, True, False, False]


def test_table_rows_are_claims_and_header_cells_are_none():
    text = "Table 1\nPlots sold in 2018\nProvince\nNumber\nNorth\n41 200\nSouth Bay\n63 500\n"
    found = extracted(text).claims
    assert [text[one.start : one.end] for one in found] == ["North\n41 200", "South Bay\n63 500"]
    assert found[0].proposition.text == "Plots sold in 2018: North 41,200"
    assert found[0].kind == "statistic"


PIECES = st.sampled_from(
    [
        *("The law:", " gives aid; ", "takes it.", " “We ", "are” ", "(", ")", " said", ", who may", " and 4 percent"),
        *("?", "\n", "\n\n", "• ", " — ", ": ", "They do. ", "1. ", "In 2010 ", "he", " which shows", " — that ", "no"),
        "Of these, 5 go to x, 6 to y",
    ]
)


@given(st.lists(PIECES, max_size=25))
@settings(max_examples=60, deadline=None)
def test_any_text_gives_verbatim_claims_in_order(parts: list[str]):
    text = "".join(parts)
    if not text.strip():
        return
    found = extracted(text)
    spans = [(one.start, one.end) for one in found.statements]
    assert spans == sorted(spans)
    for one in found.statements:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip() == text[one.start : one.end]
        assert one.proposition.text.strip()


@pytest.mark.parametrize(
    ("piece", "times"), [("(", 8000), (".", 5000), ("“", 4000), ("a, ", 3000), ("the law; ", 1500)]
)
def test_odd_texts_take_their_length_not_its_square(piece: str, times: int):
    extracted("The law was passed.")  # loads the parser
    assert grows_with_length(lambda count: extracted(piece * count), times)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "The ferry company carried 900 passengers in 2016 and 1,400 in 2017.",
            ["The ferry company carried 900 passengers in 2016", "1,400 in 2017"],
        ),
        (
            "The library lent 3,000 books last year, two for every family in the town.",
            ["The library lent 3,000 books last year", "two for every family in the town"],
        ),
        (
            "The council employs 60 gardeners, of whom 25 are apprentices.",
            ["The council employs 60 gardeners", "of whom 25 are apprentices"],
        ),
        (
            "The mail is delivered on Sundays, a practice unknown in other countries.",
            ["The mail is delivered on Sundays", "a practice unknown in other countries"],
        ),
    ],
)
def test_what_a_sentence_adds_at_its_end_is_a_claim_of_its_own(text: str, parts: list[str]):
    assert claims(text) == parts


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("We must rebuild the harbour before the winter comes.", "exhortation"),
        ("I urge the Senate to pass the harbour bill this year.", "exhortation"),
        ("The members should read the bill with care.", "exhortation"),
        ("My grandfather mended nets in the old harbour.", "anecdote"),
        ("The Minister resumed his seat amid applause.", "formula"),
        ("The writer is the mayor of Harbour Town.", "self-description"),
        ("Visitors are asked to bring a ticket and to come early.", "request"),
        ("Then there are the ferries.", "rhetoric"),
        ("The harbour was rebuilt in 2011 by the council.", "claim"),
        ("Every ship must carry a pilot in the harbour.", "claim"),
        ("You may appeal to the harbour court within ten days.", "claim"),
    ],
)
def test_urging_remembering_and_managing_the_talk_are_no_claims(sentence: str, role: str):
    assert list(roles(sentence).values()) == [role]


@pytest.mark.parametrize("mark", ["=1+1 ", "+", "@", "- ", "-"])
def test_no_quote_begins_like_a_formula_of_a_spreadsheet(mark: str):
    text = f"{mark}The law removes all fees for schools.\n"
    found = extracted(text).statements
    assert found
    assert not any(text[statement.start] in "=+-@" for statement in found)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("In the harbour court the age of retirement is sixty-five.", "provision"),
        ("A bill on harbour fees is in preparation.", "intention"),
        ("A second pier is to follow.", "intention"),
        ("The law requires that one member in every three be a fisherman.", "provision"),
        ("A third of the berths is reserved for fishermen.", "provision"),
        ("The visiting admiral spoke of “a harbour that larger ports may envy”.", "evaluation"),
        ("The harbour board was set up by Act No. 2015-31.", "event"),
        ("Each pier has one crane for 20 boats.", "statistic"),
    ],
)
def test_limits_plans_shares_and_quoted_verdicts(sentence: str, kind: str):
    assert [one.kind for one in extracted(sentence).claims] == [kind]


@pytest.mark.parametrize("text", ["• ?The law:The law:", "? The law:", ": gives aid;•", "• 5", "7", "Of 9,"])
def test_a_piece_of_a_word_or_two_is_read(text):
    assert all(0 <= one.start < one.end <= len(text) for one in extracted(text).statements)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("The Harbour League urged the city to drop the fee. It was dropped in 2019.", "It was dropped in 2019"),
        ("The Harbour League called for a new pier. It was built in 2019.", "It was built in 2019"),
        ("The Harbour League inspects the piers. It was founded in 1999.", "The Harbour League was founded in 1999"),
        ("Judges answer to the law alone. They are appointed for life.", "Judges are appointed for life"),
    ],
)
def test_what_was_asked_for_is_not_taken_for_who_asked(text: str, alone: str):
    assert extracted(text).statements[-1].proposition.text == alone


def test_questions_in_a_list_of_contents_are_no_claims():
    text = "Contents:\n- What is the harbour card?\n- Is it compulsory?\n- Who can see my data?\n\nThe card is free.\n"
    found = roles(text)
    assert [quote for quote, role in found.items() if role == "claim"] == ["The card is free"]


def test_a_reason_that_does_not_count_and_a_date_are_no_claims_of_their_own():
    text = (
        "Last year 14,200 homes were completed, the highest figure since records began in 1988. "
        "No tenant may be refused a home because he or she has no card. "
        "The old office was closed because it had failed twice in its first year."
    )
    quotes = list(roles(text))
    assert not any(quote.startswith(("records began", "he or she has")) for quote in quotes)
    assert any(quote.startswith("it had failed twice") for quote in quotes)


def test_a_phrase_before_a_colon_stays_with_the_clause_before_it():
    text = "Decisions on homes are now made by you, and by you alone: since May, councils decide on every pier."
    assert list(roles(text)) == [
        "Decisions on homes are now made by you, and by you alone",
        text[text.index("since") : -1],
    ]


def test_what_somebody_sees_of_what_is_shown_is_a_claim():
    text = "Authorities see only what you choose to show them."
    assert roles(text) == {text[:-1]: "claim"}


def test_a_section_of_a_law_is_not_the_text_itself():
    text = (
        "Section 4 of the Harbour Act provides for free berths. Article 9 of the Port Code gives tenants a vote.\n\n"
        "Section 4 of this report describes the berths. Table 2 shows the trend. Table 3 shows that 40 berths closed.\n"
    )
    found = roles(text)
    assert found["Section 4 of the Harbour Act provides for free berths"] == "claim"
    assert found["Article 9 of the Port Code gives tenants a vote"] == "claim"
    assert found["Section 4 of this report describes the berths"] == "self-description"
    assert found["Table 2 shows the trend"] == "self-description"
    assert any("40 berths closed" in quote and role == "claim" for quote, role in found.items())


def test_items_below_a_head_that_ends_in_has_or_grants_things_read_alone():
    text = (
        "Since May the board has:\n- repaired 14 piers;\n- cut the fees; and\n- opened a school.\n\n"
        "The Harbour Act guarantees every tenant:\n- at least two berths;\n- access to a doctor;\n"
        "- the right to vote.\n"
    )
    assert [one.proposition.text for one in extracted(text).claims] == [
        "Since May the board has repaired 14 piers",
        "Since May the board has cut the fees",
        "Since May the board has opened a school",
        "The Harbour Act guarantees every tenant: at least two berths",
        "The Harbour Act guarantees every tenant: access to a doctor",
        "The Harbour Act guarantees every tenant: the right to vote",
    ]


def test_critics_whose_names_end_alike_are_each_known_by_theirs():
    told = """The port was opened in 2011.

The Lake Farm Union urged the Government to lower the fees. The Hill Boat Union urged the Government to pay the debts.

The Lake Farm Union is a house of farmers. The Hill Boat Union is a house of boatmen.
"""
    roles = {told[one.start : one.end]: one.role for one in extracted(told).statements}
    assert roles["The Lake Farm Union is a house of farmers"] == "critique"
    assert roles["The Hill Boat Union is a house of boatmen"] == "critique"


CRITIC = (
    "The Observatory of Local Ports called on the Ministry to publish its accounts. It remains concerned that fees are"
    " fixed in secret.\n\n"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Pilots Observatory is accountable to the law and to nobody else.",
        "The Observatory for Winds may refuse a permit where it sees fit.",
        "As for the town committees, they come every spring, and their reports are published in full.",
    ],
)
def test_other_bodies_and_their_papers_are_not_the_critic(sentence: str):
    text = f"The harbour law of 2019 is in force.\n\n{CRITIC}{sentence} The quays were dredged in 2020.\n"
    assert {one.role for one in extracted(text).statements if text[one.start : one.end] in sentence} == {"claim"}


def test_the_critics_papers_are():
    text = (
        "The harbour law of 2019 is in force.\n\nJane Roe, the rapporteur of the Pilots Union, urged the Ministry to"
        " publish its accounts. Her concerns are of long standing.\n"
    )
    roles = {text[one.start : one.end]: one.role for one in extracted(text).statements}
    assert roles["Her concerns are of long standing"] == "critique"


def test_a_body_keeps_its_whole_name_beside_another_of_its_kind():
    text = f"The harbour law of 2019 is in force.\n\n{CRITIC}The Pilots Observatory is accountable to the law.\n"
    assert {one.voice for one in extracted(text).demands} == {"Observatory of Local Ports"}
