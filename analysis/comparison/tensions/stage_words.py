"""Stages in the life of things: words of drafting, adopting, entering into force, beginning, receiving, answering, ending.

A stage is known by its verb and, where the verb alone says little ("went", "came", "took"), by what goes with it.
"""

from __future__ import annotations

import re

STAGES: dict[str, frozenset[str]] = {
    "begin": frozenset(
        """found establish create institute constitute form inaugurate launch open introduce install erect build
        construct complete finish commission unveil initiate originate convene instal deploy equip""".split()
    ),
    "adopt": frozenset("adopt pass enact sign promulgate ratify approve vote ordain decree gazette".split()),
    "draft": frozenset(
        "draft draw elaborate compose negotiate debate discuss consult circulate table conceive prepare".split()
    ),
    "end": frozenset(
        """abolish dissolve disband close shut empty vacate demolish discontinue scrap repeal terminate expire lapse
        cease revoke dismantle liquidate decommission retire wind""".split()
    ),
    "receive": frozenset("receive reach arrive deliver submit hand transmit present publish issue release appear".split()),
    "answer": frozenset("answer reply respond rebut address settle".split()),
    "order": frozenset("commission order request begin start".split()),
}
"""Lemmas of verbs whose object, or passive subject, goes through a stage."""

PHRASES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "begin",
        re.compile(
            r"\b(?:went live|go(?:es)? live|gone live|(?:went|came|put|brought|taken|been|set) (?:in(?:to)?|in) "
            r"(?:service|operation|use|being|existence|motion)|came to life|was born|saw the light of day|(?:began|started|took"
            r" up|assumed|commenced) (?:its |their |his |her )?(?:work|office|operations?|activit\w+|duties|life)|(?:opened|throw\w* open)"
            r" (?:its |their )?doors|(?:set|sets) up|(?:was|were) first (?:held|issued|published|used|shown)|became"
            r" operational|(?:held|holds) (?:its|their) (?:first|inaugural|constituent) (?:meeting|session|sitting)|first"
            r" met|brought [\w ]{2,60} into (?:being|existence)|called into (?:being|life))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "force",
        re.compile(
            r"\b(?:came|come|comes|entered|enter|been|is|was|put) (?:in(?:to)?) (?:force|effect)|(?:took|takes|take) effect"
            r"|in force (?:since|from)|(?:applie[ds]|effective|binding) (?:since|from|as of)|became law\b",
            re.IGNORECASE,
        ),
    ),
    (
        "end",
        re.compile(
            r"\b(?:r[au]n out|ceased to exist|came to an end|(?:was|were|been) (?:wound up|shut down|broken up|done away"
            r" with|closed down)|no longer exists?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "receive",
        re.compile(
            r"\b(?:came out|comes out|(?:was|were|been) (?:made public|handed over|laid before|presented to|sent to)|(?:is|are)"
            r" dated|bears? the date|saw the light)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "draft",
        re.compile(r"\b(?:drawn up|worked out|put to (?:the )?public|first reading|hearings? on)\b", re.IGNORECASE),
    ),
)
"""Stages that several words name."""

ALREADY = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|propos\w+|decid\w+|decision|recommend\w+|promis\w+|call(?:s|ed|ing) for|preparations?"
    r"|idea|forerunners?|predecessors?|former|formerly|replac\w+|succeed\w*|took the place|previous\w*|instead"
    r"|prior to|before|ahead of|origins?|reopen\w*|re-open\w*|re-establish\w*|again|rebuil\w+|will|shall|would|future"
    r"|were to|was to|is to|are to|intend\w*|so-called|provisional\w*|interim|pilot|trial|test(?:ed|s|ing)?|demand\w*|wish\w*"
    r"|want\w*|build(?:ing)?|construct\w+|draft\w*|bill)\b",
    re.IGNORECASE,
)
"""Words that let a thing be spoken of before it begins, or tell of another beginning."""

PLAIN_HEADS = frozenset(
    """year month day week time country government state people part number article person matter work result measure
    end way case question line right member public minister ministry president republic nation world law meeting session
    page report man woman family life level period step place thing area group programme program plan project policy
    effort process system service conference city town region house side point party citizen child today tomorrow peace
    war freedom job economy congress budget administration tax bill legislation action america americans
    million billion percent cent dollar""".split()
)
"""Heads too common to be one thing unless a name or a modifier says which."""

UNTIL_THEN = re.compile(
    r"\b(?:up to (?:that|this|then)(?: day| date| point| moment| time)?|until (?:then|that (?:day|date|moment|time))|before"
    r" (?:that|then)(?: day| date)?|previously|till then|hitherto|prior to that)\b",
    re.IGNORECASE,
)
NONE_OF_IT = re.compile(
    r"\b(?:not (?:a single|one|once)|no|never|none|nobody|nothing|nowhere|had (?:not|never))\b", re.IGNORECASE
)
"""Nothing of the kind until a day."""

