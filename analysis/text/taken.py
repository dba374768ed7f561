"""What is taken out of a file that is not plain text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Taken:
    """What was taken out of a file: its text, and what should be said of it."""

    text: str
    remarks: tuple[str, ...] = ()
