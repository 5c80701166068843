"""Any process may die or stand still at any moment, and all of them at once: nothing is lost, nothing is sent twice.

The oracle is the far end (tests/far_end.py). Tried against a build that repeats an unknown send without asking: it
sends several of forty twice, and both fail. Other broken builds: tests/workers/test_broken_builds.py. Each story is
lived over the change of the clocks that the other database lives over in test_what_it_stands_on_may_break.py.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import requests
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot import clock, config
from bot.calendar import bank_holidays
from bot.db import Database
from bot.models import Contact, Delivery, Message
from bot.operating import instance as entering
from bot.running.ties import tied
from dialogs.hours import Hours
from tests import far_end
from tests.bot.running.test_up import environment
from tests.bot.running.waiting import until
from tests.journeys.breaking import next_change, set_back
from tests.journeys.caseloads import PEOPLE, numbers, write_caseload
from tests.journeys.conftest import PATIENCE, Instance, instance
from tests.ports import free_ports
from tests.servers import PostgresServer

QUICK = {"THROUGHLINE_CALL_SECONDS": "3", "THROUGHLINE_LEASE_SECONDS": "10", "THROUGHLINE_GRACE_SECONDS": "4"}
QUICK |= {"THROUGHLINE_SEND_THREADS": "4"}  # so that much is still to be sent when something dies
WHILE_ONE_STANDS_STILL, AFTERWARDS = ("worker-1", "heartbeat", "web"), ("worker-2", "valkey", "carrier")
MARCH, OCTOBER = 3, 10
DOWN = timedelta(hours=3)
LAST = slice(20, 32)
"""Who writes just before all of it is killed."""


def skipping(up: Instance, *how: str) -> subprocess.Popen[str]:
    """Time moves on in another shell, while things die in this one."""
    argv = [sys.executable, "-m", "bot", "skip", *how]
    env, pipe = environment(up.folder, **up.outside), subprocess.PIPE
    return subprocess.Popen(argv, env=env, stdout=pipe, stderr=subprocess.STDOUT, text=True, preexec_fn=tied())


def kill(up: Instance, name: str) -> None:
    """kill -9."""
    os.kill(up.pids()[name], signal.SIGKILL)


def patiently(ask: Callable[[], Any]) -> Any:
    """Ask again for as long as the other end is being started again."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return ask()
        except (requests.RequestException, OperationalError, AssertionError):
            assert time.monotonic() < deadline, "the other end did not come back"
            time.sleep(0.1)


def misbehave(up: Instance, **asked: Any) -> None:
    """Tell the carrier how to behave."""
    patiently(lambda: requests.post(f"{up.phones}/misbehave", json=asked, timeout=60))


@contextmanager
def entered(up: Instance) -> Iterator[Database]:
    """The database of the instance."""
    given = environment(up.folder, **up.outside)
    db = entering.enter(config.load({k: v for k, v in given.items() if k.startswith("THROUGHLINE") or k in up.outside}))
    try:
        yield db
    finally:
        db.close()
        clock.unfollow()


@contextmanager
def reading(up: Instance) -> Iterator[Session]:
    """What is in it now."""
    with entered(up) as db, db.reading() as session:
        yield session


def rows(up: Instance) -> tuple[Sequence[Message], Sequence[Contact]]:
    """Every message and contact of the instance."""
    with reading(up) as session:
        kept = far_end.kept(session)
    return kept.messages, kept.contacts


def check(up: Instance) -> None:
    """Nothing is wrong at the far end (tests/far_end.py), nor in a file that was killed in mid-writing."""
    texted = {number: [m["sid"] for m in up.thread(number) if m["direction"] == "in"] for number in numbers()}
    seen = far_end.FarEnd(up.ledger(), texted, up.posts())
    with entered(up) as db, db.reading() as session:
        assert far_end.wrong(seen, far_end.kept(session)) == []
        assert not db.is_sqlite or session.scalars(text("PRAGMA integrity_check")).all() == ["ok"]


def begin(up: Instance, files: Path, slow: float = 1.0) -> None:
    """Everybody is booked in at 09:55 on an open day, so that all their texts are due at ten.

    The carrier answers late and reports nothing: who dies in mid-call leaves a send that only asking can settle.
    """
    opening = Hours(holidays=bank_holidays()).next_open_day(clock.london(clock.ticks()).date())
    up.run("skip", "--until", f"{opening:%Y-%m-%d} 09:55")
    up.run("import", str(files))
    misbehave(up, next=1000, do="slow", seconds=slow, callbacks={"silent": True})


def booked_over_a_change(up: Instance, files: Path, month: int, count: int = PEOPLE) -> date:
    """Everybody is booked in on the evening before the clocks change; the day on which they can be texted."""
    sunday = next_change(month)
    up.run("skip", "--until", f"{sunday - timedelta(days=1):%Y-%m-%d} 21:00")
    up.run("import", str(write_caseload(files, sunday - timedelta(days=1), count)))
    return Hours(holidays=bank_holidays()).next_open_day(sunday)


