"""Figure: the text as a line from top to bottom, its claims, the critic's demands, and tensions as arcs by family."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Arc

from analysis.presentation.finding import STANDS, open_tensions, tension_state
from analysis.presentation.palette import ACCENT, FAINT, INK, QUIET, WARNING
from analysis.presentation.picture import NARROW, Picture, drawing
from analysis.presentation.segments import blocks, headings
from analysis.presentation.templating import visible
from analysis.presentation.titles import is_furniture, title_place
from analysis.presentation.wording import TENSION_STATES, TENSIONS, count
from analysis.records import Case, Tension
from analysis.text.lines import is_furniture as is_page_furniture

HEIGHT = 7.6
ARCS = 12
"""Arcs drawn for each family: those judged to stand, then its best-ranked; none that was dissolved."""

LANES = (("text’s own voice", 0.5, QUIET), ("other voices", 1.5, ACCENT), ("critic’s demands", 2.5, WARNING))
"""Who speaks: the words over a lane, where it lies, and the colour of its marks and words. Arcs have none."""
FIRST_FAMILY, STEP = 3.6, 1.0
LEAST_FAMILIES = 3
"""Columns for which there is room even where fewer families occur, so that no lane grows wide."""
LEAST_ARC = 0.016
"""Height of an arc, as a share of the text's, below which it would look like a blot."""
LEAST_GAP = 0.052
"""Between two labels, as a share of the height."""

STANDING: dict[str, Any] = {"lw": 2.4, "ls": "-"}
NOT_SETTLED: dict[str, Any] = {"lw": 0.9, "ls": (0, (3, 1.6))}
"""How arcs are drawn, by whether they were read again and stand."""

_NUMBERING = re.compile(r"^(?:[•*–—-]\s+|\(?(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])[.)]\s+)+(?=\S)")
"""The number or bullet before a paragraph: it says nothing to one who looks for a passage."""

_SHORT = "No Nos Art Mr Mrs Ms Dr St"
_SENTENCE = re.compile("".join(rf"(?<!\b{one})" for one in _SHORT.split()) + r"\. |[?!] |: [-–—•*] ")
"""Where the first sentence of a paragraph ends, or its list begins; not at a short form."""


def signature(case: Case) -> Picture:
    """Draw a case as one picture."""
    length = len(case.source.text)
    still_open = open_tensions(case.tensions)
    families = [name for name in TENSIONS if any(one.kind == name for one in still_open)]
    right = FIRST_FAMILY + STEP * max(len(families), LEAST_FAMILIES)
    with drawing():
        figure = Figure(figsize=(NARROW, HEIGHT), layout="constrained")
        axes = figure.add_subplot()
        axes.set_xlim(0, right)
        axes.set_ylim(length * 1.005, -length * 0.005)
        for claim in case.claims:
            lane = 0 if claim.voice == "author" else 1
            _tick(axes, lane, claim.start, claim.end)
        for critique in case.critiques:
            if critique.source == case.source.name:
                _tick(axes, 2, critique.start, critique.end)
        shown = {name: [one for one in still_open if one.kind == name][:ARCS] for name in families}
        for number, name in enumerate(families):
            left = FIRST_FAMILY + STEP * number
            axes.plot([left, left], [0, length], color=FAINT, lw=0.8)
            for one in shown[name]:
                _arc(axes, one, left, length)
        _heads(axes, families, LANES if holds_demands(case) else LANES[:2])
        _openings(axes, case.source.text, title_place(case))
        if families:
            _legend(axes, [tension_state(one) == STANDS for group in shown.values() for one in group])
        axes.spines[:].set_visible(False)
        axes.tick_params(length=0)
    return Picture(name="signature", figure=figure, alt=_alt(case, still_open, families), data=_data(case, shown))


def _tick(axes: Axes, lane: int, start: int, end: int) -> None:
    _, centre, colour = LANES[lane]
    axes.fill_between([centre - 0.38, centre + 0.38], start, end, color=colour, alpha=0.85, lw=0.4, edgecolor="white")


def _arc(axes: Axes, one: Tension, left: float, length: int) -> None:
    """A half ellipse from one side to the other; the wider apart the sides, the further out it reaches.

    One that was read again and stands is drawn strong; what nobody has settled is thin and broken. Sides that lie close
    are drawn a little further apart than they are, so that their arc is one.
    """
    a, b = (one.a_start + one.a_end) / 2, (one.b_start + one.b_end) / 2
    height, middle = max(abs(b - a), LEAST_ARC * length), (a + b) / 2
    a, b = middle - height / 2, middle + height / 2
    reach = 2 * STEP * (0.2 + 0.66 * (height / length) ** 0.5)
    line = STANDING if tension_state(one) == STANDS else NOT_SETTLED
    axes.add_patch(
        Arc((left, middle), reach, height, theta1=-90, theta2=90, color=INK, **line)  # matplotlib's own
    )
    axes.plot([left, left], [a, b], ".", color=INK, ms=3.5)


