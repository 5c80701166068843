"""What is handed over, as files that an import reads: who stopped texts, participants and their times to avoid,
referrals, and appointments.

Rule of this file: what an import cannot take in (texts, contacts, plans) is in each person's record, and not here. What
it would refuse is not written either: a row that is refused is somebody who is lost on the way.
"""

from __future__ import annotations

from calendar import day_name
from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from bot.appointments import avoided
from bot.clock import london
from bot.importing.appointments import APPOINTMENTS
from bot.importing.avoided_times import AVOIDED
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
    Place,
    Preference,
    Referral,
    Standing,
    Team,
)
from bot.referrals import closing
from bot.staff import lone_visits

Row = dict[str, str]


def files(session: Session, people: Collection[int], at: datetime) -> Iterator[tuple[str, str]]:
    """The name and the text of each file."""
    yield _file(STOPS, list(_stops(session, people)))
    yield _file(PARTICIPANTS, [_participant(session, person) for person in _people(session, people)])
    yield _file(AVOIDED, [row for person in _people(session, people) for row in _avoided(session, person)])
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
        row |= {"number_proven_on": _day(number.proven_on)}
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


def _avoided(session: Session, person: Person) -> Iterator[Row]:
    for each in avoided.of(session, person.id):
        day = _day(each.day) if each.weekday is None else day_name[each.weekday]
        row = {"participant_ref": person.ref, "why": each.kind.value, "day": day}
        yield row | {"from": f"{each.opens:%H:%M}", "to": f"{each.closes:%H:%M}"}


def _referral(session: Session, referral: Referral) -> Row:
    mentor = session.get(Person, referral.mentor_id) if referral.mentor_id else None
    outcomes = [words.replace(";", ",") for words in (referral.outcomes or "").splitlines()]
    row = {
        "referral_ref": referral.ref,
        "participant_ref": session.get_one(Person, referral.participant_id).ref,
        "case_worker_email": session.get_one(Person, referral.case_worker_id).ref,
        "mentor_email": mentor.ref if mentor else "",
        "pathway": referral.pathway,
        "tier": referral.tier.value,
        "place": referral.place.value,
        "standing": referral.standing.value,
        "referred_on": _day(referral.referred_on),
        "expected_release": _day(referral.expected_release),
        "released_on": "" if referral.place is Place.CUSTODY else _day(referral.released_on),  # they are back inside
        "outcomes": ";".join(outcomes),
    }
    closed = closing.of(session, referral.id) if referral.standing is Standing.ENDED else None
    if closed:
        row |= {"closed_as": closed.why.value, "closed_because": closed.reason.value if closed.reason else ""}
    return row


def _appointment(session: Session, item: Appointment, referral: Referral) -> Row:
    starts = london(item.starts_at)
    return {
        "appointment_ref": item.ref,
        "referral_ref": referral.ref,
        "kind": item.kind.value,
        "session_number": str(item.session_number or ""),
        "date": _day(starts),
        "time": f"{starts:%H:%M}",
        "minutes": str(item.minutes),
        "mode": item.mode.value,
        "venue": item.venue,
        "worker_email": session.get_one(Person, item.worker_id).ref,
        "lone": "yes" if lone_visits.is_one(item) else "",
    }


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
