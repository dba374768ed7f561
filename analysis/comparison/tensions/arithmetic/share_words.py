"""Words of shares: what draws one from figures, what makes a percentage a change, states that exclude each other."""

from __future__ import annotations

import re

from analysis.text.caseless import Caseless

THUS = Caseless(
    r"\b(?:thus|therefore|hence|so|accordingly|consequently|in other words|that is|that means"
    r"|which means|this means|i\.e\.|amounts? to|equals?|equivalent|represent\w*|account\w* for|making up|or)\b"
)
"""Words that draw a share from figures given before."""
GROWTH = Caseless(
    r"\b(?:by|(?<!make )(?<!makes )(?<!made )(?<!making )(?<!gave )(?<!give )(?<!gives )"
    r"(?<!take )(?<!takes )(?<!took )(?<!taking )up|down)"
    r"\s+(?:(?:about|around|some|nearly|almost|over|more than|another|at least|a further|an estimated|a total of)\s+)*$"
    r"|\b(?:increas\w+|decreas\w+|grow\w*|grew|ris\w+|rose|fall\w*|fell|drop\w*|reduc\w+|cut"
    r"|cuts|rais\w+|declin\w+|gain\w*|discount\w*"
    r"|inflation|interest|tax|vat|duty|(?<!, a )rate|threshold|quota|target|goal|limit|cap|caps"
    r"|ceiling|majority|margin)\b(?:[^.;,:]|(?<=\d)[.,](?=\d)){0,32}$"
)
"""Words before a percentage that make it a change, a rule or a rate, not a share of a total."""
RANGED = Caseless(
    r"\b(?:range[sd]?|ranging|bands?|brackets?|anywhere|between)\b[^.;:]{0,25}?\d[\d.,]*(?: ?%| per ?cent)?"
    r" (?:to|and) $"
)
"""Words before a percentage that make it the far end of a range ("rates that range from 14 to 65 percent")."""
NONE = Caseless(r"\b(?:no|not one|none of the|nowhere|in none)\b")
"""Words that turn "less than a quarter" into "at least a quarter"."""
GROWTH_AFTER = Caseless(
    r"\s*(?:(?:increase|rise|growth|decrease|fall|drop|cut|decline|reduction|threshold|quota"
    r"|tax|duty|margin|majority|vote|interest|inflation"
    r"|discount|stake|higher|lower|more|less|fewer|above|below|faster|up|down)\b)"
)
GLOSSED = re.compile(
    r"(?:\s[\w’'-]+){0,3}\s?[,(]\s?(?:or |that is,? |i\.e\. )?(?:about |some )?\d[\d.,]* ?(?:%|per ?cent)", re.I
)
"""After a count: the share that says it over."""

