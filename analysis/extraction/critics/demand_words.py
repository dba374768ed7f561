"""Vocabulary of critique: what asks for a change, what finds fault, what praises, and who belongs to the official side.

Lemmas unless said otherwise. Grouped by the work a word does, because each group is weighed differently.
"""

from __future__ import annotations

import re

from analysis.text.words import alternatives, word_set

ASKING = word_set(
    "advice prefer like urge call ask request demand recommend advise appeal press push exhort encourage",
    "invite insist plead",
    "propose",
    "suggest advocate counsel petition lobby implore beg entreat require want expect admonish beseech challenge seek",
    "plea wish priority suggestion condition requirement recommendation proposal",
    "ultimatum reiterate hope instruct direct",
    "campaign",
)
"""The cue alone makes what follows a demand, whatever its wording."""

FAULTING = frozenset(("miss",)) | word_set(
    "regret deplore criticize criticise condemn lament decry denounce object complain warn caution fault blame",
    "accuse",
    "chide rebuke censure castigate lambast lambaste slam question doubt dispute reject dismiss protest",
    "deprecate rue",
    "bemoan rap berate assail charge allege worry fear concern concerned alarm alarmed worried disappointed dismayed",
    "troubled disturbed unsatisfied dissatisfied sceptical skeptical criticism complaint warning objection",
    "allegation",
    "grievance reproach misgiving reservation unsupportive critical unhappy appalled",
    "shocked preoccupied unconvinced saddened frustrated distressed",
)
"""The cue alone makes what follows a criticism."""

PRAISING = word_set(
    "welcome praise commend applaud congratulate appreciate thank hail laud salute compliment recognize recognise",
    "acknowledge credit acclaim celebrate admire note pleased glad encouraged satisfied grateful impressed",
    "happy proud",
)
"""Cues of praise and of concession; "note" praises only beside approval (see APPROVAL) or by its content."""

_PRAISES = "welcom|prais|commend|applaud|congratulat"
"""Stems of the plainest of them."""

APPROVAL = re.compile(
    r"\bwith\s+(?:\w+\s+)?(?:approval|satisfaction|appreciation|interest|pleasure|gratitude|delight|admiration)\b|"
    r"\b(?:I|we|she|he|it|they)\s+(?:\w+\s+)?(?:welcome|praise|commend|applaud|congratulate|salute|"
    r"appreciate)s?(?:ed)?\b|"
    rf"^\W*(?:and\s+|also\s+)?(?:{_PRAISES})\w*\b|"
    r"(?<!take )(?<!takes )(?<!taking )(?<!no )(?<!not )(?<!few )(?<!any )(?<!lack of )(?<!without )(?<!for )"
    r"(?<!adopt )"
    r"\b(?:positive|encouraging|promising|laudable)\s+"
    r"(?:steps|developments|changes|trends|signs|measures|aspects)\b"
    r"(?![^.]*\b(?:but|yet|however|although|though|while|should|must|lacking|absent|missing|needed)\b)",
    re.IGNORECASE,
)

OBLIGING = re.compile(
    r"\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought\s+(?:not\s+)?to|ha(?:s|ve|d)\s+(?:yet\s+)?to\b|needs?\s+to|"
    r"needed\s+to|"
    r"(?:is|are|was|were|be|remains?|remained|still)\s+(?:\w+\s+)?(?:to\s+be\s+\w+(?:ed|en|ne)\b|needed|"
    r"required|necessary|"
    r"essential|imperative|vital|crucial|indispensable|desirable|advisable|urgent|overdue|outstanding|called\s+for)|"
    r"(?:high\s+)?time\s+(?:to|that|for)|the\s+(?:urgent\s+)?need\s+(?:for|to|of)|(?:a|an|any|more|much|great|urgent|pressing|"
    r"clear)\s+need|"
    r"(?:necessary|essential|imperative|vital|crucial|important|urgent|desirable)\s+(?:that|to|for)|"
    r"in\s+need\s+of|(?:would|could)\s+(?:be|do)\s+(?:\w+\s+)?(?:better|stronger|fairer|well)|"
    r"let\s+(?:the|them)|cannot\s+wait|had\s+better)\b",
    re.IGNORECASE,
)
"""Obligation and need, where a critic speaks."""

