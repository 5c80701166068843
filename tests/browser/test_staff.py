"""The staff's pages in a real browser: with and without scripts, by keyboard alone, on a desk and on a phone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from bot import clock
from bot.models import Alert, AlertKind, Delivery, Direction, Message
from tests.browser.conftest import Site
from tests.browser.looking import check, press, tab_to
from tests.town import NOW, PASSWORD, SAM, Builder


@pytest.fixture
def complaints(page: Page) -> Iterator[list[str]]:
    """What the browser itself complains of: scripts that failed, and what the policy refused."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield said
    assert said == []


def test_a_case_worker_signs_in_and_reads_the_log(site: Site, page: Page, complaints: list[str]) -> None:
    site.sign_in(page)
    expect(page.get_by_role("heading", name="Who I work with")).to_be_visible()
    row = page.get_by_role("row", name=re.compile("Sam Taylor"))
    expect(row).to_contain_text("Confirmed")

    row.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sam Taylor")
    expect(page.get_by_text("yeah see you then").first).to_be_visible()
    page.get_by_role("tab", name="Contacts").click()
    expect(page.get_by_role("heading", name="Reminder: confirmed")).to_be_visible()
    expect(page.get_by_text("Great. What time will you set off?")).to_be_hidden()


def test_an_alert_is_seen_and_gone(site: Site, page: Page, complaints: list[str]) -> None:
    site.sign_in(page)
    expect(page.get_by_text("“cant make it kids off school”")).to_be_visible()
    page.get_by_role("button", name=re.compile("I’ve seen this.*Ana Reyes, can’t come")).click()
    expect(page.get_by_text("Nothing at the moment.")).to_be_visible()


def test_a_new_text_comes_up_by_itself(site: Site, page: Page, complaints: list[str]) -> None:
    site.sign_in(page)
    page.goto(f"{site.url}/participants/{site.rooms.town.sam}")
    with site.rooms.db.transaction() as session:
        text = Builder(session, NOW).text(Direction.IN, "im outside", clock.now(), SAM, person_id=site.rooms.town.sam)
    expect(page.get_by_text("im outside")).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("something is new")

    page.get_by_role("button", name="Stop refreshing this page by itself").click()
    with site.rooms.db.transaction() as session:
        session.get_one(Message, text).delivery = Delivery.SENT
    expect(page.get_by_role("button", name="Refresh this page by itself")).to_be_visible()


def test_nothing_moves_under_somebodys_hands(site: Site, page: Page, complaints: list[str]) -> None:
    site.sign_in(page)
    page.get_by_role("link", name="Sam Taylor").first.focus()
    with site.rooms.db.transaction() as session:
        session.add(Alert(kind=AlertKind.CRISIS, urgent=True, facts={}, words="help me", raised_at=NOW))
    expect(page.get_by_role("status")).to_contain_text("It will show when you move on")
    expect(page.get_by_text("“help me”")).to_have_count(0)
    page.get_by_role("button", name="Stop refreshing this page by itself").focus()
    expect(page.get_by_text("“help me”")).to_be_visible()


def test_everything_works_by_keyboard_alone(site: Site, page: Page, complaints: list[str]) -> None:
    page.goto(f"{site.url}/sign-in")
    press(page, "Tab")
    expect(page.get_by_role("link", name="Skip to main content")).to_be_focused()
    press(page, "Enter", "Tab")
    expect(page.get_by_label("E-mail address")).to_be_focused()
    page.keyboard.type("jo@example.test")
    press(page, "Tab")
    page.keyboard.type(PASSWORD)
    press(page, "Enter")

    expect(page.get_by_role("heading", name="Who I work with")).to_be_visible()
    tab_to(page, "Record attendance of Sam Taylor, Thu 12 Nov, 10.15am")
    press(page, "Enter")
    expect(page.get_by_role("heading", name="Did Sam Taylor come")).to_be_visible()
    tab_to(page, "Attended")
    press(page, "ArrowDown", "Enter")
    expect(page.get_by_role("heading", name="Check before you record")).to_be_visible()
    tab_to(page, "Record it")
    press(page, "Enter")
    expect(page.get_by_role("tab", name="Appointments")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_text("Did not attend, recorded by Jo Bell")).to_be_visible()


def test_everything_works_without_scripts(site: Site, browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        site.sign_in(page)
        page.get_by_role("link", name="Find someone").click()
        page.get_by_label("Name or mobile number").fill("tay")
        page.get_by_role("button", name="Find").click()
        page.get_by_role("link", name="Sam Taylor").click()
        expect(page.get_by_text("yeah see you then").first).to_be_visible()
        expect(page.get_by_role("heading", name="Reminder: confirmed")).to_be_visible()
        page.get_by_role("link", name="Appointments").click()
        expect(page).to_have_url(re.compile("#appointments$"))
        page.get_by_role("link", name="Refresh this page").click()
        page.get_by_role("link", name="Record attendance").click()
        page.get_by_label("Attended", exact=True).check()
        page.get_by_role("button", name="Continue").click()
        page.get_by_role("button", name="Record it").click()
        expect(page.get_by_text("Attended, recorded by Jo Bell")).to_be_visible()
        page.get_by_role("button", name="Sign out").click()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def opened(site: Site) -> list[tuple[str, Callable[[Page], None] | None]]:
    """Every page, and what is done on it before it is looked at."""
    town = site.rooms.town

    def find(page: Page) -> None:
        page.get_by_label("Name or mobile number").fill("a")
        page.get_by_role("button", name="Find").click()
        expect(page.get_by_role("heading", name="2 found")).to_be_visible()

    def leave_empty(page: Page) -> None:
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()

    def choose(page: Page) -> None:
        page.get_by_label("Did not attend").check()
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading", name="Check before you record")).to_be_visible()

    return [
        ("/caseload", None),
        ("/caseload?show=team", None),
        ("/find", find),
        ("/unclaimed", None),
        *[(f"/participants/{person}", None) for person in (town.sam, town.ana)],
        *[(f"/participants/{town.sam}#{tab}", None) for tab in ("contacts", "appointments", "told")],
        (f"/appointments/{town.past}/attendance", leave_empty),
        (f"/appointments/{town.past}/attendance", choose),
    ]


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (320, 640)], ids=["on a desk", "on a phone"])
def test_every_page_is_accessible(site: Site, page: Page, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{site.url}/sign-in")
    check(page)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    check(page)
    site.sign_in(page)
    for path, do in opened(site):
        if "#" in path and width < 640:
            continue  # on a phone the tabs are one page
        page.goto("about:blank")
        page.goto(site.url + path)
        if do:
            do(page)
        check(page)
    page.goto(f"{site.url}/nowhere")
    check(page)
