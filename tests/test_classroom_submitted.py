"""What a coder submits as a tool put it before them is nobody's decision; what they changed or confirmed is theirs."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from analysis import Case
from analysis.classroom.formats import doccano, inception, label_studio
from analysis.classroom.formats.decisions import judgements_of_marks
from analysis.classroom.formats.intake import take_in
from analysis.classroom.formats.marks import marks_of
from analysis.classroom.formats.regions import pair_names
from analysis.tables.judgements import Judgement
from tests import site_cases

Task = dict[str, Any]


@pytest.fixture
def case() -> Case:
    return site_cases.ordinary()


def _decided(
    case: Case, path: Path, module: ModuleType, *, told: bool = False, unchanged: bool = False
) -> tuple[tuple[Judgement, ...], int]:
    """The judgements that a returned file gives, and how many of the machine's marks it holds as they were."""
    sources = (case.source, *case.critic_sources)
    found = take_in(
        [path],
        module.load,
        sources,
        coder="" if told else "Anna",
        told=told,
        machine=lambda: marks_of(case),
        unchanged=unchanged,
    )
    rows, _ = judgements_of_marks(found.decided, sources, reason="my own", date="2024-05-03")
    return rows, found.untouched


def _submitted(case: Case, path: Path, change: Callable[[Task], object]) -> Path:
    """An export of Label Studio in which a coder has submitted the machine's predictions, changed as given."""
    sources = (case.source, *case.critic_sources)
    tasks = json.loads(label_studio.dump(marks_of(case), sources)[""])
    for nth, task in enumerate(tasks):
        result = json.loads(json.dumps(task["predictions"][0]["result"]))
        task["annotations"] = [{"completed_by": {"email": "k@x"}, "result": result, "parent_prediction": nth + 1}]
    change(tasks[0])
    path.write_text(json.dumps(tasks), encoding="utf-8")
    return path


def _submit(task: Task) -> None:
    """Change nothing."""


def _without_predictions(task: Task) -> None:
    task["predictions"] = []


def _of_an_old_version(task: Task) -> None:
    del task["annotations"][0]["parent_prediction"]


@pytest.mark.parametrize("change", [_submit, _without_predictions, _of_an_old_version])
def test_one_click_on_submit_decides_nothing(change: Callable[[Task], None], case: Case, tmp_path: Path):
    rows, untouched = _decided(case, _submitted(case, tmp_path / "l.json", change), label_studio, told=True)
    assert rows == ()
    assert untouched > len(case.claims)


def test_who_did_not_begin_with_the_predictions_has_decided_on_what_they_marked(case: Case, tmp_path: Path):
    def blind(task: Task) -> None:
        task["annotations"][0]["parent_prediction"] = None

    rows, _ = _decided(case, _submitted(case, tmp_path / "l.json", blind), label_studio, told=True)
    assert [one.a.exact for one in rows if one.kind == "claim"] == [claim.quote for claim in case.claims]
    assert {one.decision for one in rows if one.kind == "tension"} == {"stands"}
    assert {one.reason for one in rows} == {"my own"}  # the machine's cues came along with the regions


def test_what_a_coder_changes_in_label_studio_is_decided_with_the_coders_reason(case: Case, tmp_path: Path):
    def change(task: Task) -> None:
        result = task["annotations"][0]["result"]
        kinds = [one for one in result if one.get("from_name") == "kind"]
        kinds[0]["value"]["choices"] = ["intention"]
        labels = [one for one in result if one["type"] == "labels" and one["value"]["labels"] == ["claim"]]
        labels[1]["meta"] = {"text": ["it tells what the state does"]}

    rows, _ = _decided(case, _submitted(case, tmp_path / "l.json", change), label_studio, told=True)
    assert [(one.kind, one.a.exact, one.decision, one.reason) for one in rows] == [
        ("claim", case.claims[0].quote, "claim", "my own"),
        ("claim", case.claims[1].quote, "claim", "it tells what the state does"),
    ]


def test_a_coder_can_confirm_what_the_machine_proposed(case: Case, tmp_path: Path):
    def confirm(task: Task) -> None:
        for one in task["annotations"][0]["result"]:
            if one["type"] == "relation":
                (name,) = one["labels"]
                confirmed = f"{name}, {'stands' if name.startswith('tension') else 'decided'}"
                one["labels"] = [confirmed if confirmed in pair_names() else name]

    rows, _ = _decided(case, _submitted(case, tmp_path / "l.json", confirm), label_studio, told=True)
    assert [(one.kind, one.decision, one.about) for one in rows] == [
        ("link", "partly_addresses", ""),
        ("link", "in_tension", ""),
        *(("tension", "stands", tension.kind) for tension in case.tensions),
    ]


def test_the_closest_passage_is_no_decision_by_whomever(case: Case, tmp_path: Path):
    def closest(task: Task) -> None:
        task["annotations"][0]["parent_prediction"] = None
        for one in task["annotations"][0]["result"]:
            if one["type"] == "relation":
                one["labels"] = ["closest"]

    rows, _ = _decided(case, _submitted(case, tmp_path / "l.json", closest), label_studio, told=True)
    assert {one.kind for one in rows} == {"claim"}


def test_doccano_gives_what_was_changed_alone(case: Case, tmp_path: Path):
    path = tmp_path / "d.jsonl"
    line = json.loads(doccano.dump(marks_of(case), (case.source, *case.critic_sources))[""].split(b"\n")[0])
    path.write_text(json.dumps(line), encoding="utf-8")
    marked = [one for one in line["entities"] if one["label"] != "passage"]
    assert _decided(case, path, doccano) == ((), len(marked) + len(line["relations"]))
    line["entities"][0]["label"] = "claim: intention"
    path.write_text(json.dumps(line), encoding="utf-8")
    ((one,), _) = _decided(case, path, doccano)
    assert (one.kind, one.a.exact, one.coder) == ("claim", case.claims[0].quote, "Anna")
    for relation in line["relations"]:
        relation["type"] = "closest"
    path.write_text(json.dumps(line), encoding="utf-8")
    rows, untouched = _decided(case, path, doccano, unchanged=True)
    assert untouched == 0
    assert [(one.kind, one.decision) for one in rows] == [("claim", "claim")] * len(case.claims)


def test_a_zip_of_inception_gives_what_was_changed_alone(case: Case, tmp_path: Path):
    out = inception.dump(marks_of(case), (case.source, *case.critic_sources))
    path = tmp_path / "p.zip"
    for label, expected in (("", []), ("intention", [case.claims[0].quote])):
        with zipfile.ZipFile(path, "w") as made:
            made.writestr("TypeSystem.xml", out[".TypeSystem.xml"])
            made.writestr("anna.xmi", out[""].replace(b'label="provision"', f'label="{label}"'.encode(), bool(label)))
        rows, _ = _decided(case, path, inception)
        assert [one.a.exact for one in rows] == expected
        assert {one.reason for one in rows} <= {"my own"}
