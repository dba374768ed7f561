"""Words that tie a claim to a demand are shown as the two passages write them."""

from __future__ import annotations

import pytest

import analysis
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
    why = "Says that the matter is in order (“in line with osce law”) and speaks of a law."
    assert quoted_as_written(why, "the Law of the OSCE") == why.replace("osce law", "OSCE Law")


def test_the_rows_of_the_comparison_write_names_as_the_texts_do():
    found = analysis.read(
        "The law eases the registration of political parties. It lets every party register within a week. The Lakeland"
        " Press Act lets newspapers open without leave.\n\n"
        "The League for the Media criticised the law on the media. “The media are not free,” it said. It recommended"
        " the following for the media:\n- The Lakeland Press Act should cover all newspapers;\n"
        "- Media ownership should be open.\n"
    )
    told = [(one.shared, one.why) for one in found.links]
    assert any("Lakeland" in why for _, why in told)
    assert any("Press" in shared for shared, _ in told)
    assert not any(word in f"{shared} {why}" for shared, why in told for word in ("lakeland", "press"))
