"""Beginnings in a real browser: writing to somebody oneself, saying that they are out, and pages that bar nobody."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import update

from bot.models import Number, Place, Referral
from tests.browser.conftest import Site
from tests.browser.looking import barriers


def test_jo_writes_herself_and_hands_back(site: Site, page: Page) -> None:
    site.sign_in(page)
    page.goto(f"{site.url}/participants/{site.rooms.town.sam}")
    page.get_by_role("link", name="Write to them yourself").click()
    page.get_by_label("Write to Sam Taylor yourself").fill("See you after court")
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_role("alert")).to_contain_text("“court” would tell whoever sees the phone too much.")
    page.get_by_label("Write to Sam Taylor yourself").fill("Bring a coat, it's cold out!")
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_text("You are writing with them.")).to_be_visible()
    expect(page.get_by_text("Bring a coat, it's cold out!")).to_be_visible()
    page.get_by_role("button", name="Hand back now").click()
    expect(page.get_by_text("You are writing with them.")).to_be_hidden()


def test_jo_says_that_they_are_out(site: Site, page: Page) -> None:
    sam = site.rooms.town.sam
    with site.rooms.db.transaction() as session:
        session.execute(update(Referral).where(Referral.participant_id == sam).values(place=Place.CUSTODY))
        session.execute(update(Number).where(Number.person_id == sam).values(proven_on=None))
    site.sign_in(page)
    page.goto(f"{site.url}/participants/{sam}")
    page.get_by_role("link", name="Where they are").click()
    page.get_by_label("They are out", exact=True).check()
    page.get_by_label(re.compile("I have spoken to them on")).check()
    page.get_by_role("button", name="Put this on record").click()
    expect(
        page.get_by_text(re.compile("Good to hear you're back. See you Thu 19 Nov, 2.15pm at 5 High St."))
    ).to_be_visible()


@pytest.mark.parametrize("path", ["text", "writing", "whereabouts", "workers"])
def test_nothing_on_these_pages_bars_anybody(site: Site, page: Page, path: str) -> None:
    site.sign_in(page)
    page.goto(f"{site.url}/participants/{site.rooms.town.sam}/{path}")
    assert not (found := barriers(page)), found
