"""One attribution: who is made to say what, by which cue."""

from __future__ import annotations

from dataclasses import dataclass

AUTHOR = "author"
"""The voice, and the kind of voice, where a text speaks for itself."""

Voice = tuple[str, str]
"""A voice and its kind."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Attributed:
    """One attribution in source offsets, with the voice its source was resolved to.

    Attributes:
        content, source, cue: (start, end) in the source; source and cue may be None.
        phrase: the source with its title before and its relative or participial clause after.
        voice: the name the source goes by in the whole text ("Kyle Scott" for "he"), or the source's own words;
            ``author`` where the text's own "we" or "I" speaks.
        voice_kind: ``person``, ``organisation``, ``group``, ``document``, ``unnamed`` or ``author``.
        quoted: the content stands in quotation marks.
        asserted: the content is put forward as true by the source; False for what is asked, planned, hoped or denied.
        lemma: the cue word ("urge", "concerned", "view").
        patient: the subject of a passive, of which the content is said.
        form: ``clause``, ``infinitive``, ``object``, ``predicate`` or ``quotation``.
    """

    content: tuple[int, int]
    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    voice: str
    voice_kind: str
    quoted: bool
    asserted: bool = True
    lemma: str = ""
    form: str = ""
    phrase: tuple[int, int] | None = None
    patient: tuple[int, int] | None = None
