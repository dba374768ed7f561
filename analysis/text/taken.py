"""What is taken out of a file that is not plain text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Taken:
    """What was taken out of a file: its text, what should be said of it, and the day that it gives."""

    text: str
    remarks: tuple[str, ...] = ()
    published: str = ""
