"""Words of lives of things: how a thing is made, begins, is admitted and ends, in the words of official English."""

from __future__ import annotations

import re

from analysis.comparison.tensions.read.bodies_words import HEADS as BODIES
from analysis.comparison.tensions.read.ending_words import ABOLISHED, DISSOLVED
from analysis.comparison.tensions.times.timeline_words import DOCUMENTS, RULES
from analysis.text.caseless import Caseless
from analysis.text.words import word_set

_WORKS = (
    r"cases?|suits?|clients?|pupils?|students?|patients?|verdicts?|judge?ments?|awards?|sittings?|sessions?|meetings?"
    r"|hearings?|passengers?|issue|number|edition|broadcast|trains?|calls?|grants?|loans?|licen[cs]es?|permits?"
    r"|visitors?|guests?|readers?|complaints?|letters?|petitions?|rulings?|report|decisions?|opinions?|orders?"
    r"|members?|programmes?|rounds?|voyage|flight|samples?|inspections?|tonnes?|class(?:es)?|cadets?|girls?|boys?"
    r"|child(?:ren)?|graduates?|customers?|citizens?|applicants?|files?|borrowers?|tenants?|residents?|prisoners?"
    r"|refugees?|families|worshippers|travellers?|vessels?|ships?|aircraft|aeroplanes?|planes?|trams?|bus(?:es)?|cars?"
    r"|lorr(?:y|ies)|trucks?|cargo|freight|power|kilowatts?|intake|season|game|match|lesson|day|congress|election"
    r"|conference|festival|race|concert|round|cup|vote|tender|auction|census|count|stamps?|coins?|bonds?|patrols?|warnings?|bulletins?|rescues?|missions?|operations?|diplomas?|certificates?|entr(?:y|ies)|titles?|lectures?|exhibitions?|performances?|harvests?|crops?|deliver(?:y|ies)|shipments?|barrels?|fines?|audits?|appeals?|hearings?|check|exercise|message|alarm|signal"
)

BEGUN = Caseless(
    r"\b(?:found|establish|creat|constitut|institut|inaugurat|launch|form|introduc|install|commission|consecrat|unveil"
    r"|instal|proclaim|chart|charter|complet|finish|convok|assembl|incorporat|dedicat|christen|conven|seat)ed\b"
    r"|\b(?:bought|acquired|purchased|erected|imported|dug|sunk|set up|put up|brought in|begun|born|built|made law"
    r"|laid out|rolled out|sworn in|stood up|written into"
    r"|called into (?:life|being|existence)|brought into (?:life|being|existence|service|use)|put in place"
    r"|(?:put|taken|brought|placed) in(?:to)? (?:service|operation|use|commission)|switched on|joined to the grid"
    r"|thrown open|declared open|opened|opens)\b"
)
"""Done to a thing at its beginning: it is the subject of the passive and the object of the active."""

CAME = Caseless(
    r"\b(?:opened|began|began|started|commenced|originated|formed)\b"
    r"|\b(?:open|opens|opened|opening) (?:its|their|to|for|at|on|in)\b"
    r"|\b(?:came|comes|went|goes|gone|entered|sprang|sprung|burst) (?:in)?to (?:being|existence|life|service"
    r"|operation|use)\b"
    r"|\b(?:saw the light(?: of day)?|was born|were born)\b"
    r"|\b(?:went|gone|goes|been|was|were) (?:live|online|on ?line|operational|on (?:the )?air)\b"
    r"|\b(?:became|become|becomes) (?:operational|active|available)\b"
    r"|\b(?:took|taken|takes|take) up (?:its|their|his|her|my|the) (?:work|duties|functions?|post|office|pen|seat)\b"
    r"|\b(?:took|taken|takes|take) (?:their|its|his|her|my|the) (?:oath|oaths|seats?|office)\b|\btook office\b"
    r"|\b(?:sitting|working|operating|running|functioning|existing) since\b"
    r"|\bhas (?:been )?(?:at work|sat|met|worked|operated|functioned|existed|sitting|working|operating|running) since\b"
    r"|\b(?:at work|in operation|in service|in being|in existence|in use|on the air|in place|in business) since\b"
    r"|\b(?:held|holds|had) (?:its|their|the) (?:very )?(?:first|inaugural|constituent|constitutive|founding|opening)\b"
    r"|\bfounding (?:assembly|congress|meeting|session|conference)\b"
    r"|\b(?:met|sat|convened|assembled|gathered|appeared|ran|sailed|flew|turned|rang|spoke|was held|were held"
    r"|was elected|were elected|was chosen|was drawn up|was published|was issued|was awarded|was sat|was used"
    r"|were used|was counted|(?:was|were|been) [a-z]+(?:ed|en|wn|un|ut|ld|nt)) for the (?:very )?first time\b"
    r"|\b(?:first|was first|were first) (?:met|sat|ran|left|rolled|departed|landed|docked"
    r"|reached|played|performed|sang|flew|sailed|appeared|opened|held|drawn up"
    r"|published|issued|awarded|used|counted|printed|elected|applied|organi[sz]ed|celebrated|convened|assembled)\b"
    r"|\b\w+ (?:in )?(?:its|their|the) (?:very )?first (?:[a-z-]+ ){0,2}?(?:" + _WORKS + r")\b"
    r"|\bowes? (?:its|their) (?:existence|origins?|birth|being|life)\b"
    r"|\b(?:is|are|was|were) (?:a|the) child(?:ren)? of\b|\bdat(?:es?|ing) (?:back )?(?:from|to)\b"
    r"|\b(?:given|granted|received|obtained) (?:its|their|a|a royal|the royal) charter\b"
    r"|\b(?:opened|opens|open|threw open|unlocked) (?:its|their|the) (?:\w+ )?(?:doors?|gates?|books|counters?)\b"
    r"|\bwhose (?:doors|gates|counters) (?:were )?(?:first )?opened\b"
)
"""Told of a thing that begins: it is the subject."""

