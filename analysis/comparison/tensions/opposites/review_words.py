"""Decisions that a court may look into, and decisions that are final."""

from __future__ import annotations

REVIEW = r"""
    (?:court|judicial|independent) review (?:is|are|of)|subject to (?:judicial |court )?(?:review|appeal)
    (?:may|can) be (?:appealed|challenged|contested|reviewed|brought) (?:\w+ ){0,3}?(?:courts?|judges?|tribunals?)
    (?:right (?:of|to)|open to|every) (?:an )?appeal
    (?:appeals?|recourse|go) to (?:a|the) (?:\w+ )?(?:courts?|judges?)
    """
"""Says that there is review."""

FINAL = r"""
    (?:is|are|was|were|shall be|become) final(?: and binding)?|no (?:right of )?appeal(?:s)?|without appeal
    not (?:open|subject) to (?:appeal|review|challenge)
    (?:cannot|may not|can not) be (?:appealed|challenged|contested|reviewed|brought before)
    """
"""Says that there is none."""
