"""Vocabulary of a critic's own text: how its author asks, complains and tells of itself, and who else speaks in it.

Beside the words of ``demand_words`` and ``stance_words``: where the critic has the floor throughout, plain statements
count that would prove nothing in an official text ("Police arrested forty demonstrators").
"""

from __future__ import annotations

import re

ASKS_BELOW = re.compile(
    r"\b(?:recommend\w*|demands?|requests?|proposals?|appeals?|call\s+(?:for|to|on)|calls\s+(?:for|to|on)|asks?|way\s+forward|"
    r"(?:we|must|should|needs?)\s+(?:\w+\s+){0,3}?(?:want|be\s+done|ask|call|urge|change|do)|action\s+(?:required|needed)|"
    r"what\s+(?:must|should|needs)|priorities\s+for|changes\s+needed)\b",
    re.IGNORECASE,
)
"""Headings and announcing words under which each item is asked for."""

SILENT_BELOW = re.compile(
    r"^\W*(?:[\dIVXivx]+[.)]?\s+)?(?:(?:general\s+)?introduction|foreword|preface|method(?:s|ology)?\b.*|sources\s+(?:of|and|used)\b.*|scope\b.*|about\b.*|"
    r"who\s+we\s+are|how\s+(?:this|the|our|we)\s+.*|what\s+the\s+\w+(?:\s+\w+)?\s+(?:says?|claims?|promises?|tells?).*|acknowledge?ments?|abbreviations|acronyms|glossary|contents|table\s+of\s+contents|references|"
    r"bibliography|(?:end|foot)?notes|annex\b.*|appendix\b.*|contact\b.*|terms\b.*|"
    r"(?:the\s+)?(?:positive|welcome)\b.*|(?:the\s+)?(?:position|reply|response|view)s?\s+of\s+the\s+\w+.*|"
    r"(?:the\s+)?(?:government|ministry|state)['’]?s?['’]?\s+(?:position|reply|response|views?|account|commitments)\b.*|"
    r"(?:description|presentation|profile|mandate)\s+of\b.*|achievements|good\s+practices?\b.*|what\s+works\b.*|progress(?:\s+made)?)\W*$",
    re.IGNORECASE,
)
"""Headings under which the critic tells of itself, of its work, of what is well or of what the official side holds."""

SUB = re.compile(r"^\W*(?:to|for|on|regarding|concerning|as\s+regards|with\s+regard\s+to|in)\s", re.IGNORECASE)
"""A heading below that of the recommendations ("To Parliament", "On prisons")."""

ABROAD = re.compile(
    r"^\W*(?:to|for)\s+(?:\w+\s+){0,2}?(?:international|european|foreign|donors?|partners?|united\s+nations|un|member\s+states|media)\b",
    re.IGNORECASE,
)
"""Headings of what is asked of others than the official side."""

OFFICIAL_NAMES = (
    r"(?:the\s+|our\s+|this\s+|its\s+)?(?:\w+\s+){0,2}?(?:government|ministry|minister|authorities|state\s+party|state|president|prime\s+minister|"
    r"cabinet|parliament|officials?|spokes\w+|prosecutors?|police|national\s+report|state\s+report|administration|"
    r"department|agency|inspectorate|white\s+paper|mayor|governor|delegation|you)"
)
_HOLDS = (
    r"(?:states?|stated|says?|said|claims?|claimed|maintains?|maintained|asserts?|asserted|argues?|argued|insists?|insisted|"
    r"denies|denied|explains?|explained|replie[sd]|responds?|responded|answers?|answered|announce[sd]?|announced|reports?|"
    r"reported|considers?|contends?|contended|declares?|declared|informed|tells?|told|points?\s+(?:out|to)|pointed\s+(?:out|to)|"
    r"assures?|assured|affirm(?:s|ed)?|promised|promises|pledged|undertook|committed|accepted|noted|notes|supported|writes|wrote|"
    r"describes?|described|refers?|referred|believes?|acknowledges?|acknowledged)"
)
HELD = re.compile(
    rf"^\W*(?:[^,]{{0,80}},\s+)?{OFFICIAL_NAMES}(?:\s+(?:of|for)\s+(?:the\s+)?[\w’'-]+(?:\s+(?:and\s+)?[A-Z][\w’'-]+){{0,4}})?(?:,\s[^,]{{2,50}},)?"
    rf"(?:\s+(?:has|have|had|also|itself|further|repeatedly|again|now|often)){{0,3}}\s+{_HOLDS}\b"
    rf"|^\W*according\s+to\s+{OFFICIAL_NAMES}\b|^\W*(?:paragraphs?|sections?)\s+\d[^.]{{0,60}}?\s{_HOLDS}\b"
    rf"|\bin\s+(?:its|their|your|the\s+government['’]s)\s+(?:reply|response|answer|view|report),",
    re.IGNORECASE,
)
"""The official side's position, reported."""

