"""Make ``vectors.npz`` from the dictionary files of WordNet 3.1 and the sentence model of the extra ``embeddings``.

Run once by whoever wants to renew the table: ``python measure/build_vectors.py DICT_FOLDER``
(the folder as for ``build_ties.py``; half an hour on one core). A word's vector is the mean of
the model's vectors for the word and for its three commonest glosses (weights 1, 1, 1/2, 1/3), centred, reduced to the
principal components and rounded to whole numbers: a static table in the manner of Model2Vec (Tulkens and van Dongen,
2024), with glosses in place of contexts. Nothing here runs when a text is analysed.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from build_ties import PARTS
from fitting import PACKAGE

from analysis.comparison.embeddings import embed
from analysis.lexicon.vectors import FULL

SENSES, DIMENSIONS, GLOSS, BATCH = 3, 96, 160, 512
KIND = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
TAXON = re.compile(r"\bgenus\b|\bfamily [A-Z]|\border [A-Z]|[A-Z][a-z]+ plant")
"""Glosses of the names of plants and animals, of which no official text speaks."""

Sense = tuple[str, str]


def main(folder: Path) -> None:
    """Write ``vectors.npz`` into the package."""
    texts, owners, weights = [], [], []
    words = wanted(folder)
    for place, (word, glosses) in enumerate(words.items()):
        for number, text in enumerate((word, *(f"{word.replace('-', ' ')}: {gloss}" for gloss in glosses))):
            texts.append(text)
            owners.append(place)
            weights.append(1.0 if number < 2 else 1.0 / number)
    sums = np.zeros((len(words), 384))
    for begin in tqdm(range(0, len(texts), BATCH)):
        part = slice(begin, begin + BATCH)
        np.add.at(sums, owners[part], embed(texts[part]) * np.array(weights[part])[:, None])
    np.savez_compressed(
        PACKAGE / "lexicon" / "vectors.npz",
        words=np.frombuffer("\n".join(words).encode("ascii"), dtype=np.uint8),
        rows=reduced(sums / np.linalg.norm(sums, axis=1, keepdims=True)),
    )


def reduced(rows: NDArray[np.float64]) -> NDArray[np.int8]:
    """Principal components of the centred rows, each row scaled to whole numbers."""
    centred = rows - rows.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    short = centred @ axes[:, ::-1][:, :DIMENSIONS]
    whole: NDArray[np.int8] = np.rint(short * (FULL / np.abs(short).max(axis=1, keepdims=True))).astype(np.int8)
    return whole


def wanted(folder: Path) -> Mapping[str, list[str]]:
    """Single words in lower case, in alphabetical order, with their commonest glosses, without names and taxa."""
    gloss, names = _glosses(folder)
    senses: dict[str, list[tuple[int, int, Sense]]] = defaultdict(list)
    for line in (folder / "index.sense").read_text(encoding="ascii").splitlines():
        key, offset, number, count = line.split()
        lemma, _, rest = key.partition("%")
        if re.fullmatch(r"[a-z][a-z-]+", lemma):
            senses[lemma].append((-int(count), int(number), (KIND[rest[0]], offset)))
    result = {}
    for lemma in sorted(senses):
        best = sorted(senses[lemma])[:SENSES]
        uses, _, first = best[0]
        if lemma in names[first] or (len(best) == 1 and not uses and TAXON.search(gloss[first])):
            continue
        result[lemma] = [gloss[sense][:GLOSS] for _, _, sense in best]
    return result


def _glosses(folder: Path) -> tuple[dict[Sense, str], dict[Sense, frozenset[str]]]:
    """The gloss of each sense without its examples, and which of its words are names (in lower case)."""
    gloss, names = {}, {}
    for letter, head, text in _entries(folder):
        parts = head.split()
        own = [parts[4 + 2 * place] for place in range(int(parts[3], 16))]
        gloss[letter, parts[0]] = re.split(r';\s*"', text)[0].strip()
        names[letter, parts[0]] = frozenset(word.lower() for word in own if word[0].isupper())
    return gloss, names


def _entries(folder: Path) -> Iterator[tuple[str, str, str]]:
    for name, letter in PARTS.items():
        for line in (folder / f"data.{name}").read_text(encoding="latin-1").splitlines():
            if not line.startswith(" "):
                head, _, text = line.partition(" | ")
                yield letter, head, text


if __name__ == "__main__":
    main(Path(sys.argv[1]))
