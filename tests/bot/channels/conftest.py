"""A carrier that the channel's tests talk to, over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from bot import clock
from bot.channels.base import Channel
from tests.carrying import Carrying, a_carrier

NOWHERE = "http://127.0.0.1:9/in"  # nothing listens there; these tests read the ledger, not webhooks


@pytest.fixture
def carrier(tmp_path: Path) -> Iterator[Carrying]:
    with a_carrier(tmp_path, NOWHERE, retry_after=(), hold_seconds=5.0) as running:
        yield running


@pytest.fixture
def channel(carrier: Carrying) -> Channel:
    return carrier.channel()


@pytest.fixture
def began() -> datetime:
    return clock.now()
