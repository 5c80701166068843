"""Visits alone: word is waited for, asked for, and then it climbs."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot import casework
from bot.appointments import attendance, changes
from bot.models import Appointment, Attendance, Mode, Number, Person, Role, RotaDay
from bot.people import manners
from bot.staff import lone_visits
from bot.staff.access import member
from tests.staffing import DEE, JO, PAT, RUTH, alerts, colleague, live, phone, texts_to
from tests.story import Story
from tests.transcript import instant


@pytest.fixture
def visit(story: Story) -> Story:
    """Jo visits Sam alone on Tuesday at two, for an hour."""
    phone(story, story.jo, JO)
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    colleague(story, Role.SERVICE_MANAGER, "Pat", PAT)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    mark(story, True)
    return story


def mark(story: Story, lone: bool) -> None:
    """Jo says on the page whether it is one."""
    with story.db.transaction() as session:
        jo = member(session.get_one(Person, story.jo.id))
        assert lone_visits.mark(session, jo, 1, lone, story.at) == story.sam.id


def test_word_after_it_is_enough(visit: Story) -> None:
    live(visit, "Tue 24 Nov 15:02")
    assert texts_to(visit, JO)[0].startswith("Tue 14:00 Visit with SE, Tue 24 Nov, 2pm. When you're safely out")
    visit.text("done", JO)
    live(visit, "Tue 24 Nov 18:00")
    assert texts_to(visit, JO)[1:] == ["Tue 15:02 Thanks, glad you're OK."]
    assert not [alert for alert in alerts(visit) if alert.kind.value == "lone_visit"]


def test_no_word_is_asked_about_after_fifteen_minutes_and_climbs_after_ten_more(visit: Story) -> None:
    live(visit, "Tue 24 Nov 15:57")
    assert texts_to(visit, JO)[1].startswith("Tue 15:15 Your visit with SE should be over. Are you OK?")
    assert texts_to(visit, RUTH)[0].startswith("Tue 15:25 Urgent: no word from Jo after a visit alone.")
    assert texts_to(visit, PAT)[0].startswith("Tue 15:35 Urgent: no word from Jo")
    assert len(texts_to(visit, JO)) == 2, "who is not heard from is not asked about themselves"
    visit.text("safe", JO)
    live(visit, "Tue 24 Nov 20:00")
    assert texts_to(visit, RUTH)[-1] == "Tue 15:57 Jo has been dealt with. You needn't do anything more."
    alert = next(alert for alert in alerts(visit) if alert.kind.value == "lone_visit")
    assert (alert.action, alert.acted_by) == ("Sent word by text.", visit.jo.id)


def test_not_safe_climbs_at_once(visit: Story) -> None:
    live(visit, "Tue 24 Nov 14:20")
    visit.text("help", JO)
    live(visit)
    assert texts_to(visit, RUTH)[0].startswith("Tue 14:20 Urgent: no word from Jo")
    assert texts_to(visit, JO)[-1].startswith("Tue 14:20 Someone is being asked to ring you now.")


def test_what_they_record_themselves_is_word_and_what_somebody_else_records_is_not(visit: Story) -> None:
    live(visit, "Tue 24 Nov 15:05")
    with visit.db.transaction() as session:
        jo = member(session.get_one(Person, visit.jo.id))
        attendance.record(session, jo, 1, Attendance.ATTENDED, visit.at)
    live(visit, "Tue 24 Nov 18:00")
    assert len(texts_to(visit, JO)) == 1


def test_recorded_by_somebody_else_they_are_asked_all_the_same(visit: Story) -> None:
    live(visit, "Tue 24 Nov 15:05")
    with visit.db.transaction() as session:
        session.execute(update(Appointment).values(attendance=Attendance.ATTENDED, attendance_by=visit.sam.id))
    live(visit, "Tue 24 Nov 15:16")
    assert len(texts_to(visit, JO)) == 2


@pytest.mark.parametrize("how", ["cancelled", "by phone", "not alone"])
def test_what_is_no_visit_alone_any_more_is_not_watched(visit: Story, how: str) -> None:
    with visit.db.transaction() as session:
        item = session.get_one(Appointment, 1)
        if how == "cancelled":
            casework.cancel(item)
            changes.cancelled(session, item, visit.at)
        elif how == "by phone":
            casework.move(item, casework.Slot(item.starts_at, Mode.PHONE, ""))
            changes.moved(session, item, visit.at)
    if how == "not alone":
        mark(visit, False)
    live(visit, "Tue 24 Nov 18:00")
    assert texts_to(visit, JO) == []


def test_moved_it_is_watched_at_its_new_time(visit: Story) -> None:
    with visit.db.transaction() as session:
        item = session.get_one(Appointment, 1)
        casework.move(item, casework.Slot(instant("Mon 23 Nov 10:00"), Mode.PLACE, item.venue))
        changes.moved(session, item, visit.at)
    live(visit, "Tue 24 Nov 18:00")
    said = texts_to(visit, JO)
    assert [line[:9] for line in said] == ["Mon 10:00", "Mon 11:15"]
    assert texts_to(visit, RUTH)[0][:9] == "Mon 11:25"


def test_only_what_is_held_in_person_can_be_one_and_only_their_own_say_so(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00", Mode.PHONE)
    with story.db.transaction() as session:
        jo = member(session.get_one(Person, story.jo.id))
        assert lone_visits.mark(session, jo, 1, True, story.at) is None


def test_handed_over_the_new_workers_word_is_waited_for_and_not_the_old_ones(visit: Story) -> None:
    dee = colleague(visit, Role.CASE_WORKER, "Dee", DEE)
    with visit.db.transaction() as session:
        ruth = member(session.scalars(select(Person).where(Person.role == Role.TEAM_LEAD)).one())
        assert manners.hand_over(session, ruth, visit.sam.id, (dee.id, None), visit.at) == [dee.id]
    live(visit, "Tue 24 Nov 15:26")
    assert texts_to(visit, JO) == []
    assert [line[:9] for line in texts_to(visit, DEE)] == ["Tue 14:00", "Tue 15:15"]
    assert texts_to(visit, RUTH)[-1].startswith("Tue 15:25 Urgent: no word from Dee after a visit alone.")


def test_on_duty_themselves_with_nobody_else_in_reach_it_still_climbs(visit: Story) -> None:
    with visit.db.transaction() as session:
        session.add(RotaDay(team_id=visit.jo.team_id, day=date(2026, 11, 24), first_id=visit.jo.id))
        session.execute(update(Number).where(Number.person_id != visit.jo.id).values(bounced_at=visit.at))
    live(visit, "Tue 24 Nov 15:36")
    alert = next(alert for alert in alerts(visit) if alert.kind.value == "lone_visit")
    assert alert.paged_id not in (None, visit.jo.id), "somebody is being asked, and it goes on from them to the next"
    assert alert.rung == 1
