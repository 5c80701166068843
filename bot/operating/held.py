"""Held: a database that came back from a backup sends nothing until somebody has settled what was done since.

Rule of this file: the hold is the pause of every sender, so that whatever honours a pause honours it, on every machine.
The answer to a crisis waits for neither: who asks for help now must not wait for an operator. One to a text that may
have been answered before the loss is asked about first (bot/delivery/gone_already.py).
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.delivery.pacing import PAUSE
from bot.models import Channel, Direction, Message, Restore
from bot.operating import leases

OWNER = "restored"
"""Who holds the senders, by which a hold is told from a pause of a sender's own."""
_FOR_GOOD = datetime(9999, 1, 1, tzinfo=UTC)
SETTLE = "Look at it first, then run `throughline backup settle`."


def begin(session: Session, saved_at: datetime, at: datetime, *, erasures_known: bool) -> Restore:
    """A backup of then was put back: nothing leaves from now on."""
    row = Restore(saved_at=saved_at, restored_at=at, erasures_known=erasures_known, gone={})
    session.add(row)
    session.flush()
    for channel in sorted(Channel):
        leases.keep(session, PAUSE + channel.value, OWNER, _FOR_GOOD)
    return row


def since(session: Session) -> Restore | None:
    """The restore that is not settled; of several, which happens when a held database is saved, the oldest backup's."""
    return session.scalar(select(Restore).where(Restore.settled_at.is_(None)).order_by(Restore.saved_at).limit(1))


def last(session: Session) -> Restore | None:
    """The latest, settled or not."""
    return session.scalar(select(Restore).order_by(Restore.id.desc()).limit(1))


def count(session: Session, restore: Restore, went: int, found: int) -> None:
    """So many more texts had left before, and so many of which nothing was known: in the transaction that says so."""
    more = {Restore.went: Restore.went + went, Restore.found: Restore.found + found}
    session.execute(update(Restore).where(Restore.id == restore.id).values(more))


def heard(session: Session, restore: Restore) -> int:
    """How many texts came in between the backup and its coming back, and are here, whoever asked for them."""
    lost = Message.made_at.between(restore.saved_at, restore.restored_at)
    came = select(func.count(Message.id)).where(Message.direction == Direction.IN, lost)
    return session.scalar(came) or 0


def end(session: Session, at: datetime, tick: datetime) -> None:
    """What was done is known or is a person's to decide: texts leave again, and no number is kept of who was erased."""
    session.execute(update(Restore).where(Restore.settled_at.is_(None)).values(settled_at=at, gone={}))
    for channel in sorted(Channel):
        leases.keep(session, PAUSE + channel.value, OWNER, tick)
