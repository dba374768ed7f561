"""Words of limits and penalties, of the safeguards that bind a state, and of what holds for everybody."""

from __future__ import annotations

from analysis.text.words import phrases

_RULER = "minister|ministry|president|cabinet|government|king|state|police"
_SHUT_OUT = "barred|detained|evicted|dismissed"
_PUT_AWAY = "closed|taken|held|put"
_TURNED_DOWN = "refused|denied|suspended"
_DONE_TO_ONE = "cut|evicted|expelled|dismissed|arrested|detained|searched|punished|refused|denied|turned"
"""What power does to people: forbidden, it is a safeguard, and anything else that is forbidden is a limit."""

HARDLY = "slightly|partly|a little"
"""Behind "only" these make little of a thing, and limit nobody."""

# Powers kept, secrets, fees, conditions: what a demand usually speaks against.
LIMIT = phrases(rf"""
    (?<!need )(?<!needs )(?<!not )only(?! needs? )(?! (?:{HARDLY})\b)
    solely
    exclusively
    may not
    can ?not(?! be (?:{_SHUT_OUT}|{_TURNED_DOWN}))
    must not
    shall not
    not (?:made )?(?:known|public|published|disclosed|allowed|permitted|open|available)
    kept (?:for|secret|confidential|from)
    confidential(?:ity)?
    (?<!vote in )(?<!votes in )(?<!voted in )(?<!voting in )(?<!elected in )secre(?:t|cy)(?! (?:ballot|vote|voting)\b)
    withh[oe]ld
    fee of
    (?<!of )(?<!of-)(?<!in )(?<!without )charged?(?! with)
    deducted
    (?<!matter is )(?<!case is )(?<!file is )(?<!subject is )(?<!debate is )closed
    suspend(?:s|ed)?
    revoke[sd]?
    recalled
    dismiss(?:es|ed)?
    (?:is|are) (?:informed|warned|notified)
    (?:days|hours|weeks)[’'] ?notice
    (?:hours?|days?) (?:in advance|beforehand)
    prior (?:consent|approval|permission|notice)
    countersign(?:ed|s)?
    approved by
    (?:consent|approval|agreement|concurrence|permission|assent|leave|signature) of (?:the |a |his |her |its )?\w+
    for (?:his |her |its |their |the \w+['’]s )?(?:approval|confirmation|signature|clearance|consent)
    on (?:his|her|its|their) own (?:authority|initiative|decision|responsibility|motion)
    at (?:his|her|its|their|the) (?:\w+ )?(?:discretion|pleasure)
    at the request of
    no \w+ may be (?!{_DONE_TO_ONE})
    (?:reports?|answers?|answerable|accountable|subordinate) to the (?:minist\w+|president|government|cabinet|police)
    (?:drawn|chosen|picked|taken) from (?:a|the) (?:list|roster|pool|panel)
    subject to
    provided that
    unless
    except
    excepted
    (?<!regarding )(?<!about )(?<!as to )(?<!on )(?<!of )(?<!state )(?<!say )(?<!show )whether or not
    without giving reasons?
    at any time
    negotiated
    allows? the (?:minister|president|government|cabinet|police|authorities)
    empowers?
    has (?:also )?served (?:since|as)
    (?:minister|secretary|officer|official|prefect|governor|representative)s? (?:\w+ ){{0,5}}attends?
    lent (?:to|by)
    seconded
    by (?:order|decree|decision) of the (?:cabinet|president|minister|government|prime minister|king)
    (?:placed|named|appointed|designated|chosen|selected) by (?:\w+ ){{0,2}}(?:{_RULER})
    (?:dismissed|controlled|run|managed|carried out) by (?:\w+ ){{0,2}}(?:{_RULER})
    the only
    sole
    is (?:required|obliged|compulsory|mandatory)
    are (?:required|obliged)
    requires? (?:a|an|the|all|every) (?!public\b)\w+ (?:\w+ ){{0,3}}to
    have had to
    has to
    have to
    """)

# "Every prison", "the prison" and what belongs to prisons are places and things, no punishment.
_SENTENCE = r"(?<!every )(?<!each )(?<!any )(?<!the )(?<!our )(?<!this )prison"
_OF_PRISONS = r"rules?|reforms?|services?|staff|guards?|officers?|doctors?|visits?|visitors?|librar\w+|strateg\w+"

# Prosecution is what a demand speaks against where it wants a crime gone, and what it asks for where it wants wrong
# pursued.
PENAL = phrases(rf"""
    punish(?:es|ed|able)
    {_SENTENCE}(?! (?:{_OF_PRISONS})\b)
    imprisonment
    fined?
    tried (?:under|for|by)
    (?:was|were|is|are) tried
    prosecuted
    convicted
    sentenced
    jailed
    """)

# Limits that bind the state and so are what a critic asks for.
SAFEGUARD = phrases(rf"""
    unless (?:\w+ ){{0,4}}(?:court|judge|consent\w*|agree\w*|free\w*)
    only (?:by|on|upon|with|under) (?:the |an |a )?(?:order|decision|ruling|warrant|judgment|consent|free)
    except (?:by|on|upon|under|with) (?:the |an |a )?(?:order|decision|ruling|warrant|judgment)
    without (?:notice|a fee|paying|giving reasons|charge|permission|prior|hindrance|exception)
    no (?:minister|official|ministry|authority|politician)
    no \w+ may be (?:{_DONE_TO_ONE})
    (?:can)?not be (?:{_SHUT_OUT}|{_TURNED_DOWN}|{_PUT_AWAY})
    can be (?:{_SHUT_OUT}|{_PUT_AWAY})
    """)

UNIVERSAL = phrases(r"""
    every(?:one|body|where|(?! (?:\w+ )?(?:year|quarter|month|week|day|hour|night|season|\w+(?:day|[mt]ber|uary))))
    (?<!in )(?<!at )(?<!after )all(?! others?\b)
    any(?:one|body|(?! (?:time|more|longer)))
    (?<!for )each(?! (?:year|month|week|day|quarter|season|hour|other|time|morning|evening|night|spring|summer))
    always
    nobody
    no one
    no (?:\w+ ){1,4}(?:can|may|shall|must|has a say|is|are|needs?|remains?|stays?|lacks?)
    no (?:\w+ ){1,3}who (?:lacks?|is|are|has|have)
    whatever|whoever|whichever|wherever
    as of right|by right|by law
    none
    never
    entirely
    (?:wholly|fully)(?!.owned)
    completely
    whole
    throughout
    in full
    from the first
    without exception
    """)
