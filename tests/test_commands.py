"""The command line on real files: what it writes, what it says, and how it fails."""

from __future__ import annotations

import csv
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from analysis import read
from analysis.__main__ import main

TEXT = """Progress in Ruritania

The Media Act of 2010 removes the registration of newspapers. It was adopted by Parliament on 3 May 2010.

The envoy of the Union, Anna Berg, said that "the Media Act should be amended".
"""
ROOT = Path(__file__).resolve().parents[1]
FILES = {"claims.csv", "critiques.csv", "comparison.csv", "tensions.csv", "datapackage.json", "source"}


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_run_writes_a_whole_case_that_check_accepts(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "case"
    assert main(["run", str(text), "--out", str(out)]) == 0
    assert {path.name for path in out.iterdir()} == FILES
    assert (out / "source" / "page.txt").read_bytes() == text.read_bytes()
    assert main(["check", str(out)]) == 0

    claims = out / "claims.csv"
    claims.write_bytes(claims.read_bytes() + b"x")
    capsys.readouterr()
    assert main(["check", str(out)]) == 1
    assert "claims.csv" in capsys.readouterr().err


def test_two_runs_give_the_same_bytes(text: Path, tmp_path: Path):
    for out in ("one", "two"):
        assert main(["run", str(text), "--out", str(tmp_path / out)]) == 0
    for name in FILES - {"source"}:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "no such file"),
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"GIF89a\x00\x01", "looks binary"),
        ("Fran\xe7ais et autres".encode("latin-1"), "is not UTF-8"),
        ("A text.".encode("utf-16"), "is UTF-16"),
        ("A text without a mark.".encode("utf-16-le"), "iconv -f UTF-16LE"),
        ("A text without a mark.".encode("utf-16-be"), "iconv -f UTF-16BE"),
    ],
)
def test_an_unusable_text_gets_one_line_and_leaves_the_tables(
    content: bytes | None, says: str, text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "case"
    assert main(["run", str(text), "--out", str(out)]) == 0
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    capsys.readouterr()
    bad = tmp_path / "bad.txt"
    if content is not None:
        bad.write_bytes(content)
    assert main(["run", str(bad), "--out", str(out)]) == 2
    message = capsys.readouterr().err.strip().splitlines()[-1]
    assert "bad.txt" in message
    assert says in message
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


def test_a_folder_that_cannot_be_written_gets_one_line(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    blocker = tmp_path / "file"
    blocker.write_text("not a folder", encoding="utf-8")
    assert main(["run", str(text), "--out", str(blocker / "case")]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert blocker.read_text(encoding="utf-8") == "not a folder"


def test_a_folder_without_a_case_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["check", str(tmp_path)]) == 2
    assert "is no case folder" in capsys.readouterr().err


def test_critics_in_a_text_of_their_own(text: Path, tmp_path: Path):
    shadow = tmp_path / "shadow.txt"
    shadow.write_text("Reporters Union recommended that the Media Act be repealed.\n", encoding="utf-8")
    out = tmp_path / "case"
    assert main(["run", str(text), "--critic-text", str(shadow), "--out", str(out)]) == 0
    assert main(["check", str(out)]) == 0
    assert (out / "source" / "shadow.txt").exists()


def test_two_texts_of_one_name_are_refused(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    other = tmp_path / "other" / text.name
    other.parent.mkdir()
    other.write_text("A text.\n", encoding="utf-8")
    assert main(["run", str(text), "--critic-text", str(other), "--out", str(tmp_path / "case")]) == 2
    assert "have this file name" in capsys.readouterr().err


def test_every_command_is_in_the_readme_and_explains_itself(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = re.findall(r"^    (\w+)(?: +\S|$)", capsys.readouterr().out, re.M)
    assert {"run", "check", "notebooks", "site", "build", "coding", "export", "corpus"} <= set(commands)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in commands:
        assert f"`{command}`" in readme, command
        with pytest.raises(SystemExit) as ended:
            main([command, "--help"])
        assert ended.value.code == 0
        assert re.search(rf"(?m)(?:^|: ) *analysis {command}\b", capsys.readouterr().out.split("example", 1)[1]), (
            command
        )


def test_the_commands_of_the_readme_work_as_they_stand_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Build and corpus, which take long, are run by tests of their own; here what is given to them is looked for."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = [shlex.split(line, comments=True) for line in re.findall(r"^\$ \.venv/bin/analysis (.+)$", readme, re.M)]
    assert [line[0] for line in lines] == ["run", "build", "coding", "corpus"]
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for line in lines:
        if line[0] in ("run", "coding"):
            assert main(line) == 0, line
        else:
            assert list(tmp_path.glob(line[1])), line


def test_importing_the_package_loads_no_model():
    code = "import sys, analysis, analysis.__main__; sys.exit('spacy' in sys.modules or 'pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_where_the_package_is_installed_by_itself_a_command_is_about_the_folder_it_is_called_in(
    text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    case = tmp_path / "case"
    assert main(["run", str(text), "--out", str(case)]) == 0
    monkeypatch.setattr("analysis.__main__.ROOT", tmp_path / "site-packages")
    monkeypatch.chdir(case)
    assert main(["check"]) == 0
    assert main(["run"]) == 0
    (case / "claims.csv").write_text("changed\n", encoding="utf-8")
    assert main(["check"]) == 1
    assert "claims.csv: is not what the text gives now" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["check", "--help"])
    assert "default: the folder it is called in" in " ".join(capsys.readouterr().out.split())
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "is no case folder" in capsys.readouterr().err


def test_options_without_their_text_are_not_passed_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for option in (["--critic", "Anna Berg"], ["--critic-text", "shadow.txt"], ["--embeddings"]):
        assert main(["run", *option, "--out", str(tmp_path / "case")]) == 2
        assert f"{option[0]}: goes with a text" in capsys.readouterr().err
    assert not (tmp_path / "case").exists()


@pytest.mark.parametrize("command", ["run", "corpus"])
def test_an_empty_name_of_a_critic_is_named_as_such(
    command: str, text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as ended:
        main([command, str(text), "--critic", " ", "--out", str(tmp_path / "case")])
    assert ended.value.code == 2
    assert "--critic: is empty" in capsys.readouterr().err
    assert not (tmp_path / "case").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_an_output_that_cannot_be_written_is_not_blamed_on_a_file_alone(text: Path, tmp_path: Path):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "analysis", "run", str(text), "--out", str(tmp_path / "case")],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert ended.returncode == 2
    assert "analysis: what is printed, or a file: cannot be written (" in ended.stderr


def test_what_is_said_is_counted_as_people_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "page.txt").write_text("The law was adopted in 2010.", encoding="utf-8")
    assert main(["run", str(tmp_path / "page.txt"), "--out", str(tmp_path / "case")]) == 0
    assert "1 claim, no critiques, no links, no tensions to reconcile" in capsys.readouterr().err


def test_a_stale_case_is_told_the_command_that_mends_it(
    text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    assert main(["run", str(text), "--out", "my case"]) == 0
    (tmp_path / "my case" / "claims.csv").write_text("", encoding="utf-8")
    assert main(["check", "my case"]) == 1
    assert "(mend: analysis build 'my case')" in capsys.readouterr().err


def test_old_macintosh_line_ends_stay_inside_their_cell(tmp_path: Path):
    page, out = tmp_path / "page.txt", tmp_path / "case"
    page.write_bytes(b"The Media Act removes\rall fees for papers. The Ministry registers every paper.\r")
    assert main(["run", str(page), "--out", str(out)]) == 0
    with (out / "claims.csv").open(encoding="utf-8", newline="") as file:
        quotes = [row["quote"] for row in csv.DictReader(file)]
    assert "The Media Act removes\rall fees for papers" in quotes
    spans, back = tmp_path / "spans.csv", ["--case", str(out), "--out", str(tmp_path / "back.csv")]
    assert main(["export", str(out), "--format", "csv", "--out", str(spans)]) == 0
    assert main(["import", str(spans), "--format", "csv", *back]) == 0


def test_one_critic_may_stand_alone_in_python():
    shadow = "Reporters Union recommended that the Media Act be repealed."
    assert read(TEXT, critics="Anna Berg") == read(TEXT, critics=["Anna Berg"])
    assert read(TEXT, critic_texts=shadow) == read(TEXT, critic_texts=[shadow])


def test_the_name_alone_says_what_there_is(capsys: pytest.CaptureFixture[str]):
    assert main([]) == 2
    told = capsys.readouterr().err
    assert "text → the four tables" in told
    assert "examples:" in told


def test_run_names_the_next_command(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "my case"
    assert main(["run", str(text), "--out", str(out)]) == 0
    assert capsys.readouterr().err.splitlines()[-1].startswith(f"next: analysis build '{out}' makes")


def test_a_case_given_as_a_text_is_told_how_it_is_made_anew(
    text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "case"
    assert main(["run", str(text), "--out", str(out)]) == 0
    capsys.readouterr()
    assert main(["run", str(out)]) == 2
    (told,) = capsys.readouterr().err.splitlines()
    assert f"is a case; make it anew with “analysis build {out}”" in told


def test_a_critics_text_that_no_one_signs_is_told_of(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    shadow = tmp_path / "shadow.txt"
    shadow.write_text("Our demands\n\nThe Media Act should be amended at once.\n", encoding="utf-8")
    given = ["run", str(text), "--critic-text", str(shadow), "--out", str(tmp_path / "case")]
    assert main(given) == 0
    assert "shadow: does not say who wrote it" in capsys.readouterr().err
    assert main([*given, "--critic", "Anna Berg"]) == 0
    assert "does not say who wrote it" not in capsys.readouterr().err


def test_check_tells_of_a_decision_that_is_still_to_come(
    text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "case"
    assert main(["run", str(text), "--out", str(out)]) == 0
    (out / "judgements").mkdir()
    row = "claim,The Media Act of 2010 removes the registration of newspapers,,claim,so,Ann"
    for day, told in (("2026-01-02", False), ("9026-01-02", True)):
        head = "kind,a_exact,b_exact,decision,reason,coder,date"
        (out / "judgements" / "own.csv").write_text(f"{head}\n{row},{day}\n", encoding="utf-8")
        capsys.readouterr()
        main(["check", str(out)])
        assert ("9026-01-02: is still to come" in capsys.readouterr().err) is told
