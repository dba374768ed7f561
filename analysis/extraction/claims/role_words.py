"""Patterns by which a passage shows that it claims nothing: data for :mod:`analysis.extraction.claims.roles`."""

from __future__ import annotations

import re

from analysis.extraction.claims.kind_words import LAWS
from analysis.text.caseless import Caseless
from analysis.text.words import QUESTION_WORDS, word_set

COUNTS_AS = re.compile(
    r"[“\"‘][^“”\"’]{2,60}[”\"’] means?\b|\b(?:counts? as|(?:is|are) (?:defined|understood|known) as|refers? to"
    r"|(?<!may )(?<!can )(?<!to )(?<!will )stands for (?=[\"“‘A-Z]|the\b|an?\b)|(?:letters|initials) stand for"
    r"|for the purposes? of (?:this|these|the|that) (?:\w+ ){0,2}(?:acts?|laws?|codes?|sections?|articles?|chapters?"
    r"|parts?|regulations?|decrees?|conventions?|agreements?|treat(?:y|ies)|polic(?:y|ies)|reports?|documents?|papers?|tables?)"
    r"|(?:is|are) (?:not )?(?:covered|meant|included) (?:by|in|under)"
    r" (?:the|this) (?:term|definition|expression|word|concept)"
    r"|in the (?:usage|sense|meaning) of|not to be confused with|by which (?:is|are) meant"
    r"|by [^,;:.]{2,60}, (?:we|I) mean)\b",
    re.I,
)
"""How a word is explained."""

TERMS = word_set("term word expression phrase concept notion name abbreviation acronym title designation label it this")
"""What is explained where something "refers to" something else."""

SHOWN_BELOW = Caseless(
    r"\b(?:shown|given|set out|listed|presented|summari[sz]ed|described|found|seen|reproduced|contained|appears?)"
    r" (?:in|by|on|at) (?:the )?(?:following|table|figure|annex|appendix|chart|box|below|next)"
    r"|(?:listed|described|set out|shown) below\b"
    r"|\b(?:is|are) (?:annexed|appended|attached|enclosed|reproduced)"
    r"(?= *(?:in|as|hereto|below|$|[.,;]|to (?:this|these|the present|our|my|the (?:\w+ )?"
    r"(?:report|letter|document|paper|note|statement|submission|application|minutes|reply|text|form|contract))\b))",
    anywhere=True,
)
"""Where in the text something is shown; a body "attached to the Ministry" is under it and no enclosure."""

READER_ASKS = Caseless(
    r"\b(?:readers?|visitors?|users?|people|you|we are) (?:(?:from|in) (?:\w+ ){0,2})?"
    r"(?:(?!(?:is|are|was|were|been|being)\b)\w+ )?(?:asks?|asked|wonders?)"
    r" (?:\w+ ){0,3}?(?:how|whether|if|what)\b"
    r"|\b(?:many|some|several|most|others|few) (?:of (?:you|our readers|them) )?"
    r"(?:have |had )?"
    r"(?:ask|asked|wonder|wondered|written to ask|wrote to ask|enquired?|inquired?)"
    r" (?:\w+ ){0,3}?(?:how|whether|if|what|why)\b"
    r"|\b(?:we|our \w+) are (?:\w+ )?asked (?:about|for)\b"
    r"|\b(?:messages?|letters?|questions?|enquiries|inquiries|e-?mails?|calls?) (?:(?!that |which )\w+ ){0,6}?"
    r"(?:asks?|concerns?|reach(?:es)? us)\b",
)
"""What readers ask: the frame of an answer."""

OFFERED = Caseless(
    r"\b(?:on|upon) request\b|\bcan be (?:had|obtained|ordered|downloaded|printed|found|consulted)\b"
    r"|\b(?:questions?|enquiries|inquiries|comments?|requests?) (?:may|can|should) be"
    r" (?:put|sent|addressed|directed|referred|made)\b",
)
"""What may be had from the author's office, and where to ask."""

