"""Kills, full disks, forbidden folders, two at once: a case is what it was or all that is new, and says what to do."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.errors import InputError
from analysis.tables.case_folder import stored_inputs
from analysis.tables.files import write_files
from analysis.tables.reading import read_case
from analysis.tables.update import PENDING, finish
from tests import drills

KILLS = 12
SEED = 8
SECONDS = 120
"""After which a drill that hangs has failed."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks and counts on Linux's permissions")


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pytest.MonkeyPatch]:
    """A cache of its own, and no PDF, which holds the time it was made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMS_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("CHROMIUM", "/nonexistent")
        yield patch


class Built:
    """A case built under each of two states of its judgements: what each looks like, and how long a build takes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        text = folder.parent / "page.txt"
        text.write_text(drills.TEXT, encoding="utf-8")
        assert main(["run", str(text), "--out", str(folder)]) == 0
        self.states = []
        for judged in (True, False):
            self.judge(judged)
            begun = time.monotonic()
            assert self.build() == 0, self.said()
            self.seconds = time.monotonic() - begun
            self.states.append(drills.state(folder))
        assert self.states[0] != self.states[1]

    def copy(self, name: str) -> Built:
        """The same case in another folder."""
        other = copy(self)
        other.folder = self.folder.parent / name / "case"
        shutil.copytree(self.folder, other.folder)
        return other

    def judge(self, judged: bool) -> None:
        """Let a person's decision be there, or not."""
        file = self.folder / "judgements" / "class.csv"
        file.unlink(missing_ok=True)
        if not judged:
            return
        from analysis.tables.judgements import add_judgements
        from tests.judging import judge_link

        case = read_case(self.folder)
        said = judge_link(case, case.links[0], decision="touches", reason="so", coder="A", date="2026-01-02")
        add_judgements(file, [said])

    def start(self, log: str = "log", *, largest: int = 0, humble: bool = False) -> BaseProcess:
        """Begin a build."""
        arguments = ["build", str(self.folder)]
        return drills.start(arguments, self.folder.parent / log, largest=largest, humble=humble)

    def build(self, *, largest: int = 0, humble: bool = False) -> int | None:
        """A whole build; its exit code."""
        process = self.start(largest=largest, humble=humble)
        process.join(SECONDS)
        return process.exitcode

    def said(self, log: str = "log") -> str:
        """What a build said last."""
        return ((self.folder.parent / log).read_text(encoding="utf-8").strip().splitlines() or [""])[-1]

    def hidden(self) -> list[str]:
        """What the suite left beside the case."""
        return [path.name for path in self.folder.iterdir() if path.name.startswith(".")]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, quiet: pytest.MonkeyPatch) -> Built:
    return Built(tmp_path_factory.mktemp("drill") / "case")


def _kills(built: Built, moments: list[float]) -> list[str]:
    """Kill a build at each moment, each time one that would change the case; the kills that left a mixture."""
    mixtures = []
    which = built.states.index(drills.state(built.folder))
    for moment in moments:
        built.judge(which == 1)
        process = built.start()
        process.join(moment)
        drills.kill(process)
        stored_inputs(built.folder)  # the next command to open the case
        found = drills.state(built.folder)
        if found in built.states:
            which = built.states.index(found)
        else:
            mixtures.append(f"after {moment:.2f} s")
    built.judge(False)
    assert built.build() == 0, built.said()
    assert drills.state(built.folder) == built.states[1]
    assert built.hidden() == []
    return mixtures


def test_kills_at_random_moments_of_build(built: Built):
    moments = drills.moments(KILLS, built.seconds, SEED)
    other = built.copy("other")
    with ThreadPoolExecutor(2) as threads:  # two cases side by side, to take half the time
        halves = [threads.submit(_kills, one, moments[nth::2]) for nth, one in enumerate((built, other))]
        assert [half.result() for half in halves] == [[], []]


def test_two_builds_at_once_leave_the_whole_of_one(built: Built):
    built.judge(True)
    first = built.start("first")
    deadline = time.monotonic() + SECONDS
    log = built.folder.parent / "first"
    while not (log.exists() and "drawing" in log.read_text("utf-8")) and time.monotonic() < deadline:
        time.sleep(0.01)
    built.judge(False)
    second = built.start("second")
    for process in (first, second):
        process.join(SECONDS)
        assert process.exitcode == 0, built.said("first") + built.said("second")
    assert drills.state(built.folder) in built.states
    assert built.hidden() == []
    assert built.build() == 0


