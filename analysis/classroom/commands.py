"""The ``coding`` commands: sheets out, answers in."""

from __future__ import annotations

import argparse
import csv
import dataclasses
import io
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from analysis.classroom.tasks import TASKS

EXAMPLES = """examples:
  analysis coding new --coders 20 --overlap 3 --out class     20 sheets of the repository's own case, 3 coders an item
  analysis coding new mine --coders 4 --task tensions --out class
  analysis coding read returned/*.csv --sheets class          agreement, disputed items, and what could not be used
"""


def add(commands: Any, root: Path) -> None:
    """Add ``coding new`` and ``coding read`` to the command line; ``root`` is the default case folder."""
    coding = commands.add_parser(
        "coding",
        help="a class codes a case blind: sheets, returns, agreement",
        description="A class codes a case blind: make sheets, read what is returned, see how far it agrees.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = coding.add_subparsers(required=True, metavar="VERB")

    new = verbs.add_parser("new", help="write coding sheets", description="Write coding sheets, blind to the machine.")
    new.add_argument("case", nargs="?", type=Path, default=root, help="a case folder (default: the repository)")
    new.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the sheets go")
    new.add_argument("--coders", type=int, default=2, metavar="N", help="how many coders (default: 2)")
    new.add_argument("--overlap", type=int, metavar="K", help="how many coders code each item (default: all)")
    new.add_argument("--items", type=int, default=24, metavar="N", help="at most so many items a task (default: 24)")
    new.add_argument("--task", action="append", choices=list(TASKS), help="only this task (repeatable)")
    new.add_argument("--seed", type=int, default=1, help="same seed, same sheets (default: 1)")
    new.set_defaults(command=_new)

    read = verbs.add_parser("read", help="read returned sheets", description="Read returned sheets; print agreement.")
    read.add_argument("files", nargs="+", type=Path, metavar="FILE", help="returned CSV files, under any names")
    read.add_argument("--sheets", type=Path, required=True, metavar="FOLDER", help="the folder of 'coding new'")
    read.add_argument("--out", type=Path, metavar="FOLDER", help="also write answers.csv and agreement.csv there")
    read.add_argument("--names", action="store_true", help="tell coders' names in the figures by coder")
    read.set_defaults(command=_read)


def _new(options: argparse.Namespace) -> int:
    from analysis.classroom.sheets import new_sheets
    from analysis.tables.case_folder import stored_inputs

    written = new_sheets(
        stored_inputs(options.case).make(),
        options.out,
        coders=options.coders,
        tasks=tuple(options.task or TASKS),
        number=options.items,
        overlap=options.overlap,
        seed=options.seed,
    )
    pages = [path for path in written if path.suffix == ".html" and not path.stem.endswith("-print")]
    _print(f"{len(written)} files in {options.out}: give each coder one page ({pages[0].name} …) or its CSV files.")
    _print(f"Afterwards: analysis coding read RETURNED.csv … --sheets {options.out}")
    return 0


def _read(options: argparse.Namespace) -> int:
    from analysis.classroom.agreement import agreement, disputed, drift
    from analysis.classroom.returns import read_returns
    from analysis.tables.files import write_files

    returned = read_returns(options.files, options.sheets)
    for problem in returned.problems:
        print(problem, file=sys.stderr)
    coders = {answer.coder for answer in returned.answers}
    _print(
        f"{len(returned.answers)} answers of {len(coders)} coders, {returned.blank} left blank,"
        f" {len(returned.problems)} remarks on what was returned"
    )
    figures = agreement(returned.answers)
    _print("")
    _print(f"{'question':<20}{'coders':>7}{'items':>7}{'percent':>9}{'Cohen':>8}{'Fleiss':>8}  alpha (95 % interval)")
    for one in figures:
        _print(
            f"{one.task + '.' + one.field:<20}{one.coders:>7}{one.items:>7}{_number(one.percent):>9}"
            f"{_number(one.cohen):>8}{_number(one.fleiss):>8}  {_number(one.alpha)}"
            f" ({_number(one.alpha_low)} to {_number(one.alpha_high)})"
        )
    split = disputed(returned.answers)
    if split:
        _print("\nMost disputed:")
    for item in split:
        counts = ", ".join(f"{answer} {count}" for answer, count in item.split)
        _print(f"  {item.item_id} {item.field}: {counts}")
    by_coder = drift(returned.answers, names=options.names)
    if len(by_coder) > 1:
        _print("\nWith the others' majority, first and second half of the sheet:")
    for coder, (first, second) in by_coder.items() if len(by_coder) > 1 else ():
        _print(f"  {coder}: {_number(first)}, {_number(second)}")
    if options.out:
        files = {"answers.csv": _table(returned.answers), "agreement.csv": _table(figures)}
        for path in write_files(files, options.out):
            _print(str(path))
    return 0


def _table(records: Sequence[Any]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if records:
        names = [field.name for field in dataclasses.fields(records[0])]
        writer.writerow(names)
        for record in records:
            writer.writerow([_cell(getattr(record, name)) for name in names])
    return out.getvalue().encode("utf-8")


def _cell(value: object) -> str:
    if isinstance(value, float):
        return "" if math.isnan(value) else f"{value:.4f}"
    text = str(value)
    # a free answer may begin like a formula; a spreadsheet then runs it
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _number(value: float) -> str:
    return "n/a" if math.isnan(value) else f"{value:.2f}"


def _print(text: str) -> None:
    print(text)
