"""Vocabulary of stances: how an outside voice is said to want, to fault, to state and to praise.

Each line is a cue, written as :mod:`analysis.extraction.critics.cue_patterns` reads it. Grouped by what the cue alone
decides about the words after it.
"""

from __future__ import annotations

import re

from analysis.text.words import alternatives, word_set

ASKS = """
<call> (for|on|upon)
<(ask|press|plead|push|appeal|campaign|lobby|petition|clamour|agitate|argue)> for
<(appeal|plead)> (to|with)
<insist> (on|that|upon)
<(demand|urge|recommend|request|advise|advocate|implore|exhort|admonish|entreat|beseech)>
<press> (the|parliament)
<(invite|encourage|ask|beg|petition|remind)>
<propose>
<suggest> that
<(seek|desire|crave|solicit)>
<(want|prefer|wish|hope)> (to see)?
would (like|rather|have|prefer|love|wish) (to (see|have))?
<(wish|long|wait|look)> for
<(wish|hope|expect|trust)>
<express> (the|its|their|his|her) (hope|wish) that
<see> a need (for|to)
(will|would|can|could) not be (content|satisfied|silent|quiet|happy) (until|unless|before)
(will|would) not (rest|be silent|give up|let go) (until|unless|before)
<reserve> * for
<(put|place|set)> first
<leave> no doubt that
would be (glad|happy|grateful|pleased|relieved|content) (if|to see)
<(bid|pray|beg)> (that|for)
<pray> that
"""
"""What follows is asked for, whatever its wording."""

_STILL_TROUBLED = (
    "dissatisfied|unhappy|concerned|alarmed|worried|disturbed|troubled|unconvinced|sceptical|uneasy|preoccupied"
)
TROUBLED = (
    f"{_STILL_TROUBLED}|dismayed|appalled|shocked|upset|disappointed|saddened|skeptical|indignant|angry|outraged"
    "|critical|perplexed|puzzled"
)
"""What critics are, and those of the words that tell what they remain."""

_MOVED = "struck|astonished|amazed|surprised|taken aback"
EITHER_WAY = re.compile(rf"\b(?:{_MOVED})\b", re.IGNORECASE)
"""What moves somebody for good or ill: only what moved them tells which."""

_OVER = "(at|about|by|over|with|of|that|to (learn|find|see|hear|note) that?)"
_SORROW = "concern|regret|alarm|dismay|disquiet|worry|unease|disappointment|sorrow"
"""What critics feel."""

