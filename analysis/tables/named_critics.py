"""What was found of the critics whom a reader names, in words: nothing, several of one name, who else was heard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.extraction.critics.asked import goes_by
from analysis.extraction.critics.bags import bag
from analysis.records import Case

_MOST = 5
"""Names told in one line."""


def told(case: Case) -> list[str]:
    """One line for each named critic of whom there is something to say, and one on whoever else was heard."""
    voices = list(dict.fromkeys(one.voice for one in case.critiques))
    others = list(dict.fromkeys(case.passed_over))
    unsigned = [one.name.removesuffix(".txt") for one in case.critic_sources if one.name in voices]
    lines = [_unsigned(unsigned)] if unsigned else []
    for name in case.critics:
        own = {bag(voice): voice for voice in voices if goes_by(voice, name)}
        apart = [voice for words, voice in own.items() if not any(words < longer for longer in own)]
        if len(apart) > 1:
            lines.append(f"--critic {name!r}: several go by this name, and all are counted: {_few(apart)}")
        elif not own and voices and len(case.critics) == 1:
            lines.append(f"--critic {name!r}: nobody goes by just this name; counted as theirs: {_few(voices)}")
        elif not own:
            heard = [*voices, *others]
            told_of = f"heard as critics: {_few(heard)}" if heard else "nobody else is heard as a critic"
            lines.append(f"--critic {name!r}: nothing of theirs was found to be a demand or a criticism; {told_of}")
    if others and case.critiques:
        many = len(case.passed_over)
        what = "a demand or criticism" if many == 1 else f"{many} demands or criticisms"
        lines.append(f"not counted, since critics are named: {what} of {_few(others)} (--critic can be given again)")
    return lines


def _unsigned(names: Sequence[str]) -> str:
    if len(names) == 1:
        return f"{names[0]}: does not say who wrote it; its demands are told as the file's (mend: --critic NAME)"
    return (
        f"{_few(names)}: do not say who wrote them; their demands are told as the files'"
        " (mend: write “Report of the …” on top of each)"
    )


def _few(names: Iterable[str]) -> str:
    every = list(names)
    more = f" and {len(every) - _MOST} more" if len(every) > _MOST else ""
    return ", ".join(every[:_MOST]) + more
