"""Contact pace: how often a mentor or coach is to be in contact with somebody, as their service promises it or as staff
set it.

Rule of this file: whoever may see the participant may set it, and it is noted in the audit. It is never more seldom
than promised, unless whoever sets it says so under their own name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import pathways
from bot.models import ContactPace, Deed, Person, Referral, Role
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.record import audit
from bot.staff.access import StaffMember, participant

MOST = 28


@dataclass(frozen=True, slots=True)
class Pace:
    """From one contact to the next, in days: promised, and as it is; whose contact it is; who set it, and when."""

    role: Role
    promised: int
    days: int
    by: str = ""
    at: datetime | None = None
    seldom: bool = False


def of(session: Session, referral: Referral) -> Pace | None:
    """How often it is for a referral; None where its service promises no contact."""
    promise = pathways.contact(session, referral.pathway, referral.tier)
    if promise is None:
        return None
    row = session.scalar(select(ContactPace).where(ContactPace.referral_id == referral.id))
    if row is None:
        return Pace(promise.role, promise.days, promise.days)
    by = full_name(session.get_one(Person, row.set_by))
    return Pace(promise.role, promise.days, row.days, by, row.set_at, row.seldom)


def keep(session: Session, staff: StaffMember, person_id: int, wanted: tuple[int | None, bool], now: datetime) -> bool:
    """Set the days (None: as promised), and whether they say themselves that it may be more seldom than promised.

    False, and nothing kept, when somebody is not theirs, is promised no contact, or would have it more seldom unsaid.
    """
    if participant(session, staff, person_id) is None:
        return False
    lock(session, person_id)
    referral = referral_of(session, person_id)
    promise = pathways.contact(session, referral.pathway, referral.tier) if referral else None
    days, said = wanted
    if referral is None or promise is None or (days is not None and days > promise.days and not said):
        return False
    row = session.scalar(select(ContactPace).where(ContactPace.referral_id == referral.id))
    if row is not None:
        session.delete(row)
        session.flush()
    seldom = days is not None and days > promise.days
    if days is not None:
        session.add(ContactPace(referral_id=referral.id, days=days, seldom=seldom, set_by=staff.id, set_at=now))
    session.flush()
    facts = {"days": days, "promised": promise.days, "seldom": seldom}
    audit.note(session, staff.id, Deed.CHANGED, "contact_paces", referral.id, **facts)
    return True
