"""Headlines in capitals, made readable for the parser: "Mayor Says Bridge Will Close" as a sentence would have it.

The parser has learnt from running text and takes most capitalised words for names. Which words of a headline are names
the text below tells: those it writes with a capital within its sentences.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from analysis.extraction.parse.model import Parsed, known
from analysis.text.layout import Unit

LONGEST = 24
"""More words than this are no headline."""

_WORD = re.compile(r"[^\W\d_]+(?:[.’'][^\W\d_]+)*")
_WITHIN = re.compile(r"(?:(?<=[\w,;’'”\")] )|(?<=\b(?:Mr|Ms|Dr)\. )|(?<=\b(?:Mrs|Sen|Rep|Gov)\. ))([A-Z][^\W\d_]+)")
_LOWER = re.compile(r"(?<![\w’'-])([a-z][^\W\d_]+)")


def recased(units: Sequence[Unit], source: str) -> tuple[Unit, ...]:
    """The units of a text, headlines among them in the case of a sentence; no offset moves."""
    found = list(units)
    head = next((place for place, unit in enumerate(found) if len(unit.text.split()) > LONGEST), len(found))
    at = [place for place in range(head) if in_capitals(found[place].text)]
    if not at:
        return tuple(found)
    running = "\n".join(unit.text for unit in found[head:])
    names = Counter(_stem(match.group(1)) for match in _WITHIN.finditer(running))
    common = Counter(_stem(match.group(1)) for match in _LOWER.finditer(running))
    word = known()
    for place in at:
        span = found[place].span(0, len(found[place].text))
        if span is not None:
            # the words as they stand: repair takes "Russians Hacked" for a lost apostrophe
            text = _sentence(source[slice(*span)], names, common, word)
            found[place] = replace(found[place], text=text, origin=tuple(range(*span)))
    return tuple(found)


def _stem(word: str) -> str:
    """A word without the ending by which a headline's verb or plural differs from the same word below."""
    return re.sub(r"(?<=[^\W\d_]{3})(?:ing|ed|es|s|e)$", "", word)


def named(parsed: Sequence[Parsed]) -> tuple[Parsed, ...]:
    """The parses of a text, with the names among their subjects tagged as names.

    At the beginning of a sentence the tagger takes a name for a verb or a common noun it resembles ("Pence said"); a
    word that the text writes with a capital within its sentences, and seldom without, is a name there too.
    """
    running = "\n".join(one.doc.text for one in parsed)
    names = Counter(match.group(1) for match in _WITHIN.finditer(running))
    common = Counter(match.group(1) for match in _LOWER.finditer(running))
    for one in parsed:
        for token in one.doc:
            if token.dep_ not in ("nsubj", "nsubjpass", "poss") or token.pos_ not in ("NOUN", "VERB", "ADJ", "ADV"):
                continue
            if token.text[:1].isupper() and names[token.text] > 2 * common[token.lower_]:
                token.pos_, token.tag_ = "PROPN", "NNP"
    return tuple(parsed)


def in_capitals(text: str) -> bool:
    """Whether a short line begins nearly all its longer words, and at least four, with a capital."""
    if text.count("\n") or len(text) > 12 * LONGEST:
        return False
    words = _WORD.findall(text)
    long = [word for word in words if len(word) > 3]
    verbs = [word for word in long if word[0].isupper()]
    return len(words) <= LONGEST and len(verbs) >= 4 and len(verbs) >= 0.85 * len(long)


def _sentence(text: str, names: Counter[str], common: Counter[str], word: Callable[[str], bool]) -> str:
    """A headline with capitals on its first word and its names alone."""
    first = _WORD.search(text)

    def one(match: re.Match[str]) -> str:
        here = match.group()
        begins = first is not None and match.start() == first.start()
        bare = re.sub(r"[’']s$", "", here)
        if begins or not bare[:1].isupper() or (bare.isupper() and not text.isupper()):
            return here
        lower, written = bare.lower(), bare.capitalize()
        name = names[_stem(written)] > common[_stem(lower)] or not (common[_stem(lower)] or word(lower))
        return (written if name else lower) + here[len(bare) :].lower()

    return _WORD.sub(one, text)
