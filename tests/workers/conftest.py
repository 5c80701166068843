"""What the workers' tests may ask for: a story whose texts cross a real wire to the pocket carrier and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from werkzeug.serving import BaseWSGIServer, ThreadedWSGIServer

from bot import clock, create_app
from bot.addresses import AGAIN, INBOUND, VOICE
from bot.config import Settings
from tests.carrying import Carrying, a_carrier
from tests.ports import free_ports
from tests.story import Story, begin
from workers.context import Context, make


@dataclass(frozen=True, slots=True)
class Service:
    """A story, the carrier its texts go to, and a worker's context."""

    story: Story
    carrier: Carrying
    work: Context
    web: BaseWSGIServer


@pytest.fixture
def call_seconds() -> float:
    """How long the provider may take to answer; a test of one that never does gives it less."""
    return 30.0


@pytest.fixture
def service(settings: Settings, tmp_path: Path, call_seconds: float) -> Iterator[Service]:
    """Web, carrier and worker on loopback; short leases, and a grace that a test ends itself."""
    port = free_ports()
    public = f"http://127.0.0.1:{port}"
    sid, token = settings.twilio_account_sid, settings.twilio_auth_token.get_secret_value()
    ours: dict[str, Any] = {"account_sid": sid, "auth_token": token, "voice_url": public + VOICE}
    with a_carrier(tmp_path, public + INBOUND + AGAIN, hold_seconds=5.0, **ours) as carrier:
        quick = {"public_url": public, "carrier_url": carrier.url, "call_seconds": call_seconds, "lease_seconds": 60.0}
        joined = settings.model_copy(update=quick | {"grace_seconds": 30.0})
        app = create_app(joined)
        server = ThreadedWSGIServer("127.0.0.1", port, app)
        server.daemon_threads = False  # so that closing it waits for the posts it is answering
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        work = make(joined)
        story = begin(joined)
        try:
            yield Service(story, carrier, work, server)
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
            clock.unfollow()
