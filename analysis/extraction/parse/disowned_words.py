"""How a text shows that it does not believe what it tells others to have said: data for :mod:`disowned`."""

from __future__ import annotations

from analysis.text.words import word_set

FALSELY = word_set(
    "falsely wrongly mistakenly erroneously incorrectly inaccurately misleadingly untruthfully baselessly groundlessly"
    " dishonestly slanderously"
)
"""How somebody says a thing that is not so."""

WRONG = word_set(
    "wrong untrue false incorrect inaccurate misleading mistaken absurd ridiculous ludicrous preposterous untenable"
    " misguided erroneous dishonest simplistic mistake error lie fallacy nonsense exaggeration misconception illusion"
)
"""What it is to say so."""

HARDLY = word_set("no hardly scarcely barely")
"""What denies besides "not" that it is so called ("It is no exaggeration to say")."""

CHARGING = word_set("allege claim rumour rumor insinuate accuse purport")
"""In the passive and without an agent: what unnamed others hold against somebody ("it has been alleged that")."""

PRESS = word_set(
    "article editorial column leader story piece correspondent newspaper paper columnist reviewer reporter headline"
    " letter contributor writer journalist magazine commentator author broadcast programme program post blog essay"
    " op-ed commentary"
)
"""With "your": what or who has written that to which a letter replies."""

ALLEGING = word_set("allege assert accuse contend imply insinuate attack portray depict paint label brand describe")
"""What nobody is told to do by a page that says "you"."""

WRITING = ALLEGING | word_set("claim charge maintain suggest argue say write state report call quote ask")
"""What those have done of whom a letter complains; that they admit or praise something is another matter."""
