"""Claims of an official text beside the demands of its critics and its own internal tensions.

Importing the package loads no model; the first call that needs one does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from analysis.records import Attribution, Case, Claim, Critique, Link, Source, Span, Tension

if TYPE_CHECKING:
    import pandas as pd

_One = TypeVar("_One", bound="str | Source")

__all__ = [
    "Attribution",
    "Case",
    "Claim",
    "Critique",
    "Link",
    "Source",
    "Span",
    "Tension",
    "attributions",
    "closest",
    "read",
    "to_frame",
]


def read(
    text: str | Source, critics: str | Sequence[str] = (), critic_texts: str | Source | Sequence[str | Source] = ()
) -> Case:
    """Find the claims, critiques, links and tensions of one official text.

    Args:
        text: the official text.
        critics: names that restrict whose demands count; empty: whoever criticises. One may stand alone.
        critic_texts: texts of the critics' own. One may stand alone.

    Returns:
        The case; every start and end counts code points of its text, and ``text[start:end] == quote``.

    Raises:
        InputError: a text is empty or binary, or no spaCy model is installed.
    """
    from analysis.case import make_case
    from analysis.text.source import source_from_text

    official = text if isinstance(text, Source) else source_from_text(text)
    critics, critic_texts = _several(critics), _several(critic_texts)
    others = [
        other if isinstance(other, Source) else source_from_text(other, f"critic-text-{number}")
        for number, other in enumerate(critic_texts, 1)
    ]
    return make_case(official, critics, others)


def _several(given: _One | Sequence[_One]) -> Sequence[_One]:
    """One alone or several: a lone string would else be taken for its letters."""
    return (given,) if isinstance(given, str | Source) else given


def attributions(text: str) -> tuple[Attribution, ...]:
    """Find who is made to say what in ``text``: direct, indirect and mixed speech.

    Returns:
        One record an attribution, in the order of their contents. ``source`` and ``cue`` are None where the text
        names none. ``text[start:end]`` of each span is its ``text``. A blank text has none.

    Raises:
        InputError: the text is not valid Unicode or holds NUL characters, or no spaCy model is installed.
    """
    from analysis.extraction.attribution.attributions import told
    from analysis.text.bounds import bounded
    from analysis.text.layout import units
    from analysis.text.plain import plain, unwrapped
    from analysis.text.source import source_from_text

    if isinstance(text, str) and not text.strip():
        return ()
    source_from_text(text)
    read = plain(text)

    def span(place: tuple[int, int] | None) -> Span | None:
        if place is None:
            return None
        start, end = read.place(*place)
        return Span(start=start, end=end, text=text[start:end])

    found = []
    cut = units(read.text)
    for one in told(tuple(bounded(cut)), unwrapped(read.text, cut)):
        content = span(one.content)
        if content:
            found.append(Attribution(content=content, source=span(one.phrase or one.source), cue=span(one.cue)))
    return tuple(found)


def closest(query: str, passages: Sequence[str]) -> list[float]:
    """How close each passage is to ``query``: one score a passage, higher is closer, comparable within one call."""
    from analysis.comparison.similarity import closest as score

    return score(query, passages)


def to_frame(records: Sequence[Any], kind: type | None = None) -> pd.DataFrame:
    """A data frame with one row a record and one column a field, in the order of the record's fields.

    Args:
        records: the claims of a case, its tensions …
        kind: what they are (:class:`Claim`, :class:`Tension` …). Without it a frame of none has no columns: an empty
            tuple does not tell of what it is.
    """
    import dataclasses

    import pandas as pd

    rows = [dataclasses.asdict(record) for record in records]
    return pd.DataFrame(rows, columns=[field.name for field in dataclasses.fields(kind)] if kind else None)