HOLDS_ON = re.compile(rf"^\W*(?:it|they|he|she)\s+(?:also\s+|further\s+)?(?:{_HOLDS}|puts?)\b", re.IGNORECASE)
"""The official side goes on after its position was reported."""

TURN = re.compile(
    r"[,;—–-]\s*(?:but|yet|although|though|whereas|while\s+in\s+fact|in\s+(?:fact|practice|reality),?)\s+|;\s*(?:however|nevertheless),?\s+"
    r"|\s+but\s+|\s+and\s+(?=(?:has|have|had)\s+(?:done\s+nothing|not|never|still|yet)\b)|;\s+(?=(?:it|they|none|no|nothing|this|in)\b)",
    re.IGNORECASE,
)
"""Where the critic answers what it has just reported or praised."""

ASK = (
    r"(?:recommend(?:s|ed)?|urge[sd]?|call(?:s|ed)?\s+(?:again\s+|once\s+more\s+)?(?:up)?on|call(?:s|ed)?\s+for|ask(?:s|ed)?(?:\s+for)?|request(?:s|ed)?|demand(?:s|ed)?|"
    r"appeal(?:s|ed)?\s+(?:to|for)|invite[sd]?|encourage[sd]?|insist(?:s|ed)?(?:\s+on)?|propose[sd]?|suggest(?:s|ed)?|advise[sd]?|exhort(?:s|ed)?|"
    r"implore[sd]?|beg(?:s|ged)?|press(?:es|ed)?(?:\s+for)?|want(?:s|ed)?(?:\s+to\s+see)?|expect(?:s|ed)?|would\s+like(?:\s+to\s+see)?|wish(?:es)?(?:\s+to\s+see)?|"
    r"be\s+(?:most\s+|very\s+)?(?:grateful|glad|pleased|obliged|thankful|happy)\s+if\s+(?:you|the\s+\w+)\s+(?:could|would)(?:\s+also)?|appreciate\s+it\s+if\s+(?:you|the\s+\w+)\s+(?:could|would)|plead(?:s|ed)?\s+for|"
    r"reiterate[sd]?\s+(?:its|our|the)\s+(?:calls?|recommendations?|requests?|demands?)(?:\s+(?:on|upon|that|to|for))?)"
)
COMPLAIN = (
    r"(?:(?:is|are|am|was|were|remains?|remained|feels?|felt)\s+(?:also\s+)?(?:\w+ly\s+|particularly\s+|very\s+|seriously\s+)?(?:concerned|alarmed|worried|dismayed|"
    r"disturbed|troubled|disappointed|shocked|appalled|saddened|dissatisfied)(?:\s+(?:about|at|by|over|with|that|to\s+\w+\s+that))?|"
    r"regrets?|regretted|deplores?|deplored|condemns?|condemned|denounces?|denounced|criticise[sd]?|criticize[sd]?|objects?\s+to|objected\s+to|"
    r"protests?(?:\s+against)?|rejects?|misse[sd]|miss|(?:has|have|expresse[sd]|express)\s+(?:\w+\s+){0,2}?concerns?\s+(?:about|that|over|at|regarding))"
)
FIND = (
    r"(?:finds?|found|notes?|noted|observe[sd]?|document(?:s|ed)?|conclude[sd]?|considers?|considered|believes?|points?\s+out|stress(?:es|ed)?|"
    r"underlines?d?|highlights?|highlighted|reports?|reported|learne?[dt]|argue[ds]?|submits?|submitted|records?|recorded|shows?|showed|draws?\s+attention\s+to|drew\s+attention\s+to|"
    r"recalls?|recalled|emphasi[sz]e[ds]?|(?:has|have)\s+(?:found|documented|recorded|learned|observed|noted|received\s+\w+\s+(?:reports|complaints)\s+(?:of|that)))"
)
"""Verbs behind which stand what the author asks for, complains of, or puts on record."""

