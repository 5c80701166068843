"""A member of staff writes with somebody themselves: their words go as they are, and the bot is quiet meanwhile."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.incoming import stepping
from bot.incoming.stepping import NotSent, Refusal
from bot.models import Alert, AuditEntry, Channel, Message, Number, Person, Place, Preference, Referral
from bot.people.reach import Why
from bot.staff import access
from bot.staff.access import StaffMember
from bot.wording import words_of
from tests.story import Story

HELLO = "Hi Sam, Jo here. The 14 bus goes from outside Boots at ten past."


def member(story: Story, who: Person) -> StaffMember:
    """One of the staff, as the one who is looking."""
    with story.db.reading() as session:
        return access.member(session.get_one(Person, who.id))


def write(story: Story, words: str = HELLO, who: Person | None = None) -> Refusal | None:
    """Jo, or another, writes to Sam."""
    staff = member(story, who or story.jo)
    with story.db.transaction() as session:
        return stepping.write(session, staff, story.sam.id, words, story.at)


def quiet(story: Story) -> bool:
    """Whether the bot is quiet with Sam."""
    with story.db.reading() as session:
        return stepping.whose_thread(session, story.sam.id, story.at) is not None


def to_whom(story: Story) -> list[tuple[str, int | None]]:
    """What was told, and to whom."""
    with story.db.reading() as session:
        return [(alert.kind.value, alert.staff_id) for alert in session.scalars(select(Alert).order_by(Alert.id))]


def test_what_jo_typed_goes_out_as_it_is_in_the_same_thread_as_theirs(story: Story) -> None:
    assert write(story) is None
    first, typed = story.out()
    with story.db.reading() as session:
        assert words_of(session, typed) == HELLO
        noted = session.scalars(select(AuditEntry).where(AuditEntry.subject == "messages")).one()
    assert (typed.by_id, typed.person_id, typed.text_key) == (story.jo.id, story.sam.id, None)
    assert first.text_key == "shared.candour", "nobody had told them yet who reads these texts"
    assert (noted.actor_id, noted.subject_id) == (story.jo.id, typed.id)
    with story.db.transaction() as session:
        session.execute(update(Number).values(candid_at=story.at))
    write(story, "And it's 2.30 with a day ticket.")
    assert [message.text_key for message in story.out()] == ["shared.candour", None, None]


def test_the_answer_is_jos_to_read_and_the_bot_says_nothing(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    write(story)
    before = len(story.out())
    story.text("yes")
    story.text("whats the fare")
    assert len(story.out()) == before
    assert story.told() == [("answered_you", "yes"), ("answered_you", "whats the fare")]


def test_whoever_stepped_in_reads_it_and_not_the_case_worker(story: Story) -> None:
    with story.db.transaction() as session:
        dee = story._person(story.jo.team_id, story.jo.role, "Dee")
        session.add(dee)
    write(story, who=dee)
    story.text("ta")
    assert to_whom(story) == [("answered_you", dee.id)]


def test_a_cry_for_help_is_answered_at_once_all_the_same(story: Story) -> None:
    write(story)
    story.text("i want to kill myself")
    assert story.put()[-1] == "shared.crisis"
    assert {kind for kind, _ in story.told()} >= {"crisis", "answered_you"}


def test_stop_stops_all_the_same(story: Story) -> None:
    write(story)
    story.text("STOP")
    with story.db.reading() as session:
        assert session.scalars(select(Preference.stopped_at)).one() is not None
    assert write(story) == Refusal(NotSent.NO_TEXTS, reason=Why.STOPPED)


def test_handed_back_or_after_an_hour_the_bot_answers_again(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    write(story)
    with story.db.transaction() as session:
        assert stepping.hand_back(session, access.member(session.get_one(Person, story.jo.id)), story.sam.id, story.at)
    story.text("when is it")
    assert story.put()[-1] == "appointment.when"
    write(story)
    assert quiet(story)
    story.to("Fri 20 Nov 12:01")
    assert not quiet(story)
    story.text("where is it")
    assert story.put()[-1] == "appointment.where"


def test_writing_again_keeps_the_bot_quiet_for_longer(story: Story) -> None:
    write(story)
    story.to("Fri 20 Nov 11:50")
    write(story)
    story.to("Fri 20 Nov 12:30")
    assert quiet(story)


def test_no_word_that_tells_a_stranger_goes_out_and_there_is_no_way_round_it(story: Story) -> None:
    refused = write(story, "See you at the probation office after court")
    assert refused == Refusal(NotSent.TELLS, ("probation", "court"))
    assert (story.out(), quiet(story)) == ([], False)


def test_nothing_is_typed_to_whom_no_text_may_go_or_whose_number_nobody_has_proven(story: Story) -> None:
    assert write(story, "  ") == Refusal(NotSent.EMPTY)
    assert write(story, "a" * 301) == Refusal(NotSent.LONG)
    with story.db.transaction() as session:
        session.execute(update(Number).values(proven_on=None))
    assert write(story) == Refusal(NotSent.NOT_PROVEN)
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.CUSTODY))
    assert write(story) == Refusal(NotSent.NO_TEXTS, reason=Why.CUSTODY)
    assert story.out() == []


def test_it_goes_as_they_wrote_and_not_where_they_stopped_it(story: Story) -> None:
    story.text("stop", channel=Channel.WHATSAPP)
    assert write(story) == Refusal(NotSent.NO_TEXTS, reason=Why.STOPPED)
    story.text("ok by text tho")
    assert write(story) is None
    assert story.out()[-1].channel is Channel.SMS


def test_who_chose_whatsapp_is_written_to_there_also_when_they_have_not_just_written(story: Story) -> None:
    with story.db.transaction() as session:
        session.get_one(Person, story.sam.id).channel = Channel.WHATSAPP
    story.text("stop")
    story.to("Fri 20 Nov 14:00")
    assert write(story) is None
    assert story.out()[-1].channel is Channel.WHATSAPP


def test_at_night_it_waits_for_the_morning_unless_they_are_talking(story: Story) -> None:
    story.to("Fri 20 Nov 21:00")
    write(story)
    assert not story.out()[-1].any_hour
    story.text("still up?")
    write(story, "Yes, just about")
    assert story.out()[-1].any_hour


def test_a_machine_that_answers_us_is_told_by_whom_it_answers_for(story: Story) -> None:
    for _ in range(4):
        story.text("I am driving and will see it later")
    with story.db.reading() as session:
        alerts = session.scalars(select(Alert)).all()
        heard = session.scalars(select(Message.person_id).where(Message.direction == "in")).all()
    assert {alert.person_id for alert in alerts} == {story.sam.id}
    assert set(heard) == {story.sam.id}
