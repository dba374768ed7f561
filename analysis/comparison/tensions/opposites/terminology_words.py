"""Terminology: a word that promises, and words of the thing under another name."""

from __future__ import annotations

from analysis.comparison.tensions.numbers.number_words import CURRENCY
from analysis.comparison.tensions.opposites.bound_words import NUMBER
from analysis.comparison.tensions.opposites.oppositions import Opposition, opposed

COMPULSORY = r"""
    (?:is|are|was|were|be|being) (?:automatically )?(?:deducted|withheld|levied|collected|enrolled)
    compulsory|mandatory|obligatory|compelled|coerced|forced
    (?:is|are|was|were|be) (?:required|obliged|obligated|bound|forced|made) to
    requires? (?:each|every|all|any|an?|the) [\w\s-]{3,60}? to
    whether or not (?:they|he|she|it|the)
    must(?! not)
    (?:has|have) to
    on pain of|under threat of|face (?:a )?(?:fines?|dismissal|expulsion)
    (?:those|anyone|any \w+|an? \w+|whoever) (?:who|that|which) (?:do(?:es)? not|has not|have not|fails? to|refuses? to)
    (?:until|unless) (?:they|he|she|it) (?:has|have|does|do|is|are)
    cannot (?:be )?\w+ (?:without|unless|until)
    (?:loses?|forfeits?) (?:the|their|his|her|its)
    whoever (?:stays? away|declines?|refuses?|is absent|does not|has not)
    (?:who|which|that) (?:makes? no|stays? away|declines?|refuses?|gives? no|signs? no|brings? no)
    (?:is|are) not (?:admitted|accepted|served|let in|enrolled)|(?:does|do) not (?:accept|admit|enrol|serve)
    (?:is|are) (?:kept back|held back|stopped|taken|docked) (?:from|out of)|no way out
    (?:deducts?|withholds?) [\w ]{1,40}from
    """
"""What leaves nobody a choice."""

CHARGE = rf"""
    (?:a |the )?(?:fee|charge|deposit|payment|levy)s? (?:of|is|are|for|was)
    (?:a |the )?(?:surcharge|tariff|toll|contribution|co-?payment)s? (?:of|is|are|for|was)
    (?:is|are|was|were|be) (?:charged|billed|invoiced|payable)
    (?:must|has to|have to|had to|shall|should) (?:first )?pay
    pays?(?! no\b| nothing)
    costs? (?!nothing)(?:\w+ ){{0,2}}(?:\d[\d.,]*|[a-z]+ty\b|hundred|thousand)
    at (?:his|her|its|their|one's) own (?:expense|cost)
    against payment|upon payment|on payment
    (?:entry|admission|ticket|stamp|certificate|form|guarantee|contribution|deposit|fee)s? (?:of|at) (?:{NUMBER})
    (?:leaves?|hands? over|puts? down|lays? out|contributes?) (?:\w+ ){{0,4}}?(?:{CURRENCY})
    buy (?:their|his|her|its)|bring (?:their|his|her|its) own
    """
"""What has to be paid."""

