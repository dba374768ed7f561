"""How things are said to stand: well and badly, high throughout and low, provided for and lacking, everywhere up."""

from __future__ import annotations

from analysis.text.caseless import Caseless
from analysis.text.words import alternatives, word_set

_REBIRTH = alternatives(
    "renaissance revival resurgence rebirth recovery flowering flourishing boom upswing upsurge renewal"
)
_THRIVING = alternatives(
    "thriving flourishing vibrant booming robust buoyant world-class"
    r" healthy(?!\s+(?:food|diet|lifestyle|life|living|eating|environment|nutrition|habit|child)\w*)"
)
_BREAKDOWN = alternatives(
    "breakdown collapse decay decline crisis erosion neglect deterioration disintegration degradation plight disarray"
)
_FAILING = alternatives(
    "deteriorating failing crumbling ailing collapsing decaying run-down dilapidated neglected overcrowded understaffed"
)
_IS = r"is|are|remains?|stays?|(?:has|have) (?:become|been|remained)"
_KEPT = rf"(?:{_IS}|was|were|remained|stayed)"

WELL_OF = Caseless(rf"\b(?:(?:the |a |an )(?:\w+ )?(?:{_REBIRTH}) (?:in|of)|{_THRIVING})\b")
WELL_IS = Caseless(
    rf"\b{_KEPT} (?:\w+ ){{0,2}}?(?:strong|stronger|healthy|sound|robust|buoyant|intact|(?:{_THRIVING})"
    r"|in (?:good|excellent|the best of) (?:order|health|shape|condition|repair)"
    r"|the (?:\w+ )?(?:core|heart|bedrock|backbone|foundation|cornerstone|pillar))\b"
)
"""A thing stands well: it is named behind these words, and before those."""

ILL_OF = Caseless(rf"\b(?:the (?:\w+ )?(?:{_BREAKDOWN}) (?:in|of)|(?:{_FAILING}))\b")
ILL_IS = Caseless(
    rf"\b(?:(?:{_IS}) (?:\w+ ){{0,2}}?(?:in (?:\w+ )?(?:crisis|disarray|ruins|decline|decay|disrepair|bad repair|chaos)"
    rf"|near collapse|on the (?:brink|verge) of collapse|falling apart|broken|run[ -]down|dilapidated|(?:{_FAILING}))"
    r"|(?:has|have) (?:\w+ )?(?:broken down|collapsed|deteriorated|decayed|crumbled|fallen into))\b"
)
"""It stands badly, and not only at some time in the past."""

_RELATIVE = r"that|which|who"
RELATIVE = Caseless(rf"\b(?:{_RELATIVE})\s*$")
CLAUSE = Caseless(rf"[,;:()]|\b(?:{_RELATIVE}|because|while|where|when|but|if)\b")
"""Before these stands another clause."""

_TIED = "in|for|on|at|to|with|by|from|between|among|over|under|during|since|until|about|against|towards?|into"
HANGS_ON = Caseless(
    rf"[,;:()]|\b(?:{_TIED}|{_RELATIVE}|is|are|was|were|has|have|will|can|as|than"
    r"|(?<!system )(?<!quality )(?<!state )(?<!condition )(?<!network )of)\b"
)
"""What follows is not itself what is named, but hangs on it: "crumbling bridges of the old railway"."""

FROM_ON = Caseless(rf"\b(?:{_TIED})\b")
"""The same ahead of a verb: it is the demand that is strong in "demand for places is strong"."""

WARDED = Caseless(
    r"\b(?:prevent\w*|avert\w*|avoid\w*|revers\w+|halt\w*|stop(?:s|ped|ping)?|end(?:s|ed|ing)?|overc[ao]m\w+|fight\w*"
    r"|replac\w+|restor\w+|renovat\w+|repair\w*|rebuil\w+|refurbish\w*|moderni[sz]\w+|demolish\w*|(?:took|taken) over"
    r"|against|risk|fear\w*|threat\w*|warn\w*|no|not|without|despite|after|instead of|rather than"
    r"|(?:protect\w*|sav\w+|spar\w+|freed?) (?:\w+ )?from) (?:\w+ ){0,3}$"
)
"""Before these the bad is kept off, over or mended: nothing tells that it is so."""

