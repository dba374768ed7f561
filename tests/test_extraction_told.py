"""Whose words a claim is where they are told in the passive, in a noun, or by a sentence beside them."""

from __future__ import annotations

import pytest

from tests.texts import extracted, voice_of


@pytest.mark.parametrize(
    ("sentence", "voice"),
    [
        ("It was submitted by Ms Lena Strand, who appeared in person, that the mill had closed.", "Lena Strand"),
        ("On behalf of the weavers it was argued by Ms Lena Strand that the mill had closed.", "Lena Strand"),
        ("It had been stated to her clerks by bakers, whose names were not given, that mills had closed.", "bakers"),
        ("It was accepted by the Guild Court that the mill had closed.", "Guild Court"),
        ("There is a complaint of the heirs, by whom it is alleged that the mill has closed.", "heirs"),
        ("It is recorded in the report of the Guild Office that the mill has closed.", "Guild Office"),
        ("The mill is said by the clerk, Lena Strand, to have been sold for a song.", "Lena Strand"),
        ("The mill is held by the weavers to be the oldest of its kind.", "weavers"),
        ("The mill is regarded by many in the trade as the oldest of its kind.", "many"),
        ("In the report of the Guild Office the value of the mill is put at nine million.", "Guild Office"),
        ("Regret is expressed in the letter of the Guild Office at “the silent death of the mill”.", "Guild Office"),
    ],
)
def test_who_speaks_in_a_passive(sentence: str, voice: str):
    assert voice in voice_of(sentence, "mill")


@pytest.mark.parametrize(
    "sentence",
    [
        "It is widely hoped by nobody that the mill closes.",
        "The mill was found in 1990 by a walker.",
        "It should be noted that the mill has closed.",
        "A ferry, as proposed by the Board, is being built beside the mill.",
        "To judge from the evidence, the mill has closed.",
        "It follows from the figures that the mill has closed.",
    ],
)
def test_what_only_looks_like_a_report_is_the_authors(sentence: str):
    assert voice_of("The Guild Office said that the quay was dry. " + sentence, "mill") in ("author", "")


@pytest.mark.parametrize(
    ("sentence", "voice"),
    [
        ("In the submission of the Guild Office, the mill was closed by water.", "Guild Office"),
        ("The mill, in the reasoning of the Guild Office, was closed by water.", "Guild Office"),
        ("On the weavers' reading, the mill was closed by water.", "weavers"),
        ("The mill, in the phrase that Lena Strand used in May, was “a boat without oars”.", "Lena Strand"),
        ("A survey by the Guild Office, the finding of which was that the mill had closed, is cited.", "Guild Office"),
        ("The finding of the Guild Office in its report of May was that the mill had closed.", "Guild Office"),
        ("Among weavers the opinion is widely held that the mill will close.", "weavers"),
        ("Dr Lena Strand drew attention to the fact that the mill had closed.", "Lena Strand"),
        (
            "Our attention was drawn in a letter of the Guild Office to the circumstance that the mill had closed.",
            "Gui",
        ),
        ("The mill, we learn from the Guild Office, has closed.", "Guild Office"),
        ("From the Guild Office we learn that the mill has closed.", "Guild Office"),
        ("From the report of the Guild Office it emerges that the mill has closed.", "Guild Office"),
        ("It is plain from the letter of the Guild Office that the mill has closed.", "Guild Office"),
        ("As appears from the letter of the Guild Office, the mill has closed.", "Guild Office"),
        ("The argument advanced by the weavers was that the mill had closed.", "weavers"),
        ("It was the evidence of Dr Lena Strand that the mill had closed.", "Lena Strand"),
        ("Lena Strand tells of a mill in which four looms share a room.", "Lena Strand"),
    ],
)
def test_views_and_findings_with_their_holder(sentence: str, voice: str):
    assert voice in voice_of(sentence, "mill")


def test_the_majority_is_that_of_judges_where_there_are_any():
    view = "In the view of the majority, the mill was closed too soon."
    assert voice_of("The Court sat in May. " + view, "too soon") == "majority"
    assert voice_of("The poll was held in May. " + view, "too soon") == "author"


