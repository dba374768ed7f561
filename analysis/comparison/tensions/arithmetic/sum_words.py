"""Words of sums: what parts figures of one row, what divides a total, what leaves a list open."""

from __future__ import annotations

import re

from analysis.comparison.tensions.numbers.number_words import NUMBER
from analysis.text.caseless import Caseless
from analysis.text.words import word_set

BETWEEN = Caseless(r"[,;:(—–\n]|\b(?:and|while|plus|as well as)\b")
"""What stands between two members of a row."""

IN_YEAR = re.compile(r"\bin (?:19|20)\d\d\b")
NAMING = Caseless(r"(?:\s(?!in\b|of\b|to\b|at\b|for\b|from\b|with\b|by\b)[\w’'-]+){1,3}\s")
"""Between the number that names who has it and what they have: "the five other parties nine"."""

APART = Caseless(
    r"\b(?:compared|between|rose|fell|grew|risen|fallen|grown|instead of|each|every|per|twice|in (?:19|20)\d\d"
    r"|(?:a|one) (?:day|week|month|year)|years? (?:before|earlier)|of (?:which|whom|them|these|those)|respectively|but"
    r"|however|once|previous|last year|not counting|in addition|besides|at least|including)\b"
    r"|\b(?:from|to|against|than|after|within|out of|had been|was)\s+(?:(?:the|about|some|only|just|around)\s+)*[$€£]?$"
)
"""Words between two figures that make the later one a change, a rate, a part of the earlier, or of another time."""

WENT = word_set("rose fell grew risen fallen grown")
"""Those of :data:`APART` that tell a change of one figure, unless parts are told of which so many fell or grew up."""

LISTS_SOME = Caseless(r"\binclud(?:e|es|ed|ing)\b[^.;]{0,60}$")
"""Before a row that names some of a sum's parts: another sum told elsewhere is not theirs."""
OPEN = Caseless(
    r"\b(?:includ(?:e|es|ed|ing)|among (?:them|these|others|which|whom)|such as|some of|in particular|notably"
    r"|especially|for example|for instance|e\.g\.|inter alia"
    r"|mainly|chiefly|mostly|at least|up to|as well as|besides|in addition"
    r"|further|another|more(?! than)|additional|also|others|first of all|to begin with|the largest|the biggest"
    r"|(?<!-)too)\b"
)
"""Words after which a list of parts is not meant to be complete."""

ANOTHER = re.compile(rf"\b(?:another|a further) (?={NUMBER}(?: \w+)*[.;])", re.I)
"""Before the last member of a row: "and another 34 million"."""

CHARGED = Caseless(r"\b(?:charged|levied|taxed|rates?|duty|interest|tax(?:es)?)\b[^.;]*\b(?:at|of|is|are|from|to)\s+$")
"""Before a percentage that is a rate, not a part of a whole."""

OVERLAP = Caseless(
    r"\b(?:counted twice|in (?:both|two|several|more than one) of|more than one|both|overlap\w*|double[- ]count\w*"
    r"|several (?:times|categories)|at the same time)\b"
)
"""What lets parts be more than their total."""

REST = Caseless(
    r"\b(?:remaining|remainder|the rest|the others?|(?:is|are|was|were) left(?! (?:out|alone|aside|behind))"
    r"|thus (?:lost|left|failed|fell)|left over|the balance|the last (?!of\b)\w+)\b"
)
REST_OF = Caseless(r"(?:\s[\w’'-]+){0,2}?\s(?:in|to|for|from|on|by) (?:all )?the (?:rest|remainder) of\b")
"""After the last figure of a row: it is of all that is left, "0.2 million in the rest of the country"."""

UNTOLD = Caseless(r"\bthe (?:rest|remainder|others?|balance)\b")
"""After the last figure of a row: a further part, told without one."""

NAMELY = Caseless(r":|\b(?:namely|viz|to wit|that is)\b")
"""Between a total and parts that are all there is."""

OTHERS = Caseless(r"\b(?:(?:all )?others|everything else|everyone else|miscellaneous)[:,–—-]?\s*(?:[–—-]\s*)?$")
"""Before the last figure of a row: whoever is left."""

