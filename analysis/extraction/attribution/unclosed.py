"""Speech over several paragraphs whose speaker is told only at its end.

A quotation that goes on in the next paragraph is not closed, and the next opens with a mark again: whoever is named as
the speaker there has said all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from analysis.extraction.attribution.attributed import Attributed
from analysis.text.places import Place, common

_CLOSING = "\"”’'»«“"


def told_at_the_end(found: Sequence[Attributed], quotes: Sequence[Place], source: str) -> list[Attributed]:
    """Give a quotation that is not closed, and has no cue in its paragraph, to the speaker of the one that goes on.

    Args:
        found: who is made to say what.
        quotes: the quotations of the text with their marks.
        source: the text.
    """
    told = list(found)
    for first, second in reversed(list(pairwise(quotes))):
        if not _goes_on(first, second, source):
            continue
        after = next((one for one in told if one.quoted and common(one.content, second) > 0), None)
        own = [one for one in told if common(one.content, first) > 0]
        if after is None or after.voice_kind == "unnamed" or after.cue is None or after.cue[0] < second[0]:
            continue
        if any(one.cue is not None and first[0] <= one.cue[0] < second[0] for one in own):
            continue
        told = [one for one in told if one not in own]
        told.append(replace(after, content=first, quoted=True))
    return told


def _goes_on(first: Place, second: Place, source: str) -> bool:
    """Whether a quotation that opens a paragraph is left open, and the next paragraph opens with a mark."""
    gap = source[first[1] : second[0]]
    opens = not source[source.rfind("\n", 0, first[0]) + 1 : first[0]].strip()
    return opens and "\n" in gap and not gap.strip() and source[first[1] - 1] not in _CLOSING
