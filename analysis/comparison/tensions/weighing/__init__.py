"""Weighing: what rules and resemblances say of each pair, added up to one score."""
