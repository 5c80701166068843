"""A line to the provider: one connection, opened to whom we believe, on which one call at a time is made.

Rule of this file: while a line is opened not a byte of a request is on its way, so whatever goes wrong then is NotSent;
and whether a line still leads anywhere is asked before it is used again.
"""

from __future__ import annotations

import ssl
from functools import cache
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from io import BufferedReader, RawIOBase
from select import POLLIN, poll
from time import monotonic
from typing import Any

import certifi
import structlog

from bot.channels.base import NotSent

log = structlog.get_logger()
IDLE = 20.0
"""Seconds of silence after which a line is not believed: what stands between may have forgotten it, and says nothing.
Of a text that is said into such a line nobody knows for a minute and a half whether it left."""
UNTRUSTED = 60.0
"""Seconds that a sender waits when the provider cannot show who it is: any other text of its would meet the same."""


class Line(HTTPConnection):
    """One connection. What is asked goes in one piece: by itself the head would be a packet of its own."""

    _silent_since = _until = 0.0
    _pieces: list[bytes] | None = None

    def allow(self, seconds: float) -> None:
        """So long may it take from now on until all is said, ours and theirs."""
        self._until = monotonic() + seconds
        self.sock.settimeout(seconds)

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

    def response_class(self, sock: Any, *asked: Any, **more: Any) -> HTTPResponse:  # type: ignore[override]
        """An answer that ends in time, however slowly it drips."""
        return HTTPResponse(_Ear(sock, self._until), *asked, **more)  # type: ignore[arg-type]

    def rests(self) -> bool:
        """Nobody speaks on it from now on. False when it is closed."""
        self._silent_since = monotonic()
        return self.sock is not None

    def has_ended(self) -> bool:
        """Whether the far end hung up while nobody spoke, for then there is something to read, if only its end; or the
        silence was so long that nobody can say."""
        looked = poll()
        looked.register(self.sock, POLLIN)
        if monotonic() - self._silent_since > IDLE or looked.poll(0):
            self.close()
        return self.sock is None


class _SecretLine(Line, HTTPSConnection):
    """One connection to a server that has shown who it is."""


class _Ear(RawIOBase):
    """What is heard on a line until the time for the whole is over: a socket's own limit is for each piece."""

    def __init__(self, sock: Any, until: float) -> None:
        self._sock, self._until = sock, until

    def makefile(self, mode: str) -> BufferedReader:
        """As an answer asks for it."""
        self._heard = self._sock.makefile(mode, buffering=0)
        return BufferedReader(self)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, room: Any) -> Any:
        """The next piece. Raises TimeoutError."""
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError
        self._sock.settimeout(left)
        return self._heard.readinto(room)

    def close(self) -> None:
        """Enough was heard."""
        super().close()
        self._heard.close()


def opened(scheme: str, host: str, seconds: float) -> Line:
    """A line to this host, which took so long at most for each of its addresses. Raises NotSent."""
    line = _SecretLine(host, context=_trusted()) if scheme == "https" else Line(host)
    line.timeout = seconds
    try:
        line.connect()
    except ssl.SSLCertVerificationError:
        log.error("not_trusted", host=host)
        raise NotSent("The provider could not show who it is.", UNTRUSTED) from None
    except OSError as fault:
        raise NotSent(f"No connection to the provider could be made ({type(fault).__name__}).") from None
    return line


@cache
def _trusted() -> ssl.SSLContext:
    """Whom we believe."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.set_alpn_protocols(["http/1.1"])
    return context
