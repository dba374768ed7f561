"""The one shape between a case and the annotation formats: a mark on one passage, or on a pair of passages."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from analysis.presentation.wording import KINDS, TENSIONS
from analysis.records import Case, Claim, Critique, Link, Source, Tension
from analysis.tables.anchors import Anchor, locate
from analysis.tables.judgements import DECISIONS, Judgement
from analysis.tables.overlay import attach, link_key
from analysis.text.brief import brief

LAYERS = ("claim", "critique", "link", "tension")
"""What a mark can stand for; a passage that a tool's user marked as something else has a layer of its own name."""

PAIRS = ("link", "tension")

LABELS: Mapping[str, Collection[str]] = {"claim": KINDS, "link": DECISIONS["link"], "tension": TENSIONS}
"""What a mark of a layer can be labelled."""

CONTEXT = 32
"""Characters before and after a passage that go along with it, as Hypothes.is does."""

Value = str | int | float | bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Stretch:
    """A passage of one text, in code points, with a little before and after where the format told it."""

    source: str
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""


MISSING = Stretch(source="", start=0, end=0, quote="")
"""A side of a pair whose passage the file does not hold (any more): the pair is named, not passed over."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """One annotation.

    Attributes:
        mark_id: the id of the row, or whatever the tool called it.
        layer: one of :data:`LAYERS`, or a name of the tool's user.
        label: the kind of a claim or tension, the relation of a link.
        a: the passage; the claim of a link, the first side of a tension.
        b: the critique of a link, the second side of a tension.
        voice: who says it.
        coder: who marked it; "" for the machine.
        decision: what the coder decided about it.
        note: the coder's reason, or the machine's.
        date: when it was decided (YYYY-MM-DD).
        begun: the tool may have put the machine's suggestion before the coder: unchanged it is still the machine's.
        row: every column of the row, in formats that have a place for them.
        origin: the file that it came in, and the row there where the format has rows, for messages.
    """

    mark_id: str
    layer: str
    a: Stretch
    b: Stretch | None = None
    label: str = ""
    voice: str = ""
    coder: str = ""
    decision: str = ""
    note: str = ""
    date: str = ""
    begun: bool = False
    row: Mapping[str, Value] = field(default_factory=dict)
    origin: str = field(default="", compare=False)


def marks_of(case: Case, judgements: Sequence[Judgement] = ()) -> tuple[Mark, ...]:
    """Every row of a case as a mark, and after them every judgement that finds its row, with its coder's name."""
    claims = {claim.claim_id: claim for claim in case.claims}
    critiques = {critique.critique_id: critique for critique in case.critiques}
    name = case.source.name
    marks = [_of_claim(claim, name) for claim in case.claims]
    marks += [_of_critique(critique) for critique in case.critiques]
    marks += [_of_link(link, claims[link.claim_id], critiques[link.critique_id], name) for link in case.links]
    marks += [_of_tension(tension, name) for tension in case.tensions]
    by_key = {(mark.layer, mark.mark_id): mark for mark in marks}
    for (kind, key), given in attach(case, judgements).rows.items():
        marks += [
            dataclasses.replace(
                by_key[kind, key], coder=one.coder, decision=one.decision, note=one.reason, date=one.date, row={}
            )
            for one in given
        ]
    return tuple(marks)


def _of_claim(claim: Claim, source: str) -> Mark:
    return Mark(
        mark_id=claim.claim_id,
        layer="claim",
        label=claim.kind,
        a=Stretch(source=source, start=claim.start, end=claim.end, quote=claim.quote),
        voice=claim.voice,
        note=claim.cue,
        row=dataclasses.asdict(claim),
    )


def _of_critique(critique: Critique) -> Mark:
    return Mark(
        mark_id=critique.critique_id,
        layer="critique",
        a=Stretch(source=critique.source, start=critique.start, end=critique.end, quote=critique.quote),
        voice=critique.voice,
        note=critique.cue,
        row=dataclasses.asdict(critique),
    )


def _of_link(link: Link, claim: Claim, critique: Critique, source: str) -> Mark:
    return Mark(
        mark_id=link_key(link),
        layer="link",
        label=link.relation,
        a=_of_claim(claim, source).a,
        b=_of_critique(critique).a,
        note=link.why,
        row=dataclasses.asdict(link),
    )


def _of_tension(tension: Tension, source: str) -> Mark:
    return Mark(
        mark_id=tension.tension_id,
        layer="tension",
        label=tension.kind,
        a=Stretch(source=source, start=tension.a_start, end=tension.a_end, quote=tension.a_quote),
        b=Stretch(source=source, start=tension.b_start, end=tension.b_end, quote=tension.b_quote),
        note=tension.why,
        row=dataclasses.asdict(tension),
    )


def settle(marks: Iterable[Mark], sources: Sequence[Source]) -> tuple[tuple[Mark, ...], tuple[str, ...]]:
    """Find the passages of marks again in the texts as they are now.

    Args:
        marks: as a format gave them; their offsets may be another tool's, or those of an older text.
        sources: the texts.

    Returns:
        The marks with ``source[start:end] == quote`` in every passage, and one line for each mark whose words are gone
        or whose passages the file does not hold.
    """
    texts = {source.name: source.text for source in sources}
    settled, gone = [], []
    for mark in marks:
        if MISSING in (mark.a, mark.b):
            gone.append(f"{mark.layer} {mark.mark_id}: a passage that it joins is not in the file")
            continue
        a = _settle(mark.a, texts)
        b = _settle(mark.b, texts) if mark.b else None
        if a is None or (mark.b and b is None):
            words = brief((mark.a if a is None or mark.b is None else mark.b).quote, 60)
            gone.append(f"{mark.layer} {mark.mark_id}: its words are in none of the texts: “{words}”")
        else:
            settled.append(dataclasses.replace(mark, a=a, b=b))
    return tuple(settled), tuple(gone)


def strange(marks: Iterable[Mark]) -> tuple[str, ...]:
    """One line for each kind and relation that marks name and that is none there is: judgements know only these."""
    found: dict[tuple[str, str], list[str]] = {}
    for mark in marks:
        if mark.layer in LABELS and mark.label and mark.label not in LABELS[mark.layer]:
            found.setdefault((mark.layer, mark.label), []).append(mark.mark_id)
    return tuple(
        f"{layer} {ids[0]}{f' and {len(ids) - 1} more' if len(ids) > 1 else ''}: {label!r} is none of"
        f" {', '.join(LABELS[layer])}; it stays with the passage, and becomes no part of a judgement"
        for (layer, label), ids in found.items()
    )


def passage(text: str, source: str, start: int, end: int) -> Stretch:
    """``text[start:end]`` with a little before and after."""
    return Stretch(
        source=source,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def _settle(stretch: Stretch, texts: Mapping[str, str]) -> Stretch | None:
    text = texts.get(stretch.source, "")
    start, end = stretch.start, stretch.end
    if stretch.quote and text[start:end] == stretch.quote:
        before = text[:start].endswith(stretch.prefix)
        if before and text[end : end + len(stretch.suffix)] == stretch.suffix:
            return Stretch(source=stretch.source, start=start, end=end, quote=stretch.quote)
    place = locate(
        Anchor(
            source=stretch.source,
            exact=stretch.quote,
            prefix=" ".join(stretch.prefix.split()),
            suffix=" ".join(stretch.suffix.split()),
            start=start,
        ),
        texts,
    )
    if place is None:
        return None
    quote = texts[place.source][place.start : place.end]
    return Stretch(source=place.source, start=place.start, end=place.end, quote=quote)
