"""Words of change: doubled, halved, a third more, up from, by forty per cent, today and then."""

from __future__ import annotations

import re

from analysis.text.caseless import Caseless

TIMES = {
    "doubl": 2.0, "trebl": 3.0, "tripl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5,
    "cut": 0.5, "slash": 0.5, "reduc": 0.5,
    "twofold": 2.0, "threefold": 3.0,
    "fourfold": 4.0, "fivefold": 5.0, "sixfold": 6.0, "sevenfold": 7.0, "eightfold": 8.0, "ninefold": 9.0,
    "tenfold": 10.0,
}  # fmt: skip
UP = (
    r"ris\w*|rose|grow\w*|grew|increas\w+|climb\w*|expand\w*|gain\w*|jump\w*|soar\w*|went up"
    r"|extend\w*|lengthen\w*|prolong\w*|widen\w*|larger|bigger|greater|stronger|longer|dearer"
    r"|gone up|go up|higher|rais\w+|up|improv\w+"
)
DOWN = (
    r"fall\w*|fell|drop\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|reduc\w+|cut|cuts|cutting|slash\w*|lessen\w*"
    r"|shorten\w*|narrow\w*|smaller|fewer|shorter|weaker|leaner|cheaper|curtail\w*|trimm\w+|lower\w*|went"
    r" down|gone down|down|sank|diminish\w+|slump\w*"
)
AGAINST = (
    r"compared (?:with|to)|in comparison (?:with|to)|by comparison with|relative to|versus|as against|against"
    r"|up from|down from|instead of"
)
"""Between a newer figure and the older one that it is set against."""

MOVED = Caseless(
    rf"\b(?:{UP}|{DOWN}|chang\w+|mov\w+|develop\w+|amend\w+|went|gone|goes|going|c[oa]me|comes|coming|pass\w*|turn\w*"
    r"|br(?:ing\w*|ought)|t(?:ake|aken|ook)|push\w+|revis\w+|progress\w+|advanc\w+|shift\w+|swung|swing\w*|multipl\w+)\b"
)
"""Words of any movement, without which "from 7 to 10" is a range and no change."""

HEDGE = (
    r"(?P<hedge>more than|less than|nearly|almost|about|around|roughly|over|well over|at"
    r" least|not quite|close to|some|just under|just over|practically)?"
)
MULTIPLE = Caseless(
    rf"\b{HEDGE}\s*(?P<word>doubl(?:ed|es|ing|e)|trebl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)"
    rf"|quadrupl(?:ed|es|ing|e)|quintupled|halv(?:ed|es|ing|e)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten)-?fold|(?:cut|slashed|reduced) (?:in|by) half)\b(?!-"
    r"|\s+(?:standards?|room|bed|check|the efforts))",
    needs=("doubl", "trebl", "tripl", "quadrupl", "quintupl", "halv", "fold", "half"),
    anywhere=True,
)
TIMES_AS = Caseless(
    rf"\b{HEDGE}\s*(?P<count>twice|three times|four times|five times|six times|ten times"
    rf"|half)\s+(?:as (?:many|much|high|large|big)(?! again)|what|the (?:number|figure|level|height|length"
    r"|size|area|price|cost|amount|total|value|rate|capacity|sum|share))",
    anywhere=True,
)
AGAIN = Caseless(
    r"\b(?P<part>half|(?:a|one|two|three) (?:third|quarter|fifth)s?) (?:as (?:many|much|large|high|big|long) again"
    r"|(?P<more>more|less|fewer|higher|lower|larger|smaller|longer))\b"
)
DOWN_TO = Caseless(
    r"\b(?:cut|slashed|reduced|lowered|brought down|pushed down|come down|came down|gone down|went down|fallen|fell"
    r"|dropped|declined|decreased|shrunk|shrank|sunk|sank|diminished|shortened|trimmed)\b[^.;,]{0,25}\bto\s+$"
)
"""Before what is left of the older figure: "has been cut to less than half"."""

