"""Appointments: when, where and how a participant is expected, under which referral.

Rule of this file: rows are written by bot/casework.py, and every booking, move and cancellation is told to the
conversations in the same transaction.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import casework, refs
from bot.appointments import changes
from bot.casework import Plan, Slot
from bot.importing.appointment_facts import COLUMNS, AppointmentFacts, read
from bot.importing.fates import Fault
from bot.importing.kinds import Kind, Run, Settled
from bot.importing.people import People
from bot.models import Appointment, Booking, Person, Referral, Role
from bot.staff import lone_visits

_USUAL_MINUTES = 60


def _key(facts: AppointmentFacts) -> str:
    return refs.appointment_key(facts.appointment_ref)


def _referral_key(facts: AppointmentFacts) -> str:
    return refs.referral_key(facts.referral_ref)


class _Batch:
    """Some rows of appointments.csv."""

    def __init__(self, session: Session, run: Run, rows: Sequence[AppointmentFacts]) -> None:
        self._session = session
        self._run = run
        wanted = select(Referral).where(Referral.ref_key.in_({_referral_key(row) for row in rows}))
        self._referrals = {referral.ref_key: referral for referral in session.scalars(wanted)}
        workers = {refs.person_key(row.worker_email) for row in rows if row.worker_email}
        participants = select(Person.ref_key).where(
            Person.id.in_({referral.participant_id for referral in self._referrals.values()})
        )
        self._people = People(session, run, workers | set(session.scalars(participants)))
        found = select(Appointment).where(Appointment.ref_key.in_({_key(row) for row in rows}))
        self._appointments = {appointment.ref_key: appointment for appointment in session.scalars(found)}

    def current(self, facts: AppointmentFacts) -> AppointmentFacts | None:
        """The appointment as it is."""
        appointment = self._appointments.get(_key(facts))
        return self._current(appointment, facts) if appointment else None

    def settle(self, facts: AppointmentFacts, changed: frozenset[str]) -> Settled[AppointmentFacts]:
        """Hold a row against what is here."""
        appointment = self._appointments.get(_key(facts))
        faults = self._unknown(facts)
        if appointment is None:
            return Settled(facts, tuple(faults), tuple(self._past(facts)))
        fixed = casework.why_fixed(appointment)
        if fixed and changed:
            faults.append(Fault("appointment_ref", fixed))
        if appointment.referral_id != self._referral_id(facts):
            faults.append(Fault("referral_ref", "This appointment is another referral's. Give it one of its own."))
        return Settled(facts, tuple(faults))

    def accept(self, facts: AppointmentFacts) -> None:
        """Nothing further on in a run refers to an appointment."""

    def add(self, facts: AppointmentFacts) -> None:
        """Book it. One that was cancelled before it came in is kept as such, and nobody is told of it."""
        referral = self._referrals[_referral_key(facts)]
        plan = Plan(
            slot=Slot(facts.starts_at, facts.mode, facts.venue or ""),
            kind=facts.kind,
            session_number=facts.session_number,
            minutes=facts.minutes or _USUAL_MINUTES,
            worker_id=self._worker_id(facts) or referral.case_worker_id,
        )
        appointment = casework.book(self._session, referral, facts.appointment_ref, plan, self._run.at)
        appointment.lone = bool(facts.lone)
        if facts.status is Booking.CANCELLED:
            casework.cancel(appointment)
        else:
            changes.booked(self._session, appointment, self._run.at)

    def change(self, facts: AppointmentFacts, changed: frozenset[str]) -> None:
        """Move it, cancel it, or note what participants were never told; and tell the conversations."""
        appointment = self._appointments[_key(facts)]
        for column in changed & {"kind", "session_number", "minutes", "lone"}:
            setattr(appointment, column, getattr(facts, column))
        if "worker_email" in changed:
            appointment.worker_id = self._worker_id(facts) or appointment.worker_id
        moved = casework.move(appointment, _slot(appointment, facts, changed))
        if "status" in changed:  # the only change there is: what was cancelled stays so
            casework.cancel(appointment)
            changes.cancelled(self._session, appointment, self._run.at)
        elif moved:
            changes.moved(self._session, appointment, self._run.at)
        elif changed & {"lone", "worker_email"}:
            lone_visits.watch(self._session, appointment, self._run.at)

    def _current(self, appointment: Appointment, facts: AppointmentFacts) -> AppointmentFacts:
        """What is so now. A worker other than the one the row names is written as nobody: it differs either way."""
        same_worker = facts.worker_email and appointment.worker_id == self._worker_id(facts)
        return AppointmentFacts(
            appointment_ref=facts.appointment_ref,
            referral_ref=facts.referral_ref,
            kind=appointment.kind,
            session_number=appointment.session_number,
            starts_at=appointment.starts_at,
            minutes=appointment.minutes,
            mode=appointment.mode,
            venue=appointment.venue,
            worker_email=facts.worker_email if same_worker else None,
            status=appointment.booking,
            lone=appointment.lone,
        )

    def _unknown(self, facts: AppointmentFacts) -> list[Fault]:
        faults = []
        key = _referral_key(facts)
        if key not in self._referrals and key not in self._run.referrals:
            faults.append(Fault("referral_ref", "There is no such referral. They come in with referrals.csv."))
        worker = self._people.role(refs.person_key(facts.worker_email)) if facts.worker_email else Role.CASE_WORKER
        if worker in {None, Role.PARTICIPANT}:
            faults.append(Fault("worker_email", "There is no such member of staff. Staff come in with staff.csv."))
        return faults

    def _past(self, facts: AppointmentFacts) -> list[str]:
        return ["This time has passed, so nobody is reminded of it."] if facts.starts_at <= self._run.at else []

    def _referral_id(self, facts: AppointmentFacts) -> int | None:
        referral = self._referrals.get(_referral_key(facts))
        return referral.id if referral else None

    def _worker_id(self, facts: AppointmentFacts) -> int | None:
        person = self._people.persons.get(refs.person_key(facts.worker_email)) if facts.worker_email else None
        return person.id if person else None


def _slot(appointment: Appointment, facts: AppointmentFacts, changed: frozenset[str]) -> Slot:
    """When, how and where it is to be: what the row changes, and the rest as it is."""
    return Slot(
        facts.starts_at if "starts_at" in changed else appointment.starts_at,
        facts.mode if "mode" in changed else appointment.mode,
        facts.venue if "venue" in changed and facts.venue else appointment.venue,
    )


APPOINTMENTS: Kind[AppointmentFacts] = Kind(
    name="appointments",
    columns=COLUMNS,
    read=read,
    key=_key,
    open=_Batch,
    together=(frozenset({"mode", "venue"}),),
    at_once=25,  # each begins a conversation, which costs as much as ten plain rows
)
