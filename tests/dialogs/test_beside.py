"""What stands beside a thanks, a yes or a choice in one text: it is answered, or passed on, and never swallowed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dialogs import moves
from tests.dialogs import test_check_in as check_in
from tests.transcript import instant

Tell = Callable[..., None]
BOOKED = "Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. Need another time? Reply CHANGE."
EVE = "Hi Sam, it's Jo's team. See you Tue 24 Nov, 2pm, 5 High St. Reply YES, or CHANGE if you need another time."
PASSED_ON = "Thanks, I've passed that to Jo. We can't always see texts straight away."
OPENING = f"""
    --- Mon 23 Nov 10:30
    bot: {BOOKED}
"""
ASKED = f"""
    {OPENING}
    --- Mon 23 Nov 15:30
    bot: {EVE}
"""


@pytest.mark.parametrize(
    "text",
    [
        "ta. can i see a doctor",
        "ok. whats the wifi",
        "cheers, got a new job",
        "diolch. dwi wedi colli fy ngherdyn banc",
    ],
)
def test_thanks_with_a_wish_after_it_is_passed_on(tell: Tell, text: str) -> None:
    tell(f"{OPENING}\nthem: {text}\ntold: wrote\nnoted: answered\nbot: {PASSED_ON}", to="Tue 24 Nov 14:00")


def test_a_yes_that_asks_where_is_told_where(tell: Tell) -> None:
    tell(
        f"""
        {ASKED}
        them: yes where is it again
        noted: confirmed
        bot: It's at 5 High St, Tue 24 Nov, 2pm. Stuck? Ring us on 01632 960001.
        """,
        to="Tue 24 Nov 14:00",
    )


def test_a_yes_with_another_question_counts_and_the_question_goes_to_a_person(tell: Tell) -> None:
    tell(
        f"""
        {ASKED}
        them: yes. whats the wifi
        noted: confirmed
        bot: Great, that's Tue 24 Nov, 2pm. I've passed the rest of your message to Jo.
        told: wrote
        """,
        to="Tue 24 Nov 14:00",
    )


def test_a_yes_with_a_picture_counts_and_somebody_is_told_of_the_picture(tell: Tell) -> None:
    tell(
        f"""
        {ASKED}
        them: yes [picture]
        noted: confirmed
        bot: Great, that's Tue 24 Nov, 2pm. I've passed the rest of your message to Jo.
        told: wrote
        """,
        to="Tue 24 Nov 14:00",
    )


def test_a_mere_picture_answers_nothing(tell: Tell) -> None:
    tell(
        f"""
        {ASKED}
        them: [recording]
        noted: answered
        told: wrote, urgent
        bot: Sorry, we can't open pictures or recordings here. Please text it in words, or ring us on 01632 960001.
        them: yes
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        """,
        to="Tue 24 Nov 14:00",
    )


def test_a_yes_that_wants_a_call_has_one_asked_for(tell: Tell) -> None:
    tell(
        f"""
        {ASKED}
        them: yes n can jo ring me
        noted: confirmed
        bot: Great, that's Tue 24 Nov, 2pm. I've passed the rest of your message to Jo.
        told: call_me, urgent
        """,
        to="Tue 24 Nov 14:00",
    )


def test_news_that_is_no_answer_is_passed_on_and_the_question_asked_once_more(tell: Tell) -> None:
    tell(
        f"""
        {ASKED}
        them: ok. ive moved house
        told: wrote
        bot: Thanks, I've passed that to Jo. Can you make it Tue 24 Nov, 2pm? Reply YES, or CHANGE if you need another time.
        them: yes
        noted: confirmed
        bot: Great, see you Tue 24 Nov, 2pm. What time will you set off?
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
    )


def test_mere_thanks_need_no_answer(tell: Tell) -> None:
    tell(f"{OPENING}\nthem: ta very much jo\nthem: thanks for today x", to="Tue 24 Nov 14:00")


FREE = tuple(instant(f"{day} 10:00") for day in ("Tue 24 Nov", "Wed 25 Nov", "Thu 26 Nov"))
RESCHEDULING = {"dialog": "rescheduling", "to": "Fri 27 Nov 14:00", "free": FREE}
OFFER = (
    "Could you do 1) Tue 24 Nov, 10am 2) Wed 25 Nov, 10am 3) Thu 26 Nov, 10am? Reply with the number, or tell us a day."
)


def test_a_choice_with_a_question_is_one_text_and_the_question_goes_to_a_person(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: OK. {OFFER}
        them: 2 please. whats the parking like
        noted: moved
        bot: Done. See you Wed 25 Nov, 10am, 5 High St. Text us if anything changes.
        told: wrote
        """,
        **RESCHEDULING,
    )


def test_a_death_in_the_family_is_not_met_with_sorry_i_did_not_get_that(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: OK. {OFFER}
        them: ok. my nan died
        told: distress, urgent
        bot: Thanks, I've passed that to Jo. And the times? Reply with the number of one, or tell us a day that's good for you.
        """,  # noqa: E501
        **RESCHEDULING,
    )


def test_a_day_and_then_a_question_is_a_day(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: OK. {OFFER}
        them: thurs at 10 and whats the wifi
        noted: moved
        bot: Done. See you Thu 26 Nov, 10am, 5 High St. Text us if anything changes.
        told: wrote
        """,
        **RESCHEDULING,
    )


def test_who_says_it_is_them_and_asks_who_we_are_hears_one_thing(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: hi its sam who is this
        number: claimed
        bot: Thanks Sam. You're expected Tue 24 Nov, 2pm. Reply YES if that's OK, or CHANGE if you need another time.
        told: wrote
        """,
        to="Tue 24 Nov 14:00",
        whose=moves.Whose.UNKNOWN,
    )


def test_where_is_answered_in_the_middle_of_a_check_in(tell: Tell) -> None:
    tell(
        f"""
        --- Sun 22 Nov 18:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {check_in.FIRST_ASKS}
        them: 1
        noted: answered
        does: KeepMood 1 1
        bot: Glad to hear it. Anything you'd like Jo to know?
        them: who is this
        bot: It's Jo's team. Ring us on 01632 960001 if you'd rather talk.
        them: can someone look at my form
        noted: answered
        told: wrote
        bot: {PASSED_ON}
        does: PlanCheckIn False
        """,
        **check_in.mornings(),
    )
