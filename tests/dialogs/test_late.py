"""Running late, as it is texted: thanked, and the worker knows at once and by how much."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs.moves import Whose

Tell = Callable[..., None]
ASK = "Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time."
CHASE = "Morning Sam. Are you OK to see us today at 2pm, 5 High St? Reply YES, or CHANGE and we'll sort another time."
GIVEN = {"to": "Tue 24 Nov 14:00"}


def test_minutes_go_to_the_worker_at_once(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 12:30
        bot: {ASK}
        them: running 10 mins late
        noted: late
        told: late, 10 minutes, urgent
        bot: Thanks for letting us know. I've told Jo. Take care getting here.
        --- Tue 24 Nov 15:10
        """,
        **GIVEN,
    )


def test_without_minutes_it_is_told_all_the_same(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 13:30
        bot: {ASK}
        them: bus broke down
        noted: late
        told: late, urgent
        bot: Thanks for letting us know. I've told Jo. Take care getting here.
        """,
        **GIVEN,
    )


def test_who_says_so_early_is_not_told_of_as_silent(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. Need another time? Reply CHANGE.
        --- Mon 23 Nov 15:00
        bot: Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time.
        them: ill be 10 mins late
        noted: late
        told: late, 10 minutes, urgent
        bot: Thanks for letting us know. I've told Jo. Take care getting here.
        --- Tue 24 Nov 15:10
        """,
        **GIVEN,
    )


def test_later_still_is_told_again(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 13:30
        bot: {ASK}
        them: running 10 mins late
        noted: late
        told: late, 10 minutes, urgent
        bot: Thanks for letting us know. I've told Jo. Take care getting here.
        them: make that 20 mins late sorry
        noted: late
        told: late, 20 minutes, urgent
        bot: Thanks for letting us know. I've told Jo. Take care getting here.
        """,
        **GIVEN,
    )


def test_after_the_start_it_still_counts(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 13:30
        bot: {ASK}
        --- Tue 24 Nov 13:45
        told: unanswered
        --- Tue 24 Nov 14:05
        them: on my way 5 mins late
        noted: late
        told: late, 5 minutes, urgent
        bot: Thanks for letting us know. I've told Jo. Take care getting here.
        """,
        **GIVEN,
    )


def test_much_later_is_another_time(tell: Tell) -> None:
    tell(
        f"""
        --- Tue 24 Nov 12:30
        bot: {ASK}
        them: gonna be 2 hours late
        noted: answered
        told: asked_to_move, urgent
        begins: rescheduling
        """,
        **GIVEN,
    )


def test_a_call_is_not_somewhere_to_get_to(tell: Tell) -> None:
    tell(
        """
        --- Tue 24 Nov 12:30
        bot: Hi Sam, it's Jo's team. Jo will call you Tue 24 Nov, 2pm. Reply YES, or CHANGE if you need another time.
        them: running 10 mins late
        noted: late
        told: late, 10 minutes, urgent
        bot: Thanks for letting us know. I've told Jo.
        """,
        **GIVEN,
        mode="phone",
    )


def test_an_unproven_number_hears_no_name(tell: Tell) -> None:
    tell(
        """
        --- Tue 24 Nov 12:30
        bot: Hi, is this Sam? Reply YES or NO.
        them: running 10 mins late
        noted: late
        told: late, 10 minutes, urgent
        bot: Thanks for letting us know. I've passed that on. Take care getting here.
        """,
        **GIVEN,
        whose=Whose.UNKNOWN,
    )


def test_who_stands_at_a_closed_door_has_somebody_told_at_once(tell: Tell) -> None:
    tell(
        """
        --- Tue 24 Nov 12:30
        bot: Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time.
        them: yes
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        --- Tue 24 Nov 14:01
        them: im outside no1s here
        noted: answered
        told: wrote, urgent
        bot: Thanks, I've told Jo you're there. If nobody comes, ring us on 01632 960001.
        """,
        **GIVEN,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Tue 24 Nov 12:30
        bot: Helo Sam, tîm Jo sydd yma. Fe'ch gwelwn chi Maw 24 Tach, 2pm, 5 High St. Atebwch IE, neu NEWID am amser arall.
        them: 10 munud yn hwyr
        noted: late
        told: late, 10 minutes, urgent
        bot: Diolch am roi gwybod. Rwyf wedi dweud wrth Jo. Cymerwch ofal ar y ffordd.
        """,  # noqa: E501
        **GIVEN,
        language=Language.CY,
    )


def test_a_yes_whose_train_gets_in_after_the_start_is_a_yes_that_comes_late(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 15:00
        bot: Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time.
        them: yes but train gets in at 2.20
        noted: late
        told: late, 20 minutes, urgent
        bot: Thanks for letting us know. I've told Jo. Take care getting here.
        --- Tue 24 Nov 15:10
        """,
        **GIVEN,
    )
