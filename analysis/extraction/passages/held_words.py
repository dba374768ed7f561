"""Vocabulary of a critic's words told over sentences: what turns them, and what in them is no critique."""

from __future__ import annotations

import re

from analysis.extraction.critics.demand_words import BIDDING
from analysis.text.words import alternatives

SELF = re.compile(
    r"^\W*(?:(?:but|and|then|so|now|also|here|yet|at\s+\w+|in\s+\w+|on\s+\w+(?:\s+\w+)?)\W+)?"
    r"(?:he|she|they|I|we|his|her|their|my|our)\b(?![’'])",
    re.IGNORECASE,
)
"""The subject is the speaker, or what is the speaker's."""

_BESIDE_VERB = r"also then further again too therefore would must can_only had_to finally only next lastly"
_WISHING = (
    r"asks? asked beg(?:s|ged)? demand(?:s|ed)? request(?:s|ed)? wish(?:es|ed)? wants? wanted call(?:s|ed)? urge[sd]?"
    r" plead(?:s|ed)? press(?:es|ed)? propos(?:es?|ed) suggest(?:s|ed)? recommend(?:s|ed)? hop(?:es?|ed)"
    r" expect(?:s|ed)? advise[sd]? like insist(?:s|ed)? appeal(?:s|ed)? implore[sd]?"
)
_FINDING_FAULT = (
    r"missed misses miss regret(?:s|ted)? deplore[sd]? lament(?:s|ed)? complain(?:s|ed)? object(?:s|ed)?"
    r" protest(?:s|ed)? criticise[sd]? criticize[sd]? wonder(?:s|ed)?_why"
)
ASKS = re.compile(
    r"(?i)^\W*(?:(?:but|and|then|finally|lastly|further|also|so)\W+)?(?:he|she|they|it|I|we)\s+"
    rf"(?:(?:{alternatives(_BESIDE_VERB)})\s+)*(?:{alternatives(_WISHING, _FINDING_FAULT)})"
    r"(?:\s+(?:too|also|moreover|again|further|likewise))?"
    r"(?:\s+(?:for|on|upon|to\s+see|about|of|at|against|to))?(?:\s+that)?\s+"
)
"""The speaker asks or finds fault; what for or with follows."""

_TELLING = (
    r"added said noted observed found stressed warned remarked pointed_out thought believed held argued recalled"
    r" reported insisted adds says notes finds warns thinks believes argues"
)
TELLS_THAT = re.compile(
    r"(?i)^\W*(?:(?:but|and|then|finally|lastly|further|also)\W+)?(?:he|she|they|it)\s+"
    rf"(?:(?:also|then|further|again|therefore)\s+)*(?:{alternatives(_TELLING)})\s+that\s+"
)
"""The speaker says something; it stands behind "that"."""

COUNTED = re.compile(
    r"(?i)^\W*(?:[\w’']+\s+){0,5}?(?:he|she|they|I|we)\s+(?:had\s+|have\s+|has\s+)?(?:counted|found|saw|"
    r"seen|met|noticed|read|looked|searched)\b.*?"
    r"(?P<none>\b(?:and|but)\s+(?P<left>(?:not\s+(?:a|one)|no|never|nobody|nothing|none|hardly)\b.*))",
    re.DOTALL,
)
"""What the speaker looked for and did not find, behind what was found."""

HARD = re.compile(
    r"^\W*(?:(?:but|and|yet|still)\W+)?[Ii]t\s+(?:was|is|had\s+been|has\s+been|would\s+be)\s+(?:much\s+|"
    r"far\s+|rather\s+|less\s+|not\s+(?:so\s+)?)?"
    r"(?:hard|harder|difficult|more\s+difficult|easy|impossible|bitter|sad|painful|troubling)\s+(?:for\s+\w+\s+)?to\s+"
    r"(?:be\s+)?\w+(?:\s+(?:for|of|about|with|that|why|how|at))?\s+"
)
"""The speaker cannot praise what follows ("it was harder to be grateful for …")."""

