"""What the notebook for any text shows: a case folder, or the example, told without a word about one text."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from analysis.comparison.counting import counting
from analysis.comparison.flagged import flagged
from analysis.errors import InputError
from analysis.presentation import cards, demands_told, wording
from analysis.presentation.decisions import Decisions, decisions_of
from analysis.presentation.finding import Demand, Finding, demands_of, finding_of, foremost, open_tensions
from analysis.presentation.relations import OPPOSES, SILENCE, place_of
from analysis.presentation.shown import Shown, plain, quoted, table, words
from analysis.presentation.titles import title_of
from analysis.records import Case
from analysis.tables.case_folder import new_inputs
from analysis.tables.reading import read_case

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "velmora.txt"
EXAMPLE_CRITIC = "Velmoran Press Union"
PLANTED = (
    ("journalists the right to attend all sittings", "journalists the right to attend closed sittings"),
    ("No newspaper has been closed", "court closed two newspapers"),
    ("ministries answered 4,200 requests", "ministries answered 2,900 requests"),
)
"""Words of the passages of the example that were made to disagree."""

MOST_PAIRS = 5
MOST_DEMANDS = 20
MOST_SILENCES = 10
"""So many are shown of a long list; the tables have the rest."""


def open_case(folder: str) -> Case:
    """The case in a folder that ``analysis run`` wrote; ``""`` is the example that comes with the repository.

    What people judged stands for what the rules suggested, and what they found to be no claim counts for none.

    Raises:
        InputError: the folder is no case, or the example is not there (the package was installed by itself).
    """
    if folder:
        case = read_case(Path(folder))
        return counting(cards.settled(flagged(case), decisions_of(case, Path(folder))))
    if not EXAMPLE.is_file():
        raise InputError("no example comes with the installed package; give the folder that `analysis run` made")
    return cards.settled(flagged(new_inputs(EXAMPLE, [EXAMPLE_CRITIC]).make()))


def open_rows(folder: str) -> Case:
    """That case with every row of its tables; the example as it is shown, since nobody has decided anything on it."""
    return read_case(Path(folder)) if folder else open_case(folder)


def open_decisions(folder: str) -> Decisions:
    """Who decided what about the rows of that case; nobody has decided anything about the example."""
    return decisions_of(read_case(Path(folder)), Path(folder)) if folder else Decisions()


def finding(case: Case) -> Shown:
    """The case in a few sentences, every number counted from its tables."""
    found = finding_of(case)
    other = f", {wording.number(found.borrowed)} of them in a voice other than the text’s own" if found.borrowed else ""
    claims = f"**{wording.count(found.claims, 'claim')}**{other}"
    settled = (
        f"evidence could settle {wording.number(found.checkable)} of them"
        if found.claims > 1
        else f"evidence could {'' if found.checkable else 'not '}settle it"
    )
    return words(
        f"**Finding.** In {quoted(title_of(case))} the rules find {claims}{f'; {settled}' if found.claims else ''}. "
        f"{_beside(found)} {_to_reconcile(found)}"
    )


def _beside(found: Finding) -> str:
    """What stands beside the claims, as a sentence."""
    every = len(found.demands)
    if not every:
        beside = {0: "", 1: ", so nothing stands beside it"}.get(found.claims, ", so nothing stands beside them")
        return f"No demand of a critic was found{beside}."
    stand = (
        f"Beside them stands {demands_told.demands(found).replace('one ', 'the ')} of {_critics(found)}"
        if every == 1
        else (f"Beside them stand {demands_told.demands(found)} of {_critics(found)}")
    )
    return f"{stand}: {demands_told.met(found)}"


def _critics(found: Finding) -> str:
    return wording.few([plain(found.called(one)) for one in found.critics])


def _to_reconcile(found: Finding) -> str:
    """What the rules flagged, and whether anybody has read it again, as a sentence."""
    if not found.tensions:
        return "No pair of passages was found that is hard to reconcile."
    flagged = (
        f"{wording.number(found.tensions).capitalize()} {'pair' if found.tensions == 1 else 'pairs'} of passages "
        f"{'is' if found.tensions == 1 else 'are'} flagged for a reader to reconcile"
    )
    if not found.read_tensions:
        return f"{flagged}; nobody has read {'it' if found.tensions == 1 else 'them'} again yet."
    aside = found.tensions - found.open_tensions
    again = wording.number(found.read_tensions)
    if found.read_tensions == 1:
        one = "one" if found.tensions > 1 else "it"
        return f"{flagged}; {one} was read again and {'' if aside else 'not '}set aside."
    return f"{flagged}; {again} read again so far, {wording.number(aside)} of these set aside."


def voices_and_kinds(case: Case) -> pd.DataFrame:
    """One row a voice, the text's own first, then the most heard: its claims of each kind, and all of them."""
    counts: dict[str, dict[str, int]] = {}
    for claim in case.claims:
        row = counts.setdefault(wording.voice(claim.voice), dict.fromkeys(wording.KINDS, 0))
        row[claim.kind] = row.get(claim.kind, 0) + 1
    own = wording.voice("author")
    order = sorted(counts, key=lambda voice: (voice != own, -sum(counts[voice].values()), voice))
    rows = [{"voice": voice} | counts[voice] | {"all": sum(counts[voice].values())} for voice in order]
    return pd.DataFrame(rows, columns=["voice", *wording.KINDS, "all"])


