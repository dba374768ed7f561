#!/usr/bin/env python3
"""Fit what tells the kind of a claim, on annotated texts; or say how it fares on texts left out.

python measure/fit_kinds.py [FOLDER ...]            rewrite kind_weights.tsv beside the rules
python measure/fit_kinds.py --left-out [FOLDER ...] print how each text fares by weights fitted on all the others

A logistic regression over the six kinds. It reads the claims of ``texts/`` (those held out excepted) and of each
FOLDER (``training/`` where none is named), as far as the extraction finds them. A word must stand in several texts to
count, so that no weight names what one text is about.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from fitting import HELD_OUT, HERE, PACKAGE, texts_of_each, write_table
from score import accepts, match, rows

from analysis.extraction import kind_features, kinds
from analysis.extraction.extract import extract
from analysis.text.source import read_source

TABLE = PACKAGE / "extraction" / "kind_weights.tsv"
FITTED_ON = ("a", "b", "c")
"""Texts of ``training/`` that are used. With ``p``, ``q`` and ``r``, whose coders draw the borders of the kinds
elsewhere, left-out texts of ``texts/`` fared worse (0.804 right in place of 0.818)."""
TEXTS_OF_A_FEATURE, TEXTS_OF_A_WORD = 3, 5
PENALTY = 0.2
RARE = 0.25
"""How much heavier a rare kind counts: 0 as often as it comes, 1 as much as any other."""

WORDY = (kind_features.WORD, "the verb ", "complement ")


@dataclass(frozen=True, kw_only=True)
class Example:
    """An annotated claim that the extraction found: its text, its features, what is annotated."""

    text: str
    features: frozenset[str]
    gold: dict[str, object]


def examples(path: Path) -> list[Example]:
    """The claims of one annotated text that the extraction finds."""
    claims = extract(read_source(path)).claims
    gold = rows(path.with_suffix(".claims.jsonl"))
    places = [{"start": one.start, "end": one.end} for one in claims]
    return [
        Example(
            text=path.stem,
            features=frozenset(kind_features.features(claims[j].proposition, claims[j].voice)),
            gold=gold[i],
        )
        for i, j in sorted(match(gold, places))
        if gold[i].get("agreed", True) and claims[j].proposition.form != "row"
    ]


@dataclass(frozen=True, kw_only=True)
class Model:
    """Fitted weights: the names of the features, one row of ``kinds.KINDS`` each, and the constants."""

    names: Sequence[str]
    weights: NDArray[np.float64]
    constants: NDArray[np.float64]

    def kind(self, found: frozenset[str]) -> str:
        """The likeliest kind of a claim with these features."""
        places = [place for place, name in enumerate(self.names) if name in found]
        return kinds.KINDS[int(np.argmax(self.constants + self.weights[places].sum(axis=0)))]


def fit(given: Sequence[Example]) -> Model:
    """Fit the weights on examples."""
    spread = texts_of_each((one.text, one.features) for one in given)
    names = sorted(
        name
        for name, texts in spread.items()
        if texts >= (TEXTS_OF_A_WORD if name.startswith(WORDY) else TEXTS_OF_A_FEATURE)
    )
    place = {name: number for number, name in enumerate(names)}
    entries = [(row, place[name]) for row, one in enumerate(given) for name in one.features if name in place]
    matrix = csr_matrix((np.ones(len(entries)), np.array(entries).T), shape=(len(given), len(names)))
    gold = [str(one.gold["kind"]) for one in given]
    heavier = {kind: (len(gold) / count) ** RARE for kind, count in Counter(gold).items()}
    mean = sum(heavier[kind] for kind in gold) / len(gold)
    heavier = {kind: weight / mean for kind, weight in heavier.items()}
    model = LogisticRegression(C=PENALTY, max_iter=1000, class_weight=heavier).fit(matrix, gold)
    order = [list(model.classes_).index(kind) for kind in kinds.KINDS]
    return Model(names=names, weights=model.coef_[order].T, constants=model.intercept_[order])


def report(given: Sequence[Example]) -> None:
    """Print how each text fares by weights fitted on all the others, and which kinds are taken for which."""
    right: Counter[str] = Counter()
    taken: Counter[tuple[str, str]] = Counter()
    for text in tqdm(sorted({one.text for one in given})):
        model = fit([one for one in given if one.text != text])
        for one in given:
            if one.text == text:
                kind = model.kind(one.features)
                right[text] += accepts(one.gold, "kind", kind)
                taken[str(one.gold["kind"]), kind] += 1
    total = Counter(one.text for one in given)
    for text in sorted(total):
        print(f"{text:6}{right[text]}/{total[text]}")
    groups = {"texts": [t for t in total if (HERE / "texts" / f"{t}.txt").exists()]}
    groups["others"] = [t for t in total if t not in groups["texts"]]
    for name, members in groups.items():
        if members:
            print(f"{name:8}{sum(right[t] for t in members) / sum(total[t] for t in members):.3f}")
    print("annotated (down) taken for (across): " + " ".join(kinds.KINDS))
    for gold in kinds.KINDS:
        print(f"{gold:12}" + " ".join(f"{taken[gold, kind]:5}" for kind in kinds.KINDS))


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--left-out", action="store_true", help="write nothing; print how texts left out fare")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="folders of annotated texts")
    asked = parser.parse_args()
    own = [path for path in (HERE / "texts").glob("*.claims.jsonl") if path.name.split(".")[0] not in HELD_OUT]
    others = [path for folder in asked.folders for path in folder.glob("*.claims.jsonl")]
    if not asked.folders:
        others = [path for path in (HERE / "training").glob("*.claims.jsonl") if path.name.startswith(FITTED_ON)]
    paths = sorted(path.with_name(path.name.replace(".claims.jsonl", ".txt")) for path in (*own, *others))
    given = [one for path in tqdm(paths) for one in examples(path)]
    if asked.left_out:
        report(given)
        return 0
    model = fit(given)
    lines = ["\t".join([kinds.CONSTANT, *(f"{value:.3f}" for value in model.constants)])]
    lines += [
        "\t".join([name, *(f"{value:.3f}" for value in row)])
        for name, row in zip(model.names, model.weights, strict=True)
    ]
    write_table(TABLE, "fit_kinds.py", lines, f"Columns: {', '.join(kinds.KINDS)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