FAULTS = f"""
<(regret|deplore|lament|bemoan|decry|denounce|condemn|criticize|criticise)>
<(censure|miss|fault|contest|resent|dislike|mourn|deprecate)>
<(question|doubt|dispute|oppose|reject)>
<object> to
<protest> (against|at|that)?
<complain> (of|about|that)?
<(take|have)> issue with
<take> (exception|offence|offense|objection|umbrage) (to|at)
<grieve> (that|over|at)
<(mind|begrudge)> that
<find> fault with
<have> (difficulty|trouble) (in)? <(reconcile|understand|see|accept|square)> * * (that|why|how)
<find> it * (that|to (accept|understand|see|believe) (that|why|how)?)
<take> * to task (for|over|because)
<accuse> * of
<(reproach|blame|rebuke|attack|chide|accuse|censure)> * (for|with|over)
<(upbraid|scold|criticise|criticize|fault|reprimand)> * (for|with|over)
<be> (not|far from) (satisfied|content|happy|convinced|pleased|impressed|persuaded|reassured) (with|that|by|about|at)
<be> ({TROUBLED}) {_OVER}
<be> ({_MOVED}) {_OVER}
<remain> ({_STILL_TROUBLED}) {_OVER}
<be> at a loss to (understand|see|explain) (why|how|that)?
<(wonder|ask)> why
<(fail|be unable)> to (see|understand) (why|how|what)
<see> no (reason|need|justification|excuse|sense) (why|for|in|to)
(cannot|can not|could not) (accept|understand|see|approve|fathom|believe) (that|why|of|how)?
<do> not (approve of|accept|understand why|see why)
nor <do> (they|it|he|she|the \\w+) (approve of|accept|like|believe (in|that)?)
<(express|voice|share)> * (concern|concerns|dismay|regret|alarm|doubts) (at|about|over|that|regarding|as to|with)
<(convey|register|reiterate)> * (concern|concerns|dismay|regret|alarm|doubts) (at|about|over|that|regarding|as to|with)
<(express|voice|share)> * (misgivings|worry|disquiet) (at|about|over|that|regarding|as to|with)
<(convey|register|reiterate)> * (misgivings|worry|disquiet) (at|about|over|that|regarding|as to|with)
<(express|voice|share)> * (anxiety|disappointment|unease) (at|about|over|that|regarding|as to|with)
<(convey|register|reiterate)> * (anxiety|disappointment|unease) (at|about|over|that|regarding|as to|with)
<(express|voice|share)> * (indignation|outrage|reservations|criticism) (at|about|over|that|regarding|as to|with)
<(convey|register|reiterate)> * (indignation|outrage|reservations|criticism) (at|about|over|that|regarding|as to|with)
<(note|observe|find|record|see|learn|view)> with ({_SORROW}) (that|about)?
<warn> (that|of|against|about)
<caution> (that|against)
<warn> (the|its|their) \\w+ that
<warn>
<call> into question
<call> * into question
<draw> * attention to
<point> to
<point> an? (accusing)? finger at
<(allege|charge)> that
<have> (doubts|misgivings|reservations|complaints|concerns|qualms) (about|over|as to)
<receive> (a|several|many|numerous|credible)? (number of)? (credible)? (accounts|reports) (of|that|about)
<receive> (a|several|many|numerous|credible)? (number of)? (credible)? (complaints|allegations) (of|that|about)
<hold> it? against * that
<stress> (the|a|an)
<(underline|underscore|emphasise|emphasize|stress)>
"""
"""What follows is found fault with, whatever its wording."""

STATES = """
<(say|find|hold|state|write|report|observe|note|add|believe|think|consider|argue|maintain)>
<(contend|conclude|establish|claim|assert|declare|remark|feel|discover|calculate|reckon|confirm|record|insist)>
<(document|estimate|show|reveal|object|cry|ask|answer|suspect|fear|submit|mention|repeat|reiterate|recall|comment)>
<point> out
<tell> * that
<(say|write|state|declare)> in * that
<(go|carry)> on (to say)?
<continue>
<(take|hold|express|share)> the (view|opinion|position) that
<be> of the (opinion|view) that
<have> it that
<(make|leave)> it (clear|plain) that
<come> to the conclusion that
"""
"""What follows is put forward as true: its own words decide whether it criticises."""

JUDGES = """
<(call|regard|consider|think|find|describe|brand|term|label|deem|dub|dismiss|rate)>
"""
"""What follows is judged: "called the tests worthless"."""

PRAISES = """
<(welcome|praise|commend|applaud|congratulate|appreciate|thank|hail|laud|salute|compliment|recognize)>
<(recognise|acknowledge|credit|acclaim|celebrate|admire|support|approve|enjoy|admit|concede)>
<pay> tribute to
<have> (kind|warm|good|nothing but kind|nothing but good) words for
<have> no quarrel with
<be> (full of praise|delighted|pleased|grateful|impressed|encouraged|glad|happy) (with|by|at|that|to|for|about)?
<be> (good|kind|generous|gracious) enough to
<(note|observe|see)> with (approval|satisfaction|appreciation|interest|pleasure|gratitude)
<take> note of
<express> (satisfaction|appreciation|gratitude)
<share> * (view|aim|aims|position|opinion|concern|concerns)
<speak> (well|highly|warmly) of
<find> (no fault|nothing wrong) with
<be> (satisfied|content)
"""
"""What follows is approved of, or a plain courtesy."""

ASKED = word_set(
    "demand call request wish plea appeal recommendation proposal petition desire advice suggestion condition"
    " requirement counsel"
)
"""Nouns for what somebody asks."""

FAULTED = word_set(
    "complaint criticism objection concern worry regret reproach allegation verdict finding conclusion doubt"
    " grievance misgiving reservation dismay warning censure protest accusation observation anger"
)
"""Nouns for what somebody finds fault with."""

