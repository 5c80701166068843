"""Check-ins with a real database: who is asked and when, what is kept and where, who is told, what comes first."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import select, update

from bot.appointments import changes
from bot.models import (
    Alert,
    CheckInPace,
    Contact,
    Conversation,
    Entry,
    Mood,
    Number,
    Person,
    Place,
    Referral,
    Standing,
    Tier,
)
from bot.wording import words_of
from tests.bot.conversing.test_hard_cases import alarms
from tests.caring import changed, referred, set_by_staff, turn_onward
from tests.story import SAM, Story


def asked_on(story: Story) -> list[str]:
    """The days on which Sam was asked, and the hour."""
    with story.db.reading() as session:
        wanted = select(Contact).where(Contact.kind == "check_in", Contact.follows_id.is_(None)).order_by(Contact.id)
        return [f"{contact.opened_at:%a %d %H:%M}" for contact in session.scalars(wanted)]


def moods(story: Story) -> list[int]:
    """What was kept of how Sam is."""
    with story.db.reading() as session:
        return list(session.scalars(select(Mood.mood).order_by(Mood.id)))


def entries(story: Story) -> list[tuple[str, str | None, Entry]]:
    """The exchanges, and how far each is on its way into the record."""
    return [(c.kind.value, c.outcome.value if c.outcome else None, c.entry) for c in story.contacts()]


def test_a_working_day_each_at_half_past_ten_and_the_day_is_left_alone_at_the_weekend(story: Story) -> None:
    referred(story)
    story.wait("Tue 1 Dec 12:00")
    days = ["Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27", "Mon 30", "Tue 01"]
    assert asked_on(story) == [f"{day} 10:30" for day in days]
    assert len(set(story.put()) - {None}) >= len(days), "no two days are worded alike, and there were nudges"


def test_saturday_too_in_the_first_fortnight_out(story: Story) -> None:
    referred(story, released_on=date(2026, 11, 16))
    story.wait("Mon 7 Dec 12:00")
    said = asked_on(story)
    assert "Sat 21 10:30" in said
    assert "Sat 28 10:30" in said
    assert "Sat 05 10:30" not in said
    assert not [day for day in said if day.startswith("Sun")]


def test_once_a_week_where_contact_is_regular(story: Story) -> None:
    referred(story, "social_inclusion_coaches")
    story.wait("Tue 8 Dec 12:00")
    assert asked_on(story) == ["Mon 23 10:30", "Mon 30 10:30", "Mon 07 10:30"]


@pytest.mark.parametrize(
    "given",
    [
        {"tier": Tier.LOW},
        {"pathway": "lifestyle", "tier": Tier.HIGH},
        {"place": Place.CUSTODY},
        {"standing": Standing.RECALLED},
    ],
)
def test_nobody_is_asked_whose_service_promises_none_or_who_may_not_be_texted(
    story: Story, given: dict[str, object]
) -> None:
    referred(story, **given)  # type: ignore[arg-type]
    story.wait("Tue 1 Dec 12:00")
    assert asked_on(story) == []


def test_nobody_is_asked_on_a_number_that_is_not_proven(story: Story) -> None:
    changed(story, Number, proven_on=None)
    referred(story)
    story.wait("Tue 24 Nov 12:00")
    assert asked_on(story) == []
    changed(story, Number, proven_on=date(2026, 11, 24))
    story.wait("Wed 25 Nov 12:00")
    assert asked_on(story) == ["Wed 25 10:30"]


def test_their_hour_is_staffs_to_agree_and_so_is_how_often(story: Story) -> None:
    referred(story, "lifestyle")
    set_by_staff(story, CheckInPace.DAILY, time(16))
    story.wait("Tue 24 Nov 12:00")
    assert asked_on(story) == ["Fri 20 16:00", "Mon 23 16:00"]


def test_lowered_by_staff_it_ends_and_says_nothing(story: Story) -> None:
    referred(story)
    set_by_staff(story, CheckInPace.NEVER)
    story.wait("Tue 1 Dec 12:00")
    assert asked_on(story) == []
    assert alarms(story) == set()


def test_an_answer_keeps_the_mood_and_stays_out_of_the_record(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:31")
    story.text("yeah good")
    story.text("saw my lad at the weekend")
    assert moods(story) == [1]
    assert story.told() == []
    assert entries(story) == [("check_in", "answered", Entry.KEPT), ("check_in", "answered", Entry.KEPT)]
    assert [contact.words for contact in story.contacts()] == ["yeah good", "saw my lad at the weekend"]


def test_a_three_is_a_call_the_same_day_and_told_once(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:31")
    story.text("3", sid="SM-three")
    assert not story.text("3", sid="SM-three")
    assert story.told() == [("struggling", "3")]
    assert moods(story) == [3]
    with story.db.reading() as session:
        assert "I've asked Jo to ring you" in words_of(session, story.out()[-1])


def test_silence_is_nobodys_missed_contact(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 22:00")
    assert [key for key in story.put() if key and "nudge" in key] == ["check_in.nudge_no_rush"]
    assert story.told() == []
    assert [outcome for _, outcome, _ in entries(story)] == [None], "settled in the evening by how far it got"
    assert moods(story) == []


def test_a_start_within_the_day_comes_first(story: Story) -> None:
    referred(story)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Mon 23 Nov 15:00")
    assert story.put()[-1] == "appointment.eve"
    assert not [key for key in story.put() if key and "nudge" in key][1:]
    story.text("thanks")
    assert story.put()[-1] == "shared.unclear_confirm_attendance", "it answers the reminder, and no mood is guessed"
    assert moods(story) == []
    story.text("3")
    assert moods(story) == [3], "but a number is the check-in's"
    story.wait("Tue 24 Nov 10:31")
    assert asked_on(story) == ["Mon 23 10:30"], "not while the reminder waits for its answer"


def test_what_is_about_coming_is_not_about_how_they_are(story: Story) -> None:
    referred(story)
    story.appointment(story.sam, "Fri 27 Nov 14:00")
    story.wait("Mon 23 Nov 10:31")
    story.text("cant make it friday")
    assert story.told() == [("cannot_come", "cant make it friday")]
    story.text("1")
    assert moods(story) == [1]


def test_stop_daily_ends_only_the_check_ins(story: Story) -> None:
    referred(story)
    story.appointment(story.sam, "Fri 27 Nov 14:00")
    story.wait("Mon 23 Nov 10:31")
    story.text("STOP DAILY")
    assert story.put()[-1] == "check_in.stopped"
    assert story.told() == [("check_ins_stopped", "STOP DAILY")]
    story.wait("Thu 26 Nov 15:01")
    assert asked_on(story) == ["Mon 23 10:30"]
    assert story.put()[-1] == "appointment.eve"
    story.text("START DAILY")
    assert story.put()[-1] == "check_in.started"
    story.text("yes")
    story.text("about 1.15pm")
    story.wait("Fri 27 Nov 10:31")
    assert asked_on(story) == ["Mon 23 10:30", "Fri 27 10:30"]


def test_stop_ends_all_and_start_brings_them_back(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:31")
    story.text("stop")
    story.wait("Wed 25 Nov 12:00")
    assert asked_on(story) == ["Mon 23 10:30"]
    story.text("START")
    turn_onward(story)
    story.wait("Thu 26 Nov 12:00")
    assert asked_on(story) == ["Mon 23 10:30", "Thu 26 10:30"]


def test_not_while_staff_have_paused_their_texts_and_again_afterwards(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:31")
    story.text("2")
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.sam.id).values(paused_until=story.at.replace(day=26)))
        changes.changed(session, story.sam.id, story.at)
    story.wait("Fri 27 Nov 12:00")
    assert asked_on(story) == ["Mon 23 10:30", "Fri 27 10:30"]


def test_custody_ends_them_and_coming_out_begins_them_again(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:31")
    changed(story, Referral, place=Place.CUSTODY)
    story.wait("Wed 25 Nov 12:00")
    changed(story, Referral, place=Place.COMMUNITY, released_on=date(2026, 11, 25))
    story.wait("Sat 28 Nov 12:00")
    assert asked_on(story) == ["Mon 23 10:30", "Thu 26 10:30", "Fri 27 10:30", "Sat 28 10:30"]
    with story.db.reading() as session:
        held = session.scalars(select(Conversation).where(Conversation.dialog == "check_in")).all()
    assert len(held) == 2


def test_a_call_is_asked_for_in_the_middle_and_the_nudge_stays_away(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:31")
    story.text("can someone ring me", SAM)
    assert story.told() == [("call_me", "can someone ring me")]
    story.wait("Mon 23 Nov 20:00")
    assert not [key for key in story.put() if key and "nudge" in key]


def test_not_while_staff_look_after_them_and_again_when_they_say_so(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:31")
    story.text("i want to kill myself")
    story.wait("Wed 25 Nov 12:00")
    assert asked_on(story) == ["Mon 23 10:30"]
    with story.db.transaction() as session:
        session.execute(update(Alert).values(texts_again_at=story.at))
    story.wait("Thu 26 Nov 12:00")
    assert asked_on(story) == ["Mon 23 10:30", "Thu 26 10:30"]
