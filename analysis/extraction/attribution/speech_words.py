"""Vocabulary of attribution: reporting verbs by what they take, nominal cues, and the nouns that can be sources.

Grouped by the complement that carries what is said, because that, not the meaning, decides where the content stands.
Collected from grammars' lists of reporting, epistemic, directive and commissive verbs; lemmas, lower case.
"""

from __future__ import annotations

from analysis.text.words import word_set

SPEECH = frozenset(("point",)) | word_set(
    # plain speech and writing: the verb alone promises a content, quoted or not
    "say tell state note add remark comment declare announce explain observe mention report write tweet post reply",
    "respond answer retort counter claim assert maintain contend argue insist stress emphasize emphasise underline",
    "underscore highlight reiterate repeat affirm reaffirm confirm acknowledge admit concede confess allege charge",
    "complain protest object warn caution predict forecast project estimate suggest recommend advise propose",
    "advocate urge plead conclude reckon quip joke whisper shout yell scream chant murmur boast brag lament regret",
    "deplore bemoan recall recount relate disclose divulge reveal testify swear vow pledge promise threaten inform",
    "notify remind assure reassure convince persuade signal hint imply intimate insinuate opine muse wonder ask",
    "inquire enquire query question demand request order instruct decree rule hold deny dispute rebut refute",
    "continue interject interrupt chime proclaim profess pronounce submit certify attest vouch posit postulate",
    "theorize theorise speculate surmise stipulate specify clarify elaborate summarize summarise marvel exclaim",
    "gush fume rail thunder vent fret worry grumble gripe moan sigh snap tease deadpan tout preach scoff scold",
    "reason volunteer retweet blog text email message telegraph broadcast publicize publicise welcome applaud echo",
    "agree disagree determine confide reproach enthuse grouse jeer sneer mutter grunt outline",
)
"""Verbs of saying: a clause, an infinitive or a quotation beside them is content."""

THOUGHT = word_set(
    # belief, expectation, feeling, knowledge: a clause beside them is content
    "believe think feel consider expect hope fear suspect assume presume suppose guess imagine doubt know realize",
    "realise understand recognize recognise accept agree decide dream anticipate foresee envision envisage trust",
    "conclude judge deem regard view figure gather infer learn discover worry wish prefer bet pray remember forget",
    "see sense reckon calculate deduce",
)
"""Verbs of thinking: only a clause or an infinitive is content, a bare quotation less surely."""

EVIDENCE = word_set(
    "find show indicate suggest reveal demonstrate confirm conclude estimate calculate project forecast predict note",
    "report identify record register cite establish document detail",
)
"""What documents and researchers do. The subject has to be able to speak: see SPEAKERS."""

DOCUMENT_ONLY = word_set(
    "show indicate demonstrate reveal find suggest establish record register document prove detail",
)
"""Verbs that also describe mere events ("the fall shows that"): a clause is content only beside a speaking subject."""

COMMISSIVE = word_set(
    "promise pledge vow swear threaten offer agree refuse decline want wish hope expect plan intend aim seek",
    "propose decide undertake commit resolve mean prefer choose demand ask beg consent hesitate long yearn desire",
    "prepare consider contemplate look aspire",
)
"""An infinitive with the subject's own future act is content ("vowed to appeal")."""

DIRECTIVE = word_set(
    "ask urge tell order instruct advise beg beseech implore request invite encourage exhort press push call",
    "command direct warn caution remind persuade convince challenge want expect recommend counsel appeal",
    "plead lobby petition admonish entreat bid dare",
)
"""Someone is told to do something: object and infinitive are content ("urged them to vote")."""

DIRECTIVE_PREP = {"call": ("on", "upon", "for"), "appeal": ("to", "for"), "plead": ("with", "for"), "push": ("for",)}
"""Directives whose addressee or object follows a preposition."""

JUDGING = word_set(
    "describe characterize characterise portray depict denounce condemn criticize criticise decry slam blast praise",
    "hail laud commend label brand dub call term deem consider regard view see recognize recognise cast dismiss",
    "reject paint acknowledge identify interpret bill cite champion tout trumpet ridicule mock deride acclaim",
    "celebrate name rate rank score place put classify categorize categorise list assess grade tip declare",
    "pronounce position frame perceive",
)
"""Object and predicate are content: "described the map as complete", "called it a sham", "ranked it second"."""

