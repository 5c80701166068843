"""Texts that come in: kept once, matched to their sender and to the question on the floor."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select, update

from bot.models import (
    Channel,
    Contact,
    ContactKind,
    Delivery,
    Direction,
    Message,
    Number,
    Outcome,
    Person,
    Preference,
    Role,
)
from bot.record import contacts
from bot.vault import ring
from tests.story import SAM, STRANGER, Story


def test_a_yes_confirms_and_is_kept_in_their_words(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Mon 23 Nov 15:00")
    story.text("yes")
    assert story.put() == ["appointment.booked", "appointment.eve", "appointment.set_off"]
    last = story.contacts()[-1]
    assert (last.outcome, last.words) == ("confirmed", "yes")
    assert story.told() == []


def test_the_second_copy_of_a_text_changes_nothing(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    assert story.text("yes", sid="SM0001") is True
    before = len(story.out()), len(story.contacts())
    assert story.text("yes", sid="SM0001") is False
    assert (len(story.out()), len(story.contacts())) == before


def test_sixteen_copies_at_once_are_heard_once(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with ThreadPoolExecutor(16) as copies:
        new = list(copies.map(lambda _: story.text("yes", sid="SM0002"), range(16)))
    assert new.count(True) == 1
    assert story.put() == ["appointment.booked", "appointment.see_you"]


def test_a_stranger_lands_in_the_unclaimed_list_and_hears_nothing(story: Story) -> None:
    story.text("who dis", STRANGER)
    with story.db.reading() as session:
        kept = session.scalars(select(Message).where(Message.person_id.is_(None))).one()
    assert (kept.direction, kept.body) == (Direction.IN, "who dis")
    assert story.out() == []


def test_a_cry_for_help_from_a_stranger_is_answered_and_somebody_is_told(story: Story) -> None:
    story.text("i want to kill myself", STRANGER)
    assert story.put() == ["shared.crisis"]
    assert story.told() == [("crisis", "i want to kill myself")]


def test_stop_belongs_to_the_number_and_the_road(story: Story) -> None:
    story.text("STOP", channel=Channel.WHATSAPP)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("yes")
    assert story.put()[-1] == "appointment.see_you"
    story.text("STOP")
    story.text("yes")
    assert story.put()[-1] == "appointment.see_you"
    with story.db.reading() as session:
        stopped = set(session.scalars(select(Preference.channel).where(Preference.stopped_at.is_not(None))))
    assert stopped == {Channel.SMS, Channel.WHATSAPP}


def test_a_reply_goes_back_on_the_road_it_came_by(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("yes", channel=Channel.WHATSAPP)
    assert [message.channel for message in story.out()] == [Channel.SMS, Channel.WHATSAPP]


def test_the_appointment_within_a_day_holds_the_floor(story: Story) -> None:
    soon = story.appointment(story.sam, "Wed 25 Nov 11:00")
    story.appointment(story.sam, "Sat 28 Nov 14:00")
    story.wait("Tue 24 Nov 15:00")  # both ask, the later one last
    story.text("yes")
    with story.db.reading() as session:
        settled = session.scalars(select(Contact).where(Contact.outcome == "confirmed")).one()
    assert settled.appointment_id == soon


def test_a_number_that_two_people_share_is_nobodys_until_staff_say(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.participant("Alex", SAM)
    story.text("yes")
    with story.db.reading() as session:
        assert session.scalars(select(Message.person_id).where(Message.direction == Direction.IN)).all() == [None]
    assert story.put() == ["appointment.booked"]


def test_a_yes_that_answers_nothing_starts_nothing(story: Story) -> None:
    story.text("yes")
    assert story.put() == []
    story.text("STOP")
    story.text("YES")
    assert story.put() == []
    assert story.told()[-1] == ("wrote", "YES")
    story.text("START")
    assert story.put() == ["shared.started"]


def test_with_nothing_booked_a_person_reads_it(story: Story) -> None:
    story.text("my mum is in hospital and i dont know what to do about the forms")
    assert story.put() == ["shared.passed_on"]
    assert [kind for kind, _ in story.told()] == ["wrote"]


def test_a_wrong_number_is_let_go_of(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("wrong number mate")
    with story.db.reading() as session:
        assert session.scalars(select(Number).where(Number.until.is_(None))).all() == []
    story.text("who is this")
    assert story.put() == ["appointment.booked", "shared.wrong_person"]


def test_a_text_from_staff_is_shown_to_whoever_is_on_duty(story: Story) -> None:
    with story.db.transaction() as session:
        session.add(
            Number(
                person_id=story.jo.id, e164="+447700900456", key=ring().index("number", "+447700900456"), since=story.at
            )
        )
        session.execute(update(Person).where(Person.id == story.jo.id).values(role=Role.CASE_WORKER))
    story.text("1 spoke 2 no ans", "+447700900456")
    assert story.told() == [("wrote", "1 spoke 2 no ans")]
    assert story.put() == ["shared.passed_on_staff"]


def test_words_and_numbers_are_sealed_at_rest(story: Story) -> None:
    story.text("cant make it kids off school")
    with story.db.engine.connect() as connection:
        rows = [*connection.exec_driver_sql("SELECT body, number FROM messages")]
        rows += [*connection.exec_driver_sql("SELECT first_name, last_name FROM people")]
    stored = b" ".join(bytes(value) for row in rows for value in row if value is not None)
    for plain in (b"kids off school", SAM.encode(), b"Sam", b"Example"):
        assert plain not in stored


@pytest.mark.parametrize("never", ["held", "dropped", "failed"])
def test_what_never_left_is_answered_by_nobody(story: Story, never: str) -> None:
    """A reminder waited, or was given up, and they wrote of their own accord: the record must not say it was heard."""
    story.appointment(story.sam, "Sat 21 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Message).values(delivery=Delivery(never)))
    story.text("where is it?")
    story.text("yes I'll be there")
    reminder, reply = story.contacts()
    assert (reply.kind, reply.outcome, reply.follows_id) == (ContactKind.REPLY, Outcome.CONFIRMED, None)
    assert reminder.outcome is None
    with story.db.transaction() as session:
        session.execute(
            update(Message).where(Message.text_key == "appointment.where").values(delivery=Delivery.DELIVERED)
        )
        session.execute(update(Message).where(Message.delivery == Delivery.HELD).values(delivery=Delivery.DROPPED))
        contacts.settle_silent(session, session.get_one(Contact, reminder.id), contacts.evening_of(story.at))
    assert story.contacts()[0].outcome is Outcome.NOT_DELIVERED, "an answer of ours is no reminder"
