"""Contradiction: poles of which one denies what the other says, of rights, rules, access, change and harm."""

from __future__ import annotations

from analysis.comparison.tensions.opposites.ended_words import ENDED, STANDS
from analysis.comparison.tensions.opposites.oppositions import Opposition, opposed
from analysis.comparison.tensions.opposites.review_words import FINAL, REVIEW
from analysis.comparison.tensions.opposites.ruler_words import RULER

CONTRADICTIONS: tuple[Opposition, ...] = (
    opposed(
        "a right given and a right withheld",
        r"""
        (?:provides?|guarantees?|grants?|gives?|confers?) [\w\s,-]{0,30}?rights?
        (?:secures?|ensures?|affords?|recogni[sz]es|upholds?|enshrines?) [\w\s,-]{0,30}?rights?
        entitles?|(?:is|are) entitled to|(?:has|have|enjoys?|enjoy) the right to|free to|at liberty to
        (?:is|are) allowed to
        """,
        r"""
        den(?:y|ies|ied)|refus(?:es|ed|al)|withholds?|withheld|withdraws?|withdrew|revokes?|strips?|deprives?|curtails?
        (?:is|are|was|were) (?:not|never) (?:entitled|allowed|permitted|given|granted)|no right to|without the right
        """,
        "Is it the same right of the same people, under the same law?",
        0.9,
    ),
    opposed(
        "something done away with that is still there",
        ENDED,
        STANDS,
        "Is what was ended the same thing as what the other passage describes, and when was each written?",
        0.84,
        0.42,
    ),
    opposed(
        "notice given of what comes without notice",
        r"""
        without (?:prior |any |previous |advance |giving )?(?:notice|warning|announcement|appointment|notification)
        unannounced|un-announced|surprise (?:visits?|inspections?|checks?)|at any (?:hour|time)(?: of the day)?
        spot checks?
        unexpected(?:ly)?|unimpeded access|unhindered access
        """,
        r"""
        (?:is|are|was|were|be) (?:informed|notified|told|warned|given notice|announced|advised)|beforehand|in advance
        (?:prior|advance|written|previous) (?:notice|notification|announcement|warning|consent)
        (?:days’|days'|weeks’|hours’) (?:notice|notification|announcement|warning|consent)
        (?:days?|weeks?|hours?) (?:before|ahead|earlier|beforehand)|announced|by appointment|scheduled|at an agreed
        """,
        "Are these the same visits, and does the notice bind those who make them?",
        0.9,
    ),
    opposed(
        "a decision of one's own that needs another's consent",
        r"""
        (?:decides?|chooses?|determines?|sets?)\b[\w\s,]{0,40}\b(?:for (?:them|it|him|her)sel(?:ves|f))
        (?:decides?|chooses?|determines?|sets?)\b[\w\s,]{0,40}\b(?:freely|on (?:their|its) own)
        (?:fix(?:es)?|manages?|draws? up|selects?)\b[\w\s,]{0,40}\b(?:for (?:them|it|him|her)sel(?:ves|f))
        (?:fix(?:es)?|manages?|draws? up|selects?)\b[\w\s,]{0,40}\b(?:freely|on (?:their|its) own)
        (?:decides?|chooses?|determines?|sets?)\b[\w\s,]{0,40}\b(?:alone|themselves|itself)
        (?:fix(?:es)?|manages?|draws? up|selects?)\b[\w\s,]{0,40}\b(?:alone|themselves|itself)
        (?:free to (?:decide|choose|set|hire|spend|appoint))
        (?:at (?:their|its) (?:own |sole )?discretion|of their own choosing)
        (?:decides?|chooses?|elects?|picks?|sets?|selects?) (?:(?:all|most) of )?(?:their|its|his|her) own
        (?:appoints?|makes?|hires?) (?:(?:all|most) of )?(?:their|its|his|her) own
        (?:draws? up|fix(?:es)?|writes?|controls?) (?:(?:all|most) of )?(?:their|its|his|her) own
        full (?:control|authority|freedom|discretion|powers?) (?:over|of|to|in)|solely responsible
        without (?:asking|reference to)
        (?:govern|run|manage|administer) (?:their|its|his|her) (?:own|themselves|itself)
        have (?:the )?(?:last|final) word
        """,
        r"""
        (?:only |not |unless )?(?:with|without|after|upon|subject to) (?:\w+ ){0,3}(?:consent|approval)
        (?:only |not |unless )?(?:with|without|after|upon|subject to) (?:\w+ ){0,3}(?:permission)
        (?:only |not |unless )?(?:with|without|after|upon|subject to) (?:\w+ ){0,3}(?:signature|authori[sz]ation)
        (?:only |not |unless )?(?:requires?|needs?|obtain(?:ed|s|ing)?|seek|given) (?:\w+ ){0,3}(?:consent|approval)
        (?:only |not |unless )?(?:requires?|needs?) (?:\w+ ){0,3}(?:permission|signature|authori[sz]ation)
        (?:only |not |unless )?(?:obtain(?:ed|s|ing)?|seek|given) (?:\w+ ){0,3}(?:permission)
        (?:only |not |unless )?(?:obtain(?:ed|s|ing)?|seek|given) (?:\w+ ){0,3}(?:signature|authori[sz]ation)
        (?:only |not |unless )?(?:with|without|after|upon|subject to) (?:\w+ ){0,3}(?:agreement|endorsement)
        (?:only |not |unless )?(?:with|without) (?:\w+ ){0,3}(?:clearance|confirmation|licen[cs]e)
        (?:only |not |unless )?(?:after|upon|subject to) (?:\w+ ){0,3}(?:clearance|confirmation|licen[cs]e)
        (?:only |not |unless )?(?:requires?|needs?) (?:\w+ ){0,3}(?:agreement|endorsement)
        (?:only |not |unless )?(?:obtain(?:ed|s|ing)?|seek|given) (?:\w+ ){0,3}(?:agreement|endorsement)
        (?:only |not |unless )?(?:requires?|needs?) (?:\w+ ){0,3}(?:clearance|confirmation|licen[cs]e)
        (?:only |not |unless )?(?:obtain(?:ed|s|ing)?|seek|given) (?:\w+ ){0,3}(?:clearance|confirmation|licen[cs]e)
        (?:must|has to|have to|is to|are to|shall) be (?:approved|confirmed|countersigned)
        (?:must|has to|have to|is to|are to|shall) be (?:authori[sz]ed|cleared|endorsed|agreed)
        (?:are|is|was|were) (?:picked|chosen|named|appointed|selected|assigned|drawn up|signed off|vetted|sent) by
        (?:are|is|was|were) (?:set|fixed|decided|determined|laid down|prescribed|assigned|allocated) (?:by|in|from)
        (?:may|can) (?:overrule|veto|annul|reverse)
        """,
        "Whose word is the last, and on what exactly?",
        0.9,
    ),
    opposed(
        "open to review and final",
        REVIEW,
        FINAL,
        "Whose decisions are final, and is it of these that review is promised?",
        0.94,
        0.05,
    ),
    opposed(
        "removable and irremovable",
        r"""
        (?:have|has|enjoys?|with|given|hold|holds|retains?) (?:the )?(?:power|right|authority) to [\w\s,]{0,20}?recall
        (?:have|has|enjoys?|with|given|hold|holds|retains?) (?:the )?(?:power|right|authority) to [\w\s,]{0,20}?remove
        (?:have|has|enjoys?|with|given|hold|holds|retains?) (?:the )?(?:power|right|authority) to [\w\s,]{0,20}?dismiss
        (?:have|has|enjoys?|with|given|hold|holds|retains?) (?:the )?(?:power|right|authority) to [\w\s,]{0,20}?replace
        (?:may|can) (?:\w+ )?(?:be )?(?:recall(?:ed)?|remove[ds]?|dismiss(?:ed)?|replaced?|voted out)(?: at any time)?
        """,
        r"""
        (?:cannot|can not|may not|must not|shall not|can never|may never) be (?:\w+ )?(?:removed|recalled|dismissed)
        (?:cannot|can not|may not|must not|shall not|can never|may never) be (?:\w+ )?(?:replaced|relieved|deposed)
        irremovable|irrevocabl[ey]|(?:appointed|elected|sits?|serves?) for life|security of tenure
        no (?:\w+ )?(?:power|procedure|provision|means|way) (?:to|for|of) (?:the )?(?:recall|remov|dismiss|replac)\w*
        """,
        "Who may remove whom, on what grounds, and before the end of a term?",
        0.95,
        0.3,
    ),
    opposed(
        "in time and late",
        r"""
        (?:on|ahead of) (?:schedule|time)|on track|as planned|within (?:the )?budget|in good time
        """,
        r"""
        later than (?:planned|foreseen|promised|intended|scheduled)|behind schedule|overdue|postponed
        (?:a |the |with )?delays?(?: of)?|delayed|overr[au]ns?|exceed(?:s|ed) (?:its|the) budget|over budget
        """,
        "Is it the same part of the work, and measured against the same plan?",
        0.84,
        0.35,
    ),
    opposed(
        "left as it is and altered throughout",
        r"""
        (?:un(?:changed|touched|altered|affected)|intact)
        no changes? (?:is|are|was|were|will be|has been|have been) (?:made|proposed|planned|needed|introduced)
        without (?:any |the least )?changes?
        """,
        r"""
        (?:hardly|scarcely|barely) (?:an?y?|one)(?=[\w\s]{1,30}?\b(?:stay|remain)(?:s|ed)?\b)
        (?:hardly|scarcely|barely) (?:an?y?|one)(?=[\w\s]{1,30}?\b(?:as (?:before|it was)|the same|left)\b)
        (?:thoroughly|completely|entirely|wholly|radically) (?:\w+ )?(?:chang|alter|revis|rewrit|reform)\w+
        (?:chang|alter|revis|rewrit|reform|recast|reshap)\w* (?:thoroughly|completely|entirely|from top to bottom)
        overhaul\w*|from the ground up|(?:root and branch|sweeping|far-reaching) (?:reforms?|changes?|revisions?)
        (?:everything|nearly all|almost all|most)(?=[\w\s]{0,30}?\b(?:change[sd]?|altered|rewritten|different)\b)
        """,
        "Which of them change, and which are left?",
        0.86,
        0.3,
    ),
    opposed(
        "cut and standing where it stood",
        r"""
        (?:has|have|had|was|were|been) (?:\w+ )?(?:cut|reduced|trimmed|lowered|pared|slashed|scaled (?:back|down))
        (?:has|have|had|was|were|been) (?:\w+ )?(?:brought down|slimmed|curtailed)
        """,
        r"""
        (?:stands?|stood|remain(?:s|ed)?|stay(?:s|ed)?|is|are|held) (?:at|on) (?:the |its |their )?(?:same )?level
        (?:stands?|stood|remain(?:s|ed)?|stay(?:s|ed)?|is|are|holds?|held) where (?:it|they)
        (?:is|are|remains?|stays?) (?:as (?:high|large|great|much|many)|no (?:lower|smaller|less|fewer)) (?:as|than)
        the same (?:as|amount|number|level|sum|figure) (?:as )?(?:last|before|in|the year|ever)
        """,
        "Is it the same thing, and from what level was it cut?",
        0.8,
        0.4,
    ),
    opposed(
        "unbroken and interrupted",
        r"""
        without (?:a |any )?(?:break|interruption|pause|gap|fail|exception|let-up|stoppage|a day's|a single day)
        uninterrupted(?:ly)?|continuous(?:ly)?|unbroken|ceaseless(?:ly)?|round the clock|around the clock
        at all times|day and night
        every (?:single )?(?:day|week|month|year)|twenty-four hours|24 hours
        never (?:once )?(?:closed|stopped|failed|interrupted|missed|been (?:closed|interrupted|suspended))
        """,
        r"""
        off-?\s?line|out of (?:service|order|action|use)|interrupt(?:ed|ion)s?
        (?:was|were|been|is|are) (?:closed|shut|suspended|down|halted)
        (?:was|were|been|is|are) (?:stopped|unavailable|postponed|switched off|cut off)
        suspension|breakdowns?|outages?|failed to|stood (?:idle|empty|still)
        (?:was|were|been|is|are) (?:\w+ )?(?:resumed|revived|reinstated)|resumption|resum(?:es|ed)
        (?:a |the )?(?:period|time|years?|decades?) of (?:\w+ )?(?:freez(?:e|ing)|suspension|standstill|stagnation)
        (?:was|were|been|is|are) frozen
        no (?:\w+ )?(?:was|were) (?:published|held|issued|available|broadcast|made|delivered)|skipped|missed|gap
        did not (?:appear|meet|run|sit|take place)
        """,
        "Does the gap fall into the period for which continuity is claimed?",
        0.9,
        0.35,
    ),
    opposed(
        "open and closed",
        r"""
        (?:open|accessible|available|disclosed) (?:to|for|in|on|online) (?:the )?(?:public|everyone|anyone)
        (?:open|accessible|available|disclosed) (?:to|for|in|on|online) (?:the )?(?:all|every\w*|full|internet)
        (?:published|made public|made available|visible) (?:to|for|in|on|online) (?:the )?(?:public|everyone|anyone)
        (?:published|made public) (?:to|for|in|on|online) (?:the )?(?:all|every\w*|full|internet)
        (?:made available|visible) (?:to|for|in|on|online) (?:the )?(?:all|every\w*|full|internet)
        (?:is|are|was|were|been) (?:always |all |fully )?(?:published|disclosed)
        (?:is|are|was|were|been) (?:always |all |fully )?(?:made public|publicly available|public)
        in (?:full )?public|openly|transparent(?:ly)?|in the open|full transparency
        nothing is (?:hidden|secret)|no secrets?
        """,
        r"""
        under lock(?: and key)?|locked away|not shown|may not be (?:seen|copied|read|published)|on request only
        behind closed doors|in camera|in closed session|confidential(?:ly)?|secret(?:ly)?|classified
        for official use(?: only)?|not (?:made |been )?(?:public|published|disclosed|available|open)
        withheld|undisclosed|unpublished|kept (?:from|secret|for|under)|restricted (?:to|access)|closed to
        sealed|never (?:been )?(?:published|disclosed)|(?:is|are|remain) private
        """,
        "Are they the same records or meetings, and who decides what is kept back?",
        0.84,
        0.32,
    ),
    opposed(
        "a monopoly ended and one source left",
        r"""
        monopoly [\w\s]{0,30}(?:past|over|ended|abolished|broken|gone)
        (?:ended|broke|broken|abolished|end of|ends|without) (?:\w+ ){0,3}monopol(?:y|ies)
        (?:free|open|lively|fair|full) competition|competitive market|plural(?:ism|istic|ity)?|diversity of
        diverse|variety of|(?:many|several|multiple|different) (?:providers|suppliers|voices|outlets|owners)
        de-?monopoli[sz]\w+|liberali[sz]ed
        """,
        r"""
        the only|the sole|sole (?:supplier|provider|owner|source|right)|exclusive(?:ly)?
        single (?:supplier|company|provider|owner|operator|bidder)|one (?:company|supplier|group|owner)
        (?:holds|owns|controls|uses|has|operates|supplies) (?:\w+ ){0,2}(?:\d+ of|\d+ out of|nine)
        (?:holds|owns|controls|uses|has|operates|supplies) (?:\w+ ){0,2}(?:nearly all|almost all|most of|all)
        monopol(?:y|ies|ized|ised|istic)|no (?:other|competitor|rival)
        """,
        "Who else is in the market today, and with what share?",
        0.86,
        0.3,
    ),
    opposed(
        "equal and unequal",
        r"""
        equal(?:ly)? (?:access|treatment|rights?|terms|footing|opportunit\w+|pay|before|status|share|conditions?)
        (?:the )?same (?:rights|rules|terms|conditions|treatment|pay|opportunities|access)
        without (?:any )?(?:distinction|discrimination|regard to|preference)
        (?:is|are|be|been) (?:treated|judged|heard|dealt with) (?:equally|alike|the same)|appl(?:y|ies) equally
        alike|on equal|equality|no (?:distinction|discrimination|preference|privileges?)
        treats? (?:all|every\w*)|irrespective of|regardless of|whatever their
        """,
        r"""
        (?:twice|half|double|third) (?:as much|as many|of what|the (?:time|rate|pay))
        less than (?:men|those|others|their)|prefer(?:ence|red|ential)|privileged?|reserved for
        priority (?:over|to|in|for)|has priority|ahead of|before (?:all )?others
        separate (?:queue|entrance|schools?|rules?)
        (?:only|solely|exclusively) (?:for|to|by)|(?:is|are) (?:barred|excluded|exempt)
        (?:earn|earns|paid|receive|receives) (?:\w+ ){0,3}less|advantages?|quotas?
        """,
        "By what rule are the two groups told apart?",
        0.78,
        0.38,
    ),
    opposed(
        "safe and harmed",
        r"(?:no|not one|not a single|never (?:an?|any)|without (?:an?|any|a single)) (?:\w+ ){0,4}(?:accidents?"
        r"|incidents?|spills?|leaks?|deaths?|injur(?:y|ies)|casualt(?:y|ies)|victims?|harm|damage|violence"
        r"|arrests?|shots?)|accident-free|(?:perfectly|entirely|completely|absolutely) (?:safe|clean"
        r"|peaceful(?:ly)?)|peacefully",
        r"accidents?|spill(?:s|ed|age)?|leak(?:s|ed|age)?|(?:was|were|been) (?:killed|injured|hurt|wounded"
        r"|poisoned|evacuated|contaminated|detained|arrested|beaten|burnt|burned|flooded|damaged|treated)|died"
        r"|deaths?|exploded|collapsed|clash(?:es|ed)|tear gas",
        "Is it the same place and period, and is what happened counted under another head?",
        0.84,
        0.36,
    ),
    opposed(
        "forbidden and practised",
        r"(?:is|are|was|were|been|be) (?:strictly |now |completely )?(?:banned|prohibited|forbidden|outlawed"
        r"|unlawful|illegal|excluded|ruled out)|bans|prohibits|forbids|outlaws|rules out|(?:may|can|shall"
        r"|must) (?:not|never|no longer) be|moratorium on|(?:has|have) banned|(?:the )?(?:prohibition|banning"
        r"|outlawing) of",
        r"(?:is|are|was|were|been) (?:still |routinely |regularly |also )?(?:used|practi[sc]ed|carried out"
        r"|applied|employed|permitted|allowed|granted|issued|built|sold|imported|held|placed|exported"
        r"|burn[et]d?|dumped)|(?:may|can) (?:be )?(?:still |also )?(?:used|held|ordered|imposed|applied"
        r"|authori[sz]ed|allowed|permitted)|licen[cs]es? (?:were|was|are) (?:issued|granted)|allows?|permits?"
        r"|authori[sz]es|(?:may|can) continue to|(?:remains?|is|are) free to",
        "Is the practice the one that is forbidden, or is there a permit for it?",
        0.74,
        0.45,
    ),
    opposed(
        "protected and punished",
        r"(?:is|are) (?:fully |well )?(?:protected|respected|guaranteed|safeguarded|free)|protects?|respects?"
        r"|safeguards?|freedom of|freely|without fear|no (?:reprisals?|censorship|retaliation)|uncensored",
        r"(?:was|were|is|are|been|be) (?:fined|jailed|imprisoned|dismissed|prosecuted|expelled|sentenced"
        r"|punished|sacked|charged|convicted|transferred|demoted|blocked|closed|seized|confiscated|censored)"
        r"|punish(?:es|able)|imprisonment|criminal (?:offence|offense|liability)|prior (?:review|screening"
        r"|vetting|approval)",
        "Does the protection cover this case?",
        0.72,
        0.42,
    ),
    opposed(
        "decentralised and concentrated",
        r"decentrali[sz]\w+|devolv\w+|delegat\w+|hands? over|handed over|transfers? (?:\w+ ){0,2}(?:powers?"
        r"|authority|competen\w+)|returned? to (?:the )?(?:regions?|municipalit\w+|communities)|(?:brings?"
        r"|closer) to the people|local (?:hands|level)",
        r"central(?:i[sz]ed|ly)|(?:concentrated|vested) in|strictly (?:regulate"
        r"|control)|single national|(?:only|solely) by the|from the capital|"
        + rf"by (?:order|decree|decision) of {RULER}",
        "Which powers went out, and which came in?",
        0.78,
        0.36,
    ),
)
