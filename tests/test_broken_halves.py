"""Half a sign in an export, and a long text's pairs and answers: no traceback, and no time that grows as the square."""

from __future__ import annotations

import dataclasses
import json

import analysis
from analysis.case import _claim_at
from analysis.classroom.formats.json_in import parse
from analysis.comparison.answers import answer, answered, counted
from analysis.text.places import Meeting

TEXT = "The Media Act removes fees. The Ministry registers papers. The Press Union said that the fee should go.\n"


def test_half_a_sign_in_an_export_is_read_over():
    found = parse(
        json.dumps({"reason": "so \ud83d", "\udc4d": ["Anna \ud83d", 1, None], "whole": "\U0001f44d"}).encode(), "x"
    )
    assert json.dumps(found, ensure_ascii=False).encode("utf-8")
    assert found["whole"] == "\U0001f44d"
    assert found["reason"].startswith("so ")


def test_the_claim_of_a_passage_shares_most_of_it_and_the_first_of_two_counts():
    class Text:
        class plain:
            text = "x" * 100

    claims = Meeting([("C1", (0, 10)), ("C2", (5, 30)), ("C3", (5, 30)), ("C4", (90, 100))], lambda one: one[1])
    assert _claim_at((5, 25), Text, claims) == "C2"  # type: ignore[arg-type]
    assert _claim_at((0, 9), Text, claims) == "C1"  # type: ignore[arg-type]
    assert _claim_at((40, 80), Text, claims) == ""  # type: ignore[arg-type]


def test_every_demand_is_answered_by_its_own_rows():
    case = analysis.read(TEXT * 3)
    (first, *_) = case.links
    case = dataclasses.replace(case, links=(dataclasses.replace(first, relation="addresses"), *case.links[1:]))
    for one in case.critiques:
        own = [counted(link.relation, ()) for link in case.links if link.critique_id == one.critique_id]
        assert answered(case)[one.critique_id] == answer(own)


class _Counted(tuple):  # type: ignore[type-arg]
    """The links of a case, and how often they were gone through."""

    times = 0

    def __iter__(self):
        _Counted.times += 1
        return super().__iter__()


def test_the_links_are_gone_through_once_however_many_demands():
    case = analysis.read(TEXT * 3)
    assert len(case.critiques) > 1
    answered(dataclasses.replace(case, links=_Counted(case.links)))
    assert _Counted.times == 1
