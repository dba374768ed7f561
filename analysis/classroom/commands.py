"""The ``coding`` commands: sheets out, answers in, decisions kept; cards to discuss; free marks compared."""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.classroom.tasks import TASKS
from analysis.errors import InputError
from analysis.tables.files import as_words

if TYPE_CHECKING:
    from analysis.classroom.agreement import Agreement
    from analysis.classroom.returns import Answer

EXAMPLES = """examples:
  analysis coding new --coders 20 --overlap 3 --out class     20 sheets of the repository's own case, 3 coders an item
  analysis coding new mine --coders 4 --task tensions --out class
  analysis coding read returned/*.csv --sheets class          agreement, disputed items, and what could not be used
  analysis coding judge results/decisions.csv --sheets class --coder "Class 10b"     decisions with a reason
  analysis coding cards --out cards.html                      a card a demand, ten cards of pairs to reconcile
  analysis coding spans anna.csv ben.csv                      do coders mark the same passages?
"""


def add(commands: Any, root: Path) -> None:
    """Add ``coding`` and its verbs to the command line; ``root`` is the default case folder."""
    coding = commands.add_parser(
        "coding",
        help="a class codes a case blind: sheets, returns, agreement",
        description="A class codes a case blind: make sheets, read what is returned, see how far it agrees.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = coding.add_subparsers(required=True, metavar="VERB")
    _add_new(verbs, root)
    _add_read(verbs)
    _add_judge(verbs, root)
    _add_cards(verbs, root)
    _add_spans(verbs)


def _add_new(verbs: Any, root: Path) -> None:
    new = verbs.add_parser("new", help="write coding sheets", description="Write coding sheets, blind to the machine.")
    new.add_argument("case", nargs="?", type=Path, default=root, help="a case folder (default: the repository)")
    new.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the sheets go")
    new.add_argument("--coders", type=int, default=2, metavar="N", help="how many coders (default: 2)")
    new.add_argument("--overlap", type=int, metavar="K", help="how many coders code each item (default: all)")
    new.add_argument("--items", type=int, default=24, metavar="N", help="at most so many items a task (default: 24)")
    new.add_argument("--task", action="append", choices=list(TASKS), help="only this task (repeatable)")
    new.add_argument("--seed", type=int, default=1, help="same seed, same sheets (default: 1)")
    new.set_defaults(command=_new)


def _add_read(verbs: Any) -> None:
    read = verbs.add_parser("read", help="read returned sheets", description="Read returned sheets; print agreement.")
    read.add_argument("files", nargs="+", type=Path, metavar="FILE", help="returned CSV files, under any names")
    read.add_argument("--sheets", type=Path, required=True, metavar="FOLDER", help="the folder of 'coding new'")
    read.add_argument("--out", type=Path, metavar="FOLDER", help="also write answers, figures, decisions, pictures")
    read.add_argument("--names", action="store_true", help="tell coders' names in the figures by coder")
    read.set_defaults(command=_read)


def _add_judge(verbs: Any, root: Path) -> None:
    judge = verbs.add_parser(
        "judge",
        help="keep a class's decisions as judgements",
        description="Add the decisions of a class that have a reason to a case's judgements; nothing is overwritten.",
    )
    judge.add_argument("file", type=Path, metavar="FILE", help="decisions.csv of 'coding read --out', with reasons")
    judge.add_argument("--sheets", type=Path, required=True, metavar="FOLDER", help="the folder of 'coding new'")
    judge.add_argument("--case", type=Path, default=root, help="the case folder (default: the repository)")
    judge.add_argument("--coder", required=True, metavar="NAME", help="whose decisions they are, such as 'Class 10b'")
    judge.add_argument("--date", default=datetime.date.today().isoformat(), help="when they were taken (today)")
    judge.set_defaults(command=_judge)


def _add_cards(verbs: Any, root: Path) -> None:
    cards = verbs.add_parser(
        "cards",
        help="discussion cards to print",
        description="Write discussion cards: one a demand, and the ten best pairs of passages to reconcile.",
    )
    cards.add_argument("case", nargs="?", type=Path, default=root, help="a case folder (default: the repository)")
    cards.add_argument("--out", type=Path, required=True, metavar="FILE", help="an HTML file; a PDF goes beside it")
    cards.set_defaults(command=_cards)


def _add_spans(verbs: Any) -> None:
    spans = verbs.add_parser(
        "spans",
        help="do coders who mark freely mark the same passages?",
        description="Compare the claims that coders marked: CSV of 'analysis import --out', or readings (.jsonl).",
    )
    spans.add_argument("files", nargs="+", type=Path, metavar="FILE", help="one a coder, or one with several coders")
    spans.set_defaults(command=_spans)


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
    print(f"{len(written)} files in {options.out}: give each coder one page ({pages[0].name} …) or its CSV files.")
    print(f"Afterwards: analysis coding read RETURNED.csv … --sheets {options.out}")
    return 0


def _read(options: argparse.Namespace) -> int:
    from analysis.classroom.agreement import agreement
    from analysis.classroom.decide import require_kept
    from analysis.classroom.returns import read_returns
    from analysis.presentation.wording import count
    from analysis.tables.files import write_files

    returned = read_returns(options.files, options.sheets)
    for problem in (*returned.unread, *returned.problems):
        print(problem, file=sys.stderr)
    coders = {answer.coder for answer in returned.answers}
    print(
        f"{count(len(returned.answers), 'answer')} of {count(len(coders), 'coder')}, {returned.blank} left blank,"
        f" {count(len(returned.problems), 'remark')} on what was returned"
        + (f", {count(len(returned.unread), 'file')} that cannot be read" if returned.unread else "")
    )
    figures = agreement(returned.answers)
    _tell_agreement(figures)
    _tell_disputed(returned.answers)
    _tell_drift(returned.answers, names=options.names)
    if options.out:
        require_kept(options.out / "decisions.csv")
        for path in write_files(_files_of(returned.answers, figures, options.sheets), options.out):
            print(path)
    return 1 if returned.unread else 0


def _tell_agreement(figures: Sequence[Agreement]) -> None:
    if all(math.isnan(one.percent) for one in figures):
        print("No item was answered by two coders: there is no agreement to measure.")
    print()
    print(f"{'question':<20}{'coders':>7}{'items':>7}{'percent':>9}{'Cohen':>8}{'Fleiss':>8}  alpha (95 % interval)")
    for one in figures:
        print(
            f"{one.task + '.' + one.field:<20}{one.coders:>7}{one.items:>7}{_number(one.percent):>9}"
            f"{_number(one.cohen):>8}{_number(one.fleiss):>8}  {_number(one.alpha)}"
            f" ({_number(one.alpha_low)} to {_number(one.alpha_high)})"
        )


def _tell_disputed(answers: Sequence[Answer]) -> None:
    from analysis.classroom.agreement import disputed

    split = disputed(answers)
    if split:
        print("\nMost disputed:")
    for item in split:
        counts = ", ".join(f"{answer} {count}" for answer, count in item.split)
        print(f"  {item.item_id} {item.field}: {counts}")


def _tell_drift(answers: Sequence[Answer], *, names: bool) -> None:
    from analysis.classroom.agreement import drift

    by_coder = drift(answers, names=names)
    if len(by_coder) < 2:
        return
    print("\nWith the others' majority, first and second half of the sheet:")
    for coder, (first, second) in by_coder.items():
        print(f"  {coder}: {_number(first)}, {_number(second)}")


def _files_of(answers: Sequence[Answer], figures: Sequence[Agreement], sheets: Path) -> dict[str, bytes]:
    """What ``coding read --out`` writes."""
    from analysis.classroom.decide import majorities

    return {
        "answers.csv": _table(answers),
        "agreement.csv": _table(figures),
        # people open this one in a spreadsheet and write in it
        "decisions.csv": _table(majorities(answers, sheets)).decode("utf-8").encode("utf-8-sig"),
        **_confusions(answers),
    }


def _confusions(answers: Sequence[Answer]) -> dict[str, bytes]:
    """A picture of which answers were taken for which, for each question on which coders differed."""
    from analysis.classroom.agreement import codes_of, percent
    from analysis.classroom.notebook import confusion_of

    files = {}
    for task in TASKS.values():
        for field in task.fields:
            codes = codes_of(answers, task.name, field.name) if field.answers else {}
            if codes and percent(codes) < 1:
                picture = confusion_of(codes, f"{task.name}.{field.name}", list(field.answers))
                files[f"confusion-{task.name}-{field.name}.png"] = picture.png()
    return files


def _judge(options: argparse.Namespace) -> int:
    from analysis.classroom.decide import judgements_of
    from analysis.presentation.wording import count
    from analysis.tables.case_folder import made_anew, stored_inputs
    from analysis.tables.judgements import FOLDER, add_judgements, read_beside
    from analysis.tables.overlay import attach

    inputs = stored_inputs(options.case)
    place = options.case / FOLDER / "class.csv"
    rows, left = judgements_of(
        options.file,
        options.sheets,
        (inputs.official, *inputs.critic_texts),
        coder=options.coder,
        date=options.date,
        already=read_beside(place),
    )
    for line in left:
        print(line, file=sys.stderr)
    if rows:
        add_judgements(place, rows)
    print(f"{count(len(rows), 'judgement')} added to {place}")
    if not rows:
        print("Only rows with a decision and a reason count.")
        return 0
    apart = len(attach(inputs.make(), rows).unattached)  # sheets hold passages that are no row, to keep them blind
    if apart < len(rows):
        print(f"The tables show {'the others' if apart else 'them'} after: analysis {made_anew(options.case)}")
    if apart:
        print(f"{count(apart, 'decision')} on what is no row of the tables: kept, and not shown there")
    return 0


def _cards(options: argparse.Namespace) -> int:
    from analysis.classroom.cards import write_cards
    from analysis.tables.case_folder import judged, stored_inputs

    case, _ = judged(stored_inputs(options.case).make(), options.case)
    for path in write_cards(case, options.out):
        print(path)
    return 0


def _spans(options: argparse.Namespace) -> int:
    from analysis.classroom.agreement import figures
    from analysis.classroom.spans import QUESTIONS, codes_on, read_marked, same_passages, span_agreement

    marked = [one for path in options.files for one in read_marked(path)]
    pairs = span_agreement(marked)
    if not pairs:
        raise InputError(f"{options.files[0]}: holds one coder alone; give the files of at least two")
    print(f"{'coders':<32}{'marked':>12}{'same':>7}{'F1':>7}{'exact':>7}")
    for one in pairs:
        print(
            f"{one.one + ', ' + one.other:<32}{f'{one.ones}, {one.others}':>12}{one.same:>7}"
            f"{_number(one.f1):>7}{_number(one.exact):>7}"
        )
    passages = same_passages(marked)
    print()
    for question in QUESTIONS:
        codes = codes_on(passages, question)
        if codes:
            told = figures(codes, task="claims", field=question)
            print(
                f"{question}: {told.items} passages, equal {_number(told.percent)}, alpha {_number(told.alpha)}"
                f" ({_number(told.alpha_low)} to {_number(told.alpha_high)})"
            )
    return 0


def _table(records: Sequence[Any]) -> bytes:
    from analysis.tables.csv_text import csv_text

    names = [field.name for field in dataclasses.fields(records[0])] if records else []
    rows = [[_cell(getattr(record, name)) for name in names] for record in records]
    return csv_text([names, *rows] if records else []).encode("utf-8")


def _cell(value: object) -> str:
    if isinstance(value, float):
        return "" if math.isnan(value) else f"{value:.4f}"
    return as_words(str(value))  # a free answer may begin like a formula


def _number(value: float) -> str:
    return "n/a" if math.isnan(value) else f"{value:.2f}"
