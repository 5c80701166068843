"""What staff do in the place of texts: slips and visits inside, calls outside, and what came of each on record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.alerting import needs
from bot.appointments import attendance, rearranging
from bot.delivery.outbox import drop
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    Attendance,
    Contact,
    ContactKind,
    Means,
    Message,
    Number,
    Outcome,
    Person,
    Referral,
    ReferralStep,
    Role,
    Step,
    Task,
    TaskKind,
    TaskOutcome,
)
from bot.people import introducing, manners
from bot.people.reach import Why
from bot.referrals import whereabouts
from bot.staff.access import StaffMember, member
from bot.tasking import overdue, task_outcomes
from bot.tasking.task_outcomes import Came
from tests.bot.conversing.test_whereabouts import in_custody
from tests.staffing import RUTH, colleague
from tests.story import Story
from tests.transcript import instant

TODAY = date(2026, 11, 20)


def jo(story: Story) -> StaffMember:
    """Jo, looking."""
    return member(story.jo)


def say(story: Story, step: Step) -> None:
    """Jo says where Sam is."""
    with story.db.transaction() as session:
        assert whereabouts.say(session, jo(story), story.sam.id, whereabouts.Said(step, TODAY), story.at)


def leave(story: Story) -> None:
    """What is put is found not to be wanted, as when it is about to leave."""
    with story.db.transaction() as session:
        for message in session.scalars(select(Message).where(Message.delivery == "due").order_by(Message.id)).all():
            referral = session.scalars(select(Referral).where(Referral.participant_id == message.person_id)).one()
            drop(session, message, Why.CUSTODY if referral.place == "custody" else Why.STOPPED, story.at)


def tasks(story: Story) -> list[Task]:
    """Every task, oldest first."""
    with story.db.reading() as session:
        return list(session.scalars(select(Task).order_by(Task.id)))


def came(story: Story, outcome: TaskOutcome, *, again: bool = False, note: str = "") -> Contact | None:
    """Jo says what came of the last open task; its contact."""
    task = [one for one in tasks(story) if one.done_at is None][-1]
    with story.db.transaction() as session:
        assert task_outcomes.record(session, jo(story), task.id, Came(outcome, note, again), story.at)
        done = session.get_one(Task, task.id)
        return session.get(Contact, done.contact_id) if done.contact_id else None


def record_of(contact: Contact | None) -> Any:
    """What a contact says: kind, outcome, means and words."""
    return (contact.kind, contact.outcome, contact.means, contact.words) if contact else None


def test_inside_what_texts_would_have_said_is_a_visit_to_book_and_then_a_slip(story: Story) -> None:
    say(story, Step.IN_CUSTODY)
    [first] = tasks(story)
    assert (first.kind, first.about) == (TaskKind.VISIT_BOOKING, "first_assessment"), "nobody has met them yet"
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    leave(story)
    first, visit = tasks(story)
    assert first.outcome is TaskOutcome.DROPPED, "it is booked"
    assert (visit.kind, visit.owner_id, visit.about) == (TaskKind.VISIT_BOOKING, story.jo.id, "appointment")
    assert visit.due_at == instant("Fri 20 Nov 17:00")
    lockdown = came(story, TaskOutcome.LOCKDOWN, again=True, note="Whole wing.")
    assert record_of(lockdown) == (ContactKind.STAFF, Outcome.LOGISTICS, Means.PRISON, "Lockdown. Whole wing.")
    assert tasks(story)[-1].due_at == instant("Mon 23 Nov 17:00"), "once more on the next working day"
    story.to("Mon 23 Nov 11:00")
    assert record_of(came(story, TaskOutcome.BOOKED)) == (ContactKind.STAFF, Outcome.ARRANGED, Means.PRISON, None)
    story.wait("Tue 24 Nov 15:00")
    leave(story)
    slip = tasks(story)[-1]
    assert (slip.kind, slip.made_at) == (TaskKind.PRISON_SLIP, instant("Tue 24 Nov 15:00")), "when its text would go"
    contact = came(story, TaskOutcome.SENT)
    assert record_of(contact) == (ContactKind.STAFF, Outcome.POSTED, Means.PRISON, None)
    done = len(tasks(story))
    for moment in ("Tue 24 Nov 18:00", "Wed 25 Nov 10:00", "Wed 25 Nov 13:00"):
        story.wait(moment)
        leave(story)
    assert (story.told(), len(tasks(story))) == ([], done), (
        "who was asked nothing has not been silent, and no slip is in time"
    )
    with story.db.reading() as session:
        assert session.scalars(select(Appointment.attendance)).all() == [None], "nobody missed anything"


def test_outside_they_are_rung_once_for_what_a_call_covers(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    leave(story)
    story.wait("Mon 23 Nov 16:00")
    leave(story)
    [call] = tasks(story)
    assert (call.kind, call.why) == (TaskKind.CALL, "stopped")
    spoke = came(story, TaskOutcome.SPOKE, note="Will be there")
    assert record_of(spoke) == (ContactKind.STAFF, Outcome.SPOKE, Means.PHONE, "Will be there")
    assert spoke is not None
    assert (spoke.by_id, spoke.follows_id) == (story.jo.id, story.contacts()[0].id)
    story.wait("Tue 24 Nov 12:30")
    leave(story)
    assert len(tasks(story)) == 1


def test_once_it_is_on_record_that_they_came_nobody_is_to_tell_them_of_it(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    leave(story)
    assert [one.done_at for one in tasks(story)] == [None]
    story.to("Tue 24 Nov 15:10")
    with story.db.transaction() as session:
        [item] = session.scalars(select(Appointment))
        assert attendance.record(session, jo(story), item.id, Attendance.ATTENDED, story.at)
    assert [(one.outcome, one.warn_at) for one in tasks(story)] == [(TaskOutcome.DROPPED, None)]


def test_who_has_no_phone_is_not_rung_inside_and_not_looked_for_when_recalled(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Number).values(until=story.at))
        session.execute(update(Referral).values(place="custody"))
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    assert [(one.kind, one.why) for one in tasks(story)] == [(TaskKind.VISIT_BOOKING, "custody")]
    say(story, Step.RECALLED)
    story.appointment(story.sam, "Thu 26 Nov 14:00")
    assert len(tasks(story)) == 1


def test_an_answer_to_what_they_wrote_is_nobodys_task(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    leave(story)
    came(story, TaskOutcome.NOT_NEEDED)
    story.text("when is it")
    leave(story)
    assert [(one.outcome, one.contact_id) for one in tasks(story)] == [(TaskOutcome.NOT_NEEDED, None)]


def test_going_inside_turns_calls_into_what_reaches_a_cell_and_out_again_drops_it(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    leave(story)
    say(story, Step.IN_CUSTODY)
    assert [one.kind for one in tasks(story)] == [TaskKind.VISIT_BOOKING]
    say(story, Step.RELEASED)
    assert [one.outcome for one in tasks(story)] == [TaskOutcome.DROPPED]


def test_nobody_lures_who_was_recalled_or_rings_for_who_has_died(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    leave(story)
    say(story, Step.RECALLED)
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    assert [one.outcome for one in tasks(story)] == [TaskOutcome.DROPPED]
    say(story, Step.DIED)
    assert len(tasks(story)) == 1


def test_a_late_one_is_the_workers_to_hear_of_and_then_the_leads(house: Story) -> None:
    house.appointment(house.sam, "Tue 24 Nov 14:00")
    leave(house)
    told = []
    for moment in ("Fri 20 Nov 16:59", "Fri 20 Nov 17:00", "Fri 20 Nov 18:00", "Mon 23 Nov 09:00", "Mon 23 Nov 12:00"):
        house.to(moment)
        with house.db.transaction() as session:
            for task_id in overdue.due(session, house.at, 10):
                overdue.warn(session, task_id, house.at)
            rows = session.execute(select(Alert.kind, Alert.staff_id).order_by(Alert.id)).all()
        told.append([(kind.value, staff) for kind, staff in rows])
    with house.db.reading() as session:
        ruth = session.scalars(select(Person.id).where(Person.role == Role.TEAM_LEAD)).one()
    late, lead = ("task_late", house.jo.id), ("task_lead", ruth)
    assert told == [[], [late], [late], [late, lead], [late, lead]]
    came(house, TaskOutcome.NO_ANSWER)
    with house.db.reading() as session:
        assert session.scalars(select(Alert.id).where(Alert.seen_at.is_(None))).all() == []


def test_whoever_takes_somebody_over_has_what_was_to_be_done_for_them(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    leave(story)
    ruth = colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    with story.db.transaction() as session:
        manners.hand_over(session, jo(story), story.sam.id, (ruth.id, None), story.at)
    assert {one.owner_id for one in tasks(story) if one.about == "appointment"} == {ruth.id}
    with story.db.reading() as session:
        step = session.scalars(select(ReferralStep)).one()
    assert (step.step, step.how, step.by_id) == (Step.ALLOCATED, "page", story.jo.id)


def test_rung_to_be_introduced_is_introduced(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Number).values(until=story.at))
        referral = session.scalars(select(Referral)).one()
        introducing.introduce(session, referral, story.at)
    came(story, TaskOutcome.SPOKE)
    with story.db.reading() as session:
        step = session.scalars(select(ReferralStep).where(ReferralStep.step == Step.INTRODUCED)).one()
    assert (step.how, step.by_id, step.day) == ("call", story.jo.id, TODAY)


def test_out_with_a_time_that_is_near_they_are_rung_while_their_number_is_nobodys(story: Story) -> None:
    in_custody(story)
    story.appointment(story.sam, "Sat 21 Nov 14:00")
    before = len(tasks(story))
    say(story, Step.RELEASED)
    rung = tasks(story)[before:]
    assert [(task.kind, task.about, task.owner_id) for task in rung] == [(TaskKind.CALL, "release_day", story.jo.id)]


@pytest.mark.parametrize("step", [Step.IN_CUSTODY, Step.RECALLED])
def test_what_is_still_booked_for_somebody_who_went_away_is_the_workers_to_keep_or_call_off(
    story: Story, step: Step
) -> None:
    coming = story.appointment(story.sam, "Wed 25 Nov 14:00")
    say(story, step)
    with story.db.transaction() as session:
        asked = [one.kind for one in needs.open_alerts(session, jo(story), True, story.at)]
        assert asked == [AlertKind.STILL_BOOKED]
        wish = rearranging.Wish(None, offer=False, why="Inside")
        assert rearranging.change(session, jo(story), coming, wish, story.at)
        left = [one.kind for one in needs.open_alerts(session, jo(story), True, story.at)]
        assert left == [AlertKind.NOT_DELIVERED], "only that nobody has told them"
