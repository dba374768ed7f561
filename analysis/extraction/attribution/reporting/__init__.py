"""Reporting constructions of one parsed text: a cue, who it belongs to, the words it introduces.

Everything here counts tokens of one Doc; :mod:`analysis.extraction.attribution.attributions` turns them into source
offsets.
"""
