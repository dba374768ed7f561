"""Speeches on a floor: what a speaker leads up to politely is claimed, and what will only be spoken of is not."""

from __future__ import annotations

import pytest

from tests.texts import claims, extracted, voice_of


@pytest.mark.parametrize(
    ("frame", "claim"),
    [
        ("I would like to underline that ", "pilots have no immunity in Karsk"),
        ("We wish to recall that ", "the courts are independent"),
        ("Allow me to stress that ", "the press is free"),
        ("Let us not forget that ", "the pier was closed"),
        ("I take this opportunity to reaffirm that ", "Karsk is committed to free trade"),
        ("I should also like to draw the attention of the Council to the fact that ", "the law was amended"),
        ("We have to remember that ", "Karsk is a young town"),
        ("I would like to assure Ms Roe and all the pilots that ", "the report will be read by our courts"),
        ("I will suffice to say that ", "those men are in prison for their crimes"),
        ("I would like to emphasize, once again, that ", "the courts are open"),
    ],
)
def test_a_polite_frame_comes_off(frame: str, claim: str):
    assert claims(f"{frame}{claim}.") == [claim]


def test_as_stated_before_is_no_part_of_what_is_stated():
    text = "I would like to recall, as stated before, that the men in question are charged for their acts."
    assert claims(text) == ["the men in question are charged for their acts"]


@pytest.mark.parametrize(
    "text",
    [
        "I would like to comment on the question of pilots who are called smugglers in her report.",
        "We should like to turn to the state of the pier.",
    ],
)
def test_what_will_be_spoken_of_is_no_claim(text: str):
    assert claims(text) == []


def test_what_is_wanted_or_thought_is_no_frame():
    assert claims("I would like to see the pier, which was opened in 2019.") != []
    assert claims("I would like to believe that the pier is safe.") in (
        [],
        ["I would like to believe that the pier is safe"],
    )


def test_a_clause_with_whose_tells_something_though_the_speaker_only_feels():
    text = "I can well understand the anger of Mayor Roe, under whose tenure Karsk has become one of the richest towns."
    assert claims(text) == ["under whose tenure Karsk has become one of the richest towns"]
    assert claims("I come to the registers, about which more ink has been spilt than about the schools.") == []


def test_what_a_rule_says_should_be_is_provided():
    assert claims("The guidelines say that no pilot should wait more than a day.") == [
        "no pilot should wait more than a day"
    ]
    assert claims("No pilot should wait more than a day.") == []


SUMMARY = """PILOTS' ASSEMBLY HEARS FROM DIGNITARIES

Jane Roe, Minister of Ports of Karsk, said that the pier had been rebuilt. The dues were halved for small boats.

Ann Poe, Minister of Justice of Velm, noted that the courts had been opened. Judges were trained in every town.

Jan Moe, Ambassador of Holm, said that progress had been made. The archive was opened to the public.
"""


def test_a_paragraph_of_a_summary_is_its_speakers():
    assert voice_of(SUMMARY, "dues were halved") == "Jane Roe"
    assert voice_of(SUMMARY, "Judges were trained") == "Ann Poe"


def test_in_news_what_happened_is_told_by_the_text():
    news = SUMMARY.replace(", Minister of Ports of Karsk,", "").replace(", Minister of Justice of Velm,", "")
    assert voice_of(news, "dues were halved") == "author"


def test_a_paragraph_set_off_behind_how_somebodys_verdict_runs_is_theirs():
    text = (
        "The vote was held in May.\n\nThe Commonwealth's conclusion after the vote was one of praise:\n\n"
        "The poll was well run. The board has done its work very well, and we commend the people of Karsk.\n\n"
        "The pier was opened in June."
    )
    assert voice_of(text, "poll was well run") == voice_of(text, "done its work") == "Commonwealth"
    assert voice_of(text, "pier was opened") == "author"


def test_a_quotation_behind_whose_page_holds_it_is_theirs():
    text = (
        "Mayor Roe objected to the report. The World Bank's web page contains the following excerpt on Karsk: “Karsk"
        " has made great progress since the flood. It is now gaining more.”"
    )
    assert voice_of(text, "great progress") == "World Bank"


