"""Read JSON that other people's tools wrote: what is no JSON, or not shaped as expected, is one clear line."""

from __future__ import annotations

import json
from typing import Any

from analysis.errors import InputError


def parse(data: bytes, name: str) -> Any:
    """The value in a JSON file.

    Raises:
        InputError: it is none.
    """
    try:
        return _whole(json.loads(data.decode("utf-8-sig")))
    except (ValueError, RecursionError):
        raise InputError(f"{name}: is no JSON file (UTF-8); export it again from the tool it comes from") from None


def _whole(value: Any) -> Any:
    """The value without halves of signs: a tool that cuts a text inside an emoji leaves one, which no file can hold."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return {_whole(name): _whole(one) for name, one in value.items()}
    return value


def dump(value: Any) -> bytes:
    """JSON as people can read it."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def text(value: Any) -> str:
    """A string, or "" where something else stands."""
    return value if isinstance(value, str) else ""


def number(value: Any) -> int:
    """A whole number of at least 0, or 0 where something else stands."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects among the members of a list; none where something else stands."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
