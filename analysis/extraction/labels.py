"""Speaker labels, as in a transcript: "ROE: We will see.", "Moderator: …"."""

from __future__ import annotations

import re

from analysis.extraction import source_words as sources
from analysis.extraction.attributed import Attributed
from analysis.extraction.model import Parsed
from analysis.extraction.spans import Span, shrink
from analysis.extraction.voices import Voices

_LABEL = re.compile(r"\s*((?:[^\W\d_][\w.’'-]*\s+){0,3}[^\W\d_][\w’'-]*)\s*(?:\([^()\n]{1,20}\)\s*)?:\s+(?=\S)")


def labelled(one: Parsed, source: str, voices: Voices, whole: Span) -> Attributed | None:
    """Read a unit as a turn of a transcript.

    Only a label in capitals counts, and only one that names a person the text names elsewhere or an office: anything
    else before a colon is a place, a rubric or a heading.
    """
    match = _LABEL.match(source, *whole)
    if match is None or not match.group(1).isupper():
        return None
    last = match.group(1).split()[-1].casefold()
    known = voices.longest.get(last)
    if known is None and last not in sources.PEOPLE | sources.TITLES:
        return None
    content = shrink(source, (match.end(), whole[1]))
    if content[0] >= content[1]:
        return None
    return Attributed(
        content=content,
        source=match.span(1),
        cue=None,
        voice=" ".join(known) if known else last,
        voice_kind="person",
        quoted=False,
        form="quotation",
        phrase=match.span(1),
    )
