"""From what a class answered to decisions, and from decisions to rows in ``judgements/``."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from analysis.classroom.returns import Answer
from analysis.classroom.sheets import MANIFEST, given_out
from analysis.classroom.tasks import TASKS
from analysis.errors import InputError
from analysis.records import Source
from analysis.tables.anchors import Anchor, anchor, locate
from analysis.tables.files import as_words
from analysis.tables.history import History
from analysis.tables.judgements import DECISIONS, Judgement, problems
from analysis.tables.sheet import whole_rows
from analysis.tables.spreadsheet_cells import whole_number

FILE = "class.csv"
"""The file in a case's ``judgements/`` that a class's decisions go to."""

DISSOLVED = "dissolved"
"""The decision that a fair reading reconciles two passages: it alone needs the reading."""

FEW = 0.2
"""Share of the passages of a class's sheets below which they are of another text: a few words stand in any."""

PUT_FORWARD = "As a coder wrote: "
"""Begins a reading that a table of decisions puts forward, so that nobody's words become the whole class's."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Deciding:
    """How a task decides: the kind of judgement, and the question that does."""

    kind: str
    question: str


DECIDES: Mapping[str, Deciding] = {
    "claims": Deciding(kind="claim", question="is_claim"),
    "links": Deciding(kind="link", question="relation"),
    "tensions": Deciding(kind="tension", question="holds"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What a class came to about one item.

    ``decision`` is empty where no answer has most votes; ``voted`` says how many of those voted who had the item;
    ``readings`` are what coders wrote, ``charitable_reading`` is what the class says.
    """

    item_id: str
    task: str
    passage: str
    second_passage: str
    votes: str
    voted: str
    decision: str
    reason: str = ""
    charitable_reading: str = ""
    readings: str = ""


def decision_of(task: str, answer: str) -> str:
    """What an answer to a task's deciding question is called in ``judgements/``."""
    if task not in DECIDES:
        return answer
    return next(one for one in TASKS[task].fields if one.name == DECIDES[task].question).called.get(answer, answer)


