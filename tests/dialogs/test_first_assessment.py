"""A first meeting, as it is arranged: real times inside its limit, and a person when none is chosen."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Language
from dialogs import moves
from tests.transcript import instant

Tell = Callable[..., None]
FREE = tuple(
    instant(f"{day} {hour}:00")
    for day in ("Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov", "Mon 30 Nov")
    for hour in (10, 14, 15)
)
MATTER = moves.Matter(id=7, until=instant("Wed 2 Dec 23:59"))
GIVEN = {"dialog": "first_assessment", "free": FREE, "matter": MATTER}
TIMES = "1) Wed 25 Nov, 10am 2) Thu 26 Nov, 10am 3) Fri 27 Nov, 10am"
OFFER = f"Hi Sam, it's Jo's team. We'd like to meet you. Could you do {TIMES}? Reply with the number, or tell us a day."
DONE = (
    "Done. You're seeing Jo Thu 26 Nov, 10am at 5 High St. "
    "If you have ID or a letter with your name on, bring it. If not, just come."
)


def test_a_number_is_booked_and_says_who_where_and_what_to_bring(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: 2
        noted: answered
        bot: {DONE}
        --- Fri 4 Dec 12:00
        """,
        **GIVEN,
    )


def test_a_day_in_words_is_said_back_first(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: friday at 3
        bot: Fri 27 Nov, 3pm is free. Is that right for you? Reply YES, or tell us another day.
        them: yes
        noted: answered
        bot: Done. You're seeing Jo Fri 27 Nov, 3pm at 5 High St. If you have ID or a letter with your name on, bring it. If not, just come.
        """,  # noqa: E501
        **GIVEN,
    )


def test_silence_is_asked_once_more_then_a_person_knows_and_the_clock_goes_on(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        --- Wed 25 Nov 11:00
        bot: Hi Sam, Jo's team again. Would any of these suit you: 1) Wed 25 Nov, 2pm 2) Thu 26 Nov, 2pm 3) Fri 27 Nov, 2pm? Reply with the number, or tell us a day that's better.
        --- Fri 27 Nov 11:00
        told: no_choice
        --- Mon 30 Nov 10:00
        told: clock_running
        --- Tue 1 Dec 10:00
        told: clock_lead, urgent
        --- Wed 2 Dec 23:58
        --- Wed 2 Dec 23:59
        told: limit_passed, urgent
        """,  # noqa: E501
        **GIVEN,
    )


def test_an_answer_after_days_of_silence_still_books(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        --- Fri 27 Nov 11:00
        bot: Hi Sam, Jo's team again. Would any of these suit you: 1) Wed 25 Nov, 2pm 2) Thu 26 Nov, 2pm 3) Fri 27 Nov, 2pm? Reply with the number, or tell us a day that's better.
        told: no_choice
        them: sorry only just seen this. can we do monday at 2
        bot: Mon 30 Nov, 2pm is free. Is that right for you? Reply YES, or tell us another day.
        """,  # noqa: E501
        **GIVEN,
    )


def test_none_of_them_goes_to_a_person_and_the_clock_goes_on(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: no none of them
        bot: We've got 1) Wed 25 Nov, 2pm 2) Thu 26 Nov, 2pm 3) Fri 27 Nov, 2pm. Reply with the number, or tell us another day.
        them: no im not coming
        told: call_me, urgent
        bot: No problem, I've asked Jo to ring you to find a time. Or ring us on 01632 960001.
        --- Mon 30 Nov 10:00
        told: clock_running
        """,  # noqa: E501
        **GIVEN,
    )


def test_staff_book_it_themselves_and_it_is_over(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        the house says arranged
        --- Thu 3 Dec 10:00
        """,
        **GIVEN,
    )


def test_with_no_free_time_a_person_rings(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        told: no_slots, urgent
        bot: Hi Sam, it's Jo's team. We'd like to meet you, and Jo will ring you to find a time. Or ring us on 01632 960001.
        """,  # noqa: E501
        **{**GIVEN, "free": ()},
    )


def test_asking_what_it_is_keeps_the_question_open(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: where is it
        bot: It's a first chat with Jo, to see how we can help. Once you pick a time we'll tell you where. Or ring us on 01632 960001.
        them: 2
        noted: answered
        bot: {DONE}
        """,  # noqa: E501
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


def test_a_number_nobody_has_proven_is_asked_whose_it_is_and_hears_no_name(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: yes
        number: claimed
        bot: Hi Sam, we'd like to fix a time with you. Could you do {TIMES}? Reply with the number, or tell us a day.
        them: 2
        noted: answered
        bot: Done. You're expected Thu 26 Nov, 10am. Ring us on 01632 960001 and we'll tell you where.
        """,
        **GIVEN,
        whose=moves.Whose.UNKNOWN,
    )


def test_where_an_introduction_asks_whose_number_it_is_this_one_waits(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        --- Tue 24 Nov 11:30
        the house says proven
        bot: {OFFER}
        """,
        **{**GIVEN, "matter": moves.Matter(7, until=MATTER.until, word="introduced")},
        whose=moves.Whose.UNKNOWN,
    )


def test_a_stranger_hears_nothing_more_and_the_clock_goes_on(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: no
        noted: answered
        told: wrong_person, urgent
        bot: Sorry about that. We won't text this number again.
        number: not theirs
        --- Mon 30 Nov 10:00
        told: unanswered
        told: clock_running
        """,
        **GIVEN,
        whose=moves.Whose.UNKNOWN,
    )


def test_help_in_the_middle_and_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {OFFER}
        them: call me please
        noted: answered
        told: call_me, urgent
        bot: OK, I've asked Jo to ring you. You can ring us on 01632 960001 too.
        them: actually 2 is fine
        noted: answered
        bot: {DONE}
        """,
        **GIVEN,
    )


def test_in_welsh(tell: Tell) -> None:
    tell(
        """
        --- Mon 23 Nov 11:00
        bot: Helo Sam, tîm Jo sydd yma. Hoffem gwrdd â chi. Allech chi wneud 1) Mer 25 Tach, 10am 2) Iau 26 Tach, 10am 3) Gwe 27 Tach, 10am? Atebwch gyda'r rhif, neu dywedwch ddiwrnod.
        them: 2 plis
        noted: answered
        bot: Wedi'i wneud. Byddwch yn gweld Jo Iau 26 Tach, 10am yn 5 High St. Os oes gennych ID neu lythyr gyda'ch enw arno, dewch ag ef. Os na, dewch beth bynnag.
        """,  # noqa: E501
        language=Language.CY,
        **GIVEN,
    )
