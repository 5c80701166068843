"""Delivery reports: any order, any number of copies, one end."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.course import RANK
from bot.delivery.deliveries import REPORTED, advance
from bot.models import Delivery, Message

AT = datetime(2026, 11, 23, 15, tzinfo=UTC)


def _after(words: tuple[str, ...], before: Delivery = Delivery.LEAVING) -> Delivery:
    message = Message(delivery=before)
    for word in words:
        advance(message, REPORTED[word], AT)
    assert message.delivery is not None
    return message.delivery


@pytest.mark.parametrize("order", list(permutations(["queued", "sending", "sent", "delivered"])))
def test_reordered_reports_end_at_delivered(order: tuple[str, ...]) -> None:
    assert _after(order) is Delivery.DELIVERED


@given(st.lists(st.sampled_from(sorted(REPORTED)), max_size=8), st.randoms())
def test_the_end_does_not_depend_on_order_or_copies(words: list[str], shuffler: st.DrawFn) -> None:
    shuffled = words * 2
    shuffler.shuffle(shuffled)  # type: ignore[attr-defined]
    assert RANK.get(_after(tuple(words))) == RANK.get(_after(tuple(shuffled)))


@pytest.mark.parametrize("before", [Delivery.UNKNOWN, Delivery.DUE, Delivery.DROPPED])
def test_a_report_settles_what_we_did_not_know(before: Delivery) -> None:
    assert _after(("sent",), before) is Delivery.SENT
