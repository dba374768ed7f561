"""The reading page: the whole text with its claims, demands and tensions, as one file that needs nothing else."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from analysis.presentation import wording
from analysis.presentation.passages import Passage, lay_out, passages_of
from analysis.presentation.templating import fill, static
from analysis.presentation.titles import title_of
from analysis.records import Case


def reading_page(case: Case, *, links: Sequence[tuple[str, str]] = ()) -> str:
    """The page as HTML.

    Readable without scripts; the one script it holds is ours, and the page's own policy lets no other run.

    Args:
        case: what is to be read.
        links: address and words of pages that stand beside it; none where the page stands alone.
    """
    script = static("reading.js")
    digest = base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
    everything = passages_of(case)
    return fill(
        "reading.html.jinja",
        case=case,
        title=title_of(case),
        links=links,
        readings=lay_out(case),
        filters=_filters(case, everything),
        kinds=_counted([claim.kind for claim in case.claims], wording.KINDS),
        tension_kinds=_counted([tension.kind for tension in case.tensions], wording.TENSIONS),
        style=static("reading.css"),
        script=script,
        digest=digest,
    )


def write_reading_page(case: Case, place: Path) -> Path:
    """Write the page, to stand alone."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(reading_page(case), encoding="utf-8")
    return place


def _filters(case: Case, everything: list[Passage]) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Name, label and options (value, words) of each filter; one with fewer than two values is left out."""
    voices = Counter(claim.voice for claim in case.claims) + Counter(one.voice for one in case.critiques)
    choices = [
        ("kind", "Kind", _options(Counter(one.label for one in everything), list(wording.KINDS), str)),
        ("voice", "Voice", _options(voices, ["author"], wording.voice)),
        ("topic", "Topic", _options(Counter(c.topic for c in case.claims if c.topic), [], str)),
        ("tension", "Tension", _tension_options(everything)),
    ]
    return [choice for choice in choices if len(choice[2]) > 1]


def _options(counts: Counter[str], first: list[str], words: object) -> list[tuple[str, str]]:
    order = {name: place for place, name in enumerate(first)}
    names = sorted(counts, key=lambda name: (order.get(name, len(order)), -counts[name], name))
    return [(name, f"{words(name)} ({counts[name]})") for name in names]  # type: ignore[operator]


def _tension_options(everything: list[Passage]) -> list[tuple[str, str]]:
    counts = Counter(kind for one in everything for kind in one.tension_kinds)
    if not counts:
        return []
    some = sum(1 for one in everything if one.sides)
    return [("any", f"any ({some})"), *_options(counts, list(wording.TENSIONS), str)]


def _counted(names: Iterable[str], order: Iterable[str]) -> list[tuple[str, int]]:
    counts = Counter(names)
    known = [name for name in order if counts[name]]
    return [(name, counts[name]) for name in [*known, *sorted(set(counts) - set(known))]]
