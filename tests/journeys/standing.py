"""A worker that stands still in mid-call for longer than its leases, and wakes when others have gone on.

Rule of this file: it wakes to answers of its own, each of an attempt that is not the last any more.
"""

from __future__ import annotations

import os
import signal
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import requests
from sqlalchemy.orm import Session

from bot.models import Delivery
from bot.running import tree
from tests import far_end
from tests.bot.running.waiting import until
from tests.journeys.conftest import PATIENCE, Instance
from tests.journeys.looking import entered, misbehave, patiently, reading, rows

SECOND_CALL = 5.0
"""Seconds to the answer of a second try: long enough for a third, were the second taken for one that failed."""


@contextmanager
def standing_still(up: Instance, name: str) -> Iterator[None]:
    """It is stopped in mid-call, and wakes to a late no when what it had in hand is in mid-call a second time: its
    leases were over, and others went on."""
    held = patiently(lambda: stopped(up, name))
    requests.post(f"{up.phones}/behave", timeout=60)
    misbehave(up, do="slow", seconds=SECOND_CALL, numbers=list(held.values()), callbacks={"silent": True})
    misbehave(up, next=1000, do="slow", seconds=1)
    yield
    until(lambda: patiently(lambda: _followed(up, set(held))), "what it had in hand stayed so", PATIENCE)
    os.kill(up.pids()[name], signal.SIGCONT)
    until(lambda: patiently(lambda: not _still(up, set(held))), "what it had in hand was never settled", PATIENCE)


def stopped(up: Instance, name: str) -> dict[int, str]:
    """It stands still while all of them are in mid-call; what it has in hand, by id, and to which numbers. Not while it
    writes to SQLite: whoever has the turn to write there keeps it."""
    until(lambda: len(patiently(lambda: in_hand(up))) == len(tree.WORKERS), "they did not send at once", PATIENCE)
    pid = up.pids()[name]
    with entered(up) as db, db.transaction() as session:
        os.kill(pid, signal.SIGSTOP)
        until(lambda: _stands_still(pid), "it did not stop", PATIENCE)  # else it may be given the turn first
        at_once = _in_hand(session)
    if len(at_once) < len(tree.WORKERS):
        os.kill(pid, signal.SIGCONT)
    assert len(at_once) == len(tree.WORKERS), "one of them had nothing in hand just then"
    still: dict[str, dict[int, str]] = {}

    def is_alone() -> bool:
        now = patiently(lambda: in_hand(up))
        still.clear()
        still.update({owner: held for owner, held in at_once.items() if now.get(owner) == held})
        return len(still) == 1

    until(is_alone, "no other had an answer", PATIENCE)
    (held,) = still.values()
    return held


def in_hand(up: Instance) -> dict[str, dict[int, str]]:
    """What is in mid-call: by who sends it, and by its id, to which number."""
    with reading(up) as session:
        return _in_hand(session)


def _in_hand(session: Session) -> dict[str, dict[int, str]]:
    found: dict[str, dict[int, str]] = defaultdict(dict)
    for message in far_end.kept(session).messages:
        if message.delivery is Delivery.LEAVING:
            found[str(message.lease_owner)][message.id] = message.number
    return found


def _stands_still(pid: int) -> bool:
    """Whether every thread of it has stopped: each does when it comes to it."""
    states = set[str]()
    for stat in Path(f"/proc/{pid}/task").glob("*/stat"):
        with suppress(FileNotFoundError):  # it ended just now
            states.add(stat.read_text().rpartition(")")[2].split()[0])
    return states == {"T"}


def _followed(up: Instance, held: set[int]) -> bool:
    """Whether the first call of none of these is under way, and the second of some; or of none any."""
    accepted, still = {line["message_id"] for line in up.ledger()}, _still(up, held)
    return held <= accepted and (not still or Delivery.LEAVING in still)


def _still(up: Instance, held: set[int]) -> list[Delivery | None]:
    return [m.delivery for m in rows(up)[0] if m.id in held and m.delivery in far_end.IN_HAND]
