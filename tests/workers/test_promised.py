"""What a promise of the leaflets comes to, from rows: kept, or not kept and why; no run of weeks for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import clock, config
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    AuditEntry,
    Channel,
    Contact,
    ContactKind,
    Deed,
    Direction,
    Entry,
    How,
    Invitation,
    Message,
    Mode,
    Outcome,
    Plan,
    RecordEntry,
    Referral,
    ReferralStep,
    Step,
    Tier,
    Workshop,
)
from dialogs.hours import at
from tests.story import Story, begin
from tests.transcript import instant
from workers.simulation import (
    promised_asked,
    promised_contact,
    promised_days,
    promised_facts,
    promised_groups,
    promised_sessions,
)
from workers.simulation.leaflets import LEAFLETS
from workers.simulation.posted import Accepted
from workers.simulation.promised_asked import Ledger, Test
from workers.simulation.promising_people import Promised

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


def came_of(story: Story, test: Test, pathway: str, tier: Tier, took: Ledger | None = None) -> tuple[bool, str]:
    """What came of a promise to Sam, who came out on Monday 14 December: whether it was kept, and in words.

    `took`: what the provider took, by the number it went to.
    """
    with story.db.transaction() as session:
        who, day = session.scalars(select(Referral.id)).one(), at(OUT, time(9))
        facts = {"referral_id": who, "step": Step.RELEASED, "source": ""}
        if session.scalar(select(ReferralStep.id).where(ReferralStep.step == Step.RELEASED)) is None:
            session.add(ReferralStep(**facts, day=OUT, at=day, how=How.PAGE))
    with story.db.reading() as session:
        one = Promised(0, pathway, tier)
        found = test(promised_asked.read(session, one, session.scalars(select(Referral)).one(), took or {}, END))
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
        (promised_sessions.amount, COACHES, Tier.LOW, (MONDAY, *AFTER), True),
        (promised_sessions.amount, COACHES, Tier.LOW, AFTER, False),
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


@pytest.mark.parametrize(("entered", "kept"), [("Fri 20 Nov 20:35", True), ("Sat 21 Nov 07:00", False), (None, False)])
def test_a_contact_is_in_the_record_on_its_day(story: Story, entered: str | None, kept: bool) -> None:
    settled = instant("Fri 20 Nov 20:30")
    with story.db.transaction() as session:
        row = contact(session, story, "Fri 20 Nov 12:00", ContactKind.CHECK_IN, Outcome.ANSWERED)
        row.settled_at, row.entry, row.reported_at = settled, Entry.REPORTED, settled
        if entered:
            times = {"happened_at": settled, "entered_at": instant(entered)}
            who = {"contact_id": row.id, "participant_id": row.participant_id}
            session.add(RecordEntry(**who, **times, kind=row.kind, outcome=Outcome.ANSWERED))
    assert came_of(story, promised_days.record, COACHES, Tier.LOW)[0] == kept


@pytest.mark.parametrize(("said", "kept"), [("Mon 23 Nov 17:10", True), ("Tue 24 Nov 09:10", False), (None, False)])
def test_attendance_is_recorded_on_the_day(story: Story, said: str | None, kept: bool) -> None:
    with story.db.transaction() as session:
        row = hold(session, story, MONDAY)
        if said:
            facts = {"attendance": "attended"}
            about = {"subject": "appointments", "subject_id": row.id, "about_id": row.participant_id}
            session.add(AuditEntry(at=instant(said), deed=Deed.CHANGED, **about, facts=facts))
    assert came_of(story, promised_days.attendance, COACHES, Tier.LOW)[0] == kept


def contact(session: Session, story: Story, at: str, kind: ContactKind, outcome: Outcome) -> Contact:
    """One that Jo made with Sam."""
    row = Contact(participant_id=story.sam.id, by_id=story.jo.id, kind=kind, opened_at=instant(at), outcome=outcome)
    row.settles_at = row.settled_at = row.opened_at
    session.add(row)
    session.flush()
    return row


def spoke(story: Story, days: Iterable[date], kind: ContactKind = ContactKind.MENTOR) -> None:
    with story.db.transaction() as session:
        for day in days:
            contact(session, story, f"{day:%a %-d %b %Y} 12:00", kind, Outcome.SPOKE)


def test_daily_is_every_day_of_the_first_fortnight_out_and_every_working_day_after_it(story: Story) -> None:
    fortnight = {OUT + timedelta(days=ahead) for ahead in range(14)}
    after = {date(2026, 12, day) for day in (28, 29, 30, 31)}
    spoke(story, fortnight | after)
    assert came_of(story, promised_contact.with_their_own, MENTORS, Tier.MEDIUM) == (True, "18 of 18")
    with story.db.transaction() as session:
        sunday = select(Contact).where(Contact.opened_at == instant("Sun 20 Dec 12:00"))
        session.delete(session.scalars(sunday).one())
        wrong = session.scalars(select(Contact).where(Contact.opened_at == instant("Mon 21 Dec 12:00"))).one()
        contact(session, story, "Mon 21 Dec 13:00", ContactKind.MENTOR, Outcome.NO_ANSWER).follows_id = wrong.id
    assert came_of(story, promised_contact.with_their_own, MENTORS, Tier.MEDIUM) == (False, "16 of 18")


def test_what_our_own_texts_brought_is_no_contact_with_a_mentor(story: Story) -> None:
    with story.db.transaction() as session:
        contact(session, story, "Mon 14 Dec 12:00", ContactKind.MENTOR, Outcome.ANSWERED).by_id = None
        contact(session, story, "Tue 15 Dec 12:00", ContactKind.CHECK_IN, Outcome.ANSWERED)
    assert came_of(story, promised_contact.with_their_own, MENTORS, Tier.MEDIUM) == (False, "0 of 18")


@pytest.mark.parametrize(
    ("gap", "kept"), [(timedelta(weeks=1), True), (timedelta(days=8), False)], ids=["a week", "a day more"]
)
def test_regular_is_once_a_week(story: Story, gap: timedelta, kept: bool) -> None:
    with story.db.reading() as session:
        referred = session.scalars(select(Referral.referred_on)).one()
    spoke(story, [referred + n * gap for n in range(1, 9)], ContactKind.COACH)
    assert came_of(story, promised_contact.with_their_own, COACHES, Tier.HIGH)[0] == kept


@pytest.mark.parametrize(("at", "kept"), [("Mon 14 Dec 08:59", False), ("Mon 14 Dec 09:01", True)])
def test_what_the_provider_took_for_somebody_inside_is_counted(story: Story, at: str, kept: bool) -> None:
    with story.db.transaction() as session:
        row = Message(direction=Direction.OUT, person_id=story.sam.id, number="", number_key="", made_at=story.at)
        row.channel = Channel.SMS
        session.add(row)
        session.flush()
        sent = Accepted("MM0", row.id, Promised(0, MENTORS, Tier.LOW).number, "Hi", instant(at), "sms")
    took = {sent.to: [sent]}
    assert came_of(story, promised_contact.none_in_custody, MENTORS, Tier.LOW, took)[0] == kept


@pytest.mark.parametrize(("last", "kept"), [("Wed 23 Dec", True), ("Wed 27 Jan 2027", False)])
def test_all_of_it_is_in_the_weeks_around_release(story: Story, last: str, kept: bool) -> None:
    with story.db.transaction() as session:
        for day in (MONDAY, last):
            hold(session, story, day)
    assert came_of(story, promised_contact.inside_the_window, COACHES, Tier.LOW)[0] == kept


def test_an_appointment_that_nobody_told_them_of_is_counted(story: Story) -> None:
    with story.db.transaction() as session:
        hold(session, story, MONDAY)
    told = next(test for test in promised_facts.TESTS if test.__name__ == "_dates")
    assert came_of(story, told, "lifestyle", Tier.LOW) == (False, "1 of 1")


@pytest.mark.parametrize(("offered", "kept"), [(5, True), (4, False)])
def test_every_workshop_that_the_leaflet_names_is_offered(story: Story, offered: int, kept: bool) -> None:
    with story.db.transaction() as session:
        for n, name in enumerate(LEAFLETS["families"].tiers[Tier.LOW].workshops[:offered]):
            whose = {"team_id": story.jo.team_id, "made_by": story.jo.id, "made_at": story.at}
            group = Workshop(**whose, name="Garden", name_cy="Gardd", promised=name)
            session.add(group)
            session.flush()
            came = hold(session, story, MONDAY).id if n == 0 else None
            who = {"workshop_id": group.id, "participant_id": story.sam.id, "by_id": story.jo.id, "at": story.at}
            session.add(Invitation(**who, appointment_id=came))
    found = came_of(story, promised_groups.named, "families", Tier.LOW)
    assert found == (kept, f"{offered} were offered, 1 held")