GLOSS = Caseless(
    r"[,(:—–]\s*(?:[\w’'-]+\s+){0,3}$|^\s*[)—–]?\s*$"
    r"|\b(?:that (?:is|was|means|makes)|(?:which|this|it) (?:is|was|are|were|means?|meant|makes?|made|gives?"
    r"|gave|amounts?"
    r"|corresponds?|equals?|represents?|comes?|came)|i\.e\.|or|thus|so that|therefore|hence|making|meaning|represent\w*"
    r"|account\w*|equals?|equalling|amount\w*|correspond\w*|equivalent|in other words|the first time)\b"
)
"""What stands between a part and the share that says it over."""
RESTATES = Caseless(
    r"\W*(?:(?:that|this|it|they|these|those) (?:is|are|was|were|makes?|made|means?|meant|amounts?|amounted|represents?"
    r"|represented|comes?|came|corresponds?|corresponded|equals?|equalled|accounts?|accounted|gives?|gave)"
    r"|in other words|thus|therefore|so|hence|put (?:differently|another way)|expressed)\b"
)
"""How a sentence begins that says over the figure of the one before."""
PART_OF = Caseless(
    r"^(?:(?:\s+[\w’'-]+){0,2},?\s+out)?\s+of\s+(?:the|its|our|their|all|a total of|these|those)?\s*(?:the\s+)?$"
)
OPPOSITES: tuple[tuple[str, str, str], ...] = (
    (
        "decide",
        r"voted (?:for|yes|in favou?r)|in favou?r of|won (?:by|with)|carried (?:by|with)|(?:said|voting) yes",
        r"voted (?:against|no)|(?:were|was) against|(?:said|voting) no|rejected (?:it|the)",
    ),
    (
        "vote",
        r"turnout|voted|cast (?:a|their) (?:vote|ballot)|went to the polls|took part in the"
        r" (?:vote|election|poll|referendum)|participat\w+",
        r"stayed (?:at )?(?:home|away)|did not vote|didn[’']t vote|abstain\w*|failed to vote"
        r"|never voted|non-?voters?|no vote",
    ),
    ("read", r"can read|literate|literacy", r"cannot read|can[’']t read|illitera\w+"),
    (
        "work",
        r"in work|have (?:a )?(?:job|work)s?|employed|at work|in employment",
        r"jobless|unemploy\w+|out of work|without (?:a )?(?:job|work)",
    ),
    (
        "school",
        r"attend\w* school|go to school|in school|enrol\w+",
        r"out of school|not attend\w*|do not go to school|never enrol\w+",
    ),
    (
        "connect",
        r"connected|have (?:access|electricity|running water|internet)|with access|supplied",
        r"without (?:access|electricity|running water"
        r"|power|internet|a connection)|unconnected|no access|lack\w* access|not connected",
    ),
    (
        "insure",
        r"insured|covered|have (?:health )?(?:insurance|cover)",
        r"uninsured|without (?:health )?(?:insurance|cover)|not (?:insured|covered)|no cover",
    ),
    (
        "vaccinate",
        r"vaccinated|immuni[sz]ed|received (?:a|the|their) (?:jab|dose|vaccine)",
        r"unvaccinated|not (?:been )?(?:vaccinated|immuni[sz]ed)",
    ),
    ("fill", r"filled|occupied|staffed|taken up", r"vacant|unfilled|empty|unoccupied|vacanc\w+|not (?:been )?filled"),
    (
        "own",
        r"own their|homeowners?|owner-occup\w+|live in (?:homes|houses|flats) of their own",
        r"rent\b|tenants|renters",
    ),
    (
        "complete",
        r"completed|finished|carried out|implemented|fulfilled|kept",
        r"incomplete|unfinished|not (?:been )?(?:completed|finished|implemented"
        r"|carried out|kept|fulfilled)|outstanding|remain\w* to be",
    ),
    (
        "satisfy",
        r"satisfied|happy with|trust|confiden\w+|approve|support\w*",
        r"dissatisfied|unhappy|distrust|no (?:trust|confidence)|disapprove|oppos\w+",
    ),
    (
        "solve",
        r"solved|cleared up|resolved|settled|answered",
        r"unsolved|unresolved|never solved|pending|unanswered|not (?:been )?(?:solved|resolved|settled)",
    ),
)
"""States that share out a whole between them: who votes does not stay at home."""
BUDGETS = frozenset(
    [
        "budget", "spend", "spending", "expenditure", "outlay", "revenue", "cost", "income", "receipt", "state", "lay",
        "money", "fund", "turnover", "total",
    ]
)  # fmt: skip
"""What "one crown in four" is a crown of."""

IN_TOTAL = Caseless(
    r"\b(?:in|from|out of|within)\s+(?:an?|the|its|our|their)\s+(?:[\w’'-]+\s+){0,3}?(?:budget|total|sum|population"
    r"|force|house|chamber|turnover|expenditure|spending) of\s+(?:about |some |around )?[$€£]?$"
)
"""Before a whole that follows its part: "4.1 billion, in a budget of 16.4 billion"."""

PARTED = Caseless(r"\b(?:of|among|out of) (?:whom|which|them|these|those|the same)\b")
POINTING = Caseless(
    r"\s+of (?:them|these(?! \w+ \w)|those|whom|which|it|that (?:sum|amount|number|total)|this (?:sum|amount|number"
    r"|total)|the (?:sum|amount|total|number|whole))\b"
)
"""After a share: of what was told just before."""

OF_SUM = Caseless(r"\s+of (?:that|this|the|these|those) (?:sum|money)s?\b")
"""After a share of money."""

