"""The embedded Valkey: private, kept on disk, and gone with whoever started it."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import redis

from bot.running import valkey
from tests.bot.running.waiting import gone, until

START_AND_WAIT = """
import sys, signal
from pathlib import Path
from bot.running import valkey
with valkey.serving(Path(sys.argv[1])) as server:
    print(server.pid, flush=True)
    signal.pause()
"""


def test_it_answers_on_a_private_socket_and_on_no_port(data_folder: Path) -> None:
    with valkey.serving(data_folder) as server, redis.Redis.from_url(server.url) as connection:
        assert server.url == valkey.redis_url(data_folder)
        assert server.url.startswith("unix://")
        assert connection.config_get("port") == {"port": "0"}
        assert stat.S_IMODE(valkey.socket_path(data_folder).stat().st_mode) == 0o700
        assert stat.S_IMODE((data_folder / "valkey").stat().st_mode) == 0o700


def test_it_stops_with_the_block(data_folder: Path) -> None:
    with valkey.serving(data_folder) as server:
        assert server.pid is not None
        assert not gone(server.pid)
    assert gone(server.pid)
    assert not valkey.answers(server.url)


def test_it_dies_with_a_parent_that_was_killed(data_folder: Path) -> None:
    argv = [sys.executable, "-c", START_AND_WAIT, str(data_folder)]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert not gone(pid)
        parent.kill()
    until(lambda: gone(pid), "Valkey outlived its killed parent")


def test_what_was_written_survives_a_kill_and_a_torn_end(data_folder: Path) -> None:
    with valkey.serving(data_folder) as server, redis.Redis.from_url(server.url) as connection:
        assert server.pid is not None
        for n in range(200):
            connection.rpush("kept", n)
        os.kill(server.pid, signal.SIGKILL)
        pid = server.pid
        until(lambda: gone(pid), "Valkey survived SIGKILL")
    (appended,) = (data_folder / "valkey" / "appendonlydir").glob("*.incr.aof")
    with appended.open("ab") as file:
        file.write(b"*3\r\n$5\r\nRPUSH\r\n$4\r\nke")  # a write cut short by the power going
    with valkey.serving(data_folder) as server, redis.Redis.from_url(server.url) as connection:
        assert connection.lrange("kept", 0, -1) == [b"%d" % n for n in range(200)]


def test_a_long_or_odd_folder_still_gets_a_socket(tmp_path: Path) -> None:
    folder = tmp_path / 'a "quoted" ffôn folder'
    for data in (folder, folder / ("long" * 40)):
        data.mkdir()
        with valkey.serving(data) as server:
            assert valkey.answers(server.url)
            assert len(os.fsencode(valkey.socket_path(data))) <= valkey.LONGEST_SOCKET
            assert list((data / "valkey").glob("appendonlydir/*"))
        assert not valkey.socket_path(data).exists()


def test_nothing_is_started_beside_a_server_outside(data_folder: Path) -> None:
    with valkey.serving(data_folder, outside="redis://127.0.0.1:1/0") as server:
        assert server == valkey.Valkey("redis://127.0.0.1:1/0", None)
    assert not (data_folder / "valkey").exists()


def test_a_server_that_cannot_start_says_so(data_folder: Path) -> None:
    (data_folder / "valkey" / "appendonlydir").mkdir(parents=True)
    (data_folder / "valkey" / "appendonlydir" / "appendonly.aof.manifest").write_text("not a manifest\n")
    with pytest.raises(valkey.ValkeyDown, match="stopped as it started"), valkey.serving(data_folder):
        pass
