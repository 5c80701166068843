"""Going on: what is done in a database that came back from a backup, before anybody has settled what was done since.

Rule of this file: texts are taken in, in the order in which things happened, and a cry for help is answered. The rest
waits until it is settled (workers/restoring.py): the heartbeat asks for none of it, and what was asked for of the
database that was lost, and still stands in a queue, does nothing.
"""

from __future__ import annotations

from bot.alerting.mailing import DELIVER
from bot.db import Database
from bot.delivery import deliveries, outbox
from bot.onward import TURN
from bot.operating import due, held

GOES_ON = frozenset(
    {outbox.SEND, DELIVER, TURN, due.RECONCILE, deliveries.ASK, "workers.reconciling.sweep", "workers.ringing.sweep"}
)
"""With what one text makes known to another talk: by that staff are asked to look at a cry for help, and one is minded
whose reading went wrong."""


def may(db: Database, job: str) -> bool:
    """Whether a job of this name may do anything now."""
    if job in GOES_ON:
        return True
    with db.reading() as session:
        return held.since(session) is None
