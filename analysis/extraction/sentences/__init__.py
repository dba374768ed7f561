"""Sentences: cut into propositions, each said so that it can be read alone."""
