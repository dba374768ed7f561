"""A decision that its coder changed back is a new one, by whichever way it comes in."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.tables.anchors import Anchor
from analysis.tables.history import History
from analysis.tables.judgements import Judgement, read_judgements
from tests.texts import case_of, page_of

TEXT = "The Media Act removes every fee for newspapers. The Media Act keeps the fee for newspapers.\n"
WORDS = "The Media Act removes every fee for newspapers"
CHANGED = (("claim", "2026-01-01"), ("no_claim", "2026-01-02"), ("claim", "2026-01-03"))


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return case_of(page_of(TEXT, tmp_path))


def decided(case: Path) -> list[str]:
    return [one.decision for one in read_judgements(case / "judgements")]


def shown(case: Path) -> str:
    assert main(["run", str(case / "source" / "page.txt"), "--out", str(case)]) == 0
    with (case / "claims.csv").open(encoding="utf-8", newline="") as file:
        return next(row["judgement"] for row in csv.DictReader(file) if row["quote"] == WORDS)


def test_by_coding_judge(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    sheets, path = tmp_path / "class", tmp_path / "decisions.csv"
    assert main(["coding", "new", str(case), "--coders", "1", "--task", "claims", "--out", str(sheets)]) == 0
    with (sheets / "items.csv").open(encoding="utf-8-sig", newline="") as file:
        item = next(row["item_id"] for row in csv.DictReader(file) if row["a_quote"] == WORDS)
    told = ["--sheets", str(sheets), "--case", str(case), "--coder", "10b"]
    for decision, date in (*CHANGED, CHANGED[-1]):
        path.write_text(f"item_id,decision,reason\n{item},{decision},because\n", encoding="utf-8")
        assert main(["coding", "judge", str(path), *told, "--date", date]) == 0
    assert "10b decided so already" in capsys.readouterr().err, "the last time it is no news"
    assert decided(case) == ["claim", "no_claim", "claim"]
    assert shown(case) == "claim"


def test_by_import(case: Path, tmp_path: Path):
    path = tmp_path / "spans.csv"
    to = ["--format", "csv", "--case", str(case), "--judgements", str(case / "judgements" / "kim.csv")]
    for decision, date in (*CHANGED, CHANGED[-1], CHANGED[0]):
        path.write_text(
            "layer,a_start,a_end,a_quote,coder,decision,note,date\n"
            f"claim,0,{len(WORDS)},{WORDS},Kim,{decision},because,{date}\n",
            encoding="utf-8",
        )
        assert main(["import", str(path), *to]) == 0
    assert decided(case) == ["claim", "no_claim", "claim"], "an old file that comes again says nothing new"
    assert shown(case) == "claim"


def test_it_is_seen_through_all_files_of_a_case(case: Path, tmp_path: Path):
    path = tmp_path / "spans.csv"
    for file, (decision, date) in zip(("kim.csv", "from-tables.csv", "kim.csv"), CHANGED, strict=True):
        path.write_text(
            "layer,a_start,a_end,a_quote,coder,decision,note,date\n"
            f"claim,0,{len(WORDS)},{WORDS},Kim,{decision},because,{date}\n",
            encoding="utf-8",
        )
        to = ["--format", "csv", "--case", str(case), "--judgements", str(case / "judgements" / file)]
        assert main(["import", str(path), *to]) == 0
    assert len(decided(case)) == 3
    assert shown(case) == "claim"


def judgement(decision: str = "stands", date: str = "2026-01-01", *, about: str = "", reading: str = "") -> Judgement:
    a, b = (Anchor(source="page.txt", exact=words, prefix="", suffix="", start=0) for words in ("One", "Another"))
    return Judgement(
        kind="tension", a=a, b=b, about=about, decision=decision, reason="so", charitable_reading=reading,
        coder="Kim", date=date,
    )  # fmt: skip


def test_what_says_something_new():
    history = History([judgement(date="2026-01-02", about="scope"), judgement("dissolved", about="evidence")])
    assert history.says(judgement(date="2026-01-03", about="scope"))
    assert history.says(judgement(date="2026-01-03"))
    assert not history.says(judgement(date="2026-01-03", about="evidence"))
    assert not history.says(judgement(date="2026-01-01", about="scope")), "on its day nothing counted yet"
    assert not history.says(judgement(date="2026-01-03", about="scope", reading="Of old papers"))
