"""The reader of the command line's options, and the examples that the help of each command ends with."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, NoReturn

RUN_EXAMPLES = """examples:
  analysis run                                         the repository's own text → its tables
  analysis run my.txt --critic "Amnesty" --out mine    a text of your own, one critic in it
  analysis run report.txt --critic-text shadow.txt     the critics in a text of their own
  analysis run my.txt --out mine --explain             also print what is no claim, and why
"""

EXAMPLES = f"""{RUN_EXAMPLES}\
  analysis build mine                                  tables, figures, notebooks and site of that case
  analysis judge mine --coder Anna --reason "reread"   what was typed into the tables' cells → judgements/
  analysis check                                       do the committed tables still follow from the text?
"""

EXAMPLES_OF = {
    "check": "analysis check mine",
    "notebooks": "analysis notebooks mine",
    "site": "analysis site mine --out public",
    "build": "analysis build mine",
    "judge": 'analysis judge mine --coder Anna --reason "reread in class"',
}
"""An example of each command that works on a case folder."""


def default_named(root: Path) -> str:
    """What a command works on that names no case, as its help says it."""
    return "the folder it is called in" if root == Path() else "the repository"


def given_path(given: str) -> Path:
    """A path of the command line; an empty one is a variable that was not set, and would mean this folder.

    Links that lead round in a circle lead nowhere; they are refused here, since whoever follows them may not expect it.
    """
    path = Path(filled(given))
    try:
        path.resolve()
    except RuntimeError:  # Python before 3.13 says it so
        raise argparse.ArgumentTypeError(f"{given!r} is a link that leads back to itself; give another path") from None
    return path


def filled(given: str, expected: str = "a path") -> str:
    """A pattern, path or name of the command line as it was given; an empty one is refused, see :func:`given_path`."""
    if not given.strip():
        raise argparse.ArgumentTypeError(f"is empty; expected {expected}")
    return given


def add_critic(command: argparse.ArgumentParser) -> None:
    """Add ``--critic`` to a command; an empty name, which no critic has, is refused."""
    command.add_argument(
        "--critic",
        action="append",
        default=[],
        type=_name,
        metavar="NAME",
        help="count only this critic's demands (repeatable)",
    )


def _name(given: str) -> str:
    """A critic's name as it was given."""
    return filled(given, "a name that stands in the text")


class Parser(argparse.ArgumentParser):
    """A parser that says how a file is given whose name it takes for an option."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Keep what was given, for messages."""
        self._given = list(sys.argv[1:] if args is None else args)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and end with 2."""
        hints = (
            f"; for a file whose name begins with a hyphen write ./{given}"
            for given in self._given
            if given.startswith("-") and Path(given).is_file()
        )
        super().error(message + next(hints, ""))
