"""Tables that come with the package: tab-separated, one row a line, remarks behind "# "."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files


def rows(package: str, name: str) -> Iterator[list[str]]:
    """The rows of a table, remarks and empty lines left out.

    Args:
        package: the package that holds the file.
        name: the file's name.
    """
    for line in files(package).joinpath(name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            yield line.split("\t")


def by_part(package: str, name: str) -> Mapping[str, Mapping[str, float]]:
    """A table of weights: for each part of it, in the first column, the weights by name."""
    table: dict[str, dict[str, float]] = {}
    for part, feature, weight in rows(package, name):
        table.setdefault(part, {})[feature] = float(weight)
    return table
