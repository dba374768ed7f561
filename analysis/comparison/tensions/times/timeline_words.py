"""Words of the lines along which matters run: posts filled, works built, rules made, requests answered, trials run."""

from __future__ import annotations

import re
from collections.abc import Mapping

from analysis.text.caseless import Caseless
from analysis.text.words import word_set

Words = frozenset[str]


LINES: Mapping[str, tuple[str, ...]] = {
    "post": ("advertise", "close", "shortlist", "appoint", "office", "leave"),
    "work": ("tender", "award", "construct", "complete", "open"),
    "use": ("tender", "award", "construct", "complete", "exist"),
    "rule": ("draft", "adopt", "force"),
    "treaty": ("signing", "sign", "ratify"),
    "law": ("adopt", "sign", "force"),
    "request": ("receive", "answer"),
    "contest": ("close", "answer"),
    "bids": ("close", "award"),
    "hearing": ("close", "adopt"),
    "event": ("held", "evaluate"),
    "run": ("begin", "end", "evaluate"),
}
"""The stages of each line in the order in which they come."""

BEGINS: Words = word_set("found force adopt open begin exist complete join construct")
"""Stages before which a thing is not there."""

DONE_TO: Mapping[str, Words] = {
    "advertise": word_set("advertise readvertise"),
    "shortlist": word_set("shortlist interview short-list"),
    "appoint": word_set("appoint name nominate elect select choose hire recruit engage confirm reappoint designate"),
    "tender": word_set("tender"),
    "award": word_set("award"),
    "construct": word_set("construct build erect"),
    "complete": word_set("complete finish"),
    "open": word_set("open inaugurate unveil"),
    "found": word_set(
        "found establish create set institute constitute form launch introduce start install carve spin devise invent",
        "seat endow convene charter proclaim",
    ),
    "draft": word_set("draft propose circulate consult discuss debate table"),
    "adopt": word_set("adopt pass enact approve"),
    "sign": word_set("sign initial promulgate gazette"),
    "ratify": word_set("ratify accede"),
    "held": word_set("hold conduct undertake stage"),
    "receive": word_set(
        "receive lodge submit file request send register deliver hand write ask petition complain apply"
    ),
    "answer": word_set("answer reply respond grant refuse reject decide settle rule dismiss uphold resolve determine"),
    "begin": word_set("begin start commence launch test pilot"),
    "end": word_set("end conclude finish stop"),
    "evaluate": word_set("evaluate assess analyse analyze review"),
    "publish": word_set("publish issue release present print"),
}
"""Verbs whose object, or passive subject, goes through a stage."""

HAPPENS: Mapping[str, Words] = {
    "open": word_set("open"),
    "found": word_set("form originate"),
    "begin": word_set("begin start commence"),
    "end": word_set("end finish conclude expire lapse close"),
    "close": word_set("close"),
    "exist": word_set("exist operate"),
    "join": word_set("join"),
    "leave": word_set("retire resign leave"),
    "publish": word_set("appear"),
    "receive": word_set("arrive"),
}
"""Verbs whose subject goes through a stage when they have no object."""

NAMED: Mapping[str, Words] = {
    "construct": word_set("construction building work groundwork earthwork excavation"),
    "advertise": word_set("advertisement"),
    "close": word_set("application candidature nomination objection tender bid entry registration submission"),
    "open": word_set("opening inauguration"),
    "found": word_set("foundation founding creation establishment launch introduction"),
    "adopt": word_set("adoption passage enactment approval ratification signature signing"),
    "draft": word_set("drafting consultation hearing"),
    "appoint": word_set("appointment election selection"),
    "complete": word_set("completion handover"),
    "exist": word_set("activity operation service existence life broadcast"),
    "evaluate": word_set("evaluation assessment result finding outcome appraisal"),
    "answer": word_set(
        "answer reply response rejection dismissal ruling decision judgment judgement verdict refusal approval grant"
    ),
}
"""Nouns of a stage; what they are of goes through it."""

