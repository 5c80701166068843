"""Participants' pages in a real browser: with and without scripts, on an old small phone, by keyboard, in a hurry."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from bot import clock
from bot.incoming import stepping, webchat
from bot.models import Page as PrivatePage
from bot.models import Person, PrivateLink
from bot.staff.access import member
from tests.browser.conftest import Site
from tests.browser.looking import barriers, box, fits, press
from tests.privately import CODE, Private, agree, allow, link

WEATHER = re.compile(r"https://www\.bbc\.co\.uk/weather")
OLD_PHONE = {"width": 320, "height": 480}


@pytest.fixture
def sams(site: Site) -> Private:
    """A link of Sam's, with a plan behind it."""
    allow(site.rooms, site.rooms.town.sam)
    agree(site.rooms, site.rooms.town.sam)
    return link(site.rooms, site.rooms.town.sam)


@pytest.fixture
def asked(page: Page, site: Site) -> list[str]:
    """Every address that the page asked anybody else for; nobody answers."""
    elsewhere: list[str] = []

    def answer(route: Route) -> None:
        elsewhere.append(route.request.url)
        route.fulfill(status=200, content_type="text/html", body="<title>Weather</title><p>Rain.</p>")

    page.route(lambda url: not url.startswith(site.url), answer)
    return elsewhere


def enter(site: Site, page: Page, sams: Private) -> None:
    """Type the code."""
    page.goto(f"{site.url}{sams.path}")
    page.get_by_label("Code").fill(CODE)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Your plan")).to_be_visible()


def leaves(page: Page, how: Callable[[], None]) -> None:
    """It asks for the weather and is gone; whether that comes hangs on the machine's network, and is not waited for."""
    ours = page.url
    with page.expect_request(WEATHER):
        how()
    expect(page).not_to_have_url(re.compile(re.escape(ours.split("/p/")[0])))


def test_it_can_be_read_by_anybody(site: Site, page: Page, sams: Private, asked: list[str]) -> None:
    page.goto(f"{site.url}{sams.path}")
    assert not barriers(page)
    page.get_by_label("Code").fill("1")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("alert")).to_be_focused()
    assert not barriers(page)
    page.get_by_label("Code").fill(CODE)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Your plan")).to_be_visible()
    assert not barriers(page)
    page.get_by_role("link", name="Cymraeg").click()
    expect(page.get_by_role("heading", name="Eich cynllun")).to_be_visible()
    assert not barriers(page)
    page.goto(f"{site.url}/p/none")
    assert not barriers(page)
    assert asked == [], "nothing comes from elsewhere"


def test_leaving_is_quick_and_back_shows_nothing(site: Site, page: Page, sams: Private, asked: list[str]) -> None:
    enter(site, page, sams)
    assert page.title() == "Your page"
    leaves(page, page.get_by_role("link", name="Exit this page").click)
    page.go_back()
    expect(page.get_by_role("heading", name="Your plan")).to_have_count(0)
    page.goto(f"{site.url}{sams.path}")
    expect(page.get_by_label("Code")).to_be_visible()


def test_shift_three_times_leaves_too(site: Site, page: Page, sams: Private, asked: list[str]) -> None:
    enter(site, page, sams)
    leaves(page, lambda: press(page, "Shift", "Shift", "Shift"))


def test_shift_while_typing_does_not(site: Site, page: Page, sams: Private, asked: list[str]) -> None:
    enter(site, page, sams)
    press(page, "Shift", "a", "Shift", "b", "Shift")
    expect(page.get_by_role("heading", name="Your plan")).to_be_visible()
    assert asked == []


def test_an_old_phone_without_scripts(site: Site, browser: Browser, sams: Private) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=OLD_PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    enter(site, page, sams)
    expect(page.get_by_text("Open a bank account")).to_be_visible()
    leave = box(page, page.get_by_role("link", name="Exit this page"))
    assert leave["height"] >= 44
    assert leave["x"] + leave["width"] <= OLD_PHONE["width"]
    page.get_by_role("link", name="Cymraeg").click()
    expect(page.get_by_role("heading", name="Eich cynllun")).to_be_visible()
    with page.expect_download() as downloading:
        page.get_by_role("link", name=re.compile("Ychwanegu at fy nghalendr")).first.click()
    assert downloading.value.suggested_filename == "2026-11-19.ics"
    leaves(page, page.get_by_role("link", name="Gadael y dudalen hon").click)
    page.go_back()
    expect(page.get_by_label("Cod")).to_be_visible()
    context.close()


