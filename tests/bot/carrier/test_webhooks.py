"""What the carrier posts: signed, with the fields Twilio posts, tried again for a while and then given up."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock
from bot.addresses import AGAIN
from bot.channels.base import OutcomeUnknown, Outgoing
from tests.bot.carrier.conftest import House
from tests.carrying import ACCOUNT, OURS, Carrying, a_carrier, until
from tests.ports import free_ports

SAM = "+447700900123"
ALWAYS = {
    "MessageSid",
    "SmsMessageSid",
    "SmsSid",
    "AccountSid",
    "ApiVersion",
    "From",
    "To",
    "Body",
    "SmsStatus",
    "NumMedia",
    "NumSegments",
}
PLACES = {f"{end}{kind}" for end in ("From", "To") for kind in ("Country", "State", "City", "Zip")}


def hi(house: House, message_id: int = 1, body: str = "Hi Sam") -> Outgoing:
    return Outgoing(message_id, SAM, body, "sms", f"{house.url}/status/{message_id}{AGAIN}")


def test_an_sms_comes_in_signed_with_all_nineteen_fields(carrier: Carrying, house: House) -> None:
    sid = carrier.text("07700 900123", "yeah see you then & thanks =)")
    carrier.until_quiet()
    [came] = house.came
    assert came.signed
    assert set(came.form) == ALWAYS | PLACES
    assert len(came.form) == 19
    assert (came.form["MessageSid"], came.form["From"], came.form["To"]) == (sid, SAM, OURS)
    assert came.form["Body"] == "yeah see you then & thanks =)"


def test_a_whatsapp_comes_in_with_its_prefix_and_profile(carrier: Carrying, house: House) -> None:
    carrier.text(SAM, "Wela i di fory ŵ", "whatsapp")
    carrier.until_quiet()
    [came] = house.came
    assert came.signed
    assert ALWAYS | {"ProfileName", "WaId"} <= set(came.form)
    assert not PLACES & set(came.form)
    assert (came.form["From"], came.form["To"]) == (f"whatsapp:{SAM}", f"whatsapp:{OURS}")
    assert came.form["WaId"] == SAM.removeprefix("+")


def test_a_long_text_says_how_many_segments_it_took(carrier: Carrying, house: House) -> None:
    carrier.text(SAM, "a" * 161)
    carrier.until_quiet()
    assert house.inbound[0]["NumSegments"] == "2"


def test_reports_come_signed_and_in_order(carrier: Carrying, house: House) -> None:
    receipt = carrier.channel().send(hi(house))
    carrier.until_quiet()
    assert house.reports(1) == ["queued", "sent", "delivered"]
    assert all(came.signed for came in house.came)
    last = house.came[-1].form
    assert (last["MessageSid"], last["To"], last["AccountSid"]) == (receipt.sid, SAM, ACCOUNT)
    assert "ErrorCode" not in last


@pytest.mark.parametrize(
    ("code", "way"),
    [(30003, ["queued", "sent", "undelivered"]), (30001, ["queued", "failed"]), (63016, ["queued", "failed"])],
)
def test_reports_of_a_failure_say_why(carrier: Carrying, house: House, code: int, way: list[str]) -> None:
    carrier.misbehave(do="error", code=code, next=1)
    carrier.channel().send(hi(house))
    carrier.until_quiet()
    assert house.reports(1) == way
    assert [c.form.get("ErrorCode") for c in house.came][-1] == str(code)


def test_a_house_that_stumbles_is_tried_again_with_the_same_token(carrier: Carrying, house: House) -> None:
    house.answer = lambda nth: 503 if nth < 3 else 204
    carrier.text(SAM, "hello")
    carrier.until_quiet()
    assert len(house.came) == 3
    assert all(came.signed for came in house.came)
    assert len({came.token for came in house.came}) == 1
    assert carrier.thread(SAM)[0]["delivery"] == "received"


def test_a_house_that_stays_down_is_given_up_but_the_text_is_kept(carrier: Carrying, house: House) -> None:
    house.answer = lambda nth: 503
    sid = carrier.text(SAM, "anyone there?")
    carrier.until_quiet()
    assert len(house.came) == 1 + len(carrier.settings.retry_after)
    assert carrier.thread(SAM)[0]["delivery"] == "failed"
    [kept] = carrier.channel().inbound(clock.now() - timedelta(minutes=1))
    assert (kept.sid, kept.sender, kept.to, kept.body) == (sid, SAM, OURS, "anyone there?")


@pytest.mark.parametrize(
    ("asked", "tries"),
    [("", 1), ("#rc=2", 1), ("#rc=2&rp=ct", 1), ("#rc=2&rp=ct,rt,5xx", 3), ("#rp=all", 2), ("#rc=0&rp=all", 1)],
)
def test_a_house_that_stumbles_is_tried_again_only_as_its_address_asks(
    carrier: Carrying, house: House, asked: str, tries: int
) -> None:
    house.answer = lambda nth: 503
    carrier.channel().send(Outgoing(1, SAM, "Hi Sam", "sms", f"{house.url}/status/1{asked}"))
    carrier.until_quiet()
    assert house.reports(1).count("delivered") == tries


def test_a_house_that_cannot_be_reached_is_tried_once_more_unasked(tmp_path: Path) -> None:
    with a_carrier(tmp_path, f"http://127.0.0.1:{free_ports()}/in") as running:
        running.text(SAM, "anyone there?")
        running.until_quiet()
        assert [post["tries"] for post in running.get("/posts.json")["posts"]] == [2]


def test_a_house_that_says_no_is_not_asked_again(carrier: Carrying, house: House) -> None:
    house.answer = lambda nth: 403
    carrier.text(SAM, "hello")
    carrier.until_quiet()
    assert len(house.came) == 1


def test_a_carrier_started_again_goes_on_posting(tmp_path: Path, house: House) -> None:
    house.answer = lambda nth: 503
    with a_carrier(tmp_path, f"{house.url}/in{AGAIN}", retry_after=(60.0,)) as first:
        first.channel().send(hi(house))
        sid = first.text(SAM, "kept?")
        until(lambda: len(house.inbound) == 1 and len(house.reports(1)) >= 1, "the first tries")
    house.answer = lambda nth: 204
    with a_carrier(tmp_path, f"{house.url}/in") as second:
        second.until_quiet()
        assert [m["text"] for m in second.thread(SAM)] == ["Hi Sam", "kept?"]
        assert [m["message_id"] for m in second.accepted()] == [1]
    assert house.inbound[-1]["MessageSid"] == sid
    assert house.reports(1)[-1] == "delivered"


def test_late_reports_come_when_the_demo_skips_to_them(tmp_path: Path, house: House) -> None:
    clock.follow(tmp_path / "clock")
    try:
        with a_carrier(tmp_path, f"{house.url}/in") as carrier:
            carrier.misbehave(callbacks={"late_seconds": 3600})
            receipt = carrier.channel().send(hi(house))
            until(lambda: carrier.thread(SAM)[0]["delivery"] == "delivered", "the phone to have it")
            quiet = carrier.get("/quiet.json")
            assert (quiet["pending"], quiet["due"], house.came) == (3, 0, [])
            assert quiet["next_at"] > clock.now().isoformat()
            clock.set_skipped(timedelta(hours=1, seconds=1))
            carrier.until_quiet()
            assert house.reports(1) == ["queued", "sent", "delivered"]
            assert house.came[0].form["MessageSid"] == receipt.sid
            assert carrier.get("/quiet.json") == {"pending": 0, "due": 0, "next_at": None, "waiting": 0}
    finally:
        clock.unfollow()


def test_reports_doubled_and_reversed(carrier: Carrying, house: House) -> None:
    carrier.misbehave(callbacks={"doubled": True})
    carrier.channel().send(hi(house, 1))
    carrier.until_quiet()
    carrier.misbehave(callbacks={"reversed": True})
    carrier.channel().send(hi(house, 2))
    carrier.until_quiet()
    carrier.misbehave(callbacks={"silent": True})
    carrier.channel().send(hi(house, 3))
    carrier.until_quiet()
    assert sorted(house.reports(1)) == ["delivered"] * 2 + ["queued"] * 2 + ["sent"] * 2
    assert house.reports(2) == ["delivered", "sent", "queued"]
    assert house.reports(3) == []
    assert [m["delivery"] for m in carrier.thread(SAM)] == ["delivered"] * 3


def test_a_busy_hour_is_posted_once_each_and_in_each_phones_order(carrier: Carrying, house: House) -> None:
    phones = [f"+447700900{n}" for n in range(200, 210)]
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda phone: [carrier.text(phone, f"text {n}") for n in range(5)], phones))
    carrier.until_quiet()
    assert len({form["MessageSid"] for form in house.inbound}) == len(house.inbound) == 50
    for phone in phones:
        assert [f["Body"] for f in house.inbound if f["From"] == phone] == [f"text {n}" for n in range(5)]


def test_a_slow_answer_comes_after_the_reports(carrier: Carrying, house: House) -> None:
    carrier.misbehave(do="slow", next=1, seconds=2)
    receipt = carrier.channel().send(hi(house))
    assert house.reports(1) == ["queued", "sent", "delivered"]
    assert house.came[0].form["MessageSid"] == receipt.sid


def test_what_is_made_to_wait_is_taken_when_its_sender_has_given_up(carrier: Carrying, house: House) -> None:
    carrier.misbehave(do="slow", next=1, wait_seconds=3)
    with pytest.raises(OutcomeUnknown):
        carrier.channel(read_seconds=0.2).send(hi(house))
    assert (carrier.accepted(), carrier.get("/quiet.json")["waiting"]) == ([], 1)
    until(lambda: bool(carrier.accepted()), "it to be taken after all")
    carrier.until_quiet()
    assert house.reports(1) == ["queued", "sent", "delivered"]
