"""Words of office and term: deadlines and choices, predecessors, seats that stand empty, so many years."""

from __future__ import annotations

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
