"""Who is not safe and asks not to be rung: one alert, with its warning, and no other that lacks it."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[..., None]
BOOKED = "Hi Sam, it's Jo's team. You're booked in for Tue 24 Nov, 2pm at 5 High St. Need another time? Reply CHANGE."


def test_a_wish_beside_danger_makes_no_alert_of_its_own(tell: Tell) -> None:
    tell(
        f"""
        --- Mon 23 Nov 10:30
        bot: {BOOKED}
        them: can u not ring he checks my phone. only after 3 when hes at work
        bot: Thanks, got that. We can't always see texts straight away.
        told: safeguarding, urgent
        noted: answered
        them: he checks my phone, ring me after 3 when hes out
        bot: Thanks, got that. We can't always see texts straight away.
        told: safeguarding, urgent
        noted: answered
        """,
        to="Tue 24 Nov 14:00",
    )
