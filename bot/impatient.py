"""Connections to PostgreSQL that give up on a server that has taken a statement and says nothing, and that it gives up.

Rule of this file: whoever has no patience left closes the connection, for nobody knows what the server is at on it, and
whether what was asked of it is done. A server that hangs refuses nothing: without this, a webhook would neither take a
text nor say that it cannot, and a heartbeat would stand still for as long as a broken network takes to be noticed.
"""

from __future__ import annotations

from typing import Any, TypeVar

from psycopg import Connection, OperationalError
from psycopg.abc import PQGen
from psycopg.errors import _WaitTimeout

from bot.waiting import patience

T = TypeVar("T")
OFTEN = 0.1
"""Seconds between looks whether a signal came, as the driver has it."""
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
        """As the driver's own. Raises NoAnswer."""
        try:
            return super().wait(gen, interval, patience() if timeout is None else timeout)
        except _WaitTimeout:
            self.pgconn.finish()
            raise NoAnswer("The server did not answer in time.") from None


def connect(*given: Any, **named: Any) -> Impatient:
    """A new connection, which the server may end in its turn."""
    connection = Impatient.connect(*given, **named)
    connection.execute(LET_GO)
    connection.commit()
    return connection
