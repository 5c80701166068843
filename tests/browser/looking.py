"""What a page is like in a browser, looked at once all of it is there.

Rule of this file: a heading can be seen before the styles and the scripts have come, so nothing is measured, and no key
pressed, before the page has loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import FloatRect, Locator, Page

EVERYTHING: Mapping[str, Any] = {"resultTypes": ["violations"]}
AA = {**EVERYTHING, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def barriers(page: Page, rules: Mapping[str, Any] = AA) -> str:
    """What axe finds against it; empty where it bars nobody."""
    page.wait_for_load_state()
    found = Axe().run(page, options=rules)
    return f"{page.url}\n{found.generate_report()}" if found.violations_count else ""


def fits(page: Page) -> bool:
    """Whether nothing scrolls sideways."""
    page.wait_for_load_state()
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def box(page: Page, part: Locator) -> FloatRect:
    """Where a part of it is, and how large."""
    page.wait_for_load_state()
    found = part.bounding_box()
    assert found is not None, f"{part} is not shown."
    return found


def press(page: Page, *keys: str) -> None:
    """Press keys, one after another."""
    page.wait_for_load_state()
    for key in keys:
        page.keyboard.press(key)


def tab_to(page: Page, name: str) -> None:
    """Tab until what has the focus is called this."""
    called = "() => (document.activeElement.labels?.[0] || document.activeElement).textContent"
    for _ in range(40):
        press(page, "Tab")
        if " ".join(page.evaluate(called).split()) == name:
            return
    raise AssertionError(f"Nothing called {name!r} can be reached by Tab.")


def check(page: Page) -> None:
    """Anybody can read it, and on a phone too."""
    assert not (found := barriers(page)), found
    assert fits(page), f"{page.url} scrolls sideways"
