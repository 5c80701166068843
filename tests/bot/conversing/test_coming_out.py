"""Out: only by a named person's word; then a welcome that is true, and an introduction to whoever had none."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot import happened
from bot.delivery import last_checks, welcomes
from bot.models import (
    Appointment,
    AuditEntry,
    Booking,
    Message,
    Mode,
    OnwardEvent,
    Person,
    Place,
    Referral,
    ReferralStep,
    Step,
    Team,
)
from bot.referrals import visits
from bot.wording import words_of
from dialogs.moves import Whose
from tests.bot.conversing.test_whereabouts import TODAY, in_custody, known, last_words, referral, say
from tests.mentoring import ADE
from tests.staffing import live
from tests.story import Story


def test_out_by_jos_word_with_the_day_and_the_hour_on_record(story: Story) -> None:
    in_custody(story)
    assert say(story, Step.RELEASED)
    assert (referral(story).place, referral(story).released_on) == (Place.COMMUNITY, TODAY)
    with story.db.reading() as session:
        row = session.scalars(select(ReferralStep)).one()
        noted = session.scalars(select(AuditEntry).where(AuditEntry.subject == "referrals")).one()
    assert (row.step, row.by_id, row.day, row.at) == (Step.RELEASED, story.jo.id, TODAY, story.at)
    assert (noted.actor_id, noted.facts) == (
        story.jo.id,
        {"step": "released", "day": "2026-11-20", "spoke": False, "refused": False},
    )


def test_a_number_that_nobody_has_proven_since_hears_nothing_of_it(story: Story) -> None:
    in_custody(story)
    story.appointment(story.sam, "Mon 23 Nov 14:00")
    before = len(story.put())
    say(story, Step.RELEASED)
    assert story.put()[before:] == ["shared.is_this_them"]
    story.text("yes")
    assert (
        last_words(story)
        == "Thanks Sam. You're expected Mon 23 Nov, 2pm. Ring us on 01632 960001 and we'll tell you more."
    )


def test_whom_jo_spoke_to_is_welcomed_with_when_and_where(story: Story) -> None:
    in_custody(story)
    story.appointment(story.sam, "Mon 23 Nov 14:00")
    say(story, Step.RELEASED, spoke=True)
    assert last_words(story).startswith(
        "Hi Sam, it's Jo's team. Good to hear you're back. See you Mon 23 Nov, 2pm at 5 High St."
    )
    assert known(story) is Whose.PROVEN
    story.text("yes")
    assert story.put()[-1] == "appointment.see_you", "their answer is the appointment's own"


@pytest.mark.parametrize(("expected", "out"), [(date(2026, 11, 27), "Fri 20 Nov 15:00"), (None, "Tue 24 Nov 15:00")])
def test_nobody_is_texted_to_come_to_a_session_that_was_to_be_inside(
    story: Story, expected: date | None, out: str
) -> None:
    say(story, Step.IN_CUSTODY)
    with story.db.transaction() as session:
        session.execute(update(Referral).values(expected_release=expected))
    story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    story.appointment(story.sam, "Wed 25 Nov 16:00", Mode.PHONE)
    if expected:
        story.appointment(story.sam, "Mon 30 Nov 14:00", venue="7 Low Rd")
    live(story, out)
    before = len(story.put())
    say(story, Step.RELEASED, spoke=True)
    with story.db.reading() as session:
        booked = (Appointment.booking == Booking.BOOKED, Appointment.starts_at > story.at)
        coming = select(Appointment.starts_at).where(*booked).order_by(Appointment.starts_at)
        left = [f"{at:%a %H:%M}" for at in session.scalars(coming)]
    assert left == (["Wed 16:00", "Mon 14:00"] if expected else ["Wed 16:00"])
    assert "Good to hear you're back. Jo will call you on Wed 25 Nov, 4pm." in last_words(story)
    live(story, "Wed 25 Nov 13:00")
    with story.db.reading() as session:
        said = " ".join(words_of(session, message) for message in story.out()[before:])
    assert "Wed 25 Nov, 4pm" in said
    assert not any(each in said for each in ("Mon 23 Nov", "Wed 25 Nov, 2pm"))


def seen_at(story: Story, who: Person) -> str:
    """Where the next session of somebody's is to be, unless anybody says otherwise."""
    with story.db.reading() as session:
        return visits.where(session, session.scalars(select(Referral).where(Referral.participant_id == who.id)).one())


