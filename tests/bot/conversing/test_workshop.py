"""Groups over the real database: who is invited, the last place, who is kept apart, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from threading import Thread

import pytest
from sqlalchemy import select, update

from bot import conversations, happened, onward
from bot.caring import groups_held, workshops
from bot.models import (
    Appointment,
    AppointmentKind,
    Booking,
    Invitation,
    Invited,
    KeptApart,
    Mode,
    Person,
    Role,
    Sitting,
    Tier,
    Workshop,
)
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.staff.access import member
from bot.wording import words_of
from dialogs.events import Matter
from tests.staffing import live
from tests.story import SAM, Story
from tests.transcript import instant

ANA = "+447700900124"


@pytest.fixture
def group(story: Story) -> int:
    """A cooking group with one place on each of two days."""
    with story.db.transaction() as session:
        workshop = Workshop(
            team_id=story.jo.team_id, name="cooking", name_cy="coginio", made_by=story.jo.id, made_at=story.at
        )
        session.add(workshop)
        session.flush()
        for day in ("Wed 25 Nov 14:00", "Wed 2 Dec 14:00"):
            session.add(
                Sitting(
                    workshop_id=workshop.id,
                    worker_id=story.jo.id,
                    starts_at=instant(day),
                    minutes=90,
                    venue="The hall",
                    places=1,
                )
            )
        return workshop.id


def invite(story: Story, group: int, person: Person) -> None:
    """Staff invite somebody."""
    with story.db.transaction() as session:
        session.add(Invitation(workshop_id=group, participant_id=person.id, by_id=story.jo.id, at=story.at))
        session.flush()
        topic = conversations.Topic("workshop", f"workshop:{group}:{person.id}", Matter(id=group))
        conversations.start(session, lock(session, person.id), topic, story.at)


def settle(story: Story) -> None:
    """What was put for other conversations is told to them."""
    with story.db.transaction() as session:
        for event_id in happened.due(session, story.at, 100):
            happened.turn(session, event_id, story.at)


def test_a_place_is_an_appointment_whose_own_conversation_says_so(story: Story, group: int) -> None:
    invite(story, group, story.sam)
    story.text("1 please")
    settle(story)
    with story.db.reading() as session:
        booked = session.scalars(select(Appointment)).one()
        assert (booked.mode, booked.kind, booked.venue) == (Mode.GROUP, AppointmentKind.WORKSHOP, "The hall")
        invitation = session.scalars(select(Invitation)).one()
        assert (invitation.state, invitation.appointment_id) == (Invited.PLACED, booked.id)
    assert story.put() == ["workshop.invite", "appointment.booked"]


def test_who_writes_of_a_group_is_their_own_worker_whoever_holds_it(story: Story, group: int) -> None:
    ana = story.participant("Ana", ANA)
    with story.db.transaction() as session:
        session.execute(update(Sitting).values(worker_id=ana.id))
    invite(story, group, story.sam)
    story.text("1")
    settle(story)
    with story.db.reading() as session:
        assert words_of(session, story.out()[-1]).startswith("Hi Sam, it's Jo's team. Your group is")


def test_of_two_who_want_the_last_place_one_gets_it_and_the_other_is_offered_the_next(story: Story, group: int) -> None:
    ana = story.participant("Ana", ANA)
    invite(story, group, story.sam)
    invite(story, group, ana)
    story.text("1", SAM)
    story.text("1", ANA)
    settle(story)
    assert story.put()[2:] == ["workshop.gone_one", "appointment.booked"]
    story.text("yes", ANA)
    with story.db.reading() as session:
        found = session.scalars(select(Appointment).order_by(Appointment.starts_at)).all()
        assert [(each.participant_id, each.starts_at) for each in found] == [
            (story.sam.id, instant("Wed 25 Nov 14:00")),
            (ana.id, instant("Wed 2 Dec 14:00")),
        ]


def test_two_who_are_kept_apart_are_never_given_one_date(story: Story, group: int) -> None:
    ana = story.participant("Ana", ANA)
    with story.db.transaction() as session:
        for sitting in session.scalars(select(Sitting)):
            sitting.places = 9
        first, second = sorted((story.sam.id, ana.id))
        session.add(KeptApart(first_id=first, second_id=second, why="they fell out", by_id=story.jo.id, at=story.at))
    invite(story, group, story.sam)
    story.text("1", SAM)
    invite(story, group, ana)
    with story.db.reading() as session:
        open_to_ana = workshops.open_to(session, group, ana.id, story.at)
        assert [sitting.starts_at for sitting in open_to_ana] == [instant("Wed 2 Dec 14:00")]


def test_a_cancelled_place_is_free_again_and_a_date_within_a_day_is_not_offered(story: Story, group: int) -> None:
    invite(story, group, story.sam)
    story.text("1", SAM)
    ana = story.participant("Ana", ANA)
    with story.db.transaction() as session:
        assert len(workshops.open_to(session, group, ana.id, story.at)) == 1
        session.scalars(select(Appointment)).one().starts_at += timedelta(days=30)  # moved elsewhere
        session.flush()
        assert len(workshops.open_to(session, group, ana.id, story.at)) == 2
        assert len(workshops.open_to(session, group, ana.id, instant("Tue 24 Nov 15:00"))) == 1


def test_no_is_kept_and_is_nobodys_fault(story: Story, group: int) -> None:
    invite(story, group, story.sam)
    story.text("no thanks")
    with story.db.reading() as session:
        assert session.scalars(select(Invitation)).one().state is Invited.NOT_FOR_THEM
    assert [kind for kind, _ in story.told()] == ["not_for_me"]


def test_who_may_be_invited(story: Story, group: int) -> None:
    with story.db.transaction() as session:
        workshop, referral = session.get_one(Workshop, group), referral_of(session, story.sam.id)
        assert referral is not None
        referral.pathway, referral.tier = "lifestyle", Tier.MEDIUM
        assert workshops.why_not(session, referral, workshop) is None
        referral.tier = Tier.HIGH
        assert workshops.why_not(session, referral, workshop) == "Their support is one to one."
        referral.tier, workshop.pathway = Tier.MEDIUM, "families"
        assert workshops.why_not(session, referral, workshop) == "This group is for another service."


def test_whose_leaflet_names_its_workshops_is_invited_to_those_alone(story: Story, group: int) -> None:
    with story.db.transaction() as session:
        workshop, referral = session.get_one(Workshop, group), referral_of(session, story.sam.id)
        assert referral is not None
        referral.pathway, referral.tier = "families", Tier.LOW
        assert workshops.why_not(session, referral, workshop) == "It is none of the workshops that their leaflet names."
        staff = member(session.get_one(Person, story.jo.id))
        groups_held.say_which(session, staff, workshop, "activity workshop")
        assert workshops.why_not(session, referral, workshop) is None
        groups_held.say_which(session, staff, workshop, "bowling")
        assert workshop.promised is None, "no leaflet names it"
        referral.pathway = "lifestyle"
        assert workshops.why_not(session, referral, workshop) is None, "theirs are by need"
        referral.pathway = "social_inclusion_mentors"
        assert workshops.why_not(session, referral, workshop) is None, "their leaflet says nothing of workshops"


def test_news_of_a_group_that_is_called_off_reaches_whoever_was_asked(story: Story, group: int) -> None:
    invite(story, group, story.sam)
    with story.db.transaction() as session:
        session.get_one(Workshop, group).called_off_at = story.at
        key = f"workshop:{group}:{story.sam.id}"
        onward.put(session, onward.Onward(story.sam.id, "workshop", key, "off:1", "called_off"), story.at)
    settle(story)
    settle(story)
    assert story.put() == ["workshop.invite", "workshop.called_off"]


def call_off(story: Story, group: int) -> None:
    """Jo's lead calls it off."""
    with story.db.transaction() as session:
        lead = replace(member(session.get_one(Person, story.jo.id)), role=Role.TEAM_LEAD)
        groups_held.call_off(session, lead, session.get_one(Workshop, group), story.at)


def test_called_off_before_they_were_told_of_their_place_they_are_not_told_that_they_have_one(
    story: Story, group: int
) -> None:
    invite(story, group, story.sam)
    story.text("1")
    call_off(story, group)
    live(story, "Fri 20 Nov 12:00")
    assert "appointment.booked" not in story.put()


def test_called_off_in_the_instant_in_which_a_place_is_taken_nobody_keeps_one(story: Story, group: int) -> None:
    invite(story, group, story.sam)
    with story.db.transaction() as session:
        lock(session, story.sam.id)
        assert workshops.take(session, group, story.sam.id, instant("Wed 25 Nov 14:00"), story.at)
        calling_off = Thread(target=call_off, args=(story, group))
        calling_off.start()
        calling_off.join(0.5)  # it waits for us, or has passed us by
    calling_off.join()
    with story.db.reading() as session:
        assert [each.booking for each in session.scalars(select(Appointment))] == [Booking.CANCELLED]
