"""Words of the things that a text speaks of: which say how many or how new they are, which of them are told by name."""

from __future__ import annotations

from analysis.text.words import word_set

COUNTING = word_set("late early recent such said different many several few more most all both each every")
"""Which, how many or from when, and not of what kind."""

INSTRUMENTS = word_set(
    "act law code order decree regulation ordinance charter convention treaty bill protocol covenant agreement pact"
    " declaration resolution plan programme strategy statute"
)
"""What there are many of at one time, told apart by their names in full; whether they bind is another matter."""
