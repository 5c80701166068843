"""A load: requests that are ready as bytes, sent over so many connections that stay open, each answer waited for.

Rule of this file: one thread and a selector, so that it takes little of the machine it shares with what is measured.
"""

from __future__ import annotations

import selectors
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

HOST = "127.0.0.1"
LONGEST = 30.0  # seconds for one answer; then what is measured is broken
END = b"\r\n\r\n"
LENGTH = b"content-length:"


@dataclass(frozen=True, slots=True)
class Round:
    """What came of one round: how long it took, and how long each answer."""

    seconds: float
    waits: tuple[float, ...]

    @property
    def per_second(self) -> float:
        """Requests a second."""
        return len(self.waits) / self.seconds


class Unexpected(Exception):
    """An answer that was not 200; its first line."""


@dataclass(slots=True)
class _Line:
    """One open connection, and the answer that it waits for."""

    socket: socket.socket
    sent_at: float = 0.0
    got: bytearray = field(default_factory=bytearray)

    def send(self, request: bytes) -> None:
        self.got.clear()
        self.sent_at = time.perf_counter()
        self.socket.sendall(request)

    def is_answered(self) -> bool:
        """Take what has come; whether the answer is whole. Raises Unexpected."""
        self.got += self.socket.recv(65536)
        head, end, body = bytes(self.got).partition(END)
        if not end:
            return False
        if b" 200 " not in head[:14]:
            raise Unexpected(head.partition(b"\r")[0].decode())
        lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(LENGTH)]
        return len(body) >= int(lengths[0][len(LENGTH) :])


def post(port: int, path: str, form: Mapping[str, str], headers: Mapping[str, str]) -> bytes:
    """A form, as bytes on the wire."""
    body = urlencode(form).encode()
    lines = [f"POST {path} HTTP/1.1", f"Host: {HOST}:{port}", "Content-Type: application/x-www-form-urlencoded"]
    lines += [f"{name}: {value}" for name, value in headers.items()] + [f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + END + body


def run(port: int, requests: Sequence[bytes], connections: int) -> Round:
    """Send them all, as many at once as there are connections."""
    left = iter(requests)
    with selectors.DefaultSelector() as ready:
        lines = [_Line(socket.create_connection((HOST, port), timeout=LONGEST)) for _ in range(connections)]
        try:
            began = time.perf_counter()
            for line in lines:
                ready.register(line.socket, selectors.EVENT_READ, line)
                _next(ready, line, left)
            waits = tuple(_waits(ready, left))
            return Round(time.perf_counter() - began, waits)
        finally:
            for line in lines:
                line.socket.close()


def _waits(ready: selectors.BaseSelector, left: Iterator[bytes]) -> Iterator[float]:
    while ready.get_map():
        events = ready.select(LONGEST)
        if not events:
            raise Unexpected("Nothing was answered any more.")
        for key, _ in events:
            line: _Line = key.data
            if line.is_answered():
                yield time.perf_counter() - line.sent_at
                _next(ready, line, left)


def _next(ready: selectors.BaseSelector, line: _Line, left: Iterator[bytes]) -> None:
    request = next(left, None)
    if request is None:
        ready.unregister(line.socket)
    else:
        line.send(request)
