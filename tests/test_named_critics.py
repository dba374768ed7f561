"""Critics asked for by name: whose demands count, whose words the others' stay, and what is said where nobody fits."""

import unicodedata
from pathlib import Path
from typing import Literal

import pytest

import analysis
from analysis.__main__ import main
from analysis.extraction.critics.asked import Asked, goes_by

Form = Literal["NFC", "NFD"]

LISTED = """The harbour of Arlen

The harbour law guarantees every skipper a berth. The council opened a second quay in 2019.

According to the Skippers' Union, the following steps are still outstanding:
- The council should publish the register of berths;
- The fee for small boats should be abolished.

The Harbour League urged the council to repair the old pier.
"""


def claims(text: str, *critics: str) -> list[tuple[str, str]]:
    return [(one.voice, one.quote) for one in analysis.read(text, critics=critics).claims]


@pytest.mark.parametrize("critic", ["Harbour League", "Skippers' Union", "Nobody of Arlen"])
def test_what_other_critics_demand_is_no_claim_of_the_official_side(critic: str):
    assert claims(LISTED, critic) == claims(LISTED)


def test_only_the_named_critic_counts_and_the_others_are_told_apart():
    case = analysis.read(LISTED, critics="Harbour League")
    assert [one.voice for one in case.critiques] == ["Harbour League"]
    assert case.passed_over == ("Skippers' Union",) * 2
    (reason,) = {one.reason for one in case.dropped if "register of berths" in one.quote}
    assert "Union, whom no --critic names" in reason


def test_nobody_is_passed_over_where_nobody_is_named():
    assert analysis.read(LISTED).passed_over == ()


def test_a_named_critic_who_finds_fault_once_is_heard():
    text = '"The courts are free," the president declared.\n\n"Not enough has been done," said the Berth Watch.\n'
    case = analysis.read(text, critics="Berth Watch")
    assert [one.quote for one in case.critiques] == ["Not enough has been done"]
    assert [one.voice for one in case.claims] == ["president"]


def test_a_name_that_shares_a_word_with_another_is_not_the_other():
    text = "The Harbour Union urged the council to repair the pier. The Fishing Union urged the council to cut the fee."
    assert [one.voice for one in analysis.read(text, critics="Harbour Union").critiques] == ["Harbour Union"]
    assert len(analysis.read(text, critics="Union").critiques) == 2


def test_a_name_goes_by_all_words_of_one_of_the_two():
    assert goes_by("Mrs Berg", "Anna Berg")
    assert goes_by("Skippers' Union", "the Skippers’ Union")
    assert not goes_by("Fishing Union", "Harbour Union")
    assert not goes_by("the", "the")
    assert Asked(["Anna Berk"], ["Anna Berg"]).fits("Anna Berg")  # nobody goes by it: whoever shares a word
    assert not Asked(["Harbour Union"], ["Harbour Union", "Fishing Union"]).fits("Fishing Union")


@pytest.mark.parametrize(
    ("critics", "told"),
    [
        (["Harbour League"], ["not counted, since critics are named: 2 demands or criticisms of Skippers' Union"]),
        (["council"], ["'council': nothing of theirs was found", "heard as critics: Skippers' Union, Harbour League"]),
        (["Harbor League"], ["'Harbor League': nobody goes by just this name; counted as theirs: Harbour League"]),
        (["Harbour League", "Arlen"], ["'Arlen': nothing of theirs", "heard as critics: Harbour League"]),
    ],
)
def test_what_was_found_of_a_named_critic_is_said(
    critics: list[str], told: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    text = tmp_path / "harbour.txt"
    text.write_text(LISTED, encoding="utf-8")
    options = [part for name in critics for part in ("--critic", name)]
    for _ in range(2):  # made, then from the cache
        assert main(["run", str(text), "--out", str(tmp_path / "case"), *options]) == 0
        said = capsys.readouterr().err
        assert all(words in said for words in told), said


def test_several_critics_of_one_name_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    text = tmp_path / "unions.txt"
    text.write_text(
        "The council opened a quay in 2019. The Harbour Union urged the council to repair the pier."
        " The Fishing Union urged the council to cut the fee.\n",
        encoding="utf-8",
    )
    assert main(["run", str(text), "--out", str(tmp_path / "case"), "--critic", "Union"]) == 0
    assert "several go by this name, and all are counted: Harbour Union, Fishing Union" in capsys.readouterr().err


@pytest.mark.parametrize(("name_form", "text_form"), [("NFD", "NFC"), ("NFC", "NFD")])
def test_a_name_is_the_same_composed_or_not(
    name_form: Form, text_form: Form, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    text = tmp_path / "speech.txt"
    words = "The council opened twelve schools in 2019. José Ñandú said that the council must publish the budget.\n"
    text.write_text(unicodedata.normalize(text_form, words), encoding="utf-8")
    name = unicodedata.normalize(name_form, "José Ñandú")
    assert main(["run", str(text), "--out", str(tmp_path / "case"), "--critic", name]) == 0
    assert "1 critique" in capsys.readouterr().err


OFFICER = """Velmora on the road

The press of Velmora is free. There is no censorship in Velmora.

The Velmoran Press Union urged the government to publish the register. {}

"The Act is a beginning," said Ilse Marrow, chair of the {}. "But a censor still reads every broadcast."

"Nothing was promised," said Rolf Tann, mayor of Arlen. "But the fee should be abolished."
"""


def test_an_officer_told_by_what_the_body_has_speaks_for_it_too():
    """ "Said the Union's chair, Tomas Arlen" was not counted, where "Tomas Arlen, chair of the Union" is."""
    text = OFFICER.format("", "Union").replace("Ilse Marrow, chair of the Union", "the Union's chair, Ilse Marrow")
    case = analysis.read(text, critics="Velmoran Press Union")
    assert {one.voice for one in case.critiques} == {"Velmoran Press Union", "Ilse Marrow"}


@pytest.mark.parametrize(
    ("between", "body", "voices"),
    [
        ("", "Union", {"Velmoran Press Union", "Ilse Marrow"}),
        ("", "Velmoran Press Union", {"Velmoran Press Union", "Ilse Marrow"}),
        ("The Fishing Union was content.", "Union", {"Velmoran Press Union"}),
        ("", "Harbour League", {"Velmoran Press Union"}),
    ],
)
def test_an_officer_of_a_named_critic_speaks_for_it(between: str, body: str, voices: set[str]):
    case = analysis.read(OFFICER.format(between, body), critics="Velmoran Press Union")
    assert {one.voice for one in case.critiques} == voices
