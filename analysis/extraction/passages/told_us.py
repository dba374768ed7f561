"""What the official side was told: "We were told that we ought to …, that … and that …", whoever has the floor."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.stance_weight import praising

TOLD = "the official side was told"
"""The cue of such a critique."""

_ALLEGED = re.compile(
    r"(?:^|[.;:]\s+|,\s+(?:and|but)\s+)(?:[\w’'-]+,?\s+){0,2}?it\s+(?:is|was)\s+(?:also\s+|further\s+|\w+ly\s+)?"
    r"(?:alleged|claimed|contended|complained|asserted|maintained|argued)\s+(?:in\s+the\s+\w+\s+|there\s+)?(?P<joint>that)\s+",
    re.IGNORECASE,
)
"""What is laid to the official side's charge, and by whom it has been said before."""

_CUE = re.compile(
    r"(?:^|[.;:]\s+|,\s+(?:and|but)\s+)(?!if\b)(?:[\w’'-]+\s+){0,3}?(?:we|the\s+(?:ministry|government|agency|authorities|department|minister))"
    r"\s+(?:is|are|was|were|have\s+been|has\s+been)\s+(?:also\s+|further\s+|then\s+|even\s+|\w+ly\s+)?"
    r"(?:told|advised|reminded|warned|urged|asked|called\s+upon|invited|requested|reproached|criticised|criticized|blamed|upbraided|faulted|scolded)\s+"
    r"(?P<joint>that|to|for|with)\s+",
    re.IGNORECASE,
)
"""The official side as the patient of what is said to it."""

_OURS = re.compile(r"(?:that\s+)?(?:we|they|it)\s+(?:ought\s+to|should|must|had\s+to|needed\s+to)\s+", re.IGNORECASE)
"""Whose duty it is: the official side's, as it has been said."""


_QUESTION = re.compile(r"(?:explain|say|state|clarify|tell|comment|name|answer|report|inform)\b", re.IGNORECASE)
"""What is only asked about."""


def told(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """What a sentence says the official side was told, one extent each of its parallel parts."""
    match = _CUE.search(source[start:end]) or _ALLEGED.search(source[start:end])
    if match is None or source[end - 1] == "?":
        return []
    found = []
    begin = match.start("joint") if match["joint"] == "to" else match.end()
    for piece in parts(source, start + begin, end, that=match["joint"] == "that"):
        left, right = spans.trimmed(source, *piece)
        ours = _OURS.match(source[left:right])
        left += ours.end() if ours else 0
        left += 3 if source.startswith("to ", left) else 0
        if right - left > 8 and not _QUESTION.match(source[left:right]) and not praising(source[left:right]):
            found.append((left, right))
    return found
