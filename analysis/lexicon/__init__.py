"""Which words stand for one another: WordNet's synonyms and word families, and groups of our own for public life.

WordNet has British and American spellings as words of their own, each with a row; here they are one word to each other.

The tables are read on the first question; importing this package reads nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from analysis.text.packaged import rows

FAMILY, CONCEPT, SYNONYM = 0.9, 0.7, 0.45
"""How much a tie counts beside the same word (1.0): one family (register, registration), one group of ours, one
common sense in WordNet. The order is what matters: a WordNet synonym is often one of several senses."""

_SPELT = tuple(
    (british, re.compile(before + british + after), american)
    for before, british, after, american in (
        (r"(?<=\w{4})", "is", "(?=(?:e|er|ation)$)", "iz"),  # "prise" is no "prize"
        (r"(?<=\w[ln])", "ys", "(?=e$)", "yz"),
        (r"(?<=\w{3})", "our", "(?=(?:er|ed|ing|able|ful|less|ite|hood|al|ist|some)?$)", "or"),  # "tour" is no "tor"
        (r"(?<=\w[aen])", "tre", "$", "ter"),
        ("(?<=[ft])", "ence", "$", "ense"),  # a British "license" is what is done, a "licence" what is given
        (r"(?<=\w{3})", "ogue", "$", "og"),
        ("(?<=gra)", "mme", "$", "m"),
        ("", "dge", "(?=ment$)", "dg"),
        (r"(?<=\w\w[oi])", "l", "(?=(?:ment)?$)", "ll"),
    )
)
"""Where British spelling differs, in what surroundings, and what American has there."""


def _american(word: str) -> Iterator[str]:
    """How a word may be spelt in America."""
    for british, there, american in _SPELT:
        if british in word and (other := there.sub(american, word)) != word:  # quicker than the pattern alone
            yield other


@lru_cache(maxsize=1)
def ties() -> Mapping[str, Mapping[str, float]]:
    """For each word the words tied to it, and how closely (0 to 1). Symmetric; a word is not tied to itself."""
    table: dict[str, dict[str, float]] = defaultdict(dict)

    def tie(a: str, b: str, weight: float) -> None:
        if a != b:
            table[a][b] = max(weight, table[a].get(b, 0.0))
            table[b][a] = max(weight, table[b].get(a, 0.0))

    for name, weight in (("synonyms.tsv", SYNONYM), ("families.tsv", FAMILY)):
        for word, others in rows(__package__, name):
            for other in others.split():
                tie(word, other, weight)
    for (line,) in rows(__package__, "concepts.txt"):
        group = line.split()
        for place, word in enumerate(group):
            for other in group[place + 1 :]:
                tie(word, other, CONCEPT)
    for word in sorted(table):
        for other in _american(word):
            if other in table:
                tie(word, other, 1.0)
    return table


def tied(a: str, b: str) -> float:
    """How closely two lemmas (lower case) are tied: 1.0 the same, 0.0 not at all."""
    return 1.0 if a == b else ties().get(a, {}).get(b, 0.0)