@pytest.mark.parametrize("largest", [1_000, 30_000, 100_000])
def test_a_disk_that_fills_up_changes_nothing_and_is_named(built: Built, largest: int):
    before = drills.state(built.folder)
    built.judge(True)
    assert built.build(largest=largest) == 2, built.said()
    assert "free some space and run the command again" in built.said()
    assert drills.state(built.folder) == before
    built.judge(False)
    assert built.hidden() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Makes a disk of so many bytes, in memory, where the system lets this user."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = False

    def make(size: int) -> Path:
        nonlocal mounted
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
        try:
            mounted = subprocess.run(command, check=False, capture_output=True).returncode == 0
        except OSError:
            mounted = False
        if not mounted:
            pytest.skip("may not mount")
        return place

    yield make
    if mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.parametrize("free", [0, 200_000])
def test_a_real_disk_that_fills_up_changes_nothing_and_is_named(
    built: Built, small_disk: Callable[[int], Path], free: int
):
    pages = sum(-(-path.stat().st_size // 4096) + 1 for path in built.folder.rglob("*"))
    disk = small_disk(4096 * (pages + 8) + free)
    other = copy(built)
    other.folder = disk / "case"
    shutil.copytree(built.folder, other.folder)
    before = drills.state(other.folder)
    other.judge(True)
    process = drills.start(["build", str(other.folder)], built.folder.parent / "log")
    process.join(SECONDS)
    assert process.exitcode == 2, built.said()
    assert "No space left" in built.said()
    assert "free some space and run the command again" in built.said()
    assert drills.state(other.folder) == before
    assert other.hidden() == []


def test_a_read_only_folder_can_be_checked_but_not_built(built: Built):
    before = drills.state(built.folder)
    rights = stat.S_IMODE(built.folder.stat().st_mode)
    built.folder.chmod(0o555)
    try:
        assert built.build(humble=True) == 2, built.said()
        assert "give a folder you may write to" in built.said()
        process = drills.start(["check", str(built.folder)], built.folder.parent / "check", humble=True)
        process.join(SECONDS)
        assert process.exitcode == 0, built.said("check")
    finally:
        built.folder.chmod(rights)
    assert drills.state(built.folder) == before


OLD = {"a.csv": b"old a", "source/t.txt": b"old t"}
NEW = {"a.csv": b"new a", "b.csv": b"new b", "source/t.txt": b"new t"}
CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir"}


def _ends_at(change: int, folder: Path) -> bool:
    """Write :data:`NEW` in a process that ends, without a word, before its nth change of the disk; did it come so far?

    Every file opened to be written to, renamed or removed counts.
    """
    seen = 0

    def count(event: str, details: tuple[object, ...]) -> None:
        nonlocal seen
        opened = event == "open" and isinstance(details[2], int) and details[2] & (os.O_WRONLY | os.O_RDWR)
        if event in CHANGES or opened:
            seen += 1
            if seen == change:
                os._exit(9)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of a fork beside threads
        child = os.fork()
    if child == 0:
        try:
            sys.addaudithook(count)
            write_files(NEW, folder)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def test_a_kill_before_each_single_change_of_the_disk(tmp_path: Path):
    ends = set()
    for change in range(1, 200):
        folder = tmp_path / f"{change}"
        write_files(OLD, folder)
        killed = _ends_at(change, folder)
        finish(folder)
        found = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file() and not path.relative_to(folder).parts[0].startswith(".")
        }
        assert found in (OLD, NEW), change
        ends.add(found == NEW)
        write_files(NEW, folder)
        assert not list(folder.glob(".*")), "what was left is cleared by the next who writes"
        if not killed:
            break
    assert not killed
    assert change > 15
    assert ends == {True, False}


def test_a_site_is_swapped_as_a_whole(tmp_path: Path):
    from analysis.tables.update import Update

    for words in ("old", "new"):
        with Update(tmp_path) as update:
            made = update.place("_site")
            made.mkdir()
            (made / f"{words}.html").write_text(words)
            update.commit()
        assert [path.name for path in (tmp_path / "_site").iterdir()] == [f"{words}.html"]
    assert [path.name for path in tmp_path.iterdir()] == ["_site"]


@pytest.mark.parametrize("plan", ['[["0", "../out.txt"]]', '[["../0", "x"]]', '[["0", "link/x"]]', "{", "[1]", None])
def test_a_plan_that_came_with_a_case_puts_nothing_elsewhere(tmp_path: Path, plan: str | None):
    folder = tmp_path / "case"
    pending = folder / PENDING
    pending.mkdir(parents=True)
    (folder / "link").symlink_to(tmp_path)
    (folder / "0").write_text("x")
    (pending / "0").write_text("evil")
    if plan is not None:
        (pending / "plan.json").write_text(plan)
    with pytest.raises(InputError, match="was not written by this suite"):
        stored_inputs(folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case"]


def test_a_link_out_of_the_case_is_refused_before_anything_is_written(tmp_path: Path):
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "source").symlink_to(tmp_path)
    with pytest.raises(InputError, match="by a link"):
        write_files(NEW, tmp_path / "case")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["case", "source"]
