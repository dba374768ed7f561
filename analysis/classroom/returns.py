"""Take back what students really return: use what can be used, say by file and row what cannot, lose nothing."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.classroom.sheets import MANIFEST, given_out
from analysis.classroom.tasks import TASKS, Field, Task
from analysis.errors import InputError
from analysis.tables.sheet import sheet_rows

YES_NO = {"y": "yes", "true": "yes", "1": "yes", "n": "no", "false": "no", "0": "no", "?": "unsure"}
"""What people write for yes, no and unsure."""

ALIKE = 0.75
"""From this likeness on (difflib) an answer that is none is shown the one it resembles: one or two letters apart."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One coder's answer to one question about one item."""

    coder: str
    item_id: str
    task: str
    field: str
    answer: str
    file: str
    row: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """A cell or row that could not be used as it stands; ``row`` counts as spreadsheets do, the header being 1."""

    file: str
    row: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}, row {self.row}: {self.message}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Returned:
    """What a class handed in.

    Attributes:
        answers: by coder and item.
        problems: what could not be used; first where two pupils may have one name, which is why much else is there.
        blank: how many cells were left blank.
        handed: by item, the coders whose returned sheets hold it, answered or not.
        unread: files that are no sheet, each with the reason.
    """

    answers: tuple[Answer, ...]
    problems: tuple[Problem, ...]
    blank: int
    handed: Mapping[str, frozenset[str]]
    unread: tuple[str, ...] = ()


def read_returns(paths: Iterable[Path], sheets: Path) -> Returned:
    """Read returned sheets.

    Args:
        paths: the returned files, under whatever names.
        sheets: the folder the sheets were written to, or its ``items.csv``: which items there were.

    Returns:
        Every usable answer once. A doubled row with the same answers counts once; where it differs, the first counts
        and the other is named. A coder is who the ``coder`` column names, else the file's name.

    Raises:
        InputError: ``items.csv`` is missing or damaged, or none of the returned files is a sheet.
    """
    items = given_out(sheets)
    read: list[_Sheet] = []
    unread: list[str] = []
    for path in paths:
        try:
            read.append(_Sheet(path, items))
        except InputError as error:  # one of twenty must not hold up the others
            unread.append(str(error))
    if unread and not read:
        raise InputError("; ".join(unread))
    answers, problems = _first_answers(read)
    handed: dict[str, set[str]] = defaultdict(set)
    for coder, item_id in (held for sheet in read for held in sheet.held):
        handed[item_id].add(coder)
    return Returned(
        answers=tuple(sorted(answers, key=lambda one: (one.coder, one.task, one.item_id, one.field))),
        problems=(*_one_name([(sheet.path.name, sheet.answers) for sheet in read]), *problems),
        blank=sum(sheet.blank for sheet in read),
        handed={item_id: frozenset(coders) for item_id, coders in handed.items()},
        unread=tuple(unread),
    )


def _first_answers(sheets: Iterable[_Sheet]) -> tuple[list[Answer], list[Problem]]:
    """Each coder's first answer to each question about an item, and the problems of all sheets in reading order."""
    answers: dict[tuple[str, str, str], Answer] = {}
    problems: list[Problem] = []
    for sheet in sheets:
        problems += sheet.problems
        for answer in sheet.answers:
            first = answers.setdefault((answer.coder, answer.item_id, answer.field), answer)
            if first.answer != answer.answer:
                message = (
                    f"{answer.item_id} {answer.field}: {answer.coder} answered {first.answer!r} already"
                    f" ({first.file}, row {first.row}); the first counts, {answer.answer!r} is left out"
                )
                problems.append(Problem(file=answer.file, row=answer.row, message=message))
    return list(answers.values()), problems


def _one_name(handed: Sequence[tuple[str, Sequence[Answer]]]) -> list[Problem]:
    """Files that bear the name of one coder and are of two, by all signs: other items of a task, or other answers.

    Args:
        handed: each file's name and its answers.
    """
    first: dict[tuple[str, str], tuple[int, dict[tuple[str, str], str]]] = {}
    problems = []
    for number, (file, answers) in enumerate(handed):
        given: dict[tuple[str, str], dict[tuple[str, str], str]] = {}
        for one in answers:
            given.setdefault((one.coder, one.task), {})[one.item_id, one.field] = one.answer
        told: set[str] = set()
        for (coder, task), now in given.items():
            other, before = first.setdefault((coder, task), (number, now))
            if other == number or coder in told or before.items() >= now.items() or now.items() >= before.items():
                continue
            told.add(coder)
            problems.append(
                Problem(
                    file=file,
                    row=2,
                    message=f"the coder {coder!r} handed in {handed[other][0]} too, with other items or answers of"
                    " the same task; if these are two people, write another name in the column coder of one of the two",
                )
            )
    return problems


