"""Columns side by side are told, since their sentences run into one another; tables and justified text are none."""

from __future__ import annotations

import dataclasses

import analysis
from analysis.tables.remarks import remarks
from analysis.text.columns import side_by_side
from analysis.text.source import source_from_text

PAGE = """The Coast Guard rescued 312       The Seafarers' Mission
people in 2020. It has forty      called on the Guard to
boats, of which 12 are new,       publish the log of every
20 were refitted and 10 are       rescue and to man the
out of service. No call for       northern station at night.
help went unanswered here.        Two calls went unanswered
                                  in March 2020, it said.
The northern station is now       The Guard says that its
manned both day and night.        stations are manned.
"""

TABLE = """Harbour          Boats that were lost     12
Northern quay    Men who were saved       30
Southern quay    Calls for help           14
""" * 4  # fmt: skip

JUSTIFIED = "The harbour   was opened by the board\nin May of that year   and closed again\n" * 4


def test_two_columns_are_told_and_nothing_else_is():
    assert side_by_side(PAGE) == 7
    assert side_by_side(PAGE.replace("\n", "\r\n")) == 7
    assert not side_by_side(TABLE)
    assert not side_by_side(JUSTIFIED)
    assert not side_by_side(PAGE.replace("  ", "\n"))


def test_whoever_runs_the_suite_is_told():
    case = dataclasses.replace(analysis.read("The port is open."), source=source_from_text(PAGE))
    assert any("7 lines seem to hold two columns side by side" in line for line in remarks(case))
