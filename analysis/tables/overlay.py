"""Lay people's judgements over the machine's rows, and say which ones no longer find theirs."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from analysis.comparison.answers import answered, said
from analysis.comparison.counting import counting
from analysis.records import Case, Link, Tension
from analysis.tables.anchors import Place, anchor, locate, times
from analysis.tables.judgements import WITHDRAWN, Judgement
from analysis.tables.unattached import Reworded, Unattached, differing, short
from analysis.text.places import overlap

SAME = 0.5
"""Two passages are the same when they share half of what they cover together: a changed rule may move an end."""


@dataclass(frozen=True, kw_only=True)
class Attached:
    """Judgements by the row they belong to, and those that are in none.

    Attributes:
        rows: (kind, key) → what counts, where the key is the row's id or, for a link, both ids.
        every: (kind, key) → all decisions on it, by date.
        unattached: what found no row, and what another decision of the same coder and day takes the place of.
        reworded: what counts and stands on words that only resemble those that were judged.
    """

    rows: Mapping[tuple[str, str], tuple[Judgement, ...]]
    every: Mapping[tuple[str, str], Sequence[Judgement]]
    unattached: tuple[Unattached, ...]
    reworded: tuple[Reworded, ...] = ()


def overlay(case: Case, judgements: Sequence[Judgement]) -> tuple[Case, tuple[Unattached, ...]]:
    """Write people's decisions into the rows they are about.

    Args:
        case: the machine's case.
        judgements: all decisions.

    Returns:
        The case with ``judgement`` and ``charitable_reading`` filled and ``answered`` decided anew, and the judgements
        that found no row.
    """
    found = attach(case, judgements)
    return lay(case, found), found.unattached


def lay(case: Case, found: Attached) -> Case:
    """Write decisions into the rows they were found to be about, and decide ``answered`` anew."""

    def text(kind: str, key: str) -> str:
        return said((one.coder, one.decision) for one in found.rows.get((kind, key), ()))

    def reading(key: str) -> str:
        given = found.rows.get(("tension", key), ())
        return said((one.coder, one.charitable_reading) for one in given if one.charitable_reading.strip())

    laid = dataclasses.replace(
        case,
        claims=tuple(dataclasses.replace(row, judgement=text("claim", row.claim_id)) for row in case.claims),
        links=tuple(dataclasses.replace(row, judgement=text("link", link_key(row))) for row in case.links),
        tensions=tuple(
            dataclasses.replace(
                row,
                judgement=text("tension", row.tension_id),
                charitable_reading=reading(row.tension_id) or row.charitable_reading,
            )
            for row in case.tensions
        ),
    )
    links = {(row.claim_id, row.critique_id): found.rows.get(("link", link_key(row)), ()) for row in case.links}
    given = {ids: [one.decision for one in decided] for ids, decided in links.items()}
    answers = answered(counting(laid), given)  # what is no claim answers nothing
    critiques = tuple(dataclasses.replace(row, answered=answers[row.critique_id]) for row in laid.critiques)
    return dataclasses.replace(laid, critiques=critiques)


def attach(case: Case, judgements: Sequence[Judgement]) -> Attached:
    """Find the row of each judgement.

    Where one coder judged a row more than once, the latest date counts, and of one date the last row; the earlier
    decision stays in its file.
    """
    texts = {source.name: source.text for source in (case.source, *case.critic_sources)}
    rows: dict[tuple[str, str], list[Judgement]] = defaultdict(list)
    loose: list[Unattached] = []
    edited: dict[int, list[Reworded]] = defaultdict(list)
    for one in sorted(judgements, key=lambda judgement: judgement.date):
        a = locate(one.a, texts)
        b = locate(one.b, texts) if one.b else None
        if a and b and one.b and _same_place(a, b) and one.a.exact != one.b.exact:
            # what resembles the words of one side is the other
            a, b = (a, None) if a.how != "fuzzy" else (None, b)
        if a is None or (one.b and b is None):
            loose.append(Unattached(judgement=one, why=_gone(one, a, b, texts)))
            continue
        key = _row(case, one, a, b)
        if key is None:
            loose.append(Unattached(judgement=one, why="no row of the tables shows this", rowless=True))
        else:
            rows[one.kind, key].append(one)
            edited[id(one)] += _reworded(one, a, b, texts)
    for row, every in rows.items():
        rows[row], strange = _at_home(
            every, {ident for ident, told in edited.items() if any(one.moved for one in told)}
        )
        loose += [*strange, *_outdone(rows[row])]
    counts = {key: kept for key, every in rows.items() if (kept := latest(every))}
    reworded = (told for every in counts.values() for one in every for told in edited[id(one)])
    return Attached(rows=counts, every=rows, unattached=tuple(loose), reworded=tuple(reworded))


def _reworded(one: Judgement, a: Place, b: Place | None, texts: Mapping[str, str]) -> list[Reworded]:
    """The sides of a judgement whose words have changed."""
    found = []
    for side, place in ((one.a, a), (one.b, b)):
        if side and place and place.how != "exact":
            was, now = differing(side.exact, texts[place.source][place.start : place.end])
            found.append(Reworded(judgement=one, was=was, now=now, moved=place.how == "elsewhere"))
    return found


def _at_home(every: list[Judgement], moved: Collection[int]) -> tuple[list[Judgement], list[Unattached]]:
    """The decisions on a row without those that belonged to an equal passage and would outdo one that belongs here."""
    home = {one.coder: one for one in every if id(one) not in moved}
    kept, strange = [], []
    for one in every:
        here = home.get(one.coder)
        if here is None or id(one) not in moved or one.date < here.date:
            kept.append(one)
        else:
            why = f"these words now stand only where {one.coder} decided {here.decision!r} ({here.origin})"
            strange.append(Unattached(judgement=one, why=why))
    return kept, strange


def _same_place(a: Place, b: Place) -> bool:
    return a.source == b.source and overlap((a.start, a.end), (b.start, b.end)) >= SAME


def _gone(one: Judgement, a: Place | None, b: Place | None, texts: Mapping[str, str]) -> str:
    """Which of the words of a judgement are not in the text, or not where they were."""
    lost = [side for side, place in ((one.a, a), (one.b, b)) if side and place is None]
    if all(times(side, texts) > 1 for side in lost):
        words = " and ".join(f"“{short(side)}”" for side in lost)
        return f"{words} stands in the text more than once, and nowhere beside the words it stood beside; decide anew"
    if len(lost) > 1 or one.b is None:
        return "its words are no longer in the text"
    return f"of its words, “{short(lost[0])}” are no longer in the text"


def _outdone(every: Sequence[Judgement]) -> list[Unattached]:
    """The decisions on one row that another of the same coder and day takes the place of and differs from."""
    found = []
    for counts in latest(every):  # who withdraws a decision names none beside it
        for one in every:
            if (one.coder, one.date) != (counts.coder, counts.date) or one is counts:
                continue
            if (one.decision, one.charitable_reading) != (counts.decision, counts.charitable_reading):
                why = (
                    f"{counts.origin or 'a later row'}, {counts.decision!r} of the same day, comes later and counts;"
                    " give the one that holds a later date, or remove the other"
                )
                found.append(Unattached(judgement=one, why=why))
    return found


def link_key(link: Link) -> str:
    """How a link is named among judgements."""
    return f"{link.claim_id} {link.critique_id}"


def judge_tension(
    case: Case, tension: Tension, *, decision: str, reason: str, coder: str, date: str, charitable_reading: str = ""
) -> Judgement:
    """A judgement on a tension of a case, anchored in its text."""
    return Judgement(
        kind="tension",
        a=anchor(case.source, tension.a_start, tension.a_end),
        b=anchor(case.source, tension.b_start, tension.b_end),
        about=tension.kind,
        decision=decision,
        reason=reason,
        charitable_reading=charitable_reading,
        coder=coder,
        date=date,
    )


def _row(case: Case, one: Judgement, a: Place, b: Place | None) -> str | None:
    """The key of the row that covers the places best, or None where none covers half."""
    scored: list[tuple[float, str]] = []
    if one.kind == "claim":
        scored = [(share(a, case.source.name, row.start, row.end), row.claim_id) for row in case.claims]
    elif one.kind == "link" and b:
        claims = {row.claim_id: row for row in case.claims}
        critiques = {row.critique_id: row for row in case.critiques}
        for row in case.links:
            claim, critique = claims[row.claim_id], critiques[row.critique_id]
            first = share(a, case.source.name, claim.start, claim.end)
            second = share(b, critique.source, critique.start, critique.end)
            scored.append((min(first, second), link_key(row)))
    elif b:
        shares = [(_both(tension, a, b, case.source.name), tension) for tension in case.tensions]
        named = [(share, row.tension_id) for share, row in shares if row.kind == one.about and share >= SAME]
        # a changed ranking may name the family of a pair anew; what was judged is the pair
        scored = named or [(share, row.tension_id) for share, row in shares]
    best, key = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
    return key if best >= SAME else None


def _both(tension: Tension, a: Place, b: Place, source: str) -> float:
    """How far two places are those of a tension, whichever way round."""
    sides = (tension.a_start, tension.a_end), (tension.b_start, tension.b_end)
    return max(min(share(a, source, *one), share(b, source, *other)) for one, other in (sides, sides[::-1]))


def share(place: Place, source: str, start: int, end: int) -> float:
    """What two passages share of what they cover together."""
    if place.source != source:
        return 0.0
    return overlap((place.start, place.end), (start, end))


def latest(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """What counts of the decisions on one row: of each coder the last, unless it withdraws what came before."""
    return tuple(one for one in last_of_each(judgements) if one.decision != WITHDRAWN)


def last_of_each(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Of the decisions on one row each coder's with the latest date, or the last of that date."""
    by_coder: dict[str, Judgement] = {}
    for one in sorted(judgements, key=lambda judgement: judgement.date):
        by_coder.pop(one.coder, None)
        by_coder[one.coder] = one
    return tuple(by_coder.values())