NAMING = word_set("call dub brand label deem term declare rule consider find name pronounce")
"""Verbs with a second object: "called it a sham"."""

BLAMING = word_set(
    "accuse blame criticize criticise fault chide rebuke scold praise thank commend laud attack condemn denounce",
    "slam blast rip hammer lambast lambaste assail castigate rap suspect applaud credit excoriate pan knock berate",
    "mock chastise admonish deride",
)
"""Object and an "of", "for" or "over" phrase are content: "accused him of lying", "praised them for trying"."""

ADDRESSED = word_set("reproach tell ask inform remind assure warn notify urge advise")
"""Verbs followed by whom they address."""

PLAIN = word_set("clear plain known obvious public certain explicit")
"""What something is made when it is said firmly: "made it clear that"."""

RATING = word_set("rate rank score place grade put tip classify list assess")
"""Verbs that place something on a scale."""

GROUNDS: dict[str, tuple[str, ...]] = {
    "accuse": ("of",),
    "suspect": ("of",),
    "credit": ("with", "for", "to"),
    "attribute": ("to",),
    "ascribe": ("to",),
    "blame": ("for", "on", "over"),
    "explain": ("by", "with", "through"),
    "impute": ("to",),
    "assign": ("to",),
    "compare": ("to", "with"),
    "liken": ("to",),
    "trace": ("to",),
}
"""By which preposition the ground, or what someone is compared to, follows; other verbs of blame take "for", "over"."""

WITH_GERUND = word_set(
    "recommend suggest propose advise advocate urge admit deny consider regret oppose discuss mull favor"
)
"""Verbs whose gerund is content ("denied making the remark")."""

PLANNED = word_set("call envision envisage recommend")
"""What plans do with a bare object."""

WITH_FOR = word_set("call ask push press plead appeal campaign lobby wait beg")
"""Verbs after which "for" introduces what is wanted."""

WEIGHING = word_set("consider weigh mull plan eye contemplate explore discuss")
"""Verbs whose bare object is an intention only while it goes on ("is weighing a veto")."""

CITING = word_set("cite warn reveal list put detail describe contradict dispute support challenge")
"""What else studies and papers do with a bare object."""

MENDED = {
    "datum": "data",
    "hop": "hope",
    "grip": "gripe",
    "lambast": "lambaste",
    "rat": "rate",
    "texte": "text",
    "retweete": "retweet",
}
"""Lemmas the lemmatiser cuts too short, after what they are meant to be among verbs of report."""

PHRASAL = {
    "shoot": ("back", "retort"),
    "fire": ("back", "retort"),
    "hit": ("back", "retort"),
    "push": ("back", "retort"),
    "strike": ("back", "retort"),
    "snap": ("back", "retort"),
    "chime": ("in", "add"),
    "call": ("out", "criticize"),
    "write": ("in", "write"),
    "lay": ("out", "explain"),
    "spell": ("out", "explain"),
    "sum": ("up", "summarize"),
    "rule": ("out", "deny"),
    "play": ("down", "dispute"),
    "brush": ("off aside", "dismiss"),
    "shrug": ("off", "dismiss"),
    "laugh": ("off", "dismiss"),
    "wave": ("off away aside", "dismiss"),
    "sweep": ("aside", "dismiss"),
    "toss": ("aside", "dismiss"),
    "walk": ("back", "retract"),
}
"""Phrasal verbs of speech: the particles, and the plain verb they stand for."""

HEARSAY = word_set("reportedly allegedly supposedly purportedly")
"""Adverbs that hand the clause to sources left unnamed."""

REMARKS = word_set(
    "claim charge idea allegation accusation assertion notion concession argument contention position stance",
    "view designation label description move step decision reversal shift sign remark comment statement warning",
    "reference admission promise pledge",
)
"""Nouns by which the reporter comments in apposition on what was just reported ("…, a claim he later withdrew")."""

CONTRAST = word_set("though although while whereas but and yet even")
"""Words that join to one report the report of somebody else."""

