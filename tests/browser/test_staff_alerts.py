"""Alerts that somebody must act on, in a real browser: taken without scripts, written down, and access."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect
from sqlalchemy import update

from bot import clock
from bot.alerting.alerts import News, tell
from bot.models import AlertKind, Person, Role
from tests.browser.conftest import Site
from tests.browser.looking import check


def grave(site: Site) -> int:
    """Sam has written that somebody hit him."""
    with site.rooms.db.transaction() as session:
        sam = session.get_one(Person, site.rooms.town.sam)
        news = News(AlertKind.SAFEGUARDING, "x", True, None, None, "he hit me, ring after 3 when hes out")
        alert = tell(session, sam, news, clock.now())
        assert alert is not None
        return alert.id


def test_it_is_taken_and_written_down_without_scripts(site: Site, browser: Browser) -> None:
    grave(site)
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        site.sign_in(page)
        expect(page.get_by_text("They gave a time: after 3pm.")).to_be_visible()
        page.get_by_role("button", name="I have this").click()
        expect(page.get_by_text("has this, since")).to_be_visible()
        page.get_by_role("link", name="Record what I did").click()
        page.get_by_role("button", name="Keep this").click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        page.get_by_label("What you did, and what comes next").fill("Rang at four; staying with mum.")
        page.get_by_role("button", name="Keep this").click()
        expect(page.get_by_text("Rang at four; staying with mum.")).to_be_visible()
        page.get_by_role("button", name="Let their usual texts go on").click()
        expect(page.get_by_role("button", name="Let their usual texts go on")).to_have_count(0)


def test_every_page_is_accessible_on_a_phone(site: Site, page: Page) -> None:
    alert_id = grave(site)
    with site.rooms.db.transaction() as session:
        session.execute(update(Person).where(Person.id == site.rooms.town.jo).values(role=Role.TEAM_LEAD))
    page.set_viewport_size({"width": 320, "height": 640})
    site.sign_in(page)
    paths = ("/caseload", f"/participants/{site.rooms.town.sam}", f"/alerts/{alert_id}/action", "/teams/1/rota")
    for path in paths:
        page.goto(site.url + path)
        check(page)
    page.goto(f"{site.url}/alerts/{alert_id}/action")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    check(page)
