"""Say so when a text is not in English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice

from analysis.errors import InputError
from analysis.lexicon.foreign import ENGLISH, PLAIN, is_english, share
from analysis.records import Source
from analysis.text.words import NO_WORD

ENOUGH = 300
"""Letters below which a guess at the language is not worth acting on by itself."""

ALL = 0.95
"""Share of the letters of a few lines in sentences of another language, from which on nothing is left to read."""

LEAST = 20
"""Letters below which nothing is said of the language."""


def require_english(source: Source) -> None:
    """Refuse a text in another language.

    The guess is made on the beginning, the middle and the end, so that a title page or an appendix in another language
    does not decide alone.

    Raises:
        InputError: two of the three passages are in another language.
    """
    text = " ".join(NO_WORD.sub(" ", source.text).split())
    # of the whole text: behind a title page of dots and figures its letters may only begin
    letters = list(islice((letter for letter in text if letter.isalpha()), ENOUGH))
    if len(letters) < ENOUGH:
        if len(letters) >= LEAST and _foreign(text, letters):
            raise InputError(f"{source.name}: seems to be in another language; only English is supported")
        return
    size = 2_000
    middle = max(0, len(text) // 2 - size // 2)
    guesses = [_guess(part) for part in (text[:size], text[middle : middle + size], text[-size:])]
    others = [guess for guess in guesses if guess != "en"]
    if len(others) > 1:
        languages = ", ".join(sorted(set(others)))
        raise InputError(f"{source.name}: seems to be in another language ({languages}); only English is supported")


def _guess(text: str) -> str:
    """The language of a passage: English where the lexicon knows most of its words, else py3langid's guess.

    py3langid: Lui and Baldwin 2012, naive Bayes over byte n-grams.
    """
    if is_english(text):
        return "en"
    import py3langid

    return str(py3langid.classify(text)[0])


def _foreign(text: str, letters: Sequence[str]) -> bool:
    """Whether a few lines are in another script, or are guessed to be and have no word that English is built with."""
    if 2 * sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters) < len(letters):
        return True
    if share(text)[0] >= ALL:
        return True
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return len(words) >= 12 and not (ENGLISH - PLAIN) & set(words) and _guess(text) != "en"
