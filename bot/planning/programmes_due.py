"""When a programme of sessions is looked at: at once after something of it changed, else when it said that it would be.

Rule of this file: rows only, found by the index on `look_at`, so that a day's planning costs by what is due and not by
how many referrals there are. To look once too often, late, or not for a day changes nothing but how soon.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Select, select, update
from sqlalchemy.orm import Session

from bot.db import nudge
from bot.models import Programme, Referral

PLAN = "workers.planning.plan"
_BESIDE = {"synchronize_session": False}
"""However many rows there are, none of them is looked for in the session."""


def begin(session: Session, referral_id: int, at: datetime) -> None:
    """There is a plan: sessions are to be booked from now on. One that has begun is looked at again."""
    if session.scalar(select(Programme.id).where(Programme.referral_id == referral_id)) is None:
        session.add(Programme(referral_id=referral_id, set_at=at))
        session.flush()
    soon(session, referral_id, at)


def soon(session: Session, referral_id: int, at: datetime) -> None:
    """Something of this referral changed: what is to be booked is worked out anew. None has begun: nothing is."""
    _look(session, Programme.referral_id == referral_id, at)


def soon_of(session: Session, person_id: int, at: datetime) -> None:
    """Something of this participant changed."""
    _look(session, Programme.referral_id.in_(select(Referral.id).where(Referral.participant_id == person_id)), at)


def soon_where(session: Session, which: ColumnElement[bool], at: datetime) -> None:
    """What these referrals are promised changed. What was put to somebody already stays put; of one referral or all."""
    theirs = Programme.referral_id.in_(select(Referral.id).where(which))
    session.execute(update(Programme).where(theirs).values(look_at=at), execution_options=_BESIDE)
    nudge(session, PLAN)


def due(session: Session, now: datetime, limit: int) -> list[int]:
    """The referrals whose programmes are to be looked at by now, the longest due first."""
    return list(session.scalars(wanted(now, limit)))


def wanted(now: datetime, limit: int) -> Select[int]:
    """How they are found."""
    found = select(Programme.referral_id).where(Programme.look_at <= now)
    return found.order_by(Programme.look_at).limit(limit)


def _look(session: Session, which: ColumnElement[bool], at: datetime) -> None:
    session.flush()
    session.execute(update(Programme).where(which).values(look_at=at, proposed_at=None, times_proposed=0))
    nudge(session, PLAN)