FEELING_NOUNS = word_set(
    "concern doubt fear hope confidence outrage regret satisfaction disappointment frustration anger surprise",
    "support opposition skepticism scepticism gratitude interest willingness desire intention alarm dismay sympathy",
    "view belief opinion conviction worry appreciation reservation objection criticism misgiving optimism pessimism",
    "readiness",
)
"""What is expressed, voiced or raised: the noun and its complement are the content."""

EXPRESSING = word_set("express voice raise convey air register state share have declare reiterate offer echo")

NOMINAL = word_set(
    "claim view belief opinion finding statement argument allegation accusation assertion conclusion warning",
    "promise pledge vow threat call demand hope fear concern complaint suggestion prediction forecast projection",
    "estimate estimation contention insistence admission acknowledgement acknowledgment announcement declaration",
    "remark comment notion idea theory hypothesis assumption expectation impression conviction suspicion doubt",
    "perception assessment judgment judgement recommendation proposal request appeal plea advice assurance",
    "confirmation reminder report testimony verdict ruling charge criticism denial revelation rumor rumour",
    "speculation thesis proposition position stance observation explanation oath message signal question worry",
    "sentiment insinuation decision plan intention desire wish willingness refusal commitment offer invitation",
    "order instruction directive ultimatum consensus feeling understanding realization guarantee confidence",
    "determination hunch guess effect point word satisfaction regret relief pride joy pleasure delight disappointment",
    "surprise gratitude",
)
"""Nouns with a that-clause or infinitive of their own ("her claim that …", "a pledge to …")."""

NOMINAL_INFINITIVE = word_set(
    "promise pledge vow threat call demand request appeal plea order instruction directive invitation offer",
    "plan intention desire wish willingness refusal commitment proposal recommendation ultimatum oath",
)

OPINION_NOUNS = word_set(
    "view opinion judgment judgement words estimation eyes mind assessment belief reckoning word phrase estimate",
    "telling account language experience conviction verdict eye knowledge",
)
"""In "in her view", "in the words of X", "by his own account"."""

REASONED = word_set(
    "understanding reasoning submission contention formulation interpretation reading version perception argument"
    " thinking expression term appraisal diagnosis evaluation"
)
"""What else somebody's view or wording is called, set off from the clause it is on ("in the reasoning of X, …")."""

INQUIRING = word_set("ask question consult poll survey interview inquire enquire query")
"""Who does so wants to know."""

RANKING = word_set("move rank place rate put lift raise promote list score award give lower drop")
INDEXES = word_set("index barometer ranking scoreboard scorecard monitor indicator indicators indices")
"""Named yardsticks, and what they do to those they measure."""

COMPARISONS = word_set("study survey comparison test league table review olympiad scale")
"""With a name of their own, what else places and scores those it compares."""

IMPERSONAL_VERBS = word_set("follow happen seem appear transpire emerge ensue")
"""What "it" does in front of a clause that nobody says ("it follows that")."""

FITTING = word_set("best fit right proper good necessary wise appropriate useful well just")
"""What somebody sees or thinks when free to choose ("as he thinks fit")."""

MEASURES = word_set("result paper merit need record order rule scale tariff rank")
"""According to which a thing is done."""

OPENING = word_set("begin open start close end conclude")
"""Behind a quotation, how a speaker or a letter sets out or ends."""

THANKING = word_set("thank congratulate")
"""Courtesies: the author tells that they were said."""

TALLYING = word_set("count tally number reckon")
"""With a figure as object: the subject's own figure."""

MOVED = word_set("move please delight tempt incline prompt dispose")
"""In the passive with an infinitive: who is so moved does it ("was moved to speak of")."""

SETTING_OUT = word_set("go continue begin start proceed attempt try struggle manage hasten rush scramble")
"""Followed by an infinitive of report, these belong to its cue ("went on to endorse him", "tried to portray it as")."""

SURVEY_NOUNS = word_set(
    "poll survey count tally reckoning census study estimate barometer questionnaire calculation analysis audit"
)
"""In "in a poll by X", "by the count of X": what stands beside is X's finding."""

CONDUCTING = word_set(
    "carry conduct make do undertake commission publish run complete take hold perform release prepare draw"
)
"""What somebody does with a survey of theirs."""

