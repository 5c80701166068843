"""A carrier and a house for it to post to: a tiny receiving server that keeps what came and checks each signature."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from urllib.parse import parse_qsl

import pytest
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.addresses import AGAIN
from tests.carrying import TOKEN, Carrying, a_carrier


@dataclass(frozen=True, slots=True)
class Came:
    """One webhook as it came: its path, its form, and whether Twilio's own validator accepts the signature."""

    path: str
    form: dict[str, str]
    token: str
    signed: bool


@dataclass(slots=True)
class House:
    """Where webhooks are posted. `answer` gives the HTTP status for the nth post (from 1)."""

    url: str = ""
    came: list[Came] = field(default_factory=list)
    answer: Callable[[int], int] = lambda nth: 204
    lock: Lock = field(default_factory=Lock)

    def took(self, came: Came) -> int:
        with self.lock:
            self.came.append(came)
            return self.answer(len(self.came))

    @property
    def inbound(self) -> list[dict[str, str]]:
        return [c.form for c in self.came if c.path == "/in"]

    def reports(self, message_id: int) -> list[str]:
        """The delivery reports on one of our messages, in the order they came."""
        return [c.form["MessageStatus"] for c in self.came if c.path == f"/status/{message_id}"]


@pytest.fixture
def house() -> Iterator[House]:
    kept = House()

    class Receiving(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = dict(parse_qsl(body, keep_blank_values=True))
            signature = self.headers["X-Twilio-Signature"]
            signed = RequestValidator(TOKEN).validate(kept.url + self.path, form, signature)
            token = self.headers["I-Twilio-Idempotency-Token"]
            self.send_response(kept.took(Came(self.path, form, token, bool(signed))))
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiving)
    server.daemon_threads = True
    kept.url = f"http://127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield kept
    server.shutdown()
    server.server_close()


@pytest.fixture
def carrier(tmp_path: Path, house: House) -> Iterator[Carrying]:
    with a_carrier(tmp_path, f"{house.url}/in{AGAIN}", hold_seconds=5.0) as running:
        yield running


def text_to(number: str, body: str = "Hi Sam", message_id: int = 1, house: House | None = None) -> dict[str, str]:
    """The form of a send, for those who speak to the API without the SDK."""
    form = {"To": number, "From": "+447700900000", "Body": body}
    return form | ({"StatusCallback": f"{house.url}/status/{message_id}"} if house else {})
