"""Words of independence and of dependence, grouped by what they say."""

from __future__ import annotations

from analysis.text.caseless import Caseless

_ADVERB = (
    r"(?:(?:wholly|fully|entirely|completely|totally|truly|genuinely|strictly|absolutely|now"
    r"|today|quite|altogether|always|once again)\s+)*"
)

INDEPENDENT = Caseless(
    "|".join(
        (
            # an adjective that says so
            rf"\b(?:is|are|was|were|be|being|remains?|become|becomes|became|as|an?|the|of|and|,|strong"
            rf"|fully)\s+{_ADVERB}(?:independent|autonomous"
            r"|self-governing|self-regulating|impartial|apolitical|non-?partisan|politically neutral"
            r"|sovereign)\b(?!\s+(?:of (?:whether|the size)"
            r"|observers?|experts?|states?|nations?|country|countries|candidates?|republics?))",
            r"\bindependently of (?:the )?(?:government|state|executive|ministry|party)",
            r"\b(?:independence|autonomy|self-government|self-governance|self-administration"
            r"|impartiality|neutrality) of (?:the |our |its )?\w+",
            r"\b\w+[’']s? (?:independence|autonomy|self-government|impartiality)\b",
            r"\b(?:local|academic|judicial|editorial|financial|operational|institutional|municipal"
            r"|prosecutorial|university)\s+(?:self-government"
            r"|self-governance|independence|autonomy|self-administration|self-rule)\b",
            # governs itself
            r"\bgoverns? (?:themselves|itself|their own affairs|its own affairs)\b",
            r"\b(?:manages?|runs?|conducts?|orders?|decides?|handles?|administers?|looks? after)"
            r" (?:all )?(?:their|its) own (?:affairs|business|house)\b",
            r"\b(?:is|are) (?:the |its |their )?(?:sole |only )?masters? (?:in|of) (?:its|their) own\b",
            r"\b(?:its|their) own masters?\b",
            # free from others
            rf"\b{_ADVERB}free (?:of|from) (?:any|all|every|political|outside|external|state"
            rf"|government\w*|ministerial|official|party|undue|the)?\s*"
            r"(?:\w+ (?:or|and) )?(?:\w+ )?(?:direction|instructions?|interference|influence|control"
            r"|pressure|supervision|interventions?|government|state|party|politics|tutelage|orders?)",
            r"\bwithout (?:any |all |political |outside |government\w* |state |ministerial"
            r" )*(?:interference|instructions?|direction|pressure|orders)\b",
            r"\b(?:takes?|accepts?|receives?|follows?|obeys?) (?:no|neither) (?:instructions?|orders?"
            r"|direction|directions|advice)\b",
            r"\b(?:stands?|standing|remains?|is|are|works?|operates?) (?:entirely |wholly |completely"
            r" |fully |well |quite )*(?:outside|apart from|above"
            r"|beyond the reach of|at arm[’']s length from|separate from|out of reach of|removed"
            r" from) (?:of )?(?:the |any |all |party )*(?:executive|government"
            r"|state|ministr\w+|politic\w+|cabinet|part(?:y|ies)|administration|president\w*|fray)",
            r"\b(?:may not|cannot|can not|must not|shall not) be (?:instructed|directed)\b"
            r"|\bnot bound by (?:any )?(?:instructions|orders|directions)\b",
            r"\bowes? (?:nothing|no (?:favours?|debt|allegiance|loyalty)) to\b",
            r"\bbeholden to (?:no|nobody|none)\b|\bnot (?:be )?beholden to\b",
            r"\b(?:not|never) (?:be )?(?:subject|subordinate|answerable|accountable|tied|bound"
            r"|responsible) to (?:the |any |a )*(?:government|executive|minist\w+"
            r"|state|president|cabinet|party|instruction\w*|orders?)",
            r"\bno (?:\w+ )?(?:minister|politician|official|government|ministry|party|president|power"
            r"|authority|officer|member of (?:the )?(?:government|cabinet))\b"
            r"[^.;:]{0,30}?\b(?:has|have|had|can|could|may|might|is able to|holds?|sits?"
            r"|will)\b[^.;:]{0,40}\b(?:say|interfere|influence|direct|dismiss|remove"
            r"|appoint|instruct|overrule|tell|touch|voice|hand|part|seat|vote|control|decide|dictate"
            r"|meddle|intervene|give (?:it |them )?orders)",
            r"\bnobody (?:\w+ ){0,3}(?:tells|can tell|may tell|dictates|instructs|gives)\b|\bno one"
            r" (?:\w+ ){0,3}(?:tells|can tell|dictates|instructs)\b",
            r"\b(?:enjoys?|has|have|had|retains?|keeps?|guarantees?|guaranteed|given|gives?|grants?"
            r"|granted|won|gained|full|complete|total|real|genuine|true)"
            r" (?:\w+ ){0,2}(?:independence|autonomy|freedom from (?:interference|the state|government))\b",
            r"\b(?:editorially|politically|financially|institutionally|operationally|functionally)"
            r" (?:independent|autonomous|neutral|free)\b",
            r"\b(?:acts?|works?|decides?|rules?|operates?|judges?) (?:alone|on nobody[’']s orders|on"
            r" no one[’']s orders|in complete independence|independently"
            r"|as (?:it|they) sees? fit|on (?:its|their) own)\b",
            r"\bnobody (?:instructs|directs|commands|controls|appoints)\b|\bno one (?:instructs"
            r"|directs|commands|controls)\b|\bnot (?:an? )?(?:arm|tool|organ|part) of"
            r" (?:the )?(?:government|state|executive)\b|\bno (?:political )?master\b",
            r"\b(?:shielded|insulated|protected|removed|kept away|sheltered|immune) from (?:the |any |all "
            r"|day-to-day |party |political )*(?:politic\w+|interference|pressure"
            r"|influence|government|executive|ministers)",
            r"\b(?:obeys?|answers? to|serves?|follows?|knows?|bound by|subject to|answerable to"
            r"|accountable to) (?:nothing|nobody|no one|none|no (?:other )?(?:master|authority"
            r"|power)) (?:but|except|other than|save|besides)",
            r"\b(?:irremovable|unremovable)\b|\bcannot be (?:removed|dismissed|recalled|transferred|sacked)\b"
            r"|\bat arm[’']s length from\b",
            r"\bmost (?:independent|autonomous|impartial)\b|\b(?:decides?|decided|takes? (?:its"
            r"|their) decisions?|speaks?|reports?|judges?|rules?) (?:quite |entirely )*(?:freely|alone"
            r"|independently|without fear or favour|as (?:it|they) sees? fit)\b",
            r"\b(?:elects?|chooses?|appoints?|picks?|selects?) (?:its|their) own (?:members?|leaders?|head"
            r"|heads|president|director|board|rector|chair\w*|officers?)\b",
            r"\b(?:wholly|fully|completely|entirely|quite|strictly) (?:separate|separated|detached"
            r"|apart) from\b|\bno (?:part|arm|branch|instrument) of (?:the )?(?:government|state|executive)\b",
            # answers to others than the state
            r"\b(?:answers?|answerable|accountable|responsible|subject|bound|loyal|obey\w*"
            r"|serves?)\s+(?:to |by )?(?:(?:only|solely|exclusively)\s+(?:to |by )?"
            r"(?:the |its |their |our )?\w+|(?:the |its |their |our )?(?:\w+ ){1,3}(?:alone|only|and"
            r" to (?:nobody|no one) else|and nobody else))\b",
            r"\bbelongs? to (?:its|their|the) (?:listeners|viewers|readers|members|people|citizens"
            r"|public|patients|students|workers|voters|audience|users)\b",
            r"\bin the hands of (?:its|their|the) (?:\w+ )?(?:members|citizens|patients|staff"
            r"|students|workers|themselves|people)\b",
            r"\bguided (?:only|solely) by (?:the )?\w+",
            # has nobody above it
            r"\b(?:owes? obedience|bows?|yields?|defers?|beholden|answers?|answerable|accountable)"
            r"(?: for (?:\w+ ){1,3}?)? ?(?:neither to|to (?:no[ -]one|nobody|none|neither))\b",
            r"\b(?:has|have) (?:only|nothing but) the (?:law|constitution) above (?:it|them|him|her)\b"
            r"|\b(?:has|have|knows?) no (?:master|employer|superior|boss) (?:but|except|save|other than)\b",
            r"\bnobody (?:can|may) (?:remove|dismiss|recall|replace|sack) (?:it|them|him|her)\b"
            r"|\b(?:cannot|can not|may not) (?:give|issue) (?:it|them) (?:any )?(?:instructions|orders)\b",
            r"\b(?:chosen|elected|named|picked) by their (?:own )?(?:peers|equals|colleagues|fellows)\b"
            r"|\ba body of its own\b",
            r"\b(?:separated?|separates|severed|divorced|detached)\b[^.;]{0,40}\bfrom (?:the"
            r" )?(?:government|state|executive|politics)\b",
        )
    ),
    anywhere=True,
)

