"""The one shape between a case and the annotation formats: a mark on one passage, or on a pair of passages."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, get_type_hints

from analysis.errors import InputError
from analysis.records import Case, Claim, Critique, Link, Source, Tension
from analysis.tables.anchors import Anchor, locate
from analysis.tables.judgements import Judgement
from analysis.tables.overlay import attach, link_key

LAYERS: Mapping[str, type] = {"claim": Claim, "critique": Critique, "link": Link, "tension": Tension}
"""What a mark can stand for; a passage that a tool's user marked as something else has a layer of its own name."""

PAIRS = ("link", "tension")

CONTEXT = 32
"""Characters before and after a passage that go along with it, as Hypothes.is does."""

Record = TypeVar("Record", Claim, Critique, Link, Tension)
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
        row: every column of the row, in formats that have a place for them.
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
    row: Mapping[str, Value] = field(default_factory=dict)


def marks_of(case: Case, judgements: Sequence[Judgement] = ()) -> tuple[Mark, ...]:
    """Every row of a case as a mark, and after them every judgement that finds its row, with its coder's name."""
    claims = {claim.claim_id: claim for claim in case.claims}
    critiques = {critique.critique_id: critique for critique in case.critiques}
    name = case.source.name
    marks = [
        Mark(
            mark_id=claim.claim_id,
            layer="claim",
            label=claim.kind,
            a=_stretch(name, claim.start, claim.end, claim.quote),
            voice=claim.voice,
            note=claim.cue,
            row=_row(claim),
        )
        for claim in case.claims
    ]
    marks += [
        Mark(
            mark_id=critique.critique_id,
            layer="critique",
            a=_stretch(critique.source, critique.start, critique.end, critique.quote),
            voice=critique.voice,
            note=critique.cue,
            row=_row(critique),
        )
        for critique in case.critiques
    ]
    for link in case.links:
        claim, critique = claims[link.claim_id], critiques[link.critique_id]
        marks.append(
            Mark(
                mark_id=link_key(link),
                layer="link",
                label=link.relation,
                a=_stretch(name, claim.start, claim.end, claim.quote),
                b=_stretch(critique.source, critique.start, critique.end, critique.quote),
                note=link.why,
                row=_row(link),
            )
        )
    marks += [
        Mark(
            mark_id=tension.tension_id,
            layer="tension",
            label=tension.kind,
            a=_stretch(name, tension.a_start, tension.a_end, tension.a_quote),
            b=_stretch(name, tension.b_start, tension.b_end, tension.b_quote),
            note=tension.why,
            row=_row(tension),
        )
        for tension in case.tensions
    ]
    by_key = {(mark.layer, mark.mark_id): mark for mark in marks}
    for (kind, key), given in attach(case, judgements).rows.items():
        marks += [
            dataclasses.replace(
                by_key[kind, key],
                coder=one.coder,
                decision=one.decision,
                note=one.reason,
                date=one.date,
                row={},
            )
            for one in given
        ]
    return tuple(marks)


def settle(marks: Iterable[Mark], sources: Sequence[Source]) -> tuple[tuple[Mark, ...], tuple[str, ...]]:
    """Find the passages of marks again in the texts as they are now.

    Args:
        marks: as a format gave them; their offsets may be another tool's, or those of an older text.
        sources: the texts.

    Returns:
        The marks with ``source[start:end] == quote`` in every passage, and one line for each mark whose words are gone.
    """
    texts = {source.name: source.text for source in sources}
    settled, gone = [], []
    for mark in marks:
        a = _settle(mark.a, texts)
        b = _settle(mark.b, texts) if mark.b else None
        if a is None or (mark.b and b is None):
            words = " ".join((mark.a if a is None or mark.b is None else mark.b).quote.split())
            gone.append(f"{mark.layer} {mark.mark_id}: its words are in none of the texts: “{words[:60]}”")
        else:
            settled.append(dataclasses.replace(mark, a=a, b=b))
    return tuple(settled), tuple(gone)


def records_of(marks: Iterable[Mark], record: type[Record]) -> tuple[Record, ...]:
    """The rows of one table, from marks that carry them; the passages are those of the marks.

    Raises:
        InputError: a mark's row is not one of that table.
    """
    hints = get_type_hints(record)
    found = []
    for mark in marks:
        if LAYERS.get(mark.layer) is record and mark.row:
            row: dict[str, Any] = {name: value for name, value in mark.row.items() if name in hints} | _places(mark)
            try:
                found.append(record(**{name: hints[name](value) for name, value in row.items()}))
            except (TypeError, ValueError):
                raise InputError(
                    f"{mark.layer} {mark.mark_id}: its row lacks columns of that table; export the case again"
                ) from None
    return tuple(found)


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
            return _stretch(stretch.source, start, end, stretch.quote)
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
    return _stretch(place.source, place.start, place.end, texts[place.source][place.start : place.end])


def _stretch(source: str, start: int, end: int, quote: str) -> Stretch:
    return Stretch(source=source, start=start, end=end, quote=quote)


def _row(record: Claim | Critique | Link | Tension) -> dict[str, Value]:
    return dataclasses.asdict(record)


def _places(mark: Mark) -> dict[str, Value]:
    if mark.layer == "tension" and mark.b:
        sides = (("a", mark.a), ("b", mark.b))
        return {f"{letter}_{name}": getattr(side, name) for letter, side in sides for name in ("start", "end", "quote")}
    if mark.layer in PAIRS:
        return {}
    places: dict[str, Value] = {"start": mark.a.start, "end": mark.a.end, "quote": mark.a.quote}
    return places | ({"source": mark.a.source} if mark.layer == "critique" else {})
