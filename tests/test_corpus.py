"""Many texts: whatever they lie in, whoever does the work and whatever is killed, the same bytes come out."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

import docx
import pandas as pd
import psutil
import pytest
from reportlab.pdfgen.canvas import Canvas

from analysis.__main__ import main
from analysis.corpus import guarded, run
from analysis.corpus.documents import Document, find_documents, load
from analysis.corpus.guarded import make_apart
from analysis.corpus.partitions import Read, is_done, key, make_partition, part_name, read_document
from analysis.corpus.run import Progress, run_corpus
from analysis.errors import InputError
from analysis.tables.files import SITE
from analysis.tables.version import version
from analysis.tables.whole_file import UNFINISHED
from tests import drills

ROOT = Path(__file__).resolve().parents[1]
TEXTS = {
    f"{nth}.txt": f"The Act of 201{nth} removes {nth + 2} fees. It was adopted in May 201{nth}.\n" for nth in range(6)
}


ROW = {"document": "a", "sha256": "", "characters": 0, "claims": 0, "critiques": 0, "tensions": 0, "error": ""}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "texts"
    place.mkdir()
    for name, text in TEXTS.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


def _bytes(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def _in_process(folder: Path, out: Path, partition: int = 1) -> dict[str, bytes]:
    """What the corpus gives without any cluster."""
    from analysis.corpus.partitions import key
    from analysis.tables.version import version

    documents = find_documents([str(folder)])
    for number, start in enumerate(range(0, len(documents), partition)):
        part = documents[start : start + partition]
        make_partition(number, part, (), str(out), key(part, (), version()))
    return _bytes(out)


def test_the_same_texts_are_found_wherever_they_lie(folder: Path, tmp_path: Path):
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name, text in TEXTS.items():
            packed.writestr(f"../{name}", text)
        packed.writestr("notes.bin", b"\x00")
    table = pd.DataFrame({"body": list(TEXTS.values()), "url": list(TEXTS)})
    table.to_csv(tmp_path / "t.csv", index=False)
    table.to_parquet(tmp_path / "t.parquet")
    (folder / "link.txt").symlink_to("/etc/hostname")
    expected = list(TEXTS.values())
    for paths, column, names in (
        ([str(folder)], "text", ""),
        ([str(folder / "[0-9].txt")], "text", ""),
        ([str(archive)], "text", ""),
        ([str(tmp_path / "t.csv")], "body", "url"),
        ([str(tmp_path / "t.parquet")], "body", ""),
    ):
        documents = find_documents(paths, column=column, id_column=names)
        assert [load(document).text for document in documents] == expected
    assert not (tmp_path.parent / "0.txt").exists()


def test_a_file_of_any_kind_gives_the_same_text_in_an_archive_as_in_a_folder(tmp_path: Path):
    law = "The Media Act of 2010 removes the registration of newspapers."
    document, canvas = docx.Document(), Canvas(str(tmp_path / "d.pdf"))
    document.add_paragraph(law)
    canvas.drawString(72, 700, law)
    folder = tmp_path / "case"
    folder.mkdir()
    canvas.save()
    document.save(str(folder / "c.docx"))
    (tmp_path / "d.pdf").rename(folder / "d.pdf")
    (folder / "a.md").write_text(f"# Report\n\n{law} It is **new**.\n", encoding="utf-8")
    (folder / "b.html").write_text(f"<html><body><article><p>{law}</p></article></body></html>", encoding="utf-8")
    (folder / "e.txt").write_text(law, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "case.zip", "w") as packed:
        for path in folder.iterdir():
            packed.write(path, path.name)
    lying, packed_up = (find_documents([str(tmp_path / name)]) for name in ("case", "case.zip"))
    texts = [load(document).text for document in lying]
    assert [load(document).text for document in packed_up] == texts
    assert all(law in text for text in texts)
    assert [load(document).name for document in packed_up] == [f"case/{document.name}" for document in lying]


def test_documents_of_one_name_are_told_apart_by_their_folders(tmp_path: Path):
    for year in ("2019", "2020"):
        (tmp_path / "reports" / year / "in").mkdir(parents=True)
        (tmp_path / "reports" / year / "in" / "report.txt").write_text(f"Of {year}.", encoding="utf-8")
        with zipfile.ZipFile(tmp_path / "reports" / year / "all.zip", "w") as packed:
            packed.writestr("a.txt", f"Packed in {year}.")
    (tmp_path / "other.txt").write_text("Other.", encoding="utf-8")
    files = find_documents([str(tmp_path / "reports" / "*" / "in" / "report.txt"), str(tmp_path / "other.txt")])
    assert [one.name for one in files] == ["2019/in/report.txt", "2020/in/report.txt", "other.txt"]
    assert [load(one).text for one in files] == ["Of 2019.", "Of 2020.", "Other."]
    folders = find_documents([str(tmp_path / "reports" / year) for year in ("2019", "2020")])
    assert [one.name for one in folders] == ["2019/in/report.txt", "2020/in/report.txt"]
    archives = find_documents([str(tmp_path / "reports" / "*" / "all.zip")])
    assert [one.name for one in archives] == ["2019/all/a.txt", "2020/all/a.txt"]
    assert [load(one).text for one in archives] == ["Packed in 2019.", "Packed in 2020."]


def test_a_document_given_twice_is_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(folder.parent)
    assert find_documents([str(folder), "texts/1.txt"]) == find_documents([str(folder)])


def test_a_name_with_brackets_is_a_file_before_it_is_a_pattern(folder: Path):
    place = folder / "speech [2019].txt"
    place.write_text("The Act removes fees.\n")
    assert [one.name for one in find_documents([str(place)])] == ["speech [2019].txt"]
    assert [one.name for one in find_documents([str(folder / "[01].txt")])] == ["0.txt", "1.txt"]
    with pytest.raises(InputError, match="matches no file"):
        find_documents([str(folder / f"[{'x' * 300}].txt")])


def test_hidden_files_are_no_texts_and_only_what_a_mac_leaves_beside_each_is_not_told(folder: Path, tmp_path: Path):
    (folder / "._0.txt").write_bytes(b"\x00\x05\x16\x07")
    (folder / ".draft.txt").write_text("The Act removes fees.")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        for path in sorted(folder.iterdir()):
            packed.write(path, f"speeches/{path.name}")
    for paths, under in (([str(folder)], ""), ([str(tmp_path / "a.zip")], "a/speeches/")):
        passed: list[str] = []
        assert [one.name for one in find_documents(paths, passing=passed.append)] == [
            f"{under}{name}" for name in TEXTS
        ]
        assert passed == [f"{under}.draft.txt"]
    assert load(find_documents([str(folder / ".draft.txt")])[0]).text == "The Act removes fees."


def test_a_name_that_an_archive_holds_twice_is_two_documents(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        packed.writestr("x.txt", "The first.")
        with pytest.warns(UserWarning, match="Duplicate"):
            packed.writestr("x.txt", "The second.")
    found = find_documents([str(tmp_path / "a.zip")])
    assert [(one.name, load(one).text) for one in found] == [
        ("a/x.txt (1)", "The first."),
        ("a/x.txt (2)", "The second."),
    ]


def test_files_that_are_no_text_by_their_names_are_told(folder: Path, tmp_path: Path):
    for name in ("notes.rst", "noext", ".hidden", "page.markdown"):
        (folder / name).write_text("It is so.", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        packed.writestr("a.txt", "It is so.")
        packed.writestr("a.rst", "It is so.")
    passed: list[str] = []
    found = find_documents([str(folder), str(tmp_path / "a.zip")], passing=passed.append)
    assert passed == ["noext", "notes.rst", "a/a.rst"]
    assert {"page.markdown", "a/a.txt"} <= {one.name for one in found}


def test_the_pages_of_a_site_are_no_texts(tmp_path: Path):
    for name in ("a.txt", "case/source/b.txt", "case/_site/index.html", "case/_site/pages/more.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("The port is open.\n", encoding="utf-8")
    (tmp_path / "case" / "_site" / SITE).touch()
    passed: list[str] = []
    found = find_documents([str(tmp_path)], passing=passed.append)
    assert [one.name for one in found] == ["a.txt", "case/source/b.txt"]
    assert not passed


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html"])
def test_a_damaged_file_in_an_archive_is_named_by_its_place_there(suffix: str, tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "case.zip", "w") as packed:
        packed.writestr(f"in/a{suffix}", b"PK no")
    with pytest.raises(InputError, match=f"case/in/a{suffix}: "):
        load(*find_documents([str(tmp_path / "case.zip")]))


@pytest.mark.parametrize(
    ("path", "says"),
    [("nowhere", "no such file"), ("nothing-*.txt", "matches no file"), ("bad.zip", "cannot be opened")],
)
def test_what_cannot_be_found_is_named(path: str, says: str, tmp_path: Path):
    (tmp_path / "bad.zip").write_bytes(b"PK no")
    with pytest.raises(InputError, match=says):
        find_documents([str(tmp_path / path)])


def test_a_bad_document_is_a_row_and_stops_nothing(folder: Path, tmp_path: Path):
    (folder / "3.txt").write_bytes(b"\x00\x01")
    (folder / "4.txt").write_bytes(b"")
    _in_process(folder, tmp_path / "out", partition=6)
    told = pd.read_parquet(tmp_path / "out" / "documents").set_index("document")
    assert told.index.tolist() == list(TEXTS)
    assert told.loc[told["error"] != "", "error"].index.tolist() == ["3.txt", "4.txt"]
    claims = pd.read_parquet(tmp_path / "out" / "claims")
    assert set(claims["document"]) == {"0.txt", "1.txt", "2.txt", "5.txt"}
    for row in claims.to_dict("records"):
        assert TEXTS[row["document"]][row["start"] : row["end"]] == row["quote"]


def test_a_killed_worker_changes_nothing_and_a_second_run_redoes_nothing(folder: Path, tmp_path: Path):
    expected = _in_process(folder, tmp_path / "expected")
    out = tmp_path / "out"
    killed: list[int] = []

    def kill_once(progress: Progress) -> None:
        if progress.done == 1 and not killed:
            # the workers are processes of the cluster: take one of them away in mid-run
            workers = [
                child for child in psutil.Process().children(recursive=True) if "spawn_main" in str(child.cmdline())
            ]
            killed.append(workers[-1].pid)
            workers[-1].kill()

    outcome = run_corpus(find_documents([str(folder)]), out, workers=2, partition=1, tell=kill_once)
    assert killed
    assert (outcome.made, outcome.kept, outcome.errors) == (6, 0, ())
    assert _bytes(out) == expected

    again = run_corpus(find_documents([str(folder)]), out, workers=1, partition=1)
    assert (again.made, again.kept) == (0, 6)
    (folder / "5.txt").unlink()
    fewer = run_corpus(find_documents([str(folder)]), out, workers=1, partition=1)
    assert (fewer.made, fewer.kept) == (0, 5)
    assert not (out / "claims" / part_name(5)).exists()


def test_what_could_not_be_used_is_told_again_by_a_run_that_redoes_nothing(folder: Path, tmp_path: Path):
    (folder / "empty.txt").write_bytes(b"")
    documents = find_documents([str(folder)])
    errors = make_partition(0, documents, (), str(tmp_path / "out"), wanted=key(documents, (), version()))
    assert "empty.txt" in dict(errors)
    again = run_corpus(documents, tmp_path / "out", partition=len(documents))
    assert (again.made, again.kept, again.errors) == (0, 1, tuple(errors))


def test_a_killed_driver_leaves_whole_parts_and_the_next_run_ends_the_same(folder: Path, tmp_path: Path):
    expected = _in_process(folder, tmp_path / "expected")
    out = tmp_path / "out"
    command = [sys.executable, "-m", "analysis", "corpus", str(folder), "--out", str(out), "--workers", "1"]
    command += ["--partition", "1"]
    driver = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True)
    deadline = time.monotonic() + 120
    while not list((out / "done").glob("*.json")) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(driver.pid, signal.SIGKILL)
    driver.wait()
    assert list((out / "done").glob("*.json")), "no partition was finished in time"
    for path in out.rglob("*.parquet"):
        if not path.name.startswith("."):
            pd.read_parquet(path)
    log = tmp_path / "sockets.log"
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False, env=drills.offline(log)).returncode == 0
    assert log.read_text("utf-8") == "", "the network was asked for"
    finished = {name: data for name, data in _bytes(out).items() if not Path(name).name.startswith(".")}
    assert finished == expected


@pytest.mark.parametrize(("good", "bad", "code"), [(2, 0, 0), (1, 1, 1), (0, 2, 2)])
def test_the_exit_code_tells_whether_some_or_all_documents_could_not_be_used(
    good: int, bad: int, code: int, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for path in sorted(folder.iterdir())[good + bad :]:
        path.unlink()
    for path in sorted(folder.iterdir())[:bad]:
        path.write_bytes(b"\x00\x01")

    def here(documents: Sequence[Document], out: Path, **_: object) -> run.Outcome:
        errors = make_partition(0, documents, (), str(out), key(documents, (), version()))
        return run.Outcome(documents=len(documents), made=1, kept=0, errors=tuple(errors))

    monkeypatch.setattr(run, "run_corpus", here)  # without a cluster, which takes seconds to start
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setenv("PYTHONWARNINGS", "")
    assert main(["corpus", str(folder), "--out", str(tmp_path / "out")]) == code


def test_a_damaged_archive_is_refused_with_what_to_do(tmp_path: Path):
    (tmp_path / "a.zip").write_bytes(b"PK, and no archive")
    with pytest.raises(InputError, match=r"a\.zip: cannot be opened as a zip archive .*; make it anew"):
        find_documents([str(tmp_path / "a.zip")])


def test_a_scheduler_that_does_not_answer_is_named(folder: Path, tmp_path: Path):
    with pytest.raises(InputError, match=r"no Dask scheduler answers there .*; start one with"):
        run_corpus(find_documents([str(folder)]), tmp_path / "out", scheduler="tcp://127.0.0.1:9")


@pytest.fixture
def cluster(tmp_path: Path):
    """A Dask scheduler and two workers that run by themselves, as a cluster does: its address, its processes."""
    known = tmp_path / "scheduler.json"
    scheduler = ["scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(known), "--no-dashboard"]
    workers = ["worker", "--scheduler-file", str(known), "--nworkers", "2", "--nthreads", "1", "--no-dashboard"]

    def start(arguments: list[str]) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", *arguments]
        return subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )

    running = [start(scheduler)]
    deadline = time.monotonic() + 60
    while not known.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    running.append(start(workers))
    yield json.loads(known.read_text("utf-8"))["address"], running
    for process in reversed(running):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_a_running_cluster_makes_the_same_bytes(folder: Path, tmp_path: Path, cluster):
    address, _ = cluster
    expected = _in_process(folder, tmp_path / "expected")
    out = tmp_path / "out"
    outcome = run_corpus(find_documents([str(folder)]), out, partition=1, scheduler=address)
    assert (outcome.made, outcome.errors) == (6, ())
    assert _bytes(out) == expected


def test_a_scheduler_lost_on_the_way_is_told_and_what_is_done_is_kept(folder: Path, tmp_path: Path, cluster):
    address, running = cluster
    out = tmp_path / "out"
    _long(folder)

    def kill_after_the_first(progress: Progress) -> None:
        if progress.done:
            os.killpg(running[0].pid, signal.SIGKILL)

    with pytest.raises(InputError, match=r"the scheduler was lost after [1-5] of 6 partitions; they are kept"):
        run_corpus(find_documents([str(folder)]), out, partition=1, scheduler=address, tell=kill_after_the_first)
    assert list((out / "done").glob("*.json"))


def _long(folder: Path) -> None:
    """A document that takes many times what the others take."""
    (folder / "2.txt").write_text("".join(TEXTS.values()) * 300, encoding="utf-8")


def test_a_document_that_takes_too_long_is_a_row_and_more_time_is_a_reason_to_read_it_again(
    folder: Path, tmp_path: Path
):
    _long(folder)
    documents, out = find_documents([str(folder)]), str(tmp_path / "out")
    errors = make_apart(0, documents, (), out, "key", 1.0)
    assert [(name, error[:36]) for name, error in errors] == [("2.txt", "took more than 1 processor seconds; ")]
    assert len(pd.read_parquet(tmp_path / "out" / "documents")) == len(TEXTS)
    assert set(pd.read_parquet(tmp_path / "out" / "claims")["document"]) == set(TEXTS) - {"2.txt"}
    assert is_done(tmp_path / "out", 0, "key", 1.0)
    assert is_done(tmp_path / "out", 0, "key", 0.5)
    assert not is_done(tmp_path / "out", 0, "key", 2.0)


def test_a_reader_killed_by_others_is_replaced_and_one_that_no_document_survives_is_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    documents = find_documents([str(folder)])
    expected = read_document(documents[0], ())
    assert guarded.read_apart(documents[0], (), 60) == expected
    (idle,) = [one for one in guarded._idle if one.seconds == 60]
    psutil.Process(idle._process.pid).kill()
    assert guarded.read_apart(documents[0], (), 60) == expected
    monkeypatch.setattr(guarded.Reader, "read", lambda *_: None)
    monkeypatch.setattr(guarded.Reader, "overtime", lambda self: False)
    assert "ended 3 processes" in guarded.read_apart(documents[0], (), 60).row["error"]


def test_a_reader_gives_way_to_another_in_time(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(guarded, "LIFETIME", 2)
    seen = []
    start = guarded.Reader.__init__

    def counted(self: guarded.Reader, seconds: float) -> None:
        seen.append(seconds)
        start(self, seconds)

    monkeypatch.setattr(guarded.Reader, "__init__", counted)
    for document in find_documents([str(folder)])[:4]:
        assert not guarded.read_apart(document, (), 59).row["error"]
    assert seen == [59, 59]


def test_a_reader_ends_when_nobody_listens():
    reader = subprocess.Popen(
        [sys.executable, "-m", "analysis.corpus.reader", "9"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    reader.communicate(timeout=60)
    assert reader.returncode == 0


def test_what_is_not_ours_stays_in_the_folder_that_is_given(folder: Path, tmp_path: Path):
    dear = [tmp_path / "documents" / "letter.txt", tmp_path / "claims" / "mine" / "a.csv", tmp_path / "done" / "x.json"]
    ours = [tmp_path / "claims" / part_name(9), tmp_path / "done" / "00009.json", tmp_path / "done" / ".00001.json.77"]
    ours.append(tmp_path / "claims" / f"{UNFINISHED}0123456789abcdef")  # of a worker that was killed
    for path in (*dear, *ours):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    run._clear(tmp_path, 3)
    assert all(path.exists() for path in dear)
    assert not any(path.exists() for path in ours)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name")
def test_a_pipe_in_a_folder_is_not_waited_for(folder: Path):
    os.mkfifo(folder / "pipe.txt")
    assert [one.name for one in find_documents([str(folder)])] == list(TEXTS)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.csv", b"body,url\nThe Act removes fees.,x\n", "has no column 'text'; it has body, url"),
        ("a.csv", b"body;url\nThe Act removes fees.;x\n", "has no column 'text'; it has body, url"),
        (
            "a.csv",
            b"text,note\nThe Act removes fees.,x\nIt was late, they say.,y\n",
            "row 3: has 3 cells, the header 2",
        ),
        ("a.csv", b"", "is no readable table"),
        ("a.csv", b"text\n\xff\n", "is not UTF-8"),
        ("a.csv", b'text\n"never closed', "is no readable table"),
        ("a.parquet", b"PAR1", "is no readable table"),
    ],
)
def test_a_table_that_cannot_be_used_is_told_from_one_without_the_column(
    name: str, data: bytes, says: str, tmp_path: Path
):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match=says) as caught:
        list(map(load, find_documents([str(tmp_path / name)])))
    assert "\n" not in str(caught.value)


def test_two_rows_of_one_name_are_told(tmp_path: Path):
    (tmp_path / "a.csv").write_text("text,id\nThe Act.,1\nThe Act.,1\n")
    with pytest.raises(InputError, match="give an --id-column without repetitions"):
        find_documents([str(tmp_path / "a.csv")], id_column="id")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_whatever_parts_its_columns(separator: str, tmp_path: Path):
    rows = [["id", "text, in full", "x;y"], ["a", "The Act removes fees; it was late.", "1"], ["b", "It is, so.", "2"]]
    lines = [separator.join(f'"{cell}"' for cell in row) for row in rows]
    path = tmp_path / "t.csv"
    path.write_text("\ufeff" + "\r\n".join(lines) + "\r\n", encoding="utf-8")
    found = find_documents([str(path)], column="text, in full", id_column="id")
    assert [(one.name, load(one).text) for one in found] == [
        ("t/a", "The Act removes fees; it was late."),
        ("t/b", "It is, so."),
    ]


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        # each row ends with a separator: the columns stay where their names are
        ('text,note\n"It is, so.",x,\n"It was.",y,\n', ["It is, so.", "It was."]),
        ("note;text\nx;It is.;;\ny;It was.\n", ["It is.", "It was."]),
        # blanks around the names, and behind the separators
        ('id, text\n1, It is.\n2, "It was, once."\n', ["It is.", "It was, once."]),
        ("id,text \n1, It is.\n", [" It is."]),
    ],
)
def test_the_texts_of_a_table_come_from_the_column_of_their_name(data: str, texts: list[str], tmp_path: Path):
    (tmp_path / "t.csv").write_text(data)
    assert [load(one).text for one in find_documents([str(tmp_path / "t.csv")])] == texts


@pytest.mark.parametrize("table", ["claims", "documents"])
@pytest.mark.parametrize("left", [None, b"", b"PAR1"])
def test_a_part_that_was_removed_or_damaged_is_made_again(table: str, left: bytes | None, folder: Path, tmp_path: Path):
    documents, out = find_documents([str(folder)])[:2], tmp_path / "out"

    def done() -> list[bool]:
        return [is_done(out, number, key([one], (), version())) for number, one in enumerate(documents)]

    for number, one in enumerate(documents):
        make_partition(number, [one], (), str(out), key([one], (), version()), read=lambda *_: Read(row=ROW, tables={}))
    assert done() == [True, True]
    part = out / table / part_name(1)
    part.unlink() if left is None else part.write_bytes(left)
    assert done() == [True, False]


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="this system masks no signals")
def test_a_key_that_interrupts_is_heard_here_alone_so_that_no_worker_answers_it_with_a_traceback():
    def masked() -> bool:
        return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])

    with run._client("", 1) as client:
        assert list(client.run(masked).values()) == [True]
        assert not masked()


def test_another_version_of_what_reads_files_makes_a_partition_anew(monkeypatch: pytest.MonkeyPatch):
    before = key((), (), "v")
    assert key((), (), "v") == before
    monkeypatch.setattr("analysis.corpus.partitions.installed", lambda name: "99" if name == "pypdf" else "1")
    after = key((), (), "v")
    monkeypatch.setattr("analysis.corpus.partitions.installed", lambda name: "1")
    assert len({before, after, key((), (), "v")}) == 3
