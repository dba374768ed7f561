"""One name for each critic: spellings that differ in signs alone, and a single word of a longer name."""

from __future__ import annotations

import pytest

from analysis.extraction.critics.one_name import one_name


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        (["CoE-ECRI", "COE- ECRI", "CoE-ECRI"], {"CoE-ECRI": "CoE-ECRI", "COE- ECRI": "CoE-ECRI"}),
        (["Amnesty", "Amnesty International"], {"Amnesty": "Amnesty International"}),
        (["Amnesty", "JS2", "Amnesty and JS2"], {"Amnesty": "Amnesty", "JS2": "JS2"}),
        (["Berg", "Anna Berg"], {"Berg": "Anna Berg"}),
        (["Union", "Press Union", "Teachers' Union"], {"Union": "Union"}),
        (["union", "Press Union"], {"union": "union"}),
        (["Press Union", "Press Union of Velmora"], {"Press Union": "Press Union"}),
    ],
)
def test_a_critic_goes_by_one_name(voices, expected):
    found = one_name(voices)
    assert {voice: found[voice] for voice in expected} == expected
    assert found.keys() == set(voices)
