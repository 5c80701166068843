"""The provider's SDK by itself, from so many threads: the ceiling of sending.

Rule of this file: nothing of ours. The SDK's own HTTP client, set as well as it can be: a pool as large as the threads,
and no look at the environment, which is a quarter quicker than as it comes.
`python -m tests.benchmarks.sdk_alone PORT MESSAGES THREADS` prints its seconds and its CPU seconds.
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from tests.benchmarks.load import HOST

WORDS = "Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time."
OURS, THEIRS = "+447700900000", "+447700900123"


class Elsewhere(TwilioHttpClient):  # type: ignore[misc]
    """The SDK's own client, on its session, talking to another host, and logging nothing, as when nobody listens."""

    def __init__(self, host: str, threads: int) -> None:
        super().__init__(timeout=30.0)
        self._host = host
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.mount("http://", HTTPAdapter(pool_maxsize=threads, pool_block=True))

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        """As it is asked, at the other host."""
        asked = urlsplit(url)
        return super().request(method, urlunsplit(("http", self._host, asked.path, asked.query, "")), *args, **kwargs)

    def log_request(self, kwargs: dict[str, Any]) -> None:
        """Nothing."""

    def log_response(self, status_code: int, response: Any) -> None:
        """Nothing."""


def main(port: int, messages: int, threads: int) -> dict[str, float]:
    """Send them all; the seconds and the CPU seconds that it took."""
    client = Client("AC" + "0" * 32, "0" * 32, http_client=Elsewhere(f"{HOST}:{port}", threads))

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
