"""Words of distance from power, and of its hands: of what a body is said to be free, and what holds it."""

from __future__ import annotations

from analysis.text.caseless import Caseless
from analysis.text.words import word_set

_NOBODY = (
    r"(?:nobody|no[ -]one|none|no (?:\w+ )?(?:authority|power|minister|master|man|government|official|politician)\b)"
)
_SUBMIT = (
    r"(?:orders?|instruct\w*|servants?|masters?|answers?\b|answer(?:able|ing)|beholden|account(?:s"
    r"|able)?\b|obeys?|bows?\b"
    r"|leave\b|permission|allegiance|superiors?|tools?\b|mouthpieces?|puppets?|subordinat\w+|dictat\w+|bidding"
    r"|owes?\b|direction|tells?|say over|hold over|advice|whistle|tune)"
)
_OWN = r"(?:its|their|his|her|our)"
_DECIDE = (
    r"(?:(?:decid|determin|choos|chos|rul|judg|manag|regulat|organi[sz])(?:e[sdn]?|ing)"
    r"|(?:fix|settl|govern|pick|elect|act|work)(?:s|e[sd]?|ing)?|sets?|setting|r[au]ns?|running|dr[ae]wn?s?|drawing"
    r"|sp[eo]ak(?:s|en|e|ing)?)"
)
"""Verbs of deciding, as verbs: "action" and "government" say of nobody that he decides."""

DISTANT = Caseless(
    "|".join(
        (
            # nobody's servant, orders from nobody, answers for it to no authority
            rf"\b{_SUBMIT}\b[^.;:]{{0,40}}?\b{_NOBODY}",
            rf"\b{_NOBODY}(?:[’']?s?)?\b[^.;:]{{0,40}}?\b{_SUBMIT}",
            r"\bneeds? (?:ask|seek|have) (?:\w+ )?(?:nobody|no[ -]one|none)\b",
            # not its arm, not under its thumb
            r"\b(?:not|never|neither|nor|no longer)\b[^.;:,]{0,25}?\b(?:beholden|subordinate|subject to"
            r"|answerable|accountable to"
            r"|servants?|arm|arms of|tools?|mouthpieces?|puppets?|branch(?:es)?|extensions?|appendages?|creatures?"
            r"|instruments?|under (?:the )?(?:orders?|control|thumb|direction|influence))\b",
            # stands apart
            r"\bstrangers? to\b|\barm[’']?s[ -]length\b|\b(?:stand|stood|sit|remain|keep|kept|be|is|are|live|act)\w*"
            r" (?:well |far |quite |wholly |entirely |completely |clearly |itself |themselves )*"
            r"(?:above|apart|aloof|outside|clear of|detached|removed from|separate|beyond the reach)\b",
            r"\bdistance from\b|\bhands[ -]off\b|\bfree hand\b|\bno strings\b|\bown (?:master|boss|mistress"
            r"|counsel)s?\b",
            r"\bany (?:political |outside |external |ministerial )*(?:interference|pressure|influence|meddling)\b",
            r"\bfree (?:of|from) (?:\w+ ){0,3}(?:politic\w*|interference|influence|pressure|control"
            r"|government|state|party)\b",
            # by itself, theirs alone
            rf"\bstands? on {_OWN} own\b",
            rf"\b{_DECIDE}\b[^.;:]{{0,30}}?\b(?:itself|themselves|himself|herself|alone|on {_OWN} own|freely"
            rf"|as {_OWN} own|of {_OWN} own accord|without (?:asking|consulting|reference))\b",
            r"\b(?:theirs|its own|hers|ours) alone\b|\balone (?:decid|determin|choos|rul|judg)\w+",
            rf"\b{_OWN} own (?:conscience|judge?ment|rules|affairs|business|initiative|discretion|choosing"
            rf"|mind|voice)\b",
            r"\b(?:only|solely|exclusively|nothing but|but) (?:to |by )?(?:the )?(?:law|constitution"
            r"|conscience|evidence|facts|members|public|people)\b",
            rf"\b{_DECIDE}\b[^.;:]{{0,20}}?\b{_OWN} own\b",
            r"\b(?:as|what|whatever|whom|whomever|how|when) (?:it|they|he|she) (?:sees? fit|likes?|pleases?"
            r"|wants?|wish(?:es)?)\b",
            r"\bnothing (?:else|but)\b|\b(?:nobody|no[ -]one|none) else\b|\bno other (?:master|authority|power)\b",
            r"\bno (?:ties?|links?|connections?|strings?|debts?|leash)\b|\bfears? (?:no[ -]one|nobody|neither)\b",
            r"\btakes? (?:the )?sides? (?:with|of) (?:no|neither)\b|\bno (?:party|camp|side)\b",
            # the words themselves, said of it
            r"\b(?:is|are|was|were|remains?|stays?|being) (?:\w+ ){0,2}(?:independent|autonomous|impartial"
            r"|non-?partisan"
            r"|apolitical|self-governing|self-regulating|neutral|unbiased|sovereign)\b(?! (?!of|from|and|in|body"
            r"|bodies)\w)",
            r"\b(?:independent|autonomous|impartial|neutral)ly\b|\bin (?:full|complete|total) (?:independence"
            r"|autonomy)\b",
            r"\btakes? no sides?\b|\bwithout fear or favou?r\b|\bbelongs? to (?:no|all|everybody|everyone)\b",
            # ordinary people run it
            r"\b(?:made up|composed|consists?|comprised|formed) (?:entirely |solely |exclusively "
            r"|only )?of (?:ordinary |private"
            r" |independent )*(?:citizens|experts|volunteers|members of the public|scholars|professionals)\b",
        )
    )
)
"""What says that a body stands apart from whoever governs."""

