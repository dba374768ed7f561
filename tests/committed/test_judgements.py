"""What is said of the repository's own judgements is what stands in them, and in their history."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from analysis.comparison.flagged import flagged
from analysis.records import Case
from analysis.tables.judgements import Judgement, read_file, read_judgements
from analysis.tables.overlay import attach
from analysis.tables.reading import read_case

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "judgements"
SAID = " ".join((FOLDER / "README.md").read_text(encoding="utf-8").split())

COUNTED = json.loads((ROOT / "tests" / "data" / "judgements_taken_out.json").read_text(encoding="utf-8"))
"""What the history of the files shows of decisions that are in them no more, counted once."""


def days(judgements: tuple[Judgement, ...]) -> str:
    every = Counter(one.date for one in judgements)
    first, *others, last = [
        f"{int(date[-2:])} November{' 2026' if not nth else ''} ({number})"
        for nth, (date, number) in enumerate(sorted(every.items()))
    ]
    return f"{', '.join([first, *others])} and {last}"


def test_the_counts_are_those_of_the_files():
    tensions, links = (read_file(FOLDER / f"first-reading-{name}.csv") for name in ("tensions", "links"))
    case = read_case(ROOT)
    rowless = len(attach(case, tensions).unattached)
    every = Counter(one.decision for one in tensions)
    assert (
        f"{len(tensions)} tensions ({every['stands']} stand, {every['unsure']} left open, {every['dissolved']}"
        f" dissolved), decided on {days(tensions)}: the {len(tensions) - rowless} that site and notebooks show,"
        f" and {rowless} that no row shows any more |"
    ) in SAID
    shown = flagged(case).tensions
    new = [one for one in revised() if revises(one, case) is None]
    assert sum(bool(one.judgement) for one in shown) == len(tensions) - rowless + len(new)
    bare = sum(not one.relation for one in case.links)
    gone = len(attach(case, links).unattached)
    assert (
        f"{len(links)} rows of `comparison.csv`, decided on {days(links)}: all {len(case.links)} that it has, {bare} of"
        f" them without a suggested relation, and {gone} that it shows no more |"
    ) in SAID
    assert all(one.judgement for one in case.links)
    assert len(case.links) == len(links) - gone


def revised() -> tuple[Judgement, ...]:
    return read_file(FOLDER / "revised-tensions.csv")


def revises(one: Judgement, case: Case) -> str | None:
    """What the first reading had decided on the row that a later decision is about; None: nothing."""
    first = attach(case, read_file(FOLDER / "first-reading-tensions.csv")).rows
    [row] = attach(case, (one,)).rows
    before = first.get(row)
    return before[-1].decision if before else None


def test_what_was_decided_again_is_what_is_said_of_it():
    case = read_case(ROOT)
    moved = Counter((revises(one, case), one.decision) for one in revised())
    again = sum(number for (before, _), number in moved.items() if before)
    assert (
        f"{len(revised())} rows of the same coder, all of 28 November 2026: {again} decide again on a pair of the file"
        f" above ({moved['stands', 'stands']} still stand, with another reason or reading;"
        f" {moved['stands', 'unsure']} that stood are left open and {moved['stands', 'dissolved']} is dissolved;"
        f" {moved['unsure', 'stands']} that was open stands)"
    ) in SAID
    assert moved[None, "unsure"] == 1 == moved.total() - again
    assert "1 pair, left open, was new" in SAID
    assert {one.date for one in revised()} == {"2026-11-28"}
    shown = {one.tension_id: one.judgement for one in case.tensions}
    for one in revised():
        [(_, key)] = attach(case, (one,)).rows
        assert shown[key] == one.decision, "the later decision counts"


def test_every_row_says_that_a_model_made_it():
    for one in read_judgements(FOLDER):
        if one.coder == "first reading":
            assert "reviewed by no human" in dict(one.extra)["made_with"]


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a clone with its history")
    return done.stdout


def test_what_is_said_of_what_was_taken_out_is_what_was_counted():
    """Holds in a clone without history too; the test below holds the counts to the history."""
    gone = {name: Counter(given) for name, given in COUNTED["gone"].items()}
    of = gone["tensions"]
    assert (
        f"{of.total()} on tensions ({of['dissolved']} dissolved, {of['unsure']} left open,"
        f" {of['stands'] or 'none'} that stands) and {gone['links'].total()} on rows of the comparison"
    ) in SAID
    assert COUNTED["changed"] == {"stands to unsure": 1}
    assert "and 1 was changed in place from `stands` to `unsure`" in SAID


def test_what_was_counted_is_what_the_history_shows():
    gone: dict[str, Counter[str]] = {}
    changed: Counter[str] = Counter()
    for name in ("tensions", "links"):
        path = f"judgements/first-reading-{name}.csv"
        gone[name] = Counter()
        before: dict[tuple[str, ...], str] = {}
        for commit in git("log", "--reverse", "--format=%H", "--", path).split():
            rows = csv.DictReader(io.StringIO(git("show", f"{commit}:{path}"), newline=""))
            now: dict[tuple[str, ...], str] = {
                (row["a_exact"], row["b_exact"], row["about"]): row["decision"] for row in rows
            }
            gone[name].update(decision for key, decision in before.items() if key not in now)
            changed.update(f"{was} to {now[key]}" for key, was in before.items() if now.get(key, was) != was)
            before = now
    if git("rev-parse", "--is-shallow-repository").strip() == "true":
        pytest.skip("a clone whose history begins later")
    assert {"gone": gone, "changed": changed} == COUNTED
