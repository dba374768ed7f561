"""A thing told as done away with, and the same thing told as still there."""

from __future__ import annotations

from analysis.comparison.tensions.read.ending_words import ABOLISHED, DISSOLVED, ERADICATED
from analysis.text.caseless import Caseless

ENDED = rf"""
    (?:has|have|had)(?: \w+)? (?:{ABOLISHED}|{ERADICATED}|ended|dismantled|dissolved|removed)
    (?:has|have|had)(?: \w+)? (?:disappeared|vanished|ceased|put an end to|done away with|overcome|closed the book on)
    (?:has|have|had|was|were|is|are)(?: \w+)? (?:been )?(?:{ABOLISHED}|{ERADICATED}|dismantled)
    (?:has|have|had) been (?:\w+ )?(?:ended|halted|lifted)|(?:was|were) (?:\w+ )?(?:ended|lifted)
    (?:has|have|had|was|were|is|are)(?: \w+)? (?:been )?(?:{DISSOLVED}|done away with|phased out)
    (?:was|were|is|are) (?:brought|put) to an end|came to an end|has come to an end|have come to an end
    (?:was|were|been) (?:(?:removed|taken out|struck|deleted) (?:of|from|off)|decriminali[sz]ed)
    abolish(?:es|ing|ed)|removes|eliminates|repeals|scraps|(?:does|did) away with|put an end to|puts an end to
    (?:was|were|been) (?:given up|taken out of|switched off for good|wound up)|(?:is|are) behind us
    (?:a |are )?things? of the past|belongs? to the past|(?:is|are) history|consigned to history
    no longer (?:exists?|applies|apply|needs?|requires?|required|needed|known|heard of|found)
    there (?:is|are) no (?:more|longer)
    (?:is|are) (?:over|extinct|gone|unknown)
    """
"""Says that a thing is no more."""

OUTLAWED = r"""
    (?:was|were|been|is|are) (?:finally |now )?(?:forbidden|banned|prohibited|outlawed)|(?:conscription|censorship) ends
    """
"""Says so of what was done and may not be done any more."""

ABSENT = r"""
    there (?:is|are) no
    """
"""Says that there is none of what follows."""

ENDING = r"""
    (?:the )?(?:removal|abolition|lifting|elimination|repeal|scrapping) of
    """
"""The end of what follows, as a noun."""

STANDS = r"""
    (?:still|continues? to|remains?|remain|persists?|goes on|go on|as before|kept|retained|carries on)
    requires?|required|(?:must|has to|have to|needs? to|is obliged to|are obliged to)
    the name (?:that|which|by which|under which)|as [\w\s’'-]{3,40} (?:is|was|are|were) (?:now |then |once )?called
    (?:renamed|rebranded|under (?:a|its|the) new name|known since|now (?:called|known|styled|named)|successor)
    (?:it has always had|same (?:statutes?|staff|rules?|people|powers?|building|functions?|budget|premises|officers?))
    waits?|waiting|applies|apply|(?:is|are) (?:charged|levied|held|applied|collected|needed|renewed|issued|imposed)
    (?:were|was|been|are|is) (?:sentenced|executed|convicted|fined|detained|held) (?:to|for|of|under|in|at|without)
    (?:paid|pays|charges|charged|collects|collected|levies|levied) (?:\d[\d.,]*|a|an|the|its|their|this|that|in|for)
    (?:carries|uses|holds|owns|controls|operates|occupies) (?:the only|\d+|all|every|most|nearly|the sole|two|three)
    each (?:year|january|month|time|quarter)|every (?:year|month|week|quarter|time)|annually|yearly|monthly
    """
"""Says that it is needed, kept, called by another name or at work."""

WISHED = Caseless(
    r"\b(?:for|towards?|propos\w+|seek\w*|support\w*|demand\w*|plan\w*|aim\w*|consider\w*|call\w*|urg\w+|favou?r\w*"
    r"|oppos\w+|discuss\w*|until|if)\b[^.;]*$"
)
"""Before an end as a noun: it is wished, or spoken of, and has not come."""
