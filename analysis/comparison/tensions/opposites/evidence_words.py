"""Words that draw a conclusion, and words on how a fact was counted, decided, collected or made to be."""

from __future__ import annotations

from analysis.text.caseless import Caseless
from analysis.text.words import word_set

CONCLUDES = Caseless(
    r"\b(?:prov(?:es?|ed|en|ing)(?= that| to be| how|n?:)|proves|(?:is|as|are|clear|best|living|sure) (?:the "
    r"|a )?proof(?! of identity)|the proof(?! of)|proof that|(?<!be )(?<!to )shows?(?: that)?|(?:is|are|as|clear"
    r"|further) (?:an? |the )?(?:clear |strong |sure |best |further |eloquent |convincing )*(?:evidence|sign"
    r"|proof|testimony|indication|testament|confirmation|measure)"
    r"|testif(?:y|ies)|demonstrat(?:es?|ed|ing)|confirms?|attests?|bears? (?:witness|out)|evidenced? by"
    r"|speaks? for itself|leaves no doubt|there is no doubt|no wonder|satisfied with"
    r"|as a result|as a consequence,|consequently"
    r"|thanks to|owing to|led to|(?:is|are|was|were) due to|because of this|therefore|hence|that is why"
    r"|thus \w+ing|the (?:fall|rise|drop|increase|decline|reduction|absence|growth|figures?|numbers?"
    r"|results?) (?:shows?|proves?|speaks?|means?|reflects?|confirms?)"
    r"|reflects? (?:the )?(?:trust|confidence|satisfaction|success|approval)|vindicat\w+"
    r"|owes? (?:this|it) to|content with|has produced|bearing fruit|paid off|pays off|success of)\b"
)
WEAK = Caseless(
    r"\b(?:thus|so that|credit(?:ed)? to|progress|effective(?:ness)?|success(?:ful|fully)?|satisf(?:ied|action)"
    r"|trust|confidence|contributed to|resulted? in|perfected|improved|better|strengthen\w*|liberali[sz]e"
    r"|robust|as observed by)\b"
)
DRAWN_FROM_BEFORE = Caseless(
    r"^\W*(?:this|that|these|those|it|they|the (?:fall|rise|drop|increase|decline|reduction|absence|growth"
    r"|figures?|numbers?"
    r"|results?|list|trend|change)|as a|therefore|thus|hence|consequently|no wonder|so|do|does|did|is|are|need)\b"
)
"""Opens by taking up what stands before it: a conclusion that does rests on that."""

GIVEN_BY = (
    r"(?:data|figures|statistics|returns|information|assessments?|surveys?|ratings?)"
    r"(?: (?:which|that|as))?(?: (?:is|are|was|were|have been|has been))?"
    r" (?:provided|supplied|submitted|sent in|furnished|handed in|compiled|collected|reported) by"
)
SELF_REPORTED = Caseless(rf"\b{GIVEN_BY}\b")
"""A fact with the one who supplied it."""

