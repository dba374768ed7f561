"""Speaker labels: of a transcript ("ROE: We will see."), of a headline ("Poll: Voters want more")."""

from __future__ import annotations

import re

from analysis.extraction import source_words as sources
from analysis.extraction.attributed import Attributed
from analysis.extraction.model import Parsed
from analysis.extraction.spans import shrink
from analysis.extraction.voices import Voices
from analysis.text.places import Place

_LABEL = re.compile(r"\s*((?:[^\W\d_][\w.’'-]*\s+){0,3}[^\W\d_][\w’'-]*)\s*(?:\([^()\n]{1,20}\)\s*)?:\s+(?=\S)")

_IN_HEADLINES = sources.PEOPLE | (sources.STUDIES - {"analysis", "review", "document", "evidence", "paper", "letter"})
"""Who speaks in a headline; "Analysis:" and the like name what the article is."""


def labelled(
    one: Parsed, source: str, voices: Voices, whole: Place, *, headline: bool, hosts: bool
) -> Attributed | None:
    """Read a unit as a turn of a transcript, or as a headline that begins with who says it.

    Only a label in capitals counts, or one at the head of a text, and only one that names a person the text names
    elsewhere or an office, in a headline also people of a kind, or a study: anything else before a colon is a place, a
    rubric or a heading. Whoever leads through a broadcast counts only with ``hosts``: the words are the text's own.
    """
    match = _LABEL.match(source, *whole)
    if match is None or not (match.group(1).isupper() or headline):
        return None
    last = match.group(1).split()[-1].casefold()
    if last in sources.HOSTS and match.group(1).isupper() and not hosts:
        return None
    known = (
        voices.longest.get(last)
        or voices.longest.get(last.rpartition("-")[2])
        or (voices.longest.get(last.removesuffix("s")) if headline else None)
    )
    if known is None and last not in sources.PEOPLE | sources.TITLES:
        if not headline or len(source[match.end() : whole[1]].split()) < 3:
            return None
        if last.removesuffix("s") not in _IN_HEADLINES and not _acts(last, voices, whole[1]):
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


def _acts(last: str, voices: Voices, after: int) -> bool:
    """Whether a name is the subject of sentences below."""
    below = [m for m in voices.mentions if m.start >= after and m.name[-1].casefold() == last]
    return sum(mention.subject for mention in below) >= 2
