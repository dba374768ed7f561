"""Coding sheets: split items among coders, and write what each of them gets; read which items were given out."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from analysis.classroom.coding_pages import page, printable
from analysis.classroom.draw import items
from analysis.classroom.tasks import TASKS, Item, Task
from analysis.errors import InputError
from analysis.records import Case
from analysis.tables.csv_text import csv_text
from analysis.tables.files import as_words, write_files
from analysis.tables.sheet import headed, strict_rows, whole_rows

MANIFEST = "items.csv"
"""Which items were given out, with their passages; the class's answers are read back against it."""

MOST_CODERS = 1_000
"""More than any course has; each of them gets files of their own."""

COLUMNS = ("coder", "item_id", "task", "section", "passage", "second_passage", "context", "second_context")


def new_sheets(
    case: Case,
    folder: Path,
    *,
    coders: int,
    tasks: Sequence[str] = tuple(TASKS),
    number: int = 24,
    overlap: int | None = None,
    seed: int = 1,
) -> list[Path]:
    """Write the sheets of a class.

    Args:
        case: the case to code.
        folder: where the sheets go: per coder a page that opens from disk, one CSV a task, and one sheet to print.
        coders: how many coders.
        tasks: which tasks.
        number: how many items a task at most, over all coders.
        overlap: how many coders code each item; None: all of them.
        seed: same case, arguments and seed give the same bytes.

    Returns:
        The files written.

    Raises:
        InputError: there are no coders or too many, an overlap that they cannot give, no items, or the folder holds
            other sheets or some that are filled in, or cannot be written.
    """
    overlap = coders if overlap is None else overlap
    if not 1 <= coders <= MOST_CODERS:
        raise InputError(f"--coders {coders}: expected {'at least 1' if coders < 1 else f'at most {MOST_CODERS}'}")
    if number < 1:
        raise InputError(f"--items {number}: expected at least 1")
    if not 1 <= overlap <= coders:
        raise InputError(f"--overlap {overlap}: expected 1 to {coders}, the number of coders")
    chosen = {task: items(case, task, number=number, seed=seed) for task in tasks}
    if not any(chosen.values()):
        raise InputError(f"the case of {case.source.name} has no {' and no '.join(tasks)}: there is nothing to code")
    names = [f"coder-{nth:02d}" for nth in range(1, coders + 1)]
    out: dict[str, bytes] = {MANIFEST: _manifest(chosen), "INSTRUCTIONS.md": instructions(tasks).encode()}
    if (folder / MANIFEST).is_file() and (folder / MANIFEST).read_bytes() != out[MANIFEST]:
        raise InputError(
            f"{folder}: holds sheets with other items, and what comes back of those is read with its {MANIFEST};"
            " give another folder with --out, or move it away"
        )
    for name, share in split(chosen, names, overlap=overlap, seed=seed).items():
        for task, given in share.items():
            if given:
                out[f"{name}-{task}.csv"] = _sheet(name, TASKS[task], given)
        out[f"{name}.html"] = page(name, share)
        out[f"{name}-print.html"] = printable(name, share)
    require_blank(out, folder)
    return write_files(out, folder)


def require_blank(out: Mapping[str, bytes], folder: Path) -> None:
    """Refuse to write over a sheet in which somebody has answered, or over instructions that somebody has changed.

    Pages keep no answers: what is coded in them is saved as a file of its own.

    Args:
        out: what is to be written, by file name.
        folder: where it goes.

    Raises:
        InputError: a person's words stand there.
    """
    for name, new in out.items():
        path = folder / name
        if path.suffix not in (".csv", ".md") or name == MANIFEST or not path.is_file() or path.read_bytes() == new:
            continue
        typed = f"{path}: differs from what would be written" if path.suffix == ".md" else _typed(path, new)
        if typed:
            raise InputError(
                f"{typed}; it would be lost: give another folder with --out, or move the file away"
                " (analysis coding read takes filled sheets in)"
            )


def _typed(path: Path, new: bytes) -> str:
    """Where a sheet differs from the blank one but for which items it asks, in which order; "" where it does not."""
    names, rows = whole_rows(path, mend="move it away")
    blank = list(csv.DictReader(io.StringIO(new.decode("utf-8-sig"), newline="")))
    if "item_id" not in names or not {"coder", "note"} <= set(names):
        return f"{path}: is no sheet as it was written"
    own = (*(name for name in names if name not in COLUMNS), "coder")
    for number, row in rows:
        for name in own:
            cell = row.get(name, "").strip()
            if cell and (name != "coder" or cell != blank[0]["coder"]):
                return f"{path}: row {number}, {name} {cell!r} was written by a person"
    return ""


