"""Whatever the tables may hold has words for its readers, and every list of it is the same list."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from analysis.comparison.answers import RELATIONS
from analysis.extraction.claims import kinds
from analysis.presentation import wording
from analysis.presentation.relations import RELATIONS as TOLD
from analysis.records import CLAIM_KINDS
from analysis.tables.judgements import DECISIONS
from analysis.tables.schema import MAY_HOLD


def test_every_kind_of_claim_has_words():
    allowed = MAY_HOLD["claims.csv"]["kind"]
    assert tuple(wording.KINDS) == allowed == CLAIM_KINDS
    assert set(kinds.KINDS) == set(allowed)


def test_every_family_of_tensions_has_words_and_is_fitted(measuring: Callable[[str], ModuleType]):
    allowed = MAY_HOLD["tensions.csv"]["kind"]
    assert tuple(wording.TENSIONS) == allowed
    assert set(measuring("fitting").FAMILIES) == set(allowed)


def test_every_decision_has_words():
    assert set(DECISIONS["tension"]) | {"split", ""} == set(wording.TENSION_STATES) == set(wording.STATE_MEANINGS)
    assert all(wording.decision(name) != name for name in (*DECISIONS["link"], *DECISIONS["claim"]))


def test_every_relation_that_says_something_has_words():
    assert set(TOLD) == {name for name in RELATIONS if name}
