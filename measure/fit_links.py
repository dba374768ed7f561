#!/usr/bin/env python3
"""Fit what ranks claims beside demands and names their relation, on annotated texts; or say how it fares on others.

python measure/fit_links.py              rewrite links.tsv and relations.tsv beside the rules
python measure/fit_links.py --embeddings rewrite links_embedded.tsv and answering.npz (needs the extra ``embeddings``)
python measure/fit_links.py --left-out   print how it fares, each tenth of the texts judged by the others; with
                                         --embeddings too, how it fares where a sentence model helps

Two looks at every pair of a claim and a demand, a logistic regression each (see ``analysis/comparison/scoring.py``;
its weights are bounded, see BOTH_WAYS).
The second is fitted on what the first makes of texts it was not fitted on. Claims are those that the rules find,
matched to the annotated ones as ``score.py`` does; a demand that the rules miss is taken from the annotation, so that
what is learnt does not hang on which demands are found. The score from which on a pair is proposed as a link is the
lowest whose F1 over texts left out is as good as the best. The relation is a multinomial
logistic regression over the signs of the annotated links (``analysis/comparison/signs.py``).
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit, log_expit
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from tqdm import tqdm

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import fit_answering
from score import match, rows

from analysis.comparison import answering
from analysis.comparison.answers import RELATIONS
from analysis.comparison.company import KINDS, second
from analysis.comparison.evidence import first
from analysis.comparison.links import FAIR, LEAST, MOST_LINKS
from analysis.comparison.matching import Passage, Query
from analysis.comparison.opposed import beside, opposed
from analysis.comparison.prepared import passages, queries
from analysis.comparison.scoring import weighed
from analysis.comparison.signs import Place, signs
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.wants import Want, want
from analysis.extraction.critiques import Demand
from analysis.extraction.extract import Statement, extract
from analysis.extraction.model import load
from analysis.text.source import read_source

RULES_FOLDER = HERE.parent / "analysis" / "comparison"
TEXTS = ("seed", *(f"d{n}" for n in range(1, 5)), *(f"h{n}" for n in range(1, 14)))
"""Annotated texts that those who write rules may read."""
PENALTIES = {"first": 0.1, "second": 0.1, "relation": 0.03}
"""How freely the weights may grow (scikit-learn's C)."""
TEXTS_OF_A_SIGN = 4
"""A sign that stands in fewer texts is left out: its weight would be an accident."""
TENSIONS = HERE / "tensions_left_out.tsv"
"""What ``fit_tensions.py`` writes for this."""
DRAWN = ("drawn", "drawn_lead", "drawn_rank", "drawn_rank_of_demands")
BOTH_WAYS = frozenset({"any", "quoted", "points", "length", "questions", "of_a_pair", *KINDS, *DRAWN})
"""Features that may speak against a pair. All others speak for it or not at all, so that what the texts at hand happen
to lack (a claim in the very words of the demand) is not held against it."""
FOLDS, FORMS, STRANGER = 10, 5, 7
"""Parts of the texts, for weights and for forms; how far in their order the text stands that lends it strangers."""
BOUNDS = np.arange(0.1, 0.4, 0.02)
AS_GOOD = 0.002
"""F1 so much below the best is as good: then the bound is the one that misses fewer links. A link too many is read and
dismissed, a link missed leaves a demand unanswered that is answered."""

Grid = NDArray[np.float64]
Table = Mapping[str, float]
Shown = tuple[Mapping[str, float], Sequence[str]]
"""The signs of an annotated link by name, and the relations that are right, the preferred one first."""


@dataclass(frozen=True, kw_only=True)
class Text:
    """An annotated text.

    Attributes:
        demands, wishes, claims: its demands, what they want, and its claims.
        wanted, claimed: the same as they are matched.
        found: what speaks for each pair by itself.
        against: how strongly the text sets its claims against each other, by a search that was not fitted on it.
        linked: 1 for a pair that is annotated as a link, -1 for one that is left aside, else 0. Left aside are links
            that one reader alone saw, and claims that the rules find within a passage that is annotated as one link.
        annotated: the links. For each its pair, where its claim was found, how many rows the ranking has for it, and
            the relations that are right, the preferred one first.
    """

    name: str
    demands: Sequence[Demand]
    wishes: Sequence[Want]
    claims: Sequence[Statement]
    wanted: Sequence[Query]
    claimed: Sequence[Passage]
    found: Mapping[str, Grid]
    against: Grid
    linked: Grid
    annotated: Sequence[tuple[tuple[int, int] | None, int, Sequence[str]]]


def read_text(path: Path, tensions: Sequence[Candidate]) -> Text:
    """Read one text and its annotated links; ``tensions`` are those that were found in it."""
    extraction = extract(read_source(path))
    claims, gold = rows(path.with_suffix(".claims.jsonl")), rows(path.with_suffix(".critiques.jsonl"))
    links = rows(path.with_suffix(".links.jsonl"))
    spans = [{"start": one.start, "end": one.end} for one in extraction.claims]
    columns = {claims[here]["id"]: there for here, there in match(claims, spans)}
    spans = [{"start": one.start, "end": one.end} for one in extraction.demands]
    found = {here: extraction.demands[there] for here, there in match(gold, spans)}
    demands = [found[place] if place in found else _demand(row) for place, row in enumerate(gold)]
    places = {row["id"]: place for place, row in enumerate(gold)}
    parsed = list(load().pipe([one.demand for one in demands]))
    wanted = queries(demands, parsed, len(demands), [extraction.source.text] * len(demands))
    claimed = passages(extraction.claims)
    linked = np.zeros((len(wanted), len(claimed)))
    annotated = []
    whole = {one["id"]: (one["start"], one["end"]) for one in claims}
    for link in links:
        linked[places[link["critique"]], _within(whole[link["claim"]], extraction.claims)] = -1
    for link in links:
        row, column = places[link["critique"]], columns.get(link["claim"])
        if column is not None:
            linked[row, column] = 1 if link.get("agreed", True) else -1
        if link.get("agreed", True):
            among = max(LEAST, sum(other["critique"] == link["critique"] for other in links))
            right = (link["relation"], *_alternatives(link))
            annotated.append(((row, column) if column is not None else None, among, right))
    return Text(
        name=path.stem,
        demands=demands,
        wishes=[want(doc) for doc in parsed],
        claims=extraction.claims,
        wanted=wanted,
        claimed=claimed,
        found=first(wanted, claimed),
        against=opposed(tensions, extraction.claims),
        linked=linked,
        annotated=annotated,
    )


def _linked(path: Path) -> bool:
    """Whether links are annotated in a text: the short ones have none, and not every report has a critic."""
    links = path.with_suffix(".links.jsonl")
    return links.exists() and bool(rows(links))


def _within(passage: tuple[int, int], claims: Sequence[Statement]) -> list[int]:
    start, end = passage
    return [n for n, one in enumerate(claims) if 2 * (min(end, one.end) - max(start, one.start)) > one.end - one.start]


def left_out_tensions() -> Mapping[str, Sequence[Candidate]]:
    """What the search for tensions finds in each text where it was not fitted on it, by the text's name."""
    found: dict[str, list[Candidate]] = defaultdict(list)
    with TENSIONS.open(encoding="utf-8") as lines:
        for row in csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"):
            a, b = ((int(row[f"{side}_start"]), int(row[f"{side}_end"])) for side in "ab")
            one = Candidate(kind="", strength=float(row["score"]), a=a, b=b, triggers=(), why="", question="")
            found[row["text"]].append(one)
    return found


def _alternatives(link: Mapping[str, object]) -> Sequence[str]:
    others = link.get("relation_alt", ())
    return [str(other) for other in others] if isinstance(others, list | tuple) else [str(others)]


def _demand(row: Mapping[str, str]) -> Demand:
    start, end, said = int(row["start"]), int(row["end"]), " ".join(row["quote"].split())
    return Demand(
        start=start, end=end, demand=said[0].upper() + said[1:], voice=row["voice"], cue="", passage=(start, end)
    )


def with_strangers(texts: Sequence[Text]) -> list[Text]:
    """Each text with demands from another beside its own, as if they stood where its own stand.

    In the annotated texts nearly every demand is answered; in a report nobody wrote for this, many are not. Of the
    strangers nothing can be linked, so what is learnt is how near a claim has to come, not only which comes nearest.
    """
    made = []
    for number, text in enumerate(texts):
        others = texts[(number + STRANGER) % len(texts)].wanted[::2]
        places = [query.place for query in text.wanted]
        strangers = [
            replace(one, place=places[place % len(places)], voice=text.wanted[place % len(places)].voice)
            for place, one in enumerate(others)
        ]
        wanted = [*text.wanted, *strangers]
        nothing = np.zeros((len(strangers), len(text.claimed)))
        found = first(wanted, text.claimed)
        made.append(replace(text, wanted=wanted, found=found, linked=np.concatenate([text.linked, nothing])))
    return made


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
    for fold in tqdm(range(FORMS)):
        form = fit_answering.fit([given[text.name] for number, text in enumerate(texts) if number % FORMS != fold])
        for text in texts[fold::FORMS]:
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
    for fold in range(FOLDS):
        table = fit([text for number, text in enumerate(texts) if number % FOLDS != fold], given, penalty)
        result |= {text.name: weighed(given[text.name], table) for text in texts[fold::FOLDS]}
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


def shown(text: Text, pair: tuple[int, int], scores: Grid) -> dict[str, float]:
    """The signs of one pair."""
    row, column = pair
    later = text.claims[column].start > text.demands[row].start
    place = Place(claims=text.claims, number=column, chances=scores[row].tolist(), later=later)
    found: dict[str, float] = {}
    for sign in signs(text.wishes[row], place):
        found[sign.name] = sign.value
    return found


def all_shown(texts: Sequence[Text], scores: Mapping[str, Grid]) -> dict[str, Sequence[Shown]]:
    """What the annotated links of each text show, those whose claim was found."""
    return {
        text.name: [
            (shown(text, pair, scores[text.name]), right) for pair, _, right in text.annotated if pair is not None
        ]
        for text in tqdm(texts)
    }


def fit_relation(names: Sequence[str], given: Mapping[str, Sequence[Shown]]) -> dict[str, Sequence[float]]:
    """Weights of each sign for each relation, for unscaled signs; "" holds the constants.

    Args:
        names: the texts to learn from.
        given: for each text by name what its annotated links show.
    """
    found = [(name, one, right[0]) for name in names for one, right in given[name]]
    spread: dict[str, set[str]] = defaultdict(set)
    for text, one, _ in found:
        for name in one:
            spread[name].add(text)
    kept = {name for name, where in spread.items() if len(where) >= TEXTS_OF_A_SIGN}
    vectorizer = DictVectorizer(sparse=False)
    matrix = vectorizer.fit_transform([{k: v for k, v in one.items() if k in kept} for _, one, _ in found])
    scaler = StandardScaler().fit(matrix)
    model = LogisticRegression(C=PENALTIES["relation"], solver="newton-cg", max_iter=300)
    model.fit(scaler.transform(matrix), [right for _, _, right in found])
    order = [list(model.classes_).index(name) for name in RELATIONS]
    weights = model.coef_[order] / scaler.scale_
    constants = model.intercept_[order] - weights @ scaler.mean_
    table = {str(name): weights[:, n].tolist() for n, name in enumerate(vectorizer.get_feature_names_out())}
    return table | {"": constants.tolist()}


def named(one: Mapping[str, float], table: Mapping[str, Sequence[float]]) -> str:
    """The relation that the signs of a pair speak for."""
    sums = np.array(table[""]) + sum(value * np.array(table[name]) for name, value in one.items() if name in table)
    return RELATIONS[int(np.argmax(sums))]


def report(texts: Sequence[Text]) -> None:
    """Print how the ranking fares where the weights were fitted without the text."""
    scores = left_out(texts, seen_again(texts), PENALTIES["second"])
    bound = best_bound(texts, scores)
    print(f"proposed from {bound} on\ntext     recall@k F1       relation")
    groups: dict[str, list[tuple[float, float, float]]] = {}
    given = all_shown(texts, scores)
    for fold in range(FOLDS):
        table = fit_relation([text.name for number, text in enumerate(texts) if number % FOLDS != fold], given)
        for text in texts[fold::FOLDS]:
            right = [named(one, table) in names for one, names in given[text.name]]
            own = scores[text.name][: len(text.demands)]
            line = found_among_first(text, scores[text.name]), f1(text, own, bound), float(np.mean(right or [0.0]))
            groups.setdefault(text.name[0] + "*", []).append(line)
            groups[text.name] = [line]
    for name in sorted(groups):
        print(f"{name:9}" + "".join(f"{value:<9.3f}" for value in np.mean(groups[name], axis=0)))


def write(name: str, lines: Sequence[str]) -> None:
    """Write a table beside the rules."""
    origin = "# Made by measure/fit_links.py; do not edit by hand."
    (RULES_FOLDER / name).write_text("\n".join([origin, *lines]) + "\n", encoding="utf-8")


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--left-out", action="store_true", help="write nothing; print how texts left out fare")
    parser.add_argument("--embeddings", action="store_true", help="with the sentence model of the extra")
    options = parser.parse_args()
    training = [path for path in sorted((HERE / "training").glob("*.txt")) if _linked(path)]
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
    tables = {
        "bounds": {"tied": best_bound(texts, scores)},
        "first": fit(texts, {text.name: text.found for text in texts}, PENALTIES["first"]),
        "second": fit(texts, again, PENALTIES["second"]),
    }
    lines = [f"{part}\t{name}\t{value:.5g}" for part, table in tables.items() for name, value in sorted(table.items())]
    write("links_embedded.tsv" if options.embeddings else "links.tsv", lines)
    if options.embeddings:
        answering.write(fit_answering.fit(list(given.values())), RULES_FOLDER / "answering.npz")
        return 0
    relations = sorted(fit_relation([text.name for text in texts], all_shown(texts, scores)).items())
    lines = ["\t".join([name, *(f"{value:.5g}" for value in values)]) for name, values in relations]
    write("relations.tsv", [f"# sign, then what it speaks for: {', '.join(RELATIONS)}", *lines])
    return 0


if __name__ == "__main__":
    sys.exit(main())