def test_by_keyboard_alone(site: Site, page: Page, sams: Private) -> None:
    page.goto(f"{site.url}{sams.path}")
    press(page, "Tab")
    expect(page.get_by_role("link", name="Skip to main content")).to_be_focused()
    press(page, "Enter", "Tab")
    expect(page.get_by_label("Code")).to_be_focused()
    page.keyboard.type(CODE)
    press(page, "Enter")
    expect(page.get_by_role("heading", name="Your plan")).to_be_visible()


def test_it_fits_a_narrow_screen(site: Site, page: Page, sams: Private) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    enter(site, page, sams)
    assert fits(page)


def test_staff_write_a_plan_that_anybody_can_read(site: Site, page: Page) -> None:
    site.sign_in(page)
    page.goto(f"{site.url}/participants/{site.rooms.town.sam}/plan")
    assert not barriers(page)
    page.get_by_role("link", name="Write the plan").click()
    expect(page.get_by_label("How often do you meet?")).to_be_visible()
    assert not barriers(page)
    page.get_by_role("button", name="Keep the plan").click()
    expect(page.get_by_role("alert")).to_contain_text("Enter how often you meet.")
    assert not barriers(page)
    page.get_by_label("How often do you meet?").fill("Once a week")
    page.get_by_label("By phone").check()
    goal = page.get_by_role("group", name=re.compile("Goal 1"))
    for label, words in (("What", "Open a bank account"), ("How they will know", "The card has come")):
        goal.get_by_label(label, exact=True).fill(words)
    goal.get_by_label("By when").fill("11/12/2026")
    goal.get_by_label("Who does it").fill("You, with Jo")
    page.get_by_role("button", name="Keep the plan").click()
    expect(page.get_by_role("heading", name="Revision 1 waits for approval")).to_be_visible()
    page.get_by_role("button", name="Set a new code").click()
    expect(page.get_by_role("alert")).to_contain_text(re.compile(r"The code is \d{3} \d{3}\."))
    assert not barriers(page)


@pytest.fixture
def chat(site: Site) -> Private:
    """A link to a chat of Sam's."""
    allow(site.rooms, site.rooms.town.sam)
    return link(site.rooms, site.rooms.town.sam, PrivatePage.CHAT)


def enter_chat(site: Site, page: Page, chat: Private) -> None:
    """Type the code."""
    page.goto(f"{site.url}{chat.path}")
    page.get_by_label("Code").fill(CODE)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Write to us")).to_be_visible()


def test_a_chat_without_scripts_on_an_old_phone(site: Site, browser: Browser, chat: Private) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=OLD_PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    enter_chat(site, page, chat)
    page.get_by_label("Your message").fill("call me please")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("log")).to_contain_text("OK, I've asked Jo to ring you.")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert")).to_contain_text("Write a message first.")
    page.get_by_role("link", name="Look for new messages").click()
    expect(page.get_by_role("log").get_by_role("listitem")).to_have_count(2)
    context.close()


def test_what_staff_write_comes_up_by_itself_and_anybody_can_read_it(
    site: Site, page: Page, chat: Private, asked: list[str]
) -> None:
    enter_chat(site, page, chat)
    assert not barriers(page)
    page.get_by_label("Your message").fill("call me please")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("log")).to_contain_text("OK, I've asked Jo to ring you.")
    page.get_by_label("Your message").fill("half a thought")
    with site.rooms.db.transaction() as session:
        jo = member(session.get_one(Person, site.rooms.town.jo))
        assert stepping.write(session, jo, site.rooms.town.sam, "I will ring at three", clock.now()) is None
    with site.rooms.db.reading() as session:
        row = session.get_one(PrivateLink, chat.link_id)
    webchat.let_out(site.rooms.db, row, clock.now())
    expect(page.get_by_role("log")).to_contain_text("I will ring at three")
    expect(page.get_by_label("Your message")).to_have_value("half a thought")
    assert not barriers(page)
    assert asked == []
