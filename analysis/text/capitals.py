"""Running text in capitals, put in small letters for the parser, which takes a word in capitals for a name.

Which words are names it guesses: those no English word is known for, those that the rest of the text writes with a
capital, and those before a verb of saying at the head of a sentence, or behind one that follows what was said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from analysis.text.draft import Draft, Edit
from analysis.text.headings import LONGEST_HEADING, sentence_ends
from analysis.text.lists import SENTENCE_END
from analysis.text.words import DETERMINERS, FUNCTION_WORDS, NO_WORD, PRONOUNS, SAYING, word_set

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MIXED = re.compile(r"[^\W\d_]*[a-z][^\W\d_]*")
_ACRONYM = 5
"""Letters of a word that stays in capitals where it is no English word."""

_NAMES = word_set("us who it")
"""Small words that behind an article are none: "THE US AND THE WHO"."""

_LONGEST_NAME = 4

_ENDS_SPEECH = re.compile(r"[,”\"’»]\s?$")


def in_small_letters(draft: Draft, source: str, known: Callable[[str], bool] | None) -> Draft:
    """A paragraph of whole sentences in capitals as it is written elsewhere; any other as it stands.

    Args:
        draft: the paragraph.
        source: the whole text.
        known: tells whether a lower-case word is English.
    """
    text = draft.text
    titled = len(text.split()) < 4 or (text.endswith("?") and len(text.split()) <= LONGEST_HEADING)
    if known is None or not text.isupper() or not sentence_ends(text) or titled:
        return draft
    return draft.edit(_edits(text, frozenset(_MIXED.findall(source)), known))


def mostly(text: str) -> bool:
    """Whether more letters of a text are capitals than not; what is longer than a word is a picture or an address."""
    text = NO_WORD.sub(" ", text)
    return 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))


def _edits(text: str, mixed: frozenset[str], known: Callable[[str], bool]) -> Iterator[Edit]:
    begins = {0, *(match.end() for match in SENTENCE_END.finditer(text))}
    words = list(_WORD.finditer(text))
    people = _behind_saying(words, text, known)
    names = _before_saying(words, begins) | people
    for number, match in enumerate(words):
        word, low = match[0], match[0].lower()
        before = words[number - 1][0].lower() if number else ""
        if len(low) != len(word) or (before == "the" and low in _NAMES):
            continue
        name = low not in FUNCTION_WORDS and not _is_known(low, known)
        if name and len(word) <= _ACRONYM and number not in people:
            continue
        written = low not in FUNCTION_WORDS and word.capitalize() in mixed and low not in mixed
        first = match.start() in begins or text[match.start() - 1 : match.start()] in ("“", '"')
        capital = first or name or written or number in names
        yield match.start() + capital, match.end(), low[capital:]


def _is_known(word: str, known: Callable[[str], bool]) -> bool:
    return known(word) or known(re.split("['’]", word)[0])


def _before_saying(words: list[re.Match[str]], begins: set[int]) -> set[int]:
    """The places of words that name who says something, at the head of a sentence and without an article."""
    found: set[int] = set()
    for number, match in enumerate(words):
        if match.start() not in begins or match[0].lower() in DETERMINERS | PRONOUNS:
            continue
        for place in range(number + 1, min(number + 1 + _LONGEST_NAME, len(words))):
            if words[place][0].lower() in SAYING:
                found |= set(range(number, place))
                break
            if words[place].start() in begins or words[place][0].lower() in FUNCTION_WORDS - {"of", "for", "and"}:
                break
    return {place for place in found if words[place][0].lower() not in FUNCTION_WORDS}


def _behind_saying(words: list[re.Match[str]], text: str, known: Callable[[str], bool]) -> set[int]:
    """The places of words that name in full who said what stands before ("…,” SAID ANNA BERG, …").

    One of them at least is no English word ("THE FEE, ADDED LAST YEAR, …").
    """
    found: set[int] = set()
    for number, match in enumerate(words):
        if match[0].lower() not in SAYING or not _ENDS_SPEECH.search(text, max(0, match.start() - 3), match.start()):
            continue
        stop = number + 1
        while stop < len(words) and text[words[stop - 1].end() : words[stop].start()] in (" ", "-"):
            stop += 1
        behind = range(number + 1, stop)
        small = any(words[place][0].lower() in FUNCTION_WORDS for place in behind)
        english = all(_is_known(words[place][0].lower(), known) for place in behind)
        if 1 < len(behind) <= _LONGEST_NAME and not (small or english):
            found |= set(behind)
    return found
