"""The handout: the comparison on one page, tension cards for cutting out, questions for a discussion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from analysis.presentation import wording
from analysis.presentation.chromium import print_pdf
from analysis.presentation.decisions import Decisions
from analysis.presentation.finding import STANDS, apart, finding_of, open_tensions, tension_state
from analysis.presentation.templating import fill, static
from analysis.presentation.titles import title_of
from analysis.records import Case, Tension

CARDS = 10
DEMANDS = 10
"""As many demands as one page holds with a quotation beside each; the rest are counted."""


SHEET = 6
"""Cards on one sheet of paper: two columns, three rows."""


def handout(case: Case, *, links: Sequence[tuple[str, str]] = (), decisions: Decisions | None = None) -> str:
    """The handout as one HTML file that prints on A4 or Letter and needs nothing else."""
    finding = finding_of(case)
    return fill(
        "handout.html.jinja",
        case=case,
        title=title_of(case),
        links=links,
        finding=finding,
        critics=wording.few(finding.critics),
        demands=finding.demands[:DEMANDS],
        left_out=len(finding.demands[DEMANDS:]),
        cards=choose_cards(case.tensions),
        decisions=decisions or Decisions(),
        SHEET=SHEET,
        style=static("handout.css"),
    )


def write_handout(
    case: Case, out: Path, *, links: Sequence[tuple[str, str]] = (), decisions: Decisions | None = None
) -> list[Path]:
    """The same from a case already read."""
    out.mkdir(parents=True, exist_ok=True)
    page = out / "handout.html"
    page.write_text(handout(case, links=links, decisions=decisions), encoding="utf-8")
    pdf = out / "handout.pdf"
    return [page, pdf] if print_pdf(page, pdf) else [page]


def choose_cards(tensions: Iterable[Tension], number: int = CARDS) -> list[Tension]:
    """The first of each kind, then the rest, in reading order: a class meets every kind, none that was dissolved."""
    left = open_tensions(tensions)
    firsts = [one for nth, one in enumerate(left) if one.kind not in {before.kind for before in left[:nth]}]
    chosen = [*firsts, *(one for one in left if one not in firsts)][:number]
    return [one for one in left if one in chosen]


def choose_pairs(tensions: Iterable[Tension], number: int) -> list[Tension]:
    """A few pairs for a page: all that stand, each from a passage of its own, then others as for the cards."""
    left = open_tensions(tensions)
    standing = apart(one for one in left if tension_state(one) == STANDS)
    others = [one for one in left if tension_state(one) != STANDS]
    return [*standing, *choose_cards(others, number)][:number]