BEYOND = Caseless(
    r"\b(?:world(?:wide)?|global(?:ly)?|internationally?|abroad|neighbou?ring|foreign|europe(?:an)?|other (?:\w+ )?"
    r"(?:countries|nations|states|peoples)|elsewhere|overseas)\b"
)
"""Speaks of others than the text's own country."""

AT_LEVEL = Caseless(
    r"\b(?:consistently|constantly|invariably|uniformly|throughout|always|continuously|unfailingly) (?:\w+ )?"
    r"(?:high|strong|rapid|fast|good|excellent|healthy|impressive)\b"
)
"""High through all the years."""

LOW_POINT = Caseless(
    r"\b(?:only|just|merely|barely|a mere|as little as|no more than|less than) \d+(?:\.\d+)? ?(?:%|per ?cent)"
)
"""Low in one of them."""

LEVELS = word_set("rate level growth increase rise share proportion percentage figure number percent cent year period")
"""Of these a level is told, and of what stands beside them."""

_BEGINNING = alternatives("establishment foundation founding independence inception birth beginnings? outset creation")
_UNBROKEN = alternatives(
    "continuous(?:ly)? always consistently steadily never without_interruption uninterrupted(?:ly)? unbroken"
)
_POLITY = (
    r"(?:democra\w+|parliament\w*|constitution\w*|elect(?:ions?|oral)|freedoms?|rights|institutions|pluralism"
    r"|participation|the rule of law)"
)
UNBROKEN_COURSE = Caseless(
    rf"\b(?:since (?:the |its |our |their )?(?:\w+ )?(?:{_BEGINNING})\b[^.;]{{0,60}}?\b(?:{_UNBROKEN})\b"
    rf"[^.;]{{0,60}}?\b{_POLITY}"
    rf"|(?:uninterrupted|unbroken|continuous) (?:\w+ )?{_POLITY}"
    rf"|(?:path|course|process|march|journey) of (?:\w+ )?{_POLITY} (?:\w+ )?(?:continued|(?:has )?never)"
    rf"|{_POLITY} (?:\w+ )?(?:has|have) never been (?:interrupted|suspended|broken|in doubt))\b"
)
"""A State says that its people have governed themselves throughout."""

_ORGANS = (
    r"(?:parliament(?:ary life)?|the (?:\w+ )?(?:constitution|assembly|legislature|parties|press)|elections"
    r"|(?:political|opposition) parties|(?:political|constitutional|democratic|party) life|civil liberties)"
)
INTERRUPTED = Caseless(
    rf"\b(?:{_ORGANS} (?:was|were|had been|has been|have been) (?:\w+ )?(?:suspended|frozen|banned|outlawed"
    r"|dissolved(?![^.;]*\b(?:elections?|polls?|constitution\w*|articles?)\b)"
    r"|postponed(?! (?:by|for|to|until) (?:\w+ )?(?:days?|weeks?|\w+day)\b)"
    r"|prohibited|cancelled|annulled|abrogated|resumed|restored|reinstated|revived|legali[sz]ed)"
    r"|martial law|(?:military|one-party|single-party|emergency) rule|(?:military )?(?<!diplomatic )coup"
    rf"|(?:suspension|freezing|dissolution|absence|restoration|resumption) of (?:the )?(?:\w+ )?{_ORGANS}"
    r"|(?:a |the )?(?:period|time|years|decades?) of (?:\w+ )?(?:freez(?:e|ing)|suspension|emergency)"
    r"|(?:return|transition|back) to (?:civilian|democratic|constitutional|parliamentary|multi-?party)"
    r" (?:rule|life|government)"
    r"|(?:ban on|banning of) (?:the )?(?:\w+ )?parties(?! (?:that|which|whose|with|from)\b))\b"
)
"""And for a time they did not. That a parliament is dissolved before elections is the course of things."""

