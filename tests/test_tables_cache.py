"""The cache: the same case, no parser, and nothing lost when it is deleted, damaged or refused."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.presentation import dates, timeline
from analysis.records import Case, Claim, Critique, Source
from analysis.tables import cache
from analysis.tables.case_folder import new_inputs
from analysis.tables.whole_file import UNFINISHED

ROOT = Path(__file__).resolve().parents[1]
SOURCE = Source(name="t.txt", text="The Act removes fees.", sha256="a" * 64)
CASE = Case(
    source=SOURCE,
    claims=(
        Claim(
            claim_id="C00000",
            section="",
            start=0,
            end=20,
            quote="The Act removes fees",
            proposition="The Act removes fees",
            voice="author",
            voice_kind="author",
            kind="provision",
            topic="fees",
            endorsement=False,
            checkable=True,
            cue="sentence",
        ),
    ),
    critiques=(
        Critique(critique_id="R1", source="t.txt", start=0, end=3, quote="The", voice="v", demand="d", cue="c"),
    ),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.FOLDER, str(tmp_path / "cache"))
    return tmp_path / "cache"


def _unexpected() -> Case:
    raise AssertionError("made anew")


def test_the_second_time_nothing_is_made(folder: Path):
    assert cache.cached(SOURCE, (), (), lambda: CASE) == CASE
    assert cache.cached(SOURCE, (), (), _unexpected) == CASE


def test_a_renamed_file_is_quoted_under_its_new_name(folder: Path):
    cache.cached(SOURCE, (), (), lambda: CASE)
    renamed = Source(name="new.txt", text=SOURCE.text, sha256=SOURCE.sha256)
    assert [one.source for one in cache.cached(renamed, (), (), _unexpected).critiques] == ["new.txt"]


def test_a_renamed_critics_text_gives_its_new_name_as_the_voice(folder: Path, tmp_path: Path):
    text, shadow = tmp_path / "t.txt", tmp_path / "first.txt"
    text.write_text("The Media Act removes fees. It was adopted in May 2010.\n", encoding="utf-8")
    shadow.write_text("The Ministry should publish its register.\n", encoding="utf-8")
    assert {one.voice for one in new_inputs(text, critic_texts=[shadow]).make().critiques} == {"first.txt"}
    renamed = shadow.rename(tmp_path / "second.txt")
    assert {one.voice for one in new_inputs(text, critic_texts=[renamed]).make().critiques} == {"second.txt"}


@pytest.mark.parametrize("settings", [(("Berg",), ()), ((), (Source(name="c", text="x", sha256="b" * 64),))])
def test_other_settings_are_another_case(folder: Path, settings: tuple[tuple[str, ...], tuple[Source, ...]]):
    cache.cached(SOURCE, (), (), lambda: CASE)
    with pytest.raises(AssertionError, match="made anew"):
        cache.cached(SOURCE, *settings, _unexpected)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"claims": [[1]]}', b"\xff"])
def test_a_damaged_file_is_made_anew(folder: Path, damage: bytes):
    cache.cached(SOURCE, (), (), lambda: CASE)
    (path,) = folder.glob("*.json")
    path.write_bytes(damage)
    assert cache.cached(SOURCE, (), (), lambda: CASE) == CASE
    assert cache.cached(SOURCE, (), (), _unexpected) == CASE


def test_a_cache_that_cannot_be_written_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    blocker = tmp_path / "file"
    blocker.write_text("")
    monkeypatch.setenv(cache.FOLDER, str(blocker / "cache"))
    assert cache.cached(SOURCE, (), (), lambda: CASE) == CASE
    monkeypatch.setenv(cache.FOLDER, "")
    assert cache.cached(SOURCE, (), (), lambda: CASE) == CASE


def test_from_the_cache_run_and_figures_load_no_parser_and_are_the_same(folder: Path, tmp_path: Path):
    text, out = tmp_path / "t.txt", tmp_path / "case"
    text.write_text("Mill hires nine grelled local bakers\n\n" + "The Media Act of May 2010 removes fees.\n\n" * 60)
    code = (
        "import sys; from pathlib import Path; from analysis.__main__ import main;"
        "from analysis.presentation.notebook import case_pictures;"
        "failed = main(['run', sys.argv[1], '--out', sys.argv[2]]);"
        "print([one.csv() for one in case_pictures(Path(sys.argv[2]))]);"
        "print({'spacy', 'sklearn'} & set(sys.modules)); sys.exit(failed)"
    )
    said = []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code, str(text), str(out)], cwd=ROOT, check=True, capture_output=True, text=True
        )
        said.append(done.stdout.splitlines())
    assert said[0][:-1] == said[1][:-1]
    assert "2010" in said[0][-2]
    assert said[0][-1] != said[1][-1] == "set()"


@pytest.mark.parametrize("changed", ["text", "dates.py", "mention.py"])
def test_dates_are_read_anew_where_the_text_or_what_reads_them_changed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
):
    source = Source(name="t.txt", text="It was adopted in 2010.", sha256="a" * 64)
    assert [one.year for one in timeline.mentioned(source)] == [2010]
    monkeypatch.setattr(dates, "mentions", lambda *_: ())
    assert [one.year for one in timeline.mentioned(source)] == [2010]
    if changed == "text":
        source = dataclasses.replace(source, sha256="b" * 64)
    else:
        other = tmp_path / changed
        other.write_text("", encoding="utf-8")
        readers = tuple(other if one.name == changed else one for one in timeline._READERS)
        monkeypatch.setattr(timeline, "_READERS", readers)
    assert timeline.mentioned(source) == ()


def test_what_could_not_be_written_whole_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert cache.cached(SOURCE, (), (), lambda: CASE) == CASE
    assert list(folder.iterdir()) == []


def test_what_a_killed_process_left_goes_with_a_later_run(folder: Path):
    folder.mkdir()
    old, new = folder / f"{UNFINISHED}old", folder / f"{UNFINISHED}new"
    for left in (old, new):
        left.touch()
    os.utime(old, (0, 0))
    cache.cached(SOURCE, (), (), lambda: CASE)
    assert (old.exists(), new.exists()) == (False, True)


def test_a_user_without_a_home_has_no_cache_and_no_error(monkeypatch: pytest.MonkeyPatch):
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in (cache.FOLDER, "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", nowhere)
    assert cache.cached(SOURCE, (), (), lambda: CASE) == CASE
