"""Goodbye as talk: once, in their hours, with where help is; nothing to a number that is not proven; and in Welsh."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs.moves import Whose

Tell = Callable[..., None]
GOODBYE = (
    "bot: Hi Sam, this is our last text. Thank you, and all the best. If it gets hard: Samaritans 116 123, free, "
    "any time, or NHS 111, option 2. In danger ring 999."
)


def test_a_kind_last_word(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        {GOODBYE}
        --- Fri 18 Dec 11:00
        """,
        dialog="goodbye",
    )


def test_late_in_the_evening_it_waits_for_the_morning(tell: Tell) -> None:
    tell(
        f"""
        --- Sat 21 Nov 22:00
        --- Mon 23 Nov 10:00
        {GOODBYE}
        """,
        dialog="goodbye",
    )


def test_nothing_to_a_number_that_is_not_proven(tell: Tell) -> None:
    tell("--- Fri 20 Nov 11:00", dialog="goodbye", whose=Whose.CLAIMED)
    tell("--- Fri 20 Nov 11:00", dialog="goodbye", whose=Whose.UNKNOWN)


def test_a_cry_for_help_is_answered_all_the_same(tell: Tell) -> None:
    tell(
        f"""
        --- Sat 21 Nov 22:00
        them: i want to die
        bot: We don't always see texts straight away. If you're in danger ring 999. NHS 111, option 2. Samaritans 116 123, free, any time. Or text SHOUT to 85258. You matter.
        told: crisis, urgent
        noted: answered
        --- Mon 23 Nov 10:00
        {GOODBYE}
        """,  # noqa: E501 - one text is one line
        dialog="goodbye",
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Helo Sam, dyma ein neges olaf. Diolch, a phob lwc. Os bydd hi'n anodd: Samariaid 116 123, am ddim, neu GIG 111, dewis 2. Mewn perygl ffoniwch 999.
        """,  # noqa: E501 - one text is one line
        dialog="goodbye",
        language=Language.CY,
    )
