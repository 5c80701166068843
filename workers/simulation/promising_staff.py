"""What staff who do their work do at their desks, a few times a day: each thing that needs them, by the pages' doors.

Rule of this file: they act on what the house puts to them (an alert, a task, a letter to print, somebody with nothing
booked) and keep no list of their own; what they never do is what the house never asked for.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting import needs, paging
from bot.appointments import arranging, attendance
from bot.db import Database
from bot.letters import queue as letters
from bot.mentoring import made_contacts, two_way
from bot.mentoring.made_contacts import Said
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    Closing,
    DueContact,
    LastSession,
    Letter,
    LetterState,
    Means,
    Outcome,
    Person,
    Referral,
    Standing,
    Task,
    TaskKind,
    TaskOutcome,
)
from bot.record import reports
from bot.record.reports import Level
from bot.referrals import closing
from bot.staff.access import member
from bot.tasking import task_outcomes
from bot.tasking.task_outcomes import Came
from dialogs.hours import day_of
from workers.simulation import promising_booking, promising_groups
from workers.simulation.promising_booking import as_worker
from workers.simulation.promising_people import Promised
from workers.simulation.running import START

DONE = {
    TaskKind.CALL: TaskOutcome.SPOKE,
    TaskKind.PRISON_SLIP: TaskOutcome.SENT,
    TaskKind.VISIT_BOOKING: TaskOutcome.BOOKED,
    TaskKind.MOVED: TaskOutcome.SEEN_TO,
}
"""What came of each kind."""
BOOKED = AlertKind.NEXT_SESSION
"""What is over once it is done, and needs no looking at."""


def work(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """Whatever needs somebody now; how many things were done. `people` are by the ids of their referrals."""
    return sum(step(db, people, at) for step in _STEPS)


def _record(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """Who came to what is over."""
    over = select(Appointment).where(
        Appointment.booking == Booking.BOOKED, Appointment.attendance.is_(None), Appointment.starts_at < at
    )
    with db.reading() as session:
        found = [each for each in session.scalars(over) if each.starts_at + timedelta(minutes=each.minutes) <= at]
    for item in found:
        with db.transaction() as session:
            staff = member(session.get_one(Person, item.worker_id))
            came = Attendance.NOT_ATTENDED if _missed(session, people, item) else Attendance.ATTENDED
            attendance.record(session, staff, item.id, came, at)
            arranging.recorded(session, session.get_one(Appointment, item.id), at)
    return len(found)


def _missed(session: Session, people: dict[int, Promised], item: Appointment) -> bool:
    """Some miss their second session, once; never the one on the day they come out, which is promised for that day."""
    who = people[item.referral_id]
    if item.kind is not AppointmentKind.SESSION or not who.misses_one or item.session_number != 2:
        return False
    if day_of(item.starts_at) == who.out_on(START.date()):
        return False
    before = select(Appointment.id).where(
        Appointment.referral_id == item.referral_id, Appointment.attendance == Attendance.NOT_ATTENDED
    )
    return session.scalar(before.limit(1)) is None


def _look(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """All else that needs somebody is looked at, and what asks for an action gets one."""
    with db.reading() as session:
        open_ = session.scalars(select(Alert).where(Alert.seen_at.is_(None), Alert.kind != BOOKED)).all()
    for alert in open_:
        with db.transaction() as session:
            if alert.kind in (*paging.CLIMBS, *paging.CALLS):
                by_id = alert.owner_id or alert.paged_id or alert.staff_id
                if by_id is not None:
                    paging.act(session, alert.id, paging.Done(by_id, "rang them", True), at)
            elif alert.staff_id is not None:
                needs.see(session, member(session.get_one(Person, alert.staff_id)), alert.id, at)
    return len(open_)


def _post(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """Letters are printed and posted."""
    with db.reading() as session:
        waiting = session.scalars(select(Letter.id).where(Letter.ended_at.is_(None))).all()
    for letter_id in waiting:
        with db.transaction() as session:
            letter = session.get_one(Letter, letter_id)
            staff = as_worker(session, session.get_one(Referral, letter.referral_id))
            letters.printed(session, staff, letter, at)
            letters.end(session, staff, letter, LetterState.POSTED, at)
    return len(waiting)


def _tasks(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """What no text can do is done by hand: calls, slips, visits and letters."""
    with db.reading() as session:
        open_ = session.scalars(select(Task).where(Task.done_at.is_(None))).all()
    for task in open_:
        with db.transaction() as session:
            referral = session.scalars(select(Referral).where(Referral.participant_id == task.participant_id)).one()
            task_outcomes.record(session, as_worker(session, referral), task.id, Came(DONE[task.kind]), at)
    return len(open_)


def _end(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """Who came to the last session has a report written and submitted, and their referral is closed."""
    held = (
        select(Appointment.referral_id)
        .join(LastSession, LastSession.appointment_id == Appointment.id)
        .where(Appointment.attendance == Attendance.ATTENDED)
    )
    with db.reading() as session:
        over = select(Referral).where(Referral.id.in_(held), Referral.standing == Standing.ACTIVE)
        found = session.scalars(over).all()
    for referral in found:
        with db.transaction() as session:
            staff, who = as_worker(session, referral), referral.participant_id
            draft = reports.report(session, staff, who, at)
            levels = tuple(Level.ACHIEVED for _ in draft.goals) if draft else ()
            written = reports.Written("They came, and it went well.", "Nothing for now.", levels, frozenset())
            reports.write(session, staff, who, written, at)
            reports.submit(session, staff, who, at)
            closing.close(session, staff, who, closing.Ended(Closing.COMPLETED), at)
    return len(found)


_STEPS = (
    _record,
    promising_booking.first_meetings,
    promising_booking.plan,
    promising_booking.book,
    promising_groups.hold,
    promising_groups.introduce,
    _look,
    _post,
    _tasks,
    _end,
)


def make_contacts(db: Database, at: datetime) -> int:
    """Mentors and coaches record on their pages whom they spoke with today and did not say so by text."""
    day = day_of(at)
    with db.reading() as session:
        due = session.scalars(select(DueContact).where(DueContact.day == day)).all()
        last = two_way.last(session, [each.participant_id for each in due], two_way.OURS)
    left = [each for each in due if last.get(each.participant_id) != day]
    for row in left:
        with db.transaction() as session:
            staff = member(session.get_one(Person, row.cover_id or row.staff_id))
            about = made_contacts.subject(session, staff, row.participant_id)
            if about is not None:
                made_contacts.record(session, staff, about, Said(Outcome.SPOKE, Means.PHONE, at, ""), at)
    return len(left)
