"""Tensions: two passages of one text that a reader has to reconcile.

Rooms in the order in which a text goes through them: ``read``, ``numbers``, ``times``; the seven families in
``arithmetic``, ``chronology`` and ``opposites``; ``weighing``; and ``queue``, the one ranking of them all.
"""
