"""Nothing on a sheet tells the rows of the tables from the passages that are there to keep it blind."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from analysis import Case
from analysis.classroom.blocks import blocks, parts
from analysis.classroom.draw import items
from analysis.classroom.sheets import new_sheets
from analysis.classroom.tasks import TASKS, Item
from analysis.records import Claim, Critique, Dropped, Link, Source, Tension
from tests import site_cases

PLACES = ("Harbour", "Valley", "Market", "Forest", "Island", "Bridge")
LONG = "The council of the {} district keeps every record of its {} open to all who ask for it"
SHORT = "It stays open {} {}"
ASKED = "Who of the {} district would not wish to see the {} of its council put before all who ask"
CUT = "So much for {} {}"
MEANT = "Meant are {} {}"
THINGS = ("budget", "minutes", "accounts", "contracts", "letters", "maps")


def _case() -> Case:
    """Six sections, in each of them long and short claims, long and short passages that are none."""
    text, claims, dropped = "A report\n", [], []
    for place in PLACES:
        text += f"\n{place} district\n\n"
        for thing in THINGS:
            for number, words in enumerate((LONG, ASKED, SHORT, CUT, MEANT)):
                quote = words.format(place, thing)
                text += f"{quote}. "
                start, end = len(text) - len(quote) - 2, len(text) - 2
                if number in (0, 2):
                    claims.append(site_cases.claim(text, quote, section=f"{place} district", topic=thing))
                else:
                    reason = "question: asks" if number == 1 else "rhetoric: says nothing"
                    dropped.append(Dropped(start=start, end=end, quote=quote, reason=reason))
        text = text.rstrip() + "\n"
    demands = [
        site_cases.critique(text, f"put before all who ask. It stays open {place} maps", "t.txt") for place in PLACES
    ]
    return Case(
        source=Source(name="t.txt", text=text, sha256="0" * 64),
        claims=tuple(claims),
        critiques=tuple(demands),
        links=tuple(_links(claims, demands)),
        tensions=tuple(_tensions(text, claims)),
        dropped=tuple(dropped),
    )


def _links(claims: Sequence[Claim], demands: Sequence[Critique]) -> list[Link]:
    return [
        Link(
            claim_id=claim.claim_id,
            critique_id=demand.critique_id,
            rank=rank,
            score=0.5,
            relation="touches" if (rank // 2 + nth) % 2 else "",
            shared="",
        )
        for nth, demand in enumerate(demands)
        for rank, claim in enumerate(claims[nth::7], 1)
    ]


def _tensions(text: str, claims: Sequence[Claim]) -> list[Tension]:
    """Every third of them starts from the later passage, as some rules do."""
    found = []
    for nth in range(0, len(claims) - 14, 3):
        one, other = claims[nth], claims[nth + 2 + nth % 12]
        if nth % 9 == 0:
            one, other = other, one
        kind = "arithmetic" if nth % 2 else "scope"
        found.append(site_cases.tension(text, one.quote, other.quote, one.claim_id, other.claim_id, kind=kind))
    return found


def _drawn(case: Case, task: str) -> tuple[list[tuple[float, Item]], list[tuple[float, Item]]]:
    """What a class of eight seeds gets, each item with its place on the sheet: rows, and what is none."""
    spans = {(claim.start, claim.end) for claim in case.claims}
    by_claim = {claim.claim_id: claim.start for claim in case.claims}
    by_critique = {critique.critique_id: critique.start for critique in case.critiques}
    links = {(by_claim[one.claim_id], by_critique[one.critique_id]) for one in case.links if one.relation}
    pairs = {frozenset((one.a_start, one.b_start)) for one in case.tensions}
    rows: list[tuple[float, Item]] = []
    others: list[tuple[float, Item]] = []
    for seed in range(8):
        for nth, item in enumerate(items(case, task, number=24, seed=seed)):
            is_row = {
                "claims": (item.a_start, item.a_end) in spans,
                "links": (item.a_start, item.b_start) in links,
                "tensions": frozenset((item.a_start, item.b_start)) in pairs,
            }[task]
            (rows if is_row else others).append((nth / 24, item))
    return rows, others


def _told(rows: Sequence[float], others: Sequence[float]) -> float:
    """How often a row has more of something than what is none: a half where it tells nothing."""
    wins = sum((one > other) + (one == other) / 2 for one in rows for other in others)
    return wins / len(rows) / len(others)


@pytest.mark.parametrize("task", list(TASKS))
def test_nothing_on_a_sheet_tells_rows_from_the_rest(task: str):
    rows, others = _drawn(_case(), task)
    assert len(others) >= 8 * 4
    assert len(rows) >= 2 * len(others)
    measures = {
        "section": lambda _, item: bool(item.section),
        "order": lambda place, _: place,
        "first passage": lambda _, item: len(item.a_quote),
        "second passage": lambda _, item: len(item.b_quote),
        "context": lambda _, item: len(item.a_context) + len(item.b_context),
        "id": lambda _, item: len(item.item_id),
        "which side is first": lambda _, item: item.b_start > item.a_start if task == "tensions" else 0,
        "how far apart": lambda _, item: abs(item.b_start - item.a_start) if task == "tensions" else 0,
    }
    for name, measure in measures.items():
        told = _told([measure(*one) for one in rows], [measure(*one) for one in others])
        assert 0.35 <= told <= 0.65, f"{name}: {told:.2f}"
    shapes = [{re.sub(r"\d+", "0", one.item_id) for _, one in part} for part in (rows, others)]
    assert shapes[0] == shapes[1]


def test_what_is_no_row_stands_under_the_heading_that_a_row_there_has():
    case = _case()
    sections = {claim.start: claim.section for claim in case.claims}
    drawn = items(case, "claims", number=60, seed=1)
    assert {item.a_start for item in drawn} - set(sections)
    for item in drawn:
        before = max(start for start in sections if start <= item.a_start)
        assert item.section == sections[before]


def test_the_earlier_passage_of_a_pair_comes_first_whatever_a_rule_starts_from():
    case = _case()
    assert any(one.a_start > one.b_start for one in case.tensions)
    drawn = items(case, "tensions", number=60, seed=1)
    assert drawn
    assert all(item.a_start < item.b_start for item in drawn)


def test_a_context_shows_where_a_block_ends():
    text = (
        "Looking ahead\n\nBy 2030 every household\nwill have water:\n- tested daily;\n- free of charge.\n\n"
        "Who pays?\nNobody does.\n"
    )
    cut = blocks(text)
    start = text.index("every household\nwill")
    quote, context = cut.shown((start, start + len("every household\nwill have water")))
    assert quote == "every household\nwill have water"
    assert context == (
        "Looking ahead ¶ By 2030 [[every household will have water]]: ¶ - tested daily; ¶ - free of charge."
        " ¶ Who pays? ¶ Nobody does."
    )
    assert parts(context, quote)[0] == "Looking ahead\nBy 2030 "
    assert cut.section(start) == "Looking ahead"


def test_a_sheet_on_paper_needs_no_other_page(tmp_path: Path):
    new_sheets(_case(), tmp_path, coders=1, number=12)
    page = html.unescape((tmp_path / "coder-01-print.html").read_text(encoding="utf-8"))
    for task in TASKS.values():
        for field in task.fields:
            for answer, meaning in field.answers.items():
                assert f"<dt>{answer.replace('_', ' ')}</dt><dd>{meaning}</dd>" in page
    assert page.count("<p class=what>Section: ") == 2 * 12  # pairs may be of two sections
    assert re.search(r"<blockquote>[^<]*\w\.\n\w+ district\n", page)
    assert "white-space: pre-line" in page