AMONG = Caseless(r"\bamong (?:them|these|those)\b")
"""What divides the figure before, wherever it stands in the sentence: with "and nothing else" all of it."""

USED_UP = Caseless(
    r"\b(?:not an? [^.;]{1,40}|no(?:ne|body|thing)?(?: [^.;]{1,40})?|without [^.;]{1,20})\b"
    r"(?:left(?: over)?|remain\w*|unaccounted|unspent|missing|remainder|residue|over"
    r"|(?:now |still )?(?:pending|open|outstanding|undecided|unsettled|unanswered|untouched|unopened))\b"
    r"|\b(?:every|each|all|the whole)\b[^.;]{0,60}\b(?:accounted for|spent|used up|distributed|explained|allotted"
    r"|allocated|assigned|covered|belongs?|falls? (?:to|into|under))\b"
)
"""What says of a total that its parts make it up."""

ONLY = Caseless(
    r"\b(?:the only|no others?|none other|nothing (?:else|more|besides|was)|nowhere else|nobody else|no further"
    r"|and no more|all told|these \w+ alone|respectively|in all|altogether|between them)\b"
)
"""Words that say that the parts are all there is."""

DIVIDES = Caseless(
    r":|[—–(]|\bof (?:whom|which|them|these|those)\b|\bconsist\w*\b|\bcompris\w+\b|\bma[dk]e up\b|\bdivided\b"
    r"|\bnamely\b|\bsplit\b|\bbroken down\b|\bmade up\b|\bcomposed\b|\bshared\b|\ballocated\b|\bdistributed\b"
)
POINTS = Caseless(
    r"\W*(?:(?:of|out of|from|among) (?:these|them|those|this|that|which|whom|the total|the latter)\b|it (?:consists"
    r"|comprises|is made|is divided)|they (?:are|were) (?:divided|made up))|.*\bof (?:this|that|these|the) (?:amount"
    r"|sum|total|number|money)\b"
)
"""How a sentence divides the figure before it."""

WHOM = re.compile(r"^\s*of (?:which|whom|them|these|those|it|the [a-z]+)\b", re.I)
"""After the first share of a row: of what all are shares."""

_WHICH = r"of (?:which|whom|them|these|those)"
OF_THEM = re.compile(rf"^\s*{_WHICH}\b", re.I)
OF_WHICH = Caseless(rf"\b{_WHICH}\s+$")
"""Behind a figure, and before one: that the figures divide the one named before."""

OF_THE = Caseless(r"\W*(?:of|out of|from|among) (?:all )?(?:the|its|our|these|those|all)\b")
"""How a sentence names what it divides: "Of the fines imposed, …"."""

THESE = Caseless(r"\b(?:these|those|all|both|the(?: last| first| latter| other)?)\s+$")
"""Before a bare number: the members over again."""

TOTAL = Caseless(
    r"\b(?:totals?|totall?ing|totall?ed|in all|altogether|all told|sum|overall|together|combined|entire|whole"
    r"|amount(?:s|ed|ing)? to|add(?:s|ed)? up to|consists? of|comprises?|comprising|composed of|made up of)\b"
)
"""Words that call a figure a total."""

COMES_TO = Caseless(
    r"\b(?:com(?:e|es|ing)|came|amount(?:s|ed|ing)?|r[au]n(?:s|ning)?) to\s+(?:about |some )?[$€£]?$"
    r"|\b(?:stands?|stood|is set|was set|(?:budget|sum|total|fund|expenditure|spending) (?:of|is|was)) (?:at )?[$€£]?$"
)
"""Before a sum of money that is told as the whole of something."""

LEAD = Caseless(
    r"\b(?:as follows|the following|divid\w+|br(?:eak|oke)\w* down|split|distributed|shared out|fall into|made up"
    r"|by [a-z]+)\b[^.;]*:\s*(?:[\w’'-]+ ){0,4}$"
)
"""How a sentence leads to the parts of what it names: "By region the mines divide as follows: …"."""

