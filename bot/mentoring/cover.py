"""Cover: who takes a list when its mentor is away, cannot, or says nothing.

Rule of this file: whoever the team set as cover first, then the mentor or coach with the shortest list, then the team
lead; who is away, has given a list away today, is silent too or cannot be texted is never asked, and nobody is given
whom they know. The team lead always sees it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import and_, or_, select, union
from sqlalchemy.orm import Session

from bot import onward
from bot.alerting.alerts import News, tell
from bot.db import one_of
from bot.mentoring import staff_contacts
from bot.models import (
    AlertKind,
    Channel,
    Contact,
    DayOff,
    Direction,
    DueContact,
    Handover,
    Message,
    Number,
    Person,
    Preference,
    Referral,
    Role,
    Standing,
)
from bot.staff.access import known_to
from dialogs.events import Matter
from dialogs.hours import at as london_at
from dialogs.hours import day_of

ROUND, TOLD, BACK = "round", "cover", "given_back"


@dataclass(frozen=True, slots=True)
class Passing:
    """To whom a list goes (None: nobody can take it), why, and when."""

    to: Person | None
    why: Handover
    at: datetime


def is_away(session: Session, staff_id: int, day: date) -> bool:
    """Whether this is a day off of theirs."""
    off = select(DayOff.id).where(DayOff.worker_id == staff_id, DayOff.day == day)
    return session.scalar(off.limit(1)) is not None


def left(session: Session, staff_id: int, day: date) -> list[DueContact]:
    """What they still have today, their own first: nobody's who is gone, and nothing that was tried already."""
    mine = and_(DueContact.staff_id == staff_id, DueContact.cover_id.is_(None))
    wanted = (
        select(DueContact)
        .join(Referral, Referral.id == DueContact.referral_id)
        .where(DueContact.day == day, or_(mine, DueContact.cover_id == staff_id), Referral.standing == Standing.ACTIVE)
        .order_by(DueContact.cover_id.is_not(None), DueContact.id)
    )
    rows = list(session.scalars(wanted))
    tried = staff_contacts.tried_on(session, [row.participant_id for row in rows], day)
    return [row for row in rows if row.participant_id not in tried]


def hand_over(session: Session, staff: Person, why: Handover, at: datetime) -> int:
    """Give what they still have today to somebody else: the id of whoever was first, or 0 when nobody could take it."""
    rest = left(session, staff.id, day_of(at))
    takers = _takers(session, staff, why, at) if rest else []
    first = 0
    for taker in takers:
        known = set(session.scalars(known_to(taker.id)))
        theirs = [row for row in rest if row.participant_id not in known]
        rest = [row for row in rest if row.participant_id in known]
        if theirs:
            _give(session, staff, theirs, Passing(taker, why, at))
            first = first or taker.id
    if rest:
        _give(session, staff, rest, Passing(None, why, at))
    return first


def _give(session: Session, staff: Person, rows: Iterable[DueContact], passing: Passing) -> None:
    """These are somebody's from now on, or nobody's; whoever it is hears, and the lead does."""
    taker, why, at = passing.to, passing.why, passing.at
    for row in rows:
        row.handover, row.handed_at = why, at
        row.cover_id = taker.id if taker else row.cover_id
    session.flush()
    _tell_lead(session, staff, taker, why, at)
    if taker is not None:
        key = f"{ROUND}:{taker.id}"
        onward.put(session, onward.Onward(taker.id, ROUND, key, f"{key}:{onward.BEGAN}"), at)
        once = f"{TOLD}:{staff.id}:{day_of(at).isoformat()}:{taker.id}"
        onward.put(session, onward.Onward(taker.id, ROUND, key, once, TOLD, Matter(id=staff.id)), at)


def give_back(session: Session, staff: Person, at: datetime) -> None:
    """They are here today after all: what went to cover because they were away, and was not tried, is theirs again."""
    day = day_of(at)
    mine = (DueContact.staff_id == staff.id, DueContact.day == day, DueContact.handover == Handover.AWAY)
    rows = list(session.scalars(select(DueContact).where(*mine)))
    for taker in {row.cover_id for row in rows if row.cover_id is not None}:
        once = f"{BACK}:{staff.id}:{taker}:{at.isoformat()}"
        key = f"{ROUND}:{taker}"
        onward.put(session, onward.Onward(taker, ROUND, key, once, BACK, Matter(id=staff.id)), at)
    for row in rows:
        row.handover, row.handed_at, row.cover_id = None, None, None
    session.flush()


