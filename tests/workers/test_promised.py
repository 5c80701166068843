"""What a promise of the leaflets comes to, from rows: kept, or not kept and why; no run of weeks for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import clock, config, pathways
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Clock,
    ClockKind,
    Contact,
    ContactKind,
    Entry,
    Mode,
    Outcome,
    Plan,
    Referral,
    Tier,
)
from tests.story import Story, begin
from tests.transcript import instant
from workers.simulation import promised_days, promised_facts, promised_sessions
from workers.simulation.promised_asked import Asked, Test

MENTORS, COACHES = "social_inclusion_mentors", "social_inclusion_coaches"
OUT = date(2026, 12, 14)
END = instant("Fri 1 Jan 2027 12:00")
MONDAY, THURSDAY, NEXT = "Mon 23 Nov", "Thu 26 Nov", "Mon 30 Nov"
AFTER = ("Mon 14 Dec", "Mon 21 Dec", "Tue 22 Dec")


@pytest.fixture
def story(sqlite_template: Path, data_folder: Path) -> Iterator[Story]:
    """Jo and Sam, in one kind of database: what is asked only reads."""
    shutil.copy(sqlite_template, data_folder / "throughline.db")
    told = begin(config.load({"THROUGHLINE_DATA": str(data_folder)}))
    yield told
    told.db.close()
    clock.unfollow()


def came_of(story: Story, test: Test, pathway: str, tier: Tier) -> tuple[bool, str]:
    """What came of a promise to Sam, who came out on Monday 14 December: whether it was kept, and in words."""
    with story.db.transaction() as session:
        session.execute(update(Referral).values(pathway=pathway, tier=tier, released_on=OUT))
    with story.db.reading() as session:
        referral = session.scalars(select(Referral)).one()
        found = test(Asked(session, referral, pathways.packaged()[pathway], END))
    assert found is not None
    return found[1].kept, found[1].said


def hold(session: Session, story: Story, day: str, kind: AppointmentKind = AppointmentKind.SESSION) -> Appointment:
    """At noon, and Sam came; a day with a ! behind it Sam did not come to, one with a ? was by phone."""
    row = Appointment(
        referral_id=session.scalars(select(Referral.id)).one(), participant_id=story.sam.id, worker_id=story.jo.id,
        ref=day, ref_key=day, kind=kind, starts_at=instant(f"{day.rstrip('!?')} 12:00"), minutes=60, venue="5 High St",
        mode=Mode.PHONE if "?" in day else Mode.PLACE, booked_at=story.at,
        attendance=Attendance.NOT_ATTENDED if "!" in day else Attendance.ATTENDED,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


@pytest.mark.parametrize(
    ("test", "pathway", "tier", "days", "kept"),
    [
        (promised_sessions.before_release, COACHES, Tier.MEDIUM, (MONDAY, THURSDAY), True),
        (promised_sessions.before_release, COACHES, Tier.MEDIUM, (MONDAY, f"{THURSDAY}!"), True),
        (promised_sessions.before_release, COACHES, Tier.MEDIUM, (MONDAY, *AFTER), False),
        (promised_sessions.before_release, COACHES, Tier.LOW, (MONDAY, THURSDAY), False),
        (promised_sessions.after_release, COACHES, Tier.LOW, AFTER, True),
        (promised_sessions.after_release, COACHES, Tier.LOW, (MONDAY, *AFTER[1:]), False),
        (promised_sessions.a_week, MENTORS, Tier.MEDIUM, (MONDAY, f"{THURSDAY}?", NEXT), True),
        (promised_sessions.a_week, MENTORS, Tier.MEDIUM, (MONDAY, NEXT, "Thu 3 Dec"), False),
        (promised_sessions.a_week, MENTORS, Tier.MEDIUM, (f"{MONDAY}?", f"{THURSDAY}?", NEXT), False),
        (promised_sessions.a_week, MENTORS, Tier.MEDIUM, (), False),
        (promised_sessions.pace, "families", Tier.HIGH, (MONDAY, THURSDAY, NEXT), True),
        (promised_sessions.pace, "families", Tier.HIGH, (MONDAY, "Mon 7 Dec"), False),
        (promised_sessions.pace, "families", Tier.HIGH, (MONDAY, "Tue 24 Nov", THURSDAY), False),
        (promised_sessions.pace, "families", Tier.HIGH, (MONDAY, "Tue 24 Nov!", "Wed 25 Nov", THURSDAY), True),
        (promised_facts.amount, COACHES, Tier.LOW, (MONDAY, *AFTER), True),
        (promised_facts.amount, COACHES, Tier.LOW, AFTER, False),
    ],
)
def test_what_is_promised_of_sessions(
    story: Story, test: Test, pathway: str, tier: Tier, days: tuple[str, ...], kept: bool
) -> None:
    with story.db.transaction() as session:
        for day in days:
            hold(session, story, day)
    found, said = came_of(story, test, pathway, tier)
    assert found == kept, said


@pytest.mark.parametrize(("approved", "kept"), [(date(2026, 11, 30), True), (date(2026, 12, 1), False), (None, False)])
def test_the_plan_has_five_working_days(story: Story, approved: date | None, kept: bool) -> None:
    with story.db.transaction() as session:
        row = hold(session, story, MONDAY, AppointmentKind.ASSESSMENT)
        who = {"referral_id": row.referral_id, "participant_id": row.participant_id}
        session.add(Plan(**who, revision=1, frequency="Weekly", ways="place", made_at=story.at, approved_on=approved))
    assert came_of(story, promised_days.plan, COACHES, Tier.LOW)[0] == kept


@pytest.mark.parametrize(
    ("entry", "reported", "kept"),
    [
        (Entry.REPORTED, "Fri 20 Nov 20:35", True),
        (Entry.REPORTED, "Sat 21 Nov 07:00", False),
        (Entry.PENDING, None, False),
    ],
)
def test_a_contact_is_in_the_record_on_its_day(story: Story, entry: Entry, reported: str | None, kept: bool) -> None:
    settled, at = instant("Fri 20 Nov 20:30"), instant(reported) if reported else None
    with story.db.transaction() as session:
        row = Contact(participant_id=story.sam.id, kind=ContactKind.CHECK_IN, opened_at=story.at, settles_at=settled)
        row.outcome, row.settled_at, row.entry, row.reported_at = Outcome.ANSWERED, settled, entry, at
        session.add(row)
    assert came_of(story, promised_days.record, COACHES, Tier.LOW)[0] == kept


@pytest.mark.parametrize(("ended", "kept"), [("Mon 23 Nov 17:10", True), ("Tue 24 Nov 09:10", False), (None, False)])
def test_attendance_is_recorded_on_the_day(story: Story, ended: str | None, kept: bool) -> None:
    limit = instant(f"{MONDAY} 23:59")
    with story.db.transaction() as session:
        row = hold(session, story, MONDAY)
        whose = {"referral_id": row.referral_id, "participant_id": row.participant_id, "appointment_id": row.id}
        times = {"limit_at": limit, "worker_at": limit, "lead_at": limit, "ended_at": instant(ended) if ended else None}
        began = date(2026, 11, 23)
        session.add(Clock(**whose, kind=ClockKind.SAME_DAY, once="same_day:1", began_on=began, **times))
    assert came_of(story, promised_days.attendance, COACHES, Tier.LOW)[0] == kept
