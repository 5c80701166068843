"""A provider that answers a send with what no provider should: whatever it is, nobody takes it for a yes or a no.

Rule of this file: the answers are real ones, from a server on loopback that says what it is told to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from bot.channels.base import Kind, LookupFailed, OutcomeUnknown, Outgoing, Refused
from bot.channels.twilio import TwilioChannel, TwilioSettings
from bot.clock import ticks

ACCOUNT, ANOTHER = "AC" + "1" * 32, "AC" + "2" * 32
TAKEN = {"sid": "SM" + "3" * 32, "account_sid": ACCOUNT, "status": "queued"}
OUTGOING = Outgoing(1, "+447700900123", "See you at two.", "sms", "http://127.0.0.1/status/1")
ODD = {
    "empty": (201, b""),
    "a page": (200, b"<html>Please sign in to this network</html>"),
    "not text": (201, b"\xff\xfe\x00"),
    "nothing": (201, b"null"),
    "a list": (201, b"[]"),
    "a word": (201, b'"queued"'),
    "cut off": (201, json.dumps(TAKEN).encode()[:-9]),
    "nobody's": (201, json.dumps({"status": "queued"}).encode()),
    "another account's": (201, json.dumps({**TAKEN, "account_sid": ANOTHER}).encode()),
    "no name of a message": (201, json.dumps({**TAKEN, "sid": ["SM"]}).encode()),
    "elsewhere": (307, b""),
    "a refusal without a reason": (400, b"null"),
    "a proxy's own": (418, b"<html>Blocked</html>"),
}


@contextmanager
def answering(status: int, body: bytes) -> Iterator[TwilioChannel]:
    """A channel to a server that always says so."""

    class Always(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is logged."""

    server = HTTPServer(("127.0.0.1", 0), Always)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    settings = TwilioSettings(ACCOUNT, "a token", "+447700900000", base_url=f"http://127.0.0.1:{server.server_port}")
    try:
        yield TwilioChannel(settings)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_answer_to_a_send_is_no_answer_and_to_a_question_neither(odd: str) -> None:
    with answering(*ODD[odd]) as channel:
        with pytest.raises(OutcomeUnknown):
            channel.send(OUTGOING)
        with pytest.raises(LookupFailed):
            channel.find(OUTGOING.to, OUTGOING.body, ticks())


@pytest.mark.parametrize("status", [401, 403, 404])
def test_who_is_let_in_nowhere_stops_for_everybody_whoever_says_so(status: int) -> None:
    """A proxy that lets nothing out must not use up every text that is due, one after another."""
    with answering(status, b"<html>Blocked</html>") as channel, pytest.raises(Refused) as refused:
        channel.send(OUTGOING)
    assert refused.value.kind is Kind.OURS
