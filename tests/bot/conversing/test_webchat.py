"""Web chat with everything real: heard as texts are, answered where it was written, and no road for anything else."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import select

from bot import clock, conversations
from bot.channels.base import Outgoing
from bot.channels.roads import Roads
from bot.delivery import claiming, leaving, outbox, receipts, unknowns
from bot.delivery.claiming import Hold
from bot.delivery.outbox import Draft
from bot.incoming import stepping, webchat
from bot.incoming.receiving import receive
from bot.models import (
    Channel,
    Condition,
    Delivery,
    Direction,
    Message,
    Number,
    Page,
    Person,
    Place,
    PrivateLink,
    Referral,
    Urgency,
)
from bot.operating.instance import channel_of
from bot.people.numbers import key_of
from bot.people.reach import Why, is_stopped
from bot.private import links, opening
from bot.private.links import NoLink
from bot.private.opening import Tried
from bot.staff.access import StaffMember, member
from tests.story import SAM, Story

NONCES = count(1)


@pytest.fixture
def jo(story: Story) -> StaffMember:
    """Jo, who works with Sam, and has said that nothing stands in the way."""
    jo = member(story.jo)
    with story.db.transaction() as session:
        opening.set_condition(session, jo, story.sam.id, Condition.NONE, story.at)
    assert opening.set_code(story.db, jo, story.sam.id, "482915", story.at)
    return jo


@pytest.fixture
def chat(story: Story, jo: StaffMember) -> PrivateLink:
    """A chat of Sam's, open."""
    return opened(story)


def opened(story: Story) -> PrivateLink:
    """A link to a chat, followed, and opened with the code."""
    with story.db.transaction() as session:
        link = links.make(session, story.sam.id, Page.CHAT, story.at)
    assert opening.try_code(story.db, link.id, "482915", story.at) is Tried.OPENED
    return link


def write(story: Story, chat: PrivateLink, words: str, nonce: str = "") -> list[str]:
    """Sam writes in the page; what the page then shows."""
    webchat.say(story.db, chat, webchat.incoming(chat, words, nonce or f"n{next(NONCES)}"), story.at)
    return shown(story, chat)


def shown(story: Story, chat: PrivateLink) -> list[str]:
    """The page, a line a message."""
    return [("us: " if line.ours else "sam: ") + line.words for line in webchat.thread(story.db, chat, story.at)]


def ours(story: Story) -> list[tuple[Channel, Delivery | None]]:
    """By which road each of ours went, and how far."""
    return [(message.channel, message.delivery) for message in story.out()]


def test_what_is_asked_in_the_page_is_answered_in_the_page(story: Story, chat: PrivateLink) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    before = len(ours(story))
    said = write(story, chat, "where is it")
    assert said[0] == "sam: where is it"
    assert "5 High St" in said[1]
    assert ours(story)[before:] == [(Channel.WEBCHAT, Delivery.DELIVERED)]
    with story.db.reading() as session:
        came = session.scalars(select(Message).where(Message.direction == Direction.IN)).one()
    assert (came.person_id, came.channel, came.number) == (story.sam.id, Channel.WEBCHAT, f"web:{chat.id}")


def test_it_is_there_before_it_is_shown_and_delivered_when_it_was(story: Story, chat: PrivateLink) -> None:
    webchat.say(story.db, chat, webchat.incoming(chat, "call me please", "n"), story.at)
    assert ours(story) == [(Channel.WEBCHAT, Delivery.ACCEPTED)]
    assert len(shown(story, chat)) == 2
    assert ours(story) == [(Channel.WEBCHAT, Delivery.DELIVERED)]


def test_yes_in_the_page_answers_what_was_asked_by_text_and_reminders_still_go_by_text(
    story: Story, chat: PrivateLink
) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Mon 23 Nov 15:00")
    said = write(story, opened(story), "yes ill be there")
    assert "What time will you set off?" in said[-1]
    later = [message.channel for message in story.out() if message.text_key == "appointment.eve"]
    assert later == [Channel.SMS]


def test_a_cry_for_help_is_answered_at_once_at_any_hour(story: Story, chat: PrivateLink) -> None:
    story.to("Sat 21 Nov 03:10")
    said = write(story, chat, "i want to kill myself")
    assert "Samaritans 116 123" in said[-1]
    assert story.told()[0] == ("crisis", "i want to kill myself")


def test_safe_hours_bind_what_rings_and_not_a_page_they_are_looking_at(story: Story, chat: PrivateLink) -> None:
    with story.db.transaction() as session:
        session.get_one(Person, story.sam.id).hours_are_safe_hours = True
    story.to("Sat 21 Nov 21:40")
    assert len(write(story, chat, "call me please")) == 2


def test_whoever_was_let_in_by_the_code_is_told_where_though_their_number_is_not_proven(
    story: Story, jo: StaffMember
) -> None:
    with story.db.transaction() as session:
        session.scalars(select(Number).where(Number.person_id == story.sam.id)).one().proven_on = None
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    assert "5 High St" in write(story, opened(story), "where is it")[-1]


def test_the_same_form_sent_twice_is_one_message(story: Story, chat: PrivateLink) -> None:
    write(story, chat, "call me please", "the same")
    assert len(write(story, chat, "call me please", "the same")) == 2


