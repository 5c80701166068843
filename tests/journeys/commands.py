"""Commands as somebody types them, without reading the code anew for each: a process that has read it forks for each.

Rule of this file: a command has a process, an environment and an output of its own, as from a shell. That one starts
from nothing is seen where it is started in the background (test_any_process_may_die.py), and by every process of `up`.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from bot.cli import main
from bot.running.ties import tie_to, tied

READ = ("demo", "importing", "log", "skip", "templates")
MOST = 2**20  # bytes: an environment and some words


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended, and what it said."""

    code: int
    said: str
    complained: str


class Shell:
    """The process that forks, started with the first command; it ends with whoever started it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._ours: socket.socket | None = None

    def run(self, words: tuple[str, ...], env: Mapping[str, str], patience: float) -> Done:
        """Run a command to its end. Raises TimeoutError."""
        ours = self._ours or self._start()
        ours.settimeout(patience)
        with ExitStack() as files:
            said, complained = (files.enter_context(tempfile.TemporaryFile()) for _ in range(2))
            asked = json.dumps({"words": words, "env": dict(env)}).encode()
            socket.send_fds(ours, [asked], [said.fileno(), complained.fileno()])
            try:
                code = int(ours.recv(MOST))
            except TimeoutError:
                self.close()
                raise
            return Done(code, *(_all(file.fileno()) for file in (said, complained)))

    def close(self) -> None:
        """No more commands."""
        if self._ours is not None and self._process is not None:
            self._ours.close()
            self._process.kill()  # and with it what it forked
            self._process.wait()
            self._ours = self._process = None

    def _start(self) -> socket.socket:
        self._ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            argv = [sys.executable, "-m", __name__, str(theirs.fileno())]
            self._process = subprocess.Popen(argv, pass_fds=[theirs.fileno()], preexec_fn=tied())
        return self._ours


def _all(file: int) -> str:
    return os.pread(file, os.fstat(file).st_size, 0).decode()


def _fork(asked: bytes, files: list[int]) -> int:
    """A command in a process of its own; with what it ended."""
    here = os.getpid()
    if (pid := os.fork()) == 0:
        tie_to(here)
        _be(json.loads(asked), files)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _be(asked: dict[str, Any], files: list[int]) -> None:
    """Be the command, to the end of this process, whatever goes wrong."""
    code = 70
    os.environ.clear()
    os.environ.update(asked["env"])
    for file, place in zip(files, (1, 2), strict=True):
        os.dup2(file, place)
    try:
        main(asked["words"], prog_name="throughline")
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        if code == 70:
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _serve(number: int) -> None:
    """Fork for whoever asks on this socket."""
    for name in READ:
        import_module(f"bot.commands.{name}")
    with socket.socket(fileno=number) as theirs:
        while True:
            asked, files, *_ = socket.recv_fds(theirs, MOST, 2)
            if not asked:
                return
            code = _fork(asked, files)
            for file in files:
                os.close(file)
            theirs.send(str(code).encode())


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