ONCE = Caseless(
    r"\b(?:had (?:been|still)|used to|once|formerly|previously|no longer|will be|(?:is|are) to(?! say)|should|must"
    r"|at least(?! (?:an?|one|two|three|\d+) \w+(?! (?:in|out|of)\b))|aim|goal|target|planned?|expect\w*"
    r"|promis\w+|reserv\w+"
    r"|set aside|threshold|quorum|requires?d?|asks?|obliges?|demands?|prescribes?|quota|if(?! not\b))\b"
)
"""What makes a share one of former times, of a plan or of a rule."""

MET = Caseless(
    r"\b(?:target|quota|goal|aim|objective|requirement|norm|standard|share|threshold|minimum)s?\b[^.;]*"
    r"\b(?:has|have|had|is|was|were|been)\b[^.;]*\b(?:met|reached|attained|achieved|fulfilled|exceeded|surpassed|satisfied|kept)\b"
    r"|\b(?:meets?|met|reach(?:es|ed)?|attain(?:s|ed)?|achiev(?:es|ed)|fulfil(?:s|led)|exceed(?:s|ed)?|surpass(?:es|ed)"
    r"|satisf(?:ies|ied))\b[^.;]*\b(?:target|quota|goal|aim|objective|requirement|norm|standard|threshold|minimum)s?\b"
)
"""What says of a share to be reached that it is: at least that much."""

VARIES = Caseless(
    r"\b(?:from|against|compared|than|rose|fell|grew|up from|down from|instead of|last year|after|once|before|earlier"
    r"|per(?! ?cent)|each|every)\b"
)
"""Words between two figures that make them old and new, or one a rate."""

OPENING = Caseless(
    r"(?:^\W*|[,;:—–]\s*)(?:(?:out )?of|among) (?:all )?(?:(?:the|its|our|these|those|an?|some|about|over|nearly)\s+)*"
    r"(?:[\w’'-]+\s+){0,3}?(?:of\s+)?[$€£]?$"
)
"""Before a whole that its parts follow: "Of the 120 …", "of a State budget of 48 billion, …"."""

MORE = Caseless(r"\s+(?:[\w’'-]+\s+)?(?:more|less|fewer|higher|lower|above|below|too)\b")
ANOTHER = Caseless(r"\b(?:another|further|additional|extra|next|will \w+|by 20\d\d)\s+(?:[\w’'-]+\s+)?$")
"""Before a count that is not of all of its kind."""

CHANGING = Caseless(r"\bfrom\s+(?:[\w’'-]+\s+){0,2}$|\bfrom\s+[^,;]{1,40}\bto\s+(?:[\w’'-]+\s+){0,2}$")
"""Before a share that is one end of a change."""

RATED = Caseless(r"\s+(?:[\w’'-]+\s+){1,2}(?:to|for|per|in) (?:each|every|an?|one)\b|\s+[\w’'-]+ (?:per|a) \w+")
"""After a figure that is so many for each."""

IT = Caseless(r"\s+of it\b")

INLINE = re.compile(
    r"\s*(?:out )?of (?:an? (?:population|total|force|staff|budget|membership|workforce) of "
    r"|(?:(?:the|its|our|their|these|all|some|about)\s+)*)",
    re.I,
)
"""Between a share and the whole right after it: "two thirds of the 1,500"."""

CROWDED = Caseless(r"\bover-?(?:crowd|occup|fill)\w*")
"""What makes a share one of those who are in it beyond its places."""

OCCUPIED = Caseless(
    r"\b(?:over-?(?:crowd|occup|fill)\w*|filled?|full|occup\w+|capacity|taken|in use|utilis\w+|utiliz\w+)\b"
)
PLACES = frozenset(["place", "bed", "seat", "cell", "berth", "capacity", "room", "desk", "stall"])
BUILT = Caseless(r"\b(?:built|designed|made|meant|intended|room|space|licensed|equipped) for\s+(?:some |about )?$")
"""How full a house is, and how many it holds."""

PART = Caseless(
    r"\b(?:other|others|another|further|additional|extra|more|new|newly|remaining|rest|only|alone"
    r"|of (?:which|whom|these|those|them)|each|every|per|average|respectively|first|second|third|last|target|goal"
    r"|plan\w*|will|would|should|if)\b"
)
"""Words by which a sentence tells of a part, of a rate or of a plan: another figure in the same words is no wonder."""

NARROWED = Caseless(r"\b(?:over|under|below|above|aged|younger|older|at least|born|who|whose|without|with)\b")
"""Behind those of whom something is told: of some of them alone."""
