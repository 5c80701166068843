"""What sessions are about: proposed from the leaflet as they are booked, passed on when nobody came, kept by staff."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from bot import casework
from bot.appointments import attendance
from bot.casework import Slot
from bot.models import Appointment, AppointmentKind, Attendance, Mode, Place, Referral, SessionSubject, Tier
from bot.planning import subjects
from bot.record import reports_counted, reports_said
from tests.arranging import jo
from tests.mentoring import MENTORS
from tests.story import Story
from tests.transcript import instant

LOW = (
    "introduction to behavioural change",
    "goal-setting",
    "identity and self-image",
    "community services",
    "communication skills",
    "motivation and change",
)
DAYS = ("Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov")


def book(story: Story, day: str) -> int:
    """A session of Sam's is booked."""
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        slot = Slot(instant(f"{day} 14:00"), Mode.PLACE, "5 High St")
        plan = casework.Plan(slot, AppointmentKind.SESSION, None, 60, story.jo.id)
        return casework.book(session, referral, f"session {day}", plan, story.at).id


def about(story: Story, booked: int) -> list[str]:
    """What a session is about."""
    with story.db.reading() as session:
        wanted = select(SessionSubject.subject).where(SessionSubject.appointment_id == booked)
        return list(session.scalars(wanted.order_by(SessionSubject.id)))


def record(story: Story, booked: int, came: Attendance) -> None:
    """Jo says whether they came."""
    with story.db.transaction() as session:
        story.to("Mon 30 Nov 10:00")
        assert attendance.record(session, jo(story), booked, came, story.at)


@pytest.fixture
def sam(story: Story) -> Story:
    """Sam, at low: five sessions, and six subjects."""
    with story.db.transaction() as session:
        session.execute(update(Referral).values(pathway="lifestyle", tier=Tier.LOW))
    return story


def test_all_of_the_leaflet_is_spread_over_the_sessions_that_there_are(sam: Story) -> None:
    booked = [about(sam, book(sam, day)) for day in DAYS]
    assert booked == [[*LOW[:2]], [LOW[2]], [LOW[3]], [LOW[4]], [LOW[5]]]


def test_covered_is_what_they_came_to_and_the_report_says_so(sam: Story) -> None:
    first, second = book(sam, DAYS[0]), book(sam, DAYS[1])
    record(sam, first, Attendance.ATTENDED)
    record(sam, second, Attendance.NOT_ATTENDED)
    with sam.db.reading() as session:
        counts = reports_counted.count(session, session.scalars(select(Referral)).one(), sam.at)
    assert (counts.covered, counts.left) == (LOW[:2], LOW[2:])
    assert reports_counted.loaded(reports_counted.saved(counts)) == counts
    said = dict(reports_said.lines(counts))
    assert said["Covered"] == "introduction to behavioural change; goal-setting"
    assert said["Not covered"].startswith("identity and self-image; ")


@pytest.mark.parametrize("how", ["missed", "called off"])
def test_what_was_not_held_goes_on_to_the_next_that_is_booked(sam: Story, how: str) -> None:
    first, second = book(sam, DAYS[0]), book(sam, DAYS[1])
    if how == "missed":
        record(sam, first, Attendance.DID_NOT_HAPPEN)
    else:
        with sam.db.transaction() as session:
            casework.cancel(session.get_one(Appointment, first))
    assert set(about(sam, second)) == {*LOW[:3]}


def test_what_was_left_inside_comes_after_release(sam: Story) -> None:
    with sam.db.transaction() as session:
        session.execute(update(Referral).values(pathway=MENTORS, place=Place.CUSTODY))
    assert about(sam, book(sam, DAYS[0])) == ["introduction and rapport"]
    with sam.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.COMMUNITY, released_on=sam.at.date()))
    for day in DAYS[1:4]:
        book(sam, day)
    with sam.db.reading() as session:
        chosen = list(session.scalars(select(SessionSubject.subject)))
    assert len(chosen) == len(set(chosen)) == 7, "every one of them, and none twice"


def test_staff_say_what_it_was_about_and_nothing_that_the_leaflet_does_not_name(sam: Story) -> None:
    booked = book(sam, DAYS[0])
    with sam.db.transaction() as session:
        found = subjects.choice(session, jo(sam), booked)
        assert found is not None
        assert (found.named, found.chosen) == (LOW, frozenset(LOW[:2]))
        subjects.keep(session, jo(sam), found, ["goal-setting", "communication skills", "something else"])
    assert about(sam, booked) == ["goal-setting", "communication skills"]
