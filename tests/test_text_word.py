"""Word files: what their reader sees with all changes accepted, word for word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from analysis.records import Case
from analysis.tables.remarks import remarks
from analysis.text.ingest import ingest
from analysis.text.layout import units
from analysis.text.source import source_from_text

W = nsdecls("w")
BY = 'w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z"'


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*parts: str, properties: str = "") -> str:
    return f"<w:p {W}><w:pPr>{properties}</w:pPr>{''.join(parts)}</w:p>"


def taken(tmp_path: Path, *blocks: str, document: Any = None) -> str:
    document = document or docx.Document()
    for block in blocks:
        document.element.body.insert(-1, parse_xml(block))
    document.save(str(tmp_path / "page.docx"))
    return ingest(tmp_path / "page.docx").text.strip()


@pytest.mark.parametrize(
    ("parts", "seen"),
    [
        ([run("It has "), f"<w:ins {BY}>{run('not ')}</w:ins>", run("closed.")], "It has not closed."),
        (
            [run("There is "), f"<w:del {BY}><w:r><w:delText>no </w:delText></w:r></w:del>", run("censorship.")],
            "There is censorship.",
        ),
        (
            [run("It "), f"<w:sdt><w:sdtContent>{run('never ')}</w:sdtContent></w:sdt>", run("ended.")],
            "It never ended.",
        ),
        ([f"<w:moveFrom {BY}>{run('Twice. ')}</w:moveFrom>", run("Once.")], "Once."),
        ([f"<w:fldSimple w:instr='DATE'>{run('3 May')}</w:fldSimple>", run(" was wet.")], "3 May was wet."),
        ([f"<w:smartTag>{run('Port Elm')}</w:smartTag>", run(" is dry.")], "Port Elm is dry."),
        ([run("No fees apply. ", "<w:vanish/>"), run("It is dear.")], "It is dear."),
        (
            [run("It is "), run("not ", "<w:strike/>"), run("open."), run(" Now.", '<w:strike w:val="0"/>')],
            "It is open. Now.",
        ),
        (
            [run("It fell to 10"), run("2", '<w:vertAlign w:val="superscript"/>'), run(" boats.")],
            "It fell to 10² boats.",
        ),
        ([run("Some boats"), run("2", '<w:vertAlign w:val="superscript"/>'), run(" fell.")], "Some boats[2] fell."),
        ([run("CO"), run("2", '<w:vertAlign w:val="subscript"/>'), run(" rose.")], "CO2 rose."),
    ],
)
def test_words_are_those_that_a_reader_sees(parts: list[str], seen: str, tmp_path: Path):
    assert taken(tmp_path, paragraph(*parts)) == seen


def test_paragraphs_in_content_controls_and_text_boxes_are_read_once(tmp_path: Path):
    box = f"<w:txbxContent>{paragraph(run('In the box.'))}</w:txbxContent>"
    drawn = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    control = f"<w:sdt {W}><w:sdtContent>{paragraph(run('Controlled.'))}</w:sdtContent></w:sdt>"
    assert taken(tmp_path, control, paragraph(run("Before the box."), drawn)) == (
        "Controlled.\n\nBefore the box.\n\nIn the box."
    )


def test_a_paragraph_whose_end_is_deleted_goes_on_with_the_next(tmp_path: Path):
    ended = paragraph(run("The port "), properties=f"<w:rPr><w:del {BY}/></w:rPr>")
    assert taken(tmp_path, ended, paragraph(run("is open."))) == "The port is open."


def test_deleted_rows_are_left_out_and_a_table_in_a_cell_is_read(tmp_path: Path):
    document = docx.Document()
    table = document.add_table(rows=3, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Harbour", "Boats"
    table.cell(1, 0).text, table.cell(1, 1).text = "North", "12"
    table.cell(2, 0).text = "South"
    table.cell(2, 1).add_table(1, 1).cell(0, 0).text = "The union asked for pilots."
    table.rows[1]._tr.get_or_add_trPr().append(parse_xml(f"<w:del {W} {BY}/>"))
    assert taken(tmp_path, document=document) == "Harbour\tBoats\nSouth\tThe union asked for pilots."


def test_cells_of_words_are_told_apart_and_head_nothing_below(tmp_path: Path):
    document = docx.Document()
    document.add_heading("Harbours", 1)
    table = document.add_table(rows=2, cols=3)
    for cell, words in zip(
        [*table.rows[0].cells, *table.rows[1].cells],
        ["Harbour", "State", "Remark", "North", "The north pier was closed in 2019.", "none"],
        strict=True,
    ):
        cell.text = words
    document.add_paragraph("The south pier is open.")
    text = taken(tmp_path, document=document)
    assert [(one.kind, one.text, one.section) for one in units(text)] == [
        ("heading", "Harbours", "Harbours"),
        ("heading", "Harbour", "Harbours"),
        ("heading", "State", "Harbours"),
        ("heading", "Remark", "Harbours"),
        ("heading", "North", "Harbours"),
        ("paragraph", "The north pier was closed in 2019.", "Harbours"),
        ("heading", "none", "Harbours"),
        ("paragraph", "The south pier is open.", "Harbours"),
    ]


def noted(document: Any, kind: str, notes: str) -> None:
    part = Part(
        PackURI(f"/word/{kind}.xml"),
        f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml",
        f"<w:{kind} {W}>{notes}</w:{kind}>".encode(),
        document.part.package,
    )
    document.part.relate_to(part, getattr(RELATIONSHIP_TYPE, kind.upper()))


def test_footnotes_and_endnotes_stand_last_as_notes(tmp_path: Path):
    document = docx.Document()
    noted(
        document,
        "footnotes",
        f'<w:footnote w:type="separator" w:id="0">{paragraph(run("-"))}</w:footnote>'
        f'<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>{run(" See the Act.")}</w:p></w:footnote>',
    )
    noted(document, "endnotes", f'<w:endnote w:id="7">{paragraph(run("It was amended."))}</w:endnote>')
    marked = [
        run("The port is open."),
        '<w:r><w:endnoteReference w:id="7"/></w:r>',
        run(" It is long."),
        '<w:r><w:footnoteReference w:id="7"/></w:r>',
    ]
    text = taken(tmp_path, paragraph(*marked), document=document)
    assert text.split("\n\n") == ["The port is open.[1] It is long.[2]", "[1] It was amended.", "[2] See the Act."]
    assert [(one.kind, one.text) for one in units(text)] == [
        ("paragraph", "The port is open. It is long."),
        ("footnote", "It was amended."),
        ("footnote", "See the Act."),
    ]


def test_a_document_with_changes_or_struck_words_is_told_of(tmp_path: Path):
    taken(tmp_path, paragraph(run("It is ", "<w:strike/>"), f"<w:ins {BY}>{run('The port is open.')}</w:ins>"))
    source = ingest(tmp_path / "page.docx")
    assert [line for line in remarks(Case(source=source)) if "page.docx:" in line] == [
        "page.docx: has tracked changes; it is read with all of them accepted",
        "page.docx: has words that are struck out; they were left out",
    ]
    taken(tmp_path, paragraph(run("The port is open.")))
    assert not ingest(tmp_path / "page.docx").remarks


def test_a_text_in_capitals_is_told_of():
    capitals, small = (
        [line for line in remarks(Case(source=source_from_text(words, "t.txt"))) if "capitals" in line]
        for words in ("THE COURTS ARE FREE. A Port.", "The Courts are free. A PORT.")
    )
    assert capitals
    assert not small
