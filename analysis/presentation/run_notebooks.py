"""Execute the notebooks in order; rewrite one only when its code or its outputs changed."""

from __future__ import annotations

import asyncio
import atexit
import hashlib
import json
import os
import shlex
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from analysis.errors import InputError, cannot_write
from analysis.presentation.address_grammars import leave_out
from analysis.tables.files import DESCRIPTION
from analysis.tables.whole_file import put

leave_out()  # before nbformat, which is imported where it is needed

KERNEL: dict[str, Any] = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
"""What a notebook says of its kernel: no version, so that another Python leaves no difference."""

SECONDS = 600
"""A cell that takes longer is stopped."""

ENDING = 100
"""Tenths of a second for which a notebook that was interrupted may still clear up."""

TEMPLATE = Path(__file__).resolve().parents[2] / "notebooks" / "7-your-own-text.ipynb"
"""The notebook that is made for every case; not there where the package is installed without its repository."""

YOUR_TEXT = "your-text.ipynb"
PATTERN = "For whoever runs this again, two settings; the finding stands below them. The first names no case."
PATTERN_LEAD = "parameters-lead"
THIS_CASE = "The second says which case is shown: the folder that this notebook stands in."
NEXT = "**Next:** the text itself, with every mark on it: *Read the text* on the case’s site, `_site/reading.html`."
CASE_CELL = "this-case"
MADE_FROM = "made_from"
"""The name, in a case's notebook, of the digest of what it was made from."""

ONLY_HERE = "only-here"
"""Tag of the template's cells that speak of the repository, and are left out of a case's notebook."""


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
        raise InputError(f"{folder}: holds no notebook (*.ipynb); fetch the folder from the repository again")
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
    return _put(path, executed(path))


def make_for_case(folder: Path) -> tuple[Path, bool]:
    """Make ``notebooks/your-text.ipynb`` of a case folder from the template, with papermill, and execute it.

    Args:
        folder: a case folder with its tables. The notebook names it ``..``, so that the folder can be moved.

    Returns:
        The notebook, and whether its file changed.

    Raises:
        InputError: the folder is no case or cannot be written to, or a cell failed; the notebook is then as it was.
    """
    # imported here: papermill takes longer to load than the other commands take to run
    import nbformat
    from papermill.iorw import load_notebook_node
    from papermill.parameterize import parameterize_notebook

    from analysis.presentation.own_text import heading
    from analysis.tables.reading import read_case

    title = heading(read_case(folder))
    notebook = load_notebook_node(str(TEMPLATE))
    notebook.cells = [cell for cell in notebook.cells if ONLY_HERE not in cell.metadata.tags]
    first = nbformat.v4.new_markdown_cell(title, id="title", metadata={"tags": []})
    notebook.cells.insert(0, first)
    notebook = parameterize_notebook(notebook, {"case": ".."}, comment="The folder of this case, seen from here")
    for cell in notebook.cells:
        if cell.id == PATTERN_LEAD:
            cell.source = PATTERN
        cell.metadata.pop("papermill", None)
        if not cell.metadata.tags:
            del cell.metadata["tags"]
        elif "injected-parameters" in cell.metadata.tags:
            cell.id = CASE_CELL  # papermill's is random
    place = next(nth for nth, cell in enumerate(notebook.cells) if cell.id == CASE_CELL)
    notebook.cells.insert(place, nbformat.v4.new_markdown_cell(THIS_CASE, id="this-case-lead"))
    notebook.cells.append(nbformat.v4.new_markdown_cell(NEXT, id="next"))
    path = folder / "notebooks" / YOUR_TEXT
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path, _put(path, _executed(notebook, path, {MADE_FROM: _tables(folder)}))
    except OSError as error:
        raise cannot_write(path, error) from None


def require_current(folder: Path) -> None:
    """Refuse a case whose notebook was made from other tables than stand in its folder now.

    Raises:
        InputError: it was; a site would show it beside these.
    """
    path = folder / "notebooks" / YOUR_TEXT
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        made = any(cell.get("id") == CASE_CELL for cell in notebook["cells"])
        of = notebook["metadata"].get(MADE_FROM)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return  # none, or a person's own, which is shown as it is
    if made and of != _tables(folder):
        raise InputError(
            f"{path}: was made from other tables than those that stand here now, so it may tell of another text;"
            f" make it anew: analysis build {shlex.quote(str(folder))}"
        )


def _tables(folder: Path) -> str:
    """The digest of a case's description, which holds those of its texts and tables."""
    return hashlib.sha256((folder / DESCRIPTION).read_bytes()).hexdigest()


def _put(path: Path, text: str) -> bool:
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    put(path, text.encode("utf-8"))
    return True


def executed(path: Path) -> str:
    """The notebook as it reads after a fresh run: outputs, no timing, no trace of the machine.

    Raises:
        InputError: a cell failed.
    """
    import nbformat

    return _executed(nbformat.read(path, as_version=4), path)


def _executed(notebook: Any, path: Path, more: Mapping[str, str] = MappingProxyType({})) -> str:
    """Run a notebook as if it stood at ``path``, and take off what a run leaves of its time and its machine.

    ``more`` is written into its metadata.
    """
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        record_timing=False,
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(path.parent)}},
    )
    try:
        _in_a_thread(client)
    except CellExecutionError as error:
        reason = f"{error.ename}: {error.evalue}".strip(": ")
        raise InputError(f"{path}: a cell failed: {reason}; the notebook is as it was before") from error
    except CellTimeoutError as error:
        raise InputError(
            f"{path}: a cell took longer than {SECONDS} s, and was stopped; try again when the machine has less to do"
        ) from error
    except DeadKernelError as error:
        raise InputError(f"{path}: its kernel ended in the middle of a cell (too little memory?); try again") from error
    except RuntimeError as error:  # it was waited for, and said nothing
        if client.km is None:  # else what tidies up behind a kernel complains that there was none
            atexit.unregister(client._cleanup_kernel)
        raise InputError(
            f"{path}: its kernel did not start (a busy machine, or one that may not speak to itself at 127.0.0.1);"
            " try again"
        ) from error
    notebook.metadata = nbformat.from_dict({**KERNEL, **more})
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    return str(nbformat.writes(notebook)) + "\n"


def _in_a_thread(client: Any) -> None:
    """Execute a notebook while this thread waits, and hears when a key is pressed to interrupt it.

    In the main thread nbclient answers such a key itself: it takes the kernel from under the cell that runs, and what
    follows is a traceback, here and from the kernel.
    """
    failed: list[BaseException] = []

    def execute() -> None:
        try:
            asyncio.run(client.async_execute(env=_environment()))
        except BaseException as error:  # handed on to the thread that waits
            failed.append(error)

    thread = threading.Thread(target=execute, daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(0.2)  # without a limit, some systems hear no key
    except KeyboardInterrupt:
        _end_kernel(client, thread)
        raise
    if failed:
        raise failed[0]


def _end_kernel(client: Any, thread: threading.Thread) -> None:
    """Kill a client's kernel, as soon as it has one, and wait until its thread has cleared up after it."""
    for _ in range(ENDING):
        kernel = getattr(getattr(client.km, "provisioner", None), "process", None)
        if kernel is not None:
            kernel.kill()
        thread.join(0.1)
        if not thread.is_alive():
            return


def _environment() -> dict[str, str]:
    """The kernel finds the very package that runs it, and draws as the figures say."""
    environment = dict(os.environ)
    root = str(Path(__file__).resolve().parents[2])
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, environment.get("PYTHONPATH", ""))))
    environment.pop("MPLBACKEND", None)
    return environment