SIGNED = Caseless(r"\b(?P<sign>minus|plus)\s*$")
BY = Caseless(
    r"\b(?:by|of|amount(?:s|ed) to|com(?:es|ing) to|came to|works? out at"
    r"|(?<!make )(?<!makes )(?<!made )(?<!making )(?<!gave )(?<!give )(?<!gives )"
    r"(?<!take )(?<!takes )(?<!took )(?<!taking )up|(?<!laid )(?<!lay )(?<!lays )(?<!laying )down|minus|plus"
    r"|ris(?:en|es?)|rose|grew|grown|fell|fallen|dropped|declined"
    r"|increased)\s+(?:(?:about|around|some|nearly|almost|over|more than|at least"
    r"|just|as much as|fully|exactly)\s+)*(?:a |an )?[$€£¥]?$"
)
AS_OF = re.compile(
    r"\s+[\w’'-]+(?: [\w’'-]+)? as (?!in\b|at\b|before\b|then\b|now\b|today\b|when\b|it\b|they\b|last\b|a\b"
    r"|the\b)[a-z]+"
)
"""After "four times as many": two things are compared, not two times."""

LESS_NOW = Caseless(r"(?: [\w’'-]+)? (?:(?P<more>more)|fewer|less)\b(?! than\b)")
"""After a figure that is how many more or fewer there are."""

FEWER = Caseless(r"(?: [\w’'-]+)?,? (?:more|fewer|less)\b")
"""After a figure that is itself a difference: "eight fewer"."""

LOST = Caseless(
    r"\b(?:given up|lost|gone|disappeared|vanished|closed|abolished|no longer|scrapped|shut|removed|saved"
    r"|spared|left us|ceased|dissolved|cleared away|done away with|struck off)\b"
)
"""What makes a share one of what there was: "one boat in ten has been given up"."""

MOVE = Caseless(
    r"(?:\s(?:overall|net|annual|total|further|real|sharp|steady|similar))?\s"
    r"(?:(?P<up>increase|rise|growth|jump|surge|hike|gain)|decrease|fall|drop|decline|reduction|cut)"
    r"(?= (?:in|of|since|over|from|on|compared|and|or|during|within|was|is|by)\b|[.,;:]|$)"
)
"""After a percentage that is the size of a change: "a 35% increase in the number of cases"."""

SOUGHT = Caseless(
    r"\b(?:targets?|goals?|aims?|aim(?:s|ed|ing) (?:at|for|to)|objectives?|seeks?|propos\w+|plan(?:s|ned)?|ask(?:s|ed)?"
    r"|demand\w*|call(?:s|ed)? for|requests?|allows?|allow(?:ed|ing)|commit\w*|pledg\w+|expect\w*|forecast\w*|will"
    r"|would|should|could|may|might|must|by 20\d\d|annual|per year|a year|if)\b"
)
"""What makes a change one that is wanted, foreseen or a yearly pace, and none that was measured."""

FORMER = Caseless(
    r"\bhad (?:\w+ ){0,2}?(?:been|had|received|processed|handled|counted|recorded|registered|treated|taught|spent|paid"
    r"|decided|issued|sold|made|stood|numbered)\b[^.;]*\b(?:(?:19|20)\d\d|year|month|quarter)\b"
    r"|\b(?:the (?:previous|preceding) (?:year|month|quarter)|the year before|a year (?:earlier|before|ago))\b"
)
"""What a figure is of that was there before."""

AMOUNTED = Caseless(
    r"\b(?:rise|increase|growth|gain|fall|drop|decline|decrease|reduction|saving|loss|cut) (?:thus |therefore "
    r"|accordingly )?(?:amount(?:s|ed) to|equal(?:s|led)|com(?:es|e) to|came to|is|was|has been|works out at)\s+"
    r"(?:(?:of|about|around|some|nearly|almost|over|more than|just under|just over|exactly)\s+)*$"
)
"""Before the size of a change: "the rise amounts to"."""

