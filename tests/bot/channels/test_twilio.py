"""Our Twilio channel against the carrier, over HTTP with the official SDK: every way a send can end."""

from __future__ import annotations

import logging
import socket
import traceback
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import clock
from bot.channels.base import Channel, Kind, LookupFailed, NotSent, OutcomeUnknown, Outgoing, Refused
from bot.channels.twilio import TwilioChannel, TwilioSettings
from tests.bot.channels.conftest import NOWHERE
from tests.carrying import ACCOUNT, OURS, TOKEN, Carrying, a_carrier

SAM = "+447700900123"
SINCE = timedelta(minutes=1)


def hi(message_id: int = 1, body: str = "Hi Sam", to: str = SAM) -> Outgoing:
    return Outgoing(message_id, to, body, "sms", f"http://127.0.0.1:9/webhooks/status/{message_id}", 600)


def test_a_send_gives_a_receipt_and_is_accepted_once(carrier: Carrying, channel: Channel) -> None:
    receipt = channel.send(hi(41, "Sŵn y môr 😀 & more = 100%"))
    [accepted] = carrier.accepted()
    assert receipt.status == "queued"
    assert (accepted["sid"], accepted["message_id"]) == (receipt.sid, 41)
    assert (accepted["to"], accepted["from"]) == (SAM, OURS)
    assert accepted["body"] == "Sŵn y môr 😀 & more = 100%"


def test_a_messaging_service_sends_from_a_number_of_its_own(tmp_path: Path, began: datetime) -> None:
    with a_carrier(tmp_path, NOWHERE, numbers=("+447700900001", OURS), service=(OURS,), retry_after=()) as carrier:
        by_service = TwilioChannel(TwilioSettings(ACCOUNT, TOKEN, "MG" + "0" * 32, base_url=carrier.url))
        receipt = by_service.send(hi(41))
        [accepted] = carrier.accepted()
        assert (accepted["sid"], accepted["message_id"], accepted["from"]) == (receipt.sid, 41, OURS)
        assert [text.sid for text in by_service.sent(began)] == [receipt.sid]


def test_whatsapp_goes_by_the_same_road(carrier: Carrying, channel: Channel, began: datetime) -> None:
    outgoing = Outgoing(5, SAM, "Hi", "whatsapp", "http://127.0.0.1:9/webhooks/status/5")
    receipt = channel.send(outgoing)
    assert carrier.accepted()[0]["channel"] == "whatsapp"
    assert [f.sid for f in channel.find(SAM, "Hi", began, "whatsapp")] == [receipt.sid]
    assert channel.find(SAM, "Hi", began) == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (21211, Kind.NUMBER),
        (21614, Kind.NUMBER),
        (21610, Kind.OPTED_OUT),
        (20003, Kind.OURS),
        (21606, Kind.OURS),
        (21611, Kind.TEMPORARY),
        (21617, Kind.MESSAGE),
        (29999, Kind.UNKNOWN_CODE),
    ],
)
def test_a_refusal_says_what_it_means(carrier: Carrying, channel: Channel, code: int, kind: Kind) -> None:
    carrier.misbehave(do="error", code=code, next=1)
    with pytest.raises(Refused) as refused:
        channel.send(hi())
    assert (refused.value.code, refused.value.kind) == (code, kind)
    assert SAM not in repr(refused.value) + str(refused.value)
    shown = "".join(traceback.format_exception(refused.value))
    assert SAM not in shown  # theirs names the address it asked, and sometimes the number
    assert "TwilioRestException" not in shown
    assert carrier.accepted() == []


def test_too_many_requests_were_never_processed(carrier: Carrying, channel: Channel) -> None:
    carrier.misbehave(do="429", next=1, seconds=7)
    with pytest.raises(NotSent) as not_sent:
        channel.send(hi())
    assert not_sent.value.retry_after == 7
    assert carrier.accepted() == []
    channel.send(hi())


def test_a_refused_connection_was_never_processed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    nobody = TwilioChannel(TwilioSettings(ACCOUNT, TOKEN, OURS, base_url=f"http://127.0.0.1:{port}"))
    with pytest.raises(NotSent):
        nobody.send(hi())


@pytest.mark.parametrize(
    ("do", "accepted", "said"),
    [
        ("500", 0, "answered 500"),
        ("500_after_accept", 1, "answered 500"),
        ("reset", 0, "lost .RemoteDisconnected"),
        ("reset_after_accept", 1, "lost .RemoteDisconnected"),
        ("timeout_after_accept", 1, "lost .TimeoutError"),
    ],
)
def test_a_lost_answer_is_unknown_and_the_provider_knows(
    carrier: Carrying, began: datetime, do: str, accepted: int, said: str
) -> None:
    impatient = carrier.channel(read_seconds=1.0) if "timeout" in do else carrier.channel()
    carrier.misbehave(do=do, next=1)
    with pytest.raises(OutcomeUnknown, match=said):
        impatient.send(hi())
    carrier.behave()
    assert len(carrier.accepted()) == accepted
    assert [f.sid for f in carrier.channel().find(SAM, "Hi Sam", began)] == [m["sid"] for m in carrier.accepted()]


