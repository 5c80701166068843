"""Somebody with two referrals: away is away with both, whoever says it of which; what ends is one referral's own."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot.delivery import last_checks
from bot.incoming import floor
from bot.mentoring import round_counts
from bot.mentoring.round_counts import Counts
from bot.models import (
    Appointment,
    AuditEntry,
    Channel,
    Closing,
    Conversation,
    Forgetting,
    Message,
    Person,
    Place,
    Referral,
    ReferralStep,
    Role,
    Standing,
    Step,
    Task,
    TaskKind,
    Tier,
)
from bot.people.numbers import E164, key_of
from bot.people.reach import Why, reach
from bot.referrals import closing, whereabouts
from bot.referrals.closing import Ended
from bot.referrals.lives import Move, Who
from bot.referrals.whereabouts import Said, Word
from bot.staff import access
from bot.tasking import tasks
from tests.mentoring import MENTORS, supports
from tests.staffing import DEE, colleague, live, texts_to
from tests.story import SAM, Story

TODAY = date(2026, 11, 20)


def second(story: Story, pathway: str = "lifestyle", mentor: Person | None = None) -> int:
    """Sam is referred once more, with Jo, and with this mentor."""
    with story.db.transaction() as session:
        row = Referral(participant_id=story.sam.id, ref="again", ref_key="again", pathway=pathway, tier=Tier.MEDIUM)
        row.place, row.standing, row.referred_on = Place.COMMUNITY, Standing.ACTIVE, TODAY
        row.case_worker_id, row.mentor_id = story.jo.id, mentor.id if mentor else None
        session.add(row)
        session.flush()
        return row.id


def say(story: Story, step: Step, by: Person | None = None) -> bool:
    """Jo, or somebody else, says so of Sam on their page."""
    with story.db.transaction() as session:
        staff = access.member(session.get_one(Person, (by or story.jo).id))
        fate = whereabouts.say(session, staff, story.sam.id, Said(step, TODAY, spoke=True), story.at)
        return isinstance(fate, Move)


def file_says(story: Story, step: Step) -> None:
    """A file says so of the referral that came first."""
    with story.db.transaction() as session:
        first = session.scalars(select(Referral).order_by(Referral.id)).first()
        assert first is not None
        whereabouts.take(session, first, Word(step, Who.FILE, TODAY), story.at)


def stands(story: Story) -> list[tuple[str, str]]:
    """Where each referral is, and how it stands."""
    with story.db.reading() as session:
        return [
            (each.place.value, each.standing.value) for each in session.scalars(select(Referral).order_by(Referral.id))
        ]


def leaves(story: Story) -> bool:
    """Whether the last text we put would leave now."""
    with story.db.transaction() as session:
        return last_checks.may_leave(session, session.get_one(Message, story.out()[-1].id), story.at)


@pytest.mark.parametrize(
    ("step", "place", "standing"),
    [
        (Step.IN_CUSTODY, "custody", "active"),
        (Step.RECALLED, "community", "recalled"),
        (Step.UNLAWFULLY_AT_LARGE, "community", "unlawfully_at_large"),
        (Step.DIED, "community", "deceased"),
    ],
)
def test_away_with_one_is_away_with_both_whoever_says_it(story: Story, step: Step, place: str, standing: str) -> None:
    second(story)
    file_says(story, step)
    assert stands(story) == [(place, standing)] * 2
    with story.db.reading() as session:
        rows = session.execute(select(ReferralStep.step, ReferralStep.referral_id)).all()
        assert sorted(rows) == [(step, 1), (step, 2)], "it is written down with each"
        assert reach(session, session.get_one(Person, story.sam.id), story.at).why_not is not None
    before = len(story.put())
    story.text("hello?")
    assert len(story.put()) == before


def test_one_line_of_the_audit_says_of_which_and_nobody_is_on_a_round(story: Story) -> None:
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    supports(story, dee, story.sam)
    also = second(story)
    assert say(story, Step.RECALLED)
    with story.db.reading() as session:
        line = session.scalars(select(AuditEntry).where(AuditEntry.subject == "referrals")).one()
    assert (line.subject_id, line.facts["also"]) == (also, "1")
    live(story, "Mon 23 Nov 09:00")
    assert [text.partition(" Please")[0] for text in texts_to(story, DEE)] == [
        "Fri 11:00 Hi Dee. SE is off your list now."
    ]


def test_what_was_put_for_the_other_ones_appointment_does_not_leave(story: Story) -> None:
    story.appointment(story.sam, "Mon 23 Nov 14:00")
    second(story)
    assert leaves(story)
    with story.db.transaction() as session:
        session.execute(update(Referral).where(Referral.id == 1).values(standing=Standing.RECALLED))
    assert not leaves(story), "also where only one of them was ever marked"
    with story.db.transaction() as session:
        floor.look(session, story.sam.id, floor.Wrote(key_of(E164(SAM)), Channel.SMS, story.at))
        assert reach(session, session.get_one(Person, story.sam.id), story.at).why_not is Why.NOT_ACTIVE


def test_out_is_out_with_both_and_welcomed_once(story: Story) -> None:
    second(story)
    say(story, Step.IN_CUSTODY)
    assert say(story, Step.RELEASED)
    assert stands(story) == [("community", "active")] * 2
    assert story.put().count("release_day.welcome") == 1


def test_a_death_calls_off_all_and_said_in_error_each_stands_as_it_did(story: Story) -> None:
    boss = colleague(story, Role.SERVICE_MANAGER, "Pat", None)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    second(story)
    with story.db.transaction() as session:
        first = session.get_one(Referral, 1)
        whereabouts.take(session, first, Word(Step.CLOSED, Who.FILE, TODAY), story.at)
    second_life = second_again(story)
    say(story, Step.RECALLED)
    file_says(story, Step.DIED)
    assert [standing for _, standing in stands(story)] == ["deceased"] * 3, "of one that is closed too, as it was said"
    late = come_in_dead(story)
    with story.db.reading() as session:
        assert set(session.scalars(select(Appointment.booking))) == {"cancelled"}
    assert say(story, Step.NOT_DEAD, by=boss)
    with story.db.reading() as session:
        found = {each.id: each.standing.value for each in session.scalars(select(Referral))}
    assert found == {1: "ended", 2: "recalled", second_life: "recalled", late: "recalled"}


def second_again(story: Story) -> int:
    """And once more."""
    with story.db.transaction() as session:
        session.execute(update(Referral).where(Referral.ref_key == "again").values(ref_key="before"))
    return second(story)


def come_in_dead(story: Story) -> int:
    """A referral comes in after that, and takes it over."""
    with story.db.transaction() as session:
        session.execute(update(Referral).where(Referral.ref_key == "again").values(ref_key="then"))
    late = second(story)
    with story.db.transaction() as session:
        row = session.get_one(Referral, late)
        row.standing = Standing.DECEASED
        whereabouts.begin_away(session, row, story.at)
    return late


def test_closing_one_leaves_what_is_the_others(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    second(story)
    with story.db.transaction() as session:
        sam = session.get_one(Person, story.sam.id)
        for n in (1, 2):
            tasks.put(session, sam, tasks.Wanted(TaskKind.CALL, "letters", f"for:{n}", referral_id=n), story.at)
        jo = access.member(session.get_one(Person, story.jo.id))
        closing.close(session, jo, sam.id, Ended(Closing.COMPLETED), story.at)
    assert [standing for _, standing in stands(story)] == ["active", "ended"]
    with story.db.reading() as session:
        assert session.scalars(select(Task.referral_id).where(Task.done_at.is_(None))).all() == [1]
        assert session.scalars(select(Appointment.booking)).all() == ["booked"]
        assert session.scalars(select(Forgetting.id)).all() == [], "nothing is to be forgotten while one goes on"
    assert leaves(story)
    file_says(story, Step.CLOSED)
    with story.db.reading() as session:
        assert len(session.scalars(select(Forgetting.id)).all()) == 2
        open_ones = select(Conversation.dialog).where(Conversation.ended_at.is_(None))
        assert not {*session.scalars(open_ones)} & {"appointment", "first_assessment"}


def test_owed_a_contact_with_both_they_stand_once_on_the_list_and_both_days_count(story: Story) -> None:
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    supports(story, dee, story.sam)
    both = 1, second(story, MENTORS, dee)
    live(story, "Mon 23 Nov 09:00")
    assert [text.partition(" (")[0] for text in texts_to(story, DEE)] == ["Mon 08:30 Morning Dee. 1 today: 1 SE"]
    story.text("1 spoke", DEE)
    with story.db.reading() as session:
        found = [round_counts.days(session, session.get_one(Referral, which), story.at) for which in both]
        assert [[day.two_way for day in days] for days in found] == [[True], [True]]
        assert round_counts.with_participant(session, story.sam.id, story.at) == Counts(1, 1, 1)
        assert [line.number for line in round_counts.today(session, dee.id, story.at)] == [1]
        own = access.member(session.get_one(Person, dee.id))
        assert [each.counts for each in round_counts.keepers(session, own, story.at)] == [Counts(1, 1, 1)]
