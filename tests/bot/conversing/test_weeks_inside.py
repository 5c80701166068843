"""Three weeks inside: what was never texted is no failed contact; the slip that was sent in its place is one."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import update

from bot.models import Delivery, Message, Outcome, Step, TaskKind, TaskOutcome
from bot.record import contacts
from tests.bot.conversing.test_tasks import came, leave, say, tasks
from tests.staffing import later
from tests.story import Story


def evening(story: Story) -> None:
    """The exchanges whose evening has come end."""
    with story.db.transaction() as session:
        for contact in contacts.due_to_settle(session, contacts.evening_of(story.at), 100):
            contacts.settle_silent(session, contact, contacts.evening_of(story.at))


def test_nothing_that_was_never_tried_is_in_the_record_and_the_slips_are(story: Story) -> None:
    say(story, Step.IN_CUSTODY)
    for day in ("Wed 25 Nov", "Wed 2 Dec", "Wed 9 Dec"):
        story.appointment(story.sam, f"{day} 14:00")
    for _ in range(21):
        leave(story)
        evening(story)
        later(story, timedelta(days=1))
    evening(story)
    assert story.contacts() == []
    assert {message.why for message in story.out()} == {"custody"}, "each text stays, with its reason"
    assert "appointment" in {task.about for task in tasks(story)}
    done = came(story, TaskOutcome.SENT if tasks(story)[-1].kind is TaskKind.PRISON_SLIP else TaskOutcome.BOOKED)
    assert done is not None
    assert [contact.outcome for contact in story.contacts()] == [done.outcome], "what somebody did is"


def test_what_reached_them_before_they_went_in_stays_a_contact(story: Story) -> None:
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Message).values(delivery=Delivery.DELIVERED))
    say(story, Step.IN_CUSTODY)
    evening(story)
    assert [contact.outcome for contact in story.contacts()] == [Outcome.DELIVERED]
