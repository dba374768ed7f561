"""Say so when a text is not in English."""

from __future__ import annotations

import re

from analysis.errors import InputError
from analysis.records import Source

ENOUGH = 300
"""Letters below which a guess at the language is not worth acting on."""


def require_english(source: Source) -> None:
    """Refuse a text in another language.

    The guess is py3langid's (Lui and Baldwin 2012: naive Bayes over byte n-grams), made on the beginning, the middle
    and the end, so that a title page or an appendix in another language does not decide alone.

    Raises:
        InputError: two of the three passages are in another language.
    """
    import py3langid

    text = re.sub(r"\s+", " ", source.text)
    if sum(map(str.isalpha, text[: 4 * ENOUGH])) < ENOUGH:
        return
    size = 2_000
    middle = max(0, len(text) // 2 - size // 2)
    guesses = [py3langid.classify(part)[0] for part in (text[:size], text[middle : middle + size], text[-size:])]
    others = [guess for guess in guesses if guess != "en"]
    if len(others) > 1:
        languages = ", ".join(sorted(set(others)))
        raise InputError(f"{source.name}: seems to be in another language ({languages}); only English is supported")