_ABSENT = (
    r"not \w+n['’]t cannot no nor neither never nobody none nothing nowhere without lacks? lacked lacking absen(?:t|ce)"
    r" only_\w+ hardly barely scarcely rarely seldom little few less_than lower_than incomplete lost loss"
)
_TOO_LITTLE = (
    r"insufficient\w* inadequa\w+ inefficien\w+ ineffective\w* weak\w* poor\w* (?:far|distance|away)_from"
    r" falls?_(?:\w+_)?(?:short|below|behind) fell_(?:\w+_)?(?:short|below|behind) short_of"
)
_UNDONE = (
    r"fail\w* still yet remain\w* until unless slow\w* delay\w* backlog\w* stall\w* drag\w* held_up dead_letter"
    r" persist\w* widespread"
)
_NOT_AS_IT_SHOULD_BE = (
    r"un(?:able|clear|known|lawful|justified|fair|equal|safe|due|founded|resolved|regulated|reliable|monitored|paid"
    r"|published|reasonable|willing|necessary|der-?funded|derstaffed)\w*"
    r" unacceptabl\w+ difficult\w* problem\w* shortcoming\w* deficien\w+ defect\w* gaps? flaw\w* too_\w+ vague\w*"
    r" loose\w* mislead\w* opaque secre(?:t|cy) bias(?:ed|es)? stereotyp\w+ overcrowd\w*"
)
_AGAINST_LAW_OR_MEASURE = (
    r"violat\w+ breach\w* contrary contradict\w* incompatib\w+ inconsisten\w+ arbitrar\w+ illegal\w* irregular\w*"
    r" excessive\w* dispropor\w+ double_standard\w* discriminat\w+ corrupt\w* impunity monopol\w+"
)
_KEPT_FROM = (
    r"exclud\w+ restrict\w+ limit(?:s|ed|ation|ations|ing) undermin\w+ hamper\w* hinder\w* obstruct\w* imped\w+"
    r" den(?:y|ied|ies) refus\w+ reject\w* ignor\w+ neglect\w* curtail\w* suppress\w* silenc\w+ punish\w*"
    r" criminali[sz]\w+"
)
_HARM = (
    r"abus\w+ threat\w* harass\w+ intimidat\w+ violence ill-treat\w+ tortur\w+ deteriorat\w+ wors\w+ erod\w+ declin\w+"
    r" risk\w* dangerous\w* harm\w* suffer\w*"
)
_DISPLEASED = (
    r"concerned worried dissatisf\w+ regret\w* deplor\w* critici[sz]\w* disappoint\w+ alarming troubling worrying"
)

WANTING = re.compile(
    r"\b(?:"
    + alternatives(
        _ABSENT, _TOO_LITTLE, _UNDONE, _NOT_AS_IT_SHOULD_BE, _AGAINST_LAW_OR_MEASURE, _KEPT_FROM, _HARM, _DISPLEASED
    )
    + r")\b",
    re.IGNORECASE,
)
"""What makes a plain statement of a critic a criticism: absence, fault, delay, exclusion, harm."""

SOFTENED = re.compile(
    r"\b(?:without|no|not|never|little|hardly)\s+(?:\w+\s+){0,2}?(?:undue|difficult\w*|problem\w*|delay\w*|"
    r"irregularit\w+|"
    r"complain\w*|violation\w*|incident\w*|obstacle\w*|hindrance|interference|intimidation|exception|doubt|"
    r"restriction\w*|objection\w*|reservation\w*|criticism\w*)\b|"
    r"\b(?:no|few)\s+(?:other\s+)?(?:country|countries|nation|nations|state|states)\b|\bnot\s+only\b",
    re.IGNORECASE,
)
"""Absence of a fault is no fault."""

_GOOD = (
    r"best exemplary excellent impressive commendable remarkable orderly free_and_fair calm well[\s-]organi[sz]ed"
    r" functioning better good fine generous open transparent professional\w* smooth\w* quicker faster boldest"
    r" courte\w+ cooperati\w+"
)
_GETTING_ON = (
    r"progress success\w* advance(?:ment)?s?_(?:on|over|upon) leaps?_forward breakthroughs? milestone achiev\w+"
    r" step_(?:forward|towards?) improv(?:ed|ement)\w* strong(?:er)?_than leader leading pioneer\w*"
    r" example_(?:for|to|of|from) model_for outstanding_(?:work|achievement)"
)
_APPROVING = r"proud praise\w* welcome[sd]? congratulat\w+ gratitude grateful envy admir\w+"
_LESS_OF_WHAT_IS_BAD = (
    r"(?:quarrels?|disputes?|complaints?|accidents?|delays?|incidents?|queues|conflicts?|attacks?|abuses?)"
    r"_(?:[\w’'-]+_){0,5}?(?:become|became|grown|grew|are|were)_(?:rarer?|fewer|scarcer?)"
    r" (?:has|have|had)_(?:\w+_){0,2}?(?:reduced|improved|strengthened|resolved|eliminated|abolished|eased|removed"
    r"|ended|remedied|dispelled|simplified)"
)
PRAISE_WORDS = re.compile(
    rf"\b(?:{alternatives(_GOOD, _GETTING_ON, _APPROVING, _LESS_OF_WHAT_IS_BAD)})\b", re.IGNORECASE
)
"""What a critic calls good, or better than it was."""

