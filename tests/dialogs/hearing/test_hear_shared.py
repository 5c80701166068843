"""Floors under the ear's figures, on texts nobody here wrote. Skipped, and said so, where those are not there.

The floors lie a little under what was measured, so that a change that costs hearing is seen; the figures themselves are
printed by the scorer.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.commands.hear import answer

SHARED = Path(__file__).parents[4] / "shared" / "eval"
BOOKED = "2026-11-24T14:00"
OFFERED = ["2026-11-25T10:00", "2026-11-26T15:00", "2026-11-27T11:00"]
TO_A_PERSON = frozenset({"other", "unclear", "question", "ack"})

pytestmark = pytest.mark.skipif(not (SHARED / "replies.jsonl").exists(), reason="the shared sets are not here")


@cache
def pairs(name: str) -> tuple[tuple[str, str, str], ...]:
    """Source, what was wanted, and what was heard, for every row of a set."""
    rows = [json.loads(line) for line in (SHARED / f"{name}.jsonl").read_text("utf-8").splitlines()]
    return tuple((row.get("source", "uk"), row["intent"], answer(_question(row), why=False)["intent"]) for row in rows)


def _question(row: dict[str, Any]) -> dict[str, Any]:
    given = {"id": row["id"], "text": row["text"], "asked": row.get("asked", "nothing"), "ref": "2026-11-18T10:15"}
    if "source" not in row:
        given |= {"booked": BOOKED} if row["asked"] != "offer_slots" else {"offered": OFFERED}
    return given


def false_yes(found: list[tuple[str, str, str]]) -> float:
    """How many of those that are no yes were taken for one."""
    others = [heard for _, wanted, heard in found if wanted != "confirm"]
    return others.count("confirm") / len(others)


def all_right(found: list[tuple[str, str, str]]) -> float:
    """How many were right; what is nobody's instruction goes to a person under any of its names."""
    right = [w == h or (w in TO_A_PERSON and h in TO_A_PERSON) for _, w, h in found]
    return sum(right) / len(right)


@pytest.mark.parametrize("name", ["uk_replies", "cy_replies"])
def test_answers_to_our_own_questions(name: str) -> None:
    found = list(pairs(name))
    assert all_right(found) >= 0.92
    assert false_yes(found) == 0


def precision(found: list[tuple[str, str, str]], intent: str) -> float:
    """How many of those heard so were meant so."""
    wanted = [w for _, w, h in found if h == intent]
    return wanted.count(intent) / len(wanted)


def recall(found: list[tuple[str, str, str]], intent: str) -> float:
    """How many of those meant so were heard so."""
    got = [h for _, w, h in found if w == intent]
    return got.count(intent) / len(got)


def test_please_confirm_of_another_trade() -> None:
    found = [pair for pair in pairs("replies") if pair[0] == "sgd_confirm"]
    assert all_right(found) >= 0.94
    assert false_yes(found) <= 0.003
    assert (precision(found, "confirm") >= 0.99, recall(found, "confirm") >= 0.95) == (True, True)
    assert (precision(found, "reschedule") >= 0.95, recall(found, "reschedule") >= 0.93) == (True, True)


def test_real_texts() -> None:
    found = [pair for pair in pairs("replies") if pair[0] == "sms"]
    for intent, sure, caught in (("confirm", 0.88, 0.82), ("decline", 0.82, 0.84), ("reschedule", 0.82, 0.78)):
        assert (intent, precision(found, intent) >= sure, recall(found, intent) >= caught) == (intent, True, True)


def test_ordinary_chat_is_seldom_a_yes() -> None:
    found = [pair for pair in pairs("replies") if pair[0] != "sgd_confirm"]
    assert false_yes(found) <= 0.007
