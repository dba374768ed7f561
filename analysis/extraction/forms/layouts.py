"""Layouts of demands: forms in which the page itself says what is asked, whatever its sentences say.

Numbers, labels and the heads of columns are surer than any weighing: what stands so is kept, and between them nothing
else is taken for a demand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics.official import Sides
from analysis.extraction.forms.answer_tables import TABLED, tabled
from analysis.extraction.forms.body_sections import HEADED, headed
from analysis.extraction.forms.cited_report import CITED, cited
from analysis.extraction.forms.minuted import MINUTED, Minutes
from analysis.extraction.forms.press_questions import QUESTIONED, questioned
from analysis.extraction.forms.recommendations import NUMBERED, recommended
from analysis.extraction.forms.replied import REPLIED, answered, replied
from analysis.extraction.forms.review_positions import REVIEWED, positions
from analysis.extraction.forms.wish_lists import LINED_UP, wished
from analysis.extraction.parse.model import Parsed
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.demand_lists import Item
from analysis.extraction.passages.statements import STATED, statements

SURE = frozenset((NUMBERED, REPLIED, TABLED, HEADED, QUESTIONED, CITED, REVIEWED))
"""The cues of demands that the layout makes sure."""

LOOSE = frozenset((MINUTED, STATED, LINED_UP))
"""The cues of what is told on somebody's floor or stands in a list without a head: most of it is no demand. So
it counts only where a page says hardly anything else that is."""


LAID_OUT = SURE | LOOSE
"""The cues of all demands that a layout holds."""


def laid_out(
    parsed: Sequence[Parsed], heard: Turns, sides: Sides, names: Voices, *, loose: bool
) -> tuple[list[Item], Turns]:
    """Find the demands that the layout makes sure.

    Args:
        parsed: the parsed units of one text.
        heard: what is heard in its sentences.
        sides: which voices can be critics.
        names: the names of the text.
        loose: find what a floor or a list without a head holds, too.

    Returns:
        One item each, and what is heard apart from them.
    """
    source = heard.page.source
    items = recommended(parsed, source, sides, names)
    labelled = replied(heard.page, heard.stances, sides, names)
    rows, tables = tabled(source, sides, names)
    under, sections = headed(heard.page, heard.stances, sides)
    briefed, questions = questioned(heard.page, heard.stances, sides, names)
    told, floors = _on_floors(heard, sides, names) if loose else ([], [])
    reviewed, lines = positions(source)
    quoted = cited(heard, sides, names)
    for item in (*labelled.items, *rows, *under, *briefed, *reviewed, *quoted, *told):
        if not any(item.start < other.end and other.start < item.end for other in items):
            items.append(item)
    answers = tuple(answered(heard.page))
    closed = (*labelled.extents, *tables, *sections, *questions, *lines, *floors)
    kept = tuple(one for one in heard.stances if not any(left <= one.start < right for left, right in closed))
    return items, replace(heard, stances=kept, closed=closed, answers=answers)


def _on_floors(heard: Turns, sides: Sides, names: Voices) -> tuple[list[Item], list[tuple[int, int]]]:
    """What is told on somebody's floor, and what stands in lists without a head; and the extents of both."""
    stated, floors = statements(heard, sides, names)
    spoken, sittings = Minutes(heard.page, heard.stances, sides, names).read()
    lists, lined = wished(heard, sides, names)
    return [*stated, *spoken, *lists], [*floors, *sittings, *lined]