BEHIND_FIND = (
    r"(?:,[^,]{3,40},(?=\s+that\b))?(?:\s+(?:also|that|how)\b)*"
    r"(?:\s+(?:on|of|about)\b(?=\s+(?:the|an?|its|their|several)\b))?"
)
"""What joins such a verb to its words: when it was found, "that", a preposition ("reported on the want of beds")."""

AHEAD = re.compile(
    r"\s*(?:by\s+|about\s+|with\s+)?(?:a\s+(?:number|range|series)\s+of|several|some|certain|many|various|the\s+following|two|three|four|five|six)\s+"
    r"(?:\w+\s+){0,2}?(?:provisions|points|matters|issues|aspects|developments|areas|elements|sections|clauses|things|proposals|features|"
    r"respects|questions|changes|amendments|trends|practices)(?:\s+(?:of|in)\s+(?:the|this|your|its)(?:\s+[\w’'-]+){1,5})?\W*$",
    re.IGNORECASE,
)
"""Behind a complaint: so many things that the next sentences tell."""

SELVES = r"undersigned|signatories|authors?|submitting\s+\w+"
PAPERS = (
    r"(?:this|the\s+present|our|the|its|my)\s+(?!(?:state|state\s+party|government|national|official|ministry)[’'s]*\s)(?:\w+\s+)?(?:report|submission|paper|letter|document|brief|comments|"
    r"organi[sz]ations?|members|researchers|monitors|staff|chapter|section|lawyers|findings|research|survey|delegates)"
)
"""How an author speaks of itself, its people and its paper."""

ADVERBS = (
    r"(?:\s+(?:\w+ly|also|therefore|further|again|would|do|must|can\s+only|should|hereby|once|more|thus|still|and|have|has))"
    r"{0,4}\s+"
)
"""What may stand between the author and its verb."""

MEASURED = re.compile(r"\b(?:report|research|survey|findings|figures|data)\s+suggests?\b", re.IGNORECASE)
"""What a survey suggests is its result."""

ELSEWHERE = re.compile(
    r"^\s*(?:the\s+)?(?:international\s+community|donors|citizens|members|readers|supporters|everyone|people|the\s+world|other\s+\w+|us|me)\b",
    re.IGNORECASE,
)
"""Whom a critic may also call upon who is not the official side."""

IMPERSONAL = re.compile(
    r"^\W*it\s+is\s+(?:\w+\s+)?(?:recommended|suggested|proposed|requested|advised|urged)\s+(?:that\s+|to\s+)?"
    r"|^\W*(?:our|its|the|an?)\s+(?:\w+\s+)?(?:recommendation|demand|request|proposal)\s+(?:is|remains)\s+(?:that\s+|to\s+)?",
    re.IGNORECASE,
)

TOLD = re.compile(
    r"\b(?:is|are)\s+(?:\w+ly\s+|also\s+|further\s+|therefore\s+)?(?:urged|asked|requested|invited|encouraged|advised|called\s+(?:up)?on)\s+to\b"
    r"|\b(?:is|are)\s+to\s+(?!be\s+(?:commended|welcomed|found|praised|congratulated|seen|expected|applauded)\b)[a-z]+\b"
    r"|\b(?:there\s+is|we\s+see)\s+(?:an?\s+)?(?:\w+\s+)?need\b",
    re.IGNORECASE,
)
"""Obligation beside that of ``demand_words.OBLIGING``."""