def began_at_ten(up: Instance, opening: date) -> None:
    """The first text of all left at ten on the wall, on the side of the change where that is."""
    first = min(clock.london(datetime.fromisoformat(line["at"])) for line in up.ledger())
    assert f"{first:%Y-%m-%d %H:%M}" == f"{opening:%Y-%m-%d} 10:00", "texts go at ten on the wall"


@contextmanager
def standing_still(up: Instance, name: str) -> Iterator[None]:
    """It is stopped in mid-call, until its leases are over and others have settled what it had in hand. Not while it
    writes to SQLite: whoever has the turn to write there keeps it."""
    pid = up.pids()[name]
    with entered(up) as db, db.transaction():
        os.kill(pid, signal.SIGSTOP)
        until(lambda: _stands_still(pid), "it did not stop", PATIENCE)  # else it may be given the turn first
    held = {m.id for m in patiently(lambda: rows(up)[0]) if m.delivery is Delivery.LEAVING}
    assert held, "nothing was in hand"
    yield
    until(lambda: patiently(lambda: _settled(up, held)), "what it had in hand stayed so", PATIENCE)
    os.kill(pid, signal.SIGCONT)


def _stands_still(pid: int) -> bool:
    """Whether every thread of it has stopped: each does when it comes to it."""
    states = set[str]()
    for stat in Path(f"/proc/{pid}/task").glob("*/stat"):
        with suppress(FileNotFoundError):  # it ended just now
            states.add(stat.read_text().rpartition(")")[2].split()[0])
    return states == {"T"}


def _settled(up: Instance, held: set[int]) -> bool:
    return not any(m.id in held and m.delivery in far_end.IN_HAND for m in rows(up)[0])


def each_is_killed_in_turn(up: Instance, ten: str, one_more: Callable[[], None] = lambda: None) -> None:
    """Each process dies once while texts go out and replies come in, three of them while a worker stands still."""
    misbehave(up, next=1000, do="slow", seconds=1, callbacks={"silent": True})
    moving, writing = skipping(up, "--until", ten), iter(numbers())
    until(lambda: len(patiently(up.ledger)) > 2, "nothing was being sent", PATIENCE)
    with standing_still(up, "worker-2"):
        die(up, WHILE_ONE_STANDS_STILL, writing)
    die(up, AFTERWARDS, writing)
    one_more()
    said, _ = moving.communicate(timeout=PATIENCE * 2)
    assert moving.returncode == 0, said


def die(up: Instance, names: Sequence[str], writing: Iterator[str]) -> None:
    """One after another, each with somebody who writes just then."""
    for name in names:
        if name in up.pids():
            kill(up, name)
        number = next(writing)
        patiently(partial(up.reply, number, "what time is it"))


def all_are_killed_at_once(up: Instance, database: Callable[[], AbstractContextManager[None]] = nullcontext) -> None:
    """In the middle of answering: whoever started them, and with it every one of them, and a database outside. Nobody
    is there for three hours."""
    patiently(lambda: check(up))
    misbehave(up, next=1000, do="slow", seconds=1, callbacks={"silent": True})
    before = len(up.ledger())
    for number in numbers()[LAST]:
        up.reply(number, "where is it")
    until(lambda: len(up.ledger()) >= before + 2, "nobody was answered", PATIENCE)
    with database():
        up.process.kill()
        up.process.wait()
    set_back(up, -DOWN)
    (up.folder / "up.json").unlink()


def afterwards(up: Instance, opening: date) -> None:
    """Whoever wrote was answered once, and all else went once, at its time."""
    up.run("skip", "2m")
    patiently(lambda: check(up))
    assert len(up.ledger()) >= PEOPLE + len((*WHILE_ONE_STANDS_STILL, *AFTERWARDS, *numbers()[LAST]))
    began_at_ten(up, opening)


def test_each_and_then_all_are_killed_on_sqlite(tmp_path: Path) -> None:
    folder, port = tmp_path / "var", free_ports()
    with instance(folder, port, **QUICK) as up:
        opening = booked_over_a_change(up, tmp_path / "files", OCTOBER)
        each_is_killed_in_turn(up, f"{opening:%Y-%m-%d} 10:10")
        all_are_killed_at_once(up)
    with instance(folder, port, **QUICK) as up:
        afterwards(up, opening)


def test_each_and_then_all_are_killed_on_postgresql(
    tmp_path: Path, postgres_server: PostgresServer, redis_url: str
) -> None:
    url = postgres_server.keeps(postgres_server.create())
    folder, port, outside = tmp_path / "var", free_ports(), {"DATABASE_URL": url, "REDIS_URL": redis_url, **QUICK}
    with instance(folder, port, **outside) as up:
        opening = booked_over_a_change(up, tmp_path / "files", MARCH)
        each_is_killed_in_turn(up, f"{opening:%Y-%m-%d} 10:10", partial(postgres_server.kill_one, url))
        all_are_killed_at_once(up, partial(postgres_server.killed, url))
    with instance(folder, port, **outside) as up:
        afterwards(up, opening)
    postgres_server.drop(url)
