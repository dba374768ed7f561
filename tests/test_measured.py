"""How often the suite is wrong is said in one sentence, which is that of the figures."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

from analysis.presentation import measured
from analysis.presentation.templating import HERE

ROOT = Path(__file__).parents[1]
CITED = {
    "docs/method/README.md": (measured.HOW_OFTEN, measured.HOW_OFTEN_RELATIONS),
    "analysis/presentation/pages/guide.md": (measured.HOW_OFTEN, measured.HOW_OFTEN_RELATIONS),
    "notebooks/7-your-own-text.ipynb": (measured.HOW_OFTEN, measured.HOW_OFTEN_RELATIONS),
}


def _figures() -> str:
    text = (ROOT / "measure" / "FIGURES.md").read_text(encoding="utf-8")
    return text[text.index("## Texts that stay unread") : text.index("## Misses")]


def test_the_numbers_are_those_of_the_figures():
    found = _figures()
    head = next(line for line in found.splitlines() if line.startswith("| text |"))
    columns = [cell.strip() for cell in head.strip("|").split("|")]
    (mean,) = re.findall(r"^\| mean of all but `s` \|(.*)\|$", found, re.MULTILINE)
    values = dict(zip(columns[1:], map(float, mean.split("|")), strict=True))
    texts = re.findall(r"^\| ([a-z]\d\d) \|", found, re.MULTILINE)
    assert values["precision@10"] == measured.FIRST_TEN
    assert values["recall"] == measured.FOUND
    assert values["relation right"] == measured.RELATIONS
    assert sum(not one.startswith("s") for one in texts) == measured.DENSE
    reports = re.search(r"In the (\d+) texts `s` .*; of (\d+) rows (\d+) are annotated", found)
    assert reports is not None
    assert tuple(map(int, reports.groups())) == (measured.REPORTS, measured.ROWS, measured.TRUE)


@pytest.mark.parametrize("place", CITED)
def test_every_document_has_the_sentence_alike(place: str):
    path = ROOT / place
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = "\n".join(cell.source for cell in nbformat.reads(text, as_version=4).cells)
    words = " ".join(text.split())
    for sentence in CITED[place]:
        assert sentence in words


def test_no_page_has_another_estimate_of_its_own():
    said = [*HERE.rglob("*.jinja"), *HERE.rglob("*.md"), ROOT / "README.md", ROOT / "docs" / "method" / "README.md"]
    other = re.compile(r"(?:most|many) flagged pairs|(?:three|four|six|seven) in ten of the (?:first|suggested)")
    assert [path.name for path in said if other.search(path.read_text(encoding="utf-8"))] == []


def test_the_start_page_cites_it():
    page = (HERE / "templates" / "start.html.jinja").read_text(encoding="utf-8")
    assert "{{ HOW_OFTEN }}" in page
