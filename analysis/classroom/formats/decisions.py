"""What people marked in another tool, as judgements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from analysis.classroom.decide import DECIDES, decision_of
from analysis.classroom.formats.marks import Mark, Stretch, marks_of
from analysis.records import Case, Source
from analysis.tables.anchors import Anchor, anchor
from analysis.tables.history import History
from analysis.tables.judgements import DECISIONS, Judgement

TASK = {deciding.kind: task for task, deciding in DECIDES.items()}
"""Kind of judgement → the task that decides it in a class: what its answers are called there may come back, too."""


def judgements_of(
    marks: Iterable[Mark], sources: Sequence[Source], *, reason: str, date: str, already: Sequence[Judgement] = ()
) -> tuple[tuple[Judgement, ...], tuple[str, ...]]:
    """The judgements among marks.

    A mark decides when a person made it. What it decides is its own decision; without one, marking is deciding: a
    claim is a claim, a tension stands, and a link has the relation that the coder chose.

    Args:
        marks: settled in the texts.
        sources: the texts.
        reason: for marks that come without one.
        date: for marks that come without one.
        already: the judgements there are; what counts of a coder already is not written twice.

    Returns:
        The judgements, and one line for each mark that decides and cannot be used.
    """
    texts = {source.name: source for source in sources}
    known = History(already)
    found: list[Judgement] = []
    left: list[str] = []

    def place(side: Stretch) -> Anchor:
        return anchor(texts[side.source], side.start, side.end)

    for mark in marks:
        if not mark.coder or mark.layer not in TASK:
            continue
        decision = decision_of(TASK[mark.layer], mark.decision.casefold()) or _meant(mark)
        why = mark.note or reason
        where = f"{mark.layer} {mark.mark_id} of {mark.coder}"
        if decision not in DECISIONS[mark.layer]:
            left.append(f"{where}: decides {decision!r}; expected one of {', '.join(DECISIONS[mark.layer])}; left out")
        elif not why.strip():
            left.append(f"{where}: gives no reason; left out (give one for all with --reason)")
        elif (mark.b is None) != (mark.layer == "claim"):
            left.append(f"{where}: a {mark.layer} joins {'one passage' if mark.layer == 'claim' else 'two'}; left out")
        else:
            one = Judgement(
                kind=mark.layer,
                a=place(mark.a),
                b=place(mark.b) if mark.b else None,
                about=mark.label if mark.layer == "tension" else "",
                decision=decision,
                reason=why,
                coder=mark.coder,
                date=mark.date or date,
            )
            if not known.says(one):
                known.add(one)
                found.append(one)
    return tuple(found), tuple(left)


def suggestions(marks: Sequence[Mark], *, told: bool, made: Callable[[], Case]) -> frozenset[int]:
    """Which of the marks of a file are the machine's own, as it made them: they went out with a case and came back.

    Args:
        marks: settled in the texts, as the file has them.
        told: the format names whoever marked, so that a mark without a name is the machine's. Elsewhere it is
            known by its words and its reason, which are the machine's to the letter.
        made: makes the case, when it is needed.
    """
    unnamed = [nth for nth, mark in enumerate(marks) if not mark.coder and not mark.decision]
    if told or not unnamed:
        return frozenset(unnamed)
    ours = {(mark.layer, mark.a.quote, mark.note) for mark in marks_of(made())}
    return frozenset(nth for nth in unnamed if (marks[nth].layer, marks[nth].a.quote, marks[nth].note) in ours)


def _meant(mark: Mark) -> str:
    return {"claim": "claim", "tension": "stands"}.get(mark.layer, mark.label or "unsure")
