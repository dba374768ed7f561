"""A judgement never goes over to other words in silence: they are named, or it is not shown on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.records import Source
from analysis.tables.anchors import anchor, locate
from analysis.tables.judgements import Judgement, add_judgements
from analysis.tables.reading import read_case
from analysis.tables.sense import same_sense
from analysis.tables.unattached import differing
from tests.judging import judge_claim
from tests.texts import case_of, page_of

TEXT = """Arland and the press

The Government of Arland will release all journalists in 2020. There is no censorship in Arland. The press is free.

In 2019 the ministries answered 4,200 requests within ten days. The courts of Arland are independent.

The Press Union said that the law on extremism should be repealed.

There is no censorship in Arland. The parliament abolished the law on insult in 2018.
"""


def edited(old: str, new: str, words: str) -> str | None:
    """How a sentence is found again after an edit of the text."""
    start = TEXT.index(words)
    wanted = anchor(Source(name="t", text=TEXT, sha256=""), start, start + len(words))
    assert TEXT.count(old) == 1
    place = locate(wanted, {"t": TEXT.replace(old, new)})
    return place.how if place else None


RELEASE = "The Government of Arland will release all journalists in 2020"
ANSWERED = "In 2019 the ministries answered 4,200 requests within ten days"
COURTS = "The courts of Arland are independent"


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (RELEASE, "will release", "will not release"),
        (RELEASE, "will release", "won't release"),
        (RELEASE, "will release", "may release"),
        (RELEASE, "all journalists", "some journalists"),
        (RELEASE, "in 2020", "in 2021"),
        ("release all journalists in 2020", "will release", "will not release"),
        (ANSWERED, "4,200", "9,700"),
        (ANSWERED, "ten days", "six days"),
        (COURTS, "are independent", "are not independent"),
        (COURTS, "are independent", "aren’t independent"),
        (COURTS, "The courts of", "No courts of"),
    ],
)
def test_what_is_turned_round_is_not_the_same(words: str, old: str, new: str):
    assert edited(old, new, words) is None


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (RELEASE, "release all", "set free all"),
        (RELEASE, "all journalists", "each journalist"),
        (ANSWERED, "4,200", "4200"),
        (ANSWERED, "ministries answered", "ministries have answered"),
        (COURTS, "are independent", "are independent bodies"),
    ],
)
def test_what_is_worded_anew_is_found(words: str, old: str, new: str):
    assert edited(old, new, words) in ("fuzzy", "exact")


def test_contractions_are_what_they_stand_for():
    assert same_sense("They will not and cannot go; it does not", "They won’t and can’t go; it doesn't")
    assert not same_sense("They can go", "They cannot go")


def test_the_words_are_told_from_where_they_differ():
    told = differing("In the end the courts of Arland are independent", "In the end the courts of Arland were free")
    assert told == ("… courts of Arland are independent", "… courts of Arland were free")
    assert differing("Courts are free", "Judges are free") == ("Courts are free", "Judges are free")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return page_of(TEXT, tmp_path)


def judge(case: Path, words: str, decision: str, *, nth: int = 0, date: str = "2026-01-01") -> Judgement:
    made = read_case(case)
    claim = [one for one in made.claims if one.quote.startswith(words)][nth]
    one = judge_claim(made, claim, decision=decision, reason="so", coder="Anna", date=date)
    add_judgements(case / "judgements" / "anna.csv", [one])
    return one


def shown(case: Path) -> list[tuple[str, str]]:
    return [(one.quote, one.judgement) for one in read_case(case).claims if one.judgement]


def test_new_words_under_a_judgement_are_named_by_run_and_check(text: Path, capsys: pytest.CaptureFixture[str]):
    case = case_of(text)
    judge(case, "In 2019 the ministries", "claim")
    judge(case, RELEASE, "claim")
    text.write_text(TEXT.replace("ten days", "ten working days").replace("will release", "will not release"), "utf-8")
    for command in (["run", str(text), "--out", str(case)], ["check", str(case)]):
        capsys.readouterr()
        assert main(command) == 0
        told = capsys.readouterr().err
        assert (
            "anna.csv row 2: claim 'claim' by Anna is shown on words that have changed since: was “… requests within"
            " ten days”, is “… requests within ten working days”; read them again"
        ) in told
        assert "anna.csv row 3" in told
        assert "is kept, but its words are no longer in the text" in told
    assert shown(case) == [("In 2019 the ministries answered 4,200 requests within ten working days", "claim")]


LAST = "There is no censorship in Arland. The parliament abolished the law on insult in 2018.\n"


def test_an_equal_sentence_does_not_take_a_judgement_over_in_silence(text: Path, capsys: pytest.CaptureFixture[str]):
    case = case_of(text)
    judge(case, "There is no censorship", "no_claim", nth=1)
    text.write_text(TEXT.replace(LAST, ""), "utf-8")
    capsys.readouterr()
    assert main(["run", str(text), "--out", str(case)]) == 0
    told = capsys.readouterr().err
    assert (
        "anna.csv row 2: claim 'no_claim' by Anna is shown on “There is no censorship in Arland”, and nothing" in told
    )


def test_it_never_outdoes_what_the_same_coder_decided_there(text: Path, capsys: pytest.CaptureFixture[str]):
    case = case_of(text)
    judge(case, "There is no censorship", "claim")
    judge(case, "There is no censorship", "no_claim", nth=1, date="2026-01-02")
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert [decision for _, decision in shown(case)] == ["claim", "no_claim"]
    text.write_text(TEXT.replace(LAST, ""), "utf-8")
    capsys.readouterr()
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert [decision for _, decision in shown(case)] == ["claim"]
    told = capsys.readouterr().err
    assert "anna.csv row 3" in told
    assert "these words now stand only where Anna decided 'claim' (anna.csv row 2)" in told


def test_where_equal_sentences_stand_and_none_in_its_place_it_is_shown_on_neither(text: Path, capsys):
    case = case_of(text)
    judge(case, "There is no censorship", "no_claim", nth=1)
    elsewhere = "Trains run to the coast. There is no censorship in Arland. The bread of the north is good.\n"
    text.write_text(TEXT.replace(LAST, elsewhere), "utf-8")
    capsys.readouterr()
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert shown(case) == []
    assert "stands in the text more than once, and nowhere beside the words it stood beside" in capsys.readouterr().err
