"""Words of basis and credit, of beginnings and ends, of limits on office."""

from __future__ import annotations

import re

from analysis.text.caseless import Caseless
from analysis.text.words import MONTHS, word_set

ASK_WHICH = "Was an earlier version meant, or another date?"
"""What a reader is asked where something rests on what came later."""

RESTS = Caseless(
    r"\b(?:rest(?:s|ed|ing)? (?:\w+ ){0,6}?(?:up)?on|(?:is|are|was|were) (?:\w+ )?(?:based|built|founded"
    r"|modelled|modeled|grounded) on|draws? (?:\w+ )?on|drew (?:\w+ )?on|builds? (?:up)?on|reflect(?:s|ed|ing)?"
    r"|takes? (?:full )?account of|took account of"
    r"|takes? up|took up|respond(?:s|ed|ing)? to|in (?:response|reply|answer|reaction) to|answer(?:s"
    r"|ed)? to|gives? effect to|gave effect to"
    r"|giving effect to|implements|incorporat(?:es|ed|ing)|transpos(?:es|ed|ing)|gr(?:ew|ows|own) out of"
    r"|stem(?:s|med) from|deriv(?:es|ed) from|spr(?:ings|ang|ung) from|prompted by|inspired by|triggered by"
    r"|as a (?:direct )?(?:result|consequence) of"
    r"|in (?:the )?(?:light|wake) of|on the (?:strength|basis) of|pursuant to|compl(?:y|ies|ied"
    r"|ying) with|in compliance with"
    r"|records|describes|examines|analy[sz]es|assesses|evaluates|documents|lessons (?:of|from|learn\w+ from)"
    r"|acting (?:up)?on|acted (?:up)?on|follow(?:s|ed|ing)? (?:up )?(?:on )?(?=the|a|an|its|our|this|that))\b"
)
"""What stands after these came first."""

CREDIT = Caseless(
    r"\b(?:deserv\w+ (?:\w+ ){0,2}(?:credit|thanks|praise)|thanks to|(?:is|are|was|were"
    r"|be) (?:\w+ )?(?:due|owed|owing|attributable"
    r"|down) to|we owe (?:this|it|that)|fruits? of|brought about by|achievement of|to the credit of"
    r"|made possible by|because of|(?:attribut|credit)\w+ to|work of)\b"
)
"""What brought about what was told before."""

WHOLE = Caseless(
    r"\b(?:last day|very end|(?:up )?to the end|until the end|at the end|final (?:results?|outcome"
    r"|figures)|from (?:beginning|start)"
    r" to (?:end|finish)|over (?:its|the) (?:whole|entire|full)|entire (?:period|course|duration)"
    r"|completed the|saw (?:it )?through"
    r"|remained|stayed|dropped out|finished|throughout|all \w+ months|on completion|overall success"
    r"|whole (?:period|course))\b"
)
"""What can be known only when a thing is over."""

RAN = Caseless(
    r"\b(?:ran|run|runs|lasted|took place|was (?:held|carried out|conducted|implemented|tested)"
    r"|were (?:held|carried out|conducted|tested)"
    r"|continued|operated|extended|went on|ended|ends|closed|concluded|came to an end|was completed|expired|finished)\b"
)
COVERS = Caseless(
    r"\bfrom (?:the |its )?(?:very )?(?:first|opening|earliest) [^.;]{2,40}? (?:to|until) (?:the "
    r"|its )?(?:very )?(?:last|final|closing)\b"
    r"|\bfrom (?:the |its )?(?:very )?first (?:day|hour|moment|minute|speech|session)\b"
    r"|\bfrom (?:the )?(?:beginning|start|outset|day one|the first day|first to last|start to finish"
    r"|the word go|end to end)\b"
    r"|\b(?:throughout|at every stage|every step|at all stages|the whole (?:campaign|process|trial|time)|the entire)\b"
)
"""Present all the while."""

