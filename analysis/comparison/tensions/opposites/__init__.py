"""Opposites: contradiction, scope, evidence, independence and terminology, by words of opposite poles."""
