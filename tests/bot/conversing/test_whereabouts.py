"""Out, and away again: only by a named person's word; then a welcome, or silence at once."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot import casework, happened
from bot.appointments import changes
from bot.models import (
    Appointment,
    AuditEntry,
    Booking,
    Channel,
    Condition,
    Conversation,
    Message,
    Mode,
    Number,
    OnwardEvent,
    Page,
    PageAccess,
    Person,
    Place,
    PrivateLink,
    Referral,
    ReferralStep,
    Role,
    Standing,
    Step,
    Team,
    Tier,
)
from bot.people.standing import whose
from bot.private import links
from bot.referrals import freezing, whereabouts
from bot.referrals.lives import Move
from bot.referrals.whereabouts import Said
from bot.staff import access
from bot.wording import words_of
from dialogs.moves import Whose
from tests.mentoring import supports
from tests.staffing import DEE, colleague, live, texts_to
from tests.story import SAM, Story
from tests.transcript import instant

TODAY = date(2026, 11, 20)


def say(story: Story, step: Step, *, spoke: bool = False, day: date = TODAY, by: Person | None = None) -> bool:
    """Jo, or somebody else, says so of Sam on their page."""
    with story.db.transaction() as session:
        staff = access.member(session.get_one(Person, (by or story.jo).id))
        return isinstance(whereabouts.say(session, staff, story.sam.id, Said(step, day, spoke), story.at), Move)


def in_custody(story: Story) -> None:
    """Sam is inside, and nobody knows who holds the phone."""
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.CUSTODY))
        session.execute(update(Number).values(proven_on=None))


def referral(story: Story) -> Referral:
    """Sam's referral as it is."""
    with story.db.reading() as session:
        return session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one()


def known(story: Story) -> Whose:
    """What is known of Sam's number."""
    with story.db.reading() as session:
        return whose(session, session.get_one(Person, story.sam.id))


def last_words(story: Story) -> str:
    """The last text we put, as it would leave."""
    with story.db.reading() as session:
        return words_of(session, story.out()[-1])


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
        story.appointment(story.sam, "Mon 30 Nov 14:00")
    live(story, out)
    before = len(story.put())
    say(story, Step.RELEASED, spoke=True)
    with story.db.reading() as session:
        coming = select(Appointment.starts_at).where(Appointment.booking == Booking.BOOKED)
        left = [f"{at:%a %H:%M}" for at in session.scalars(coming.where(Appointment.starts_at > story.at))]
    assert left == (["Wed 16:00", "Mon 14:00"] if expected else ["Wed 16:00"])
    assert "Good to hear you're back. Jo will call you on Wed 25 Nov, 4pm." in last_words(story)
    live(story, "Wed 25 Nov 13:00")
    with story.db.reading() as session:
        said = " ".join(words_of(session, message) for message in story.out()[before:])
    assert "Wed 25 Nov, 4pm" in said
    assert not any(each in said for each in ("Mon 23 Nov", "Wed 25 Nov, 2pm"))


def test_with_nothing_booked_somebody_is_told_to_book(story: Story) -> None:
    in_custody(story)
    say(story, Step.RELEASED, spoke=True)
    assert story.put() == ["release_day.welcome"]
    assert [kind for kind, _ in story.told()] == ["review_due"]


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


@pytest.mark.parametrize(
    ("step", "place", "standing"),
    [
        (Step.IN_CUSTODY, Place.CUSTODY, Standing.ACTIVE),
        (Step.RECALLED, Place.COMMUNITY, Standing.RECALLED),
        (Step.UNLAWFULLY_AT_LARGE, Place.COMMUNITY, Standing.UNLAWFULLY_AT_LARGE),
        (Step.DIED, Place.COMMUNITY, Standing.DECEASED),
    ],
)
def test_away_everything_stops_at_once_and_silently(story: Story, step: Step, place: Place, standing: Standing) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("when is it")
    assert say(story, step)
    assert (referral(story).place, referral(story).standing) == (place, standing)
    why = "custody" if place is Place.CUSTODY else "not_active"
    assert {message.why for message in story.out()} == {why}, "what waits to leave goes nowhere"
    assert known(story) is Whose.UNKNOWN
    before = len(story.put())
    story.text("hello?")
    assert len(story.put()) == before


