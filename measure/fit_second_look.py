#!/usr/bin/env python3
"""Fit what a second look at the lines of a critic's passage goes by (``second_look.tsv``).

python measure/fit_second_look.py FOLDER=ca,cd,… FOLDER=cb,cc,…

Each FOLDER holds the tables that ``fit_critiques.py --without ca,cd,… --into FOLDER`` fitted without those hands of
``demands/``. Every opened text of ``demands/`` is read by weights that know no text of its hand, like a new one. Those
of ``texts/`` and every twenty-fourth of ``training/``, read by the weights of the package, and the claims of
``reported/`` show what is none: whoever is quoted says much that is no critique. Lines for which a critique is found at
first are left out: they are not looked at again.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from demanded import opened
from fit_critiques import ATOMS, MEANINGS, TABLES, WORDS
from fitting import HELD_OUT, HERE, write_table
from reported import opened as opened_report
from score import rows

from analysis import read
from analysis.extraction.fitted import lines, second_look, tagging
from analysis.text.source import read_source

TABLE = TABLES / "second_look.tsv"
PENALTY = 0.3
EVERY = 24

Tables = tuple[Mapping[str, tuple[int, ...]], Mapping[str, int], np.ndarray]
Signs = Mapping[str, float]


def tables(folder: Path) -> Tables:
    """The tables that a folder holds."""
    told = {
        name: [
            line.split("\t")
            for line in (folder / name).read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("# ")
        ]
        for name in (ATOMS, WORDS, MEANINGS)
    }
    return (
        {name: tuple(int(value) for value in values) for name, *values in told[ATOMS]},
        {name: int(value) for name, value in told[WORDS]},
        np.array([float(value) for _, value in told[MEANINGS]]),
    )


def use(given: Tables) -> None:
    """Let texts be weighed by other tables than the package's."""
    atoms, words, meanings = given
    tagging.weights = second_look.weights = lambda: atoms
    lines.weights, lines.by_meaning = (lambda: words), (lambda: meanings)


def looked_at(path: Path) -> Iterator[tuple[Signs, bool]]:
    """The signs of the lines of a text that are looked at again, and whether each holds a critique after all."""
    kind = "critiques" if path.with_suffix(".critiques.jsonl").exists() else "claims"
    gold = rows(path.with_suffix(f".{kind}.jsonl"))
    seen: list[tuple[int, int, Signs]] = []

    def found(self: second_look.SecondLook) -> list[object]:
        seen.extend((one.line.start, one.line.end, signs) for one, signs in self.looked_at())
        return []

    second_look.SecondLook.found = found
    critiques = read(read_source(path)).critiques
    for start, end, signs in seen:
        if not any(one.start < end and start < one.end for one in critiques):
            met = any(_mostly((start, end), row) for row in gold)
            if kind == "critiques":
                yield signs, met
            elif met:  # what stands outside its claims may be anything
                yield signs, False


def _mostly(line: tuple[int, int], row: Mapping[str, int]) -> bool:
    shared = min(line[1], row["end"]) - max(line[0], row["start"])
    return 2 * shared > min(line[1] - line[0], row["end"] - row["start"])


def paths() -> list[Path]:
    """The annotated texts that serve."""
    found = [path for path in sorted((HERE / "demands").glob("*.txt")) if opened(path.name)]
    found += [path for path in sorted((HERE / "texts").glob("*.txt")) if path.stem not in HELD_OUT]
    found += [path for path in sorted((HERE / "reported").glob("*.txt")) if opened_report(path.stem)]
    found += sorted((HERE / "training").glob("*.txt"))[::EVERY]
    return [path for path in found if path.parent.name == "reported" or path.with_suffix(".critiques.jsonl").exists()]


def main() -> int:
    """Fit and write; returns the exit code."""
    own = (tagging.weights(), lines.weights(), lines.by_meaning())
    by_hand: dict[str, Tables] = {}
    for argument in sys.argv[1:]:
        folder, _, hands = argument.partition("=")
        by_hand |= dict.fromkeys(hands.split(","), tables(Path(folder)))
    told: list[tuple[Signs, bool]] = []
    for path in tqdm(paths()):
        use(by_hand.get(path.name[:2], own) if path.parent.name == "demands" else own)
        told += looked_at(path)
    names = sorted(told[0][0])
    matrix = np.array([[float(signs[name]) for name in names] for signs, _ in told])
    model = LogisticRegression(C=PENALTY, max_iter=5000).fit(matrix, [right for _, right in told])
    rows_of = [*zip(names, model.coef_[0].tolist(), strict=True), (second_look.CONSTANT, float(model.intercept_[0]))]
    made = [f"{name}\t{round(1000 * value)}" for name, value in sorted(rows_of)]
    write_table(TABLE, "fit_second_look.py", made, "What a sign adds to the log-odds, in thousandths.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
