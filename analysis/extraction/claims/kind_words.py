"""Words that tell what kind of claim a proposition is: data for :mod:`analysis.extraction.claims.kind_features`."""

from __future__ import annotations

from analysis.extraction.parse.source_words import BINDING
from analysis.extraction.parse.vocabulary import ABOLISH
from analysis.text.words import NUMBER_NAMES, word_set

LAWS = BINDING | word_set("charter rules legislation protocol policy resolution reform")
"""Texts that bind: what they do is a provision. A charter or a resolution may speak all the same."""

ENACTING = word_set(
    "sign adopt enter pass promulgate enact publish draft prepare approve come ratify propose submit introduce"
    " discuss debate amend repeal replace supersede recommend begin start launch follow receive win precede conclude"
)
"""What is done to a law rather than by it."""

CREDITING = word_set("answer address reflect mark represent meet embody incorporate strengthen improve respond")
"""What praises a law rather than states its content."""

INTENDING = word_set(
    "plan intend aim mean envisage envision seek strive propose hope pledge promise undertake resolve commit want"
    " aspire wish target expect project design schedule destine decide determine vow set direct"
)
"""Verbs of purpose, with an infinitive or a goal after them."""

GOALS = word_set("goal aim purpose objective plan intention effort task priority vision mission ambition target idea")
"""Subjects that announce a purpose."""

CAUSING = word_set(
    "lead cause contribute help enable facilitate result allow encourage promote stimulate foster trigger boost spur"
    " prompt drive produce generate bring yield avert prevent avoid"
)
"""Verbs by which one thing brings about another; the first group of phrases below says the same."""

CAUSE_PHRASES = (
    r"\b(?:as a (?:direct )?(?:result|consequence)|thanks to|because|owing to|due to|on account of|in consequence"
    r"|(?:the|one|main) reasons? (?:is|was|why|for)"
    r"|has led|have led|led to|resulted? in"
    r"|g(?:a|i)ve an? (?:\w+ )?(?:boost|impetus|impulse)|testif(?:y|ies)|which is why|this is why|made it possible"
    r"|(?:we|I) owe (?:it|the|this|that)|(?:to|can|have to) thank for|deserves? the credit|goes to show"
    r"|is what \w+ (?:achieves?|does|brings?|has done)|(?:has|have) spared|an effect of"
    r"|to (?:that|this|it) (?:\w+ ){1,3}that we owe"
    r"|contribut(?:ed|es|ion) to|through this)\b"
)

CHANGING = word_set(
    "rise fall increase decline drop grow double triple quadruple halve reach stand total number amount exceed average"
    " shrink expand decrease climb soar jump plunge cost spend account comprise"
)
"""Verbs of measure and change: with a figure they make a statistic, and without one a trend."""

COUNTING = word_set("count comprise number total tally arrive")
"""Verbs by which somebody gives a number, however small."""

MEASURES = word_set(
    "growth number rate share level turnout income output figure total price wage salary rent complaint cost budget"
    " revenue unemployment inflation poverty mortality expectancy enrolment investment trade export import production"
)
"""What rises, falls and goes on."""

TALLYING = word_set("record charge uphold register report file lodge count receive convict prosecute")
"""Verbs by which cases are counted: with "no" or "not one" they give the figure nought."""

GIVING = word_set("provide print publish offer deliver train distribute send issue translate teach circulate present")
"""What is done for a number of people: an act with its reach, rather than a count."""

REQUIRING = word_set(
    "require provide oblige demand prescribe stipulate guarantee reserve set allow permit forbid limit ensure allocate"
    " earmark allot assign entitle appoint elect nominate house"
)
"""What a rule does: it asks, grants and allots."""

ABOLISHING = ABOLISH | word_set(
    "strike end withdraw lift suspend cancel annul ban outlaw forbid prohibit dissolve eliminate remove drop replace"
    " introduce establish create found"
)
"""What is done to an institution or a rule: it is made or undone."""

PLANS = word_set("bill draft plan programme program strategy project scheme proposal")
"""Subjects that are not yet law."""

SMALL = frozenset(NUMBER_NAMES[1:13]) | word_set("both a dozen")

CHARGES = word_set("fee charge fine price tariff tax levy duty toll deadline day days dues")
"""What a rule sets in figures."""

