"""Papers of outside bodies told over sentences: once it is said whose paper is told of, its findings need no name.

"The Bar Association sent three observers. Their report is kind. It is the last chapter that is quoted. The bench is
chosen by the Minister alone." From the turn on, until the official side speaks or a paragraph leaves the paper, the
plain sentences are the body's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import passage_words as vocabulary
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.passage_shapes import OWN_SUBJECT
from analysis.extraction.critics.whose import outside_named
from analysis.extraction.passages.critic_floor import replies
from analysis.extraction.passages.statement_words import OF_BODY, PASSIVE_ANSWER
from analysis.extraction.passages.stretch import Stretch
from analysis.text.places import Place

_THANKS = re.compile(r"\b(?:we|I)\s+(?:thank|reply|answer|respond|disagree|accept|take\s+note)\b")
"""The official side has the word again, in whatever place of a sentence."""

_OPENS = re.compile(r"\W*(?:it|they|its|their|the)\b", re.IGNORECASE)
"""A paragraph that may speak of whom its heading names."""


class Bodies:
    """Follows the bodies that come in, paragraph by paragraph.

    Args:
        page: the text.
        sides: which voices can be critics.
        names: the names of the text.
    """

    def __init__(self, page: Page, sides: Sides, names: Voices) -> None:
        """Take the text as it is."""
        self._page, self._sides, self._names = page, sides, names

    def papers(self) -> Iterator[Stretch]:
        """The stretches that are told from a body's paper."""
        voice, run, headed = "", list[Place](), ""
        for block in self._page.blocks:
            text = self._page.source[block.start : block.end]
            running = block.kind in ("paragraph", "item") and text[-1:] != "?"
            entering = self._body(text) if running else ""
            entering = entering or (headed if running and _OPENS.match(text) else "")
            headed = self._named(block) if not running else ""
            if voice and (not running or entering or not OF_BODY.match(text)):
                if run:
                    yield Stretch(voice, run, headed=False, end=run[-1][1])
                voice, run = "", []
            voice = entering or voice
            for start, end in self._page.sentences(block) if voice and running else ():
                sentence = self._page.source[start:end]
                if self._answers(sentence):
                    if run:
                        yield Stretch(voice, run, headed=False, end=run[-1][1])
                    voice, run = "", []
                    break
                if not OWN_SUBJECT.match(sentence) and not (entering and self._body(sentence)):
                    run.append((start, end))
        if voice and run:
            yield Stretch(voice, run, headed=False, end=run[-1][1])

    def _body(self, text: str) -> str:
        """The outside body that comes in with one of the first two sentences of a paragraph, or ""."""
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z])", text)[:2]:
            for pattern in (vocabulary.COMES_IN, vocabulary.SENT):
                match = pattern.match(sentence) or (pattern.search(sentence) if pattern is vocabulary.SENT else None)
                if match is not None and vocabulary.ABOUT.search(sentence) and (name := self._known(match["name"])):
                    return name
        return ""

    def _named(self, block: Block) -> str:
        """The outside body that a heading, or a question that stands for one, names, or ""."""
        inside = (one for one in self._names.mentions if block.start <= one.start < block.end)
        known = (self._known(" ".join(one.name)) for one in inside if one.kind == "organisation")
        return next((name for name in known if name), "")

    def _known(self, name: str) -> str:
        """The full name of an outside body that is spoken of as one, or ""."""
        voice = outside_named(self._names.body(outside_named(name, self._sides) or name), self._sides)
        return voice if " " in voice and not voice.isupper() and self._sides.marked(voice) else ""

    def _answers(self, sentence: str) -> bool:
        if _THANKS.search(sentence):
            return True
        if PASSIVE_ANSWER.match(sentence) or OF_BODY.match(sentence):
            return False
        own = re.match(r"\W*we\s+(?:have|shall|will|do|did|thank|reply|answer|note|take)\b", sentence, re.IGNORECASE)
        return bool(own or replies(sentence))