NO_CLAIM = Caseless(
    r"\b(?:not|never|no longer|hardly|nor|should|must|ought|were to|if|whether|lack of|would)\s+(?:\w+\s+){0,3}$"
)
"""Right before the words above: nothing is claimed."""

RULERS = (
    r"(?:Deputy |Prime |Vice[- ]|First |Federal |Interior |Finance |Justice |Chief |Foreign "
    r"|Home )?(?:Ministers?|Ministry|Ministries|Ministerial|President(?! of"
    r" (?:the )?(?:Court|Supreme|Parliament|Assembly|Senate|Bar|Federation of))|Government"
    r"|Cabinet|Governor|King|Queen|Crown|Emir|Sultan|Monarch|Premier"
    r"|Chancellor|Head of (?:State|Government)|Council of Ministers|Secretary of (?:State"
    r"|the)|Secretary|Treasury|Executive|ruling party|governing party"
    r"|party in power|State|authorities|Mayor|Prefect|Commissioner|Department|Administration"
    r"|Politburo|Central Committee|Palace|Head of the (?:Republic|Executive))"
)
"""Whoever holds executive power."""

_BY = (
    rf"by (?:\w+ ){{0,2}}?(?:order of |decree of |decision of |appointment of |resolution of "
    rf"|a decree of |the order of |an order of )?(?:the |a |its |his |our )?(?:\w+ )?{RULERS}"
)
_DOES = (
    r"appointed|named|designated|nominated|chosen|selected|picked|handpicked|hand-picked"
    r"|dismissed|removed|recalled|replaced|confirmed|approved|suspended|filled"
    r"|lent|seconded|detached|staffed|financed|funded|paid|chaired|headed|presided over|led"
    r"|directed|run|controlled|supervised|instructed|signed|countersigned"
    r"|authori[sz]ed|endorsed|issued|determined|drawn|allocated|allotted|hired|sworn in"
    r"|installed|commissioned|vetted|cleared|convened|promoted|transferred|disciplined"
    r"|assigned|reappointed|re-appointed|renewed|drawn up|employed|recruited|set|fixed"
    r"|decided|elevated|retired|retained"
)

