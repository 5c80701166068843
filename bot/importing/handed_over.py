"""What is handed over, as files that an import reads: participants, who stopped texts, referrals, and appointments.

Rule of this file: what an import cannot take in (texts, contacts, plans) is in each person's record, and not here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from bot.clock import london
from bot.importing.appointments import APPOINTMENTS
from bot.importing.kinds import Kind
from bot.importing.participants import PARTICIPANTS
from bot.importing.referrals import REFERRALS
from bot.importing.stops import STOPS, Stopped
from bot.importing.writing import csv_text
from bot.models import (
    Appointment,
    AppointmentKind,
    Booking,
    Channel,
    Number,
    Person,
    Preference,
    Referral,
    Team,
)

Row = dict[str, str]


def files(session: Session, people: Collection[int], at: datetime) -> Iterator[tuple[str, str]]:
    """The name and the text of each file."""
    yield _file(STOPS, list(_stops(session, people)))
    yield _file(PARTICIPANTS, [_participant(session, person) for person in _people(session, people)])
    referrals = session.scalars(select(Referral).where(Referral.participant_id.in_(people)).order_by(Referral.id)).all()
    yield _file(REFERRALS, [_referral(session, referral) for referral in referrals])
    coming = select(Appointment, Referral).join(Referral, Referral.id == Appointment.referral_id)
    coming = coming.where(Appointment.participant_id.in_(people), Appointment.starts_at > at)
    coming = coming.where(Appointment.booking == Booking.BOOKED, Appointment.kind != AppointmentKind.WORKSHOP)
    rows = session.execute(coming.order_by(Appointment.id))
    yield _file(APPOINTMENTS, [_appointment(session, item, referral) for item, referral in rows])


def _file(kind: Kind[Any], rows: list[Row]) -> tuple[str, str]:
    return f"{kind.name}.csv", csv_text([column.name for column in kind.columns], rows)


def _people(session: Session, people: Collection[int]) -> list[Person]:
    return list(session.scalars(select(Person).where(Person.id.in_(people)).order_by(Person.id)))


def _participant(session: Session, person: Person) -> Row:
    number = session.scalar(select(Number).where(Number.person_id == person.id, Number.until.is_(None)))
    hours = (person.hours_from, person.hours_to)
    row = {
        "participant_ref": person.ref,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "team": session.get_one(Team, person.team_id).name,
        "number": number.e164 if number else "",
        "language": "Welsh" if person.language.value == "cy" else "English",
        "contact_from": f"{hours[0]:%H:%M}" if hours[0] else "",
        "contact_to": f"{hours[1]:%H:%M}" if hours[1] else "",
        "safe_hours_only": "yes" if person.hours_are_safe_hours else "",
        "call_instead": "yes" if person.call_instead else "",
    }
    if number and number.proven_on and number.proven_by and number.proven_how:
        row |= {"number_proven_on": f"{number.proven_on:%d/%m/%Y}"}
        row |= {"number_proven_by": number.proven_by, "number_proven_how": number.proven_how}
    return row


def _stops(session: Session, people: Collection[int]) -> Iterator[Row]:
    """What was stopped for each number that they have; also that they had, where nobody else has it by now."""
    other = aliased(Number)
    others = exists().where(other.key == Number.key, other.until.is_(None), other.person_id.not_in(people))
    wanted = select(Number.e164, Preference).join(Preference, Preference.number_key == Number.key)
    wanted = wanted.where(Number.person_id.in_(people), Preference.channel != Channel.WEBCHAT)
    rows = session.execute(wanted.where(or_(Number.until.is_(None), ~others)).order_by(Preference.id))
    for chose, e164 in {chose: e164 for e164, chose in rows}.items():
        stopped = ((Stopped.ALL, chose.stopped_at), (Stopped.CHECK_INS, chose.check_ins_stopped_at))
        for what, since in stopped:
            if since is not None:
                row = {"number": e164, "road": "text" if chose.channel is Channel.SMS else chose.channel.value}
                yield row | {"what": what.value, "stopped_on": london(since).isoformat()}


def _referral(session: Session, referral: Referral) -> Row:
    mentor = session.get(Person, referral.mentor_id) if referral.mentor_id else None
    return {
        "referral_ref": referral.ref,
        "participant_ref": session.get_one(Person, referral.participant_id).ref,
        "case_worker_email": session.get_one(Person, referral.case_worker_id).ref,
        "mentor_email": mentor.ref if mentor else "",
        "pathway": referral.pathway,
        "tier": referral.tier.value,
        "place": referral.place.value,
        "standing": referral.standing.value,
        "referred_on": f"{referral.referred_on:%d/%m/%Y}",
        "released_on": f"{referral.released_on:%d/%m/%Y}" if referral.released_on else "",
    }


def _appointment(session: Session, item: Appointment, referral: Referral) -> Row:
    starts = london(item.starts_at)
    return {
        "appointment_ref": item.ref,
        "referral_ref": referral.ref,
        "kind": item.kind.value,
        "session_number": str(item.session_number or ""),
        "date": f"{starts:%d/%m/%Y}",
        "time": f"{starts:%H:%M}",
        "minutes": str(item.minutes),
        "mode": item.mode.value,
        "venue": item.venue,
        "worker_email": session.get_one(Person, item.worker_id).ref,
    }
