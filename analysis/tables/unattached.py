"""What is to be told of judgements that are not simply in the rows they were made on, a line each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from analysis.tables.anchors import Anchor
from analysis.tables.judgements import Judgement
from analysis.text.brief import brief

ROOM = 60
"""Characters of a passage that is named in a line."""

BEFORE, TOLD = 3, 100
"""Where words have changed: so many words before the first that differs are told, and so many characters."""


@dataclass(frozen=True, kw_only=True)
class Unattached:
    """A judgement that is in no row, and why. It stays in its file.

    Attributes:
        judgement: the decision.
        why: the reason, as the end of a sentence.
        rowless: all its words are in the text, and no row is about them: nothing that a person has to mend.
    """

    judgement: Judgement
    why: str
    rowless: bool = False

    def __str__(self) -> str:
        """One line for the terminal."""
        one = self.judgement
        words = " and ".join(f"“{short(side)}”" for side in (one.a, one.b) if side)
        return (
            f"{one.origin or one.kind}: {one.kind} {one.decision!r} by {one.coder} on {words} is kept, but {self.why}"
        )


@dataclass(frozen=True, kw_only=True)
class Reworded:
    """A judgement on words that were edited since, in a row that shows the new ones, or on the same words elsewhere.

    Attributes:
        judgement: the decision.
        was, now: the words, from a little before the first that differs.
        moved: nothing around the words is as it was; two equal sentences may have stood there, and one is gone.
    """

    judgement: Judgement
    was: str
    now: str
    moved: bool = False
    rowless: ClassVar[bool] = False

    def __str__(self) -> str:
        """One line for the terminal."""
        one = self.judgement
        what = f"{one.origin or one.kind}: {one.kind} {one.decision!r} by {one.coder}"
        if self.moved:
            return (
                f"{what} is shown on “{self.now}”, and nothing beside these words is what stood beside them when they"
                " were judged; read them there, and decide anew where that alters it"
            )
        return (
            f"{what} is shown on words that have changed since: was “{self.was}”, is “{self.now}”; read them again,"
            " and decide anew where that alters it"
        )


def differing(was: str, now: str) -> tuple[str, str]:
    """Two states of a passage, each from a little before the first word that differs."""
    words = was.split(), now.split()
    same = next((nth for nth, pair in enumerate(zip(*words, strict=False)) if pair[0] != pair[1]), min(map(len, words)))
    first = 0 if words[0] == words[1] else max(0, same - BEFORE)
    one, other = (("… " if first else "") + brief(" ".join(part[first:]), TOLD) for part in words)
    return one, other


def short(side: Anchor) -> str:
    """The words of a side, as far as a line has room for them."""
    return brief(side.exact, ROOM)
