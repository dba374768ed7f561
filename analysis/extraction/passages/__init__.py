"""Passages: where a critic has the word over many sentences, and what is asked there."""