PHRASES: tuple[tuple[str, Caseless], ...] = (
    (
        "force",
        Caseless(
            r"\b(?:came|come|comes|entered|enters?|been|is|was|put) (?:in(?:to)?) (?:force|effect|application)"
            r"|\b(?:took|takes|take|taken) effect|\bin force (?:since|from)|\b(?:applie[sd]|apply|effective|binding"
            r"|valid|compulsory|obligatory|mandatory)(?: [^.;,]{0,40})? (?:since|from|as of|as from|with effect from)"
            r"|\bbecame law|\breceived (?:the|its|her|his) [^.;,]{0,30}(?:signature|assent|sanction)\b"
            r"|\b(?:been|became|become|made) (?:\w+ )?(?:compulsory|obligatory|mandatory|law|binding)\b"
        ),
    ),
    ("signing", Caseless(r"\bopen\w* (?:for|to) (?:signature|ratification|accession)\b")),
    (
        "office",
        Caseless(
            r"\b(?:took|takes|taken|taking|assumed?|assuming|entered?|entering|came (?:in)?to) (?:up )?"
            r"(?:(?:the|her|his|their|its|my|our) )?(?:new )?(?:office|duties|post|position|functions|power|chair|helm"
            r"|appointment|seat)\b|\bsworn in\b|\b(?:took|taken|taking) (?:over|charge)\b"
            r"|\bin (?:office|post) since\b|\bin charge of [^.;,]{0,40} since\b"
        ),
    ),
    (
        "join",
        Caseless(
            r"\b(?:joined|came to us|entered the service|joined us|first joined|began (?:his|her|their) service"
            r"|moved (?:here|to us)|started work)\b"
        ),
    ),
    (
        "complete",
        Caseless(
            r"\b(?:(?:last|final) (?:stone|brick|rail|span|tile|beam)|topping[- ]out|handed over to (?:the )?(?:public"
            r"|traffic|users))\b"
        ),
    ),
    ("award", Caseless(r"\bcontracts? (?:for|to)\b[^.;]{0,60}\b(?:signed|awarded|let|concluded|placed)\b")),
    (
        "open",
        Caseless(
            r"\bcut the ribbon\b|\b(?:declared|threw) open\b|\bfirst (?:train|tram|bus|ship|car|passenger|patient|pupil"
            r"|ferry|flight)s?\b[^.;]{0,20}\b(?:r[ao]n|rolled|arrived|left|crossed|moved|sailed|docked|landed)\b"
        ),
    ),
    ("receive", Caseless(r"\b(?:put|posed|raised)\b[^.;,]{0,30}\bquestions?\b")),
    ("adopt", Caseless(r"\b(?:put to (?:the|a) vote|voted (?:on|for|through)|vote was taken)\b")),
    ("held", Caseless(r"\b(?:took|taken|takes) place\b|\b(?:census|count|poll|survey|vote) (?:was|were) taken\b")),
    (
        "exist",
        Caseless(
            r"\b(?:welcom\w+|receiv\w+|admitt\w+|serv\w+|enroll?\w*|carri\w+|treat\w+|print\w+|broadcast\w*|took in"
            r"|taken in|sold|delivered|paid out|granted|awarded|housed) (?:its|their|the) (?:very )?first\b|"
            r"\b(?:[a-z]+ed|heard|saw|held|gave|made|took|sent|put|drew|met|paid|wrote|sold|let|won|ran|had)"
            r" (?:its|their|our) (?:very )?first (?:cases?|suits?|clients?|pupils?|students?|patients?"
            r"|verdicts?|judge?ments?|awards?"
            r"|sittings?|sessions?|meetings?|hearings?|passengers?|issue|number|edition|broadcast|trains?"
            r"|calls?|grants?"
            r"|loans?|licen[cs]es?|permits?|visitors?|guests?|readers?|complaints?|letters?|petitions?|rulings?|report"
            r"|decisions?|opinions?|orders?|members?|programmes?|rounds?|voyage|flight|samples?|inspections?)\b"
            r"|\b(?:at work|(?:has|have) (?:sat|met|worked|operated|functioned|existed)|sitting|working|operating"
            r"|functioning) since\b|\bdates? (?:from|back to)\b|\b(?:given|granted) (?:its|their|a|a royal) charter\b"
            r"|\bowes? (?:its|their) (?:existence|origins?|birth|being|life)\b"
            r"|\bcall(?:ed|s)? [^.;,]{1,40} into (?:life|being|existence)\b"
            r"|\b(?:in|into) (?:operation|service|use|existence|being)\b|\b(?:went|gone|goes|been|was|were|first) "
            r"(?:on the air|on air|live|online|operational)\b|\bopened (?:its|their) (?:doors|gates|counters?|books)\b"
            r"|\bwhose (?:doors|gates|counters) (?:were )?opened\b"
            r"|\bwhose (?:founding|foundation|creation|establishment)\b"
            r"|\b(?:began|begun|started) to (?:sit|work|operate|function|meet|hear|publish|broadcast|run|take)\b"
            r"|\b(?:took|answered|heard) (?:its|his|her|their) first (?:call|case|seat)\b"
            r"|\b(?:came|called \w+) into being\b|\b(?:took|taken|takes) up (?:its|their) (?:work|duties|functions)\b"
            r"|\b(?:began|started|commenced) (?:its |their )?(?:work|operations?|service|activit\w+|life|existence"
            r"|operating|functioning"
            r"|broadcasting|publication)\b|\b(?:met|sat|convened|assembled|gathered) for the first time\b"
            r"|\bfirst (?:met|sat|ran|played|performed|sang|flew|sailed|appeared|opened|held)\b"
        ),
    ),
    (
        "close",
        Caseless(
            r"\b(?:closing date|deadline|last day)\b|\b(?:lodged?|submit(?:ted)?|filed?|accepted|received"
            r"|sen[dt] in|hand(?:ed)? in|enter(?:ed)?|apply|register|bid|applied|invited|open|admitted|made|raised"
            r"|object|run|ran|stand|compete|put forward|nominated?)"
            r"\b[^.;]{0,40}\b(?:until|till|up to|no later than|not later than)\b"
            r"|\b(?:applications?|nominations?|candidatures?|bids?|tenders?|entries|registration|submissions?"
            r"|objections?|call|window|voting|polls?|period|consultation)\b[^.;,]{0,40}"
            r"\b(?:closed|closes|ended|ends|expired|ran out|runs? until|ran until)\b"
        ),
    ),
    (
        "advertise",
        Caseless(
            r"\b(?:(?:thrown|put) open to (?:competition|applicants|candidates)|put out to"
            r"|opened? (?:up )?to competition|call for (?:applications|candidates)|vacancy was|job notice)\b"
        ),
    ),
    (
        "construct",
        Caseless(
            r"\b(?:broke ground|foundation stone|first (?:stone|sod|shovel|blast|spade|pile)|ground was broken)\b"
        ),
    ),
)
"""Stages that several words name, tried before the verb alone."""

