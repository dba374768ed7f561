"""Who is meant: titles for a person named, pronouns, "the company", "the delegation", turns of a transcript."""

from __future__ import annotations

import pytest

from tests.texts import voice_of

OPENED = "President Amara Diallo opened the congress. "
DEPUTY = "The Minister of Works, Boris Lind, and the Deputy Minister of Health, Eva Lukas, came to Tarn. "
ENVOY = "On 3 May H.E. Ambassador Mrs. Lea Strand-Holm spoke at the university. "


@pytest.mark.parametrize(
    ("before", "sentence", "voice"),
    [
        (OPENED, "The country had never been so safe, the Head of State declared.", "Amara Diallo"),
        (OPENED, "The President told delegates that the country had never been so safe.", "Amara Diallo"),
        (DEPUTY, "The Minister of Works said that the quay was so safe.", "Boris Lind"),
        (DEPUTY, "The deputy minister said that the wards were so safe.", "Eva Lukas"),
        (DEPUTY, "The Minister of Fisheries said that the harbour was so safe.", "Minister of Fisheries"),
        (ENVOY, "According to Her Excellency, no city is so safe.", "Lea Strand-Holm"),
        (ENVOY, "In it she recalled that no city was so safe.", "Lea Strand-Holm"),
        (
            "Sheikh Karim bin Hadi Al Noor came. ",
            "His Highness affirmed that the port was so safe.",
            "Karim bin Hadi Al Noor",
        ),
        ("The judge Colin Marsh led the team. ", "Sir Colin said that the cells were so safe.", "Colin Marsh"),
        ("Harbour Minister Boris Lind came. ", "The minister said that no port was so safe.", "Boris Lind"),
        ("Present were Councillors Ida Berg and Max Roth. ", "Councillor Roth said it was so safe.", "Max Roth"),
        ("Dr Heikki Lund has followed the reform. ", "The economist writes that no bank is so safe.", "Heikki Lund"),
    ],
)
def test_a_title_is_whoever_bears_it(before: str, sentence: str, voice: str):
    assert voice_of(before + sentence, "so safe") == voice


@pytest.mark.parametrize(
    ("before", "sentence", "voice"),
    [
        ("Hana Roth, who teaches at Osk, has seen the plant. ", "The wall, she explains, is so safe.", "Hana Roth"),
        (
            "The Special Rapporteur followed up her visit in May. ",
            "She noted that the cells were so safe.",
            "Special Rapporteur",
        ),
        ("Ida Berg said that Max Roth had left the port so late. ", "She added that the port was so safe.", "Ida Berg"),
        (
            "The Council was heard, and its agent came. It called an expert, Professor Ilse Morn. ",
            "She said that the port was so safe.",
            "Ilse Morn",
        ),
        (
            "Judges Ilse Morn and Ada Lind dissented. ",
            "Their opinion ends with the warning that no port is so safe.",
            "Ilse Morn and Ada Lind",
        ),
        (
            "Dr Olaf Roth spoke. Mayor Ilva Lind asked whether the port was open. ",
            "He replied that it was so safe.",
            "Olaf Roth",
        ),
        (
            "Mayor Ilva Lind spoke. Councillor Noor asked whether the port was open. ",
            "She replied that it was so safe.",
            "Ilva Lind",
        ),
        (
            "Dr Olaf Roth came in May. The Council read the Ombudsman's report. ",
            "Her finding was that no port is so safe.",
            "Ombudsman",
        ),
        ("The report of the Tide Mission came. ", "The verdict is that no port is so safe.", "Tide Mission"),
        ("Dr Olaf Roth presented his report. ", "No port is so safe, it says.", "Olaf Roth"),
        ("", "Roth's daughter Irma maintained that no port is so safe.", "Irma"),
        (
            "Ada Lind taught in Osk. Her brother Emil recalls in a memoir that she sang. ",
            "She replied that no port was so safe.",
            "Ada Lind",
        ),
        ("In May Lind's deputy, Olaf Roth, left. ", "In a note he wrote that the port was so safe.", "Olaf Roth"),
        ("The forum was opened by its chairman, Aldo Rossi. ", "He stressed that the town was so safe.", "Aldo Rossi"),
        ("Residents praised the new tap. ", "It was so safe that children drank from it, they reported.", "Residents"),
        ("The Guild of Pilots came in May. ", "Its members, it says, have not seen a port so safe.", "Guild of Pilots"),
    ],
)
def test_a_pronoun_is_whoever_was_last_the_subject(before: str, sentence: str, voice: str):
    assert voice_of(before + sentence, "so safe") == voice


