"""A pocket carrier for a test: the real one, on a real loopback socket, served from a thread.

Rule of this file: nothing is pretended; the only thing a test does differently is to wait less.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

import requests

from bot.carrier import CarrierSettings, create_carrier
from bot.carrier.app import close
from bot.carrier.catching import MailServer
from bot.carrier.parts import EXTENSION
from bot.carrier.serving import server
from bot.channels.twilio import TwilioChannel, TwilioSettings

ACCOUNT = "AC" + "0" * 31 + "1"
TOKEN = "token-of-a-test"
OURS = "+447700900000"
PATIENCE = 120.0  # seconds; the end of any wait, on however busy a machine


@dataclass(frozen=True, slots=True)
class Carrying:
    """A running carrier. `url` is both the API's base and the phones' page."""

    url: str
    settings: CarrierSettings
    mail_port: int = 0

    def channel(self, read_seconds: float = 60.0) -> TwilioChannel:
        """Our own Twilio channel, talking to this carrier."""
        return TwilioChannel(
            TwilioSettings(
                account_sid=self.settings.account_sid,
                auth_token=self.settings.auth_token,
                sms_from=self.settings.numbers[0],
                whatsapp_from=self.settings.whatsapp_number,
                base_url=self.url,
                read_seconds=read_seconds,
            )
        )

    def get(self, path: str) -> Any:
        answer = requests.get(self.url + path, timeout=PATIENCE)
        answer.raise_for_status()
        return answer.json()

    def post(self, path: str, asked: dict[str, Any] | None = None) -> Any:
        answer = requests.post(self.url + path, json=asked or {}, timeout=PATIENCE)
        answer.raise_for_status()
        return json.loads(answer.text) if answer.text else None

    def text(self, number: str, words: str, channel: str = "", media: str = "") -> str:
        """Text in from a phone, with a picture or the like, or without; the SID."""
        asked = {"text": words, "channel": channel, "media": media}
        sid: str = self.post(f"/phones/{number}/reply", asked)["sid"]
        return sid

    def thread(self, number: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.get(f"/phones/{number}.json")["messages"]
        return found

    def accepted(self) -> list[dict[str, Any]]:
        """Every message ever accepted: the oracle of exactly once."""
        found: list[dict[str, Any]] = self.get("/ledger.json")["messages"]
        return found

    def mails(self) -> list[dict[str, str]]:
        """Every e-mail that was caught, oldest first."""
        found: list[dict[str, str]] = self.get("/mails.json")["mails"]
        return found[::-1]

    def misbehave(self, **asked: Any) -> None:
        self.post("/misbehave", asked)

    def behave(self) -> None:
        self.post("/behave")

    def until_quiet(self) -> None:
        """Until nothing is left to be posted."""
        until(lambda: self.get("/quiet.json")["pending"] == 0, "the carrier to be quiet")


def until(true: Callable[[], bool], what: str) -> None:
    """Wait for something that is sure to come; fails, saying what, when it does not."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"waited {PATIENCE:g} s for {what}"
        time.sleep(0.01)


@contextmanager
def a_carrier(folder: Path, webhook_url: str, port: int = 0, **settings: Any) -> Iterator[Carrying]:
    """A carrier with its ledger in `folder`, posting to `webhook_url`; `settings` are CarrierSettings' fields.

    Port 0 takes any free one; give the old one to start it again where its callers know it.
    """
    given: dict[str, Any] = {
        "ledger": folder / "carrier.db",
        "webhook_url": webhook_url,
        "account_sid": ACCOUNT,
        "auth_token": TOKEN,
        "numbers": (OURS,),
        "sent_after": 0.0,
        "delivered_after": 0.0,
        "retry_after": (0.05, 0.1, 0.2),
        "post_seconds": 60.0,
    }
    chosen = CarrierSettings(**(given | settings))
    app = create_carrier(chosen)
    serving = server(app, port)
    post = MailServer(app.extensions[EXTENSION], 0)
    thread = Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield Carrying(f"http://127.0.0.1:{serving.port}", chosen, post.server_address[1])
    finally:
        serving.shutdown()
        post.close()
        close(app)
        serving.server_close()
        thread.join(timeout=PATIENCE)
