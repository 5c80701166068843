"""The staff's rooms on a real port, for a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from werkzeug.serving import WSGIRequestHandler, make_server

from tests.rooms import Rooms, open_rooms
from tests.town import PASSWORD

PATIENCE = 90_000.0  # milliseconds


class _Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing: a page's address is nobody's to read in the tests' output."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where the pages are, and what is behind them."""

    url: str
    rooms: Rooms

    def sign_in(self, page: Page, first_name: str = "jo") -> None:
        """Sign somebody in, as they would."""
        page.goto(f"{self.url}/sign-in")
        page.get_by_label("E-mail address").fill(f"{first_name}@example.test")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("link", name="Caseload")).to_be_visible()
        page.wait_for_load_state()


@pytest.fixture(autouse=True)
def patience(context: BrowserContext) -> None:
    """Only a failure waits so long: a page may come late on a busy machine."""
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)


@pytest.fixture
def site(sqlite_template: Path, data_folder: Path) -> Iterator[Site]:
    """The staff's pages, served on loopback while one test runs."""
    with open_rooms(sqlite_template, data_folder) as rooms:
        server = make_server("127.0.0.1", 0, rooms.app, threaded=True, request_handler=_Quiet)
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Site(f"http://127.0.0.1:{server.server_port}", rooms)
        server.shutdown()
        thread.join()


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """Everyone is in London, at a desk."""
    at_a_desk = {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", "timezone_id": "Europe/London"}
    return {**browser_context_args, **at_a_desk}
