"""How we speak HTTP to Twilio: one shared pool, no retries of its own, and failures told apart by what is safe.

Rule of this file: it knows urllib3, and nothing of messages. The official SDK makes the calls and reads the answers;
what carries them is ours: a pool as large as the threads, that waits for a free connection rather than open more, no
look at the environment's proxies, a time limit on every call, and no log of what is said (the SDK's own would log it).
It goes to urllib3 itself: the session that the SDK would put in between takes as much CPU again for every call.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import certifi
from twilio.http import HttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]
from urllib3 import PoolManager, Timeout
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError
from urllib3.util import make_headers

from bot.channels.base import NotSent, OutcomeUnknown

_NEVER_CONNECTED = (ConnectTimeoutError, NewConnectionError)
_JSON = "application/json"

LONGEST_WAIT = 3600.0  # seconds; more than that nobody can mean


class Wire(HttpClient):  # type: ignore[misc]
    """What the SDK calls through, talking to `base_url` when one is given, else to Twilio.

    Raises NotSent (no connection, or 429) and OutcomeUnknown (5xx, time-out, reset); other answers go to the SDK.
    """

    def __init__(self, base_url: str | None, threads: int, timeout: tuple[float, float]) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), False)
        self._base = urlsplit(base_url) if base_url else None
        self._pool = PoolManager(
            maxsize=threads,
            block=True,
            retries=False,
            timeout=Timeout(connect=timeout[0], read=timeout[1]),
            cert_reqs="CERT_REQUIRED",
            ca_certs=certifi.where(),
        )
        self._signed: dict[tuple[str, str], str] = {}

    def request(self, method: str, uri: str, **asked: Any) -> Any:
        """As the SDK calls it: params, data, headers and auth are by name."""
        auth, params, data = asked.get("auth"), asked.get("params"), asked.get("data")
        said = {**(asked.get("headers") or {}), **({"Authorization": self._authorization(auth)} if auth else {})}
        address, body = self._addressed(uri, params), _body(data, said)
        try:
            answer = self._pool.urlopen(method.upper(), address, body=body, headers=said, redirect=False)
        except HTTPError as fault:
            if isinstance(fault, _NEVER_CONNECTED):
                raise NotSent("No connection to the provider could be made.") from None
            raise OutcomeUnknown(f"The provider's answer was lost ({type(fault).__name__}).") from None
        if answer.status == 429:
            raise NotSent("The provider has too many requests at once.", _retry_after(answer.headers))
        if answer.status >= 500 or answer.status == 408:
            raise OutcomeUnknown(f"The provider answered {answer.status}.")
        return Response(answer.status, answer.data.decode(), answer.headers)

    def _addressed(self, url: str, params: Mapping[str, object] | None) -> str:
        if self._base is None and not params:
            return url
        asked = urlsplit(url)
        base = self._base or asked
        query = "&".join(filter(None, (asked.query, urlencode(params or {}, doseq=True))))
        return urlunsplit((base.scheme, base.netloc, asked.path, query, ""))

    def _authorization(self, auth: tuple[str, str]) -> str:
        """Made once, and not for every call."""
        if auth not in self._signed:
            self._signed[auth] = make_headers(basic_auth=":".join(auth))["authorization"]
        return self._signed[auth]


def _body(data: Mapping[str, object] | None, headers: Mapping[str, str]) -> bytes | None:
    if not data:
        return None
    return (json.dumps(data) if headers.get("Content-Type") == _JSON else urlencode(data, doseq=True)).encode()


def _retry_after(headers: Any) -> float:
    try:
        return min(LONGEST_WAIT, max(0.0, float(headers.get("Retry-After", ""))))
    except ValueError:
        return 0.0
