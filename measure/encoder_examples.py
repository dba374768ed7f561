"""What the cross-encoder learns from: pairs of passages, and whether they are annotated as a link or a tension.

Links alone are few; telling which two passages of a text are hard to reconcile teaches the encoder to read two passages
together as well, so the first round learns both. What is no link or tension is taken from what the ranking puts in
front though nobody annotated it, since these are the pairs to tell apart.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from fitting import FAMILIES
from link_texts import Text, linked, read_text  # beside this file
from score import overlaps, rows, span

from analysis.comparison.acts import same_matter
from analysis.comparison.answers import RELATIONS
from analysis.comparison.scoring import score
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.reading import read
from analysis.extraction.extract import extract
from analysis.text.source import read_source

TENSION, LINK = 0, 1
"""The two tasks. The right answer is 0 for none, else the place of the family or relation, from 1 on."""
DRAWN = 4
"""Pairs of statements drawn by chance from each text of more than twenty: most pairs are no tension at all."""


class Example(NamedTuple):
    """Two passages, the task, the right answer (-1: nobody said), and what a fitted network said of each answer."""

    one: str
    other: str
    task: int
    answer: int
    odds: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Near:
    """Claims of a demand that are no link but learnt from: ``first`` from the front, some ``near``, some ``far``."""

    first: int
    near: tuple[int, int]
    far: int


ROUNDS = (
    Near(first=2, near=(10, 1), far=1),
    Near(first=5, near=(14, 2), far=1),
    Near(first=5, near=(14, 2), far=1),
)
"""Of each round: ``near`` are so many from among the first so many."""
OFTEN, OTHERS = 4, 6_000
"""In the last round the texts that the rules were written on are read so often, beside so many examples of the others:
the first looks were fitted on them too."""
MOST, TENSIONS = 45_000, 3_000
"""Examples of the first round at most, of those that are none so many less; in the second so many tensions, as many
pairs that are none, and all links."""

FRONT, FEW = 13, 3
"""Claims of a demand from the front, and from behind, over which a shorter network learns what the longer one says."""


@dataclass(frozen=True, kw_only=True)
class Passages:
    """A text: its statements as they read alone, what is annotated, what the search put in front, and its links."""

    name: str
    spans: Sequence[tuple[int, int]]
    texts: Sequence[str]
    tensions: Sequence[Mapping[str, object]]
    traps: Sequence[Mapping[str, object]]
    found: Sequence[Candidate]
    linked: Text | None
    scores: np.ndarray | None

    def text(self, where: tuple[int, int], quote: str = "") -> str:
        """The statement that stands there, as it reads alone; the quotation where none does."""
        meets = [min(end, where[1]) - max(start, where[0]) for start, end in self.spans]
        share = [
            meet / (max(end, where[1]) - min(start, where[0]))
            for meet, (start, end) in zip(meets, self.spans, strict=True)
        ]
        if share:
            best = int(np.argmax(share))
            if meets[best] * 2 > where[1] - where[0]:
                return self.texts[best]
        return quote


def passages(path: Path, found: Sequence[Candidate]) -> Passages:
    """Read one text; ``found`` are the tensions that a search put in front which was not fitted on it."""
    reading = read(extract(read_source(path)))
    whole = {(one.start, one.end): one.proposition.text for one in reading.statements}
    traps = path.with_suffix(".negatives.jsonl")
    own = read_text(path, found) if linked(path) else None
    return Passages(
        name=path.stem,
        spans=[frame.span for frame in reading.frames],
        texts=[whole.get(frame.span, frame.text) for frame in reading.frames],
        tensions=[one for one in rows(path.with_suffix(".tensions.jsonl")) if one.get("agreed", True)],
        traps=rows(traps) if traps.exists() else [],
        found=found,
        linked=own,
        scores=score(own.wanted, own.claimed, own.against) * same_matter(own.wanted, own.claimed) if own else None,
    )


def of_round(number: int, texts: Sequence[Passages], chance: random.Random) -> list[Example]:
    """The examples of round 0 or 1, in an order drawn by chance."""
    made = [example for text in texts for example in [*_tensions(text, chance), *_links(text, chance, ROUNDS[number])]]
    if number:
        tensions = [one for one in made if one.task == TENSION]
        chance.shuffle(tensions)
        made = [one for one in made if one.task == LINK]
        made += [one for one in tensions if one.answer][:TENSIONS] + [one for one in tensions if not one.answer][
            :TENSIONS
        ]
    chance.shuffle(made)
    if len(made) > MOST and not number:
        right = [one for one in made if one.answer]
        made = right + [one for one in made if not one.answer][: MOST - len(right)]
        chance.shuffle(made)
    return made


def of_last_round(texts: Sequence[Passages], seen: Sequence[Passages], chance: random.Random) -> list[Example]:
    """The examples of the last round: links alone, those of ``seen`` several times."""
    own, others = ([one for text in part for one in _links(text, chance, ROUNDS[-1])] for part in (seen, texts))
    chance.shuffle(others)
    made = own * OFTEN + others[:OTHERS]
    chance.shuffle(made)
    return made


def in_front(text: Passages, chance: random.Random) -> list[Example]:
    """For each demand of a text the claims in front, a few others, and those that are annotated as its links."""
    own, scores = text.linked, text.scores
    if own is None or scores is None:
        return []
    right = {pair: 1 + RELATIONS.index(names[0]) for pair, _, names in own.annotated if pair is not None}
    made = []
    for row in range(len(own.wanted)):
        order = [int(column) for column in np.argsort(-np.round(scores[row], 4))]
        first, others = order[:FRONT], order[FRONT:]
        columns = [*first, *chance.sample(others, min(FEW, len(others)))]
        columns += [column for line, column in right if line == row and column not in columns]
        for column in columns:
            answer = right.get((row, column), 0 if own.linked[row, column] == 0 else -1)
            made.append(Example(own.wanted[row].text, own.claimed[column].text, LINK, answer))
    return made


def _tensions(text: Passages, chance: random.Random) -> list[Example]:
    made = []
    for one in text.tensions:
        if one["kind"] in FAMILIES:
            sides = (text.text(span(one[side]), one[side]["quote"]) for side in "ab")
            made.append(Example(*sides, TENSION, 1 + FAMILIES.index(str(one["kind"]))))
    places = [(one.a, one.b) for one in text.found if not _annotated(one, text.tensions)]
    places += [(span(one["a"]), span(one["b"])) for one in text.traps]
    for a, b in places:
        if (one := text.text(a)) and (other := text.text(b)):
            made.append(Example(one, other, TENSION, 0))
    for _ in range(DRAWN if len(text.texts) > 20 else 0):
        first, second = chance.sample(range(len(text.texts)), 2)
        made.append(Example(text.texts[first], text.texts[second], TENSION, 0))
    return made


def _annotated(one: Candidate, tensions: Sequence[Mapping[str, object]]) -> bool:
    return any(
        (overlaps(one.a, span(each["a"])) and overlaps(one.b, span(each["b"])))
        or (overlaps(one.a, span(each["b"])) and overlaps(one.b, span(each["a"])))
        for each in tensions
    )


def _links(text: Passages, chance: random.Random, wanted: Near) -> list[Example]:
    own, scores = text.linked, text.scores
    if own is None or scores is None:
        return []

    def example(row: int, column: int, answer: int) -> Example:
        return Example(own.wanted[row].text, own.claimed[column].text, LINK, answer)

    right = {pair: names[0] for pair, _, names in own.annotated if pair is not None}
    made = [example(*pair, 1 + RELATIONS.index(name)) for pair, name in right.items()]
    for row in range(len(own.wanted)):
        order = [column for column in np.argsort(-np.round(scores[row], 4)) if own.linked[row, column] == 0]
        among, near = wanted.near
        drawn = [order[wanted.first : among], order[among:]]
        picked = order[: wanted.first]
        for part, count in zip(drawn, (near, wanted.far), strict=True):
            picked += chance.sample(part, min(count, len(part)))
        made += [example(row, int(column), 0) for column in picked]
    return made
