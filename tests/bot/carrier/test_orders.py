"""Orders to misbehave: how many, which, to whom, until told to behave; and what makes no sense is said."""

from __future__ import annotations

import pytest
import requests

from tests.bot.carrier.conftest import text_to
from tests.carrying import ACCOUNT, TOKEN, Carrying

SAM, ALEX = "+447700900123", "+447700900124"


def statuses(carrier: Carrying, *numbers: str) -> list[int]:
    url = f"{carrier.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    sends = [requests.post(url, data=text_to(n), auth=(ACCOUNT, TOKEN), timeout=10) for n in numbers]
    return [answer.status_code for answer in sends]


def test_the_next_two_and_then_no_more(carrier: Carrying) -> None:
    carrier.misbehave(do="429", next=2)
    assert statuses(carrier, SAM, SAM, SAM) == [429, 429, 201]


def test_only_the_numbers_that_were_named(carrier: Carrying) -> None:
    carrier.misbehave(do="500", numbers=["07700 900124"])
    assert statuses(carrier, SAM, ALEX, SAM, ALEX) == [201, 500, 201, 500]


def test_every_third(carrier: Carrying) -> None:
    carrier.misbehave(do="error", code=21614, every=3)
    assert statuses(carrier, *[SAM] * 6) == [201, 201, 400, 201, 201, 400]


def test_orders_are_followed_in_turn_until_it_is_told_to_behave(carrier: Carrying) -> None:
    carrier.misbehave(do="500", next=1)
    carrier.misbehave(do="error", code=20003)
    assert statuses(carrier, SAM, SAM) == [500, 401]
    carrier.behave()
    assert statuses(carrier, SAM) == [201]


@pytest.mark.parametrize(
    "order",
    [
        {},
        {"do": "dance"},
        {"do": "429", "next": "many"},
        {"callbacks": {"sideways": True}},
        {"do": "500", "numbers": ["x"]},
    ],
)
def test_an_order_that_makes_no_sense_is_answered_with_one_that_would(
    carrier: Carrying, order: dict[str, object]
) -> None:
    answer = requests.post(f"{carrier.url}/misbehave", json=order, timeout=10)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert statuses(carrier, SAM) == [201]
