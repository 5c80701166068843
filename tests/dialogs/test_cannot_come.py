"""What keeps them away: an arrest, a hospital bed, a relative who writes. A person knows at once; nothing is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.models import Language
from dialogs.moves import Whose

Tell = Callable[..., None]
BOOKED = "Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. Need another time? Reply CHANGE."
GIVEN = {"to": "Tue 24 Nov 14:00"}
THANKS = "Thanks for letting us know. I've told Jo, who'll take it from here. Take care."


@pytest.mark.parametrize(
    "words",
    [
        "im in hospital",
        "been arrested",
        "in the cells",
        "this is his mum hes been taken into hospital",
        "im in a&e wont make it tomoz",
    ],
)
def test_the_worker_knows_at_once_and_nothing_more_is_said(tell: Tell, words: str) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        --- Sat 21 Nov 11:00
        them: {words}
        noted: answered
        told: held_up, urgent
        bot: {THANKS}
        --- Tue 24 Nov 15:14
        --- Tue 24 Nov 15:15
        told: record_attendance
        """,
        **GIVEN,
    )


def test_out_again_they_say_that_they_can_come(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        them: in the cells
        noted: answered
        told: held_up, urgent
        bot: {THANKS}
        --- Tue 24 Nov 10:00
        them: im out now yes i can come
        noted: confirmed
        told: can_come, urgent
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        """,
        **GIVEN,
    )


def test_after_the_start_it_is_still_told(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        --- Mon 23 Nov 15:00
        bot: Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time.
        them: yes
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        --- Tue 24 Nov 14:30
        them: been arrested
        noted: answered
        told: held_up, urgent
        bot: {THANKS}
        --- Tue 24 Nov 18:30
        told: record_attendance
        """,
        **GIVEN,
    )


def test_somebody_elses_phone_hears_no_name(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: im in hospital
        noted: answered
        told: held_up, urgent
        bot: Thanks for letting us know. I've passed that on. Take care.
        """,
        **GIVEN,
        whose=Whose.UNKNOWN,
    )


def test_a_plain_cannot_is_offered_other_times(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        them: cant make it kids off school
        noted: declined
        told: cannot_come
        begins: rescheduling, cannot come
        """,
        **GIVEN,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Helo Sam, tîm Jo sydd yma. Mae gennych apwyntiad Maw 24 Tach, 2pm yn 5 High St. Angen amser arall? Atebwch NEWID.
        them: dwi yn yr ysbyty
        noted: answered
        told: held_up, urgent
        bot: Diolch am roi gwybod. Rwyf wedi dweud wrth Jo, a fydd yn gofalu am y peth. Cymerwch ofal.
        """,  # noqa: E501
        **GIVEN,
        language=Language.CY,
    )