def test_only_what_is_inside_is_where_they_are_and_nobody_who_is_out_is_sent_there(story: Story) -> None:
    ade = story.participant("Ade", ADE)
    say(story, Step.IN_CUSTODY)
    assert seen_at(story, story.sam) == "", "nobody has said where"
    for day in ("Mon 23 Nov", "Wed 25 Nov"):
        story.appointment(story.sam, f"{day} 14:00", venue="12 Wall Rd")
    assert (seen_at(story, story.sam), seen_at(story, ade)) == ("12 Wall Rd", "")
    with story.db.transaction() as session:
        session.execute(update(Team).values(venue="5 High St"))
    story.appointment(story.sam, "Fri 27 Nov 14:00")
    assert (seen_at(story, story.sam), seen_at(story, ade)) == ("12 Wall Rd", "5 High St")
    live(story, "Tue 24 Nov 15:00")
    say(story, Step.RELEASED, spoke=True)
    with story.db.reading() as session:
        coming = select(Appointment.venue).where(Appointment.booking == Booking.BOOKED)
        assert session.scalars(coming.where(Appointment.starts_at > story.at)).all() == ["5 High St"], "it stands"
    assert seen_at(story, story.sam) == "5 High St"


def test_with_nothing_booked_somebody_is_told_to_book(story: Story) -> None:
    in_custody(story)
    say(story, Step.RELEASED, spoke=True)
    assert story.put() == ["release_day.welcome"]
    assert [kind for kind, _ in story.told()] == ["review_due"]


def leaves(story: Story, at: str) -> str:
    """The welcome leaves now; its words."""
    story.to(at)
    with story.db.transaction() as session:
        key = Message.text_key.in_((welcomes.NOTHING_BOOKED, welcomes.SEE_YOU))
        welcome = session.scalars(select(Message).where(key)).one()
        assert last_checks.may_leave(session, welcome, story.at)
        return words_of(session, welcome)


def test_what_was_booked_while_the_welcome_waited_for_the_morning_is_in_it(story: Story) -> None:
    in_custody(story)
    story.to("Fri 20 Nov 18:05")
    say(story, Step.RELEASED, spoke=True)
    assert story.put() == ["release_day.welcome"]
    story.appointment(story.sam, "Sat 21 Nov 13:00")
    assert "See you Sat 21 Nov, 1pm at 5 High St." in leaves(story, "Sat 21 Nov 10:00")


def test_what_was_called_off_while_the_welcome_waited_is_not_in_it(story: Story) -> None:
    in_custody(story)
    booked = story.appointment(story.sam, "Sat 21 Nov 13:00", Mode.PHONE)
    story.to("Fri 20 Nov 18:05")
    say(story, Step.RELEASED, spoke=True)
    assert "release_day.see_you" in story.put()
    with story.db.transaction() as session:
        session.get_one(Appointment, booked).booking = Booking.CANCELLED
    assert "Jo will be in touch to fix a time." in leaves(story, "Sat 21 Nov 10:00")


def a_day_later(story: Story, at: str) -> None:
    """What was put for the day after being let out is turned."""
    story.to(at)
    with story.db.transaction() as session:
        for event in session.scalars(select(OnwardEvent).where(OnwardEvent.dialog == "introduction")).all():
            happened.turn(session, event.id, story.at)


@pytest.mark.parametrize(("in_wales", "hello"), [(False, "introduction.hello"), (True, "introduction.hello_wales")])
def test_they_are_introduced_the_day_after_when_they_never_were(story: Story, in_wales: bool, hello: str) -> None:
    in_custody(story)
    with story.db.transaction() as session:
        session.execute(update(Team).values(in_wales=in_wales))
    say(story, Step.RELEASED, spoke=True)
    a_day_later(story, "Sat 21 Nov 11:00")
    assert story.put()[-1] == hello


def test_back_inside_before_they_were_introduced_they_are_the_next_time_they_are_out(story: Story) -> None:
    in_custody(story)
    say(story, Step.RELEASED, spoke=True)
    say(story, Step.IN_CUSTODY)
    a_day_later(story, "Sat 21 Nov 11:00")
    assert "introduction.hello" not in story.put()
    say(story, Step.RELEASED, spoke=True)
    a_day_later(story, "Mon 23 Nov 11:00")
    assert story.put()[-1] == "introduction.hello"
