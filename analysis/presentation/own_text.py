"""What the notebook for any text shows: a case folder, or the example, told without a word about one text."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from analysis.errors import InputError
from analysis.presentation import cards, wording
from analysis.presentation.finding import demands_of, finding_of
from analysis.presentation.shown import Shown, plain, quoted, table, words
from analysis.presentation.titles import title_of
from analysis.records import Case
from analysis.tables.case_folder import new_inputs
from analysis.tables.reading import read_case

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "velmora.txt"
EXAMPLE_CRITIC = "Velmoran Press Union"


def open_case(folder: str) -> Case:
    """The case in a folder that ``analysis run`` wrote; ``""`` is the example that comes with the repository.

    What people judged stands for what the rules suggested.

    Raises:
        InputError: the folder is no case, or the example is not there (the package was installed by itself).
    """
    if folder:
        return cards.settled(read_case(Path(folder)))
    if not EXAMPLE.is_file():
        raise InputError("no example comes with the installed package; give the folder that `analysis run` made")
    return cards.settled(new_inputs(EXAMPLE, [EXAMPLE_CRITIC]).make())


def finding(case: Case) -> Shown:
    """The case in four sentences, every number counted from its tables."""
    found = finding_of(case)
    met = sum(one.answered for one in found.demands)
    unmet = wording.number(len(found.demands) - met)
    voices = wording.listed([plain(one) for one in found.voices])
    critic = (
        f"{wording.count(len(found.demands), 'demand or criticism', 'demands or criticisms')} of {voices} "
        f"{'stands' if len(found.demands) == 1 else 'stand'} beside them: for {wording.number(met)} a claim is "
        f"suggested as an answer, in whole or in part; for {unmet} no claim is found "
        "that answers."
        if found.demands
        else "No demand of a critic was found, so nothing stands beside them."
    )
    aside = found.tensions - found.open_tensions
    again = (
        f"{wording.number(found.read_tensions)} {'was' if found.read_tensions == 1 else 'were'} read again, and "
        f"{wording.number(aside)} of these set aside."
        if found.read_tensions
        else "nobody has read them again yet."
    )
    return words(
        f"**Finding.** In {quoted(title_of(case))} the rules find **{wording.count(found.claims, 'claim')}**, "
        f"{wording.number(found.borrowed)} of them in a voice other than the text’s own; evidence could settle "
        f"{wording.number(found.checkable)}. {critic} "
        f"Rules flagged {wording.count(found.tensions, 'pair')} of passages for a reader to reconcile; {again}"
    )


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


def demands(case: Case) -> Shown:
    """A table of the demands, each with what the text says to it and the claim nearest to it."""
    found = demands_of(case)
    if not found:
        return words(
            "No demand of a critic was found. If the critic writes elsewhere, give that text too: "
            "`analysis run TEXT --critic-text FILE`."
        )
    return table(cards.demands_table(found), "What the text says to each demand")


def silences(case: Case) -> Shown:
    """The demands that no claim answers, each with the passages nearest to it."""
    found = [one for one in demands_of(case) if one.state not in ("answered", "partly answered")]
    return words("\n\n".join(cards.silence(one) for one in found) or "None.")


def heading(case: Case) -> str:
    """The notebook's first cell when it is made for a case: one question, and where its numbers come from."""
    return (
        f"# What does {quoted(title_of(case))} claim, and what stands beside it?\n\n"
        "Everything below is computed from the tables of this case; no number is typed in. The rules propose, and a "
        "reader decides: a claim is not a fact, and a flagged pair of passages is a question to the text."
    )
