"""Introductions in a real database: who gets one, what is kept of what they choose, and who is told."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import select, update

from bot.models import (
    Alert,
    AuditEntry,
    Channel,
    Condition,
    Contact,
    ContactKind,
    Conversation,
    Number,
    PageAccess,
    Person,
    Place,
    Referral,
    Task,
    TaskKind,
    Team,
)
from bot.people import introducing
from tests.story import Story

UNA = "+447700900210"


def introduce(story: Story, person: Person, *, again: bool = False) -> bool:
    """They were allocated to Jo, or staff ask for another introduction."""
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == person.id)).one()
        return introducing.introduce(session, referral, story.at, again=again)


def sam(story: Story) -> Person:
    """Sam as they are now."""
    with story.db.reading() as session:
        return session.get_one(Person, story.sam.id)


def test_it_is_said_once_however_often_they_are_allocated(story: Story) -> None:
    assert introduce(story, story.sam)
    assert not introduce(story, story.sam)
    assert story.put() == ["introduction.hello"]
    assert introduce(story, story.sam, again=True)
    assert introduce(story, story.sam, again=True)
    assert story.put() == ["introduction.hello"] * 3


def test_the_hours_they_choose_are_kept_with_who_when_and_how(story: Story) -> None:
    introduce(story, story.sam)
    story.wait("Fri 20 Nov 11:05")
    for words in ("yes", "after 3", "yes"):
        story.text(words)
    assert story.put()[1:] == ["introduction.texts", "introduction.hours", "introduction.echo", "introduction.thanks"]
    assert (sam(story).hours_from, sam(story).hours_to) == (time(15), time(18))
    with story.db.reading() as session:
        kept = session.scalars(select(Contact).where(Contact.kind == ContactKind.PREFERENCE)).one()
        noted = session.scalars(select(AuditEntry).where(AuditEntry.subject == "people")).all()
    assert (kept.participant_id, kept.outcome, kept.words) == (story.sam.id, "answered", "yes")
    assert kept.settled_at == story.at
    assert [entry.facts for entry in noted] == [
        {"by": "themselves", "how": "text", "message": kept_message(story), "hours_from": "15:00", "hours_to": "18:00"}
    ]


def kept_message(story: Story) -> int:
    """The id of the last text that came in."""
    with story.db.reading() as session:
        last = session.scalars(select(AuditEntry.facts).where(AuditEntry.subject == "people")).one()
    return int(last["message"])


def test_safe_hours_are_not_changed_by_a_text(story: Story) -> None:
    with story.db.transaction() as session:
        safe = {"hours_from": time(12), "hours_to": time(14), "hours_are_safe_hours": True}
        session.execute(update(Person).where(Person.id == story.sam.id).values(**safe))
    story.to("Fri 20 Nov 12:30")
    introduce(story, story.sam)
    story.wait("Fri 20 Nov 12:40")
    for words in ("yes", "evenings", "yes"):
        story.text(words)
    assert sam(story).hours_from == time(12)
    assert story.told() == [("prefers_hours", "yes")]


def test_who_finds_texts_hard_is_rung_from_then_on(story: Story) -> None:
    introduce(story, story.sam)
    story.wait("Fri 20 Nov 11:05")
    story.text("no")
    assert sam(story).call_instead
    assert story.told() == [("prefers_calls", "no")]


def test_whatsapp_is_offered_only_where_it_is_set_up_and_nothing_stands_against_it(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Team).values(whatsapp=True))
    ana = story.participant("Ana", "+447700900211")
    with story.db.transaction() as session:
        session.add(PageAccess(person_id=ana.id, condition=Condition.NONE))
    for person, number in ((story.sam, "+447700900123"), (ana, "+447700900211")):
        introduce(story, person)
        story.wait(f"Fri 20 Nov {story.at:%H}:{story.at.minute + 5}")
        for words in ("yes", "any time"):
            story.text(words, number)
    assert story.put().count("introduction.road") == 1
    story.text("yes", "+447700900211")
    with story.db.reading() as session:
        assert session.get_one(Person, ana.id).channel is Channel.WHATSAPP
        assert session.get_one(Person, story.sam.id).channel is Channel.SMS


def test_a_question_of_an_appointment_comes_first(story: Story) -> None:
    story.appointment(story.sam, "Sat 21 Nov 10:30")
    introduce(story, story.sam)
    story.wait("Fri 20 Nov 15:30")
    assert story.put() == ["appointment.booked", "introduction.hello", "appointment.eve"]
    story.text("yes")
    with story.db.reading() as session:
        confirmed = session.scalars(select(Contact.appointment_id).where(Contact.outcome == "confirmed")).all()
    assert len(confirmed) == 1


def test_a_yes_to_being_greeted_is_no_yes_to_coming(story: Story) -> None:
    story.appointment(story.sam, "Thu 26 Nov 14:00")
    introduce(story, story.sam)
    story.text("yes")
    assert story.put() == ["appointment.booked", "introduction.hello"]
    with story.db.reading() as session:
        assert session.scalars(select(Contact).where(Contact.outcome == "confirmed")).all() == []


def test_when_is_it_is_answered_and_the_question_stays(story: Story) -> None:
    story.appointment(story.sam, "Thu 26 Nov 14:00")
    introduce(story, story.sam)
    story.wait("Fri 20 Nov 11:05")
    story.text("when is it")
    assert (story.put()[-1], story.told()) == ("next.booked", [])
    story.text("yes")
    assert story.put()[-1] == "introduction.hours"


@pytest.mark.parametrize("booked", [True, False])
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("cant make it kids off school", "cannot_come"),
        ("in hospital cant come thurs", "held_up"),
        ("this is his mum hes been arrested", "held_up"),
    ],
)
def test_what_keeps_them_from_coming_is_no_no_to_texts(story: Story, words: str, kind: str, booked: bool) -> None:
    if booked:
        story.appointment(story.sam, "Thu 26 Nov 14:00")
    introduce(story, story.sam)
    story.wait("Fri 20 Nov 11:05")
    assert story.put()[-1] == "introduction.texts"
    story.text(words)
    with story.db.reading() as session:
        kinds = {alert.kind for alert in session.scalars(select(Alert))}
    assert (kind if booked or kind == "held_up" else "wrote") in kinds
    assert "prefers_calls" not in kinds
    assert not sam(story).call_instead


def test_a_number_that_nobody_has_proven_is_asked_whose_it_is_once(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    story.appointment(una, "Wed 2 Dec 10:00")
    story.appointment(una, "Thu 26 Nov 14:00")
    introduce(story, una)
    assert story.put() == ["shared.is_this_them"]
    story.text("yes", UNA)
    told = ["appointment.day_and_time", "appointment.expected_notice"]  # the soonest asks; the later is only said
    assert story.put() == ["shared.is_this_them", *told]
    story.wait("Mon 23 Nov 12:00")
    assert [kind for kind, _ in story.told()] == ["claimed"]


def test_a_stranger_answers_for_everything_that_wanted_to_know(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    story.appointment(una, "Thu 26 Nov 14:00")
    introduce(story, una)
    story.text("no", UNA)
    with story.db.reading() as session:
        asked = session.scalars(select(Conversation).where(Conversation.asked.is_not(None))).all()
    assert not asked
    assert story.put() == ["shared.is_this_them", "shared.wrong_person"]


def test_it_is_asked_again_when_another_reminder_comes_hours_later(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    introduce(story, una)
    story.wait("Fri 20 Nov 15:00")
    story.appointment(una, "Thu 26 Nov 14:00")
    assert story.put() == ["shared.is_this_them", "shared.is_this_them"]


def test_a_claim_hears_a_day_and_a_time_and_staff_are_asked_to_speak_to_them(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    introduce(story, una)
    story.appointment(una, "Thu 26 Nov 14:00")
    with story.db.transaction() as session:  # the one question of the two that was asked first
        session.execute(update(Conversation).where(Conversation.dialog == "appointment").values(asked=None))
    story.text("yes", UNA)
    assert story.put()[-1] == "introduction.expected"
    assert [kind for kind, _ in story.told()] == ["claimed"]


def test_a_stranger_ends_it_and_the_number_is_let_go(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    introduce(story, una)
    story.text("no wrong number", UNA)
    with story.db.reading() as session:
        assert session.scalars(select(Number).where(Number.person_id == una.id, Number.until.is_(None))).all() == []
    assert ("wrong_person", "no wrong number") in story.told()


def test_silence_becomes_a_call(story: Story) -> None:
    introduce(story, story.sam)
    story.wait("Mon 23 Nov 12:00")
    assert [kind for kind, _ in story.told()] == ["no_reply"]


def test_who_cannot_be_texted_is_somebodys_to_ring_and_who_is_away_is_nobodys(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.sam.id).values(call_instead=True))
    assert not introduce(story, story.sam)
    assert not introduce(story, story.sam)
    with story.db.reading() as session:
        assert session.execute(select(Task.kind, Task.about)).all() == [(TaskKind.CALL, "introduction")]
    una = story.participant("Una", UNA)
    with story.db.transaction() as session:
        session.execute(update(Referral).where(Referral.participant_id == una.id).values(place=Place.CUSTODY))
    assert not introduce(story, una)
    assert (story.put(), story.told()) == ([], [])


def test_in_wales_welsh_is_offered_before_anybody_asks(story: Story) -> None:
    with story.db.transaction() as session:
        session.execute(update(Team).values(in_wales=True))
    introduce(story, story.sam)
    assert story.put() == ["introduction.hello_wales"]
    story.text("CYMRAEG")
    assert sam(story).language.value == "cy"
