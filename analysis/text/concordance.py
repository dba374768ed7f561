"""In which of many short texts the words stand that a pattern cannot do without, so that only these are searched."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from analysis.text.caseless import Caseless, small
from analysis.text.heads import clauses, keys, words

Pattern = Caseless | re.Pattern[str]


class Concordance:
    """The heads of the words of some texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Read ``texts``, which are numbered from 0 on."""
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._count = 0
        for text in texts:
            for word in words(small(text)):
                self._by_word[word].append(self._count)
            self._count += 1
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for word in self._by_word:
            for key in keys(word):
                self._by_key[key].append(word)

    def having(self, pattern: Pattern) -> list[int]:
        """The numbers of the texts that may hold a match of ``pattern``, in order: the others hold none."""
        asked = clauses(pattern.pattern)
        if not asked:
            return list(range(self._count))
        found: set[int] | None = None
        for clause in asked:
            told = {
                number
                for key in clause
                if key in self._by_key
                for word in self._by_key[key]
                for number in self._by_word[word]
            }
            found = told if found is None else found & told
            if not found:
                return []
        return sorted(found or ())
