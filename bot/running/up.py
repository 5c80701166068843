"""`throughline up`: everything on this machine, as one tree of processes in one data folder.

Rule of this file: check the ground, prepare the database, start the tree, tell people and scripts where it
is. What went wrong before the start is a CannotStart, never a traceback.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy.exc import OperationalError

from bot import clock, config
from bot.config import Settings
from bot.db import Database
from bot.migrations import WrongDatabase, upgrade
from bot.models import InstanceKind
from bot.running import valkey
from bot.running.ground import CannotStart, check_port, only_one, prepare_folder
from bot.running.supervisor import DidNotStart, Supervisor
from bot.running.tree import address, children

Say = Callable[[str], None]


def up(port: int, say: Say) -> None:
    """Run until Ctrl-C: pages for staff on `port`, a demo's phones on the port after it.

    Raises CannotStart, with the sentence to show.
    """
    settings = _settings()
    with only_one(settings.data):
        report = Report(settings, port, say)
        report.remove()
        for needed in range(port, port + 1 + settings.demo):
            check_port(needed)
        say(f"Throughline keeps everything in {settings.data}.")
        _prepare_database(settings, say)
        report.sign_in = _first_sign_in(settings)
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
    """Tells where everything is: people in sentences, once; scripts in `up.json`, for as long as it is
    true."""

    settings: Settings
    port: int
    say: Say
    sign_in: Mapping[str, str] | None = None
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
            "sign_in": self.sign_in,
            "processes": dict(pids),
        }

    def _tell(self) -> None:
        self._told = True
        self.say(f"\nThroughline is up. Staff sign in at {address(self.port)}")
        if self.sign_in:
            self.say(f"    as {self.sign_in['email']} with the password {self.sign_in['password']}")
        if self.settings.demo:
            self.say(f"The phones are at {address(self.port + 1)}")
        self.say("Press Ctrl-C to stop.")


def _settings() -> Settings:
    try:
        prepare_folder(Settings().data.absolute())
        return config.load()
    except (config.WrongSettings, ValueError) as error:
        raise CannotStart(str(error)) from error


def _prepare_database(settings: Settings, say: Say) -> None:
    database = Database(settings.database_url)
    try:
        say("Bringing the database to this version.")
        upgrade(database, InstanceKind.DEMO if settings.demo else InstanceKind.LIVE, clock.ticks())
    except WrongDatabase as error:
        raise CannotStart(str(error)) from error
    except OperationalError as error:
        raise CannotStart(f"The database cannot be used: {str(error.orig).strip()}") from error
    finally:
        database.close()


def _first_sign_in(settings: Settings) -> dict[str, str] | None:
    made = import_module("bot.signin").first_sign_in(settings)
    return {"email": made.email, "password": made.password} if made else None
