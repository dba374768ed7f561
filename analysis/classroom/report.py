"""What ``coding read`` tells of what came back, and what it writes."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from analysis.classroom.agreement import Agreement, codes_of, drift
from analysis.classroom.agreement_told import MEANING, plainly
from analysis.classroom.coefficients import commonest, fleiss_of, percent
from analysis.classroom.decide import Decision, majorities
from analysis.classroom.disputes import Dispute, alike, lines, page
from analysis.classroom.notebook import confusion_of
from analysis.classroom.returns import Answer, Problem, Returned
from analysis.classroom.sheets import given_out
from analysis.classroom.tasks import TASKS
from analysis.presentation.wording import count
from analysis.tables.csv_text import csv_text
from analysis.tables.files import as_words

LEFT_OUT = "left-out.csv"
"""The table of what could not be used."""


def told(returned: Returned, figures: Sequence[Agreement], split: Sequence[Dispute], *, names: bool) -> list[str]:
    """What came back, how far it agrees and what it splits on, as lines.

    Args:
        returned: what came back.
        figures: of every question.
        split: what coders split on.
        names: tell coders' names in the figures by coder.
    """
    coders = {answer.coder for answer in returned.answers}
    return [
        f"{count(len(returned.answers), 'answer')} of {count(len(coders), 'coder')}, {returned.blank} left blank,"
        f" {count(len(returned.problems), 'remark')} on what was returned"
        + (f", {count(len(returned.unread), 'file')} that cannot be read" if returned.unread else ""),
        *_agreement(figures),
        *_warnings(returned.answers, figures),
        *_plainly(figures),
        *lines(split),
        *_drift(returned.answers, names=names),
    ]


TOLD = 6
"""Remarks on one file that are told on the screen: of a sheet that is wrong throughout, more would bury the others."""


def remarks(problems: Sequence[Problem], out: Path | None) -> list[str]:
    """What could not be used, the first remarks on each file, and how many more there are.

    Args:
        problems: all of them.
        out: the folder that ``left-out.csv`` goes to, with all of them; None: nothing is written.
    """
    by_file: dict[str, list[Problem]] = {}
    for one in problems:
        by_file.setdefault(one.file, []).append(one)
    found = []
    for file, own in by_file.items():
        shown = len(own) if len(own) == TOLD + 1 else TOLD  # one more takes the line that would say so
        found += [str(one) for one in own[:shown]]
        if (rest := len(own) - shown) > 0:
            where = f"all in {out / LEFT_OUT}" if out else f"--out FOLDER writes them all to {LEFT_OUT}"
            found.append(f"{file}: {count(rest, 'more remark')} ({where})")
    return found


def _agreement(figures: Sequence[Agreement]) -> list[str]:
    found = []
    if all(math.isnan(one.percent) for one in figures):
        found.append("No item was answered by two coders: there is no agreement to measure.")
    head = f"{'question':<20}{'coders':>7}{'items':>7}{'percent':>9}{'Cohen':>8}{'Fleiss':>8}  alpha (95 % interval)"
    rows = [
        f"{one.task + '.' + one.field:<20}{one.coders:>7}{one.items:>7}{number(one.percent):>9}"
        f"{number(one.cohen):>8}{number(one.fleiss):>8}  {number(one.alpha)}"
        f" ({number(one.alpha_low)} to {number(one.alpha_high)})"
        for one in figures
    ]
    return [*found, "", head, *rows, "Cohen: the mean over pairs of coders."]


def _plainly(figures: Sequence[Agreement]) -> list[str]:
    sentences = plainly(figures)
    return ["", "In plain words:", *(f"  {one}" for one in (*sentences, *MEANING))] if sentences else []


COMMON, LOW = 0.8, 0.4
"""From this share of one answer on, and below this alpha, it is said that the two go together."""


def _warnings(answers: Sequence[Answer], figures: Sequence[Agreement]) -> list[str]:
    """What keeps the figures from being misread: Fleiss' is of a part, and alpha can be low for its own cause."""
    parts, lopsided, single = [], [], []
    for one in figures:
        codes, name = codes_of(answers, one.task, one.field), f"{one.task}.{one.field}"
        _, items = fleiss_of(codes)
        several = sum(len(given) > 1 for given in codes.values())
        if 0 < items < several:
            parts.append(f"{name} {items} of {several}")
        if several and several < len(codes):
            single.append(f"{name} {len(codes) - several} of {len(codes)}")
        answer, share = commonest(codes)
        if share >= COMMON and one.alpha < LOW:
            lopsided.append(
                f"{name}: {round(100 * share)} in 100 answers are {answer.replace('_', ' ')}; where one answer is so"
                " common, kappa and alpha are low however many agree. Look at percent and at the items."
            )
    told = [f"Fleiss: only of the items that have as many answers as most ({', '.join(parts)}). Alpha: of all."]
    alone = [f"Items that only one coder answered count in no figure: {', '.join(single)}."] if single else []
    return [*alone, *(told if parts else []), *lopsided]


