"""Annotated articles from a folder: brat's standoff as PolNeAR has it, JSON Lines, and the three measures on them."""

from __future__ import annotations

from pathlib import Path

import pytest

TEXT = "“It rains,” Mr. Ode said. “It pours.” The bridge is expected to close."
STANDOFF = "\n".join(
    (
        "T1\tSource 12 19\tMr. Ode",
        "T2\tCue 20 24\tsaid",
        "T3\tContent 0 11;26 37\t“It rains,” “It pours.”",
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
        "T4\tAttribution 0 37\t",
        "A1\tNested E1",
        "T5\tContent 38 48\tThe bridge",
        "T6\tContent 61 69\tto close",
        "T7\tCue 49 60\tis expected",
        "E2\tAttribution-no-source:T8 Content:T5 Content2:T6 Cue:T7",
        "E3\tAttribution:T8 Cue:T7",
    )
)
PARTS = [
    {"source": [(12, 19)], "cue": [(20, 24)], "content": [(0, 11), (26, 37)]},
    {"source": [], "cue": [(49, 60)], "content": [(38, 48), (61, 69)]},
]


@pytest.fixture(scope="module")
def measure(measuring):
    return measuring("attribution")


@pytest.fixture(scope="module")
def corpus(measuring):
    return measuring("attribution_corpus")


def test_standoff_with_interrupted_spans_and_without_source(corpus):
    assert corpus.standoff(STANDOFF) == PARTS


def test_json_lines(corpus):
    row = '{"source": [], "cue": [[49, 60]], "content": [[38, 48], [61, 69]]}'
    assert corpus.lines(f'{row}\n{{"cue": [[0, 1]]}}\n') == PARTS[1:]


def test_a_clone_and_a_plain_folder(corpus, tmp_path: Path):
    for folder in ("text", "attributions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "rain.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "attributions" / "rain_4b22.ann").write_text(STANDOFF, encoding="utf-8")
    assert list(corpus.articles(tmp_path)) == [("rain", TEXT, PARTS)]
    (tmp_path / "text" / "rain.txt").rename(tmp_path / "rain.txt")
    with pytest.raises(SystemExit, match=r"no NAME\.txt"):
        list(corpus.articles(tmp_path))


def test_the_three_measures(measure):
    counts = measure.compare(TEXT, measure.in_words(TEXT, PARTS))
    assert (counts.marked, counts.matched, counts.sources) == (2, 2, 2)
    assert counts.touching == 2
    assert counts.words_shared <= min(counts.words_marked, counts.words_found)


def test_the_report_gives_sums(measure, tmp_path: Path):
    (tmp_path / "rain.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "rain.ann").write_text(STANDOFF, encoding="utf-8")
    assert "| rain | 2 |" in measure.folder_report(tmp_path, sums_only=False)
    sums = measure.folder_report(tmp_path, sums_only=True)
    assert "| **all** | 2 |" in sums
    assert "rain" not in sums
