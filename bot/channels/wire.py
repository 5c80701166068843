"""How we speak HTTP to Twilio: one shared pool, no retries of its own, and failures told apart by what is safe.

Rule of this file: it knows how a request travels, and nothing of messages. The official SDK makes the calls and reads
the answers; what carries them is ours: as many connections as threads, for one of which a thread waits rather than open
more, no look at the environment's proxies, a time limit on every call as a whole, and no log of what is said, as the
SDK's own would keep. It is Python's own client, each request in one piece: the SDK's session takes five times the CPU
for a call, and the pool below that session twice.
"""

from __future__ import annotations

import json
import logging
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from queue import LifoQueue
from typing import Any
from urllib.parse import SplitResult, urlencode, urlsplit

from twilio.http import HttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]

from bot.channels.base import NotSent, OutcomeUnknown
from bot.channels.lines import Line, opened
from bot.clock import ticks

_JSON = "application/json"
_Place = tuple[str, str]
"""A scheme and a host with its port."""

LONGEST_WAIT = 3600.0  # seconds; more than that nobody can mean
_LEAVES_BY: ContextVar[datetime | None] = ContextVar("leaves_by", default=None)


@contextmanager
def leaving_by(tick: datetime | None) -> Iterator[None]:
    """What is asked in this block leaves by this tick or not at all (NotSent); None: whenever. The SDK has no place
    for it."""
    before = _LEAVES_BY.set(tick)
    try:
        yield
    finally:
        _LEAVES_BY.reset(before)


class Wire(HttpClient):  # type: ignore[misc]
    """What the SDK calls through, talking to `base_url` when one is given, else to Twilio.

    Raises NotSent (no connection, too late, or 429) and OutcomeUnknown (5xx, time-out, reset, an answer that is none);
    other answers go to the SDK. `timeout`: seconds to connect, and for all that is said then, ours and theirs.
    """

    def __init__(self, base_url: str | None, threads: int, timeout: tuple[float, float]) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), False)
        self._base = urlsplit(base_url) if base_url else None
        self._threads, (self._connect, self._read) = threads, timeout
        self._lines: dict[_Place, LifoQueue[Line | None]] = {}
        self._signed: dict[tuple[str, str], str] = {}

    def request(self, method: str, uri: str, **asked: Any) -> Any:
        """As the SDK calls it: params, data, headers and auth are by name."""
        auth, params, data = asked.get("auth"), asked.get("params"), asked.get("data")
        said = {**(asked.get("headers") or {}), **({"Authorization": self._authorization(auth)} if auth else {})}
        to = urlsplit(uri)
        with self._line(self._base or to) as line:
            _look_at_the_time()
            try:
                line.allow(self._read)
                line.request(method.upper(), _path(to, params), _body(data, said), said)
                answer = line.getresponse()
                words = answer.read()
            except (OSError, HTTPException) as fault:
                raise OutcomeUnknown(f"The provider's answer was lost ({type(fault).__name__}).") from None
            if answer.status < HTTPStatus.OK:  # the answer is still to come: the next to ask would take it for theirs
                raise OutcomeUnknown(f"The provider answered {answer.status} and no more.")
        return _given(answer, words)

    @contextmanager
    def _line(self, to: SplitResult) -> Iterator[Line]:
        """A connection that nobody else speaks on meanwhile; it is kept when all went well, and both sides wish it."""
        place = (to.scheme, to.netloc)
        lines = self._lines.get(place) or self._lines_to(place)
        line, kept = lines.get(), None
        try:
            if line is None or line.has_ended():
                line = opened(*place, self._connect)
            yield line
            kept = line if line.rests() else None
        finally:
            if line is not None and kept is None:
                line.close()
            lines.put(kept)

    def _lines_to(self, place: _Place) -> LifoQueue[Line | None]:
        lines: LifoQueue[Line | None] = LifoQueue()
        for _ in range(self._threads):
            lines.put(None)
        return self._lines.setdefault(place, lines)

    def _authorization(self, auth: tuple[str, str]) -> str:
        """Made once, and not for every call."""
        if auth not in self._signed:
            self._signed[auth] = f"Basic {b64encode(':'.join(auth).encode()).decode()}"
        return self._signed[auth]


def _look_at_the_time() -> None:
    """Raises NotSent when it is too late to leave: to resolve, to connect, or to be woken may have taken any time."""
    leaves_by = _LEAVES_BY.get()
    if leaves_by is not None and ticks() > leaves_by:
        raise NotSent("It was too late to leave.")


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
