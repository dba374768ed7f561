"""The ``corpus`` command."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.options import add_critic, filled, given_path

if TYPE_CHECKING:
    from analysis.corpus.run import Outcome

EXAMPLES = """examples:
  analysis corpus speeches/ --out tables                    every text under a folder
  analysis corpus speeches.zip more/*.txt --out tables      archives and globs
  analysis corpus speeches.parquet --column body --id-column url --out tables
  analysis corpus speeches/ --out tables --scheduler tcp://10.0.0.1:8786
Run it again after an interruption: finished partitions are not redone.
"""


def add(commands: Any) -> None:
    """Add ``corpus`` to the command line."""
    corpus = commands.add_parser(
        "corpus",
        help="many texts → Parquet tables, on Dask",
        description="Run every stage on many texts; write Parquet tables with the document's name in each row.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    corpus.add_argument(
        "paths", nargs="+", type=filled, metavar="PATH", help="files, folders, .zip, .csv, .parquet, globs"
    )
    corpus.add_argument("--out", type=given_path, required=True, metavar="FOLDER", help="where the tables go")
    corpus.add_argument("--column", default="text", help="the text's column in .csv and .parquet (default: text)")
    corpus.add_argument("--id-column", default="", help="the column that names the rows (default: their numbers)")
    add_critic(corpus)
    corpus.add_argument("--scheduler", default="", metavar="ADDRESS", help="a running Dask scheduler, tcp://host:port")
    corpus.add_argument(
        "--workers", type=_count, default=os.cpu_count() or 1, metavar="N", help="processes here (default: one a core)"
    )
    corpus.add_argument("--partition", type=_count, default=8, metavar="N", help="documents a partition (default: 8)")
    corpus.add_argument(
        "--seconds",
        type=_seconds,
        default=600,
        metavar="N",
        help="processor seconds a document may take; one that takes more is left out, with its error (default: 600)",
    )
    corpus.set_defaults(command=_corpus)


def _count(given: str) -> int:
    if not given.isdecimal() or int(given) < 1:
        raise argparse.ArgumentTypeError(f"{given!r}: expected a whole number from 1 up")
    return int(given)


def _seconds(given: str) -> float:
    try:
        seconds = float(given)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e9:
        raise argparse.ArgumentTypeError(f"{given!r}: expected a number of seconds above 0")
    return seconds


def _interrupted(number: int, frame: object) -> None:
    """End at once: every part is whole at any moment, and a cluster that is asked to close takes its time and is loud.

    The workers end by themselves when this process is gone, and their readers with them.
    """
    os.write(2, b"\nanalysis: interrupted; every file is whole, run the command again\n")
    os._exit(130)


def _corpus(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from analysis.corpus.documents import find_documents
    from analysis.corpus.run import Progress, run_corpus
    from analysis.tables.targets import require_free_folder

    require_free_folder(options.out)
    with suppress(ValueError):  # not in the main thread: nobody presses a key there
        signal.signal(signal.SIGINT, _interrupted)
    # what such an end leaves, the system clears: no news to whoever pressed the key
    os.environ.setdefault("PYTHONWARNINGS", "ignore:resource_tracker")
    passed: list[str] = []
    documents = find_documents(options.paths, column=options.column, id_column=options.id_column, passing=passed.append)
    with tqdm(unit="part", disable=None, file=sys.stderr) as bar:

        def tell(progress: Progress) -> None:
            bar.total = progress.total
            bar.set_postfix(errors=progress.errors, refresh=False)
            bar.update(progress.done - bar.n)

        outcome = run_corpus(
            documents,
            options.out,
            critics=options.critic,
            scheduler=options.scheduler,
            workers=options.workers,
            partition=options.partition,
            seconds=options.seconds,
            tell=tell,
        )
    _tell(outcome, passed, options.out)
    return _code(outcome.documents, len(outcome.errors))


def _tell(outcome: Outcome, passed: Sequence[str], out: Path) -> None:
    """Name what could not be used, and count what was made."""
    from analysis.presentation.wording import count

    if passed:
        print(
            f"{count(len(passed), 'file')} passed over, hidden or no text by the name (first: {passed[0]});"
            " named one by one they are read as plain text",
            file=sys.stderr,
        )
    for name, error in outcome.errors:
        print(error if name in error else f"{name}: {error}", file=sys.stderr)
    print(
        f"{count(outcome.documents, 'document')} in {out}: {count(outcome.made, 'partition')} made,"
        f" {outcome.kept} kept, {count(len(outcome.errors), 'document')} that could not be used"
        f"{' (see documents/, column error)' if outcome.errors else ''}"
    )


def _code(documents: int, unusable: int) -> int:
    """The exit code: 1 where some documents could not be used, 2 where none could; see ``analysis.__main__.main``."""
    return 0 if not unusable else 1 if unusable < documents else 2
