"""Questions that a text asks and answers itself."""

from __future__ import annotations

from spacy.tokens import Doc

from analysis.extraction.parse.grammar import WH_TAGS, is_finite
from analysis.extraction.parse.vocabulary import ELLIPTIC
from analysis.extraction.sentences.clauses import trim
from analysis.text.words import AUXILIARIES, word_set

BARE_ANSWERS = word_set(
    "hardly never scarcely always attentively certainly definitely indeed gladly willingly entirely fully absolutely"
    " completely rarely not"
)
"""Adverbs that answer a question by themselves."""


def is_question(doc: Doc, start: int, end: int) -> bool:
    """Whether a sentence ends in a question mark, whatever closes behind it."""
    return any(token.text == "?" for token in doc[max(start, end - 3) : end])


def answers(doc: Doc, question: tuple[int, int], answer: tuple[int, int]) -> bool:
    """Whether the next sentence only makes sense as the question's answer: "They do.", "The courts."."""
    start, end = trim(doc, *answer)
    words = [token for token in doc[start:end] if not token.is_punct]
    if not words or is_question(doc, *answer):
        return False
    first = next((token for token in doc[question[0] : question[1]] if not token.is_punct), doc[question[0]])
    asks = any(token.tag_ in WH_TAGS for token in doc[question[0] : question[1]])
    if first.lower_ in ("should", "shall", "why", "must", "would", "might"):
        return False
    if not asks:
        if len(words) <= 3 and words[0].lower_ in BARE_ANSWERS:
            return True
        bare = len(words) == 1 or words[-1].lower_ in AUXILIARIES or words[-1].lower_ in ("not", "so")
        return len(words) <= 3 and words[0].lower_ in ELLIPTIC and bare
    end = next((token.i for token in doc[start:end] if token.text in ("—", "–", "--")), end)
    named = doc[start].pos_ in ("DET", "PROPN", "NOUN", "NUM") and end - start >= 2
    return named and not any(is_finite(token) for token in doc[start:end])


def question_start(doc: Doc, start: int, end: int) -> int:
    """A question after a subordinate clause begins at its question word ("When …, who decides?")."""
    for token in doc[start + 1 : end]:
        if token.text == "?":
            break
        if token.lower_ in ("who", "what", "which", "where", "how") and doc[token.i - 1].text == ",":
            return token.i
    return start
