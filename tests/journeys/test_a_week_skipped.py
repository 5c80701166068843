"""A week skipped is a week lived: thirty people, seven days, and the carrier's ledger for an oracle."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time
from pathlib import Path

from bot import clock
from bot.calendar import bank_holidays
from bot.models import Delivery, Direction
from tests.journeys.conftest import instance
from tests.journeys.looking import rows
from tests.ports import free_ports

EARLIEST, LATEST = time(9), time(20)
WORK_PHONES = "+4477009003"
"""How the numbers of the demo's staff begin; their day begins at eight, and holidays are theirs to work."""


def at_a_decent_hour(at: datetime) -> bool:
    """On an open day, within the widest hours anybody may choose."""
    local = clock.london(at)
    return local.weekday() < 6 and local.date() not in bank_holidays() and EARLIEST <= local.time() < LATEST


def test_thirty_people_live_a_week(tmp_path: Path) -> None:
    with instance(tmp_path / "var", free_ports()) as up:
        up.run("demo")
        said = up.run("skip", "1w")
        messages, contacts = rows(up)
        ledger = up.ledger()
    ours = [m for m in messages if m.direction is Direction.OUT]
    accepted = Counter(line["message_id"] for line in ledger)
    assert len(ledger) > 40, said
    assert set(accepted.values()) == {1}
    assert {m.id for m in ours if m.delivery not in (Delivery.DROPPED, Delivery.HELD)} == set(accepted)
    assert {m.why for m in ours if m.delivery is Delivery.DROPPED} >= {"custody", "shared_number"}
    assert [m.id for m in ours if m.delivery is Delivery.DROPPED and m.why is None] == []
    theirs = [datetime.fromisoformat(line["at"]) for line in ledger if not line["to"].startswith(WORK_PHONES)]
    assert [at for at in theirs if not at_a_decent_hour(at)] == []
    work = [clock.london(datetime.fromisoformat(line["at"])) for line in ledger if line["to"].startswith(WORK_PHONES)]
    assert work, "nobody of the staff was told anything"
    assert [at for at in work if not time(8) <= at.time() < LATEST] == []
    settled = [c for c in contacts if c.outcome is not None and c.settled_at and c.reported_at]
    assert len(settled) > 40
    assert all(_day(c.settled_at) == _day(c.reported_at) for c in settled)


def _day(at: datetime | None) -> object:
    return clock.london(at).date() if at else None
