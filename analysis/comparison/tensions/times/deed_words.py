"""Words that say who or what is there at a deed, and whether the deed is still to come."""

from __future__ import annotations

from analysis.text.words import word_set

AIMED = word_set("for about concerning against without before until than like as since")
"""Prepositions after which a thing is spoken of without its being there."""

BREACHES = word_set("breach violation infringement contravention offence observance application")
"""Nobody breaks a rule that is still to come."""

SET_OUT = word_set("begin start commence continue come cease go help first last")
"""After these an infinitive tells what was done."""

ANYONE = word_set("every any each anyone everyone those whoever nobody no all")
"""Before, or as, the head of a clause that is true of whoever meets it."""

MAKING = word_set(
    "found establish create institute set form plan propose want demand promise build draft prepare decide recommend"
    " announce need call sign adopt pass approve enact join name rename replace host attend win mark celebrate be"
    " become consider discuss debate submit request negotiate await expect invent"
)
"""Verbs whose object need not be there yet."""
