"""What people marked in another tool, as judgements."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from analysis.classroom.decide import DECIDES, decision_of
from analysis.classroom.formats.marks import Mark, Stretch
from analysis.records import Source
from analysis.tables.anchors import Anchor, anchor
from analysis.tables.history import History
from analysis.tables.judgements import DECISIONS, Judgement, problems

TASK = {deciding.kind: task for task, deciding in DECIDES.items()}
"""Kind of judgement → the task that decides it in a class: what its answers are called there may come back, too."""


def judgements_of_marks(
    marks: Iterable[Mark],
    sources: Sequence[Source],
    *,
    reason: str,
    date: str,
    already: Sequence[Judgement] = (),
    file: str = "",
) -> tuple[tuple[Judgement, ...], tuple[str, ...]]:
    """The judgements among marks.

    A mark decides when a person made it. What it decides is its own decision; without one, marking is deciding: a
    claim is a claim, a tension stands, and a link has the relation that the coder chose (the closest passage is none).

    Args:
        marks: settled in the texts.
        sources: the texts.
        reason: for marks that come without one.
        date: for marks that come without one.
        already: the judgements there are; what counts of a coder already is not written twice.
        file: the name of the file that they go to.

    Returns:
        The judgements, and one line for each mark that decides and cannot be used, or would not show. A mark that
        tells its own day is taken in behind a later one: it is what its coder thought then.
    """
    texts = {source.name: source for source in sources}
    known = History(already, {source.name: source.text for source in sources})
    found: list[Judgement] = []
    left: list[str] = []
    for mark in marks:
        if not mark.coder or mark.layer not in TASK:
            continue
        called = f"{f'{mark.origin}: ' if mark.origin else ''}{mark.layer} {mark.mark_id} of {mark.coder}"
        one = _judgement(mark, texts, reason, date)
        if isinstance(one, str):
            left.append(f"{called}: {one}")
            continue
        if known.says(one):
            continue
        if late := known.outdated(one, file):
            shown = "added, and no table shows it" if mark.date else "left out (give a later day with --date)"
            left.append(f"{called}: {late}; {shown}")
            if not mark.date:
                continue
        known.add(one)
        found.append(one)
    return tuple(found), tuple(left)


def _judgement(mark: Mark, texts: Mapping[str, Source], reason: str, date: str) -> Judgement | str:
    """A mark that decides as a judgement; or why it cannot be used, and what to do.

    Args:
        mark: settled in the texts.
        texts: the texts by their names.
        reason: for a mark that comes without one.
        date: for a mark that comes without one.
    """
    decision = decision_of(TASK[mark.layer], mark.decision.casefold()) or _meant(mark)
    why = mark.note or reason
    if unusable := _unusable(mark, decision, why):
        return unusable
    one = Judgement(
        kind=mark.layer,
        a=_anchored(mark.a, texts),
        b=_anchored(mark.b, texts) if mark.b else None,
        about=mark.label if mark.layer == "tension" else "",
        decision=decision,
        reason=why,
        coder=mark.coder,
        date=mark.date or date,
    )
    wrong = problems(one)
    return f"{'; '.join(wrong)}; left out" if wrong else one


def _unusable(mark: Mark, decision: str, why: str) -> str:
    """Why a mark that decides cannot be used, and what to do; "" where it can."""
    if not decision:
        return "says only which passages are closest; nothing is decided, left out"
    if decision not in DECISIONS[mark.layer]:
        return f"decides {decision!r}; expected one of {', '.join(DECISIONS[mark.layer])}; left out"
    if not why.strip():
        return "gives no reason; left out (give one for all with --reason)"
    if (mark.b is None) != (mark.layer == "claim"):
        return f"a {mark.layer} joins {'one passage' if mark.layer == 'claim' else 'two'}; left out"
    return ""


def _anchored(side: Stretch, texts: Mapping[str, Source]) -> Anchor:
    return anchor(texts[side.source], side.start, side.end)


def suggestions(
    marks: Sequence[Mark], *, told: bool, machine: Callable[[], Sequence[Mark]], unchanged: bool = False
) -> frozenset[int]:
    """Which of the marks of a file are the machine's own, as it made them: they went out with a case and came back.

    Nobody who submits what a tool has put before them has decided on each of it: who agrees says so in the mark.

    Args:
        marks: settled in the texts, as the file has them.
        told: the format names whoever marked, so that a mark without a name is the machine's. Elsewhere, and where a
            coder began with the machine's marks, it is known by saying what the machine says of the same words.
        machine: makes the machine's marks, when they are needed: those of the file are, where it holds any.
        unchanged: what a coder left as the machine made it is the coder's; what nobody is named for is not.
    """
    theirs = {nth for nth, mark in enumerate(marks) if told and not mark.coder and not mark.decision}
    asked = [nth for nth, mark in enumerate(marks) if not mark.decision and (mark.begun or not (told or mark.coder))]
    if unchanged:
        return frozenset(theirs)
    shown = {mark.a.source for mark in marks if told and not mark.coder}
    ours = [mark for mark in marks if told and not mark.coder]
    if any(marks[nth].a.source not in shown for nth in asked):
        ours += [mark for mark in machine() if mark.a.source not in shown]
    said = defaultdict(list)
    for mark in ours:
        said[_what(mark)].append((mark.voice, mark.note))
    left = {nth for nth in asked if any(_unchanged(marks[nth], *one) for one in said[_what(marks[nth])])}
    return frozenset(theirs | left)


def _what(mark: Mark) -> tuple[object, ...]:
    """What a mark says of which words."""
    sides = [(side.source, side.start, side.end) for side in (mark.a, mark.b) if side]
    return mark.layer, mark.label, *sides


def _unchanged(mark: Mark, voice: str, note: str) -> bool:
    """Whether nobody gave a mark another voice or reason; most tools that begin with a mark have no place for them."""
    dropped = ("",) if mark.begun else ()
    return mark.voice in (voice, *dropped) and mark.note in (note, *dropped)


def own_reasons(marks: Sequence[Mark], machine: Callable[[], Sequence[Mark]]) -> list[Mark]:
    """The marks, without reasons that are the machine's to the letter: they came along with what was marked."""
    if not any(mark.coder and mark.note for mark in marks):
        return list(marks)
    ours = {mark.note for mark in machine()}
    return [dataclasses.replace(mark, note="") if mark.note in ours else mark for mark in marks]


def _meant(mark: Mark) -> str:
    return {"claim": "claim", "tension": "stands"}.get(mark.layer, mark.label)