def demands(case: Case, decisions: Decisions | None = None) -> Shown:
    """A table of the demands, each with what the text says to it and the claim nearest to it."""
    found = demands_of(case)
    if not found:
        hint = (
            "None was found in the critic’s own text either, though there may be some: rules miss what is worded in a "
            "way they do not know."
            if case.critic_sources
            else "If the critic writes elsewhere, give that text too: `analysis run TEXT --critic-text FILE`."
        )
        return words(f"No demand of a critic was found. {hint}")
    caption = "What the text says to each demand"
    if len(found) > MOST_DEMANDS:
        caption += f": {MOST_DEMANDS} of {len(found)}, {wording.CHOSEN}; all are in critiques.csv and comparison.csv"
    return table(cards.demands_table(foremost(found, MOST_DEMANDS), decisions), caption)


def silences(case: Case) -> Shown:
    """The demands with no claim beside them, then those that claims deny or touch only, with the nearest passages."""
    every = demands_of(case)
    bare = [one for one in every if one.state == SILENCE]
    spoken = [one for one in every if not one.answered and one.state != SILENCE]
    if not every:
        return words("No demand was found, so there is none to be silent about.")
    if not bare and not spoken:
        return words("For every demand a claim is suggested as an answer, at least in part.")
    none = "*No silence: a claim answers, denies or touches each demand.*"
    parts = [_group("No claim was found that answers, denies or touches", bare) if bare else none]
    if spoken:
        against = OPPOSES[place_of(one.critique for one in spoken)]
        parts.append(_group(f"A claim {against}, or no more than touches,", spoken))
    return words("\n\n".join(parts))


def _group(lead: str, found: list[Demand]) -> str:
    """Demands to which the text says one thing, each with the passages nearest to it."""
    shown = [cards.silence(one) for one in foremost(found, MOST_SILENCES)]
    heading = f"*{lead} {wording.count(len(found), 'demand')}.*"
    if len(found) > MOST_SILENCES:
        heading += f" Here are {MOST_SILENCES} of {len(found)}; all are in comparison.csv."
    return "\n\n".join([heading, *shown])


def to_reconcile(case: Case, decisions: Decisions | None = None, most: int = MOST_PAIRS) -> Shown:
    """The pairs left to reconcile, those that were read again and stand first, then the best ranked, each as a card."""
    found = open_tensions(case.tensions)
    if not found:
        aside = " Those that were flagged were read again and set aside." if case.tensions else ""
        return words(f"No pair of passages is left to reconcile.{aside}")
    counted = (
        f"The first {most} of {len(found)} pairs."
        if len(found) > most
        else f"{wording.number(len(found)).capitalize()} in all."
    )
    return words(f"{counted}\n\n{cards.tension_cards(found[:most], decisions, case).forms['text/markdown']}")


def planted(case: Case) -> Shown:
    """What became of the pairs planted in the example: flagged or not, and how many others are flagged."""
    found = [cards.between(case, *pair) for pair in PLANTED]
    rows = [(*pair, "flagged" if one else "not flagged") for pair, one in zip(PLANTED, found, strict=True)]
    met = {one.tension_id for one in found if one}
    others = wording.count(len(case.tensions) - len(met), "other pair")
    some, every = wording.number(len(met)).capitalize(), wording.number(len(PLANTED))
    caption = f"{some} of {every} planted pairs flagged, and {others}"
    return table(pd.DataFrame(rows, columns=["one passage", "the other", "by the rules"]), caption)


def heading(case: Case) -> str:
    """The notebook's first cell when it is made for a case: one question, and where its numbers come from."""
    return (
        f"# What does {quoted(title_of(case))} claim, and what stands beside it?\n\n"
        "Everything below is computed from the tables of this case; no number is typed in. The rules propose, and a "
        "reader decides: a claim is not a fact, and a flagged pair of passages is a question to the text."
    )
