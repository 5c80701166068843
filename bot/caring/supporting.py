"""Supporting: what staff set and record of somebody's support, and what follows from it in their conversations.

Rule of this file: whoever may see the participant may do it; each is noted in the audit, and false or None is said for
somebody who is not theirs. Only staff raise or lower check-ins; who stopped them is not asked until they want it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import conversations
from bot.appointments import changes
from bot.caring import agreed_hours
from bot.conversations import Topic
from bot.db import nudge
from bot.models import (
    Appointment,
    Booking,
    CheckInPace,
    CheckIns,
    CommunityIntroduction,
    Contact,
    ContactKind,
    Deed,
    Entry,
    LastSession,
    Person,
    Preference,
    Referral,
)
from bot.people.reach import current_number, referral_of
from bot.people.standing import lock
from bot.planning import check_ins
from bot.record import audit
from bot.record.contacts import REPORT
from bot.staff.access import StaffMember, participant
from dialogs.hours import MID_AFTERNOON
from dialogs.hours import at as london_at
from dialogs.moves import Matter

FINAL, INTRODUCED = "final_session", "introduced_to"


@dataclass(frozen=True, slots=True)
class Wanted:
    """How often somebody is to be asked (None: as the service promises), at which hour, and whether to put it back."""

    pace: CheckInPace | None
    hour: time | None
    put_back: bool = False


def set_check_ins(session: Session, staff: StaffMember, person_id: int, wanted: Wanted, now: datetime) -> bool:
    """Start, raise, lower or end somebody's check-ins; False when they are not this member of staff's to see, or when
    the hour is not within theirs."""
    found = _theirs(session, staff, person_id)
    if found is None or agreed_hours.fault(agreed_hours.of_texts(found[0]), wanted.hour):
        return False
    person, referral = found
    row = session.scalar(select(CheckIns).where(CheckIns.referral_id == referral.id))
    if row is None:
        row = CheckIns(referral_id=referral.id, set_at=now)
        session.add(row)
    row.today_at = check_ins.stays_today(session, person, wanted.hour, now)
    row.pace, row.hour, row.set_by, row.set_at = wanted.pace, wanted.hour, staff.id, now
    number = current_number(session, person.id)
    if wanted.put_back and number is not None:
        chosen = update(Preference).where(Preference.number_key == number.key)
        session.execute(chosen.values(check_ins_stopped_at=None))
    session.flush()
    pace, hour = wanted.pace.value if wanted.pace else None, wanted.hour.isoformat("minutes") if wanted.hour else None
    facts = {"pace": pace, "hour": hour, "put_back": wanted.put_back}
    audit.note(session, staff.id, Deed.CHANGED, "check_ins", referral.id, **facts)
    changes.changed(session, person.id, now)
    return True


@dataclass(frozen=True, slots=True)
class Others:
    """Others who can help: their name, and the day on which somebody was put in touch with them."""

    name: str
    on: date


def introduce(session: Session, staff: StaffMember, person_id: int, others: Others, now: datetime) -> bool:
    """Record that somebody was put in touch with others; a week later they are asked whether they heard from them."""
    found = _theirs(session, staff, person_id)
    if found is None:
        return False
    person, referral = found
    row = CommunityIntroduction(
        participant_id=person.id, referral_id=referral.id, name=others.name, introduced_on=others.on, by_id=staff.id
    )
    session.add(row)
    session.flush()
    audit.note(session, staff.id, Deed.CHANGED, "community_introductions", row.id)
    matter = Matter(row.id, london_at(others.on, MID_AFTERNOON))
    conversations.start(session, person, Topic(INTRODUCED, f"{INTRODUCED}:{row.id}", matter), now)
    return True


def mark_last(session: Session, staff: StaffMember, appointment_id: int, now: datetime) -> int | None:
    """Say that an appointment to come is the last one. The participant's id; None when it is not theirs to say."""
    stands = (Appointment.booking == Booking.BOOKED, Appointment.starts_at > now)
    appointment = session.scalar(select(Appointment).where(Appointment.id == appointment_id, *stands))
    found = _theirs(session, staff, appointment.participant_id) if appointment else None
    if appointment is None or found is None:
        return None
    if session.scalar(select(LastSession.id).where(LastSession.appointment_id == appointment_id)) is None:
        session.add(LastSession(appointment_id=appointment_id, by_id=staff.id, at=now))
        session.flush()
        audit.note(session, staff.id, Deed.CHANGED, "last_sessions", appointment_id)
    topic = Topic(FINAL, f"{FINAL}:{appointment_id}", appointment_id=appointment_id)
    conversations.start(session, found[0], topic, now)
    return appointment.participant_id


def put_in_record(session: Session, staff: StaffMember, contact_id: int) -> int | None:
    """Put what somebody wrote at a check-in into the case record, which nothing else does. Their id, or None."""
    kept = (Contact.id == contact_id, Contact.kind == ContactKind.CHECK_IN, Contact.entry == Entry.KEPT)
    contact = session.scalar(select(Contact).where(*kept).with_for_update())
    if contact is None or participant(session, staff, contact.participant_id) is None:
        return None
    contact.entry = Entry.PENDING
    nudge(session, REPORT)
    audit.note(session, staff.id, Deed.CHANGED, "contacts", contact_id, in_record=True)
    return contact.participant_id


def _theirs(session: Session, staff: StaffMember, person_id: int) -> tuple[Person, Referral] | None:
    """The participant, locked, and what they are with us for; None when they are not this member of staff's to see."""
    if participant(session, staff, person_id) is None:
        return None
    person, referral = lock(session, person_id), referral_of(session, person_id)
    return (person, referral) if referral is not None else None
