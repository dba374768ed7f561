"""Vocabulary of critics' passages: how an outside body comes in, how the text turns to its wishes, and who answers."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import stance_words as stance
from analysis.text.words import word_set

HANDED = re.compile(
    r"\b(?:others?|outside\w*|external|abroad|foreign\w*|international|partners?|friends?|guests?|visitors?|neighbou?rs?|authors?|"
    r"strangers?|remarks?|reprov\w+|reproach\w*|criticis\w+|criticiz\w+|critics?|critical|objections?|submissions?|advice|"
    r"opinions?|reviews?|observ\w+|correspondence|letters?|reactions?|feedback|voices?|what\s+(?:we|I)\s+(?:were|was|are|am|have|"
    r"had)\s+(?:\w+\s+)?(?:told|asked|heard)|(?:is|are|was)\s+(?:said|asked|thought|expected|wanted)\s+of|think|thinks|wants?|"
    r"recommendations?|demands?|concerns?|complain\w*|comments?|petitions?|appeals?|findings|evaluations?|missions?|blame\w*|reproofs?|verdicts?|"
    r"mirror|elsewhere|the\s+world|how\s+we\s+are\s+seen)\b",
    re.IGNORECASE,
)
"""Headings that give others the word, favourable or not."""

BODIES = words.OUTSIDE | word_set(
    "fellowship circle caravan bishops panthers synod congress witness friends mothers fathers sisters brothers lawyers"
    " jurists doctors editors writers teachers parents veterans pensioners neighbours voice table board house"
    " beyond borders desk lab laboratory monitor monitors watchers front line action aid relief rescue care hope"
    " platform group club brotherhood sisterhood parliament confederacy consortium partnership secretariat"
    " commissioners visitors inspectors examiners jury panel delegation conference caucus collective cooperative"
    " observatory inspectorate order chapter lodge parish diocese faculty school clinic hospital compact bloc index"
    " syndicat sindicato sindacato ligue liga colegio verband"
    " newspaper gazette herald tribune times courier messenger star post journal magazine radio television review"
)
"""Words in the names of bodies, societies, churches, papers and leagues."""

GATHERINGS = frozenset(("convention", "compact", "covenant", "charter"))
"""Treaties, and bodies under them: those are bodies that act."""

PEOPLE = (
    words.CRITIC_GROUPS - {"report", "review", "survey", "study", "audit", "submission", "community", "paper"}
) | word_set(
    "guild pastor rabbi imam archbishop abbot prior chaplain vicar parson monk nun poet singer actor pensioner widow"
    " neighbour citizen herdsman herder peasant grower shepherd weaver sailor pilot driver apprentice pupil doctor"
    " mother father woman youth elder inmate prisoner patient convict villager islander"
    " headmaster headmistress rector dean librarian archivist surveyor photographer"
)
"""Groups and offices that may speak without a name."""

GENERIC = word_set(
    "group body mission delegation team panel league society association federation committee council union fund circle"
    " synod congress commission institute institution organisation organization network alliance coalition guild"
    " foundation trust assembly conference secretariat experts authors visitors observers inspectors examiners"
    " members paper newspaper page chapter rest remainder text"
)
"""What a body, and what it wrote, may be called once it has come in."""

FOREIGN = re.compile(
    r"\b(?:abroad|overseas|foreign|neighbou?ring|international|border|across\s+the|over\s+the\s+(?:water|sea|border)|far-?off|"
    r"far\s+away|distant|independent|of\s+(?:\w+\s+)?(?:countries|nations|states|lands)|(?:has|have|having|with)\s+(?:its|their|"
    r"a)\s+seat|based\s+in|no\s+party)\b",
    re.IGNORECASE,
)
"""What says of a body that it stands outside."""

_NAME = (
    r"(?!(?:In|On|At|To|Since|For|From|By|The|This|That|These|Our|My|We|It|Its|They|Their|He|She|His|Her|As|And|But|Of|With|"
    r"When|While|Then|There|What|Who|How|Why|If|No|Not|Some|Many|Most|All|Each|Every|One|Two|Three|Four|Your|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|Spring|Summer|Autumn|Winter|Easter|Christmas|An?)\b)(?:[A-Z][\w’'&.-]*)(?:\s+(?:(?:of|for|the|and|on|in|to|de|des|du|del|dos|without|against|&)\s+){0,3}(?:[dl][’'])?(?:[A-Z][\w’'&-]*))*"
)
_COMING = (
    r"(?:publish|issue|release|send|visit|inspect|review|examine|rate|report|submit|address|hand|travel|finish|conclude|"
    r"stud(?:y|ie)|look|assess|evaluat|survey|write|come|put|bring|print|hold|deliver|present|pay|spend|call|complet|conduct|"
    r"lodge|file|devot|investigat|monitor|observ|audit|analy[sz]e|consider|discuss|hear|tr(?:y|ie)|test|measur|count|rank|grad|check|scrutini[sz]|walk|weigh)(?:e?s|e?d|ing)?|sent|wrote|written|came|ma(?:de|kes?)\s+(?:public|known)|"
    r"paid|spent|held|brought|spoke|told|heard|has|have|had|was|were|led"
)
SPEAKS = (
    r"(?:says?|said|writes?|wrote|adds?|added|asks?|asked|told|tells|states?|stated|thinks?|thought|(?:goes|went)\s+further|"
    r"believes?|believed|argues?|argued|holds?|held|warns?|warned|prays?|prayed|grieves?|grieved|begs?|begged|bids?|bade|requires?|"
    r"required|demands?|demanded|insists?|insisted|finds?|found|concludes?|concluded|declares?|declared|remarks?|remarked|"
    r"complains?|complained|notes?|noted|observes?|observed|reports?|reported|reminds?|reminded|calls?|called|wish(?:es|ed)?|"
    r"wants?|wanted|hopes?|hoped|expects?|expected|alleges?|alleged|claims?|claimed|maintains?|maintained|points?\s+out|pointed\s+"
    r"out|recommends?|recommended|suggests?|suggested|proposes?|proposed|urges?|urged|regrets?|regretted|preach(?:es|ed)|"
    r"proclaims?|proclaimed|reads|runs|protests?|protested|pleads?|pleaded|cries|cried|hung|hangs|shouts?|shouted|chants?|chanted|stresse[sd]|puts?)"
)
"""Verbs of speech, thought and wish, whatever they say of the words behind them."""

_WHO = r"(?:[^.;:“”\"]|(?<=\bM[rs])\.|(?<=\bMrs)\.|(?<=\bDr)\.|(?<=\bSt)\.|(?<=\bProf)\.|(?<=\b[A-Z])\.)"
"""Within one clause, titles and initials kept."""

_NOUNS = word_set("its their the his her a an of other these those our my some who which that")
_VERBAL = "".join(rf"(?<!\b[{word[0].upper()}{word[0]}]{word[1:]}\s)" for word in sorted(_NOUNS))
"""Not a noun and not the verb of a relative clause."""

_SUBJECT = (
    r"^\W{0,8}(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s+)?(?:[QA]\.\W{0,4})?"
    r"(?:(?:In|On|At|Since|Last|This|After|During|Early|Late|From|For|Some|Earlier|Then|Lastly|Finally|Afterwards|And|But)\b"
    r"[^.;]{0,60}?[,:]?\s+)?"
    rf"(?:(?:[Tt]he|[Oo]ur|[Aa]n?)\s+)?(?:[a-z-]+\s+){{0,3}}?(?P<name>{_NAME})"
    r"(?:\s*\([^)]*\))?(?:\s*,[^;:]{3,140}?,)?(?:\s+(?:also|has|have|had|then|since|further|itself|ha[sd]\s+now))*"
)
COMES_IN = re.compile(rf"{_SUBJECT}\s+(?P<verb>{_COMING})\b")
"""A body as the subject of a sentence, with what is set beside it, and how it comes in."""

NAMED = re.compile(rf"{_SUBJECT}(?:[^.;:]{{0,50}}?\s(?P<verb>{SPEAKS}|{_COMING})\b|(?P<alone>\s*,[^.;:]{{0,60}})?\.?$)")
"""A body as the subject of any sentence, where the heading gives others the word."""

SENT = re.compile(
    r"\b(?:(?:is|are|was|were|comes?|came|arrived|received|heard|signed|sent|written|read)\s+(?:\w+\s+)?(?:from|by)|(?:letter|paper|report|submission|petition|note|message|statement|mission|visit|delegation|comment|appeal|study|work|stamp|signature|"
    rf"memorandum)s?\s+(?:\w+\s+)?(?:from|by|of))\s+(?:the\s+)?(?P<name>{_NAME})(?P<verb>)"
)
"""A paper or a visit with whose it is behind it."""

ABOUT = re.compile(
    r"(?P<us>\b(?:us|our|ours|me|my|mission|team|delegation)\b|\bon\s+[A-Z]|\b(?:our|this|the)\s+(?:countr|situation))|\b(?:"
    + "|".join(sorted(stance.PAPERS | word_set("visit examination submission page pages")))
    + r")\b"
)
"""What a critic's act is about: a paper, a visit, us."""