DEPENDENT: tuple[tuple[str, Caseless], ...] = (
    # what is done to it, and by whom
    ("passive", Caseless(rf"\b(?:{_DOES})\b[^.;]{{0,50}}?\b{_BY}\b")),
    (
        "active",
        Caseless(
            rf"\b(?:the |a |its )?{RULERS}(?: of [A-Z]\w+(?: and [A-Z]\w+)?)?,?\s+(?:(?:who|which|may"
            rf"|can|shall|will|also|alone|himself|herself|formally"
            r"|and)\s+)*(?:appoints?|names?|designates?|nominates?|chooses?|selects?|picks?"
            r"|dismiss(?:es)?|removes?|recalls?|replaces?|confirms?|approves?|chairs?"
            r"|transfers?|presides? over|heads?|countersigns?|finances?|funds?|pays?|directs?|instructs?|hires?"
            r"|fires?|suspends?|overrules?|annuls?|vetoes|veto|sets?"
            r"|appointed|named|dismissed|removed|recalled|replaced|chose|picked|sacked|suspended|overruled|signs?|signed"
            r"|determines?|ends?|issues?|controls?|supervises?)\b"
        ),
    ),
    # the watched in the watcher
    (
        "watched",
        Caseless(
            r"\b(?:lent|seconded|detached|staffed|paid|funded|financed|appointed|chosen|nominated"
            r"|provided|posted|drawn)\b[^.;]{0,40}?\b(?:by|from)"
            r" (?:the |its )?(?:\w+ )?(?:police|army|armed forces|military|force|security services?"
            r"|prison service|industry|companies|operators|banks|ranks of the \w+)\b"
        ),
    ),
    # the ruler sits in it
    (
        "union",
        Caseless(
            rf"\b(?:whose|its|their|the|his|her)\s+(?:\w+\s+)?(?:chair\w*|head|president|director"
            rf"|secretary|leader|governor|speaker|chief)\b[^.;]{{0,40}}?\b(?:is|are"
            rf"|was|has served|serves|has been|sits|being)\b[^.;]{{0,25}}?\b(?:the |a |as |also |in )+(?:\w+ )?{RULERS}"
        ),
    ),
    (
        "union",
        Caseless(
            rf"\b(?:serves?|served|serving|doubles|sits|acts)\b[^.;]{{0,20}}\b(?:as|in) (?:the |a )?(?:\w+ )?{RULERS}"
        ),
    ),
    (
        "union",
        Caseless(
            r"\b(?:presidential|ministerial|government|political|royal) appointees?\b|\b(?:members?"
            r"|officials?|representatives?|officers?|employees?|civil servants?|staff)"
            r" of (?:the )?(?:ruling|governing|president[’']s) (?:party|coalition)|\b(?:is|are|be)"
            r" (?:an? |also )*(?:serving )?(?:officials?|civil servants?|employees?) of (?:the )?"
            rf"{RULERS}"
        ),
    ),
    (
        "union",
        Caseless(
            r"\b(?:members?|seats?|commissioners|judges|directors|governors|trustees|experts|of them"
            r"|of whom)\b[^.;]{0,60}?\b(?:are|is|were|being) (?:\w+ ){0,2}"
            rf"(?:{RULERS}|ministers|officials|civil servants|officers of the state)\b"
            rf"|\bdrawn from (?:the )?(?:\w+ )?(?:{RULERS})"
        ),
    ),
    (
        "passive",
        Caseless(
            rf"\b(?:renewable|removable|dismissible|revocable|terminable|extendable|subject to (?:dismissal"
            rf"|recall|removal))\b[^.;]{{0,20}}?\bby (?:the )?{RULERS}"
        ),
    ),
    # it needs leave
    (
        "leave",
        Caseless(
            r"\b(?:consent|approval|permission|agreement|authori[sz]ation|signature|countersignature"
            r"|assent|leave|clearance|blessing|confirmation)\s+"
            rf"(?:of|from|by) (?:the |a |its )?(?:\w+ )?{RULERS}"
        ),
    ),
    (
        "leave",
        Caseless(
            rf"\b{RULERS}(?: of [A-Z]\w+)?(?:[’']s?|s)\s+(?:\w+[’']s? )?(?:\w+ )?(?:prior )?(?:consent"
            rf"|approval|permission|agreement|authori[sz]ation|signature|countersignature"
            r"|assent|leave|clearance|confirmation|personnel department)"
        ),
    ),
    (
        "answer",
        Caseless(
            r"\b(?:reports? (?:\w+ ){0,3}to|accountable to|answerable to|answers? to|subordinate\w*"
            r" to|responsible to|attached to|takes? (?:its |their )?(?:orders|instructions)"
            rf" from|instructions? (?:of|from)|at the (?:pleasure|discretion) of|under the"
            rf" (?:authority|control|direction|supervision|roof) of|part of the|department of"
            r"|(?:awaits?|carr(?:y|ies) out|acts? on) the (?:directions?|instructions?|orders?|wishes) of"
            rf"|on the (?:orders?|instructions?|recommendation|proposal|payroll) of)\s+(?:the |a )?(?:\w+ )?{RULERS}"
        ),
    ),
    # it lives on
    (
        "money",
        Caseless(
            rf"\b(?:funds?|funding|budget|money|financ\w+|salar\w+|income|grants?"
            rf"|wages?)\b[^.;]{{0,40}}\b(?:comes? from|from|set by|fixed by|allotted by|decided by|voted by"
            rf"|granted by|part of|contained in)\s+(?:the |a )?(?:\w+ )?{RULERS}|\bstate[-"
            rf" ](?:financ\w+|fund\w+)|\bstate contracts?\b"
        ),
    ),
)
"""What makes a body depend on whoever rules, each with its pattern."""