PRECONDITION = re.compile(
    r"\b(?:(?:was|were|is|has|had|have|been|be) not (?:been )?[^.;,]{3,50}? (?:until|before)|not (?:until|before)|only (?:after|once"
    r"|when)|no sooner)\b",
    re.IGNORECASE,
)
"""One thing done only once another was finished."""

STUDY_BEGUN = re.compile(
    r"\b(?:commissioned|ordered|requested|begun|began|started|launched|tendered|awarded|entrusted)\b", re.IGNORECASE
)
DEADLINE = re.compile(
    r"\b(?:applications?|candidatures?|candidacies|candidates|entries|nominations?|bids?|tenders?|submissions?|proposals?"
    r"|papers)\b[^.;]{0,60}?\b(?:accepted|received|admitted|invited|lodged|submitted|handed in|open|could be|closed?|until)\b"
    r"|\b(?:closing date|deadline|call for (?:applications|entries|bids|tenders))\b",
    re.IGNORECASE,
)
"""Until when one could apply."""

CHOSEN = re.compile(
    r"\b(?:in (?:post|office|place)|took (?:up )?(?:office|the post|the position|(?:his|her|its|their) (?:post|duties"
    r"|office))|appointed|named|elected|selected|chosen|awarded|went to|began work|(?:has|have) (?:headed|led|run|directed)"
    r"|at the head|sworn in|engaged|hired)\b",
    re.IGNORECASE,
)
"""The outcome of what one applied for."""

CONTEST = re.compile(
    r"\b(?:competition|competitive|contest|selection|tender|call|vacanc\w+|post|position|prize|candidates?|applicants?"
    r"|award(?:ed)?|contract)\b",
    re.IGNORECASE,
)
HELD_SINCE = re.compile(
    r"\b(?:hold(?:ing)?|held|headed|heading|led|leading|been in|served as|serving as|in) (?:this |the |my |his |her )?(?:\w+ )?"
    r"(?:office|post|ministry|department|portfolio|chair)\b[^.;]{0,60}?\bsince\b|\bwithout interruption since\b"
    r"|\b(?:has|have) been (?:the )?[A-Z]?\w*[^.;,]{0,40}? since\b",
    re.IGNORECASE,
)
BY_PREDECESSOR = re.compile(r"\b(?:my|his|her|our|the) (?:immediate )?predecessor\b", re.IGNORECASE)
"""An office held since a day, and an earlier holder's deed."""

TERM_OVER = re.compile(
    r"\b(?:terms?|mandates?)\b[^.;]{0,70}?\b(?:r[au]n out|expired|ended|lapsed|came to an end)\b"
    r"|\bseats?\b[^.;]{0,30}?\b(?:empty|vacant|unfilled)\b",
    re.IGNORECASE,
)
ALL_SIDES = re.compile(
    r"\b(?:all (?:\w+ )?(?:sides|members|parties|groups)|every (?:side|member)|unanim\w+|in full|full (?:composition"
    r"|strength)|both sides|alike|votes? of (?:the |its )?[\w’' ]{3,40}members)\b",
    re.IGNORECASE,
)
"""Seats that stand empty, and a vote in which all took part."""

MANY_YEARS = re.compile(
    r"\bfor (?P<hedge>more than |over |nearly |almost |about |some |well over )?(?:the (?:last|past) )?"
    r"(?P<count>a|an|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|twenty-five|thirty|forty|fifty|a hundred)\s+(?P<unit>years?|decades?"
    r"|centur(?:y|ies))\b(?! (?:in|of)\b)",
    re.IGNORECASE,
)
"""For fifteen years."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

CARRIES_OUT = re.compile(
    r"\b(?:translat\w+ (?:\w+ ){0,3}(?:into|to)|carr(?:y|ies|ied) (?:out|through|into effect)|puts? (?:\w+ ){0,2}into (?:practice|effect)"
    r"|takes? over|heed(?:s|ed)?|embod(?:y|ies|ied)|enshrin\w+|meets? (?:every|each|all|the)|implement(?:s|ed)?|follow(?:s|ed)? from"
    r"|ow(?:es|ed) (?:its|their|\w+) [^.;]{0,30}? to|in response to|in (?:answer|reply|reaction) to|as (?:\w+ )?(?:recommended|urged|proposed|requested"
    r"|advised|suggested|demanded) (?:by|in))\b",
    re.IGNORECASE,
)
"""One text put into practice by another."""

COVERED = re.compile(r"\bfollow(?:s|ed|ing)? (?:the )?(?:campaign|race|trial|election|vote|count|proceedings|process|events)\b", re.IGNORECASE)
"""Followed in the sense of watched."""
