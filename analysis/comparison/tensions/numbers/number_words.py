"""Number words: what counts as a number, a share, a hedge, a unit, in digits and in words."""

from __future__ import annotations

import re

from analysis.text.caseless import Caseless
from analysis.text.words import MONTH_NAMES, NUMBER_NAMES, word_set

_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ONES = {word: number for number, word in enumerate(NUMBER_NAMES)}
TENS = {word: 10 * number for number, word in enumerate(_TENS, 2)} | {"fourty": 40}
SCALES = {
    "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "lakh": 10**5, "million": 10**6, "millions": 10**6,
    "mln": 10**6, "mio": 10**6, "crore": 10**7, "billion": 10**9, "bn": 10**9, "bln": 10**9, "trillion": 10**12,
}  # fmt: skip
MONTH_NAME = rf"(?:{'|'.join(map(str.title, MONTH_NAMES))})\b"
FRACTIONS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
} | {
    name + plural: number
    for number, name in enumerate(["fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 5)
    for plural in ("", "s")
} | {"twentieth": 20, "hundredth": 100}  # fmt: skip
ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
}
DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:[ \u00a0\u202f’']\d{3})+(?![\d])|\d{1,3}(?:\.\d{3}){2,}(?!\d)"
    r"|\d+(?:[.,]\d+)?)"
)
BASIC = "|".join(sorted([*ONES, *TENS], key=len, reverse=True))
WORDED = rf"(?:(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES)}))?|{'|'.join(sorted(ONES, key=len, reverse=True))})"
"""A number below a hundred, in words."""

SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
IN_WORDS = (
    rf"(?:(?:a|an|half a|several)[ -](?:{SCALE})|(?<=the )(?:hundred|thousand)(?= and)"
    rf"|(?:{BASIC}))(?:[ -]+(?:(?:(?<=hundred )|(?<=thousand )|(?<=[mb]illion ))and[ -]+)?(?:{BASIC}|{SCALE}))*"
)
NUMBER = rf"(?:{DIGITS}(?:[ -]?(?:{SCALE})\b\.?)?|\b{IN_WORDS}\b)"
NUMERAL = Caseless(rf"\d|\b(?:{BASIC}|{SCALE}|{'|'.join(FRACTIONS)})\b")
"""Every number and fraction, in digits or words, holds a match; not all that holds one is a number."""

CURRENCY = (
    r"dollars?|euros?|pounds?|cents?|pence|penn(?:y|ies)|crowns?|krona|kronor|krone[rn]?|koruna|koruny|marks?|markka"
    r"|francs?|th?alers?|florins?|guilders?|gulden|ducats?|rubles?|roubles?|hryvnias?|tenge|tugriks?|yen|yuan|renminbi"
    r"|rupees?|rupiahs?|takas?|bahts?|kyats?|ringgits?|dongs?|pesos?|reals?|reais|bolivars?|bol[ií]vianos?|sole?s"
    r"|quetzals?|col[oó]n(?:es)?|escudos?|pesetas?|rand|naira|cedis?|shillings?|kwachas?|pulas?|birr|dalasis?|leones?"
    r"|dinars?|dirhams?|riyals?|rials?|shekels?|lira|liras|lire|lei|leu|levs?|leva|zloty|zlotys|z[lł]otych|forints?"
    r"|lats|litas|laris?|drams?|manats?|soms?|somonis?|denars?|drachmas?|kunas?|lempiras?|gourdes?|USD|EUR|GBP|CHF|SEK"
    r"|NOK|DKK|PLN|CZK"
)
ABOUT = Caseless(
    r"\b(?P<bare>(?:scarcely|hardly|barely|little|slightly|a little|just|only just) (?:more than|over"
    r"|above))\s+(?:the\s+)?$"
    r"|\b(?P<less>fewer than|less than|under|below|nearly|almost|up to|at most|not more than"
    r"|no more than|not quite|just under|barely|a maximum of|close to|some way under)\s+(?:of\s+)?(?:the\s+)?$"
    r"|\b(?P<more>more than|over|above|at least|no fewer than|no less than|not less than"
    r"|upwards of|in excess of|well over|a minimum of|a good)\s+(?:the\s+)?$"
    r"|\b(?P<about>about|around|some|approximately|roughly|circa|c\.|an estimated|estimated|or so)\s+(?:the\s+)?$"
)
BASED = Caseless(
    rf"(?:(?<![\dA-Za-z])(?!(?:19|20)\d\d\s)\d[\d,.]*|%|\bcent|percent|points?|times|\b(?:{'|'.join(FRACTIONS)}|{BASIC}"
    rf"|{SCALE}))(?:\s[a-z]+)?\s+$"
)
"""A distance before "more than": what follows is then no hedge but what is measured from."""
UNDER_AGE = Caseless(r"\b(?:under|over|below|above)\s*$")
"""Before a number that may be an age: "children under twelve"."""
NO_AGE = Caseless(
    rf"\s*(?:%|per\s?cent|percent|-|years?\b|months?\b|[a-z]*(?:met|lit)(?:re|er)s?\b|km|tonnes?|tons?"
    rf"|hectares?|{CURRENCY}|{SCALE})|\s+(?:of|[a-z]+s)\b"
)
"""After "under twelve" what shows that no age is meant."""
POINTED = Caseless(r"\W*(?:of|out of|among|from) (?:these|them|those|whom|which|the total)\b")
"""How a sentence begins that divides the figure before it."""
LABEL = Caseless(
    r"(?<!that )(?<!this )(?<!their )(?<!the )(?<!whose )(?<!total )(?<!latter )\b(?:sections?|articles?"
    r"|arts?\.|paragraphs?|para\.|pages?|p\.|pp\.|nos?\.|(?<!s )(?<!who )(?<!which )(?<!they )(?<!people )number"
    r"|chapters?|tables?|figures?|annex|part"
    r"|phase|scope|tier|category|pillar|stage|level|version|class|grade|channel|room|items?|rules?|clauses?|resolution"
    r"|goal|sdg|volume|act no\.|group of|route|highway|line|form|question|schedule|appendix|decree|motion|aged|age"
    r"|ages)\s*$"
)
_LABELLED = r"\d{1,4}[a-z]?(?: \([^()]{1,60}\))?(?:[-–]\d{1,4}[a-z]?)?"
AGE_OR_LABELS = re.compile(
    r"\b(?:(?:[Aa]rticles|[Aa]rts\.|[Ss]ections|[Pp]aragraphs|[Pp]aras\.?|[Cc]hapters|[Rr]ules|[Rr]esolutions|[Pp]ages"
    rf"|[Rr]ecommendations|[Nn]os\.) (?=\d)(?:{_LABELLED}, ){{0,9}}(?:{_LABELLED}(?:,? (?:and|or)| to) |\d{{1,4}}[-–])?"
    r"|(?:Scope|Tier|Category|Phase|Stage|Level|Pillar|Goal|Type) \d{1,2}[a-z]?(?: and| or| &| to) "
    r"|(?:Order|(?:[Ee]xecutive|[Mm]inisterial|[Pp]residential) order|[Aa]ge of) "
    r"|(?:[Aa]ges of|[Aa]ged?(?= between| from))(?: between| from)? (?:(?:\d{1,3}|[a-z-]{3,15}) (?:and|to) )?)$"
)
"""Before an age or the number of an order, and before the later ones of several labels: "the ages of 55 and 65",
"Articles 64 and 11", "Scope 1 and 2"; behind "and" with its comma the list is over: "Under Articles 5 and 6, 30 people
were fined"."""
AT_AN_HOUR = re.compile(r"\b(?:at|from|until|till|to|by|before|after|since|around|between)\s$")
OF_DAY = re.compile(r"\s(?:in the (?:morning|afternoon|evening)|at night)\b")
"""Before an hour, and behind it: "until five in the afternoon"."""
_OF_A_WHOLE = r"\s+(?:(?:out\s+of|in)\s+(?:every\s+|each\s+)?|of\s+(?:every|each)\s+)"
RATIO = Caseless(
    rf"(?P<part>{NUMBER})(?P<noun>(?:\s+(?!(?:{BASIC})\b)[^\W\d][\w’'-]*){{0,4}}?){_OF_A_WHOLE}(?P<whole>{NUMBER})"
    r"(?!\s*%)"
)
RATIO_ENDS = Caseless(rf"{_OF_A_WHOLE}(?!(?:19|20)\d\d\b){NUMBER}")
"""What every ratio ends with: quickly sought, and so asked first. "40 in 1998" is none, but of so many in a year."""
OF_EVERY = Caseless(
    rf"\b(?:of|out of|from|in|among) every (?P<whole>{NUMBER}|hundred|thousand"
    rf"|dozen)\b(?:\s+[\w’'-]+)+?(?:\s+[\w’'-]+){{0,8}}?,?\s+"
    rf"(?P<part>{NUMBER})(?=\s+(?!years?\b|months?\b|per\b|million\b))",
)
"""The share turned round: "of every ten crowns that the State spends, one goes to …"."""
FRACTION = Caseless(
    rf"\b(?P<part>a|an|one|two|three|four|five|six|seven|eight|nine|ten)["
    rf" -](?:(?:good|full|clear|bare|mere|whole|solid|scant|round) )?"
    rf"(?P<whole>{'|'.join(sorted(FRACTIONS, key=len, reverse=True))})\b(?: part\b)?"
    r"|(?<!first )(?<!second )(?<!other )(?<!latter )\b(?P<half>half)\b(?! a (?:million|dozen|billion))"
)
FRACTION_GOES_ON = Caseless(
    r"\s*(?:of\b|[.,;:)—–]|$|\s(?:the|a|in|to|as|less|more|between|from|since|by|were|are|have|is|was|has|had"
    r"|and|within|over|during|for|on)\b)"
)
HALF_OF = Caseless(r"\s(?:their|its|his|our|all)\b")
PERCENT = Caseless(r"[ -]?(?P<unit>percentage points?|percent\b|per\s?cent\b|\(per\s?cent\)|%|pct\b|p\.\s?c\.)")
_OF_THE_MANY = (
    r"votes?|part(?:y|ies)|rule|leaders?|governments?|coalitions?|share(?:holder)?s?|stakes?|owners?|ownership"
    r"|owned|interests?|population|communit(?:y|ies)|groups?|nationalit(?:y|ies)|languages?|rights?|members?|peoples?"
    r"|faiths?|religions?|cultur\w+|ethnic|unions?|opinions?|reports?|decisions?|staff|newspapers?|schools?|media"
)
"""Behind "majority" or "minority" what belongs to the many or the few: no share is told."""
VAGUE = Caseless(
    r"\b(?:the |a |an )?(?P<much>vast|overwhelming|great|large|clear)?\s*(?P<which>majority"
    rf"|minority)\b(?! (?:{_OF_THE_MANY})\b)(?! of (?:\d|only|just|(?:{BASIC})\b))",
    anywhere=True,
)
MOST_OF = Caseless(
    r"\b(?:most|(?:the )?(?:(?:vast |great )?bulk|lion[’']s share"
    r"|(?:greater|larger|bigger|better|major|best|main) (?:part|half|share|portion|number))"
    r"|(?P<nearly>(?:almost|nearly|virtually|practically) all))(?= of\b)"
    r"|(?:^|(?<=[,;:—–] ))\bmost(?= (?:are|were|have|had|do|did|go|went|come|came|live|chose|voted|took|found"
    r"|[a-z]+ed)\b)",
    needs=("most ", "bulk of", "part of", "half of", "share of", "portion of", "number of", "all of"),
    anywhere=True,
)
"""More than half, in words: "most of the recommendations"."""
DETERMINERS = frozenset(["of", "the", "these", "those", "its", "all", "our", "their", "every", "each"])
EVERY = Caseless(
    r"\bevery (?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|other) (?=[a-z]+)(?!year|month"
    r"|week|day|time|hour|night)",
)
TIME = word_set("second minute hour day week month year decade century night weekend term session time")
NAMED_BEFORE = Caseless(
    r"\b(?:an?|the|its|our|their|whose) (?:[a-z-]+ )?(?P<noun>population|staff|workforce|membership|fleet"
    r"|garrison|crew|herd|stock"
    r"|circulation|audience|readership|enrolment|attendance|capacity|backlog|caseload|electorate|congregation"
    r"|army|force|roll|class|network|area|length) (?:of|at|is|was|stands at|stood at|numbers|numbered|came to"
    r"|comes to) (?:about |some |around |over |nearly |almost |more than )?$"
)
"""Collective nouns whose number follows them: "a population of 5.4 million"."""
ORDINAL_ENDS = Caseless(rf"-(?:{'|'.join(ORDINALS)})\b")
"""What makes an ordinal of the tens before it: "thirty-second"."""
SCALED = Caseless(r"\b(?:thousand|million|billion|bn|mln|trillion)\b")
LENDS = re.compile(r"(?:\s?[-–]\s?|\s+(?:to|and|or|and then|then to)\s+|,\s+)[$€£]?$", re.I)
"""Between two numbers of which the second names the unit for both: "from 25 to 22 per cent"."""
CARRIES = re.compile(r",? (?:and|but|while) (?:[\w’-]+ ){1,4}by ")
"""Between a change in percent and the next: "prices by seven percent and pensions by four"."""
NAMES = re.compile(
    r"(?: [\w’-]+){0,3},? (?:(?:and|while|with) )?(?:[A-Z][\w’-]+ ){1,3}|, while [\w ]{4,40} another "
    r"|(?: [\w’-]+){0,3}(?:,|,? and|, of which)(?: the| our| its| their| all)?"
    r"(?: (?!in\b|by\b|to\b|from\b)[\w’-]+){1,3} ",
)
"""Between two percentages of a row: "bakers make up 71 per cent of them, millers 14", "the others 15"."""
LISTED = re.compile(r"^[^.:]*(?:[,;]|\band\b)\s+(?:[\w’'-]+\s+){0,5}$")
"""Between two members of a list, of which the first may name the scale for both: "150 million, the prisons 130"."""
SUMS = word_set(
    "budget expenditure spending outlay cost revenue income receipt fund sum expense appropriation turnover investment"
    " money deficit surplus profit debt loan grant aid subsidy tax credit allocation proceeds proceed"
)
"""Of what "12.4 million" is an amount of money."""
NO_NOUN = frozenset(
    ["today", "tonight", "yesterday", "tomorrow", "altogether", "respectively", "now", "yearly", "annually"]
)
VERBS_TOO = frozenset(
    ["left", "put", "set", "cut", "read", "quit", "lacks", "lives", "works", "needs", "uses", "fails", "drops"]
)
"""Verbs that the model takes for nouns or adjectives after "one pupil in nine"."""
