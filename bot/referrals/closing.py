"""Closing: a referral ends, completed, early or withdrawn, and stays closed.

Rule of this file: how and why is kept beside the step; what ends with it is the table's (bot/referrals/lives.py). The
kind last word, where there is somebody to send it to, is bot/caring/care.py's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.clock import london
from bot.models import ClosedReferral, Closing, ClosingReason, Deed, Referral, Standing, Step
from bot.people.reach import referral_of
from bot.record import audit
from bot.referrals import whereabouts
from bot.referrals.lives import Fate, Move, Who
from bot.referrals.whereabouts import Word
from bot.staff import access
from bot.staff.access import StaffMember


@dataclass(frozen=True, slots=True)
class Ended:
    """How a referral was closed, why when it was not completed, and in whose words when no reason says it."""

    how: Closing
    reason: ClosingReason | None = None
    words: str = ""


def close(session: Session, staff: StaffMember, person_id: int, ended: Ended, at: datetime) -> Fate | None:
    """Staff close somebody's referral. None when they may not see them, or there is none."""
    person = access.participant(session, staff, person_id)
    referral = referral_of(session, person_id) if person else None
    if referral is None:
        return None
    fate = whereabouts.take(session, referral, Word(Step.CLOSED, Who.STAFF, london(at).date(), staff), at)
    if isinstance(fate, Move):
        keep(session, referral, ended, at, staff)
    facts = {"closed": ended.how.value, "reason": ended.reason.value if ended.reason else None}
    refused = not isinstance(fate, Move)
    audit.note(session, staff.id, Deed.CHANGED, "referrals", referral.id, **facts, refused=refused)
    return fate


def by_file(session: Session, referral: Referral, ended: Ended | None, day: date, at: datetime) -> None:
    """A file says that it is closed, and how, where it says so; what is closed already only learns how."""
    whereabouts.take(session, referral, Word(Step.CLOSED, Who.FILE, day), at)
    if ended is not None and of(session, referral.id) is None:
        keep(session, referral, ended, at)


def all_by_file(session: Session, person_id: int, ended: Ended | None, at: datetime) -> None:
    """Whatever of theirs goes on is closed: nothing of them stays here, so nobody may plan for them, or be due them."""
    over = (Standing.ENDED, Standing.DECEASED)
    goes_on = (Referral.participant_id == person_id, Referral.standing.not_in(over))
    for referral in session.scalars(select(Referral).where(*goes_on).order_by(Referral.id)).all():
        by_file(session, referral, ended, london(at).date(), at)


def of(session: Session, referral_id: int) -> ClosedReferral | None:
    """How a referral was closed, where that was said."""
    return session.scalar(select(ClosedReferral).where(ClosedReferral.referral_id == referral_id))


def keep(session: Session, referral: Referral, ended: Ended, at: datetime, staff: StaffMember | None = None) -> None:
    """Write down how and why."""
    by_id = staff.id if staff else None
    row = ClosedReferral(referral_id=referral.id, why=ended.how, reason=ended.reason, by_id=by_id, at=at)
    row.words = ended.words or None
    session.add(row)
    session.flush()
