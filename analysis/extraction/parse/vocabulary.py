"""Words by meaning: data that the rules of extraction go by. No name of a person, place or law belongs here."""

from __future__ import annotations

from analysis.text.words import word_set

SAYING = word_set(
    "say state tell affirm declare announce report note stress underline underscore emphasise emphasize highlight add"
    " explain argue claim maintain assert insist observe remark comment write conclude estimate project predict"
    " forecast warn acknowledge admit concede confirm recognise recognize reiterate repeat recall point suggest"
    " indicate describe call praise hail commend applaud welcome believe think consider hold feel find judge regard"
    " deem reply respond answer testify contend allege promise pledge assure inform advise agree disagree reckon"
    " calculate hope expect mention propose know understand remember see hear ask wonder"
)
"""Verbs whose clause is what somebody says or thinks: the claim is the clause."""

SHOWING = word_set(
    "show prove demonstrate testify confirm evidence reveal attest suggest mean imply indicate illustrate reflect"
)
"""Verbs that draw a conclusion from a fact: the whole sentence is the claim."""

PRAISING = word_set(
    "describe call praise hail commend applaud rank rate place score name identify recognise recognize label term"
    " compliment credit congratulate laud acclaim single judge consider regard deem welcome"
)
"""Verbs of outside credit that take a thing and a verdict."""

RHETORIC = word_set(
    "think say believe know remember recall thank want wish ask welcome salute greet hope feel speak talk"
    " wonder imagine appreciate congratulate honor honour remind tell submit urge invite call propose recommend"
    " suggest appeal"
)
"""With a first person as subject and no clause of their own: speech about speaking."""

ABOLISH = word_set("abolish repeal scrap discontinue")
"""Verbs by which a rule, a body or a practice is ended, and nothing else; who asks for more adds to them."""

EFFECTS = word_set(
    "give limit allow enable make reduce increase bring provide ensure create help lead represent improve strengthen"
    " leave save restrict extend guarantee cut raise lower permit prevent expand widen narrow free replace double"
    " triple halve end open grant benefit affect cover account generate attract employ reach exceed produce boost"
    " lift encourage protect secure establish put result"
)
"""Participles that add an assertion of their own ("…, giving them access to …")."""

SELF_DESCRIBING = word_set(
    "page website site section chapter report document paper note guide brochure booklet leaflet glossary annex"
    " appendix table figure chart copy text publication introduction overview summary fact-sheet factsheet handbook"
    " edition article paragraph part information list"
)
"""Nouns for the text itself and its parts."""

PARTS = word_set("page website section glossary appendix brochure leaflet copy note")
"""Those that hardly ever mean anything else."""

PRESENTING = word_set(
    "bring describe deal contain present arrange offer set show give list explain summarise summarize outline"
    " provide take order answer look look_over follow cover discuss address introduce include draw prepare compile"
    " write draft publish update revise reproduce print accompany supply organise organize structure divide read"
    " download find have available concern consist submit edit focus review"
)
"""What a text says of itself."""

DEFINING = word_set("mean denote signify designate comprise")

ROLES = word_set(
    "body association organisation organization institution agency authority officer official person broadcaster"
    " court term name unit tier level system forum committee council office document instrument assembly union"
    " secretariat member expression word concept party area region place group"
)
"""Generic nouns that only say what sort of thing a name stands for."""

SERVICE = word_set(
    "contact write telephone phone call visit consult click download subscribe register apply print read see quote"
    " email note"
)
"""What a page asks its reader to do."""

URGING = word_set(
    "ask urge request recommend beg implore exhort appeal beseech entreat challenge plead suggest propose invite call"
)
"""What a speaker does in the first person to have others act."""

US = word_set("we us")
ADDRESSED = word_set("nation everyone everybody")
"""Whom a speaker urges with "must"."""

KIN = word_set(
    "mother father grandmother grandfather grandparent parent brother sister wife husband son daughter uncle aunt"
    " cousin grandson granddaughter granny grandma grandpa mum mom dad family great-grandmother great-grandfather"
    " teacher"
)

GREETINGS = word_set("thank welcome goodbye greetings congratulations amen god ladies gentlemen dear")

CONNECTIVES = word_set(
    "but and or so yet therefore thus however moreover furthermore nevertheless nonetheless besides hence still also"
    " consequently accordingly meanwhile indeed similarly likewise finally first firstly second secondly third thirdly"
    " lastly then additionally again instead now"
)
"""First words that tie a sentence to the one before and belong to no assertion."""

CONTACT_HEADINGS = word_set(
    "contact contacts enquiries inquiries address imprint disclaimer copyright references bibliography notes endnotes"
    " footnotes sources abbreviations acronyms glossary index contents acknowledgements acknowledgments links"
    " navigation sitemap"
)
"""Headings under which nothing is claimed."""

ANSWERS = word_set("answer answers reply replies response responses question questions")
"""In such a heading what readers ask is answered ("Answers to frequent inquiries")."""

NOTES = word_set("notes endnotes footnotes sources")
"""Headings of remarks, or of a matter ("Foreign sources"): whole sentences under them claim like any other."""

ELLIPTIC = word_set("it they he she we i you this that there yes no")

TIME_UNITS = word_set("year month week day hour decade minute")
