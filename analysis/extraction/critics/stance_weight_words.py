"""Vocabulary of weighing: what around a cue tells that nothing, or only little, is asked or found fault with."""

from __future__ import annotations

import re

from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.critics.stance_words import TROUBLED

SOFT = re.compile(
    r"\b(?:expect|hop|wish|want|seek|sought|propos|suggest|invit|trust|ask|recommend|prefer|would|look|wait|request|advis|encourag|"
    r"point|stress|underlin|underscor|emphasi|draw|drew|call(?:s|ed|ing)?\s+(?:on|upon)|remind|reject|warn|caution)",
    re.IGNORECASE,
)
"""Cues that are also a partner's, an applicant's or a forecaster's."""

SET_BETWEEN = re.compile(
    r",\s+(?:recently|currently|now|already|once|as|if|for|in|which|who|under|over|with|due|scheduled|published|adopted|put|based|"
    r"made|set|known|including)\b[^,;.]{2,90},(?=\s)"
)
"""What stands between a subject and its verb ("the charges, put before the council, would …")."""

MET = re.compile(r",\s+(?:who|which)\s+(?:was|were|has|have)\b")
"""Behind what was asked: who it is that has had it, told of an earlier time."""

COUNTS_WISHES = re.compile(
    r"\s*(?:(?:us|me)\s+)?[^.,;:“”\"]{0,40}?\b(?:things?|points?|matters?|measures?|steps?|changes?|reforms?|wishes|following|two|three|"
    r"four|five|six|seven)(?:\s+\w+)?:\s+"
)
"""What only counts the wishes that a colon leads up to."""

FELT = re.compile(
    r"\W*(?:that\s+)?(?:he|she|it|they|I|we)\s+(?:is|are|am|was|were|remain(?:s|ed)?|feels?|felt)\s+"
    rf"(?:(?:also|still|\w+ly|very|most)\s+){{0,2}}(?:{TROUBLED})\s+"
    r"(?:about|at|by|over|with|that|to\s+(?:see|hear|note|learn|find)(?:\s+that)?)\s+"
    r"(?:(?:the\s+)?(?:reports?|information|news|indications?|allegations?)\s+(?:(?:indicating\s+|suggesting\s+)?that|of)\s+)?"
    r"(?=\w)"
)
"""What a critic says to feel, ahead of what is felt ("she was also concerned about the sale of berths")."""

QUESTION = re.compile(r"(?:not\s+)?(?:only\s+)?(?:how|what|who|whom|when|where|whether|if)\b")
"""What is asked as a question, and no wish."""

NOT_WHAT = re.compile(
    r"(?:(?:rather|quite)\s+)?(?:(?:a\s+(?:lot|great\s+deal|good\s+deal|great\s+many\s+things)|(?:the\s+)?following"
    r"|(?:hard|difficult|sharp|searching)\s+questions|(?:further\s+)?(?:information|details|particulars))\b\W*(?:and\s+we\b|$)"
    r"|us\b\W*$)",
    re.IGNORECASE,
)
"""What says that something is asked for, and not what."""

OWN_VIEW = re.compile(
    r"(?:his|her|their|its|your|an?)\s+(?:own\s+|first\s+)?(?:"
    + "|".join(sorted(turns.VIEWS | {"comment", "thought"}))
    + r")s?\b"
    r"\W*(?:(?:on|of|about|and)\b|$)"
)
"""What somebody is asked for who is given the word ("was asked for his view")."""

APPLICATIONS = re.compile(
    r"(?:(?:the|this|that|a|an|their|all)\s+(?:\w+\s+)?(?:complaints?|applications?|appeals?|allegations?|charges?|claims?|pleas?)\b|\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
"""A complaint, or so many applications, rejected: the work of a body that decides, in the official side's favour."""

MODAL_AFTER = re.compile(r",\s+(?:should|must|ought|ha[sd]\s+to|have\s+to|needs?\s+to|is|are|was|were)\b")
"""Behind a cue set between a subject and its verb: the sentence around it is what is said."""

DENIED = re.compile(
    r"\b(?:(?:do|did|does|will|would)(?:\s+not|n['’]t)|(?:ha[sd]\s+|have\s+)?never|nowhere)\s+(?:\w+ly\s+)?$|\bwithout\s+$",
    re.IGNORECASE,
)
"""Before a cue: "She did not dispute …" finds no fault, "She never asked for …" asks for nothing."""

AT_A_LOSS = re.compile(
    r"\b(?:could\s+not|couldn['’]t|cannot|can['’]t|(?:un|not\s+)able\s+to)\s+(?:\w+ly\s+)?$", re.IGNORECASE
)
"""Before a verb of telling, and such a verb: whoever "could not say what it is for" states nothing."""

TELLS = re.compile(r"(?:say|tell|explain|answer|show|find|establish|confirm|calculate|estimate)\b")

PAST_PERFECT = re.compile(r"\bhad\s+(?:\w+\s+)?$|\b[Ee]arlier\b")
"""Before a cue: it was said at an earlier time than the text tells of."""
