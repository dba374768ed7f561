"""Annotated texts as ``fit_links.py`` learns from them: demands, claims, and which of them are annotated as linked.

Claims are those that the rules find, matched to the annotated ones as ``score.py`` does; a demand that the rules miss
is taken from the annotation, so that what is learnt does not hang on which demands are found.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from fitting import HERE  # beside this file, as score.py
from numpy.typing import NDArray
from score import match, rows

from analysis.comparison.evidence import first
from analysis.comparison.links import LEAST
from analysis.comparison.matching import Passage, Query
from analysis.comparison.opposed import opposed
from analysis.comparison.prepared import passages, queries, words_of
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.wants import Want, want
from analysis.extraction.critics.demands import Demand
from analysis.extraction.extract import Statement, extract
from analysis.text.source import read_source

TENSIONS = HERE / "tensions_left_out.tsv"
"""What ``fit_tensions.py`` writes for this."""
STRANGER = 7
"""How far in the order of the texts the one stands that lends a text its strangers."""

Grid = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Text:
    """An annotated text.

    Attributes:
        demands, wishes, claims: its demands, what they want (strangers' too, behind its own), and its claims.
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
    parsed = words_of(demands)
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


def linked(path: Path) -> bool:
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
        lender = texts[(number + STRANGER) % len(texts)]
        others = lender.wanted[::2]
        places = [query.place for query in text.wanted]
        strangers = [
            replace(one, place=places[place % len(places)], voice=text.wanted[place % len(places)].voice)
            for place, one in enumerate(others)
        ]
        wanted = [*text.wanted, *strangers]
        nothing = np.zeros((len(strangers), len(text.claimed)))
        found = first(wanted, text.claimed)
        wishes = [*text.wishes, *lender.wishes[::2]]
        linked = np.concatenate([text.linked, nothing])
        made.append(replace(text, wanted=wanted, wishes=wishes, found=found, linked=linked))
    return made
