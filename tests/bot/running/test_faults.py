"""What a process says of its faults: their kind and where they came from, never an address or anybody's words."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest
from gunicorn.config import Config  # type: ignore[import-untyped]
from gunicorn.http.errors import InvalidHTTPVersion  # type: ignore[import-untyped]
from gunicorn.http.parser import RequestParser  # type: ignore[import-untyped]
from gunicorn.workers.base import Worker  # type: ignore[import-untyped]

from bot.running.gunicorn_log import Quiet

SECRET, WORDS = "k7q2-a-token", "ring 07700 900123"
ENDS = f"""
import logging, threading
from bot import faults
def fall(): raise ValueError({WORDS!r})
faults.keep_quiet()
try:
    fall()
except ValueError:
    logging.getLogger("sqlalchemy.pool").exception("Exception during reset or similar")
thread = threading.Thread(target=fall)
thread.start()
thread.join()
fall()
"""


@pytest.mark.parametrize("asked", [f"GET /p/{SECRET} HTTP/1.1", f"GET /p/{SECRET} HTTP/9.9"])
def test_gunicorn_names_no_address_and_nobody(asked: str, capfd: pytest.CaptureFixture[str]) -> None:
    config = Config()
    worker = Worker(1, 1, [], None, 30, config, Quiet(config))
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(f"{asked}\r\n\r\n".encode())
        request = None
        try:
            request = next(RequestParser(config, ours, ("192.0.2.7", 4000)))
            raise ValueError(WORDS)
        except (ValueError, InvalidHTTPVersion) as fault:
            worker.handle_error(request, ours, ("192.0.2.7", 4000), fault)
    worker.tmp.close()
    said = capfd.readouterr().err
    assert "test_gunicorn_names_no_address_and_nobody" in said
    assert ("ValueError" if request else "InvalidHTTPVersion") in said
    assert not [told for told in (SECRET, WORDS, "192.0.2.7", "HTTP/9.9") if told in said]


def test_what_a_library_a_thread_or_the_process_itself_ends_with_is_told_without_its_words() -> None:
    ended = subprocess.run([sys.executable, "-c", ENDS], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "ERROR sqlalchemy.pool: Exception during reset or similar\nValueError: <string>:4 fall < " in ended.stderr
    assert (ended.stderr + ended.stdout).count("ended") == 2
    assert WORDS not in ended.stderr + ended.stdout
