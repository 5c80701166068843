"""Arranging in a real browser: an appointment called off without scripts, times to avoid, and access."""

from __future__ import annotations

import re
from datetime import timedelta

from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from bot.models import Appointment, Booking, Referral
from tests.browser.conftest import Site
from tests.browser.looking import check
from tests.story import usual_week
from tests.town import NOW


def test_calling_off_offers_other_times_without_scripts(site: Site, browser: Browser) -> None:
    with site.rooms.db.transaction() as session:
        session.add_all(usual_week(site.rooms.town.jo))
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        site.sign_in(page)
        page.goto(f"{site.url}/participants/{site.rooms.town.sam}")
        page.get_by_role("link", name=re.compile("^Change or call off")).click()
        page.get_by_role("button", name="Do this").click()
        page.get_by_role("link", name="Choose what to do").click()
        page.get_by_label("Call it off, and offer other times by text").check()
        page.get_by_label("Why (optional)").fill("Jo is ill")
        page.get_by_role("button", name="Do this").click()
        expect(page.get_by_text("called off by us (Jo Bell)")).to_be_visible()
        expect(page.get_by_text("This isn't down to you.")).to_be_visible()


def test_a_time_to_avoid_comes_and_goes(site: Site, page: Page) -> None:
    site.sign_in(page)
    page.goto(f"{site.url}/participants/{site.rooms.town.sam}")
    page.get_by_role("link", name="Times to avoid").click()
    page.get_by_label("What it is").select_option("Faith")
    page.get_by_label("When", exact=True).select_option("Every Friday")
    page.get_by_label("From").fill("12.30")
    page.get_by_label("To", exact=True).fill("2pm")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("Faith, every Friday, 12.30pm to 2pm").first).to_be_visible()
    check(page)
    page.get_by_role("button", name=re.compile("^Remove")).click()
    expect(page.get_by_text("None so far.")).to_be_visible()


def test_every_page_is_accessible_on_a_phone(site: Site, page: Page) -> None:
    town = site.rooms.town
    with site.rooms.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == town.ana)).one()
        referral.referred_on = (NOW - timedelta(days=5)).date()
        for item in session.scalars(select(Appointment).where(Appointment.referral_id == referral.id)):
            item.booking = Booking.CANCELLED
    page.set_viewport_size({"width": 320, "height": 640})
    site.sign_in(page)
    for path in (f"/participants/{town.ana}", f"/participants/{town.sam}/avoid", f"/appointments/{town.coming}/change"):
        page.goto(site.url + path)
        check(page)
    page.get_by_label("Give it another time").check()
    page.get_by_role("button", name="Do this").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    check(page)
    page.goto(f"{site.url}/participants/{town.sam}/avoid")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    check(page)
