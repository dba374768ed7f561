"""Presentation: figures, cards, the reading page, the site."""
