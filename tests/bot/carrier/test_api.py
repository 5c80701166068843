"""The carrier speaks Twilio's API: its answers have the published shapes, its errors the published form."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from tests.bot.carrier.conftest import House, text_to
from tests.bot.carrier.published import check_calls, check_message, check_page
from tests.carrying import ACCOUNT, OURS, TOKEN, Carrying

SAM = "+447700900123"
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages"


def call(carrier: Carrying, method: str, path: str, **given: Any) -> requests.Response:
    url = path if path.startswith("/") else f"{MESSAGES}{path and '/'}{path}.json"
    auth = given.pop("auth", (ACCOUNT, TOKEN))
    return requests.request(method, carrier.url + url, auth=auth, timeout=10, **given)


def send(carrier: Carrying, **form: str) -> requests.Response:
    return call(carrier, "POST", "", data=text_to(SAM) | form)


def test_a_message_from_sending_to_deleting_as_published(carrier: Carrying, house: House) -> None:
    sent = call(carrier, "POST", "", data=text_to(SAM, house=house))
    assert sent.status_code == 201
    check_message(sent.json())
    assert sent.json()["status"] == "queued"
    sid = sent.json()["sid"]
    carrier.until_quiet()

    fetched = call(carrier, "GET", sid).json()
    check_message(fetched)
    assert (fetched["status"], fetched["body"]) == ("delivered", "Hi Sam")
    assert fetched["date_sent"]

    redacted = call(carrier, "POST", sid, data={"Body": ""}).json()
    check_message(redacted)
    assert redacted["body"] == ""
    assert [m["text"] for m in carrier.thread(SAM)] == ["Hi Sam"]  # a phone keeps what it got

    assert call(carrier, "DELETE", sid).status_code == 204
    assert call(carrier, "GET", sid).status_code == 404
    assert call(carrier, "GET", "").json()["messages"] == []
    assert [m["sid"] for m in carrier.accepted()] == [sid]  # the oracle of exactly once forgets nothing


def test_what_a_messaging_service_sent_names_the_service_and_its_number(carrier: Carrying) -> None:
    service = "MG" + "0" * 32
    sid = send(carrier, From="", MessagingServiceSid=service).json()["sid"]
    send(carrier)
    fetched = call(carrier, "GET", sid).json()
    assert (fetched["messaging_service_sid"], fetched["from"]) == (service, OURS)
    listed = call(carrier, "GET", "").json()["messages"]
    assert [each["messaging_service_sid"] for each in listed] == [None, service], "newest first"


def test_a_failed_message_as_published(carrier: Carrying) -> None:
    carrier.misbehave(do="error", code=30005)
    sid = send(carrier).json()["sid"]
    carrier.until_quiet()
    failed = call(carrier, "GET", sid).json()
    check_message(failed)
    assert (failed["status"], failed["error_code"]) == ("undelivered", 30005)


def test_a_text_from_a_phone_as_published(carrier: Carrying) -> None:
    sid = carrier.text(SAM, "Helo, sut mae pawb? Ŵ")
    inbound = call(carrier, "GET", sid).json()
    check_message(inbound)
    assert (inbound["direction"], inbound["from"], inbound["to"]) == ("inbound", SAM, OURS)


def test_pages_follow_on_newest_first_whatever_arrives_between(carrier: Carrying) -> None:
    for n in range(5):
        send(carrier, Body=f"text {n}")
    page = call(carrier, "GET", "", params={"To": SAM, "PageSize": 2}).json()
    check_page(page)
    bodies = [m["body"] for m in page["messages"]]
    send(carrier, Body="one more")
    while page["next_page_uri"]:
        page = call(carrier, "GET", page["next_page_uri"]).json()
        check_page(page)
        bodies += [m["body"] for m in page["messages"]]
    assert bodies == ["text 4", "text 3", "text 2", "text 1", "text 0"]


def test_an_empty_page_as_published(carrier: Carrying) -> None:
    page = call(carrier, "GET", "", params={"From": SAM, "DateSent<": "2020-01-01"}).json()
    check_page(page)
    assert page["messages"] == []


def test_calls_page_by_page_as_published(carrier: Carrying) -> None:
    for _ in range(3):
        requests.post(f"{carrier.url}/phones/{SAM}/call", json={}, timeout=5)
    found: list[str] = []
    asked = MESSAGES.replace("Messages", f"Calls.json?To=%2B{OURS[1:]}&PageSize=2")
    while asked:
        page = call(carrier, "GET", asked).json()
        check_calls(page)
        found, asked = found + [each["sid"] for each in page["calls"]], page["next_page_uri"]
    assert len(set(found)) == len(found) == 3


def test_date_sent_leaves_out_what_has_not_been_sent(carrier: Carrying) -> None:
    carrier.misbehave(do="error", code=30001)  # fails in the queue, so it is never sent
    send(carrier)
    carrier.until_quiet()
    everything = call(carrier, "GET", "", params={"To": SAM}).json()["messages"]
    since = call(carrier, "GET", "", params={"To": SAM, "DateSent>": "2020-01-01"}).json()["messages"]
    assert len(everything) == 1
    assert since == []


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({"To": ""}, 21604),
        ({"To": "+44770090"}, 21211),
        ({"To": "07700900123"}, 21211),
        ({"To": "hello"}, 21211),
        ({"To": OURS}, 21211),
        ({"From": ""}, 21603),
        ({"From": "nonsense"}, 21212),
        ({"From": "+447700900999"}, 21606),
        ({"Body": ""}, 21602),
        ({"Body": "a" * 1601}, 21617),
        ({"StatusCallback": "not a web address"}, 21609),
        ({"ValidityPeriod": "0"}, 90007),
        ({"ValidityPeriod": "36001"}, 90007),
        ({"To": f"whatsapp:{SAM}"}, 63007),
    ],
)
def test_what_cannot_be_sent_is_refused_and_not_kept(carrier: Carrying, form: dict[str, str], code: int) -> None:
    answer = send(carrier, **form)
    said = answer.json()
    assert (answer.status_code, said["code"], said["status"]) == (400, code, 400)
    assert set(said) == {"code", "message", "more_info", "status"}
    assert carrier.accepted() == []


def test_only_the_account_with_its_token_is_let_in(carrier: Carrying) -> None:
    for auth in [(ACCOUNT, "wrong"), ("AC" + "9" * 32, TOKEN), ("", "")]:
        answer = call(carrier, "GET", "", auth=auth)
        assert (answer.status_code, answer.json()["code"]) == (401, 20003)
    elsewhere = MESSAGES.replace(ACCOUNT, "AC" + "9" * 32) + ".json"
    assert call(carrier, "GET", elsewhere).json()["code"] == 20404


def test_a_body_may_be_emptied_and_nothing_else(carrier: Carrying) -> None:
    sid = send(carrier).json()["sid"]
    carrier.until_quiet()
    assert call(carrier, "POST", sid, data={"Body": "other words"}).status_code == 400
    assert call(carrier, "POST", sid, data={"Status": "canceled"}).status_code == 400
    assert call(carrier, "GET", sid).json()["body"] == "Hi Sam"


def test_sids_are_never_the_same(carrier: Carrying) -> None:
    sids = {send(carrier).json()["sid"] for _ in range(20)}
    assert len(sids) == 20
