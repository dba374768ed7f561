#!/usr/bin/env python3
"""How the search for tensions grows with the text: the same sentences over and over, under other names.

    python benchmarks/tensions.py [TEXT]

TEXT (default: the repository's own) is repeated to ten times its propositions; in each copy the capitalised words are
given a number, so that copies speak of other bodies. Prints processor seconds of parse and search, and their growth.
"""

from __future__ import annotations

import re
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from analysis.comparison.tensions.queue import find
from analysis.extraction.extract import extract
from analysis.text.source import read_source, source_from_text


def copies(text: str, number: int) -> str:
    """The text ``number`` times, each time with other names in mid-sentence."""
    name = re.compile(r"(?<=[a-z,] )([A-Z][a-z]{3,})")
    return "\n\n".join(
        name.sub(lambda match, nth=nth: f"{match[1]}{chr(97 + nth % 26) * 2}", text) for nth in range(number)
    )


def main() -> int:
    """Run the sizes; returns the exit code."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "source" / "kazakhstan-democracy.txt"
    text = read_source(path).text
    find(extract(source_from_text("The Act removes fees.")))  # parser and tables are read once, by whoever comes first
    first: tuple[int, float] | None = None
    for number in (1, 3, 10):
        source = source_from_text(copies(text, number))
        begun = time.process_time()
        extraction = extract(source)
        parsed = time.process_time()
        found = find(extraction)
        searched = time.process_time() - parsed
        size = len(extraction.statements)
        first = first or (size, searched)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{size} propositions: extraction {parsed - begun:.1f} s, search {searched:.1f} s"
            f" ({searched / (parsed - begun):.2f} of it), {len(found)} rows, peak {memory} MB;"
            f" {size / first[0]:.1f} times the propositions, {searched / first[1]:.1f} times the search"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
