"""What is told while a long text is read: minutes without a word look like a program that hangs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Tell = Callable[[str], None]
"""Takes one line."""

LONG = 200_000
"""Characters from which reading takes more than some seconds."""

_PARTS = 10
"""Lines about one step at most."""

_One = TypeVar("_One")


def silent(_: str) -> None:
    """Tell nothing."""


def counted(made: Iterable[_One], many: int, what: str, tell: Tell) -> Iterator[_One]:
    """The same things, each tenth part of them told of.

    Args:
        made: what is made one by one.
        many: how many there will be.
        what: what they are, in the plural.
        tell: whom to tell.
    """
    told = 0
    for number, one in enumerate(made, 1):
        if number * _PARTS // max(1, many) > told:
            told = number * _PARTS // many
            tell(f"  {number:,} of {many:,} {what}")
        yield one