GLAD = re.compile(
    r"\b(?:takes?\s+note|noted?\s+with\s+(?:satisfaction|appreciation|interest|approval)|notes\s+with\s+(?:satisfaction|appreciation|interest|approval)|welcome[sd]?|commend(?:s|ed)?|applaud(?:s|ed)?|congratulate[sd]?|appreciate[sd]?|praise[sd]?|thanks?|thanked|grateful|"
    r"(?:is|are|was|were)\s+(?:\w+\s+)?(?:pleased|glad|encouraged|heartened|satisfied)|acknowledge[sd]?|recogni[sz]e[sd]?|salute[sd]?)\b",
    re.IGNORECASE,
)
"""What the author grants."""

DISPOSES = re.compile(
    r"\b(?:Articles?|Constitution|Covenant|Convention|Protocol|Declaration|Charter|international\s+(?:law|standards)|Treaty|Directive)\b"
    r"[^.;]{0,80}?\b(?:guarantees?|provides?|prohibits?|recogni[sz]es?|protects?|requires?|states?|stipulates?|enshrines?|obliges?|defines?|"
    r"establishes|forbids|lays?\s+down|sets?\s+out)\b"
)
"""What a higher law says is the measure, no fault."""

TELLS_OF_ITSELF = (
    r"(?:is\s+an?|was\s+(?:founded|established|set\s+up|prepared|drafted|written|drawn\s+up|submitted|based)|were\s+(?:founded|prepared|unable|not\s+able)|"
    r"covers?|(?:was|were)\s+not\s+(?:edited|able|possible|intended)|does\s+not\s+(?:contain|cover|discuss|deal|claim|address|take)|focuse[sd]|focus|examines?|examined|describes?|aims?|seeks?|is\s+based|draws?\s+on|follows?|contains?|"
    r"consists?|deals?|discusses|summari[sz]es?|addresses|interviewed|visited|spoke|served|talked|met|sent|wrote|writes?|surveyed|consulted|works?|worked|"
    r"has\s+(?:been\s+)?(?:work\w*|monitor\w*|member\w*|observer|consultative|no\s+|\d|\w+\s+(?:members|years))|have\s+(?:worked|monitored|no\s+)|submits?\s+this|"
    r"presents?|look\s+forward|remain\s+at|hopes?|represents?|brings?\s+together|was\s+not\s+able|could\s+not|are\s+(?:an?|aware|ready|not)|"
    r"is\s+(?:aware|ready|not|independent|non-)|welcomes\s+the\s+opportunity|only|shall|will|did\s+not|do\s+not|takes?\s+no|had\s+no|had|may|reflects?|provides?|"
    r"concerns|gives?|outlines?|uses?|refers?|makes?|limits?|limited)"
)
"""What the author says of itself and of its paper."""

PRESENTS = (
    r"(?:is\s+(?:an?|the)\s|is\s+based|was\s+(?:founded|established|set\s+up|prepared|drafted)|covers?|focuse[sd]|focus|follows|"
    r"contains|consists|represents|does\s+not\s+(?:cover|deal)|summari[sz]es)"
)
"""How a paragraph begins that presents the author or the paper."""

PAST = re.compile(r"(?:had|needed)\s+to", re.IGNORECASE)
"""What somebody once had to do is no demand."""

