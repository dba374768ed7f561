"""Vocabulary of sources: the common nouns for persons, bodies and documents that can speak, and titles before names."""

from __future__ import annotations

from analysis.text.words import word_set

PEOPLE = word_set(
    "ombudswoman ombudsperson reviewer evaluator examiner defender monitor comptroller counsel engineer planner",
    "analyst expert economist observer critic supporter opponent official spokesman spokeswoman spokesperson aide",
    "adviser advisor source lawyer attorney prosecutor judge senator congressman congresswoman lawmaker legislator",
    "governor mayor president chairman chairwoman chair chairperson director secretary minister ambassador diplomat",
    "representative delegate candidate nominee politician activist advocate campaigner leader strategist pollster",
    "scholar professor historian researcher scientist author writer journalist reporter columnist editor",
    "commentator witness victim resident voter citizen people man woman person student teacher doctor nurse worker",
    "employee union manager executive ceo officer commander general admiral colonel captain sheriff police",
    "investigator inspector auditor ombudsman rapporteur commissioner envoy negotiator mediator watcher",
    "insider veteran member democrat republican conservative liberal progressive moderate independent opposition",
    "coalition friend relative mother father wife husband son daughter brother sister family neighbor neighbour",
    "colleague ally rival donor farmer businessman businesswoman owner investor trader banker consultant specialist",
    "physician bishop pope priest pastor cleric imam rabbi king queen prince princess crown speaker respondent",
    "participant interviewee caller host anchor moderator panelist publicist pundit protester demonstrator refugee",
    "immigrant campaign team agent",
    "forecaster organizer organiser booster detractor skeptic sceptic loyalist staffer operative surrogate backer",
    "proponent foe adversary challenger incumbent frontrunner front-runner contender hopeful lobbyist appointee",
    "bystander parent mom dad clerk treasurer registrar superintendent principal provost trooper detective guard",
    "survivor claimant plaintiff defendant juror magistrate biographer blogger podcaster commenter reader viewer",
    "listener subscriber customer client consumer shopper homeowner landlord tenant commuter driver passenger pilot",
    "miner machinist rancher grower meteorologist epidemiologist hawk dove centrist",
    "litigator litigant retiree pensioner megadonor fundraiser bundler",
    "hacker whistleblower leaker enemy hero soldier marine sailor serviceman recruit graduate millennial",
    "teenager youth adult child kid girl boy girlfriend boyfriend fiance partner spouse cousin nephew niece uncle aunt",
    "grandmother grandfather grandson granddaughter sibling twin widow widower orphan stranger acquaintance",
    "counterpart successor predecessor namesake",
    "boss chief deputy intern trainee mentor coach player athlete actor actress singer",
    "star celebrity comedian artist musician filmmaker producer screenwriter speechwriter ghostwriter aide-de-camp",
    "evangelical evangelist preacher ideologue populist nationalist libertarian socialist communist",
    "feminist environmentalist unionist separatist secessionist royalist moralist realist optimist pessimist",
    "jurist marshal ranger firefighter paramedic electrician carpenter plumber welder steelworker",
    "autoworker farmworker laborer labourer janitor waitress waiter barber baker butcher fisherman trucker mechanic",
    "mogul tycoon magnate billionaire millionaire heir heiress socialite philanthropist entrepreneur industrialist",
    "developer contractor realtor broker dealer merchant grocer shopkeeper vendor attendee",
    # further professions and walks of life
    "agronomist architect archaeologist biologist geologist chemist physicist ecologist sociologist criminologist",
    "psychologist psychiatrist midwife paediatrician pediatrician surgeon dentist pharmacist vet headmaster",
    "headmistress headteacher schoolteacher lecturer tutor instructor trainer apprentice pupil schoolchild",
    "schoolboy schoolgirl undergraduate alumnus accountant bookkeeper actuary surveyor assessor valuer arbitrator",
    "adjudicator notary bailiff usher archivist librarian curator translator interpreter photographer broadcaster",
    "presenter announcer newsreader novelist poet playwright essayist head chancellor premier monarch emir",
    "sultan consul attaché trustee shareholder stakeholder patron beneficiary visitor tourist villager townsman",
    "islander elder herder herdsman importer exporter shipper forwarder manufacturer supplier retailer wholesaler",
    "employer lender insurer creditor hotelier innkeeper breeder fisher forester gardener postmaster",
    "stationmaster harbourmaster chaplain missionary monk nun abbot parishioner believer seafarer skipper mariner",
    "operator technician designer programmer craftsman artisan weaver potter tailor cook cleaner caretaker",
    "watchman carer caregiver volunteer housewife motorist cyclist pedestrian traveller traveler migrant emigrant",
    "expatriate returnee eyewitness onlooker passer-by alderman warden custodian recipient applicant user",
    "patient inhabitant borrower foreman veterinarian hydrologist anthropologist chieftain commandant liquidator",
    "receiver executor bursar practitioner",
    "mp mep msp mla td master mistress quartermaster paymaster bandmaster ringmaster",
    "porter gatekeeper storekeeper beekeeper zookeeper gamekeeper steward stewardess conductor",
    "elector superdelegate primary-goer caucusgoer churchgoer taxpayer ratepayer breadwinner",
)
"""Common nouns for persons who speak."""

