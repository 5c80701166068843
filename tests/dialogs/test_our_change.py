"""We called it off: it isn't down to them, and here are other times."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs import moves
from dialogs.moves import Matter
from tests.transcript import instant

Tell = Callable[..., None]
FREE = tuple(instant(f"{day} {hour}:00") for day in ("Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov") for hour in (10, 14, 15))
GIVEN = {"dialog": "our_change", "to": "Tue 24 Nov 14:00", "free": FREE}
TIMES = "1) Wed 25 Nov, 10am 2) Thu 26 Nov, 10am 3) Fri 27 Nov, 10am"
OFFER = (
    "Hi Sam, sorry, we have to call off Tue 24 Nov, 2pm. This isn't down to you. "
    f"Could you do {TIMES}? Reply with the number, or tell us a day."
)


def test_a_number_is_booked(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: 1
        noted: moved
        bot: Done. See you Wed 25 Nov, 10am, 5 High St. Text us if anything changes.
        """,
        **GIVEN,
    )


def test_a_day_in_words_is_said_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: friday at 3
        bot: Fri 27 Nov, 3pm is free. Is that right for you? Reply YES, or tell us another day.
        them: no thursday at 2
        bot: Thu 26 Nov, 2pm is free. Is that right for you? Reply YES, or tell us another day.
        them: yes
        noted: moved
        bot: Done. See you Thu 26 Nov, 2pm, 5 High St. Text us if anything changes.
        """,
        **GIVEN,
    )


def test_with_no_free_time_it_is_ours_all_the_same_and_a_person_rings(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        told: no_slots, urgent
        bot: Hi Sam, sorry, we have to call off Tue 24 Nov, 2pm. This isn't down to you. Jo will ring you about another time.
        """,  # noqa: E501
        **{**GIVEN, "free": ()},
    )


def test_who_was_told_before_hears_only_the_times(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: Hi Sam, about Tue 24 Nov, 2pm, which we called off: could you do {TIMES}? Reply with the number, or tell us a day.
        them: 1
        noted: moved
        bot: Done. See you Wed 25 Nov, 10am, 5 High St. Text us if anything changes.
        """,  # noqa: E501
        **GIVEN,
        matter=Matter(1, word="told"),
    )


def test_none_of_them_is_a_persons_to_sort(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: no im not coming
        noted: answered
        told: call_me, urgent
        bot: No problem, I've asked Jo to ring you about another time. There's nothing you need to do. Or ring us on 01632 960001.
        """,  # noqa: E501
        **GIVEN,
    )


def test_silence_tells_the_worker(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        --- Wed 25 Nov 11:00
        told: no_choice
        """,
        **GIVEN,
    )


def test_asking_when_it_is_says_that_it_is_off(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: when is it
        bot: Tue 24 Nov, 2pm is off, sorry. Nothing is booked yet. Reply with a number, or tell us a day that's good for you.
        them: 3
        noted: moved
        bot: Done. See you Fri 27 Nov, 10am, 5 High St. Text us if anything changes.
        """,  # noqa: E501
        **GIVEN,
    )


def test_a_number_nobody_has_proven_is_not_told_and_somebody_rings(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        told: not_delivered, urgent
        """,
        **GIVEN,
        whose=moves.Whose.UNKNOWN,
    )


def test_unclear_twice_then_a_person(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: asdf qwer
        bot: Sorry, I didn't get that. Reply with the number of a time, or tell us a day that's good for you.
        them: asdf qwer
        told: wrote
        noted: answered
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """,
        **GIVEN,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: Helo Sam, mae'n ddrwg gennym, rhaid i ni ohirio Maw 24 Tach, 2pm. Nid eich bai chi yw hyn. Allech chi wneud 1) Mer 25 Tach, 10am 2) Iau 26 Tach, 10am 3) Gwe 27 Tach, 10am? Atebwch gyda'r rhif, neu dywedwch ddiwrnod.
        them: 1 plis
        noted: moved
        bot: Wedi'i wneud. Fe'ch gwelwn chi Mer 25 Tach, 10am, 5 High St. Tecstiwch ni os oes rhywbeth yn newid.
        """,  # noqa: E501
        language=Language.CY,
        **GIVEN,
    )


def test_who_is_this_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: who is this
        bot: It's Jo's team. Ring us on 01632 960001 if you'd rather talk.
        them: 2
        noted: moved
        bot: Done. See you Thu 26 Nov, 10am, 5 High St. Text us if anything changes.
        """,
        **GIVEN,
    )
