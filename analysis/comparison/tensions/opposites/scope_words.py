"""Words that promise to all and without condition, and words that take back."""

from __future__ import annotations

from analysis.comparison.tensions.opposites.ruler_words import RULER
from analysis.text.caseless import Caseless
from analysis.text.words import word_set

FIRM = word_set("every all any no nobody none never everyone everybody anyone anybody everything anything nothing")
LOOSE = word_set("each always whole entirely wholly fully completely solely alone only")
"""Quantifiers that leave no one out; the loose ones are as often a manner of speaking."""

IDIOMS = word_set("ground reason doubt question change matter accident wonder surprise coincidence secret longer need")
"""With "no" these make a manner of speaking, and nobody is promised anything: "no grounds for rejoicing"."""

SPARED = Caseless(
    r"\bspar(?:es?|ed|ing) no (?:efforts?|pains|expenses?)\b|\bno (?:efforts?|pains|expenses?) (?:\w+ ){0,3}?spared\b"
)
"""As does this."""

AS_NEVER = Caseless(r"\s+(?:before|more)\b")
"""Behind "never" these make a degree: what is done "as never before" is not said of all times."""

SOME = Caseless(
    r"^(?:(?:only|about|over|at least)\s+)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|twenty|thirty|forty|fifty|some|several|many|most|half|few|a few|dozens|hundreds)"
    r"\s+(?:of\s+)?(?:(?:the|these|those|its|our|their)\s+)?(?=\w)"
)
"""How a statement begins that is made of some of a kind and not of all."""

TIMES = word_set("year month day week time hour quarter evening morning night summer winter spring autumn decade")
DEMOTED = word_set("of from in with at among between over across throughout on under")
"""After these a quantified noun is an adjunct and seldom what the promise is about."""

UNIVERSAL = Caseless(
    r"\b(?:without (?:any )?(?:exception|distinction|restriction|limitation|condition)s?|in (?:all|every) cases?"
    r"|absolute(?:ly)?|unconditional(?:ly)?|unlimited|regardless of|irrespective of|whoever|universally"
    r"|universal(?! (?:declaration|periodic|postal|levels?|bod(?:y|ies)|mechanisms?|instruments?|systems?)\b)"
    r"|under no circumstances|in no case|not (?:one|a single)|unrestricted|by nobody else"
    r"|throughout the (?:country|territory|land))\b"
)
"""Phrases that leave no one out; "universal" is none in the names of declarations and unions and of a level."""

PROMISE = Caseless(
    r"\b(?:guarantees?|guaranteed|entitles?|ensures?|secures|secure (?:the|their|our|its|all|every|for)"
    r"|(?:is|are) free to|freedom of|the right (?:to|of)"
    r"|extends? the rights|increases? the rights|liberali[sz]e|in line with|open to|protects?|protected by)\b"
)
"""Promises without a word on whom it leaves out: a weaker sign. A nation "more secure than before" promises nothing."""

COURT_ONLY = Caseless(
    r"\b(?:except|save|unless|only|solely|other than|without|(?:nobody|no one|none) but)\b[^.;]{0,30}"
    r"\b(?:court|judge|judicial|tribunal|magistrate|warrant|law)\b"
)
"""Only a court may: an executive power is then what takes it back."""

POWER = Caseless(
    rf"\b(?:(?:allows?|empowers?|entitles?|enables?|permits?|authori[sz]es?) {RULER} to"
    rf"|{RULER} (?:may|can|is free to|has the power to|is empowered to|reserves the right to)"
    r" (?!not\b)(?!and\b|or\b|also\b|help|assist|support|protect)\w+"
    rf"|by (?:\w+ )?(?:order|decree|decision|instruction|directive|resolution) of {RULER}|by (?:ministerial"
    rf"|executive|presidential|royal|administrative) (?:order|decree|decision)"
    rf"|at the discretion of|(?:ordered|suspended|closed|dismissed|detained|revoked) by {RULER}|may (?:suspend"
    rf"|refuse|withhold|revoke|close|order|ban|dissolve|detain|block|extend|exempt|waive|shorten|lower|deny))\b"
)
"""Powers of those who govern; that they can help somebody is none."""

