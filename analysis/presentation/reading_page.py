"""The reading page: the whole text with its claims, demands and tensions, as one file that needs nothing else."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from analysis.presentation import wording
from analysis.presentation.decisions import Decisions, sureness
from analysis.presentation.demands_told import demands
from analysis.presentation.finding import STANDS, apart, demands_of, finding_of, open_tensions, tension_state
from analysis.presentation.passages import Passage, lay_out, passages_of
from analysis.presentation.relations import OPPOSED, OPPOSES, SILENCE, place_of
from analysis.presentation.templating import fill, static
from analysis.presentation.titles import title_of
from analysis.records import Case, Claim

BEGIN_WITH = 5
"""Pairs offered to begin with."""


def reading_page(
    case: Case,
    *,
    links: Sequence[tuple[str, str]] = (),
    decisions: Decisions | None = None,
    none: Sequence[Claim] = (),
) -> str:
    """The page as HTML.

    Readable without scripts; the one script it holds is ours, and the page's own policy lets no other run.

    Args:
        case: what is to be read.
        links: address and words of pages that stand beside it; none where the page stands alone.
        decisions: who decided what about its rows.
        none: rows that readers found to be no claims: marked as that, and counted as nothing.
    """
    decisions = decisions or Decisions()
    still_open = open_tensions(case.tensions)
    standing = [one for one in still_open if tension_state(one) == STANDS]
    script = static("reading.js")
    digest = base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
    everything = passages_of(case, none)
    denied = [one for one in demands_of(case) if one.state == OPPOSED]
    return fill(
        "reading.html.jinja",
        case=case,
        title=title_of(case),
        links=links,
        readings=lay_out(case, none),
        no_claims=none,
        filters=_filters(case, everything),
        kinds=_counted([claim.kind for claim in case.claims], wording.KINDS),
        tension_kinds=_counted([tension.kind for tension in still_open], wording.TENSIONS),
        still_open=still_open,
        set_aside=len(case.tensions) - len(still_open),
        begin=apart(standing or still_open)[:BEGIN_WITH],
        begin_stands=bool(standing),
        demands_told=demands(finding_of(case)),
        silent=[one for one in demands_of(case) if one.state == SILENCE],
        denied=denied,
        denied_as=OPPOSES[place_of(one.critique for one in denied)],
        decisions=decisions,
        sure=sureness(case, decisions),
        style=static("reading.css"),
        script=script,
        digest=digest,
    )


def _filters(case: Case, everything: list[Passage]) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Name, label and options (value, words) of each filter; one with fewer than two values is left out."""
    voices = Counter(claim.voice for claim in case.claims) + Counter(one.voice for one in case.critiques)
    choices = [
        ("kind", "Kind", _options(Counter(one.label for one in everything), list(wording.KINDS), str)),
        ("voice", "Voice", _options(voices, ["author"], wording.voice)),
        ("topic", "Topic", _options(Counter(c.topic for c in case.claims if c.topic), [], str)),
        ("tension", "Tension", _tension_options(everything)),
        ("state", "Read again", _state_options(everything)),
    ]
    return [choice for choice in choices if len(choice[2]) > 1]


def _options(counts: Counter[str], first: list[str], words: Callable[[str], str]) -> list[tuple[str, str]]:
    order = {name: place for place, name in enumerate(first)}
    names = sorted(counts, key=lambda name: (order.get(name, len(order)), -counts[name], name))
    return [(name, f"{words(name)} ({counts[name]})") for name in names]


def _tension_options(everything: list[Passage]) -> list[tuple[str, str]]:
    counts = Counter(kind for one in everything for kind in one.tension_kinds)
    if not counts:
        return []
    some = sum(1 for one in everything if one.open_sides)
    return [("any", f"any ({some})"), *_options(counts, list(wording.TENSIONS), str)]


def _state_options(everything: list[Passage]) -> list[tuple[str, str]]:
    counts = Counter(state for one in everything for state in one.tension_states)
    words = {state or "unread": f"tension: {said}" for state, said in wording.TENSION_STATES.items()}
    return _options(counts, list(words), words.__getitem__)


def _counted(names: Iterable[str], order: Iterable[str]) -> list[tuple[str, int]]:
    counts = Counter(names)
    known = [name for name in order if counts[name]]
    return [(name, counts[name]) for name in [*known, *sorted(set(counts) - set(known))]]
