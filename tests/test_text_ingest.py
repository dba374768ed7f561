"""Texts out of HTML, Markdown, Word and PDF, and the refusals."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from analysis.errors import InputError
from analysis.lexicon.language import require_english
from analysis.text.ingest import ingest
from analysis.text.layout import units
from analysis.text.source import source_from_text

LAW = "The Media Act of 2010 removes the registration of newspapers."
ITEM = "Extends the rights of journalists."


def test_html_gives_the_main_text_without_scripts(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><head><title>T</title><script>alert(1)</script></head><body><article><h1>Media</h1>"
        f"<p>{LAW} It was adopted by Parliament on 3 May 2010 after long debate.</p><ul><li>{ITEM}</li></ul>"
        f"</article></body></html>",
        encoding="utf-8",
    )
    source = ingest(page)
    assert source.name == "page.html.txt"
    assert LAW in source.text
    assert ITEM in source.text
    assert "alert" not in source.text
    assert "<" not in source.text


def test_markdown_keeps_headings_and_items_apart(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text(f"# Media\n\n{LAW} It is *new*.\n\n- {ITEM}\n- Costs nothing.\n\n1. First.\n", encoding="utf-8")
    paragraphs = ingest(page).text.strip().split("\n\n")
    assert paragraphs == ["Media", f"{LAW} It is new.", f"• {ITEM}", "• Costs nothing.", "1. First."]


def test_word_paragraphs_lists_and_tables(tmp_path: Path):
    document = docx.Document()
    document.add_heading("Media", 1)
    document.add_paragraph(LAW)
    document.add_paragraph(ITEM, style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Northern", "41 200"
    path = tmp_path / "page.docx"
    document.save(str(path))
    assert ingest(path).text.strip().split("\n\n") == ["Media", LAW, f"• {ITEM}", "Northern\t41 200"]


def test_a_merged_cell_of_word_is_said_once(tmp_path: Path):
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = LAW
    table.cell(1, 0).merge(table.cell(2, 0)).text = ITEM * 3
    table.cell(1, 1).text, table.cell(2, 1).text = "First.", "Second."
    path = tmp_path / "page.docx"
    document.save(str(path))
    assert ingest(path).text.strip().split("\n\n") == [LAW, f"{ITEM * 3}\tFirst.", "Second."]


def test_figures_in_a_table_are_read_by_their_columns_whatever_the_file(tmp_path: Path):
    rows = [["Region", "Year", "Schools"], ["Northern", "2019", "120"], ["Northern", "2020", ""], ["South", "", "4"]]
    document = docx.Document()
    table = document.add_table(rows=4, cols=3)
    for row, words in zip(table.rows, rows, strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    table.cell(2, 0).text = ""
    table.cell(1, 0).merge(table.cell(2, 0))
    document.save(str(tmp_path / "page.docx"))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    (tmp_path / "page.md").write_text("\n".join([lines[0], "|---|---|---|", *lines[1:]]), encoding="utf-8")
    for name in ("page.docx", "page.md"):
        text = ingest(tmp_path / name).text
        assert text.splitlines() == ["\t".join(row).rstrip() for row in rows]
        assert [unit.text for unit in units(text) if unit.kind == "row"] == [
            "Northern: Year 2019, Schools 120",
            "Northern: Year 2020",
            "South: Schools 4",
        ]


def test_running_text_in_a_table_of_markdown_is_no_figure(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text(f"| What | Since |\n|---|---|\n| {LAW} | 2010 |\n\n{ITEM}\n", encoding="utf-8")
    assert ingest(page).text.strip().split("\n\n") == [f"What\tSince\n{LAW}\t2010", ITEM]


def test_pdf_text(tmp_path: Path):
    path = tmp_path / "page.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, LAW)
    canvas.save()
    assert LAW in ingest(path).text


def test_a_pdf_without_text_is_refused(tmp_path: Path):
    path = tmp_path / "scan.pdf"
    canvas = Canvas(str(path))
    canvas.rect(10, 10, 100, 100)
    canvas.save()
    with pytest.raises(InputError, match="holds no text"):
        ingest(path)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
def test_damaged_files_get_one_line(name: str, tmp_path: Path):
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04 not really")
    with pytest.raises(InputError, match="is not a readable") as caught:
        ingest(path)
    assert "\n" not in str(caught.value)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 60_000_000)
    path = tmp_path / "bomb.docx"
    path.write_bytes(packed.getvalue())
    with pytest.raises(InputError, match="unpacks to more than"):
        ingest(path)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(InputError, match="no such file"):
        ingest(tmp_path / "no.html")


def test_another_language_is_refused_and_english_is_not():
    french = "Le gouvernement a adopté une nouvelle loi sur les médias et les libertés publiques. " * 10
    with pytest.raises(InputError, match="only English"):
        require_english(source_from_text(french, "f.txt"))
    require_english(source_from_text(f"{LAW} " * 20, "e.txt"))
    require_english(source_from_text("Loi sur les médias.", "short.txt"))


@pytest.mark.parametrize(
    "text",
    [
        "Закон гарантирует свободу слова. Министр сказал, что закон исполняется.",
        "La loi garantit la liberté de la presse. Le ministre a dit que la loi est appliquée depuis deux ans.",
        "Das Gesetz schützt die Presse. Der Minister sagte, es werde seit zwei Jahren angewandt.",
    ],
)
def test_a_few_lines_in_another_language_are_refused_too(text: str):
    with pytest.raises(InputError, match="only English"):
        require_english(source_from_text(text, "f.txt"))


@pytest.mark.parametrize(
    "text",
    [
        "The law was adopted in 2010.",
        "NO PAPER IS CENSORED. ALL COURTS ARE OPEN. MINISTER ASANOV SAID SO ON MONDAY IN ASTANA.",
        "Press Act adopted. Nurlan Abenov, Aigul Omarova: no censor remains in Karaganda, Shymkent, Aktobe, Atyrau.",
        "Łódź, Kraków, Gdańsk: 14 schools, 3 clinics, 2 courts built in 2010.",
    ],
)
def test_a_few_lines_of_english_are_read(text: str):
    require_english(source_from_text(text, "e.txt"))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a file without an end")
@pytest.mark.parametrize("name", ["endless.txt", "endless.html"])
def test_a_file_without_an_end_is_read_no_further_than_a_text_may_go(name: str, tmp_path: Path):
    (tmp_path / name).symlink_to("/dev/zero")
    with pytest.raises(InputError, match="larger than"):
        ingest(tmp_path / name)


def test_markdown_may_begin_with_an_element_of_html(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text(f'<p align="center">Media</p>\n\n{LAW}\n', encoding="utf-8")
    assert ingest(page).text.strip() == f"Media\n\n{LAW}"


ODT = b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.textPK"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        (
            "a.odt",
            ODT,
            "an OpenDocument file",
        ),
        (
            "a.txt",
            ODT,
            "an OpenDocument file",
        ),
        ("a.zip", b"PK\x03\x04" + b"\0" * 60, "a .zip of texts: analysis corpus"),
        ("a.bin", b"PK\x03\x04" + b"\0" * 60, "mv a.bin a.docx"),
        ("a b.csv", b"id,text\n1,The courts are free.\n", "analysis corpus "),
    ],
)
def test_what_is_packed_or_a_table_is_told_what_to_do_with_it(name: str, data: bytes, says: str, tmp_path: Path):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match=re.escape(says)):
        ingest(tmp_path / name)


def test_pages_of_a_pdf_that_hold_no_text_are_told(tmp_path: Path):
    page = Canvas(str(tmp_path / "half.pdf"))
    page.showPage()
    page.drawString(60, 760, "The courts decided 1,200 cases in 2021.")
    page.save()
    assert ingest(tmp_path / "half.pdf").remarks == (
        "1 of 2 pages hold no text (scans?) and were left out; read them with OCR first",
    )


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_a_mail_as_it_was_sent_is_refused(tmp_path: Path, encoding: str):
    head = f"From: a@b.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: {encoding}\n\n"
    (tmp_path / "mail.eml").write_text(f"{head}The Act removes =E2=80=9Cfees=E2=80=9D.\n", "utf-8")
    with pytest.raises(InputError, match="is a mail as it was sent"):
        ingest(tmp_path / "mail.eml")


@pytest.mark.parametrize(("name", "why"), [("a.html", "a script fills"), ("a.md", "code")])
def test_a_file_without_text_is_told_what_it_may_be(tmp_path: Path, name: str, why: str):
    (tmp_path / name).write_text(
        "<html><body><script>f()</script></body></html>" if name == "a.html" else "```\nf()\n```\n"
    )
    with pytest.raises(InputError, match=why):
        ingest(tmp_path / name)
