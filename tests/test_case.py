"""Making a case: ids and sentences."""

from __future__ import annotations

from analysis.case import _number, _sentence


def test_any_number_of_rows_that_start_together_have_ids_of_letters_in_order():
    ids = _number("C", [5] * 100)
    assert (ids[0], ids[1], ids[25], ids[26], ids[52]) == ("C00005", "C00005b", "C00005z", "C00005za", "C00005zza")
    assert ids == sorted(set(ids))
    assert all(one.isalnum() for one in ids)


def test_nothing_is_no_sentence():
    assert _sentence(" ") == ""
    assert _sentence("which one?") == "Which one?"
    assert _sentence("one of them") == "One of them."
