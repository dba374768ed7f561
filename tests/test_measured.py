"""How often the suite is wrong is said in one sentence, which is that of the figures."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

from analysis.comparison.links import FAR
from analysis.comparison.third_look import weights
from analysis.presentation import measured
from analysis.presentation.templating import HERE

ROOT = Path(__file__).parents[1]
METHOD = "docs/method/README.md"
CITED = ("docs/method/README.md", "analysis/presentation/pages/guide.md", "notebooks/7-your-own-text.ipynb")
PROPOSED, RELATIONS = (0.57, 0.55, 0.60), (0.76, 0.73, 0.79)
"""Of the links proposed in the texts that stay unread those that are annotated, and of these those whose relation is
right: the mean, and the ends of its interval."""


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
    assert values["precision@10"] == measured.FIRST_TEN[0]
    assert values["recall"] == measured.FOUND[0]
    assert sum(not one.startswith("s") for one in texts) == measured.DENSE
    reports = re.search(r"In the (\d+) texts `s` .*; of (\d+) rows (\d+) are annotated", found)
    assert reports is not None
    assert tuple(map(int, reports.groups())) == (measured.REPORTS, measured.ROWS, measured.TRUE)


def _estimates(texts: str, who: str) -> dict[str, tuple[float, ...]]:
    """A row of the first table of the figures: by column the mean, and the ends of what stands behind it."""
    head, _, *lines = _rows("How sure, and beside what")
    named = ""
    for line in lines:
        named = line[0] or named
        if (named, line[1]) == (texts, who):
            cells = zip(head[2:], line[2:], strict=True)
            return {name: tuple(map(float, re.findall(r"\d\.\d+", cell))) for name, cell in cells}
    raise AssertionError(texts)


def test_the_intervals_are_those_of_the_figures():
    row = _estimates(f"unread, but `s` ({measured.DENSE})", "suite")
    assert row["precision@10"] == measured.FIRST_TEN
    assert row["tensions: recall"] == measured.FOUND
    assert row["links precision"] == PROPOSED
    assert row["of links proposed"] == RELATIONS


def test_the_pairs_of_real_texts_are_those_of_the_page_that_reads_them():
    page = _said("docs/method/tensions-read-by-eye.md")
    found = re.findall(r"\| (\d+) addresses and (\d+) reports \| \d+ \| (\d+) of (\d+) \|", page)
    ((addresses, reports, worth, shown),) = [tuple(map(int, row)) for row in found]
    assert (addresses + reports, shown, worth) == (measured.REAL, measured.SHOWN, measured.WORTH)


@pytest.mark.parametrize("place", CITED)
def test_every_document_has_the_sentence_alike(place: str):
    path = ROOT / place
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = "\n".join(cell.source for cell in nbformat.reads(text, as_version=4).cells)
    words = " ".join(text.split())
    assert measured.HOW_OFTEN in words
    (annotated, among), (right, between) = measured.in_100(PROPOSED), measured.in_100(RELATIONS)
    told = f"Of the claims proposed beside a demand in the {measured.DENSE}, {annotated} are annotated there ({among});"
    assert f"{told} of these, {right} bear the right relation ({between})." in words


def test_no_page_has_another_estimate_of_its_own():
    said = [*HERE.rglob("*.jinja"), *HERE.rglob("*.md"), ROOT / "README.md", ROOT / "docs" / "method" / "README.md"]
    other = re.compile(r"(?:most|many) flagged pairs|(?:three|four|six|seven) in ten of the (?:first|suggested)")
    assert [path.name for path in said if other.search(path.read_text(encoding="utf-8"))] == []


def test_the_start_page_cites_it():
    page = (HERE / "templates" / "start.html.jinja").read_text(encoding="utf-8")
    assert "{{ HOW_OFTEN }}" in page


def _said(place: str) -> str:
    return " ".join((ROOT / place).read_text(encoding="utf-8").split())


def _rows(head: str) -> list[list[str]]:
    """The cells of the tables under a heading of the figures."""
    text = (ROOT / "measure" / "FIGURES.md").read_text(encoding="utf-8")
    part = text[text.index(f"## {head}\n") :].split("\n## ", 1)[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if line[:1] == "|"]


def test_the_method_says_how_many_demands_of_unread_texts_are_found():
    rows = _rows("What critics want, in many forms")
    unread = {row[0].split("`")[1]: row[4] for row in rows if "`, unread" in row[0]}
    sums = []
    for hands in ("abcdefg", "hijklmn"):
        pairs = [unread[f"c{hand}"].split(" / ") for hand in hands]
        sums.append((sum(int(found) for found, _ in pairs), sum(int(annotated) for _, annotated in pairs)))
    own, prose = sums
    told = f"more than half of its demands are found ({own[0]} of {own[1]}, the unread texts of `ca`–`cg`)"
    assert told in _said(METHOD)
    assert 0.5 < own[0] / own[1] < 0.6
    assert f"running prose, three in ten ({prose[0]} of {prose[1]}, `ch`–`cn`)" in _said(METHOD)
    assert 0.25 < prose[0] / prose[1] < 0.35


def test_the_method_sets_plain_means_and_a_second_reader_beside_the_suite():
    held_out = "held out (9)"
    rows = [
        _estimates(*one) for one in ((held_out, "suite"), (held_out, "plain means"), ("of these 4", "second reader"))
    ]
    suite, plain, reader = ({name: f"{cell[0]:.2f}" for name, cell in row.items() if cell} for row in rows)
    page = _said(METHOD)
    one, two, three = (row["claims F1"] for row in (suite, plain, reader))
    assert f"an F1 of {one}, where cutting at stops gives {two} and a second reader (of four of them) {three};" in page
    one, two, three = (row["links recall@k"] for row in (suite, plain, reader))
    assert f"a recall@k of {one} (shared words {two}, second reader {three});" in page
    one, two, three = (row["precision@10"] for row in (suite, plain, reader))
    assert f"of the first ten pairs {one} are tensions ({two} and {three})." in page


def test_the_method_says_how_many_tensions_of_our_own_text_are_found():
    (own,) = (row for row in _rows("Tensions") if row[0] == "seed")
    annotated, share = int(own[3]), float(own[4])
    found = round(annotated * share)
    assert f"of the {annotated} annotated tensions were found, where now {found} are" in _said(METHOD)


def test_the_page_on_propositions_gives_the_claims_of_open_texts_as_the_figures_do():
    found = {row[0]: row[4] for row in _rows("Claims, critiques and links")}
    page = _said("docs/method/propositions-read-by-eye.md")
    for row, names in (
        ("tuned on throughout | yes", ["seed", "d1", "d2", "d3", "d4"]),
        ("one by one | yes, from then on", [f"h{number}" for number in range(1, 11)]),
        ("the same three, opened | yes", ["h11", "h12", "h13"]),
    ):
        values = [float(found[name]) for name in names]
        assert f"{row} | {min(values):.3f}–{max(values):.3f} |" in page


def test_the_page_on_links_gives_the_score_from_which_a_pair_is_proposed():
    bound = weights()["score"]["bound"]
    page = _said("docs/method/links-read-by-eye.md")
    assert f"A pair has to score {FAR} before it is proposed where critics have a text of their own" in page
    assert f"({bound} where they are quoted in the official one)" in page
