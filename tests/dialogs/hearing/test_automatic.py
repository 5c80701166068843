"""What phones, mailboxes and desks send by themselves: no answer of anybody's, and never taken for one."""

from __future__ import annotations

import pytest

from dialogs.hearing import hear
from dialogs.hearing.automatic import goes_round, looks_automatic
from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import NOW

OF_MACHINES = (
    "I'm driving with Focus turned on. I'll see your message when I get where I'm going.",
    '(I\'m not receiving notifications. If this is urgent, reply "urgent" to send a notification through with your '
    "original message.) Auto reply",
    "Auto-reply: yes I got your message, back Monday",
    "Automatic reply: I am out of the office until Monday 30 November",
    "Thank you for contacting us. Your message has been received. We aim to respond within 2 working days.",
    "This is an automated message. Please do not reply to this number.",
    "This inbox is not monitored.",
    "The number you have texted is no longer in use",
    "Ticket 4411 was opened for your message",
    "Ateb awtomatig: byddaf yn ôl ddydd Llun",
    "Neges awtomatig. Peidiwch ag ateb i'r neges hon",
)
OF_PEOPLE = (
    "yes",
    "im driving so will be 10 mins late",
    "ok ill reply when im out the office door",
    "can you reply to my message",
    "I can't talk right now, text me",
    "is it automatic doors i cant find it",
    "your office is shut",
    "dwi allan o'r ty",
)


@pytest.mark.parametrize("text", OF_MACHINES)
@pytest.mark.parametrize("asked", [Asked.CONFIRM_ATTENDANCE, Asked.YES_NO, Asked.OFFER_SLOTS, Asked.NOTHING])
def test_what_a_machine_sends_answers_nothing(text: str, asked: Asked) -> None:
    assert hear(text, asked, NOW).intent is Intent.OTHER


@pytest.mark.parametrize("text", OF_PEOPLE)
def test_people_do_not_look_like_machines(text: str) -> None:
    assert not looks_automatic(text)


def test_stop_is_heard_from_whatever_sends_it() -> None:
    assert hear("STOP", Asked.NOTHING, NOW).intent is Intent.OPT_OUT


def test_a_row_of_texts_is_a_machines_by_what_it_says_or_by_its_sameness() -> None:
    assert goes_round(("I can't talk right now.",) * 3)
    assert goes_round(OF_MACHINES[:3])
    assert not goes_round(("YES", "yes", "Yes"))
    assert not goes_round((OF_MACHINES[0], "sorry was driving, yes", OF_MACHINES[0]))
    assert not goes_round(())
