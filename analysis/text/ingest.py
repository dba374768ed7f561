"""Take the text out of a file that is not plain text: HTML, Markdown, Word or PDF."""

from __future__ import annotations

import io
import logging
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from analysis.errors import InputError
from analysis.records import Source
from analysis.text.source import read_bounded, read_source, source_from_bytes
from analysis.text.tables import FIGURE, LONGEST_CELL

if TYPE_CHECKING:
    from docx.table import Table

LARGEST = 50_000_000
"""Bytes of a file to convert, packed or unpacked: a book has one or two million characters."""

MOST_PAGES = 5_000


def ingest(path: Path) -> Source:
    """Read a text of any accepted kind.

    Args:
        path: ``.html``, ``.htm``, ``.md``, ``.docx``, ``.pdf``, or anything else as plain UTF-8 text.

    Returns:
        The source. For plain text it is the file as it stands; else its text, under the file's name with ``.txt``
        added: offsets count in that text, which is kept in the case. Code and blocks of HTML in Markdown are no text.

    Raises:
        InputError: the file cannot be read, is too large, damaged, encrypted, or holds no text.
    """
    if path.suffix.lower() not in _CONVERT:
        return read_source(path)
    mend = "give the path of a text, HTML, Markdown, Word or PDF file, or the part that matters as text"
    return ingest_bytes(path.name, read_bounded(path, LARGEST, mend), shown=str(path))


def ingest_bytes(name: str, data: bytes, *, shown: str = "") -> Source:
    """Read a text of any accepted kind from the bytes of its file; see :func:`ingest`.

    Args:
        name: the file's name, whose ending tells the kind.
        data: its bytes.
        shown: what it is called in messages; its name, where that is enough.
    """
    shown = shown or name
    convert = _CONVERT.get(PurePath(name).suffix.lower())
    if convert is None:
        return source_from_bytes(name, data)
    text = re.sub(r"[ \t]+\n", "\n", convert(shown, data)).strip()
    if not text:
        raise InputError(f"{shown}: holds no text that can be taken out (a scan?); save its text as a .txt file")
    return source_from_bytes(f"{name}.txt", (text + "\n").encode("utf-8", "replace"), marked=True)


def _html(shown: str, data: bytes) -> str:
    # trafilatura keeps the main text, drops navigation, scripts and cookie notices, and decodes by the page's charset
    import trafilatura

    try:
        text = trafilatura.extract(data, favor_recall=True, include_comments=False, include_tables=True)
    except Exception as error:  # so does its XML parser
        raise InputError(f"{shown}: is no readable HTML ({_first_line(error)}); save its text as a .txt file") from None
    # its plain-text output parts paragraphs by one line end; a list or paragraph of its own needs a blank line
    return "" if text is None else re.sub(r"\n(?!\n)", "\n\n", text)


def _markdown(shown: str, data: bytes) -> str:
    from markdown_it import MarkdownIt

    source = source_from_bytes(PurePath(shown).name, data, marked=True).text
    parts: list[str] = []
    bullet = ""
    rows: list[list[str]] = []
    for token in MarkdownIt("commonmark").enable("table").parse(source):
        if token.type == "list_item_open":
            bullet = f"{token.info}{token.markup} " if token.info else "• "
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            parts += _rows(rows)
            rows = []
        elif token.type == "inline":
            words = "".join(
                child.content if child.type in ("text", "code_inline") else "\n" if "break" in child.type else ""
                for child in token.children or ()
            )
            if rows:
                rows[-1].append(words)
            else:
                parts.append(bullet + words)
                bullet = ""
    return "\n\n".join(parts)


def _docx(shown: str, data: bytes) -> str:
    import docx
    from docx.table import Table

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # a small file may unpack to gigabytes: look at the stated sizes before any of it is unpacked
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise InputError(
                    f"{shown}: unpacks to more than {LARGEST // 1_000_000} MB; save its text as a .txt file"
                )
        document = docx.Document(io.BytesIO(data))
        parts = []
        for block in document.iter_inner_content():
            if isinstance(block, Table):
                parts += _rows(_cells(block))
            else:
                bullet = "• " if (block.style and (block.style.name or "").startswith("List")) else ""
                parts.append(bullet + block.text)
    except InputError:
        raise
    except Exception as error:  # python-docx has no error of its own: a damaged file fails as XML, zip or key error
        raise InputError(
            f"{shown}: is not a readable Word file ({_first_line(error)}); save it again as .docx"
        ) from None
    return "\n\n".join(part for part in parts if part.strip())


def _cells(table: Table) -> list[list[str]]:
    """The words of a table's cells by row; python-docx gives a merged cell once for each place that it covers.

    One merged over rows names each of them where it is short; words of any length are said once.
    """
    seen: set[object] = set()
    found = []
    for row in table.rows:
        cells, here = [], set[object]()
        for cell in row.cells:
            again = cell._tc in here or (cell._tc in seen and len(cell.text) > LONGEST_CELL)
            cells.append("" if again else cell.text)
            here.add(cell._tc)
        seen |= here
        found.append(cells)
    return found


def _rows(table: list[list[str]]) -> list[str]:
    """A table as paragraphs: one of rows with tabs where it holds figures, which are then read by their columns.

    Running text in cells is no row of figures: the words of a row are then a paragraph, with a line a cell.
    """
    flat = [[" ".join(cell.split()) for cell in row] for row in table]
    short = all(len(cell) <= LONGEST_CELL and not cell.endswith((".", ";")) for row in flat for cell in row)
    figured = any(FIGURE.fullmatch(cell) for row in flat for cell in row)
    if len(flat) > 1 and short and figured:
        return ["\n".join("\t".join(row) for row in flat)]
    return ["\n".join(cell for cell in row if cell.strip()) for row in table]


def _pdf(shown: str, data: bytes) -> str:
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it repairs on its way is no news to a reader
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise InputError(f"{shown}: is encrypted; save an open copy, or its text as a .txt file")
        if len(reader.pages) > MOST_PAGES:
            raise InputError(f"{shown}: has {len(reader.pages)} pages; expected at most {MOST_PAGES}")
        pages = [page.extract_text() for page in reader.pages]
    except InputError:
        raise
    except Exception as error:  # pypdf lets through whatever its decoders raise
        raise InputError(
            f"{shown}: is not a readable PDF ({_first_line(error)}); save its text as a .txt file"
        ) from None
    return "\n\n".join(pages)


_CONVERT: Mapping[str, Callable[[str, bytes], str]] = {
    ".html": _html,
    ".htm": _html,
    ".md": _markdown,
    ".docx": _docx,
    ".pdf": _pdf,
}
"""What takes the text out of a file, by its ending; any other file is plain text."""


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:100]
