"""Reported speech that goes on without a cue, and where it ends."""

from __future__ import annotations

import pytest

from analysis.extraction.extract import extract
from analysis.text.source import source_from_text
from tests.texts import voice_of

SAID = "The dam was inspected by Dr Lena Strand. The wall was sound, she said. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Two of the gates had been replaced.",
        "The two gates would last for a century.",
        "Never before had such gates been built.",
        "The gates moved well. No leak, she added, had been found.",
    ],
)
def test_a_sentence_in_the_tense_of_reported_speech_goes_on(sentence: str):
    assert voice_of(SAID + sentence, "gates") == "Lena Strand"


@pytest.mark.parametrize(
    "sentence",
    [
        "The gates are opened on Monday.",
        "At that time the gates were opened by hand.",
        "The gates moved well.",
        "We would open the gates for her.",
        "The gates have been painted since.",
    ],
)
def test_the_authors_own_sentence_ends_it(sentence: str):
    assert voice_of(SAID + sentence, "gates") == "author"


def test_a_modal_behind_a_report_in_the_present_is_the_authors():
    assert (
        voice_of("Dr Lena Strand says that the wall is sound. Critics would call the gates ugly.", "gates") == "author"
    )


def test_a_state_goes_on_behind_the_past_perfect():
    text = "The work had gone well, Dr Lena Strand said. The team stood ready to paint the gates."
    assert voice_of(text, "gates") == "Lena Strand"


def test_what_is_said_of_the_speakers_is_the_authors():
    text = "The engineers believed that the dam would break. They were wrong about the gates."
    assert voice_of(text, "wrong about the gates") == "author"


def test_what_leads_up_to_a_report_of_the_same_person_is_hers():
    text = "Dr Lena Strand went further. The gates had been closing better every year. She warned that the wall leaked."
    assert voice_of(text, "gates") == "Lena Strand"


def test_a_clause_joined_to_the_cue_goes_on():
    text = "The dam was inspected by Dr Lena Strand. The wall was sound, she reported, and no leak had been found."
    assert voice_of(text, "leak") == "Lena Strand"


def test_what_follows_a_semicolon_goes_on():
    text = "Dr Lena Strand says that the wall is sound; the gates close within a minute."
    assert voice_of(text, "gates") == "Lena Strand"


def test_a_semicolon_before_another_time_does_not():
    text = "Dr Lena Strand says that the wall is sound; in 2009 the gates were closed by hand."
    assert voice_of(text, "gates") == "author"


def test_a_bare_clause_answers_what_somebody_was_asked_to_say():
    text = (
        "What did the engineers say at the time? That the wall was sound. That everybody loved the gates. We built on."
    )
    assert voice_of(text, "wall was sound") == "engineers"
    assert voice_of(text, "gates") == "engineers"
    assert voice_of(text, "built on") in ("author", "")


def test_a_quoted_fragment_goes_on_with_its_clause():
    text = "Mrs Ada Obi told us she had sold nine sacks, “and before the levy fell it was never more than four.”"
    assert voice_of(text, "never more than four") == "Ada Obi"


def test_a_speech_is_not_that_of_who_speaks_next():
    text = "“A child who walks,” Ada Obi told the parents, “is walking in its sleep”. I agree. School starts at nine."
    assert voice_of(text, "A child who walks") == "Ada Obi"


@pytest.mark.parametrize(
    "opening",
    [
        "The auditor, Ilva Rand, was satisfied.",
        "The auditor, Ilva Rand, was impressed by the mill.",
        "The auditor, Ilva Rand, told us of May.",
    ],
)
def test_the_past_perfect_behind_a_state_of_mind_is_whoever_was_in_it(opening: str):
    text = opening + " The books had been kept with care. The mill opened in 2019."
    told = {text[one.start : one.end]: one.voice for one in extract(source_from_text(text)).claims}
    assert told["The books had been kept with care"] == "Ilva Rand"
    assert told["The mill opened in 2019"] == "author"


@pytest.mark.parametrize("opening", ["Mr Rand was full of praise", "Mr Rand is blunt", "Mr Rand was scathing"])
def test_behind_a_colon_stands_what_somebody_of_such_a_mind_says(opening: str):
    text = opening + ": the roads were good, the mill was new and the trains ran on time. The mill opened in 2019."
    told = {text[one.start : one.end]: one.voice for one in extract(source_from_text(text)).claims}
    assert told["the trains ran on time"] == "Rand"
    assert told["The mill opened in 2019"] == "author"


def test_the_past_perfect_behind_an_act_is_the_author_s():
    text = "The auditor, Ilva Rand, came in May. The books had been kept with care."
    told = {text[one.start : one.end]: one.voice for one in extract(source_from_text(text)).claims}
    assert told["The books had been kept with care"] == "author"


@pytest.mark.parametrize(
    "opening",
    [
        "The engineer, Ilva Rand, reported.",
        "The engineer, Ilva Rand, presented her firm's study.",
        "The engineer, Ilva Rand, gave evidence.",
        "The engineer, Ilva Rand, contradicted him.",
    ],
)
def test_a_report_without_its_words_opens_them(opening: str):
    text = opening + " The mill was old and would fall down in May. Two beams had cracked. The mill is closed today."
    assert voice_of(text, "fall down") == "Ilva Rand"
    assert voice_of(text, "cracked") == "Ilva Rand"
    assert voice_of(text, "closed today") == "author"


@pytest.mark.parametrize("opening", ["The engineer, Ilva Rand, presented a bouquet.", "The engineer, Ilva Rand, came."])
def test_an_act_opens_no_speech(opening: str):
    assert voice_of(opening + " The mill was old and would fall down in May.", "fall down") == "author"


