"""Words of answering: what is done because of a report, a request or a disaster, and how such a thing comes."""

from __future__ import annotations

from analysis.text.caseless import Caseless
from analysis.text.words import word_set

BECAUSE = Caseless(
    r"\b(?:in (?:direct |prompt |full )?(?:response|reply|answer|reaction|compliance|accordance|conformity|line"
    r"|keeping) (?:to|with)|by way of (?:answer|reply|response) to|(?:to|and|fully|thereby) comply with|complied with"
    r"|(?:take|takes|took|taking|taken) (?:full |due |good )?account of|(?:to )?g(?:ive|ave|iving) (?:full )?effect to"
    r"|in (?:the )?(?:light|wake|face|view|pursuance|fulfilment) of|on the (?:strength|basis|advice|recommendation"
    r"|proposal|suggestion) of|at the (?:request|suggestion|instance|urging|insistence|prompting|demand) of"
    r"|(?:prompted|inspired|triggered|informed|shaped|guided|moved|occasioned|provoked) by"
    r"|act(?:ed|ing) (?:up)?on|heed(?:s|ed|ing)|draw(?:s|n|ing)? on|drew on|learn\w* from|a fruit of|the fruit of"
    r"|owing to|as a (?:direct )?(?:result|consequence) of|as (?:it|they|the|that|this)(?: \w+){0,4} had (?:recommended"
    r"|advised|asked|urged|proposed|suggested|demanded|requested)|as (?:recommended|urged|proposed|requested|advised"
    r"|suggested|demanded) (?:by|in)|carr(?:ied|ying) out|implement(?:ed|ing)|puts? into (?:practice|effect)"
    r"|repl(?:y|ied"
    r"|ying) to|answer(?:ed|ing)? to|respond(?:ed|ing)? to|having (?:read|received|heard|studied|considered|weighed)"
    r"|after (?:reading|receiving|hearing|studying|considering)"
    r"|pursuant to|in consequence of|at the behest of|mindful of|bearing in mind|(?:encouraged|alarmed|spurred"
    r"|stung) by|took (?:over )?from|taken from|from(?= [^.;]{3,60}? that (?:we|it|the)"
    r" \w* ?(?:took|learn|drew|borrow))|had (?:shown|told|taught) us|following)\s+"
)
"""What stands between a deed and what it answers or rests on."""

WHOLE = frozenset(["report", "opinion", "letter", "memorandum", "note", "resolution"])
"""What points, findings and recommendations stand in."""

LEADS = Caseless(
    r"\b(?:prompted|moved|caused|persuaded|induced|led|brought|enabled|made|drove|convinced)\b[^.;]{0,50}? to (?=\w)"
    r"|\b(?:led to|brought about|resulted in|gave rise to|made (?:it )?possible|lies behind|is the reason for)\b"
)
"""Between what came first and the deed that it led to."""

DOCUMENTS = word_set(
    "report recommendation finding observation conclusion opinion advice comment letter memorandum view point"
    " criticism note inquiry proposal request petition appeal list remark demand audit evaluation assessment study"
    " survey review warning suggestion questionnaire complaint statement hearing resolution test examination experiment"
    " ruling judgment"
)
"""What asks, advises or finds; any of them may be called by the name of another."""

USED = Caseless(
    r"\b(?:reports?|recommendations?|findings?|observations?|conclusions?|opinions?|advice|comments?|points?|proposals?"
    r"|suggestions?|criticisms?|wish(?:es)?|requests?|demands?|views?)\b[^.;:]{0,90}?\b(?:was|were|been|be|is"
    r"|are) (?:\w+ )?"
    r"(?:discussed|accepted|carried out|implemented|met|acted (?:up)?on|followed|put into practice|fulfilled|studied"
    r"|taken up|taken over|heeded|complied with|honoured|debated|weighed|answered|adopted in full|taken on board"
    r"|incorporated|put right|remedied|satisfied|dealt with|given effect)\b"
)
"""A document told as used: it must have been there."""

COMES = word_set(
    "publish issue hand submit report reach deliver present receive send transmit release make visit write address"
    " recommend advise ask request urge propose find conclude observe arrive come date lay print gazette table adopt"
    " give examine raise inspect audit evaluate note call put appear bring hold take sit meet"
)
"""Verbs of a document's coming."""

SETS = frozenset(
    [
        "fix", "set", "raise", "lower", "reduce", "increase", "settle", "lift", "cut", "change", "repair", "mend",
        "restore", "renew", "rebuild", "close", "open", "lengthen", "shorten", "double", "halve", "grant",
    ]
)  # fmt: skip
"""What is done to a price, an age, a limit, a road, where it does not begin."""

STRIKES = word_set(
    "destroy strike hit collapse flood burn kill happen occur break sink crash explode erupt shake devastate ravage"
    " swamp drown sweep bury fall give"
)
"""Verbs of a disaster's coming."""

LOOSE = Caseless(
    r"\b(?:amend\w*|updat\w+|supplement\w*|replac\w+|extend\w*|will|shall|should|would|planned|planning|intend\w*|again"
    r"|earlier|previous|first report|last year's|preliminary|draft|in advance|anticipat\w+|ahead of|not yet"
    r"|even before)\b"
)
"""Words that loosen the tie: another report, or another version of the deed, may be meant."""

COMMON = word_set(
    "government ministry country state year month day part point time new first last own law act people public"
    " national general written final full republic minister house right rule court"
)
"""Nouns that tell no name or document from another."""
