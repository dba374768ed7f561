"""Whoever reads what is printed may go (``| head``): the work is done all the same."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from analysis import __main__ as commands
from analysis.__main__ import ROOT, main
from tests.texts import case_of, page_of

TEXT = "The government opened twelve clinics in 2019. There is no censorship in Velmora.\n"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return case_of(page_of(TEXT, tmp_path))


def unread(arguments: list[str], *, told: bool) -> int:
    """The exit code of a command of whose output nobody reads a word; ``told``: nor of what it tells."""
    reads, writes = os.pipe()
    os.close(reads)
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(ROOT)}
    try:
        return subprocess.run(
            [sys.executable, "-m", "analysis", *arguments],
            stdout=writes,
            stderr=writes if told else subprocess.PIPE,
            env=environment,
            check=False,
        ).returncode
    finally:
        os.close(writes)


@pytest.mark.parametrize("told", [False, True])
def test_decisions_are_added_when_nobody_reads_that_they_are(told: bool, case: Path, tmp_path: Path):
    marks, out = tmp_path / "marks.csv", tmp_path / "decided.csv"
    marks.write_text(
        "layer,a_source,a_start,a_end,a_quote,coder,decision,note\n"
        "claim,page.txt,46,79,There is no censorship in Velmora,Ben,no_claim,an opinion\n"
        "claim,page.txt,0,0,Nowhere to be found in this text at all,Ben,no_claim,an opinion\n",
        encoding="utf-8",
    )
    command = ["import", str(marks), "--format", "csv", "--case", str(case), "--judgements", str(out)]
    assert unread(command, told=told) == 0
    assert "an opinion" in out.read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has such a device")
def test_a_disk_too_full_for_what_is_printed_is_a_line(case: Path):
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "analysis", "run", str(case / "source" / "page.txt"), "--out", str(case)],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            text=True,
            check=False,
        )
    assert (ended.returncode, "Traceback" in ended.stderr) == (2, False)
    assert "No space left" in ended.stderr


@pytest.mark.parametrize("code", [errno.EDQUOT, errno.EPERM])
def test_a_quota_or_another_refusal_of_the_system_is_a_line(
    code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def full(_: object) -> None:
        raise OSError(code, os.strerror(code), "a.csv")

    monkeypatch.setattr(commands, "_check", full)
    assert main(["check"]) == 2
    assert capsys.readouterr().err.startswith("analysis: a.csv: cannot be written (")


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_stream_that_is_closed_from_the_first_stops_nothing(stream: str, case: Path):
    closed = f"import sys; sys.{stream} = None; from analysis.__main__ import main; sys.exit(main(sys.argv[1:]))"
    ended = subprocess.run(
        [sys.executable, "-c", closed, "check", str(case)],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
