"""Vocabulary of minutes: what says that a text records speech, who sits in it, how speakers take the floor."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_words as words
from analysis.text.words import word_set

RECORD = re.compile(
    r"\b(?:minutes|(?:summary|verbatim|official)\s+record|record\s+of|proceedings|hearing|report\s+(?:of|on)\s+the\s+(?:\w+\s+){0,3}?"
    r"(?:session|sitting|meeting|hearing|consultation)|(?:session|sitting|meeting|consultation)\s+of\s+\d|round\s+table)\b",
    re.IGNORECASE,
)
"""In its first lines: the text tells in indirect speech who said what."""

SITTING = words.OFFICIAL - {"federation"} | word_set(
    "chair chairman chairwoman chairperson president speaker secretary secretary-general director director-general"
    " deputy prefect commissioner rapporteur member members secretariat council board clerk head under-secretary"
    " permanent councillor councillors mayor treasurer vice-chair convener registrar"
)
"""Who sits in the body whose minutes they are, unless an outside body stands behind the office."""

TAKES_FLOOR = re.compile(
    r"(?P<who>[^;:“”\"?]{3,170}?),?\s+(?:(?:has|have|had)\s+)?(?:(?:also|then|next|finally|again|first|in\s+turn|for\s+(?:his|her|its|their)\s+part)\s+)?"
    r"(?P<verb>thanked|congratulated|commended|welcomed|said|stated|noted|observed|recalled|considered|asked|requested|wished|wanted|"
    r"urged|called|regretted|complained|warned|pointed|drew|told|reported|stressed|emphasi[sz]ed|underlined|expressed|presented|read|"
    r"spoke|remarked|argued|believed|thought|felt|hoped|pleaded|appealed|objected|criticised|criticized|deplored|added|explained|"
    r"declared|submitted|took\s+the\s+floor|began|opened|replied|answered|agreed|supported|proposed|suggested|recommended|protested|"
    r"reminded|was\s+(?:glad|pleased|grateful|sorry|concerned|alarmed|not\s+\w+))\b"
)
"""Whoever opens a paragraph of minutes as the subject of a verb of speech or courtesy."""

GOES_ON = re.compile(r"\W*(?:he|she|they|it)\b", re.IGNORECASE)
"""A further paragraph of whoever has the floor."""

POINTS = re.compile(r"\b(?:points?|things|requests|wishes|matters|remarks)\b[^:.;]{0,80}:\s+", re.IGNORECASE)
"""What counts the points that a colon leads up to."""
