"""Floors under the ear's figures, on replies written by somebody who had not seen how they are heard.

The floors lie a little under what was measured. A wrong yes has no floor: there may be none. The misses of
`unread_replies` have never been looked at, and the ear was never mended for them: it says how the ear does with what
it has not met. Measure it and do not read it, so its failure names no text.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import BOOKED, NOW, OFFERED

HERE = Path(__file__).parent
TO_A_PERSON = frozenset({"other", "unclear", "question", "ack"})
UNREAD = "unread_replies"
REACH = {"blind_replies": 0.95, "blind_replies_2": 0.96, UNREAD: 0.85}


def heard(row: dict[str, Any]) -> tuple[str, int | None]:
    asked = Asked(row["asked"])
    offered = OFFERED if asked is Asked.OFFER_SLOTS else ()
    meaning = hear(row["text"], asked, NOW, offered=offered, booked=BOOKED)
    return meaning.intent.value, meaning.choice


def is_right(row: dict[str, Any], intent: str, choice: int | None) -> bool:
    """What is nobody's instruction goes to a person under any of its names; a choice must be the one meant."""
    if {row["intent"], intent} <= TO_A_PERSON:
        return True
    return row["intent"] == intent and (intent != Intent.CHOOSE or choice == row.get("choice"))


@pytest.mark.parametrize("name", list(REACH))
def test_replies_nobody_here_wrote(name: str) -> None:
    rows = [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()]
    wrong = [(row, heard(row)) for row in rows if not is_right(row, *heard(row))]
    assert [row["text"] for row, (intent, _) in wrong if intent == Intent.CONFIRM] == []
    told = len(wrong) if name == UNREAD else [(row["text"], row["intent"], got) for row, got in wrong]
    assert 1 - len(wrong) / len(rows) >= REACH[name], told
