"""Read HTML in tests: which ids, links and loaded resources a page has."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

LOADING = {("script", "src"), ("img", "src"), ("link", "href"), ("iframe", "src"), ("source", "src"), ("image", "href")}


class Page(HTMLParser):
    """What a page declares, links to and loads."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    @classmethod
    def at(cls, path: Path) -> Page:
        return cls(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append((tag, values))
        if values.get("id"):
            self.ids.append(str(values["id"]))
        if tag == "a" and values.get("href"):
            self.links.append(str(values["href"]))
        for name, value in attrs:
            if (
                (tag, name) in LOADING
                and value
                and values.get("rel") not in {"index", "search", "next", "prev", "author"}
            ):
                self.loads.append(value)

    def handle_data(self, data: str) -> None:
        self.text += data
