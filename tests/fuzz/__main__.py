"""``python -m tests.fuzz TARGET [libFuzzer's options] [CORPUS…]``: one target under atheris, guided by coverage."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import atheris

SEEDS = Path(__file__).parent / "corpus"

with atheris.instrument_imports(include=["analysis"], enable_loader_override=False):
    if sys.argv[1:2] == ["case"]:
        pass  # the other targets need no parser
    from tests.fuzz.targets import TARGETS, check

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: python -m tests.fuzz TARGET [options of libFuzzer]; targets: {', '.join(TARGETS)}")
    name = sys.argv.pop(1)
    warnings.simplefilter("ignore")  # what a library thinks of broken input
    for seed in sorted((SEEDS / name).iterdir()):
        check(name, seed.read_bytes())  # loads all that loads at first use, which is no input's fault
    atheris.Setup([*sys.argv, str(SEEDS / name)], lambda data: check(name, data))
    atheris.Fuzz()