OF_CRITIC = re.compile(
    r"^\W*(?:[\w’']+\W+){0,4}?(?:it|its|they|their|them|he|his|she|her|same|rest|remainder|second|other|"
    + "|".join(sorted(stance.PAPERS | GENERIC))
    + r")\b",
    re.IGNORECASE,
)

WANTED = re.compile(
    r"\b(?:wish(?:es)?|demands?|requests?|homework|lessons?|faults?|counsels?|advice|recommendations?|suggestions?|conditions?|"
    r"matters?|complaints?|criticisms?|objections?|reproach(?:es)?|reproofs?|grievances?|orders|concerns?|desires?|pleas?|"
    r"claims\s+on|tasks?|reservations?|shortcomings?|deficienc(?:y|ies)|would\s+(?:change|alter|mend|like|have)|misses|missing|"
    r"mend|amiss|to\s+be\s+(?:done|desired)|still\s+(?:wants|lacks?)|wants?|expects?|asks?|asked|urges?|lists?)\b",
    re.IGNORECASE,
)
"""What the turn says is coming."""

SOURS = re.compile(
    r"\b(?:less\s+\w+|not\s+(?:so|all|as)\s+\w+|more\s+(?:sharply|severe\w*|stern\w*|strict\w*)|chastis\w+|scold\w*|rebuk\w+|"
    r"reprov\w+|reprimand\w*|admonish\w*|lectur\w+|sharper|harsher|stern\w*|sever\w+|bitter\w*|sour\w*|unkind\w*|unfriendly|"
    r"changed?\s+(?:its|their|her|his)\s+tone|other\s+side|(?:did|does)\s+not\s+stop|went\s+further|goes\s+further|"
    r"not\s+(?:all|everything)|thorns?|a\s+sting|barbs?)\b",
    re.IGNORECASE,
)
"""The tone of the turn, where nothing is said of wishes."""

