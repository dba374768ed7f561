"""Texts as word pieces, as the encoder was trained on them: lower case, without accents, longest piece first.

WordPiece as in "BERT" (Devlin and others, 2019): a word is cut from its beginning into the longest pieces of the list;
pieces that do not begin a word are written with ``##``. ``pieces.txt`` is the list of all-MiniLM-L6-v2 without the
pieces of other scripts; a word that cannot be cut is one unknown piece.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

UNKNOWN, BEGIN, END = "[UNK]", "[CLS]", "[SEP]"
TYPED = str.maketrans("“”„‟‘’‚‛—–―‑−", '"' * 4 + "'" * 4 + "-" * 5)
"""Quotation marks and dashes as a keyboard has them: how a text was typed is to move nothing."""

LONGEST_WORD = 100
"""Characters of a word that is cut; a longer one is unknown."""


@lru_cache(maxsize=1)
def numbers() -> Mapping[str, int]:
    """The number of each piece: its place in the list."""
    text = files(__package__).joinpath("pieces.txt").read_text(encoding="utf-8")
    return {piece: number for number, piece in enumerate(text.split("\n")[:-1])}


def pieces(text: str, most: int) -> list[int]:
    """The numbers of the first ``most`` pieces of a text."""
    found = list[int]()
    for word in _words(text):
        found += _cut(word)
        if len(found) >= most:
            break
    return found[:most]


def _words(text: str) -> Iterator[str]:
    """Words and single marks, in lower case and without accents."""
    plain = unicodedata.normalize("NFD", text.lower().translate(TYPED))
    marked = (f" {one} " if _mark(one) else one for one in plain if unicodedata.category(one) != "Mn")
    yield from "".join(" " if one.isspace() else one for one in marked if not _unseen(one)).split()


def _mark(one: str) -> bool:
    return unicodedata.category(one).startswith("P") or one in "$+<=>^`|~"


def _unseen(one: str) -> bool:
    """Whether a character is none that is seen: a control character, a soft hyphen."""
    return len(one) == 1 and not one.isspace() and unicodedata.category(one) in ("Cc", "Cf", "Co")


@lru_cache(maxsize=20_000)
def _cut(word: str) -> tuple[int, ...]:
    """The numbers of the pieces of a word."""
    known = numbers()
    if len(word) > LONGEST_WORD:
        return (known[UNKNOWN],)
    found, begin = [], 0
    while begin < len(word):
        for end in range(len(word), begin, -1):
            piece = word[begin:end] if begin == 0 else f"##{word[begin:end]}"
            if piece in known:
                found.append(known[piece])
                begin = end
                break
        else:
            return (known[UNKNOWN],)
    return tuple(found)
