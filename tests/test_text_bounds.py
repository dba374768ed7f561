"""Long units are cut so that nothing is lost and no part is longer than the parser can bear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.text.bounds import LONGEST, UNBROKEN, UNENDED, bounded
from analysis.text.layout import Unit


def _unit(text: str) -> Unit:
    return Unit(kind="paragraph", text=text, origin=tuple(range(len(text))))


@given(st.lists(st.sampled_from(["word ", "End. ", "x" * 400, "(", '"', "\n"]), max_size=2_000).map("".join))
def test_parts_make_up_the_unit_but_for_blanks(text: str):
    parts = list(bounded([_unit(text)]))
    assert (
        "".join(part.text for part in parts).replace(" ", "").strip() == text.replace(" ", "").strip()
        or not text.strip()
    )
    for part in parts:
        assert len(part.text) == len(part.origin)
        assert part.text == "".join(text[place] for place in part.origin)
        assert len(part.text) <= LONGEST + 1


@pytest.mark.parametrize(
    ("text", "most"),
    [("(" * 10_000, UNBROKEN), ("word " * 5_000, UNENDED), ("A sentence ends here. " * 1_000, LONGEST)],
)
def test_each_kind_of_length_has_its_bound(text: str, most: int):
    parts = list(bounded([_unit(text)]))
    assert max(len(part.text) for part in parts) <= most
    assert len(parts) <= 3 * len(text) // most


def test_an_ordinary_paragraph_is_left_alone():
    unit = _unit("A sentence of a paragraph. " * 100)
    assert list(bounded([unit])) == [unit]
