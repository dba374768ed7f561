"""Content words of a passage as base forms, without a model: a lookup in the lexicon instead of a parse."""

from __future__ import annotations

import re
from functools import lru_cache

from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from analysis.comparison.lexicon import ties

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,]\d+)*")

# Words that sklearn's list counts as empty but that carry a demand ("fire", "bill", "system" …).
_KEPT = frozenset({"fire", "bill", "system", "interest", "found", "first", "last", "show", "call", "move"})
STOP = frozenset(ENGLISH_STOP_WORDS - _KEPT) | {"shall", "did", "does", "doing", "having", "ought", "say", "said"}

# Phrases whose words mean something else in a demand: "closure" of a paper is no "close cooperation", an "independent"
# body no country "since independence".
_ELSEWHERE = re.compile(
    r"\bclose(?:ly|r)?(?= (?:co-?operation|collaboration|ties|links|contact|relations?|partnership|linked|with|to)\b)"
    r"|\b(?:since|after|before|gained|declared|years? of)(?: its| the| national)? independence\b",
    re.IGNORECASE,
)

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "people", "held": "hold", "chosen": "choose",
    "chose": "choose", "made": "make", "paid": "pay", "kept": "keep", "took": "take", "taken": "take", "gave": "give",
    "given": "give", "built": "build", "sold": "sell", "sent": "send", "spent": "spend", "struck": "strike",
    "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "grew": "grow", "grown": "grow", "lost": "lose",
    "left": "leave", "met": "meet", "led": "lead", "drew": "draw", "drawn": "draw", "wrote": "write",
    "written": "write", "spoke": "speak", "spoken": "speak", "broke": "break", "broken": "break", "bought": "buy",
    "brought": "bring", "taught": "teach", "criteria": "criterion", "bodies": "body", "laid": "lay", "won": "win",
}  # fmt: skip

_UNCHANGED = {"news", "means", "series", "species", "always", "media", "proceeds", "customs", "earnings", "need"}

# What to strip from an inflected form, and what to put back; the longest first.
_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("ings", ""),
    ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", "e"), ("es", ""), ("s", ""),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def base(word: str) -> str:
    """The base form of an inflected word: "licences" → "licence", "elected" → "elect"; else the word in lower case.

    A form counts as a base when the lexicon knows it (the idea of WordNet's Morphy).
    """
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _UNCHANGED or word.endswith("ics"):
        return word
    known = ties()
    for ending, instead in _ENDINGS:
        if not word.endswith(ending) or word.endswith(("ss", "us", "is")):
            continue
        stem = word[: len(word) - len(ending)] + instead
        if len(stem) < 3:
            continue
        if stem in known:
            return stem
        if ending in ("ing", "ed") and len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in known:
            return stem[:-1]
    return word


def content(text: str) -> list[str]:
    """The content words of a passage in order, as base forms; function words are left out, figures kept."""
    words = []
    for match in _WORD.finditer(_ELSEWHERE.sub(" ", text)):
        word = match.group().lower().replace("’", "'")
        if word in STOP or (len(word) < 2 and not word.isdigit()):
            continue
        lemma = base(word)
        if lemma not in STOP:
            words.append(lemma)
    return words
