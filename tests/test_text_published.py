"""When a text says that it was written, and its page that it was published."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analysis.records import Case
from analysis.tables.case_folder import stored_inputs, write_case
from analysis.tables.files import DESCRIPTION
from analysis.text.ingest import ingest

PROSE = "<p>The Harbour Act of 2010 removes the registration of fishing boats, and no pilot has to ask for leave.</p>"


def _page(folder: Path, head: str, name: str = "page.html") -> Path:
    (folder / name).write_text(f"<html><head>{head}</head><body><h1>The harbour</h1>{PROSE * 2}</body></html>", "utf-8")
    return folder / name


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2024-09-18T09:00:00+02:00">', "2024-09-18"),
        ('<meta name="DC.date.issued" content="2024-09">', "2024-09"),
        ('<meta itemprop="datePublished" content="2024/09/18">', "2024-09-18"),
        ('<script type="application/ld+json">{"@type":"Report","datePublished":"2024-09-18"}</script>', "2024-09-18"),
        ('<meta name="date" content=""><meta name="date" content="2024-09-18">', "2024-09-18"),
        ('<meta name="date" content="٢٠٢٤-٠٩-١٨">', ""),
        ('<meta name="date" content="18 September 2024">', ""),
        ('<meta name="date" content="2024-02-31">', ""),
        ('<meta property="article:modified_time" content="2024-09-18">', ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_day_that_a_page_gives_in_its_head_is_known_and_no_other(tmp_path: Path, head: str, day: str):
    assert ingest(_page(tmp_path, head)).published == day


def test_front_matter_gives_the_day_too(tmp_path: Path):
    (tmp_path / "a.md").write_text("---\ntitle: Facts\ndate: 2023-11-02\n---\n\nThe Act removes the fees.\n", "utf-8")
    source = ingest(tmp_path / "a.md")
    assert (source.published, source.text) == ("2023-11-02", "The Act removes the fees.\n")


def test_the_description_tells_it_and_keeps_it_when_the_page_is_gone(tmp_path: Path):
    source = ingest(_page(tmp_path, '<meta name="date" content="2024-09-18">'))
    write_case(Case(source=source), tmp_path / "case", new=True)
    written = (tmp_path / "case" / DESCRIPTION).read_bytes()
    assert json.loads(written)["sources"][0]["published"] == "2024-09-18"
    write_case(Case(source=stored_inputs(tmp_path / "case").official), tmp_path / "case")
    assert (tmp_path / "case" / DESCRIPTION).read_bytes() == written


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The harbour\n\n3 May 2019\n\nThe Act removes the fees.\n", "2019-05-03"),
        ("The harbour\n\nThe Act removes the fees.\n\nLast updated: May 2019\n", "2019-05"),
        ("The harbour\n\nThe Act of 3 May 2019 removes the fees.\n", None),
    ],
)
def test_a_text_that_bears_its_date_is_described_with_it(tmp_path: Path, text: str, date: str | None):
    (tmp_path / "a.txt").write_text(text, "utf-8")
    write_case(Case(source=ingest(tmp_path / "a.txt")), tmp_path / "case", new=True)
    described = json.loads((tmp_path / "case" / DESCRIPTION).read_bytes())["sources"][0]
    assert (described.get("date"), "published" in described) == (date, False)
