"""Words that part two statements which otherwise say the same."""

from __future__ import annotations

from analysis.comparison.tensions.numbers.number_words import MONTH_NAME
from analysis.text.caseless import Caseless

CONTRASTS = Caseless(
    r"\b(?:not|no|never|nor|none|nobody|nothing|without|cannot|neither|only|alone|some|most|few|fewer|less|still|remain\w*"
    r"|unless|until|except|if|provided|but|however|yet|although|though|instead|rather|lack\w*|fail\w*|refus\w*"
    r"|den(?:y|ied|ies)|exclud\w*|outside|closed?|former\w*|under)\b|n['’]t\b",
    anywhere=True,  # "n't" begins inside a word
)
"""Denials, limits, conditions and turns: said in one of two statements alone, they may take the other back."""

COUNTS = Caseless(
    r"\b(?!(?:1[89]|20)\d\d\b)\d[\d.,]*|\b(?:half|quarters?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|dozens?|hundreds?|thousands?|millions?|billions?|percent|per cent|second)\b"
)
"""Figures but for years."""

DATES = Caseless(rf"\b(?:1[89]|20)\d\d\b|\b{MONTH_NAME}")
"""Years and months."""
