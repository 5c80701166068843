"""The carrier as a process of its own: killed at any moment, it has what it said it had taken."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import config
from bot.carrier import CarrierSettings
from bot.channels.base import Outgoing
from bot.commands.carrier import settings_of
from bot.running.ties import tied
from tests.bot.carrier.conftest import House
from tests.carrying import Carrying

SAM = "+447700900123"


@contextmanager
def a_process(folder: Path, house: House) -> Iterator[tuple[Carrying, subprocess.Popen[str]]]:
    """`throughline carrier` itself, on any free port."""
    environ = {"PATH": os.environ["PATH"], "THROUGHLINE_DATA": str(folder)}
    command = [sys.executable, "-m", "bot", "carrier", "--port", "0", "--webhook", f"{house.url}/in"]
    process = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True, preexec_fn=tied())
    try:
        assert process.stdout
        said = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert said, "the carrier says where its phones are"
        yield Carrying(said.group(), _settings(folder, house)), process
    finally:
        process.kill()
        process.communicate(timeout=120)


def _settings(folder: Path, house: House) -> CarrierSettings:
    return settings_of(config.load({"THROUGHLINE_DATA": str(folder)}), f"{house.url}/in")


def test_kill_9_loses_nothing_that_was_accepted(tmp_path: Path, house: House) -> None:
    house.answer = lambda nth: 503
    with a_process(tmp_path, house) as (carrier, process):
        channel = carrier.channel()
        for n in range(20):
            channel.send(Outgoing(n, SAM, f"text {n}", "sms", f"{house.url}/status/{n}"))
        carrier.text(SAM, "STOP")
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=120)
    house.answer = lambda nth: 204
    house.came.clear()
    with a_process(tmp_path, house) as (carrier, process):
        assert [m["message_id"] for m in carrier.accepted()] == list(range(20))
        carrier.until_quiet()
        came = {(form["MessageSid"], form["Body"]) for form in house.inbound}
        assert [body for _, body in came] == ["STOP"], "posted anew, whatever was under way as it died"
        assert all(house.reports(n)[-1] == "delivered" for n in range(20))
        assert len(carrier.get(f"/phones/{SAM}.json")["notices"]) == 1
        process.terminate()
        assert process.wait(timeout=120) == 0


def test_a_taken_port_is_said_in_a_sentence(tmp_path: Path, house: House) -> None:
    port = house.url.rsplit(":", 1)[1]
    environ = {"PATH": os.environ["PATH"], "THROUGHLINE_DATA": str(tmp_path)}
    command = [sys.executable, "-m", "bot", "carrier", "--port", port]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert f"The carrier cannot start on port {port}" in done.stderr
    assert "Traceback" not in done.stderr
