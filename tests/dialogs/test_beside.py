"""What stands beside a thanks, a yes or a choice in one text: it is answered, or passed on, and never swallowed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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
