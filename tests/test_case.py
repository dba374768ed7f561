"""Making a case: ids and sentences."""

from __future__ import annotations

from typing import Any

import pytest

import analysis
from analysis.case import _bare, _number, _sentence


def test_any_number_of_rows_that_start_together_have_ids_of_letters_in_order():
    ids = _number("C", [5] * 100)
    assert (ids[0], ids[1], ids[25], ids[26], ids[52]) == ("C00005", "C00005b", "C00005z", "C00005za", "C00005zza")
    assert ids == sorted(set(ids))
    assert all(one.isalnum() for one in ids)


def test_nothing_is_no_sentence():
    assert _sentence(" ") == ""
    assert _sentence("which one?") == "Which one?"
    assert _sentence("one of them") == "One of them."


def test_triggers_begin_and_end_with_a_word():
    assert _bare("of May 28, 2009, it", 7, 16) == (7, 15)
    assert _bare("it excludes  all", 3, 12) == (3, 11)
    text = "The threshold keeps out no party. It excludes the possibility that a small party wins seats in parliament."
    (one,) = analysis.read(text).tensions
    assert one.trigger == f"no [24:26]; excludes [{text.index('excludes')}:{text.index(' the possibility')}]"


def test_a_frame_of_no_records_has_the_columns_of_the_kind_asked_for():
    frame = analysis.to_frame((), analysis.Tension)
    assert frame.empty
    assert list(frame.columns[:3]) == ["tension_id", "kind", "score"]


def test_what_is_no_text_is_refused_in_one_line():
    nothing: Any = None
    for call in (analysis.read, analysis.attributions):
        with pytest.raises(TypeError, match=r"^text: a text is a str, not NoneType$"):
            call(nothing)
