"""Where a reader can go from every page of the site."""

from __future__ import annotations

from collections.abc import Collection

NAVIGATION = (
    ("index", "Start", ""),
    ("reading.html", "Read the text", ""),
    ("tables/index", "Tables", ""),
    ("pictures", "Pictures", ""),
    ("notebooks/index", "Notebooks", "has_notebooks"),
    ("guide", "Guide", ""),
    ("docs/method/index", "Method", "has_method"),
    ("rerun", "Rerun", ""),
    ("docs/classroom/index", "Teach", "has_classroom"),
    ("handout.html", "Handout", ""),
)
"""Page, words, and what the site must have for the page to be there; pages that Sphinx does not make end in .html."""


def links(offers: Collection[str], here: str) -> list[tuple[str, str]]:
    """Address and words of every other page, as seen from a page in the site's own folder."""
    return [
        (page if page.endswith(".html") else f"{page}.html", words)
        for page, words, needs in NAVIGATION
        if page != here and (not needs or needs in offers)
    ]
