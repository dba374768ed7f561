"""Export and import write over nothing that a case is made of, nor over what they read."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.__main__ import main

TEXT = "The Media Act removes fees. The Ministry registers papers. It charges a fee.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case folder with a file of judgements, and beside it an export of it."""
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    folder = tmp_path / "case"
    assert main(["run", str(tmp_path / "page.txt"), "--out", str(folder)]) == 0
    assert main(["export", str(folder), "--format", "csv", "--out", str(tmp_path / "spans.csv")]) == 0
    judgements = ["--judgements", str(folder / "judgements" / "anna.csv"), "--coder", "Anna", "--reason", "so it is"]
    (tmp_path / "own.csv").write_text(
        "layer,a_start,a_end,a_quote\nclaim,0,26,The Media Act removes fees\n", encoding="utf-8"
    )
    own = ["import", str(tmp_path / "own.csv"), "--format", "csv", "--case", str(folder)]
    assert main([*own, *judgements]) == 0  # the place for judgements
    return folder


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize(
    "target",
    [
        "case/judgements/anna.csv",
        "case/judgements/new.csv",
        "case/judgements/deep/new.csv",
        "case/source/page.txt",
        "case/source/new.csv",
        "case/claims.csv",
        "case/Claims.csv",
        "case/../case/tensions.csv",
        "linked/new.csv",
    ],
)
def test_what_a_case_is_made_of_is_not_written_over(
    target: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "linked").symlink_to(folder / "judgements")
    before = _files(tmp_path)
    capsys.readouterr()
    out = str(tmp_path / target)
    assert main(["export", str(folder), "--format", "csv", "--out", out]) == 2
    assert out in capsys.readouterr().err
    spans = str(tmp_path / "spans.csv")
    assert main(["import", spans, "--format", "csv", "--case", str(folder), "--out", out]) == 2
    assert out in capsys.readouterr().err
    assert _files(tmp_path) == before


def test_a_folder_of_judgements_that_is_a_link_is_not_written_into(folder: Path, tmp_path: Path):
    (folder / "judgements").rename(tmp_path / "group")
    (folder / "judgements").symlink_to(tmp_path / "group")
    before = _files(tmp_path)
    for out in (tmp_path / "group" / "anna.csv", folder / "judgements" / "anna.csv"):
        assert main(["export", str(folder), "--format", "csv", "--out", str(out)]) == 2
    assert _files(tmp_path) == before


def test_the_description_of_a_case_is_not_written_over(folder: Path):
    package = (folder / "datapackage.json").read_bytes()
    assert main(["export", str(folder), "--format", "web-annotation", "--out", str(folder / "datapackage.json")]) == 2
    assert (folder / "datapackage.json").read_bytes() == package


@pytest.mark.parametrize("option", ["--out", "--judgements"])
def test_what_is_read_is_not_written_over(
    option: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    spans, link = tmp_path / "spans.csv", tmp_path / "link.csv"
    link.symlink_to(spans)
    before = _files(tmp_path)
    read = ["import", str(spans), "--format", "csv", "--case", str(folder), "--coder", "Anna", "--reason", "so it is"]
    for target in (spans, link, tmp_path / "case" / ".." / "spans.csv"):
        assert main([*read, option, str(target)]) == 2
        assert "is named twice in this command" in capsys.readouterr().err
    both = str(tmp_path / "both.csv")
    assert main([*read, "--out", both, "--judgements", both]) == 2
    assert _files(tmp_path) == before


def test_judgements_go_over_no_table_and_no_text(folder: Path, tmp_path: Path):
    before = _files(tmp_path)
    read = ["import", str(tmp_path / "own.csv"), "--format", "csv", "--case", str(folder), "--coder", "Ben"]
    for name in ("source/ben.csv", "claims.csv"):
        assert main([*read, "--reason", "so it is", "--judgements", str(folder / name)]) == 2
    assert _files(tmp_path) == before


def test_tables_may_be_written_where_no_case_is(folder: Path, tmp_path: Path):
    for name in ("claims.csv", "source/spans.csv", "judgements/spans.csv"):
        assert main(["export", str(folder), "--format", "csv", "--out", str(tmp_path / name)]) == 0


@pytest.mark.parametrize("inside", ["judgements", "source", "judgements/deep", "linked"])
def test_no_folder_of_other_files_goes_where_texts_and_judgements_are(
    inside: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (folder / "linked").symlink_to(tmp_path / "linked")
    (tmp_path / "linked").symlink_to(folder / "judgements")
    sheets, text, out = str(tmp_path / "class"), str(tmp_path / "page.txt"), str(folder / inside)
    assert main(["coding", "new", str(folder), "--out", sheets]) == 0
    returned = str(next((tmp_path / "class").glob("coder-01-*.csv")))
    before = _files(tmp_path)
    for command in (
        ["coding", "new", str(folder), "--out", out],
        ["coding", "read", returned, "--sheets", sheets, "--out", out],
        ["run", text, "--out", out],
        ["corpus", text, "--out", out],
    ):
        capsys.readouterr()
        assert main(command) == 2
        said = capsys.readouterr().err
        assert "files of another kind may not go there" in said
        assert said.count("\n") == 1
    assert _files(tmp_path) == before


@pytest.mark.parametrize(
    "target", ["case/source/page.txt", "case/source/cards.html", "case/judgements/cards", "page.txt", "notes.txt"]
)
def test_cards_are_written_over_no_text(target: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    before = _files(tmp_path)
    capsys.readouterr()
    assert main(["coding", "cards", str(folder), "--out", str(tmp_path / target)]) == 2
    assert str(tmp_path / target) in capsys.readouterr().err
    assert _files(tmp_path) == before


def test_an_export_is_not_written_over_the_file_that_the_text_came_from(folder: Path, tmp_path: Path):
    before = _files(tmp_path)
    for name in ("csv", "doccano"):
        assert main(["export", str(folder), "--format", name, "--out", str(tmp_path / "page.txt")]) == 2
    assert _files(tmp_path) == before
