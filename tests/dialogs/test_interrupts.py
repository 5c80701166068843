"""What outranks any dialog, as it is talked about: STOP, strangers, unproven numbers, cries for help."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dialogs import moves

Tell = Callable[..., None]
BOOKED = "Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. Need another time? Reply CHANGE."


def test_stop_in_the_middle_sends_nothing_and_start_brings_it_back(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: STOP
        texts: stopped
        noted: stopped
        told: stopped
        them: yes
        told: wrote
        them: START
        texts: started
        told: started
        bot: Texts are back on. Reply STOP any time to end them.
        """,
        to="Tue 24 Nov 14:00",
    )


def test_stop_in_their_own_words_is_confirmed_once(tell: Tell) -> None:
    """The network confirms only its own words."""
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: dont text me anymore pls
        texts: stopped
        noted: stopped
        told: stopped
        bot: OK, no more texts from us. It won't count against you. Text START if you ever want them back.
        them: i said stop texting me
        texts: stopped
        noted: stopped
        told: stopped
        them: START
        texts: started
        told: started
        bot: Texts are back on. Reply STOP any time to end them.
        """,
        to="Tue 24 Nov 14:00",
    )


def test_a_stranger_holds_the_phone(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: wrong number mate
        noted: answered
        told: wrong_person, urgent
        bot: Sorry about that. We won't text this number again.
        number: not theirs
        """,
        to="Tue 24 Nov 14:00",
    )


def test_an_unproven_number_learns_no_place_and_no_name(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: who is this
        bot: It's a reminder service. We're looking for Sam. Is that you? Reply YES or NO.
        them: yes
        number: claimed
        bot: Thanks Sam. You're expected Tue 24 Nov, 2pm. Reply YES if that's OK, or CHANGE if you need another time.
        them: where is it
        bot: Please ring us on 01632 960001 and we'll tell you.
        them: cant make it
        noted: declined
        told: cannot_come
        begins: rescheduling, cannot come
        """,
        to="Tue 24 Nov 14:00",
        whose=moves.Whose.UNKNOWN,
    )


def test_an_unproven_number_that_says_no_hears_no_more(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: no
        noted: answered
        told: wrong_person, urgent
        bot: Sorry about that. We won't text this number again.
        number: not theirs
        """,
        to="Tue 24 Nov 14:00",
        whose=moves.Whose.UNKNOWN,
    )


def test_a_cry_for_help_is_answered_first_and_the_rest_is_still_heard(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: cant come i want to kill myself
        bot: We don't always see texts straight away. If you're in danger ring 999. NHS 111, option 2. Samaritans 116 123, free, any time. Or text SHOUT to 85258. You matter.
        told: crisis, urgent
        noted: declined
        told: cannot_come, urgent
        """,  # noqa: E501
        to="Tue 24 Nov 14:00",
    )


@pytest.mark.parametrize(
    ("whose", "opens", "ends"),
    [
        (moves.Whose.PROVEN, BOOKED, "noted: answered"),
        (moves.Whose.UNKNOWN, "Hi, is this Sam? Reply YES or NO.", ""),
    ],
)
def test_a_body_in_danger_is_told_of_999_on_any_number(tell: Tell, whose: moves.Whose, opens: str, ends: str) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {opens}
        them: the baby isnt breathing
        bot: If anyone is hurt or not breathing, ring 999 now. We can't always see texts straight away.
        told: safeguarding, urgent
        {ends}
        """,
        to="Tue 24 Nov 14:00",
        whose=whose,
    )
