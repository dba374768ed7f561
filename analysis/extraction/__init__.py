"""Extraction: the spaCy pipeline, propositions, voices, kinds, claims and critiques."""
