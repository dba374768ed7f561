"""What the notebooks start from: the repository's own case, as its committed tables have it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from analysis.comparison.counting import counting, set_apart
from analysis.comparison.flagged import flagged
from analysis.presentation.decisions import Decisions, decisions_of
from analysis.presentation.figures import pictures
from analysis.presentation.figures_agreement import agreement
from analysis.presentation.finding import open_tensions
from analysis.presentation.mention import FUTURE, PAST, PRESENT, Mention
from analysis.presentation.picture import Picture
from analysis.presentation.readings import Reading, Row, compared, read_reading, reading_of
from analysis.presentation.timeline import mentioned
from analysis.presentation.timeline import written as written_between
from analysis.records import Case
from analysis.tables.reading import read_case

if TYPE_CHECKING:
    from analysis.extraction.parse.model import Parsed

ROOT = Path(__file__).resolve().parents[2]
READINGS = ROOT / "readings"
ANNOTATED = ROOT / "measure" / "texts"


def own_case() -> Case:
    """The case in the repository's root, with the pairs of passages that are flagged and the claims that count.

    Raises:
        InputError: the tables are missing or cannot be read.
    """
    return counting(own_rows())


def own_rows() -> Case:
    """The same case with every row that the rules proposed as a claim, those that readers found to be none too.

    Raises:
        InputError: the tables are missing or cannot be read.
    """
    return flagged(read_case(ROOT))


def own_candidates() -> Case:
    """The same case with every row of its tables: weaker candidates for a pair, and rows found to be no claims, too.

    Raises:
        InputError: the tables are missing or cannot be read.
    """
    return read_case(ROOT)


def own_decisions() -> Decisions:
    """Who decided what about the rows of that case, before any of it is laid over a suggestion."""
    return decisions_of(own_rows(), ROOT)


@lru_cache(maxsize=1)
def parsed(text: str) -> tuple[Parsed, ...]:
    """The text, cut into units and parsed; a notebook parses once."""
    # imported here: most notebooks need no parser
    from analysis.extraction.parse.model import parse
    from analysis.text.layout import units

    return parse(units(text))


def dates(case: Case) -> tuple[Mention, ...]:
    """The years and the words for "now" that the case's text mentions."""
    return mentioned(case.source)


def overview(case: Case, rows: Case | None = None) -> pd.DataFrame:
    """What the case holds, in counts: two columns, ``what`` and ``how many``.

    Args:
        case: what counts of it.
        rows: the case with every row of its tables, where some of them may count for nothing.
    """
    text = case.source.text
    author = sum(claim.voice == "author" for claim in case.claims)
    none = len(set_apart(rows)) if rows else 0
    found = [
        ("words in the text", len(text.split())),
        ("paragraphs and headings", sum(bool(line.strip()) for line in text.splitlines())),
        ("claims", len(case.claims)),
        ("… of them in the text’s own, unattributed voice", author),
        ("… of them put in the mouth of a named or described source", len(case.claims) - author),
        *([("besides: rows that readers found to be no claims", none)] if none else []),
        ("demands and criticisms", len(case.critiques)),
        ("pairs of passages flagged as hard to reconcile", len(case.tensions)),
        (
            "… of them read again and set aside",
            len(case.tensions) - len(open_tensions(case.tensions)),
        ),
    ]
    return pd.DataFrame(found, columns=["what", "how many"])


def bounding(found: tuple[Mention, ...]) -> pd.DataFrame:
    """The sentences that say when a text was written: those looking back latest, those looking ahead earliest."""
    bounds = written_between(found)
    rows = [
        (one.year, one.told, one.sentence)
        for one in found
        if one.year and one.year == (bounds.not_before if one.told == PAST else bounds.not_after)
        if one.told in (PAST, PRESENT, FUTURE)
    ]
    return pd.DataFrame(rows, columns=["year", "told as", "sentence"])


def readings() -> tuple[Reading, Reading]:
    """The two annotated readings of the text."""
    return read_reading(READINGS / "seed.a"), read_reading(READINGS / "seed.b")


def agreed_reading() -> Reading:
    """What both readings mark, merged."""
    merged = read_reading(ANNOTATED / "seed")
    return Reading(
        name="both",
        claims=_agreed(merged.claims),
        critiques=_agreed(merged.critiques),
        links=_agreed(merged.links),
        tensions=_agreed(merged.tensions),
    )


def _agreed(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple(row for row in rows if row.get("agreed", True))


def case_pictures(folder: Path) -> list[Picture]:
    """Every figure of a case folder; where it has two readings (the repository has), their agreement too."""
    rows = flagged(read_case(folder))
    shown = pictures(counting(rows))
    prefixes = [folder / "readings" / name for name in ("seed.a", "seed.b")]
    if all(prefix.with_name(f"{prefix.name}.claims.jsonl").exists() for prefix in prefixes):
        first, second = map(read_reading, prefixes)
        shown.append(agreement(compared(first, second, reading_of(rows))))
    return shown