_KEPT_FROM = (
    r"(?! (?:\w+ )?be (?:denied|refused|withheld|restricted|limited|infringed|violated|impaired|curtailed|abridged"
    r"|excluded|barred|disadvantaged|discriminated|dismissed|punished|penali[sz]ed))"
)
"""Not "the right must not be denied to any citizen": what may not be taken keeps the promise."""

_UNDONE = (
    r"(?! (?:\w+ )?(?:neglect|ignore|fail|overlook|forget|shirk|evade|escape|avoid|afford to|wait|delay|postpone"
    r"|help but|but|stand (?:by|idly)|be (?:neglected|ignored|overlooked|forgotten|postponed|delayed|overstated"
    r"|exaggerated|overestimated|underestimated|stressed enough))\b)"
)
"""Not "we cannot neglect the old": whoever must not leave a thing undone is bound to it, and nobody is left out."""

_UNDERGONE = (
    r"(?! (?:\w+ )?(?:persecution|control|supervision|scrutiny|inspections?|reviews?|monitoring|attacks?|abuse|torture"
    r"|violence|discrimination|pressure|criticism|harassment|exploitation|trafficking)\b)"
)
"""Not "persons subject to persecution", "subject to control by treaty bodies": what one undergoes limits nothing."""

HELPED = Caseless(
    r"\b(?:for|to|help|helps|helping|assists?|supports?|protects?|enables?|enabling)"
    r" (?:the |those |all |any )?(?:\w+ )?(?:who|that|which)(?: \w+){0,6} ?$"
)
"""What comes before a limit where those are given something who are under it: "a lawyer for miners who cannot pay"."""

RESTRICTED = Caseless(
    rf"\b(?:(?:may not|cannot|can not|must not|shall not){_KEPT_FROM}{_UNDONE}"
    r"|(?:is|are|was|were) not (?:entitled|allowed|permitted"
    r"|eligible|covered|open|admitted|available|included|recorded|subject|counted|paid|heard|published|obliged"
    r"|registered|accepted|considered"
    r"|required)|(?:is|are|was|were|be|remains?|been) (?:\w+ )?(?:barred|excluded|exempt(?:ed)?|ineligible|disqualified"
    r"|withheld|closed to|reserved (?:for|to)|restricted to|limited to|confined to|kept for|refused|prohibited"
    r"|forbidden|struck|left out|turned away|outside)"
    r"|(?:does|do|did|shall|will) not (?:apply|extend|cover|include|hold|count|reach|concern|qualify|benefit"
    r"|take part)|only (?:if|with|to"
    r"|those|after|on|for|where|when|upon|by|at|in|from|once|citizens|members|persons|applicants)|solely|exclusively"
    rf"|only (?:\w+ ){{1,3}}(?:may|can|are|is)|subject to{_UNDERGONE}"
    r"|without (?:a |an "
    r"|any )?(?!single)(?:\w+ )?(?:recording|trial|hearing|warrant|court|licence|lawyer|vote|being|appeal"
    r"|contract|inspection|examination|compensation)"
    r"|can be (?:cleared|evicted|closed|removed|dismissed|detained|held|refused|expelled|suspended|shortened"
    r"|fined|searched|cut|put|terminated|moved)"
    r"|(?:prohibits?|forbids?|bars?|excludes?|exempts?|bans?) |like any|(?:is|are) (?:obtained|granted|issued"
    r"|given|paid|released|handed|available) (?:only|solely|exclusively|at)|(?:must|has to|have to"
    r"|needs? to) (?:first |have |show |prove |obtain |apply|hold |pay )|(?:has|have|needs?) to be "
    r"|must be (?:over|aged|at least|resident|registered|born|holders?|in possession|an? (?:citizen|member|resident)"
    r"|citizens|members|residents) |provided (?:that )?(?:they|he|she|it|the)|unless|"
    r"(?:those|persons|applicants|people|households|residents"
    r"|workers|patients|pupils) (?:who|that|which|without|with less|convicted|outside) [\w ]{0,30}(?:not|no"
    r"|lose|excluded|less|without)|where the (?:safety|security|interests?|honou?r)|is (?:a|the) privilege of"
    r"|special (?:rules?|regime|procedure|permit|zone)s?|(?:another|a different) (?:rule|matter|procedure)"
    r"|limiting (?:its|their))\b"
)
"""Takes some out, or sets a condition. "It must be stopped" does neither: it asks for something."""
