"""The handout: demands to judge from, questions, tension cards for cutting out, and last what was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from textwrap import wrap

from analysis.presentation import demands_told, wording
from analysis.presentation.chromium import print_pdf
from analysis.presentation.decisions import Decisions
from analysis.presentation.finding import (
    STANDS,
    Demand,
    apart,
    finding_of,
    open_tensions,
    ranked,
    tension_state,
)
from analysis.presentation.read_alone import read_alone
from analysis.presentation.relations import SILENCE, ticks
from analysis.presentation.templating import fill, static
from analysis.presentation.titles import introductions, title_of
from analysis.records import Case, Claim, Link, Tension

CARDS = 10
DEMANDS = 10
"""Demands on the page of the comparison, at most; the rest are counted."""
ROOM = 180
"""Millimetres of a page, A4 or Letter, that the rows of the comparison may fill; cards begin on a page of their own."""
TITLE, TEXT = 9.0, 4.5
"""Millimetres of a line of the title, and of a line of text."""
TITLE_LINE, LINE, TOLD = 40, 100, 3
"""Letters on a line of the title, and of text; lines that ROOM leaves to what is told of the critics."""
LETTERS = (30, 20, 49)
"""Letters on a line, at least: of a demand, of what the text says to it, of a claim."""
LONGEST = 220
"""Letters of a demand or a claim that are shown: what is demanded often stands at the end of a long sentence."""

PAIRS: Mapping[str, int] = {"sheet": 6, "side": 220, "asked": 160, "roomy": 300, "behind": 200}
"""Cards of pairs on one sheet of paper, in two columns; letters of a passage and of a question on a card, at most; and
of all three together, from which on they are set smaller, so that the lines to write on stay on the card; the same of
what stands on its back."""

ALIKE = 2
"""Pairs of one kind among the few on the start page, at most."""


def handout(case: Case, *, links: Sequence[tuple[str, str]] = (), decisions: Decisions | None = None) -> str:
    """The handout as one HTML file that prints on A4 or Letter and needs nothing else."""
    finding = finding_of(case)
    title = title_of(case)
    critics = wording.few([finding.called(one) for one in finding.critics])
    named = introductions(case, wording.named(finding.critics))
    shown = fitting(finding.demands, room_below(title, f"{critics}{' '.join(map(''.join, named))}"))
    return fill(
        "handout.html.jinja",
        case=case,
        title=title,
        links=links,
        finding=finding,
        critics=critics,
        introductions=named,
        example=next((one.claim_id for one in case.claims), "C00000"),
        demands_told=demands_told.demands(finding),
        asked_for=demands_told.asked_for(finding),
        demands=shown,
        left_out=len(finding.demands) - len(shown),
        silent_shown=any(one.state == SILENCE for one in shown),
        met=demands_told.met(finding) if finding.demands else "",
        LONGEST=LONGEST,
        ticks=ticks,
        cards=choose_cards(case.tensions),
        decisions=decisions or Decisions(),
        PAIRS=PAIRS,
        style=static("handout.css"),
    )


def write_handout(
    case: Case, out: Path, *, links: Sequence[tuple[str, str]] = (), decisions: Decisions | None = None
) -> list[Path]:
    """Write the handout, and its PDF where Chromium is installed; returns the files.

    Args:
        case: what is handed out.
        out: the folder, which is made where it is missing.
        links: address and words of pages that stand beside it.
        decisions: who decided what about its rows.
    """
    out.mkdir(parents=True, exist_ok=True)
    page = out / "handout.html"
    page.write_text(handout(case, links=links, decisions=decisions), encoding="utf-8")
    pdf = out / "handout.pdf"
    return [page, pdf] if print_pdf(page, pdf) else [page]


def room_below(title: str, critics: str) -> float:
    """Millimetres that the rows may fill below a title of some lines, and below what is told of the critics."""
    over = max(0, len(wrap(critics, LINE)) - TOLD)
    return ROOM - TITLE * (len(wrap(title, TITLE_LINE)) - 1) - TEXT * over


def fitting(demands: Sequence[Demand], room: float = ROOM) -> list[Demand]:
    """As many demands as one page holds, each with a quotation beside it: where not all, the foremost of them."""
    shown = _filling(demands[:DEMANDS], demands, room)
    if len(shown) < len(demands):
        shown = _filling(ranked(demands)[:DEMANDS], demands, room - TEXT)
    return [one for one in demands if one in shown]


def _filling(chosen: Sequence[Demand], demands: Sequence[Demand], room: float) -> list[Demand]:
    """The first of them, as many as the page has room for; who asks is named where the demands are of several."""
    shown: list[Demand] = []
    filled = 0.0
    several = len({one.critique.voice for one in demands}) > 1
    for one in chosen:
        named = f" ({one.critique.voice})" if several else ""
        beside = [wrap(_quoted(link, claim, one), LETTERS[2]) for link, claim in one.telling or one.closest[:1]]
        beside = beside or [wrap(one.far, LETTERS[2])]
        cells = (f"{one.critique.demand[:LONGEST]}{named} R00000", one.says)
        lines = (len(wrap(words, letters)) for words, letters in zip(cells, LETTERS[:2], strict=True))
        filled += 3.5 + TEXT * max(*lines, sum(map(len, beside)))  # the padding of a row, and its lines
        if shown and filled > room:
            break
        shown.append(one)
    return shown


def _quoted(link: Link, claim: Claim, one: Demand) -> str:
    """A claim beside a demand, with what stands before and behind it."""
    said = " (closest only)" if not one.beside else " (read again)" if link.judgement else ""
    return f"But: “{read_alone(claim.quote, claim)[:LONGEST]}” C00000{said}"


def choose_cards(tensions: Iterable[Tension], number: int = CARDS) -> list[Tension]:
    """Those that stand, each from a passage of its own; the first of each kind that is not there; then the rest.

    In reading order. A class meets every kind, and nothing that was dissolved; but a pair that somebody found to stand
    is more to argue over than a weak one of another kind.
    """
    left = open_tensions(tensions)
    standing = apart(one for one in left if tension_state(one) == STANDS)
    kinds = {one.kind for one in standing}
    others = [one for one in left if one not in standing]
    firsts = [one for nth, one in enumerate(others) if one.kind not in kinds | {other.kind for other in others[:nth]}]
    chosen = [*standing, *firsts, *(one for one in others if one not in firsts)][:number]
    return [one for one in left if one in chosen]


def choose_pairs(tensions: Iterable[Tension], number: int) -> list[Tension]:
    """A few pairs for a page: all that stand, each from a passage of its own, then the best of the others.

    Of these no more than :data:`ALIKE` of a kind, while there are others: a kind that is ranked low throughout is not
    put before the second pair of a better one.
    """
    left = open_tensions(tensions)
    standing = apart(one for one in left if tension_state(one) == STANDS)
    others = [one for one in left if tension_state(one) != STANDS]
    first = [one for nth, one in enumerate(others) if [before.kind for before in others[:nth]].count(one.kind) < ALIKE]
    return [*standing, *first, *(one for one in others if one not in first)][:number]
