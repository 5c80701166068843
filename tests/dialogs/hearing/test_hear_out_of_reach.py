"""What staff text back of whom they could not reach: lockdown, another prison, court, hospital, work, no phone."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import UNNUMBERED, Asked, Intent, Item
from dialogs.hearing.outcomes import heard
from tests.dialogs.hearing.said import meant


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("2 lockdown", (Item(2, "lockdown"),)),
        ("2 on lockdown whole wing", (Item(2, "lockdown", "whole wing"),)),
        ("lockdown for 1 and 2", (Item(1, "lockdown"), Item(2, "lockdown"))),
        ("all on lockdown", (Item(0, "lockdown"),)),
        ("SB lockdown AR spoke", (Item(UNNUMBERED, "lockdown", "", "SB"), Item(UNNUMBERED, "spoke", "", "AR"))),
        ("3 moved to hmp leeds", (Item(3, "transfer", "moved to hmp leeds"),)),
        ("1 IN COURT 2 SPOKE", (Item(1, "court"), Item(2, "spoke"))),
        ("1 hes at work", (Item(1, "work"),)),
        ("1 no answer, phone broken", (Item(1, "no_phone", "phone broken"),)),
        ("2 in hospital since sat", (Item(2, "hospital", "since sat"),)),
        ("2 been arrested", (Item(2, "arrested", "arrested"),)),
        ("1 spoke to his mum, hes in hospital", (Item(1, "hospital", "his mum, hes in hospital"),)),
        ("2 rang, hes in court", (Item(2, "court", "hes in court"),)),
        ("2 yn y llys 3 dan glo", (Item(2, "court"), Item(3, "lockdown"))),
        ("3 wedi symud i hmp berwyn", (Item(3, "transfer", "wedi symud i hmp berwyn"),)),
        ("1 ffôn wedi torri 2 yn yr ysbyty", (Item(1, "no_phone"), Item(2, "hospital"))),
        ("1 yn y gwaith", (Item(1, "work"),)),
        # It was contact, or no answer, whatever else is told.
        ("1 spoke, in court tomorrow", (Item(1, "spoke", "in court tomorrow"),)),
        ("1 met at work", (Item(1, "met", "at work"),)),
        ("2 no answer hes left hospital", (Item(2, "no_answer", "hes left hospital"),)),
    ],
)
def test_what_kept_them_is_read_beside_a_number(text: str, items: tuple[Item, ...]) -> None:
    verdict = heard(text)
    assert verdict is not None
    assert verdict.items == items


@pytest.mark.parametrize(
    "text", ["1 court tomorrow", "3 moved flat", "3 moved to Leeds", "lockdown", "2 nicked my phone"]
)
def test_what_is_of_another_day_or_of_nobody_is_asked_about(text: str) -> None:
    meaning = meant(text, Asked.ROUND)
    assert (meaning.intent, meaning.items) == (Intent.UNCLEAR, ())
