"""Markdown as its reader sees it: notes, struck words, tasks, HTML, front matter, tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.text.ingest import ingest
from analysis.text.layout import units


def text(tmp_path: Path, source: str, name: str = "page.md") -> list[str]:
    (tmp_path / name).write_text(source, encoding="utf-8")
    return ingest(tmp_path / name).text.strip().split("\n\n")


def test_footnotes_are_marked_and_stand_last(tmp_path: Path):
    source = (
        "The port is open.[^b] In 2018 it was closed.[^a]\n\n[^a]: See the *Act*\n    of 2017.\n[^b]: A note.[^c]\n\n"
        "It is long. A [^d] is none.\n\n[^c]: Itself marked.\n[^x]: Never marked.\n"
    )
    found = text(tmp_path, source)
    assert found == [
        "The port is open.[1] In 2018 it was closed.[2]",
        "It is long. A [^d] is none.",
        "[1] A note.[3]",
        "[2] See the Act of 2017.",
        "[3] Itself marked.",
    ]
    assert units(found[0])[0].text == "The port is open. In 2018 it was closed."


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("There is ~~no~~ some smoke.", "There is  some smoke."),
        ("There is <del>no</del> some smoke.", "There is  some smoke."),
        ("It fell to 10<sup>2</sup> boats.<br>It rose.", "It fell to 10² boats.\nIt rose."),
        ("> Quoted words.", "Quoted words."),
        ("<p>It was <del>never</del> closed in 2019.</p>", "It was closed in 2019."),
        ("---\ntitle: The port\nauthor: A\n---\n\nIt is open.", "It is open."),
        ("---\nNo field\n---\n\nIt is open.", "No field\n\nIt is open."),
        ("Term\n: What it means.", "Term\n\nWhat it means."),
    ],
)
def test_words_are_those_that_a_reader_sees(source: str, seen: str, tmp_path: Path):
    assert "\n\n".join(text(tmp_path, source)) == seen


def test_a_task_that_is_not_done_is_not_said_to_be(tmp_path: Path):
    found = text(tmp_path, "- [x] It closed the office\n- [ ] It opened the pier\n- [link] in an item\n")
    assert found == ["• It closed the office", "☐ It opened the pier", "• [link] in an item"]
    assert [one.kind for one in units("\n\n".join(found))] == ["item", "furniture", "item"]


def test_a_markdown_file_may_have_its_long_ending(tmp_path: Path):
    assert text(tmp_path, "# The port\n\n`It` is *open*.", "page.markdown") == ["The port", "It is open."]


def test_words_in_folded_html_are_read(tmp_path: Path):
    source = "<details><summary>More</summary>\n\nThe act obliges it.\n\n</details>\n"
    assert text(tmp_path, source) == ["More", "The act obliges it."]
