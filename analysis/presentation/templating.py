"""Templates in which nothing of the text under study can turn into markup.

Every value is escaped; control characters and those that reorder what follows them are shown as signs, so that
the reader sees them and they do nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from analysis.comparison.answers import UNRELATED
from analysis.presentation import measured, wording
from analysis.presentation.finding import relation_said, tension_state
from analysis.presentation.read_alone import read_alone, side_alone, side_voice
from analysis.presentation.relations import NONE_ANSWERS, asks, called
from analysis.presentation.tension_kinds import meant

HERE = Path(__file__).parent
STATIC = HERE / "static"

_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")


def visible(text: str) -> str:
    """``text`` with every control or reordering character as a sign that says which it was.

    Left-to-right and joining marks that ordinary Arabic, Hebrew or Persian text needs are kept; each passage is
    isolated by its element instead. The end of a page, as text taken from a PDF has it, is the end of a line.
    """
    return _UNSEEN.sub(lambda match: f"⟨U+{ord(match.group()):04X}⟩", text.replace("\x0c", "\n"))


def fill(template: str, **values: object) -> str:
    """Fill one of the templates beside this module; a missing value is an error, not an empty place."""
    return _environment().get_template(template).render(**values)


def static(name: str) -> Markup:
    """The text of one of our own style sheets or scripts, to be set into a page that stands alone."""
    return Markup((STATIC / name).read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_show,
    )
    environment.filters.update(
        voice=wording.voice,
        read_as=wording.read_as,
        number=wording.number,
        sentence=wording.sentence,
        decision=wording.decision,
    )
    environment.tests["asks"] = asks
    environment.globals.update(
        clashing=wording.clashing,
        whose=wording.whose,
        relation_said=relation_said,
        called=called,
        SILENCE=NONE_ANSWERS,
        UNRELATED=UNRELATED,
        CHOSEN=wording.CHOSEN,
        HOW_OFTEN=measured.HOW_OFTEN,
        asks=asks,
        read_alone=read_alone,
        side_alone=side_alone,
        side_voice=side_voice,
        count=wording.count,
        tension_state=tension_state,
        KINDS=wording.KINDS,
        meant=meant,
        SETTLES=wording.SETTLES,
        VOICE_KINDS=wording.VOICE_KINDS,
        TENSION_STATES=wording.TENSION_STATES,
        STATE_MEANINGS=wording.STATE_MEANINGS,
    )
    return environment


def _show(value: Any) -> Any:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
