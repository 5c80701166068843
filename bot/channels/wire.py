"""How we speak HTTP to Twilio: one shared session, no retries of its own, and failures told apart by what is safe.

Rule of this file: it knows requests and urllib3, and nothing of messages. The official SDK's client is kept, with its
session replaced: a pool as large as the threads that wait for a free connection rather than open more, no look at the
environment's proxies, a time limit on every call, and no log of what is said (the SDK would log bodies).
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]
from urllib3.exceptions import ConnectTimeoutError, MaxRetryError, NewConnectionError

from bot.channels.base import NotSent, OutcomeUnknown

_NEVER_CONNECTED = (ConnectTimeoutError, NewConnectionError)

LONGEST_WAIT = 3600.0  # seconds; more than that nobody can mean


class Wire(TwilioHttpClient):  # type: ignore[misc]
    """The SDK's HTTP client on our session, talking to `base_url` when one is given, else to Twilio.

    Raises NotSent (no connection, or 429) and OutcomeUnknown (5xx, time-out, reset); other answers go to the SDK.
    """

    def __init__(self, base_url: str | None, threads: int, timeout: tuple[float, float]) -> None:
        super().__init__(pool_connections=False)
        self._base = urlsplit(base_url) if base_url else None
        self.timeout = timeout  # the SDK's constructor takes one number; for want of its own a call uses this pair
        self.session = _session(threads)

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        try:
            response = super().request(method, self._addressed(url), *args, **kwargs)
        except requests.RequestException as fault:
            if never_connected(fault):
                raise NotSent("No connection to the provider could be made.") from None
            raise OutcomeUnknown(f"The provider's answer was lost ({type(fault).__name__}).") from None
        if response.status_code == 429:
            raise NotSent("The provider has too many requests at once.", _retry_after(response.headers))
        if response.status_code >= 500 or response.status_code == 408:
            raise OutcomeUnknown(f"The provider answered {response.status_code}.")
        return response

    def _addressed(self, url: str) -> str:
        if self._base is None:
            return url
        asked = urlsplit(url)
        return urlunsplit((self._base.scheme, self._base.netloc, asked.path, asked.query, ""))

    def log_request(self, kwargs: dict[str, Any]) -> None:
        """Say nothing: the request holds a number and a text."""

    def log_response(self, status_code: int, response: Any) -> None:
        """Say nothing: the answer holds a number and a text."""


def never_connected(fault: requests.RequestException) -> bool:
    """Whether the failure came before a single byte was written, so that nothing can have been processed."""
    if isinstance(fault, requests.exceptions.SSLError):
        return False
    cause = fault.args[0] if fault.args else None
    reason = cause.reason if isinstance(cause, MaxRetryError) else cause
    return isinstance(reason, _NEVER_CONNECTED)


def _session(threads: int) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(pool_maxsize=threads, pool_block=True, max_retries=0))
    return session


def _retry_after(headers: Any) -> float | None:
    try:
        return min(LONGEST_WAIT, max(0.0, float(headers.get("Retry-After", ""))))
    except ValueError:
        return None
