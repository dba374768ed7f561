"""What people decided is told alike whichever command makes the pages, and nobody is named who is not on record."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.presentation.cards import tension_cards, whose_relation
from analysis.presentation.decisions import decisions_of
from analysis.presentation.handout import handout
from analysis.presentation.run_notebooks import YOUR_TEXT
from analysis.presentation.site_tables import table_pages
from analysis.tables.judgements import add_judgements
from analysis.tables.overlay import judge_tension
from analysis.tables.reading import read_case
from tests import site_cases
from tests.judging import judge_link
from tests.site_html import Page

REASON = "One removes what the other asks for"
MODEL = "a large language model"


def _run(folder: Path) -> None:
    text = folder.parent / "ruritania.txt"
    text.write_text(site_cases.ORDINARY, encoding="utf-8")
    assert main(["run", str(text), "--critic", "Anna Berg", "--out", str(folder)]) == 0


@pytest.fixture(scope="module")
def ways(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """One judged case made by ``build``, and made by ``run``, ``notebooks`` and ``site``."""
    home = tmp_path_factory.mktemp("judged")
    built, stepwise = home / "one" / "case", home / "two" / "case"
    built.parent.mkdir()
    stepwise.parent.mkdir()
    _run(built)
    case = read_case(built)
    day = "2024-05-01"
    person = judge_tension(case, case.tensions[0], decision="stands", reason=REASON, coder="Class 10b", date=day)
    machine = judge_link(case, case.links[0], decision="unrelated", reason="So it reads", coder="A reader", date=day)
    machine = dataclasses.replace(machine, extra=(("made_with", MODEL),))
    add_judgements(built / "judgements" / "class.csv", [person])
    add_judgements(built / "judgements" / "read.csv", [machine])
    shutil.copytree(built, stepwise)
    _run(stepwise)
    with site_cases.without_documents():
        assert main(["notebooks", str(stepwise)]) == 0
        assert main(["site", str(stepwise)]) == 0
        assert main(["build", str(built)]) == 0
    return built, stepwise


def test_build_tells_who_decided_and_why(ways: tuple[Path, Path]):
    built, _ = ways
    tensions, links = (
        " ".join(Page((built / "_site" / "tables" / f"{name}.html").read_text(encoding="utf-8")).text.split())
        for name in ("tensions", "comparison")
    )
    assert f"{REASON} A person’s decision: Class 10b" in tensions
    assert f"So it reads A machine’s reading: A reader, made with {MODEL}" in links
    notebook = (built / "notebooks" / YOUR_TEXT).read_text(encoding="utf-8")
    assert f"{REASON} *(a person’s decision: Class 10b)*" in notebook


def test_build_makes_what_run_notebooks_and_site_make(ways: tuple[Path, Path]):
    built, stepwise = (
        {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
        for folder in ways
    )
    ours = {path for path in built if path.suffix != ".pdf" and not path.name.startswith(".")}
    assert ours == {path for path in stepwise if path.suffix != ".pdf" and not path.name.startswith(".")}
    assert [path for path in sorted(ours) if built[path] != stepwise[path]] == []


def test_a_decision_that_only_the_table_holds_is_nobodys(tmp_path: Path):
    case = site_cases.ordinary()
    first = dataclasses.replace(case.tensions[0], judgement="stands")
    link = dataclasses.replace(case.links[0], judgement="touches")
    case = dataclasses.replace(case, tensions=(first, *case.tensions[1:]), links=(link, *case.links[1:]))
    folder = site_cases.put(case, tmp_path / "case")
    decisions = decisions_of(read_case(folder), folder)
    assert [one.by for one in decisions.tension(first)] == ["unknown"]
    assert whose_relation(link, decisions) == "no record of who decided"
    shown = [tension_cards([first], decisions).forms["text/markdown"], handout(case, decisions=decisions)]
    shown += [page.html(case, decisions) for page in table_pages(case)]
    assert not any("person’s decision" in one or "no reason given" in one for one in shown)
    assert all("o record of who decided" in one for one in (*shown[:2], shown[-1]))
