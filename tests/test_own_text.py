"""A case folder gets a notebook of its own: papermill's, with no trace of the machine, on the case's site."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from analysis.__main__ import main
from analysis.errors import InputError
from analysis.presentation import own_text
from analysis.presentation.run_notebooks import CASE_CELL, ONLY_HERE, TEMPLATE, YOUR_TEXT, require_current
from analysis.presentation.site import build_site
from analysis.tables.overlay import judge_tension
from analysis.tables.reading import read_case
from tests import drills, site_cases


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case folder after ``analysis build``, without a network."""
    folder = tmp_path_factory.mktemp("mine") / "case"
    text = folder.parent / "ruritania.txt"
    text.write_text(site_cases.ORDINARY, encoding="utf-8")
    log = folder.parent / "sockets.log"
    for arguments in (["run", str(text), "--critic", "Anna Berg", "--out", str(folder)], ["build", str(folder)]):
        command = [sys.executable, "-m", "analysis", *arguments]
        subprocess.run(command, cwd=TEMPLATE.parents[1], env=drills.offline(log), check=True)
        assert log.read_text("utf-8") == ""
    return folder


def test_the_block_of_the_network_blocks(tmp_path: Path):
    log = tmp_path / "sockets.log"
    code = "import urllib.request as r; r.urlopen('http://192.0.2.1/', timeout=5)"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=drills.offline(log), check=False, capture_output=True, text=True)
    assert "sockets are blocked" in done.stderr
    assert "192.0.2.1" in log.read_text("utf-8")