POWER = word_set(
    "minister ministry president government cabinet king queen crown palace prince emir sultan governor premier"
    " chancellor treasury executive police army military prefect mayor director-general chief commissioner secretary"
    " secretariat-general administration department authorities party directorate vizier shah regent commander chiefs"
    " junta politburo presidency chancellery interior defence defense"
)
"""Heads of phrases that name whoever governs, commands or is to be watched."""

MINE = frozenset(["my", "i", "me"])
"""A ruler who speaks for himself."""

HOLDS = word_set(
    # over people
    "appoint name nominate designate select choose pick dismiss remove recall replace lend second detach staff hire"
    " fire promote transfer discipline appraise evaluate assess grade rate confirm reappoint renew suspend install"
    " recruit employ retire post assign swear",
    # over money
    "pay fund finance budget salary wage money grant allot allocate subsidy house accommodate premise rent provide"
    " supply furnish sponsor subsidise subsidize",
    # over decisions
    "approve clear clearance consent assent concurrence agreement agree permission permit countersign countersignature"
    " sign signature vet screen edit review wording release submit endorse authorise authorize validate overrule annul"
    " veto amend return instruct instruction direct direction supervise supervision oversee control report answer"
    " attach subordinate satisfy satisfaction consult advance notice discretion pleasure order decree revoke withdraw"
    " chair head preside run lead",
    # from within
    "sit secretariat official officer civil-servant employee delegate representative deputy adviser advisor aide"
    " campaign brother sister cousin wife husband son daughter nephew niece brother-in-law son-in-law uncle manage"
    " administer",
)
"""Lemmas of what holds a body: over its people, its money and its decisions, or from within."""

FIRM = word_set(
    "appoint name nominate designate dismiss remove recall lend second appraise confirm reappoint pay fund finance"
    " house approve clear clearance consent assent concurrence agreement countersign vet edit wording overrule veto"
    " instruct secretariat chair satisfy campaign brother sister cousin wife husband son-in-law brother-in-law salary"
    " money"
)
"""The ones that leave least doubt."""

OFFICES = word_set(
    "commissioner mechanism inspector inspectorate panel jury corps academy registry registrar fund trust foundation"
    " ombud auditor comptroller monitor arbiter arbitrator adjudicator mediator reviewer rapporteur watchdog body"
    " agency archive museum theatre institute bureau desk unit defender advocate notary examiner coroner statistician"
    " observatory station gazette newsroom club league cooperative co-operative parish diocese chapter guild hospital"
    " laboratory"
)
"""Offices and bodies of which distance from power is claimed, beyond those that head official names."""

GENERAL = word_set(
    "person people citizen country state nation system law act constitution right man woman child year number public"
    " member page report case work day time staff list chief head chairman president minister government ministry"
)
"""Nouns that say nothing of what sort of body a name is of."""

EACH = word_set("each every any no a an all another other")
"""Before a noun that stands for any of its kind."""

NOT = word_set("not never no nobody none neither nor without n't cannot")
"""Deny what is said of holding."""
