"""Times: the dated things and deeds of a text, and how surely two mentions mean one thing."""