MORE_FAULTS = re.compile(
    r"\b(?:detain\w*|arrest\w*|imprison\w*|jail\w*|convict\w*|prosecut(?:ed|ions?\s+of)|charged\s+with|beaten|beat|kill(?:ed|ings?)|disappear\w*|"
    r"banned|bans?|block(?:ed|s)|shut|seized|confiscat\w*|raid(?:ed|s)|revoked|deport\w*|expelled|expulsions?|evict\w*|dispers\w+|censor\w*|"
    r"forced|forcibl\w+|intolerance|hostil\w+|racis\w+|hate|stigma\w*|poverty|homeless\w*|deprived|deprivation|inhuman\w*|overdue|lengthy|"
    r"unanswered|un(?!it|der|i[fqv]|til)[a-z]{3,}ed|mistreat\w*|malnutrition|pollut\w+|contaminat\w+|death(?:s)?|died|injur\w+|surveillance|"
    r"impossible|contrary|failing|misus\w+|prevent(?:s|ed)?\s+\w+\s+\w*\s*from|at\s+odds|instead\s+of|doubt\w*|concerns?|criminali[sz]\w+|"
    r"go(?:es)?\s+on\s+\w+ing|keeps?\s+on\s+\w+ing|privileges?\s+of|runs?\s+out|ran\s+out|suspend\w*|suspensions?|punishable|sentenced|cut|cuts|silent|takes\s+(?:\w+\s+){1,3}(?:months|years)|hides?|doubled|"
    r"oblige[sd]?|warned|turned\s+away|brib\w+|extort\w*|on\s+paper|too|nowhere|fewer|so-called|shortage\w*|lack\w*|despite|notwithstanding|vulnerab\w+|marginali[sz]\w+|segregat\w+|inequalit\w+|"
    r"disadvantage\w*|thwart\w*|stifl\w+|exploitation|traffick\w+|abandon\w*|broken|collaps\w+|crisis|cramped|dirty|unsanitary)\b",
    re.IGNORECASE,
)
"""What happens to people, and what is not as it should be, where a critic tells it."""

OMITS = re.compile(r"\b(?:do|does|did)\s+not\s+(?:mention|answer|address|explain|deal|reflect|cover)\b", re.IGNORECASE)
"""What the official side is told to leave out."""

IN_PRACTICE = re.compile(r"\W*(?:but\s+|yet\s+)?(?:in\s+(?:practice|reality|truth)|on\s+the\s+ground)\b", re.IGNORECASE)
"""How a critic opens what is so, other than it ought to be."""

SOFT_FAULTS = re.compile(
    r"\b(?:no\s+longer(?!\s+(?:independent|impartial|free(?!\s+to\b)|open|safe|secure|available|accessible|protected|guaranteed|respected))|not\s+only|nothing\s+but\s+praise|no\s+doubt|until\s+(?:\d|[A-Z])|only\s+(?:\d|recently)|not\s+least|non-\w+|little\s+by\s+little|"
    r"without\s+(?:exception|prejudice|bias)|(?:against|no|free\s+(?:of|from))\s+bias|at\s+risk|limited\s+(?:company|partnership)|limitations?\s+period|no\s+(?:quarrel|objection|complaints?)|not\s+of\s+\w+\s+(?:own\s+)?making)\b"
)
"""Words that look like a fault and are none."""

UNDOES = re.compile(
    r"\b(?:measures?|laws?|legislation|amendments?|rules?|regulations?|provisions?|decrees?|polic(?:y|ies)|changes?|reforms?|steps?)"
    r"\s+(?:that|which)\s+(?:(?!(?:no|not|never)\b)\w+\s+){0,3}"
    r"(?:undermin|weaken|curtail|restrict|threaten|violat|erod|silenc|hamper|stifl|breach|jeopardi[sz])\w*",
    re.IGNORECASE,
)
"""What was adopted, and harms: "a set of measures that have undermined the courts"; not "on groups that threaten"."""

CURED = re.compile(
    r"\b(?:reduced|lifted|ended|abolished|repealed|closed\s+the\s+gap|prohibits?|prohibited|bans?|criminali[sz]es?|criminali[sz]ed|combat\w*|fight\w*|prevent(?:s|ed|ing|ion)?|"
    r"(?:important|positive|significant|encouraging|welcome|major|good)\s+(?:steps|improvements|efforts)\s+(?:have|were)\s+(?:been\s+)?(?:taken|made)|"
    r"protect(?:s|ed)?\s+\w+\s+(?:from|against)|compensat\w+|released|acquitted|pardoned|investigated|punish\w*|tackl\w+|decreas\w+|eliminat\w+)\b",
    re.IGNORECASE,
)
"""What is done against a fault: only a denial beside it makes it one."""

