"""What staff decided of a move, for somebody whom no text may go to any more: they hear of it from a person."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.delivery import last_checks
from bot.models import (
    Alert,
    AlertKind,
    AppointmentChange,
    Delivery,
    Message,
    MoveRequest,
    Person,
    Place,
    Preference,
    Referral,
    Task,
    Team,
)
from bot.people.reach import reach
from tests.staffing import JO, live, phone, texts_to
from tests.story import Story, usual_week


@pytest.fixture
def asked(story: Story) -> Story:
    """Sam, expected Tuesday at two, has asked for Thursday at three, in a team where a move needs a yes."""
    phone(story, story.jo, JO)
    with story.db.transaction() as session:
        session.execute(update(Team).values(moves_need_a_yes=True))
        session.add_all(usual_week(story.jo.id))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do thursday at 3pm")
    story.text("yes")
    live(story)
    return story


def stopped(story: Story) -> None:
    """Nothing goes to Sam's number."""
    with story.db.transaction() as session:
        key = reach(session, session.get_one(Person, story.sam.id), story.at).key or ""
        session.add(Preference(number_key=key, channel="sms", stopped_at=story.at))


def inside(story: Story) -> None:
    """Sam is in custody."""
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.CUSTODY))


def paused(story: Story) -> None:
    """Staff said that no texts go until tomorrow."""
    with story.db.transaction() as session:
        session.get_one(Person, story.sam.id).paused_until = story.at + timedelta(days=1)


def rung(story: Story) -> None:
    """Staff said to ring instead."""
    with story.db.transaction() as session:
        session.get_one(Person, story.sam.id).call_instead = True


def looked_after(story: Story) -> None:
    """Something grave was said."""
    with story.db.transaction() as session:
        about = {"person_id": story.sam.id, "once": "grave", "raised_at": story.at}
        session.add(Alert(kind=AlertKind.CRISIS, urgent=True, facts={}, **about))


def decide(story: Story, words: str) -> tuple[Message, list[Task]]:
    """Jo answers by text; Sam's text of it, once it was about to leave, and the tasks there are."""
    story.text(words, JO)
    live(story)
    with story.db.transaction() as session:
        theirs = select(Message).where(Message.person_id == story.sam.id, Message.delivery == Delivery.DUE)
        last = list(session.scalars(theirs.order_by(Message.id)))[-1]
        last_checks.may_leave(session, last, story.at)
        return last, list(session.scalars(select(Task).order_by(Task.id)))


@pytest.mark.parametrize(
    ("cannot", "words", "key"),
    [
        (stopped, "ok", "rescheduling.booked"),
        (inside, "ok", "rescheduling.booked"),
        (paused, "ok", "rescheduling.booked"),
        (rung, "no", "rescheduling.refused"),
        (looked_after, "no", "rescheduling.refused"),
    ],
)
def test_a_decision_that_no_text_may_tell_is_told_by_hand(asked: Story, cannot: object, words: str, key: str) -> None:
    assert callable(cannot)
    cannot(asked)
    text, tasks = decide(asked, words)
    assert (text.text_key, text.delivery) == (key, Delivery.DROPPED)
    [task] = [task for task in tasks if task.about == "rescheduling"]
    assert (task.kind.value == "call") is (cannot is not inside), "a slip, or a visit, inside"
    assert (task.owner_id, task.message_id) == (asked.jo.id, text.id)
    assert "is being told" not in texts_to(asked, JO)[-1]
    assert "No text goes to them now" in texts_to(asked, JO)[-1]


def test_a_decision_for_somebody_who_may_be_texted_is_texted_at_once(asked: Story) -> None:
    asked.to("Fri 20 Nov 21:30")
    text, tasks = decide(asked, "ok")
    assert (text.text_key, tasks) == ("rescheduling.booked", [])
    assert (text.delivery, text.why) == (Delivery.DUE, None), "at the hour that it was decided, as an answer does"
    with asked.db.reading() as session:
        assert session.scalars(select(MoveRequest.state)).one() == "approved"


def test_what_they_wrote_after_they_asked_is_not_why_it_moved(asked: Story) -> None:
    asked.text("STOP")
    decide(asked, "ok")
    with asked.db.reading() as session:
        assert session.scalars(select(AppointmentChange.words)).one() == "can we do thursday at 3pm\nyes"
