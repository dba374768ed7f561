#!/usr/bin/env python3
"""Fit what tells a critique from what stands around it, on annotated texts; or say how it fares on texts left out.

python measure/fit_critiques.py [FOLDER ...]                   rewrite the tables beside the rules
python measure/fit_critiques.py --left-out FIRST [FOLDER ...]  print how texts whose names begin with one of FIRST
                                                               (stems, commas between) fare by the others' weights
python measure/fit_critiques.py --without FIRST --into FOLDER  write into FOLDER what is fitted without the texts of
                                                               ``demands/`` so named (for ``fit_second_look.py``)

Two steps. Words: a logistic regression says how likely a line holds a critique by its words, its heading's and those
of the lines around it, and by what its words mean (``line_weights.tsv``, ``line_meanings.tsv``). Atoms: a linear-chain
conditional random field over the atoms of a sentence (``analysis.extraction.fitted.tagging``; its sums stand in
``chain_field.py``), to which the first step is evidence; so each text is read as the words of the others see it. Both
read the critiques of ``texts/`` and ``demands/`` (those held out excepted), of ``training/`` and of each FOLDER. What
the rules hear is among the features, and they hear better in texts that they were written on than in any other; so
every text is read three times, twice with part of what the rules heard left out or run together.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from chain_field import Floats, chains_of, fitted
from demanded import opened
from fitting import HELD_OUT, HERE, PACKAGE, folds, texts_of_each, write_table
from score import match, prf, rows

from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.critics.pages import Page
from analysis.extraction.critiques import evidence
from analysis.extraction.fitted import lines as fitted_lines
from analysis.extraction.fitted.features import Evidence, Read, lines_of, read
from analysis.extraction.fitted.lines import Line, line_words
from analysis.extraction.fitted.tagging import AFTER, BEGINS, FIRST, GOES_ON, LABELS, Row, joined, labels
from analysis.extraction.parse.model import known, parse
from analysis.text.bounds import bounded
from analysis.text.layout import units
from analysis.text.places import Place
from analysis.text.source import read_source

TABLES = PACKAGE / "extraction" / "fitted"
ATOMS, WORDS, MEANINGS = "critique_weights.tsv", "line_weights.tsv", "line_meanings.tsv"
TEXTS_OF_A_FEATURE = 5
LOST = ((0.3, 1), (0.5, 6))
"""In the further readings: the share of sentences whose evidence is lost, and how many lose it together."""
OFTEN = {"texts": 6, "demands": 2}
"""How often the first reading of a text of a folder counts: these are few, and of other kinds."""
FOLDS = 5
WORD_PENALTY, LEAST_WORD, MEANT = 0.02, 0.01, 4.0
"""Of the regression over words; a weight below the second is left out. How much meanings count beside words."""
MERGED = 0.15
"""The share of sentences whose critiques run together in them."""
LITTLE = 0.02
"""A weight below this is left out of the table."""


@dataclass(frozen=True, kw_only=True)
class Text:
    """An annotated text: its critiques, what the rules hear in it, and how often its first reading counts.

    ``words`` are what tells of each line, ``meanings`` what it is about, ``held`` whether it holds a critique.
    """

    name: str
    gold: Sequence[dict[str, object]]
    page: Page
    heard: Evidence
    words: Sequence[frozenset[str]]
    meanings: Floats
    held: Sequence[bool]
    times: int


@dataclass(frozen=True, kw_only=True)
class Example:
    """A text as the words of other texts see it: its lines as read with all the evidence and with part of it."""

    name: str
    gold: Sequence[dict[str, object]]
    whole: Sequence[Read]
    part: Sequence[Read]


def text_of(path: Path) -> Text:
    """Read one annotated text."""
    source = read_source(path).text
    parsed = parse(tuple(bounded(units(source, known()))))
    page, heard = evidence(parsed, source, attributed(parsed, source))
    gold = rows(path.with_suffix(".critiques.jsonl"))
    lines = list(lines_of(page))
    return Text(
        name=path.stem,
        gold=gold,
        page=page,
        heard=heard,
        words=line_words(source, lines),
        meanings=fitted_lines.line_meanings(source, lines),
        held=[any(_mostly_in(one, row) for row in gold) for one in lines],
        times=OFTEN.get(path.parent.name, 1),
    )


def _mostly_in(line: Line, row: Mapping[str, object]) -> bool:
    start, end = int(str(row["start"])), int(str(row["end"]))
    return 2 * (min(line.end, end) - max(line.start, start)) > end - start


@dataclass(frozen=True, kw_only=True)
class Words:
    """How far each word, and each dimension of meaning, speaks for a critique in its line, in thousandths."""

    words: Mapping[str, int]
    meanings: Floats


def fit_words(given: Sequence[Text]) -> Words:
    """Fit how far words and meanings speak for a critique."""
    spread = texts_of_each((text.name, words) for text in given for words in text.words)
    names = sorted(name for name, texts in spread.items() if texts >= TEXTS_OF_A_FEATURE)
    place = {name: number for number, name in enumerate(names)}
    told = [words for text in given for words in text.words]
    entries = [(row, place[word]) for row, words in enumerate(told) for word in words if word in place]
    own = csr_matrix((np.ones(len(entries)), np.array(entries).T), shape=(len(told), len(names)))
    matrix = hstack([own, csr_matrix(MEANT * np.concatenate([text.meanings for text in given]))]).tocsr()
    worth = np.array([text.times for text in given for _ in text.words], dtype=np.float64)
    model = LogisticRegression(C=WORD_PENALTY, max_iter=500)
    model.fit(matrix, [held for text in given for held in text.held], sample_weight=worth)
    weights = 1000 * model.coef_[0]
    table = {
        name: round(value)
        for name, value in zip(names, weights[: len(names)].tolist(), strict=True)
        if abs(value) >= 1000 * LEAST_WORD
    }
    return Words(
        words={fitted_lines.CONSTANT: round(1000 * float(model.intercept_[0]))} | table,
        meanings=np.round(MEANT * weights[len(names) :], 1),
    )


def odds(text: Text, table: Words) -> list[int]:
    """What a table of words makes of the lines of a text."""
    constant = table.words[fitted_lines.CONSTANT]
    meant = np.rint(np.round(text.meanings @ table.meanings, fitted_lines.DIGITS)).astype(int).tolist()
    return [
        constant + meaning + sum(table.words.get(word, 0) for word in words)
        for words, meaning in zip(text.words, meant, strict=True)
    ]


def examples(given: Sequence[Text]) -> list[Example]:
    """The texts, each as the words of the other folds see it."""
    found = []
    for others, part in tqdm(folds(given, FOLDS), total=FOLDS, desc="words"):
        table = fit_words(others)
        found += [example(text, odds(text, table)) for text in part]
    return found


def example(text: Text, likely: Sequence[int]) -> Example:
    """A text as words see it that make ``likely`` of its lines."""
    page, heard = text.page, text.heard
    part = [one for lost, run in LOST for one in read(page, less(page, heard, lost, run), likely)]
    return Example(name=text.name, gold=text.gold, whole=read(page, heard, likely) * text.times, part=part)


def less(page: Page, heard: Evidence, lost: float, run: int) -> Evidence:
    """The evidence with what stands in some sentences lost, and what stands in one sentence sometimes run together.

    Args:
        page: the text.
        heard: what the rules heard in it.
        lost: the share of sentences whose evidence is lost.
        run: how many sentences on end lose theirs together.
    """
    lines = [
        span
        for block in page.blocks
        for span in (page.sentences(block) if block.kind in ("paragraph", "item") else [(block.start, block.end)])
    ]
    deaf = [
        span
        for place in range(0, len(lines), run)
        if _chance(f"{run} {page.source[slice(*lines[place])]}") < lost
        for span in lines[place : place + run]
    ]

    def kept(one: tuple[int, ...]) -> bool:
        return not any(one[0] < right and left < one[1] for left, right in deaf)

    ruled: list[Place] = []
    for start, end in filter(kept, heard.ruled):
        within = next((span for span in lines if span[0] <= start and end <= span[1]), None)
        together = within is not None and _chance(f"merge {page.source[slice(*within)]}") < MERGED
        if ruled and within is not None and within[0] <= ruled[-1][0] and together:
            ruled[-1] = (ruled[-1][0], end)
        else:
            ruled.append((start, end))
    return replace(
        heard,
        ruled=ruled,
        stances=[*filter(kept, heard.stances)],
        items=[*filter(kept, heard.items)],
        spoken=[*filter(kept, heard.spoken)],
        held=[*filter(kept, heard.held)],
        passages=[*filter(kept, heard.passages)],
    )


def _chance(text: str) -> float:
    """A number from 0 to 1 that is the same on every run."""
    return zlib.crc32(text.encode()) % 1000 / 1000


def gold_labels(one: Read, gold: Sequence[dict[str, object]]) -> list[int]:
    """The labels that the annotated critiques give the atoms of a line."""
    found = [0] * len(one.spans)
    for row in gold:
        label = BEGINS
        for place, (start, end) in enumerate(one.spans):
            if 2 * (min(end, int(str(row["end"]))) - max(start, int(str(row["start"])))) > end - start:
                found[place], label = label, GOES_ON
    return found


def fit(given: Sequence[Example]) -> dict[str, Row]:
    """Fit the weights on texts, each read with all the evidence and with parts of it."""
    pairs = [(text, one) for text in given for one in (*text.whole, *text.part)]
    spread = texts_of_each((text.name, one.common.union(*one.own)) for text, one in pairs)
    names = sorted(
        name
        for name, texts in spread.items()
        if texts >= TEXTS_OF_A_FEATURE and name.isprintable() and not name.startswith("#")
    )
    found = fitted(chains_of([one for _, one in pairs], [gold_labels(one, text.gold) for text, one in pairs], names))
    table = {
        name: _thousandths(row - row[0])
        for name, row in zip(names, found.features, strict=True)
        if np.abs(row - row[0]).max() >= LITTLE
    }
    table |= {AFTER.format(name): _thousandths(row) for name, row in zip(LABELS, found.after, strict=True)}
    table[FIRST] = _thousandths(found.first)
    return table


def _thousandths(row: Floats) -> Row:
    return tuple(round(float(value) * 1000) for value in row)


def report(given: Sequence[Text], names: tuple[str, ...]) -> None:
    """Print how the texts whose names begin with one of some stems fare by weights fitted on the others."""
    others = [text for text in given if not text.name.startswith(names)]
    words, table = fit_words(others), fit(examples(others))
    scores = []
    for text in given:
        if text.name.startswith(names):
            read_once = read(text.page, text.heard, odds(text, words))
            found = [span for one in read_once for span in joined(one.spans, labels(one, table))]
            places = [{"start": start, "end": end} for start, end in found]
            figures = prf(len(match(text.gold, places)), len(places), len(text.gold))
            scores.append(figures["f1"])
            print(f"{text.name:6}{figures['f1']:.3f} found {figures['found']} gold {figures['gold']}")
    print(f"mean  {sum(scores) / len(scores):.4f}")


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--left-out", default="", metavar="FIRST", help="write nothing; print how such texts fare")
    parser.add_argument("--without", default="", metavar="FIRST", help="leave such texts of demands/ out")
    parser.add_argument("--into", type=Path, default=TABLES, metavar="FOLDER", help="where the tables are written")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="further folders of annotated texts")
    asked = parser.parse_args()
    folders = [HERE / "texts", HERE / "demands", HERE / "training", *asked.folders]
    paths = sorted(
        path.with_name(path.name.replace(".critiques.jsonl", ".txt"))
        for folder in folders
        for path in folder.glob("*.critiques.jsonl")
        if path.name.split(".")[0] not in HELD_OUT and (folder.name != "demands" or opened(path.name))
    )
    without = tuple(asked.without.split(",")) if asked.without else ()
    given = [
        text_of(path) for path in tqdm(paths) if not (path.parent.name == "demands" and path.name.startswith(without))
    ]
    if asked.left_out:
        report(given, tuple(asked.left_out.split(",")))
        return 0
    words = fit_words(given)
    lines = [f"{name}\t{value}" for name, value in sorted(words.words.items())]
    write_table(asked.into / WORDS, "fit_critiques.py", lines, "What a word adds to the log-odds, in thousandths.")
    lines = [f"{place}\t{value:.1f}" for place, value in enumerate(words.meanings)]
    write_table(asked.into / MEANINGS, "fit_critiques.py", lines, "What a dimension of meaning adds, in thousandths.")
    table = fit(examples(given))
    lines = ["\t".join([name, *map(str, row)]) for name, row in sorted(table.items())]
    write_table(asked.into / ATOMS, "fit_critiques.py", lines, f"Thousandths; columns: {', '.join(LABELS)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