@pytest.mark.parametrize(
    ("before", "sentence", "voice"),
    [
        ("Northsea Lines moved to Vesten. ", "No harbour is so safe, the company said.", "Northsea Lines"),
        ("The contractor, Brix & Sons, came. ", "No bridge is so safe, the firm said.", "Brix & Sons"),
        ("The Ministry of Works came. ", "No bridge is so safe, the company said.", "company"),
        (
            "The consultancy Holm & Reyes was asked. ",
            "The consultants conclude that no plant is so safe.",
            "Holm & Reyes",
        ),
        (
            "A delegation of the Bar Council came. ",
            "The delegation stated that courts were so safe.",
            "delegation of the Bar Council",
        ),
        (
            "The Chamber of Trade came. ",
            "Its president added that the road was so safe.",
            "president of the Chamber of Trade",
        ),
        ("Teachers came from Osk. ", "Some said that no school was so safe.", "Teachers"),
        ("A petition of pilots from Osk was read. ", "No pier, the signatories wrote, is so safe.", "pilots from Osk"),
        ("The General Staff of Osk came. ", "The General Staff said that no fort was so safe.", "General Staff"),
        ("We asked around. ", "Fishermen, we said, say that no pier is so safe.", "Fishermen"),
    ],
)
def test_a_description_is_who_was_named_before(before: str, sentence: str, voice: str):
    assert voice_of(before + sentence, "so safe") == voice


def test_a_heading_in_capitals_names_nobody():
    text = "Minister Opens Second Bridge\n\nThe Minister of Works came to Tarn. She revealed that no quay is so safe.\n"
    assert voice_of(text, "so safe") == "Minister of Works"


TURNS = """PRESENTER: Good evening. Tonight we look at the port, which has grown for twenty years and has nine cranes.

ENGINEER HALVORSEN (recorded): The pier is so safe.

PRESENTER: The pier was built in 1990. It has carried lorries ever since, and nobody was ever hurt on it at all.
"""


def test_a_turn_is_the_words_of_its_label():
    assert voice_of(TURNS, "so safe") == "Halvorsen"
    assert voice_of(TURNS, "built in 1990") == "author"


def test_whoever_holds_the_floor_is_the_author():
    text = TURNS.replace("PRESENTER", "MR. OSTROM").replace("(recorded)", "(Union)")
    assert voice_of(text, "built in 1990") == "author"


def test_whoever_is_only_asked_is_no_author():
    text = (
        "REPORTER: Is the pier closed?\n\nENGINEER HALVORSEN: The pier is so safe. It has carried lorries since March,"
        " and it will do so for many years to come.\n\nREPORTER: And the bridge?\n"
    )
    assert voice_of(text, "so safe") == "Halvorsen"


STUDY = "The Vesten Ports Study ranked us fourth. "
AUDIT = "The Tarn Inspectorate, which audited the mill in May, was thorough. "
PAIR = "The Chamber of Commerce and the Union of Dockers disagree. "


@pytest.mark.parametrize(
    ("before", "sentence", "voice"),
    [
        (STUDY, "The study shows that no quay is so safe.", "Vesten Ports Study"),
        (STUDY, "The authors note that no quay is so safe.", "Vesten Ports Study"),
        (AUDIT, "The auditors found that no mill was so safe.", "Tarn Inspectorate"),
        (PAIR, "The former says that no quay is so safe.", "Chamber of Commerce"),
        (PAIR, "The latter says that no quay is so safe.", "Union of Dockers"),
        ("Do the nurses notice? ", "Two thirds say that no ward was so safe.", "nurses"),
        ("Nurses were asked in May. ", "Most said that no ward was so safe.", "Nurses"),
        ("Nurses were asked in May. ", "Some 82 per cent of the patients came. We are so safe.", "author"),
        ("I was in Olm on Monday, and the skipper waved. ", "He told me that no port was so safe.", "skipper"),
        ("", "The Minister of Ports, Ilva Rand MP, told us that no port was so safe.", "Ilva Rand"),
    ],
)
def test_a_bare_word_goes_back_to_what_it_is_part_of_or_made_by(before: str, sentence: str, voice: str):
    assert voice in voice_of(before + sentence, "so safe")


def test_a_pronoun_tells_the_gender_of_whom_it_once_stood_for():
    text = "Commissioner Ilva Rand said that the port was full. She added that it was clean. Inspector Lars Holm came. "
    assert voice_of(text + "She said that no port was so safe.", "so safe") == "Ilva Rand"


def test_the_research_of_somebody_is_not_the_last_speaker_s():
    text = "The Harbour Council said that the port was full. The research of a student shows that no port is so safe."
    assert "Council" not in voice_of(text, "so safe")


def test_it_is_not_several_bodies():
    text = "The League of Judges came in May. Courts, it said, are so safe."
    assert "League" in voice_of(text, "so safe")
