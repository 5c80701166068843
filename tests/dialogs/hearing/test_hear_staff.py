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


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("ok 47 and 52", (Item(47, "ok"), Item(52, "ok"))),
        ("OK 47, RING 52", (Item(47, "ok"), Item(52, "ring"))),
        ("47 ok 52 no", (Item(52, "no"), Item(47, "ok"))),
        ("ok ring 47", (Item(47, "ring"),)),
        ("iawn 47", (Item(47, "ok"),)),
        ("not ok 47", ()),
        ("dont approve 47", ()),
        ("ok 47?", ()),
        ("ok 47 but only if he rings first", ()),
        ("no ok 47", ()),
    ],
)
def test_a_hedged_yes_to_a_move_is_no_yes(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.APPROVE).items == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("mine", (Item(0, "mine"),)),
        ("got it", (Item(0, "mine"),)),
        ("got 12", (Item(12, "mine"),)),
        ("MINE 12 and 14", (Item(12, "mine"), Item(14, "mine"))),
        ("fi 12", (Item(12, "mine"),)),
        ("got your message, in a meeting", ()),
        ("mine?", ()),
        ("not mine 12", ()),
    ],
)
def test_only_plain_words_take_an_alert(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.OWN_ALERT).items == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("SAFE 31", (Item(31, "safe"),)),
        ("done no problems", (Item(0, "safe"),)),
        ("im home", (Item(0, "safe"),)),
        ("wedi gorffen", (Item(0, "safe"),)),
        ("not safe", (Item(0, "unsafe"),)),
        ("help 31", (Item(31, "unsafe"),)),
        ("running late", ()),
        ("ok but call me", ()),
    ],
)
def test_word_after_a_lone_visit(text: str, items: tuple[Item, ...]) -> None:
    assert meant(text, Asked.SAFE).items == items
