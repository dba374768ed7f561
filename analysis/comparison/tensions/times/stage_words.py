"""Stages in the life of things: words of drafting, adopting, taking effect, beginning, receiving, answering, ending.

A stage is known by its verb and, where the verb alone says little ("went", "came", "took"), by what goes with it.
"""

from __future__ import annotations

from analysis.extraction.parse.vocabulary import ABOLISH
from analysis.text.caseless import Caseless
from analysis.text.words import word_set

STAGES: dict[str, frozenset[str]] = {
    "begin": word_set(
        "found establish create institute constitute form inaugurate launch open introduce install erect build"
        " construct complete finish commission unveil initiate originate convene instal deploy equip"
    ),
    "adopt": frozenset(
        ["adopt", "pass", "enact", "sign", "promulgate", "ratify", "approve", "vote", "ordain", "decree", "gazette"]
    ),
    "draft": word_set("draft draw elaborate compose negotiate debate discuss consult circulate table conceive prepare"),
    "end": ABOLISH
    | word_set(
        "dissolve disband close shut empty vacate demolish terminate expire lapse cease revoke dismantle liquidate"
        " decommission retire wind"
    ),
    "receive": word_set("receive reach arrive deliver submit hand transmit present publish issue release appear"),
    "answer": frozenset(["answer", "reply", "respond", "rebut", "address", "settle"]),
    "order": frozenset(["commission", "order", "request", "begin", "start"]),
}
"""Lemmas of verbs whose object, or passive subject, goes through a stage."""

PHRASES: tuple[tuple[str, Caseless], ...] = (
    (
        "begin",
        Caseless(
            r"\b(?:went live|go(?:es)? live|gone live|(?:went|came|put|brought|taken|been|set) (?:in(?:to)?|in) "
            r"(?:service|operation|use|being|existence|motion)|came to life|was born|saw the light of day"
            r"|(?:began|started|took"
            r" up|assumed|commenced) (?:its |their |his |her )?(?:work|office|operations?|activit\w+|duties"
            r"|life)|(?:opened|throw\w* open)"
            r" (?:its |their )?doors|(?:set|sets) up|(?:was|were) first (?:held|issued|published|used|shown)|became"
            r" operational|(?:held|holds) (?:its|their) (?:first|inaugural|constituent) (?:meeting|session"
            r"|sitting)|first met|brought [\w ]{2,60} into (?:being|existence)|called into (?:being|life))\b"
        ),
    ),
    (
        "force",
        Caseless(
            r"\b(?:came|come|comes|entered|enter|been|is|was|put) (?:in(?:to)?) (?:force|effect)|(?:took|takes"
            r"|take) effect|in force (?:since|from)|(?:applie[ds]|effective|binding) (?:since|from|as of)|became law\b",
            anywhere=True,
        ),
    ),
    (
        "end",
        Caseless(
            r"\b(?:r[au]n out|ceased to exist|came to an end|(?:was|were|been) (?:wound up|shut down|broken up"
            r"|done away with|closed down)|no longer exists?)\b"
        ),
    ),
    (
        "receive",
        Caseless(
            r"\b(?:came out|comes out|(?:was|were|been) (?:made public|handed over|laid before|presented to"
            r"|sent to)|(?:is|are) dated|bears? the date|saw the light)\b"
        ),
    ),
    ("draft", Caseless(r"\b(?:drawn up|worked out|put to (?:the )?public|first reading|hearings? on)\b")),
)
"""Stages that several words name."""

NOT_YET = Caseless(
    r"\b(?:plan(?:s|ned|ning)?|propos\w+|decid\w+|decision|recommend\w+|promis\w+|call(?:s|ed|ing) for|prepar\w+"
    r"|idea|forerunners?|predecessors?|former|formerly|replac\w+|succeed\w*|took the place|previous\w*|instead"
    r"|prior to|before|ahead of|origins?|reopen\w*|re-open\w*|re-establish\w*|again|rebuil\w+|will|shall|would|future"
    r"|were to|was to|is to|are to|intend\w*|so-called|provisional\w*|interim|pilot\w*|trial|test(?:ed|s|ing)?"
    r"|demand\w*|wish\w*|want\w*|build(?:ing)?|construct\w+|draft\w*|bill|older|earlier|voluntary|temporar\w+"
    r"|acting|then)\b"
)
"""Words that let a thing be spoken of before it begins, or tell of another beginning."""

PLAIN_HEADS = word_set(
    "year month day week time country government state people part number article person matter work result measure"
    " end way case question line right member public minister ministry president republic nation world law meeting"
    " session page report man woman family life level period step place thing area group programme program plan project"
    " policy effort process system service conference city town region house side point party citizen child today"
    " tomorrow peace war freedom job economy budget administration tax bill legislation action"
    " million billion percent cent dollar euro pound"
)
"""Heads too common to be one thing unless a name or a modifier says which."""

UNTIL_THEN = Caseless(
    r"\b(?:up to (?:that|this|then)(?: day| date| point| moment| time)?|until (?:then|that (?:day|date|moment"
    r"|time))|before (?:that|then)(?: day| date)?|previously|till then|hitherto|prior to that)\b"
)
NONE_OF_IT = Caseless(r"\b(?:not (?:a single|one|once)|no|never|none|nobody|nothing|nowhere|had (?:not|never))\b")
"""Nothing of the kind until a day."""

PRECONDITION = Caseless(
    r"\b(?:(?:was|were|is|has|had|have|been|be) not (?:been )?[^.;,]{3,50}? (?:until|before)|not (?:until"
    r"|before)|only (?:after|once|when)|no sooner)\b"
)
"""One thing done only once another was finished."""

STUDY_BEGUN = Caseless(
    r"\b(?:commissioned|ordered|requested|begun|began|started|launched|tendered|awarded|entrusted)\b"
)


CARRIES_OUT = Caseless(
    r"\b(?:translat\w+ (?:\w+ ){0,3}into (?:law|practice|action|deeds|reality)|carr(?:y|ies|ied) (?:out"
    r"|through|into effect) (?=what|the|every|all|each|its|these)|puts? (?:\w+ ){0,2}into (?:practice|effect)"
    r"|takes? over|heed(?:s|ed)?|embod(?:y|ies|ied)|enshrin\w+|meets? (?:every|each|all|the)|implement(?:s"
    r"|ed)?|follow(?:s|ed)? from"
    r"|ow(?:es|ed) (?:its|their|\w+) [^.;]{0,30}? to|in response to|in (?:answer|reply|reaction) to"
    r"|as (?:\w+ )?(?:recommended|urged|proposed|requested|advised|suggested|demanded) (?:by|in))\b"
)
"""One text put into practice by another."""

COVERED = Caseless(
    r"\bfollow(?:s|ed|ing)? (?:the )?(?:campaign|race|trial|election|vote|count|proceedings|process|events)\b"
)
"""Followed in the sense of watched."""

BRINGS = word_set("bring put set call take throw")
"""Verbs of phrases whose object goes through the stage: "put the Act into force"."""

BY_ITSELF = word_set("open close form expire lapse cease begin start arrive appear launch pass")
"""Verbs of a stage that their subject goes through where they have no object."""