MAKES = Caseless(
    r"\b(?:gave|gives) (?:birth|life|rise) to\b|\bbrought (?:[^.;,]{1,50} )?(?:into (?:being|existence)|to life)\b"
    r"|\bcall(?:s|ed) (?:[^.;,]{1,50} )?into (?:being|life|existence)\b|\b(?:creat|establish|institut|found|introduc"
    r"|constitut)(?:es|ed)\b"
    r"|\bsets? up\b|\bmade (?:way|room) for\b"
)
"""What a law or a founder does to what begins: the object."""

OWED = Caseless(
    r"\b(?:set up|founded|established|created|formed|constituted|instituted|introduced|opened|elected|appointed"
    r"|(?:called|brought) into (?:being|life|existence)|brought in|put in place|launched|provided for) "
    r"(?:by|under|in pursuance of|pursuant to|on the basis of|through)\b"
    r"|\bowes? (?:its|their) (?:existence|origins?|birth|being|life) to\b|\b(?:is|are|was|were) (?:a"
    r"|the) child(?:ren)? of\b"
    r"|\b(?:sprang|sprung|grew|arose|born) (?:from|out of|of)\b"
)
"""By which law or plan a thing began."""

NAMED = Caseless(r"\b(?:appointed|named|nominated|designated|impanelled|empanelled)\b")
CALLED = frozenset(
    ["commission", "committee", "inquiry", "panel", "jury", "delegation", "mission", "taskforce", "group", "party"]
)
"""Bodies that begin when they are appointed."""

ISSUED = Caseless(r"\b(?:issued|decreed|published in the \w+ gazette)\b")
"""How a code, decree or order begins; a report so begun may be one of many."""

_APPLIES = (
    r"\b(?:came|come|comes|enter(?:s|ed)?|put) into (?:force|effect|application)\b|\b(?:took|takes|taken) effect\b"
    r"|\bin (?:force|effect) (?:since|from)\b|\bbecame (?:applicable|effective|binding)\b|\bha(?:s|ve) applied since\b"
)
FORCED = Caseless(_APPLIES)
"""How a rule is told to apply from a day on, be it adopted before."""

FORCE = Caseless(
    rf"{_APPLIES}|\bbecame law\b|\breceived (?:the|its|her|his) [^.;,]{{0,40}}(?:signature|assent|sanction)\b"
    r"|\b(?:adopt|pass|enact|promulgat|gazett|carri|ratifi|sign|approv)ed\b(?! out\b)|\bvoted through\b"
    r"|\bbears the date\b"
)
"""How a rule begins: the subject of the passive or intransitive, the object of the active."""

MAKING = Caseless(
    r"\b(?:foundation|first|corner) ?(?:stone|sod|brick|shovel|spade|pile|blast|turf)s?\b|\bground was broken\b"
    r"|\bbroke ground\b|\b(?:contracts?|tenders?) (?:for|to build)\b|(?<!\ba )\b(?:building|construction|digging) "
    r"(?:work )?(?:of|on|for)\b|\b(?:work|works) on (?=the |its |our |this )|\bbuilding (?:work )?(?:began|started"
    r"|commenced)\b"
    r"|\b(?:work|construction|works) (?:began|started|commenced)\b"
)
"""How the making of a thing begins, before which nobody can use it."""


