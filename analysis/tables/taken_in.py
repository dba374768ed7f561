"""What a person typed into the tables, as judgements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from analysis.tables.history import outdated
from analysis.tables.judgements import DECISIONS, WITHDRAWN, Judgement, problems
from analysis.tables.overlay import last_of_each
from analysis.tables.spreadsheet_cells import word
from analysis.tables.typed import KINDS, TAKEN, Typed


def judgements_typed(
    found: Sequence[Typed], *, coder: str, reason: str, date: str
) -> tuple[tuple[Judgement, ...], tuple[str, ...]]:
    """What was typed, as judgements.

    A row with a charitable reading alone has the decision that its coder has taken, or that its cell shows already; a
    decision alone keeps the reading its coder has given.

    Returns:
        The judgements, and one line for each row that gives none: it keeps its words.
    """
    rows: dict[Judgement, Typed] = {}
    left: list[str] = []
    for one in found:
        made, problem = _judgement(one, coder=coder, reason=reason, date=date)
        if made:
            rows.setdefault(made, one)  # a row that was copied says it once
        left += [f"{one.table} row {one.row}: {problem}"] if problem else []
    apart: dict[object, list[Judgement]] = defaultdict(list)
    for made in rows:
        apart[made.kind, made.about, made.a, made.b].append(made)
    for first, *others in apart.values():
        for made in (first, *others) if others else ():
            other = rows[first if made != first else others[0]]
            left.append(
                f"{rows[made].table} row {rows[made].row}: says something else of the same passages than row"
                f" {other.row}; empty one of the two, both stay in their cells"
            )
    return tuple(one for one, *others in apart.values() if not others), tuple(left)


def _judgement(one: Typed, *, coder: str, reason: str, date: str) -> tuple[Judgement | None, str]:
    """A row as a judgement, or why it gives none."""
    kind, before = KINDS[one.table], one.of(coder)
    if one.a is None or (one.b is None) != (kind == "claim"):
        return None, "the other tables do not tell which passages it is about; it stays in its cell"
    decision, reading = _words(one, before)
    if decision == WITHDRAWN and (before is None or before.decision == WITHDRAWN):
        return None, f"there is nothing of {coder}'s to withdraw ({_whose(one)}); it stays as it is"
    if decision not in (*DECISIONS[kind], WITHDRAWN):
        return None, (
            f"judgement is {' '.join(one.cells.get('judgement', '').split())!r}; expected one of"
            f" {', '.join(DECISIONS[kind])}; it stays in its cell"
        )
    made = Judgement(
        kind=kind,
        a=one.a,
        b=one.b,
        about=one.cells.get("kind", "") if kind == "tension" else "",
        decision=decision,
        reason=reason,
        charitable_reading=reading,
        coder=coder,
        date=date,
        origin=f"{one.table} row {one.row}",
    )
    if before and (before.decision, before.charitable_reading) == (decision, reading):
        return None, f"{coder} has decided so already ({before.origin}); give whose it is with --coder"
    wrong = "; ".join(problems(made))
    if not wrong and (late := outdated(one.decided, made, TAKEN)):
        wrong = f"{late}; give a later day with --date"
    return (None, f"{wrong}; it stays in its cell") if wrong else (made, "")


def _words(one: Typed, before: Judgement | None) -> tuple[str, str]:
    """The decision and the charitable reading of a row; where a cell was left alone, those its coder gave before."""
    decision, reading = word(one.cells.get("judgement", "")), before.charitable_reading if before else ""
    if "charitable_reading" in one.columns:
        reading = one.cells["charitable_reading"].strip()
    if "judgement" not in one.columns:
        decision = before.decision if before and before.decision != WITHDRAWN else decision
    elif not decision:
        decision = WITHDRAWN
    return decision, "" if decision == WITHDRAWN else reading


def _whose(one: Typed) -> str:
    """Whose decisions stand in a row."""
    standing = [f"{other.decision!r} is {other.coder}'s" for other in last_of_each(one.decided)]
    return " and ".join(standing) or "nobody has decided there"
