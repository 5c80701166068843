"""A new version is put out in the middle of conversations: nothing is lost, doubled or out of order, and it reads on.

The oracle is the far end, as in test_any_process_may_die.py. Tried against a next version whose dialog forgets how the
last one saved its state (releases.FORGETS): whoever answered what was asked before gets no answer, and it fails.
"""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import redis
from rq import Queue
from rq.serializers import JSONSerializer
from sqlalchemy import select

from bot import config
from bot.models import Conversation, Delivery, Direction
from bot.operating import nudges
from bot.running.ties import tied
from tests.bot.running.test_up import environment
from tests.bot.running.waiting import until
from tests.databases import fresh_sqlite
from tests.house import ROOT
from tests.journeys.caseloads import numbers, write_caseload
from tests.journeys.conftest import PATIENCE, Instance
from tests.journeys.looking import check, patiently, reading, rows
from tests.journeys.releases import Release, next_version
from tests.journeys.test_any_process_may_die import begin, skipping
from tests.ports import free_ports
from tests.servers import PostgresServer

ALL_BUT_WEB = ("worker-1", "heartbeat")
ASKED, MEANWHILE, IN_BETWEEN = numbers()[:4], numbers()[4:8], numbers()[8:12]
"""Who answers once the new version runs; who writes while the old one only listens; and while nobody does."""

FEW_AT_ONCE = {"THROUGHLINE_SEND_THREADS": "2", "THROUGHLINE_BATCH": "4"}
"""So that much is still to be sent when the old version is told to stop."""


@contextmanager
def carrier(folder: Path, port: int, **outside: str) -> Iterator[subprocess.Popen[str]]:
    """The far end, which no release touches."""
    argv = [sys.executable, "-m", "bot", "carrier", "--port", str(port + 1), "--mail-port", str(port + 2)]
    env = environment(folder, **outside)
    process = subprocess.Popen(argv, env=env, stdout=subprocess.PIPE, text=True, preexec_fn=tied())
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def served(folder: Path, port: int, url: str, redis_url: str) -> Iterator[tuple[Instance, Release, config.Settings]]:
    """An instance as a platform runs it: its processes, and servers from outside."""
    here = f"http://127.0.0.1:{port}"
    outside = {"DATABASE_URL": url, "REDIS_URL": redis_url, "THROUGHLINE_PUBLIC_URL": here}
    outside |= {"THROUGHLINE_CARRIER_URL": f"http://127.0.0.1:{port + 1}"} | FEW_AT_ONCE
    settings = config.load({"THROUGHLINE_DATA": str(folder), **outside})
    old = Release(ROOT, settings, port, outside)
    with carrier(folder, port, **outside) as far_end:
        old.start()
        try:
            yield Instance(folder, port, far_end, outside), old, settings
        finally:
            old.kill()


def in_order(up: Instance) -> None:
    """To each number our texts went in the order in which they were put, and theirs were taken in as they were sent."""
    sent: dict[str, list[int]] = defaultdict(list)
    for line in up.ledger():
        sent[line["to"]].append(line["message_id"])
    assert [ids for ids in sent.values() if ids != sorted(ids)] == []
    messages, _ = rows(up)
    came = {m.sid: m.id for m in messages if m.direction is Direction.IN}
    for number in numbers():
        heard = [came[m["sid"]] for m in up.thread(number) if m["direction"] == "in"]
        assert heard == sorted(heard)


def saved_versions(up: Instance) -> set[int]:
    """The versions in which the conversations of those who were asked before are saved now."""
    theirs = {m.person_id for m in rows(up)[0] if m.direction is Direction.IN and m.body == "yes"}
    with reading(up) as session:
        kept = session.scalars(select(Conversation.state).where(Conversation.person_id.in_(theirs)))
        return {state["version"] for state in kept if state["dialog"] == "introduction"}


def the_old_one_stops(up: Instance, old: Release, redis_url: str) -> None:
    """In the middle of sending: what it has in hand it finishes; its pages listen a little longer."""
    until(lambda: len(patiently(up.ledger)) > 2, "nothing was being sent", PATIENCE, 0.05)
    ended = old.stop(ALL_BUT_WEB)
    assert {code for code, _ in ended.values()} == {0}, ended
    assert len(up.ledger()) < len(numbers()), "there was more to send"
    assert {m.delivery for m in rows(up)[0]}.isdisjoint((Delivery.LEAVING, Delivery.UNKNOWN)), "a send was cut"
    for number in MEANWHILE:
        up.reply(number, "what time is it")
    until(lambda: _heard(up) == len(MEANWHILE), "the old pages took nothing in", PATIENCE)
    assert sum(nudges.depths(redis_url)[0].values()) > 0, "jobs of the old version wait"
    _queue_a_job_that_is_no_more(redis_url)
    assert old.stop(["web"])["web"][0] == 0
    for number in IN_BETWEEN:
        up.reply(number, "where is it")


def the_new_one_goes_on(up: Instance, new: Release, moving: subprocess.Popen[str]) -> None:
    """It reads what the old one saved, and what came while nobody was there."""
    new.run("migrate")
    new.start()
    said, _ = moving.communicate(timeout=PATIENCE * 2)
    assert moving.returncode == 0, said
    for number in ASKED:
        up.answers(number, "yes", "Good. When")
    patiently(lambda: check(up))
    in_order(up)
    assert saved_versions(up) == {2}
    assert {code for code, _ in new.stop([*ALL_BUT_WEB, "web"]).values()} == {0}


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated database with nothing in it."""
    if request.param == "sqlite":
        (tmp_path / "var").mkdir()
        yield fresh_sqlite(request.getfixturevalue("sqlite_template"), tmp_path / "var" / "throughline.db")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    made = server.create(request.getfixturevalue("postgres_template"))
    yield made
    server.drop(made)


def test_a_new_version_goes_on_where_the_last_one_stopped(tmp_path: Path, url: str, redis_url: str) -> None:
    port, folder = free_ports(), tmp_path / "var"
    with served(folder, port, url, redis_url) as (up, old, settings):
        begin(up, write_caseload(tmp_path / "files"), slow=0.3)
        moving = skipping(up, "10m")
        the_old_one_stops(up, old, redis_url)
        new = Release(next_version(tmp_path / "next"), settings, port, up.outside)
        try:
            the_new_one_goes_on(up, new, moving)
        finally:
            new.kill()
            moving.kill()
            moving.communicate()


def _heard(up: Instance) -> int:
    return sum(m.direction is Direction.IN for m in rows(up)[0])


def _queue_a_job_that_is_no_more(redis_url: str) -> None:
    """A name that only the old version knew."""
    with redis.Redis.from_url(redis_url) as connection:
        queue = Queue(nudges.queue_names()[0], connection=connection, serializer=JSONSerializer)
        queue.enqueue("workers.sending.of_an_older_version", result_ttl=0)