COMES = word_set(
    "land arrive come join reach enter begin start deploy admit invite leave depart withdraw return go fly accredit"
    " allow appear call expel resign"
)
WEEKDAY = Caseless(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:eve|day|days|hours|week|weeks) (?:before|of"
    r"|after|earlier|later)\b"
    r"|\bonly (?:on|in|after|for)\b|\bnot until\b|\bhalfway\b|\bmidway\b"
)
AGE_LIMIT = Caseless(
    r"\b(?:step(?:s|ped|ping)? down|retir\w+|stands? down|leaves? (?:office|the bench|service)"
    r"|age[ -]limit|limit of age|pension\w*"
    r"|may (?:not )?(?:serve|remain|sit|stay)|cannot (?:serve|remain|sit|stay)|no one over|nobody over"
    r"|older than|over the age of)\b"
    r"[^.;:]{0,40}?\b(?P<age>[4-9]\d|(?:forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)\b(?! (?:per"
    r"|days|months|weeks|cases))"
)
BIRTH = re.compile(
    r"\b(?:b\.|born(?: in| on [\w ]+)?)\s*(?P<year>(?:18|19)\d\d)\b|\b(?:aged|now"
    r"|at(?: the age of)?)\s(?P<age>[5-9]\d)\b"
)
IN_OFFICE = Caseless(
    r"\b(?:has|have) (?:\w+ )?(?:presided|served|headed|led|held|sat|been|chaired|run|directed"
    r"|governed)\b|\bsince (?:19|20)\d\d\b"
    r"|\bstill\b|\bremains\b|\b(?:presides|serves|heads|sits|chairs|leads)\b"
)
TERM_LIMIT = Caseless(
    r"\b(?P<terms>a single|single|one|only one|two|three|no more than two"
    r"|at most two)\s+(?:\w+ )?(?:(?P<y1>\w+)-year )?(?:terms?|mandates?)(?: of(?: office of)? (?P<y2>\w+) years)?"
    r"|\b(?:terms?|mandates?)(?: of office)? (?:of|is"
    r"|lasts) (?P<y3>\w+) years[^.;]{0,30}?(?P<once>not (?:be )?renew\w*|non-renewable"
    r"|renewable once|only once|once only|re-elected once)"
)
SINCE = re.compile(r"\bsince (?:\w+ )?(?P<year>(?:19|20)\d\d)\b")
NOT_BEFORE = Caseless(
    r"\b(?:not before|not until|only (?:after|once|when)|(?:but )?after|once|by (?:then|which time)"
    r"|had (?:already|previously|first))\b"
)
GETS = Caseless(
    r"\b(?:reach|receiv|sent|send|got|get|hand|deliver|arriv|submit|came|forward|shown|first saw|present"
    r"|circulat|table|shar|request|ask)\w*"
)
MONTH = re.compile(
    r"\b(?:in|by|of|until|during|late|early|mid)[ -](?P<month>"
    + "|".join(name.title() for name in MONTHS if len(name) > 3)
    + r")\b"
)
PLAIN = word_set(
    "year month day week time country government state people part paragraph number article first one law act person"
    " matter work result measure basis end way report meeting minister ministry president national republic case page"
    " question line right member public"
)

BEGINS = Caseless(
    r"\b(?:first|began|begun|start\w*|open\w*|launch\w*|introduc\w+|founded|establish\w*|set up|created"
    r"|inaugurat\w+|since|came into|took effect|entered)\b"
)

OFFICES = word_set(
    "judge justice court president chairman chair chairperson governor rector dean minister commissioner ombudsman"
    " director mayor prosecutor auditor speaker member deputy senator bishop professor general officer head chief"
    " magistrate secretary bench ambassador inspector"
)

ANNIVERSARY = Caseless(
    r"\b(?P<nth>\d+(?:st|nd|rd|th)|fifth|tenth|twentieth|twenty-fifth|thirtieth|fortieth|fiftieth|hundredth) "
    r"(?:anniversary|birthday|year of (?:its|their) existence|jubilee)\b"
)
NTH = {"fifth": 5, "tenth": 10, "twentieth": 20, "twenty-fifth": 25, "thirtieth": 30, "fortieth": 40, "fiftieth": 50}
NTH |= {"hundredth": 100}
"""Anniversaries and how many years they count."""
