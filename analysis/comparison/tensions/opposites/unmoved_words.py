"""Said not to have risen, fallen or changed, and said to have."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.text.caseless import Caseless

_UP = (
    r"ris(?:en|es?)|rose|rais(?:ed?|es|ing)|increas(?:ed?|es|ing)|gr(?:ew|ow|ows|own|owth)|went up|go(?:ne|es)? up"
    r"|doubled|climbed"
)
_DOWN = (
    r"cuts?|reduc(?:ed?|es|tions?)|lower(?:ed)?|f(?:ell|alls?|allen)|declin(?:ed?|es)|decreas(?:ed?|es)|drop(?:ped|s)?"
    r"|halved|shrank|shrunk"
)
_ANEW = r"chang(?:ed?|es)|amend(?:ed|ments?)|revis(?:ed|ions?)|alter(?:ed|ations?)|adjust(?:ed|ments?)|replaced"
_NOT = r"\b(?:not|never|no|neither|nor) (?:\w+ ){0,3}?"

MOVED: Mapping[str, tuple[Caseless, Caseless]] = {
    "up": (Caseless(rf"{_NOT}(?:{_UP})\b"), Caseless(rf"\b(?<!to )(?:{_UP})\b")),
    "down": (Caseless(rf"{_NOT}(?:{_DOWN})\b"), Caseless(rf"\b(?<!to )(?:{_DOWN})\b")),
    "at all": (
        Caseless(
            rf"(?:{_NOT}(?:{_ANEW}|touched)|\b(?:unchanged|frozen)"
            r"|\b(?:has|have) (?:remained|stayed|been) (?:\w+ )?(?:the same|stable|constant))\b",
        ),
        Caseless(rf"\b(?<!to )(?:{_UP}|{_DOWN}|{_ANEW})\b"),
    ),
}
"""By direction: said not to have moved so, and said to have."""

SINCE = Caseless(r"\bsince\b[^.;]{0,60}?\b(?P<year>(?:19|20)\d\d)\b")
"""From when on."""

POINTS = Caseless(
    r"^\W*(?:the|this|that|its?) (?:\w+ )?(?:increases?|rises?|growth|cuts?|reductions?|falls?|decline|decrease|drop"
    r"|changes?)\b"
)
"""Opens with the movement itself, of what was spoken of before."""