SO_FAR = Caseless(
    r"\b(?:to date|so far|thus far|until now|up to now|as yet|to this day)\b[^.;]{0,40}?"
    r"\b(?P<few>only \d+|just \d+|only \w+|one|two|three|a single|no) (?P<after>(?:\w+ ){0,2}\w+)"
    r"|\b(?P<some>only \d+|just \d+|only \w+|one|two|three|a single|no) (?P<behind>(?:\w+ ){0,3}?\w+)"
    r" (?:has|have|was|were|is|are) (?:been )?(?:\w+ )?\w+ (?:to date|so far|thus far|until now|up to now|as yet)\b"
)
"""Of what there is to be many, there are few yet."""

MADE = Caseless(
    r"\b(?:publish|issu|adopt|complet|submitt|present|releas|deliver|held|hold|prepar|draw|drawn|drafted|conduct"
    r"|carried|produc|made|built|open|establish|set up|approv|availab|receiv|regist|writ|finish|giv|install|introduc"
    r"|ratif|sign|conclud|launch|train)\w*\b"
)
"""And they are few that were made: "one book has been translated so far" counts no books."""

_FOLK = r"(?:people|population|citizens|nation|inhabitants|public|communities|families|households|consumers)"
_BASIC = r"(?:basic|essential|vital|daily|elementary|everyday|fundamental)"
NEEDS_MET = Caseless(
    rf"\b(?:(?:meet(?:s|ing)?|met|cover(?:s|ed|ing)?|satisf\w+|tak\w+ care of|provid\w+ for) (?:\w+ ){{0,3}}?needs of"
    rf" (?:\w+ )?(?:\w+ )?{_FOLK}"
    rf"|(?:provid\w+|deliver\w*|guarantee\w*|ensur\w+|secur\w+|suppl\w+) (?:\w+ ){{0,4}}?(?:with )?(?:all )?{_BASIC}"
    r" (?:(?:social|public|health|medical|household|consumer|human) )?(?:services|goods|supplies|needs|necessities)"
    r"|(?:nobody|no one|no (?:family|household|citizen)) (?:goes|went|is|was|has gone) (?:hungry|without|in want))\b"
)
"""What people need is there."""

AIMED = Caseless(r"\b(?:aim\w*|seek\w*|striv\w+|try|tries|trying|in order|intend\w*|want\w*|need|must|should) [^.;]*$")
"""Before it a thing is only meant."""

GOODS: dict[str, str] = {
    "health": r"health(?:[ -]?care)?|medical|medicines?|hospitals?|clinics?|doctors?",
    "school": r"education|schooling|schools?|teachers?|classrooms?",
    "water": r"water|sanitation|sewerage",
    "power": r"electricity|power(?= (?:shortages?|cuts|rationing|suppl\w+))|fuel|gas|heating|energy",
    "food": r"food|bread|grain|flour",
    "house": r"housing|shelter",
    "service": r"(?:basic|essential|public|social) services",
}
"""What people need, each by its names."""

_GOOD = rf"(?:{'|'.join(GOODS.values())})"
_EVERYBODY = rf"(?:(?:all|every|each) (?:\w+ )?\w+|everyone|everybody|the (?:whole|entire) {_FOLK})"
OPEN_TO_ALL = Caseless(
    rf"\b(?:{_EVERYBODY} (?:\w+ )?(?:have|has|enjoys?|receives?) (?:\w+ ){{0,3}}?access to (?:\w+ ){{0,3}}?{_GOOD}"
    rf"|access to (?:\w+ ){{0,3}}?{_GOOD} (?:for|to) (?:all|every\w*)"
    rf"|{_GOOD} (?:\w+ ){{0,3}}?(?:is|are) (?:\w+ )?(?:free|accessible|available|open|provided)[\w ]{{0,30}}?"
    r" (?:to|for) (?:all|every\w*)"
    rf"|universal (?:\w+ )?(?:access to )?(?:\w+ )?{_GOOD}(?: coverage)?)\b"
)
"""All have it."""

_OF_IT = rf"(?:(?!(?:{_TIED}|of)\b)\w+ ){{0,4}}?"
"""Words before the name of a thing that is itself meant: none in "lack of confidence in hospitals"."""

