"""Words of a statement that complains and promises nothing, and words with which a passage only goes on."""

from __future__ import annotations

from analysis.text.caseless import Caseless

COMPLAINS = Caseless(
    r"\b(?:suffer(?:s|ed|ing)?|(?:fell|fall|falls|fallen) victim|victims? of (?:an?|the)|violat(?:e|es|ed|ing)"
    r"|threaten(?:s|ed|ing)?|inflict\w*|loot\w*|plunder\w*|depriv(?:es?|ed|ing)|impoverish\w*|exacerbat\w*"
    r"|destroy(?:s|ed|ing)?|devastat\w+|hardships?|worsen\w*|undermin\w+|aggression|fails? to|failed to|lacks?|lacking"
    r"|less than ideal|unacceptable|inadequate|(?:deeply|gravely|seriously) concern(?:ing|ed)"
    r"|deplor\w+|regrettabl[ey])\b"
)
"""Harm, or a fault."""

PROMISING = Caseless(
    r"\b(?:no|not|never|nor|neither|nobody|nothing|none|any(?:one|body)?|without|cannot|prevent\w*|protect\w*|punish\w*"
    r"|prohibit\w*|forbid\w*|bans?|banned|combat\w*|compensat\w*|help\w*|assist\w*|relief|reliev\w*|ended|once|former\w*"
    r"|overc[ao]m\w*|despite|has become|have become|if|must|shall|may|right|rights)\b|n['’]t\b",
    anywhere=True,  # "n't" begins inside a word
)
"""Beside these a word of harm stands in a denial, a ban or an aid: something is promised all the same."""

GOES_ON = Caseless(
    r"^\W*(?:to (?:this|that) end|in addition|additionally|moreover|furthermore|similarly|likewise"
    r"|for (?:example|instance)|in particular|(?:it|they|he|she|we|the same \w+) also)\b"
)
"""Opens by adding to what was just said, or by telling a case of it."""

PART = Caseless(r"^\W*(?:of|among|out of) (?:these|them|those|which|whom|the total)\b")
"""Opens with a part of those just counted."""
