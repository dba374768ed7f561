"""Whose words claims are: measured on texts dense with reported speech, where nothing but the claims is annotated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from score import match, rows, same_voice

from analysis import read
from analysis.text.source import read_source

FOLDER = Path(__file__).resolve().parent / "reported"

LAST_OPENED = {"va": 9, "vb": 9, "vc": 5, "vd": 5}
"""By hand the last of the texts that those who wrote rules have read, once they had been measured; the others stay
unread."""


def opened(name: str) -> bool:
    """Whether those who wrote rules have read a text."""
    return int(name[2:]) <= LAST_OPENED[name[:2]]


@dataclass(frozen=True, kw_only=True)
class Told:
    """Counts of one text or several.

    Attributes:
        claims: annotated; ``found`` by the suite; ``met``: both at once.
        told: annotated as somebody's words; ``told_met``: of these met; ``right``: of these in the right voice.
        own_met: met claims of the author's own; ``kept``: of these left to the author.
    """

    claims: int = 0
    found: int = 0
    met: int = 0
    told: int = 0
    told_met: int = 0
    right: int = 0
    own_met: int = 0
    kept: int = 0

    def __add__(self, other: Told) -> Told:
        """The counts of both."""
        return Told(**{name: value + getattr(other, name) for name, value in vars(self).items()})


def measure(prefix: Path) -> Told:
    """Count what the suite makes of one text; where two voices are fair, the annotation names both."""
    gold = rows(f"{prefix}.claims.jsonl")
    claims = read(read_source(Path(f"{prefix}.txt"))).claims
    pairs = match(gold, [{"start": one.start, "end": one.end} for one in claims])
    right = {
        (place, number): any(same_voice(voice, claims[number].voice) for voice in (each["voice"], *_others(each)))
        for place, number in pairs
        for each in [gold[place]]
    }
    told = {pair: ok for pair, ok in right.items() if gold[pair[0]]["voice"] != "author"}
    return Told(
        claims=len(gold),
        found=len(claims),
        met=len(pairs),
        told=sum(one["voice"] != "author" for one in gold),
        told_met=len(told),
        right=sum(told.values()),
        own_met=len(right) - len(told),
        kept=sum(right.values()) - sum(told.values()),
    )


def _others(gold: Mapping[str, object]) -> Sequence[str]:
    others = gold.get("voice_alt", ())
    return [str(one) for one in others] if isinstance(others, Sequence) else ()


def report(results: Mapping[str, Told]) -> list[str]:
    """The figures as lines of Markdown, by hand and by whether the text was read by those who wrote rules."""
    lines = [
        "",
        "## Who says so, in texts dense with reported speech",
        "",
        "`reported/`: 40 short texts by four hands (news, pages, reports, speeches, an interview, minutes), two claims"
        " in five somebody else's words. Each was measured before anybody had read it (`FIRST_MET.md`); the first nine"
        " or five of a hand were opened then, and the rules for voices widened on them. The others stay unread.",
        "",
        "| texts | claims P | R | F1 | somebody's words: right voice / met / annotated | author's own: kept / met |",
        "|---|---|---|---|---|---|",
    ]
    groups: dict[str, Told] = {}
    for name, got in results.items():
        group = f"`{name[:2]}`, {'opened' if opened(name) else 'unread'}"
        groups[group] = groups.get(group, Told()) + got
    for group, got in groups.items():
        precision, recall = got.met / got.found, got.met / got.claims
        lines.append(
            f"| {group} | {precision:.3f} | {recall:.3f} | {2 * precision * recall / (precision + recall):.3f}"
            f" | {got.right} / {got.told_met} / {got.told} | {got.kept} / {got.own_met} |"
        )
    return lines
