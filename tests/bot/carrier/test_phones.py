"""The phones: JSON for scripts, pages for people, and nobody else's pages let in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from bot.channels.base import Outgoing
from tests.bot.carrier.conftest import House
from tests.carrying import Carrying, a_carrier

SAM, STRANGER = "+447700900123", "+447700900777"


@pytest.fixture
def skips() -> list[str]:
    return []


@pytest.fixture
def demo(tmp_path: Path, house: House, skips: list[str]) -> Iterator[Carrying]:
    def skip(to: str) -> None:
        if to == "2020-01-01 09:00":
            raise ValueError("That has passed <already>.")
        skips.append(to)

    with a_carrier(tmp_path, f"{house.url}/in", skip=skip) as running:
        yield running


def form(carrier: Carrying, path: str, **fields: str) -> requests.Response:
    return requests.post(carrier.url + path, data=fields, headers={"Origin": carrier.url}, timeout=10)


def page(carrier: Carrying, path: str = "/") -> str:
    return requests.get(carrier.url + path, timeout=10).text


def test_a_thread_as_scripts_read_it(carrier: Carrying, house: House) -> None:
    sent = carrier.channel().send(Outgoing(7, SAM, "See you Tuesday?", "sms", f"{house.url}/status/7"))
    answer = carrier.post("/phones/07700 900123/reply", {"text": "yes"})
    carrier.until_quiet()
    assert carrier.get("/phones.json") == {"phones": [{"number": SAM}]}
    for written in (SAM, "07700900123"):
        phone = carrier.get(f"/phones/{written}.json")
        assert phone["number"] == SAM
        out, into = phone["messages"]
        assert re.match(r"\d{4}-\d\d-\d\dT.*\+00:00$", out.pop("at"))
        assert into.pop("at") == answer["at"]
        assert out == {
            "sid": sent.sid,
            "direction": "out",
            "channel": "sms",
            "text": "See you Tuesday?",
            "delivery": "delivered",
        }
        assert into == {
            "sid": answer["sid"],
            "direction": "in",
            "channel": "sms",
            "text": "yes",
            "delivery": "received",
        }


def test_a_phone_that_was_never_texted_is_empty_and_no_number_is_none(carrier: Carrying) -> None:
    assert carrier.get(f"/phones/{STRANGER}.json")["messages"] == []
    assert requests.get(f"{carrier.url}/phones/nonsense.json", timeout=10).status_code == 404
    assert requests.post(f"{carrier.url}/phones/12/reply", json={"text": "hi"}, timeout=10).status_code == 400
    assert requests.post(f"{carrier.url}/phones/{SAM}/reply", json={"text": " "}, timeout=10).status_code == 400
    for asked in (["hi"], {}, {"text": None}, {"text": 5}, {"text": "\ud83d"}, {"text": "a" * 1601}):
        answer = requests.post(f"{carrier.url}/phones/{SAM}/reply", json=asked, timeout=10)
        assert (answer.status_code, set(answer.json())) == (400, {"error"})
    assert carrier.thread(SAM) == []


def test_a_script_that_forgets_to_say_json_is_understood(carrier: Carrying) -> None:
    url, kind = f"{carrier.url}/phones/{SAM}/reply", "application/x-www-form-urlencoded"
    answer = requests.post(url, data='{"text": "as curl does"}', headers={"Content-Type": kind}, timeout=10)
    assert (answer.status_code, answer.json()["text"]) == (201, "as curl does")


def test_lines_typed_in_a_form_are_a_phones_lines(demo: Carrying, house: House) -> None:
    form(demo, f"/phones/{SAM}/reply", text="one\r\ntwo")
    demo.until_quiet()
    assert house.inbound[0]["Body"] == "one\ntwo"


def test_a_reply_goes_back_the_way_the_last_text_came(carrier: Carrying, house: House) -> None:
    carrier.channel().send(Outgoing(1, SAM, "Hello", "whatsapp", f"{house.url}/status/1"))
    carrier.text(SAM, "hi")
    carrier.text(SAM, "and by text", "sms")
    assert [m["channel"] for m in carrier.thread(SAM)] == ["whatsapp", "whatsapp", "sms"]


def test_a_person_picks_a_phone_reads_and_types(demo: Carrying, house: House) -> None:
    demo.channel().send(Outgoing(1, SAM, "Hi Sam <b>bold</b>", "sms", f"{house.url}/status/1"))
    demo.until_quiet()
    assert "07700 900123" in page(demo)
    typed = form(demo, f"/phones/{SAM}/reply", text="<script>alert(1)</script>", channel="whatsapp")
    assert typed.url.endswith(f"/phones/{SAM}")
    demo.until_quiet()
    shown = page(demo, f"/phones/{SAM}")
    assert "Hi Sam &lt;b&gt;bold&lt;/b&gt;" in shown
    assert "&lt;script&gt;alert" in shown
    assert "<script>alert" not in shown
    assert "delivered" in shown
    assert "WhatsApp" in shown
    assert house.inbound[-1]["From"] == f"whatsapp:{SAM}"


def test_the_page_says_what_did_not_arrive_and_what_was_not_collected(carrier: Carrying, house: House) -> None:
    house.answer = lambda nth: 403
    carrier.misbehave(do="error", code=30005)
    carrier.channel().send(Outgoing(1, SAM, "Hi", "sms", f"{house.url}/status/1"))
    carrier.text(SAM, "hello?")
    carrier.text(SAM, "STOP")
    carrier.until_quiet()
    shown = page(carrier, f"/phones/{SAM}")
    assert "did not arrive (30005)" in shown
    assert "not collected: answered 403" in shown
    assert "from the network" in shown


def test_a_stranger_texts_in_from_a_fictional_number_only(demo: Carrying, house: House) -> None:
    assert form(demo, "/phones", number="07700 900777", text="who is this", channel="sms").ok
    demo.until_quiet()
    assert house.inbound[0]["From"] == STRANGER
    refused = form(demo, "/phones", number="01632 960123", text="hi")
    assert refused.status_code == 400
    assert "07700 900000" in refused.text
    assert len(demo.get("/phones.json")["phones"]) == 1


def test_the_clock_is_moved_by_buttons_and_says_when_it_cannot(demo: Carrying, skips: list[str]) -> None:
    assert "+1 hour" in page(demo)
    form(demo, "/skip", by="1d", phone=SAM)
    form(demo, "/skip", until="2026-11-23T15:00")
    assert skips == ["1d", "2026-11-23 15:00"]
    refused = form(demo, "/skip", until="2020-01-01T09:00")
    assert refused.status_code == 400
    assert "That has passed &lt;already&gt;." in refused.text


def test_a_clock_that_cannot_be_moved_has_no_buttons(carrier: Carrying) -> None:
    assert "+1 hour" not in page(carrier)
    assert form(carrier, "/skip", by="1h").status_code == 400


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", "http://127.0.0.1:1"])
def test_another_sites_page_cannot_text_for_you(carrier: Carrying, origin: str) -> None:
    url = f"{carrier.url}/phones/{SAM}/reply"
    answer = requests.post(url, data={"text": "hi"}, headers={"Origin": origin}, timeout=10)
    assert answer.status_code == 403
    assert carrier.thread(SAM) == []


def test_a_name_pointed_at_this_machine_is_not_this_machine(carrier: Carrying) -> None:
    answer = requests.get(f"{carrier.url}/phones.json", headers={"Host": "elsewhere.example"}, timeout=10)
    assert answer.status_code == 403
    port = carrier.url.rsplit(":", 1)[1]
    near = requests.get(f"{carrier.url}/phones.json", headers={"Host": f"localhost:{port}"}, timeout=10)
    assert near.status_code == 200


def test_the_page_may_run_its_own_script_only(carrier: Carrying) -> None:
    policy = requests.get(carrier.url, timeout=10).headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
