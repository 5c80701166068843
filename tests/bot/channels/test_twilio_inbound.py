"""What came in by our Twilio channel, and what it has the provider forget; against the carrier, over HTTP."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
import requests

from bot import clock
from bot.channels.base import Channel, Kind, Refused
from bot.channels.twilio import TwilioChannel, TwilioSettings
from tests.bot.channels.conftest import NOWHERE
from tests.bot.channels.test_twilio import SAM, SINCE, hi
from tests.carrying import ACCOUNT, OURS, TOKEN, Carrying, a_carrier

STRANGER, ANOTHERS = "+447700900777", "+447700900001"


def test_inbound_lists_what_came_by_either_channel(carrier: Carrying, channel: Channel, began: datetime) -> None:
    channel.send(hi())
    sms = carrier.text(SAM, "by text", "sms")
    whatsapp = carrier.text(SAM, "by whatsapp", "whatsapp")
    came = {i.sid: i for i in channel.inbound(began)}
    assert set(came) == {sms, whatsapp}
    assert (came[sms].channel, came[whatsapp].channel) == ("sms", "whatsapp")
    assert {(i.sender, i.to) for i in came.values()} == {(SAM, OURS)}
    assert channel.inbound(began + timedelta(hours=1)) == []


def test_inbound_of_a_messaging_service_lists_what_came_to_any_of_its_numbers(
    carrier: Carrying, channel: Channel, began: datetime
) -> None:
    settings = TwilioSettings(ACCOUNT, TOKEN, "MG" + "0" * 32, whatsapp_from=OURS, base_url=carrier.url)
    channel.send(hi())
    came = {carrier.text(SAM, "by text", "sms"), carrier.text(SAM, "by whatsapp", "whatsapp")}
    assert {text.sid for text in TwilioChannel(settings).inbound(began)} == came


def test_what_came_to_another_service_of_the_account_is_none_of_ours(tmp_path: Path, began: datetime) -> None:
    with a_carrier(tmp_path, NOWHERE, numbers=(OURS, ANOTHERS), service=(OURS,), retry_after=()) as carrier:
        for number in (OURS, ANOTHERS):
            sender = TwilioChannel(TwilioSettings(ACCOUNT, TOKEN, number, base_url=carrier.url))
            sender.send(hi(to=SAM if number == OURS else STRANGER))
        ours, _ = carrier.text(SAM, "for us", "sms"), carrier.text(STRANGER, "for them", "sms")
        settings = TwilioSettings(ACCOUNT, TOKEN, "MG" + "0" * 32, base_url=carrier.url)
        assert [text.sid for text in TwilioChannel(settings).inbound(began)] == [ours]


def test_calls_lists_who_rang_whatever_they_heard(carrier: Carrying, channel: Channel, began: datetime) -> None:
    for number in (SAM, STRANGER):
        with pytest.raises(requests.HTTPError):  # nobody answers here
            carrier.post(f"/phones/{number}/call")
    assert {call.sender for call in channel.calls(began)} == {SAM, STRANGER}
    assert channel.calls(began + timedelta(hours=1)) == []


def test_redacting_empties_the_providers_copy(carrier: Carrying, channel: Channel, began: datetime) -> None:
    receipt = channel.send(hi())
    carrier.until_quiet()
    channel.redact(receipt.sid)
    assert channel.find(SAM, "Hi Sam", began) == []
    assert [f.sid for f in channel.find(SAM, "", began)] == [receipt.sid]
    channel.redact("SM" + "0" * 32)  # long gone there: nothing left to do


def test_redacting_deletes_what_came_with_a_text(carrier: Carrying, channel: Channel) -> None:
    channel.send(hi())
    sid = carrier.text(SAM, "my sick note", "sms", "image/jpeg")
    assert [text.body for text in channel.inbound(clock.now() - SINCE)] == ["my sick note [attachment]"]
    channel.redact(sid)
    assert [text.body for text in channel.inbound(clock.now() - SINCE)] == [""]


def test_redacting_too_early_is_for_later(tmp_path: Path) -> None:
    with a_carrier(tmp_path, NOWHERE, delivered_after=3600.0) as slow:
        receipt = slow.channel().send(hi())
        with pytest.raises(Refused) as refused:
            slow.channel().redact(receipt.sid)
        assert (refused.value.code, refused.value.kind) == (20009, Kind.TEMPORARY)
