"""The phones in a real browser: typing, and news that comes by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bot.channels.base import Medium, Outgoing
from tests.browser.looking import EVERYTHING, barriers, fits
from tests.carrying import Carrying, a_carrier

SAM = "+447700900123"


@pytest.fixture
def carrier(tmp_path: Path) -> Iterator[Carrying]:
    with a_carrier(tmp_path, "http://127.0.0.1:9/in", retry_after=(), skip=lambda to: None) as running:
        yield running


def test_a_text_is_typed_and_its_answer_appears_by_itself(carrier: Carrying, page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda fault: said.append(str(fault)))
    page.goto(carrier.url)
    page.get_by_label("Number").fill("07700 900123")
    page.get_by_label("First text").fill("who is this?")
    page.get_by_role("button", name="Text in").click()
    expect(page.get_by_role("heading", name="07700 900123")).to_be_visible()

    page.get_by_label("Text message from").fill("half typed")
    carrier.channel().send(Outgoing(1, SAM, "It's <b>Jo</b>.", "sms", "http://127.0.0.1:9/status/1"))
    expect(page.get_by_text("It's <b>Jo</b>.")).to_be_visible()
    expect(page.get_by_label("Text message from")).to_have_value("half typed")

    page.get_by_label("Text message from").press("Enter")
    expect(page.locator(".bubble").last).to_have_text("half typed")
    assert [m["text"] for m in carrier.thread(SAM)] == ["who is this?", "It's <b>Jo</b>.", "half typed"]
    page.get_by_role("button", name="+1 hour").click()
    expect(page.get_by_role("heading", name="07700 900123")).to_be_visible()
    assert said == []


@pytest.mark.parametrize("width", [1100, 380])
def test_anybody_can_use_the_phones(carrier: Carrying, page: Page, width: int) -> None:
    carrier.misbehave(do="error", code=30005, next=1)
    ways: tuple[Medium, ...] = ("sms", "sms", "whatsapp")
    for way in ways:
        carrier.channel().send(Outgoing(1, SAM, "Hi Sam", way, "http://127.0.0.1:9/status/1"))
        carrier.text(SAM, "STOP" if way == "whatsapp" else "Hi", way)
    carrier.text(SAM, "STOP", "sms")
    carrier.until_quiet()
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{carrier.url}/phones/{SAM}")
    assert not (found := barriers(page, EVERYTHING)), found
    assert fits(page)
