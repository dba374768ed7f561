"""How far the figures can be trusted: what plain means and a second reader get, and how far a mean may lie off."""

from __future__ import annotations

import csv
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

from fitting import hand

ROOT = Path(__file__).resolve().parent.parent
Results = Mapping[str, Mapping[str, Any]]

DRAWS = 2000
FEW = 10
"""Of fewer hands the least and the greatest value are told: drawing them again says nothing."""


def proposed_right(links: Mapping[str, Any]) -> float:
    """The share of right relations among the annotated links that are proposed; nought where none is.

    Those that stand in the table as closest passages alone, and so bear no relation, are left out.
    """
    counts = [tuple(map(int, told.split("/"))) for told in links["by_relation"].values()]
    return sum(right for right, _ in counts) / (sum(found for _, found in counts) or 1)


COLUMNS: Mapping[str, Callable[[Mapping[str, Any]], float]] = {
    "claims F1": lambda got: got["claims"]["f1"],
    "kind": lambda got: got["kind_accuracy"],
    "critiques F1": lambda got: got["critiques"]["f1"],
    "links recall@k": lambda got: got["links"]["recall_at_k"],
    "links precision": lambda got: got["links"]["precision"],
    "links F1": lambda got: got["links"]["f1"],
    "relation right": lambda got: got["links"]["relation_accuracy"],
    "of links proposed": lambda got: proposed_right(got["links"]),
    "tensions: recall": lambda got: got["tensions"]["recall"],
    "precision@10": lambda got: got["tensions"]["precision_at_10"],
}
PLAIN_LACK = ("links precision", "links F1", "relation right", "of links proposed")
"""Plain means suggest no relation."""
UNREAD_LACK = ("claims F1", "kind")
"""In the unread texts only the claims that stand in a link are annotated."""


def interval(values: Mapping[str, Sequence[float]]) -> tuple[float, float]:
    """Between what 95 in 100 means lie when the hands are drawn again, each with all of its texts.

    Args:
        values: by hand, one value a text.
    """
    hands, drawn = sorted(values), random.Random(0)
    means = []
    for _ in range(DRAWS):
        means.append(mean(value for one in drawn.choices(hands, k=len(hands)) for value in values[one]))
    means.sort()
    return means[round(0.025 * DRAWS)], means[round(0.975 * DRAWS) - 1]


def report(own: Results, results: Results, unread: Results, plain: Results, second: Results) -> list[str]:
    """A row for each way of reading our own text, and those that nothing was tuned on.

    Args:
        own: what the suite gets on the project's own text.
        results: what the suite gets on the held-out texts.
        unread: the same on those that stay unread.
        plain: what plain means get on both.
        second: what a second reader gets on some of the held-out ones.
    """
    return [
        "",
        "## How sure, and beside what",
        "",
        "*Plain means*: no rule, no parser, nothing fitted (`baselines.py`). Sentences cut at stops are the claims,"
        " provision is the kind of all, sentences with a word of asking (should, must, urge …) are the critiques;"
        " shared words (TF-IDF) rank and pair the sentences. For the links they are given the annotated critiques,"
        " which the suite has to find. *Second reader*: a language model with the codebook. Behind a mean stands its"
        f" 95 % interval where texts of {FEW} hands or more are measured (hands drawn again with all their texts,"
        f" {DRAWS:,} times), else the least and the greatest value.",
        "",
        f"| texts | who | {' | '.join(COLUMNS)} |",
        f"|---|---|{'---|' * len(COLUMNS)}",
        *(_row(f"{name}, tuned", "suite", own, ()) for name in own),
        *(_row("", "plain means", {name: plain[name]}, PLAIN_LACK) for name in own),
        _row(f"held out ({len(results)})", "suite", results, ()),
        _row("", "plain means", {name: plain[name] for name in results}, PLAIN_LACK),
        _row(f"of these {len(second)}", "second reader", second, ()),
        _row(f"unread, but `s` ({len(unread)})", "suite", unread, UNREAD_LACK),
        _row("", "plain means", {name: plain[name] for name in unread}, (*UNREAD_LACK, *PLAIN_LACK)),
        "",
        f"Of two sentences drawn at random one pair in {_one_in(plain, unread)} is annotated as a tension in the unread"
        f" texts, one in {_one_in(plain, results)} in the held-out ones.",
        "",
        *_read_again(),
    ]


def _row(texts: str, who: str, results: Results, lacking: Sequence[str]) -> str:
    cells = []
    for column, of in COLUMNS.items():
        values: dict[str, list[float]] = defaultdict(list)
        for name, got in results.items():
            values[hand(name)].append(of(got))
        cells.append("–" if column in lacking else _told(values))
    return f"| {texts} | {who} | {' | '.join(cells)} |"


def _told(values: Mapping[str, Sequence[float]]) -> str:
    every = [value for those in values.values() for value in those]
    low, high = (min(every), max(every)) if len(values) < FEW else interval(values)
    return f"{mean(every):.2f} ({low:.2f}–{high:.2f})" if len(every) > 1 else f"{mean(every):.2f}"


def _one_in(plain: Results, those: Results) -> int:
    return round(1 / mean(plain[name]["chance"] for name in those))


def _read_again() -> list[str]:
    """What became of the first rows of our own text, all of which may be annotated, when they were read again."""
    with (ROOT / "tensions.csv").open(encoding="utf-8", newline="") as file:
        first = [row["judgement"] for row in csv.DictReader(file)][:10]
    became = Counter(first)
    return [
        f"**Annotated is less than agreed.** Of the first {len(first)} rows of `seed`, read again one by one with a"
        f" reason each (`judgements/`, a language model too), {became['stands']} stand, {became['unsure']} stay open"
        f" and {became['dissolved']} were set aside; its precision@10 below counts all that an annotation has, weak"
        " ones included. Take precision as the share of pairs that a reader has reason to ask about.",
    ]
