"""Said to be over, and said to go on or to have come again."""

from __future__ import annotations

import re

from analysis.comparison.tensions.read.ending_words import ABOLISHED, DISSOLVED, ERADICATED
from analysis.text.caseless import Caseless

OVER = Caseless(
    r"\b(?:(?:was|were|has been|have been|is|are) (?:finally |fully |now |long )?"
    rf"(?:{ABOLISHED}|{DISSOLVED}|{ERADICATED}|lifted|ended|phased out|completed|finished|concluded|revoked|over"
    r"|terminated|done away with|brought to an end|given up|withdrawn|taken out of|taken off|removed from)"
    r"|(?:has|have) (?:ended|ceased|expired|lapsed)|came to an end|ended|ceased|lapsed|expired|ran out)\b"
)
"""A thing is over."""

GOES_ON = Caseless(
    r"\b(?:(?:is|are) (?:still |now )?being (?:implemented|applied|carried out|used|executed)"
    r"|(?:remains?|is|are|stays?) (?:still )?in (?:force|place|effect|operation|use)|still (?:applies"
    r"|apply|exists?|runs?|in force)|(?:is|are) still (?:in force|applied|imposed|imposed|running)|goes? on|persists?"
    r"|(?:the )?(?:second|third|next|last|final) (?:stage|phase|part)\b[^.;]{0,40}\b(?:will|is to"
    r"|are to) (?:begin|start|follow)"
    r"|(?:will|is to|are to) be (?:completed|finished|concluded)|(?:is|are) (?:renewed|extended)(?: every| each)?)\b"
)
"""A thing goes on, or is still to be ended."""

LAST = Caseless(r"\b(?:last|latest|most recent) (?P<what>\w+)\b")
"""The last of a row."""

USED = Caseless(
    r"\b(?:was|were|been) (?:\w+ly |again |still )?(?:used|employed|applied|fired|imposed|levied|collected|issued|sold"
    r"|carried|worn|sprayed|dropped|deployed)\b"
)
"""A thing is at work, after which it was not out of use."""

LED = re.compile(r"\W*(?:With|By|After|Following|Upon|Under|Since|In|On|At)\b[^.;]*?(?=\bthe [A-Z]|,)")
"""What a sentence opens with before its subject: "With the adoption of the Act the Programme lapsed"."""