SOMEONE = word_set(
    "former latter other those another",
    "everyone someone somebody everybody anyone anybody nobody none one some many others most few several",
    "both",
)
"""Words that stand for unnamed persons."""

BODIES = word_set(
    "government ministry department agency administration cabinet parliament congress senate house council",
    "committee commission court tribunal board bureau office party union association federation organization",
    "organisation group institute institution foundation fund bank university school college company firm",
    "corporation coalition alliance league network society assembly mission delegation side embassy secretariat",
    "authority inspectorate service forum center centre trust charity ngo ngos newspaper magazine newsroom outlet",
    "panel jury campaign movement police army military state country nation city county community media press",
    "church pentagon kremlin ombudsman body conference bloc regime club think-tank watchdog regulator auditor",
    "television radio rapporteur commissioner initiative observatory chamber confederation syndicate guild consortium",
    "consultancy academy faculty laboratory hospital clinic polytechnic museum municipality province district",
    "region legislature treasury exchequer registry directorate subcommittee taskforce caucus faction presidium",
    "synod diocese parish consulate legation station channel daily weekly journal gazette broadcaster publisher",
    "insurer lender airline shipyard hotel brewery cooperative co-operative collective utility carrier",
    "partnership",
)
"""Common nouns for bodies that speak."""

NAMING_A_BODY = frozenset(["staff"])
"""Words that end a body's name and by themselves are no source ("the General Staff")."""

HOSTS = word_set("host presenter anchor moderator announcer newsreader narrator interviewer reporter studio voice-over")
"""Who leads through a broadcast: the transcript's own voice."""

PEOPLED = word_set("union coalition campaign team opposition family police church")
"""Bodies that are also called by their people; nobody in them goes by such a name."""

PERSONS = PEOPLE - BODIES - PEOPLED
"""Nouns for persons alone."""

DOCUMENTS = word_set(
    "report survey study index statistics statistic poll data figure research analysis estimate census review audit",
    "assessment document paper memo letter email statement article story book editorial post tweet evidence result",
    "finding record forecast projection indictment complaint lawsuit filing transcript brief manifesto resolution",
    "judgment judgement ruling opinion release newsletter bulletin column op-ed blog account yearbook log ranking",
    "barometer questionnaire e-mail news press communiqué communique declaration charter observations conclusions",
    "measurement test",
    "brochure leaflet pamphlet memoir diary chronicle inscription register website circular",
    "observation conclusion recommendation message note ad advertisement advert commercial testimony affidavit",
)
"""Common nouns for documents that speak."""

SUBMITTED = word_set(
    "question reply answer submission intervention memorandum petition objection application speech address interview"
    " lecture sermon paragraph pleading presentation motion plea dissent reasoning commentary preface foreword"
)
"""What somebody says or hands in and that speaks for them: "it is asserted in the question of the member that"."""

INFERRED_FROM = word_set("result figure data evidence statistic statistics record number finding")
"""Pointed at by "this" or "these", they show what the author concludes from them."""

COUNTS = word_set("poll survey census statistics statistic index barometer yearbook")
"""Studies that go by their own name, not by whoever spoke last."""

SPEAKERS = PEOPLE | SOMEONE | BODIES | DOCUMENTS | frozenset(("inquiry", "investigation", "log"))

SHARES = word_set(
    "percent half majority plurality minority third quarter fifth two-thirds three-quarters percentage share",
)
"""Parts of those asked: "a majority want", "54 percent believe"."""

