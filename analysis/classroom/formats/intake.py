"""Files that came back from a tool: what is marked in them, what people decided there, and what cannot be used."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from analysis.classroom.formats.decisions import own_reasons, suggestions
from analysis.classroom.formats.marks import Mark, settle, strange
from analysis.errors import InputError
from analysis.records import Source
from analysis.text.source import read_bounded

Load = Callable[[bytes, str, Sequence[Source]], tuple[Mark, ...]]


@dataclass(kw_only=True, slots=True)
class Intake:
    """What several files gave.

    Attributes:
        by_file: the name of each file that can be used, and its marks, settled in the texts, with their coders.
        decided: those among them that are no suggestion of the machine, with reasons of people alone.
        untouched: how many are the machine's, as it made them.
        lost: one line for each record that cannot be used as it stands.
        unread: files of which nothing can be used, each with the reason.
    """

    by_file: list[tuple[str, tuple[Mark, ...]]] = field(default_factory=list)
    decided: list[Mark] = field(default_factory=list)
    untouched: int = 0
    lost: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    @property
    def marks(self) -> list[Mark]:
        """All marks."""
        return [mark for _, marks in self.by_file for mark in marks]


def take_in(
    files: Sequence[Path],
    load: Load,
    sources: Sequence[Source],
    *,
    coder: str = "",
    told: bool,
    machine: Callable[[], Sequence[Mark]],
    deciding: bool = True,
    unchanged: bool = False,
) -> Intake:
    """Read returned files.

    Args:
        files: the files.
        load: reads one of them; see the modules of this folder.
        sources: the texts.
        coder: who marked, whatever the files say.
        told: the format names whoever marked.
        machine: makes the machine's marks, when they are needed.
        deciding: whether anybody asks what was decided.
        unchanged: what a coder left as the machine made it counts as decided, too.

    Raises:
        InputError: none of the files can be used, or none holds a mark.
    """
    found = Intake()
    for path in files:
        try:
            marks, gone = _settled(path, load, sources)
        except InputError as error:  # one of twenty must not hold up the others
            found.unread.append(str(error))
            continue
        found.lost += [f"{path.name}: {line}" for line in (*gone, *strange(marks))]
        named = tuple(
            dataclasses.replace(mark, coder=coder or mark.coder, origin=mark.origin or path.name) for mark in marks
        )
        found.by_file.append((path.name, named))
        if not deciding:
            continue
        own = suggestions(marks, told=told, machine=machine, unchanged=unchanged)
        found.untouched += len(own)
        found.decided += own_reasons([mark for nth, mark in enumerate(named) if nth not in own], machine)
    if found.unread and not found.by_file:
        raise InputError("; ".join(found.unread))
    if not found.marks:  # what stands in a file of marks already must not be replaced by none
        names = ", ".join(name for name, _ in found.by_file)
        raise InputError(f"{names}: nothing is marked there; mark passages in the tool, then export again")
    return found


def _settled(path: Path, load: Load, sources: Sequence[Source]) -> tuple[tuple[Mark, ...], tuple[str, ...]]:
    """The marks of a file, found in the texts, and a line for each that is not; a file without any is refused."""
    data = read_bounded(path, "give a file exported from the tool")
    marks, gone = settle(load(data, path.name, sources), sources)
    if gone and not marks:
        more = f" (and {len(gone) - 1} more)" if len(gone) > 1 else ""
        raise InputError(f"{path.name}: {gone[0]}{more}; give with --case the folder they are of")
    return marks, gone
