"""`throughline up`, whole: it starts from nothing, mends what is killed, keeps its state, and leaves nobody behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.running import valkey
from bot.running.ties import tied
from tests.bot.running.waiting import gone, until
from tests.ports import free_ports
from tests.servers import PostgresServer

NOT_OURS = ("DATABASE_URL", "REDIS_URL", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "THROUGHLINE_PUBLIC_URL")
EVERYONE = {"valkey", "carrier", "web", "worker-1", "worker-2", "heartbeat"}


def environment(folder: Path, **outside: str) -> dict[str, str]:
    """This machine's environment, with a data folder of the test's own and only these servers from outside."""
    kept = {name: value for name, value in os.environ.items() if name not in NOT_OURS}
    return kept | {"THROUGHLINE_DATA": str(folder)} | outside


def processes(folder: Path) -> set[int]:
    """Every process, however far down, that works for this data folder: it was told of it, or was made to name it."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:  # Valkey writes its title, the socket's path, over the environment it was given
                words = (entry / "environ").read_bytes() + (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if str(folder).encode() in words and not gone(int(entry.name)):
                found.add(int(entry.name))
    return found


def up_json(folder: Path) -> dict[str, Any]:
    """What scripts find."""
    found: dict[str, Any] = json.loads((folder / "up.json").read_text())
    return found


def answers(url: str) -> bool:
    """Whether a page is there."""
    parts = urlsplit(url)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=60)
    try:
        connection.request("GET", parts.path)
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


@contextmanager
def throughline_up(folder: Path, port: int, **outside: str) -> Iterator[subprocess.Popen[str]]:
    """`throughline up`, healthy."""
    argv = [sys.executable, "-m", "bot", "up", "--port", str(port)]
    pipe, env = subprocess.PIPE, environment(folder, **outside)
    process = subprocess.Popen(argv, env=env, stdout=pipe, stderr=pipe, text=True, preexec_fn=tied())

    def is_up() -> bool:
        assert process.poll() is None, process.communicate()
        return (folder / "up.json").exists()

    try:
        until(is_up, "Throughline was not up", seconds=240)
        yield process
    finally:
        process.kill()
        process.communicate()
        until(lambda: not processes(folder), "A process was left behind")


def stop(process: subprocess.Popen[str]) -> str:
    """Ctrl-C; what it had said."""
    process.send_signal(signal.SIGINT)
    said, complained = process.communicate(timeout=240)
    assert (process.returncode, complained) == (0, "")
    return said


def test_it_starts_from_nothing_and_comes_back_from_every_kill(tmp_path: Path) -> None:
    folder, port = tmp_path / "var", free_ports()
    with throughline_up(folder, port) as process:
        before = up_json(folder)
        assert set(before) == {"pid", "urls", "sign_in", "processes"}
        assert before["pid"] == process.pid
        assert before["urls"] == {"staff": f"http://127.0.0.1:{port}", "phones": f"http://127.0.0.1:{port + 1}"}
        assert set(before["processes"]) == EVERYONE
        assert set(before["processes"].values()) <= processes(folder)
        assert [path for path in (folder, *folder.rglob("*")) if path.stat().st_mode & 0o077] == []
        for pid in before["processes"].values():
            os.kill(pid, signal.SIGKILL)
        until(lambda: is_mended(folder, before), "Not every killed process was started again")
        until(lambda: answers(f"http://127.0.0.1:{port}/health"), "The pages did not come back")
        until(lambda: answers(f"http://127.0.0.1:{port + 1}/phones.json"), "The phones did not come back")
        until(lambda: valkey.answers(valkey.redis_url(folder)), "Valkey did not come back")
        assert len(processes(folder)) > len(EVERYONE) + 1, "gunicorn keeps a worker below it"
        process.kill()
        until(lambda: not processes(folder), "A process outlived `throughline up`")
    (folder / "up.json").unlink()
    with throughline_up(folder, port) as process:
        assert up_json(folder)["sign_in"] == before["sign_in"]
        said = stop(process)
        assert processes(folder) == set()
    assert before["sign_in"]["email"] in said
    assert before["sign_in"]["password"] in said
    assert not (folder / "up.json").exists()


def test_it_uses_the_servers_it_is_told_of(tmp_path: Path, redis_url: str, postgres_server: PostgresServer) -> None:
    folder, port, database_url = tmp_path / "var", free_ports(), postgres_server.create()
    with throughline_up(folder, port, DATABASE_URL=database_url, REDIS_URL=redis_url) as process:
        assert set(up_json(folder)["processes"]) == EVERYONE - {"valkey"}
        assert answers(f"http://127.0.0.1:{port}/health")
        stop(process)
    assert not (folder / "throughline.db").exists()
    assert not (folder / "valkey").exists()
    postgres_server.drop(database_url)


def is_mended(folder: Path, before: dict[str, Any]) -> bool:
    """Whether every process is another one than before."""
    now, then = up_json(folder)["processes"], before["processes"]
    return set(now) == EVERYONE and not set(now.values()) & set(then.values())
