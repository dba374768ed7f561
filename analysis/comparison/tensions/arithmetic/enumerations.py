"""Enumerations: a number of things and the names that follow, and tables whose rows make their own total."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.arithmetic.runs import rounding
from analysis.comparison.tensions.arithmetic.sum_words import MEMBERS, OPEN
from analysis.comparison.tensions.numbers.figures import Sheet, plain
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.numbers.tables import tables
from analysis.comparison.tensions.read.candidate import Candidate


def named(sheet: Sheet) -> Iterator[Candidate]:
    """A number of things, and the names that follow: "in five towns: Arl, Bern, Cove and Dale"."""
    for one in sheet.figures:
        match = MEMBERS.match(sheet.text, one.end) if one.kind == "count" and 2 <= one.value <= 12 else None
        if not match or one.stated or not one.noun or OPEN.search(match.group()):
            continue
        if any(match.start() <= other.start < match.start("list") for other in sheet.figures):
            continue  # "the four boards of earlier days and three new ones: …"
        members = [member for member in re.split(r",(?: and)? | and |; ", match["list"]) if member.strip()]
        if len(members) < 2 or any(len(member.split()) > 5 or re.search(r"\d", member) for member in members):
            continue
        if any(number(member.split()[0].lower()) for member in members if member.split()[0].lower() not in ("a", "an")):
            continue  # "a pastor, two former ministers and a baker"
        if len(members) != one.value and abs(len(members) - one.value) <= max(2, one.value / 2):
            listed = sheet.passage.place(*match.span("list"))
            sides, places = (sheet.passage.place(0, match.start("list")), listed), (sheet.place(one), listed)
            why = f"{len(members)} are named, not {plain(one.value)}"
            yield Candidate.of("arithmetic", 0.88, sides, places, why, "Is one left out, or are some counted together?")


def tabled(source: str) -> Iterator[Candidate]:
    """Tables whose rows do not make their own total."""
    for table in tables(source):
        values = [part[0] for part in table.parts]
        row = [float(one.replace(",", "")) for one in re.findall(r"\d[\d,]*", source[table.total[1] : table.total[2]])]
        if len(row) > 2 and any(
            abs(100 * part / whole - row[-1]) < 1 for whole in row[:-1] for part in row[:-1] if whole
        ):
            continue  # a column of shares
        if abs(sum(values) - table.total[0]) > rounding(values) + 1e-6:
            total = (table.total[1], table.total[2])
            why = f"the rows add up to {plain(sum(values))}, not {plain(table.total[0])}"
            question = "Which row is missing, or is the total that of another table?"
            sides = total, (table.parts[0][1], table.parts[-1][2])
            yield Candidate.of("arithmetic", 0.9, sides, (total,), why, question)
