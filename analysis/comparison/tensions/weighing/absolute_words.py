"""Words that leave nothing open, and words that tell of a particular: a group, a condition, an instance, a deeming."""

from __future__ import annotations

from analysis.text.caseless import Caseless

_WORD = r"\b(?<!-)"
"""Where a word begins."""


def _any(*parts: str, begin: str = _WORD) -> Caseless:
    return Caseless(begin + "(?:" + "|".join(parts) + r")(?![\w-])")


ABSOLUTE: dict[str, tuple[float, Caseless]] = {
    "none": (
        1.0,
        _any(
            r"no[- ]?body(?:['’]s)?|no[- ]one(?:['’]s)?|none(?! the less)|nothing|nowhere|never|neither",
            r"not (?:one|a single|once|ever|at any)|no (?:single|man|woman|child|other|more than)",
            r"at no (?:time|point|stage)|under no circumstances|in no (?:case|way|circumstances|instance)",
            r"(?<!in )(?<!there is )(?<!spare )(?<!spares )(?<!spared )(?<!sparing )no (?!doubt"
            r"|wonder|longer|later|less|fewer|matter|sooner|need|more|such|praise"
            r"|small|time to|(?:efforts?|pains|expenses?) (?:[a-z]+ ){0,3}?spared\b)[a-z]+(?! (?:is|was) too)",
            r"without (?:a single|one|any|exception|fail|interruption|distinction|condition|restriction|limit)s?",
            r"hardly any|not a(?:n)? [a-z]+ (?:has|is|was|goes|leaves|passes)",
        ),
    ),
    "all": (
        0.95,
        _any(
            r"every(?:one|body|thing|where)?(?! (?:two|three|four|five|ten|year|month|week|day|quarter|hour|evening"
            r"|morning|night|second"
            r"|other|time|january|february|march|april|may|june|july|august|september|october|november|december"
            r"|sunday|monday|saturday)\b)|any(?:one|body|thing|where)?|whoever|whatever|wherever|whenever|whomever",
            r"all (?!but|over|in all)(?:the |our |of |its |their )?[a-z]+|each and every|always|at all times"
            r"|throughout",
            r"universal(?:ly)?|unconditional(?:ly)?|unrestricted|unlimited|regardless of",
            r"irrespective of|in (?:all|every|each) (?:cases?|instances?|respects?)|from the (?:very )?first (?:minute",
            r"day|hour|moment)|from (?:start|beginning|first) to (?:finish|end|last)|around the clock|entire(?:ly)?",
            r"wholly|fully|complete(?:ly)?|in full|exclusively|solely|nation-?wide|across the country|alike",
        ),
    ),
    "ended": (
        0.95,
        _any(
            r"abolish\w*|abolition of|(?:has|have|had)? ?ended|(?:put|brought|came|come|drew) (?:an end to|to an end)",
            r"(?:was|were|been) (?:struck|deleted|removed|erased|wiped|dropped|taken) (?:from|off|out)",
            r"(?:emptied|locked|closed (?:for good|down|its|their)|shut (?:down|for good)|dismantled|disbanded"
            r"|dissolved|wound up|phased out|done away with|scrapped|repealed|outlawed|eradicated|eliminated|banished"
            r"|discontinued|stamped out|rooted out|cleared away|withdrawn|pulled down|decommissioned|torn down)",
            r"a thing of the past|belongs? to (?:the past|history)|is (?:now )?(?:history|over|gone|dead|no more)",
            r"no longer|(?:has|have) (?:disappeared|vanished|ceased|died out|stopped)|ceased to"
            r"|the last (?:[a-z]+ ){1,4}(?:closed|left|was)",
            r"(?:was|were|been|is|are) (?:fully )?(?:completed|finished|concluded)|do(?:es)? not exist|is unknown"
            r"|rid of",
            r"(?:is|are|was|were|has been|have been) (?:prohibited|forbidden|banned|not permitted)",
            begin=r"(?<![\w-])",  # or the blank before it
        ),
    ),
    "free": (
        0.85,
        _any(
            r"free of (?:charge|cost)|for free|free to|at no (?:cost|charge)|costs? nothing|voluntar(?:y|ily)|freely",
            r"of (?:his|her|its|their|his or her)(?: or her)? own (?:choosing|choice|free will|accord|motion)",
            r"is (?:now )?a reality|as we found (?:it|them)|untouched|unchanged|unaltered|intact|left alone"
            r"|equal(?:ly)?",
            r"open to|public(?:ly)?(?= (?:to|available|accessible))|in (?:the )?open|transparent(?:ly)?|on merit",
            r"guarantees?|guaranteed|inviolable|secret ballot|sacrosanct|safe(?:ly)?|permanent(?:ly)?|set aside for",
            r"reserved for|come home|in their own hands|as (?:he|she|they|it) (?:sees?|please|like|wish)\w*",
        ),
    ),
    "self": (
        0.95,
        _any(
            r"by (?:itself|themselves|himself|herself)|(?:its|their|his|hers?) alone|answers? to no",
            r"answers? (?:only )?to (?:the )?(?:law|parliament|court|conscience)|stands? (?:above|apart|aloof|outside)",
            r"a stranger to|nobody['’]s (?:servant|man|tool|mouthpiece)|beholden to|independent(?:ly)? (?:of|from)?",
            r"(?:fully|wholly|truly|completely|totally) (?:independent|autonomous)|impartial(?:ly)?"
            r"|at arm['’]s length|own master|free (?:of|from) (?:any |all )?\w+",
            r"takes? (?:no|orders from)|owes? (?:nothing|no)|out of (?:reach|politics)|arbiter",
            r"neutral(?:ity)?|unbiased|above (?:the )?(?:part(?:y|ies)|fray|politics|contestants)",
        ),
    ),
    "concluded": (
        0.9,
        _any(
            r"(?:which|that|this|it|and that|figures?|numbers?|results?|who|rate|trend|list) (?:\w+ )?"
            r"(?:proves?|shows?|tells? (?:you|us|everyone|the)|confirms?|speaks? for|testif(?:y|ies)|says|bears?"
            r"|demonstrates?|attests?|reflects?|indicates?|reveals?|suggests?|illustrates?|vindicates?|refutes?"
            r"|disproves?|underlines?|goes|bears? out)",
            r"(?:is|are|was|were) (?:the |a |an )?(?:\w+ )?(?:proof|evidence|sign|testimony|measure|confirmation)",
            r"(?:deserves?|takes?|gets?|owes?|earns?|merits?) (?:the|all|much of the|most of the)? ?(?:credit|praise)",
            r"no (?:small )?(?:wonder|surprise|accident|coincidence)|little wonder|goes to show|speaks? for",
            r"is (?:now )?a reality|thanks to|owing to|credit (?:for this )?(?:goes|belongs|is due)|the reason is",
            r"a (?:count|vote|system|law|service|press|court) that [\w ,]{5,80} is (?:a|one)|as a result|due to",
            r"there is no (?:better|clearer|surer) (?:proof|sign|evidence)|what better (?:proof|sign)|success of"
            r"|on a par",
            r"has (?:clearly )?(?:worked|paid off|borne fruit|succeeded|proved (?:its|itself|right))"
            r"|(?:have )?come to trust",
        ),
    ),
}
"""How a statement leaves nothing open, by how: a value that ranks the firmer ones higher, and the words."""

