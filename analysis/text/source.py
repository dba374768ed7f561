"""Read a source file exactly as it stands."""

from __future__ import annotations

import hashlib
from pathlib import Path
from shlex import quote

from analysis.errors import InputError
from analysis.records import Source
from analysis.text.disguised import disguised

LARGEST = 5_000_000
"""Bytes of one text: some eight hundred thousand words, more than any report."""

LARGEST_FILE = 50_000_000
"""Bytes of a page or document, a table or a file of annotations: a class writes some hundred thousand."""


def read_source(path: Path) -> Source:
    """Read one UTF-8 text file.

    Args:
        path: the file. Line ends are kept as they are, so that offsets count code points of the file itself.

    Returns:
        The source: its name, its text (a leading byte order mark is kept, since it counts as a code point), and the
        SHA-256 of its bytes.

    Raises:
        InputError: the file is missing, a folder, unreadable, too large, empty, binary, not UTF-8, or no plain text.
    """
    try:
        if path.is_file() and path.stat().st_size > LARGEST:
            raise InputError(_too_large(str(path)))
        data = _read(path, LARGEST)
    except FileNotFoundError:
        piped = " (/dev/stdin, where it comes from another command)" if str(path) == "-" else ""
        raise InputError(f"{path}: no such file; give the path of a text file{piped}") from None
    except IsADirectoryError:
        raise InputError(f"{path}: is a folder; give one text file (for many texts: analysis corpus)") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    return source_from_bytes(path.name, data)


def read_bounded(path: Path, mend: str) -> bytes:
    """The bytes of a file, unless there are too many of them: it is not opened then.

    Args:
        path: the file.
        mend: what to do about a file that is missing, unreadable or too large.

    Raises:
        InputError: it cannot be read, or is larger than :data:`LARGEST_FILE`.
    """
    too_large = f"{path}: is larger than {LARGEST_FILE // 1_000_000} MB; {mend}"
    try:
        if path.is_file() and path.stat().st_size > LARGEST_FILE:
            raise InputError(too_large)
        data = _read(path, LARGEST_FILE)
    except FileNotFoundError:
        raise InputError(f"{path}: no such file; {mend}") from None
    except IsADirectoryError:
        raise InputError(f"{path}: is a folder; {mend}") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); {mend}") from None
    if len(data) > LARGEST_FILE:
        raise InputError(too_large)
    return data


def _read(path: Path, most: int) -> bytes:
    """No more than a byte above ``most``: what is no file (a pipe, a device) does not tell its size, or has none."""
    with path.open("rb") as file:
        return file.read(most + 1)


def source_from_bytes(name: str, data: bytes, *, marked: bool = False) -> Source:
    """Decode the bytes of one text; see :func:`read_source`.

    Args:
        name: the name of its file.
        data: the bytes.
        marked: elements of HTML may stand in it, as in Markdown.
    """
    if told(name) != name:  # it could not stand in the tables
        raise InputError(f"{told(name)}: the file's name is not valid UTF-8; rename it (mend: mv, or LC_ALL=C.UTF-8)")
    if len(data) > LARGEST:
        raise InputError(_too_large(name))
    if not data.strip():
        raise InputError(_empty(name))
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        raise InputError(f"{name}: is UTF-32; expected UTF-8 (mend: iconv -f UTF-32 -t UTF-8 {quote(name)} > utf8.txt)")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(f"{name}: is UTF-16; expected UTF-8 (mend: iconv -f UTF-16 -t UTF-8 {quote(name)} > utf8.txt)")
    if not marked and (what := disguised(name, data)):
        raise InputError(f"{name}: {what}")
    if (half := _half_empty(data)) is not None:
        raise InputError(
            f"{name}: seems to be {half}; expected UTF-8 (mend: iconv -f {half} -t UTF-8 {quote(name)} > utf8.txt)"
        )
    if b"\x00" in data:
        position = data.index(b"\x00")
        raise InputError(f"{name}: looks binary (a NUL byte at byte {position}); expected plain text in UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: is not UTF-8 (byte {error.start} is 0x{data[error.start]:02x});"
            f" save it as UTF-8 (mend: iconv -f WINDOWS-1252 -t UTF-8 {quote(name)} > utf8.txt)"
        ) from None
    if not text.strip().strip("\ufeff"):
        raise InputError(_empty(name))  # blanks of other scripts, or a lone byte order mark
    return Source(name=name, text=text, sha256=hashlib.sha256(data).hexdigest())


_TELLING = 16
"""Bytes below which NULs tell nothing of the encoding."""


def _half_empty(data: bytes) -> str | None:
    """The UTF-16 without a mark that English letters show by a NUL beside nearly each, or None."""
    head = data[:2_000]
    if len(head) < _TELLING:
        return None
    for name, letters, empty in (("UTF-16LE", head[::2], head[1::2]), ("UTF-16BE", head[1::2], head[::2])):
        if 10 * empty.count(0) >= 9 * len(empty) and not letters.count(0):
            return name
    return None


def told(name: str) -> str:
    """A file name as it can be written and shown, whatever bytes are in it."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _empty(name: str) -> str:
    return f"{name}: is empty; expected a text in English"


def _too_large(name: str) -> str:
    return (
        f"{name}: is larger than {LARGEST // 1_000_000} MB; expected one text (for many: split them,"
        " then analysis corpus)"
    )


def source_from_text(text: str, name: str = "text") -> Source:
    """A source from a string already in memory; see :func:`read_source`."""
    if not isinstance(text, str):  # from code that no type checker has read
        raise TypeError(f"{name}: a text is a str, not {type(text).__name__}")
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(f"{name}: holds a lone surrogate at character {error.start}; expected valid Unicode") from None
    return source_from_bytes(name, data)
