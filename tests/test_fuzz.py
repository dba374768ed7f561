"""Every reader under coverage-guided fuzzing, for seconds here and for as long as one likes with ``make fuzz``."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS, check

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "tests" / "fuzz" / "corpus"
SECONDS = 6
SEED = 8


@pytest.mark.parametrize("path", sorted(SEEDS.rglob("*/*")), ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_once_broke_a_reader_or_leads_into_it_is_read(path: Path):
    check(path.parent.name, path.read_bytes())


def test_the_seeds_are_small_and_every_target_has_some():
    assert {path.name for path in SEEDS.iterdir()} == set(TARGETS)
    assert sum(path.stat().st_size for path in SEEDS.rglob("*/*")) < 100_000


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris has wheels for Linux on x86-64 alone")
def test_no_reader_breaks_while_coverage_guides_what_it_reads(tmp_path: Path):
    def fuzz(name: str) -> str:
        found = tmp_path / name
        found.mkdir()
        options = [f"-seed={SEED}", f"-max_total_time={SECONDS}", "-timeout=60", "-rss_limit_mb=2048", "-max_len=8192"]
        command = [sys.executable, "-m", "tests.fuzz", name, *options, f"-artifact_prefix={found}/", str(found)]
        with (tmp_path / f"{name}.log").open("w+", encoding="utf-8", errors="replace") as log:
            environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
            done = subprocess.run(command, cwd=ROOT, stdout=log, stderr=log, check=False, env=environment)
            log.seek(0)
            said = log.read()
        return "" if done.returncode == 0 and "Done " in said else f"{name}: {said[-3000:]}"

    with ThreadPoolExecutor(2) as threads:
        assert [said for said in threads.map(fuzz, TARGETS) if said] == []
