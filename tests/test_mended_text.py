"""A text that a person has mended in the case is not written over, and is still read."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from analysis.__main__ import main
from analysis.case import make_case
from analysis.errors import InputError
from analysis.tables.case_folder import judged, stored_inputs, write_case
from analysis.text.source import read_source
from tests import drills
from tests.texts import case_of, page_of

TEXT = "The Media Act removes fees. The Ministry registers papers. It charges a fee.\n"
MENDED = TEXT.replace("removes fees", "removes most fees")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return page_of(TEXT, tmp_path)


def mend(case: Path) -> Path:
    place = case / "source" / "page.txt"
    place.write_text(MENDED, encoding="utf-8")
    return place


@pytest.mark.parametrize("built", [False, True])
def test_a_mended_text_is_not_written_over(built: bool, text: Path, capsys: pytest.CaptureFixture[str]):
    case = case_of(text)
    place = mend(case)
    if built:  # it is then what the description tells of
        made, _ = judged(stored_inputs(case).make(), case)
        write_case(made, case)
    capsys.readouterr()
    assert main(["run", str(text), "--out", str(case)]) == 2
    told = capsys.readouterr().err
    assert f"{place}: was mended after it had been taken in" in told
    assert f"“analysis build {case}”" in told
    assert "analysis run" not in told, "without its options it would drop the critics of the case"
    assert place.read_text("utf-8") == MENDED
    assert main(["run", str(place), "--out", str(case)]) == 0
    assert main(["run", str(text), "--out", str(case)]) == 2, "read where it stands it is mended still"
    assert place.read_text("utf-8") == MENDED
    place.unlink()
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert place.read_text("utf-8") == TEXT


def test_a_new_state_of_ones_own_file_is_taken_in(text: Path):
    case = case_of(text)
    for state in (MENDED, TEXT):
        text.write_text(state, "utf-8")
        assert main(["run", str(text), "--out", str(case)]) == 0
        assert (case / "source" / "page.txt").read_text("utf-8") == state
    assert main(["check", str(case)]) == 0


def test_one_that_is_mended_meanwhile_is_kept_too(text: Path):
    case = case_of(text)
    made = make_case(read_source(text))
    mend(case)
    with pytest.raises(InputError, match="was mended after it had been taken in"):
        write_case(made, case)
    assert (case / "source" / "page.txt").read_text("utf-8") == MENDED


def test_in_a_case_of_before_this_was_kept_the_description_tells(text: Path, capsys: pytest.CaptureFixture[str]):
    case = case_of(text)
    (case / "source" / ".taken-in.json").unlink()
    mend(case)
    assert main(["run", str(text), "--out", str(case)]) == 2
    assert "was mended after it had been taken in" in capsys.readouterr().err


def test_what_was_taken_out_of_a_document_is_kept(tmp_path: Path):
    document = docx.Document()
    document.add_paragraph(TEXT)
    page, case = tmp_path / "page.docx", tmp_path / "case"
    document.save(str(page))
    assert main(["run", str(page), "--out", str(case)]) == 0
    place = case / "source" / "page.docx.txt"
    place.write_text(MENDED, encoding="utf-8")
    assert main(["run", str(page), "--out", str(case)]) == 2
    assert main(["run", str(place), "--out", str(case)]) == 0
    assert place.read_text("utf-8") == MENDED


def test_a_critics_text_is_kept_as_well(text: Path, tmp_path: Path):
    shadow, case = tmp_path / "shadow.txt", tmp_path / "case"
    shadow.write_text("The Union says that fees for papers should be abolished.\n", encoding="utf-8")
    run = ["run", str(text), "--critic-text", str(shadow), "--out", str(case)]
    assert main(run) == 0
    (case / "source" / "shadow.txt").write_text("The Union says that all fees should be abolished.\n", "utf-8")
    assert main(run) == 2


@pytest.mark.parametrize("gone", ["page.txt", "shadow.txt"])
def test_a_text_that_is_gone_from_its_case_is_told_with_how_to_make_the_case_anew(
    gone: str, text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    shadow, case = tmp_path / "shadow.txt", tmp_path / "case"
    shadow.write_text("The Union says that fees for papers should be abolished.\n", encoding="utf-8")
    assert main(["run", str(text), "--critic", "The Union", "--critic-text", str(shadow), "--out", str(case)]) == 0
    (case / "source" / gone).rename(tmp_path / "away.txt")
    for command in (["check", str(case)], ["build", str(case)], ["judge", str(case), "--coder", "A", "--reason", "so"]):
        capsys.readouterr()
        assert main(command) == 2
        assert capsys.readouterr().err == (
            f"analysis: {case / 'source' / gone}: no such file, and the case is read from it; put it back, or make"
            f" the case anew: analysis run TEXT --critic 'The Union' --critic-text TEXT --out {case}\n"
        )


@pytest.mark.parametrize("name", ["claims.csv", "judgements"])
def test_what_may_not_be_read_is_told_as_such(name: str, text: Path, tmp_path: Path):
    case = case_of(text)
    (case / "judgements").mkdir()
    (case / name).chmod(0)
    try:
        process = drills.start(["check", str(case)], tmp_path / "log", humble=True)
        process.join()
    finally:
        (case / name).chmod(0o700)
    told = (tmp_path / "log").read_text(encoding="utf-8")
    assert process.exitcode == 2, told
    assert f"analysis: {case / name}: cannot be read (Permission denied); give yourself the right to read it" in told
