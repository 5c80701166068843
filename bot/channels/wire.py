"""How we speak HTTP to Twilio: one shared pool, no retries of its own, and failures told apart by what is safe.

Rule of this file: it knows how a request travels, and nothing of messages. The official SDK makes the calls and reads
the answers; what carries them is ours: as many connections as threads, for one of which a thread waits rather than open
more, no look at the environment's proxies, a time limit on every call, and no log of what is said (the SDK's own would
log it). It is Python's own client, each request in one piece: the SDK's session takes five times the CPU for a call,
and the pool below that session twice.
"""

from __future__ import annotations

import json
import logging
import ssl
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from queue import LifoQueue
from select import POLLIN, poll
from typing import Any
from urllib.parse import SplitResult, urlencode, urlsplit

import certifi
from twilio.http import HttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]

from bot.channels.base import NotSent, OutcomeUnknown

_JSON = "application/json"
_Place = tuple[str, str]
"""A scheme and a host with its port."""

LONGEST_WAIT = 3600.0  # seconds; more than that nobody can mean


class Wire(HttpClient):  # type: ignore[misc]
    """What the SDK calls through, talking to `base_url` when one is given, else to Twilio.

    Raises NotSent (no connection, or 429) and OutcomeUnknown (5xx, time-out, reset); other answers go to the SDK.
    """

    def __init__(self, base_url: str | None, threads: int, timeout: tuple[float, float]) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), False)
        self._base = urlsplit(base_url) if base_url else None
        self._threads, (self._connect, self._read) = threads, timeout
        self._lines: dict[_Place, LifoQueue[_Line | None]] = {}
        self._signed: dict[tuple[str, str], str] = {}

    def request(self, method: str, uri: str, **asked: Any) -> Any:
        """As the SDK calls it: params, data, headers and auth are by name."""
        auth, params, data = asked.get("auth"), asked.get("params"), asked.get("data")
        said = {**(asked.get("headers") or {}), **({"Authorization": self._authorization(auth)} if auth else {})}
        to = urlsplit(uri)
        with self._line(self._base or to) as line:
            try:
                line.request(method.upper(), _path(to, params), _body(data, said), said)
                answer = line.getresponse()
                words = answer.read()
            except (OSError, HTTPException) as fault:
                raise _lost(fault) from None
        return _given(answer, words)

    @contextmanager
    def _line(self, to: SplitResult) -> Iterator[_Line]:
        """A connection that nobody else speaks on meanwhile; it is kept when all went well, and both sides wish it."""
        place = (to.scheme, to.netloc)
        lines = self._lines.get(place) or self._lines_to(place)
        line, kept = lines.get(), None
        try:
            if line is None or line.has_ended():
                line = self._opened(*place)
            yield line
            kept = line if line.sock is not None else None
        finally:
            if line is not None and kept is None:
                line.close()
            lines.put(kept)

    def _lines_to(self, place: _Place) -> LifoQueue[_Line | None]:
        lines: LifoQueue[_Line | None] = LifoQueue()
        for _ in range(self._threads):
            lines.put(None)
        return self._lines.setdefault(place, lines)

    def _opened(self, scheme: str, host: str) -> _Line:
        secret = scheme == "https"
        line = _SecretLine(host, context=_trusted()) if secret else _Line(host)
        line.timeout = self._connect
        try:
            line.connect()
        except ssl.SSLError as fault:
            raise _lost(fault) from None
        except OSError:
            raise NotSent("No connection to the provider could be made.") from None
        line.sock.settimeout(self._read)
        return line

    def _authorization(self, auth: tuple[str, str]) -> str:
        """Made once, and not for every call."""
        if auth not in self._signed:
            self._signed[auth] = f"Basic {b64encode(':'.join(auth).encode()).decode()}"
        return self._signed[auth]


class _Line(HTTPConnection):
    """One connection. What is asked goes in one piece: by itself the head would be a packet of its own."""

    _pieces: list[bytes] | None = None

    def request(self, *asked: Any, **more: Any) -> None:
        """Ask."""
        pieces = self._pieces = list[bytes]()
        super().request(*asked, **more)
        self._pieces = None
        self.send(b"".join(pieces))

    def send(self, data: Any) -> None:
        """Say this now, unless there is more to come."""
        if self._pieces is None:
            super().send(data)
        else:
            self._pieces.append(data)

    def has_ended(self) -> bool:
        """Whether the far end hung up while nobody spoke: then there is something to read, if only its end."""
        looked = poll()
        looked.register(self.sock, POLLIN)
        if looked.poll(0):
            self.close()
        return self.sock is None


class _SecretLine(_Line, HTTPSConnection):
    """One connection to a server that has shown who it is."""


@cache
def _trusted() -> ssl.SSLContext:
    """Whom we believe."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.set_alpn_protocols(["http/1.1"])
    return context


def _lost(fault: Exception) -> OutcomeUnknown:
    return OutcomeUnknown(f"The provider's answer was lost ({type(fault).__name__}).")


def _given(answer: HTTPResponse, words: bytes) -> Any:
    if answer.status == 429:
        raise NotSent("The provider has too many requests at once.", _retry_after(answer.headers))
    if answer.status >= 500 or answer.status == 408:
        raise OutcomeUnknown(f"The provider answered {answer.status}.")
    return Response(answer.status, words.decode(), answer.headers)


def _path(to: SplitResult, params: Mapping[str, object] | None) -> str:
    query = "&".join(filter(None, (to.query, urlencode(params or {}, doseq=True))))
    return f"{to.path}?{query}" if query else to.path


def _body(data: Mapping[str, object] | None, headers: Mapping[str, str]) -> bytes | None:
    if not data:
        return None
    return (json.dumps(data) if headers.get("Content-Type") == _JSON else urlencode(data, doseq=True)).encode()


def _retry_after(headers: Any) -> float:
    try:
        return min(LONGEST_WAIT, max(0.0, float(headers.get("Retry-After", ""))))
    except ValueError:
        return 0.0