ASKS_OF = re.compile(
    r"\b(?:encourag|urg|invit|request|recommend|ask|advis|call(?:s|ed)?\s+(?:on|upon))\w*\s+(?:\w+\s+){0,6}:\s*$"
)
"""At the end of a lead: who is asked for what comes."""

MET = re.compile(
    r"\b(?:has|have|had)\s+(?:since\s+|now\s+|already\s+|fully\s+|therefore\s+)?(?:been\s+)?"
    r"(?:met|adopted|implemented|fulfilled|accepted|carried\s+out|followed|satisfied|complied\s+with|taken\s+up|"
    r"acted\s+(?:up)?on)\b",
    re.IGNORECASE,
)
"""A demand reported as met is none."""

LISTED = re.compile(
    r"\b(?:reforms?|measures?|steps?|changes?|recommendations?|demands?|requests?|concerns?|shortcomings?|"
    r"deficiencies|"
    r"conditions?|points?|issues?|gaps?|failings?|proposals?|actions?|tasks?|requirements?|matters?|criticisms?|"
    r"objections?|"
    r"amendments?|improvements?|priorities|problems?|weaknesses|calls|things|areas)\b",
    re.IGNORECASE,
)
"""What an announcing sentence says it lists."""

_LISTABLE = (
    r"(?:recommendations|demands|requests|concerns|shortcomings|points|reforms|changes|criticisms|proposals|"
    r"failings|conditions|measures|steps|improvements|deficiencies|objections|problems|gaps|suggestions)"
)
COUNTED = re.compile(
    rf"\b(?:following|as\s+follows|these(?=\W*$|\s+(?:\w+\s+)?{_LISTABLE})|below|listed|(?:two|three|four|five|six|seven|eight|nine|ten|several|a\s+number\s+of|\d+)"
    rf"\s+(?:\w+\s+)?{_LISTABLE})\b",
    re.IGNORECASE,
)
"""A sentence that announces a list without a colon; "these" does before what can be listed ("these crimes" do not)."""

GRANTS = re.compile(
    rf"\b(?<!would )(?<!would also )(?:{_PRAISES}|appreciat)\w*\s(?:[^.:;]{{0,40}}\s)?"
    r"(?:following|measures?|steps?|reforms?|changes?|progress|efforts?|developments?|improvements?)\b",
    re.IGNORECASE,
)
"""The head of a list of what was done well ("welcomes the following measures taken:"); "would welcome" asks for it."""

HEADED = re.compile(
    rf"\bdo\s+(?:the\s+following|as\s+follows)$|"
    rf"\b(?:following|these|two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s+(?:\w+\s+)?(?:{LISTED.pattern})$",
    re.IGNORECASE,
)
"""How a demand ends that only says that a list of demands comes: "the following urgent steps". Of what is listed by
another name ("the following prisoners") the items are no demands by themselves."""

HANDED = re.compile(
    r"\b(?:wish(?:es)?|pleas?|suggestions?|complaints?|grievances?|worries|reproaches|doubts|reservations|warnings?|"
    r"findings|comments|remarks|observations|lessons|questions|lists?|listed|names?|named|sp(?:eaks?|oke)\s+of|"
    r"sa(?:ys?|id)|wr(?:ites?|ote)|adds?|added|conclude[sd]?|holds?|held|finds?|found|wants?|wanted|expect(?:s|ed)?|"
    r"go(?:es)?\s+on|went\s+on)\b",
    re.IGNORECASE,
)
"""How a critic's list is led up to, where a colon says that it comes."""

OUTSTANDING = re.compile(
    r"\b(?:still|remain\w*|outstanding|needed|needs?|necessary|required|recommend\w*|urg\w+|call\w*|ask\w*|"
    r"request\w*|demand\w*|"
    r"should|must|ought|to\s+be\s+(?:made|done|taken|carried|met|addressed|resolved|remedied|tackled|"
    r"considered)|propos\w+|"
    r"suggest\w*|advis\w+|concern\w*|criticis\w+|criticiz\w+|fault\w*|shortcoming\w*|deficien\w+|wanting|"
    r"lacking|unmet|"
    r"unresolved|insist\w*|press\w*|appeal\w*|regret\w*|deplor\w*|yet\s+to|overdue|lament\w*|warn\w*|"
    r"invit\w+|encourag\w+|implor\w+|plead\w*)\b",
    re.IGNORECASE,
)
"""What says that it is still wanting."""

