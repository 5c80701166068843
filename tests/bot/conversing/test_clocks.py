"""Clocks in a story: the facts start and end them, the worker and then the lead hear in time, and once."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import delete, select

from bot import casework
from bot.appointments import attendance, changes
from bot.caring import plans
from bot.caring.plans import Agreed, Approval, Goal
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    AppointmentKind,
    Attendance,
    Clock,
    ClockKind,
    LastSession,
    Mode,
    Person,
    Referral,
    Role,
    Standing,
)
from bot.referrals import clock_warnings, running_clocks
from bot.staff.access import member
from tests.staffing import RUTH, colleague, live
from tests.story import Story
from tests.transcript import instant

GOAL = Goal("Open a bank account", "The card has come", date(2026, 12, 11), "You, with Jo")


@pytest.fixture
def ruth(story: Story) -> Person:
    """Whoever leads Jo's team."""
    return colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)


def come_in(story: Story) -> None:
    """Sam's referral, received on Sunday 15 November, is looked at as an import does."""
    with story.db.transaction() as session:
        changes.changed(session, story.sam.id, story.at)


def look(story: Story, until: str) -> None:
    """The heartbeat looks every so often until then, and once more a little later."""
    live(story, until)
    for _ in range(2):
        with story.db.transaction() as session:
            for clock_id in clock_warnings.due(session, story.at, 10):
                clock_warnings.warn(session, clock_id, story.at)


def running(story: Story) -> dict[str, str]:
    """Each clock and how it is: ended, stopped, or its limit."""
    with story.db.reading() as session:
        rows = session.scalars(select(Clock).order_by(Clock.id)).all()
    how = {row: "ended" if row.ended_at else "stopped" if row.stopped_at else f"{row.limit_at:%a %d}" for row in rows}
    return {row.kind.value: said for row, said in how.items()}


def told(story: Story) -> list[tuple[str, bool, bool]]:
    """What was told of clocks: the kind, whether it is the worker's own, and whether it is open."""
    kinds = {*clock_warnings.WORKER.values(), *clock_warnings.LEAD.values()} - {AlertKind.RECORD_ATTENDANCE}
    with story.db.reading() as session:
        rows = session.scalars(select(Alert).where(Alert.kind.in_(kinds)).order_by(Alert.id))
        return [(row.kind.value, row.staff_id == story.jo.id, row.seen_at is None) for row in rows]


def attend(story: Story, appointment_id: int, how: Attendance = Attendance.ATTENDED) -> None:
    """Jo records whether they came."""
    with story.db.transaction() as session:
        assert attendance.record(session, member(story.jo), appointment_id, how, story.at)


def book(story: Story, starts: str, kind: AppointmentKind = AppointmentKind.SESSION) -> int:
    """An appointment at 5 High St is booked."""
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        slot = casework.Slot(instant(starts), Mode.PLACE, "5 High St")
        booked = casework.book(session, referral, starts, casework.Plan(slot, kind, None, 60, story.jo.id), story.at)
        changes.booked(session, booked, story.at)
        return booked.id


def assessment(story: Story, starts: str) -> int:
    """An assessment is booked."""
    return book(story, starts, AppointmentKind.ASSESSMENT)


def test_nobody_is_assessed_and_the_worker_hears_then_the_lead_once_each(story: Story, ruth: Person) -> None:
    come_in(story)
    come_in(story)
    assert running(story) == {"assessment": "Wed 25"}
    look(story, "Mon 23 Nov 09:59")
    assert told(story) == []
    look(story, "Mon 23 Nov 10:00")
    assert told(story) == [("assessment_due", True, True)]
    look(story, "Wed 25 Nov 12:00")
    assert told(story) == [("assessment_due", True, False), ("assessment_due_lead", False, True)]
    booked = assessment(story, "Wed 25 Nov 13:00")
    look(story, "Wed 25 Nov 15:00")
    attend(story, booked)
    assert running(story) == {"assessment": "ended", "same_day": "ended", "plan": "Wed 02"}
    assert {is_open for _, _, is_open in told(story)} == {False}, "what was told is seen to"


def test_what_is_booked_inside_the_limit_is_not_told_of_until_it_is_over(story: Story, ruth: Person) -> None:
    come_in(story)
    booked = assessment(story, "Tue 24 Nov 13:00")
    look(story, "Tue 24 Nov 12:00")
    assert told(story) == []
    look(story, "Tue 24 Nov 14:20")
    attend(story, booked, Attendance.NOT_ATTENDED)
    look(story, "Tue 24 Nov 14:30")
    assert [kind for kind, *_ in told(story)] == ["assessment_due_lead"]


def test_what_nobody_recorded_is_asked_for_as_a_record_and_not_as_an_assessment(story: Story, ruth: Person) -> None:
    come_in(story)
    booked = assessment(story, "Tue 24 Nov 13:00")
    look(story, "Wed 25 Nov 18:00")
    assert [kind for kind, *_ in told(story)] == ["today_due_lead"]
    attend(story, booked)
    assert running(story)["assessment"] == "ended"


def test_what_the_offer_of_times_has_told_is_not_told_twice(story: Story, ruth: Person) -> None:
    come_in(story)
    with story.db.transaction() as session:
        alert = Alert(kind=AlertKind.CLOCK_LEAD, person_id=story.sam.id, facts={}, raised_at=story.at)
        session.add(alert)
    look(story, "Wed 25 Nov 12:00")
    assert told(story) == []


