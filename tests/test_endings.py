"""A name that ends as another format does is refused before anything is written."""

from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.errors import InputError
from analysis.tables.endings import require_ending


@pytest.fixture
def case(tmp_path: Path) -> Path:
    text = tmp_path / "page.txt"
    text.write_text("The Media Act removes fees. It was adopted on 3 May 2010.\n", encoding="utf-8")
    assert main(["run", str(text), "--out", str(tmp_path / "case")]) == 0
    return tmp_path / "case"


@pytest.mark.parametrize(
    "command", [["coding", "cards"], ["export", "--format", "csv"], ["export", "--format", "web-annotation"]]
)
def test_a_real_pdf_is_not_replaced(command: list[str], case: Path, capsys: pytest.CaptureFixture[str]):
    pdf = case.parent / "cards.pdf"
    pdf.write_bytes(b"%PDF-1.4 of a person")
    assert main([*command, str(case), "--out", str(pdf)]) == 2
    assert "which is no .pdf; give a name as" in capsys.readouterr().err
    assert pdf.read_bytes() == b"%PDF-1.4 of a person"


def test_annotations_are_not_imported_into_a_file_that_promises_another_format(case: Path):
    marks = case.parent / "marks.csv"
    assert main(["export", str(case), "--format", "csv", "--out", str(marks)]) == 0
    for option in ("--out", "--judgements"):
        place = case.parent / "marks.xlsx"
        assert main(["import", str(marks), "--case", str(case), "--format", "csv", option, str(place)]) == 2
        assert not place.exists()


@pytest.mark.parametrize("name", ["cards", "cards.html", "cards.HTM", "cards.v2", "cards 3.12.2021"])
def test_a_name_that_promises_nothing_else_is_taken(name: str):
    require_ending(Path(name), "HTML", ".html", ".htm")
    with pytest.raises(InputError, match=r"no \.docx"):
        require_ending(Path("cards.docx"), "HTML", ".html")