_HELD_AGAINST = r"requests? wishes complaints? worries concerns? criticisms? demands? grievances?"
_BROUGHT = rf"{_HELD_AGAINST} reservations? reproach(?:es)? objections? doubts"
_HEARD_OUT = r"requests? wishes complaints? words? remarks? pleas? favours?"
_OF_THE_SPEAKER = rf"{_HELD_AGAINST} list"
_MOVED_BY = r"troubl worr griev sadden disappoint concern pain distress vex anger"
TURNS = re.compile(
    r"\btone\s+(?:\w+\s+)?(?:changed|hardened|darkened|sharpened|shifted|cooled|grew)\b"
    r"|\b(?:still|yet)\s+waiting\b|\bother\s+(?:matters|points|subjects|things)\b"
    r"|\b(?:less|not\s+so)\s+(?:kind|happy|pleased|content|satisfied|warm)\b"
    rf"|\b(?:I|he|she|they)\s+(?:also\s+)?(?:had|have|has)\s+(?:\w+\s+){{0,3}}(?:{alternatives(_BROUGHT)})\b"
    r"|\b(?:permit|allow|grant|let|forgive)\s+(?:me|us|an?\s+\w+(?:\s+\w+)?)\s+(?:\w+\s+){0,3}"
    rf"(?:{alternatives(_HEARD_OUT)})\b"
    rf"|\b[Ww]hat\s+(?:\w+\s+){{0,3}}(?:{alternatives(_MOVED_BY)})\w*\s+(?:me|us|him|her|them)\b"
    rf"|\b(?:my|his|her|their|our)\s+(?:\w+\s+){{0,2}}(?:{alternatives(_OF_THE_SPEAKER)})\b",
    re.IGNORECASE,
)
"""The speaker turns to what is wanted or wrong."""

GRANTED = re.compile(
    r"\b(?:which|that|for\s+which|about\s+which)\s+(?:[\w’']+\s+){1,3}?(?:(?:had|have|has|used\s+to)\s+)?(?:\w+\s+)?"
    r"(?:called|pressed|asked|pleaded|fought|campaigned|demanded|begged|requested|recommended|urged|pester\w*)\b",
    re.IGNORECASE,
)
"""A demand that the speaker made before, told as the subject of what became of it."""

