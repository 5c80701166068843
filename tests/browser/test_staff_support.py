"""Check-ins and endings in a real browser: set, introduced, marked and closed, and readable by anybody."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from bot.models import Contact, Entry
from tests.browser.conftest import Site
from tests.browser.looking import barriers
from tests.town import NOW


def test_support_is_set_and_brought_to_its_end(site: Site, page: Page) -> None:
    sam = site.rooms.town.sam
    with site.rooms.db.transaction() as session:
        session.add(Contact(participant_id=sam, kind="check_in", outcome="answered", words="not great", opened_at=NOW,
                            settles_at=NOW, settled_at=NOW, entry=Entry.KEPT))  # fmt: skip
    site.sign_in(page)
    page.goto(f"{site.url}/participants/{sam}")
    page.get_by_role("link", name="Check-ins and endings").click()
    page.get_by_label("Every working day").check()
    page.get_by_label("The hour agreed with them").fill("4pm")
    page.get_by_role("button", name="Keep this").first.click()
    expect(page.get_by_text("The next one is planned for Thu 19 Nov, 4pm.")).to_be_visible()
    page.get_by_label("Whom were they introduced to?").fill("The Bridge")
    page.get_by_role("button", name="Keep this").last.click()
    expect(page.get_by_text("not known yet")).to_be_visible()
    page.get_by_role("button", name="This is the last one").click()
    expect(page.get_by_text("the last one", exact=True)).to_be_visible()
    assert not (found := barriers(page)), found
    page.goto(f"{site.url}/participants/{sam}/life")
    page.get_by_label("Completed").check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Close Sam Taylor’s referral?")
    page.get_by_role("button", name="Close it").click()
    expect(page.get_by_text("It is closed, and stays closed")).to_be_visible()
