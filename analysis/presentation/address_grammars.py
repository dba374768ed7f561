"""Notebook files are read without grammars of addresses, which take longer to build than a notebook to read."""

from __future__ import annotations

import sys

GRAMMARS = "rfc3987_syntax"
"""A package from which jsonschema, where it finds it, learns to check international addresses: it builds some forty
grammars as it is imported, which takes a second in each process. The schema of notebooks has no such address."""


def leave_out() -> None:
    """Let this process do without it, as jsonschema does where it is not installed; to be called before nbformat."""
    sys.modules.setdefault(GRAMMARS, None)  # type: ignore[arg-type]  # None: importing it fails
