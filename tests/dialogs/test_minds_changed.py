"""A mind that changes in the middle, and an interrupt before it: what counts is what was said last, said back first."""

from __future__ import annotations

from collections.abc import Callable

from tests.dialogs import test_check_in as check_in
from tests.dialogs import test_first_assessment as first_assessment
from tests.dialogs import test_missed as missed

Tell = Callable[..., None]


def test_a_check_in_takes_the_worse_and_tells_of_it(tell: Tell) -> None:
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
        them: actually no 3
        noted: answered
        does: KeepMood 3 2
        told: struggling, urgent
        bot: Thanks Sam. Jo will see that. We can't always see texts straight away: you can ring us on 01632 960001.
        does: PlanCheckIn False
        """,
        **check_in.mornings(),
    )


def test_a_first_meeting_is_said_back_anew(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 11:00
        bot: {first_assessment.OFFER}
        them: friday at 3
        bot: Fri 27 Nov, 3pm is free. Is that right for you? Reply YES, or tell us another day.
        them: no thursday at 2
        bot: Thu 26 Nov, 2pm is free. Is that right for you? Reply YES, or tell us another day.
        them: yes
        noted: answered
        bot: Done. You're seeing Jo Thu 26 Nov, 2pm at 5 High St. If you have ID or a letter with your name on, bring it. If not, just come.
        """,  # noqa: E501
        **first_assessment.GIVEN,
    )


def test_after_a_miss_with_help_in_the_middle(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 15:30
        bot: {missed.ASKED}
        them: forgot sorry
        noted: answered
        does: KeepReason 1
        told: gave_reason
        bot: {missed.OFFER}
        them: HELP
        bot: It's Jo's team. Text us any time, or ring 01632 960001. Staff read and keep these texts, and may pass on worries about safety. STOP DAILY ends check-ins, STOP ends all texts.
        them: thursday at 3
        bot: Thu 26 Nov, 3pm is free. Is that right for you? Reply YES, or tell us another day.
        them: no friday at 2
        bot: Fri 27 Nov, 2pm is free. Is that right for you? Reply YES, or tell us another day.
        them: yes
        noted: moved
        bot: Done. See you Fri 27 Nov, 2pm, 5 High St. Text us if anything changes.
        """,  # noqa: E501
        **missed.GIVEN,
    )
