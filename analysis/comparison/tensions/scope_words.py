"""Words that promise to all and without condition, and words that take back."""

from __future__ import annotations

import re

from analysis.comparison.tensions.oppositions import RULER

UNIVERSAL = re.compile(
    r"\b(?:every(?:one|body|where|thing)?|all(?! over| the more| in all| along|-|ow)|any(?:one|body|thing|where)?(?! more)"
    r"|each|nobody|no[ -]one|never|none|always|without (?:any )?(?:exception|distinction|restriction|limitation|condition)s?"
    r"|in all cases|in every case|wholly|entirely|completely|fully|absolute(?:ly)?|unconditional(?:ly)?|unlimited|total(?:ly)?"
    r"|regardless of|irrespective of|whatever the|whoever|wherever|universal(?:ly)?|under no circumstances|in no case"
    r"|not (?:one|a single)|unrestricted|throughout the (?:country|territory|land)|equally to|by nobody else|no (?!more|less|longer|fewer|doubt|wonder|later)\w+ (?:\w+ )?(?:can|may|shall|is|are|has|have|will))\b",
    re.I,
)
"""Says something of all, or of none."""

PROMISE = re.compile(
    r"\b(?:guarantees?|guaranteed|entitles?|ensures?|secures?|(?:is|are) free to|freedom of|the right (?:to|of)"
    r"|extends? the rights|increases? the rights|liberali[sz]e|in line with|open to|protects?|protected by)\b",
    re.I,
)
"""Promises without a word on whom it leaves out: a weaker sign."""

COURT_ONLY = re.compile(
    r"\b(?:except|save|unless|only|solely|other than|without)\b[^.;]{0,30}\b(?:court|judge|judicial|tribunal|magistrate"
    r"|warrant|law)\b",
    re.I,
)
"""Only a court may: an executive power is then what takes it back."""

POWER = re.compile(
    rf"\b(?:(?:allows?|empowers?|entitles?|enables?|permits?|authori[sz]es?) {RULER} to"
    rf"|{RULER} (?:may|can|is free to|has the power to|is empowered to|reserves the right to) (?!not\b)\w+"
    rf"|by (?:\w+ )?(?:order|decree|decision|instruction|directive|resolution) of {RULER}|by (?:ministerial|executive|presidential|royal|administrative) (?:order|decree|decision)"
    rf"|at the discretion of|(?:ordered|suspended|closed|dismissed|detained|revoked) by {RULER}|may (?:suspend|refuse|withhold|revoke|close|order|ban|dissolve|detain|block|extend|exempt|waive|shorten|lower|deny))\b",
    re.I,
)
"""Powers of those who govern."""

RESTRICTED = re.compile(
    r"\b(?:may not|cannot|can not|must not|shall not|(?:is|are|was|were) not (?:entitled|allowed|permitted|eligible|covered|open|admitted|available|included|recorded|subject|counted|paid|heard|published|obliged|required)"
    r"|(?:is|are|was|were|be|remains?|been) (?:\w+ )?(?:barred|excluded|exempt(?:ed)?|ineligible|disqualified|withheld|closed to|reserved (?:for|to)|restricted to|limited to|confined to|kept for|refused|prohibited|forbidden|struck|left out|turned away|outside)"
    r"|(?:does|do|did|shall|will) not (?:apply|extend|cover|include|hold|count|reach|concern)|only (?:if|with|to|those|after|on|for|where|when|upon|by|at|in|from|once|citizens|members|persons|applicants)|solely|exclusively"
    r"|only (?:\w+ ){1,3}(?:may|can|are|is)|subject to|for official use|without (?:a |an |any )?(?:\w+ )?(?:recording|trial|hearing|warrant|court|licence|lawyer|charge|vote|being|notice|appeal|contract|inspection|examination|compensation)"
    r"|can be (?:cleared|evicted|closed|removed|dismissed|detained|held|refused|expelled|suspended|shortened|fined|searched|cut|put|terminated|moved)"
    r"|(?:prohibits?|forbids?|bars?|excludes?|exempts?|bans?) |like any|(?:is|are) (?:obtained|granted|issued|given|paid|released|handed|available) (?:only|solely|exclusively|at)|(?:must|has to|have to|needs? to) (?:first |have |be |show |prove |obtain |apply|hold |pay )"
    r"|provided (?:that )?(?:they|he|she|it|the)|unless|(?:those|persons|applicants|people|households|residents|workers|patients|pupils) (?:who|that|which|without|with less|convicted|outside) [\w ]{0,30}(?:not|no|lose|excluded|less|without)|where the (?:safety|security|interests?|honou?r)|is (?:a|the) privilege of|special (?:rules?|regime|procedure|permit|zone)s?|(?:another|a different) (?:rule|matter|procedure)|limiting (?:its|their)|partly reflect)\b",
    re.I,
)
"""Takes some out, or sets a condition."""

MANNER = re.compile(
    r"\b(?:by (?:means of )?(?:public |open |secret |direct )?(?:auction|tender|lot|lottery|competition|vote|ballot|election|contract|agreement|negotiation|decree|order|examination|invitation|points|consensus|drawing)"
    r"|under (?:\w+ )?(?:protocols?|agreements?|contracts?|orders?|arrangements?|treat(?:y|ies)|quotas?)|through (?:\w+ )?(?:\w+)"
    r"|on the (?:recommendation|proposal|basis|advice|nomination|order) of|without (?:a |any )?(?:tender|competition|auction|vote|examination|advertisement)|directly|on (?:points|merit|application|invitation))\b",
    re.I,
)
"""How something is awarded, chosen or decided."""
