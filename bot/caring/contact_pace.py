"""Contact pace: how often a mentor or coach is to be in contact with somebody, as their service promises it or as staff
set it, and at which hour that is agreed with them.

Rule of this file: whoever may see the participant may set it, and it is noted in the audit. It is never more seldom
than promised, unless whoever sets it says so under their own name, and never at an hour that is not theirs. What is set
holds for what is still to come: today's list keeps its numbers, and nothing that was said or done changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import onward, pathways
from bot.caring import agreed_hours
from bot.caring.agreed_hours import Bounds
from bot.mentoring import owed
from bot.models import ContactPace, Deed, Person, Referral, Role
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.planning import agreed
from bot.record import audit
from bot.staff.access import StaffMember, participant
from dialogs import round as rounds

MOST = 28


@dataclass(frozen=True, slots=True)
class Wanted:
    """The days (None: as promised), whether they say themselves that it may be more seldom, the hour (None: any)."""

    days: int | None
    seldom: bool = False
    hour: time | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """From one contact to the next, in days: promised, and as it is; whose contact it is; who set it, and when.

    `chosen`: staff set the days. `hour` is the one that was agreed, `hour_now` the one that their hours still allow.
    """

    role: Role
    promised: int
    days: int
    bounds: Bounds
    chosen: bool = False
    hour: time | None = None
    hour_now: time | None = None
    by: str = ""
    at: datetime | None = None
    seldom: bool = False


def of(session: Session, referral: Referral) -> Pace | None:
    """How often it is for a referral; None where its service promises no contact."""
    promise = pathways.contact(session, referral.pathway, referral.tier)
    if promise is None:
        return None
    bounds = agreed_hours.of_contact(session, session.get_one(Person, referral.participant_id))
    row = _row(session, referral)
    if row is None:
        return Pace(promise.role, promise.days, promise.days, bounds)
    by, now = full_name(session.get_one(Person, row.set_by)), agreed.hours(session, [referral.id]).get(referral.id)
    days, chosen = row.days or promise.days, row.days is not None
    return Pace(promise.role, promise.days, days, bounds, chosen, row.hour, now, by, row.set_at, row.seldom)


def keep(session: Session, staff: StaffMember, person_id: int, wanted: Wanted, now: datetime) -> bool:
    """Set it. False, and nothing kept, when somebody is not theirs, is promised no contact, would have it more seldom
    unsaid, or at an hour that is not theirs."""
    if participant(session, staff, person_id) is None:
        return False
    person, referral = lock(session, person_id), referral_of(session, person_id)
    promise = pathways.contact(session, referral.pathway, referral.tier) if referral else None
    if referral is None or promise is None or not _may_be(session, person, wanted, promise.days):
        return False
    row = _row(session, referral)
    if row is not None:
        session.delete(row)
        session.flush()
    seldom = _is_seldom(wanted, promise.days)
    if wanted.days is not None or wanted.hour is not None:
        given = {"days": wanted.days, "hour": wanted.hour, "seldom": seldom}
        session.add(ContactPace(referral_id=referral.id, set_by=staff.id, set_at=now, **given))
    owed.settle(session, [referral], now)
    hour = wanted.hour.isoformat("minutes") if wanted.hour else None
    facts = {"days": wanted.days, "promised": promise.days, "seldom": seldom, "hour": hour}
    audit.note(session, staff.id, Deed.CHANGED, "contact_paces", referral.id, **facts)
    if wanted.hour != (row.hour if row else None):
        _tell_the_round(session, referral, now)
    return True


def _may_be(session: Session, person: Person, wanted: Wanted, promised: int) -> bool:
    bounds = agreed_hours.of_contact(session, person)
    return (wanted.seldom or not _is_seldom(wanted, promised)) and not agreed_hours.fault(bounds, wanted.hour)


def _is_seldom(wanted: Wanted, promised: int) -> bool:
    return wanted.days is not None and wanted.days > promised


def _row(session: Session, referral: Referral) -> ContactPace | None:
    return session.scalar(select(ContactPace).where(ContactPace.referral_id == referral.id))


def _tell_the_round(session: Session, referral: Referral, now: datetime) -> None:
    """Today's list of whoever mentors or coaches them says the new hour from now on, and waits for it."""
    if referral.mentor_id is not None:
        key, once = f"{rounds.NAME}:{referral.mentor_id}", f"{rounds.HOURS}:{referral.id}:{now.isoformat()}"
        onward.put(session, onward.Onward(referral.mentor_id, rounds.NAME, key, once, rounds.HOURS), now)