BACK = Caseless(
    r"\b(?:its|their|the|this|that|these) (?:number|numbers|figure|figures|total|amount"
    r"|budget|rise|increase|growth|fall|drop|decline|decrease|reduction|adjustment|improvement|expansion|gain"
    r"|loss|revision|uprating|indexation"
    r"|size|strength|membership|share|sum|rate|change|cut)\b|\b(?:thus|therefore|so|hence"
    r"|that is|in other words|this is|i\.e\.)\b|^\W*(?:it|they|this|that|these|both)\b"
    r"|^\W*an? (?:increase|rise|growth|gain|fall|drop|decline|decrease|reduction|improvement|surge|leap) of\b",
    anywhere=True,
)
ON = Caseless(
    r"\W*(?:(?:in|by|at) [^,]{4,20}, )?(?:it|they|there|the (?:number|figure|total|amount|count)"
    r"|their number|its \w+)\b"
)
"""Openings of a sentence that gives the figures of the change before it."""
NOW = Caseless(
    r"\b(?:today|now|currently|at present|this year|this \w+|presently|by now|has risen|have risen|already)\b"
)
THEN = Caseless(
    r"\b(?:at the (?:start|beginning|outset)|to begin with|initially|originally|at first)\b|"
    rf"\b(?:{AGAINST}|before"
    r"|formerly|previously|once|at one time|was|were|had been|used to|stood at|then|earlier|when we)\b"
)
ADJUSTED = Caseless(r"\b(?:adjustment|change|difference|revision|alteration|step|indexation|uprating|award)\s+of\s+$")
"""Nouns of a change that leave open which way it went."""
_ON = r"(?:on|from|over(?! the (?:next|last|past|coming|same|previous))|compared (?:with|to)|as against|against)"
_RISE = rf"(?:increase|rise|growth|gain|jump|leap|surge|uplift) {_ON}"
_FALL = rf"(?:decrease|fall|drop|decline|reduction|dip|cut) {_ON}"
BEYOND = Caseless(
    r"(?:\s+[a-z]+)?\s+(?:(?P<more>more than|above|over(?! the (?:next|last|past|coming|same))|higher than"
    rf"|up on|ahead of|in excess of|{_RISE})"
    rf"|fewer than|less than|below|under|lower than|down on|short of|{_FALL})"
    r"\s+(?=(?:the|that|those|what|its|in|last)\b)"
)
"""A change told as a distance: "2,400 more than the 9,000 of the year before", "a 2% increase on the 4,125"."""
MORE_THAN = Caseless(
    r"\b(?:more than|above|over|higher than|up on|ahead of|in excess of|fewer than|less than|below|under"
    rf"|lower than|down on|short of|again as|{_RISE}|{_FALL})"
    r"\s+(?:the|its|that of|those of)?\s*(?:some|about|around)?\s*[$€£]?$"
)
"""Between a new figure and the old one that it is measured by."""
IS_NOW = re.compile(
    r"[^,;.]{0,40}\b(?:is|are|was|were|will be|becomes?|stands? at|rises? to|falls? to"
    r"|comes? to)\s+(?:now|today|currently)?\s*|[^,;.]{0,30}\bnow\s+(?:[a-z]+\s+){0,2}",
    re.I,
)
"""Between an old figure and the new one: "a pension of 800 is now 840"."""

BECAME = Caseless(
    r"[^;.]{0,60}\b(?:(?:have|has|had) become|became|(?:grew|grown|turned|shrank|shrunk) (?:in)?to"
    r"|(?:has|have|had|was|were) (?:been )?(?:cut|reduced|lowered|shortened|raised|increased|lengthened|extended"
    r"|brought (?:down|up)) to)\s+(?:now |almost )?"
)
"""Between an old figure and the new one, whatever the sentence goes on to say of the change."""

CHANGING = re.compile(
    r"^(?:ris|rose|grow|increas|climb|expand|gain|jump|soar|rais|improv|fall|fell|drop|declin|decreas"
    r"|shr[aiu]nk|reduc|cut|lower|sank|sink|diminish|slump|doubl|tripl|trebl|quadrupl|halv|fold|steep|reach|meet|met)"
)
"""How a word begins that tells of a change, not of what changes."""

POINT = Caseless(r"\s+(?:percentage )?points?\b")
"""After a change that is one of marks or shares."""

PORTION = Caseless(r"\b(?:share|proportion|percentage|quota|rate)\b")
"""What is itself told in shares."""

SPAN = Caseless(
    r"\b(?:in|within|over|for|during)\s+(?:the\s+)?(?:space\s+of\s+|course\s+of\s+)?(?:just\s+|only\s+|(?:past"
    r"|last)\s+)*"
    r"(?P<count>\d+|a|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\s+(?P<unit>year|decade)s?\b"
)
"""The time that a change took."""

PLACED = Caseless(r"\b(?:place|places|rank|position|number|no\.)\s+(?:\w+\s+)?$|\b(?:place|rank|position)\s+\d")
"""What makes a figure a place in a ranking, where up is down."""

FORESEEN = re.compile(
    r"\b(?:would|could|can|may|might|should|will|(?:is|are) (?:expected|estimated) to)\b(?:(?! that )[^,;:.])*$"
)
"""Before "from 3 to 5 percent" or "from 3 to 5 million": by how much a thing will change is often told as a range."""

HOW_MANY = re.compile(r"\b[Nn]umbers?\b")
"""In a change of those that are counted, whatever they earn: "the number of wage earners has doubled"."""
