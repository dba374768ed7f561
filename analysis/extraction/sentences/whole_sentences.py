"""Where the sentences of a parsed unit stand: the parser's own, but one again what it broke off."""

from __future__ import annotations

from spacy.tokens import Doc

CLOSERS = frozenset("”\"’')]»")
"""Signs that may stand behind the stop of a sentence."""


def whole_sentences(doc: Doc) -> list[tuple[int, int]]:
    """The parser's sentences, put together again where it broke one off in lower case."""
    spans: list[tuple[int, int]] = []
    opening = _opening_quotes(doc)
    for sentence in doc.sents:
        start, end = sentence.start, sentence.end
        if start and start - 1 in opening:
            start -= 1
        if end < len(doc) and end - 1 in opening:
            end -= 1
        while start < end and (
            doc[start].is_space
            or (spans and doc[start].text in "”)\"'’" and doc[start].is_punct and start not in opening)
        ):
            start += 1
        if start >= end:
            continue
        if spans and _unfinished(doc, spans[-1][1], start):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _opening_quotes(doc: Doc) -> frozenset[int]:
    """The straight quotation marks that open: every other one, where they pair."""
    marks = [token.i for token in doc if token.text == '"']
    return frozenset(marks[::2]) if len(marks) % 2 == 0 else frozenset()


def _unfinished(doc: Doc, end: int, start: int) -> bool:
    last = doc[end - 1]
    while last.i and (last.text in CLOSERS or last.is_space):
        last = doc[last.i - 1]
    if last.text in (".", "!", "?", "…"):
        return doc[start].text[0].islower() and last.text == "."
    return not (last.text == ":" and end - start > 0 and doc[start].text[0] in '“"')
