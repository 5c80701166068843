"""What staff text back to a round, an approval and an alert."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent, Item
from tests.dialogs.hearing.said import meant


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1 SPOKE, 2 NO ANSWER, 3 MET", (Item(1, "spoke"), Item(2, "no_answer"), Item(3, "met"))),
        (
            "1 spoke 2 no ans, 3 met at cafe hes moving flat",
            (Item(1, "spoke"), Item(2, "no_answer"), Item(3, "met", "at cafe hes moving flat")),
        ),
        ("no 2 was met", (Item(2, "met"),)),
        ("all spoke", (Item(0, "spoke"),)),
        ("LIST", (Item(0, "list"),)),
        ("can't do today", (Item(0, "cover"),)),
    ],
)
def test_a_round_is_read_line_by_line(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.ROUND).items == items


@pytest.mark.parametrize(
    ("text", "asked", "intent", "items"),
    [
        ("OK 47", Asked.APPROVE, Intent.CONFIRM, (Item(47, "ok"),)),
        ("RING 47", Asked.APPROVE, Intent.CALL_ME, (Item(47, "ring"),)),
        ("ok", Asked.APPROVE, Intent.CONFIRM, (Item(0, "ok"),)),
        ("MINE 12", Asked.OWN_ALERT, Intent.CONFIRM, (Item(12, "mine"),)),
    ],
)
def test_staff_answer_by_code(text: str, asked: Asked, intent: Intent, items: tuple[Item, ...]) -> None:
    heard = meant(text, asked)
    assert (heard.intent, heard.items) == (intent, items)
