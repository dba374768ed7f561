"""The ``coding`` commands: sheets out, answers in, decisions kept; cards to discuss; free marks compared."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path
from typing import Any

from analysis.classroom.tasks import TASKS
from analysis.errors import InputError
from analysis.options import default_named, given_path

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
    new.add_argument(
        "case", nargs="?", type=given_path, default=root, help=f"a case folder (default: {default_named(root)})"
    )
    new.add_argument("--out", type=given_path, required=True, metavar="FOLDER", help="where the sheets go")
    new.add_argument("--coders", type=int, default=2, metavar="N", help="how many coders (default: 2)")
    new.add_argument("--overlap", type=int, metavar="K", help="how many coders code each item (default: all)")
    new.add_argument("--items", type=int, default=24, metavar="N", help="at most so many items a task (default: 24)")
    new.add_argument("--task", action="append", choices=list(TASKS), help="only this task (repeatable)")
    new.add_argument("--seed", type=int, default=1, help="same seed, same sheets (default: 1)")
    new.set_defaults(command=_new)


def _add_read(verbs: Any) -> None:
    read = verbs.add_parser("read", help="read returned sheets", description="Read returned sheets; print agreement.")
    read.add_argument("files", nargs="+", type=given_path, metavar="FILE", help="returned CSV files, under any names")
    read.add_argument("--sheets", type=given_path, required=True, metavar="FOLDER", help="the folder of 'coding new'")
    read.add_argument(
        "--out", type=given_path, metavar="FOLDER", help="also write answers, figures, decisions, pictures"
    )
    read.add_argument("--names", action="store_true", help="tell coders' names in the figures by coder")
    read.set_defaults(command=_read)


def _add_judge(verbs: Any, root: Path) -> None:
    judge = verbs.add_parser(
        "judge",
        help="keep a class's decisions as judgements",
        description="Add the decisions of a class that have a reason to a case's judgements; nothing is overwritten.",
    )
    judge.add_argument(
        "file", type=given_path, metavar="FILE", help="decisions.csv of 'coding read --out', with reasons"
    )
    judge.add_argument("--sheets", type=given_path, required=True, metavar="FOLDER", help="the folder of 'coding new'")
    judge.add_argument(
        "--case", type=given_path, default=root, help=f"the case folder (default: {default_named(root)})"
    )
    judge.add_argument("--coder", required=True, metavar="NAME", help="whose decisions they are, such as 'Class 10b'")
    judge.add_argument("--date", default=datetime.date.today().isoformat(), help="when they were taken (today)")
    judge.set_defaults(command=_judge)


def _add_cards(verbs: Any, root: Path) -> None:
    cards = verbs.add_parser(
        "cards",
        help="discussion cards to print",
        description="Write discussion cards: one a demand (of more than 20 those on which the text says most),"
        " and the ten best pairs of passages to reconcile.",
    )
    cards.add_argument(
        "case", nargs="?", type=given_path, default=root, help=f"a case folder (default: {default_named(root)})"
    )
    cards.add_argument(
        "--out", type=given_path, required=True, metavar="FILE", help="an HTML file; a PDF goes beside it"
    )
    cards.set_defaults(command=_cards)


def _add_spans(verbs: Any) -> None:
    spans = verbs.add_parser(
        "spans",
        help="do coders who mark freely mark the same passages?",
        description="Compare the claims that coders marked: CSV of 'analysis import --out', or readings (.jsonl).",
    )
    spans.add_argument(
        "files", nargs="+", type=given_path, metavar="FILE", help="one a coder, or one with several coders"
    )
    spans.set_defaults(command=_spans)


def _new(options: argparse.Namespace) -> int:
    from analysis.classroom.sheets import new_sheets
    from analysis.tables.case_folder import stored_inputs
    from analysis.tables.targets import require_free_folder

    require_free_folder(options.out, options.case)
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
    from analysis.classroom.disputes import disputes
    from analysis.classroom.report import files, remarks, told
    from analysis.classroom.returns import read_returns
    from analysis.classroom.sheets import given_out
    from analysis.tables.files import write_files
    from analysis.tables.targets import require_free_folder

    if options.out:
        require_free_folder(options.out)
    returned = read_returns(options.files, options.sheets)
    for line in (*returned.unread, *remarks(returned.problems, options.out)):
        print(line, file=sys.stderr)
    figures = agreement(returned.answers)
    split = disputes(returned.answers, given_out(options.sheets))
    for line in told(returned, figures, split, names=options.names):
        print(line)
    if options.out:
        require_kept(options.out / "decisions.csv")
        for path in write_files(files(returned, figures, split, options.sheets), options.out):
            print(path)
    return 1 if returned.unread else 0


def _judge(options: argparse.Namespace) -> int:
    from analysis.classroom.decide import FILE, judgements_of_class
    from analysis.classroom.disputes import LONGEST
    from analysis.presentation.wording import count
    from analysis.tables.case_folder import made_anew, stored_inputs
    from analysis.tables.history import read_beside, to_come
    from analysis.tables.judgements import FOLDER, add_judgements
    from analysis.tables.kept_links import related
    from analysis.tables.rowless import found_by_readers
    from analysis.text.brief import brief

    _require_signed(options.coder, options.date)
    inputs = stored_inputs(options.case)
    place = options.case / FOLDER / FILE
    rows, left = judgements_of_class(
        options.file,
        options.sheets,
        (inputs.official, *inputs.critic_texts),
        coder=options.coder,
        date=options.date,
        already=read_beside(place),
    )
    for line in left:
        print(line, file=sys.stderr)
    if coming := to_come(one.date for one in rows):
        print(f"--date {coming}", file=sys.stderr)
    if rows:
        add_judgements(place, rows)
    print(f"{count(len(rows), 'judgement')} added to {place}")
    if not rows:
        print("Only rows with a decision and a reason count.")
        return 0
    loose = related(inputs.make(), rows)[1].unattached  # sheets hold passages that are no row, to keep them blind
    if len(loose) < len(rows):
        shown = f"{len(rows) - len(loose)} of them" if loose else "it" if len(rows) == 1 else "them"
        print(f"The tables show {shown} after: analysis {made_anew(options.case)}")
    found = found_by_readers(loose)
    for given in found:
        sides = " and ".join(f"“{brief(side.exact, LONGEST)}”" for side in (given[0].a, given[0].b) if side)
        print(f"found by readers, and no row of the tables: {'claim' if given[0].kind == 'claim' else 'pair'} {sides}")
    if found:
        print("The site lists what readers found below its tables; no table or figure counts it.")
    if rest := sum(one.rowless for one in loose) - len(found):
        print(f"{count(rest, 'decision')} that what the tables pass over is rightly passed over: kept")
    return 0


def _require_signed(coder: str, date: str) -> None:
    """What is wrong with all decisions is said once, not for each row."""
    from analysis.tables.files import as_words
    from analysis.tables.spreadsheet_cells import day_of

    if not coder.strip():
        raise InputError("--coder: is empty; every decision says whose it is")
    if as_words(coder) != coder:
        raise InputError(f"--coder {coder!r}: a spreadsheet takes it for a formula; begin with a letter or a digit")
    if day_of(date) != date:
        raise InputError(f"--date {date!r}: expected YYYY-MM-DD, such as 2011-03-31")


def _cards(options: argparse.Namespace) -> int:
    from analysis.classroom.cards import write_cards
    from analysis.tables.case_folder import judged, stored_inputs

    case, _ = judged(stored_inputs(options.case).make(), options.case)
    for path in write_cards(case, options.out, options.case):
        print(path)
    return 0


def _spans(options: argparse.Namespace) -> int:
    from analysis.classroom.agreement import figures
    from analysis.classroom.report import number
    from analysis.classroom.spans import QUESTIONS, codes_on, marked_again, read_marked, same_passages, span_agreement
    from analysis.presentation.wording import count

    marked = [one for path in options.files for one in read_marked(path)]
    pairs = span_agreement(marked)
    if not pairs:
        raise InputError(f"{options.files[0]}: holds one coder alone; give the files of at least two")
    print(f"{'coders':<32}{'marked':>12}{'same':>7}{'F1':>7}{'exact':>7}")
    for one in pairs:
        print(
            f"{one.one + ', ' + one.other:<32}{f'{one.ones}, {one.others}':>12}{one.same:>7}"
            f"{number(one.f1):>7}{number(one.exact):>7}"
        )
    passages = same_passages(marked)
    for coder, times in marked_again(marked).items():
        print(f"{coder} marked {count(times, 'passage')} more than once: each counts once, with all that is said of it")
    print()
    for question in QUESTIONS:
        codes = codes_on(passages, question)
        if codes:
            told = figures(codes, task="claims", field=question)
            print(
                f"{question}: {count(told.items, 'passage')}, equal {number(told.percent)}, alpha {number(told.alpha)}"
                f" ({number(told.alpha_low)} to {number(told.alpha_high)})"
            )
    return 0
