"""What must hold before anything is started: a folder to write in, one `up` a folder, and ports that are
free.

Rule of this file: each thing that does not hold is one sentence that says what would be right.
"""

from __future__ import annotations

import errno
import fcntl
import os
import socket
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOST = "127.0.0.1"
OURS = frozenset({"up.lock", "secrets.json", "throughline.db"})  # what a data folder of ours has
PORT_PATIENCE = 1.0  # seconds; the children of an `up` that was killed take a moment to be gone


class CannotStart(Exception):
    """Throughline cannot be started here; the message is a sentence that says why, and what would be
    right."""


def prepare_folder(folder: Path) -> None:
    """Make the data folder, private to this user, and see that it can be written in. Raises CannotStart."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make_private(folder)
        probe = folder / f".probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise CannotStart(
            f"The data folder {folder} cannot be written ({_plainly(error)}): "
            "set THROUGHLINE_DATA to a folder that can."
        ) from error


def _make_private(folder: Path) -> None:
    if not stat.S_IMODE(folder.stat().st_mode) & 0o077:
        return
    names = {path.name for path in folder.iterdir()}
    if names and not names & OURS:  # somebody else lives here: closing the folder would lock them out
        raise CannotStart(
            f"The data folder {folder} holds other things and is open to other users: "
            "set THROUGHLINE_DATA to a folder of its own."
        )
    folder.chmod(0o700)


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold this folder for this process. The lock ends with the process, however it ends. Raises
    CannotStart."""
    with (folder / "up.lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            raise CannotStart(
                f"Throughline is already running in this folder (process {file.read().strip() or 'unknown'}): "
                f"stop it first, or set THROUGHLINE_DATA to another folder than {folder}."
            ) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def check_port(port: int) -> None:
    """See that we could listen on this port of the loopback. Raises CannotStart."""
    deadline = time.monotonic() + PORT_PATIENCE
    while (error := _try_to_listen(port)) is not None:
        if error.errno != errno.EADDRINUSE or time.monotonic() > deadline:
            raise CannotStart(
                f"Port {port} cannot be used ({_plainly(error)}): choose another with --port; "
                "the two ports after it are used as well."
            ) from error
        time.sleep(0.05)


def _try_to_listen(port: int) -> OSError | None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
            probe.listen()
        except OSError as error:
            return error
    return None


def _plainly(error: OSError) -> str:
    words = {errno.EADDRINUSE: "something else is listening there", errno.EACCES: "not permitted"}
    return words.get(error.errno or 0, (error.strerror or "unknown error").lower())
