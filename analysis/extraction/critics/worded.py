"""An item of a list of demands as a sentence of its own, with what its lead-in says of it."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics.demand_span_words import MANDATIVE
from analysis.text.lines import on_one_page

_OUGHT = r"\b(?:should|must|shall|ought to|needs? to|ha(?:s|ve) to)\b"
_WHOLE = re.compile(rf"(?!(?:To|That)\s)[A-Z][^,;:.]{{0,80}}?{_OUGHT}")
"""An item that is a sentence of its own, whatever its lead-in lends the others ("Reporters must not be fined")."""

_LABEL = re.compile(r"[A-Z][^:;.\n]{1,60}:\s+(?=[a-z])")
"""What an item is about, before what it asks for."""

_OBLIGED = re.compile(r"\W*(?:[^,:;]{2,60},\s+)?((?:[Tt]he|[A-Z])[^,;:]{2,60}?)\s+(?:should|must|ought\s+to)\s*:?\s*$")
"""A lead-in that obliges of itself ("In the light of this, the Ministry should:")."""

_RECOMMENDED_TO = re.compile(r"\bthat\s+((?!the\s+following)[^,;:]{2,60}?)\s*:\s*$")
"""Whom the items tell to act whose lead-in leaves "should" out ("recommends that the Ministry:")."""

_NOBODY = re.compile(
    r"\b(?:be|been|being|includes?|following|what)\b|(?<!who )(?<!that )(?<!which )\b(?:is|are|was|were)\b|\bthat$",
    re.IGNORECASE,
)
"""What is said there of the items names nobody who should act ("that measures be taken to:")."""

_AIM = re.compile(rf"To\s(?:[^.;:]|\.\d){{3,160}}?,\s[^.;:,]{{2,120}}?{_OUGHT}")
"""An aim before the sentence that asks ("To enhance transparency, accounts should be audited")."""


def without_to(text: str) -> str:
    """An item without the "to" or "that" by which it hangs on its lead-in; an aim before a whole sentence keeps it."""
    return text if _AIM.match(text) else re.sub(r"^(?:To|That)\s+(?=[a-z])", "", text)


def under(text: str, lead: str) -> str:
    """An item with what its lead-in says of it: "recommended that S should:" + "Open …" is "S should open …"."""
    text = re.sub(r"\s+", " ", on_one_page(text)).strip()
    whom = re.search(
        r"(?:\bthat|\bon|\burged?|\basked|\brequested|^)\s+([^,;:]{2,60}?)\s+(?:should|must|to|ought to)\s*:?\s*$", lead
    )
    whom = whom or _OBLIGED.match(lead)
    if not whom and MANDATIVE.search(lead):
        whom = _RECOMMENDED_TO.search(lead)
    if whom and _NOBODY.search(whom.group(1)):
        whom = None
    if whom and _WHOLE.match(text):
        return text
    if whom and re.match(r"[A-Z][a-z]+\s", text):
        who = re.sub(r"\s+", " ", whom.group(1))
        label = _LABEL.match(text)
        if label:  # "Article 12 (fines): reduce …", "On accountability: set up …"
            who = who if who[:1].isupper() and who != "You" else who[:1].lower() + who[1:]
            return f"{label.group()}{who} should {text[label.end() :]}"
        return f"{who[:1].upper()}{who[1:]} should {text[:1].lower()}{text[1:]}"
    clause = re.search(r"\bthat\s*:?\s*$", lead) is not None or re.match(r"that\s", text, re.IGNORECASE) is not None
    text = re.sub(r"^(?:to|that)\s+(?=[a-z])", "", text)
    if clause:  # "demanded: – that the Government publish …": the list leaves "should" out
        text = spans.with_should(text, mandative=MANDATIVE.search(lead) is not None) or text
    return text[:1].upper() + text[1:]