LIMITING = word_set("only without except exception unless")
"""What makes an offer a rule ("can be consulted on request, with the exception of secrets")."""

OPENS_QUESTION = QUESTION_WORDS | word_set("whom can could do does did is are am may must will should")
"""How a question begins that heads an answer."""

SEEKING = word_set("find learn send know want wish have be agree see")
"""What a reader is said to do with a page, with no rule in it ("If you have questions", "You find the form below")."""

GLAD = re.compile(
    r"\b(?:is|are|will be) (?:glad|happy|pleased|grateful|thankful)\b"
    r"|\b(?:is|are|will be) ready (?:to (?:answer|take|help|assist|advise|receive|meet|hear|explain|talk)"
    r"|for (?:your|any|all))\b"
)
"""An offer to whoever reads or listens; "ready to sign the treaty", "ready for the next flood" tells of the office."""
GLADNESS = word_set("glad happy pleased grateful thankful ready")
"""What somebody is who offers something."""

STAGE = Caseless(
    r"\bamid(?:st)? (?:\w+ )?(?:applause|cheers|laughter|protests?)|(?<!the )\bapplause\b"
    r"|\b(?:resum|tak|took|retak)\w* (?:his|her|their|the|its) (?:seat|chair|floor)\b"
    r"|\b(?:was|is|be) (?:given|yielded) the floor\b|\blaughter from\b|\bhear, hear\b"
    r"|\b(?:sitting|meeting|session) (?:was|is|were|stands) (?:called to order|suspended|adjourned|resumed|closed)\b"
    r"|\b(?:rose|withdrew|left) (?:from )?(?:the )?(?:chamber|rostrum|podium)\b",
)
"""What minutes note between speeches."""

PUT = re.compile(
    r"(?:the )?(?:question|motion|amendment|clause)s? (?:was |is )?(?:accordingly )?"
    r"(?:put|proposed|agreed to|negatived)\W*",
    re.I,
)
"""How they note that something is voted on, without a figure."""

BIO = word_set("writer author columnist contributor correspondent essayist")
NOW_TO = re.compile(
    r"^(?:(?:so|but|and) )?(?:then|next|now|finally|lastly|first|second) (?:there(?: is| are|'s|’s)|comes?) ", re.I
)
"""The announcement of what comes next."""

ASKED = Caseless(
    r"\b(?:is|are) (?:kindly |also |therefore |hereby )?"
    r"(?:asked|requested|invited|advised|reminded|encouraged|welcome|urged) to\b",
)
"""Readers told what to do."""

IN_ORDER = Caseless(
    r"\b(?:clarifications?|words?|remarks?|explanations?|corrections?|comments?|observations?) "
    r"(?:\w+ ){0,6}?(?:is|are|seems?) (?:\w+ )?(?:in order|in place|called for|due|necessary|needed)\b",
)
"""A remark announced, not made."""

ON_THIS = re.compile(
    r"\b(?:on|in|throughout) (?:this|the present|these|our) (?:web ?)?(?:page|site|website|report|document|paper|note"
    r"|brochure|leaflet|booklet|guide|chapter|section|publication|annex|table|factsheet|fact sheet)s?\b"
    r"|^(?:this|the present) (?:\w+ )?(?:document|report|paper|note|page|brochure|leaflet|submission|publication"
    r"|material|text|information|booklet|fact ?sheet|factsheet|newsletter|transcript|guide|website|commentary|feature"
    r"|summary|overview|handbook|manual|bulletin|digest)\b",
    re.I,
)
"""The text by its own name."""

EXHIBITS = word_set("table figure chart graph diagram map box annex appendix")
"""What stands beside a text and bears a number there."""

THIS_TEXT = re.compile(r"\b(?:this|the present|the following|these|our|below|above|following)\b", re.I)
CALL_US = re.compile(
    r"for (?:[\w-]+ ){1,5}?[\w-]+,? (?:please )?(?:call|phone|dial|write|e-?mail|contact|visit|see)\b", re.I
)
"""An offer that names its purpose first ("For interviews, call …")."""

