"""Where files go: what a person keeps in a place is never replaced, and the place is named with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.classroom.formats.commands import FORMATS
from analysis.errors import InputError
from analysis.tables.files import write_files
from analysis.tables.update import PENDING, finish
from tests.texts import case_of, page_of

TEXT = "The Media Act removes fees. The Ministry registers papers. It charges a fee.\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return page_of(TEXT, tmp_path)


@pytest.fixture
def case(text: Path) -> Path:
    return case_of(text)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err.strip().splitlines()[-1]


@pytest.mark.parametrize("kind", FORMATS)
def test_an_export_takes_no_folders_place(
    kind: str, case: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    before = files(case)
    assert main(["export", str(case), "--format", kind, "--out", str(case)]) == 2
    assert said(capsys).startswith(f"analysis: {case}: is a folder, and a file is to be written; give a file")
    monkeypatch.chdir(case)
    assert main(["export", ".", "--format", kind, "--out", "."]) == 2
    assert said(capsys).startswith("analysis: .: is a folder")
    assert files(case) == before


def test_what_goes_beside_an_export_takes_no_folders_place(case: Path, tmp_path: Path, capsys):
    (tmp_path / "l.config.xml" / "kept").mkdir(parents=True)
    assert main(["export", str(case), "--format", "label-studio", "--out", str(tmp_path / "l.json")]) == 2
    assert "l.config.xml: is a folder" in said(capsys)
    assert (tmp_path / "l.config.xml" / "kept").is_dir()
    assert not (tmp_path / "l.json").exists()


def test_an_import_takes_no_folders_place(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    spans = tmp_path / "spans.csv"
    assert main(["export", str(case), "--format", "csv", "--out", str(spans)]) == 0
    before = files(case)
    for option in ("--out", "--judgements"):
        back = ["import", str(spans), "--format", "csv", "--case", str(case), option, str(case)]
        assert main(back) == 2
        assert "is a folder" in said(capsys)
    assert files(case) == before


def test_cards_take_no_folders_place(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for name in ("cards.html", "cards.pdf"):
        (tmp_path / name / "kept").mkdir(parents=True)
        assert main(["coding", "cards", str(case), "--out", str(tmp_path / "cards.html")]) == 2
        assert f"{name}: is a folder" in said(capsys)
        (tmp_path / name / "kept").rmdir()
        (tmp_path / name).rmdir()
    assert not (tmp_path / "cards.html").exists()


def test_tables_take_no_folders_place_and_folders_no_files(
    text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    folder = tmp_path / "o"
    (folder / "claims.csv").mkdir(parents=True)
    (folder / "claims.csv" / "k").write_text("kept")
    assert main(["run", str(text), "--out", str(folder)]) == 2
    assert "claims.csv: is a folder" in said(capsys)
    assert files(folder) == {"claims.csv/k": b"kept"}
    other = tmp_path / "p"
    other.mkdir()
    (other / "source").write_text("kept")
    assert main(["run", str(text), "--out", str(other)]) == 2
    assert "source: is a file, and a folder of this name is needed; move the file away" in said(capsys)
    assert [path.name for path in other.iterdir()] == ["source"]
    (other / "source").unlink()
    assert main(["run", str(text), "--out", str(other)]) == 0


def test_a_folder_in_the_way_is_told_apart_from_a_missing_right(text: Path, tmp_path: Path, capsys):
    assert main(["run", str(text), "--out", str(text)]) == 2
    assert "a file stands where a folder is needed; give another folder" in said(capsys)
    assert text.read_text(encoding="utf-8") == TEXT


def test_a_change_that_a_kill_cut_off_deletes_no_folder_either(tmp_path: Path):
    pending = tmp_path / PENDING
    pending.mkdir()
    (pending / "0").write_text("new")
    (pending / "plan.json").write_text('[["0", "judgements"]]')
    (tmp_path / "judgements").mkdir()
    (tmp_path / "judgements" / "a.csv").write_text("kept")
    with pytest.raises(InputError, match="judgements: is a folder"):
        finish(tmp_path)
    assert (tmp_path / "judgements" / "a.csv").read_text() == "kept"


def test_a_link_to_a_folder_is_a_folder(tmp_path: Path):
    (tmp_path / "case" / "there").mkdir(parents=True)
    (tmp_path / "case" / "a.csv").symlink_to(tmp_path / "case" / "there")
    with pytest.raises(InputError, match=r"a\.csv: is a folder"):
        write_files({"a.csv": b"new"}, tmp_path / "case")
    assert (tmp_path / "case" / "a.csv").is_symlink()


def put_text(path: Path, words: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["claims.csv", "tensions.csv", "datapackage.json", "source/page.txt"])
def test_a_file_that_this_suite_did_not_write_is_not_replaced(name: str, text: Path, tmp_path: Path, capsys):
    put_text(tmp_path / "o" / name, "a,b\n1,2\n")
    assert main(["run", str(text), "--out", str(tmp_path / "o")]) == 2
    told = said(capsys)
    assert f"{tmp_path / 'o' / name}: stands there and was not written by this suite; give another folder" in told
    assert files(tmp_path / "o") == {name: b"a,b\n1,2\n"}


def test_other_files_and_earlier_states_of_a_case_do_no_harm(text: Path, case: Path):
    put_text(case / "thesis.txt", "mine")
    put_text(text, TEXT + "It closes no paper.\n")
    assert main(["run", str(text), "--out", str(case)]) == 0
    assert "closes no paper" in (case / "source" / "page.txt").read_text(encoding="utf-8")
    assert (case / "thesis.txt").read_text() == "mine"
    (case / "datapackage.json").unlink()  # lost: the tables are known by their columns, the text by its words
    assert main(["run", str(text), "--out", str(case)]) == 0
    (case / "datapackage.json").unlink()
    (case / "claims.csv").write_bytes(b"")
    assert main(["run", str(text), "--out", str(case)]) == 0


def test_a_case_of_another_text_is_not_turned_into_this_ones(case: Path, tmp_path: Path, capsys):
    before = files(case)
    other = put_text(tmp_path / "calm.txt", "The library opens at nine. The town hall stands on the square.\n")
    assert main(["run", str(other), "--out", str(case)]) == 2
    assert f"{case}: is the case of page.txt, and not of calm.txt; give another folder with --out" in said(capsys)
    namesake = put_text(tmp_path / "other" / "page.txt", other.read_text(encoding="utf-8"))
    assert main(["run", str(namesake), "--out", str(case)]) == 2
    assert "is the case of another text of the name page.txt" in said(capsys)
    assert files(case) == before
    same = put_text(tmp_path / "renamed.txt", TEXT)
    assert main(["run", str(same), "--out", str(case)]) == 0


def test_another_state_of_a_text_is_told_with_how_much_of_it_is_new(case: Path, tmp_path: Path, capsys):
    later = put_text(tmp_path / "2020" / "page.txt", TEXT + "It closes no paper. It opens two schools.\n")
    assert main(["run", str(later), "--out", str(case)]) == 0
    told = capsys.readouterr().err
    assert f"{case}: holds another state of page.txt (" in told
    assert "% of the new one was not in it, 0% of it is gone)" in told
    assert "give it a folder of its own with --out" in told
    assert main(["run", str(later), "--out", str(case)]) == 0
    assert "another state" not in capsys.readouterr().err


@pytest.mark.parametrize(("name", "other"), [("Page.TXT", "page.txt"), ("caf\u00e9.txt", "CAFE\u0301.txt")])
def test_two_texts_whose_names_are_one_on_other_disks_are_refused(name: str, other: str, tmp_path: Path, capsys):
    text = put_text(tmp_path / "a" / name, TEXT)
    critic = put_text(tmp_path / "b" / other, "The Union of Readers recommended that the Media Act be repealed.\n")
    assert main(["run", str(text), "--critic-text", str(critic), "--out", str(tmp_path / "case")]) == 2
    assert "two texts of this case have this file name; rename one" in said(capsys)
    assert not (tmp_path / "case").exists()


def test_a_name_that_is_too_long_is_called_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    text = put_text(tmp_path / f"{'n' * 248}.html", f"<html><body><p>{TEXT}</p></body></html>")
    for _ in range(2):  # a folder that is not there yet, and one that is
        assert main(["run", str(text), "--out", str(tmp_path / "case")]) == 2
        assert "the name is too long for this disk; rename the file" in said(capsys)
        (tmp_path / "case" / "source").mkdir(parents=True, exist_ok=True)


def test_a_file_that_looks_like_an_option_is_told_how_to_be_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    put_text(tmp_path / "-x.txt", TEXT)
    for command in (["run", "-x.txt"], ["run", "page.txt", "--critic-text", "-x.txt"]):
        with pytest.raises(SystemExit) as stopped:
            main(command)
        assert stopped.value.code == 2
        assert "for a file whose name begins with a hyphen write ./-x.txt" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["run", "-y.txt"])
    assert "hyphen" not in capsys.readouterr().err
    assert main(["run", "./-x.txt", "--out", "case"]) == 0


def test_a_critics_text_replaces_no_file_of_a_person(text: Path, case: Path, tmp_path: Path, capsys):
    put_text(case / "source" / "notes.txt", "what I thought of it")
    critic = put_text(tmp_path / "notes.txt", "The Union of Readers recommended that the Media Act be repealed.\n")
    assert main(["run", str(text), "--critic-text", str(critic), "--out", str(case)]) == 2
    assert "notes.txt: stands there and was not written by this suite" in said(capsys)
    assert (case / "source" / "notes.txt").read_text() == "what I thought of it"


def test_a_part_of_a_corpus_takes_no_folders_place(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    kept = put_text(tmp_path / "out" / "claims" / "part-00000.parquet" / "k", "kept")
    assert main(["corpus", str(text), "--out", str(tmp_path / "out"), "--workers", "1"]) == 2
    assert said(capsys).endswith(
        "part-00000.parquet: is a folder, and a file is to be written; give a file, or move the folder away"
    )
    assert kept.read_text() == "kept"