BYGONE = re.compile(
    r"^\W*(?:(?:only|just|even|not|but|and)\s+)*(?:(?:\w+\s+){1,3}?(?:years?|months?|weeks?|decades?)\s+(?:ago|earlier|before)"
    r"|in\s+(?:those|former|earlier|the\s+old)\s+(?:days|years|times)|formerly|in\s+the\s+past|there\s+was\s+a\s+time)\b"
    r"(?!.*\b(?:still|today|now|since|yet)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""How it was then: what could not be done in those days is praise of today."""

SUPPORT = re.compile(
    r"^\W*[Tt]here\s+(?:is|are|was|were|had\s+been|have\s+been)\s+(?:\d[\d,.]*|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|(?:\w+\s+){1,2}?such|dozens|hundreds|thousands|some|many|several)\b"
)
"""A count that bears out what was said before, or leads up to what comes."""

OTHERS_PART = re.compile(r"\bfor\s+(?:its|their|his|her)\s+part\b", re.IGNORECASE)
"""Somebody else is told what is theirs to do."""

LASTS = re.compile(
    r"\b(?:takes?|took|taken|waits?|waited|waiting|lasts?|lasted|after|for)\s+(?:\w+\s+){0,2}?(?:\d+|two|three|"
    r"four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen|twenty|many)\s+(?:days|weeks|months|years|decades|winters)\b",
    re.IGNORECASE,
)
"""How long something takes: a fault where a critic tells it."""

_ASKED_FOR = (
    r"never print send write teach leave forbid mend repair clean light staff find name read ask treat grant compensate"
    r" rebuild spare move lend buy sell translate heat feed shelter test measure check look speak trust finish fill"
    r" split merge share spend register record explain apologi[sz]e judge try hear call use"
)
REQUEST = re.compile(
    r"^[\s“\"‘'«]*(?:(?:now|so|then|and|please|but|first|next|lastly|finally|above\s+all),?\s+)?"
    rf"(?:{BIDDING}|{alternatives(_ASKED_FOR)})\s+(?!that\b|of\b|is\b|was\b|were\b|are\b|has\b)\w",
    re.IGNORECASE,
)
"""A request in the imperative, behind "now" or "please"."""

INVERTED = re.compile(
    r"^\W*(?:(?:also|further|equally)\s+)?(?:criticised|criticized|missing|wanted|demanded|regretted|"
    r"deplored|lacking|asked\s+for|called\s+for|required|"
    r"recommended|condemned)\s+(?:is|are|was|were)\s+(?:also\s+)?(?:above\s+all\s+)?",
    re.IGNORECASE,
)
"""What is criticised or wanted stands behind its verb, thing upon thing."""

FINDS_IT = re.compile(
    r"^\W*(?:[\w’'-]+\s+){1,4}?(?:(?:sees?|saw|finds?|found|knows?|knew)\s+no\s+(?:reason|ground|excuse|"
    r"cause|need)\s+(?:why|for|to)|"
    r"(?:thinks?|thought|finds?|found|holds?|held|considers?|considered)\s+it\s+(?:\w+\s+){1,3}?(?:that|to|for))\s+",
    re.IGNORECASE,
)
"""A judgement of what follows ("the paper sees no reason why …", "it thinks it high time that …")."""

AFTER_SPEECH = re.compile(
    r",?[”\"]?\s*,\s+(?:says?|said|writes?|wrote|adds?|added|notes?|finds?|thinks?)\s+(?:(?:the|its|his|"
    r"her)\s+\w+|it|he|she),\s+|,?[”\"]?\s*,\s+(?:(?:he|she|they|it|I)|the\s+\w+)\s+(?:(?:also|then|further)\s+)?"
    r"(?:said|says|added|adds|wrote|writes|told\s+\w+(?:\s+\w+)?|thought|went\s+on|continued|remarked|"
    r"noted|held|felt)(?=[\s,.;:]|$),?[\s“\"]*"
)
"""A speaker set between or behind words."""

TOPIC = re.compile(
    r"^\W*(?:as\s+(?:to|for|regards)|with\s+regard\s+to|on|concerning|regarding)\s+[^,;]{3,60},\s+", re.IGNORECASE
)
"""What a sentence is about, set before it."""

TIME_FOR = re.compile(
    r"^\W*(?:(?:and|but)\s+)?it\s+(?:was|is)\s+(?:(?:high|about|past)\s+)?time\s+(?:for\s+|that\s+)?", re.IGNORECASE
)
"""What it is time for follows."""

CONTRAST = re.compile(
    r";\s+(?:and\s+|but\s+)?|,\s+(?=(?:but|though|although|yet|while|whereas)\s)|,\s+(?=and\s+by\s+then\s|"
    r"and\s+so\s|so\s+that\s)"
)
"""Where a sentence can change from praise to fault, or from a fault to what follows from it."""

JOINS = re.compile(
    r"^\W*(?:but|though|although|yet|while|whereas|and|now|still|so|otherwise|nor)\b,?\s+", re.IGNORECASE
)
"""What joins a clause to the words before it."""

FOLLOWS = re.compile(r"^(?:and\s+by\s+then|and\s+so|so\s+that)\b", re.IGNORECASE)
"""A clause that only says what comes of the one before."""

BOUND_BACK = re.compile(
    r"^(?:but\s+|and\s+)?(?:that|this|it)\s+(?:is|was)\s+(?:for|a\s+matter\s+for|between|none)\b", re.IGNORECASE
)
"""A clause that says whose business the one before is."""

YOU_MUST = re.compile(
    r"^\W*(?:(?:and|but|so|now)\W+)?you\s+(?:\w+\s+)?(?:must|should|ought\s+to|need\s+to|have\s+to)\b", re.IGNORECASE
)
"""The official side is addressed and obliged."""

CONCEDES = re.compile(r"(?:but|though|although|yet|while|whereas)\s+(?!(?:he|she|I|we)\b)", re.IGNORECASE)
"""A clause that takes back the praise of the one before."""

STILL_SAME = re.compile(r"(?:although|though|while|whereas)\s", re.IGNORECASE)
"""A clause that makes the fault before it the worse, and is one with it."""

BE_DONE = re.compile(
    r"\b(?:should|must|ought\s+to|needs?\s+to)\s+(?:\w+\s+)?be\s+(?:\w+ly\s+)?\w+(?:ed|en|ne|t)\b", re.IGNORECASE
)
"""Something is to be done to the subject."""

LAYS_DOWN = re.compile(r"requir")
"""What a law does to people, and no critic: "it requires all media to be registered" asks for nothing."""

ENDS_PRAISE = re.compile(
    r"^\W*(?:(?:but|and|yet|here|there)\W+)?(?:(?:his|her|their|its|my|our|the)\s+)?(?:praise|thanks|"
    r"compliments?|kind\s+words|applause|courtesies|"
    r"good\s+news)\s+(?:\w+\s+){0,2}?(?:end(?:s|ed)|stop(?:s|ped)|ceased?)\b|"
    r"^\W*(?:but|yet|still|however),?\s+(?:[\w’'-]+\s+){1,6}?(?:is|are|was|were)\s+not\s+(?:enough|all|"
    r"everything|the\s+whole\s+\w+|measured|made|built)\b[^,;]{0,30}$",
    re.IGNORECASE,
)
"""The praise is over ("but paint is not enough")."""

MAY_ASK = re.compile(r"(?:permit|allow|grant|let|forgive)\s+(?:me|us|an?\s+old)\b", re.IGNORECASE)
"""A request to be heard, and none to the official side."""

SMALL_TALK = re.compile(
    r"\b(?:weather|sunshine|lovely|wonderful|delicious|nice|happy|greetings|regards|christmas|birthday)\b",
    re.IGNORECASE,
)
"""Courtesies of a letter."""
