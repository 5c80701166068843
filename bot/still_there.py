"""Whether a connection to PostgreSQL that was given back a while ago is still there, when somebody takes it again.

Rule of this file: who hung up has said so, and that is there to be read; only what was long idle is asked. To ask each
time was a tenth of what a text costs.
"""

from __future__ import annotations

from select import POLLIN, poll
from time import monotonic
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import InvalidatePoolError

IDLE = 10.0
"""Seconds after which nobody believes that a network which says nothing still leads there."""
_BACK = "given back at"


def look_when_taken(engine: Engine) -> None:
    """Have the engine's pool look at each connection that it hands out again, and open another where one is gone."""

    def given_back(connection: Any, record: Any) -> None:
        record.info[_BACK] = monotonic()

    def taken(connection: Any, record: Any, _whose: object) -> None:
        back = record.info.get(_BACK)
        if back is None or (monotonic() - back < IDLE and _is_silent(connection)):
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as fault:
            raise InvalidatePoolError from fault

    event.listen(engine, "checkin", given_back)
    event.listen(engine, "checkout", taken)


def _is_silent(connection: Any) -> bool:
    """Whether the server has said nothing since, not even that it is over."""
    if connection.closed:
        return False
    looked = poll()
    looked.register(connection.fileno(), POLLIN)
    return not looked.poll(0)
