"""The two annotated readings of the text, and how far they and the tables agree."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.errors import InputError
from analysis.measure import Rates, match, rates, same_voice, share_alike
from analysis.records import Case
from analysis.text.places import Place, same_pair

Row = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """One annotated reading, in the rows and fields of its files (`readings/CODEBOOK.md`)."""

    name: str
    claims: tuple[Row, ...]
    critiques: tuple[Row, ...]
    links: tuple[Row, ...]
    tensions: tuple[Row, ...]


def read_reading(prefix: Path) -> Reading:
    """Read ``PREFIX.claims.jsonl`` and its three companions.

    Raises:
        InputError: a file is missing or a line of it is no JSON object.
    """
    rows = {
        kind: tuple(row for _, row in read_rows(prefix.with_name(f"{prefix.name}.{kind}.jsonl")))
        for kind in ("claims", "critiques", "links", "tensions")
    }
    return Reading(name=prefix.name, **rows)


def read_rows(path: Path) -> list[tuple[str, Row]]:
    """The rows of one file of a reading, each with its file and line, for messages.

    Raises:
        InputError: the file is missing or a line of it is no JSON object.
    """
    try:
        # by line feeds alone: JSON may hold other characters that Python takes for line ends
        lines = path.read_bytes().decode("utf-8-sig").split("\n")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); expected one JSON object a line") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not UTF-8 (byte {error.start}); expected one JSON object a line") from None
    rows: list[tuple[str, Row]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            row = json.loads(line)
        except ValueError:
            raise InputError(f"{where}: is no JSON; expected one object a line") from None
        if not isinstance(row, dict):
            raise InputError(f"{where}: is no JSON object; expected one a line")
        rows.append((where, row))
    return rows


def reading_of(case: Case) -> Reading:
    """What the rules found, in the form of a reading, so that it is measured like one."""
    return Reading(
        name="rules",
        claims=tuple(
            {
                "id": one.claim_id,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
                "voice": one.voice,
                "kind": one.kind,
                "endorsement": one.endorsement,
                "checkable": one.checkable,
            }
            for one in case.claims
        ),
        critiques=tuple({"id": one.critique_id, "start": one.start, "end": one.end} for one in case.critiques),
        links=(),
        tensions=tuple(
            {
                "id": one.tension_id,
                "kind": one.kind,
                "a": {"start": one.a_start, "end": one.a_end, "quote": one.a_quote},
                "b": {"start": one.b_start, "end": one.b_end, "quote": one.b_quote},
            }
            for one in case.tensions
        ),
    )


def agreement(wanted: Reading, found: Reading) -> dict[str, float]:
    """How far ``found`` agrees with ``wanted``: shares from 0 to 1, by what is compared."""
    one = claim_rates(wanted, found)
    pairs = matched_claims(wanted, found)
    critiques = rates(_places(wanted.critiques), _places(found.critiques))
    result = {"claims: confirmed": one.precision, "claims: found": one.recall, "demands: alike": critiques.f1}
    for field, alike in _SAME.items():
        result[f"{field} alike"] = share_alike(pairs, alike)
    found_too, all_of = shared_tensions(wanted, found), wanted.tensions
    result["tensions: found"] = len(found_too) / len(all_of) if all_of else 0.0
    return result


def claim_rates(wanted: Reading, found: Reading) -> Rates:
    """Precision, recall and F1 of the claims of ``found`` against those of ``wanted``."""
    return rates(_places(wanted.claims), _places(found.claims))


def matched_claims(wanted: Reading, found: Reading) -> list[tuple[Row, Row]]:
    """Pairs of claims that are the same passage."""
    pairs = match(_places(wanted.claims), _places(found.claims))
    return [(wanted.claims[i], found.claims[j]) for i, j in pairs]


def missed_claims(wanted: Reading, found: Reading) -> tuple[Row, ...]:
    """Claims of ``wanted`` that ``found`` lacks, in reading order."""
    hit = {one["id"] for one, _ in matched_claims(wanted, found)}
    return tuple(one for one in wanted.claims if one["id"] not in hit)


def found_by_none(found: Reading, *yardsticks: Reading) -> tuple[Row, ...]:
    """Claims of ``found`` that no yardstick has, in reading order."""
    return tuple(one for one in found.claims if all(one in missed_claims(found, other) for other in yardsticks))


def shared_tensions(wanted: Reading, found: Reading) -> tuple[Row, ...]:
    """Tensions of ``wanted`` that ``found`` has too."""
    pairs = [_pair(one) for one in found.tensions]
    return tuple(one for one in wanted.tensions if any(same_pair(_pair(one), other) for other in pairs))


def missed_tensions(wanted: Reading, found: Reading) -> tuple[Row, ...]:
    """Tensions of ``wanted`` that ``found`` lacks."""
    hit = {one["id"] for one in shared_tensions(wanted, found)}
    return tuple(one for one in wanted.tensions if one["id"] not in hit)


def compared(first: Reading, second: Reading, rules: Reading) -> pd.DataFrame:
    """One row a comparison: the readers with each other, and the rules with each reader.

    Columns: ``compared``, ``readers with each other`` (mean of both directions), ``rules with the readers`` (mean of
    the two readers). Shares from 0 to 1.
    """
    readers = [agreement(first, second), agreement(second, first)]
    machine = [agreement(first, rules), agreement(second, rules)]
    return pd.DataFrame(
        [(name, sum(one[name] for one in readers) / 2, sum(one[name] for one in machine) / 2) for name in readers[0]],
        columns=["compared", "readers with each other", "rules with the readers"],
    )


_SAME: Mapping[str, Callable[[Row, Row], bool]] = {
    "voice": lambda a, b: same_voice(str(a["voice"]), str(b["voice"])),
    "kind": lambda a, b: bool(a["kind"] == b["kind"]),
    "praise": lambda a, b: bool(a["endorsement"] == b["endorsement"]),
    "checkability": lambda a, b: bool(a["checkable"] == b["checkable"]),
}


def _places(rows: Sequence[Row]) -> list[Place]:
    return [(int(one["start"]), int(one["end"])) for one in rows]


def _pair(row: Row) -> tuple[Place, Place]:
    a, b = row["a"], row["b"]
    return (int(a["start"]), int(a["end"])), (int(b["start"]), int(b["end"]))
