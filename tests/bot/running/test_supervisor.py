"""The supervisor: a dead child is started again, and nothing is left behind, however it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.running.child import FIRST_PAUSE, Child, Life
from tests.bot.running.waiting import gone, until

# Two children. The second keeps a child of its own in another process group, as gunicorn and rq keep workers; it is
# tied by its own hand, because a group cannot be found once its leader has been killed with the supervisor.
TREE = """
import json, sys
from pathlib import Path
from bot.running.child import Child
from bot.running.supervisor import Supervisor

folder = Path(sys.argv[1])
SLEEP = "import signal; signal.pause()"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.pause()"
PARENT = '''
import os, signal, sys
from bot.running.ties import tie_to
me = os.getpid()
if os.fork() == 0:
    os.setpgid(0, 0)
    tie_to(me)
    open(sys.argv[1], "w").write(str(os.getpid()))
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pause()
os.wait()
'''

def ready(pids):
    draft = folder / "draft"
    draft.write_text(json.dumps(dict(pids)))
    draft.replace(folder / "pids.json")

grandchild = folder / "grandchild"
children = [
    Child("sleeper", (sys.executable, "-c", SLEEP), first=True),
    Child("parent", (sys.executable, "-c", PARENT, str(grandchild)), healthy=lambda pid: grandchild.exists()),
    Child("stubborn", (sys.executable, "-c", STUBBORN), grace=0.2),
]
Supervisor(children, folder / "logs", lambda sentence: print(sentence, flush=True), ready).run()
"""


class Tree:
    """A supervisor in a process of its own, and what it wrote down."""

    def __init__(self, folder: Path, process: subprocess.Popen[str]) -> None:
        self.folder = folder
        self.process = process

    def pids(self) -> dict[str, int]:
        """Who runs, by name, as the supervisor last said."""
        found: dict[str, int] = json.loads((self.folder / "pids.json").read_text())
        return found

    def grandchild(self) -> int:
        """The process that a child started."""
        return int((self.folder / "grandchild").read_text())

    def everyone(self) -> list[int]:
        """Every process below the supervisor."""
        return [*self.pids().values(), self.grandchild()]


def with_a_terminal() -> None:
    """As from a shell, also where these tests themselves run under nohup."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@contextmanager
def running(folder: Path, before: Callable[[], None] = with_a_terminal) -> Iterator[Tree]:
    process = subprocess.Popen(
        [sys.executable, "-c", TREE, str(folder)], stdout=subprocess.PIPE, text=True, preexec_fn=before
    )
    try:
        until((folder / "pids.json").exists, "The supervisor never said that all were healthy")
        yield Tree(folder, process)
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_asked_to_stop_it_leaves_nobody(tmp_path: Path, number: signal.Signals) -> None:
    with running(tmp_path) as tree:
        everyone = tree.everyone()
        tree.process.send_signal(number)
        assert tree.process.wait(120) == 0
        assert [pid for pid in everyone if not gone(pid)] == []


def test_killed_it_leaves_nobody(tmp_path: Path) -> None:
    with running(tmp_path) as tree:
        everyone = tree.everyone()
        tree.process.kill()
        until(lambda: all(gone(pid) for pid in everyone), "A process outlived the killed supervisor")


def test_a_killed_child_is_started_again_and_only_that_one(tmp_path: Path) -> None:
    with running(tmp_path) as tree:
        before, grandchild = tree.pids(), tree.grandchild()
        os.kill(before["parent"], signal.SIGKILL)
        until(lambda: tree.pids()["parent"] != before["parent"], "The killed child was not started again")
        until(lambda: gone(grandchild), "The killed child's own child was left behind")
        after = tree.pids()
        assert (after["sleeper"], after["stubborn"]) == (before["sleeper"], before["stubborn"])


def test_asked_to_stop_while_it_starts_it_leaves_nobody(tmp_path: Path) -> None:
    code = TREE.replace("healthy=lambda pid: grandchild.exists()", "healthy=lambda pid: False")
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True) as process:
        grandchild = tmp_path / "grandchild"
        until(lambda: grandchild.exists() and grandchild.read_text() != "", "The children did not start")
        process.send_signal(signal.SIGINT)
        assert process.wait(120) == 0
    assert gone(int(grandchild.read_text()))
    assert not (tmp_path / "pids.json").exists()


def nohup() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


def test_a_closed_terminal_is_ignored_under_nohup(tmp_path: Path) -> None:
    with running(tmp_path, before=nohup) as tree:
        before = tree.pids()
        tree.process.send_signal(signal.SIGHUP)
        os.kill(before["sleeper"], signal.SIGKILL)
        until(lambda: tree.pids()["sleeper"] != before["sleeper"], "It stopped watching after SIGHUP")


def test_a_child_that_cannot_start_is_named_with_its_last_words(tmp_path: Path) -> None:
    broken = "Child('broken', (sys.executable, '-c', 'raise SystemExit(\"no such day\")'), healthy=lambda pid: False)"
    code = TREE.replace('Child("stubborn", (sys.executable, "-c", STUBBORN), grace=0.2)', broken)
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "broken stops as soon as it starts: no such day (see " in done.stderr
    assert not (tmp_path / "pids.json").exists()
    until(lambda: gone(int((tmp_path / "grandchild").read_text())), "A process was left behind")


def test_pauses_grow_while_a_child_keeps_dying(tmp_path: Path) -> None:
    life = Life(Child("brief", (sys.executable, "-c", "")), tmp_path / "brief.log")
    pauses = [life.pause]
    for _ in range(3):
        life.start()
        until(life.has_died, "A child that does nothing did not end")
        assert life.due is not None
        pauses.append(life.pause)
    assert pauses == [FIRST_PAUSE, FIRST_PAUSE * 2, FIRST_PAUSE * 4, FIRST_PAUSE * 8]
    assert not life.has_died(), "A death is told once"


def test_what_a_dead_child_left_in_its_group_goes_with_it(tmp_path: Path) -> None:
    code = "import subprocess; print(subprocess.Popen(['sleep', '60']).pid, flush=True); input()"
    life = Life(Child("parent", (sys.executable, "-c", code)), tmp_path / "parent.log")
    life.start()
    until(life.has_died, "A child with nothing to read did not end")
    left = int((tmp_path / "parent.log").read_text().split()[0])
    until(lambda: gone(left), "The dead child's own child was left behind")


def test_logs_are_private_and_a_large_one_is_set_aside(tmp_path: Path) -> None:
    log = tmp_path / "talker.log"
    log.write_bytes(b"-" * 10_000_001)
    life = Life(Child("talker", (sys.executable, "-c", "print('hello')")), log)
    life.start()
    until(lambda: not life.is_running(), "A child that says hello did not end")
    assert life.last_line() == "hello"
    assert log.stat().st_mode & 0o077 == 0
    assert (tmp_path / "talker.old.log").stat().st_size == 10_000_001
    life.end()
