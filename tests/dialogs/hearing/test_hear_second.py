"""Floors under the ear's figures on a second set of replies, written and labelled before the ear was asked.

At first sight: 138 of 159 intents, 156 of 159 risks, two wrong yeses. Only those two were ever looked at, and their
causes mended; the other misses never were, so a failure names no text: measure it and do not read it.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, Intent, Meaning, Risk
from tests.dialogs.hearing.said import BOOKED, NOW, OFFERED

TEXTS = Path(__file__).parent / "second_replies.jsonl"
TO_A_PERSON = frozenset({"other", "unclear", "question", "ack"})
GRAVE = frozenset(Risk)


@cache
def heard() -> tuple[tuple[dict[str, Any], Meaning], ...]:
    rows = [json.loads(line) for line in TEXTS.read_text("utf-8").splitlines()]
    return tuple((row, _meaning(row)) for row in rows)


def _meaning(row: dict[str, Any]) -> Meaning:
    offers = row["asked"] == Asked.OFFER_SLOTS
    return hear(row["text"], Asked(row["asked"]), NOW, OFFERED if offers else (), None if offers else BOOKED)


def _is_right(row: dict[str, Any], meaning: Meaning) -> bool:
    if row["risk"] in GRAVE and row["intent"] == Intent.OTHER:
        return meaning.intent is not Intent.CONFIRM
    if meaning.intent in TO_A_PERSON:
        return row["intent"] in TO_A_PERSON
    return meaning.intent == row["intent"] and (meaning.choice is None or meaning.choice == row.get("choice"))


def test_what_people_mean() -> None:
    right = [_is_right(row, meaning) for row, meaning in heard()]
    assert sum(right) / len(right) >= 0.89


def test_no_yes_is_made_up() -> None:
    assert sum(m.intent is Intent.CONFIRM and row["intent"] != Intent.CONFIRM for row, m in heard()) == 0


def test_risk_is_marked_as_it_should_be() -> None:
    right = [m.risk == row["risk"] for row, m in heard()]
    assert sum(right) / len(right) >= 0.97
