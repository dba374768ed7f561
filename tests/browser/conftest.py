"""A real browser, and sites for it to open from the file system."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, sync_playwright

from analysis.presentation.chromium import FLAGS, find_chromium
from analysis.presentation.site import build_site
from analysis.tables.overlay import judge_tension
from tests import site_cases

ROOT = Path(__file__).resolve().parents[2]


def lacking(what: str, how: str) -> NoReturn:
    """Skip, saying how to get what is missing; where CI is set a skip would hide that nothing was tested, so fail."""
    message = f"{what} is not installed; to get it: {how}"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = find_chromium()
    if program is None:
        lacking("Chromium", "apt-get install chromium, or set CHROMIUM to its path")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture(scope="session")
def axe() -> str:
    path = ROOT / "node_modules" / "axe-core" / "axe.min.js"
    if not path.is_file():
        lacking("axe-core", "npm ci")
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = site_cases.put(site_cases.ordinary(), tmp_path_factory.mktemp("ordinary") / "case")
    site_cases.add_notebook(folder)
    return build_site(folder, tmp_path_factory.mktemp("site") / "_site").parent


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    case = site_cases.hostile()
    said = site_cases.judged(case, coder=f"Eve {site_cases.SCRIPT}", made_with="<img src=x onerror=window.hit=5>")
    folder = site_cases.put_judged(case, said, tmp_path_factory.mktemp("hostile") / "case")
    with site_cases.without_documents():
        return build_site(folder, tmp_path_factory.mktemp("hostile-site") / "_site").parent


@pytest.fixture(scope="session")
def judged_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ordinary case after a machine and a person decided on some of its rows."""
    case = site_cases.ordinary()
    said = site_cases.judged(case, made_with="a model; reviewed by no human")
    stands = judge_tension(case, case.tensions[1], decision="stands", reason="It does", coder="Ada", date="2024-05-02")
    folder = site_cases.put_judged(case, [*said, stands], tmp_path_factory.mktemp("judged") / "case")
    with site_cases.without_documents():
        return build_site(folder, tmp_path_factory.mktemp("judged-site") / "_site").parent


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that must stay quiet: no console error, no script error, no request beyond the file system."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(5000)
    context.set_default_navigation_timeout(30_000)  # how soon a page opens says how busy the machine is
    opened = context.new_page()
    loud: list[str] = []

    def console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            loud.append(f"console: {message.text}")

    def request(one: Request) -> None:
        if not one.url.startswith(("file:", "data:", "blob:")):
            loud.append(f"request: {one.url}")

    def error(one: Error) -> None:
        loud.append(f"error: {one}")

    opened.on("console", console)
    opened.on("request", request)
    opened.on("requestfailed", lambda one: loud.append(f"failed: {one.url}"))
    opened.on("pageerror", error)
    yield opened
    context.close()
    assert loud == []
