"""Wide tables of documents carry the words of their columns in every cell; others are left alone."""

from __future__ import annotations

import pytest

from analysis.presentation.site import build_site
from tests import site_cases

PAGE = """# A page?

| text | found | of |
|---|---|---|
| one | 0.5 | a < b |

| word | meaning |
|---|---|
| a | b |

| text | said of it | more |
|---|---|---|
| one | a sentence that is too long for one line of a phone |  |

**Next:** [on](a.md)
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = site_cases.put(site_cases.empty(), tmp_path_factory.mktemp("stacked") / "case")
    site_cases.add_notebook(folder)
    (folder / "notebooks" / "README.md").write_text(PAGE.partition("**Next")[0], encoding="utf-8")
    with site_cases.without_documents():
        site = build_site(folder, tmp_path_factory.mktemp("site") / "_site").parent
    return (site / "notebooks" / "index.html").read_text(encoding="utf-8")


def test_each_cell_of_a_wide_table_says_its_column(page: str):
    brief, narrow, long = page.split("<table")[1:4]
    assert "stacked brief" in brief.partition(">")[0]
    assert brief.count('<span class="cell-label">') == 3
    assert '<span class="cell-label">found: </span>0.5' in brief
    assert "cell-label" not in narrow
    assert "brief" not in long.partition(">")[0]
    assert '<span class="cell-label">said of it: </span>a sentence' in long


def test_a_cell_without_words_has_no_label(page: str):
    assert "more: " not in page
