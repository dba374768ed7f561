"""``python -m tests.fuzz TARGET [--stages] [libFuzzer's options] [CORPUS…]``: one target, guided by coverage.

With ``--stages`` the target ``case`` is guided by what its text sets off in every stage, which takes most of a minute
to make ready; without, by the reading of the text alone.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import atheris

SEEDS = Path(__file__).parent / "corpus"

with atheris.instrument_imports(include=["analysis"], enable_loader_override=False):
    if "--stages" in sys.argv:
        sys.argv.remove("--stages")
        import analysis.case  # noqa: F401 - what is imported here is watched
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
