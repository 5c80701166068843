"""What `throughline up` says when it cannot start: one sentence that says what would be right, and no traceback."""

from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.running import ground
from bot.running.ground import CannotStart, only_one, prepare_folder
from bot.running.up import up
from tests.bot.running.waiting import gone, until

SETTINGS = ("DATABASE_URL", "REDIS_URL", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "THROUGHLINE_PUBLIC_URL")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, data_folder: Path) -> None:
    """An instance in the test's own folder, whatever the machine's environment says."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("THROUGHLINE_DATA", str(data_folder))
    monkeypatch.setattr(ground, "PORT_PATIENCE", 0.1)


@pytest.fixture
def taken_port() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        yield port


def refusal(port: int = 65000) -> str:
    """The sentence with which `up` refuses; it must not have started anything."""
    said: list[str] = []
    with pytest.raises(CannotStart) as refused:
        up(port, said.append)
    assert not [sentence for sentence in said if sentence.startswith("Starting")]
    return str(refused.value)


def test_typed_in_a_terminal_it_is_one_sentence_and_a_bad_exit(taken_port: int) -> None:
    argv = [sys.executable, "-m", "bot", "up", "--port", str(taken_port)]
    done = subprocess.run(argv, capture_output=True, text=True, timeout=240)
    assert done.returncode == 1
    assert done.stderr == (
        f"Port {taken_port} cannot be used (something else is listening there): "
        "choose another with --port; the two ports after it are used as well.\n"
    )


def test_the_port_of_the_phones_is_taken(taken_port: int) -> None:
    either = f"({taken_port}|{taken_port - 1})"  # another test may listen on the one before
    assert re.match(rf"Port {either} cannot be used \(something else is listening there\)", refusal(taken_port - 1))


def test_the_folder_cannot_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setenv("THROUGHLINE_DATA", str(file / "var"))
    why = "cannot be written (not a directory): set THROUGHLINE_DATA to a folder that can."
    assert refusal() == f"The data folder {file / 'var'} {why}"


def test_the_folder_is_read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_DATA", "/proc/self")  # read-only for root, too
    assert refusal().startswith("The data folder /proc/self ")


def test_somebody_elses_folder_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    (folder / "letters.txt").touch()
    with pytest.raises(CannotStart, match=r"holds other things and is open to other users: set THROUGHLINE_DATA"):
        prepare_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o755


def test_it_is_already_running_in_this_folder(data_folder: Path) -> None:
    (data_folder / "up.json").touch()
    with only_one(data_folder):
        assert refusal().startswith(
            f"Throughline is already running in this folder (process {os.getpid()}): stop it first"
        )
    assert (data_folder / "up.json").exists(), "it belongs to the one that is running"


def test_a_lock_whose_holder_was_killed_is_no_trouble(data_folder: Path) -> None:
    hold = f"""
import signal
from pathlib import Path
from bot.running.ground import only_one
with only_one(Path({str(data_folder)!r})):
    print(flush=True)
    signal.pause()
"""
    with subprocess.Popen([sys.executable, "-c", hold], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(CannotStart, match=f"process {holder.pid}"), only_one(data_folder):
            pass
        holder.send_signal(signal.SIGKILL)
        until(lambda: gone(holder.pid), "The holder survived SIGKILL")
    with only_one(data_folder):
        assert (data_folder / "up.lock").read_text() == str(os.getpid())


def test_the_database_is_somebody_elses(data_folder: Path) -> None:
    with sqlite3.connect(data_folder / "throughline.db") as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    assert refusal() == "This database holds tables that are not Throughline's. Give it one of its own."


def test_the_database_is_not_a_database(data_folder: Path) -> None:
    (data_folder / "throughline.db").write_bytes(b"once upon a time " * 100)
    assert refusal() == "The database cannot be used: file is not a database"


def test_no_live_service_has_people_ring_a_number_that_nobody_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC00")
    assert "THROUGHLINE_OFFICE_PHONE is needed on a live instance" in refusal()
    monkeypatch.setenv("THROUGHLINE_OFFICE_PHONE", "029 2018 0145")
    assert "THROUGHLINE_OFFICE_PHONE" not in refusal()


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("DATABASE_URL", "nonsense", "DATABASE_URL cannot be read: it looks like postgresql://"),
        ("REDIS_URL", "nonsense", "REDIS_URL cannot be read: it looks like redis://host:6379/0."),
        ("REDIS_URL", "redis://127.0.0.1:1/0", "The server at REDIS_URL does not answer: start it"),
        ("THROUGHLINE_BATCH", "many", "batch: Input should be a valid integer"),
        ("TWILIO_ACCOUNT_SID", "AC00", "THROUGHLINE_KEYS is needed on a live instance"),
    ],
)
def test_a_setting_cannot_be_used(monkeypatch: pytest.MonkeyPatch, name: str, value: str, sentence: str) -> None:
    monkeypatch.setenv(name, value)
    assert refusal().startswith(sentence)