JUDGES = Caseless(
    r"\b(?:rules? on (?:challenges|complaints|appeals|disputes)|interprets? the constitution"
    r"|determines? the constitutionality|reviews? the constitutionality"
    r"|hears? (?:complaints|appeals) against the (?:government|state|administration"
    r"|executive)|oversees the (?:government|executive)|audits? the (?:government|ministr\w+|state|executive))"
)
"""Offices that make no sense unless independent of those they judge."""

HANDS = Caseless(
    r"\b(?:appoint|name[ds]?\b|designat|nominat|cho[os]|select|pick|dismiss|remov|recall"
    r"|chair|head|presid(?:es?|ing|ed)\b|financ|fund|lent|second|staff|fill|hir|instruct|direct|end |sign)\w*"
)
"""Dependences strong enough to be held against a whole concept, such as "the courts"."""

FOUNDED = Caseless(
    r"\b(?:decided to )?(?:establish\w*|creat\w+|found\w*|set up|maintain\w*|build|built|initiat\w+|launch\w*)\b"
)
"""The state as founder of what is to be independent of it."""

CHOSEN_BY = Caseless(
    r"\b(?:chosen|elected|selected|appointed|named|nominated|proposed|picked|drawn up|put"
    r" forward|presented|designated|recommended|confirmed|supervised|run|governed"
    r"|led|headed|managed)\b[^.;]{0,40}?\bby (?:the |a |an |its )?"
)
"""One body over another: the second depends on whatever the first depends on."""