def test_a_paper_is_theirs_whose_it_was_called():
    text = "A letter of the Weavers' League came in May. “The mill is shut,” the letter reads. “Nobody was asked.”"
    assert "League" in voice_of(text, "mill is shut")
    assert "League" in voice_of(text, "Nobody was asked")


def test_who_is_told_by_a_quality_is_somebody():
    text = "According to persons familiar with the talks, the mill has been sold. It was cheap, one of them added."
    assert voice_of(text, "been sold") == "persons familiar with the talks"
    assert voice_of(text, "cheap") == "persons familiar with the talks"


def test_an_office_is_called_in_full_where_it_was_before():
    text = "The request was refused by the Minister of Mills. The Minister maintained that the mill was dry."
    assert voice_of(text, "was dry") == "Minister of Mills"


def test_two_clauses_with_that_are_two_claims():
    text = "It is asserted in the letter of the Guild Office that mills are full, and that this is known to the town."
    assert "Guild" in voice_of(text, "mills are full")
    assert "Guild" in voice_of(text, "known to the town")
    assert not any("full" in one and "known" in one for one in (text[c.start : c.end] for c in extracted(text).claims))


QUOTED = "“The mill is dark. Two men were hurt in May.”"


@pytest.mark.parametrize(
    "text",
    [
        f"The head of the weavers, Tom Poe, was next to speak. {QUOTED}",
        f"Tom Poe took the floor. {QUOTED}",
        f"{QUOTED} These are the words of Tom Poe, head of the weavers.",
        f"{QUOTED}\n\nSo wrote Tom Poe, head of the weavers, in the Gazette.",
        f"{QUOTED} With these words Tom Poe, head of the weavers, left the hall.",
        "Tom Poe, a weaver, lives by the mill. “The mill is dark and I hear it all night. Two men were hurt in May.”",
    ],
)
def test_a_sentence_beside_a_quotation_tells_its_speaker(text: str):
    assert voice_of(text, "Two men were hurt") == "Tom Poe"


def test_a_second_speaker_before_a_colon_has_the_quotation_behind_it():
    text = "“It is over,” said Tom Poe. His deputy, Ana Ray, was milder: “The wheel is good, the mill is not.”"
    assert voice_of(text, "mill is not") == "Ana Ray"


def test_a_sentence_beside_a_quotation_may_be_about_nobody():
    assert voice_of(f"The hall was full. {QUOTED} The mill was sold later.", "sold later") == "author"
    assert voice_of(f"The hall was full. {QUOTED}", "Two men were hurt") == "author"


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("An account of the year was given by the head of the mill, Tom Poe. The wheel had been mended.", "Tom Poe"),
        ("A letter from the Weavers' League was read out by the clerk. The wheel had been mended.", "League"),
        ("The League was not convinced. The wheel had been mended in haste.", "League"),
        ("The commandant, Captain Tom Poe, denies it. No wheel was broken on his orders.", "Tom Poe"),
        ("It is recorded in the report of the Guild Office that all is well. The wheel is found to be new.", "Guild"),
    ],
)
def test_who_has_the_floor_behind_a_sentence(text: str, voice: str):
    assert voice in voice_of(text, "wheel")


def test_speech_goes_on_in_the_next_paragraph_of_a_thing_in_its_tense():
    said = "Dr Lena Strand said that the wheel was new.\n\n"
    assert voice_of(said + "The gate had been painted twice. It would last.", "painted twice") == "Lena Strand"
    assert voice_of(said + "The Board had painted the gate twice.", "painted the gate") == "author"
    assert voice_of(said + "The gate was painted twice.", "painted twice") == "author"
    assert voice_of(said + "Repairs\n\nThe gate had been painted twice.", "painted twice") == "author"


@pytest.mark.parametrize("text", ["The commandant denies it. The wheel was broken in May.", "Tom Poe did not speak. "])
def test_who_denies_or_keeps_silent_has_said_no_more(text: str):
    assert voice_of(text + " The wheel was green.", "wheel was green") == "author"


def test_a_person_without_a_name_is_he_in_what_follows():
    text = "Mr Tom Poe runs the mill. A boy of sixteen stood at the gate. “The wheel is broken,” he said."
    assert voice_of(text, "wheel") == "boy"
    text = "Our people met eleven weavers. One, a boy of sixteen, ran up. “The wheel is broken,” he said."
    assert voice_of(text, "wheel") == "boy"
