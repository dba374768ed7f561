"""How cues are written, and the patterns that are made of them.

A cue is a line: words between blanks, ``<verb>`` for a verb in any form, ``*`` for an object of up to six words
("takes *us* to task for"), ``(a|b)`` for a choice, a trailing ``?`` for what may be missing. Adverbs may stand anywhere
between.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from analysis.text.marks import small

_IRREGULAR = {
    "find": "found", "hold": "held", "think": "thought", "feel": "felt", "write": "wrote|written", "see": "saw|seen",
    "take": "took|taken|taking", "make": "made|making", "draw": "drew|drawn", "say": "said", "tell": "told",
    "keep": "kept", "speak": "spoke|spoken", "have": "has|had|having", "be": "am|is|are|was|were|been|being",
    "go": "went|gone", "come": "came|coming", "leave": "left", "show": "shown", "put": "putting", "set": "setting",
    "seek": "sought", "do": "does|did", "pay": "paid", "beseech": "besought", "regret": "regretted|regretting",
    "beg": "begged|begging", "submit": "submitted|submitting", "plead": "pled", "admit": "admitted|admitting",
}  # fmt: skip


def forms(verb: str) -> str:
    """Every form of a verb, as alternatives of a pattern."""
    if " " in verb:
        first, rest = verb.split(" ", 1)
        return "|".join(f"{form}\\s+{rest}" for form in forms(first).split("|"))
    found = [verb]
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb.endswith("y") and verb[-2] not in "aeou":
        found += [f"{verb[:-1]}ies", f"{verb[:-1]}ied"]
    else:
        found += [f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s", f"{stem}ed"]
    found.append(f"{stem}ing")
    if verb in _IRREGULAR:
        found += _IRREGULAR[verb].split("|")
    return "|".join(found)


_ADVERBS = (
    r"(?:\s+(?:also|further|furthermore|however|nevertheless|nonetheless|still|again|therefore|moreover|indeed|once\s+more|in\s+vain|"
    r"finally|instead|too|thus|likewise|in\s+particular|above\s+all|even|rather|very|so|now|repeatedly|\w+ly),?)*"
)


def _pieces(line: str) -> int:
    return len(re.sub(r"<[^>]*>|\([^()]*\)", "x", line).split())


def pattern(line: str) -> str:
    """A cue line as a regular expression."""
    pieces = []
    for word in re.findall(r"<[^>]*>|\((?:[^()]|\([^()]*\))*\)\??|\S+", line):
        optional = word.endswith("?")
        bare = word[:-1] if optional else word
        if bare == "*":
            piece = r"(?:\s+[\w’'-]+){0,6}?"
        elif bare.startswith("<"):
            verbs = bare[1:-1].strip("()").split("|") if bare.startswith("<(") and bare.endswith(")>") else [bare[1:-1]]
            piece = _ADVERBS + r"\s+(?:" + "|".join(forms(verb) for verb in verbs) + ")"
        else:
            piece = _ADVERBS + r"\s+" + re.sub(r"(?<=[\w)]) (?=[\w(])", r"\\s+", bare)
        pieces.append(f"(?:{piece})?" if optional else piece)
    whole = "".join(pieces)
    return re.sub(r"^" + re.escape(_ADVERBS + r"\s+"), "", whole)


class Cues:
    """Many cue lines as one pattern, the longer cue first where two begin alike.

    It is in small letters, as is the text before it is searched: compiled with ``re.IGNORECASE`` as well, the patterns
    took half a second of every first run.

    Args:
        lines: the cues.
    """

    def __init__(self, lines: str) -> None:
        """Take the cues as they are written."""
        every = [pattern(line) for line in sorted(lines.strip().splitlines(), key=_pieces, reverse=True)]
        self.pattern = r"(?<![\w’'-])(?:" + _by_letter(every) + r")(?![\w’'-])"

    @cached_property
    def _read(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The cues of a text in order; a match has its letters small."""
        return self._read.finditer(small(text))

    def is_one(self, text: str) -> bool:
        """Whether a text is a cue and nothing else."""
        return self._read.fullmatch(small(text)) is not None


_OPENING = re.compile(r"\((?:\?:)?(?P<several>[^()]*)\)|(?P<one>[a-z]+)")
"""The first word of a cue, or the choice of them."""


def _by_letter(cues: Sequence[str]) -> str:
    """The alternatives, in their order, by the letter they begin with: a word is compared with those of its own."""
    groups: dict[str, list[str]] = defaultdict(list)
    for cue in cues:
        opening = _OPENING.match(cue)
        assert opening is not None, cue
        behind: dict[str, list[str]] = defaultdict(list)
        for word in (opening["several"] or opening["one"]).split("|"):
            behind[word[0]].append(word[1:])
        for letter, ends in behind.items():
            groups[letter].append(f"(?:{'|'.join(ends)}){cue[opening.end() :]}")
    return "|".join(f"{letter}(?:{'|'.join(each)})" for letter, each in sorted(groups.items()))