def majorities(
    answers: Iterable[Answer], sheets: Path, handed: Mapping[str, frozenset[str]] | None = None
) -> tuple[Decision, ...]:
    """One row an item that was answered, with its votes and the answer that has most of them.

    The reason stays empty: a class that has voted has not yet said why, and only decisions with a reason become
    judgements. The readings that coders wrote stand beside the decision, one after the other. Only where the class
    finds that a pair dissolves are they put forward for it, and as theirs: a minority's reading is not the class's.

    Args:
        answers: what was returned.
        sheets: the folder the sheets were written to.
        handed: by item, the coders whose returned sheets hold it; None: only those who voted are known.

    Raises:
        InputError: its list of items is missing or damaged.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    readings: dict[str, list[str]] = defaultdict(list)
    for answer in answers:
        if answer.field == DECIDES[answer.task].question:
            votes[answer.item_id][answer.answer] += 1
        elif answer.field == "charitable_reading" and answer.answer not in readings[answer.item_id]:
            readings[answer.item_id].append(answer.answer)
    return tuple(
        _majority(item_id, item, votes[item_id], readings[item_id], len((handed or {}).get(item_id, ())))
        for item_id, item in given_out(sheets).items()
        if votes[item_id]
    )


def _majority(item_id: str, item: Mapping[str, str], votes: Counter[str], readings: list[str], had: int) -> Decision:
    """What came of one item; ``had``: how many coders had it, 0 where only those who voted are known."""
    given = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    decision = decision_of(item["task"], given[0][0])
    written = " / ".join(readings)
    clear = len(given) == 1 or given[0][1] > given[1][1]
    return Decision(
        item_id=item_id,
        task=item["task"],
        passage=item["a_quote"],
        second_passage=item["b_quote"],
        votes=", ".join(f"{answer} {count}" for answer, count in given),
        voted=f"{votes.total()} of {had or votes.total()}",
        decision=decision if clear else "",
        charitable_reading=f"{PUT_FORWARD}{written}" if clear and written and decision == DISSOLVED else "",
        readings=written,
    )


def judgements_of_class(
    path: Path,
    sheets: Path,
    sources: Sequence[Source],
    *,
    coder: str,
    date: str,
    already: Sequence[Judgement] = (),
) -> tuple[tuple[Judgement, ...], tuple[str, ...]]:
    """Judgements from a table of decisions to which the class has added its reasons.

    Args:
        path: the table, as ``coding read --out`` wrote it and a teacher filled it in.
        sheets: the folder the sheets were written to.
        sources: the texts of the case, the official one first.
        coder: whose decisions these are.
        date: when they were taken (YYYY-MM-DD).
        already: the judgements there are; what counts of the same coder about the same words is not written twice.

    Returns:
        The judgements to add, and one line for each row that gives none.

    Raises:
        InputError: the table cannot be read, a decision in it is none of those there are, or the sheets were made of
            another case.
    """
    items = given_out(sheets)
    there = sum(any(item["a_quote"] in text.text for text in sources) for item in items.values())
    if there < FEW * len(items):
        raise InputError(
            f"{sheets}: {f'{there} of its {len(items)}' if there else 'none of its'} passages"
            f" {'stand' if there > 1 else 'stands'} in {sources[0].name}; give with --case the folder they are of"
        )
    known = History(already, {text.name: text.text for text in sources})
    found: list[Judgement] = []
    left: list[str] = []
    for number, row in _rows(path):
        where = f"{path.name}, row {number}"
        item = items.get(row.get("item_id", ""))
        if item is None:
            raise InputError(f"{where}: item {row.get('item_id')!r} was not given out; keep the column item_id")
        decision = _decided(row, item["task"], where)
        if not decision or not row.get("reason"):
            if row.get("reason"):
                left.append(f"{where}: has a reason and no decision; it is left out")
            continue
        one = _judgement(row, item, decision, sources, coder=coder, date=date)
        if one is None:
            left.append(f"{where}: its words are no longer in the text; it is left out")
        elif known.says(one):
            left.append(f"{where}: {coder} decided so already; it is not written twice")
        elif wrong := problems(one):
            left.append(f"{where}: {'; '.join(wrong)}; it is left out")
        elif late := known.outdated(one, FILE):
            left.append(f"{where}: {late}; it is left out (give a later day with --date)")
        else:
            known.add(one)
            found.append(one)
    return tuple(found), tuple(left)


def _decided(row: Mapping[str, str], task: str, where: str) -> str:
    """The decision typed in a row, "" where it has none.

    Raises:
        InputError: it is none of those there are.
    """
    decision = decision_of(task, row.get("decision", "").casefold())
    known = DECISIONS[DECIDES[task].kind]
    if decision and row.get("reason") and decision not in known:
        raise InputError(f"{where}: decision is {decision!r}; expected one of {', '.join(known)}")
    return decision


def _judgement(
    row: Mapping[str, str], item: Mapping[str, str], decision: str, sources: Sequence[Source], *, coder: str, date: str
) -> Judgement | None:
    """A row that decides as a judgement on the words of its item; None where they are no longer in the texts."""
    kind = DECIDES[item["task"]].kind
    a = _anchored(item, "a", sources[0].name, sources)
    b = _anchored(item, "b", item["b_source"], sources) if item["b_quote"] else None
    if a is None or (item["b_quote"] and b is None):
        return None
    return Judgement(
        kind=kind,
        a=a,
        b=b,
        decision=decision,
        reason=row["reason"],
        charitable_reading=_reading(row, decision) if kind == "tension" else "",
        coder=coder,
        date=date,
    )


def _reading(row: Mapping[str, str], decision: str) -> str:
    """The charitable reading of a row: none where it was put forward and the class then decided otherwise."""
    written = row.get("charitable_reading", "")
    return "" if decision != DISSOLVED and written.startswith(PUT_FORWARD) else written


def require_kept(path: Path) -> None:
    """Refuse to write a table of decisions over one in which a person has typed or changed anything of their own.

    What the vote gave is told by the row itself: by its votes and by what coders wrote.

    Args:
        path: where ``coding read --out`` is to write it.

    Raises:
        InputError: a reason stands there, a decision or charitable reading that the vote did not give, or a further
            column.
    """
    if not path.is_file() or not path.read_bytes().strip():
        return
    made = {field.name for field in fields(Decision)}
    for number, row in _rows(path):
        given = _voted(row)
        own = {name: "" for name in row if name not in made} | {"reason": "", **given}
        for name, as_made in own.items():
            cell = row.get(name, "")
            said = decision_of(row.get("task", ""), cell.casefold()) if name == "decision" else cell
            if said != as_made:
                typed = f"{name} {cell!r} was written" if cell else f"{name} was emptied ({as_made!r} stood there)"
                raise InputError(
                    f"{path}: row {number}, {typed} by a person and would be lost; give another folder with --out, or"
                    " move the file away (analysis coding judge takes it in)"
                )


def _voted(row: Mapping[str, str]) -> dict[str, str]:
    """The decision and the charitable reading that stood in a row when it was made; see :func:`majorities`."""
    votes = [vote.rpartition(" ")[::2] for vote in row.get("votes", "").split(", ")]
    clear = len(votes) == 1 or votes[0][1] != votes[1][1]
    decision = decision_of(row.get("task", ""), votes[0][0]) if clear else ""
    readings = row.get("readings", "")
    readings = readings[1:] if readings.startswith("'") and as_words(readings[1:]) == readings else readings
    put_forward = f"{PUT_FORWARD}{readings}" if readings and decision == DISSOLVED else ""
    return {"decision": decision, "charitable_reading": put_forward}


def _anchored(item: Mapping[str, str], letter: str, name: str, sources: Sequence[Source]) -> Anchor | None:
    texts = {source.name: source for source in sources}
    start = whole_number(item[f"{letter}_start"] or "0")
    if start is None:
        raise InputError(
            f"{MANIFEST}: {letter}_start of the item {item['item_id']!r} is {item[f'{letter}_start']!r}; expected a"
            " whole number of characters, as 'coding new' wrote it; restore it"
        )
    wanted = Anchor(source=name, exact=item[f"{letter}_quote"], prefix="", suffix="", start=start)
    place = locate(wanted, {name: source.text for name, source in texts.items()})
    return None if place is None else anchor(texts[place.source], place.start, place.end)


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    """The rows of a table of decisions that hold anything, by their number; no cell of them is passed over."""
    columns = [field.name for field in fields(Decision)]
    names, rows = whole_rows(path, columns, mend="give the table that 'coding read --out' wrote, with reasons")
    if not {"item_id", "decision", "reason"} <= set(names):
        raise InputError(f"{path}, row 1: expected the columns {', '.join(columns)}, as 'coding read --out' wrote them")
    stripped = ((number, {name: cell.strip() for name, cell in cells.items()}) for number, cells in rows)
    return [(number, cells) for number, cells in stripped if any(cells.values())]