_OFFICE = (
    r"(?:\w+ ){0,3}?(?:minist(?:er|ry)(?:['’]?s)?|president|government|cabinet|governor|police|prosecutor|mayor|king|"
    r"director(?:-general)?|treasury|inspector|department|prefect|registrar|chief|commander|council|court|secretary"
    r"|bureau|commission|authorit(?:y|ies)|owner|manager|employer|board|chairman|league|union|party|head)"
)

PARTICULAR: dict[str, tuple[float, Caseless]] = {
    "deemed": (
        1.0,
        _any(
            r"(?:is|are|was|were|be) (?:\w+ )?(?:taken|held|deemed|considered|regarded|treated|counted|understood"
            r"|classed|classified|entered|booked|recorded|listed|reckoned)(?: to be| as|(?= an?| the))",
            r"(?:counts?|passes|serves?|stands?|qualif(?:y|ies)) (?:as|for)|amounts? to|in the sense of|so called"
            r"|known as",
            r"by which (?:is|are|we)|(?:is|are) (?:meant|called|termed|styled)|within the meaning of"
            r"|for the purposes? of",
            r"(?:is|are) (?:nominated|returned|chosen|named|picked|appointed|elected|composed|drawn|made up)"
            r"(?: up)? (?:by|of|from)",
        ),
    ),
    "condition": (
        1.0,
        _any(
            rf"(?:allows?|empowers?|entitles?|enables?|permits?|authori[sz]es?|lets?) (?:the )?{_OFFICE}",
            rf"(?:appointed|named|chosen|picked|nominated|dismissed|recalled|removed|approved|ordered|suspended"
            rf"|filled|presided"
            rf"|set|fixed|drawn up|vetted|confirmed|reviewed|released|signed|controlled) (?:\w+ )?by (?:the |a |an "
            rf"|our |my )?{_OFFICE}",
            r"(?:end|terminate|revoke|cancel|withdraw) (?:their|its|his|her|the) (?:appointment|mandate|licen[cs]e"
            r"|contract)",
            r"(?:at|on|with) (?:\w+ )?(?:days?|hours?|weeks?|months?)['’]? (?:['’] )?notice|presides?|signature",
            r"once (?:[\w-]+ ){1,6}(?:has|have|is|are|had|was|were)|unless|until (?:the|a|an|it|they|he|she)"
            r"|on condition|provided that|subject to",
            r"(?:has|have|had|needs?|must|obliged|required) (?:to )?(?:first )?(?:show|obtain|apply|prove|produce"
            r"|present"
            r"|submit|seek|ask|pay|hold|register|deposit|sign|carry|declare|report|notify|request|file|lodge|travel)",
            r"(?:in|by|with|without|under|upon|on|after) (?:the |prior |written |express |their |its |whose |an? )*"
            r"(?:agreement|concurrence|consent|approval|permission|authori[sz]ation|clearance|signature|permit"
            r"|licen[cs]e|leave|blessing|countersignature|opinion|instructions?|orders?|circular|decree|supervision"
            r"|recommendation)",
            rf"(?:as soon as|before|after|when|if|where|only|whom|which|that|by) {_OFFICE} (?:\w+ )?(?:has|have|is"
            rf"|are|may|can"
            r"|decides?|approves?|maintains?|keeps?|draws?|settles?|signs?|chooses?|selects?|picks?|appoints?"
            r"|names?|sets?)",
            r"on the basis of|permits?|licen[cs]es?|certificates?|certified|cleared|roster|only (?:if|when|where"
            r"|with|after|on|for|to|by|in)",
            r"(?:may|can|could) (?:\w+ )?(?:be )?(?:order|suspend|refuse|withhold|dismiss|assign|renew|extend|held"
            r"|close"
            r"|revoke|detain|remove|reject|deny|shorten|waive|block|ban|expel|fine|transfer|recall|amend)(?:e?d)?",
            r"at the (?:discretion|request|order|instigation|expense|proposal) of|is satisfied|sees? fit|has gone over",
            r"before (?:it|they|he|she|the|a|an|any) (?:\w+ ){1,3}?(?:is|are|can|may|leaves|goes|takes?|\w+s)",
        ),
    ),
    "excluded": (
        0.95,
        _any(
            r"without (?:a |an |the |any |its |their |giving )(?!single|exception|doubt|condition|distinction"
            r"|break)\w+",
            r"may not|cannot|must not|except|save for|exempt\w*",
            r"excluded?|barred|withheld|refused|rejected|denied|turned (?:away|down)|closed|in (?:chambers|camera"
            r"|private)",
            r"behind closed doors|nothing (?:that|which)|dismissed|(?:is|are|was|were|do|does|may|can"
            r"|shall) not (?:appear|apply|open"
            r"|allowed|permitted|entitled|included|covered|counted|admitted|heard|available|published|disclosed"
            r"|bind|leave|extend|eligible|recognised|recognized|subject|registered|be)",
            r"(?:stays?|remains?|kept|keeps?) (?:closed|secret|shut|sealed|out|away|behind|in force|in place)"
            r"|sealed|secret",
            r"ineligible|disqualified|prohibited|forbidden|outside|other than|apart from|instead of|lacks?"
            r"|fails? to|failed",
        ),
    ),
    "sample": (
        0.95,
        _any(
            r"(?:is|are|was|were) (?:\w+ )?(?:decided|investigated|examined|handled|judged|audited|reviewed"
            r"|certified|verified"
            r"|assessed|scored|heard) (?:\w+ )?by|(?:was|were|been|are|is) (?:struck|removed|deleted|dropped|taken|left"
            r"|crossed|excluded|omitted) (?:from|off|out)|in person|at a single|no longer (?:counted|recorded"
            r"|included)",
            r"relates? (?:only )?to|(?:is|are|was|were) (?:based|calculated|computed|compiled|counted|measured"
            r"|worked out|drawn|taken|collected|gathered|asked|chosen|selected|rated|graded|wired|supplied|delivered"
            r"|laid down)(?: \w+)? (?:on|from|by|in"
            r"|among|at|only)|works? out|covers? (?:only )?|respondents|sample|questionnaires?|were asked|self-reported"
            r"|(?:loses?|drops?|gains?|earns?|forfeits?|receives?) (?:\w+ ){1,3}(?:for|with) (?:each|every|any)"
            r"|bonus|per head"
            r"|for (?:each|every) \w+ (?:that|which|who)|set free|sent home|transferred|before they|had (?:the|a"
            r"|an) \w+ delivered|the first of (?:the|its|these)|(?:opened|began|started|took in|came into"
            r"|entered into)(?: \w+){0,4} in (?:\w+ )?(?:19|20)\d\d"
            r"|by (?:ministerial |official |its own )?circular|those who (?:left|stayed|refused|dropped)|excludes?"
            r"|leaves? out",
        ),
    ),
    "tied": (
        0.9,
        _any(
            r"appraises?|appraised|evaluates?|settles?|promotes?|rates?|ran (?:my|his|her|the) |my (?:first|own"
            r"|former) \w+|brother|sister"
            r"|cousin|son|wife|nephew|former (?:minister|adviser|aide|secretary)|chief of staff|secretariat"
            r"|ex officio|seconded|on (?:the )?payroll"
            r"|took the chair|sits? on|chaired by|headed by|run by|owned by|paid by|funded by|financed by"
            r"|employed by|housed in|answers? to"
        ),
    ),
    "changed": (
        0.85,
        _any(
            r"went (?:up |down )?from|(?:was|were|been) (?:raised|lowered|changed|altered|amended|rewritten|moved"
            r"|redrawn|replaced|increased|reduced|cut|doubled)|rose|fell|from [\w ]+ to [\w ]+ in"
        ),
    ),
    "continues": (
        0.9,
        _any(
            r"continues? to|continued to|still|remains?|goes on|go on|as before|to this day|even now|at present"
            r"|today|now",
            r"(?:may|can) be (?:renewed|extended|repeated|prolonged)|indefinitely|as (?:often|many times|long) as",
            r"(?:is|are) (?:served|held|kept|housed|lodged|paid|charged|levied|collected|deducted|placed|put|sent"
            r"|taken)",
            r"every (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|day|week|month|evening|morning|year"
            r"|night)",
            r"on (?:\w+days)|each (?:day|week|month|quarter|year|evening|night)|by the (?:day|week|month|hour)",
            r"(?:put|sent|invited|went) (?:out )?to tender|is to be (?:moved|extended|enlarged|repaired)|comes? back",
        ),
    ),
    "instance": (
        0.6,
        _any(
            r"(?<!in )(?<!since )(?<!article )(?<!section )(?<!paragraph )(?!(?:19|20)\d\d\b)\d[\d,. ]*(?= \w)"
            r"|(?:two|three|four|five|six|seven|eight|nine|ten"
            r"|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
            r"|sixty|seventy|eighty|ninety|a hundred|hundreds?|dozens?|several|some|many|most|half)(?= \w)",
            r"(?:was|were|has been|have been|had been) (?:\w+ )?(?:\w+ed|held|sent|kept|put|shut|cut|sold|lost"
            r"|beaten|drawn)",
            r"had to|includ(?:es|ing|ed)|cases? of|for example|for instance|such as|passed",
        ),
    ),
    "group": (
        0.85,
        _any(
            r"(?:persons|people|those|anyone|detainees|inmates|workers|pupils|women|men|children|citizens|residents"
            r"|cases"
            r"|members|applicants|associations?|companies|prisoners|patients|parents|families|foreigners|households"
            r"|employees|officers|journalists|tenants|farmers|students|vessels|goods|files|papers|matters|offences"
            r"|disputes|contracts|an? \w+) (?:who|whom|whose|that|which|under|without|placed|held|below|above|born"
            r"|outside"
            r"|aged|over|employed|convicted|accused|charged|touching|concerning|relating|belonging|coming|living)",
            r"where (?:the|a|an|there|one|both) \w+|in (?:the )?case of|in cases?|as regards|under (?:the "
            r"|an? )?[A-Z]?\w+ "
            r"(?:act|ordinance|decree|order|regime|law|code|rules?|treaty|tutelage|protocol|contract|scheme)",
        ),
    ),
}
"""What tells of a particular, by what: a value that ranks the weightier ones higher, and the words."""
