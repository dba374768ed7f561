"""What cannot well be said of the same thing at once: pairs of poles, in verbs, nouns and adjectives.

Each pole is a pattern over a statement's words. The grouping is by meaning, for any country and matter. ``near`` says
how specific the shared thing must be before the pair is worth a look: strong words need less. The pairs of a family
stand in the vocabulary of that family.
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.text.caseless import Caseless


@dataclass(frozen=True, kw_only=True)
class Opposition:
    """Two poles.

    Attributes:
        name: what they are opposed about, in words that can stand in a sentence.
        claim: the pole that promises or praises; ``against``: the pole that is hard to reconcile with it.
        strength: 0 to 1, how hard the words clash on the same thing.
        near: 0 to 1, how specific the thing must be that two statements share.
        question: what would dissolve it.
    """

    name: str
    claim: Caseless
    against: Caseless
    strength: float
    near: float
    question: str


def opposed(name: str, claim: str, against: str, question: str, strength: float = 0.8, near: float = 0.3) -> Opposition:
    """Two poles, each given as regular expressions over whole words, one or several a line; see :class:`Opposition`."""
    return Opposition(
        name=name, claim=any_of(claim), against=any_of(against), strength=strength, near=near, question=question
    )


def any_of(block: str) -> Caseless:
    """The expressions of a block, one or several a line, over whole words."""
    lines = [line.strip() for line in block.splitlines() if line.strip()]
    return Caseless(r"\b(?<!-)(?:" + "|".join(lines) + r")(?![\w-])")
