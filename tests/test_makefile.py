"""The Makefile: every target is told, and what is made is made anew when what it is made from changes."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from analysis.presentation.decisions import Decisions
from analysis.presentation.site_pages import Sources
from tests import site_cases

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="needs make")


def make(*arguments: str) -> str:
    return subprocess.run(
        ["make", "--no-print-directory", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout


def needed(target: str) -> set[str]:
    """What a target is made from, as make itself reads the file."""
    told = re.search(rf"^\.venv/stamps/{target}:(.*)$", make("-pq", "help"), re.MULTILINE)
    assert told
    return set(told[1].split())


def test_help_lists_every_target():
    listed = {line.partition("\t")[0] for line in make("help").splitlines()}
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony
    assert listed == set(phony[1].split())


def test_the_site_is_made_anew_when_a_page_that_it_shows_changes():
    shown = Sources(case=site_cases.ordinary(), decisions=Decisions(), folder=ROOT, suite=ROOT, pdf=False, drawn=())
    assert shown.documents().keys() <= needed("site")


def test_what_only_shows_the_tables_does_not_make_them_anew():
    decides = needed("tables")
    assert "analysis/extraction/extract.py" in decides
    assert "analysis/lexicon/concepts.txt" in decides
    assert not {one for one in decides if one.startswith(("analysis/presentation/", "analysis/classroom/"))}
    assert "analysis/presentation/templates/start.html.jinja" in needed("notebooks")


def test_an_environment_of_another_python_is_refused(tmp_path: Path):
    shutil.copy(ROOT / "Makefile", tmp_path)
    fake = tmp_path / ".venv" / "bin" / "python"
    fake.parent.mkdir(parents=True)
    log = tmp_path / "log"
    fake.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\ntest "$1" != -c\n', encoding="utf-8")
    fake.chmod(0o755)
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).touch()
    ended = subprocess.run(
        ["make", "--no-print-directory", "setup"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ended.returncode != 0
    asked = log.read_text(encoding="utf-8")
    assert "remove .venv" in asked
    assert "-m pip" not in asked
