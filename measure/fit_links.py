#!/usr/bin/env python3
"""Fit what ranks claims beside demands and names their relation, on annotated texts; or say how it fares on others.

python measure/fit_links.py              rewrite links.tsv and relations.tsv beside the rules
python measure/fit_links.py --embeddings rewrite links_embedded.tsv and answering.npz (needs the extra ``embeddings``)
python measure/fit_links.py --left-out   print how it fares, each tenth of the texts judged by the others; with
                                         --embeddings too, how it fares where a sentence model helps

Two looks at every pair of a claim and a demand, a logistic regression each (see ``analysis/comparison/scoring.py``;
its weights are bounded, see BOTH_WAYS). The second is fitted on what the first makes of texts it was not fitted on.
``fit_third_look.py`` goes on from there. What is learnt from stands in ``link_texts.py``, the naming of the relations
in ``fit_relations.py``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit, log_expit
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

import fit_answering
from fit_relations import Weighed, all_shown, fit_relation, named, passed_over
from fitting import HERE, OPENED_LATER, PACKAGE, SEEN, folds, write_table
from link_texts import Grid, Text, left_out_tensions, linked, read_text, with_strangers

from analysis.comparison import answering
from analysis.comparison.answers import RELATIONS
from analysis.comparison.company import second
from analysis.comparison.links import FAIR, MOST_LINKS
from analysis.comparison.opposed import beside
from analysis.comparison.scoring import weighed
from analysis.records import CLAIM_KINDS

RULES_FOLDER = PACKAGE / "comparison"
TEXTS = (*SEEN, *OPENED_LATER)
"""Annotated texts that those who write rules may read."""
PENALTIES = {"first": 0.1, "second": 0.1}
"""How freely the weights may grow (scikit-learn's C)."""
DRAWN = ("drawn", "drawn_lead", "drawn_rank", "drawn_rank_of_demands")
BOTH_WAYS = frozenset({"any", "quoted", "points", "length", "questions", "of_a_pair", *CLAIM_KINDS, *DRAWN})
"""Features that may speak against a pair. All others speak for it or not at all, so that what the texts at hand happen
to lack (a claim in the very words of the demand) is not held against it."""
FOLDS, FORMS = 10, 5
"""Parts of the texts, for weights and for forms."""
BOUNDS = np.arange(0.1, 0.4, 0.02)
AS_GOOD = 0.002
"""F1 so much below the best is as good: then the bound is the one that misses fewer links. A link too many is read and
dismissed, a link missed leaves a demand unanswered that is answered."""

Table = Mapping[str, float]


def examples(texts: Sequence[Text]) -> dict[str, fit_answering.Example]:
    """What the sentence model makes of each text, by its name."""
    from analysis.comparison.embeddings import embed

    return {
        text.name: fit_answering.Example(
            laid=answering.laid(embed([one.text for one in text.wanted]), embed([one.text for one in text.claimed])),
            linked=text.linked,
        )
        for text in tqdm(texts)
    }


def with_drawn(texts: Sequence[Text], given: Mapping[str, fit_answering.Example]) -> list[Text]:
    """The texts with how their demands draw their claims, by a form that was fitted on the texts of other folds."""
    result = []
    for others, part in tqdm(folds(texts, FORMS), total=FORMS):
        form = fit_answering.fit([given[text.name] for text in others])
        for text in part:
            signs_of = answering.signs(answering.drawn(given[text.name].laid, form))
            result.append(replace(text, found={**text.found, **signs_of}))
    place = {text.name: number for number, text in enumerate(texts)}
    return sorted(result, key=lambda text: place[text.name])


def fit(texts: Sequence[Text], given: Mapping[str, Mapping[str, Grid]], penalty: float) -> Table:
    """Weights for unscaled features; "" holds the constant. A pair that one reader alone saw is left aside.

    Args:
        texts: the texts to learn from.
        given: for each text by name what speaks for its pairs.
        penalty: one of :data:`PENALTIES`.
    """
    names = list(next(iter(given.values())))
    matrix = np.concatenate([np.stack([given[text.name][name].ravel() for name in names], axis=1) for text in texts])
    right = np.concatenate([text.linked.ravel() for text in texts])
    matrix, sign = matrix[right >= 0], 2 * right[right >= 0] - 1
    scale = np.where(matrix.std(axis=0) > 0, matrix.std(axis=0), 1.0)
    scaled = (matrix - matrix.mean(axis=0)) / scale

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = sign * (scaled @ weights[:-1] + weights[-1])
        slope = -sign * expit(-margin)
        value = -log_expit(margin).sum() + (weights[:-1] ** 2).sum() / (2 * penalty)
        return value, np.append(scaled.T @ slope + weights[:-1] / penalty, slope.sum())

    bounds = [(None, None) if name in BOTH_WAYS else (0.0, None) for name in names] + [(None, None)]
    start = np.append(np.zeros(len(names)), -3.0)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 500}).x
    weights = found[:-1] / scale
    table = {name: float(value) for name, value in zip(names, weights, strict=True)}
    return table | {"": float(found[-1] - (weights * matrix.mean(axis=0)).sum())}


def left_out(texts: Sequence[Text], given: Mapping[str, Mapping[str, Grid]], penalty: float) -> dict[str, Grid]:
    """Each text's scores by weights that were fitted on the texts of the other folds."""
    result = {}
    for others, part in folds(texts, FOLDS):
        table = fit(others, given, penalty)
        result |= {text.name: weighed(given[text.name], table) for text in part}
    return result