class _Sheet:
    """One returned file: its answers, what could not be used in it, and what it holds."""

    def __init__(self, path: Path, items: Mapping[str, Mapping[str, str]]) -> None:
        self.path = path
        self.answers: list[Answer] = []
        self.problems: list[Problem] = []
        self.held: set[tuple[str, str]] = set()
        self.blank = 0
        rows = rows_of(path)
        header = [_plain(cell) for cell in rows[0]] if rows else []
        if not rows:
            raise InputError(f"{path}: is empty; ask for the sheet again")
        asked = {field.name for task in TASKS.values() for field in task.fields}
        if header and header[0].startswith("<"):
            raise InputError(
                f"{path}: is a page, and what was answered on it is not in it; open it where it was filled in and press"
                " “Save as CSV”: the file that saves is the one to hand in"
            )
        if "item_id" in header and asked.isdisjoint(header):
            raise InputError(
                f"{path}, row 1: has no column for answers; is it {MANIFEST}, the list of what was given out? Give the"
                " sheet that came back"
            )
        if "item_id" not in header:
            raise InputError(
                f"{path}, row 1: has no column 'item_id' (columns: {', '.join(header) or 'none'});"
                " return the sheet with its first row unchanged"
            )
        for number, cells in enumerate(rows[1:], 2):
            if any(cell.strip() for cell in cells):
                self._read(number, header, cells, items)
        given = sorted({items[item_id]["task"] for _, item_id in self.held})
        lost = [field.name for task in given for field in TASKS[task].fields if field.name not in header]
        if lost and self.answers:
            self._problem(1, f"has no column {' and no '.join(map(repr, lost))}; what was answered there is not read")
        if not self.answers:
            self._problem(1, "no answer in the whole sheet")

    def _problem(self, row: int, message: str) -> None:
        self.problems.append(Problem(file=self.path.name, row=row, message=message))

    def _read(
        self, number: int, header: Sequence[str], cells: Sequence[str], items: Mapping[str, Mapping[str, str]]
    ) -> None:
        if any(cell.strip() for cell in cells[len(header) :]):
            self._problem(
                number, f"has {len(cells)} cells under {len(header)} columns; the cells too many are left out"
            )
        row = dict(zip(header, (cell.strip() for cell in cells), strict=False))
        item_id, coder = row.get("item_id", ""), row.get("coder") or self.path.stem
        refused = _refused(row, items)
        if refused:
            self._problem(number, refused)
            return
        self.held.add((coder, item_id))
        task = TASKS[items[item_id]["task"]]
        for field in task.fields:
            written = row.get(field.name, "")
            answer = _answer(written, field) if written else None
            if not written:
                self.blank += _is_missing(field, task, row)
            elif answer is None:
                self._problem(number, f"{item_id} {field.name}: {_unknown(written, field)}; the cell is left out")
            else:
                self.answers.append(
                    Answer(
                        coder=coder,
                        item_id=item_id,
                        task=task.name,
                        field=field.name,
                        answer=answer,
                        file=self.path.name,
                        row=number,
                    )
                )


def _unknown(written: str, field: Field) -> str:
    """That an answer is none of those there are, with the one it resembles."""
    near = difflib.get_close_matches(_plain(written), [*field.answers, *field.called.values()], n=1, cutoff=ALIKE)
    meant = f" (did you mean {near[0]!r}?)" if near else ""
    return f"{written!r} is none of {', '.join(field.answers)}{meant}"


def _is_missing(field: Field, task: Task, row: Mapping[str, str]) -> bool:
    """Whether an empty cell should hold an answer: it is no free remark, nor idle after another answer."""
    question, answer = field.unless
    idle = any(one.name == question and _answer(row.get(question, ""), one) == answer for one in task.fields)
    return not (field.optional or idle)


def _refused(row: Mapping[str, str], items: Mapping[str, Mapping[str, str]]) -> str:
    """Why nothing of a row can be used; "" where it can."""
    item_id = row.get("item_id", "")
    if item_id not in items:
        return f"item {item_id!r} was not given out; expected an item_id of {MANIFEST}; the row is left out"
    for name, given in (("passage", "a_quote"), ("second_passage", "b_quote")):
        if row.get(name) and _letters(row[name]) != _letters(items[item_id][given]):
            return f"{item_id}: the {name} was changed; the row is left out (restore the passage)"
    return ""


def rows_of(path: Path) -> list[list[str]]:
    """The rows of a table as spreadsheets save it: commas, semicolons or tabs, in UTF-8, UTF-16 or the old encoding.

    Raises:
        InputError: the file is missing, too large, or no CSV.
    """
    return sheet_rows(path, "give a returned .csv file")


def _answer(written: str, field: Field) -> str | None:
    """The answer meant, in the words of the sheet or of the tables; free words as they are; None where it is none."""
    if not field.answers:
        return " ".join(written.split())
    plain = _plain(written)
    if "yes" in field.answers:
        plain = YES_NO.get(plain, plain)
    meant = {answer: answer for answer in field.answers} | {word: answer for answer, word in field.called.items()}
    if plain in meant:
        return meant[plain]
    starts = {answer for word, answer in meant.items() if len(plain) >= 3 and word.startswith(plain)}
    return starts.pop() if len(starts) == 1 else None


def _plain(cell: str) -> str:
    return re.sub(r"[\s-]+", "_", cell.strip().strip("\ufeff").casefold()).strip("._")


def _letters(text: str) -> str:
    """Letters and digits alone: spreadsheets change quotation marks, dashes and white space by themselves."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in folded if character.isalnum())
