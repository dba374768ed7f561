"""Tensions: two passages of one text that a reader has to reconcile. One module a family, one queue."""
