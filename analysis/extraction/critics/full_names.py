"""Names in full: what a voice's name was cut of, as the text writes it before the bracket with its initials.

"European Committee against Noise and Dust or Smoke in Towns (ECND)" holds words at which a noun phrase may be cut; the
bracket shows where the name ends. Whoever goes by those initials elsewhere is the same body.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from analysis.extraction.attribution.names import is_bodily

_SMALL = frozenset(("and", "or", "of", "for", "to", "in", "on", "the", "against", "with", "from", "de", "des"))
_RUNS_ON = (
    rf"(?P<rest>(?:\s+(?:(?:{'|'.join(sorted(_SMALL))}|[a-z]{{1,3}})\s+){{0,3}}[A-Z][\w’'-]*){{0,10}})"
    r"\s+\((?P<initials>[A-Z][A-Za-z-]{1,12})\)"
)


def full_names(source: str, voices: Iterable[str]) -> Mapping[str, str]:
    """The name of each voice in full, with its initials before it; those that were in full already left out.

    Args:
        source: the text.
        voices: the voices of its demands.
    """
    found: dict[str, str] = {}
    initials: dict[str, str] = {}
    heard = sorted(set(voices), key=lambda one: (-len(one), one))
    known = {one.partition(", ")[2]: one for one in heard if ", " in one}
    for voice in heard:
        name = re.sub(r"\s*\([^()]*$", "", voice)
        if " " not in name or "," in name or not any(is_bodily(word) for word in name.split()):
            continue
        match = re.search(r"\s+".join(map(re.escape, name.split())) + _RUNS_ON, source)
        if match is None:
            continue
        full = " ".join((name + match["rest"]).split())
        spelt = match["initials"].rpartition("-")[2]
        found[voice] = known.get(full, full)
        if _spell(spelt, full):
            found[voice] = f"{match['initials']}, {full}"
            initials |= dict.fromkeys((spelt, match["initials"]), found[voice])
    found |= {voice: initials[voice] for voice in heard if voice in initials}
    return {voice: name for voice, name in found.items() if name != voice}


def _spell(initials: str, name: str) -> bool:
    """Whether initials are those of a name, small words and one or two others left out."""
    first = "".join(word[0].upper() for word in name.split() if word not in _SMALL)
    letters = iter(first)
    return (
        first[:1] == initials[:1]
        and all(one in letters for one in initials.upper())
        and (len(first) - len(initials) <= 2)
    )