ADJECTIVES = word_set(
    "confident convinced certain sure aware concerned worried hopeful optimistic pessimistic adamant clear afraid",
    "alarmed disappointed pleased proud glad happy sad sorry skeptical sceptical doubtful surprised shocked angry",
    "frustrated grateful thankful unsure unaware positive insistent satisfied unhappy upset disturbed troubled",
    "dismayed unconvinced mindful conscious emphatic encouraged appalled outraged horrified amazed astonished",
    "delighted embarrassed uncertain unclear explicit fearful wary anxious impressed eager willing ready determined",
    "reluctant prepared unwilling committed keen",
)
"""Adjectives with a clause: "is confident that", "was unsure whether"."""

IMPERSONAL = word_set("clear unclear certain uncertain sure explicit positive sad")
"""What "it" can be without anybody speaking: "it is unclear whether"."""

LINKING = word_set("be seem appear look sound feel remain stay become")
"""Verbs between somebody, or their words, and what is said of them ("remains concerned")."""

CONCEDING = word_set("concede admit acknowledge grant recognise recognize")
"""With a clause, what a critic lets stand: no criticism, whatever its words."""

NEGATED = word_set("satisfied happy convinced persuaded pleased content impressed")
"""Adjectives that find fault once they are negated."""

DEMAND_NOUNS = word_set(
    "demand request recommendation criticism proposal complaint concern wish objection priority plea",
    "reservation call",
    "advice view verdict worry grievance charge suggestion condition requirement reproach misgiving finding",
    "conclusion point hunch guess belief opinion hope fear assumption expectation prediction argument theory",
    "goal aim objective ambition intent intention dream message promise pledge vision answer response",
)
"""What is said to include, to be or to concern something: "the union's demands include …"."""

ADJECTIVES_INFINITIVE = word_set("eager willing ready determined reluctant prepared unwilling committed keen")

PASSIVE = word_set(
    "say believe think expect know consider report rumor rumour allege understand estimate suppose presume project",
    "predict forecast recognize recognise regard view see describe acknowledge hail praise rate rank call deem",
    "accept acclaim tip schedule slate perceive claim dub label brand term characterize characterise portray depict",
)
"""Verbs of report without a reporter: "is said to", "is widely regarded as"."""

UTTERING = word_set(
    "make give issue have file deliver send repeat launch offer put voice express raise air state convey register",
    "share reiterate echo hold harbor harbour cherish reach sign announce come embrace push promote coalesce",
    "release publish post tweet add take arrive form draw adopt incline lean stick defend leave profess",
)
"""Verbs whose subject owns the claim, warning or promise that is their object."""

ATTITUDE = word_set(
    "decide see view regard consider determine recognize recognise accept know realize realise understand wonder",
)
"""What someone does in the mind: the author, not the thinker, puts it forward as a fact."""

MEASURING = word_set(
    "put divide give place count calculate date trace define distinguish attribute class group rate rank set",
)

SCALE = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth last top bottom among at above below ahead",
    "behind high higher highest low lower lowest better worse best worst as between",
)
"""What turns "put" and "place" into a rating."""

OPENLY = word_set(
    "address bones doubt effect interview lecture letter message note remark remarks secret sermon something",
    "speech statement talk visit word words",
)
"""What stands between a verb and somebody's view, or its wording ("made no secret of", "a statement to the effect")."""

GOING_ON = word_set("add continue conclude")
"""What, in the passive and without an agent, whoever spoke last does ("it was added that")."""

HEADLINE_VERBS = word_set(
    "adopts announces appoints approves attends becomes begins condemns confirms declares denies elects ends finds",
    "gets gives hails has highlights holds hosts is joins launches makes meets opens praises proves reaffirms receives",
    "recognises recognizes rejects says seeks sees sends signs stresses takes urges vows warns welcomes wins",
)
"""Verbs of headlines in the form in which they are no plurals of nouns: with a capital they are no part of a name."""

PAST = word_set("root origin history ancestry descent lineage beginning heritage tradition past")
"""What somebody has who traces it ("a community which traces its roots to the coast"), and reports nothing by it."""
