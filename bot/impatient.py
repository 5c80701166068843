"""Connections to PostgreSQL that give up on a server that has taken a statement and says nothing, and that it gives up.

Rule of this file: whoever has no patience left closes the connection, for nobody knows what the server is at on it, and
whether what was asked of it is done. A server that hangs refuses nothing: without this, a webhook would neither take a
text nor say that it cannot, and a heartbeat would stand still for as long as a broken network takes to be noticed.
Whoever is called away in mid-statement, as a job is whose time is over, takes the statement with them: the driver does
so for Ctrl-C alone, and of anything else the statement ran on, and the error of a rollback behind it came out instead.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, TypeVar

from psycopg import Connection, Error, OperationalError
from psycopg.abc import PQGen
from psycopg.errors import _WaitTimeout
from psycopg.pq import TransactionStatus

from bot.waiting import patience

T = TypeVar("T")
OFTEN = 0.1
"""Seconds between looks whether a signal came, as the driver has it."""
BREAKS_OFF = 2.0
"""Seconds that the server has to be told, and as many again to end what it is at."""
NOTICED = {
    "connect_timeout": "5",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
}
"""After how long a server that is not there any more is given up: in seconds, and the last in thousandths of one. What
an address says of these goes before."""
LET_GO = """
SELECT set_config('idle_in_transaction_session_timeout', '120s', false)
WHERE current_setting('idle_in_transaction_session_timeout') = '0'
"""
"""After how long the server ends the transaction of one of ours who stands still in it, and lets go of what it locked:
a worker that is paused must keep nobody's texts from being taken in. What an operator has set goes before."""


class NoAnswer(OperationalError):
    """The server did not answer in time."""


class Impatient(Connection[Any]):
    """A connection whose statements take no longer than the thread that asks will wait."""

    def wait(self, gen: PQGen[T], interval: float = OFTEN, timeout: float | None = None) -> T:
        """As the driver's own; what calls the thread away ends the statement, and comes out. Raises NoAnswer."""
        came = False
        try:
            found = super().wait(gen, interval, patience() if timeout is None else timeout)
            came = True
            return found
        except _WaitTimeout:
            self.pgconn.finish()
            raise NoAnswer("The server did not answer in time.") from None
        finally:
            if not came and self._is_at_it():
                self._break_off(gen)

    def rollback(self) -> None:
        """As the driver's own; of a connection that is closed, nothing was kept."""
        if not self.closed:
            super().rollback()

    def _break_off(self, gen: PQGen[Any]) -> None:
        """Have the server end what it is at, and hear that it did; or close, when it does not say so in time."""
        try:
            with suppress(Error):  # that it was ended is one
                self.cancel_safe(timeout=BREAKS_OFF)
                super().wait(gen, OFTEN, BREAKS_OFF)
        finally:
            if self._is_at_it():
                self.pgconn.finish()

    def _is_at_it(self) -> bool:
        return self.pgconn.transaction_status == TransactionStatus.ACTIVE


def connect(*given: Any, **named: Any) -> Impatient:
    """A new connection, which the server may end in its turn."""
    connection = Impatient.connect(*given, **named)
    connection.execute(LET_GO)
    connection.commit()
    return connection
