"""When an appointment's texts go out, as they arrive: moves, tiers, bank holidays, their own hours, Welsh."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from bot.models import Language
from dialogs.hours import Hours, day_of
from tests.transcript import instant

Tell = Callable[..., None]
ASK = "Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time."
BOOKED = "Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. Need another time? Reply CHANGE."


def test_a_move_by_staff_moves_the_reminders(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: {BOOKED}
        staff move it to Thu 26 Nov 11:00
        bot: Hi Sam, it's Jo's team. A change on our side, sorry: we'll now see you Thu 26 Nov, 11am at 5 High St. Need another time? Reply CHANGE.
        --- Sat 21 Nov 15:00
        bot: Hi Sam, Jo's team. A quick one about Thu 26 Nov, 11am at 5 High St. Can you make it? Reply YES, or CHANGE and we'll sort another time.
        --- Wed 25 Nov 14:59
        --- Wed 25 Nov 15:00
        bot: Hi Sam, it's Jo's team. See you Thu 26 Nov, 11am, 5 High St. Reply YES, or CHANGE if you need another time.
        --- Wed 25 Nov 16:30
        told: unanswered
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
    )


def test_booked_long_ahead_in_a_higher_tier_gets_every_step(tell: Tell) -> None:
    tell(
        """
        --- Mon 9 Nov 11:00
        bot: Hi Sam, it's Jo's team. Jo will call you on Tue 24 Nov, 2pm. Need another time? Reply CHANGE.
        --- Tue 17 Nov 15:00
        bot: Hi Sam, Jo's team here. Jo will call you Tue 24 Nov, 2pm. Does that still work? Reply YES or CHANGE.
        --- Fri 20 Nov 15:00
        bot: Hi Sam, Jo's team. Jo is due to call you Tue 24 Nov, 2pm. Is that OK? Reply YES, or CHANGE and we'll sort another time.
        them: yes
        noted: confirmed
        bot: Great, speak to you Tue 24 Nov, 2pm.
        --- Mon 23 Nov 15:00
        bot: Hi Sam, all set: Jo will call you Tue 24 Nov, 2pm. If anything changes, just text us.
        --- Tue 24 Nov 11:30
        bot: Hi Sam, Jo will call you today at 2pm. If that won't work, just text us.
        --- Tue 24 Nov 19:00
        told: record_attendance
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
        mode="phone",
        tier="high",
    )


def test_before_a_bank_holiday_weekend_the_reminder_comes_earlier(tell: Tell) -> None:
    holidays = frozenset({day_of(instant("25 Dec")), day_of(instant("28 Dec"))})
    tell(
        """
        --- Mon 21 Dec 11:00
        bot: Hi Sam, it's Jo's team. You're booked in for Tue 29 Dec, 9am at 5 High St. Need another time? Reply CHANGE.
        --- Thu 24 Dec 15:00
        bot: Hi Sam, Jo's team. A quick one about Tue 29 Dec, 9am at 5 High St. Can you make it? Reply YES, or CHANGE and we'll sort another time.
        --- Sat 26 Dec 15:00
        bot: Hi Sam, it's Jo's team. See you Tue 29 Dec, 9am, 5 High St. Reply YES, or CHANGE if you need another time.
        --- Sat 26 Dec 16:30
        told: unanswered
        """,  # noqa: E501
        to="Tue 29 Dec 9:00",
        hours=Hours(holidays=holidays),
    )


def test_their_own_hours_are_kept(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 9:00
        bot: {BOOKED}
        --- Mon 23 Nov 12:29
        --- Mon 23 Nov 12:30
        bot: {ASK}
        """,
        to="Tue 24 Nov 14:00",
        hours=Hours(opens=time(9), closes=time(13)),
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Helo Sam, tîm Jo sydd yma. Mae gennych apwyntiad Maw 24 Tach, 2pm yn 5 High St. Angen amser arall? Atebwch NEWID.
        --- Mon 23 Nov 15:00
        bot: Helo Sam, tîm Jo sydd yma. Fe'ch gwelwn chi Maw 24 Tach, 2pm, 5 High St. Atebwch IE, neu NEWID am amser arall.
        them: methu dod
        noted: declined
        told: cannot_come, urgent
        begins: rescheduling, cannot come
        them: english please
        bot: OK, we'll text you in English.
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
        language=Language.CY,
    )
