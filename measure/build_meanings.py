"""Make ``meanings.npz`` from plain texts and the sentence model of the extra ``embeddings``.

Run once by whoever wants to renew the table: ``python measure/build_meanings.py TEXT ...`` (plain
texts in English; some twenty thousand sentences take ten minutes on one core). The model reads every sentence; then
each word gets the vector with which the sums over the words of the sentences come nearest to what the model made of
them (least squares, drawn towards the word's vector in ``vectors.npz`` where it is rare), after the manner of
Tokenlearn (Tulkens and van Dongen, 2025), without its neural training. Nothing here runs when a text is analysed.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from fitting import PACKAGE

from analysis.comparison.embeddings import embed
from analysis.lexicon.vectors import FULL, vectors
from analysis.lexicon.words import content

DIMENSIONS, DRAWN, ROUNDS = 192, 0.6, 60
"""Length of a vector; how strongly it is drawn to what the dictionary says; steps of the conjugate gradients."""
COMMON = 3000
"""Words by which the space of ``vectors.npz`` is led into that of the sentences."""
SHORTEST, LONGEST, BATCH = 25, 400, 256
BREAK = re.compile(r"(?<=[.!?;:])\s+(?=[A-Z“\"(])|(?<=;)\s")

Grid = NDArray[np.float64]


def sentences(text: str) -> Iterator[str]:
    """Sentences, and parts of them between semicolons, roughly: a wrong break does no harm here."""
    for one in BREAK.split(" ".join(text.split())):
        if SHORTEST < len(one) < LONGEST:
            yield one


def main(paths: Sequence[Path]) -> None:
    """Write ``meanings.npz`` into the package."""
    texts = [one for path in paths for one in sentences(path.read_text(encoding="utf-8", errors="replace"))]
    bags = [content(text) for text in texts]
    made = np.concatenate([embed(texts[begin : begin + BATCH]) for begin in tqdm(range(0, len(texts), BATCH))])
    spread = Counter(word for bag in bags for word in set(bag) if word.isascii())
    known = vectors().places
    common = [word for word, _ in spread.most_common() if word in known][:COMMON]
    words = sorted(word for word, count in spread.items() if count > 1 or word in known)
    wanted, alone = projected(made, embed(common))
    carried = led(common, alone)
    rows, carried = fitted(words, bags, wanted, carried)
    scales = np.abs(rows).max(axis=1) / FULL
    scales[scales == 0] = 1.0
    np.savez_compressed(
        PACKAGE / "lexicon" / "meanings.npz",
        words=np.frombuffer("\n".join(words).encode("ascii"), dtype=np.uint8),
        rows=np.rint(rows / scales[:, None]).astype(np.int8),
        scales=scales.astype(np.float32),
        carried=carried.astype(np.float32),
    )


def projected(made: Grid, words: Grid) -> tuple[Grid, Grid]:
    """Sentences and words on the principal components of the sentences."""
    mean = made.mean(axis=0)
    _, axes = np.linalg.eigh((made - mean).T @ (made - mean))
    kept = axes[:, ::-1][:, :DIMENSIONS]
    return (made - mean) @ kept, (words - mean) @ kept


def led(words: Sequence[str], there: Grid) -> Grid:
    """The linear map that leads the words' vectors in ``vectors.npz`` nearest to ``there``."""
    here = _plain(words)
    square = here.T @ here + 0.5 * np.eye(here.shape[1])
    leading: Grid = np.asarray(np.linalg.solve(square, here.T @ there), dtype=np.float64)
    return leading


def fitted(words: Sequence[str], bags: Sequence[Sequence[str]], wanted: Grid, carried: Grid) -> tuple[Grid, Grid]:
    """A vector a word, and ``carried`` in the same measure.

    Args:
        words: the words that get a vector.
        bags: the words of each sentence.
        wanted: what the model made of each sentence.
        carried: leads the vectors of ``vectors.npz`` into the space of ``wanted``.
    """
    counts = _counts({word: place for place, word in enumerate(words)}, bags)
    start = _plain(words) @ carried
    first = counts @ start
    share = float((wanted * first).sum() / (first**2).sum())
    start, carried = start * share, carried * share
    square = (counts.T @ counts).tocsr()
    found = np.zeros_like(start)
    left = counts.T @ (wanted - counts @ start)
    way, length = left.copy(), (left**2).sum(axis=0)
    for _ in range(ROUNDS):
        step = square @ way + DRAWN * way
        by = length / np.maximum((way * step).sum(axis=0), 1e-12)
        found += by * way
        left -= by * step
        now = (left**2).sum(axis=0)
        way = left + now / np.maximum(length, 1e-12) * way
        length = now
    return start + found, carried


def _counts(places: Mapping[str, int], bags: Sequence[Sequence[str]]) -> csr_matrix:
    entries = [
        (row, places[word], 1 / len(bag) ** 0.5) for row, bag in enumerate(bags) for word in bag if word in places
    ]
    rows, columns, parts = zip(*entries, strict=True)
    return csr_matrix((parts, (rows, columns)), shape=(len(bags), len(places)))


def _plain(words: Sequence[str]) -> Grid:
    table = vectors()
    found = np.zeros((len(words), table.rows.shape[1]))
    for number, word in enumerate(words):
        if (place := table.places.get(word)) is not None:
            found[number] = table.rows[place] / table.lengths[place]
    return found


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