TERMINOLOGY: tuple[Opposition, ...] = (
    opposed(
        "free and paid for",
        r"""
        free of (?:any )?(?:charge|cost|fees?)|at no (?:charge|cost|expense)
        without (?:paying|payment|(?:a |any )?(?:fee|charge|cost))|costs? (?:\w+ ){0,3}nothing
        (?:is|are|remains?|provides?|provided|receives?|receive|entirely|completely|offers?|with) free
        free (?:education|schooling|care|treatment|healthcare|access|tuition)
        free (?:meals?|travel|textbooks?|legal aid|medicines?|medical|school|public)
        no (?:\w+ )?(?:fees?|charges?|payment) (?:is|are|has|have|may|can|will)|pays? (?:no|nothing)|gratis
        (?:has|have|had|do|does|did|need) not (?:have to |had to |need to )?pa(?:y|id)
        no(?:body|[ -]one) (?:has to |had to |needs? to )?(?:pays?|paid)
        """
        + f"\nnot (?:a|one) (?:single )?(?:{CURRENCY})",
        CHARGE,
        "Who pays what, for exactly which service?",
        0.88,
        0.3,
    ),
    opposed(
        "voluntary and compulsory",
        r"""
        voluntar(?:y|ily)|of (?:their|its|his|her) own (?:free )?will|optional(?:ly)?(?! protocols?)|non-?mandatory
        free(?:ly)? (?:to join|join|choose|chosen)
        not (?:compulsory|mandatory|obligatory|obliged|required|forced|compelled)
        no(?:body|-one| one| \w+) (?:is|are|was|were|can be|may be) (?:forced|obliged|compelled)
        no(?:body|-one| one| \w+) (?:is|are|was|were|can be|may be) (?:required|made|pressed|pressured)
        donations?|self-regulation|as (?:they|it) (?:please|wish|see fit)
        never (?:imposed|forced|compelled)|no(?:body|-one| one) is (?:told to|sent|driven|dragged)
        (?:left|leaves? it) to (?:each|every|the|any) [\w ]{1,30}? (?:to decide|whether|to choose)
        decides? for (?:him|her|it|them)sel(?:f|ves) whether
        (?:is|are) up to (?:you|him|her|each|every|them|the \w+)(?! in | to )
        may be (?:taken or left|declined|refused)|matters? of (?:the heart|choice|taste)|(?:for|by) choice
        (?:is|are) invited to|by invitation|(?:is|are) free to (?:stay away|decline|refuse|leave)
        """,
        COMPULSORY + "\n" + r"makes? it mandatory|makes? it (?:compulsory|obligatory)",
        "What happens to those who decline?",
        0.9,
        0.3,
    ),
    opposed(
        "an open house and a locked one",
        r"""
        (?:is|are|was) not (?:an? )?(?:\w+ )?(?:place of (?:detention|confinement)|detention|prison|jail|camp|closed)
        (?:is|are|was) an open (?:\w+ )?(?:centre|center|facility|house|home|prison|village|camp|institution|ward)
        (?:and|but|,) not an? (?:place of )?(?:detention|prison|jail|camp)
        (?:come|go)(?:s|es)? (?:and (?:come|go)(?:s|es)? )?as (?:they|he|she|one|you) (?:pleases?|likes?|wish(?:es)?)
        doors? (?:is|are|stands?) (?:always |never )?(?:open|unlocked|locked)
        """,
        r"""
        (?:is|are|was|were) (?:brought|taken|led|driven|sent) (?:back|there|in) by|by order of the police
        (?:without|only with) (?:a |an |the )?(?:[\w’'-]+ )?(?:pass|escort|leave)
        (?:is|are|stays?|stand) (?:locked|bolted|barred|under guard|guarded)|may not leave
        (?:locked|bolted) (?:at|from|for)
        (?:gate|door)s? (?:is|are) opened by|(?:barbed|electrified|razor) |behind (?:a )?(?:fence|wall|wire)s?
        """,
        "Who may leave it, when, and with whose leave?",
        0.9,
        0.2,
    ),
    opposed(
        "a new thing that is the old one",
        r"(?:a |an |the |brand[- ]|entirely |wholly |completely )?new (?:body|party|agency|service|institution"
        r"|law|office|authority|system|force|fund|model|programme|program|school|hospital|service|council|court"
        r"|ministry|\w+)|newly (?:created|founded|established)|for the first time|replaced",
        r"formerly|renamed|rebranded|(?:the name|as) [\w\s]{2,30} (?:has borne|was called|used to be called"
        r"|was known)|merge[dr]?|merger|under (?:a|its) (?:new|different|other) name|same (?:staff|statutes?"
        r"|building|head|director|rules|officers|premises)|(?:staff|officers|assets|powers"
        r"|files) of the (?:former|old)|successor|took over (?:the|its)|always had",
        "What is new about it beside the name?",
        0.72,
        0.42,
    ),
)