PRAISE_ADJECTIVES = word_set(
    "important significant encouraging modern independent effective good better best steady strong strongest deep"
    " deepest"
    " great greater greatest proud satisfied irreversible democratic fair fairer transparent orderly exemplary bold"
    " boldest robust active helpful favorable favourable beneficial meaningful comprehensive leading remarkable"
    " impressive historic unprecedented unique outstanding excellent successful settled stable prosperous peaceful free"
    " accountable responsible responsive efficient content happy confident trusted reliable open inclusive vibrant"
    " dynamic flourishing healthy safe secure resilient competitive advanced sound genuine true real defining perfect"
    " essential vital crucial worthy high sustainable progressive civilized civilised mature affordable accessible"
    " notable tremendous wonderful bright brighter proper lasting decisive ambitious innovative solid clear "
    " calm far-reaching realistic loyal beholden smooth honest humane dignified credible thorough"
    " prompt generous friendly welcome natural normal enviable tireless meticulous rigorous flawless"
    " demanding busy eventful turbulent challenging rewarding fruitful productive splendid fine admirable superb"
    " magnificent brilliant poor dismal disappointing sad memorable momentous pleasant pleasing"
    " empty bad worse weak difficult grave dangerous unfair corrupt wrong"
)
"""Adjectives of judgement."""

PRAISE_ADVERBS = word_set(
    "successfully significantly fully wholly entirely completely effectively greatly substantially considerably"
    " steadily"
    " constantly remarkably truly genuinely freely independently alike increasingly closely well better best further"
    " consistently impartially fairly faithfully carefully properly nearer closer"
)
"""Adverbs of judgement."""

PRAISE_NOUNS = word_set(
    "lifeline progress success achievement improvement advance breakthrough milestone step honour honor pride"
    " proof evidence"
    " testimony example model leader pioneer trust confidence satisfaction guarantor cornerstone strength stability"
    " prosperity footing thing acclaim praise recognition commitment respect dignity restraint mechanism platform"
    " foundation transition destiny"
)
"""Nouns of judgement."""

SELF_RULE = (
    r"\b(?:govern(?:s|ed)? (?:themselves|itself)|manage(?:s)? (?:their|its) own|free (?:of|from) (?:any|all)"
    r"|outside the (?:executive|government)|answers? to|do(?:es)? not hide|thing of the past"
    r"|beyond (?:dispute|doubt|question|reproach)|(?:is|was) the (?:year|day|moment) (?:in which|when|that)"
    r"|more than (?:was |were )?ever"
    r"|(?:than|like) (?:ever|never) before|in line with|compl(?:y|ies) with|meets? (?:\w+ )?standards)\b"
)
"""Claims of independence and conformity: judgements that a reader may test."""

INTERNATIONAL_CREDIT = (
    r"\b(?:internationally (?:recogni[sz]ed|acclaimed|praised|renowned)"
    r"|international(?:ly)? (?:acclaim|praise|recognition)"
    r"|(?:recogni[sz]ed|praised|hailed|commended|welcomed|acclaimed|ranked|rated) (?:\w+ )?(?:by|among|as)"
    r"|won (?:\w+ )?(?:acclaim|praise|recognition)|welcomed the|as (?:observed|noted|stated|recogni[sz]ed) by)\b"
)

JUDGING = word_set(
    "deserve matter fail spare tend seem appear look sound thrive flourish prosper suffer shine inspire enjoy merit"
    " suffice boast excel lag speak know trust respect envy breathe familiarize familiarise"
)
"""Verbs of merit and standing."""

LIMITS = word_set(
    "age limit minimum maximum term ceiling threshold quorum hurdle period deadline penalty sentence cap majority fee"
    " fine tariff retirement buffer floor requirement cutoff barrier quota"
)
"""What a rule fixes at a figure ("the age is sixty-eight")."""

STANDING = word_set(
    "reality fact truth exception proof stranger right wrong beat priority heart pride envy myth fiction"
    " tradition home friend partner beacon bridge bulwark guardian safeguard close perfect certain sure alive"
)
"""What a thing is said to be when it is judged."""

OWN_OFFICES = word_set(
    "president prime minister ministry government cabinet chancellor parliament spokesman spokeswoman spokesperson"
    " statistics statistical official officials authorities administration we author governor mayor"
)
"""Voices of the official side itself: their praise is no endorsement."""

OFFICERS = word_set("president minister premier chancellor mayor governor chief")
"""Offices that an official text names without saying whose they are where they are its own side's."""

HEADS = word_set("president prime premier chancellor")
"""Of these offices a State has one at a time, so that a second holder is another State's."""

STATE_BANK = word_set("central national reserve bank")
"""What a governor is over besides a province."""

FORCES = word_set("police army navy force forces defence defense security border customs prison fire general staff")
"""What a chief who is the text's own is over; any other chief may be anybody's."""

PORTFOLIOS = word_set(
    "justice health education finance interior labour labor agriculture environment transport energy housing defence"
    " defense culture information women youth children family trade industry economy water works planning science"
    " tourism sport sports social affairs public local government home security development foreign external employment"
    " migration infrastructure communications fisheries land mining regional budget state"
)
"""What a minister is over: with it too the office is that of the text's own side."""