def split(
    chosen: Mapping[str, Sequence[Item]], coders: Sequence[str], *, overlap: int, seed: int
) -> dict[str, dict[str, list[Item]]]:
    """Deal each item to ``overlap`` coders, as evenly as can be, and shuffle each coder's share.

    Args:
        chosen: the items of each task.
        coders: to whom they are dealt.
        overlap: how many coders get an item.
        seed: of the shuffling.

    Returns:
        Coder → task → items in that coder's own order. A coder's numbers of items differ by at most one a task.
    """
    shares: dict[str, dict[str, list[Item]]] = {coder: {task: [] for task in chosen} for coder in coders}
    for task, given in chosen.items():
        order = list(coders)
        random.Random(f"{seed} {task} deal").shuffle(order)
        hand = 0
        for item in given:
            for _ in range(overlap):
                shares[order[hand % len(order)]][task].append(item)
                hand += 1
    for coder, share in shares.items():
        for task, given in share.items():
            random.Random(f"{seed} {task} {coder}").shuffle(given)
    return shares


def instructions(tasks: Sequence[str]) -> str:
    """What a coder reads before beginning, as Markdown."""
    blocks = [
        "# How to code",
        "Work alone. Read the passage in its context (it stands there in bold; in a spreadsheet, between [[ and ]], and"
        " ¶ is where a heading, paragraph or list item ends), answer from its words, do not look anything up. Leave"
        " blank what you have not reached. There is no machine answer on these sheets, and some passages are there"
        " only to keep it so.",
        "When you are done, hand in what you answered: the file that *Save as CSV* on the page makes, your spreadsheet"
        " files saved as CSV, or the sheet of paper.",
    ]
    for name in tasks:
        task = TASKS[name]
        blocks += [f"## {task.title}", task.instructions]
        for field in task.fields:
            blocks.append(f"**`{field.name}`** {field.question}")
            if field.answers:
                blocks.append("\n".join(f"- `{answer}`: {meaning}" for answer, meaning in field.answers.items()))
    return "\n\n".join(blocks) + "\n"


def _manifest(chosen: Mapping[str, Sequence[Item]]) -> bytes:
    names = [field.name for field in fields(Item)]
    rows = sorted((item for given in chosen.values() for item in given), key=lambda item: item.item_id)
    return csv_text([names, *([getattr(item, name) for name in names] for item in rows)]).encode("utf-8")


def given_out(folder: Path) -> dict[str, dict[str, str]]:
    """The items that were given out, by id: the rows of :data:`MANIFEST`.

    Args:
        folder: the folder the sheets were written to, or the list itself.

    Raises:
        InputError: the list is missing or damaged.
    """
    path = folder / MANIFEST if folder.is_dir() else folder
    if not path.exists():
        raise InputError(f"{path}: no such file; give with --sheets the folder that 'analysis coding new' wrote")
    names = [field.name for field in fields(Item)]
    try:
        header, *rows = strict_rows(path.read_bytes(), names, any_encoding=True) or [[]]
    except (OSError, csv.Error):
        header, rows = [], []
    header = headed([header])[0]
    if not set(names) <= set(header):
        raise InputError(f"{path}: is not the list of items that 'analysis coding new' wrote; restore it")
    found: dict[str, dict[str, str]] = {}
    for number, cells in enumerate(rows, 2):
        if not any(cells):  # a spreadsheet may end a table with empty rows
            continue
        row = dict(zip(header, cells, strict=False))
        if row.get("task") not in TASKS or len(cells) < len(header):  # a copy that was cut off ends within a row
            raise InputError(f"{path}: row {number} is not as 'analysis coding new' wrote it; restore the file")
        found[row["item_id"]] = row
    return found


def _sheet(coder: str, task: Task, given: Sequence[Item]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    answers = [field.name for field in task.fields]
    writer.writerow([*COLUMNS, *answers, "note"])
    for item in given:
        row = [coder, item.item_id, item.task, item.section, item.a_quote, item.b_quote, item.a_context, item.b_context]
        writer.writerow([as_words(cell) for cell in row] + [""] * (len(answers) + 1))
    # a byte order mark: without it spreadsheets read UTF-8 as the system's old encoding and break the quotes
    return out.getvalue().encode("utf-8-sig")
