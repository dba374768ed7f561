"""Marks of any overlap are cut so that no character is lost and every mark is whole."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from analysis.presentation.segments import Mark, blocks, cut

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=12)


@given(spans=SPANS, start=st.integers(0, 40), length=st.integers(1, 40))
def test_segments_cover_the_stretch_and_each_mark(spans: list[tuple[int, int]], start: int, length: int):
    marks = [Mark(key=f"m{number}", start=s, end=s + n) for number, (s, n) in enumerate(spans)]
    end = start + length
    segments = cut(start, end, marks)
    assert segments[0].start == start
    assert segments[-1].end == end
    assert all(one.end == two.start and one.start < one.end for one, two in pairwise(segments))
    for mark in marks:
        covered = {place for s in segments if mark in s.covered for place in range(s.start, s.end)}
        assert covered == set(range(max(mark.start, start), min(mark.end, end)))
        assert sum(mark in s.opens for s in segments) == (1 if start <= mark.start < end else 0)


def test_the_innermost_mark_comes_last():
    outer, inner = Mark(key="outer", start=0, end=10), Mark(key="inner", start=3, end=5)
    middle = cut(0, 10, [inner, outer])[1]
    assert [mark.key for mark in middle.covered] == ["outer", "inner"]


@given(st.text(alphabet="a \n\t\u00a0", max_size=60))
def test_blocks_hold_every_character_that_is_not_blank(text: str):
    held = "".join(text[start:end] for start, end in blocks(text))
    assert "".join(held.split()) == "".join(text.split())
