"""Out, and away again: only by a named person's word; then a welcome, or silence at once."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot import casework
from bot.appointments import changes
from bot.models import (
    Appointment,
    Channel,
    Condition,
    Conversation,
    Message,
    Number,
    Page,
    PageAccess,
    Person,
    Place,
    PrivateLink,
    Referral,
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
    """Sam is inside, and nobody knows who holds the phone. Whoever is out is seen at 5 High St."""
    with story.db.transaction() as session:
        session.execute(update(Team).values(venue="5 High St"))
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
    off = "Fri 11:00 Hi Dee. SE is off your list now. Please don't ring, text or visit them."
    assert [text.partition(" Their")[0] for text in texts_to(story, DEE)] == [off], "and is on no round of theirs"
    assert not say(story, Step.CONTACT_AGAIN), "it is not for their case worker to say"
    assert say(story, Step.CONTACT_AGAIN, by=ruth)
    live(story, "Tue 24 Nov 09:00")
    assert [text.partition(". Reply")[0] for text in texts_to(story, DEE)][1:] == [
        "Mon 09:00 Hi Dee. One more for today: 1 SE (visit or slip)",
        "Mon 14:00 Hope all's OK, Dee. I've not heard from you today, so I've let your team lead know. If you've done "
        "any, just tell me.",
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
