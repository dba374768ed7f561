"""Files that are not what their name says: read as plain text, their marks would be taken for the author's words."""

from __future__ import annotations

import re
from shlex import quote

from analysis.text.tabled import data_file

_HTML = re.compile(
    rb"(?:<\?xml[^>]{0,200}>|<!--.{0,500}?-->|\s){0,20}<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
"""How a page of the web begins."""

_ELEMENT = re.compile(rb"\s*<(div|p|article|section|main|h[1-6]|table|ul|ol)(?:\s[^<>]{0,500})?>", re.I)
"""How a part of one begins, as it is copied from a page's source; its closing mark has to follow."""

_MIME = re.compile(rb"(?:[\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){0,40}?MIME-Version:", re.I)
_MULTIPART = re.compile(rb"^Content-Type:\s{0,20}multipart/", re.I | re.M)
"""The head of a mail, or of a page saved as one with its pictures, and that it has parts."""

_ENCODED = re.compile(rb"^Content-Transfer-Encoding:\s{0,20}(?:quoted-printable|base64)", re.I | re.M)
"""The head of a mail whose letters stand for others, as most mail is sent ("independent,=E2=80=9D")."""

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"
"""The kind of file that LibreOffice writes at the beginning of one of its own."""

_PACKED = (".zip", ".epub", ".xlsx", ".pptx", ".odt")
"""Endings of packed files that would be no Word file under another name."""

_HEAD = 20_000
"""Bytes in which that is looked for."""


def disguised(name: str, data: bytes) -> str:
    """What a file is that was taken for plain text, and how to mend it; "" where nothing speaks against plain text.

    Args:
        name: the name of the file.
        data: its bytes.
    """
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"{\\rtf"):
        return "is RTF (rich text) and no plain text; open it in a word processor and save it as .docx or as plain text"
    if head.startswith(b"%PDF-"):
        return f"is a PDF and no plain text; {_named(name, '.pdf')}"
    if head.startswith(b"PK\x03\x04") and _OPEN_DOCUMENT in head[:200]:
        return "is an OpenDocument file and no plain text; in its program save it as .docx or as plain text"
    if head.startswith(b"PK\x03\x04") and name.lower().endswith(_PACKED):
        return "is a packed file and no plain text; save its text as a .txt file (a .zip of texts: analysis corpus)"
    if head.startswith(b"PK\x03\x04"):
        return f"is a packed file (Word?) and no plain text; {_named(name, '.docx')}, or save its text as a .txt file"
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "is an old Office file (.doc?) and no plain text; save it as .docx or as plain text"
    if _MIME.match(head) and _MULTIPART.search(head):
        return f"is a page or mail saved with its parts and no plain text; {_named(name, '.mhtml')}"
    if _MIME.match(head) and _ENCODED.search(head):
        return (
            "is a mail as it was sent, with its letters encoded, and no plain text; open it and save its text as .txt"
        )
    if _HTML.match(head) or ((opened := _ELEMENT.match(head)) and b"</" + opened[1].lower() in head.lower()):
        return f"is HTML and no plain text; {_named(name, '.html')}"
    return data_file(name, data)


def _named(name: str, suffix: str) -> str:
    if name.lower().endswith(suffix):
        return f"give it as a file of its own, ending in {suffix}"
    stem = name.rpartition(".")[0] or name
    return f"let its name end in {suffix} (mend: mv {quote(name)} {quote(stem + suffix)})"
