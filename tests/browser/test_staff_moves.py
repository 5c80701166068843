"""Moves that wait and weeks in a real browser: by keyboard alone, without scripts, on a desk and on a phone."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Site
from tests.browser.looking import check, press, tab_to
from tests.moving import asks_to_move
from tests.story import usual_week


def test_a_move_is_decided_by_keyboard_alone(site: Site, page: Page) -> None:
    asks_to_move(site.rooms.db, site.rooms.town)
    site.sign_in(page)
    expect(page.get_by_text("27 hours left until Thu 19 Nov, 2.15pm, which stands until you say yes.")).to_be_visible()
    tab_to(page, "Yes, move it: Sam Taylor, Tue 24 Nov, 11am")
    press(page, "Enter")
    done = page.get_by_role("alert")
    expect(done).to_contain_text("Sam Taylor is now expected Tue 24 Nov, 11am. A text tells them.")
    expect(page.get_by_role("row", name=re.compile("Sam Taylor"))).to_contain_text("Tue 24 Nov, 11am")
    check(page)
    page.reload()
    expect(done).to_have_count(0)


def test_a_move_comes_up_by_itself_and_a_no_is_said_on_their_page(site: Site, page: Page) -> None:
    site.sign_in(page)
    page.goto(f"{site.url}/participants/{site.rooms.town.sam}")
    asks_to_move(site.rooms.db, site.rooms.town)
    no = page.get_by_role("button", name=re.compile("^No ?: Sam Taylor"))
    expect(no).to_be_visible()
    check(page)
    no.click()
    expect(page.get_by_role("alert")).to_contain_text("Sam Taylor is still expected Thu 19 Nov, 2.15pm.")
    expect(page.get_by_text("Sorry, we can't do that time.")).to_be_visible()


def test_a_week_is_set_without_scripts(site: Site, browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        site.sign_in(page, "alex")
        page.get_by_role("link", name="My team", exact=True).click()
        page.get_by_role("link", name="Dee Shah").click()
        page.get_by_role("button", name="Change the hours").click()
        tuesday = page.get_by_role("group", name="Tuesday")
        tuesday.get_by_label("From", exact=True).fill("10am")
        tuesday.get_by_label("To", exact=True).fill("9am")
        page.get_by_role("button", name="Keep these hours").click()
        page.get_by_role("link", name="Tuesday: the end comes after the start.").click()
        expect(page).to_have_url(re.compile("#at-1-1-to$"))
        expect(tuesday.get_by_label("From", exact=True)).to_have_value("10am")
        tuesday.get_by_label("To", exact=True).fill("noon")
        page.get_by_role("button", name="Keep these hours").click()
        expect(page.get_by_role("row", name="Tuesday 10am to 12 noon")).to_be_visible()
        page.get_by_label("Add a day off").fill("24/11/2026")
        page.get_by_role("button", name="Add").click()
        page.get_by_role("button", name="Remove Tue 24 Nov").click()
        expect(page.get_by_text("None to come.")).to_be_visible()


def test_every_page_is_accessible_on_a_phone(site: Site, page: Page) -> None:
    asks_to_move(site.rooms.db, site.rooms.town)
    with site.rooms.db.transaction() as session:
        session.add_all(usual_week(site.rooms.town.kit))
    page.set_viewport_size({"width": 320, "height": 640})
    site.sign_in(page, "alex")
    jo = f"/staff/{site.rooms.town.jo}"
    for path in ("/caseload", "/teams", "/teams/1", f"{jo}/week", f"{jo}/week/change", "/week"):
        page.goto(site.url + path)
        check(page)
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    check(page)
    page.goto(f"{site.url}/teams/1")
    page.get_by_label("Minutes between two appointments").fill("some")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    check(page)
    page.goto(f"{site.url}{jo}/week/change")
    page.get_by_label("To", exact=True).first.fill("late")
    page.get_by_role("button", name="Keep these hours").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    check(page)
