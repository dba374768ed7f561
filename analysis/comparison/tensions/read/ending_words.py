"""Participles by which a thing is told as ended, as patterns: each family adds what it takes for an end besides."""

from __future__ import annotations

ABOLISHED = "abolished|repealed|scrapped"
"""Of a rule, a practice or a body."""

DISSOLVED = "dissolved|disbanded|discontinued"
"""Of a body, or of what is done."""

ERADICATED = "eliminated|eradicated"
"""Of what there should not be."""
