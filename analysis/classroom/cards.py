"""Cards for a discussion: a demand or two passages to judge from on the front, what was found so far on the back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from analysis.comparison.counting import counting
from analysis.comparison.flagged import flagged
from analysis.errors import InputError
from analysis.presentation.cards import settled
from analysis.presentation.chromium import print_pdf
from analysis.presentation.decisions import Decisions, decisions_of
from analysis.presentation.finding import Demand, demands_of, foremost
from analysis.presentation.handout import PAIRS, choose_cards
from analysis.presentation.read_alone import read_alone
from analysis.presentation.relations import asks
from analysis.presentation.templating import fill, static
from analysis.presentation.titles import title_of
from analysis.records import Case, Claim, Link
from analysis.tables.endings import require_ending
from analysis.tables.files import write_files
from analysis.tables.targets import require_all_free
from analysis.tables.update import require_no_folder
from analysis.text.brief import brief

DEMANDS: Mapping[str, tuple[str, str]] = {
    "answered": (
        "Does the claim say that the very thing demanded is done, or something near it?",
        "the act or decision that the claim reports, with its date, and a case decided under it",
    ),
    "partly answered": (
        "Which part is done, which is left, and does the text say why?",
        "what became of the part that was left: a draft, a plan, a later law",
    ),
    "opposed": (
        "Can the demand and the claim both be met? How?",
        "the rule in force on the day of the demand and on the day of the text, and whom it binds",
    ),
    "touched": (
        "What would the claim have to add to be an answer?",
        "whether the thing demanded was ever proposed: drafts, debates, a reply to the critic",
    ),
    "silence": (
        "What may be reasons for passing over this demand that are no fault of the author?",
        "a reply elsewhere: minutes, letters, later reports of the critic; silence in one text is no refusal",
    ),
}
"""For each state of a demand (see ``finding``), a question and what evidence would settle it."""

FAULTS: Mapping[str, tuple[str, str]] = {
    "answered": (
        "Does the claim deny the very thing that the critic finds wrong, or something near it?",
        "a record of what the critic speaks of, from that place and time, which neither side keeps",
    ),
    "partly answered": (
        "Which part is put right, which is left, and does the text say why?",
        "what became of the part that was left: a draft, a plan, a later law",
    ),
    "opposed": (
        "Does the claim tell of what the critic finds wrong, and would its author call it wrong?",
        "the rule in force on the day the critic spoke, and how it was used",
    ),
    "touched": (
        "What would the claim have to add to be an answer?",
        "a count, or a case, of what the critic finds wrong, from a source that neither side controls",
    ),
    "silence": (
        "What may be reasons for passing over this that are no fault of the author?",
        "a reply elsewhere: minutes, letters, later reports of the critic; silence in one text is no denial",
    ),
}
"""The same for a finding of fault."""

MOST_DEMANDS = 20
"""Demands that have a card, at most: the critics of a State's report ask for hundreds of things."""

BESIDE = 2
"""Claims shown on a demand's card, or more where more relations are: of each the best."""

ASKED = (
    "Do these words say that it is done, wholly or in part; are they at odds with it; or are they on its matter only?"
)
BLAMED = "Do these words bear it out; say that it is not so, or is put right; or are they on its matter only?"
UNMET = DEMANDS["silence"][0]
"""What the front of a card asks of any demand, of any fault, and where no passage is near: nothing that tells which
answer the back has."""

SHEET = 4
"""Cards of demands on one sheet of paper: two columns, two rows."""
OF_DEMAND, OF_CLAIM, ROOMY, APART = 260, 200, 320, 40
"""Letters of a demand and of a claim on a card, at most; and of all together, from which on they are set smaller; the
room between two quotations, in letters."""


def cards(case: Case, decisions: Decisions | None = None) -> str:
    """A card for each demand, or the foremost of many, and one for each tension of the handout: HTML that prints.

    On the front stand the words of the text and a question; what a rule suggested, or somebody decided, is on the
    back, so that a class judges first.

    Args:
        case: as its tables have it.
        decisions: who decided what; None: as the cells of the rows tell it.
    """
    known = decisions or Decisions()
    case = counting(settled(flagged(case), known))
    every = demands_of(case)
    demands = foremost(every, MOST_DEMANDS)
    return fill(
        "cards.html.jinja",
        title=title_of(case),
        case=case,
        total=len(every),
        demands=[_card(demand) for demand in demands],
        tensions=choose_cards(case.tensions),
        example=next((one.claim_id for one in case.claims), "C00000"),
        decisions=known,
        SHEET=SHEET,
        ROOMY=ROOMY,
        PAIRS=PAIRS,
        style=static("handout.css"),
    )


def _card(demand: Demand) -> dict[str, Any]:
    """What both sides of a demand's card show; the claims in the order of the text, which tells nothing of them."""
    asking = asks(demand.critique)
    question, evidence = (DEMANDS if asking else FAULTS)[demand.state]
    beside = sorted(shown_beside(demand), key=lambda pair: pair[1].start)
    pairs = [(link, claim, brief(read_alone(claim.quote, claim), OF_CLAIM)) for link, claim in beside]
    said = brief(demand.critique.demand, OF_DEMAND)
    return {
        "critique": demand.critique,
        "demand": said,
        "says": demand.says,
        "pairs": pairs,
        "letters": len(said) + sum(APART + len(quote) for _, _, quote in pairs),
        "asked": (ASKED if asking else BLAMED) if pairs else UNMET,
        "question": question,
        "evidence": evidence,
    }


def shown_beside(demand: Demand) -> tuple[tuple[Link, Claim], ...]:
    """The claims on a demand's card: the best of each relation, so that what is at odds with it is never left out.

    A claim that only touches the matter is shown where nothing else says anything.
    """
    telling = [pair for pair in demand.beside if pair[0].relation != "touches"] or list(demand.beside)
    best: dict[str, tuple[Link, Claim]] = {}
    for pair in telling:
        best.setdefault(pair[0].relation, pair)
    more = [pair for pair in telling if pair not in best.values()][: max(0, BESIDE - len(best))]
    return tuple(pair for pair in telling if pair in best.values() or pair in more) or demand.closest[:BESIDE]


def write_cards(case: Case, out: Path, folder: Path | None = None) -> list[Path]:
    """Write the cards, and beside them a PDF where Chromium is installed; a name without an ending gets ".html".

    Args:
        case: as its tables have it.
        out: the HTML file.
        folder: the case's folder, whose texts, tables and judgements are not written over.

    Returns:
        The files written.

    Raises:
        InputError: the name ends as another format does, something else stands there, or the folder cannot be written
            to.
    """
    require_ending(out, "HTML (a PDF goes beside it)", ".html", ".htm")
    out = out if out.suffix else out.with_name(f"{out.name}.html")
    pdf = out.with_suffix(".pdf")
    for place in (out, pdf):  # before anything is written
        require_no_folder(place)
    if folder:
        require_all_free((out, pdf), folder)
    if out.suffix.lower() not in (".html", ".htm") and out.exists():
        raise InputError(f"{out}: exists, and its name is no .html; give a name as {out.with_suffix('.html')}")
    made = cards(case, decisions_of(case, folder) if folder else None)
    write_files({out.name: made.encode("utf-8")}, out.parent)
    return [out, pdf] if pdf != out and print_pdf(out, pdf) else [out]
