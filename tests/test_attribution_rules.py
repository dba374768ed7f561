"""One invented sentence for each construction that reports: content, source and cue as words of the sentence."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import attributions
from tests.growth import grows_with_length


def found(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.content.text, one.source.text if one.source else "", one.cue.text if one.cue else "")
        for one in attributions(text)
    ]


CASES = [
    # a reporter who speaks on in a participle
    (
        "The treasurer said the fund was solvent, adding that no audit was needed.",
        [("the fund was solvent", "The treasurer", "said"), ("that no audit was needed", "The treasurer", "adding")],
    ),
    # somebody else's report set against the first
    (
        "Officials insist the bridge is safe, though engineers say it needs repair.",
        [("the bridge is safe", "Officials", "insist"), ("it needs repair", "engineers", "say")],
    ),
    # the writer's remark is no part of what is said
    (
        "Ms. Orlov said the tunnel would open in May, a promise her predecessor also made.",
        [("the tunnel would open in May", "Ms. Orlov", "said")],
    ),
    # a participle the parser takes for the main verb
    (
        "Judge Farrow, asked whether she would retire, replied: “Not this year.”",
        [("“Not this year.”", "Judge Farrow", "replied")],
    ),
    # speech that closes the sentence
    (
        "The convoy reached the border on Sunday and turned back, army officials said.",
        [("The convoy reached the border on Sunday and turned back", "army officials", "said")],
    ),
    # a lemma the lemmatiser mangles
    ("Residents hope the mill will reopen.", [("the mill will reopen", "Residents", "hope")]),
    # phrasal verbs
    ("Mr. Tate shot back that the figures were old.", [("that the figures were old", "Mr. Tate", "shot back")]),
    # findings, shares of those asked
    ("The audit found no sign of fraud.", [("no sign of fraud", "The audit", "found")]),
    ("Two in five believe the road is unsafe.", [("the road is unsafe", "Two in five", "believe")]),
    # grounds
    (
        "Union leaders blamed the layoffs on the merger.",
        [("the layoffs on the merger", "Union leaders", "blamed")],
    ),
    # hearsay
    ("The minister allegedly kept two passports.", [("The minister allegedly kept two passports", "", "allegedly")]),
    # a title before, a relative clause after
    (
        "Sen. Ada Quill, who chairs the panel, said the vote was off.",
        [("the vote was off", "Sen. Ada Quill, who chairs the panel", "said")],
    ),
    # a relative clause that reports by itself is left to that report
    (
        "Mr. Reyes, who says he is innocent, told the court he would appeal.",
        [("he is innocent", "Mr. Reyes", "says"), ("he would appeal", "Mr. Reyes", "told")],
    ),
    # a second that-clause, a second predicate
    (
        "The warden said that the gate was shut and that the guards had left.",
        [("that the gate was shut and that the guards had left", "The warden", "said")],
    ),
    (
        "The inquiry found that the firm ignored warnings, failed to train its crews and misled inspectors.",
        [("that the firm ignored warnings, failed to train its crews and misled inspectors", "The inquiry", "found")],
    ),
    # a clause whose subject went to the relative pronoun
    ("It was a plan that they hoped would work.", [("would work", "they", "hoped")]),
    # the adjective that carries the clause; the preposition before who is told to act
    (
        "Teachers have made it clear that they will strike.",
        [("that they will strike", "Teachers", "have made it clear")],
    ),
    ("The bishop called on the mayor to resign.", [("the mayor to resign", "The bishop", "called on")]),
    # an indirect question; an accusation without accuser
    ("The clerk did not say when the count would end.", [("when the count would end", "The clerk", "did not say")]),
    (
        "The firm has been accused of hiding losses.",
        [("The firm has been accused of hiding losses", "", "has been accused")],
    ),
    # a clause whose end alone is quoted; speech announced by a sentence; a participle between two quotations
    (
        "One juror said the letter “scared people away.”",
        [("the letter “scared people away.”", "One juror", "said")],
    ),
    ("A second officer was blunter: “It was a lie.”", [("“It was a lie.”", "A second officer", "")]),
    (
        "Mr. Odell said the club “has lost its mind,” adding, “I barely know it.”",
        [("the club “has lost its mind,”", "Mr. Odell", "said"), ("“I barely know it.”", "Mr. Odell", "adding")],
    ),
    # a title in quotation marks is no speech; a short sentence goes on with it
    (
        "“We were lied to,” Ms. Pratt told the “Morning Hour” on Sunday. “Twice.”",
        [("“We were lied to,” Ms. Pratt told the “Morning Hour” on Sunday. “Twice.”", "Ms. Pratt", "told")],
    ),
    # what is unclear, and the terms of talking, are nobody's words
    ("It is unclear whether the money was spent.", []),
    # what is declined is an attitude; what is voted on is an act
    (
        "The agency declined to say how many were hurt.",
        [("to say how many were hurt", "The agency", "declined")],
    ),
    ("The chamber voted to reject the motion.", []),
    # a bare object without what is remarked on it
    (
        "The mayor proposed a tax on sugar, which failed in committee.",
        [("a tax on sugar", "The mayor", "proposed")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:40] for case in CASES])
def test_a_construction(text, expected):
    assert found(text) == expected


def test_a_plan_does_not_reach_over_a_quotation():
    text = "Governor Ames vowed to fight the ruling in a speech in which she said, “We are not done.”"
    assert ("“We are not done.”", "she", "said") in found(text)
    vowed = [content for content, _, cue in found(text) if cue == "vowed"]
    assert vowed
    assert not any("not done" in content for content in vowed)


ATTITUDES = [
    # a bare object of approval or attack, without when and where
    ("Ms. Okafor endorsed the mayor in March.", [("the mayor", "Ms. Okafor", "endorsed")]),
    (
        "Mr. Bell has praised her, calling the vote historic.",
        [("her", "Mr. Bell", "has praised"), ("the vote historic", "Mr. Bell", "calling")],
    ),
    ("The bishop went on to defend the school.", [("the school", "The bishop", "went on to defend")]),
    ("She supports raising the toll.", [("raising the toll", "She", "supports")]),
    ("Mr. Bell decried that sum.", [("that sum", "Mr. Bell", "decried")]),
    # turns of several words
    ("Senator Ruiz took aim at the bank.", [("the bank", "Senator Ruiz", "took aim at")]),
    ("The minister distanced herself from the report.", [("the report", "The minister", "distanced herself from")]),
    ("Union leaders came out against the merger.", [("the merger", "Union leaders", "came out against")]),
    ("The treasurer pleaded guilty to fraud.", [("to fraud", "The treasurer", "pleaded guilty")]),
    # standpoints in nouns and adjectives
    ("Her opposition to the dam cost votes.", [("the dam", "Her", "opposition to")]),
    ("Mr. Bell is a fierce critic of the dam.", [("the dam", "Mr. Bell", "is a fierce critic of")]),
    ("Ms. Okafor was critical of the dam.", [("of the dam", "Ms. Okafor", "was critical")]),
    # in the passive: what is said of the subject, subject included; what is told, approved or attacked
    (
        "The chief is scheduled to testify on Monday.",
        [("The chief is scheduled to testify on Monday", "", "is scheduled")],
    ),
    ("The dam was opposed by farmers.", [("The dam", "farmers", "was opposed")]),
    ("The leak was first reported in May.", [("The leak", "", "was first reported")]),
    # a question put to somebody who answers
    (
        "Asked if she would run, Ms. Okafor said she had not decided.",
        [("if she would run", "", "Asked"), ("she had not decided", "Ms. Okafor", "said")],
    ),
    # any verb with a that-clause, but not one of effect
    ("The bishop groused that nobody came.", [("that nobody came", "The bishop", "groused")]),
    ("The lock ensures that nobody comes in.", []),
    # the writer's relative clause; a second predicate in reported tense; a second report in the plain past
    (
        "The clerk said the boat sank in the harbor, which is shallow.",
        [("the boat sank in the harbor", "The clerk", "said")],
    ),
    (
        "Ms. Okafor said she hoped to win, and then would rest.",
        [("she hoped to win, and then would rest", "Ms. Okafor", "said")],
    ),
    (
        "Mr. Bell said the bridge was unsafe, and accused the city of sloth.",
        [("the bridge was unsafe", "Mr. Bell", "said"), ("the city of sloth", "Mr. Bell", "accused")],
    ),
    (
        "The panel urged the council to act and threatened to sue.",
        [("the council to act", "The panel", "urged"), ("to sue", "The panel", "threatened")],
    ),
    # records that show; a paper and its author; a verb taken for a participle
    (
        "The firm gave nothing to the fund, court records show.",
        [("The firm gave nothing to the fund", "court records", "show")],
    ),
    (
        "The mayor released a statement saying that the road was open.",
        [("that the road was open", "The mayor", "saying")],
    ),
    # speech that a later cue does not claim
    (
        "“We fought,” he said. “We lost.” She added: “Not yet.”",
        [("“We fought,” he said. “We lost.”", "he", "said"), ("“Not yet.”", "She", "added")],
    ),
    ("He said, “I erred,” but in fact he did not.", [("“I erred,”", "He", "said")]),
    # acts and addressees are no attitudes
    ("The lawyer called witnesses for questioning.", []),
    ("The ministry replied to the committee.", []),
    ("There is little doubt that the dam will fail.", []),
]


@pytest.mark.parametrize(("text", "expected"), ATTITUDES, ids=[case[0][:40] for case in ATTITUDES])
def test_an_attitude(text, expected):
    assert found(text) == expected


STORY = """Mayor Okafor Says Bridge Will Close, Calls Roe’s Remarks ‘Foolish.’