def test_stop_here_stops_here_and_start_begins_again(story: Story, chat: PrivateLink) -> None:
    assert write(story, chat, "STOP") == ["sam: STOP"]
    assert webchat.stopped(story.db, chat)
    with story.db.reading() as session:
        assert not is_stopped(session, key_of(SAM), Channel.SMS)
    assert ("stopped", "STOP") in story.told()
    assert write(story, chat, "where is it")[-1] == "sam: where is it"
    with story.db.transaction() as session:
        refused = stepping.write(session, member(story.jo), story.sam.id, "are you there", story.at)
        assert refused is not None
        assert refused.reason is Why.STOPPED, "staff are told, and do not write where they were asked not to"
    assert write(story, chat, "START")[-1].startswith("us: Texts are back on.")


def test_stop_by_text_leaves_the_page_alone(story: Story, chat: PrivateLink) -> None:
    story.text("STOP")
    assert len(write(story, chat, "call me please")) == 2


def test_nobody_in_custody_is_answered(story: Story, chat: PrivateLink) -> None:
    with story.db.transaction() as session:
        session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one().place = Place.CUSTODY
    assert write(story, chat, "call me please") == ["sam: call me please"]
    assert story.told() != []


def test_a_second_chat_closes_the_first_and_shows_nothing_of_it(story: Story, chat: PrivateLink) -> None:
    write(story, chat, "call me please")
    story.to("Fri 20 Nov 12:00")
    newer = opened(story)
    assert shown(story, newer) == []
    for clock_of_theirs in (story.at, story.at - timedelta(minutes=20)):
        assert opening.try_code(story.db, chat.id, "482915", clock_of_theirs) is Tried.OVER
    assert len(write(story, newer, "who is this")) == 2


def test_a_worker_lets_out_what_the_page_did_not(story: Story, chat: PrivateLink) -> None:
    with story.db.transaction() as session:
        receive(session, webchat.incoming(chat, "call me please", "n"), story.at)
    tick = clock.ticks()
    with story.db.transaction() as session:
        (message_id,) = claiming.claim(session, Hold("worker", tick, timedelta(minutes=2)), story.at, 25)
    webchat.let_out(story.db, chat, story.at)
    assert shown(story, chat) == ["sam: call me please"], "it is in the worker's hands"
    with story.db.transaction() as session:
        attempt = leaving.begin(session, message_id, "worker", story.at, tick + timedelta(minutes=1))
    assert attempt is not None
    outgoing = Outgoing(attempt.message_id, attempt.to, attempt.body, attempt.channel.value, "", None)
    receipt = Roads(channel_of(story.settings)).send(outgoing)
    with story.db.transaction() as session:
        receipts.accepted(session, attempt, receipt, story.at)
    assert len(shown(story, chat)) == 2


def test_a_worker_that_dies_with_it_in_hand_loses_nothing(story: Story, chat: PrivateLink) -> None:
    with story.db.transaction() as session:
        receive(session, webchat.incoming(chat, "call me please", "n"), story.at)
    tick, hour = clock.ticks(), timedelta(hours=1)
    with story.db.transaction() as session:
        (message_id,) = claiming.claim(session, Hold("worker", tick, timedelta(minutes=2)), story.at, 25)
        leaving.begin(session, message_id, "worker", story.at, tick + timedelta(minutes=1))
    with story.db.transaction() as session:
        assert unknowns.lapse(session, tick + hour, timedelta(0), timedelta(0)) == 1
        (question,) = unknowns.questions(session, tick + 2 * hour, hour, 25)
    found = Roads(channel_of(story.settings)).find(question.to, question.body, question.since, question.channel.value)
    with story.db.transaction() as session:
        unknowns.answered(session, question, found, story.at, tick)
    webchat.let_out(story.db, chat, story.at)
    assert len(shown(story, chat)) == 2


def test_a_link_is_texted_where_nothing_stands_in_the_way(story: Story, jo: StaffMember) -> None:
    with story.db.transaction() as session:
        assert webchat.invite(session, jo, story.sam.id, story.at) is None
        assert webchat.invite(session, StaffMember(99, 99, jo.role, "Kit"), story.sam.id, story.at) is NoLink.NO_TEXTS
        opening.set_condition(session, jo, story.sam.id, Condition.SOME, story.at)
        assert webchat.invite(session, jo, story.sam.id, story.at) is NoLink.CONDITION
    assert story.put() == ["pages.chat"]


def test_a_text_that_cannot_be_filled_holds_up_nothing_else(story: Story, chat: PrivateLink) -> None:
    with story.db.transaction() as session:
        draft = Draft("pages.no_such", Urgency.REPLY, story.at, Channel.WEBCHAT)
        conversation = conversations.unprompted(session, session.get_one(Person, story.sam.id), story.at)
        outbox.put(session, draft, session.get_one(Person, story.sam.id), conversation, None)
    assert len(write(story, chat, "call me please")) == 2
    assert ours(story) == [(Channel.WEBCHAT, Delivery.DUE), (Channel.WEBCHAT, Delivery.DELIVERED)]
