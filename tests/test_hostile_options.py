"""Options that a shell left empty, numbers beyond all use, a text given twice: one line each, and nothing written."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

import analysis
from analysis.__main__ import main
from analysis.classroom.draw import items
from analysis.corpus import guarded
from analysis.errors import InputError
from analysis.tables.case_folder import new_inputs

TEXT = "The Media Act removes fees. The Ministry registers papers.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        "run page.txt --out :",
        "check :",
        "site --out :",
        "coding new --out :",
        "coding new : --out x",
        "coding read : --sheets x",
        "coding read r.csv --sheets :",
        "coding read r.csv --sheets x --out :",
        "coding judge r.csv --sheets x --coder a --case :",
        "coding cards --out :",
        "coding spans :",
        "export --format csv --out :",
        "export : --format csv --out x.csv",
        "import : --format csv --out x.csv",
        "import s.csv --format csv --out :",
        "import s.csv --format csv --judgements :",
        "import s.csv --format csv --out x.csv --case :",
        "corpus : --out x",
        "corpus page.txt --out :",
    ],
)
def test_an_empty_path_is_no_name_of_the_folder_one_is_in(
    arguments: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(["" if one == ":" else one for one in arguments.split()])
    assert ended.value.code == 2
    assert "is empty; expected a path" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_standard_input_is_told_by_its_name(capsys: pytest.CaptureFixture[str]):
    assert main(["run", "-"]) == 2
    assert "/dev/stdin" in capsys.readouterr().err


def test_a_text_is_no_critic_of_itself(tmp_path: Path):
    page, copy, other, again = (tmp_path / name for name in ("page.txt", "copy.txt", "other.txt", "again.txt"))
    page.write_text(TEXT, encoding="utf-8")
    copy.write_bytes(TEXT.replace("\n", "\r\n").encode())
    other.write_text("The Press Union said that the fee should go.\n", encoding="utf-8")
    again.write_bytes(other.read_bytes())
    with pytest.raises(InputError, match=r"page\.txt: is the official text itself"):
        new_inputs(page, (), [page])
    with pytest.raises(InputError, match=r"copy\.txt: is the official text itself"):
        new_inputs(page, (), [other, copy])
    with pytest.raises(InputError, match=r"again\.txt: is the same text as .*other\.txt; give each"):
        new_inputs(page, (), [other, again])
    assert new_inputs(page, (), [other]).critic_texts[0].name == "other.txt"


def test_more_items_than_there_are_end_with_those():
    case = analysis.read("".join(f"The Ministry answered {10 + number} requests in 2019. " for number in range(20)))
    for task in ("claims", "links", "tensions"):
        assert len(items(case, task, number=10**9, seed=1)) < 10_000


def test_a_full_disk_is_no_news_of_a_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(guarded, "make_apart", full)
    found = guarded.make_quietly(0, [], (), str(tmp_path), "key", 1.0)
    assert isinstance(found, OSError)


@pytest.mark.parametrize("command", ["site", "build"])
def test_no_site_goes_where_judgements_or_texts_are_kept(command: str, tmp_path: Path, capsys):
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    case = tmp_path / "case"
    assert main(["run", str(tmp_path / "page.txt"), "--out", str(case)]) == 0
    before = sorted(case.rglob("*"))
    for place in ("judgements", "judgements/site", "source/site"):
        assert main([command, str(case), "--out", str(case / place)]) == 2
        assert "files of another kind may not go there" in capsys.readouterr().err
    assert sorted(case.rglob("*")) == before


@pytest.mark.parametrize("arguments", ["run page.txt --out loop", "run page.txt --out loop/x", "build loop"])
def test_links_in_a_circle_end_in_a_line(arguments: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "loop").symlink_to("loop")
    try:
        ended: object = main(arguments.split())
    except SystemExit as error:
        ended = error.code
    assert ended == 2
    assert "loop" in capsys.readouterr().err
