"""After staff recorded that they did not come: sorry, is everything OK, and another time."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs import moves
from tests.transcript import instant

Tell = Callable[..., None]
FREE = tuple(instant(f"{day} {hour}:00") for day in ("Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov") for hour in (10, 14, 15))
GIVEN = {"dialog": "missed", "to": "Mon 23 Nov 14:00", "free": FREE}
ASKED = "Hi Sam, sorry we missed you today. Is everything OK? Reply and we'll find another time."
TIMES = "1) Wed 25 Nov, 10am 2) Thu 26 Nov, 10am 3) Fri 27 Nov, 10am"
OFFER = f"Thanks for telling us. Could you do {TIMES}? Reply with the number, or tell us a day."


def test_their_reason_is_kept_and_another_time_is_booked(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: forgot sorry mate
        noted: answered
        does: KeepReason 1
        told: gave_reason
        bot: {OFFER}
        them: 2
        noted: moved
        bot: Done. See you Thu 26 Nov, 10am, 5 High St. Text us if anything changes.
        --- Fri 27 Nov 12:00
        """,
        **GIVEN,
    )


def test_a_day_in_the_reason_is_looked_for_at_once(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: slept in sorry can we do thurs
        noted: answered
        does: KeepReason 1
        told: gave_reason
        bot: We've got 1) Thu 26 Nov, 10am 2) Thu 26 Nov, 2pm 3) Thu 26 Nov, 3pm. Reply with the number, or tell us another day.
        """,  # noqa: E501
        **GIVEN,
    )


def test_things_are_not_ok_and_the_worker_hears_at_once(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: no
        noted: answered
        does: KeepReason 1
        told: gave_reason, urgent
        bot: {OFFER}
        them: no im not coming
        told: call_me, urgent
        bot: Thanks for telling us. I've asked Jo to ring you. You can ring us on 01632 960001 too.
        """,
        **GIVEN,
    )


def test_silence_is_a_call_to_make_the_next_morning(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        --- Tue 24 Nov 09:59
        --- Tue 24 Nov 10:00
        told: missed_no_word
        them: sorry had no phone
        noted: answered
        does: KeepReason 1
        told: gave_reason
        bot: {OFFER}
        --- Wed 25 Nov 10:00
        told: no_choice
        --- Fri 27 Nov 15:30
        """,
        **GIVEN,
    )


def test_recorded_in_the_evening_it_goes_next_day_and_says_which_day_it_was(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 18:30
        bot: Hi Sam, sorry we missed you Mon 23 Nov, 2pm. Is everything OK? Reply and we'll find another time.
        --- Wed 25 Nov 10:00
        told: missed_no_word
        """,
        **GIVEN,
    )


def test_recorded_days_later_a_person_finds_the_words(tell: Tell) -> None:
    tell(
        """
        --- Sat 28 Nov 11:00
        told: missed_no_word
        """,
        **GIVEN,
    )


def test_a_number_nobody_has_proven_hears_nothing_of_it(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 15:30
        told: missed_no_word
        """,
        **GIVEN,
        whose=moves.Whose.UNKNOWN,
    )


def test_it_was_recorded_by_mistake(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        the house says came
        --- Fri 27 Nov 10:00
        """,
        **GIVEN,
    )


def test_in_hospital_no_time_is_offered_and_a_person_knows(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: im in hospital
        does: KeepReason 1
        noted: answered
        told: held_up, urgent
        bot: Thanks for letting us know. I've told Jo, who'll take it from here. Take care.
        --- Wed 25 Nov 10:00
        """,
        **GIVEN,
    )


def test_a_question_back_goes_to_a_person_and_ours_stays_open(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: what appointment
        noted: answered
        told: wrote
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        them: oh yeah forgot sorry mate
        noted: answered
        does: KeepReason 2
        told: gave_reason
        bot: {OFFER}
        """,
        **GIVEN,
    )


def test_with_no_free_time_a_person_rings(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: forgot sorry mate
        noted: answered
        does: KeepReason 1
        told: gave_reason
        told: no_slots, urgent
        bot: Thanks for telling us. I've asked Jo to ring you. You can ring us on 01632 960001 too.
        """,
        **{**GIVEN, "free": ()},
    )


def test_unclear_twice_once_times_are_offered_then_a_person(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: forgot sorry mate
        noted: answered
        does: KeepReason 1
        told: gave_reason
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


def test_words_of_crisis_outrank_the_times(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: i want to kill myself
        bot: We don't always see texts straight away. If you're in danger ring 999. NHS 111, option 2. Samaritans 116 123, free, any time. Or text SHOUT to 85258. You matter.
        told: crisis, urgent
        noted: answered
        does: KeepReason 1
        told: gave_reason
        """,  # noqa: E501
        **GIVEN,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 15:30
        bot: Helo Sam, mae'n ddrwg gennym ein bod wedi eich colli heddiw. Ydy popeth yn iawn? Atebwch ac fe gawn ni amser arall.
        them: sori wedi anghofio
        noted: answered
        does: KeepReason 1
        told: gave_reason
        bot: Diolch am roi gwybod. Allech chi wneud 1) Mer 25 Tach, 10am 2) Iau 26 Tach, 10am 3) Gwe 27 Tach, 10am? Atebwch gyda'r rhif, neu dywedwch ddiwrnod.
        """,  # noqa: E501
        language=Language.CY,
        **GIVEN,
    )


def test_who_says_they_came_gives_no_reason_and_cannot_wait(tell: Tell) -> None:
    told = f"""
        --- Mon 23 Nov 15:30
        bot: {ASKED}
        them: i was there
        noted: answered
        told: wrote, urgent
        bot: Thanks, I've passed that to Jo. We can't always see texts straight away.
        """
    tell(told, **GIVEN)