CONTACT_LINE = re.compile(
    r"\b(?:tel|telephone|phone|fax|e-?mail|hotline)\b|\b(?:contact|enquiries|inquiries)\s*:|\bfollow us\b"
    r"|\b(?:photos?|images?|pictures?|logos?) for (?:download|the press|media)\b|\(c\) ",
    re.I,
)
"""Where to write, call and look, told without a verb."""

DISOWNED = Caseless(
    r"\b(?:accepts?|takes?|assumes?|bears?) no (?:liability|responsibility)\b"
    r"|\b(?:opinions?|views?) (?:expressed|stated|given|contained)\b[^.;]{0,60}"
    r" (?:(?:are|is) (?:not (?:necessarily|those|the)|solely|only|entirely|those of|the authors?"
    r"|(?:my|our|his|her|their) own)"
    r"|do(?:es)? not|(?:reflects?|represents?) (?:only|solely|those|the (?:views?|opinions?|position)))\b"
    r"|\b(?:is|are) not (?:liable|responsible) for the (?:content|accuracy)\b"
    r"|\b(?:distributed|published|produced|issued) (?:by [\w ]{3,60})?(?:on|in) behalf of\b",
)
"""Whose responsibility a publication is."""

CEREMONY = Caseless(
    r"\b(?:it|this) (?:is|was|gives) (?:\w+ )?(?:an? )?(?:\w+ )?(?:honou?r|privilege|pleasure|joy)"
    r" (?:\w+ me |for (?:me|us) )?to\b"
    r"|\bremains (?:only )?for me to\b|\b(?:I|we) can be brief\b|\ballow me to (?:say|add|begin|open|close)\b"
    r"|\b(?:has|have) the honou?r (?:to|of) (?:transmit|send|submit|present|forward|refer|inform)\w*\b"
    r"|\backnowledge the traditional (?:custodians|owners)\b"
    r"|\bI (?:rise|stand before|take the floor|give the floor|call (?:on|upon|the))\b"
    r"|\b(?:I am|we are) (?:\w+ )?(?:pleased|proud|delighted|happy|glad|honou?red) to"
    r" (?:present|introduce|submit|share|address|welcome|open)\b"
    r"|\bI (?:do |hereby |now |therefore ){0,2}(?:commend|submit) (?:this|my|the)"
    r" (?:statement|report|motion|bill|budget)\b"
    r"|\bI (?:do |hereby |now |therefore ){0,2}"
    r"(?:seek (?:the|your) (?:support|approval|leave|indulgence)|beg (?:leave )?to)\b"
    r"|\bI (?:end|close|conclude|finish|begin|start) by (?!saying that)"
    r"(?:thank|congratulat|welcom|wish|say|pay|acknowledg)\w*ing\b"
    r"|\b(?:I|we) (?:\w+ ){0,8}?(?:convey|extend|offer|send|express) (?:my|our) (?:\w+ ){0,3}"
    r"(?:wishes|congratulations|greetings|condolences|sympath(?:y|ies)|thanks|gratitude|appreciation)\b",
)
"""What opens and closes a report or a speech."""

WILL_ASK = re.compile(
    r"^(?:(?:and|but|now|so),? )?(?:many|some|several|most|others|few|you|people|they|critics)(?: of you| people)?"
    r" (?:will|may|might|would) (?:\w+ )?(?:ask|wonder|object|say)(?: me| us)? (?:how|whether|if|what|why)\b",
    re.I,
)
"""A question that a speaker puts into others' mouths, to answer it."""

