"""Visits and calls of a round: who was not seen, who picked up after all, and what says neither."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import UNREAD, Asked, Item
from tests.dialogs.hearing.said import lines, meant

MOVED = "but they said hes moved wing so didnt see him"
SAYS_NEITHER = """
    2 moved wing
    2 went home sick
    2 went to hospital
    2 rang has a meeting at 3
    3 picked up his prescription
    3 picked up the kids
    3 phone picked up then cut off
    2 wedi symud
"""


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (f"2 went in {MOVED}", (Item(2, "no_answer", MOVED),)),
        ("2 not seen moved wing", (Item(2, "no_answer", "moved wing"),)),
        ("2 not seen", (Item(2, "no_answer"),)),
        ("2 didn't see her", (Item(2, "no_answer", "her"),)),
        ("2 couldnt see him, lockdown", (Item(2, "lockdown", "him, lockdown"),)),
        ("2 went round no one in", (Item(2, "no_answer", "no one in"),)),
        ("2 ddim wedi ei weld", (Item(2, "no_answer"),)),
        ("2 heb weld hi, wedi symud", (Item(2, "no_answer", "hi, wedi symud"),)),
        ("2 went in saw him", (Item(2, "met", "saw him"),)),
        ("2 went in good chat", (Item(2, "met", "good chat"),)),
        ("2 seen moved flat", (Item(2, "met", "moved flat"),)),
        ("no 3 picked up after all", (Item(3, "spoke"),)),
        ("3 picked up", (Item(3, "spoke"),)),
        ("3 did pick up", (Item(3, "spoke"),)),
        ("3 didnt pick up", (Item(3, "no_answer"),)),
        ("2 slip sent", (Item(2, "posted"),)),
        ("2 left a slip for him", (Item(2, "posted", "for him"),)),
        ("slip sent to 2", (Item(2, "posted"),)),
        ("2 wedi anfon slip", (Item(2, "posted"),)),
        ("2 no answer, left a slip", (Item(2, "no_answer", "left a slip"),)),
        ("1 spoke 2 sent him one", (Item(1, "spoke"), Item(2, UNREAD))),
        ("1 spoke 2 not seen moved wing 3 met", (Item(1, "spoke"), Item(2, "no_answer", "moved wing"), Item(3, "met"))),
    ],
)
def test_a_visit_and_a_call_are_told_by_what_came_of_them(text: str, items: tuple[Item, ...]) -> None:
    meaning = meant(text, Asked.ROUND)
    assert (meaning.items, meaning.risk) == (items, None)


@pytest.mark.parametrize("text", lines(SAYS_NEITHER))
def test_what_says_neither_is_not_recorded(text: str) -> None:
    assert meant(text, Asked.ROUND).items == ()