def test_a_correction_takes_back_what_followed(story: Story) -> None:
    come_in(story)
    booked = assessment(story, "Mon 23 Nov 13:00")
    look(story, "Mon 23 Nov 14:00")
    attend(story, booked)
    attend(story, booked, Attendance.NOT_ATTENDED)
    assert running(story) == {"assessment": "Wed 25", "same_day": "ended", "plan": "stopped"}
    attend(story, booked)
    assert running(story) == {"assessment": "ended", "same_day": "ended", "plan": "Mon 30"}


def test_the_plan_and_the_end_have_their_own(story: Story, ruth: Person) -> None:
    come_in(story)
    booked = assessment(story, "Fri 20 Nov 12:00")
    look(story, "Fri 20 Nov 13:00")
    attend(story, booked)
    look(story, "Wed 25 Nov 10:00")
    assert told(story) == [("plan_due", True, True)]
    with story.db.transaction() as session:
        plans.write(session, member(story.jo), story.sam.id, Agreed("Once a week", (Mode.PHONE,), (GOAL,)), story.at)
        plans.approve(session, member(story.jo), story.sam.id, Approval(date(2026, 11, 25), True), story.at)
    assert running(story)["plan"] == "ended"
    last = book(story, "Thu 26 Nov 14:00")
    with story.db.transaction() as session:
        session.add(LastSession(appointment_id=last, by_id=story.jo.id, at=story.at))
    look(story, "Thu 26 Nov 16:00")
    attend(story, last)
    assert running(story)["report"] == "Thu 03"
    look(story, "Wed 2 Dec 10:00")
    assert [kind for kind, *_ in told(story)][1:] == ["report_due_lead"], "late as we looked, the lead hears"


def test_nobody_recorded_it_and_the_day_ends(story: Story, ruth: Person) -> None:
    booked = book(story, "Tue 24 Nov 14:00")
    moved = book(story, "Tue 24 Nov 10:00")
    off = book(story, "Tue 24 Nov 11:00")
    with story.db.transaction() as session:
        slot = casework.Slot(instant("Thu 26 Nov 10:00"), Mode.PLACE, "5 High St")
        casework.move(session.get_one(Appointment, moved), slot)
        casework.cancel(session.get_one(Appointment, off))
    with story.db.reading() as session:
        rows = session.scalars(select(Clock).where(Clock.kind == ClockKind.SAME_DAY).order_by(Clock.id))
        assert [(f"{row.limit_at:%a %d}", row.stopped_at is None) for row in rows] == [
            ("Tue 24", True), ("Thu 26", True), ("Tue 24", False),
        ]  # fmt: skip
    look(story, "Tue 24 Nov 17:00")
    look(story, "Tue 24 Nov 19:00")
    assert told(story) == [("today_due_lead", False, True)]
    with story.db.reading() as session:
        asks = select(Alert.staff_id).where(Alert.kind == AlertKind.RECORD_ATTENDANCE, Alert.appointment_id == booked)
        assert session.scalars(asks).all() == [story.jo.id]
    attend(story, booked)
    assert told(story) == [("today_due_lead", False, False)]


def test_who_is_recalled_has_no_clock_until_they_are_back(story: Story) -> None:
    come_in(story)
    for standing, said in ((Standing.RECALLED, "stopped"), (Standing.ACTIVE, "Wed 25"), (Standing.ENDED, "stopped")):
        with story.db.transaction() as session:
            session.scalars(select(Referral)).one().standing = standing
            changes.changed(session, story.sam.id, story.at)
        assert running(story) == {"assessment": said}


def test_what_was_too_late_before_we_knew_of_it_is_told_once_to_whoever_leads(story: Story, ruth: Person) -> None:
    with story.db.transaction() as session:
        session.scalars(select(Referral)).one().referred_on = date(2026, 10, 1)
    come_in(story)
    for until in ("Tue 24 Nov 12:00", "Wed 25 Nov 12:00"):
        look(story, until)
        come_in(story)
    assert running(story) == {"assessment": "Sun 11"}
    assert told(story) == [("assessment_due_lead", False, True)]


def test_nobody_looked_until_it_was_too_late_and_a_page_did_first(story: Story, ruth: Person) -> None:
    come_in(story)
    story.to("Mon 30 Nov 09:00")
    come_in(story)
    look(story, "Mon 30 Nov 09:05")
    assert told(story) == [("assessment_due_lead", False, True)]


def test_an_old_appointment_that_comes_in_without_its_record_is_shown_and_told_to_nobody(story: Story) -> None:
    book(story, "Fri 20 Nov 15:00")
    with story.db.transaction() as session:
        session.execute(delete(Clock))
        story.to("Tue 24 Nov 12:00")
        running_clocks.expect(session, session.scalars(select(Appointment)).one(), story.at)
    come_in(story)
    with story.db.reading() as session:
        assert session.scalars(select(Clock.due_at).where(Clock.kind == ClockKind.SAME_DAY)).all() == [None]


def test_who_comes_to_us_with_sessions_booked_was_assessed_before(story: Story) -> None:
    come_in(story)
    book(story, "Tue 24 Nov 14:00")
    assert running(story) == {"assessment": "stopped", "same_day": "Tue 24"}


def test_a_referral_that_came_on_another_day_has_another_limit(story: Story) -> None:
    come_in(story)
    look(story, "Mon 23 Nov 10:00")
    assert told(story) == [("assessment_due", True, True)]
    with story.db.transaction() as session:
        session.scalars(select(Referral)).one().referred_on = date(2026, 11, 20)
    come_in(story)
    assert running(story) == {"assessment": "Mon 30"}
    assert told(story) == [("assessment_due", True, False)], "what was told was of the earlier day"