ELLIPTIC: Words = word_set(
    "post position vacancy application candidate candidature date deadline tender work construction bid procedure",
    "competition interview shortlist selection applicant office appointment building job contract notice period",
    "stone foundation call nomination bidder consultation hearing paper vote request question letter enquiry appeal",
    "complaint petition opinion",
)
"""Nouns that speak of a matter without naming it: what stands next to them is meant."""

UNDER = Caseless(
    r"\b(?:under|pursuant to|in accordance with|by virtue of|(?:for|in) (?:a |the )?(?:breach|breaches|violation"
    r"|violations|infringement|infringements|contravention) of|on the basis of|as required by|in application of"
    r"|within the meaning of|in terms of|breach(?:ed|ing)?|violat(?:ed|ing)|infring(?:ed|ing)|contraven(?:ed|ing)"
    r"|(?:introduced|created|imposed|prescribed|provided|required|demanded|established|laid down|set|ordered) by"
    r"|invok(?:ed|ing)|relying on|appl(?:ied|ying))\s+(?:(?:the|that|this|its|our|these|those)\s+)?"
)
"""Done by force of a rule."""

RULES: Words = word_set(
    "act law code order decree regulation ordinance statute rule directive charter constitution convention treaty",
    "bylaw by-law scheme tariff provision amendment reform ban levy tax fee duty system obligation",
)
"""What one acts under once it applies."""

SHADES: Words = word_set(
    "new old finished completed present current modern former same entire whole own great small large big fine",
    "good public national beautiful popular famous important main central",
)
"""Adjectives that do not tell one thing from another."""


GIVES: Words = word_set(
    "announce give publish deliver issue hand make pronounce render send dispatch notify communicate"
)
"""Verbs whose object names the stage: "announced its rejection of the complaint"."""

ALL = Caseless(r"\b(?:all|every|both|each|whole|entire|final|total|results?|last)\b")
"""What can be said only once nothing more can come in."""

TITLES: Words = word_set("mr mrs ms miss dr prof professor sir dame madam judge justice mr. mrs. ms. dr. prof.")

GRANTS: Words = word_set("introduce provide establish impose create prescribe require demand set bring lay order grant")
"""What a rule does: "the surcharge which the Act introduced"."""

