"""A question whose text was dropped is on nobody's floor: what was never said asks nothing."""

from __future__ import annotations

from sqlalchemy import select

from bot.delivery import outbox
from bot.models import Conversation
from bot.people.reach import Why
from tests.staffing import live
from tests.story import Story


def asked(story: Story) -> list[str | None]:
    """What is being asked."""
    with story.db.reading() as session:
        return list(session.scalars(select(Conversation.asked).where(Conversation.asked.is_not(None))))


def test_a_question_that_never_went_out_takes_no_yes(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    live(story, "Mon 23 Nov 15:01")
    assert asked(story) == ["confirm_attendance"]
    with story.db.transaction() as session:
        outbox.drop(session, story.out()[-1], Why.CALL_INSTEAD, story.at)
    assert asked(story) == []


def test_an_older_text_that_is_dropped_takes_no_newer_question_with_it(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    live(story, "Mon 23 Nov 15:01")
    first = story.out()[-1]
    story.wait("Tue 24 Nov 11:01")
    assert story.put()[-1] == "appointment.chase"
    with story.db.transaction() as session:
        outbox.drop(session, first, Why.PAST_POINT, story.at)
    assert asked(story) == ["confirm_attendance"]
