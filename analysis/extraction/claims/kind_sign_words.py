"""Vocabulary of the constructions that settle a claim's kind, whatever its other words speak for."""

from __future__ import annotations

import re

from analysis.text.words import word_set

PURPOSING = word_set("intend plan hope aim mean want propose pledge promise undertake aspire resolve vow")
"""Verbs by which somebody tells, with an infinitive, what they are about to do."""

JUDGED = word_set(
    "balanced measured restrained justified warranted deserved forgotten neglected overlooked respected honoured"
    " honored valued appreciated admired cherished trusted"
)
"""Participles that praise or blame behind "was": nobody does them at an hour."""

FIXED = word_set("cap ceiling threshold minimum maximum limit fee fine penalty deposit quota quorum tariff")
"""What a rule sets at a figure and leaves there."""

CLEFT_CAUSE = re.compile(
    r"^\W*it (?:is|was) .{3,160}? (?:that|which|who) (?:(?:has|have|had) )?"
    r"(?:(?:brought|made) (?:this|it|that|these) (?:\w+ )?(?:about|possible)|caused|led to|brought about)\b",
    re.I | re.S,
)
"""What is picked out as the cause ("It is the new rules that have brought this about")."""

STATUS = re.compile(
    r"\b(?:is|are) (?:no longer|not|now) (?:an? )?(?:criminal )?(?:crimes?|offences?|offenses?|criminal|punishable"
    r"|illegal|unlawful|lawful|legal|compulsory|mandatory|obligatory|required|needed|permitted|allowed|forbidden|prohibited"
    r"|taxed|taxable|licensed)\b",
    re.I,
)
"""What something is in law."""

NO_RULE = re.compile(
    r"^\W*there (?:is|are) no (?:\w+ )?(?:tests?|fees?|charges?|limits?|requirements?|thresholds?|quorum|quotas?"
    r"|deposit|tax|toll|ban|duty|censorship|prescription|waiting period|permits?|licences?|licenses?)\b",
    re.I,
)
"""That no such rule stands."""

REMARKED = word_set("say admit note remember stress understand grant bear make do see face hope fear ask wait")
"""What "has to be said" or "has to be seen" is the writer's remark and no rule."""

HELD = re.compile(r"\b(?:in|behind|under) (?:prison|jail|gaol|custody|detention|bars|arrest|exile)\b", re.I)
"""Where people are counted whom a State holds."""
