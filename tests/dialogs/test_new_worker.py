"""Somebody new works with them, as it is said: once, with a name for a proven number, and to nobody else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.models import Language
from dialogs import moves

Tell = Callable[..., None]
FILLED = {"newcomer": "Priya", "since": "Mon 23 Nov"}


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("case_worker", "a change at our end: from Mon 23 Nov it's Priya you'll be seeing."),
        ("mentor", "Priya will be your mentor from Mon 23 Nov and will be in touch."),
        ("coach", "Priya will be your coach from Mon 23 Nov and will be in touch."),
    ],
)
def test_who_from_when_and_the_same_number(tell: Tell, word: str, said: str) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: Hi Sam, {said} Same number for texts, and you can ring us on 01632 960001.
        """,
        dialog="new_worker",
        matter=moves.Matter(7, word=word),
        filled=FILLED,
    )


@pytest.mark.parametrize("whose", [moves.Whose.UNKNOWN, moves.Whose.CLAIMED])
def test_a_number_that_is_not_proven_hears_no_name(tell: Tell, whose: moves.Whose) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        """,
        dialog="new_worker",
        matter=moves.Matter(7, word="case_worker"),
        whose=whose,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Helo Sam, newid ar ein hochr ni: o Llun 23 Tach Priya y byddwch chi'n ei weld. Yr un rhif i decstio, a gallwch ein ffonio ar 01632 960001.
        """,  # noqa: E501
        dialog="new_worker",
        matter=moves.Matter(7, word="case_worker"),
        filled={"newcomer": "Priya", "since": "Llun 23 Tach"},
        language=Language.CY,
    )