OFFICIAL = word_set(
    "government ministry minister cabinet president premier king queen emir sultan parliament embassy consulate",
    "administration vice-president state republic kingdom federation authorities majesty chancellor governor mayor",
    "crown treasury presidency legislature senate congress deputy-minister secretary department prime undersecretary",
    "monarch prince",
)
"""Heads of names and phrases of the official side, unless something foreign or independent stands beside them."""

OUTSIDE = word_set(
    "international foreign european world global regional human rights ngo ngos association union unions federation",
    "committee council commission court institute university foundation network trust society forum league alliance",
    "compact",
    "centre center rapporteur ombudsman ombudswoman auditor auditor-general commissioner observer observers mission",
    "opposition independent professor dr amnesty watch transparency convention assembly organization organisation un",
    "nations osce oecd unesco unicef unhcr undp ilo",
    "fund initiative coalition charity church college bar press journalists academy representative",
    "envoy",
    "inspector-general comptroller watchdog tribunal charter ambassador monitoring audit review evaluation expert",
    "workers trade labour employers farmers teachers physicians doctors lawyers writers students pupils tenants",
    "consumers residents",
    "patients victims families mothers women youth minorities indigenous guild chamber syndicate confederation",
    "experts campaign campaigners activists party movement bank agency secretariat group bureau",
)
"""Words that mark a voice as foreign, international or independent."""

ADVERSE = word_set("critic opponent opposition detractor sceptic skeptic dissident adversary")
"""Whose name says that they are against what the official side does."""

CRITIC_GROUPS = word_set(
    "critic opponent union ngo campaigner activist opposition watchdog auditor observer reviewer inspector",
    "stakeholder",
    "expert lawyer journalist organisation organization group association charity body mission delegation researcher",
    "monitor advocate defender reporter examiner rapporteur community scholar evaluator submission report",
    "review survey",
    "study audit economist society parent patient teacher doctor nurse resident tenant worker farmer student",
    "petitioner bishop priest clergy church synod editor newspaper editorial paper",
    "columnist",
    "rights visitor adviser",
    "scientist",
    "engineer professor judge prosecutor magistrate trader fisherman miner veteran survivor",
    "victim family member",
    "signatory author commentator academic physician midwife librarian",
    "archaeologist environmentalist conservationist",
)
"""Unnamed voices whose criticism counts."""

BIDDING = (
    r"open|close|publish|repeal|stop|end|give|abolish|release|free|drop|pay|hire|count|show|tell|bring|put|build|hold|"
    r"allow|ban|lift|raise|lower|cut|restore|respect|protect|ensure|guarantee|review|revise|amend|adopt|introduce|withdraw|"
    r"remove|disclose|listen|start|keep|make|take|set|let|do\s+not|don['’]t|decriminali[sz]e|halt|cancel|reform|replace|"
    r"appoint|dismiss|train|fund|investigate|prosecute|answer|admit|ratify|sign|implement|strengthen|improve|extend|reduce|"
    r"return|separate|limit|inspect|consult|involve|provide|create|establish"
)
"""Verbs by which a critic bids the official side do something."""

IMPERATIVE = re.compile(rf"^[\s“\"‘'«]*(?:and\s+|so\s+|then\s+|please\s+)?(?:{BIDDING})\s+\w", re.IGNORECASE)
"""A critic's quoted imperative ("Open the maps")."""

REASON = re.compile(r"(?<=\w):\s+(?=(?:an?|the|it|he|she|they|there|nobody|no|one)\s)")
"""Before the reason that is given for a demand."""

NAMING_FAULTS = word_set("note cite point highlight identify list mention observe report record document find draw")

ADDRESSED = word_set(
    "government state party authorities authority ministry minister parliament country republic legislature",
    "administration agency",
    "municipality council police judiciary department law",
)
"""The official side as the patient of a passive demand ("the authorities were urged to")."""

GOVERNING = ADDRESSED | word_set(
    "city town canton province county district region mayor governor president board commission commissioner bank",
    "office senate assembly",
)
"""The same, and those whose own report a text may be; a critic may be called so, too ("the Commission")."""

ELSEWHERE = word_set(
    "ngo ngos citizen voter employer business company farmer partner donor investor journalist youth woman people",
    "everyone all nation country parent party participant applicant patient resident reader member world community",
    "congress me us you landlord student teacher supporter worker colleague",
)
"""Whom a demand may be addressed to without being addressed to the official side."""
