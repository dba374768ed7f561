"""Comparison: claims beside critiques, and the tensions of a text with itself."""
