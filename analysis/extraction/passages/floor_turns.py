"""Vocabulary of a floor that is held: how a text says that points come, and afterwards whose words they were."""

from __future__ import annotations

import re

from analysis.text.words import NUMBER_NAMES

_NAME = (
    r"(?:the\s+|an?\s+)?(?P<{}>(?-i:[A-Z][\w’'&-]*"
    r"(?:\s+(?:(?:of|for|the|and|on|in|to)\s+){{0,2}}[A-Z][\w’'&-]*){{0,9}}))"
)
"""Capitals count in it: without them every word would be one of a name, a linking word in more than one way."""

_SAID = (
    "findings|conclusions|words|complaints|demands|wishes|remarks|observations|points|criticisms?|recommendations|requests"
    "|concerns|reproaches|sentences|lines|opinions?|views?|verdict|judgment|judgement"
)
_PAPER = (
    "statement|report|letter|paper|petition|opinion|submission|memorandum|appeal|note|words|list|complaint|resolution"
)

AFTERWARDS = re.compile(
    "|".join(
        (
            rf"^\W*(?:these|those|this|that|such|so|thus)\s+(?:are|is|were|was|ran|run|go|goes|reads?|says?|said)?\b[^.;:]{{0,40}}?"
            rf"\b(?:{_SAID})\s+(?:of|by|from|in\s+the\s+report\s+of)\s+{_NAME.format('of')}",
            rf"{_NAME.format('whose')},\s+whose\s+(?:{_PAPER}|{_SAID})\s+(?:this|that|these|they|it)\s+(?:is|are|was|were)\b",
            rf"^\W*(?:so|thus|this)\s+(?:says?|said|writes?|wrote|reads?|runs|finds|found|is\s+how)\s+{_NAME.format('by')}",
        )
    ),
    re.IGNORECASE,
)
"""Whose the sentences before were."""

OF_POINTS = re.compile(
    r"\b(?:findings|conclusions|complaints|demands|wishes|points|criticisms?|recommendations|requests|concerns|reproaches)\b",
    re.IGNORECASE,
)
"""In such a sentence: what stood before it asks or finds fault. Somebody's view or words need not."""

NUMBERS = {word: number for number, word in enumerate(NUMBER_NAMES[2:13], start=2)}
"""How many points a text counts in words."""

_POINTS = (
    "demands|wishes|points|requests|recommendations|proposals|complaints|conditions|criticisms|lines|remarks|things|matters"
    "|reproaches|questions|concerns|shortcomings|findings|weaknesses"
)

_TAIL = (
    r"(?:,\s+(?:which|that)\s[^.:;\n]{0,50}|\s+(?:on|about|for|concerning|to|in|of)\s(?:(?!\b(?:was|were|is|are|been)\b)[^.:;\n]){0,50})?"
    r"[.:]\W*$"
)
"""What may stand behind the points before the sentence ends: nothing that tells of them."""

COUNTED = re.compile(rf"\b(?P<many>{'|'.join(NUMBERS)})\s+(?:\w+\s+){{0,2}}?(?:{_POINTS})\b{_TAIL}", re.IGNORECASE)
"""A sentence at whose end so many points come."""

ANNOUNCES = re.compile(
    rf"\b(?:{'|'.join(NUMBERS)}|several|some|a\s+(?:list|number)\s+of|following|these)\s+(?:\w+\s+){{0,2}}?(?:{_POINTS})\b{_TAIL}",
    re.IGNORECASE,
)
"""A sentence at whose end points come, counted or not."""

BRINGS = re.compile(
    r"\b(?:wrote|writes|written|sent|sends|spoke|speaks|told|tells|letter|petition|statement|report|submission|visited|visit"
    r"|findings?|opinion|testified|testimony)\b",
    re.IGNORECASE,
)
"""What a person brings who comes in as the subject of a sentence, and whose words may follow."""
