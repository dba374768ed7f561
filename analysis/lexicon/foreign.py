"""Sentences that are plainly not English: their words would be quoted as claims that nobody has read.

A sentence is taken for English wherever it has a word that English is built with. What has none is looked at more
closely: by its script, by how many of its words the lexicon knows, and, where few, by py3langid's guess. Names, titles
of laws and lists of names have few words in lower case; short quotations stand in sentences that have English words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from analysis.lexicon.words import is_known, stop_words
from analysis.text.lines import line_ends
from analysis.text.places import Place
from analysis.text.words import word_set

ENGLISH = word_set(
    "the of and to with that this these those from are were is was has have had been be being its their his her our"
    " your my they we you she he it which who whom whose what when where would will shall should could can cannot may"
    " might must not by for into upon about between through under over after before because there than then also only"
    " all every each some any many most other more such no nor both but if how why here did does do said says"
)
"""Words without which hardly an English sentence is built. Some are words elsewhere too; one of them is no proof."""

PLAIN = word_set("is was has be his her me we will all over under no more such an at as in on a or do for by he to")
"""Of these and of other short English words, those that are words of French, German, Dutch, Spanish, Italian, Polish or
the Nordic languages: beside no others they prove nothing."""

LONG, SHORT = 5, 3
"""Words of a sentence about which a guess is worth something; of one in another script, where it needs none."""

SURE = 0.7
"""How much likelier the other language has to be than English, as a logarithm a character. Sentences in Danish, Dutch,
French, German, Italian, Polish, Spanish and Turkish were at 1.1 to 2.9; English ones without their small words, where
they were misjudged at all, below 0.1, a list of names of many countries at 0.24."""

LOWER = 0.5
"""Share of words in lower case (or of a script without case) below which a line is a list of names or a title."""

KNOWN, SHORTEST = 0.75, 2
"""Share of the words in lower case, of so many letters at least, that the lexicon knows of an English sentence. Of
fifty sentences of official prose in eighteen other languages none had above 0.6; of 2,120 English ones without the
words above all but 22 had this. It saves the guess, for which a model of the world's languages is read first."""

_QUOTED = re.compile(r"[“„«][^“”„«»\n]{20,600}[”“»]|(?<![^\s(])\"[^\"\n]{20,600}\"")
"""A quotation that may be a sentence."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?!\s)|\n(?![^\S\n]*\n))+[.!?]*")


@lru_cache(maxsize=20_000)
def language(sentence: str) -> str:
    """The other language a sentence is plainly in (its ISO 639-1 code), or ""."""
    if not _needs_a_look(sentence):
        return ""
    sentence = " ".join(sentence.split())
    if is_english(sentence):
        return ""
    import py3langid

    ranked = [(str(name), float(chance)) for name, chance in py3langid.rank(sentence)]
    guess, chance = ranked[0]
    return guess if chance - dict(ranked)["en"] >= SURE * len(sentence) else ""


def _needs_a_look(sentence: str) -> bool:
    """Whether script, small words and capitals leave a sentence's language open; no table is read for this."""
    words = _WORD.findall(sentence)
    if len(words) < SHORT:
        return False
    other = sum(not unicodedata.name(word[0], "").startswith("LATIN") for word in words)
    if 2 * other >= len(words):
        return True
    plain = {word.casefold() for word in words}
    if len(words) < LONG or plain & (ENGLISH - PLAIN):
        return False
    lower: int = sum(word == word.lower() for word in words)
    return lower >= LOWER * len(words)


def is_english(text: str) -> bool:
    """Whether the lexicon knows most of a text's words that are in lower case."""
    words = [word for word in _WORD.findall(text) if len(word) >= SHORTEST and word == word.lower()]
    return len(words) >= SHORT and sum(is_known(word) or word in stop_words() for word in words) >= KNOWN * len(words)


def share(text: str, least: float = 0.0) -> tuple[float, str]:
    """How much of a text is plainly not English, from 0 to 1, and how its first such sentence begins.

    Args:
        text: any text.
        least: a share below which the answer may be 0.0 and "": where all doubtful sentences together are less, none is
            looked at closely, for which tables of words would have to be read.
    """
    sentences = [match.group() for match in _SENTENCE.finditer(line_ends(text))]
    letters = [sum(map(len, _WORD.findall(sentence))) for sentence in sentences]
    enough = least * sum(letters)
    if sum(count for sentence, count in zip(sentences, letters, strict=True) if _needs_a_look(sentence)) < enough:
        return 0.0, ""
    other = [(sentence, count) for sentence, count in zip(sentences, letters, strict=True) if language(sentence)]
    if not other:
        return 0.0, ""
    return sum(count for _, count in other) / sum(letters), " ".join(other[0][0].split())


def places(text: str) -> list[Place]:
    """Where the sentences of a text stand that are plainly not English, in order."""
    return [match.span() for match in _SENTENCE.finditer(line_ends(text)) if language(match.group())]


def quoted(text: str) -> list[Place]:
    """Where quotations of a text stand that are plainly not English, in whatever sentence, in order."""
    return [match.span() for match in _QUOTED.finditer(text) if language(match.group()[1:-1])]