REPLY = re.compile(
    r"^\W*(?:(?:the\s+)?(?:ministry|government|cabinet|agency|authority|office|board)['’]s\s+(?:position|view|line|comment)|(?:(?:the|our|my)\s+)?(?:[\w’'-]+\s+){1,5}?(?:ha[sd]\s+|have\s+)?(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|"
    r"(?:written|wrote|writes?)\s+back)\b|here\s+(?:is|are)\s+(?:my|our|the)\b|to\s+(?:this|that|these|all\s+this|them|which|the\s+\w+)\W+(?:we|I)\b|(?:my|our|the)\s+(?:answer|reply|response|comment)|"
    r"(?:ministry|government|agency|bank|office|board|secretariat|company|editor)(?:['’]s)?\s+(?:comment|note|reply|response|answer|position|view|line|reading)|"
    r"(?:reply|answer|response|comment)\s+(?:of|by|from)\b|(?:\w+\W+){0,4}(?:entitled|deserves?)\s+(?:to\s+)?an?\s+(?:reply|answer)|"
    r"we\s+(?:reply|answer|respond|thank|shall|will|have|do|are)\b|I\s+(?:have|reply|answer|shall|will|thank|am)\b|"
    r"homework\s+is|for\s+(?:our|my|its)\s+part\W+(?:we|I|the\s+(?:ministry|government))|"
    r"the\s+(?:ministry|government|agency|authority|cabinet|minister|secretary|chancellery|department)\s+(?:has|will|is|intends|plans|"
    r"accepts?|notes?|answers?|repl(?:y|ies|ied)|responds?)\b)",
    re.IGNORECASE,
)
"""The official side has the word again, or acts."""

