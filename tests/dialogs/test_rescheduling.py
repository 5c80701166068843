"""Rescheduling, as it is talked about. Each test is a conversation; all of it is compared."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from tests.transcript import instant

Tell = Callable[..., None]
FREE = tuple(
    instant(f"{day} {hour}:00")
    for day in ("Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov", "Mon 30 Nov")
    for hour in (10, 14, 15)
)
GIVEN = {"dialog": "rescheduling", "to": "Tue 24 Nov 14:00", "free": FREE}
TIMES = "1) Wed 25 Nov, 10am 2) Thu 26 Nov, 10am 3) Fri 27 Nov, 10am"
OFFER = f"OK. Could you do {TIMES}? Reply with the number, or tell us a day."


def test_a_number_is_booked_and_said_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:05
        bot: {OFFER}
        them: 2 please
        noted: moved
        bot: Done. See you Thu 26 Nov, 10am, 5 High St. Text us if anything changes.
        --- Fri 27 Nov 12:00
        """,
        **GIVEN,
    )


def test_a_day_in_words_is_found_and_echoed_before_it_counts(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:05
        bot: {OFFER}
        them: can we do thursday at 3pm
        bot: Thu 26 Nov, 3pm is free. Is that right for you? Reply YES, or tell us another day.
        them: yes
        noted: moved
        bot: Done. See you Thu 26 Nov, 3pm, 5 High St. Text us if anything changes.
        """,
        **GIVEN,
    )


def test_what_they_asked_for_at_once_is_looked_for_first(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 15:05
        bot: We've got 1) Thu 26 Nov, 2pm 2) Thu 26 Nov, 3pm. Reply with the number, or tell us another day.
        them: 2
        noted: moved
        bot: Done. See you Thu 26 Nov, 3pm, 5 High St. Text us if anything changes.
        """,
        wish="can we do thurs after 1",
        **GIVEN,
    )


def test_what_is_not_free_gives_the_nearest(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 15:05
        bot: Sorry, that's not free. The nearest are 1) Fri 27 Nov, 10am 2) Fri 27 Nov, 2pm 3) Fri 27 Nov, 3pm. Reply with the number, or tell us another day.
        """,  # noqa: E501
        wish="can we do friday 27th at 9am",
        **GIVEN,
    )


def test_of_two_who_race_for_one_time_the_other_is_offered_the_next(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:05
        bot: {OFFER}
        somebody else takes Thu 26 Nov 10:00
        them: 2
        bot: Sorry, that one's just gone. There's 1) Wed 25 Nov, 2pm 2) Thu 26 Nov, 2pm 3) Fri 27 Nov, 2pm. Reply with the number, or tell us a day.
        them: 1
        noted: moved
        bot: Done. See you Wed 25 Nov, 2pm, 5 High St. Text us if anything changes.
        """,  # noqa: E501
        **GIVEN,
    )


def test_none_of_them_goes_to_a_person_and_the_old_time_stands(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:05
        bot: {OFFER}
        them: no im not coming
        told: call_me, urgent
        bot: No problem, I've asked Jo to ring you. Tue 24 Nov, 2pm still stands until you hear from us. Or ring 01632 960001.
        """,  # noqa: E501
        **GIVEN,
    )


def test_with_no_free_times_a_person_is_asked(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 15:05
        bot: OK, I've asked Jo to ring you about another time. Tue 24 Nov, 2pm still stands until you hear from us.
        """,
        dialog="rescheduling",
        to="Tue 24 Nov 14:00",
    )


def test_silence_lets_the_times_go_and_tells_the_worker(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        --- Tue 24 Nov 11:00
        told: no_choice
        """,
        **GIVEN,
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


def test_any_day_but_one_offers_all_the_others(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: OK. Could you do 1) Wed 25 Nov, 10am 2) Thu 26 Nov, 10am 3) Mon 30 Nov, 10am? Reply with the number, or tell us a day.
        """,  # noqa: E501
        wish="any day but fri",
        **GIVEN,
    )


def test_hospital_in_the_middle_ends_the_search_and_a_person_knows(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: im in hospital
        noted: answered
        told: held_up, urgent
        bot: Thanks for letting us know. I've told Jo, who'll take it from here. Take care.
        does: TellItsOwn kept_away 1
        --- Tue 24 Nov 19:00
        """,
        **GIVEN,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: Iawn. Allech chi wneud 1) Mer 25 Tach, 10am 2) Iau 26 Tach, 10am 3) Gwe 27 Tach, 10am? Atebwch gyda'r rhif, neu dywedwch ddiwrnod.
        them: 1 plis
        noted: moved
        bot: Wedi'i wneud. Fe'ch gwelwn chi Mer 25 Tach, 10am, 5 High St. Tecstiwch ni os oes rhywbeth yn newid.
        """,  # noqa: E501
        language=Language.CY,
        **GIVEN,
    )


def test_interrupts_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:05
        bot: {OFFER}
        them: where is it
        does: BeginFor next next:message:1 Matter(id=1, at=None, until=None, count=0, word='next')
        them: HELP
        bot: It's Jo's team. Text us any time, or ring 01632 960001. Staff read and keep these texts, and may pass on worries about safety. STOP DAILY ends check-ins, STOP ends all texts.
        them: 2
        noted: moved
        bot: Done. See you Thu 26 Nov, 10am, 5 High St. Text us if anything changes.
        """,  # noqa: E501
        **GIVEN,
    )


def test_a_change_of_mind_is_said_back_anew(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:05
        bot: {OFFER}
        them: friday at 3
        bot: Fri 27 Nov, 3pm is free. Is that right for you? Reply YES, or tell us another day.
        them: no wait thursday at 2
        bot: Thu 26 Nov, 2pm is free. Is that right for you? Reply YES, or tell us another day.
        them: yes
        noted: moved
        bot: Done. See you Thu 26 Nov, 2pm, 5 High St. Text us if anything changes.
        """,
        **GIVEN,
    )


def test_the_old_time_is_fine_after_all_and_is_kept(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:05
        bot: {OFFER}
        them: actually i can make tuesday after all
        bot: So you can make Tue 24 Nov, 2pm after all? Reply YES to keep it, or tell us another day.
        them: yes
        noted: confirmed
        told: can_come, urgent
        does: TellItsOwn kept 2
        bot: Great, Tue 24 Nov, 2pm it is. Nothing's changed.
        """,
        **GIVEN,
    )


def test_a_yes_to_no_time_is_asked_about_and_never_guessed(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:05
        bot: {OFFER}
        them: i can make it after all
        bot: Which one: {TIMES}? Reply with the number. Or if Tue 24 Nov, 2pm is fine after all, text us that day.
        them: tues
        bot: So you can make Tue 24 Nov, 2pm after all? Reply YES to keep it, or tell us another day.
        them: no 2 pls
        bot: We've got {TIMES}. Reply with the number, or tell us another day.
        """,
        **GIVEN,
    )
