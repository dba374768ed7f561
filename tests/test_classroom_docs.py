"""The commands of the classroom page, run one after the other as a teacher would, on a small case."""

from __future__ import annotations

import csv
import io
import re
import shlex
from itertools import pairwise
from pathlib import Path

import pytest

import analysis.__main__
from analysis.__main__ import main

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "classroom" / "README.md"
TEXT = (
    "The Media Act removes fees. It was adopted on 3 May 2010. The Ministry registers every newspaper."
    " The law provides the right of a citizen to demand retraction. The law denies this right to citizens."
    " The government opened ten courts. Nine out of ten of the twelve courts are open."
    " The envoy said that libel should be decriminalised.\n"
)
ANSWERS = {"is_claim": ("yes", "no"), "kind": ("event", "provision"), "relation": ("touches",), "holds": ("holds",)}


def commands() -> list[str]:
    blocks = re.findall(r"^```console\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    return [line.removeprefix("$ ") for block in blocks for line in block.splitlines()]


def fill(folder: Path, returned: Path) -> None:
    """What students hand in: the sheets, answered."""
    returned.mkdir()
    for nth, path in enumerate(sorted(folder.glob("coder-*-*.csv"))):
        table = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
        for name, answers in ANSWERS.items():
            if name in table[0]:
                for row in table[1:]:
                    row[table[0].index(name)] = answers[nth % len(answers)]
        write(returned / path.name, table)


def give_reasons(path: Path) -> None:
    table = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    assert len(table) > 1
    for row in table[1:]:
        row[table[0].index("reason")] = "decided in class"
    write(path, table)


def write(path: Path, table: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows(table)
    path.write_text(out.getvalue(), encoding="utf-8")


def test_every_command_of_the_page_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHROMIUM", "none")  # printing is tested with the browser
    monkeypatch.setattr(analysis.__main__, "ROOT", tmp_path / "repository")
    Path("my.txt").write_text(TEXT, encoding="utf-8")
    assert main(["run", "my.txt", "--out", "repository"]) == 0
    ran = []
    for line in commands():
        words = shlex.split(line)
        if words[0] == "make":
            assert re.search(rf"^{words[1]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
            continue
        if words[:1] == ["source"]:
            assert "BIN := .venv/bin" in (ROOT / "Makefile").read_text(encoding="utf-8")
            continue
        assert words[0] == "analysis", line
        if words[1:3] == ["coding", "read"]:
            fill(Path("class"), Path("returned"))
        if words[1:3] == ["coding", "judge"]:
            give_reasons(Path("results/decisions.csv"))
        arguments = [
            one for word in words[1:] for one in (sorted(map(str, Path().glob(word))) if "*" in word else [word])
        ]
        assert main(arguments) == 0, f"{line}: {capsys.readouterr().err}"
        ran.append(" ".join(words[1:3]))
    assert {"coding new", "coding read", "coding cards", "coding judge", "coding spans"} <= set(ran)
    assert Path("class/coder-20.html").exists()
    assert Path("class-mine/coder-04-tensions.csv").exists()
    judgements = (tmp_path / "repository" / "judgements" / "class.csv").read_text(encoding="utf-8")
    assert "Class 10b" in judgements
    cards = Path("cards.html").read_text(encoding="utf-8")
    assert "What would settle it" in cards


def test_every_coding_command_stands_on_the_page(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["coding", "--help"])
    verbs = re.findall(r"^    (\w+) {2,}", capsys.readouterr().out, re.MULTILINE)
    assert verbs
    page = PAGE.read_text(encoding="utf-8")
    assert [verb for verb in verbs if f"analysis coding {verb}" not in page] == []


@pytest.mark.parametrize("name", ["lesson-45.md", "lesson-90.md"])
def test_the_commands_of_the_lessons_are_commands(name: str, capsys: pytest.CaptureFixture[str]):
    text = (PAGE.parent / name).read_text(encoding="utf-8")
    found = re.findall(r"`analysis ([^`]*)`", text)
    assert found
    for one in found:
        verbs = [word for word in one.split() if not word.startswith("-")][:2]
        with pytest.raises(SystemExit) as ended:
            main([*verbs, "--help"])
        assert ended.value.code == 0
        told = capsys.readouterr().out
        assert all(option in told for option in re.findall(r"--[a-z-]+", one)), one


def test_the_lesson_minutes_add_up():
    for name, total in (("lesson-45.md", 45), ("lesson-90.md", 90)):
        spans = re.findall(r"^\| (\d+)–(\d+) \|", (PAGE.parent / name).read_text(encoding="utf-8"), re.MULTILINE)
        ends = [(int(start), int(end)) for start, end in spans]
        assert ends[0][0] == 0
        assert ends[-1][1] == total
        assert all(one[1] == other[0] for one, other in pairwise(ends))


def test_a_lesson_opens_with_no_pair_that_is_on_a_card():
    rows = csv.DictReader(io.StringIO((ROOT / "tensions.csv").read_text(encoding="utf-8"), newline=""))
    told = {word for row in rows for word in re.findall(r"\w{7,}", f"{row['a_quote']} {row['b_quote']}".lower())}
    lesson = (PAGE.parent / "lesson-45.md").read_text(encoding="utf-8")
    (opening,) = re.findall(r"^\| 0–5 \|(.*)", lesson, re.MULTILINE)
    spoken = " ".join(re.findall(r'"([^"]*)"', opening)).lower()
    assert spoken
    assert told.isdisjoint(re.findall(r"\w{7,}", spoken)), "the pair that is read out is one of the text"
