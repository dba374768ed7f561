"""Vocabulary of contrasts: what grants something, what joins the fault behind it, what is a fault only there."""

from __future__ import annotations

import re

JOINT = re.compile(
    r",?\s+(?P<joint>even\s+(?:if|though)|although|though|whereas|while|but|yet)\s+(?!(?:also|on\s+the\s+whole|rather)\b)"
    r"|[;:]\s+(?P<apart>however|nevertheless|nonetheless|on\s+the\s+other\s+hand),\s+",
    re.IGNORECASE,
)
"""Between what is granted and what is found fault with."""

GRANTED = re.compile(
    r"\b(?:gain(?:s|ed)?|achievement|grow[ns]?|grew|advance[sd]?|ha(?:s|ve|d)\s+(?:\w+\s+)?(?:risen|fallen|shortened|become\s+\w+er)|"
    r"useful|valuable|considerable|sound|new|modern|rightly|of\s+course|laudable|understandable|on\s+paper|in\s+principle|in\s+theory)\b",
    re.IGNORECASE,
)
"""What grants something, beside the words of praise."""

FAULT_BEHIND = re.compile(
    r"\b(?:continu(?:es?|ed)\s+to|cost(?:s|ing)?\s+more|more\s+than|more\s+\w+\s+than|less\s+\w+\s+than|escape[sd]?|"
    r"keeps?\s+\w+ing|depends?\s+on|at\s+the\s+mercy|by\s+decree|again\s+and\s+again|(?:two|three|four|five|six)\s+times|years\s+late)\b",
    re.IGNORECASE,
)
"""What goes on, costs or escapes: a fault where something was granted first, and nowhere else."""
