"""Righting: what a clock that was fast, and was put right since, left so far ahead that everything would wait for it.

Rule of this file: only what lies further ahead than anybody ever asks for is put right, by whichever of our clock and
the database's is ahead, so that one that is behind frees nothing. What may be under way is asked about no sooner for
it. The back-off of one text alone stays: the provider asks for a whole day of some, and no error is told from that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import and_, case, or_, select, update
from sqlalchemy.orm import Session

from bot.db import its_time, one_of
from bot.delivery.lanes import ANSWERS
from bot.delivery.pacing import LONGEST, NAMES
from bot.delivery.receipts import doubt
from bot.delivery.unknowns import IN_HAND
from bot.models import Delivery, Lease, Mail, MailState, Message
from bot.operating import held
from bot.operating.leases import LONGER

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Terms:
    """For how long anything is held at the most, and for how long the provider is not asked about it after that."""

    lease: timedelta
    grace: timedelta


def put_right(session: Session, now: datetime, tick: datetime, terms: Terms) -> int:
    """Free what is held or put off for longer than that can be; how much was."""
    its = its_time(session) or tick
    at = max(tick, its)
    waits, taken = at + LONGEST + LONGER, at + terms.lease + LONGER
    righted = _senders(session, min(tick, its), waits) + _claimed(session, now, taken) + _mails(session, at, waits)
    righted += _in_hand(session, at, max(waits, taken + terms.grace), terms)
    if righted:
        log.warning("righted", rows=righted)
    return righted


def _senders(session: Session, free: datetime, far: datetime) -> int:
    """But for what waits until a backup is settled (bot/operating/held.py)."""
    far_off = (Lease.name.in_(NAMES), Lease.until > far, Lease.owner != held.OWNER)
    ahead = select(Lease.name).where(*far_off).with_for_update(skip_locked=True)
    names = session.scalars(ahead).all()
    if names:
        session.execute(update(Lease).where(Lease.name.in_(names)).values(until=free))
    return len(names)


def _claimed(session: Session, now: datetime, far: datetime) -> int:
    """Texts that whoever took them never began: they are nobody's, and whoever has them in mind begins none. Answers
    that are still to come were put by a clock that is fast, too."""
    ids: list[int] = []
    for due in (Message.send_after <= now, and_(ANSWERS, Message.send_after > now)):
        waiting = (one_of(Message.delivery, Delivery.DUE, Delivery.HELD), due)
        ahead = select(Message.id).where(*waiting, Message.lease_until > far).with_for_update(skip_locked=True)
        ids += session.scalars(ahead)
    if ids:
        session.execute(update(Message).where(Message.id.in_(ids)).values(lease_owner=None, lease_until=None))
    return len(ids)


def _in_hand(session: Session, at: datetime, far: datetime, terms: Terms) -> int:
    ahead = select(Message).where(IN_HAND, Message.lease_until > far).with_for_update(skip_locked=True)
    messages = session.scalars(ahead).all()
    for message in messages:
        doubt(message, at + terms.grace + (terms.lease if message.delivery is Delivery.LEAVING else timedelta()))
    return len(messages)


def _mails(session: Session, at: datetime, far: datetime) -> int:
    """What may be under way is left in doubt later than any try of it lasts."""
    is_ahead = or_(Mail.lease_until > far, Mail.retry_after > far)
    still = one_of(Mail.state, MailState.DUE, MailState.LEAVING)
    ids = session.scalars(select(Mail.id).where(still, is_ahead).with_for_update(skip_locked=True)).all()
    if ids:
        doubtful = case((Mail.state == MailState.LEAVING, at + LONGER))
        session.execute(update(Mail).where(Mail.id.in_(ids)).values(lease_until=doubtful, retry_after=None))
    return len(ids)
