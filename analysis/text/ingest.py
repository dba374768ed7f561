"""Take the text out of a file that is not plain text: HTML, Markdown, Word or PDF."""

from __future__ import annotations

import dataclasses
import email
import email.policy
import io
import logging
import re
import unicodedata
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from shlex import quote

from analysis.errors import InputError
from analysis.records import Source
from analysis.text.markdown_page import front_matter, markdown_text
from analysis.text.published import of_front_matter
from analysis.text.source import read_bounded, read_source, source_from_bytes
from analysis.text.taken import Taken
from analysis.text.web_page import page_text
from analysis.text.word import word_text

LARGEST = 50_000_000
"""Bytes of a file to convert, packed or unpacked: a book has one or two million characters."""

MOST_PAGES = 5_000

TABLES = (".csv", ".parquet")
"""Endings of tables: read as one text, commas and headers would be the author's words."""


def ingest(path: Path) -> Source:
    """Read a text of any accepted kind.

    Args:
        path: a file whose name ends in one of :data:`SUFFIXES`, or anything else as plain UTF-8 text.

    Returns:
        The source. For plain text it is the file as it stands; else its text, under the file's name with ``.txt``
        added: offsets count in that text, which is kept in the case. Its remarks say what the text leaves out.

    Raises:
        InputError: the file cannot be read, is too large, damaged, encrypted, or holds no text.
    """
    if path.suffix.lower() in TABLES and path.is_file():
        raise InputError(
            f"{path}: is a table by its name; for the texts in it: analysis corpus {quote(str(path))} --out FOLDER;"
            " for one text, save that as a .txt file"
        )
    if path.suffix.lower() not in SUFFIXES:
        return read_source(path)
    mend = "give the path of a text, HTML, Markdown, Word or PDF file, or the part that matters as text"
    return ingest_bytes(path.name, read_bounded(path, mend), shown=str(path))


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
    taken = convert(shown, data)
    text = re.sub(r"[ \t]+\n", "\n", taken.text).strip()
    if not text:
        why = _EMPTY.get(PurePath(name).suffix.lower(), "a page that a script fills when it is opened?")
        raise InputError(f"{shown}: holds no text that can be taken out ({why}); save its text as a .txt file")
    source = source_from_bytes(f"{name}.txt", (text + "\n").encode("utf-8", "replace"), marked=True)
    return dataclasses.replace(source, remarks=taken.remarks, published=taken.published)


def _html(shown: str, data: bytes | str) -> Taken:
    try:
        return page_text(data)
    except Exception as error:  # trafilatura and its XML parser let through whatever goes wrong in them
        raise InputError(f"{shown}: is no readable HTML ({_first_line(error)}); save its text as a .txt file") from None


def _mhtml(shown: str, data: bytes) -> Taken:
    """A page saved with its pictures in one file, as a mail with parts: the first part that is HTML."""
    try:
        parts = email.message_from_bytes(data, policy=email.policy.default).walk()
        page = next((part for part in parts if part.get_content_type() == "text/html"), None)
        body = page.get_payload(decode=True) if page is not None else None
        charset = page.get_content_charset("") if page is not None else ""
    except Exception as error:  # what a damaged head makes of it
        raise InputError(
            f"{shown}: is no readable page with its parts ({_first_line(error)}); save it as .html"
        ) from None
    if not isinstance(body, bytes):
        raise InputError(f"{shown}: holds no page (no part in HTML); open it and save it as .html, or its text as .txt")
    try:
        return _html(shown, body.decode(charset) if charset else body)
    except (LookupError, UnicodeDecodeError):
        return _html(shown, body)


def _markdown(shown: str, data: bytes) -> Taken:
    text = source_from_bytes(PurePath(shown).name, data, marked=True).text
    return Taken(markdown_text(text), published=of_front_matter(front_matter(text)))


def _docx(shown: str, data: bytes) -> Taken:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # a small file may unpack to gigabytes: look at the stated sizes before any of it is unpacked
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise InputError(
                    f"{shown}: unpacks to more than {LARGEST // 1_000_000} MB; save its text as a .txt file"
                )
        return word_text(data)
    except InputError:
        raise
    except Exception as error:  # python-docx has no error of its own: a damaged file fails as XML, zip or key error
        raise InputError(
            f"{shown}: is not a readable Word file ({_first_line(error)}); save it again as .docx"
        ) from None


def _pdf(shown: str, data: bytes) -> Taken:
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it repairs on its way is no news to a reader
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise InputError(f"{shown}: is encrypted; save an open copy, or its text as a .txt file")
        if len(reader.pages) > MOST_PAGES:
            raise InputError(f"{shown}: has {len(reader.pages)} pages; expected at most {MOST_PAGES}")
        pages = [page.extract_text().translate(_LIGATURES) for page in reader.pages]
    except InputError:
        raise
    except Exception as error:  # pypdf lets through whatever its decoders raise
        raise InputError(
            f"{shown}: is not a readable PDF ({_first_line(error)}); save its text as a .txt file"
        ) from None
    empty = sum(not page.strip() for page in pages)
    told = f"{empty} of {len(pages)} pages hold no text (scans?) and were left out; read them with OCR first"
    return Taken("\n\n".join(pages), (told,) if 0 < empty < len(pages) else ())


_EMPTY = {".pdf": "a scan?", ".docx": "pictures?", ".docm": "pictures?", ".md": "code?", ".markdown": "code?"}
"""What a file may be that holds no text, by how its name ends; the others are web pages."""

_LIGATURES = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"}
"""Letters that print sets as one: no list of words knows "eﬃcient"."""

_CONVERT: Mapping[str, Callable[[str, bytes], Taken]] = {
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".mhtml": _mhtml,
    ".mht": _mhtml,
    ".md": _markdown,
    ".markdown": _markdown,
    ".docx": _docx,
    ".docm": _docx,
    ".pdf": _pdf,
}
SUFFIXES = frozenset(_CONVERT)
"""How the names of files end whose text is taken out; any other file is plain text."""


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:100]