def test_after_a_recall_contact_goes_on_inside_only_when_whoever_leads_says_so(story: Story) -> None:
    dee, ruth = colleague(story, Role.MENTOR, "Dee", DEE), colleague(story, Role.TEAM_LEAD, "Ruth", None)
    supports(story, dee, story.sam, tier=Tier.HIGH)
    assert say(story, Step.RECALLED)
    assert say(story, Step.IN_CUSTODY)
    assert (referral(story).place, referral(story).standing) == (Place.CUSTODY, Standing.RECALLED)
    live(story, "Mon 23 Nov 09:00")
    assert texts_to(story, DEE) == [], "nobody is on the mentor's round"
    assert not say(story, Step.CONTACT_AGAIN), "it is not for their case worker to say"
    assert say(story, Step.CONTACT_AGAIN, by=ruth)
    live(story, "Tue 24 Nov 09:00")
    assert [text.partition(". Reply")[0] for text in texts_to(story, DEE)] == [
        "Mon 16:00 Hi Dee. Still to do today: 1 SE (visit or slip)",
        "Tue 08:30 Morning Dee. 1 today: 1 SE (visit or slip)",
    ]
    assert texts_to(story, SAM) == [], "and no text goes to them"


def test_out_and_back_in_and_out_again(story: Story) -> None:
    in_custody(story)
    say(story, Step.RELEASED, spoke=True)
    say(story, Step.IN_CUSTODY)
    say(story, Step.RELEASED, spoke=True)
    assert story.put().count("release_day.welcome") == 2
    assert [message.why for message in story.out()] == ["custody", None]


def test_a_cry_for_help_is_answered_all_the_same(story: Story) -> None:
    say(story, Step.IN_CUSTODY)
    story.text("i want to kill myself")
    with story.db.reading() as session:
        out = session.scalars(select(Message).where(Message.text_key == "shared.crisis")).one()
    assert (out.channel, out.why) == (Channel.SMS, None)


def test_nobody_says_it_of_somebody_who_is_not_theirs(story: Story) -> None:
    in_custody(story)
    with story.db.transaction() as session:
        stranger = access.StaffMember(999, 999, story.jo.role, "Kit")
        assert not whereabouts.say(session, stranger, story.sam.id, Said(Step.RELEASED, TODAY), story.at)
    assert referral(story).place is Place.CUSTODY


def test_a_welcome_that_is_over_stays_so_when_what_they_were_told_of_moves(story: Story) -> None:
    in_custody(story)
    expected = story.appointment(story.sam, "Mon 23 Nov 14:00")
    say(story, Step.RELEASED, spoke=True)
    with story.db.transaction() as session:
        item = session.get_one(Appointment, expected)
        casework.move(item, casework.Slot(instant("Mon 23 Nov 16:00"), item.mode, item.venue))
        changes.moved(session, item, story.at)
        welcome = session.scalars(select(Conversation).where(Conversation.dialog == "release_day")).one()
        assert welcome.ended_at is not None
    assert story.put()[-1] == "appointment.moved"


def test_after_a_death_no_page_of_theirs_opens_and_nothing_is_anybodys_to_delete(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        links.make(session, story.sam.id, Page.PLAN, story.at)
        assert not freezing.is_frozen(session, story.sam.id)
    say(story, Step.DIED)
    with story.db.reading() as session:
        assert session.scalars(select(Appointment.booking)).all() == ["cancelled"], "and nobody asks whether they came"
        link = session.scalars(select(PrivateLink)).one()
        assert links.is_over(link, PageAccess(condition=Condition.NONE), story.at)
        assert freezing.is_frozen(session, story.sam.id)