def _legend(axes: Axes, standing: Sequence[bool]) -> None:
    """What the lines mean that are drawn; of those that are not, nothing."""
    kinds = ((True, "read again, and it stands", STANDING), (False, "flagged, not settled", NOT_SETTLED))
    axes.legend(
        handles=[Line2D([], [], color=INK, label=words, **line) for stands, words, line in kinds if stands in standing],
        loc="upper right",
        bbox_to_anchor=(1.02, -0.018),
        borderaxespad=0.2,
    )


def holds_demands(case: Case) -> bool:
    """Whether the text itself holds demands; those of a text of the critics' own stand in no lane of this one."""
    return any(one.source == case.source.name for one in case.critiques)


def _heads(axes: Axes, families: Sequence[str], lanes: Sequence[tuple[str, float, str]]) -> None:
    heads = [(centre, words, colour) for words, centre, colour in lanes]
    heads += [(FIRST_FAMILY + STEP * nth + 0.25, name, INK) for nth, name in enumerate(families)]
    for centre, words, colour in heads:
        axes.text(
            centre, 1.008, words, color=colour, rotation=55, ha="left", va="bottom", rotation_mode="anchor",
            transform=axes.get_xaxis_transform(),
        )  # fmt: skip


def _openings(axes: Axes, text: str, first: int) -> None:
    """Headings, then the first words of paragraphs, down the left edge, none on another: where in the text one is.

    What stands before the title, the first of them, is a letterhead.
    """
    length = len(text)
    longest_first = sorted(
        (one for one in blocks(text) if not _says_little(text[slice(*one)])), key=lambda one: (one[0] - one[1], one[0])
    )
    placed: list[tuple[int, int]] = []
    heads = [one for one in headings(text) if one[0] >= first and not is_page_furniture(text[slice(*one)])]
    for one in (*heads, *longest_first):
        if all(abs(one[0] - other[0]) > LEAST_GAP * length for other in placed):
            placed.append(one)
    placed.sort()
    axes.set_yticks([start for start, _ in placed], [opening(visible(text[start:end])) for start, end in placed])
    axes.set_xticks([])
    for label in axes.get_yticklabels():
        label.set_verticalalignment("top")
        label.set_linespacing(1.0)


def _says_little(words: str) -> bool:
    """Whether a paragraph does not say where in a text one is: too short, or what a page says of itself."""
    return is_furniture(words) or is_page_furniture(words.splitlines()[0].strip())


def opening(words: str, letters: int = 18) -> str:
    """The first words of a passage on two lines at most; its heading alone where it begins with one that fits."""
    heading = _SENTENCE.split(_NUMBERING.sub("", " ".join(words.split())), maxsplit=1)[0]
    lines = textwrap.wrap(heading, letters, max_lines=2, placeholder=" …")
    return "\n".join(lines)


def _alt(case: Case, still_open: Sequence[Tension], families: Sequence[str]) -> str:
    others = sum(claim.voice != "author" for claim in case.claims)
    stand = sum(tension_state(one) == STANDS for one in still_open)
    counts = ", ".join(f"{name} {sum(one.kind == name for one in still_open)}" for name in families)
    set_aside = len(case.tensions) - len(still_open)
    told = (
        f"The text from top to bottom: {count(len(case.claims), 'claim')}{_in_other_voices(len(case.claims), others)};"
        f" {count(len(case.critiques), 'demand')} of its critics"
        f"{'' if holds_demands(case) or not case.critiques else ' (in a text of their own, and not drawn)'}"
    )
    if not still_open:
        return f"{told}; no pair of passages is left to reconcile."
    arcs = f"; and, as arcs between two passages each, the pairs left to reconcile, by kind ({counts})."
    settled = (
        f" Strong arcs, {stand}, were read again and stand; broken ones are not settled."
        if stand
        else " None has been found to stand."
    )
    left_out = f" {set_aside} that a charitable reading dissolved are left out." if set_aside else ""
    return f"{told}{arcs}{settled}{left_out}"


def _in_other_voices(claims: int, others: int) -> str:
    if claims < 2:
        return ", in a voice other than the text’s own" if others else ""
    return f", {others or 'none'} of them in voices other than the text’s own"


def _data(case: Case, shown: dict[str, list[Tension]]) -> pd.DataFrame:
    rows = [("claim", one.claim_id, one.start, one.end, one.topic, one.voice, "", "") for one in case.claims]
    rows += [("demand", one.critique_id, one.start, one.end, "", one.voice, "", "") for one in case.critiques]
    rows += [
        ("tension", one.tension_id, one.a_start, one.b_start, "", "", one.kind, TENSION_STATES[tension_state(one)])
        for group in shown.values()
        for one in group
    ]
    return pd.DataFrame(rows, columns=["mark", "id", "start", "end", "topic", "voice", "family", "state"])