def _takers(session: Session, staff: Person, why: Handover, at: datetime) -> list[Person]:
    """Who may take it, the best first: of their team, here today, whom texts reach, and nobody who gave a list away.

    When somebody was silent until now, it is nobody who has a list and was silent too.
    """
    day = day_of(at)
    found = _here_on(session, staff, day)
    theirs = DueContact.staff_id.in_([each.id for each in found])
    lists = Counter(session.scalars(select(DueContact.staff_id).where(theirs, DueContact.day == day)))
    heard = _heard_from(session, lists, day) if why is Handover.SILENT else frozenset(lists)
    return _in_order([each for each in found if not lists[each.id] or each.id in heard], lists)


def likely(session: Session, staff: Person, day: date) -> Person | None:
    """Who will take it on a day whose lists are not made yet, as far as anybody knows now."""
    found = _here_on(session, staff, day)
    theirs = Referral.mentor_id.in_([each.id for each in found])
    people = session.scalars(select(Referral.mentor_id).where(theirs, Referral.standing == Standing.ACTIVE))
    return next(iter(_in_order(found, Counter(each for each in people if each is not None))), None)


def _here_on(session: Session, staff: Person, day: date) -> list[Person]:
    off = select(DayOff.id).where(DayOff.worker_id == Person.id, DayOff.day == day).exists()
    given = (DueContact.staff_id == Person.id, DueContact.day == day, DueContact.handover.is_not(None))
    stopped = select(Preference.id).where(
        Preference.number_key == Number.key, Preference.channel == Channel.SMS, Preference.stopped_at.is_not(None)
    )
    reached = (Number.until.is_(None), Number.bounced_at.is_(None), ~stopped.exists())
    phone = select(Number.id).where(Number.person_id == Person.id, *reached).exists()
    wanted = select(Person).where(
        Person.team_id == staff.team_id,
        Person.role.in_((Role.MENTOR, Role.COACH, Role.TEAM_LEAD)),
        Person.id != staff.id,
        phone,
        ~off,
        ~select(DueContact.id).where(*given).exists(),
    )
    return list(session.scalars(wanted))


def _in_order(found: Iterable[Person], lists: Mapping[int, int]) -> list[Person]:
    def order(each: Person) -> tuple[bool, bool, int, int]:
        return each.role is Role.TEAM_LEAD, not each.covers, lists.get(each.id, 0), each.id

    return sorted(found, key=order)


def _heard_from(session: Session, staff: Iterable[int], day: date) -> frozenset[int | None]:
    """Who of them has texted us today, or written down a contact on a page."""
    came_in, since, whom = one_of(Message.direction, Direction.IN), london_at(day, time.min), [*staff]
    wrote = select(Message.person_id).where(came_in, Message.person_id.in_(whom), Message.made_at >= since)
    listed = select(DueContact.participant_id).where(DueContact.day == day)
    theirs = listed.where(or_(DueContact.staff_id.in_(whom), DueContact.cover_id.in_(whom)))
    made = (Contact.participant_id.in_(theirs), Contact.by_id.in_(whom), Contact.opened_at >= since)
    kept = select(Contact.by_id).where(*made)
    return frozenset(session.scalars(union(wrote, kept)))


def is_silent(session: Session, staff: Person, at: datetime) -> bool:
    """Whether something is left of today's list, and they have neither texted us today nor written a contact down."""
    day = day_of(at)
    return bool(left(session, staff.id, day)) and staff.id not in _heard_from(session, (staff.id,), day)


def _tell_lead(session: Session, staff: Person, taker: Person | None, why: Handover, at: datetime) -> None:
    once = f"{AlertKind.COVER}:{staff.id}:{day_of(at).isoformat()}:{why}:{taker.id if taker else 0}"
    facts = {"why": why.value, "to": taker.id if taker else None}
    alert = tell(session, staff, News(AlertKind.COVER, once, urgent=taker is None, facts=facts), at)
    lead = select(Person.id).where(Person.team_id == staff.team_id, Person.role == Role.TEAM_LEAD).order_by(Person.id)
    if alert is not None:
        alert.staff_id = session.scalar(lead.limit(1))
