"""The command line: ``python -m analysis``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from analysis.errors import InputError

ROOT = Path(__file__).resolve().parents[1]
OWN_TEXT = ROOT / "source" / "kazakhstan-democracy.txt"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (0 done, 1 a check failed, 2 the input cannot be used)."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except InputError as error:
        print(f"analysis: {error}", file=sys.stderr)
        return 2


def _run(options: argparse.Namespace) -> int:
    from analysis.tables.files import write

    case = _case(options)
    folder = options.out or (ROOT if options.text is None else Path.cwd())
    for path in write(case, folder):
        print(path)
    return 0


def _check(options: argparse.Namespace) -> int:
    from analysis.tables.files import render

    stale = []
    for name, data in render(_case(options)).items():
        path = ROOT / name
        if not path.exists() or path.read_bytes() != data:
            stale.append(name)
    for name in stale:
        print(f"{name}: differs from what the text gives now (mend: python -m analysis run)", file=sys.stderr)
    return 1 if stale else 0


def _case(options: argparse.Namespace):  # type: ignore[no-untyped-def]
    from analysis.case import make_case
    from analysis.text.source import read_source

    text = getattr(options, "text", None) or OWN_TEXT
    critic_texts = [read_source(path) for path in getattr(options, "critic_text", [])]
    return make_case(read_source(text), getattr(options, "critic", []), critic_texts)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="analysis", description="Claims of an official text beside its critics.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="text → the four tables")
    run.add_argument("text", nargs="?", type=Path)
    run.add_argument("--critic", action="append", default=[], metavar="NAME")
    run.add_argument("--critic-text", action="append", default=[], type=Path, metavar="FILE")
    run.add_argument("--out", type=Path, metavar="FOLDER")
    run.set_defaults(command=_run)
    check = commands.add_parser("check", help="fail if the committed tables differ from regenerated ones")
    check.set_defaults(command=_check)
    return parser


if __name__ == "__main__":
    sys.exit(main())
