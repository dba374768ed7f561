"""A name or phrase as its words, whatever their order, so that names can be compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@lru_cache(maxsize=4096)
def bag(text: str) -> frozenset[str]:
    """The words of a name or phrase, lower case, plural and possessive endings kept beside the bare form.

    Composed first: an accent that is a sign of its own (as file systems and some PDFs give it) would end the word.
    """
    found = {match.group().casefold() for match in _WORD.finditer(unicodedata.normalize("NFC", text))}
    return frozenset(found | {word[:-1] for word in found if word.endswith("s") and len(word) > 3})