def test_find_sees_a_message_that_has_not_been_sent_yet(tmp_path: Path, began: datetime) -> None:
    with a_carrier(tmp_path, NOWHERE, sent_after=3600.0, delivered_after=7200.0) as slow:
        receipt = slow.channel().send(hi())
        [found] = slow.channel().find(SAM, "Hi Sam", began)
        assert (found.sid, found.status, found.body) == (receipt.sid, "queued", "Hi Sam")
        assert abs(found.created_at - began) < SINCE


def test_find_wants_the_exact_words_the_right_person_and_the_time(carrier: Carrying, began: datetime) -> None:
    channel = carrier.channel()
    twins = [channel.send(hi(n)).sid for n in (1, 2)]
    channel.send(hi(3, "Hi Sam!"))
    channel.send(hi(4, "Hi Sam", "+447700900124"))
    carrier.text(SAM, "Hi Sam")  # the same words from the phone are not ours
    assert [f.sid for f in channel.find(SAM, "Hi Sam", began)] == twins[::-1]
    assert channel.find(SAM, "Hi Sam", began + timedelta(hours=3)) == []


def test_find_knows_what_a_messaging_service_set_more_plainly(tmp_path: Path, began: datetime) -> None:
    """Smart Encoding: what is sent is kept in other characters, as far as all of it then fits GSM-7."""
    with a_carrier(tmp_path, NOWHERE, retry_after=()) as carrier:
        by_service = TwilioChannel(TwilioSettings(ACCOUNT, TOKEN, "MG" + "0" * 32, base_url=carrier.url))
        typed = ["It’s at 2–3pm…", "It is at 2-3pm...", "“Sŵn” – y môr", '"Sŵn" - y môr']
        sids = [by_service.send(hi(n, words)).sid for n, words in enumerate(typed, 1)]
        assert [m["body"] for m in carrier.accepted()] == ["It's at 2-3pm...", *typed[1:]]
        assert [[f.sid for f in by_service.find(SAM, words, began)] for words in typed] == [[sid] for sid in sids]
        assert carrier.channel().find(SAM, typed[0], began) == []  # a number of ours sends what it was given


def test_find_reads_as_many_pages_as_it_takes(carrier: Carrying, began: datetime) -> None:
    channel = carrier.channel()
    first = channel.send(hi(1, "the first"))
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(channel.send, (hi(n, f"text {n}") for n in range(2, 122))))
    assert [f.sid for f in channel.find(SAM, "the first", began)] == [first.sid]


def test_a_look_up_that_fails_concludes_nothing(began: datetime, carrier: Carrying) -> None:
    nobody = TwilioChannel(TwilioSettings(ACCOUNT, TOKEN, OURS, base_url="http://127.0.0.1:9"))
    stranger = TwilioChannel(TwilioSettings(ACCOUNT, "wrong", OURS, base_url=carrier.url))
    for channel in (nobody, stranger):
        with pytest.raises(LookupFailed):
            channel.find(SAM, "Hi Sam", began)
        with pytest.raises(LookupFailed):
            channel.inbound(began)


def test_a_validity_out_of_range_is_brought_into_it(carrier: Carrying, channel: Channel) -> None:
    for seconds in (-5, 0, 10**6):
        channel.send(Outgoing(1, SAM, "Hi", "sms", "http://127.0.0.1:9/1", seconds))
    assert len(carrier.accepted()) == 3


def test_what_waits_past_its_validity_is_never_sent(tmp_path: Path, began: datetime) -> None:
    clock.follow(tmp_path / "clock")
    try:
        with a_carrier(tmp_path, NOWHERE, sent_after=60.0, delivered_after=120.0, retry_after=()) as slow:
            for validity in (59, 61):
                slow.channel().send(Outgoing(1, SAM, f"within {validity} s", "sms", "http://127.0.0.1:9/1", validity))
            clock.set_skipped(timedelta(seconds=121))
            slow.until_quiet()
            assert [m["delivery"] for m in slow.thread(SAM)] == ["failed", "delivered"]
    finally:
        clock.unfollow()


def test_a_whole_batch_at_once_over_one_shared_client(carrier: Carrying, channel: Channel) -> None:
    with ThreadPoolExecutor(16) as threads:
        receipts = list(threads.map(channel.send, (hi(n, f"text {n}") for n in range(1, 65))))
    assert len({r.sid for r in receipts}) == 64
    assert sorted(m["message_id"] for m in carrier.accepted()) == list(range(1, 65))


def test_no_number_and_no_word_reaches_a_log(
    carrier: Carrying, channel: Channel, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    channel.send(hi(1, "quiet words"))
    carrier.text(SAM, "quiet words")
    channel.find(SAM, "quiet words", clock.now())
    carrier.until_quiet()
    said = [r.getMessage() for r in caplog.records if not r.name.startswith("urllib3")]
    everything = "\n".join(said) + "".join(capfd.readouterr())
    assert "quiet words" not in everything
    assert SAM.removeprefix("+") not in everything


def test_the_token_is_not_in_the_settings_repr() -> None:
    assert TOKEN not in repr(TwilioSettings(ACCOUNT, TOKEN, OURS))