LISTED = word_set(
    "list item point matter issue question priority paper remark comment weakness shortcoming"
    " gap fault failing deficiency defect problem first second third fourth last"
)
"""Nouns for the parts of what a critic hands in; they tell only beside a critic."""

PAPERS = word_set(
    "report letter study article assessment paper submission statement list resolution review survey analysis memo"
    " communication opinion judgment editorial petition declaration bulletin release book findings observations"
    " conclusions recommendations comments remarks document inquiry investigation brief reply evaluation placard banner"
    " leaflet poster pamphlet flyer manifesto brochure column post blog website telegram note memorandum"
)
"""What a critic writes or holds up stands for the critic."""

HANDED_IN = PAPERS | ASKED | FAULTED | LISTED
"""What is a critic's by being handed in, asked, found at fault or listed."""

SPOKESMEN = word_set(
    "chairman chairwoman chair chairperson president spokesman spokeswoman spokesperson director head leader secretary"
    " general-secretary editor correspondent founder adviser lawyer delegation observer expert biologist doctor"
    " representative reporter delegate inspector monitor researcher envoy rapporteur"
)
"""Who speaks for a body."""

_WORTHLESS = (
    r"worthless useless timid sham farce farcical mockery fig_leaf window[\s-]dressing cosmetic toothless half-hearted"
    r" lip_service paper_tiger smokescreen empty hollow dead fragile feeble in_vain wasteful waste costly burden\w*"
)
_SHAMEFUL = (
    r"scandal\w* disgrace\w* shame\w* outrage\w* cruel\w* inhuman\w* degrading humiliat\w+ insult\w* offen[cs]\w+"
    r" unworthy harsh evils? disast\w+ calamit\w+ plight"
)
_MISTAKEN = (
    r"worse bad wrong absurd\w* nonsens\w* blind deaf dubious questionable misguided mistake\w* error\w* unreadable"
    r" bureaucratic license_to licence_to out_of_(?:all_)?(?:proportion|keeping|reach|date|touch)"
)
_DONE_TO_PEOPLE = (
    r"trap prison chain\w* evict\w+ dismiss\w+ arrest\w* beat\w* fear\w* banned withdrawn withdrawal closing closure"
    r" struck_off black\s*list\w* censor\w* unanswered forget\w* forgotten overlook\w*"
)
NEGATIVE = re.compile(rf"\b(?:{alternatives(_WORTHLESS, _SHAMEFUL, _MISTAKEN, _DONE_TO_PEOPLE)})\b", re.IGNORECASE)
"""Words that find fault where a critic says them, beside those of ``demand_words.WANTING``."""

_KIND = (
    r"kindness kind warm friendly polite courteous courtesy helpful helped candour candid decent devotion hospitable"
    r" hospitality full_cooperation relaxed charm\w*"
)
_FINE = (
    r"clean admirable model gem jewel exemplary acceptable bold\w* courageous courage brave second_to_none"
    r" like_no_other highest_standard\w* adequate faultless flawless\w* beyond_reproach credible spotless splendid"
    r" beaut\w+ finest ahead_of quick\w*"
)
_PLEASED = (
    r"pleased glad honou?r envy delight\w* pleasure pleasant thank\w* gratitude welcomed welcome gains?_for tribute"
    r" satisfactor\w+ satisfied joy"
)
KINDLY = re.compile(rf"\b(?:{alternatives(_KIND, _FINE, _PLEASED)})\b", re.IGNORECASE)
"""Words that praise, beside those of ``demand_words.PRAISE_WORDS``."""

ADVERSATIVE = re.compile(
    r"^\W*(?:but|yet|however|nevertheless|nonetheless|on\s+the\s+other\s+hand|at\s+the\s+same\s+time|still|even\s+so|all\s+the\s+more|"
    r"nor|that\s+said|unfortunately|regrettably|sadly|alas|conversely|by\s+contrast)\b|"
    r"\b(?:however|nevertheless|nonetheless|on\s+the\s+other\s+hand|all\s+the\s+same)\b",
    re.IGNORECASE,
)
"""Turns from praise to criticism."""
