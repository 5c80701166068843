"""Who confirms that texts end: the network its own words, and we what was said in others, once."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import update

from bot.models import Channel, Person
from tests.story import SAM, STRANGER
from tests.workers.conftest import Service
from workers.sending import send_due

ENDED = "OK, no more texts from us. It won't count against you. Text START if you ever want them back."
ENDED_THERE = (
    "OK, no more WhatsApp messages from us. It won't count against you. Texts are separate: reply STOP to one to end "
    "those too."
)
AT = "It's at 5 High St, Tue 24 Nov, 2pm. Stuck? Ring us on 01632 960001."
PLEA = "dont text me anymore pls"


def after(service: Service, *texts: str, number: str = SAM, channel: Channel = Channel.SMS) -> list[str]:
    """What reaches a phone that has had a text of ours, and then writes these."""
    for words in texts:
        service.story.text(words, number, channel)
        send_due(service.work)
    return [entry["text"] for entry in service.carrier.thread(number) if entry["direction"] != "in"]


def test_their_own_words_are_confirmed_once_and_nothing_follows(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    said = after(service, PLEA, "i said stop texting me", "yes")
    assert said[1:] == [ENDED]
    service.story.wait("Mon 23 Nov 15:00")
    assert after(service)[1:] == [ENDED]


@pytest.mark.parametrize("words", ["STOP", " stop ", "dont text back, he reads my phone"])
def test_what_the_network_confirms_and_who_asks_for_no_text_hears_nothing_of_us(service: Service, words: str) -> None:
    assert after(service, words) == []


def test_by_whatsapp_nobody_else_confirms_it_and_a_text_by_sms_is_still_answered(service: Service) -> None:
    """It may be told by SMS, for WhatsApp waits until nothing stands against it: the words are of what ended."""
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    booked, *said = after(service, "STOP", channel=Channel.WHATSAPP)
    assert said == [ENDED_THERE]
    assert after(service, "where is it") == [booked, ENDED_THERE, AT]
    service.carrier.until_quiet()
    assert after(service, PLEA)[-1] == ENDED


def test_it_is_confirmed_at_once_or_never(service: Service) -> None:
    """Their safe hours are over: a text in the morning would be the very thing that they ended."""
    story = service.story
    with story.db.transaction() as session:
        hours = {"hours_from": time(10), "hours_to": time(18), "hours_are_safe_hours": True}
        session.execute(update(Person).where(Person.id == story.sam.id).values(**hours))
    story.to("Fri 20 Nov 21:00")
    assert after(service, PLEA) == []
    story.to("Sat 21 Nov 11:00")
    assert after(service) == []


def test_whoever_shares_a_number_hears_it_too_and_a_machine_does_not(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    service.story.participant("Alex", SAM)
    assert after(service, PLEA, PLEA)[1:] == [ENDED]
    assert after(service, PLEA, number=STRANGER) == [], "who never had a text from us has none to end"