UNDERCUTS = Caseless(
    r"(?:\b(?:(?:is|are|was|were|be|being) (?:\w+ )?(?:decided|investigated|examined|handled|heard|assessed"
    r"|audited|counted|judged|reviewed|certified|verified|inspected|measured|compiled|collected|selected|chosen"
    r"|scored|rated|ranked|graded|handed out|distributed|filled in|completed) (?:\w+ )?(?:by|at|in|from|among)"
    r"|(?:lodged|filed|submitted|made|handed in|brought|registered|reported|paid|accepted) (?:only|solely"
    r"|in person|at a single|exclusively)|in person|at (?:a|one) single|only (?:in person|in the capital|at)"
    r"|(?:fee|deposit|charge|stamp duty) of|had to (?:be (?:lodged|filed|made|paid|submitted)|pay|appear|travel"
    r"|sign)|have had to be|(?:was|were|been|are|is) (?:struck|removed|deleted|taken|dropped|crossed|left out|excluded"
    r"|omitted) (?:from|off|out of)|struck (?:from|off)|no longer (?:counted|recorded|registered|included|listed"
    r"|collected|published|reported|measured)|not (?:counted|included|recorded|registered|reported|covered)"
    r"|(?:is|are|was|were) (?:counted|recorded|classified|registered|listed|entered|treated|booked"
    r"|reported) (?:as|under|separately|elsewhere)|counts? (?:only|as)"
    r"|may not (?:stop|strike|leave|refuse|complain|work|gather|speak|protest|publish)|(?:is|are|was"
    r"|were) (?:forbidden|banned|prohibited|not allowed|obliged|required|made|told|ordered|paid|bussed|invited"
    r"|instructed) (?:to|by|from)"
    r"|(?:assess|evaluat|audit|review|inspect|measur|rat|grad)\w* (?:of )?(?:its|their|his|her) own"
    rf"|{GIVEN_BY}|self-?reported|by its own (?:account|count|figures)|according to its own"
    r"|reported by the (?:\w+ )?(?:companies|operators|employers|schools|hospitals|governors?|managers?) themselves"
    r"|questionnaires?|at (?:award |prize )?(?:ceremon(?:y|ies)|receptions?|meetings? of the party)"
    r"|just been (?:handed|given|awarded)|were closed|having been closed|(?:the )?definition (?:of|was)|(?:new"
    r"|different|changed) (?:method|definition|way of counting|criteria)|since the (?:method|definition"
    r"|criteria)|were (?:given|allowed) (?:\w+ )?days|one-?third of the (?:sample|respondents)"
    r"|volunteers? (?:only|alone)"
    r"|(?:requires?|needs?) (?:a |the |their )?(?:prior )?(?:permission|consent|licence|permit|approval)"
    r"|were not asked|replied|respondents|chosen by the|under the supervision of"
    r"|in the presence of|prices? (?:rose|fell)|weather|drought|rainfall|price of (?:oil|gas|copper|grain)"
    r"|also (?:fell|rose|grew)|neighbou?ring countries|as compared to|on average in the region"
    r"|by (?:the )?same (?:officer|officials?|body|ministry|company)|who (?:made|did|drew|carried out|ran"
    r"|wrote) (?:that|the|it|them)))\b"
)

TREND = Caseless(
    r"\b(?:fell|fall|fallen|falls|rose|rise|risen|rises|dropped|declined|grew|grown|increased|decreased"
    r"|went (?:up|down)|gone (?:up|down)|shrank|climbed|improved)\b"
)
GENERAL = Caseless(
    r"\b(?:across the (?:\w+)|nationwide|national(?:ly)?|in the (?:whole )?(?:country|region|world)|everywhere"
    r"|elsewhere|throughout|worldwide|world market|in all (?:districts|regions|towns|provinces|states)"
    r"|where (?:there|they) (?:is|are|were) no(?:ne)?"
    r"|without (?:the |any |such |these )?(?:\w+ )?(?:patrols?|programmes?|schemes?|measures?|projects?|cameras?"
    r"|reforms?)"
    r"|the (?:federation|republic|kingdom|union|nation|continent) as a whole|in neighbou?ring|other (?:towns"
    r"|districts|countries|regions))\b"
)
"""Says that the same happened where the cause was not at work."""

PROOF = Caseless(
    r"\b(?:prov(?:es|ed|en)(?! to be)|testif(?:y|ies)|bears? (?:\w+ )?witness|attests?|demonstrates?|evidences?"
    r"|(?:is|are) (?:\w+ ){0,3}?(?:proof|evidence|testimony|confirmation|testament)|leaves no doubt|confirms?)\b"
)
"""Says that something is shown to be so."""

_RULE = r"(?:constitution|laws?|acts?|code|statutes?|regulations?|charter|legislation)"
ON_PAPER = Caseless(
    rf"\b(?:(?:in accordance with|under|according to|by virtue of|pursuant to) (?:the |its |our )?(?:\w+ ){{0,2}}?"
    rf"{_RULE}"
    r"|(?:enjoys?|has|have) the right"
    r"|(?:is|are) (?:\w+ )?(?:guaranteed|enshrined|entitled|empowered)|guarantees|provides for|stipulates|enshrines"
    r"|(?:has|have) (?:been )?(?:\w+ )?(?:signed|ratified|acceded to|adopted|enacted) (?:\w+ ){0,5}?"
    rf"(?:{_RULE}|conventions?|treat(?:y|ies)|covenants?|protocols?|declarations?))\b"
)
"""A rule, which says what is to be."""

SHOWN_BY_RULES = Caseless(
    r"\b(?:readiness|willingness|will|commit(?:ment|ted)|determin(?:ation|ed)|interest|intent(?:ion)?|importance|priority"
    r"|attach(?:es)?)\b"
)
"""What somebody means to do is shown by the rules they make."""

RULED = word_set("sign ratify accede adopt enact guarantee enshrine entitle empower")
"""Verbs that tell of a rule although what they tell is past."""
