"""A file that was exported is marked in under its own name: a further export does not write over what was marked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analysis.__main__ import main
from tests.texts import case_of, page_of

TEXT = "The government opened twelve clinics in 2019. There is no censorship in Velmora.\n"
SAID = "There is no censorship in Velmora"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return case_of(page_of(TEXT, tmp_path))


def test_marks_of_a_person_are_named_and_kept(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "marks.csv"
    export = ["export", str(case), "--format", "csv", "--out", str(out)]
    assert main(export) == 0
    assert main(export) == 0  # nobody has marked yet
    columns = out.read_text(encoding="utf-8-sig").splitlines()[0].split(",")
    at = TEXT.index(SAID)
    mark = {"layer": "claim", "a_source": "page.txt", "a_start": at, "a_end": at + len(SAID), "a_quote": SAID}
    row = ",".join(str({**mark, "coder": "Anna", "note": "an opinion"}.get(name, "")) for name in columns)
    out.write_bytes(out.read_bytes() + f"{row}\r\n".encode())
    marked = out.read_bytes()
    assert main(export) == 2
    assert "marks.csv: holds marks that a person made (Anna)" in capsys.readouterr().err
    assert out.read_bytes() == marked


def test_marks_in_web_annotation_are_kept_too(case: Path, tmp_path: Path):
    out = tmp_path / "marks.jsonld"
    export = ["export", str(case), "--format", "web-annotation", "--out", str(out)]
    assert main(export) == 0
    text = out.read_text(encoding="utf-8")
    collection = json.loads(text)
    items = collection["first"]["items"]
    items.append({**items[0], "id": "urn:anna:1", "creator": {"type": "Person", "name": "Anna"}})
    out.write_text(json.dumps(collection), encoding="utf-8")
    assert main(export) == 2
    out.write_text(text, encoding="utf-8")
    assert main(export) == 0


def test_what_the_case_gives_itself_is_written_anew(case: Path, tmp_path: Path):
    marks, out = tmp_path / "given.csv", tmp_path / "out.csv"
    at = TEXT.index(SAID)
    marks.write_text(
        "layer,a_source,a_start,a_end,a_quote,coder,decision,note\n"
        f"claim,page.txt,{at},{at + len(SAID)},{SAID},Ben,no_claim,an opinion\n",
        encoding="utf-8",
    )
    judged = str(case / "judgements" / "class.csv")
    assert main(["import", str(marks), "--format", "csv", "--case", str(case), "--judgements", judged]) == 0
    for _ in range(2):
        assert main(["export", str(case), "--format", "csv", "--out", str(out)]) == 0
    assert "Ben" in out.read_text(encoding="utf-8")


def test_marks_that_no_name_stands_by_are_kept_beside(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "case.jsonl"
    export = ["export", str(case), "--format", "doccano", "--out", str(out)]
    assert main(export) == 0
    assert main(export) == 0
    assert "kept as" not in capsys.readouterr().err  # nobody has marked yet
    text = json.loads(out.read_text(encoding="utf-8").splitlines()[0])
    at = TEXT.index("twelve clinics")
    text["entities"].append({**text["entities"][0], "id": 99, "start_offset": at, "end_offset": at + 14})
    for nth in (1, 2):
        marked = json.dumps(text) + "\n"
        out.write_text(marked, encoding="utf-8")
        assert main(export) == 0
        kept = tmp_path / f"case.before-{nth}.jsonl"
        assert f"kept as {kept}" in capsys.readouterr().err
        assert kept.read_text(encoding="utf-8") == marked
    assert main(export) == 0
    assert "kept as" not in capsys.readouterr().err


def test_a_file_of_another_kind_is_kept_beside(case: Path, tmp_path: Path):
    out = tmp_path / "list.csv"
    out.write_text("pupil,mark\nAnna,2\n", encoding="utf-8")
    assert main(["export", str(case), "--format", "csv", "--out", str(out)]) == 0
    assert (tmp_path / "list.before-1.csv").read_text(encoding="utf-8") == "pupil,mark\nAnna,2\n"