SAID_OVER = Caseless(
    rf"\b(?:these|those|the) (?:{NUMBER} )(?!(?:years|months|weeks|days)\b)[a-z]+s\b[^.;]*"
    r"\b(?:whole|all|together|make up|made up)\b"
    r"|^\W*(?:together|between them|taken together|in all|altogether)\b",
    anywhere=True,
)
"""What says over the members of a row after them: "these four items, which make up the whole …"."""

SINGLY = Caseless(
    r"\b(?:in|under|to) (?:only )?one (?:\w+ )?only\b|\bcounted (?:only )?once\b"
    r"|\bno(?:ne|body)?\b[^.;]*\b(?:more than (?:one|once)|twice|left out|omitted|missing)\b"
    r"|\b(?:every|each)\b[^.;]*\b(?:falls?|belongs?|comes?|is|was|were) (?:in|into|to|under|among) (?:exactly "
    r"|only )?one of\b"
    r"|\b(?:every|each)\b[^.;]*\b(?:is|was|are|were|has been|had been) (?:either )?(?:the )?one or the other\b"
    r"|\bno(?:ne)? (?:\w+ ){0,3}(?:is|was|are|were|stands?|stood) (?:outside|in neither)\b"
    r"|\bthere (?:is|are|was|were|has been|have been) (?:no|none) (?:others?|further|more|fourth|fifth|sixth|besides)\b"
    r"|^\W*no (?:other|further|more) [^.;]*\b(?:is|was|are|were|has|have|had|exists?|existed|remains?|took"
    r"|received|went)\b"
    r"|^\W*(?:nothing|nobody|no one|none) (?:else|other|besides|more|further)\b"
    r"|^\W*(?:these|those|that) (?:are|is|were|was) (?:all|the whole|everything)\b",
    anywhere=True,
)
"""What says that the members of a row exclude each other, or leave none out."""

EXTRA = re.compile(
    rf"(?:,|\band|\bwith|\bplus)\s+(?:the|an?|its|our) (?=[A-Za-z])(?!(?:rest|remaining|other)\b)(?![^,;.]*?{NUMBER})",
    re.I,
)
"""A member told without a number: "and the Supreme Court", "and one from the bar"."""

MEMBERS = re.compile(
    r"\s+(?:[a-zé’'-]+\s+){0,3}[a-zé’'-]+s?(?:,\s(?:namely|viz\.?|that is)|(?:[^.;:()\d]{2,50})?:|\s[—–-]|\s\()\s*"
    r"(?P<list>[^.;:()\d]+? and [^.;:(),\d]+?)(?=[.;:()—–]|, |\s[—–-]\s|$)"
)
"""After a number: what is counted, and the names one by one."""

PEOPLE = word_set(
    "person people man woman boy girl child adult member employee staff officer judge teacher pupil student prisoner"
    " inmate candidate citizen resident worker deputy patient official applicant graduate victim player visitor"
    " passenger farmer subscriber user owner doctor nurse soldier voter elector customer taxpayer mayor minister"
    " recruit trainee respondent inhabitant population pensioner parent professor"
)
"""Who may be counted once as a group and once by sex, age or office."""

ROW = re.compile(r"^\W*[A-Z][\w’' -]{2,40}\s\d[\d., ]*$|[,:·|\t–—]\s*\d[\d., ]*(?:[a-z][\w’.-]* ?){0,3}$")
"""The end of a row of a flattened list."""

ONE = re.compile(
    r"(?:,|\band)\s+one (?!(?:third|half|quarter|million|thousand|hundred|percent|per|day|year)\b)[a-z]", re.I
)
"""A last member that is one alone: "and one at the edge"."""

WHOLLY = Caseless(r"\b(?:so|so that|thus|hence|in this way)\b[^,;.]*\b(?:all|the whole|every one of the)\s+(?:the )?$")
"""Before a figure that says over what a row makes up: "…, so that all eleven"."""

ALL = Caseless(r"\W*all\b")
"""How the row of a list begins that is its total."""

OF_ANY = Caseless(rf"\W*(?:out )?of (?:the |its |our |all )?(?:some |about )?{NUMBER}\s")
"""How a sentence begins that divides a number: "Of 84 mayors …", "Of the six candidates …"."""