LACKS = Caseless(
    r"\b(?:(?:inability|unable|impossible|impossibility|failure|failed) to (?:\w+ ){0,2}?"
    rf"(?:provide|supply|obtain|import|buy|deliver|get|meet|equip|stock) {_OF_IT}(?:with {_OF_IT})?{_GOOD}"
    rf"|(?:acute |chronic |severe )?(?:shortages?|lack|scarcity|absence|dearth|rationing) of {_OF_IT}{_GOOD}"
    rf"|{_GOOD} (?:shortages?|insecurity|rationing|cuts)"
    rf"|(?:without|deprived of|cut off from|(?:limited|no|little|not have|lacks?) access to) (?:\w+ ){{0,3}}?{_GOOD}"
    rf"|prevent(?:s|ed|ing)? (?:the )?(?:provision|supply|delivery|import\w*) of (?:\w+ ){{0,3}}?{_GOOD}"
    rf"|{_GOOD} (?:is|are|was|were) (?:\w+ )?(?:scarce|insufficient|lacking|unaffordable|out of reach)"
    r"|malnutrition|hunger(?! (?:strike|striker)s?\b)|famine)\b"
)
"""Some of what they need is not."""

_FRONTS = (
    r"(?:criteri(?:a|on)|fronts?|counts?|measures?|indicators?|yardsticks?|standards?|respects?|sectors?|fields?"
    r"|spheres?|aspects?|branches|branch|areas?)"
)
ALL_FRONTS = Caseless(
    rf"\b(?:(?:by|on|in) (?:all|every|each|any|virtually all|almost all) (?:(?:possible|major|key|main|important"
    rf"|economic|conceivable|significant) )?{_FRONTS}(?! of (?:\w+ )?(?:life|society|law))"
    r"|(?:all|every) (?:\w+ )?(?:indicators?|yardsticks?) (?:are|is|have|has|shows?|points?|confirms?)"
    r"|across the board)\b"
)
"""So in all there is to look at."""

UPWARD = Caseless(
    r"\b(?:expand\w*|expansion|gr(?:ow|ew)\w*|ris(?:e|es|en|ing)|rose|increas\w+|improv\w+|progress\w*|advanc\w+|better"
    r"|(?:moving|moves|moved|goes|going) (?:forward|ahead|up)|upward|positive|success\w*|strong\w*|prosper\w*)\b"
)
"""And it is for the better."""

OVERALL = Caseless(
    r"\b(?:econom\w+|countr(?:y|ies)|nation\w*|state|republic|kingdom|island|society|living|production|development"
    r"|we|our)\b"
)
"""Not of some one thing alone, as cooperation with others is."""

_UP_TO, _FIGURE = r"[^\d;.]{0,12}", r"\d[\d,]*(?:\.\d+)?"
FALL = Caseless(
    r"\b(?:f[ea]ll(?:en|s)?|dropped|declined|decreased|shrank|shrunk|contracted|slumped|plunged)\b[^.;]{0,20}"
    rf"(?:from|by|to)\b{_UP_TO}{_FIGURE}"
)
AGAINST = Caseless(
    rf"\b(?:stood at|was|were|amounted to|reached|came to|totalled){_UP_TO}(?P<now>{_FIGURE})[^.;]{{0,25}}?"
    rf"\b(?:as against|against|as compared (?:to|with)|compared (?:to|with)){_UP_TO}(?P<then>{_FIGURE})"
)
"""Something fell, in as many words or from figure to figure."""

UNWANTED = word_set(
    """unemployment jobless inflation deficit debt crime offence poverty death mortality accident complaint backlog
    delay cost price interest tax arrears dependence illiteracy disease infection violence corruption dropout absence
    emission pollution waste loss injury vacancy import casualty bankruptcy insolvency prisoner offender illiterate
    unpaid"""
)
"""Of these less is better."""

WANTED = word_set(
    """export output production productivity growth gdp income wage salary pension earnings employment job investment
    revenue harvest crop yield catch sale turnover tourist tourism visitor house housing dwelling
    construction turnout enrolment enrollment reserve saving consumption trade circulation graduate expectancy"""
)
"""And of these more."""