COURTESY = re.compile(
    r"^(?:\w+,? ){0,2}it (?:is|was) (?:so |very |truly )?"
    r"(?:good|great|wonderful|comforting|moving|nice|lovely|humbling) to"
    r" (?:be|stand|return|come) (?:back|here|home|among|to) "
    r"|^(?:(?:[\w.’'-]+ ){0,3}[\w.’'-]+, ){0,3}thank you\b"
    r"|^(?:and )?(?:an?|our|my) (?:\w+ ){0,3}(?:thank you|thanks|welcome|congratulations) to\b"
    r"(?!.* (?:is|are|was|were|will|has|have|had)\b)"
    r"|\b(?:wish(?:es)?|would like|wants?) to (?:\w+ )?thank\b"
    r"|\bexpress(?:es|ed)? (?:its|their|his|her|our|my) (?:\w+ ){0,2}(?:appreciation|gratitude|thanks) (?:to|for)\b"
    r"|\bthank(?:s|ed)? .{3,80}? for (?:its|their|his|her|the) (?:\w+ ){0,3}(?:hospitality|welcome|reception)\b",
    re.I,
)
"""Thanks and pleasure, said of oneself or noted of a delegation."""

FOR_ONE = re.compile(r"\b(?:in particular|notably|especially|among other things|for (?:example|instance)),?:$", re.I)
"""Before the colon of a head that asserts something by itself and is only illustrated by its list."""

CONDITION = re.compile(r"(?:(?:however|indeed|moreover),? )?(?:were|should) (?:I|we|you|he|she|it|they)\b", re.I)
"""A condition without "if", behind what it is a condition of ("…, were I to say no more")."""

AS_RECEIVED = re.compile(
    r"(?:reproduced|published|issued|circulated) as (?:received|submitted)\b"
    r"|(?:the|this) (?:interview|conversation|transcript|speech|text|remarks)"
    r" (?:was|were|is|has been|have been) (?:\w+ly )?"
    r"(?:conducted|recorded|shortened|edited|abridged|translated|condensed)\b"
    r"|done (?:at|in) [A-Z].{3,60}? in (?:\w+ )?(?:original )?(?:copies|duplicate|triplicate|copy)\b",
    re.I,
)
"""What an editor notes under a text, and a registrar under an agreement."""

NOTICING = word_set("notice agree concur follow")
"""Before a colon: somebody has seen it too, and what it is comes next."""

STANCE = re.compile(
    r"(?:and |but )?(?:(?:here|there|in this|on (?:the |this |that )?\w+),? )?"
    r"(?!(?:that|this|it|these|those|what|which|i|we|you)\b)"
    r"(?:he|she|they|not all comments?|not everyone|neither \w+"
    r"|(?:the |our |their )?[^\W\d_][\w’'-]*(?: [\w’'-]+){0,5})"
    r" (?:(?:is|are|was|were) (?:(?:\w+ly|quite|of course|not|less|more) )?"
    r"(?:right|wrong|mistaken|unconvinced|(?<=not )convinced|(?<=not )favou?rable"
    r"|(?P<compared>(?:blunt|harsh|sharp|mild|kind|gentl)er|(?:more|less) (?:critical|severe|generous)))"
    r"|(?:has|have|had) a (?:\w+ )?(?:point|case)"
    r"|(?:do|does|did) not (?:\w+ly )?agree|(?:strongly )?disagree[sd]?|beg(?:s|ged)? to differ"
    r"|(?:reads?|sees?|saw|views?|viewed) (?:it|this|that|things|the matter) (?:differently|otherwise)"
    r"|(?:goes|go|went) (?:even |still |much )?further)"
    r"(?:,? (?:of course|here|there|too|still|again|in this|about (?:that|this|it)"
    r"|(?:about|on|in) (?:a (?:good |great )?(?:deal|lot|number of \w+)|(?:many|some|most|several|other|these|those)"
    r" \w+|much|many things)))?[.!:;]?$",
    re.I,
)
"""How a text says of somebody's view that it is right, wrong or another one, before or behind the view itself.

What is "compared" may be a thing's, too ("The penalties are harsher"), which is no view.
"""

PRESENT = re.compile(
    r"(?:also )?(?:present|in attendance|apologies(?: for absence)?|members present|absent)\b[^:.]{0,30}:", re.I
)
"""Who sat, at the head of minutes."""