TELLING = 4
"""Answers in each half of a sheet, at least, for it to be told how they fare: of two or three one slip is all."""


def _drift(answers: Sequence[Answer], *, names: bool) -> list[str]:
    by_coder = drift(answers, names=names, fewest=TELLING)
    if len(by_coder) < 2:
        return []
    rows = [f"  {coder}: {number(first)}, {number(second)}" for coder, (first, second) in by_coder.items()]
    head = "How often each coder answers as most of the others do, in the first half of the sheet and in the second"
    return ["", f"{head} (who falls far may have tired):", *rows]


def files(returned: Returned, figures: Sequence[Agreement], split: Sequence[Dispute], sheets: Path) -> dict[str, bytes]:
    """What ``coding read --out`` writes, by the name of the file.

    Args:
        returned: the answers that came back.
        figures: how far they agree, question by question.
        split: what the class split on.
        sheets: the folder of the sheets that were given out.
    """
    decisions = majorities(returned.answers, sheets, returned.handed)
    return {
        "answers.csv": _table(Answer, returned.answers),
        "agreement.csv": _table(Agreement, figures),
        # people open these in a spreadsheet, and write in the first
        "decisions.csv": _for_spreadsheets(_table(Decision, decisions)),
        "disputed.csv": _for_spreadsheets(_table(Dispute, split)),
        "disputed.html": page(split, plainly(figures), alike(returned.answers, given_out(sheets))),
        LEFT_OUT: _for_spreadsheets(_table(Problem, returned.problems)),
        **_confusions(returned.answers),
    }


def _for_spreadsheets(table: bytes) -> bytes:
    return table.decode("utf-8").encode("utf-8-sig")


def _confusions(answers: Sequence[Answer]) -> dict[str, bytes]:
    """A picture of which answers were taken for which, for each question on which coders differed."""
    found = {}
    for task in TASKS.values():
        for field in task.fields:
            codes = codes_of(answers, task.name, field.name) if field.answers else {}
            if codes and percent(codes) < 1:
                picture = confusion_of(codes, f"{task.name}.{field.name}", list(field.answers))
                found[f"confusion-{task.name}-{field.name}.png"] = picture.png()
    return found


def _table(record: type[Any], rows: Sequence[Any]) -> bytes:
    names = [field.name for field in dataclasses.fields(record)]
    return csv_text([names, *([_cell(getattr(row, name)) for name in names] for row in rows)]).encode("utf-8")


def _cell(value: object) -> str:
    if isinstance(value, float):
        return "" if math.isnan(value) else f"{value:.4f}"
    return as_words(str(value))  # a free answer may begin like a formula


def number(value: float) -> str:
    """A figure to two places, or that there is none."""
    return "n/a" if math.isnan(value) else f"{value:.2f}"
