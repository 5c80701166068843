"""Any process may die at any moment: nothing is lost, and nothing is sent twice.

The oracle is the far end (tests/far_end.py). Tried against a build that repeats an unknown send without asking: it
sends six to nine of forty twice, and all three fail. Other broken builds: tests/workers/test_broken_builds.py.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy.orm import Session

from bot import clock, config
from bot.calendar import bank_holidays
from bot.models import Contact, Message
from bot.operating import instance as entering
from bot.running.ties import tied
from dialogs.hours import Hours
from tests import far_end
from tests.bot.running.test_up import environment
from tests.bot.running.waiting import until
from tests.journeys.conftest import PATIENCE, Instance, instance
from tests.ports import free_ports
from tests.servers import PostgresServer

PEOPLE = 40
QUICK = {"THROUGHLINE_CALL_SECONDS": "3", "THROUGHLINE_LEASE_SECONDS": "10", "THROUGHLINE_GRACE_SECONDS": "4"}
EVERY_PART = ("worker-1", "heartbeat", "web", "worker-2", "valkey", "carrier")


def numbers() -> list[str]:
    """Their numbers."""
    return [f"07700900{n:03}" for n in range(300, 300 + PEOPLE)]


def write_caseload(folder: Path, today: date | None = None, count: int = PEOPLE) -> Path:
    """A case worker and her people, each expected nine days from the day on which the story begins."""
    folder.mkdir()
    begins = today or clock.london(clock.ticks()).date()
    day, ahead = f"{begins:%d/%m/%Y}", f"{begins + timedelta(days=9):%d/%m/%Y}"
    staff = "email,first_name,last_name,role,team,team_phone\njo@example.test,Jo,Ward,case worker,River,01632 960000\n"
    people = "participant_ref,first_name,last_name,team,number,number_proven_on,number_proven_by,number_proven_how\n"
    people += "".join(f"P{n},Sam,Bell,River,{number},{day},Jo,spoke\n" for n, number in enumerate(numbers()[:count]))
    referrals = "referral_ref,participant_ref,case_worker_email,pathway,tier,place,referred_on\n"
    referrals += "".join(
        f"R{n},P{n},jo@example.test,Lifestyle and Associates,low,community,{day}\n" for n in range(count)
    )
    meetings = "appointment_ref,referral_ref,kind,date,time,mode,venue\n"
    meetings += "".join(f"A{n},R{n},assessment,{ahead},14:00,place,5 High Street\n" for n in range(count))
    files = {"staff": staff, "participants": people, "referrals": referrals, "appointments": meetings}
    for name, rows in files.items():
        (folder / f"{name}.csv").write_text(rows)
    return folder


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
        except (requests.RequestException, AssertionError):
            assert time.monotonic() < deadline, "the other end did not come back"
            time.sleep(0.1)


def misbehave(up: Instance, **asked: Any) -> None:
    """Tell the carrier how to behave."""
    patiently(lambda: requests.post(f"{up.phones}/misbehave", json=asked, timeout=60))


@contextmanager
def reading(up: Instance) -> Iterator[Session]:
    """The database of the instance, as it is now."""
    given = environment(up.folder, **up.outside)
    db = entering.enter(config.load({k: v for k, v in given.items() if k.startswith("THROUGHLINE") or k in up.outside}))
    try:
        with db.reading() as session:
            yield session
    finally:
        db.close()
        clock.unfollow()


def rows(up: Instance) -> tuple[Sequence[Message], Sequence[Contact]]:
    """Every message and contact of the instance."""
    with reading(up) as session:
        kept = far_end.kept(session)
    return kept.messages, kept.contacts


def check(up: Instance) -> None:
    """Nothing is wrong at the far end: see tests/far_end.py."""
    texted = {number: [m["sid"] for m in up.thread(number) if m["direction"] == "in"] for number in numbers()}
    seen = far_end.FarEnd(up.ledger(), texted, up.posts())
    with reading(up) as session:
        assert far_end.wrong(seen, far_end.kept(session)) == []


def begin(up: Instance, files: Path, slow: float = 1.0) -> None:
    """Everybody is booked in at 09:55 on an open day, so that all their texts are due at ten.

    The carrier answers late and reports nothing: who dies in mid-call leaves a send that only asking can settle.
    """
    opening = Hours(holidays=bank_holidays()).next_open_day(clock.london(clock.ticks()).date())
    up.run("skip", "--until", f"{opening:%Y-%m-%d} 09:55")
    up.run("import", str(files))
    misbehave(up, next=1000, do="slow", seconds=slow, callbacks={"silent": True})


def everyone_is_killed_in_turn(up: Instance, files: Path, one_more: Callable[[], None] = lambda: None) -> None:
    """Each process dies once while texts go out and replies come in."""
    begin(up, files)
    moving = skipping(up, "10m")
    until(lambda: len(patiently(up.ledger)) > 2, "nothing was being sent", PATIENCE)
    for name, number in zip([n for n in EVERY_PART if n in up.pids()], numbers(), strict=False):
        kill(up, name)
        patiently(partial(up.reply, number, "what time is it"))
    one_more()
    said, _ = moving.communicate(timeout=PATIENCE * 2)
    assert moving.returncode == 0, said
    patiently(lambda: up.run("skip", "2m"))
    patiently(lambda: check(up))
    assert len(up.ledger()) >= PEOPLE + len([n for n in EVERY_PART if n in up.pids()])


def test_each_part_is_killed_on_sqlite(tmp_path: Path) -> None:
    with instance(tmp_path / "var", free_ports(), **QUICK) as up:
        everyone_is_killed_in_turn(up, write_caseload(tmp_path / "files"))


def test_each_part_is_killed_on_postgresql(tmp_path: Path, postgres_server: PostgresServer, redis_url: str) -> None:
    url = postgres_server.keeps(postgres_server.create())
    with instance(tmp_path / "var", free_ports(), DATABASE_URL=url, REDIS_URL=redis_url, **QUICK) as up:
        everyone_is_killed_in_turn(up, write_caseload(tmp_path / "files"), partial(postgres_server.kill_one, url))
    postgres_server.drop(url)


@pytest.mark.parametrize("after", [3])
def test_all_of_it_is_killed_and_started_again(tmp_path: Path, after: int) -> None:
    folder, files, port = tmp_path / "var", write_caseload(tmp_path / "files"), free_ports()
    with instance(folder, port, **QUICK) as up:
        begin(up, files)
        moving = skipping(up, "10m")
        until(lambda: len(patiently(up.ledger)) >= after, "nothing was being sent", PATIENCE)
        up.process.kill()
        moving.kill()
        moving.communicate()
    (folder / "up.json").unlink()
    with instance(folder, port, **QUICK) as up:
        up.run("skip", "10m")
        check(up)
        assert len(up.ledger()) >= PEOPLE
