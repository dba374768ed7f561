"""Extraction: from a text to its claims and critiques.

Rooms in the order in which a text goes through them: ``parse``, ``attribution``, ``sentences``, ``claims`` for the
official side; ``critics``, ``passages``, ``forms``, ``fitted`` for its critics. ``voicing`` and ``critiques`` bring
the two together, and ``extract`` is the door.
"""
