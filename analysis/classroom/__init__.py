"""Classroom: blind coding sheets, what students return, and how far they agree."""
