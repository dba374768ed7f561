#!/usr/bin/env python3
"""Fit what tells the kind of a claim, on annotated texts; or say how it fares on texts left out.

python measure/fit_kinds.py [FOLDER ...]            rewrite kind_weights.tsv and kind_meanings.tsv beside the rules
python measure/fit_kinds.py --left-out [FOLDER ...] print how each text fares by weights fitted on all the others

A logistic regression over the six kinds. It reads the claims of ``texts/`` (those held out excepted), of those of
``reported/`` that are not held out, and of each FOLDER (``training/`` where none is named), as far as the extraction
finds them. A word must stand in several texts to count, so that no weight names what one text is about.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from fitting import HELD_OUT, HERE, PACKAGE, texts_of_each, write_table
from reported import opened
from score import accepts, match, rows

from analysis.extraction.claims import kind_features, kinds
from analysis.extraction.extract import extract
from analysis.text.source import read_source

TABLE, MEANINGS = (PACKAGE / "extraction" / "claims" / name for name in ("kind_weights.tsv", "kind_meanings.tsv"))
TEXTS_OF_A_FEATURE, TEXTS_OF_A_WORD = 3, 5
PENALTY = 0.2
NEAR, WORTH = re.compile(r"[dh]\d{1,2}|k\d{1,2}|seed|[abc]\d{2}"), 4.0
"""Texts whose coders draw the borders of the kinds as the codebook does, and how much each of their claims counts."""
RARE = 0.25
"""How much heavier a rare kind counts: 0 as often as it comes, 1 as much as any other."""

WORDY = (kind_features.WORD, "the verb ", "complement ")


@dataclass(frozen=True, kw_only=True)
class Example:
    """An annotated claim that the extraction found: its text, features and meaning, and what is annotated."""

    text: str
    features: frozenset[str]
    meaning: NDArray[np.float64]
    gold: dict[str, object]


def examples(path: Path) -> list[Example]:
    """The claims of one annotated text that the extraction finds."""
    claims = extract(read_source(path)).claims
    gold = rows(path.with_suffix(".claims.jsonl"))
    places = [{"start": one.start, "end": one.end} for one in claims]
    meanings = kinds.matters([one.proposition for one in claims])
    return [
        Example(
            text=path.stem,
            features=frozenset(kind_features.features(claims[j].proposition, claims[j].voice)),
            meaning=meanings[j],
            gold=gold[i],
        )
        for i, j in sorted(match(gold, places))
        if gold[i].get("agreed", True) and claims[j].proposition.form != "row"
    ]


@dataclass(frozen=True, kw_only=True)
class Model:
    """Fitted weights, by ``kinds.KINDS``: a row a feature, a row a dimension of meaning, and the constants."""

    names: Sequence[str]
    weights: NDArray[np.float64]
    meanings: NDArray[np.float64]
    constants: NDArray[np.float64]

    def kind(self, one: Example) -> str:
        """The likeliest kind of a claim."""
        places = [place for place, name in enumerate(self.names) if name in one.features]
        sums = self.constants + one.meaning @ self.meanings + self.weights[places].sum(axis=0)
        return kinds.KINDS[int(np.argmax(sums))]


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
    told = csr_matrix((np.ones(len(entries)), np.array(entries).T), shape=(len(given), len(names)))
    matrix = hstack([told, csr_matrix(np.stack([one.meaning for one in given]))]).tocsr()
    gold = [str(one.gold["kind"]) for one in given]
    worth = [WORTH if NEAR.fullmatch(one.text) else 1.0 for one in given]
    counts: dict[str, float] = {kind: 0.0 for kind in gold}
    for kind, value in zip(gold, worth, strict=True):
        counts[kind] += value
    heavier = {kind: (sum(worth) / count) ** RARE for kind, count in counts.items()}
    weights_ = np.array([value * heavier[kind] for kind, value in zip(gold, worth, strict=True)])
    model = LogisticRegression(C=PENALTY, max_iter=1000)
    model.fit(matrix, gold, sample_weight=weights_ / weights_.mean())
    order = [list(model.classes_).index(kind) for kind in kinds.KINDS]
    weights = model.coef_[order].T
    return Model(
        names=names,
        weights=weights[: len(names)],
        meanings=weights[len(names) :],
        constants=model.intercept_[order],
    )


def report(given: Sequence[Example]) -> None:
    """Print how each text fares by weights fitted on all the others, and which kinds are taken for which."""
    right: Counter[str] = Counter()
    taken: Counter[tuple[str, str]] = Counter()
    for text in tqdm(sorted({one.text for one in given})):
        model = fit([one for one in given if one.text != text])
        for one in given:
            if one.text == text:
                kind = model.kind(one)
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
        others = [*(HERE / "training").glob("*.claims.jsonl")]
        others += [path for path in (HERE / "reported").glob("*.claims.jsonl") if opened(path.name[:4])]
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
    columns = f"Columns: {', '.join(kinds.KINDS)}"
    write_table(TABLE, "fit_kinds.py", lines, columns)
    lines = ["\t".join([str(at), *(f"{value:.3f}" for value in row)]) for at, row in enumerate(model.meanings)]
    write_table(MEANINGS, "fit_kinds.py", lines, columns)
    return 0


if __name__ == "__main__":
    sys.exit(main())
