"""What an edited file no longer tells is named, and a file of which nothing can be used shows in the exit code."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from analysis import Case
from analysis.__main__ import main
from analysis.classroom.formats import doccano, inception, label_studio
from analysis.classroom.formats.intake import Intake, take_in
from analysis.classroom.formats.marks import marks_of
from analysis.classroom.sheets import MANIFEST, given_out
from analysis.classroom.tasks import Item
from analysis.errors import InputError
from tests import site_cases


def _taken(case: Case, path: Path, module: ModuleType) -> Intake:
    sources = (case.source, *case.critic_sources)
    return take_in([path], module.load, sources, told=module is label_studio, machine=lambda: marks_of(case))


def _exported(case: Case, module: ModuleType) -> Any:
    data = module.dump(marks_of(case), (case.source, *case.critic_sources))[""]
    return json.loads(data) if module is label_studio else json.loads(data.split(b"\n")[0])


def test_pairs_of_a_deleted_region_are_named_of_label_studio(tmp_path: Path):
    case, path = site_cases.ordinary(), tmp_path / "l.json"
    tasks = _exported(case, label_studio)
    result = tasks[0]["predictions"][0]["result"]
    gone = case.claims[0].claim_id
    tasks[0]["predictions"][0]["result"] = [one for one in result if one.get("id") != gone]
    joined = [one for one in result if gone in (one.get("from_id"), one.get("to_id"))]
    path.write_text(json.dumps(tasks), encoding="utf-8")
    lost = _taken(case, path, label_studio).lost
    assert len(lost) == len(joined) > 1
    assert all("l.json: " in line and "a passage that it joins is not in the file" in line for line in lost)


def test_pairs_of_a_deleted_entity_are_named_of_doccano(tmp_path: Path):
    case, path = site_cases.ordinary(), tmp_path / "d.jsonl"
    line = _exported(case, doccano)
    gone = line["entities"].pop(0)["id"]
    joined = [one for one in line["relations"] if gone in (one["from_id"], one["to_id"])]
    path.write_text(json.dumps(line), encoding="utf-8")
    lost = _taken(case, path, doccano).lost
    assert [line.split(": ")[1] for line in lost] == [
        f"{'tension' if one['type'].startswith('tension') else 'link'} {one['id']}" for one in joined
    ]


def test_pairs_of_a_deleted_passage_are_named_of_inception(tmp_path: Path):
    case, path = site_cases.ordinary(), tmp_path / "i.xmi"
    data = inception.dump(marks_of(case), (case.source,))[""].decode()
    path.write_text(re.sub(r' Governor="\d+"', "", data, count=1), encoding="utf-8")
    (lost,) = _taken(case, path, inception).lost
    assert "a passage that it joins is not in the file" in lost


def test_a_kind_that_is_none_is_named_once(tmp_path: Path):
    case, path = site_cases.ordinary(), tmp_path / "d.jsonl"
    line = _exported(case, doccano)
    for one in line["entities"][:2]:
        one["label"] = "claim: nonsense"
    line["relations"][0]["type"] = "agrees"
    path.write_text(json.dumps(line), encoding="utf-8")
    claims, link = _taken(case, path, doccano).lost
    assert "claim 1 and 1 more: 'nonsense' is none of provision, event" in claims
    assert "link 1: 'agrees' is none of addresses, partly_addresses" in link


def test_a_relation_without_a_name_says_nothing_and_is_kept(tmp_path: Path):
    case, path = site_cases.ordinary(), tmp_path / "l.json"
    tasks = _exported(case, label_studio)
    for one in tasks[0]["predictions"][0]["result"]:
        one.pop("labels", None)
    path.write_text(json.dumps(tasks), encoding="utf-8")
    taken = _taken(case, path, label_studio)
    assert taken.lost == []
    assert sum(mark.layer == "link" for mark in taken.marks) == sum(
        one["type"] == "relation" for one in tasks[0]["predictions"][0]["result"]
    )


@pytest.mark.parametrize("kind", ["label-studio", "doccano", "web-annotation", "csv"])
def test_a_file_of_another_case_shows_in_the_exit_code(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    texts = {"one": "The Media Act removes fees. It charges a fee.\n", "two": "Judges rule alone. Courts are free.\n"}
    for name, words in texts.items():
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
        assert main(["run", str(tmp_path / f"{name}.txt"), "--out", str(tmp_path / name)]) == 0
        assert main(["export", str(tmp_path / name), "--format", kind, "--out", str(tmp_path / f"{name}.out")]) == 0
    read = ["import", "--format", kind, "--case", str(tmp_path / "one"), "--out", str(tmp_path / "spans.csv")]
    capsys.readouterr()
    assert main([*read, str(tmp_path / "two.out")]) == 2
    assert "two.out: claim" in (told := capsys.readouterr().err)
    assert "give with --case the folder they are of" in told
    assert not (tmp_path / "spans.csv").exists()
    assert main([*read, str(tmp_path / "two.out"), str(tmp_path / "one.out")]) == 1
    assert "two.out: claim" in capsys.readouterr().err
    assert "The Media Act removes fees" in (tmp_path / "spans.csv").read_text(encoding="utf-8-sig")
    assert main([*read, str(tmp_path / "one.out"), str(tmp_path / "none.out")]) == 1
    assert main([*read, str(tmp_path / "one.out")]) == 0


@pytest.mark.parametrize("last", ["claims-00001-00009,claims,A head", "claims-00001-00009,clams,,1,9,Words,,,0,0,,"])
def test_a_list_of_items_that_was_cut_off_or_changed_is_named_by_its_row(last: str, tmp_path: Path):
    columns = ",".join(field.name for field in fields(Item))
    (tmp_path / MANIFEST).write_text(f"{columns}\nclaims-00001-00009,claims,,1,9,Words,,,0,0,,\n{last}\n")
    with pytest.raises(InputError, match=r"items\.csv: row 3 .* restore the file"):
        given_out(tmp_path)
