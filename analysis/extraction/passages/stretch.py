"""A stretch of a text that is one outside voice's, over sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analysis.text.places import Place


class Stretch(NamedTuple):
    """A letter, a speech or a paper, printed or told.

    Attributes:
        voice: whose it is.
        sentences: what of it is said by that voice.
        headed: whether a heading or quotation marks say that it is one, and not the voice's name alone.
        end: how far it reaches.
    """

    voice: str
    sentences: Sequence[Place]
    headed: bool
    end: int
