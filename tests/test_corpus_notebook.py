"""The figure and the wide table of the notebook on many texts."""

from __future__ import annotations

import pandas as pd

from analysis.corpus.figure import kinds_picture
from analysis.corpus.notebook import kinds_by_document
from analysis.presentation.wording import KINDS

LONG = pd.DataFrame(
    [("a", "event", 3), ("a", "statistic", 1), ("b", "event", 2), ("c", "causal", 4)],
    columns=["document", "kind", "claims"],
)


def test_documents_by_kinds_keeps_every_claim_and_the_codebooks_order():
    wide = kinds_by_document(LONG)
    assert list(wide.columns) == list(KINDS)
    assert wide.loc["a", "event"] == 3
    assert wide.to_numpy().sum() == LONG["claims"].sum()


def test_the_figure_says_in_words_what_it_shows_and_is_drawn_the_same_twice():
    wide = kinds_by_document(LONG)
    picture = kinds_picture(wide)
    assert "a: provision 0%, event 75%" in picture.alt
    assert picture.png() == kinds_picture(wide).png()
    assert list(picture.data["document"]) == ["a", "b", "c"]
