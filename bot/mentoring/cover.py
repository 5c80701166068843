"""Cover: who takes a list when its mentor is away, cannot, or says nothing.

Rule of this file: whoever the team set as cover first, then the mentor or coach with the shortest list, then the team
lead; who is away, has given a list away today (their own, or one that they covered), is silent too or cannot be texted
is never asked, and nobody is given whom they know. The team lead always sees it; what nobody can take is theirs to do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from bot import onward, pathways
from bot.alerting.alerts import News, tell
from bot.mentoring import silences, staff_contacts, uncovered
from bot.models import (
    Alert,
    AlertKind,
    Channel,
    DayOff,
    DueContact,
    Handover,
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
    """What they still have today, their own first: nobody's who is gone, or is now where no contact is promised, and
    nothing that was tried already, or that whoever leads sees to. Whom they know outside of work is on no list."""
    return _left(session, staff_id, day, DueContact.participant_id.not_in(known_to(staff_id)))


def pass_on_known(session: Session, staff: Person, at: datetime) -> None:
    """Whom they know outside of work, and are to be in contact with all the same, is somebody else's today."""
    known = _left(session, staff.id, day_of(at), DueContact.participant_id.in_(known_to(staff.id)))
    if known:
        hand_over(session, staff, Handover.CANNOT, at, known)


def _left(session: Session, staff_id: int, day: date, whom: ColumnElement[bool]) -> list[DueContact]:
    mine = and_(DueContact.staff_id == staff_id, DueContact.cover_id.is_(None), DueContact.handover.is_(None))
    wanted = (
        select(DueContact, Referral)
        .join(Referral, Referral.id == DueContact.referral_id)
        .where(DueContact.day == day, or_(mine, DueContact.cover_id == staff_id), whom)
        .order_by(DueContact.cover_id.is_not(None), DueContact.id)
    )
    rows = [row for row, referral in session.execute(wanted) if is_owed(session, referral)]
    tried = staff_contacts.tried_on(session, [row.participant_id for row in rows], day) if rows else ()
    return [row for row in rows if row.participant_id not in tried]


def is_owed(session: Session, referral: Referral) -> bool:
    """Whether contact is promised still: since the morning they may have come out, been recalled, or died."""
    promise = pathways.contact(session, referral.pathway, referral.tier)
    return referral.standing is Standing.ACTIVE and promise is not None and referral.place in promise.where


def hand_over(
    session: Session, staff: Person, why: Handover, at: datetime, rows: list[DueContact] | None = None
) -> int:
    """Give what they still have today, or only these of it, to somebody else: the id of whoever was first, or 0 when
    nobody could take it."""
    rest = left(session, staff.id, day_of(at)) if rows is None else rows
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


def _give(session: Session, staff: Person, rows: Collection[DueContact], passing: Passing) -> None:
    """These are somebody's from now on, or nobody's; whoever it is hears, and the lead does."""
    taker, why, at = passing.to, passing.why, passing.at
    for row in rows:
        row.handover, row.handed_at = row.handover or why, at
        row.cover_id = taker.id if taker else None
    session.flush()
    _tell_lead(session, staff, taker, why, at)
    if taker is None:
        uncovered.put(session, staff, rows, at)
    else:
        key = f"{ROUND}:{taker.id}"
        onward.put(session, onward.Onward(taker.id, ROUND, key, f"{key}:{onward.BEGAN}"), at)
        once = f"{TOLD}:{staff.id}:{taker.id}:{at.isoformat()}"
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
    uncovered.given_back(session, [row for row in rows if row.cover_id is None], at)
    for row in rows:
        row.handover, row.handed_at, row.cover_id = None, None, None
    session.flush()


def _takers(session: Session, staff: Person, why: Handover, at: datetime) -> list[Person]:
    """Who may take it, the best first: of their team, here today, whom texts reach, and nobody who gave a list away.

    When somebody was silent until now, it is nobody who has a list and was silent too.
    """
    day = day_of(at)
    if at >= london_at(day, silences.EVENING):
        return []  # nobody is asked at night
    found = _here_on(session, staff, day)
    gave = _gave_away(session, [each.id for each in found], day)
    found = [each for each in found if each.id not in gave]
    theirs = DueContact.staff_id.in_([each.id for each in found])
    rows = session.scalars(select(DueContact.staff_id).where(theirs, DueContact.day == day))
    lists = Counter(each for each in rows if each is not None)
    heard = silences.last_heard(session, lists, day) if why is Handover.SILENT else lists
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


def _gave_away(session: Session, staff: Collection[int], day: date) -> set[int]:
    """Who of them gave a list away today, their own or one that they covered: it does not come back to them."""
    told = (Alert.kind == AlertKind.COVER, Alert.raised_at >= london_at(day, time.min), Alert.person_id.in_(staff))
    rows = session.execute(select(Alert.person_id, Alert.facts).where(*told))
    return {who for who, facts in rows if who is not None and facts.get("why") != Handover.AWAY.value}


def silent(session: Session, staff: Person, at: datetime) -> list[DueContact]:
    """What is left of today's list and was met with silence: neither a text of theirs nor a contact written down."""
    day = day_of(at)
    return silences.met_with(session, staff.id, left(session, staff.id, day), day, at)


def _tell_lead(session: Session, staff: Person, taker: Person | None, why: Handover, at: datetime) -> None:
    once = f"{AlertKind.COVER}:{staff.id}:{day_of(at).isoformat()}:{why}:{taker.id if taker else 0}"
    facts = {"why": why.value, "to": taker.id if taker else None}
    alert = tell(session, staff, News(AlertKind.COVER, once, urgent=taker is None, facts=facts), at)
    lead = select(Person.id).where(Person.team_id == staff.team_id, Person.role == Role.TEAM_LEAD).order_by(Person.id)
    if alert is not None:
        alert.staff_id = session.scalar(lead.limit(1))
