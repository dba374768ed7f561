"""Words that show a step taken, a thing shown to others, a power used: what a claim says was done, as data."""

from __future__ import annotations

from analysis.comparison.restriction_words import HARDLY
from analysis.text.words import phrases, word_set

# A step towards what is demanded, where one of these is what the sentence says is done.
STEPS = word_set("""
    introduce open remove ease simplify reduce shorten extend expand increase strengthen improve guarantee protect
    grant lift abolish repeal lower transfer amend revise give offer provide establish create print publish lay
    involve consult include incorporate reflect enact strike contribute raise widen broaden double train equip
    renew rebuild repair modernise modernize relax soften waive admit compensate pay build adopt assist support
    """)
# The same put as a thing.
PROGRAMME = phrases(r"""
    (?:action |national |government |pilot )(?:programmes?|programs?|plans?|projects?|strateg(?:y|ies))
    (?:training|awareness|leadership|refresher|retraining) (?:programmes?|programs?|courses?|campaigns?)
    easing of
    contribution to
    voluntary
    requires? the consent of a (?:\w+ )?court
    """)

# Anyone, or somebody at least, gets to see it: an answer, whole or in part, where a demand wants it public.
SHOWN = phrases(r"""
    (?:can|may) (?:now )?be (?:read|seen|consulted|looked up|inspected|downloaded|viewed|found)
    (?:can|may) (?:now )?be (?:checked|followed|examined)
    (?:is|are|was|were|been) (?:now )?(?:published|printed|posted|displayed|pinned|released|disclosed|put online)
    (?:is|are|was|were|been) (?:now )?(?:made public|broadcast|laid before|announced|placed on)
    (?:on|over) the (?:internet|web|website|portal)
    online
    in public
    open to (?:\w+ )?(?:visitors|observers|inspection|view)
    """)
# A demand with one of these wants a thing seen by others than now see it.
SEEING = word_set("""
    publish publication disclose disclosure public publicly publicity transparent transparency reveal release see
    access accessible online internet website portal open inspection know known tell announce inform
    """)

# Counts how often a measure or power was used: it is in use, then.
USED = phrases(r"""
    (?:was|were|been) (?:used|applied|invoked|ordered|imposed|exercised|done) (?:\w+ ){0,3}?(?:\d+|once|twice|on)
    (?:was|were|been) (?:resorted to|made use of)
    appl(?:y|ies|ied) to (?:some |about |nearly |almost |over |more than )?\d+
    (?<!as )(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:times|occasions)
    (?:issued|ordered|imposed|signed|used) (?:some |about |nearly |almost |over |more than )?\d+
    """)

UNDER_WAY = "implemented|carried|built|drafted|prepared|introduced|set up|developed|put|rolled out"
"""What is "still being" one of these is under way, and no power kept."""

# What was goes on.
KEPT = phrases(rf"""
    still(?! being (?:{UNDER_WAY}))
    remain(?:s|ed|ing)?
    continu(?:es?|ed|ing)
    ke(?:ep|eps|pt|eping)
    as before
    """)
# What is said does not hold without more.
CONDITIONAL = phrases(rf"""
    if
    unless
    provided that
    (?<=, )provided
    once(?! (?:a|an|every|each|more|again|in|and)\b)
    until
    subject to
    (?<!the )(?<!not )only(?! (?:{HARDLY}|\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)
    except
    save (?:for|where|in|that|with|by)
    """)
NO_LONGER = phrases(r"""
    no longer
    (?:not|no|nobody|never|none)\b.* any (?:more|longer)
    """)
# Those in office, from whom critics mostly want a thing taken.
OFFICIALS = word_set("""
    minister government president police governor
    """)
# No law: "to act on", "in order to", "in working order", "public order".
LAW = phrases(r"""
    (?:law|code|decree|constitution|ordinance|statute)
    (?<!to )(?<!may )(?<!can )(?<!must )act(?! (?:on|as|upon)\b)
    (?<!in )(?<!and )(?<!public )(?<!working )order(?! to\b)
    """)
# Ranks, not order: "the first report" praises nothing, "the first in the world" does; and "the most serious crimes",
# "most cases" or "a progress report" praise nobody.
PRAISE = phrases(r"""
    (?<!at )best
    (?:is|are|was|were|become|became|among|as) the (?:very )?first
    first of (?:its|their|his|her) kind
    (?<!at )most (?:\w+ly )?(?:advanced|ambitious|beautiful|capable|comprehensive|democratic|developed|diverse|dynamic)
    (?<!at )most (?:effective|efficient|experienced|generous|important|independent|liberal|modern|open|popular)
    (?<!at )most (?:progressive|prosperous|respected|stable|successful|tolerant|transparent|trusted|up-to-date)
    highest
    proud
    success(?:es|ful|fully)?
    (?<!in )progress(?! reports?\b)
    significant\w*
    great(?:est|ly)?
    """)
DATED = phrases(r"""
    (?:since|in|by) (?:\w+ )?(?:19|20)\d\d
    """)