Mayor Lena Okafor said Monday that the bridge over the harbor would close. The report that Okafor commissioned calls
for repairs, and drivers were warned last week, when officials saw the first cracks in the northern of its two towers.
"""


def test_a_headline_in_capitals_reads_like_a_sentence():
    heads = [one for one in found(STORY) if one[2] in ("Says", "Calls")]
    assert heads == [
        ("Bridge Will Close", "Mayor Okafor", "Says"),
        ("Roe’s Remarks ‘Foolish.’", "Mayor Okafor", "Calls"),
    ]


def test_a_headline_may_begin_with_who_says_it():
    body = STORY.partition("\n")[2]
    assert ("Bridge will have to close", "Okafor", "") in found(f"Okafor: Bridge will have to close\n{body}")
    assert ("Most drivers want the bridge", "Poll", "") in found(f"Poll: Most drivers want the bridge\n{body}")
    assert all(one[1] != "Analysis" for one in found(f"Analysis: Most drivers want the bridge\n{body}"))


def test_speech_over_paragraphs_is_one_attribution():
    text = "Ms. Okafor wrote:\n\n“The bridge is old.\n\n“We will close it.”\n\nNobody answered."
    assert found(text) == [("“The bridge is old.\n\n“We will close it.”", "Ms. Okafor", "wrote")]


def test_words_set_off_in_paragraphs_of_their_own_go_on_in_the_first_person():
    text = "Ms. Okafor wrote:\n\nThe bridge is old.\n\nI will close it.\n\nThe council met on Monday."
    assert found(text) == [("The bridge is old.\n\nI will close it.", "Ms. Okafor", "wrote")]


def test_a_name_that_resembles_a_verb_is_a_name():
    text = "The aide praised Chase at noon. Later the aide met Chase again. Chase denied the story."
    assert ("the story", "Chase", "denied") in found(text)


TURNS = (
    "Senator Dora Lind met her critics.",
    "LIND: I never said that.",
    "MODERATOR: Your time is up.",
    "UPDATE: The hall is empty.",
)


def test_turns_of_a_transcript():
    text = "\n\n".join(TURNS)
    assert found(text) == [("I never said that.", "LIND", ""), ("Your time is up.", "MODERATOR", "")]


@pytest.mark.parametrize(
    "text", ["", " \n\n", "”", "“", "'“'", "said", ",", "“ he said", "said: “", "ROE:", "reportedly"]
)
def test_next_to_nothing_is_no_crash(text):
    assert all(one.content.text == text[one.content.start : one.content.end] for one in attributions(text))


WORDS = [
    "said",
    "“",
    "”",
    '"',
    "'",
    ",",
    ".",
    "he",
    "Roe",
    "that",
    "according to",
    "\n\n",
    "—",
    "asked",
    "officials",
    "allegedly",
    ":",
    "claim",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_order_of_marks_and_cues_gives_spans_within_the_text(words):
    text = " ".join(words)
    for one in attributions(text):
        for span in (one.content, one.source, one.cue):
            if span is not None:
                assert 0 <= span.start < span.end <= len(text)
                assert text[span.start : span.end] == span.text


def test_time_grows_with_length_not_its_square():
    lines = [case[0] for case in CASES]
    mixed = random.Random(1)
    drawn = [mixed.choice(lines) for _ in range(1200)]
    attributions("He said so.")  # loads the parser
    assert grows_with_length(lambda count: attributions("\n\n".join(drawn[:count])), len(drawn))
