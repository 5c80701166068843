"""`throughline up`: everything on this machine, as one tree of processes in one data folder.

Rule of this file: check the ground, prepare the database, start the tree, tell people and scripts where it
is. What went wrong before the start is a CannotStart, never a traceback.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.exc import ArgumentError, DBAPIError

from bot import clock, config
from bot.config import Settings
from bot.migrations import WrongDatabase, upgrade
from bot.models import InstanceKind
from bot.operating import instance
from bot.running import valkey
from bot.running.ground import CannotStart, check_port, only_one, prepare_folder
from bot.running.supervisor import DidNotStart, Supervisor
from bot.running.tree import address, children
from bot.staff.signin import FirstSignIn, first_sign_in

Say = Callable[[str], None]


def up(port: int, say: Say) -> None:
    """Run until Ctrl-C: pages for staff on `port`, a demo's phones on the port after it.

    Raises CannotStart, with the sentence to show.
    """
    settings = _settings()
    with only_one(settings.data):
        report = Report(settings, port, say)
        report.remove()
        for needed in range(port, port + (3 if settings.demo else 1)):
            check_port(needed)
        _check_redis(settings.redis_url)
        say(f"Throughline keeps everything in {settings.data}.")
        report.sign_in = _prepare_database(settings, say)
        try:
            tree = children(settings, port)
            Supervisor(tree, settings.data / "logs", say, report.write).run()
        except (DidNotStart, valkey.ValkeyDown) as error:
            raise CannotStart(str(error)) from error
        finally:
            report.remove()
            valkey.tidy(settings.data)
        say("Throughline has stopped.")


@dataclass(slots=True)
class Report:
    """Tells where everything is: people in sentences, once; scripts in `up.json`, for as long as it is true."""

    settings: Settings
    port: int
    say: Say
    sign_in: FirstSignIn | None = None
    _told: bool = False

    @property
    def path(self) -> Path:
        """The file for scripts."""
        return self.settings.data / "up.json"

    def write(self, pids: Mapping[str, int]) -> None:
        """All is healthy, or a process was started again: write `up.json` whole, for this user alone."""
        draft = self.path.with_suffix(".draft")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(self._contents(pids), file, indent=1)
        draft.replace(self.path)
        if not self._told:
            self._tell()

    def remove(self) -> None:
        """It is no longer true."""
        self.path.unlink(missing_ok=True)

    def _contents(self, pids: Mapping[str, int]) -> dict[str, Any]:
        phones = address(self.port + 1) if self.settings.demo else None
        return {
            "pid": os.getpid(),
            "urls": {"staff": address(self.port), "phones": phones},
            "sign_in": asdict(self.sign_in) if self.sign_in else None,
            "processes": dict(pids),
        }

    def _tell(self) -> None:
        self._told = True
        self.say(f"\nThroughline is up. Staff sign in at {address(self.port)}")
        if self.sign_in:
            self.say(f"    as {self.sign_in.email} with the password {self.sign_in.password}")
        if self.settings.demo:
            self.say(f"The phones are at {address(self.port + 1)}")
        self.say("Press Ctrl-C to stop.")


def _settings() -> Settings:
    try:
        with suppress(ValueError):  # a fault among the settings, which load() says in words
            prepare_folder(Settings().data.absolute())
        return config.load()
    except config.WrongSettings as error:
        raise CannotStart(str(error)) from error


def _check_redis(url: str) -> None:
    try:
        if url and not valkey.answers(url):
            raise CannotStart(
                "The server at REDIS_URL does not answer: start it, or leave REDIS_URL out to have our own."
            )
    except ValueError as error:
        raise CannotStart("REDIS_URL cannot be read: it looks like redis://host:6379/0.") from error


def _prepare_database(settings: Settings, say: Say) -> FirstSignIn | None:
    say("Bringing the database to this version.")
    try:
        database = instance.enter(settings)
        try:
            upgrade(database, InstanceKind.DEMO if settings.demo else InstanceKind.LIVE, clock.ticks())
            instance.restore_time(database)
            return first_sign_in(settings, database)
        finally:
            database.close()
    except (config.WrongSettings, WrongDatabase) as error:
        raise CannotStart(str(error)) from error
    except ArgumentError as error:
        raise CannotStart(
            "DATABASE_URL cannot be read: it looks like postgresql://user:password@host/name or sqlite:////folder/file.db."
        ) from error
    except DBAPIError as error:
        raise CannotStart(f"The database cannot be used: {str(error.orig).strip()}") from error
