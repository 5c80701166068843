"""What a journey may ask for: a whole instance as people start it, and their hands on it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.bot.running.test_up import environment, throughline_up
from tests.bot.running.waiting import until
from tests.journeys.commands import Shell
from tests.ports import free_ports
from tests.servers import PostgresServer

PATIENCE = 240.0
"""Seconds to the end of any wait: a machine may be busy, and only a failure takes so long."""
SHELL = Shell()


@dataclass(slots=True)
class Instance:
    """A running `throughline up`, and what one can do to it from outside."""

    folder: Path
    port: int
    process: subprocess.Popen[str]
    outside: dict[str, str] = field(default_factory=dict)

    @property
    def phones(self) -> str:
        """Where the phones are."""
        return f"http://127.0.0.1:{self.port + 1}"

    def run(self, *words: str) -> str:
        """`throughline` with these words; what it said."""
        done = SHELL.run(words, environment(self.folder, **self.outside), PATIENCE * 2)
        assert done.code == 0, (words, done.said, done.complained)
        return done.said

    def log(self, number: str) -> dict[str, Any]:
        """The contact log of a number."""
        found: dict[str, Any] = json.loads(self.run("log", number, "--json"))
        return found

    def thread(self, number: str) -> list[dict[str, Any]]:
        """What a phone shows."""
        answer = requests.get(f"{self.phones}/phones/{number}.json", timeout=60)
        found: list[dict[str, Any]] = answer.json().get("messages", [])
        return found

    def texts(self, number: str) -> list[str]:
        """What a phone got from us."""
        return [message["text"] for message in self.thread(number) if message["direction"] == "out"]

    def reply(self, number: str, words: str) -> None:
        """Somebody types a reply."""
        answer = requests.post(f"{self.phones}/phones/{number}/reply", json={"text": words}, timeout=60)
        assert answer.ok, answer.text

    def ledger(self) -> list[dict[str, Any]]:
        """Everything the carrier ever accepted: the oracle of exactly once."""
        found: list[dict[str, Any]] = requests.get(f"{self.phones}/ledger.json", timeout=60).json()["messages"]
        return found

    def posts(self) -> list[dict[str, Any]]:
        """Every webhook that the carrier had to post, and how that went."""
        found: list[dict[str, Any]] = requests.get(f"{self.phones}/posts.json", timeout=60).json()["posts"]
        return found

    def waiting(self) -> int:
        """How many texts of ours the carrier lets wait until it takes them."""
        found: int = requests.get(f"{self.phones}/quiet.json", timeout=60).json()["waiting"]
        return found

    def pids(self) -> dict[str, int]:
        """The processes, as they are now."""
        found: dict[str, int] = json.loads((self.folder / "up.json").read_text())["processes"]
        return found

    def answers(self, number: str, words: str, then: str) -> None:
        """They reply, and in a while they get a text that begins so."""
        before = len(self.texts(number))
        self.reply(number, words)
        until(lambda: any(t.startswith(then) for t in self.texts(number)[before:]), f"no {then!r} came", PATIENCE)


@pytest.fixture(scope="session", autouse=True)
def shell() -> Iterator[None]:
    """It is closed after the last journey."""
    yield
    SHELL.close()


@contextmanager
def instance(folder: Path, port: int, **outside: str) -> Iterator[Instance]:
    """An instance that is up."""
    with throughline_up(folder, port, **outside) as process:
        yield Instance(folder, port, process, outside)


@pytest.fixture(params=["on this machine", "with PostgreSQL and Redis"])
def running(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Instance]:
    """An instance on embedded defaults, and one with servers from outside."""
    if request.param == "on this machine":
        with instance(tmp_path / "var", free_ports()) as up:
            yield up
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url, redis_url = server.create(), request.getfixturevalue("redis_url")
    with instance(tmp_path / "var", free_ports(), DATABASE_URL=url, REDIS_URL=redis_url) as up:
        yield up
    server.drop(url)