ENDED = Caseless(
    rf"\b(?:{ABOLISHED}|{DISSOLVED}|(?:terminat|demolish|liquidat|merg|clos)ed)\b|\bwound up\b"
    r"|\b(?:was|were|been) (?:shut|pulled down|torn down|laid to rest|buried)\b|\bshut (?:its|their|down)\b"
    r"|\bstruck off\b"
    r"|\bstruck from\b|\b(?:closed|shut) (?:its|their) (?:doors|gates|books)\b|\bceased to (?:exist|operate|appear)\b"
    r"|\b(?:expired|lapsed|burned down|burnt down|collapsed|died|passed away)\b"
)
"""How a thing ends."""

LINGERS = Caseless(
    r"\b(?:former|formerly|once|archives?|ruins?|museum|site|memor\w+|commemorat\w+|re-?open\w*|victims|again|rebuil\w*"
    r"|successor|replac\w*|inherit\w*|(?:taken|took) over"
    r"|transferr?\w*|after (?:its|the|their)|since (?:its|the)|abolition|closure|dissol\w*|repeal\w*"
    r"|instead|legacy|re-?establish\w*|new|no longer|still)\b"
)
"""What may be told of a thing after its end."""

PARTS = word_set(
    "door gate judge member stone sod contract work construction building trial foundation first launch opening post"
    " office seat chair brick shovel pile oath doors gates ribbon groundwork tender birth existence creation founding"
    " establishment introduction institution body plan sitting session meeting year term key"
)
"""What belongs to a thing or tells its beginning: the thing itself is behind "of"."""

UNREAL = Caseless(
    r"\b(?:plans?|planned|planning|propos\w+|promis\w+|call(?:s|ed|ing) for|preparations?|prepar\w+|idea|forerunners?"
    r"|predecessors?|former|formerly|replac\w+|succeed\w*|took the place|previous\w*|instead|prior to|ahead of"
    r"|origins?|re-?open\w*|re-?establish\w*|rebuil\w+|re-?found\w*|re-?launch\w*|will|shall|would|future|were to"
    r"|was to|is to|are to|intend\w*|so-called|provisional\w*|interim|pilot (?:project|phase|scheme|run|programme"
    r"|plant)s?|pilot(?:ed|ing)|trial|demand\w*|drafts?|drafted"
    r"|drafting|bill|older|earlier|temporar\w+|acting|decided|decision to|until|till|if|unless|no longer"
    r"|stud(?:y|ies) (?:of|on|into)|assessments? of|feasibility"
    r"|not yet|next|due|expect\w*|aim\w*|hope\w*|since the days)\b"
)
"""Words that let a thing be spoken of before it begins, or that tell of another beginning."""

READY = Caseless(
    r"\b(?:ready|finished|complete|in (?:service|use|place|operation)|had (?:already )?[a-z]+(?:ed|en|t|d)"
    r"|had (?:held|made|met|taken|given|sold|built|paid|come|won))\b"
)
"""What is told to have been there by a day, not only to be due by it."""

NEXT = re.compile(r";|,? and (?:it |they )?(?:has|have|had|will|was|were|is|are)\b", re.IGNORECASE)
"""Where a sentence goes on to tell something else of the thing that began."""

AGAIN = Caseless(
    r"\b(?:amend\w*|revis\w*|(?:second|third)(?! reading)|new version|again|anew"
    r"|re-?\w*open\w*|extension|extended|re-?elect\w*"
    r"|re-?appoint\w*|renew\w*|successor|further|another|later|phase|re-?found\w*|re-?built|restor\w*|reform\w*"
    r"|merge\w*|merging|under (?:the|its|a) new|renam\w*|moved|reconstitut\w*|re-?establish\w*|re-?launch\w*|branch"
    r"|annex|wing)\b"
)
"""A second beginning, a part, or a reform: the thing may have been there before."""

MAKE, BEGIN = 0, 1
"""Ranks: while a thing is being made nobody can use it; from its beginning on they can."""

PASSES = BODIES - RULES - DOCUMENTS
"""Bodies adopt and sign, and are not adopted."""

Beginning = tuple[Caseless, int, frozenset[str]]

BEGINNINGS: tuple[Beginning, ...] = (
    (MAKING, MAKE, frozenset()),
    (CAME, BEGIN, frozenset()),
    (FORCE, BEGIN, frozenset()),
    (BEGUN, BEGIN, frozenset()),
    (MAKES, BEGIN, frozenset()),
    (NAMED, BEGIN, CALLED),
    (ISSUED, BEGIN, frozenset(RULES)),
)
"""The words of beginning, their rank, and of what alone they tell it, if not of anything."""

PROVIDES = word_set(
    "draft construct build tender award advertise sign adopt found establish create plan design commission order"
    " decide propose announce debate discuss table set form elect appoint choose name nominate consult prepare"
    " recommend request ask demand call negotiate approve pass enact put submit present introduce vote ratify endorse"
    " examine read promulgate publish print"
)
"""What is done to a thing, or for it, before it is there."""

LEANS = word_set("it its they their them there here whose")
"""What leans on a thing named before: pronouns, and its place."""