def seen_again(texts: Sequence[Text]) -> dict[str, Mapping[str, Grid]]:
    """What the second look weighs in each text, where the first was fitted without it."""
    chances = left_out(texts, {text.name: text.found for text in texts}, PENALTIES["first"])
    return {
        text.name: {
            **text.found,
            **second(text.wanted, text.claimed, chances[text.name]),
            **beside(chances[text.name], text.against),
        }
        for text in texts
    }


def proposed(scores: Grid, bound: float) -> set[tuple[int, int]]:
    """The pairs that are proposed as links."""
    fair = np.where(scores >= np.maximum(bound, FAIR * scores.max(axis=0)), scores, 0.0)
    best = np.argsort(-fair, axis=1, kind="stable")[:, :MOST_LINKS]
    return {(row, int(place)) for row, places in enumerate(best) for place in places if fair[row, place] > 0}


def found_among_first(text: Text, scores: Grid) -> float:
    """Share of the links whose claim stands among the first five of its demand, or as many as it has links."""
    ranks = (-scores).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
    return sum(pair is not None and ranks[pair] < among for pair, among, _ in text.annotated) / len(text.annotated)


def f1(text: Text, scores: Grid, bound: float) -> float:
    """Harmonic mean of precision and recall of the links proposed for the demands that ``scores`` has rows for."""
    said = {pair for pair in proposed(scores, bound) if text.linked[pair] >= 0}
    hit = sum(text.linked[pair] > 0 for pair in said)
    return 2 * hit / (len(said) + len(text.annotated))


def best_bound(texts: Sequence[Text], scores: Mapping[str, Grid]) -> float:
    """The lowest score from which on pairs are proposed whose mean F1 over the texts' own demands is as good as any."""
    own = {text.name: scores[text.name][: len(text.demands)] for text in texts}
    means = [np.mean([f1(text, own[text.name], bound) for text in texts]) for bound in BOUNDS]
    return round(float(BOUNDS[int(np.argmax(np.array(means) >= max(means) - AS_GOOD))]), 2)


def unlinked(texts: Sequence[Text], scores: Mapping[str, Grid], bound: float) -> Mapping[str, Sequence[Weighed]]:
    """What the pairs show that are proposed though nobody linked them, strangers' among them."""
    return passed_over(texts, scores, {text.name: proposed(scores[text.name], bound) for text in texts})


def report(texts: Sequence[Text]) -> None:
    """Print how the ranking fares where the weights were fitted without the text."""
    scores = left_out(texts, seen_again(texts), PENALTIES["second"])
    bound = best_bound(texts, scores)
    print(f"proposed from {bound} on\ntext     recall@k F1       relation")
    groups: dict[str, list[tuple[float, float, float]]] = {}
    given, beside_links = all_shown(texts, scores), unlinked(texts, scores, bound)
    for others, part in folds(texts, FOLDS):
        table = fit_relation([text.name for text in others], given, beside_links)
        for text in part:
            right = [named(one, table) in names for one, names in given[text.name]]
            own = scores[text.name][: len(text.demands)]
            line = found_among_first(text, scores[text.name]), f1(text, own, bound), float(np.mean(right or [0.0]))
            groups.setdefault(text.name[0] + "*", []).append(line)
            groups[text.name] = [line]
    for name in sorted(groups):
        print(f"{name:9}" + "".join(f"{value:<9.3f}" for value in np.mean(groups[name], axis=0)))


def fit_looks(texts: Sequence[Text], again: Mapping[str, Mapping[str, Grid]]) -> dict[str, Table]:
    """The weights of both looks; ``again``: what the second looks at, as :func:`seen_again` gives it."""
    return {
        "first": fit(texts, {text.name: text.found for text in texts}, PENALTIES["first"]),
        "second": fit(texts, again, PENALTIES["second"]),
    }


def fit_signs(texts: Sequence[Text], scores: Mapping[str, Grid]) -> dict[str, Sequence[float]]:
    """The weights of the signs that tell relations; ``scores``: those of texts left out, as :func:`left_out` gives."""
    beside_links = unlinked(texts, scores, best_bound(texts, scores))
    return fit_relation([text.name for text in texts], all_shown(texts, scores), beside_links)


def write(name: str, lines: Sequence[str]) -> None:
    """Write a table beside the rules."""
    write_table(RULES_FOLDER / name, "fit_links.py", lines)


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--left-out", action="store_true", help="write nothing; print how texts left out fare")
    parser.add_argument("--embeddings", action="store_true", help="with the sentence model of the extra")
    options = parser.parse_args()
    training = [path for path in sorted((HERE / "training").glob("*.txt")) if linked(path)]
    paths = [*(HERE / "texts" / f"{name}.txt" for name in TEXTS), *training]
    tensions = left_out_tensions()
    texts = with_strangers([read_text(path, tensions[path.stem]) for path in tqdm(paths)])
    if options.embeddings:
        given = examples(texts)
        texts = with_drawn(texts, given)
    if options.left_out:
        report(texts)
        return 0
    again = seen_again(texts)
    scores = left_out(texts, again, PENALTIES["second"])
    tables = fit_looks(texts, again)
    lines = [f"{part}\t{name}\t{value:.5g}" for part, table in tables.items() for name, value in sorted(table.items())]
    write("links_embedded.tsv" if options.embeddings else "links.tsv", lines)
    if options.embeddings:
        answering.write(fit_answering.fit(list(given.values())), RULES_FOLDER / "answering.npz")
        return 0
    relations = sorted(fit_signs(texts, scores).items())
    lines = ["\t".join([name, *(f"{value:.5g}" for value in values)]) for name, values in relations]
    write("relations.tsv", [f"# sign, then what it speaks for: {', '.join(RELATIONS)}", *lines])
    return 0


if __name__ == "__main__":
    sys.exit(main())
