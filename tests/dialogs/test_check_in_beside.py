"""What is hard beside a good day, as it is talked about."""

from __future__ import annotations

from collections.abc import Callable

from tests.dialogs.test_check_in import FIRST_ASKS, mornings

Tell = Callable[..., None]


def test_a_wobble_beside_a_good_day_reaches_somebody(tell: Tell) -> None:
    tell(
        f"""
        --- Sun 22 Nov 18:00
        does: PlanCheckIn False
        --- Mon 23 Nov 10:30
        does: PlanCheckIn True
        {FIRST_ASKS}
        them: 1 but had a bit of a wobble earlier
        noted: answered
        does: KeepMood 1 1
        bot: Thanks for saying. What would make tomorrow a bit better?
        told: wrote
        """,
        **mornings(),
    )
