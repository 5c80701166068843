"""The next session, offered by text: a number books it, a day is said back, and whoever would rather not is rung."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs.moves import Matter
from tests.transcript import instant

Tell = Callable[..., None]
FREE = tuple(instant(f"{day} {hour}:00") for day in ("Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov") for hour in (10, 14, 15))
GIVEN = {"dialog": "next_session", "to": None, "free": FREE, "matter": Matter(1)}
TIMES = "1) Wed 25 Nov, 10am 2) Thu 26 Nov, 10am 3) Fri 27 Nov, 10am"
OFFER = f"Hi Sam, shall we fix your next time with Jo? Could you do {TIMES}? Reply with the number, or tell us a day."


def test_a_number_is_booked(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: where is it
        bot: Nothing's fixed yet. Once you pick a time we'll tell you where. Or ring us on 01632 960001.
        them: 2
        noted: confirmed
        bot: Done. See you Thu 26 Nov, 10am, 5 High St. Text us if anything changes.
        """,
        **GIVEN,
    )


def test_a_change_of_mind_is_said_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: friday at 3
        bot: Fri 27 Nov, 3pm is free. Is that right for you? Reply YES, or tell us another day.
        them: no thursday at 2
        bot: Thu 26 Nov, 2pm is free. Is that right for you? Reply YES, or tell us another day.
        them: yes
        noted: confirmed
        bot: Done. See you Thu 26 Nov, 2pm, 5 High St. Text us if anything changes.
        """,
        **GIVEN,
    )


def test_three_rounds_are_enough_and_then_somebody_rings(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: none of them
        bot: We've got 1) Wed 25 Nov, 2pm 2) Thu 26 Nov, 2pm 3) Fri 27 Nov, 2pm. Reply with the number, or tell us another day.
        them: none of them
        bot: We've got 1) Wed 25 Nov, 10am 2) Thu 26 Nov, 10am 3) Fri 27 Nov, 10am. Reply with the number, or tell us another day.
        them: none of them
        told: no_slots, urgent
        bot: No problem, I've asked Jo to ring you to find a time. Or ring us on 01632 960001.
        """,  # noqa: E501
        **GIVEN,
    )


def test_silence_is_for_the_worker_and_nothing_more(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        --- Wed 25 Nov 11:00
        told: no_choice
        """,
        **GIVEN,
    )


def test_unclear_twice_goes_to_a_person(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: purple monkey
        bot: Sorry, I didn't get that. Reply with the number of a time, or tell us a day that's good for you.
        them: dishwasher
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **GIVEN,
    )


def test_with_no_free_time_nothing_is_said_and_the_worker_is_told(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        told: next_session
        """,
        **{**GIVEN, "free": ()},
    )


def test_staff_booked_it_meanwhile(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        the house says arranged
        """,
        **GIVEN,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: Helo Sam, beth am drefnu eich amser nesaf gyda Jo? Allech chi wneud 1) Mer 25 Tach, 10am 2) Iau 26 Tach, 10am 3) Gwe 27 Tach, 10am? Atebwch gyda'r rhif, neu dywedwch ddiwrnod.
        them: 3
        noted: confirmed
        bot: Wedi'i wneud. Fe'ch gwelwn chi Gwe 27 Tach, 10am, 5 High St. Tecstiwch ni os oes rhywbeth yn newid.
        """,  # noqa: E501
        **{**GIVEN, "language": Language.CY},
    )
