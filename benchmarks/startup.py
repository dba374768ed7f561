#!/usr/bin/env python3
"""What the command line costs before it works, and what a second, unchanged run costs: pairs of processes, in turn.

    python benchmarks/startup.py [TEXT] [--rounds N]

Prints seconds on the clock: ``analysis --help`` above bare Python, and ``analysis run TEXT`` (default: the
repository's own text) with an empty cache and again with what the first left there.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def timed(arguments: Sequence[str], **environment: str) -> float:
    """Seconds of one process."""
    begun = time.monotonic()
    told = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=told)
    return time.monotonic() - begun


def spread(values: Sequence[float]) -> str:
    """The median and the ends."""
    return f"median {statistics.median(values):.3f} ({min(values):.3f} to {max(values):.3f})"


def main() -> int:
    """Run the pairs; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", nargs="?", default=str(ROOT / "source" / "kazakhstan-democracy.txt"))
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    above, ratios = [], []
    for nth in range(options.rounds + 1):
        bare = timed(["-c", "pass"])
        above.append(timed(["-m", "analysis", "--help"]) - bare)
        with tempfile.TemporaryDirectory() as place:
            run = ["-m", "analysis", "run", options.text, "--out", f"{place}/case"]
            first = timed(run, CLAIMS_CACHE=f"{place}/cache")
            ratios.append(timed(run, CLAIMS_CACHE=f"{place}/cache") / first)
        if nth == 0:  # the first round fills the system's own caches
            above, ratios = [], []
    print(f"analysis --help above bare Python: {spread(above)} s, {options.rounds} pairs")
    print(f"an unchanged second run: {spread(ratios)} of the first, {options.rounds} pairs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
