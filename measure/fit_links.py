#!/usr/bin/env python3
"""Fit what ranks claims beside demands, on annotated texts; or say how it fares on texts left out.

python measure/fit_links.py            rewrite links.tsv beside the rules
python measure/fit_links.py --left-out print how it fares, each tenth of the texts judged by the others

Two looks at every pair of a claim and a demand, a logistic regression each (see ``analysis/comparison/scoring.py``).
The second is fitted on what the first makes of texts it was not fitted on. Claims are those that the rules find,
matched to the annotated ones as ``score.py`` does; a demand that the rules miss is taken from the annotation, so that
what is learnt does not hang on which demands are found. The score from which on a pair is proposed as a link is the
one with the best F1 over texts left out.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from tqdm import tqdm

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from score import match, rows  # noqa: E402  (beside this file)

from analysis.comparison.evidence import first  # noqa: E402  (the repository's own package)
from analysis.comparison.links import LEAST, MOST_LINKS  # noqa: E402
from analysis.comparison.matching import Passage, Query  # noqa: E402
from analysis.comparison.prepared import passages, queries  # noqa: E402
from analysis.comparison.scoring import surroundings, weighed  # noqa: E402
from analysis.extraction.critiques import Demand  # noqa: E402
from analysis.extraction.extract import extract  # noqa: E402
from analysis.extraction.model import load  # noqa: E402
from analysis.text.source import read_source  # noqa: E402

TABLE = HERE.parent / "analysis" / "comparison" / "links.tsv"
TEXTS = ("seed", *(f"d{n}" for n in range(1, 5)), *(f"h{n}" for n in range(1, 14)))
"""Annotated texts that those who write rules may read."""
PENALTIES = {"first": 0.02, "second": 0.05}
FOLDS = 10
BOUNDS = np.arange(0.1, 0.4, 0.02)

Grid = NDArray[np.float64]
Table = Mapping[str, float]


@dataclass(frozen=True, kw_only=True)
class Text:
    """An annotated text.

    Attributes:
        wanted, claimed: its demands and claims as they are matched.
        found: what speaks for each pair by itself.
        linked: 1 for a pair that is annotated as a link, -1 for one that one reader alone saw, else 0.
        annotated: for each link its pair, where both sides were found, and how many rows the ranking has for it.
    """

    name: str
    wanted: Sequence[Query]
    claimed: Sequence[Passage]
    found: Mapping[str, Grid]
    linked: Grid
    annotated: Sequence[tuple[tuple[int, int] | None, int]]


def read_text(path: Path) -> Text:
    """Read one text and its annotated links."""
    extraction = extract(read_source(path))
    claims, gold = rows(path.with_suffix(".claims.jsonl")), rows(path.with_suffix(".critiques.jsonl"))
    links = rows(path.with_suffix(".links.jsonl"))
    spans = [{"start": one.start, "end": one.end} for one in extraction.claims]
    columns = {claims[here]["id"]: there for here, there in match(claims, spans)}
    spans = [{"start": one.start, "end": one.end} for one in extraction.demands]
    found = {here: extraction.demands[there] for here, there in match(gold, spans)}
    demands = [found[place] if place in found else _demand(row) for place, row in enumerate(gold)]
    places = {row["id"]: place for place, row in enumerate(gold)}
    wanted = queries(demands, list(load().pipe([one.demand for one in demands])), len(demands), extraction.source.text)
    claimed = passages(extraction.claims)
    linked = np.zeros((len(wanted), len(claimed)))
    annotated = []
    for link in links:
        row, column = places[link["critique"]], columns.get(link["claim"])
        if column is not None:
            linked[row, column] = 1 if link.get("agreed", True) else -1
        if link.get("agreed", True):
            among = max(LEAST, sum(other["critique"] == link["critique"] for other in links))
            annotated.append(((row, column) if column is not None else None, among))
    return Text(
        name=path.stem,
        wanted=wanted,
        claimed=claimed,
        found=first(wanted, claimed),
        linked=linked,
        annotated=annotated,
    )


def _demand(row: Mapping[str, str]) -> Demand:
    start, end, said = int(row["start"]), int(row["end"]), " ".join(row["quote"].split())
    return Demand(
        start=start, end=end, demand=said[0].upper() + said[1:], voice=row["voice"], cue="", passage=(start, end)
    )


def fit(texts: Sequence[Text], given: Mapping[str, Mapping[str, Grid]], penalty: float) -> Table:
    """Weights for unscaled features; "" holds the constant. A pair that one reader alone saw is left aside.

    Args:
        texts: the texts to learn from.
        given: for each text by name what speaks for its pairs.
        penalty: how freely the weights may grow (scikit-learn's C).
    """
    names = list(next(iter(given.values())))
    matrix = np.concatenate([np.stack([given[text.name][name].ravel() for name in names], axis=1) for text in texts])
    right = np.concatenate([text.linked.ravel() for text in texts])
    matrix, right = matrix[right >= 0], right[right >= 0]
    scaler = StandardScaler().fit(matrix)
    model = LogisticRegression(C=penalty, max_iter=2000).fit(scaler.transform(matrix), right)
    weights = model.coef_[0] / scaler.scale_
    table = {name: float(value) for name, value in zip(names, weights, strict=True)}
    return table | {"": float(model.intercept_[0] - (weights * scaler.mean_).sum())}


def left_out(texts: Sequence[Text], given: Mapping[str, Mapping[str, Grid]], penalty: float) -> dict[str, Grid]:
    """Each text's scores by weights that were fitted on the texts of the other folds."""
    result = {}
    for fold in range(FOLDS):
        table = fit([text for number, text in enumerate(texts) if number % FOLDS != fold], given, penalty)
        result |= {text.name: weighed(given[text.name], table) for text in texts[fold::FOLDS]}
    return result


def seen_again(texts: Sequence[Text]) -> dict[str, Mapping[str, Grid]]:
    """What the second look weighs in each text, where the first was fitted without it."""
    chances = left_out(texts, {text.name: text.found for text in texts}, PENALTIES["first"])
    return {text.name: surroundings(text.wanted, text.claimed, text.found, chances[text.name]) for text in texts}


def proposed(scores: Grid, bound: float) -> set[tuple[int, int]]:
    """The pairs that are proposed as links."""
    best = np.argsort(-scores, axis=1, kind="stable")[:, :MOST_LINKS]
    return {(row, int(place)) for row, places in enumerate(best) for place in places if scores[row, place] >= bound}


def found_among_first(text: Text, scores: Grid) -> float:
    """Share of the links whose claim stands among the first five of its demand, or as many as it has links."""
    ranks = (-scores).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
    return sum(pair is not None and ranks[pair] < among for pair, among in text.annotated) / len(text.annotated)


def f1(text: Text, scores: Grid, bound: float) -> float:
    """Harmonic mean of precision and recall of the proposed links."""
    said = {pair for pair in proposed(scores, bound) if text.linked[pair] >= 0}
    hit = sum(text.linked[pair] > 0 for pair in said)
    return 2 * hit / (len(said) + len(text.annotated))


def best_bound(texts: Sequence[Text], scores: Mapping[str, Grid]) -> float:
    """The score from which on pairs are proposed, with the best mean F1."""
    means = [np.mean([f1(text, scores[text.name], bound) for text in texts]) for bound in BOUNDS]
    return round(float(BOUNDS[int(np.argmax(means))]), 2)


def report(texts: Sequence[Text]) -> None:
    """Print how the ranking fares where the weights were fitted without the text."""
    scores = left_out(texts, seen_again(texts), PENALTIES["second"])
    bound = best_bound(texts, scores)
    print(f"proposed from {bound} on\ntext      recall@k F1")
    groups: dict[str, list[tuple[float, float]]] = {}
    for text in texts:
        line = found_among_first(text, scores[text.name]), f1(text, scores[text.name], bound)
        groups.setdefault(text.name[0], []).append(line)
        print(f"{text.name:10}{line[0]:<9.2f}{line[1]:<.2f}")
    for name, lines in groups.items():
        print(f"{name + '*':10}" + "".join(f"{value:<9.3f}" for value in np.mean(lines, axis=0)))


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    training = sorted((HERE / "training_links").glob("*.txt"))
    texts = [read_text(path) for path in tqdm([*(HERE / "texts" / f"{name}.txt" for name in TEXTS), *training])]
    if "--left-out" in sys.argv:
        report(texts)
        return 0
    again = seen_again(texts)
    tables = {
        "bounds": {"tied": best_bound(texts, left_out(texts, again, PENALTIES["second"]))},
        "first": fit(texts, {text.name: text.found for text in texts}, PENALTIES["first"]),
        "second": fit(texts, again, PENALTIES["second"]),
    }
    lines = [f"{part}\t{name}\t{value:.5g}" for part, table in tables.items() for name, value in sorted(table.items())]
    origin = "# Made by measure/fit_links.py; do not edit by hand."
    TABLE.write_text("\n".join([origin, *lines]) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