DENIES = re.compile(
    r"\b(?:no|not|n[’']t|never|none|nobody|nothing|nor|neither|without|lacks?|lacking|lack|fail\w*|still|remain\w*|yet|only|too|refus\w+|insufficient\w*|"
    r"inadequa\w+|unable|absen\w+|hardly|rarely|seldom|few|persist\w*|continu\w+|ignor\w+|delay\w*|slow\w*)\b",
    re.IGNORECASE,
)

TOLD_BY = re.compile(
    r",[”\"’]?\s+(?:(?:the\s+)?(?:[A-Z][\w’'.-]*\s+){1,6}|(?<=[”\"’]\s)(?:it|he|she|they)\s+)(?:said|says|added|warned|noted)"
    r"(?:\s+(?:today|yesterday|in\s+an?\s+(?:\w+\s+)?(?:statement|report|letter|release)"
    r"(?:\s+(?:released|published|issued|made\s+public))?(?:\s+today|\s+yesterday)?|on\s+[A-Z]\w+day)){0,3}$"
)
"""At the end of a sentence of a release: who says so ("…, Rights International said in a report released today")."""

FEW = re.compile(r"\W*(?:(?:that|this|it)\W+(?:\w\S*\s*){0,4}|(?:\w\S*\s*){0,2})$", re.IGNORECASE)
"""Too few words for a finding ("That is not so" answers and finds nothing)."""

NAMED = re.compile(r"\s[A-Z]")
"""In a voice: a name stands in it, and not only what somebody is."""

OFFICE = frozenset(["government", "ministry", "minister", "cabinet", "premier"])
"""What no critic is called: whoever is, tells the official position."""

MARK = re.compile(
    r"^\s*(?:[-•*–—▪◦·●]|\(?[0-9]{1,3}(?:\.[0-9]{1,2})*[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)]"
    r"|(?:Key\s+|Our\s+)?(?:[Rr]ecommendation|[Dd]emand|[Pp]roposal|[Rr]equest)s?(?:\s+\d{1,3})?\s*:)\s*"
)
"""A sign, a number or a label that an item begins with."""

ADVERB = re.compile(r"\W*(?:(?:Please|And|Then|So|Also|Immediately|Urgently|Fully|Further|Promptly)\s+)?")
"""What may stand before an imperative."""

CLAUSE_BEFORE = re.compile(r".{60}(?:[,;]|[,;]?\s+and)\s*$", re.DOTALL)
"""Before "we ask": a clause of its own, which may find fault."""

PRONOUN = re.compile(r"\W*(?:has|have|had|it|they|this|none|these|she|he)\b", re.IGNORECASE)
"""Behind "but": the sentence goes on about what stood before, and cannot be read without it."""

NUMBERED = re.compile(r"(?:^|\n)[ \t]*\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s*\Z")
"""Before a block: its number, on the line it begins."""

INFINITIVE = re.compile(r"\W*[Tt]o\s+(?:\w+ly\s+|not\s+)?[a-z]+\s")
"""An item under a heading below that of the recommendations ("Prisons": "To close …")."""

COURTESY = re.compile(r"\s+to\s+(?:thank|congratulate|express|draw|stress|emphasi[sz]e|note|be\s+heard)\b")
"""Behind "we ask": what asks for nothing."""

GLADLY = re.compile(r"\W*(?:thanks?\s+to|fortunately|happily)\b", re.IGNORECASE)
"""How a sentence opens that grants."""

TAIL = re.compile(r"[;,]\s+(?:and|or)\s*$")
"""At the end of an item: what joins the next one to it."""