WELCOMED = re.compile(
    r"^(?:any )?(?:letters?|comments?|questions?|contributions?|suggestions?|feedback)\b[^.,;:]{0,40}"
    r" (?:is|are) (?:\w+ )?(?:welcome|invited)\b"
    r"|^(?:further|more|additional|detailed|other) (?:\w+ )?(?:information|data|details|figures|copies|tables|results)"
    r" (?:is|are|can be|may be) (?:\w+ )?(?:available|obtained|found|had|downloaded|requested)\b"
    r"|\bI (?:should|would) be (?:most |very )?(?:grateful|obliged|glad) if\b",
    re.I,
)
"""What the reader may send, or where to find more."""

ENTITLING = word_set("need pay receive get owe qualify lose keep earn")
"""What a rule gives to a reader, or asks of one."""

DUE = word_set("right duty obligation power freedom entitlement")
"""What a rule says that a reader has."""

SPANS = word_set("year month week day hour minute decade time night morning evening summer winter")
"""What a figure counts where somebody says when or how often."""

HERE_IS = Caseless(
    r"\bhere (?:is|are|follows?|comes?) (?:the|a|an|some|our|my|what|how)\b|^here (?:it is|they are)\b", anywhere=True
)
TURNING = re.compile(
    r"^(?:(?:so|and|but) )?(?:(?:that|this|which) (?:brings|takes|leads|leaves|returns) (?:me|us)\b"
    r"|which (?:brings|leaves) the\b"
    r"|(?:now|then|next|finally) to (?:the|our|my|a|an|what|that|those|this|these|you|one|another)\b"
    r"|a (?:last |final |brief |short )?word (?:about|on|of)\b"
    r"|my (?:answer|point|question|reply|remark|advice)s? (?:is|are|was)\b)",
    re.I,
)
"""Turning to the next matter, without a word on it."""

FOOT_MARK = re.compile(r"[¹²³⁴-⁹]|\*+ ?(?=[A-Z])|\[\d{1,2}\] ")
"""The mark before a note under a table or page."""

IS_IT_SO = re.compile(
    r"\b(?:I|my|we)\b.*[.!] (?:Is|Are|Was|Were|Does|Do|Can|Could) (?:that|this|it|they)\b[^.?!]{0,30}\?$"
)
"""What a reader has heard, and asks about ("I read that it is unsafe. Is that true?")."""

OBJECTIONS = Caseless(
    r"\b(?:critics?|criticisms?|myths?|misconceptions?|misunderstandings?|rumou?rs?|objections?|allegations?|prejudices?"
    r"|falsehoods?|accusations?)\b",
)
"""Headings under which is quoted what is then answered."""

BARE_TURN = re.compile(r"(?:now|then|next|first|second|third|lastly|finally),? (?:the|for|a word)\b", re.I)
"""The same without a verb ("Then the judges.")."""

CONCEDED = re.compile(
    r"(?:of course,? |and |but )*(?:(?:not all|not everything|all is not) (?:is )?(?:well|perfect|rosy)\b"
    r"|(?:these|those|they) are (?:\w+ )?(?:fair|good|legitimate|reasonable|important|serious|valid)"
    r" (?:questions|points|concerns)\b"
    r"|(?:it|this|that) is not (?:only|just|merely|simply) (?:a (?:matter|question) of|about)\b)",
    re.I,
)
"""How a text grants that something is left to say, or that there is more to say."""

HEARD = Caseless(
    r"\b(?:other|further|more|additional) (?:matters|points|issues|concerns|questions|remarks) (?:\w+ )?raised\b"
    r"|\b(?:contains?|includes?|holds?|offers?) (?:also )?(?:some |much |no )?(?:criticisms?|recommendations)\b"
    r"|\b(?:studied|considered|examined|noted|read) (?:these|those|its|his|her|their|the)"
    r" (?:\w+ )?(?:remarks|comments|points|observations|recommendations|suggestions|findings)\b",
)
"""That somebody has criticised, and that it was heard: the frame of what follows."""

