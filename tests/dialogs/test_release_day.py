"""The day somebody is back, as it is talked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.models import Language
from dialogs import moves

Tell = Callable[..., None]
BACK = "Hi Sam, it's Jo's team. Good to hear you're back."


@pytest.mark.parametrize(
    ("mode", "seen"),
    [
        ("place", "See you Mon 23 Nov, 2pm at 5 High St."),
        ("phone", "Jo will call you on Mon 23 Nov, 2pm."),
        ("video", "Your video call with Jo is Mon 23 Nov, 2pm."),
        ("group", "Your group is Mon 23 Nov, 2pm at 5 High St."),
    ],
)
def test_a_welcome_with_when_they_are_seen_next_and_who_to_ring(tell: Tell, mode: str, seen: str) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BACK} {seen} Need us before then? Ring 01632 960001.
        """,
        dialog="release_day",
        to="Mon 23 Nov 14:00",
        mode=mode,
    )


def test_with_nothing_booked_somebody_is_told_to_book_it(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BACK} Jo will be in touch to fix a time. Need us before then? Ring 01632 960001.
        told: review_due, urgent
        """,
        dialog="release_day",
    )


def test_a_number_that_nobody_has_proven_is_asked_whose_it_is_first(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: who is this
        bot: It's a reminder service. We're looking for Sam. Is that you? Reply YES or NO.
        them: yes its me
        number: claimed
        noted: answered
        bot: Thanks Sam. You're expected Mon 23 Nov, 2pm. Ring us on 01632 960001 and we'll tell you more.
        told: claimed
        """,
        dialog="release_day",
        to="Mon 23 Nov 14:00",
        whose=moves.Whose.UNKNOWN,
    )


def test_a_stranger_learns_nothing(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        told: review_due, urgent
        them: nope
        noted: answered
        told: wrong_person, urgent
        bot: Sorry about that. We won't text this number again.
        number: not theirs
        """,
        dialog="release_day",
        whose=moves.Whose.UNKNOWN,
    )


def test_words_that_are_not_clear_twice_go_to_a_person(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: purple
        bot: Sorry, I didn't get that. Is this Sam? Reply YES or NO.
        them: the purple one
        told: wrote
        noted: answered
        bot: Thanks, got that. We can't always see texts straight away.
        """,
        dialog="release_day",
        to="Mon 23 Nov 14:00",
        whose=moves.Whose.UNKNOWN,
    )


def test_silence_on_that_day_is_somebodys_to_ring_about(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        --- Sat 21 Nov 11:00
        told: no_reply, urgent
        """,
        dialog="release_day",
        to="Mon 23 Nov 14:00",
        whose=moves.Whose.UNKNOWN,
    )


def test_gone_again_before_they_answered_it_is_over_silently(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        the house says away
        --- Mon 23 Nov 11:00
        """,
        dialog="release_day",
        to="Mon 23 Nov 14:00",
        whose=moves.Whose.UNKNOWN,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Helo Sam, tîm Jo sydd yma. Da clywed eich bod yn ôl. Fe'ch gwelwn chi Llun 23 Tach, 2pm yn 5 High St. Ein hangen cyn hynny? Ffoniwch 01632 960001.
        """,  # noqa: E501
        dialog="release_day",
        to="Mon 23 Nov 14:00",
        language=Language.CY,
    )