def test_build_makes_the_notebook_of_the_case(built: Path):
    notebook = nbformat.read(built / "notebooks" / YOUR_TEXT, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert 'case = ".."' in next(cell.source for cell in code if cell.id == "this-case")
    assert "Progress in Ruritania" in notebook.cells[0].source
    every = "\n".join(cell.source for cell in notebook.cells)
    assert "the example that comes with the suite" not in every, "this copy is of one case"
    assert every.index("names no case") < every.index("the folder that this notebook stands in")
    told = "".join(output.data["text/plain"] for cell in code for output in cell.outputs)
    case = read_case(built)
    assert f"**{len(case.claims)} claims**" in told
    assert case.critiques[0].demand in told
    assert "Velmora" not in nbformat.writes(notebook)


def test_the_notebook_has_no_trace_of_time_or_machine(built: Path):
    text = (built / "notebooks" / YOUR_TEXT).read_text(encoding="utf-8")
    for trace in (str(built.parent), str(TEMPLATE.parents[1]), "duration", "start_time", "ipykernel_", '"papermill"'):
        assert trace not in text


def test_the_site_of_the_case_shows_it(built: Path):
    page = (built / "_site" / "notebooks" / "your-text.html").read_text(encoding="utf-8")
    assert "Progress in Ruritania" in page
    assert 'id="cell-tensions"' in page
    index = (built / "_site" / "notebooks" / "index.html").read_text(encoding="utf-8")
    assert 'href="your-text.html"' in index


def test_no_site_shows_the_notebook_of_another_state_of_the_case(built: Path, tmp_path: Path):
    folder, text = tmp_path / "case", tmp_path / "ruritania.txt"
    shutil.copytree(built, folder)
    with site_cases.without_documents():
        build_site(folder, folder / "_site")
    text.write_text(site_cases.ORDINARY + "\nThe Media Act closes no newspaper.\n", encoding="utf-8")
    assert main(["run", str(text), "--critic", "Anna Berg", "--out", str(folder)]) == 0
    with pytest.raises(InputError, match=r"your-text\.ipynb: was made from other tables .* analysis build"):
        build_site(folder, folder / "_site")
    notebook = folder / "notebooks" / YOUR_TEXT
    notebook.write_text(notebook.read_text("utf-8").replace(f'"id": "{CASE_CELL}"', '"id": "mine"'), "utf-8")
    require_current(folder)  # a person's own


def test_the_template_leads_nowhere_else_once_its_own_cells_are_gone():
    cells = [
        cell for cell in nbformat.read(TEMPLATE, as_version=4).cells if ONLY_HERE not in cell.metadata.get("tags", ())
    ]
    assert [cell.id for cell in cells if "parameters" in cell.metadata.get("tags", ())] == ["parameters"]
    assert not any(".ipynb" in cell.source or "](../" in cell.source for cell in cells)


def test_every_claim_is_counted_under_its_voice_and_kind():
    case = site_cases.ordinary()
    counts = own_text.voices_and_kinds(case)
    assert counts["all"].sum() == len(case.claims)
    assert counts["voice"].iloc[0] == "the text’s own voice"


def test_a_case_without_a_critic_says_so_and_what_to_do():
    case = dataclasses.replace(site_cases.ordinary(), critiques=(), links=(), critic_sources=())
    assert "--critic-text" in own_text.demands(case).forms["text/plain"]
    shadowed = dataclasses.replace(site_cases.ordinary(), critiques=(), links=())
    assert shadowed.critic_sources
    assert "in the critic’s own text either" in own_text.demands(shadowed).forms["text/plain"]
    assert "none to be silent about" in own_text.silences(case).forms["text/plain"]
    assert "No demand of a critic was found" in own_text.finding(case).forms["text/plain"]


def _finding(**other: object) -> str:
    case = dataclasses.replace(site_cases.ordinary(), **other)  # type: ignore[arg-type]
    return own_text.finding(case).forms["text/plain"]


def test_the_finding_is_a_sentence_whatever_was_found():
    case = site_cases.ordinary()
    one = dataclasses.replace(case.claims[0], checkable=True, voice="author")
    alone = _finding(claims=(one,), critiques=(), links=(), tensions=())
    assert "**1 claim**; evidence could settle it. No demand of a critic was found" in alone
    assert "No pair of passages was found that is hard to reconcile." in alone
    demand = (case.critiques[0],)
    assert "the demand of Anna Berg: no claim was found that answers, denies or touches it." in _finding(
        critiques=demand, links=()
    )
    answer = (dataclasses.replace(case.links[0], critique_id=demand[0].critique_id, relation="addresses"),)
    told = "a claim says that the thing is done. That is what rules suggest; nobody has read this answer again. Three"
    assert told in _finding(critiques=demand, links=answer)
    for found in (alone, _finding(), _finding(links=())):
        assert "none no" not in found
        assert "no pairs" not in found


def test_what_was_decided_is_told_in_the_notebook_of_the_case(tmp_path: Path):
    case = site_cases.ordinary()
    stands = judge_tension(case, case.tensions[1], decision="stands", reason="It does", coder="Ada", date="2024-05-02")
    folder = site_cases.put_judged(case, [stands], tmp_path / "case")
    this, decisions = own_text.open_case(str(folder)), own_text.open_decisions(str(folder))
    told = own_text.to_reconcile(this, decisions).forms["text/plain"]
    assert "**stands**: It does *(a person’s decision: Ada)*" in told
    assert told.index("It does") < told.index("not yet. It was flagged")


def test_pairs_are_counted_and_none_is_said():
    case = site_cases.ordinary()
    assert (
        own_text.to_reconcile(case, most=1)
        .forms["text/plain"]
        .startswith(f"The first 1 of {len(case.tensions)} pairs.")
    )
    nothing = dataclasses.replace(case, tensions=())
    assert own_text.to_reconcile(nothing).forms["text/plain"] == "No pair of passages is left to reconcile."


def test_of_many_demands_so_many_are_shown_and_all_counted():
    case = site_cases.ordinary()
    many = tuple(dataclasses.replace(case.critiques[1], critique_id=f"R{n}") for n in range(30))
    told = dataclasses.replace(case, critiques=many, links=())
    table = own_text.demands(told).forms["text/html"]
    assert table.count("<tr>") == 1 + own_text.MOST_DEMANDS
    assert "20 of 30, most of them those on which the text says most; all are in critiques.csv" in table
    silent = own_text.silences(told).forms["text/plain"]
    assert "demands.* Here are 10 of 30; all are in comparison.csv." in silent
    assert silent.count("no passage is close") == own_text.MOST_SILENCES


def test_what_became_of_the_pairs_planted_in_the_example():
    case = own_text.open_case("")
    assert all(part in case.source.text for pair in own_text.PLANTED for part in pair)
    told = own_text.planted(case).forms["text/plain"].splitlines()
    flagged = [line.endswith("| flagged") for line in told[2:]]
    for pair, found in zip(own_text.PLANTED, flagged, strict=True):
        sides = [(one.a_quote, one.b_quote) for one in case.tensions]
        assert found == any(all(any(part in side for side in two) for part in pair) for two in sides)
    bare = own_text.planted(dataclasses.replace(case, tensions=())).forms["text/plain"]
    assert "None of three planted pairs flagged, and no other pairs" in bare
    assert bare.count("not flagged") == 3


def test_a_folder_that_is_no_case_is_refused(tmp_path: Path):
    with pytest.raises(InputError):
        own_text.open_case(str(tmp_path))