NOTED = Caseless(
    r"\b(?:do|did|does) not take (?:this|that|these|those|its|their|such)(?: \w+)? lightly\b"
    r"|\b(?:take|takes|took) (?:all |both )?(?:this|that|these|those|it|them|its|their|such)(?: \w+){0,2}"
    r" (?:very )?seriously\b"
    r"|\b(?:take|takes|took|taken|taking) (?:due |careful |good |full )?note\b"
    r"|\bnoted? (?:all )?(?:this|these|them|that|it)\b"
    r"|\b(?:do|did|does|done) so (?:gladly|willingly|readily|today|now|here|again|with (?:pleasure|pride|joy))\b"
    r"|\b(?:have|has|had) (?:the )?(?:great|greatest|highest|every|deep|deepest|much|nothing but)"
    r" (?:respect|regard|esteem|admiration|sympathy) for\b"
    r"|\b(?:am|are|was|were|remain),? (?:\w+,? )?"
    r"(?:grateful|thankful|indebted|obliged|delighted|honou?red|moved|touched) (?:to|for|by|that)\b",
)
"""Courtesies towards whoever has written, asked or come."""

SPEAKING_OFFICES = word_set("embassy government ministry delegation mission department chancellery cabinet")
"""Offices that pay courtesies in the third person."""

ASKERS = word_set(
    "reader visitor user listener applicant journalist public anyone anybody everyone everybody you all press media"
    " researcher scholar citizen member person people"
)
"""Who may have for the asking what a publication offers."""

AUDIENCE = word_set("reader listener viewer")
"""Whoever reads or hears the text: what they will think is no claim."""

OF_AUDIENCES = word_set(
    "judge see notice understand forgive allow decide draw object recognise recognize know remember recall ask"
    " wonder think agree guess doubt believe find feel say expect excuse pardon be note"
)
"""What an author says that readers will do with what is said."""

PRIVATE = word_set(
    "think see read hear listen look watch meet study remain begin start cease pretend dream ponder reflect"
    " imagine detect sense notice suspect doubt hope wonder grieve weep smile laugh sit walk wake sleep love miss"
    " cherish treasure visit travel spend learn want wish long carry pause linger hesitate dare flatter recollect"
    " remember recall picture confess greet bow kneel pray buy go come wait eat live work know understand respect"
    " dispute contest"
)
"""What a speaker does as a private person, or in the mind, how they take somebody's view among it."""

VIEWS = word_set(
    "view opinion concern worry fear hope wish doubt conviction belief grief sorrow regret outrage conclusion judgement"
    " judgment assessment pessimism optimism"
)
"""What a speaker shares with somebody in the mind only."""

REQUESTS = word_set("request plea appeal call recommendation proposal invitation demand suggestion petition")
"""What is made, renewed and repeated by whoever wants others to act."""

REFERENCE = re.compile(
    r"\bpp?\. ?\d|\bparas?\.? ?\d|\bibid\b|\b(?:vol|ed|eds)\. |\bdoc(?:ument)?\. [A-Z]|\b[A-Z]+/[A-Z\d]+/[\w./]*\d"
)
"""Where to find something in a publication: page, paragraph, symbol of a document."""

PURPOSE = word_set("turn return pass move")
"""With "to" behind them: why the speaker stands there, or which point is next."""

PROCEEDING = word_set(
    "come turn return move pass go get answer deal begin start owe take rise finish end close conclude stop leave do"
    " call name spare dwell confine mention add quote cite"
)
"""What a speaker does with the speech itself."""

OFFICES = word_set(
    "ambassador minister director professor author editor spokesman spokeswoman spokesperson president chair chairman"
    " chairwoman secretary governor mayor commissioner writer columnist lawyer historian economist fellow lecturer"
    " adviser advisor consul attache attaché envoy"
)
"""Offices by which a last line says who the author is."""

RULING = LAWS | word_set(
    "guideline rule regulation standard instruction manual handbook protocol directive charter convention procedure"
)
"""What says how things should be and so provides it."""