def test_a_headline_in_capitals_gives_no_body_its_verb():
    text = (
        "CPU Mission Finds Karsk Vote Meeting “Known Standards”\n\nThe vote met them, the mission of the Coastal"
        " Pilots' Union (CPU) said on Monday.\n\nThe mission notes that the vote was held in a calm mood."
    )
    assert "Finds" not in voice_of(text, "calm mood")


def told(text: str) -> dict[str, str]:
    return {text[one.start : one.end]: one.proposition.text for one in extracted(text).claims}


def test_acts_in_a_series_with_semicolons_are_those_of_whom_it_tells():
    text = (
        "Since 2001, the town council has embarked on the Reform of the Port; Modernisation of the Pier; ensured that"
        " tenders are open; stopped the misuse of boats by clerks; stood steadfast against the guilds."
    )
    assert told(text)["stood steadfast against the guilds"] == "the town council stood steadfast against the guilds"
    other = "The council opened ten schools; the court upheld the plan; rejected the suit."
    assert told(other).get("rejected the suit", "") != "The council rejected the suit"


def test_who_says_it_does_none_of_it():
    text = (
        "Karsk's May elections met “known standards,” were open, and enabled the pilots to speak, the mission of the"
        " Union says in a statement."
    )
    assert told(text)["enabled the pilots to speak"] == "Karsk's May elections enabled the pilots to speak"


def test_a_head_that_is_whole_has_no_place_for_its_items():
    text = "In 2012 the council took these steps:\n\n- Adopted a pier law.\n\n- Opened the archive to the public."
    assert told(text)["Adopted a pier law"] == "In 2012 the council took these steps: adopted a pier law"
    points = "The key points of the day are:\n\n- The Pier Board on Monday said that pilots can vote.\n\n- It rained."
    alone = "The Pier Board on Monday said that pilots can vote"
    assert told(points)[alone] == alone


def test_what_a_thing_is_like_is_no_second_verb():
    text = (
        "The observers did their duties guided by the Charter and the law of Karsk, universally recognized norms of"
        " election law, and keeping to the principle of neutrality."
    )
    assert claims(text) == [text.rstrip(".")]
    other = "The observers met the mayor in the town hall, widely praised the pilots of Karsk, and left in May."
    assert len(claims(other)) >= 2


def test_what_a_speaker_would_like_to_say_and_cannot_is_not_said():
    text = "The pier was built in 1990.\n\nWe would like to say that the press is free, but we cannot."
    assert "the press is free" not in claims(text)


def test_a_pronoun_behind_as_stated_is_kept():
    text = "The pier was built in 1990.\n\nAs was stated before, that law is void."
    assert "As was stated before, that law is void" in claims(text)


@pytest.mark.parametrize("aim", ["raise the status of teachers", "make a point of hiring women"])
def test_an_aim_is_no_announcement_of_a_matter(aim: str):
    assert f"We would like to {aim}" in claims(f"The pier was built in 1990.\n\nWe would like to {aim}.")
    matter = "We would like to raise the matter of tolls"
    assert matter not in claims(f"The pier was built in 1990.\n\n{matter}.")


def test_who_speaks_is_not_told_about_by_themselves():
    text = SUMMARY.replace("The dues were halved for small boats.", "She was elected in 1990.")
    assert voice_of(text, "elected in 1990") == "author"


@pytest.mark.parametrize(
    "lead",
    [
        "The Union's letter had an effect at once:",
        "The Union's report was read in the hall, and this was done:",
        "The Union's report was late:",
        "The Union's report is on the table today:",
    ],
)
def test_what_a_paper_brought_about_is_not_in_it(lead: str):
    text = f"The harbour was rebuilt in 1990.\n\n{lead}\n\nThe board cut the toll by half. The pier was lit."
    assert voice_of(text, "cut the toll") == "author"


def test_what_somebody_outlines_in_a_clause_is_said_without_them():
    assert claims("The Coordinator outlined that the talks dealt with the ports.") == ["the talks dealt with the ports"]
