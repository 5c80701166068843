"""Releases: the version after this one, made by a few lines put to a copy of this one, and how a release is put out.

Rule of this file: processes are those of the Procfile, started from either folder; the carrier and Redis stay, as they
do when an instance is deployed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from alembic.script import ScriptDirectory

from bot import config
from bot.running.child import Child
from bot.running.ties import tied
from bot.running.tree import children
from tests.bot.running.test_up import environment
from tests.bot.running.waiting import until
from tests.house import PRODUCT, ROOT

STATE = '''

@dataclass(frozen=True, slots=True, kw_only=True)
class _Next(State):
    """The state of the next version: it keeps the version that it was last changed by."""

    build: int


_first_load, _first_begin, VERSION = load, begin, 2


def _next(state: State) -> _Next:
    return _Next(**{each.name: getattr(state, each.name) for each in fields(State)}, build=2)


def begin(event: Began) -> State:
    return _next(_first_begin(event))


def load(version: int, saved: Mapping[str, Any]) -> State:
    return %s


from dataclasses import dataclass, fields  # noqa: E402
'''
STEPS = "_next(_first_load(version, saved)) if version < 2 else from_saved(_Next, saved)"
FORGETS = "from_saved(_Next, saved)"
"""What reads an older state in the next version, and what breaks on one."""
MIGRATION = '''"""The next version's step."""

import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "9001", "{head}", None, None


def upgrade() -> None:
    with op.batch_alter_table("messages") as table:
        table.add_column(sa.Column("of_the_next_version", sa.Integer(), nullable=True))
    op.create_table("of_the_next_version", sa.Column("id", sa.Integer(), primary_key=True))
'''


def next_version(folder: Path, reads: str = STEPS) -> Path:
    """A copy of the product in which one dialog saves another state, and the database has another shape."""
    for name in PRODUCT:
        shutil.copytree(ROOT / name, folder / name)
    dialog = folder / "dialogs" / "introduction.py"
    added = STATE % reads
    *lines, imports = added.strip().splitlines()
    dialog.write_text(f"{dialog.read_text()}\n\n{imports}\n\n\n" + "\n".join(lines) + "\n")
    versions = folder / "bot" / "migrations"
    head = ScriptDirectory(str(versions)).get_current_head()
    (versions / "versions" / "9001_the_next_version.py").write_text(MIGRATION.format(head=head))
    return folder


PARTS = ("web", "worker-1", "heartbeat")
"""What a release starts and stops."""


@dataclass(slots=True)
class Release:
    """The processes of one version, from its folder."""

    code: Path
    settings: config.Settings
    port: int
    outside: dict[str, str]
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def run(self, *words: str) -> None:
        """`throughline` with these words, of this version."""
        argv = [sys.executable, "-m", "bot", *words]
        done = subprocess.run(argv, cwd=self.code, env=self._env({}), capture_output=True, text=True, check=False)
        assert done.returncode == 0, (done.stdout, done.stderr)

    def start(self) -> None:
        """Every process that a release starts, until each is well."""
        for child in self._children():
            self.running[child.name] = self._begin(child)
        for child in self._children():
            pid = self.running[child.name].pid
            until(lambda: child.healthy(pid), f"{child.name} was not well", 240)  # noqa: B023 (asked at once)

    def stop(self, names: Iterable[str]) -> dict[str, tuple[int, float]]:
        """SIGTERM to these, all at once, as a platform sends it; with what each ended, and after how many seconds."""
        stopping, began = [(name, self.running.pop(name)) for name in names], time.monotonic()
        for _, process in stopping:
            process.terminate()
        return {name: (process.wait(120), time.monotonic() - began) for name, process in stopping}

    def kill(self) -> None:
        """The end of the test."""
        for process in self.running.values():
            process.kill()
            process.wait()

    def _children(self) -> list[Child]:
        return [child for child in children(self.settings, self.port) if child.name in PARTS]

    def _begin(self, child: Child) -> subprocess.Popen[bytes]:
        env = self._env(dict(child.env))
        with (self.settings.data / f"{self.code.name}-{child.name}.log").open("ab") as log:
            return subprocess.Popen(child.argv, cwd=self.code, env=env, stdout=log, stderr=log, preexec_fn=tied())

    def _env(self, more: dict[str, str]) -> dict[str, str]:
        here = environment(self.settings.data, **self.outside)
        return {**here, **more, "PYTHONPATH": str(self.code), "PATH": os.environ["PATH"]}