STUDIES = word_set(
    "report survey study poll statistics data figure research analysis estimate census review audit assessment paper",
    "memo letter document evidence record forecast projection complaint lawsuit filing transcript log investigation",
    "inquiry indictment test measurement",
)
"""Documents that find and show: their bare object is a finding."""

PLANS = word_set("plan proposal bill platform budget measure package legislation amendment manifesto agenda blueprint")
"""What somebody has drawn up and that itself calls for something."""

TITLES = frozenset(("d'affaires", "affaires")) | word_set(
    "mr mrs ms miss dr prof professor sir dame lord lady president minister chancellor senator sen representative",
    "rep governor gov mayor ambassador general gen admiral colonel col captain capt judge justice king queen prince",
    "princess sheikh bishop archbishop pope rabbi imam father sister brother chairman chairwoman chairperson",
    "director secretary commissioner councillor councilman councilwoman congressman congresswoman speaker premier",
    "sergeant sheriff officer attorney lieutenant lt maj major rev reverend chief h.e excellency hon honourable",
    "honorable candidate nominee spokesman spokeswoman spokesperson rapporteur ombudsman chargé deputy prime vice",
    "former then democrat republican analyst economist expert pollster strategist adviser advisor lawmaker baroness",
    "baron count rector dean doctor lawyer auditor-general highness majesty eminence sultan emir emperor empress duke",
    "duchess madam madame mme monsieur eng ing arch amb alhaji alhaja datuk dato tun shri smt",
    "monsignor msgr cardinal deacon vicar canon brigadier marshal viscount earl",
    "commandant liquidator receiver executor bursar",
)
"""Words before a name that are no part of it."""

LETTERS = word_set(
    "mp mla mha mep mlc mhr mna mpp msp ms mlk td mk jp qc kc sc pc esq jr sr phd dphil md ma msc ba bsc llb llm mba",
    "bm obe mbe cbe kbe dbe om ch kcmg cmg dcmg gcmg bem qso dso mc vc rn cpa fca frs frcp frcs frse feng ao am ac oam",
)
"""What stands in letters behind a person's name: seats, orders, degrees, memberships."""

PROFESSIONS = word_set(
    "analyst economist expert pollster strategist lawmaker doctor lawyer judge professor captain officer"
)
"""Titles of which a town has many."""

ADDRESSES = word_set("madam honourable honorable distinguished dear chair members member colleagues president speaker")
"""With a title, how somebody is addressed at the head of a sentence."""

MALE = word_set(
    "mr sir lord king prince sultan emir emperor duke headmaster monsieur alhaji shri bin ibn",
    "father brother husband son uncle nephew grandfather",
    "congressman chairman spokesman councilman bishop pope he him his",
)
FEMALE = word_set(
    "mother wife daughter widow aunt niece grandmother",
    "mrs ms miss dame lady queen princess sister madam madame mme empress duchess headmistress midwife alhaja smt",
    "bint binti congresswoman chairwoman spokeswoman councilwoman baroness she her",
)

EXPERTS = word_set(
    "analyst expert economist observer researcher scholar pollster statistician demographer historian scientist",
    "auditor",
)
"""Who measures and sorts: what they put, count or divide is their finding."""

STYLES = {
    "HE": "excellency",
    "HH": "highness",
    "HRH": "highness",
    "HM": "majesty",
    "H.E": "excellency",
    "H.H": "highness",
    "H.R.H": "highness",
    "H.M": "majesty",
}
"""Styles of address, shortened, and what their bearer is called by ("Her Excellency")."""

STYLED = frozenset(STYLES.values()) | word_set("eminence honour honor holiness ladyship lordship grace worship")
"""With "his" or "her", a person already named."""

HEADS = {
    "state": word_set("president king queen emperor empress sultan emir sheikh prince princess grand duke"),
    "government": word_set("prime premier chancellor"),
}
"""Who goes by "the Head of State" and "the Head of Government"."""

BINDING = word_set(
    "act law bill decree constitution code amendment treaty order statute regulation ordinance article section",
    "provision rule clause directive convention",
)
"""Texts that bind, and parts of them."""

LAWS = BINDING | word_set("agreement paragraph")
"""Documents that dispose and do not speak."""

FIRST_PERSON = word_set("i we me us our my ours mine ourselves myself")
