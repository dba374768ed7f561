"""How far a claim speaks of the very thing a demand is about, and not only in its manner of speaking.

Any text promises, guarantees and abolishes. A claim that shares no more with a demand answers another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.comparison.matching import points_back, weight
from analysis.comparison.wants import CLOSE, Want
from analysis.extraction.extract import Statement
from analysis.lexicon import FAMILY, tied
from analysis.lexicon.words import content

HALF = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Bearing:
    """What of a demand a claim speaks of.

    Attributes:
        share: how much of what the demand is about is named in the claim itself.
        absent: none of it is, nor in its heading, nor in the sentence it points back to.
        words: how many words of the matter are met by the same word or one of its family; a word that qualifies what
            is absent, or what is to be done with it, is none: "public information" has nothing of an information
            commissioner.
    """

    share: float
    absent: bool
    words: int

    @property
    def beside(self) -> bool:
        """Whether a claim leaves out what the demand is about and every other word of its matter."""
        return self.absent and not self.words

    @property
    def slight(self) -> bool:
        """Whether a claim speaks of less than half of what the demand is about, and shares one word of its matter."""
        return self.share < HALF and self.words <= 1

    @property
    def near(self) -> bool:
        """Whether a claim is on the demand's matter by its words alone, whatever it scores."""
        return self.words > (1 if self.share else 2)


def bearing(wanted: Want, claims: Sequence[Statement], number: int) -> Bearing:
    """What of a demand claim ``number`` speaks of."""
    claim = claims[number]
    own = frozenset(content(claim.proposition.text))
    unit = claim.proposition.unit
    around = own | frozenset(content(f"{unit.section} {unit.lead}"))
    if number and points_back(claim.proposition.tokens):
        around |= frozenset(content(claims[number - 1].proposition.text))
    named = sum(met(word, own) for word in wanted.objects)
    absent = bool(wanted.objects) and not any(met(word, around) for word in wanted.objects)
    idle = wanted.qualifying | wanted.acts if absent else frozenset()
    told = [word for word in wanted.matter - idle if weight(word) == 1]
    return Bearing(
        share=named / max(1, len(wanted.objects)), absent=absent, words=sum(met(word, own, FAMILY) for word in told)
    )


def met(word: str, words: Iterable[str], least: float = CLOSE) -> bool:
    """Whether a word is tied to one of some others so closely."""
    return any(tied(word, other) >= least for other in words)
