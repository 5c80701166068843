"""An introduction to a number that nobody has proven: whose it is, a day and a time, and then it waits for staff."""

from __future__ import annotations

from collections.abc import Callable

from dialogs import introduction, moves
from dialogs.hours import Hours
from tests.dialogs.test_introduction import HELLO, TEXTS, WAYS
from tests.transcript import instant

Tell = Callable[..., None]


def test_a_number_that_nobody_has_proven_learns_a_day_and_a_time_and_waits_for_staff(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: whos this
        bot: It's a reminder service. We're looking for Sam. Is that you? Reply YES or NO.
        them: yes
        number: claimed
        noted: answered
        does: FindWays
        told: claimed
        bot: Thanks Sam. You're expected Tue 24 Nov, 2pm. We'll ring you before then, or ring us on 01632 960001.
        the house says proven
        bot: {HELLO}
        --- Fri 20 Nov 11:02
        does: FindWays
        bot: {TEXTS}
        """,
        dialog="introduction",
        whose=moves.Whose.UNKNOWN,
        answers={"FindWays": moves.WaysFound(next_at=instant("Tue 24 Nov 14:00"))},
    )


def test_with_nothing_booked_a_claim_hears_thanks(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        them: yes
        number: claimed
        noted: answered
        does: FindWays
        told: claimed
        bot: Thanks Sam. We'll be in touch.
        """,
        dialog="introduction",
        whose=moves.Whose.UNKNOWN,
        answers=WAYS,
    )


def test_a_stranger_says_no(tell: Tell) -> None:
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
        dialog="introduction",
        whose=moves.Whose.UNKNOWN,
        answers=WAYS,
    )


def test_nobody_answers_at_a_number_that_nobody_has_proven(tell: Tell) -> None:
    tell(
        """
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        --- Mon 23 Nov 11:00
        told: no_reply
        """,
        dialog="introduction",
        whose=moves.Whose.UNKNOWN,
        answers=WAYS,
    )


def test_who_said_so_to_another_conversation_is_known_here_too_and_hears_nothing_twice(tell: Tell) -> None:
    tell(
        f"""
        --- Fri 20 Nov 11:00
        bot: Hi, is this Sam? Reply YES or NO.
        the house says claimed
        told: claimed
        --- Fri 20 Nov 15:00
        the house says proven
        bot: {HELLO}
        --- Fri 20 Nov 15:02
        does: FindWays
        bot: {TEXTS}
        """,
        dialog="introduction",
        whose=moves.Whose.UNKNOWN,
        answers=WAYS,
    )


def test_who_had_claimed_it_before_hears_of_it_at_a_decent_hour_and_not_as_an_answer() -> None:
    began = moves.Began(hours=Hours(), whose=moves.Whose.CLAIMED)
    state = introduction.begin(began)
    found = moves.WaysFound(next_at=instant("Tue 24 Nov 14:00"))
    turn = introduction.step(state, found, instant("Sun 22 Nov 10:30"))
    assert turn is not None
    said = [effect for effect in turn.effects if isinstance(effect, moves.Say)]
    assert [(one.text, one.purpose) for one in said] == [("introduction.expected", moves.Purpose.REACTIVE)]
