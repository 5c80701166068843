"""Nobody who should not be texted is texted: every reason there is, and what becomes of the text instead."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from bot.models import (
    Channel,
    Condition,
    Delivery,
    Direction,
    Lease,
    Message,
    Number,
    PageAccess,
    Person,
    Place,
    Preference,
    Referral,
    Standing,
    Task,
    TaskKind,
)
from bot.vault import ring
from tests.story import SAM, Story
from tests.workers.conftest import Service
from workers.sending import send_due

CANDOUR = "Staff read and keep these texts, and may pass on worries about safety."


def fate(story: Story) -> list[tuple[str | None, Delivery | None, str | None]]:
    """What became of each of our texts, and why."""
    return [(message.text_key, message.delivery, message.why) for message in story.out()]


def said(service: Service, number: str = SAM) -> list[str]:
    """The texts that reached a phone."""
    return [entry["text"] for entry in service.carrier.thread(number)]


def sams(story: Story, model: type[Person | Number | Referral], **values: Any) -> None:
    """Something about Sam changes."""
    key = {Person: Person.id, Number: Number.person_id, Referral: Referral.participant_id}[model]
    with story.db.transaction() as session:
        session.execute(update(model).where(key == story.sam.id).values(**values))


def shares(story: Story) -> None:
    story.participant("Alex", SAM)


def stops(story: Story) -> None:
    with story.db.transaction() as session:
        key = ring().index("number", SAM)
        session.add(Preference(number_key=key, channel=Channel.SMS, stopped_at=story.at))


REASONS: dict[str, Any] = {
    "stopped": stops,
    "custody": lambda story: sams(story, Referral, place=Place.CUSTODY),
    "not_active": lambda story: sams(story, Referral, standing=Standing.RECALLED),
    "not_active ": lambda story: sams(story, Referral, standing=Standing.UNLAWFULLY_AT_LARGE),
    "not_active  ": lambda story: sams(story, Referral, standing=Standing.DECEASED),
    "not_active   ": lambda story: sams(story, Referral, standing=Standing.ENDED),
    "shared_number": shares,
    "bounced": lambda story: sams(story, Number, bounced_at=story.at),
    "paused": lambda story: sams(story, Person, paused_until=story.at + timedelta(days=1)),
    "call_instead": lambda story: sams(story, Person, call_instead=True),
    "no_number": lambda story: sams(story, Number, until=story.at),
}


@pytest.mark.parametrize("why", REASONS)
def test_a_planned_text_is_dropped_and_says_why(service: Service, why: str) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    REASONS[why](story)
    send_due(service.work)
    assert fate(story) == [("appointment.booked", Delivery.DROPPED, why.strip())]
    assert said(service) == []


def test_whom_texts_are_no_use_to_is_rung_once_about_an_appointment(service: Service) -> None:
    story = service.story
    sams(story, Person, call_instead=True)
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    story.wait("Mon 23 Nov 15:00")
    send_due(service.work)
    assert [why for _, _, why in fate(story)] == ["call_instead"] * 2
    with story.db.reading() as session:
        [task] = session.scalars(select(Task))
    assert (task.kind, task.participant_id, task.owner_id) == (TaskKind.CALL, story.sam.id, story.jo.id)
    assert (task.appointment_id, task.about, task.why) == (expected, "appointment", "call_instead")


def test_whom_texts_are_no_use_to_is_still_answered_when_they_write(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    sams(story, Person, call_instead=True)
    story.text("when is it")
    send_due(service.work)
    assert fate(story)[-1][1] is not Delivery.DROPPED


@pytest.mark.parametrize(
    ("condition", "road"),
    [
        (None, Channel.SMS),
        (Condition.UNKNOWN, Channel.SMS),
        (Condition.SOME, Channel.SMS),
        (Condition.NONE, Channel.WHATSAPP),
    ],
)
def test_whatsapp_waits_until_staff_say_that_nothing_stands_against_it(
    service: Service, condition: Condition | None, road: Channel
) -> None:
    story = service.story
    if condition is not None:
        with story.db.transaction() as session:
            session.add(PageAccess(person_id=story.sam.id, condition=condition))
    service.carrier.text(SAM, "thanks for that, who is this", "whatsapp")  # by the far end, which then takes an answer
    service.carrier.until_quiet()
    send_due(service.work)
    assert [message.channel for message in story.out()] == [road]
    assert len(service.carrier.accepted()) == 1, "they are answered either way"


@pytest.mark.parametrize(("condition", "road"), [(Condition.NONE, Channel.WHATSAPP), (Condition.SOME, Channel.SMS)])
def test_whoever_chose_whatsapp_is_reminded_there_while_nothing_stands_against_it(
    service: Service, condition: Condition, road: Channel
) -> None:
    story = service.story
    sams(story, Person, channel=Channel.WHATSAPP)
    has_written(story)
    with story.db.transaction() as session:
        session.add(PageAccess(person_id=story.sam.id, condition=condition))
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(callbacks={"silent": True})  # it knows nothing of what was written a while ago
    send_due(service.work)
    assert [message.channel for message in story.out()] == [road]


def has_written(story: Story) -> None:
    """Sam wrote by WhatsApp a while ago, which nobody needs to hear of again."""
    row = {"channel": Channel.WHATSAPP, "number": SAM, "number_key": ring().index("number", SAM), "made_at": story.at}
    with story.db.transaction() as session:
        session.add(Message(direction=Direction.IN, sid="SM-before", body="hello", **row))


def test_a_cry_for_help_by_whatsapp_is_answered_there(service: Service) -> None:
    story = service.story
    service.carrier.text(SAM, "i want to kill myself", "whatsapp")
    service.carrier.until_quiet()
    send_due(service.work)
    assert [message.channel for message in story.out()] == [Channel.WHATSAPP]


def test_the_first_text_to_a_proven_number_says_who_reads_it_and_the_next_does_not(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    story.text("when is it")
    send_due(service.work)
    first, second = said(service)
    assert first.endswith(f"Need another time? Reply CHANGE. {CANDOUR}")
    assert CANDOUR not in second


def test_it_is_said_in_their_language(service: Service) -> None:
    story = service.story
    sams(story, Person, language="cy")
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    assert said(service)[0].endswith(
        "Mae staff yn darllen ac yn cadw'r negeseuon hyn, a gallant rannu pryder am ddiogelwch."
    )


def test_a_number_that_nobody_has_proven_hears_it_when_it_is(service: Service) -> None:
    story = service.story
    una = story.participant("Una", "+447700900210", proven=False)
    story.appointment(una, "Tue 24 Nov 14:00")
    send_due(service.work)
    assert said(service, "+447700900210") == ["Hi, is this Una? Reply YES or NO."]
    with story.db.transaction() as session:
        session.execute(update(Number).where(Number.person_id == una.id).values(proven_on=story.at.date()))
    story.wait("Mon 23 Nov 15:00")
    send_due(service.work)
    assert said(service, "+447700900210")[-1].endswith(CANDOUR)


def test_it_never_stands_beside_the_answer_to_a_risk(service: Service) -> None:
    story = service.story
    story.text("he hits me and hes watching my phone")
    send_due(service.work)
    assert said(service) == ["Thanks, got that. We can't always see texts straight away."]
    story.text("when is my next one")
    send_due(service.work)
    assert said(service)[-1].endswith(CANDOUR)


def test_a_text_that_is_tried_again_says_it_once(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="429")
    send_due(service.work)
    with story.db.transaction() as session:
        session.execute(update(Message).values(retry_after=None))
        session.execute(delete(Lease))
    send_due(service.work)
    assert [text.count(CANDOUR) for text in said(service)] == [1]
