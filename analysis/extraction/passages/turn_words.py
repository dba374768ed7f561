"""Vocabulary of turns: how an author who repeats a critic says that the less kind part comes now."""

from __future__ import annotations

import re

_PART_NOUNS = (
    "rest|remainder|half|halves|pages?|chapters?|paragraphs?|parts?|sections?|side|substance|essentials|gist|matters|things"
    "|points|holdings|findings|conclusions|complaints|criticisms?|weaknesses|shortcomings|defects|faults|reproaches"
    "|objections|concerns|worries|grievances"
)
"""Parts of what somebody says or writes."""

_OF_CRITIC = (
    r"(?:the|her|his|its|their|that|this|what\s+(?:he|she|they|it)\s+(?:called|calls)\s+(?:the|his|her|its|their))"
)
_PART = (
    rf"(?:{_OF_CRITIC}\s+)?(?:[\w-]+\s+){{0,3}}?(?:{_PART_NOUNS})\b"
    r"(?:\s+(?:of|on|about|from|in|no\.?)\s+[^.;:,]{2,50}?|\s+\d+)?"
)
_SOUR = (
    r"(?:less\s+\w+|not\s+(?:so|all|as|in)\s+\w+|another|different|unfriendl\w+|unkind\w*|angr\w+|reserved|critical"
    r"|(?:plain|hard|harsh|stern|blunt|cool|cold|dark|sharp|sour|bitter|grim|severe|strict)(?:er|est)?"
    r"|more\s+(?:reserved|severe|critical|sombre|doubtful))"
)
"""How the part sounds."""

_SOUNDS = r"(?:is|are|was|were|makes?|made|reads?|sounds?|sounded|struck|strikes|grew|became|turned|has|had)"
_SO = rf"{_SOUNDS}\s+(?:in\s+|of\s+|written\s+in\s+|rather\s+|far\s+|much\s+|an?\s+)*{_SOUR}\b"
_COMES = (
    r"(?:follow(?:s|ed)?|comes?|came|stands?|stood"
    r"|(?:we|I|he|she|they|it)\s+(?:comes?|came|turn(?:s|ed)?|pass(?:ed)?|gets?|got)\s+to)"
)
_PLACE = r"(?:then|now|next|there|here|after\s+(?:this|that|these)|afterwards|finally|lastly|at\s+the\s+end)"

TURNS_TO = re.compile(
    "|".join(
        (
            rf"^\W*(?:(?:but|and|yet)\s+)?{_PLACE}\s+{_COMES}\s+{_PART}",
            rf"^\W*(?:(?:but|yet|and)\s+|however,\s+)?{_PART}(?:,\s+[^,.]{{3,60}},)?\s+{_SO}",
            r"^\W*(?:[\w’'-]+\s+){1,6}?(?:then\s+|next\s+|now\s+|also\s+|finally\s+)?"
            rf"(?:turn(?:s|ed)|came|comes|passe[sd]|moved|moves)\s+to\s+(?:what\s+(?:he|she|they|it)\b|{_PART})",
            r"\bnot\s+(?:all|everything)\s+(?:in\s+(?:it|them)|of\s+it"
            r"|(?:he|she|it|they)\s+(?:\w+\s+)?(?:said|says|wrote|writes|found|saw))\b",
            r"^\W*(?:(?:but|and)\s+)?what\s+(?:follow(?:s|ed)(?!\s+(?:is|are|was|were)\b)|(?:he|she|they|it)\s+(?:brought|said|wrote|added"
            r"|had\s+to\s+(?:say|add))\b)[^.;:?]{0,60}[.:]?$",
            r"^\W*(?:[\w’']+,?\s+){0,6}?(?:her|his|its|their|the)\s+(?:tone|language|mood|note|voice|temper|words)\s+"
            rf"(?:then\s+|now\s+|here\s+)?(?:changes|changed|cools|cooled|{_SO})\b",
            r"\b(?:(?:I|we)\s+(?:shall\s+|will\s+)?(?:give|reproduce|summari[sz]e|quote|print|repeat)|here\s+(?:is|are)"
            r"|(?:told|gave|read|spared)\s+\w+)\s+(?:\w+\s+)?(?:the|its|her|his|their)\s+"
            r"(?:rest|substance|essentials|main\s+points|gist|remainder|other\s+(?:half|side))\b",
            r"^\W*(?:summari[sz]ed|in\s+(?:short|sum|substance|brief)),\s+(?:\w+\s+){1,4}(?:are|is)\s+"
            r"(?:this|these|as\s+follows|the\s+following)",
        )
    ),
    re.IGNORECASE,
)
"""A sentence that says which part of what the critic says comes, or how it sounds, and nothing of what is in it."""

REPEATS = re.compile(
    r"\b(?:I|we)\s+(?:shall\s+|will\s+)?(?:give|reproduce|summari[sz]e|quote|print|repeat|come)\b|\btold\s+(?:me|us)\b",
    re.IGNORECASE,
)
"""The author says so in the first person."""

WHOSE_WORDS = re.compile(
    r"^\W*(?:as\s+(?:he|she|they|it)\s+(?:tells?|told|puts?|sees?|saw|has|had)\s+it"
    r"|in\s+(?:the\s+)?[^,;:.]{2,40}?[’']s?\s+(?:account|telling|version|words)"
    r"|in\s+the\s+(?:account|telling|version|words)\s+of\s+(?:the\s+)?\w+|according\s+to\s+(?:the\s+)?\w+)(?:,\s+|\s+)"
    r"(?=\w)",
    re.IGNORECASE,
)
"""Whose words they are, set before a finding."""

SUMS_UP = re.compile(
    r"^\W*(?:(?:that|this|these|those|such)\s+(?:is|are|was|were)\b|the\s+(?:author|writer|speaker|critic|reader)s?\b"
    r"|in\s+(?:an?|the|his|her|its|their)\s+(?:earlier|previous|former)\b)",
    re.IGNORECASE,
)
"""A sentence about what was told, about whoever tells it, or about what was said before, and no finding."""