REPORTS = re.compile(
    rf"(?P<who>{_WHO}{{1,140}}?)\b{_VERBAL}(?P<verb>{SPEAKS}|(?:is|are|was|were)\s+(?:\w+\s+)?(?:blunt|plain|sharp|harsh|stern|clear)(?:er)?)\b"
    r"(?P<mid>[^.;:“”\"]{0,70}?)(?:\s*(?P<that>\bthat\b)|\s*:|\s+(?=[“\"«]))\s*"
)
"""A critic's words led in by any verb of speech, with "that", a colon or a quotation mark behind it."""

TELLS = re.compile(rf"(?P<who>{_WHO}{{1,140}}?)\b{_VERBAL}{SPEAKS}\b")
"""Somebody speaks, and it is not said what."""

ASKS_FOR = re.compile(
    rf"(?P<who>{_WHO}{{1,120}}?)\b{_VERBAL}"
    r"(?P<verb>suggest(?:s|ed)?|bids?|bade|(?:wish|want)(?:es|s|ed)?|ask(?:s|ed)?|"
    r"require[sd]?|propose[sd]?|expect(?:s|ed)?|prefer(?:s|red)?|demand(?:s|ed)?|recommend(?:s|ed)?|request(?:s|ed)?|"
    r"urge[sd]?|beg(?:s|ged)?|call(?:s|ed)?\s+(?:for|on|upon)|advise[sd]?|insist(?:s|ed)?\s+on|would\s+(?:like|have|prefer|welcome))\b"
    r"(?:\s+(?:for|to\s+see))?\s+(?!by\b|in\b|at\b|on\b|about\b|of\b|from\b|with\b|to\s+(?:see|visit|be\s+shown|know|meet)\b|[,.;:])(?P<that>that\s+)?"
)
"""A critic's wish, whatever its form: a thing, an act or a clause behind a verb of asking."""

QUESTION = re.compile(
    r"(?:the\s+)?(?:[\w’'-]+\s+){0,4}?(?:what|whether|how|why|when|where|who|whom|if)\b", re.IGNORECASE
)
"""What is only asked about."""

REPLY_HEAD = re.compile(
    r"\b(?:repl(?:y|ies)|answers?|responses?|rejoinder|our\s+(?:position|view|comments?))\b", re.IGNORECASE
)
"""A heading under which the official side speaks."""

ASIDE = re.compile(
    rf",\s+(?:(?:it|he|she|they)\s+(?:\w+\s+)?|(?:its|their|the)\s+[^,;:.]{{2,50}}\s+){SPEAKS}(?:\s+\w+)?[,.]",
    re.IGNORECASE,
)
"""A speaker set between or behind the words of a sentence."""

MARK = re.compile(
    r"\W*?(?:[-•*–—▪◦·●»›>→]+\s+|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})[.)]\s+|(?:(?:first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth|tenth)(?:ly)?,?|(?:last|final)(?:ly,?|,))\s+)+(?:that\s+)?",
    re.IGNORECASE,
)
"""A bullet, a number, a letter or an ordinal that makes a sentence an item; "last year's report" is none."""
