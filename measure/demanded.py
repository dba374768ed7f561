"""What critics want: measured on texts whose critics' passages take many forms, nothing else in them annotated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from score import match, rows, same_voice

from analysis import read
from analysis.text.source import read_source

FOLDER = Path(__file__).resolve().parent / "demands"

LAST_OPENED = (
    dict.fromkeys(("ca", "cb"), 5)
    | dict.fromkeys(("cc", "cd"), 7)
    | dict.fromkeys(("ce", "cf", "cg", "ch", "ci", "cj", "ck", "cl"), 10)
    | dict.fromkeys(("cm", "cn"), 21)
    | {"cp": 10, "cq": 0}
)
"""By hand the last of the texts that were opened, once they had been measured, or fitted on; the others stay unread.

Of ``cq`` none was: it was measured once, after the rules had been changed.
"""


def opened(name: str) -> bool:
    """Whether a text was read by those who wrote rules, or fitted on."""
    return int(name[2:4]) <= LAST_OPENED[name[:2]]


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Counts of one text or several.

    Attributes:
        annotated: critiques; ``found`` by the suite; ``met``: both at once; ``right``: of these in the right voice.
    """

    annotated: int = 0
    found: int = 0
    met: int = 0
    right: int = 0

    def __add__(self, other: Wanted) -> Wanted:
        """The counts of both."""
        return Wanted(**{name: value + getattr(other, name) for name, value in vars(self).items()})


def measure(prefix: Path) -> Wanted:
    """Count what the suite makes of one text."""
    gold = rows(f"{prefix}.critiques.jsonl")
    critiques = read(read_source(Path(f"{prefix}.txt"))).critiques
    pairs = match(gold, [{"start": one.start, "end": one.end} for one in critiques])
    right = sum(same_voice(gold[place]["voice"], critiques[number].voice) for place, number in pairs)
    return Wanted(annotated=len(gold), found=len(critiques), met=len(pairs), right=right)


def report(results: Mapping[str, Wanted]) -> Sequence[str]:
    """The figures as lines of Markdown, by hand and by whether the text was opened."""
    lines = [
        "",
        "## What critics want, in many forms",
        "",
        "`demands/`: short texts by fifteen hands in which a critic's passage takes a form of its own (lists under a"
        " heading, numbered recommendations with answers, letters, minutes, boxes, tables, speeches that retell what"
        " others asked for). Most of `opened` were only fitted on; rules were widened on `ca`, `cb` 01–05, `cp`. Nobody"
        " changed a rule for `cq`, but whoever wrote it knew the rules. The"
        " others stay unread. `FIRST_MET.md` has what was found in them at first.",
        "",
        "| texts | critiques P | R | F1 | found / annotated | right voice |",
        "|---|---|---|---|---|---|",
    ]
    groups: dict[str, Wanted] = {}
    for how in ("opened", "unread"):
        for name, got in results.items():
            if opened(name) == (how == "opened"):
                for group in (f"`{name[:2]}`, {how}", f"all {how}"):
                    groups[group] = groups.get(group, Wanted()) + got
    for group, got in sorted(groups.items(), key=lambda pair: (pair[0].startswith("all"), pair[0])):
        precision, recall = got.met / max(1, got.found), got.met / got.annotated
        lines.append(
            f"| {group} | {precision:.3f} | {recall:.3f} | {2 * got.met / (got.found + got.annotated):.3f}"
            f" | {got.met} / {got.annotated} | {got.right} of {got.met} |"
        )
    return lines
