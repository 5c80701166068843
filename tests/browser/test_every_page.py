"""Every page for staff in a real browser, on a desk and on a phone: WCAG 2.2 AA, and nothing scrolls sideways.

The list is the app's own map of addresses, so a page that is added is looked at, or this test says what it lacks.
"""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser import looking
from tests.browser.conftest import Site
from tests.browser.looking import barriers, fits
from tests.walking import FILES, address, rules, somebody

AA = {**looking.AA, "rules": {"aria-allowed-attr": {"enabled": False}}}
"""GOV.UK's own radios say aria-expanded of what they uncover, which readers understand and axe does not allow."""


def test_every_page_of_staff(site: Site, page: Page) -> None:
    known = somebody(site.rooms)
    site.sign_in(page)
    wrong = []
    shown = (rule for rule in rules(site.rooms) if rule.endpoint not in FILES)
    for path in sorted(address(rule, known) for rule in shown):
        page.set_viewport_size({"width": 1280, "height": 900})
        answer = page.goto(site.url + path)
        assert answer is not None
        found = barriers(page, AA)
        if answer.status != 200:
            wrong.append(f"{path} answers {answer.status}")
        elif found:
            wrong.append(found)
        page.set_viewport_size({"width": 320, "height": 640})
        if not fits(page):
            wrong.append(f"{path} scrolls sideways on a phone")
    assert not wrong, "\n".join(wrong)