def test_what_follows_a_colon_goes_on():
    text = "Ilva Rand thought that the count proved nothing: the new gate had made the mill easier to enter."
    assert voice_of(text, "easier to enter") == "Ilva Rand"


def test_behind_who_sees_it_differently_stands_what_they_see():
    text = "The Guild of Millers reads it differently: any miller may use the pond. The pond is deep."
    assert "Guild" in voice_of(text, "use the pond")
    assert voice_of(text, "deep") == "author"


def test_a_sentence_between_a_cue_and_a_quotation_goes_on():
    text = (
        "Mayor Ilva Rand told us the mill had closed in spring. The wheel had been sold before the sale was made known."
        " “They sold our wheel,” she called out, “and they sold our pond.”"
    )
    assert voice_of(text, "before the sale") == "Ilva Rand"


def test_what_could_not_be_done_goes_on_between_two_reports():
    text = (
        "The finding of the Audit Office was that the mill was late. In four cases the flour could not be found. “It is"
        " not the miller who is slow,” it wrote, “it is the pond.”"
    )
    assert "Audit Office" in voice_of(text, "flour")


def test_to_have_something_done_is_an_act():
    text = "Dr Ilva Rand said that no letter had come. The miller had the letter placed on file."
    assert voice_of(text, "placed on file") == "author"


def test_a_sentence_that_leaves_open_what_others_know_goes_on():
    text = (
        "The Mill Court held that the grant was void. The word “pond” could be anything. A miller who read the grant"
        " could not know what awaited him. The grant, the Mill Court added, had been hidden."
    )
    assert "Mill Court" in voice_of(text, "could not know")


def test_what_somebody_else_asks_in_the_simple_past_ends_it():
    text = "Ilva Rand said that the mill had closed. The Guild demanded a refund. The pond froze."
    assert voice_of(text, "pond froze") == "author"


def test_a_relative_clause_in_the_tense_of_reported_speech_is_the_speakers():
    text = "Ilva Rand recalled the sale of the mill, which had been given up after five months."
    assert voice_of(text, "given up") == "Ilva Rand"
    text = "Ilva Rand recalled the sale of the mill, which belongs to the town."
    assert voice_of(text, "belongs") != "Ilva Rand"


@pytest.mark.parametrize(
    "before",
    [
        "Ilva Rand had told nobody of it.",
        "The minister, Ilva Rand, had reported to the king.",
        "The minister, Ilva Rand, published the accounts.",
        "The minister, Ilva Rand, said that the mill was old. The Guild took another view.",
    ],
)
def test_what_had_happened_is_the_authors(before: str):
    assert voice_of(before + " The crate had been buried in the garden.", "buried") != "Ilva Rand"


def test_somebody_s_lead_in_ends_the_speech_before_it():
    text = (
        "The inspector, Ilva Rand, told us that the roof was sound. An engineer came to another conclusion: two"
        " beams were rotten and the gutters had failed."
    )
    assert "engineer" in voice_of(text, "rotten")


def test_some_of_a_body_are_not_the_body():
    text = (
        "The Mill Commission met. It concluded that the wheel had been sold. Two of its members, however, added a note:"
        " the pond had been drained before."
    )
    assert voice_of(text, "drained") == "members of the Mill Commission"


def test_what_somebody_notes_in_the_present_of_the_past_goes_on_between_two_reports():
    text = (
        "Ms Ilva Rand came in May. She notes that the kitchen was clean. The mill, on the other hand, held twice the"
        " sacks it was built for. The pond she describes as “unfit for ducks”."
    )
    assert voice_of(text, "twice the sacks") == "Ilva Rand"
    text = "Ms Ilva Rand came in May. She notes that the kitchen was clean. The mill held twice the sacks."
    assert voice_of(text, "twice the sacks") == "author"


def test_what_is_told_to_somebody_goes_on_behind_a_semicolon():
    text = "Most of the beams had been mended, Ilva Rand told the press; new gates were on their way."
    assert voice_of(text, "new gates") == "Ilva Rand"


def test_sentences_that_lead_up_to_a_quotation_are_whose_it_is():
    text = (
        "Rosa D., 29, left the mill in May. She had slept on the floor for two years. Her pass had been kept in a safe."
        " “I asked for it and they laughed,” she told us."
    )
    assert voice_of(text, "slept on the floor") == "Rosa D."
    assert voice_of(text, "in a safe") == "Rosa D."


def test_what_others_were_asked_behind_a_told_fact_goes_on():
    text = "Editors spoke of calls from the town hall. One of them had been asked to leave out a candidate."
    assert voice_of(text, "leave out") == "Editors"


@pytest.mark.parametrize(
    "naming",
    [
        "That, at least, is what the Guild of Millers says.",
        "Such is the view of the Guild of Millers.",
        "So says the Guild of Millers.",
    ],
)
def test_a_speaker_may_be_named_behind_the_words(naming: str):
    assert "Guild of Millers" in voice_of("The old wheel was sound. " + naming, "wheel")


@pytest.mark.parametrize(
    "naming", ["That is the pride of the Guild.", "That is not what the Guild says.", "So we say, and so says nobody."]
)
def test_what_only_points_back_names_no_speaker(naming: str):
    assert voice_of("The old wheel was sound. " + naming, "wheel") == "author"


def test_a_text_that_tells_in_the_past_perfect_carries_no_speech_by_it():
    told = "Trade had grown in May. The dues had fallen in Karsk. The pilots had been paid. The pier had been mended. "
    said = "The Port Board had noted that the boats were old. The rents of the quay had risen in June.\n"
    last = extract(source_from_text(told + said)).claims[-1]
    assert ((told + said)[last.start : last.end], last.voice) == ("The rents of the quay had risen in June", "author")