OFFICES: Words = word_set(
    "minister president governor rector director head chief chair chairman chairwoman chairperson secretary",
    "mayor judge",
    "commissioner ombudsman ombudswoman auditor inspector general director-general secretary-general prosecutor",
    "speaker",
    "registrar chancellor prefect commander superintendent principal dean ambassador treasurer statistician advocate",
    "deputy member warden curator librarian bishop inspector-general manager editor chairperson premier",
)
"""Posts that one person holds at a time."""

HOLDS: Words = word_set("be become serve act remain lead head chair direct run command preside govern manage hold")
"""Verbs of holding a post."""

KEEPS: Words = word_set(
    "collect levy charge apply pay grant award publish issue hold offer broadcast run impose sell serve"
)
"""What has been done "since" a day was not done to the thing before it."""

AS_ROLE = Caseless(
    r"\b(?:in (?:that|this|his|her|the same) capacity|as (?:the |its |our |their )?(?:new )?(?:"
    + "|".join(sorted(OFFICES))
    + r")\b)"
)
"""Done in the post, not before it."""

_NAME = r"(?:the )?((?:[A-Z][\w’'-]*)(?: (?:of |on |for |and |the )*[A-Z][\w’'-]*)*)"
_MEMBER = r"(?:full |founding |active )?(?:[Mm]ember(?: [Ss]tate| [Cc]ountry)?|[Pp]arty|[Ss]ignatory)"
JOINS = re.compile(
    rf"\b(?:(?:became|become|becoming) (?:a |an |the |one of the )?{_MEMBER}s? (?:of|to) {_NAME}"
    rf"|(?:joined|acceded to|was admitted to|were admitted to|entered) {_NAME})"
)
"""How a state or a body comes to belong to another, which is named."""

AS_MEMBER = re.compile(
    r"\b(?:[Aa]s|[Bb]eing|[Ii]n (?:its|our) (?:capacity|quality) as) (?:a |an |the |one of the )?"
    rf"{_MEMBER}s? (?:of|to) {_NAME}"
)
"""Done as one who belongs to a body, which is named."""

HEARD = Caseless(
    r"\b(?:comments?|objections?|consultations?|submissions?|proposals?|views|observations|suggestions|hearings?"
    r"|opinions?|amendments?|remarks|petitions?)\b"
)
"""What is waited for before a text is adopted; other deadlines say nothing about its adoption."""

IT_GOES_ON = Caseless(r"\W*(?:it|its|he|she|his|her|they|their|this)\b")
"""How the second half of a sentence begins that speaks of what the first was about."""

ITS_FIRST = Caseless(r"\b(?:its|their|his|her) (?:\w+ )?(?:first|earliest|second|third|hundredth|thousandth)\b")
"""A deed of one's own, whatever it is called: "its first plan"."""

DOCUMENTS: Words = word_set("report survey study letter statement opinion figures census plan strategy version edition")
"""What bears a year as part of its name."""

RUNS: Words = word_set(
    "begin start commence end finish conclude complete take resume stop last open close follow happen occur appear",
    "publish release present print issue deliver finalise finalize circulate date",
)
"""Verbs with which a noun of a stage tells that the stage came."""

TIMES: Words = word_set("day week month year spring summer autumn winter morning evening night end start date")
"""Nouns that only tell the time."""

LESSER: Words = word_set(
    "deputy assistant vice acting junior honorary substitute alternate second",
    "north south east west northern southern eastern western upper lower",
)
"""What makes of a post another post, and of a place another place."""

ITS_TERMS = Caseless(
    r"\w+(?: \w+)? (?:its|their|these|those|this|that) (?:new )?(?:provisions?|terms|rules|articles?|sections?|powers)"
    r"\b"
)
"""Under a rule that was named before: "under its provisions"."""

POINTERS: Words = word_set("its his her their it he she they whose")
"""Words that mean what the sentence before was about."""

ADDRESS: Words = word_set(
    "madam mister mr mr. mrs mrs. dear honourable honorable colleagues friends ladies excellency your"
)
"""How a sentence begins that speaks to someone."""

APART = ("since", "before", "after", "until", "till", "once")
"""Before a clause of another time than its sentence's."""

BASELINE = re.compile(r"\bfrom (?:about |some |over )?[$€£]?\d[^,;.]{0,40} in\s*$")
"""Before the date of a figure that changed: "from 90 cases in 2017 to 30 in 2020" tells no deed of 2017."""
