"""What heads a text: a short line of its own, a question, or a short first sentence that is run into its paragraph."""

from __future__ import annotations

import itertools
import re

from analysis.text.lists import HEAD_END, SENTENCE_END
from analysis.text.running import ENDS
from analysis.text.words import (
    ANSWERS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION_WORDS,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    TITLES,
    URGING,
    word_set,
)

LONGEST_HEADING, LONGEST_RUN_IN = 14, 8
"""Words of a heading that is a paragraph, and of one that is run into it."""
ABBREVIATED = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Adm|Rev|Hon|Nos?|St|Art|[A-Za-z])\.$")
SHORTENED = re.compile(ABBREVIATED.pattern, re.I)
"""The same in capitals."""

SHORTEST_TOLD = 4
"""Words of the shortest line that tells something."""

GREETING = word_set("i my you your")
"""Small words that a letter begins or ends with ("I am, Sir, your obedient servant,")."""

SALUTED = word_set("sir sirs madam gentlemen")
"""Whom a letter speaks to between commas: such a line greets or takes leave."""

NAMING = re.compile(r"(?<=\s)(?:who|whom|whose|which|to\s(?:be|have))\s")
"""From here on a line tells only which one it names ("Members who are here", "The right to be heard")."""

STOP = re.compile(r"[.!?][\"'”’)\]]*$")


def is_asked(text: str) -> bool:
    """Whether a line of its own is one short question, as stands above each answer of a page of questions."""
    return text.endswith("?") and len(text.split()) <= LONGEST_HEADING and not re.search(r"[.!?:]\s", text)


def is_heading(text: str, *, one_line: bool) -> bool:
    """Whether a paragraph of its own is a heading: short, and without the end of a sentence, or without a verb.

    Args:
        text: the paragraph.
        one_line: it takes one line of the source; only then may a heading end in a full stop.
    """
    if sentence_ends(text) > 1 or (text[:1] == "|" == text[-1:]) or (text.endswith("—") and HEAD_END.search(text)):
        return False  # the second is a row of a table, the third leads up to the list below it in a law
    words = text.split()
    if len(words) > LONGEST_HEADING or len(text) > 120:
        return text.isupper() and len(words) <= 2 * LONGEST_HEADING
    if not ENDS.search(text):
        return True
    titled = all(word[:1].isupper() or word.lower() in FUNCTION_WORDS for word in words)
    return one_line and text.endswith(".") and is_run_in(text) and (titled or len(words) <= 3)


def sentence_ends(text: str) -> int:
    """How many sentences end in a paragraph, however it is cased; initials and titles before names end none."""
    inner = sum(
        not SHORTENED.search(text[max(0, match.start() - 10) : match.start() + 1])
        for match in SENTENCE_END.finditer(text)
    )
    return inner + bool(STOP.search(text))


def is_run_in(sentence: str) -> bool:
    """Whether a short first sentence is a heading run into its paragraph ("Fees and dues."): no verb by its words."""
    words = [word.strip(".,;:()").lower() for word in sentence.split()]
    return (
        0 < len(words) <= LONGEST_RUN_IN
        and sentence[:1].isupper()
        and words[0] not in URGING | TITLES | ANSWERS
        and not re.search(r"[\d,?!“\"]", sentence)
        and not any(word in AUXILIARIES | PRONOUNS | IRREGULAR_PASTS or word.endswith(("n't", "n’t")) for word in words)
        and not any(_may_be_verb(before, word) for before, word in itertools.pairwise(words))
        and not ABBREVIATED.search(sentence)
    )


def is_told(text: str) -> bool:
    """Whether a line without a full stop tells something by its words: a verb, and neither a question nor a title."""
    words = _words(text)
    main = _words(NAMING.split(text, maxsplit=1)[0])
    return (
        len(words) >= SHORTEST_TOLD
        and not text.endswith(("?", ":"))
        and words[0] not in QUESTION_WORDS
        and any(_may_tell(before, word) for before, word in itertools.pairwise(main))
    )


def is_begun(text: str) -> bool:
    """Whether a line that ends in a comma is the beginning of a sentence ("We built a pier,") and greets nobody."""
    first = text.partition(" ")[0].lower()
    return first in (DETERMINERS | PRONOUNS) - GREETING and SALUTED.isdisjoint(_words(text)) and is_told(text)


def _words(text: str) -> list[str]:
    """The words of a line in small letters, without what stands around them."""
    return [word.strip('.,;:()“”"').lower() for word in text.split()]


def _may_tell(before: str, word: str) -> bool:
    """Whether a word may be the verb of a line: a finite one by itself, or by its ending and its place."""
    return word in AUXILIARIES | IRREGULAR_PASTS or (word.endswith("ed") and _may_be_verb(before, word))


def _may_be_verb(before: str, word: str) -> bool:
    """Whether a word has the ending of a verb and stands where one may: after a noun, not after a small word."""
    ending = re.fullmatch(r"[a-z]+(?:[^s]s|ed)", word)
    return bool(ending) and before not in PREPOSITIONS and before not in DETERMINERS and before not in ("and", "or")
