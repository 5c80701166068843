"""The provider's SDK by itself, from so many threads: the ceiling of sending.

Rule of this file: the SDK's own client on the session that ours uses, which is quicker than its own, and nothing else
of ours. `python -m tests.benchmarks.sdk_alone PORT MESSAGES THREADS` prints its seconds and its CPU seconds.
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from twilio.rest import Client  # type: ignore[import-untyped]

from bot.channels.wire import Wire
from tests.benchmarks.load import HOST

WORDS = "Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time."
OURS, THEIRS = "+447700900000", "+447700900123"


def main(port: int, messages: int, threads: int) -> dict[str, float]:
    """Send them all; the seconds and the CPU seconds that it took."""
    client = Client("AC" + "0" * 32, "0" * 32, http_client=Wire(f"http://{HOST}:{port}", threads, (3.0, 30.0)))

    def send(n: int) -> None:
        back = f"http://{HOST}:8080/webhooks/twilio/status/{n}"
        client.messages.create(to=THEIRS, from_=OURS, body=WORDS, status_callback=back, validity_period=36000)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(send, range(threads)))  # every connection is open
        began, cpu = time.monotonic(), time.process_time()
        list(pool.map(send, range(messages)))
    return {"seconds": time.monotonic() - began, "cpu": time.process_time() - cpu}


if __name__ == "__main__":
    print(json.dumps(main(*map(int, sys.argv[1:4]))))  # noqa: T201 - this is what it is run for
