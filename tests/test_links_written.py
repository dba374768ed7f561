"""Words that tie a claim to a demand are shown as the two passages write them."""

from __future__ import annotations

import pytest

from analysis.comparison.reasons import as_written, quoted_as_written


@pytest.mark.parametrize(
    ("words", "texts", "shown"),
    [
        ("lakeland, law", ("Lakeland's law must change", "The law of Lakeland changed"), "Lakeland, law"),
        ("osce, standard", ("OSCE standards are met",), "OSCE, standard"),
        ("media", ("the Freedom of the Media and the media law",), "media"),
        ("registration ~ register", ("Registration should be free", "parties register"), "registration ~ register"),
        ("council", ("the Listeners' Council met",), "Council"),
        ("council", ("the Listeners’ Council met",), "Council"),
        ("council", ('It said: "Council members left". A council met',), "council"),
    ],
)
def test_a_name_keeps_its_capitals(words, texts, shown):
    assert as_written(words, *texts) == shown


def test_only_what_a_reason_quotes_is_a_text_s():
    why = "Says that the matter is in order (“in line with osce law”) and tells what a law says."
    assert quoted_as_written(why, "the Law of the OSCE") == why.replace("osce law", "OSCE Law")
