"""Execute the notebooks in order; rewrite one only when its code or its outputs changed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from analysis.errors import InputError

KERNEL: dict[str, Any] = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
"""What a notebook says of its kernel: no version, so that another Python leaves no difference."""

SECONDS = 600
"""A cell that takes longer is stopped."""


def _to_stderr(message: str) -> None:
    sys.stderr.write(message + "\n")


def run_all(folder: Path, say: Callable[[str], object] = _to_stderr) -> list[Path]:
    """Execute every notebook of a folder in the order of their names, with a line of progress each.

    Args:
        folder: with the notebooks.
        say: is given each line of progress.

    Returns:
        The notebooks that were rewritten.

    Raises:
        InputError: there is no notebook, or a cell failed; the notebook is then as it was.
    """
    paths = sorted(folder.glob("*.ipynb"))
    if not paths:
        raise InputError(f"{folder}: holds no notebook (*.ipynb)")
    changed = []
    for number, path in enumerate(paths, 1):
        say(f"[{number}/{len(paths)}] {path.name}")
        rewritten = run(path)
        say(f"[{number}/{len(paths)}] {path.name} {'rewritten' if rewritten else 'unchanged'}")
        if rewritten:
            changed.append(path)
    return changed


def run(path: Path) -> bool:
    """Execute one notebook in place, whole or not at all.

    Returns:
        Whether its file changed.
    """
    text = executed(path)
    if path.read_text(encoding="utf-8") == text:
        return False
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)
    return True


def executed(path: Path) -> str:
    """The notebook as it reads after a fresh run: outputs, no timing, no trace of the machine.

    Raises:
        InputError: a cell failed.
    """
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        record_timing=False,
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(path.parent)}},
    )
    try:
        client.execute(env=_environment())
    except CellExecutionError as error:
        reason = f"{error.ename}: {error.evalue}".strip(": ")
        raise InputError(f"{path}: a cell failed: {reason}") from error
    notebook.metadata = nbformat.from_dict(KERNEL)  # type: ignore[no-untyped-call]
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    return str(nbformat.writes(notebook)) + "\n"  # type: ignore[no-untyped-call]


def _environment() -> dict[str, str]:
    """The kernel finds the very package that runs it, and draws as the figures say."""
    environment = dict(os.environ)
    root = str(Path(__file__).resolve().parents[2])
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, environment.get("PYTHONPATH", ""))))
    environment.pop("MPLBACKEND", None)
    return environment
