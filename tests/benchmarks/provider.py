"""A provider that takes every message at once, or a set time later: the far end that senders are measured against.

Rule of this file: one process, one thread, and as little work a message as can be; it keeps no words, only when each
message came. `python -m tests.benchmarks.provider PORT MILLISECONDS` serves until it is ended.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection

from tests.benchmarks.load import END, HOST, LENGTH

ARRIVALS = "/arrivals"
CREATED = b"HTTP/1.1 201 CREATED\r\nContent-Type: application/json\r\nContent-Length: "


@dataclass(slots=True)
class _Desk:
    """When each message came, on the clock that all processes of this machine share."""

    delay: float
    came: list[float] = field(default_factory=list)

    def answer(self, head: bytes) -> tuple[bytes, float]:
        """What is said to a request, and after how long."""
        if head.startswith(b"POST"):
            self.came.append(time.monotonic())
            account = head.split(b"/", 4)[3].decode()  # an answer that names another is taken for nobody's
            said = {"sid": f"SM{len(self.came):032x}", "account_sid": account, "status": "queued"}
            body = json.dumps(said).encode()
            return CREATED + str(len(body)).encode() + END + body, self.delay
        body = json.dumps(self.came).encode()
        if head.startswith(b"DELETE"):
            self.came.clear()
        return b"HTTP/1.1 200 OK\r\nContent-Length: " + str(len(body)).encode() + END + body, 0.0


class _Counter(asyncio.Protocol):
    """One connection: requests one after another, each answered before the next is read."""

    def __init__(self, desk: _Desk) -> None:
        self._desk, self._got = desk, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._got += data
        head, end, body = self._got.partition(END)
        if not end or len(body) < _length(head):
            return
        self._got = b""
        said, delay = self._desk.answer(head)
        if delay:
            asyncio.get_running_loop().call_later(delay, self._transport.write, said)
        else:
            self._transport.write(said)


def _length(head: bytes) -> int:
    found = [line for line in head.lower().split(b"\r\n") if line.startswith(LENGTH)]
    return int(found[0][len(LENGTH) :]) if found else 0


def arrivals(port: int, *, forget: bool = False) -> list[float]:
    """When each message came, in seconds of `time.monotonic`, oldest first."""
    connection = HTTPConnection(HOST, port, timeout=10)
    try:
        connection.request("DELETE" if forget else "GET", ARRIVALS)
        found: list[float] = json.loads(connection.getresponse().read())
        return found
    finally:
        connection.close()


async def _serve(port: int, delay: float) -> None:
    desk = _Desk(delay)
    server = await asyncio.get_running_loop().create_server(lambda: _Counter(desk), HOST, port, backlog=512)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2]) / 1000))
