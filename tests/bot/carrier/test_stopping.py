"""STOP and START as Twilio heeds them: by the single word, for this sender and this phone, on SMS."""

from __future__ import annotations

import pytest

from bot.channels.base import Kind, Medium, Outgoing, Refused
from tests.bot.carrier.conftest import House
from tests.carrying import Carrying

SAM, ALEX = "+447700900123", "+447700900124"


def send(carrier: Carrying, to: str = SAM, channel: Medium = "sms") -> str:
    url = f"{carrier.settings.webhook_url.partition('#')[0]}/1"
    return carrier.channel().send(Outgoing(1, to, "Hi", channel, url)).sid


@pytest.mark.parametrize("word", ["STOP", " stop ", "Cancel", "END", "quit"])
def test_after_stop_nothing_goes_until_start(carrier: Carrying, house: House, word: str) -> None:
    send(carrier)
    carrier.text(SAM, word)
    with pytest.raises(Refused) as refused:
        send(carrier)
    assert (refused.value.code, refused.value.kind) == (21610, Kind.OPTED_OUT)
    send(carrier, ALEX)  # another phone is not concerned
    send(carrier, SAM, "whatsapp")  # nor is another channel
    carrier.text(SAM, "Start", "sms")
    send(carrier)
    carrier.until_quiet()
    assert [form["Body"] for form in house.inbound] == [word, "Start"]  # both are still posted to us


@pytest.mark.parametrize("words", ["stop please", "please cancel", "STOP.", "don't stop", "yes"])
def test_other_words_stop_nothing(carrier: Carrying, words: str) -> None:
    carrier.text(SAM, words)
    send(carrier)
    assert carrier.get(f"/phones/{SAM}.json")["notices"] == []


def test_the_network_confirms_once_on_the_phone_but_not_in_our_thread(carrier: Carrying) -> None:
    for word in ("STOP", "STOP", "YES", "YES"):
        carrier.text(SAM, word)
    phone = carrier.get(f"/phones/{SAM}.json")
    assert ["unsubscribed" in n["text"] for n in phone["notices"]] == [True, False]
    assert [m["direction"] for m in phone["messages"]] == ["in"] * 4


def test_stop_on_whatsapp_is_for_us_to_heed(carrier: Carrying) -> None:
    carrier.text(SAM, "STOP", "whatsapp")
    send(carrier, SAM, "whatsapp")
    send(carrier)
